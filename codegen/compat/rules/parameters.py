"""Parameters of operations, apart from their schemas."""

from __future__ import annotations

from functools import partial

from codegen.compat.rules.rule import NOTHING, Say, one
from codegen.model import JsonObject

_rule = partial(one, subject="parameter", form="parameter")
_added = partial(one, subject="parameter", form="operation")
_to_all = partial(one, subject="parameter", form="document")


def _with(**size: object) -> JsonObject:
    return {"parameters": [{"name": "size", "in": "query", "schema": {"type": "string"}, **size}]}


_NONE: JsonObject = {"parameters": []}


def _in(place: str, name: str = "size", **size: object) -> JsonObject:
    return _with(**{"in": place, "name": name, **size})


def _shared(*listed: JsonObject) -> JsonObject:
    """Make a document whose one path says something of all its operations."""
    done = {"responses": {"204": {"description": "Done"}}}
    return {"paths": {"/pets": {"parameters": [one for some in listed for one in some["parameters"]], "post": done}}}


def _whole(place: str = "querystring") -> JsonObject:
    form = {"application/x-www-form-urlencoded": {"schema": {"type": "object"}}}
    return {"parameters": [{"name": "query", "in": place, "content": form}]}


RULES = (
    _added(
        "new-required-request-parameter",
        "required-parameter-added",
        message="{thing} is new and required",
        say=Say(
            "A caller that does not know it does not send it, and is refused.", "Send the parameter with every call."
        ),
        mirror="request-parameter-removed",
        before=_NONE,
        after=_with(required=True),
        near=(_NONE, _with()),
    ),
    _added(
        "new-optional-request-parameter",
        "optional-parameter-added",
        message="{thing} is new and optional",
        say=Say("A caller that does not send it is served as before.", "Nothing has to change."),
        mirror="request-parameter-removed",
        before=_NONE,
        after=_with(),
        near=(_NONE, _with(required=True)),
    ),
    _added(
        "new-request-path-parameter",
        "path-parameter-added",
        message="{thing} is declared now",
        say=Say("The path asks for a value that was not described before.", "Fill in this part of the path."),
        mirror="request-parameter-removed",
        before=_NONE,
        after=_with(**{"in": "path", "required": True}),
        near=(_NONE, _with(required=True)),
    ),
    _added(
        "request-parameter-removed",
        "parameter-removed",
        message="{thing} was removed",
        say=Say(
            "What a caller sends in it is no longer heard, and a strict server refuses it.",
            "Stop sending the parameter.",
        ),
        mirror="new-optional-request-parameter",
        before=_with(),
        after=_NONE,
        near=(_with(required=True), _with()),
    ),
    _rule(
        "request-parameter-became-required",
        "became-required",
        message="{thing} is required now",
        say=Say("A caller that leaves it out is refused.", "Send the parameter with every call."),
        mirror="request-parameter-became-optional",
        before={},
        after={"required": True},
        near=({"required": False}, {}),
    ),
    _rule(
        "request-parameter-became-optional",
        "became-optional",
        message="{thing} may be left out now",
        say=Say("A caller that sends it is served as before.", "Nothing has to change."),
        mirror="request-parameter-became-required",
        before={"required": True},
        after={},
        near=({"required": False}, {}),
    ),
    _added(
        "request-parameter-moved",
        "parameter-moved",
        message="{thing} is sent as `{name}` now",
        say=Say(
            "What is sent in the old place is not heard, and what is not sent in the new one is missing.",
            "Send it as `{name}`.",
        ),
        mirror="request-parameter-moved",
        before=_in("query", required=True),
        after=_in("header", required=True),
        near=(_in("query", required=True), _in("header", "color", required=True)),
    ),
    _added(
        "request-query-string-joined",
        "query-string-joined",
        message="the query string is described as a whole now, where its parameters were: {name}",
        say=Say(
            "Whether it still takes the parameters that it was made of is not said in a way that can be compared.",
            "Hold the parameters that you send against what is said of the whole query string.",
        ),
        mirror="request-query-string-parted",
        before=_with(),
        after=_whole(),
        near=(_NONE, _whole()),
    ),
    _added(
        "request-query-string-parted",
        "query-string-parted",
        message="the query string is described by its parameters now, where it was as a whole: {name}",
        say=Say(
            "Whether the parameters make up what could be sent before is not said in a way that can be compared.",
            "Hold the query string that you send against the parameters that are described.",
        ),
        mirror="request-query-string-joined",
        before=_whole(),
        after=_with(),
        near=(_whole(), _NONE),
    ),
    _to_all(
        "new-required-request-default-parameter-to-existing-path",
        "required-shared-parameter-added",
        message="{thing} is new and required in every operation of this path",
        say=Say(
            "A caller that does not know it does not send it, and is refused.", "Send the parameter with every call."
        ),
        mirror="request-parameter-removed",
        before=_shared(),
        after=_shared(_with(required=True)),
        near=(_shared(), _shared(_with())),
    ),
    _to_all(
        "new-optional-request-default-parameter-to-existing-path",
        "optional-shared-parameter-added",
        message="{thing} is new and optional in every operation of this path",
        say=Say("A caller that does not send it is served as before.", NOTHING),
        mirror="request-parameter-removed",
        before=_shared(),
        after=_shared(_with()),
        near=(_shared(), _shared(_with(required=True))),
    ),
)
