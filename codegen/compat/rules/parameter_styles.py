"""How parameters are written: style, explode, whole documents, reserved characters, nothing, and lists."""

from __future__ import annotations

from functools import partial

from codegen.compat.rules.rule import ACCEPTED, NOTHING, Say, one
from codegen.model import JsonObject

_rule = partial(one, subject="parameter", form="parameter")

_LIST = {"schema": {"type": "array", "items": {"type": "string"}}}
_JSON = {"schema": True, "content": {"application/json": {"schema": {"type": "string"}}}}


def _in_path(name: str, style: str) -> JsonObject:
    parameter = {"name": name, "in": "path", "required": True, "style": style, "schema": {"type": "string"}}
    return {"paths": {f"/pets/{{{name}}}": {"get": {"parameters": [parameter], "responses": {"204": _DONE}}}}}


_DONE = {"description": "Done"}
_WRITTEN = Say(
    "The same value is written in another way now, and what a caller writes is misread.",
    "Write the value in the new way.",
)
_RESERVED = Say(
    "A reserved character and its escape are not the same: a value that has one may be read as another one.",
    "Write such characters as the document says now, or do without them.",
)

RULES = (
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
    one(
        "request-parameter-name-changed",
        "name-changed",
        subject="parameter",
        form="document",
        message="{thing} has another name, which its style puts before the value",
        say=_WRITTEN,
        mirror="request-parameter-name-changed",
        before=_in_path("id", "matrix"),
        after=_in_path("key", "matrix"),
        near=(_in_path("id", "simple"), _in_path("key", "simple")),
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
        after=_JSON,
        near=(_LIST, {**_LIST, "explode": False}),
    ),
    _rule(
        "request-parameter-allow-reserved-added",
        "allow-reserved-added",
        message="{thing} may hold reserved characters as they are now",
        say=_RESERVED,
        mirror="request-parameter-allow-reserved-removed",
        before={},
        after={"allowReserved": True},
        near=({"allowReserved": False}, {}),
    ),
    _rule(
        "request-parameter-allow-reserved-removed",
        "allow-reserved-removed",
        message="{thing} may no longer hold reserved characters as they are",
        say=_RESERVED,
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
    _rule(
        "request-parameter-became-array",
        "became-array",
        message="{thing} takes a list now, where it took one value",
        say=Say(
            "A list of one is written as the value was, save where the list needs more, or a value has in it what parts a list.",
            NOTHING,
        ),
        mirror="request-parameter-became-single-value",
        before={},
        after=_LIST,
        near=({"schema": {"type": ["string", "array"]}}, _LIST),
    ),
    _rule(
        "request-parameter-became-single-value",
        "became-single-value",
        message="{thing} takes one value now, where it took a list",
        say=Say(
            "A caller that sends more than one value is refused, or all but one of them are lost.",
            "Send one value only.",
        ),
        mirror="request-parameter-became-array",
        before=_LIST,
        after={},
        near=(_LIST, {"schema": {"type": ["string", "array"]}}),
    ),
)
