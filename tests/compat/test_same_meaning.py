"""Texts that differ and mean the same: no finding, in either direction, either way round."""

from typing import Any

import pytest

from codegen.compat import diff
from tests.compat.documents import api, as_document, returns, sends

TEXT = {"type": "string"}
PET = {"type": "object", "properties": {"name": TEXT}, "required": ["name"]}
COMPONENTS = {"schemas": {"Pet": PET, "Animal": PET, "Alias": {"$ref": "#/components/schemas/Pet"}}}
REF = {"$ref": "#/components/schemas/Pet"}

SCHEMAS: dict[str, tuple[Any, Any]] = {
    "a reference and its content": (REF, PET),
    "a renamed component": (REF, {"$ref": "#/components/schemas/Animal"}),
    "a reference to a reference": (REF, {"$ref": "#/components/schemas/Alias"}),
    "one part of an allOf": (REF, {"allOf": [REF]}),
    "an allOf with a part that says nothing": (REF, {"allOf": [REF, {}]}),
    "an allOf with a part that only describes": (REF, {"allOf": [REF, {"description": "A pet"}]}),
    "one alternative of an anyOf": (PET, {"anyOf": [PET]}),
    "one alternative of a oneOf": (PET, {"oneOf": [PET]}),
    "an object in two parts": (
        {"type": "object", "properties": {"a": TEXT, "b": TEXT}, "required": ["a", "b"]},
        {
            "allOf": [
                {"type": "object", "properties": {"a": TEXT}, "required": ["a"]},
                {"properties": {"b": TEXT}, "required": ["b"]},
            ]
        },
    ),
    "one property in two parts": (
        {"type": "object", "properties": {"a": {"type": "string", "minLength": 1, "maxLength": 9}}},
        {
            "allOf": [
                {"type": "object", "properties": {"a": {"type": "string", "minLength": 1}}},
                {"properties": {"a": {"maxLength": 9}}},
            ]
        },
    ),
    "null in a list of types, and as an alternative": (
        {"type": ["string", "null"]},
        {"anyOf": [TEXT, {"type": "null"}]},
    ),
    "null as an alternative of oneOf": ({"type": ["string", "null"]}, {"oneOf": [{"type": "null"}, TEXT]}),
    "null as a constant": ({"type": ["string", "null"]}, {"oneOf": [{"const": None}, TEXT]}),
    "a nullable reference": (
        {"anyOf": [REF, {"type": "null"}]},
        {"type": ["object", "null"], "properties": {"name": TEXT}, "required": ["name"]},
    ),
    "null in an enumeration": (
        {"type": ["string", "null"], "enum": ["a", None]},
        {"anyOf": [{"type": "string", "enum": ["a"]}, {"type": "null"}]},
    ),
    "an enumeration in another order": ({"enum": ["a", "b"]}, {"enum": ["b", "a"]}),
    "an enumeration of one and a constant": ({"enum": ["a"]}, {"const": "a"}),
    "constants as alternatives": ({"enum": ["a", "b"]}, {"oneOf": [{"const": "a"}, {"const": "b"}]}),
    "enumerations as alternatives": (
        {"enum": ["a", "b", "c"]},
        {"anyOf": [{"enum": ["a", "b"]}, {"enum": ["b", "c"]}]},
    ),
    "a type that the enumeration says already": ({"enum": ["a", "b"]}, {"type": "string", "enum": ["a", "b"]}),
    "alternatives in another order": ({"oneOf": [PET, TEXT]}, {"oneOf": [TEXT, PET]}),
    "alternatives that shut each other out": ({"anyOf": [PET, TEXT]}, {"oneOf": [PET, TEXT]}),
    "a list of one type": (TEXT, {"type": ["string"]}),
    "types in another order": ({"type": ["string", "integer"]}, {"type": ["integer", "string"]}),
    "required names in another order": (
        {"type": "object", "required": ["a", "b"]},
        {"type": "object", "required": ["b", "a"]},
    ),
    "properties in another order": (
        {"type": "object", "properties": {"a": TEXT, "b": PET}},
        {"type": "object", "properties": {"b": PET, "a": TEXT}},
    ),
    "additional properties said to be allowed": (PET, {**PET, "additionalProperties": True}),
    "additional properties without a constraint": (PET, {**PET, "additionalProperties": {}}),
    "a bound that bounds nothing": (TEXT, {"type": "string", "minLength": 0}),
    "flags that are off": (TEXT, {"type": "string", "deprecated": False, "readOnly": False, "writeOnly": False}),
    "items that may repeat": ({"type": "array"}, {"type": "array", "uniqueItems": False, "minItems": 0}),
    "types as alternatives": (
        {"type": ["integer", "string", "null"]},
        {"anyOf": [{"type": "integer"}, TEXT, {"type": "null"}]},
    ),
    "types as alternatives of oneOf": ({"type": ["integer", "string"]}, {"oneOf": [{"type": "integer"}, TEXT]}),
    "an integer is a number": ({"type": "number"}, {"anyOf": [{"type": "integer"}, {"type": "number"}]}),
    "a bound that an integer cannot stand on": (
        {"type": "integer", "exclusiveMinimum": 0, "exclusiveMaximum": 10},
        {"type": "integer", "minimum": 1, "maximum": 9},
    ),
    "a bound between two integers": ({"type": "integer", "minimum": 0.5}, {"type": "integer", "minimum": 1}),
    "a bound behind a tighter one": (
        {"type": "number", "minimum": 0, "exclusiveMinimum": 1},
        {"type": "number", "exclusiveMinimum": 1},
    ),
    "both values of a boolean": ({"type": "boolean"}, {"type": "boolean", "enum": [False, True]}),
    "a length that no listed value exceeds": ({"enum": ["a", "bc"], "maxLength": 2}, {"enum": ["a", "bc"]}),
    "a bound as a fraction": ({"maximum": 3}, {"maximum": 3.0}),
    "prose": (
        {**PET, "title": "Pet", "description": "A pet", "examples": [{"name": "Rex"}], "$comment": "tame"},
        {
            **PET,
            "title": "Beast",
            "description": "A beast",
            "externalDocs": {"url": "https://pets.example"},
            "x-note": 1,
        },
    ),
}


@pytest.mark.parametrize("pair", SCHEMAS.values(), ids=SCHEMAS.keys())
@pytest.mark.parametrize("place", [sends, returns], ids=["request", "response"])
def test_schemas_of_the_same_meaning(place: Any, pair: tuple[Any, Any]):
    old, new = (place(schema, components=COMPONENTS) for schema in pair)
    assert diff(old, new) == []
    assert diff(new, old) == []


NULLABLE = {
    "type": "object",
    "properties": {"a": {"type": "string", "nullable": True}, "n": {"minimum": 0, "exclusiveMinimum": True}},
}
NULL_TYPE = {"type": "object", "properties": {"a": {"type": ["string", "null"]}, "n": {"exclusiveMinimum": 0}}}


def test_openapi_3_0_and_3_1_are_one_dialect():
    old, new = sends(NULLABLE, openapi="3.0.3"), sends(NULL_TYPE, openapi="3.1.0")
    assert diff(old, new) == []
    assert diff(new, old) == []


def test_nullable_beside_a_wrapped_reference_means_null():
    old = sends({"nullable": True, "allOf": [REF]}, openapi="3.0.3", components=COMPONENTS)
    new = sends({"anyOf": [REF, {"type": "null"}]}, openapi="3.1.0", components=COMPONENTS)
    assert diff(old, new) == []
    assert [finding.id for finding in diff(old, sends(REF, components=COMPONENTS))] == [
        "request-body-became-not-nullable"
    ]


def test_what_stands_beside_a_reference_counts_from_3_1_on():
    bare, beside = REF, {**REF, "maxProperties": 3}
    assert [f.id for f in diff(sends(bare, components=COMPONENTS), sends(beside, components=COMPONENTS))] == [
        "request-body-max-properties-set"
    ]
    old, new = (sends(schema, openapi="3.0.3", components=COMPONENTS) for schema in (bare, beside))
    assert diff(old, new) == []


def query(**fields: Any) -> dict[str, Any]:
    return {"parameters": [{"name": "size", "in": "query", "schema": TEXT, **fields}]}


def header(name: str) -> dict[str, Any]:
    return {"parameters": [{"name": name, "in": "header", "schema": TEXT}]}


OPERATIONS: dict[str, tuple[dict[str, Any], dict[str, Any]]] = {
    "explode of a value that has no parts": (query(), query(explode=False)),
    "the style that is the default": (query(), query(style="form", explode=True)),
    "a header's case": (header("X-Size"), header("x-size")),
    "a header that is set by other means": ({}, header("Authorization")),
    "a media type's case and charset": (
        {"requestBody": {"content": {"application/json": {}}}},
        {"requestBody": {"content": {"Application/JSON; charset=utf-8": {}}}},
    ),
    "prose of an operation": ({"summary": "Adds"}, {"summary": "Creates", "description": "Adds a pet", "x-order": 3}),
    "no security and an empty list": ({}, {"security": []}),
    "ways in, in another order": (
        {"security": [{"a": []}, {"b": ["x", "y"]}]},
        {"security": [{"b": ["y", "x"]}, {"a": []}]},
    ),
}


@pytest.mark.parametrize("pair", OPERATIONS.values(), ids=OPERATIONS.keys())
def test_operations_of_the_same_meaning(pair: tuple[dict[str, Any], dict[str, Any]]):
    old, new = map(api, pair)
    assert diff(old, new) == []
    assert diff(new, old) == []


def at(template: str, name: str) -> dict[str, Any]:
    size = {"name": name, "in": "path", "required": True, "schema": TEXT}
    return {"openapi": "3.1.0", "paths": {template: {"parameters": [size], "get": {"responses": {}}}}}


def test_the_name_of_a_path_parameter_does_not_matter():
    old, new = as_document(at("/pets/{id}", "id")), as_document(at("/pets/{petId}", "petId"))
    assert diff(old, new) == []


def test_a_parameter_of_the_path_is_one_of_each_operation():
    size = query()["parameters"]
    shared = as_document({"openapi": "3.1.0", "paths": {"/pets": {"parameters": size, "get": {"responses": {}}}}})
    own = as_document({"openapi": "3.1.0", "paths": {"/pets": {"get": {"parameters": size, "responses": {}}}}})
    assert diff(shared, own) == []


def test_security_of_the_document_holds_for_operations_that_say_nothing():
    shared, own = api(security=[{"key": []}]), api({"security": [{"key": []}]})
    assert diff(shared, own) == []
    assert [finding.id for finding in diff(api(), shared)] == ["api-global-security-added"]


def test_templates_that_differ_in_names_only_are_paired_by_name_first():
    def shop(*templates: str) -> Any:
        return as_document({"openapi": "3.1.0", "paths": {template: {"get": {}} for template in templates}})

    assert diff(shop("/{a}", "/{b}"), shop("/{b}", "/{a}")) == []
    (finding,) = diff(shop("/{a}", "/{b}"), shop("/{b}"))
    assert (finding.action, finding.places[0].operation) == ("remove", "GET /{a}")


def test_explode_does_not_change_how_a_header_lists_values():
    def listed(**fields: Any) -> Any:
        return api({"parameters": [{"name": "X-Sizes", "in": "header", "schema": {"type": "array"}, **fields}]})

    assert diff(listed(), listed(explode=True)) == []
