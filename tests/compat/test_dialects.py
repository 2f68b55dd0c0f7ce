"""The same API written in OpenAPI 3.0, 3.1 and 3.2: no difference in either direction (OpenAPI 3.1.1, 4.4.2 and 4.8.24)."""

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from codegen.compat import diff
from codegen.model import Document
from tests.compat.documents import api, as_document, returns, sends

TEXT = {"type": "string"}
SHARED = {"components": {"schemas": {"Name": {"type": "string", "maxLength": 9}}}}
NAME = {"$ref": "#/components/schemas/Name"}


@pytest.mark.parametrize(
    ("of_3_0", "of_3_1"),
    [
        (TEXT, TEXT),
        ({**TEXT, "nullable": True}, {"type": ["string", "null"]}),
        ({**TEXT, "nullable": True}, {"type": ["null", "string"]}),
        ({**TEXT, "nullable": True}, {"oneOf": [TEXT, {"type": "null"}]}),
        ({**TEXT, "nullable": False}, TEXT),
        ({**TEXT, "nullable": True, "enum": ["a"]}, {**TEXT, "enum": ["a"]}),
        ({**TEXT, "nullable": True, "enum": ["a", None]}, {"type": ["string", "null"], "enum": ["a", None]}),
        ({**TEXT, "nullable": True, "enum": ["a", None]}, {"enum": [None, "a"]}),
        ({**TEXT, "enum": ["a"]}, {**TEXT, "const": "a"}),
        ({"nullable": True}, {}),
        ({"allOf": [NAME], "nullable": True}, {"anyOf": [NAME, {"type": "null"}]}),
        ({**NAME, "nullable": True, "maxLength": 2}, NAME),
        (NAME, {**NAME, "description": "What it is called", "summary": "A name"}),
        ({"type": "integer", "minimum": 3, "exclusiveMinimum": True}, {"type": "integer", "exclusiveMinimum": 3}),
        ({"type": "integer", "maximum": 3, "exclusiveMaximum": False}, {"type": "integer", "maximum": 3}),
        ({"type": "number", "exclusiveMaximum": True}, {"type": "number"}),
        ({**TEXT, "example": "a"}, {**TEXT, "examples": ["a", "b"]}),
        ({**TEXT, "format": "byte"}, {**TEXT, "contentEncoding": "base64"}),
        ({**TEXT, "format": "byte"}, {**TEXT, "format": "byte"}),
        ({**TEXT, "format": "byte", "nullable": True}, {"type": ["string", "null"], "contentEncoding": "base64"}),
        ({"type": "array", "items": {**TEXT, "nullable": True}}, {"type": "array", "items": {"type": ["string", "null"]}}),
        ({"type": "object", "properties": {"nullable": {**TEXT, "nullable": True}}}, {"type": "object", "properties": {"nullable": {"type": ["string", "null"]}}}),
    ],
    ids=str,
)  # fmt: skip
@pytest.mark.parametrize("newer", ["3.1.1", "3.2.0"])
@pytest.mark.parametrize("place", [sends, returns])
def test_a_schema_of_3_0_says_what_one_of_3_1_says(place: Any, newer: str, of_3_0: Any, of_3_1: Any):
    old, new = place(of_3_0, openapi="3.0.3", **SHARED), place(of_3_1, openapi=newer, **SHARED)
    assert diff(old, new) == []
    assert diff(new, old) == []


SCHEMAS = st.recursive(
    st.fixed_dictionaries({"type": st.sampled_from(["string", "integer", "boolean"])}, optional={"nullable": st.booleans(), "example": st.just("a")})
    | st.fixed_dictionaries({"type": st.just("integer"), "minimum": st.integers(0, 3)}, optional={"exclusiveMinimum": st.booleans(), "nullable": st.booleans()})
    | st.just(NAME | {"description": "A name", "nullable": True}),
    lambda inner: st.fixed_dictionaries({"type": st.just("array"), "items": inner}, optional={"nullable": st.booleans()})
    | st.fixed_dictionaries({"type": st.just("object"), "properties": st.dictionaries(st.sampled_from(["a", "nullable", "example"]), inner, max_size=3)}, optional={"nullable": st.booleans()}),
    max_leaves=6,
)  # fmt: skip


def rewritten(schema: Any) -> Any:
    """The same schema as the migration guide to 3.1 has one write it."""
    if "$ref" in schema:
        return {"$ref": schema["$ref"]}
    new = {key: value for key, value in schema.items() if key not in {"nullable", "example", "exclusiveMinimum"}}
    if schema.get("nullable"):
        new["type"] = [schema["type"], "null"]
    if "example" in schema:
        new["examples"] = [schema["example"]]
    if schema.get("exclusiveMinimum"):
        new["exclusiveMinimum"] = new.pop("minimum")
    if "items" in schema:
        new["items"] = rewritten(schema["items"])
    if "properties" in schema:
        new["properties"] = {name: rewritten(inner) for name, inner in schema["properties"].items()}
    return new


@given(SCHEMAS, st.sampled_from([sends, returns]), st.sampled_from(["3.1.0", "3.2.0"]))
def test_what_is_migrated_by_the_guide_is_the_same(schema: Any, place: Any, newer: str):
    old, new = place(schema, openapi="3.0.3", **SHARED), place(rewritten(schema), openapi=newer, **SHARED)
    assert diff(old, new) == []
    assert diff(new, old) == []


BINARY = {"type": "string", "format": "binary"}


def upload(name: str, schema: Any, openapi: str) -> Document:
    return api({"requestBody": {"content": {name: {"schema": schema}}}}, openapi=openapi)


@pytest.mark.parametrize(
    ("name", "of_3_0", "of_3_1"),
    [
        ("application/octet-stream", BINARY, {}),
        ("image/png", BINARY, {"contentMediaType": "application/octet-stream"}),
        ("image/png", BINARY, BINARY),
        ("*/*", BINARY, {}),
        ("multipart/form-data", {"type": "object", "properties": {"file": BINARY}}, {"type": "object", "properties": {"file": {}}}),
        ("multipart/form-data", {"type": "object", "properties": {"files": {"type": "array", "items": BINARY}}}, {"type": "object", "properties": {"files": {"type": "array", "items": {"contentMediaType": "application/octet-stream"}}}}),
    ],
    ids=str,
)  # fmt: skip
def test_bytes_are_said_without_a_type_since_3_1(name: str, of_3_0: Any, of_3_1: Any):
    old, new = upload(name, of_3_0, "3.0.3"), upload(name, of_3_1, "3.1.0")
    assert diff(old, new) == []
    assert diff(new, old) == []


def test_in_json_bytes_are_no_value_of_any_type():
    assert diff(upload("application/json", {}, "3.1.0"), upload("application/json", BINARY, "3.1.0")) != []
    parts = [{"type": "object", "properties": {"file": file}} for file in (BINARY, TEXT)]
    assert diff(*(upload("multipart/form-data", part, "3.1.0") for part in parts)) != []


def test_a_nullable_that_is_left_over_is_told_of_and_said_to_have_no_effect():
    (gone, left) = diff(returns({**TEXT, "nullable": True}, openapi="3.0.3"), returns({**TEXT, "nullable": True}))
    assert {gone.id, left.id} == {
        "response-body-became-not-nullable", "response-body-nullable-without-effect-added"
    }  # fmt: skip
    assert {gone.level, left.level} == {"info"}
    assert diff(sends({**TEXT, "nullable": False}), sends(TEXT)) == []


def test_parameters_and_headers_are_read_in_the_dialect_too():
    def document(openapi: str, schema: Any) -> Document:
        header = {"200": {"description": "Fine", "headers": {"X-Size": {"schema": schema}}}}
        size = {"name": "size", "in": "query", "schema": schema}
        paths = {"/pets": {"get": {"parameters": [size], "responses": header}}}
        return as_document({"openapi": openapi, "info": {"title": "Pets", "version": "1"}, "paths": paths})

    old = document("3.0.3", {"type": "integer", "minimum": 0, "exclusiveMinimum": True, "nullable": True})
    new = document("3.1.0", {"type": ["integer", "null"], "exclusiveMinimum": 0})
    assert diff(old, new) == []
    assert diff(new, old) == []


def test_what_stands_beside_a_reference_that_is_no_schema_is_ignored_in_every_version():
    def document(openapi: str, **beside: Any) -> Document:
        parts = {"parameters": {"Size": {"name": "size", "in": "query", "schema": TEXT}}}
        size = {"$ref": "#/components/parameters/Size", **beside}
        return api({"parameters": [size]}, openapi=openapi, components=parts)

    plain = document("3.0.3")
    for version in ("3.0.3", "3.1.0", "3.2.0"):
        assert diff(plain, document(version, required=True, description="How large")) == []


def test_the_body_of_a_get_counts_where_one_document_is_newer_than_3_0():
    def document(openapi: str, **operation: Any) -> Document:
        paths = {"/pets": {"get": {"responses": {"204": {"description": "Done"}}, **operation}}}
        return as_document({"openapi": openapi, "info": {"title": "Pets", "version": "1"}, "paths": paths})

    body = {"requestBody": {"required": True, "content": {"application/json": {"schema": TEXT}}}}
    assert diff(document("3.0.3"), document("3.0.3", **body)) == []
    assert [finding.level for finding in diff(document("3.0.3"), document("3.1.0", **body))] == ["error"]
    assert diff(document("3.0.3", **body), document("3.1.0", **body)) == []


def test_3_2_reads_what_3_1_wrote():
    tree = {"info": {"title": "Pets", "version": "1"}, "paths": {"/pets": {"get": {"responses": {"200": {"description": "Fine", "content": {"application/json": {"schema": {"type": "array", "items": NAME}}}}}}}}, **SHARED}  # fmt: skip
    old, new = as_document({"openapi": "3.1.0", **tree}), as_document({"openapi": "3.2.0", **tree})
    assert diff(old, new) == []
    assert diff(new, old) == []


def test_a_dynamic_reference_is_a_plain_one_while_no_other_schema_has_the_name():
    """JSON Schema 2020-12, 8.2.3.2: it differs from a plain one only by the schemas of that name that are met on the way."""
    node = {"$dynamicAnchor": "node", "type": "object", "properties": {"next": {"$dynamicRef": "#node"}}}
    tree = {"type": "object", "properties": {"next": {"$ref": "#/components/schemas/Node"}}}
    ref = {"$ref": "#/components/schemas/Node"}
    dynamic, plain = ({"schemas": {"Node": schema}} for schema in (node, tree))
    assert diff(sends(ref, components=plain), sends(ref, components=dynamic)) == []
    assert diff(sends(ref, components=dynamic), sends(ref, components=plain)) == []
    two = {"schemas": {"Node": node, "Other": {"$dynamicAnchor": "node", "type": "string"}}}
    assert "warning" in {one.level for one in diff(sends(ref, components=plain), sends(ref, components=two))}
