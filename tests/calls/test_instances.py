"""The instances take every choice of every schema, and the check of that notices each choice left out."""

import pytest

from .coverage import missing
from .documents import Api, apis, pets, schemas
from .instances import instances
from .spec import HOME, Spec, parameter_schema

APIS = {"pets": pets(), **apis()}
CLOSED = {"type": "object", "additionalProperties": False}


@pytest.mark.parametrize("api", APIS.values(), ids=APIS)
def test_every_choice_of_every_schema_is_taken(api: Api):
    gaps = {place: missing(api.spec, schema, instances(api.spec, schema)) for place, schema in schemas(api).items()}
    assert gaps == {place: [] for place in gaps}


@pytest.mark.parametrize("api", APIS.values(), ids=APIS)
def test_every_parameter_has_instances(api: Api):
    for operation in api.operations.values():
        for parameter in operation.parameters:
            assert instances(api.spec, parameter_schema(parameter)), parameter


@pytest.mark.parametrize(
    ("schema", "expected"),
    [
        ({"enum": ["a", 1, None]}, ["a", 1, None]),
        ({"const": {"a": []}}, [{"a": []}]),
        ({"type": ["boolean", "null"]}, [True, False, None]),
        ({"type": "integer", "exclusiveMinimum": 3, "exclusiveMaximum": 5}, [4]),
        ({"type": "integer", "minimum": 10, "maximum": 30, "multipleOf": 12}, [12, 24]),
        ({"type": "number", "exclusiveMinimum": 0, "maximum": 0.5}, [0.5, 0.25]),
        ({"type": "string", "pattern": r"^\d{2}:\d{2}$"}, ["77:77"]),
        ({"type": "string", "pattern": "^[^a-z](on|off)?$", "maxLength": 3}, [" ", " on"]),
        ({"type": "string", "minLength": 2, "maxLength": 3}, ["nn", "nnn", "abc"]),
        ({"type": "string", "format": "date"}, ["2024-02-29"]),
        ({"type": "array", "items": {"enum": [1, 2, 3]}}, [[1, 2, 3], []]),
        ({"type": "array", "items": {"enum": [1, 2, 3]}, "maxItems": 2, "minItems": 1}, [[1, 2], [3]]),
        ({"type": "array", "items": {"const": 1}, "minItems": 2}, [[1, 1]]),
        ({"type": "array", "items": False}, [[]]),
        ({**CLOSED, "properties": {"a": {"enum": [1, 2]}}}, [{"a": 1}, {"a": 2}, {}]),
        ({**CLOSED, "properties": {"a": {"const": 1}}, "required": ["a"]}, [{"a": 1}]),
        (
            {**CLOSED, "properties": {"a": {"const": 1}, "b": {"const": 2}}, "minProperties": 1},
            [{"a": 1, "b": 2}, {"b": 2}, {"a": 1}],
        ),
        ({"type": "object", "additionalProperties": {"const": 1}}, [{}, {"key 0": 1}]),
        # A branch that two schemas shut out together, and one that another branch takes as well.
        ({"allOf": [{"enum": [1, 2]}, {"enum": [2, 3]}]}, [2]),
        ({"oneOf": [{"enum": [1, 2]}, {"enum": [2, 3]}]}, [1, 3]),
        ({"allOf": [{**CLOSED, "properties": {"a": {}}}, {"required": ["b"]}]}, []),
        ({"anyOf": [{"const": 1}, {"type": "null"}], "allOf": [{"type": ["integer", "null"]}]}, [1, None]),
    ],
)
def test_instances_of(schema, expected):
    assert instances(Spec({}), schema) == expected


def test_recursion_ends():
    tree = {"type": "array", "items": {"$ref": "#/components/schemas/Tree"}}
    spec = Spec({"components": {"schemas": {"Tree": tree}}})
    assert instances(spec, {"$ref": f"{HOME}#/components/schemas/Tree"}) == [[[]], []]


def test_a_discriminator_decides_the_name():
    branch = {"type": "object", "properties": {"kind": {"type": "string"}}, "required": ["kind"], **CLOSED}
    schemas = {"A": branch, "B": {**branch, "properties": {**branch["properties"], "size": {"const": 1}}}}
    union = {
        "anyOf": [{"$ref": "#/components/schemas/A"}, {"$ref": "#/components/schemas/B"}],
        "discriminator": {"propertyName": "kind", "mapping": {"one": "#/components/schemas/A"}},
    }
    spec = Spec({"components": {"schemas": {**schemas, "U": union}}})
    made = instances(spec, {"$ref": f"{HOME}#/components/schemas/U"})
    assert made == [{"kind": "one"}, {"kind": "B", "size": 1}, {"kind": "B"}]


def test_what_no_instances_are_made_for_is_said():
    with pytest.raises(NotImplementedError, match="patternProperties"):
        instances(Spec({}), {"patternProperties": {"a": {}}})


@pytest.mark.parametrize(
    ("schema", "values", "expected"),
    [
        ({"enum": [1, True]}, [1], ["value: never True"]),
        ({"type": ["string", "null"]}, ["a"], ["value: never None"]),
        ({"type": ["string", "null"]}, [None], ["value: never of type string"]),
        ({"type": "boolean"}, [True], ["value: never False"]),
        ({"anyOf": [{"const": 1}, {"const": 2}]}, [1], ["<1>: no value at all"]),
        ({"properties": {"a": {"enum": [1, 2]}}}, [{"a": 1}, {}], ["a: never 2"]),
        ({"properties": {"a": {}}}, [{"a": 1}], ["a: never absent"]),
        ({"properties": {"a": {}}, "required": ["a"]}, [{"a": 1}], []),
        ({"properties": {"a": {}}}, [{}], ["a: no value at all"]),
        ({"items": {"enum": [1, 2]}}, [[1], []], ["[]: never 2"]),
        ({"items": {}}, [[1]], [": never empty"]),
        ({"additionalProperties": {"enum": [1, 2]}}, [{"a": 2}], ["{}: never 1"]),
        ({"properties": {"a": {"items": {"type": ["null"]}}}}, [{"a": []}, {}], ["a[]: no value at all"]),
    ],
)
def test_a_choice_left_out_is_noticed(schema, values, expected):
    assert missing(Spec({}), {"allOf": [schema]}, values) == expected
