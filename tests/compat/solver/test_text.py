"""Values that pass as text, in a URL or a header: a number is a text too."""

from itertools import combinations_with_replacement
from typing import Any

import jsonschema_rs
import pytest

from codegen.compat.solver.atoms import AtLeast, AtMost
from codegen.compat.solver.canonical import text
from codegen.compat.solver.patterns import matches
from codegen.compat.solver.spans import span
from tests.compat.solver.questions import Question

TEXT = {"type": "string"}
INTEGER = {"type": "integer"}
ARRAY = {"type": "array", "items": TEXT}
OBJECT = {"type": "object", "properties": {"a": TEXT}}
SHORT = {"type": ["string", "integer"], "maxLength": 1}

WITHIN: list[tuple[Any, Any]] = [
    (INTEGER, TEXT),
    (INTEGER, {"type": "number"}),
    ({"type": "boolean"}, {"enum": ["true", "false"]}),
    ({"enum": [1, 2]}, {"enum": ["1", "2"]}),
    ({"enum": ["1", "2"]}, INTEGER),
    (INTEGER, {**TEXT, "pattern": r"^-?\d+$"}),
    ({**INTEGER, "minimum": 0}, {**TEXT, "pattern": r"^\d+$"}),
    ({**INTEGER, "minimum": 1, "maximum": 250}, {**TEXT, "maxLength": 3}),
    ({**INTEGER, "minimum": -9, "maximum": 99}, {**TEXT, "maxLength": 2, "minLength": 1}),
    ({"type": "array", "items": INTEGER}, {"type": "array", "items": TEXT}),
    (TEXT, {**TEXT, "minimum": 3}),
    (INTEGER, {"type": ["integer", "string"], "pattern": "^x"}),
    (TEXT, {"type": ["string", "integer"]}),
    ({"oneOf": [{**TEXT, "maxLength": 9}, {**INTEGER, "minimum": 1}]}, {"oneOf": [{**TEXT, "maxLength": 9}, INTEGER]}),
    ({"oneOf": [INTEGER, ARRAY]}, {"oneOf": [{"type": ["string", "integer"]}, ARRAY]}),
    ({**INTEGER, "minimum": 0, "maximum": 9}, {"oneOf": [INTEGER, SHORT]}),
    (INTEGER, {"oneOf": [{"type": ["string", "array"], "pattern": "^x"}, {"type": ["integer", "null"]}]}),
    # What is in an array is read for itself.
    (ARRAY, {"oneOf": [{**ARRAY, "type": ["string", "array"]}, INTEGER]}),
    # A number in a list of texts is meant as one.
    ({"const": 1}, {"oneOf": [{"type": ["string", "array"], "enum": [1]}, {"type": "boolean"}]}),
]


@pytest.mark.parametrize(("inner", "outer"), WITHIN)
def test_shown_to_be_within(inner: Any, outer: Any):
    assert Question(inner, outer, text=True).within


NOT_WITHIN: list[tuple[Any, Any, Any]] = [
    (TEXT, INTEGER, bool),
    ({**TEXT, "minLength": 6}, INTEGER, str),
    ({"type": "number"}, INTEGER, float),
    ({**INTEGER, "minimum": 1, "maximum": 1000}, {**TEXT, "maxLength": 3}, int),
    (INTEGER, {**TEXT, "pattern": r"^\d+$"}, int),
    ({**INTEGER, "multipleOf": 5}, {**TEXT, "pattern": "0$"}, int),
    ({"enum": [1, 2]}, {"enum": ["1"]}, int),
    (TEXT, {**TEXT, "pattern": "^[^.]*$"}, str),
    ({**TEXT, "pattern": r"^1\.50$"}, {**TEXT, "maxLength": 3}, str),
    ({"oneOf": [{"type": "boolean"}, ARRAY]}, {"oneOf": [{}, ARRAY]}, list),
    ({"oneOf": [{"type": "boolean"}, OBJECT]}, {"oneOf": [{}, OBJECT]}, dict),
    ({"oneOf": [TEXT, ARRAY]}, {"oneOf": [{"type": ["string", "array"]}, ARRAY]}, list),
    ({**INTEGER, "maximum": 5}, {"oneOf": [{**INTEGER, "maximum": 5}, SHORT]}, int),
    (INTEGER, {"oneOf": [{"minimum": 3}, {"type": "boolean"}]}, int),
]


@pytest.mark.parametrize(("inner", "outer", "kind"), NOT_WITHIN)
def test_a_value_shows_that_it_is_not_within(inner: Any, outer: Any, kind: type):
    assert isinstance(Question(inner, outer, text=True).value, kind)


ALTERNATIVES: list[Any] = [
    {}, TEXT, INTEGER, {"type": "number"}, {"type": ["string", "array"]}, {**SHORT, "minimum": 4}, {"type": ["boolean", "object"]},
    {"type": ["string", "boolean", "null"], "pattern": "^[t5]"}, {"enum": [5, "a", "12", True]}, {"enum": ["5", 12, 1.5, []]},
    {"anyOf": [{**TEXT, "minLength": 2}, {"type": "integer", "maximum": 5}]}, {"not": TEXT},
]  # fmt: skip
WORDS: list[Any] = ["", "a", "ab", 5, -1, 12, 1.5, True, False, None, [], ["a"], {}]


@pytest.mark.parametrize(("first", "second"), [*combinations_with_replacement(ALTERNATIVES, 2)])
def test_exactly_one_fits_in_one_reading_at_least(first: Any, second: Any):
    schema = {"oneOf": [first, second]}
    validator = jsonschema_rs.Draft202012Validator(schema)
    for value in WORDS:
        read = [value, text(value)] if isinstance(value, (bool, int, float)) else [value]
        assert Question({"const": value}, schema, text=True).within is any(map(validator.is_valid, read)), value


@pytest.mark.parametrize(
    ("low", "high"), [(0, 0), (0, 9), (3, 17), (95, 1234), (-12, 30), (-250, -31), (100, 999), (1, 1)]
)
def test_a_span_has_the_integers_between_two_bounds(low: int, high: int):
    pattern = span([(AtLeast(low), True), (AtMost(high), True)])  # type: ignore[arg-type]  # an integer is exact
    assert [number for number in range(-1500, 1500) if matches(pattern, str(number))] == [*range(low, high + 1)]
    assert not matches(pattern, "01")


def test_a_span_may_have_one_bound_or_none():
    for bounds, has in (
        ([(AtLeast(12), True)], lambda number: number >= 12),
        ([(AtMost(-12), True)], lambda number: number <= -12),
        ([(AtLeast(12), False)], lambda number: number < 12),
        ([(AtMost(7, below=True), False)], lambda number: number >= 7),
        ([], lambda _: True),
    ):
        pattern = span(bounds)  # type: ignore[arg-type]  # as above
        assert all(matches(pattern, str(number)) is has(number) for number in range(-300, 300))
