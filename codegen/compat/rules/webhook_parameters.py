"""Parameters with which the API calls its caller, in what they differ from the headers of a response, whose rules hold for them.

How they are written must be how the caller reads them: so what widens a parameter that is sent narrows nothing here, and breaks.
"""

from __future__ import annotations

from functools import partial

from codegen.compat.rules.rule import NOTHING, READABLE, Say, one
from codegen.model import JsonObject

_rule = partial(one, subject="parameter", direction="response", form="webhook")


def _with(**size: object) -> JsonObject:
    return {"parameters": [{"name": "size", "in": "query", "schema": {"type": "string"}, **size}]}


def _whole() -> JsonObject:
    form = {"application/x-www-form-urlencoded": {"schema": {"type": "object"}}}
    return {"parameters": [{"name": "query", "in": "querystring", "content": form}]}


_LIST = {"schema": {"type": "array", "items": {"type": "string"}}}
_JSON = {"schema": True, "content": {"application/json": {"schema": {"type": "string"}}}}
_NONE: JsonObject = {"parameters": []}
_WRITTEN = Say(
    "The same value is written in another way now, and a caller that reads it in the old way misreads it.",
    "Read the value in the new way.",
)
_RESERVED = Say(
    "A reserved character and its escape are not the same: a value that has one may be read as another one.",
    "Read such values as the document says now.",
)

RULES = (
    _rule(
        "webhook-parameter-style-changed",
        "style-changed",
        message="{thing} comes in another style",
        say=_WRITTEN,
        mirror="webhook-parameter-style-changed",
        before=_with(**_LIST, explode=False),
        after=_with(**_LIST, style="pipeDelimited", explode=False),
        near=(_with(**_LIST), _with(**_LIST, style="form")),
    ),
    _rule(
        "webhook-parameter-explode-changed",
        "explode-changed",
        message="{thing} comes once for each value where it did not, or the other way round",
        say=_WRITTEN,
        mirror="webhook-parameter-explode-changed",
        before=_with(**_LIST),
        after=_with(**_LIST, explode=False),
        near=(_with(), _with(explode=False)),
    ),
    _rule(
        "webhook-parameter-serialization-changed",
        "serialization-changed",
        message="{thing} comes as a whole document of a media type where it was a plain value, or the other way round",
        say=_WRITTEN,
        mirror="webhook-parameter-serialization-changed",
        before=_with(),
        after=_with(**_JSON),
        near=(_with(**_LIST), _with(**_LIST, explode=False)),
    ),
    _rule(
        "webhook-parameter-allow-reserved-added",
        "allow-reserved-added",
        message="{thing} may come with reserved characters as they are",
        say=_RESERVED,
        mirror="webhook-parameter-allow-reserved-removed",
        before=_with(),
        after=_with(allowReserved=True),
        near=(_with(), _with(allowReserved=False)),
    ),
    _rule(
        "webhook-parameter-allow-reserved-removed",
        "allow-reserved-removed",
        message="{thing} comes with reserved characters escaped",
        say=_RESERVED,
        mirror="webhook-parameter-allow-reserved-added",
        before=_with(allowReserved=True),
        after=_with(),
        near=(_with(allowReserved=False), _with()),
    ),
    _rule(
        "webhook-parameter-allow-empty-added",
        "allow-empty-added",
        message="{thing} may come without a value now",
        say=Say("A caller that counts on a value finds none.", "Handle a parameter that is there and empty."),
        mirror="webhook-parameter-allow-empty-removed",
        before=_with(),
        after=_with(allowEmptyValue=True),
        near=(_with(), _with(allowEmptyValue=False)),
    ),
    _rule(
        "webhook-parameter-allow-empty-removed",
        "allow-empty-removed",
        message="{thing} no longer comes without a value",
        say=READABLE,
        mirror="webhook-parameter-allow-empty-added",
        before=_with(allowEmptyValue=True),
        after=_with(),
        near=(_with(allowEmptyValue=False), _with()),
    ),
    _rule(
        "webhook-parameter-became-array",
        "became-array",
        message="{thing} is a list now, where it was one value",
        say=Say(
            "A caller that reads one value misses the others, or reads them as one.", "Read each value of the list."
        ),
        mirror="webhook-parameter-became-single-value",
        before=_with(),
        after=_with(**_LIST),
        near=(_with(), _with(schema={"type": "string", "maxLength": 9})),
    ),
    _rule(
        "webhook-parameter-became-single-value",
        "became-single-value",
        message="{thing} is one value now, where it was a list",
        say=Say("One value is written as a list of one was, save where it has in it what parts a list.", NOTHING),
        mirror="webhook-parameter-became-array",
        before=_with(**_LIST),
        after=_with(),
        near=(_with(schema={"type": "string", "maxLength": 9}), _with()),
    ),
    _rule(
        "webhook-parameter-moved",
        "parameter-moved",
        message="{thing} comes as `{name}` now",
        say=Say("A caller that looks for it in the old place finds nothing.", "Read it as `{name}`."),
        mirror="webhook-parameter-moved",
        before=_with(required=True),
        after=_with(**{"in": "header"}, required=True),
        near=(_with(required=True), _with(**{"in": "header", "name": "color"}, required=True)),
    ),
    _rule(
        "webhook-query-string-joined",
        "query-string-joined",
        message="the query string is described as a whole now, where its parameters were: {name}",
        say=Say(
            "Whether the parameters still come is not said in a way that can be compared.",
            "Read the whole query string.",
        ),
        mirror="webhook-query-string-parted",
        before=_with(),
        after=_whole(),
        near=(_NONE, _whole()),
    ),
    _rule(
        "webhook-query-string-parted",
        "query-string-parted",
        message="the query string is described by its parameters now, where it was as a whole: {name}",
        say=Say(
            "Whether the same comes is not said in a way that can be compared.",
            "Read the parameters that are described.",
        ),
        mirror="webhook-query-string-joined",
        before=_whole(),
        after=_with(),
        near=(_whole(), _NONE),
    ),
)
