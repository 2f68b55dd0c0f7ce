"""What is told of one branch of several, where another may admit what it shuts out."""

from typing import Any

import pytest

from codegen.compat import diff
from tests.compat.documents import returns, sends, told

ZERO_TO_TEN = {"type": "number", "minimum": 0, "maximum": 10}
TWO_RANGES = [{"type": "number", "minimum": 0, "maximum": 5}, {"type": "number", "minimum": 6, "maximum": 10}]
TEXT = {"type": "string"}


def _with_size(schema: Any) -> Any:
    return {"type": "object", "properties": {"size": schema}, "required": ["size"]}


def _itself(schema: Any) -> Any:
    return schema


@pytest.mark.parametrize("within", [_itself, _with_size])
def test_no_value_is_shown_as_refused_that_another_branch_may_admit(within: Any):
    """6 is beyond the bound of the first branch, and in the second one."""
    old = {"anyOf": [within(ZERO_TO_TEN), TEXT]}
    new = {"anyOf": [*map(within, TWO_RANGES), TEXT]}
    found = diff(sends(old), sends(new))
    assert (found[0].id.rpartition("-max-")[2], found[0].level, found[0].witness) == ("decreased", "error", None)
    found = diff(returns(new), returns(old))
    assert (found[0].id.rpartition("-max-")[2], found[0].level, found[0].witness) == ("increased", "error", None)


def test_a_value_is_shown_where_the_other_branches_admit_nothing_like_it():
    old, new = {"anyOf": [ZERO_TO_TEN, TEXT]}, {"anyOf": [{**ZERO_TO_TEN, "maximum": 5}, TEXT]}
    found = diff(sends(old), sends(new))
    assert [(one.id, one.witness) for one in found] == [("request-body-max-decreased", {"value": 6})]


def test_a_type_beside_alternatives_that_do_not_say_it_is_not_taken_from_them():
    """Neither range names the type, which stands beside them: it did not become any type."""
    ranges = [{"minimum": 0, "maximum": 5}, {"minimum": 6, "maximum": 10}]
    found = told(sends(ZERO_TO_TEN), sends({"type": "number", "anyOf": ranges}))
    assert [one for one in found if one[1] == "error"] == [("request-body-alternatives-set", "error", "body")]
    assert not any("type" in rule for rule, _, _ in found)
