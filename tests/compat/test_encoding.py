"""How parts and fields are written: defaults, media types, styles (OpenAPI 3.1.1, 4.8.15; 3.2, Encoding Object)."""

from typing import Any

import pytest

from codegen.compat import diff
from codegen.model import Document
from tests.compat.documents import api, told

TEXT: dict[str, Any] = {"type": "string"}
NUMBER = {"type": "integer"}
LIST = {"type": "array", "items": TEXT}
OBJECT = {"type": "object", "properties": {"width": NUMBER}}
FORM, PARTS = "application/x-www-form-urlencoded", "multipart/form-data"


def sent(schema: Any, encoding: Any, name: str = PARTS) -> Document:
    body = {"type": "object", "properties": {"part": schema}}
    said = {} if encoding is None else {"encoding": {"part": encoding}}
    return api({"requestBody": {"content": {name: {"schema": body, **said}}}})


def came(schema: Any, encoding: Any, name: str = PARTS) -> Document:
    return api(webhooks={"sold": {"post": sent(schema, encoding, name).tree["paths"]["/pets"]["post"]}})


DEFAULTS = [
    (TEXT, "text/plain"),
    (NUMBER, "text/plain"),
    ({"type": ["integer", "boolean", "null"]}, "text/plain"),
    (OBJECT, "application/json"),
    ({"type": ["object", "null"]}, "application/json"),
    ({"type": "string", "contentEncoding": "base64"}, "application/octet-stream"),
    ({"type": "string", "format": "binary"}, "application/octet-stream"),
    ({}, "application/octet-stream"),
    (LIST, "text/plain"),
    ({"type": "array", "items": OBJECT}, "application/json"),
    ({"type": "array", "items": {"type": "array", "items": OBJECT}}, "application/json"),
]


@pytest.mark.parametrize(("schema", "media_type"), DEFAULTS, ids=str)
@pytest.mark.parametrize("place", [sent, came])
def test_the_default_written_out_is_no_change(place: Any, schema: Any, media_type: str):
    for said in (media_type, f"{media_type.upper()} "):
        assert diff(place(schema, None), place(schema, {"contentType": said})) == []
        assert diff(place(schema, {"contentType": said}), place(schema, None)) == []
    (finding,) = diff(place(schema, None), place(schema, {"contentType": "image/png"}))
    assert (finding.id[-len("content-type-changed") :], finding.level) == ("content-type-changed", "error")


EQUAL: dict[str, tuple[str, Any, Any, Any]] = {
    "a style in which single values are written anyway": (FORM, TEXT, None, {"style": "form", "explode": False}),
    "a style in which lists are written anyway": (FORM, LIST, None, {"style": "form", "explode": True}),
    "a style whose default explodes": (FORM, LIST, {"style": "form"}, {"explode": True}),
    "a style whose default does not": (FORM, OBJECT, {"style": "deepObject"}, {"style": "deepObject", "explode": False}),
    "what a style makes be ignored": (FORM, LIST, {"style": "form"}, {"style": "form", "contentType": "image/png"}),
    "reserved characters as by default": (FORM, TEXT, None, {"allowReserved": False}),
    "headers in a form": (FORM, TEXT, None, {"headers": {"X-Size": {"required": True}}}),
    "a style of what is no form": ("multipart/mixed", LIST, None, {"style": "pipeDelimited"}),
    "nothing of this in JSON": ("application/json", LIST, None, {"contentType": "image/png", "style": "pipeDelimited"}),
    "media types in another order": (PARTS, {}, {"contentType": "image/png, image/jpeg"}, {"contentType": "image/jpeg,image/png"}),
    "a range that was there says the same": (PARTS, {}, {"contentType": "image/png, image/*"}, {"contentType": "image/*"}),
    "extensions": (PARTS, TEXT, None, {"x-note": 1}),
}  # fmt: skip


@pytest.mark.parametrize("case", EQUAL.values(), ids=EQUAL.keys())
def test_parts_written_alike(case: tuple[str, Any, Any, Any]):
    name, schema, one, other = case
    for place in (sent, came):
        assert diff(place(schema, one, name), place(schema, other, name)) == []
        assert diff(place(schema, other, name), place(schema, one, name)) == []


CHANGES: dict[str, tuple[str, Any, Any, Any, str, str, str]] = {
    "one more media type": (
        PARTS, {}, {"contentType": "image/png"}, {"contentType": "image/*"}, "content-type-widened", "info", "error",
    ),
    "one less": (
        PARTS, {}, {"contentType": "image/*"}, {"contentType": "image/png"}, "content-type-narrowed", "error", "info",
    ),
    "another one": (
        PARTS, {}, {"contentType": "image/gif"}, {"contentType": "image/png"}, "content-type-changed", "error", "error",
    ),
    "a default that the schema leaves open": (
        PARTS, {"type": ["string", "object"]}, None, {"contentType": "text/plain"}, "content-type-changed", "warning", "warning",
    ),
    "another style": (
        FORM, LIST, {"explode": False}, {"style": "pipeDelimited"}, "style-changed", "error", "error",
    ),
    "a list that is not exploded any more": (FORM, LIST, None, {"explode": False}, "explode-changed", "error", "error"),
    "an object that could be read as JSON or in the default style": (
        FORM, OBJECT, None, {"style": "form"}, "changed", "warning", "warning",
    ),
    "an object that is no JSON any more": (FORM, OBJECT, None, {"style": "deepObject"}, "changed", "error", "error"),
    "a value that is JSON now": (
        FORM, TEXT, {"style": "form"}, {"contentType": "application/json"}, "changed", "error", "error",
    ),
    "reserved characters": (FORM, TEXT, None, {"allowReserved": True}, "allow-reserved-added", "info", "error"),
    "no reserved characters": (FORM, TEXT, {"allowReserved": True}, {}, "allow-reserved-removed", "error", "info"),
}  # fmt: skip


@pytest.mark.parametrize("case", CHANGES.values(), ids=CHANGES.keys())
def test_parts_written_otherwise(case: tuple[str, Any, Any, Any, str, str, str]):
    name, schema, one, other, kind, sending, reading = case
    assert told(sent(schema, one, name), sent(schema, other, name)) == [
        (f"request-property-encoding-{kind}", sending, "body.part")
    ]
    assert told(came(schema, one, name), came(schema, other, name)) == [
        (f"response-property-encoding-{kind}", reading, "body.part")
    ]


def test_an_encoding_of_what_the_schema_does_not_have_is_ignored():
    def body(**encoding: Any) -> Document:
        schema = {"type": "object", "properties": {"part": TEXT}}
        return api({"requestBody": {"content": {PARTS: {"schema": schema, "encoding": encoding}}}})

    assert diff(body(), body(other={"contentType": "image/png"})) == []
    assert diff(body(), body(part={"contentType": "image/png"})) != []


def listed(**media_type: Any) -> Document:
    return api({"requestBody": {"content": {"multipart/mixed": media_type}}}, openapi="3.2.0")


def test_parts_by_position():
    png, gif = {"contentType": "image/png"}, {"contentType": "image/gif"}
    schema = {"type": "array", "prefixItems": [OBJECT, {}], "items": {}}
    found = told(listed(schema=schema, prefixEncoding=[{}, png]), listed(schema=schema, prefixEncoding=[{}, gif]))
    assert found == [("request-property-encoding-content-type-changed", "error", "body[1]")]
    found = told(listed(itemSchema={}, itemEncoding=png), listed(itemSchema={}, itemEncoding=gif))
    assert found == [("request-property-encoding-content-type-changed", "error", "body[]")]
    json = {"contentType": "application/json"}
    assert diff(listed(schema=schema), listed(schema=schema, prefixEncoding=[json])) == []
    every = listed(schema=schema, itemEncoding=png)
    assert diff(every, listed(schema=schema, itemEncoding=png, prefixEncoding=[png])) == []


def test_parts_of_parts():
    def nested(media_type: str, depth: int = 1) -> Document:
        schema: Any = {}
        encoding: Any = {"contentType": media_type}
        for _ in range(depth):
            schema = {"type": "object", "properties": {"in": schema}}
            encoding = {"contentType": "multipart/mixed", "encoding": {"in": encoding}}
        return sent(schema, encoding)

    assert told(nested("image/png"), nested("image/gif")) == [
        ("request-property-encoding-content-type-changed", "error", "body.part.in")
    ]
    (finding,) = diff(nested("image/png", 300), nested("image/gif", 300))
    assert finding.places[0].location == "body.part" + 300 * ".in"


GARBAGE = [
    None,
    True,
    7,
    "text",
    [],
    [None],
    {},
    {"contentType": 7, "style": [], "explode": "yes", "headers": 7, "encoding": [1]},
]


@pytest.mark.parametrize("value", GARBAGE, ids=str)
@pytest.mark.parametrize("field", ["encoding", "prefixEncoding", "itemEncoding", "schema", "itemSchema"])
@pytest.mark.parametrize("name", [FORM, PARTS, "*/*", "application/jsonl"])
def test_garbage_is_survived(name: str, field: str, value: Any):
    valid = sent(TEXT, {"contentType": "image/png"}, name)
    for held in (value, {"part": value}, [value]):
        broken = api({"requestBody": {"content": {name: {"schema": {"properties": {"part": TEXT}}, field: held}}}})
        assert isinstance(diff(valid, broken) + diff(broken, valid), list)
        assert diff(broken, broken) == []
