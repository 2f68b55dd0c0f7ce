"""What is the same without a look at what it means: equal text, and schemas that only say it in other words."""

from typing import Any

import pytest

from codegen.compat import diff
from codegen.compat import schemas as comparison
from codegen.compat.unchanged import alike
from tests.compat.documents import returns, told


def ref(name: str) -> Any:
    return {"$ref": f"#/components/schemas/{name}"}


def shop(words: str, *, size: str = "string") -> Any:
    """A document whose components nest in one another, and say ``words`` to their readers wherever they can."""
    said = {
        "description": words,
        "example": words,
        "externalDocs": {"url": "https://pets.example", "description": words},
    }
    toy = {"type": "object", "properties": {"name": {"type": "string", **said}, "size": {"type": size, **said}}}
    toys = {"type": "array", "items": {"allOf": [ref("Toy"), {"description": words}]}}
    pet = {"type": "object", "properties": {"toys": toys, "friend": ref("Pet")}, "additionalProperties": {**said}}
    return returns(ref("Pet"), components={"schemas": {"Pet": {**pet, **said}, "Toy": {**toy, **said}}})


def test_schemas_that_are_said_in_other_words_are_not_compared(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(comparison, "_differences", lambda *_: pytest.fail("these were compared"))
    assert diff(shop("A pet"), shop("An animal")) == []


def test_what_changed_among_words_is_told():
    assert told(shop("A pet"), shop("An animal", size="integer")) == [
        ("response-property-type-changed", "error", "body.toys[].size")
    ]


@pytest.mark.parametrize(
    "schema",
    [
        {"description": "Old", "title": "Pet"},
        {"properties": {"description": {"description": "Old"}}},
        {"anyOf": [{"examples": ["Old"]}, True]},
        {"not": {"$comment": "Old"}},
        {"patternProperties": {"^a": {"items": {"prefixItems": [{"example": "Old"}]}}}},
    ],
)
def test_words_to_readers_count_for_nothing(schema: Any):
    assert alike(schema, _renewed(schema))


@pytest.mark.parametrize(
    "schema",
    [
        {"properties": {"description": {"const": "Old"}}},
        {"properties": {"example": {"type": "Old"}}},
        {"const": {"description": "Old"}},
        {"enum": [{"example": "Old"}]},
        {"default": {"examples": "Old"}},
        {"dependentRequired": {"description": ["Old"]}},
        {"x-any": {"description": "Old"}},
        {"items": [{"description": "Old"}]},
        {"allOf": {"description": "Old"}},
    ],
)
def test_values_and_names_count(schema: Any):
    assert not alike(schema, _renewed(schema))


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ({"properties": {"description": {}}}, {"properties": {}}),
        ({"properties": {}}, {"properties": {"example": {}}}),
        ({"anyOf": [{}]}, {"anyOf": [{}, {}]}),
        ({"minimum": 1}, {}),
        ({}, {"minimum": 1}),
        ({"uniqueItems": True}, {"uniqueItems": 1}),
        ({"additionalProperties": True}, {"additionalProperties": {}}),
    ],
)
def test_what_comes_or_goes_counts(old: Any, new: Any):
    assert not alike(old, new)


def test_words_that_come_or_go_count_for_nothing():
    assert alike({"description": "Old", "type": "string"}, {"type": "string", "example": "New"})


def _renewed(value: Any) -> Any:
    if isinstance(value, dict):
        return {name: _renewed(inner) for name, inner in value.items()}
    if isinstance(value, list):
        return [_renewed(inner) for inner in value]
    return "New" if value == "Old" else value
