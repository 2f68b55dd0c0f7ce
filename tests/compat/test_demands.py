"""What is asked under a condition is told where it stands, and judged by all that stands around it."""

from __future__ import annotations

from typing import Any

import pytest

from codegen.compat import diff
from tests.compat.documents import returns, sends

TEXT = {"type": "string"}
BASE = {"type": "object", "properties": {"kind": TEXT, "a": TEXT, "b": {"type": "object", "properties": {"c": TEXT}}}}
IF_X = {"properties": {"kind": {"const": "x"}}, "required": ["kind"]}


def under(keyword: str, demand: Any, **more: Any) -> Any:
    """A schema with a demand."""
    if keyword == "dependentSchemas":
        return {**BASE, **more, keyword: {"kind": demand}}
    return {**BASE, **more, "if": IF_X, keyword: demand}


def deep(longest: int) -> Any:
    """Limits what is within a property."""
    return {"properties": {"b": {"properties": {"c": {"maxLength": longest}}}}}


def told(old: Any, new: Any, document: Any = sends) -> dict[str, tuple[str, list[str]]]:
    """The level and the places of each finding."""
    found = diff(document(old), document(new))
    assert len({finding.id for finding in found}) == len(found)
    return {finding.id: (finding.level, [place.location for place in finding.places]) for finding in found}


DEMANDS = ("then", "else", "dependentSchemas")


@pytest.mark.parametrize("keyword", DEMANDS)
def test_what_changed_in_a_demand_is_told_at_its_own_place(keyword: str):
    old, new = under(keyword, deep(9)), under(keyword, deep(5))
    assert told(old, new) == {"request-property-max-length-decreased": ("error", ["body.b.c"])}
    assert told(new, old) == {"request-property-max-length-increased": ("info", ["body.b.c"])}
    assert told(new, old, returns) == {"response-property-max-length-increased": ("error", ["body.b.c"])}


@pytest.mark.parametrize("keyword", DEMANDS)
def test_a_property_that_is_asked_for_too_is_named(keyword: str):
    old, new = under(keyword, {"required": ["a"]}), under(keyword, {"required": ["a", "b"]})
    assert told(old, new) == {"request-property-became-required": ("error", ["body.b"])}


@pytest.mark.parametrize("keyword", DEMANDS)
def test_what_is_said_around_it_anyway_breaks_nothing(keyword: str):
    around = {"properties": {**BASE["properties"], "a": {**TEXT, "maxLength": 3}}}  # type: ignore[dict-item]  # properties are a mapping
    old, new = (under(keyword, {"properties": {"a": {"maxLength": most}}}, **around) for most in (9, 5))
    assert {level for level, _ in told(old, new).values()} <= {"info"}


@pytest.mark.parametrize("keyword", DEMANDS)
def test_what_cannot_be_met_only_says_that_the_condition_does_not_hold(keyword: str):
    name = {"dependentSchemas": "dependent-schema"}.get(keyword, keyword)
    found = told(under(keyword, {"required": ["a"]}), under(keyword, False))
    assert found[f"request-body-{name}-added"] == ("error", ["body"])
    assert found[f"request-body-{name}-removed"] == ("info", ["body"])


def test_a_value_that_shows_it_is_one_of_the_whole():
    old, new = (
        {"type": "string", "if": {"maxLength": 3}, "then": {"pattern": f"^[{some}]*$"}} for some in ("a-z", "a-m")
    )
    (finding,) = diff(sends(old), sends(new))
    assert finding.id == "request-body-pattern-changed"
    assert finding.witness is not None
    value = finding.witness["value"]
    assert isinstance(value, str)
    assert len(value) <= 3
    assert value.isalpha()


def test_what_nobody_can_meet_is_no_proof_of_a_break():
    """What the demand shuts out is shut out by the rest: no value is shown, and nothing breaks."""
    old, new = (under("then", {"required": ["a", *more]}, required=["b"]) for more in ([], ["b"]))
    assert told(old, new) == {}


def test_each_dependent_schema_is_told_of_by_itself():
    old = {**BASE, "dependentSchemas": {"kind": {"required": ["a"]}, "a": {}, "b": {"minProperties": 2}}}
    new = {**BASE, "dependentSchemas": {"kind": {"required": ["a"]}, "a": {"minProperties": 3}}}
    found = diff(sends(old), sends(new))
    pointers = {one.id: [side.pointer.rpartition("/")[2] for side in (one.base, one.revision) if side] for one in found}
    assert pointers == {"request-body-dependent-schema-added": ["a"], "request-body-dependent-schema-removed": ["b"]}


def test_demands_of_which_neither_can_be_met_are_the_same():
    assert told(under("then", False), under("then", {"not": {}})) == {}
