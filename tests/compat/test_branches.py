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


def _with_kind(schema: Any) -> Any:
    return {"type": "object", "properties": {"kind": schema}, "required": ["kind"]}


def _told_apart(*names: str, **mapping: str) -> dict[str, Any]:
    hint = {"propertyName": "kind", **({"mapping": mapping} if mapping else {})}
    return {"oneOf": [{"$ref": f"#/components/schemas/{name}"} for name in names], "discriminator": hint}


@pytest.mark.parametrize(
    ("old", "new", "sent", "read"),
    [
        pytest.param(("Cat", {}), ("Cat", {"cat": "Cat"}), "Cat", "cat", id="a mapping in place of the name"),
        pytest.param(("Cat", {}), ("Feline", {}), "Cat", "Feline", id="another name"),
        pytest.param(("Cat", {"a": "Cat", "b": "Cat"}), ("Cat", {"a": "Cat"}), "b", None, id="one value less"),
        pytest.param(("Cat", {"a": "Cat"}), ("Cat", {"a": "Cat", "b": "Cat"}), None, "b", id="one value more"),
        pytest.param(("Cat", {"cat": "Cat"}), ("Feline", {"cat": "Feline"}), None, None, id="the same value"),
        pytest.param(("Cat", {}), ("Cat", {"Cat": "#/components/schemas/Cat"}), None, None, id="the name itself"),
    ],
)
def test_a_branch_is_told_by_the_values_that_lead_to_it(old: Any, new: Any, sent: str | None, read: str | None):
    """OpenAPI 3.1.1, 4.8.25: those that are mapped to it, or else its name; of others validation should fail."""
    before, now = (_told_apart(name, "Dog", **mapping) for name, mapping in (old, new))
    schemas = [
        {"schemas": {name: _with_kind(TEXT), "Dog": {**_with_kind(TEXT), "title": "A dog"}}} for name, _ in (old, new)
    ]
    for does, lost in ((sends, sent), (returns, read)):
        found = diff(does(before, components=schemas[0]), does(now, components=schemas[1]))
        errors = [one for one in found if one.level == "error"]
        assert [(one.witness or {}).get("value", {}).get("kind") for one in errors] == ([lost] if lost else [])
        assert all(f"`{lost}`" in one.message for one in errors)
        if sent == read:
            assert [one for one in found if one.breaks == "wire"] == []


def test_a_mapping_is_a_mere_hint_where_branches_list_their_values_themselves():
    """OpenAPI 3.1.1, 4.8.25: a discriminator does not change what is valid."""
    components = {"schemas": {name: _with_kind({"const": name.lower()}) for name in ("Cat", "Dog")}}
    old, new = _told_apart("Cat", "Dog", cat="Cat", dog="Dog"), _told_apart("Cat", "Dog")
    found = diff(sends(old, components=components), sends(new, components=components))
    assert {(one.id, one.level) for one in found} == {("request-body-discriminator-mapping-deleted", "info")}


def test_a_new_alternative_that_breaks_is_not_said_to_be_harmless():
    old = {"oneOf": [TEXT, {"type": "integer"}]}
    (finding,) = diff(sends(old), sends({"oneOf": [*old["oneOf"], {"type": "number"}]}))
    assert (finding.id, finding.level) == ("request-body-one-of-added", "error")
    assert finding.why.startswith("Some of what was accepted is refused now.")


def test_a_value_that_two_alternatives_list_is_refused_until_one_of_them_goes():
    """Of ``oneOf`` exactly one holds: two equal constants are no value of the list."""
    twice = {"oneOf": [{"const": 1}, {"const": 2}, {"const": 2.0}]}
    once = {"oneOf": [{"const": 1}, {"const": 2}]}
    assert told(sends(twice), sends(once)) == [("request-body-one-of-removed", "info", "body")]
    assert told(sends(once), sends(twice)) == [("request-body-one-of-added", "error", "body")]
