"""What passes in one direction only, readers who ignore what they do not know, and formats."""

from typing import Any

import pytest

from codegen.model import Direction
from tests.compat.solver.questions import Question, doubt

TEXT = {"type": "string"}
READ = {**TEXT, "readOnly": True}
WRITTEN = {**TEXT, "writeOnly": True}


def has(**properties: Any) -> dict[str, Any]:
    return {"type": "object", "properties": properties, "required": [*properties]}


@pytest.mark.parametrize(
    ("hidden", "direction", "other"), [(READ, "request", "response"), (WRITTEN, "response", "request")]
)
def test_what_does_not_pass_is_not_asked_for(hidden: Any, direction: Direction, other: Direction):
    assert Question({"type": "object"}, has(a=hidden), direction=direction).within
    assert Question({"type": "object"}, has(a=hidden), direction=other).value == {}
    assert Question({"type": "object"}, has(a=hidden), direction="none").value == {}


def test_a_property_is_hidden_whichever_part_says_so():
    base = {"Base": {"type": "object", "properties": {"id": READ}}}
    parts = {"allOf": [{"$ref": "#/components/schemas/Base"}, {"required": ["id"]}]}
    beside = {"$ref": "#/components/schemas/Base", "required": ["id"]}
    inside = {"allOf": [{"required": ["id"]}], "type": "object", "properties": {"id": READ}}
    branch = {"anyOf": [{"required": ["id"]}, {"required": ["other"]}], "properties": {"id": READ}}
    ref = {"$ref": "#/components/schemas/Base"}
    wrapped = [{word: [ref], "type": "object", "required": ["id"]} for word in ("anyOf", "oneOf")]
    or_null = [{word: [ref, {"type": "null"}], "required": ["id"]} for word in ("anyOf", "oneOf")]
    for schema in (parts, beside, inside, branch, *wrapped, *or_null):
        assert Question({"type": "object"}, schema, named=base, direction="request").within, schema
        assert not Question({"type": "object"}, schema, named=base, direction="response").within, schema
    # It is hidden there, and not in what stands inside of it.
    nested = {"properties": {"id": READ, "inner": {"type": "object", "required": ["id"]}}}
    inner = {"properties": {"inner": {"type": "object"}}}
    assert Question(inner, nested, direction="request").value == {"inner": {}}


def test_a_reader_ignores_what_it_does_not_know():
    closed = {"type": "object", "properties": {"a": TEXT}, "additionalProperties": False}
    more = {"type": "object", "properties": {"a": TEXT, "b": TEXT}, "additionalProperties": False}
    assert Question(more, closed, direction="response", opened=True).within
    assert "b" in Question(more, closed, direction="response").value
    overlapping = {"oneOf": [{"required": ["a"]}, {"required": ["b"]}]}
    assert Question({"required": ["a"]}, overlapping, direction="response", opened=True).within
    assert not Question({"required": ["a"]}, overlapping, direction="response").within
    # What must not be, and what a condition asks, it takes at their word.
    assert not Question({"type": "object"}, {"not": closed}, direction="response", opened=True).within


def test_a_format_is_within_itself_and_within_a_wider_one():
    def of(name: str) -> dict[str, Any]:
        return {**TEXT, "format": name}

    assert Question(of("date"), of("date")).within
    assert Question(of("uri"), of("uri-reference")).within
    assert doubt(of("uri-reference"), of("uri")) == "a format may be checked or not"
    assert doubt(TEXT, of("uuid")) == "a format may be checked or not"
    assert Question({"const": "2024-02-29"}, of("date")).within
    assert doubt({"const": "yesterday"}, of("date")) == "a format may be checked or not"
    # A text that certainly is of a format shows what another keyword refuses.
    assert Question(of("date"), {**of("date"), "maxLength": 9}).value == "1999-12-31"


def test_what_nobody_can_decide_says_why():
    assert doubt(TEXT, {"$ref": "#/nowhere"}) == "$ref leads to no schema that is known"
    assert doubt(TEXT, {**TEXT, "contentEncoding": "base64"}) == "contentEncoding may be checked or not"
    assert doubt({"type": "array"}, {"items": [TEXT]}) == "items is a list, which has no meaning"


@pytest.mark.parametrize("open_", [{"format": "x-own"}, {"contentEncoding": "base64"}, {"pattern": "^(?:(?!b).)*$"}])
@pytest.mark.parametrize("value", ["\u00e9", ["\u00e9"], {"\u00e9": "\u00e9"}])
def test_what_nobody_can_say_of_a_value_is_so_in_both_or_in_none(open_: Any, value: Any):
    said = {**open_, "items": open_, "additionalProperties": open_}
    here = {"enum": [value, "a"], **said}
    there = {"allOf": [said, {"anyOf": [{"const": value}, {"const": "a"}]}]}
    assert Question(here, there).within
    assert Question(there, here).within


def test_what_a_caller_knows_by_one_more_schema_it_knows():
    known = {"properties": {"x": {"properties": {"q": {}}}}}
    narrower = {"properties": {"x": {"properties": {"q": {"minimum": 2}}}}}
    assert Question({"minProperties": 1}, narrower, direction="request", opened=True).within
    either = {"oneOf": [known, {"additionalProperties": False}]}
    assert Question(either, narrower, direction="request", opened=True).value["x"]["q"] < 2
