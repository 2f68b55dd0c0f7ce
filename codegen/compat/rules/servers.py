"""Where operations are called."""

from __future__ import annotations

from functools import partial

from codegen.compat.rules.rule import Say, one
from codegen.model import JsonObject

_whole = partial(one, subject="operation", direction="none", form="document")
_part = partial(one, subject="operation", direction="none", form="operation")

_DONE = {"responses": {"204": {"description": "Done"}}}


def _paths(*templates: str, **fields: object) -> JsonObject:
    return {"paths": {template: {"get": {**_DONE, **fields}} for template in templates}}


def _servers(*urls: str) -> JsonObject:
    return {"servers": [{"url": url} for url in urls]}


def _called_at(*urls: str) -> JsonObject:
    return {**_servers(*urls), **_paths("/pets")}


RULES = (
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
