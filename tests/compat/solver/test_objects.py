"""Objects: names, values, counts, and what no keyword speaks of."""

from typing import Any

import pytest

from tests.compat.solver.questions import Question, within

OBJECT = {"type": "object"}
TEXT = {"type": "string"}
NUMBER = {"type": "number"}


def has(**properties: Any) -> dict[str, Any]:
    return {**OBJECT, "properties": properties, "required": [*properties]}


def closed(**properties: Any) -> dict[str, Any]:
    return {**OBJECT, "properties": properties, "additionalProperties": False}


WITHIN: dict[str, tuple[Any, Any]] = {
    "a property that cannot be there": (
        closed(a=False, b=TEXT),
        closed(b=TEXT),
    ),
    "names by pattern": (
        {**OBJECT, "patternProperties": {"^x": NUMBER}, "additionalProperties": False},
        {"propertyNames": {"pattern": "^x"}, "additionalProperties": NUMBER},
    ),
    "a pattern that matches what is declared": (
        has(xa={"type": "integer"}) | {"patternProperties": {"^x": {"minimum": 3}}},
        has(xa={"minimum": 2}),
    ),
    "few names": ({**OBJECT, "propertyNames": {"enum": ["a", "b"]}}, {"maxProperties": 2}),
    "as many as are required": (has(a=TEXT, b=TEXT), {"minProperties": 2}),
    "one name for what two refuse": (
        {**OBJECT, "maxProperties": 1, "propertyNames": {"pattern": "^x$"}},
        {"anyOf": [{"additionalProperties": TEXT}, {"additionalProperties": {"not": TEXT}}]},
    ),
    "required by another": (
        {**has(a=TEXT), "dependentRequired": {"a": ["b"]}},
        {"required": ["b"]},
    ),
    "a schema by a property": (
        {**has(a=TEXT), "dependentSchemas": {"a": {"maxProperties": 1}}},
        closed(a=TEXT),
    ),
    "spoken of in a branch": (
        {**OBJECT, "anyOf": [has(a=TEXT), has(b=TEXT)], "unevaluatedProperties": False},
        closed(a=True, b=True),
    ),
    "spoken of behind a condition": (
        closed(kind={"const": "a"}, a=TEXT) | {"required": ["kind"]},
        {
            "properties": {"kind": True},
            "if": {"properties": {"kind": {"const": "a"}}},
            "then": {"properties": {"a": TEXT}},
            "unevaluatedProperties": False,
        },
    ),
    "any but those that are listed": (
        closed(a={"enum": [1, 2]}) | {"not": {"enum": [{}, {"a": 1}, {"a": 2}]}},
        False,
    ),
}  # fmt: skip


@pytest.mark.parametrize(("inner", "outer"), WITHIN.values(), ids=WITHIN.keys())
def test_shown_to_be_within(inner: Any, outer: Any):
    assert within(inner, outer)


NOT_WITHIN: dict[str, tuple[Any, Any]] = {
    "another name": (OBJECT, closed(a=True)),
    "a name of a pattern": ({**OBJECT, "patternProperties": {"^x": TEXT}, "additionalProperties": False}, closed()),
    "another value": (closed(a={"type": ["string", "null"]}), closed(a=TEXT)),
    "each name has what it can": (
        {**OBJECT, "propertyNames": {"enum": ["x", "y"]}},
        {"anyOf": [{"additionalProperties": TEXT}, {"patternProperties": {"x": {"not": TEXT}}}]},
    ),
    "one property that two refuse": (
        {**OBJECT, "maxProperties": 1},
        {"anyOf": [{"propertyNames": {"pattern": "^a"}}, {"propertyNames": {"pattern": "b$"}}]},
    ),
    "a name that two patterns match": (
        {**OBJECT, "patternProperties": {"^x": {"type": "integer"}, "y$": {"minimum": 3}}, "minProperties": 1},
        {"additionalProperties": {"not": {"const": 3}}},
    ),
    "one that is not listed": (closed(a={"enum": [1, 2]}), {"enum": [{}, {"a": 1}]}),
    "a name beside those that are declared": (
        {**OBJECT, "propertyNames": {"enum": ["a", "b"]}},
        {"anyOf": [{"properties": {"a": True}, "additionalProperties": TEXT}, {"additionalProperties": {"not": TEXT}}]},
    ),
    "another property than the one that is listed": (
        closed(a={"const": 1}, b={"const": 1}) | {"minProperties": 1, "maxProperties": 1},
        {"enum": [{"a": 1}]},
    ),
    "more than there may be": (OBJECT, {"maxProperties": 3}),
    "what nothing speaks of": (OBJECT, {"allOf": [has(a=True)], "unevaluatedProperties": False}),
    "not both": ({**OBJECT}, {"oneOf": [{"required": ["a"]}, {"not": {"required": ["b"]}}]}),
}  # fmt: skip


@pytest.mark.parametrize(("inner", "outer"), NOT_WITHIN.values(), ids=NOT_WITHIN.keys())
def test_a_value_shows_that_it_is_not_within(inner: Any, outer: Any):
    assert not within(inner, outer)


def test_many_patterns_are_told_apart_only_as_far_as_need_be():
    def patterns(value: Any) -> dict[str, Any]:
        return {
            **OBJECT,
            "patternProperties": {f"^x{index}-": value for index in range(30)},
            "additionalProperties": False,
        }

    asked = Question(patterns({"type": "integer"}), patterns(NUMBER))
    assert asked.within
    assert asked.steps < 10_000
