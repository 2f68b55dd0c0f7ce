"""Numbers: bounds, whole numbers and multiples, by arithmetic and not by floats."""

from typing import Any

import pytest

from tests.compat.solver.questions import Question, doubt, within

INTEGER = {"type": "integer"}
NUMBER = {"type": "number"}

WITHIN: list[tuple[Any, Any]] = [
    (INTEGER, NUMBER),
    ({**INTEGER, "minimum": 1}, {**NUMBER, "exclusiveMinimum": 0}),
    ({**INTEGER, "exclusiveMinimum": 0}, {**INTEGER, "minimum": 1}),
    ({**INTEGER, "exclusiveMaximum": 2.5}, {**INTEGER, "maximum": 2}),
    ({**INTEGER, "minimum": 0.5, "maximum": 1.5}, {"const": 1}),
    ({**INTEGER, "exclusiveMinimum": 0, "exclusiveMaximum": 2}, {"enum": [1.0]}),
    ({"const": 1.0}, INTEGER),
    ({"multipleOf": 6, **INTEGER}, {"multipleOf": 3}),
    ({"multipleOf": 0.3, **NUMBER}, {"multipleOf": 0.1}),
    ({"multipleOf": 0.1, **INTEGER}, {"multipleOf": 1}),
    ({"allOf": [{"multipleOf": 4}, {"multipleOf": 6}], **INTEGER}, {"multipleOf": 12}),
    ({"allOf": [{"multipleOf": 0.5}, {"multipleOf": 0.2}], **NUMBER}, INTEGER),
    ({**NUMBER, "minimum": 3, "maximum": 2}, False),
    ({**INTEGER, "minimum": 7, "maximum": 8, "multipleOf": 5}, False),
    ({**INTEGER, "maximum": 10**400}, {**INTEGER, "maximum": 10**401}),
    ({"enum": [1, 2, 3]}, {**INTEGER, "minimum": 1, "maximum": 3}),
    ({**INTEGER, "minimum": 1, "maximum": 3}, {"enum": [1, 2, 3]}),
    (INTEGER, {"anyOf": [{**INTEGER, "minimum": 0}, {**INTEGER, "maximum": -1}]}),
    (NUMBER, {"anyOf": [{**NUMBER, "minimum": 0}, {**NUMBER, "exclusiveMaximum": 0}]}),
]


@pytest.mark.parametrize(("inner", "outer"), WITHIN)
def test_shown_to_be_within(inner: Any, outer: Any):
    assert within(inner, outer)


NOT_WITHIN: list[tuple[Any, Any]] = [
    (NUMBER, INTEGER),
    ({**NUMBER, "exclusiveMinimum": 0}, {**NUMBER, "minimum": 1}),
    ({"multipleOf": 0.1, **NUMBER}, {"multipleOf": 0.3}),
    ({**INTEGER, "multipleOf": 3}, {**INTEGER, "multipleOf": 6}),
    ({**INTEGER, "maximum": 2**53 + 1}, {**INTEGER, "maximum": 2**53}),
    ({**NUMBER, "minimum": 0, "maximum": 1}, {**NUMBER, "minimum": 0, "exclusiveMaximum": 1}),
    (NUMBER, {"anyOf": [{**NUMBER, "exclusiveMinimum": 0}, {**NUMBER, "exclusiveMaximum": 0}]}),
    ({**INTEGER, "minimum": 1, "maximum": 4}, {"enum": [1, 2, 3]}),
    ({**NUMBER, "not": INTEGER}, {"multipleOf": 0.5}),
    # Fractions are where doubles are close to one another.
    ({**NUMBER, "minimum": 0.3, "maximum": 2**53 + 1}, INTEGER),
    ({**NUMBER, "maximum": 2**60, "not": {"multipleOf": 0.1}}, INTEGER),
    ({**NUMBER, "minimum": -(2**60), "maximum": 2**60, "multipleOf": 0.5}, INTEGER),
    ({**NUMBER, "minimum": -1.5, "maximum": -1}, INTEGER),
]


@pytest.mark.parametrize(("inner", "outer"), NOT_WITHIN)
def test_a_value_shows_that_it_is_not_within(inner: Any, outer: Any):
    assert not within(inner, outer)


def test_a_bound_of_many_digits_has_a_value_between():
    # No validator here: it holds numbers as floats.
    assert Question({**INTEGER, "maximum": 10**401}, {**INTEGER, "maximum": 10**400}).value > 10**400


def test_formats_with_a_range_are_within_one_another():
    small, large = {**INTEGER, "format": "int32"}, {**INTEGER, "format": "int64"}
    assert Question(small, large).within
    assert abs(Question(large, small).value) >= 2**31
    assert Question({**INTEGER, "minimum": 0, "maximum": 100}, small).within
    assert Question({**INTEGER, "format": "int64"}, {**INTEGER, "minimum": -(2**40)}).value < -(2**40)


@pytest.mark.parametrize(
    ("inner", "outer"), [(INTEGER, {**INTEGER, "format": "int32"}), (NUMBER, {**NUMBER, "format": "double"})]
)
def test_a_format_may_be_a_mere_remark(inner: Any, outer: Any):
    assert doubt(inner, outer) == "a format may be checked or not"
