"""Whether a proof that all values are still admitted holds: each case has a value that the old schema admits and the new one refuses.

An independent validator says so, and the comparison may not call the edit harmless.
"""

from typing import Any

import jsonschema_rs
import pytest

from codegen.compat import diff
from tests.compat.documents import returns, sends

TEXT = {"type": "string"}
INTEGER = {"type": "integer"}
OPEN = {"type": "object"}


def closed(*names: str) -> dict[str, Any]:
    return {"type": "object", "properties": dict.fromkeys(names, TEXT), "additionalProperties": False}


REFUSED: dict[str, tuple[Any, Any, Any]] = {
    "a count of properties is no bound of a number": (OPEN, {**OPEN, "minProperties": 1}, {}),
    "a bound beyond what a float can tell apart": (
        {"type": "integer", "maximum": 2**53 + 1},
        {"type": "integer", "maximum": 2**53},
        2**53 + 1,
    ),
    "a name that only a pattern admits": ({**closed("a"), "patternProperties": {"^x": TEXT}}, closed("a"), {"x": ""}),
    "a name that another part of the same allOf refuses": (
        closed("b"),
        {"allOf": [closed("a"), {"properties": {"b": TEXT}}]},
        {"b": ""},
    ),
    "a part that constrains what it does not declare itself": (
        closed("a"),
        {"allOf": [{"type": "object", "properties": {"a": TEXT}}, {"additionalProperties": INTEGER}]},
        {"a": ""},
    ),
    "an item before those that items speaks of": (
        {"type": "array", "prefixItems": [TEXT], "items": INTEGER},
        {"type": "array", "items": INTEGER},
        [""],
    ),
    "a name that a branch admits": (
        {
            "anyOf": [{"properties": {"a": TEXT}}, {"properties": {"b": TEXT}}],
            "oneOf": [{"required": ["b"]}, {"required": ["c"]}],
            "type": "object",
            "unevaluatedProperties": False,
        },
        closed("a"),
        {"b": ""},
    ),
    "a property of another type than the map around it had": (
        {"type": "object", "additionalProperties": TEXT},
        {"type": "object", "properties": {"a": INTEGER}, "additionalProperties": TEXT},
        {"a": ""},
    ),
    "a listed value that is shut out": ({"type": "boolean"}, {"type": "boolean", "not": {"const": True}}, True),
    "a new branch of oneOf that holds values of an old one": (
        {"oneOf": [{"type": "object", "properties": {"a": TEXT}, "required": ["a"]}]},
        {"oneOf": [{"type": "object", "properties": {"a": TEXT}, "required": ["a"]}, {**OPEN, "required": ["a", "b"]}]},
        {"a": "", "b": 1},
    ),
}


@pytest.mark.parametrize(("old", "new", "value"), REFUSED.values(), ids=REFUSED.keys())
def test_a_value_that_is_refused_now_is_never_called_harmless(old: Any, new: Any, value: Any):
    assert jsonschema_rs.Draft202012Validator(old).is_valid(value)
    assert not jsonschema_rs.Draft202012Validator(new).is_valid(value)
    assert {finding.level for finding in diff(sends(old), sends(new))} & {"error", "warning"}


@pytest.mark.parametrize(("new", "old", "value"), REFUSED.values(), ids=REFUSED.keys())
def test_a_value_that_could_not_come_before_is_never_called_harmless(old: Any, new: Any, value: Any):
    levels = {finding.level for finding in diff(returns(old), returns(new))}
    # A reader ignores a property that it does not know; a branch that went cannot come any more.
    assert levels & {"error", "warning"} or "oneOf" in new


def test_what_does_not_fit_a_float_is_compared_all_the_same():
    old, new = ({"type": "integer", "maximum": 10**digits} for digits in (400, 399))
    assert [finding.level for finding in diff(sends(old), sends(new))] == ["error"]
    assert [finding.level for finding in diff(sends(new), sends(old))] == ["info"]


def test_a_keyword_about_another_type_is_told_of_and_does_no_harm():
    (finding,) = diff(sends(TEXT), sends({**TEXT, "minimum": 3}))
    assert (finding.id, finding.level, finding.instead) == ("request-body-min-set", "info", "Nothing has to change.")
    assert "seen as a whole" in finding.why
