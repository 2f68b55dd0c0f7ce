"""Equal JSON values have one text (JSON Schema 2020-12, 4.2.2)."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from codegen.compat.solver.canonical import canonical


@given(st.integers(min_value=-(10**40), max_value=10**40))
def test_a_whole_number_is_one_however_it_is_written(number: int) -> None:
    value = float(number)
    assert canonical(value) == canonical(int(value))
    assert canonical({"a": [value]}) == canonical({"a": [int(value)]})


@given(st.text(alphabet='0123456789.eE+-x"\\'))
def test_a_text_that_is_written_like_a_number_is_none(text: str) -> None:
    assert canonical([text, 1.0]) == canonical([text, 1])
    assert canonical(text) != canonical(f"{text}0")


def test_the_order_of_keys_does_not_matter_and_that_of_items_does() -> None:
    assert canonical({"a": 1, "b": 2}) == canonical({"b": 2.0, "a": 1.0})
    assert canonical([1, 2]) != canonical([2, 1])
    assert canonical(True) != canonical(1)
