"""What differs below a keyword that is judged as a whole is told where it stands, with the verdict of the whole."""

from __future__ import annotations

from typing import Any

import pytest

from codegen.compat import diff
from tests.compat.documents import returns, sends

TEXT = {"type": "string"}
BASE = {"type": "object", "properties": {"kind": TEXT, "a": TEXT, "b": {"type": "object", "properties": {"c": TEXT}}}}
IF_X = {"properties": {"kind": {"const": "x"}}, "required": ["kind"]}
NAMES = {"dependentSchemas": "dependent-schema"}


def under(keyword: str, demand: Any, **more: Any) -> Any:
    """A schema with a demand."""
    if keyword == "dependentSchemas":
        return {**BASE, **more, keyword: {"kind": demand, "a": {"minProperties": 1}}}
    if keyword == "not":
        return {**BASE, **more, keyword: demand}
    return {**BASE, **more, "if": IF_X, keyword: demand}


def deep(longest: int, **more: Any) -> Any:
    """Limits what is within a property."""
    return {
        "required": ["b"],
        "properties": {"b": {"required": ["c"], "properties": {"c": {"maxLength": longest, **more}}}},
    }


def only(old: Any, new: Any, document: Any = sends) -> Any:
    """The one finding about two schemas."""
    (finding,) = diff(document(old), document(new))
    return finding


@pytest.mark.parametrize("keyword", ["then", "else", "dependentSchemas", "not"])
def test_the_one_thing_that_changed_is_named_with_its_place_and_both_values(keyword: str):
    old, new = under(keyword, deep(9)), under(keyword, deep(5))
    before, now = (new, old) if keyword == "not" else (old, new)
    for document, (base, revision) in ((sends, (before, now)), (returns, (now, before))):
        found = only(base, revision, document)
        direction = "request" if document is sends else "response"
        assert (found.id, found.level) == (f"{direction}-property-{NAMES.get(keyword, keyword)}-changed", "error")
        assert [place.location for place in found.places] == ["body.b.c"]
        assert {found.base.value, found.revision.value} == {9, 5}
        assert found.base.pointer.endswith("/properties/b/properties/c/maxLength")
        assert found.message.endswith(": `maxLength`")
        assert found.witness is not None


def test_a_condition_is_told_where_it_reads():
    old, new = (
        {**BASE, "if": {"properties": {"kind": {"const": name}}, "required": ["kind"]}, "then": {"required": ["a"]}}
        for name in "xy"
    )
    found = only(old, new)
    assert found.id == "request-property-if-changed"
    assert [place.location for place in found.places] == ["body.kind"]
    assert (found.base.value, found.revision.value) == ("x", "y")


def test_of_two_changes_the_smallest_place_that_holds_both_is_named():
    found = only(under("then", deep(9, minLength=1)), under("then", deep(5, minLength=2)))
    assert [place.location for place in found.places] == ["body.b.c"]
    assert found.base.pointer.endswith("/then/properties/b/properties/c")
    assert not found.message.endswith("`")
    found = only(
        under("then", {"properties": {"a": {"maxLength": 9}, "kind": {"maxLength": 9}}}),
        under("then", {"properties": {"a": {"maxLength": 5}, "kind": {"maxLength": 5}}}),
    )
    assert [place.location for place in found.places] == ["body"]
    assert found.base.pointer.endswith("/then/properties")


def test_what_is_said_on_one_side_only_is_named_where_it_would_stand():
    found = only(under("then", {"properties": {"a": {}}}), under("then", {"properties": {"a": {"maxLength": 5}}}))
    assert [place.location for place in found.places] == ["body.a"]
    assert found.base.pointer.endswith("/then/properties/a")
    assert found.message.endswith(": `maxLength`")


def test_words_and_schemas_of_one_meaning_are_no_difference():
    def demand(longest: int, words: str, some: Any) -> Any:
        return {"title": words, "properties": {"a": {"maxLength": longest, "description": words}, "kind": some}}

    found = only(under("then", demand(9, "old", {"const": "x"})), under("then", demand(5, "new", {"enum": ["x"]})))
    assert [place.location for place in found.places] == ["body.a"]


@pytest.mark.parametrize(
    ("inner", "location"),
    [
        (lambda one: {"items": {"items": one}}, "body[][]"),
        (lambda one: {"prefixItems": [{}, one]}, "body[1]"),
        (lambda one: {"contains": one}, "body[]"),
        (lambda one: {"additionalProperties": one}, "body{}"),
        (lambda one: {"patternProperties": {"^x": one}}, "body{}"),
        (lambda one: {"allOf": [{}, {"anyOf": [one, {"const": 1}]}]}, "body"),
        (lambda one: {"if": {"minProperties": 1}, "then": {"properties": {"a": one}}}, "body.a"),
    ],
)
def test_steps_are_those_of_any_location(inner: Any, location: str):
    old, new = ({"if": {"minProperties": 1, "minItems": 1}, "then": inner({"maxLength": most})} for most in (9, 5))
    found = only(old, new)
    assert [place.location for place in found.places] == [location]
    assert (found.base.value, found.revision.value) == (9, 5)


@pytest.mark.parametrize(
    ("keyword", "name", "location"),
    [
        ("contains", "contains", "body"),
        ("propertyNames", "property-names", "body"),
        ("unevaluatedItems", "unevaluated-items", "body"),
        ("unevaluatedProperties", "unevaluated-properties", "body"),
    ],
)
def test_what_speaks_of_something_else_stays_where_it_is_and_names_what_changed(keyword: str, name: str, location: str):
    old, new = ({keyword: {"anyOf": [{"maxLength": most}, {"const": "much longer than that"}]}} for most in (9, 5))
    found = only(old, new)
    assert found.id == f"request-body-{name}-changed"
    assert [place.location for place in found.places] == [location]
    assert (found.base.value, found.revision.value) == (9, 5)


def test_a_demand_in_a_component_is_found_there_from_all_places():
    def document(longest: int) -> Any:
        whole = under("then", {"$ref": "#/components/schemas/Demand"})
        return sends(whole, components={"schemas": {"Demand": deep(longest)}})

    (found,) = diff(document(9), document(5))
    assert found.base is not None
    assert found.base.pointer == "/components/schemas/Demand/properties/b/properties/c/maxLength"
    assert [place.location for place in found.places] == ["body.b.c"]


def test_a_demand_that_leads_back_to_itself_comes_to_an_end():
    def document(longest: int) -> Any:
        node = {"maxProperties": longest, "properties": {"a": {"$ref": "#/components/schemas/Node"}}}
        return sends(under("then", {"$ref": "#/components/schemas/Node"}), components={"schemas": {"Node": node}})

    (found,) = diff(document(9), document(5))
    assert found.base is not None
    assert found.base.pointer.startswith("/components/schemas/Node")


CLOSES = {"if": {"minProperties": 1}}


def held(demand: Any, **schemas: Any) -> Any:
    """A document that sends a schema with a demand, and components."""
    return sends({**CLOSES, "then": demand}, components={"schemas": schemas})


@pytest.mark.parametrize(
    "siblings",
    [
        ({}, {"readOnly": True}),
        ({"format": "a"}, {"format": "b"}),
        ({"maxProperties": 9}, {"maxProperties": 19}),
        ({"properties": {"k": {"maxLength": 5}}}, {"properties": {"k": {"maxLength": 50}}}),
        ({"allOf": [{"minProperties": 1}]}, {"allOf": []}),
    ],
)
def test_what_stands_beside_a_reference_is_not_blamed_for_what_is_behind_it(siblings: Any):
    old, new = (
        held({"$ref": "#/components/schemas/A", **beside}, A={"required": names})
        for beside, names in zip(siblings, (["x"], ["x", "y"]), strict=True)
    )
    (found,) = (one for one in diff(old, new) if one.level == "error")
    assert found.base is not None
    assert found.base.pointer.endswith("/then")
    assert [place.location for place in found.places] == ["body"]


def test_what_depends_on_all_that_stands_beside_it_is_named_as_a_whole():
    closed = {"unevaluatedProperties": False}
    found = only(
        {**CLOSES, "then": {"allOf": [{"properties": {"x": {}}}], **closed, "maxProperties": 5}},
        {**CLOSES, "then": {"allOf": [{}], **closed, "maxProperties": 9}},
    )
    assert found.base.pointer.endswith("/then")
    assert not found.message.endswith("`")


def test_two_conditions_that_lead_to_one_component_are_told_apart():
    def document(most: int) -> Any:
        tests = ({"required": ["a"]}, {"maxProperties": 2})
        demands = [{"if": test, "then": {"$ref": "#/components/schemas/D"}} for test in tests]
        return sends({"allOf": demands}, components={"schemas": {"D": {"maxProperties": most}}})

    said = {(one.level, one.message.rpartition(": ")[2].partition(" (")[0]) for one in diff(document(9), document(5))}
    assert said == {("error", "`allOf/0/then/$ref/maxProperties`"), ("info", "`allOf/1/then/$ref/maxProperties`")}


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ({"type": "string"}, {"type": "string", "nullable": True}),
        ({"maximum": 3, "exclusiveMaximum": True}, {"maximum": 4, "exclusiveMaximum": True}),
        ({"type": "string", "format": "byte"}, {"type": "string"}),
    ],
)
def test_what_an_older_document_says_in_other_words_is_not_named_by_ours(old: Any, new: Any):
    (found,) = diff(sends({"not": old}, openapi="3.0.3"), sends({"not": new}, openapi="3.0.3"))
    assert found.base is not None
    assert found.base.pointer.endswith("/not")
    assert "`" not in found.message


@pytest.mark.parametrize("keyword", ["contentSchema", "propertyNames"])
def test_what_is_in_a_text_or_a_name_has_no_place_of_its_own(keyword: str):
    holds = {"contentMediaType": "application/json"} if keyword == "contentSchema" else {}
    old, new = (
        {**CLOSES, "then": {**holds, keyword: {"items": {"maxLength": most}, "maxLength": most}}} for most in (9, 5)
    )
    found = diff(sends(old), sends(new))
    assert [place.location for one in found for place in one.places] == ["body"]
