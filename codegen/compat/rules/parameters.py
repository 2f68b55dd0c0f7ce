"""Parameters of operations, apart from their schemas."""

from __future__ import annotations

from functools import partial

from codegen.compat.rules.rule import ACCEPTED, Say, one
from codegen.model import JsonObject

_rule = partial(one, subject="parameter", form="parameter")
_added = partial(one, subject="parameter", form="operation")

_LIST = {"schema": {"type": "array", "items": {"type": "string"}}}
_WRITTEN = Say(
    "The same value is written in another way now, and what a caller writes is misread.",
    "Write the value in the new way.",
)


def _with(**size: object) -> JsonObject:
    return {"parameters": [{"name": "size", "in": "query", "schema": {"type": "string"}, **size}]}


_NONE: JsonObject = {"parameters": []}

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
    _rule(
        "request-parameter-style-changed",
        "style-changed",
        message="{thing} is written in another style",
        say=_WRITTEN,
        mirror="request-parameter-style-changed",
        before={**_LIST, "explode": False},
        after={**_LIST, "style": "pipeDelimited", "explode": False},
        near=(_LIST, {**_LIST, "style": "form"}),
    ),
    _rule(
        "request-parameter-explode-changed",
        "explode-changed",
        message="{thing} repeats its name for each value where it did not, or the other way round",
        say=_WRITTEN,
        mirror="request-parameter-explode-changed",
        before=_LIST,
        after={**_LIST, "explode": False},
        near=({}, {"explode": False}),
    ),
    _rule(
        "request-parameter-serialization-changed",
        "serialization-changed",
        message="{thing} holds a whole document of a media type where it held a plain value, or the other way round",
        say=_WRITTEN,
        mirror="request-parameter-serialization-changed",
        before={},
        after={"schema": True, "content": {"application/json": {"schema": {"type": "string"}}}},
        near=(_LIST, {**_LIST, "explode": False}),
    ),
    _rule(
        "request-parameter-allow-reserved-added",
        "allow-reserved-added",
        message="{thing} may hold reserved characters as they are now",
        say=ACCEPTED,
        mirror="request-parameter-allow-reserved-removed",
        before={},
        after={"allowReserved": True},
        near=({"allowReserved": False}, {}),
    ),
    _rule(
        "request-parameter-allow-reserved-removed",
        "allow-reserved-removed",
        message="{thing} may no longer hold reserved characters as they are",
        say=Say("A caller that sends them as they are is misunderstood.", "Percent-encode reserved characters."),
        mirror="request-parameter-allow-reserved-added",
        before={"allowReserved": True},
        after={},
        near=({"allowReserved": False}, {}),
    ),
    _rule(
        "request-parameter-allow-empty-added",
        "allow-empty-added",
        message="{thing} may be sent without a value now",
        say=ACCEPTED,
        mirror="request-parameter-allow-empty-removed",
        before={},
        after={"allowEmptyValue": True},
        near=({"allowEmptyValue": False}, {}),
    ),
    _rule(
        "request-parameter-allow-empty-removed",
        "allow-empty-removed",
        message="{thing} may no longer be sent without a value",
        say=Say("A caller that sends it without a value is refused.", "Send a value, or leave the parameter out."),
        mirror="request-parameter-allow-empty-added",
        before={"allowEmptyValue": True},
        after={},
        near=({"allowEmptyValue": False}, {}),
    ),
    _rule(
        "request-parameter-media-type-added",
        "media-type-added",
        message="{thing} may hold {name} now",
        say=ACCEPTED,
        mirror="request-parameter-media-type-removed",
        before={"content": {"application/json": {}}},
        after={"content": {"application/json": {}, "application/xml": {}}},
        near=({"content": {"application/json": {}}}, {"content": {"application/JSON": {}}}),
    ),
    _rule(
        "request-parameter-media-type-removed",
        "media-type-removed",
        message="{thing} may no longer hold {name}",
        say=Say("A caller that sends this media type is refused.", "Send one of the media types that are left."),
        mirror="request-parameter-media-type-added",
        before={"content": {"application/json": {}, "application/xml": {}}},
        after={"content": {"application/json": {}}},
        near=({"content": {"application/json": {}}}, {"content": {"application/JSON": {}}}),
    ),
)
