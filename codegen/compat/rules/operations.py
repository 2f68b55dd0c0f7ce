"""Operations as such, webhooks, callbacks, servers; and the names by which generated clients know an operation."""

from __future__ import annotations

from functools import partial

from codegen.compat.rules.rule import Say, one
from codegen.model import JsonObject

_whole = partial(one, subject="operation", direction="none", form="document")
_part = partial(one, subject="operation", direction="none", form="operation")

_DONE = {"responses": {"204": {"description": "Done"}}}
_GONE = Say("A caller that uses it gets 404 or 405.", "Use what took its place, or do without.")
_WARNED = Say("A caller that still uses it gets 404 or 405; the document had said that it would go.", _GONE.instead)
_NEW = Say("Nobody calls it yet.", "Nothing has to change.")
_CALLS_MORE = Say("A caller that does not wait for it does not hear of it.", "Nothing has to change.")
_NAMES = "A generated client calls the operation by another name."


def _paths(*templates: str, **fields: object) -> JsonObject:
    return {"paths": {template: {"get": {**_DONE, **fields}} for template in templates}}


def _methods(*methods: str, **fields: object) -> JsonObject:
    return {"paths": {"/pets": {"put": _DONE, **{method: {**_DONE, **fields} for method in methods}}}}


def _webhooks(*names: str) -> JsonObject:
    return {"webhooks": {name: {"post": _DONE} for name in names}}


def _servers(*urls: str) -> JsonObject:
    return {"servers": [{"url": url} for url in urls]}


def _called_at(*urls: str) -> JsonObject:
    return {**_servers(*urls), **_paths("/pets")}


_CALLBACK: JsonObject = {"callbacks": {"sold": {"{$request.body#/url}": {"post": _DONE}}}}

_CALLBACK_ELSEWHERE: JsonObject = {"callbacks": {"sold": {"{$request.body#/link}": {"post": _DONE}}}}

RULES = (
    _whole(
        "endpoint-added",
        "added",
        message="`{name}` is new",
        say=_NEW,
        mirror="api-path-removed-without-deprecation",
        before=_paths("/pets"),
        after=_paths("/pets", "/orders"),
        near=(_paths("/pets/{id}"), _paths("/pets/{petId}")),
    ),
    _whole(
        "api-removed-without-deprecation",
        "removed-without-deprecation",
        message="`{name}` was removed",
        say=_GONE,
        mirror="endpoint-added",
        before=_methods("get"),
        after=_methods(),
        near=(_methods("get", deprecated=True), _methods()),
    ),
    _whole(
        "api-removed-with-deprecation",
        "removed-with-deprecation",
        message="`{name}`, which was deprecated, was removed",
        say=_WARNED,
        mirror="endpoint-added",
        before=_methods("get", deprecated=True),
        after=_methods(),
        near=(_methods("get"), _methods()),
        at_most="warning",
    ),
    _whole(
        "api-path-removed-without-deprecation",
        "path-removed-without-deprecation",
        message="`{name}` was removed with its path",
        say=_GONE,
        mirror="endpoint-added",
        before=_paths("/pets", "/orders"),
        after=_paths("/pets"),
        near=(_paths("/pets/{id}"), _paths("/pets/{petId}")),
    ),
    _whole(
        "api-path-removed-with-deprecation",
        "path-removed-with-deprecation",
        message="`{name}`, which was deprecated, was removed with its path",
        say=_WARNED,
        mirror="endpoint-added",
        before=_paths("/orders", deprecated=True),
        after={"paths": {}},
        near=(_paths("/orders"), {"paths": {}}),
        at_most="warning",
    ),
    _whole(
        "api-unstable-removed",
        "unstable-removed",
        message="`{name}`, which was never called stable, was removed",
        say=_WARNED,
        mirror="endpoint-added",
        before=_paths("/orders", **{"x-stability-level": "beta"}),
        after={"paths": {}},
        near=(_paths("/orders", **{"x-stability-level": "stable"}), {"paths": {}}),
        at_most="warning",
    ),
    _whole(
        "webhook-added",
        "webhook-added",
        message="`{name}` is new",
        say=_CALLS_MORE,
        mirror="webhook-removed",
        before=_webhooks(),
        after=_webhooks("petSold"),
        near=(_webhooks("petSold"), _webhooks("petSold")),
    ),
    _whole(
        "webhook-removed",
        "webhook-removed",
        message="`{name}` was removed",
        say=Say("A caller that waits for it is never called.", "Learn of it in another way."),
        mirror="webhook-added",
        before=_webhooks("petSold"),
        after=_webhooks(),
        near=(_webhooks("petSold"), _webhooks("petSold")),
    ),
    _part(
        "callback-address-changed",
        "callback-address-changed",
        message="`{place}` goes to {new} now, where it went to {old}",
        say=Say(
            "A caller that names the address in the old place may not be called.",
            "Name the address where it is looked for.",
        ),
        mirror="callback-address-changed",
        before=_CALLBACK,
        after=_CALLBACK_ELSEWHERE,
        near=({}, _CALLBACK),
    ),
    _part(
        "callback-added",
        "callback-added",
        message="`{name}` is new",
        say=_CALLS_MORE,
        mirror="callback-removed",
        before={},
        after=_CALLBACK,
        near=(_CALLBACK, {"callbacks": {"sold": {"{$request.body#/link}": {"post": _DONE}}}}),
    ),
    _part(
        "callback-removed",
        "callback-removed",
        message="`{name}` was removed",
        say=Say("A caller that waits for it is never called.", "Learn of it in another way."),
        mirror="callback-added",
        before=_CALLBACK,
        after={},
        near=(_CALLBACK, {"callbacks": {"sold": {"{$request.body#/link}": {"post": _DONE}}}}),
    ),
    _part(
        "endpoint-deprecated",
        "deprecated",
        message="{thing} is deprecated",
        say=Say("It works as before, and may go in a later version.", "Plan to do without it."),
        mirror="endpoint-reactivated",
        before={},
        after={"deprecated": True},
        near=({"deprecated": False}, {}),
    ),
    _part(
        "endpoint-reactivated",
        "reactivated",
        message="{thing} is no longer deprecated",
        say=Say("It works as before, and stays.", "Nothing has to change."),
        mirror="endpoint-deprecated",
        before={"deprecated": True},
        after={},
        near=({"deprecated": False}, {}),
    ),
    _part(
        "api-stability-decreased",
        "stability-decreased",
        message="{thing} is called {name} now, which is less stable than before",
        say=Say(
            "It works as before, but may change or go without a new version.", "Count on changes, or ask for a promise."
        ),
        mirror="api-stability-increased",
        before={},
        after={"x-stability-level": "beta"},
        near=({"x-stability-level": "stable"}, {}),
    ),
    _part(
        "api-stability-increased",
        "stability-increased",
        message="{thing} is called {name} now, which is more stable than before",
        say=Say("It works as before, and will change less.", "Nothing has to change."),
        mirror="api-stability-decreased",
        before={"x-stability-level": "beta"},
        after={},
        near=({"x-stability-level": "stable"}, {}),
    ),
    _part(
        "api-operation-id-added",
        "operation-id-added",
        message="{thing} has the operationId {new} now",
        say=Say(_NAMES, "Use the new name after generating anew."),
        mirror="api-operation-id-removed",
        before={},
        after={"operationId": "addPet"},
        near=({"operationId": "addPet"}, {"operationId": "createPet"}),
        at_most="info",
        breaks="source",
    ),
    _part(
        "api-operation-id-removed",
        "operation-id-removed",
        message="{thing} no longer has an operationId; it was {old}",
        say=Say(_NAMES, "Use the new name after generating anew."),
        mirror="api-operation-id-added",
        before={"operationId": "addPet"},
        after={},
        near=({"operationId": "addPet"}, {"operationId": "createPet"}),
        at_most="info",
        breaks="source",
    ),
    _part(
        "api-operation-id-changed",
        "operation-id-changed",
        message="{thing} has the operationId {new}, where it was {old}",
        say=Say(_NAMES, "Use the new name after generating anew."),
        mirror="api-operation-id-changed",
        before={"operationId": "addPet"},
        after={"operationId": "createPet"},
        near=({}, {"operationId": "addPet"}),
        at_most="info",
        breaks="source",
    ),
    _part(
        "api-tag-added",
        "tag-added",
        message="{thing} has the tag `{name}` now",
        say=Say(
            "A client that is grouped by tags may offer it in another group.",
            "Use the new group after generating anew.",
        ),
        mirror="api-tag-removed",
        before={},
        after={"tags": ["Pets"]},
        near=({"tags": ["Pets", "Shop"]}, {"tags": ["Shop", "Pets"]}),
        at_most="info",
        breaks="source",
    ),
    _part(
        "api-tag-removed",
        "tag-removed",
        message="{thing} no longer has the tag `{name}`",
        say=Say(
            "A client that is grouped by tags may offer it in another group.",
            "Use the new group after generating anew.",
        ),
        mirror="api-tag-added",
        before={"tags": ["Pets"]},
        after={},
        near=({"tags": ["Pets", "Shop"]}, {"tags": ["Shop", "Pets"]}),
        at_most="info",
        breaks="source",
    ),
    _part(
        "endpoint-servers-changed",
        "servers-changed",
        message="{thing} names other servers of its own than before",
        say=Say(
            "A caller may reach the operation no longer where it did.",
            "Compare the addresses with the one that you call.",
        ),
        mirror="endpoint-servers-changed",
        before={},
        after=_servers("https://pets.example"),
        near=(_servers("https://pets.example"), _servers("https://pets.example")),
    ),
    _whole(
        "server-added",
        "server-added",
        subject="document",
        message="the API is also reached at {name}",
        say=Say("The addresses that were known still are.", "Nothing has to change."),
        mirror="server-removed",
        before=_called_at("https://a.example"),
        after=_called_at("https://a.example", "https://b.example"),
        near=(
            _called_at("https://a.example", "https://b.example"),
            _called_at("https://b.example", "https://a.example"),
        ),
    ),
    _whole(
        "server-removed",
        "server-removed",
        subject="document",
        message="the API is no longer reached at {name}",
        say=Say("A caller that uses this address may reach nobody.", "Call one of the addresses that are left."),
        mirror="server-added",
        before=_called_at("https://a.example", "https://b.example"),
        after=_called_at("https://a.example"),
        near=(
            _called_at("https://a.example", "https://b.example"),
            _called_at("https://b.example", "https://a.example"),
        ),
    ),
)
