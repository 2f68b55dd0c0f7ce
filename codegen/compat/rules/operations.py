"""Operations as such, webhooks and callbacks: what is new, and what is gone."""

from __future__ import annotations

from functools import partial

from codegen.compat.rules.rule import Say, one
from codegen.model import JsonObject

_whole = partial(one, subject="operation", direction="none", form="document")
_part = partial(one, subject="operation", direction="none", form="operation")

_DONE = {"responses": {"204": {"description": "Done"}}}
_GONE = Say("A caller that uses it gets 404 or 405.", "Use what took its place, or do without.")
_WARNED = Say(
    "A caller that still uses it gets 404 or 405; the document had called it deprecated, and named no day.",
    _GONE.instead,
)
_UNSTABLE = Say("A caller that uses it gets 404 or 405; nobody had called it stable.", _GONE.instead)
_NEW = Say("Nobody calls it yet.", "Nothing has to change.")
_CALLS_MORE = Say("A caller that does not wait for it does not hear of it.", "Nothing has to change.")


def _paths(*templates: str, **fields: object) -> JsonObject:
    return {"paths": {template: {"get": {**_DONE, **fields}} for template in templates}}


def _methods(*methods: str, **fields: object) -> JsonObject:
    return {"paths": {"/pets": {"put": _DONE, **{method: {**_DONE, **fields} for method in methods}}}}


def _webhooks(*names: str) -> JsonObject:
    return {"webhooks": {name: {"post": _DONE} for name in names}}


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
    ),
    _whole(
        "api-unstable-removed",
        "unstable-removed",
        message="`{name}`, which was never called stable, was removed",
        say=_UNSTABLE,
        mirror="endpoint-added",
        before=_paths("/orders", **{"x-stability-level": "beta"}),
        after={"paths": {}},
        near=(_paths("/orders", **{"x-stability-level": "stable"}), {"paths": {}}),
        at_most="warning",
    ),
    _whole(
        "api-path-shadowed",
        "path-shadowed",
        message="`{name}` is new, and takes calls that {old} had: those with {new}",
        say=Say(
            "The more concrete path is matched first: a caller who fills this in reaches the new operation.",
            "Expect the new operation's response there, or fill in nothing that it takes.",
        ),
        mirror="api-path-unshadowed",
        before=_paths("/users/{id}"),
        after=_paths("/users/{id}", "/users/first"),
        near=(_paths("/users/first"), _paths("/users/first", "/users/{id}")),
    ),
    _whole(
        "api-path-unshadowed",
        "path-unshadowed",
        message="`{name}` was removed, and its calls reach {old} now",
        say=Say("A caller that uses it reaches another operation, which takes the path for its own.", _GONE.instead),
        mirror="api-path-shadowed",
        before=_paths("/users/{id}", "/users/first"),
        after=_paths("/users/{id}"),
        near=(_paths("/users/{id}", "/users/first"), _paths("/users/first")),
    ),
    _whole(
        "api-path-trailing-slash-changed",
        "trailing-slash-changed",
        message="the path is {new} now, and was {old}: another URL by its last slash",
        say=Say(
            "Many servers take both or redirect from one to the other; the document does not say so.",
            "Call the URL with the slash as the document has it.",
        ),
        mirror="api-path-trailing-slash-changed",
        before=_paths("/pets"),
        after=_paths("/pets/"),
        near=(_paths("/pets"), _paths("/pets", "/pets/")),
    ),
    _whole(
        "webhook-added",
        "webhook-added",
        message="`{name}` is new",
        say=_CALLS_MORE,
        mirror="webhook-removed",
        before=_webhooks(),
        after=_webhooks("petSold"),
        near=(_webhooks(), {**_webhooks(), **_paths("/sold")}),
    ),
    _whole(
        "webhook-removed",
        "webhook-removed",
        message="`{name}` was removed",
        say=Say("A caller that waits for it is never called.", "Learn of it in another way."),
        mirror="webhook-added",
        before=_webhooks("petSold"),
        after=_webhooks(),
        near=({**_webhooks("petSold"), **_paths("/sold")}, _webhooks("petSold")),
    ),
    _part(
        "callback-address-changed",
        "callback-address-changed",
        message="`{place}` goes to {new} now, where it went to {old}",
        say=Say(
            "A caller that names the address in the old place, or waits at it, is not called.",
            "Name the address where it is looked for, and wait for the call there.",
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
)
