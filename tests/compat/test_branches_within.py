"""A branch stands in a whole: what passes by it passes by all that is said around it, and of ``oneOf`` by no other branch."""

from __future__ import annotations

from typing import Any

import pytest

from codegen.compat import diff
from tests.compat.documents import returns, sends

TEXT = {"type": "string"}
NAMES = {"a": TEXT, "b": TEXT, "c": TEXT}


def needs(*names: str) -> dict[str, Any]:
    return {"required": [*names]}


def around(branches: list[Any], **properties: Any) -> dict[str, Any]:
    return {"type": "object", "properties": {**NAMES, **properties}, "anyOf": branches}


def whole(maximum: int) -> dict[str, Any]:
    return {"type": "integer", "maximum": maximum}


SHORT = {"a": {**TEXT, "maxLength": 3}}
BREAKS: dict[str, tuple[Any, Any, dict[str, Any]]] = {
    "a branch that another one holds, beside a property that breaks": (
        around([needs("a"), needs("b"), needs("a", "c")]),
        around([needs("a"), needs("b")], **SHORT),
        {"request-property-max-length-set": "aaaa"},
    ),
    "a branch that no other holds, beside a property that breaks": (
        around([needs("a"), needs("b"), needs("c")]),
        around([needs("a"), needs("b")], **SHORT),
        {"request-property-max-length-set": "aaaa", "request-body-any-of-removed": {"c": "a"}},
    ),
    "a branch of a type that never passed": (
        {"type": "object", "anyOf": [{"properties": {"a": {}}}, {"type": "integer"}, needs("q")]},
        {"type": "object", "anyOf": [{"properties": {"a": {}}}, needs("q")], "required": ["z"]},
        {"request-property-became-required": None},
    ),
    "texts that fitted two branches, beside numbers that break": (
        {"oneOf": [{**TEXT, "maxLength": 5}, {**TEXT, "minLength": 3}, whole(10)]},
        {"oneOf": [{**TEXT, "maxLength": 2}, {**TEXT, "minLength": 4}, whole(5)]},
        {"request-body-max-decreased": 6},
    ),
    "a listed text that fitted two branches, beside numbers that break": (
        {"oneOf": [{**TEXT, "enum": ["a", "b"]}, {**TEXT, "enum": ["b"]}, whole(10)]},
        {"oneOf": [{**TEXT, "enum": ["a"]}, whole(5)]},
        {"request-body-max-decreased": 6},
    ),
    "a branch that another one covers by what stands around both": (
        {**around([{"properties": {"c": TEXT}}, needs("a")]), **needs("a")},
        {**around([{"properties": {"c": whole(1)}}, needs("a")], a=whole(1), c={}), **needs("a")},
        {"request-property-type-changed": "a"},
    ),
}


@pytest.mark.parametrize(("old", "new", "breaks"), BREAKS.values(), ids=BREAKS.keys())
def test_only_what_breaks_is_an_error(old: Any, new: Any, breaks: dict[str, Any]) -> None:
    found = [finding for finding in diff(sends(old), sends(new)) if finding.level == "error"]
    assert {finding.id: (finding.witness or {}).get("value") for finding in found} == breaks


def test_only_what_can_come_now_is_an_error() -> None:
    old, new = around([needs("a"), needs("b")]), around([needs("a"), needs("b"), needs("a", "c")])
    new["properties"]["a"] = {"type": ["string", "null"]}
    found = [finding for finding in diff(returns(old), returns(new)) if finding.level == "error"]
    assert [finding.id for finding in found] == ["response-property-became-nullable"]


def test_what_another_branch_may_admit_that_nobody_knows_may_break() -> None:
    unknown = {"$ref": "#/components/schemas/Nowhere"}
    old = {"anyOf": [{"type": "object", "properties": {"b": {}}}, unknown]}
    new = {"anyOf": [{"type": "object", "properties": {"b": whole(1)}}, unknown]}
    found = [finding for finding in diff(sends(old), sends(new)) if finding.level != "info"]
    assert {(finding.level, finding.witness) for finding in found} == {("warning", None)}
    assert "another alternative admits it cannot be told" in found[0].why
