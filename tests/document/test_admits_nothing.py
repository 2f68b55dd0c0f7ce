"""Schemas that no value can meet, beside like ones that some value does."""

import jsonschema_rs
import pytest

from codegen.document import lint
from codegen.document.lint.declaration import sample_schema

TEXT = {"type": "string"}
SIZED = {"type": "object", "required": ["a", "b"]}


@pytest.mark.parametrize(
    ("empty", "why", "near", "value"),
    [
        ({"allOf": [False]}, "false stands among", {"allOf": [True]}, 1),
        (
            {"type": "integer", "minimum": 1.2, "maximum": 1.8},
            "no whole number between its minimum of 1.2 and its maximum of 1.8",
            {"type": "integer", "minimum": 1.2, "maximum": 2},
            2,
        ),
        (
            {"type": "array", "minItems": 2, "prefixItems": [TEXT], "items": False},
            "its minItems of 2 is above 1, the number of items that it allows",
            {"type": "array", "minItems": 1, "prefixItems": [TEXT], "items": False},
            ["a"],
        ),
        (
            {**SIZED, "properties": {"a": TEXT, "b": False}},
            'the property "b" is required, and its schema is false',
            {**SIZED, "properties": {"a": TEXT, "c": False}},
            {"a": "a", "b": "b"},
        ),
        (
            {"allOf": [SIZED, {"maxProperties": 1}]},
            "it requires 2 properties, and its maxProperties is 1",
            {"allOf": [SIZED, {"maxProperties": 2}]},
            {"a": 1, "b": 1},
        ),
        (
            {"oneOf": [TEXT, {"description": "A name.", **TEXT}]},
            "each branch of its oneOf stands there twice",
            {"oneOf": [TEXT, {"type": "integer"}, TEXT]},
            1,
        ),
        ({"oneOf": [{"type": "null"}] * 2}, "twice", {"anyOf": [{"type": "null"}] * 2}, None),
    ],
)
def test_a_schema_that_admits_nothing_is_told_of_and_one_like_it_is_not(empty, why, near, value):
    [problem] = lint.run(sample_schema(empty))
    assert (problem.rule, problem.pointer) == ("admits-nothing", "/components/schemas/Pet")
    assert why in problem.message
    assert not any(jsonschema_rs.is_valid(empty, each) for each in (value, None, 1, 1.5, "a", [], ["a"], {}, {"a": 1}))
    assert lint.run(sample_schema(near)) == []
    assert jsonschema_rs.is_valid(near, value)


@pytest.mark.parametrize("listed", [1, {}, None, [], [1, "a"]])
@pytest.mark.parametrize("keyword", ["allOf", "oneOf", "prefixItems", "properties", "required"])
def test_what_has_not_its_form_is_no_matter_of_this(keyword, listed):
    for kind in ("object", "array", "integer"):
        schema = {"type": kind, keyword: listed, "items": False, "minItems": 0, "maxProperties": 1}
        assert "admits-nothing" not in {problem.rule for problem in lint.run(sample_schema(schema))}
