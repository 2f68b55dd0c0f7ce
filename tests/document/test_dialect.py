"""Schemas of OpenAPI 3.0 are said in JSON Schema 2020-12, and data is left as it is."""

import copy

import jsonschema_rs
import pytest
from hypothesis import given
from hypothesis import strategies as st

from codegen.document import dialect
from codegen.errors import InputError


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ({"type": "string", "nullable": True}, {"type": ["string", "null"]}),
        ({"type": "string", "nullable": False}, {"type": "string"}),
        ({"nullable": True, "allOf": [{}]}, {"allOf": [{}]}),
        ({"type": "string", "nullable": True, "enum": ["a"]}, {"type": ["string", "null"], "enum": ["a"]}),
        ({"minimum": 3, "exclusiveMinimum": True}, {"exclusiveMinimum": 3}),
        ({"minimum": 3, "exclusiveMinimum": False}, {"minimum": 3}),
        ({"maximum": 3, "exclusiveMaximum": True}, {"exclusiveMaximum": 3}),
        ({"exclusiveMaximum": True}, {}),
        ({"$ref": "#/a", "description": "b", "nullable": True}, {"$ref": "#/a"}),
        ({"example": {"nullable": True}}, {"examples": [{"nullable": True}]}),
        ({"type": "object", "properties": {"a": {"nullable": True}}}, {"type": "object", "properties": {"a": {"nullable": True}}}),
        (True, True),
    ],
)  # fmt: skip
def test_one_schema_of_3_0(old, new):
    before = copy.deepcopy(old)
    assert dialect.schema(old, "3.0.3") == new
    assert old == before


def test_what_3_1_means_by_itself_is_kept():
    node = {"$ref": "#/a", "description": "b", "nullable": True, "exclusiveMinimum": 3}
    assert dialect.schema(node, "3.1.0") == node
    assert dialect.schema({"example": 1, "examples": [2]}, "3.1.0") == {"examples": [2]}


@given(
    st.fixed_dictionaries(
        {"type": st.just("integer")},
        optional={
            "nullable": st.booleans(), "minimum": st.integers(-3, 3), "exclusiveMinimum": st.booleans(),
            "maximum": st.integers(-3, 3), "exclusiveMaximum": st.booleans(),
        },
    ),
    st.none() | st.integers(-5, 5),
)  # fmt: skip
def test_the_same_values_are_admitted(schema, value):
    """Draft 4 has the boolean bounds of OpenAPI 3.0; nullable is the one word that it lacks."""
    judged_as_3_0 = {key: word for key, word in schema.items() if key != "nullable"}
    draft_4 = {"exclusiveMinimum": "minimum", "exclusiveMaximum": "maximum"}
    judged_as_3_0 = {key: word for key, word in judged_as_3_0.items() if draft_4.get(key, key) in judged_as_3_0}
    admitted = (schema.get("nullable", False) and value is None) or jsonschema_rs.Draft4Validator(
        judged_as_3_0
    ).is_valid(value)
    assert jsonschema_rs.Draft202012Validator(dialect.schema(schema, "3.0.0")).is_valid(value) == admitted


def test_a_whole_document_keeps_its_pointers_and_its_data():
    data = {"nullable": True, "type": "string", "example": 1}
    tree = {
        "openapi": "3.0.3",
        "paths": {
            "/a": {
                "get": {
                    "parameters": [{"$ref": "#/components/parameters/P", "description": "gone"}],
                    "responses": {"200": {"content": {"a/b": {"schema": dict(data), "example": dict(data)}}}},
                }
            }
        },
        "components": {
            "parameters": {"P": {"schema": {"type": "integer", "minimum": 0, "exclusiveMinimum": True}}},
            "schemas": {"S": {"properties": {"nullable": dict(data)}, "default": dict(data), "enum": [dict(data)], "x-y": dict(data)}},
        },
    }  # fmt: skip
    before = copy.deepcopy(tree)
    new = dialect.upgrade(tree)
    said = {"type": ["string", "null"], "examples": [1]}
    assert tree == before
    assert new["openapi"] == "3.1.0"
    operation = new["paths"]["/a"]["get"]
    assert operation["parameters"] == [{"$ref": "#/components/parameters/P"}]
    assert operation["responses"]["200"]["content"]["a/b"] == {"schema": said, "example": data}
    assert new["components"]["parameters"]["P"]["schema"] == {"type": "integer", "exclusiveMinimum": 0}
    assert new["components"]["schemas"]["S"] == {
        "properties": {"nullable": said}, "default": data, "enum": [data], "x-y": data,
    }  # fmt: skip


def test_a_newer_document_keeps_its_version():
    assert dialect.upgrade({"openapi": "3.2.0"}) == {"openapi": "3.2.0"}


@pytest.mark.parametrize(
    ("version", "family"), [("3.0.0", "3.0"), ("3.1.1", "3.1"), ("3.2.0", "3.2"), ("3.1.0-rc1", "3.1")]
)
def test_known_versions(version, family):
    assert dialect.family(version) == family


@pytest.mark.parametrize("version", ["2.0", "3.3.0", "3.1", "3.1.0\n", "", None, 3.1])
def test_other_versions_are_refused(version):
    with pytest.raises(InputError):
        dialect.upgrade({"openapi": version})
