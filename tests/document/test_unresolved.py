"""Which operations a reference to nowhere touches, and at which of several references the fault is."""

from __future__ import annotations

from typing import Any

from codegen.compat.unresolved import of
from tests.compat.documents import as_document

DONE = {"responses": {"204": {"description": "Done"}}}
NOWHERE = {"$ref": "#/components/schemas/Missing"}


def ref(section: str, name: str) -> dict[str, str]:
    return {"$ref": f"#/components/{section}/{name}"}


def returning(schema: Any, **said: Any) -> dict[str, Any]:
    response = {"description": "Fine", "content": {"application/json": {"schema": schema}}}
    return {"responses": {"200": response}, **said}


def touched(paths: dict[str, Any], **top: Any) -> dict[str, list[str]]:
    document = as_document({"openapi": "3.1.0", "paths": paths, **top})
    return {one.holder: list(one.operations) for one in of(document)}


def test_all_that_reach_it_through_references_are_named_and_no_other():
    schemas = {"Pet": {"properties": {"home": ref("schemas", "Home")}}, "Home": {"items": NOWHERE}, "Other": {}}
    paths = {
        "/pets": {"get": returning(ref("schemas", "Pet")), "post": DONE},
        "/homes": {"get": returning(ref("schemas", "Home")), "put": returning(ref("schemas", "Other"))},
    }
    assert touched(paths, components={"schemas": schemas}) == {
        "/components/schemas/Home/items": ["GET /homes", "GET /pets"]
    }


def test_of_a_shared_path_item_only_the_method_that_reaches_it():
    items = {"Shared": {"get": returning(NOWHERE), "delete": DONE}}
    paths = {"/a": ref("pathItems", "Shared"), "/b": {**ref("pathItems", "Shared"), "post": DONE}}
    found = touched(paths, components={"pathItems": items})
    assert list(found.values()) == [["GET /a", "GET /b"]]


def test_what_a_path_item_says_for_all_of_its_operations():
    paths = {"/a": {"parameters": [ref("parameters", "Missing")], "get": DONE, "post": DONE}}
    assert touched(paths) == {"/paths/~1a/parameters/0": ["GET /a", "POST /a"]}


def test_a_scheme_touches_those_that_ask_for_it():
    schemes = {"key": ref("securitySchemes", "gone"), "alias": ref("securitySchemes", "key")}
    paths = {
        "/a": {"get": DONE, "put": {**DONE, "security": []}, "post": {**DONE, "security": [{"alias": []}]}},
    }
    assert touched(paths, security=[{"key": []}], components={"securitySchemes": schemes}) == {
        "/components/securitySchemes/key": ["GET /a", "POST /a"]
    }


def test_only_where_the_fault_is_is_told():
    schemas = {"A": ref("schemas", "B"), "B": ref("schemas", "Missing"), "C": ref("schemas", "D"), "D": ref("schemas", "D")}  # fmt: skip
    found = touched({"/a": {"get": returning(ref("schemas", "A")), "put": returning(ref("schemas", "C"))}}, components={"schemas": schemas})  # fmt: skip
    assert found == {"/components/schemas/B": ["GET /a"], "/components/schemas/D": ["PUT /a"]}


def test_a_schema_that_is_found_by_its_name_is_none():
    named = {"Pet": {"$id": "https://shop.example/pet", "$anchor": "pet", "type": "object"}}
    paths = {"/a": {"get": returning({"$ref": "#pet"}), "put": returning({"$ref": "https://shop.example/pet"})}}
    assert touched(paths, components={"schemas": named}) == {}


def test_a_property_that_is_called_like_a_field_of_openapi_is_a_property():
    schemas = {"Pet": {"properties": {"headers": {"items": ref("schemas", "Size")}, "$ref": {"type": "string"}}}, "Size": True}  # fmt: skip
    assert touched({"/a": {"get": returning(ref("schemas", "Pet"))}}, components={"schemas": schemas}) == {}
