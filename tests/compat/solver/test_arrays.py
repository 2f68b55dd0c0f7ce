"""Arrays: lengths, positions, counted items, items that differ."""

from typing import Any

import pytest

from tests.compat.solver.questions import Question, within

ARRAY = {"type": "array"}
TEXT = {"type": "string"}
BITS = {"enum": [0, 1]}

WITHIN: dict[str, tuple[Any, Any]] = {
    "items that need not be there": ({**ARRAY, "items": False}, {**ARRAY, "maxItems": 0}),
    "positions": ({**ARRAY, "prefixItems": [TEXT], "items": {"const": 1}}, {**ARRAY, "items": {"enum": [1]}, "prefixItems": [True]}),
    "a count by a length": ({**ARRAY, "items": TEXT, "minItems": 2}, {**ARRAY, "contains": TEXT, "minContains": 2}),
    "no more than there are": ({**ARRAY, "maxItems": 3}, {**ARRAY, "contains": TEXT, "minContains": 0, "maxContains": 3}),
    "counts of one schema": (
        {**ARRAY, "contains": TEXT, "minContains": 50, "maxContains": 60},
        {**ARRAY, "contains": TEXT, "minContains": 49, "maxContains": 60},
    ),
    "few values, all different": ({**ARRAY, "items": BITS, "uniqueItems": True}, {**ARRAY, "maxItems": 2}),
    "two slots for two values and a third": (
        {**ARRAY, "prefixItems": [BITS, BITS, {"enum": [0, 1, 2]}], "uniqueItems": True, "minItems": 3},
        {"type": "array", "prefixItems": [True, True, {"const": 2}]},
    ),
    "what is contained is spoken of": (
        {**ARRAY, "items": {"anyOf": [TEXT, {"type": "null"}]}, "contains": TEXT},
        {**ARRAY, "contains": TEXT, "unevaluatedItems": {"type": "null"}},
    ),
    "positions are spoken of": (
        {**ARRAY, "prefixItems": [TEXT], "items": False},
        {"allOf": [{"prefixItems": [TEXT]}], "unevaluatedItems": False},
    ),
    "all but those that are listed": (
        {**ARRAY, "items": BITS, "maxItems": 1, "not": {"enum": [[], [0], [1]]}},
        False,
    ),
}  # fmt: skip


@pytest.mark.parametrize(("inner", "outer"), WITHIN.values(), ids=WITHIN.keys())
def test_shown_to_be_within(inner: Any, outer: Any):
    assert within(inner, outer)


NOT_WITHIN: dict[str, tuple[Any, Any]] = {
    "one item more": ({**ARRAY, "maxItems": 1000}, {**ARRAY, "maxItems": 999}),
    "one count more": ({**ARRAY, "contains": TEXT}, {**ARRAY, "contains": TEXT, "minContains": 2}),
    "equal items": ({**ARRAY, "items": BITS, "minItems": 2}, {**ARRAY, "uniqueItems": True}),
    "different items": ({**ARRAY, "items": BITS, "uniqueItems": True}, {**ARRAY, "maxItems": 1}),
    "all items differ, and one kind is rare": (
        {**ARRAY, "prefixItems": [{"enum": [0, 1]}, {"enum": [0]}], "uniqueItems": True, "minItems": 2},
        {**ARRAY, "prefixItems": [{"const": 0}]},
    ),
    "one that is not listed": ({**ARRAY, "items": BITS, "maxItems": 2}, {"enum": [[], [0], [1], [0, 0], [1, 1], [0, 1]]}),
    "an item that nothing speaks of": (
        {**ARRAY, "contains": TEXT},
        {**ARRAY, "contains": TEXT, "unevaluatedItems": {"type": "null"}},
    ),
    "more items that fit than may be": (
        {**ARRAY, "items": TEXT, "minItems": 2},
        {**ARRAY, "contains": TEXT, "maxContains": 2},
    ),
    "a position that was free": ({**ARRAY, "prefixItems": [TEXT]}, {**ARRAY, "items": TEXT}),
}  # fmt: skip


@pytest.mark.parametrize(("inner", "outer"), NOT_WITHIN.values(), ids=NOT_WITHIN.keys())
def test_a_value_shows_that_it_is_not_within(inner: Any, outer: Any):
    assert not within(inner, outer)


def test_long_arrays_are_no_more_work_than_short_ones():
    def steps(size: int) -> int:
        asked = Question({**ARRAY, "items": TEXT, "minItems": size}, {**ARRAY, "minItems": size + 1})
        assert len(asked.value) == size
        return asked.steps

    assert steps(100_000) <= steps(100) + 10


def test_an_item_that_cannot_be_ends_the_search_for_places_of_the_others():
    """That items after the second are refused is impossible here, wherever three more demands find their places."""
    told = {"contains": {"minLength": 3}, "minContains": 3, "not": {"uniqueItems": True}}
    some = [{"not": {"items": {"pattern": pattern}}} for pattern in ("^a", "^b", "^c")]
    rest = {"prefixItems": [True, True], "items": TEXT}
    asked = Question({**rest, **told, "allOf": some}, {**rest, "items": {**TEXT, "minLength": 0}})
    assert asked.within
    assert asked.steps < 10_000


def test_what_speaks_of_no_item_makes_no_cases():
    """Each branch that tells something makes the cases to tell apart twice as many, and there are a dozen."""
    idle = {"anyOf": [{"type": "array"}, *({"minItems": size} for size in range(12))]}
    twice = {"anyOf": [{"prefixItems": [TEXT], "minItems": size} for size in range(12)]}
    one = {"prefixItems": [TEXT], "unevaluatedItems": False}
    for more in (idle, twice):
        assert within({**ARRAY, **more, **one}, {**ARRAY, "maxItems": 1})
    told = {"allOf": [{**ARRAY, "items": TEXT}, {"anyOf": [{"prefixItems": [TEXT] * size} for size in range(12)]}]}
    assert within({**told, "unevaluatedItems": False}, {"items": TEXT})
    assert not within({**ARRAY, **idle, **one}, {**ARRAY, "maxItems": 0})
