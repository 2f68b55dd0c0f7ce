"""What findings on schemas say to a person: the smallest place, words that fit the verdict, and a value as people send it."""

from typing import Any

import pytest

from codegen.compat import diff
from codegen.compat.rules.rule import ACCEPTED, READABLE
from tests.compat.documents import returns, sends

TEXT = {"type": "string"}


def text(pattern: str) -> dict[str, Any]:
    return {"type": "string", "pattern": pattern}


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ({"type": "integer", "multipleOf": 6}, {"type": "integer", "multipleOf": 3}),
        ({"type": "integer", "format": "int32"}, {"type": "integer", "format": "int64"}),
        ({"type": "string", "format": "uri"}, {"type": "string", "format": "uri-reference"}),
        (text("^[0-9]{3}$"), text("[0-9]")),
    ],
)
def test_what_only_admits_more_is_not_said_to_refuse_or_surprise(old: Any, new: Any):
    (sent,) = diff(sends(old), sends(new))
    assert (sent.level, sent.why, sent.instead) == ("info", *ACCEPTED)
    (read,) = diff(returns(new), returns(old))
    assert (read.level, read.why, read.instead) == ("info", *READABLE)


@pytest.mark.parametrize(
    ("old", "new", "shown"),
    [
        (TEXT, {"type": "integer"}, "a"),
        (TEXT, {"const": "a"}, "aa"),
        (TEXT, {**TEXT, "minLength": 1}, ""),
        (text("^[^x]*$"), text("^[a-c]*$"), "d"),
        (text(r"^\p{L}$"), text("^[A-Za-z]$"), "\u00c0"),
        (text(r"^[\s\S]?$"), {"type": "integer"}, "a"),
        (text(r"^[\s\S]$"), text("^.$"), "\n"),
    ],
)
def test_the_text_that_is_shown_is_one_that_people_can_read_if_there_is_one(old: Any, new: Any, shown: str):
    finding = diff(sends(old), sends(new))[0]
    assert (finding.level, finding.witness) == ("error", {"value": shown})


def test_null_that_goes_from_a_list_is_told_of_at_the_list():
    listed = {"type": ["string", "null"], "enum": ["a", "b", None]}
    (finding,) = diff(sends(listed), sends({**listed, "enum": ["a", "b"]}))
    assert (finding.id, finding.level) == ("request-body-became-not-nullable", "error")
    assert finding.witness == {"value": None}
    assert finding.revision is not None
    assert finding.revision.pointer.endswith("/schema/enum")


def test_a_value_that_goes_is_told_of_once_though_its_type_goes_with_it():
    (finding,) = diff(sends({"enum": [1, True]}), sends({"enum": [1]}))
    assert (finding.id, finding.message) == ("request-body-enum-value-removed", "request body lost values: true")


def test_less_than_the_one_item_that_goes_without_saying_is_told_as_such():
    held = {"type": "array", "contains": {"const": "a"}}
    (finding,) = diff(returns(held), returns({**held, "minContains": 0}))
    assert (finding.id, finding.level, finding.witness) == (
        "response-body-min-contains-decreased",
        "error",
        {"value": []},
    )
    assert finding.message.endswith("went from 1 down to 0")
    (back,) = diff(sends({**held, "minContains": 0}), sends(held))
    assert (back.id, back.level) == ("request-body-min-contains-increased", "error")
    assert back.message.endswith("went from 0 up to 1")


def test_a_position_that_says_what_its_items_said_is_not_what_breaks():
    listed = {"type": "array", "prefixItems": [TEXT], "items": {"type": "integer"}}
    worst, other = diff(sends({"type": "array", "items": TEXT}), sends(listed))
    assert (worst.id, worst.level, worst.witness) == ("request-body-type-changed", "error", {"value": "a"})
    assert (other.id, other.level) == ("request-body-prefix-items-added", "info")


def test_a_long_value_is_shown_with_its_length():
    (finding,) = diff(sends({**TEXT, "maxLength": 255}), sends({**TEXT, "maxLength": 100}))
    assert finding.why.endswith("aaa\u2026` (101 characters) was accepted and is refused now.")
    (finding,) = diff(sends({"type": "array"}), sends({"type": "array", "maxItems": 99}))
    assert finding.why.endswith("\u2026` (100 items) was accepted and is refused now.")


def test_constants_as_alternatives_are_a_list_beside_any_other_schema():
    constants = {"oneOf": [{"const": "a", "title": "A"}, {"const": "b"}]}
    (finding,) = diff(sends(TEXT), sends(constants))
    assert (finding.id, finding.message) == (
        "request-body-became-enum",
        'request body is limited to listed values now: "a", "b"',
    )
    assert finding.revision is not None
    assert finding.revision.pointer.endswith("/schema/oneOf")
    overlapping = {"oneOf": [{"enum": ["a", "b"]}, {"enum": ["b", "c"]}]}
    assert diff(sends({"const": "b"}), sends(overlapping))[0].level == "error"
    assert diff(sends({"enum": ["a", "c"]}), sends(overlapping)) == []


def test_a_value_that_went_is_shown_and_not_null_that_went_too():
    old = {"type": ["string", "null"], "enum": ["a", "b", None]}
    shown = {finding.id: finding.witness for finding in diff(sends(old), sends({**TEXT, "enum": ["a"]}))}
    assert shown == {
        "request-body-enum-value-removed": {"value": "b"},
        "request-body-became-not-nullable": {"value": None},
    }
