"""Schemas that say the same are one term, whatever is said beside it to readers."""

from __future__ import annotations

from typing import Any

import pytest

from codegen.compat.reader import Reader, Spot
from codegen.compat.shapes import Shapes
from codegen.compat.solver.scope import Scope
from codegen.compat.solver.terms import Terms
from codegen.compat.solver.written import Written
from codegen.compat.unchanged import Unchanged
from codegen.model import Document

PET = {"$ref": "#/components/schemas/Pet"}


def terms(pet: Any) -> Terms:
    tree = {"openapi": "3.1.0", "components": {"schemas": {"Pet": pet}}}
    reader = Reader(Document("openapi.json", b"", tree))
    shapes = Shapes(reader)
    return Terms(Written(shapes, shapes, Unchanged(reader, reader)))


@pytest.mark.parametrize(
    "wrapper",
    [
        {"allOf": [PET]},
        {"allOf": [PET, {"description": "The pet of the house."}]},
        {"allOf": [{"title": "Pet", "example": {}}, PET, True], "deprecated": True},
        {"anyOf": [{"oneOf": [PET]}], "description": "A pet."},
    ],
)
def test_what_wraps_a_schema_in_words_is_that_schema(wrapper: Any) -> None:
    one = terms({"type": "object"})
    assert one.of("old", Spot("/a", wrapper), Scope()) == one.of("new", Spot("/b", PET), Scope())


@pytest.mark.parametrize(
    "other",
    [
        {"allOf": [PET, {"minProperties": 1}]},
        {"anyOf": [PET, {"description": "Anything."}]},
        {"allOf": [{"description": "Nothing but words."}]},
    ],
)
def test_what_says_more_or_less_is_another_one(other: Any) -> None:
    one = terms({"type": "object"})
    assert one.of("old", Spot("/a", other), Scope()) != one.of("old", Spot("/b", PET), Scope())


def test_a_schema_is_read_once_for_replies_and_for_every_word_where_nothing_is_hidden_from_replies() -> None:
    plain = terms({"type": "object", "properties": {"id": {"readOnly": True}}})
    hiding = terms({"type": "object", "properties": {"id": {"writeOnly": True}}})
    pet = Spot("/a", PET)
    assert plain.of("old", pet, Scope("response")) == plain.of("old", pet, Scope())
    assert plain.of("old", pet, Scope("request")) != plain.of("old", pet, Scope())
    assert plain.of("old", pet, Scope("response", opened=True)) != plain.of("old", pet, Scope())
    assert hiding.of("old", pet, Scope("response")) != hiding.of("old", pet, Scope())
