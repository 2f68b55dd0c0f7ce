"""Alternatives: cover by several, exactly one, conditions, discriminators; and that many of them end in few steps."""

from typing import Any

import pytest

from tests.compat.solver.questions import Question, within

TEXT = {"type": "string"}
OBJECT = {"type": "object"}


def has(**properties: Any) -> dict[str, Any]:
    return {**OBJECT, "properties": properties, "required": [*properties]}


def kind(name: str, /, **more: Any) -> dict[str, Any]:
    return {**OBJECT, "properties": {"kind": {"const": name}, **more}, "required": ["kind"]}


UNEVEN = {"type": "number", "not": {"type": "integer", "minimum": -1, "maximum": 2.5, "multipleOf": 1.5}}
CAT, DOG = kind("cat", lives={"type": "integer"}), kind("dog", name=TEXT)

WITHIN: dict[str, tuple[Any, Any]] = {
    "covered by two": ({"type": "integer"}, {"anyOf": [{"minimum": 0}, {"maximum": 0}]}),
    "exactly one, as they are apart": ({"type": ["integer", "string"]}, {"oneOf": [{"type": "integer"}, TEXT]}),
    "apart by a property": ({"anyOf": [CAT, DOG]}, {"oneOf": [CAT, DOG]}),
    "apart by a pattern": (
        {"anyOf": [{**TEXT, "pattern": "^a"}, {**TEXT, "pattern": "^b"}]},
        {"oneOf": [{**TEXT, "pattern": "^a"}, {**TEXT, "pattern": "^b"}]},
    ),
    "one wide property for two narrow objects": (
        has(a={"enum": [1, 2]}),
        {"anyOf": [has(a={"const": 1}), has(a={"const": 2})]},
    ),
    "not": ({"type": "integer"}, {"not": TEXT}),
    "not not": (TEXT, {"not": {"not": TEXT}}),
    "if, then": (
        {"if": TEXT, "then": {"minLength": 2}, "else": {"type": "integer"}},
        {"anyOf": [{**TEXT, "minLength": 1}, {"type": "number"}]},
    ),
    "a condition that is always met": (TEXT, {"if": TEXT, "then": True, "else": False}),
    "allOf in parts": ({**CAT, "maxProperties": 2}, {"allOf": [{"required": ["kind"]}, {"maxProperties": 3}, OBJECT]}),
    "null in any spelling": ({"type": ["string", "null"]}, {"oneOf": [TEXT, {"const": None}]}),
    "a list of constants": ({"enum": ["a", "b"]}, {"oneOf": [{"const": "a"}, {"const": "b"}]}),
}


@pytest.mark.parametrize(("inner", "outer"), WITHIN.values(), ids=WITHIN.keys())
def test_shown_to_be_within(inner: Any, outer: Any):
    assert within(inner, outer)


NOT_WITHIN: dict[str, tuple[Any, Any]] = {
    "both of two": ({"type": "integer"}, {"oneOf": [{"type": "integer"}, {"type": "number"}]}),
    "none of two": ({"type": "integer"}, {"anyOf": [{"minimum": 1}, {"maximum": -1}]}),
    "objects that are open overlap": ({"anyOf": [has(a=True), has(b=True)]}, {"oneOf": [has(a=True), has(b=True)]}),
    "a property that need not be there tells nothing apart": (
        {**OBJECT, "properties": {"kind": {"enum": ["a", "b"]}}},
        {"oneOf": [{**OBJECT, "properties": {"kind": {"const": name}}} for name in ("a", "b")]},
    ),
    "exactly one of many": (
        {"oneOf": [has(**{f"p{index}": TEXT}) for index in range(12)]},
        {"oneOf": [has(**{f"p{index}": {"type": ["string", "null"]}}) for index in range(13)]},
    ),
    "what both sides say of one branch": (
        {"oneOf": [UNEVEN, {"type": "integer", "minimum": 1}, {"const": "b"}]},
        {"oneOf": [UNEVEN, {"type": "integer"}, {"const": "b"}]},
    ),
    "dependent on what is there": ({**OBJECT}, {"if": {"required": ["a"]}, "then": {"required": ["b"]}}),
}


@pytest.mark.parametrize(("inner", "outer"), NOT_WITHIN.values(), ids=NOT_WITHIN.keys())
def test_a_value_shows_that_it_is_not_within(inner: Any, outer: Any):
    assert not within(inner, outer)


def choice(mapping: dict[str, str] | None = None, name: str = "kind") -> dict[str, Any]:
    hint: dict[str, Any] = {"propertyName": name}
    branches = [{"$ref": "#/components/schemas/Cat"}, {"$ref": "#/components/schemas/Dog"}]
    return {"oneOf": branches, "discriminator": hint if mapping is None else {**hint, "mapping": mapping}}


ANIMALS = {"Cat": has(kind=TEXT), "Dog": has(kind=TEXT)}
MAPPED = {"cat": "#/components/schemas/Cat", "dog": "#/components/schemas/Dog"}


def test_a_discriminator_tells_its_branches_apart_by_their_names():
    kinds = {**OBJECT, "properties": {"kind": {"enum": ["Cat", "Dog"]}}, "required": ["kind"]}
    assert Question(choice(), kinds, named=ANIMALS).within
    assert Question(kinds, choice(), named=ANIMALS).within


def test_a_discriminator_may_map_its_values():
    assert Question(choice(MAPPED), {"properties": {"kind": {"enum": ["cat", "dog"]}}}, named=ANIMALS).within
    assert Question(choice(MAPPED), choice(), named=ANIMALS).value["kind"] in {"cat", "dog"}
    by_name = {"cat": "Cat", "dog": "Dog"}
    assert Question(choice(MAPPED), choice(by_name), named=ANIMALS).within


def test_a_discriminator_may_have_another_property():
    animals = {"Cat": has(kind=TEXT, type=TEXT), "Dog": has(kind=TEXT, type=TEXT)}
    assert not Question(choice(), choice(name="type"), named=animals).within


def union(size: int) -> dict[str, Any]:
    return {"oneOf": [kind(f"k{index}", **{f"p{index}": TEXT}) for index in range(size)]}


def test_many_branches_that_are_told_apart_are_compared_in_few_steps():
    assert within(union(20), union(21))
    assert not within(union(21), union(20))
    small, large = Question(union(20), union(21)).steps, Question(union(40), union(41)).steps
    assert large < 5 * small  # each branch is held against each other one


def test_parts_and_their_alternatives_do_not_multiply():
    def parts(*more: str) -> dict[str, Any]:
        names = ("a", "b", *more)
        return {"allOf": [{"anyOf": [{"required": [f"{name}{index}"]} for name in names]} for index in range(30)]}

    asked = Question(parts(), parts("c"))
    assert asked.within
    assert asked.steps < 10_000
