"""Schemas that lead back to themselves, and names that are looked up where one comes from."""

from typing import Any

import pytest

from tests.compat.solver.questions import Question, doubt

TEXT = {"type": "string"}


def ref(name: str) -> dict[str, str]:
    return {"$ref": f"#/components/schemas/{name}"}


def linked(value: Any, **more: Any) -> dict[str, Any]:
    return {"type": "object", "properties": {"value": value, "next": ref("List")}, **more}


NULLABLE = {"type": ["string", "null"]}


def test_a_linked_list_is_within_one_of_wider_values():
    assert Question(ref("List"), ref("List"), named={"List": linked(TEXT)}, then={"List": linked(NULLABLE)}).within
    asked = Question(ref("List"), ref("List"), named={"List": linked(NULLABLE)}, then={"List": linked(TEXT)})
    assert asked.value == {"value": None}


def test_what_is_deep_inside_is_found():
    old = {
        "A": {"properties": {"b": ref("B")}},
        "B": {"properties": {"c": ref("C")}},
        "C": {"properties": {"a": ref("A"), "x": TEXT}},
    }
    new = {**old, "C": {"properties": {"a": ref("A"), "x": {"type": "object"}}}}
    assert Question(ref("A"), ref("A"), named=old, then=new).value == {"b": {"c": {"x": "a"}}}
    wide = {**old, "C": {"properties": {"a": ref("A"), "x": NULLABLE}}}
    assert Question(ref("A"), ref("A"), named=old, then=wide).within


def test_another_spelling_of_the_same_recursion():
    once = {"T": {"type": "array", "items": ref("T")}}
    twice = {
        "T": {"type": "array", "items": ref("U")},
        "U": {"type": "array", "items": {"anyOf": [ref("T"), ref("U")]}},
    }
    assert Question(ref("T"), ref("T"), named=once, then=twice).within
    assert Question(ref("T"), ref("T"), named=twice, then=once).within


NEVER: dict[str, dict[str, Any]] = {
    "needs itself": {"A": linked(TEXT, required=["next"]) | {"properties": {"next": ref("A")}}},
    "needs another that needs it": {
        "A": {"type": "object", "properties": {"b": ref("B")}, "required": ["b"]},
        "B": {"type": "array", "items": ref("A"), "minItems": 1},
    },
    "needs itself in each branch": {
        "A": {"anyOf": [{"type": "array", "items": ref("A"), "minItems": 1}, {"type": "object", "minProperties": 1, "additionalProperties": ref("A")}]},
    },
}  # fmt: skip


@pytest.mark.parametrize("named", NEVER.values(), ids=NEVER.keys())
def test_a_value_that_needs_itself_does_not_exist(named: dict[str, Any]):
    assert Question(ref("A"), False, named=named).within


def test_a_value_that_may_end_exists():
    named = {"A": {"type": "object", "properties": {"a": {"anyOf": [ref("A"), {"type": "null"}]}}, "required": ["a"]}}
    assert Question(ref("A"), False, named=named).value == {"a": None}


def test_what_was_taken_for_granted_is_forgotten_if_it_was_wrong():
    named = {
        "A": {"anyOf": [{"type": "array", "items": ref("B"), "minItems": 1}, {"type": "object", "required": ["a"]}]},
        "B": {"type": "array", "items": ref("A"), "minItems": 1},
    }
    # While A is asked for as an array, B has no value: it has one as soon as A is an object.
    both = {"type": "array", "prefixItems": [ref("A"), ref("B")], "minItems": 2}
    assert Question(both, False, named=named).value == [{"a": None}, [{"a": None}]]


def test_what_refers_to_itself_at_once_is_left_open():
    named = {"A": {**ref("A"), "minLength": 1}}
    assert doubt(TEXT, ref("A"), named=named) == "a schema leads back to itself"
    liar = {"A": {"if": ref("A"), "then": {"type": "array"}}}
    assert doubt({**ref("A"), "type": "string"}, False, named=liar) == "a schema leads back to itself"


def chain(size: int, last: Any) -> dict[str, Any]:
    return {
        f"M{index}": {"properties": {"next": ref(f"M{(index + 1) % size}"), "x": last if index == size - 1 else TEXT}}
        for index in range(size)
    }


def test_no_depth_is_given_up_on():
    assert Question(ref("M0"), ref("M0"), named=chain(150, TEXT), then=chain(150, NULLABLE)).within
    value = Question(ref("M0"), ref("M0"), named=chain(150, NULLABLE), then=chain(150, TEXT)).value
    for _ in range(149):
        value = value["next"]
    assert value == {"x": None}


@pytest.mark.parametrize("wrapper", ["allOf", "anyOf", "oneOf"])
def test_wrappers_stand_in_one_another_without_end(wrapper: str):
    links = {f"S{index}": {wrapper: [ref(f"S{index + 1}")], "title": "A link"} for index in range(2000)}
    assert Question(ref("S0"), TEXT, named={**links, "S2000": TEXT}).within
    assert Question(ref("S0"), TEXT, named={**links, "S2000": NULLABLE}).value is None


def test_what_is_too_deep_for_the_stack_is_left_open():
    links = {f"S{index}": {"allOf": [ref(f"S{index + 1}")], "minLength": index % 2} for index in range(2000)}
    assert doubt(ref("S0"), False, named={**links, "S2000": TEXT}) == "it would take too many steps"


def expandable(size: int, leaf: Any) -> dict[str, Any]:
    """Every object may hold any other one, or its name: as an API has it that expands what it is asked to."""
    links = {f"p{index}": {"anyOf": [{**TEXT, "maxLength": 50}, ref(f"M{index}")]} for index in range(size)}
    return {
        f"M{index}": {
            "type": "object",
            "properties": {**links, "x": leaf, "more": {"type": "array", "items": ref(f"M{(index + 1) % size}")}},
        }
        for index in range(size)
    }


def test_many_schemas_that_lead_to_one_another_take_few_steps():
    small, large = (
        Question(ref("M0"), ref("M0"), named=expandable(size, TEXT), then=expandable(size, NULLABLE))
        for size in (10, 20)
    )
    assert small.within
    assert large.within
    assert large.steps < 6 * small.steps  # twice as many schemas of twice as many properties
    back = Question(ref("M0"), ref("M0"), named=expandable(20, NULLABLE), then=expandable(20, TEXT))
    assert back.value


def generic(item: Any) -> dict[str, Any]:
    return {
        "Page": {
            "$id": "https://pets.test/page",
            "type": "array",
            "items": {"$dynamicRef": "#item"},
            "$defs": {"item": {"$dynamicAnchor": "item"}},
        },
        "Pets": {
            "$id": "https://pets.test/pets",
            "$ref": "#/components/schemas/Page",
            "$defs": {"item": {"$dynamicAnchor": "item", **item}},
        },
    }


def test_a_dynamic_name_is_that_of_the_outermost_schema_that_gives_it():
    assert Question(ref("Pets"), {"type": "array", "items": TEXT}, named=generic(TEXT)).within
    assert Question(ref("Page"), {"type": "array", "items": TEXT}, named=generic(TEXT)).value
    assert Question(ref("Pets"), ref("Pets"), named=generic(TEXT), then=generic(NULLABLE)).within
    assert Question(ref("Pets"), ref("Pets"), named=generic(NULLABLE), then=generic(TEXT)).value == [None]
