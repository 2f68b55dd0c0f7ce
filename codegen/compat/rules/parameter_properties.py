"""Properties of what a parameter holds, where they have a name of their own; any other edit goes by the rule of any property."""

from __future__ import annotations

from functools import partial

from codegen.compat.rules.rule import ACCEPTED, Say, one
from codegen.model import Json, JsonObject

_property = partial(one, subject="parameter-property", form="parameter")
_header = partial(one, subject="header-property", form="parameter")

_TEXT = {"type": "string"}


def _deep(width: Json) -> JsonObject:
    return {"style": "deepObject", "explode": True, "schema": {"type": "object", "properties": {"width": width}}}


def _heading(*required: str, **properties: Json) -> JsonObject:
    schema = {"type": "object", "properties": {"width": _TEXT, **properties}, "required": [*required]}
    return {"in": "header", "schema": schema}


RULES = (
    _property(
        "request-parameter-property-type-changed",
        "type-changed",
        message="{thing} changed its type from {old} to {new}",
        say=Say("A caller that sends the type that was asked for is refused.", "Send a value of the new type."),
        mirror="request-parameter-property-type-changed",
        before=_deep({"type": "boolean"}),
        after=_deep({"type": "integer"}),
        near=(_deep({"type": "integer"}), _deep({"type": "number"})),
    ),
    _property(
        "request-parameter-property-type-generalized",
        "type-generalized",
        message="{thing} takes more than before: its type went from {old} to {new}",
        say=ACCEPTED,
        mirror="request-parameter-property-type-specialized",
        before=_deep({"type": "integer"}),
        after=_deep({"type": "string"}),
        near=(_deep({"type": "string"}), _deep({"type": "integer"})),
    ),
    _property(
        "request-parameter-property-type-specialized",
        "type-specialized",
        message="{thing} takes less than before: its type went from {old} to {new}",
        say=Say("A caller that sends a value of the wider type is refused.", "Send only values of the narrower type."),
        mirror="request-parameter-property-type-generalized",
        before=_deep({"type": "string"}),
        after=_deep({"type": "integer"}),
        near=(_deep({"type": "integer"}), _deep({"type": "string"})),
    ),
    _property(
        "request-parameter-property-list-of-types-widened",
        "list-of-types-widened",
        message="{thing} has more types than before: {old}, now {new}",
        say=ACCEPTED,
        mirror="request-parameter-property-list-of-types-narrowed",
        before=_deep({"type": "integer"}),
        after=_deep({"type": ["integer", "boolean"]}),
        near=(_deep({"type": "integer"}), _deep({"type": ["integer", "null"]})),
    ),
    _property(
        "request-parameter-property-list-of-types-narrowed",
        "list-of-types-narrowed",
        message="{thing} has fewer types than before: {old}, now {new}",
        say=Say("A caller that sends one of the types that went is refused.", "Send one of the types that stayed."),
        mirror="request-parameter-property-list-of-types-widened",
        before=_deep({"type": ["integer", "boolean"]}),
        after=_deep({"type": "integer"}),
        near=(_deep({"type": ["integer", "null"]}), _deep({"type": "integer"})),
    ),
    _header(
        "new-required-request-header-property",
        "required-property-added",
        message="{thing} is new and required",
        say=Say("A caller that does not know it does not send it, and is refused.", "Send `{name}` with every call."),
        mirror="request-property-removed",
        before=_heading(),
        after=_heading("depth", depth=_TEXT),
        near=(_heading(), _heading(depth=_TEXT)),
    ),
    _header(
        "request-header-property-became-required",
        "became-required",
        message="{thing} is required now",
        say=Say("A caller that leaves it out is refused.", "Send `{name}` with every call."),
        mirror="request-property-became-optional",
        before=_heading(),
        after=_heading("width"),
        near=(_heading("width"), _heading()),
    ),
    _header(
        "request-header-property-became-enum",
        "became-enum",
        message="{thing} is limited to listed values now: {new}",
        say=Say("A caller that sends any other value is refused.", "Send one of the listed values."),
        mirror="request-property-became-not-enum",
        before=_heading(),
        after=_heading(width={"type": "string", "enum": ["small", "large"]}),
        near=(_heading(), _heading(width={"type": "string", "maxLength": 9})),
    ),
)
