"""What is told of plain schemas without a search: it has to be so, and it has to be told of what is plain."""

from __future__ import annotations

from typing import Any

import pytest

from codegen.compat.reader import Reader, Spot
from codegen.compat.shapes import Shapes
from codegen.compat.solver.answers import Found
from codegen.compat.solver.apart import Apart
from codegen.compat.solver.atoms import Schema
from codegen.compat.solver.plain import Plain
from codegen.compat.solver.scope import Scope
from codegen.compat.solver.search import Purse, Search
from codegen.compat.solver.terms import Terms
from codegen.compat.solver.written import Written
from codegen.compat.unchanged import Unchanged
from codegen.model import Document

PET = {
    "type": "object",
    "required": ["name", "kind", "owner"],
    "properties": {
        "name": {"type": "string", "minLength": 1},
        "kind": {"enum": ["cat", "dog"]},
        "owner": {"oneOf": [{"type": "null"}, {"$ref": "#/components/schemas/Owner"}]},
        "born": {"type": "string", "format": "date"},
        "tags": {"type": "array", "items": {"type": "string"}},
    },
}
OWNER = {"type": "object", "required": ["pet"], "properties": {"pet": {"$ref": "#/components/schemas/Pet"}}}
NEVER = {"type": "object", "required": ["next"], "properties": {"next": {"$ref": "#/components/schemas/Never"}}}


class Told:
    """Two schemas of one document, and the answers about them."""

    def __init__(self, *schemas: Any, text: bool = False) -> None:
        named = {"Pet": PET, "Owner": OWNER, "Never": NEVER}
        reader = Reader(Document("openapi.json", b"", {"openapi": "3.1.0", "components": {"schemas": named}}))
        shapes = Shapes(reader, text=text)
        self.terms = Terms(Written(shapes, shapes, Unchanged(reader, reader)))
        self.every = [
            self.terms.of("old", Spot(f"/x/{index}", schema), Scope()) for index, schema in enumerate(schemas)
        ]
        self.plain = Plain(self.terms, Apart(self.terms))
        self.search = Search(self.terms, Purse())

    @property
    def met(self) -> bool:
        """Whether it is plain that a value fits all; then the search finds one too."""
        told = self.plain.meet(frozenset(self.every))
        if told:
            assert isinstance(self.search.find([(Schema(term), True) for term in self.every]), Found)
        return told


@pytest.mark.parametrize(
    "schemas",
    [
        (PET, {"type": "object", "properties": {"name": {"type": "string", "maxLength": 3}}}),
        (OWNER, {"required": ["pet"]}),
        ({"enum": ["a", "b"]}, {"type": "string"}, {"enum": ["b", "c"]}),
        ({"type": "array", "items": {"type": "string"}}, {"type": ["array", "null"], "items": {"type": "number"}}),
        ({"anyOf": [{"type": "string", "pattern": "a"}, {"type": "integer"}]}, {"type": "integer", "format": "int64"}),
        ({"type": "string", "format": "date"}, {"type": "string", "format": "date"}),
    ],
)
def test_that_a_value_fits_is_plain(schemas):
    assert Told(*schemas).met


@pytest.mark.parametrize(
    "schemas",
    [
        ({"type": "string"}, {"type": "integer"}),
        ({"enum": ["a"]}, {"enum": ["b"]}),
        ({"enum": ["a"]}, {"type": "string", "minLength": 2}),
        (NEVER,),
        (PET, {"properties": {"kind": {"enum": ["cow"]}}}),
        (PET, {"properties": {"name": {"maxLength": 0}}}),
        (PET, {"maxProperties": 2}),
        (PET, {"propertyNames": {"pattern": "^k"}}),
        (PET, {"not": {"type": "object"}}),
        (PET, {"dependentRequired": {"kind": ["no"]}, "properties": {"no": False}}),
        (PET, {"patternProperties": {"^k": {"type": "integer"}}}),
        ({"type": "array", "items": False}, {"minItems": 1}),
        ({"oneOf": [{"type": "string"}, {"type": "string"}]},),
        ({"oneOf": [{"type": "string"}, {"type": ["string", "null"]}]}, {"type": "string"}),
        ({"type": "string", "format": "date"}, {"type": "string", "format": "ipv4"}),
    ],
)
def test_where_no_value_fits_or_it_takes_a_search_it_is_not(schemas):
    assert not Told(*schemas).met


def test_nothing_is_plain_where_values_pass_as_text():
    assert not Told({"type": "string"}, {"type": "string"}, text=True).met


def _carries(old: Any, new: Any, inner: Any, outer: Any) -> bool:
    """Tell whether it is plain that ``new`` refuses a value of ``old``, as ``outer`` one of ``inner``; the search agrees."""
    told = Told(old, new, inner, outer)
    before, now, first, second = told.every
    assert isinstance(told.search.within([first], [second]), Found)
    carried = told.plain.carries(before, now, (first, second))
    if carried:
        assert isinstance(told.search.within([before], [now]), Found)
    return carried


TEXT, NUMBER = {"type": "string"}, {"type": "number"}


def _with(name: str, value: Any, **more: Any) -> dict[str, Any]:
    return {**PET, "properties": {**PET["properties"], name: value}, **more}


def test_what_breaks_in_a_property_or_an_item_breaks_around_it():
    assert _carries(_with("size", TEXT), _with("size", NUMBER), TEXT, NUMBER)
    assert _carries({**PET, "additionalProperties": TEXT}, {"additionalProperties": NUMBER}, TEXT, NUMBER)
    assert _carries({"type": "array", "items": TEXT}, {"type": "array", "items": NUMBER, "minItems": 1}, TEXT, NUMBER)


@pytest.mark.parametrize(
    ("old", "new"),
    [
        (_with("size", TEXT, maxProperties=3), _with("size", NUMBER)),
        (_with("size", TEXT, required=["next"], properties={"next": NEVER, "size": TEXT}), _with("size", NUMBER)),
        (_with("size", TEXT, allOf=[{"properties": {"size": False}}]), _with("size", NUMBER)),
        (_with("size", TEXT), {"anyOf": [_with("size", NUMBER), {"required": ["name"]}]}),
        (_with("size", TEXT, dependentSchemas={"size": False}), _with("size", NUMBER)),
        ({**PET, "additionalProperties": TEXT, "propertyNames": {"enum": ["name"]}}, {"additionalProperties": NUMBER}),
        ({**PET, "additionalProperties": TEXT}, {"additionalProperties": NUMBER, "patternProperties": {"": {}}}),
        ({**PET, "additionalProperties": TEXT, "patternProperties": {"": {}}}, {"additionalProperties": NUMBER}),
        ({"type": "array", "items": TEXT, "maxItems": 0}, {"type": "array", "items": NUMBER}),
        ({"type": "array", "items": TEXT, "minItems": 2}, {"type": "array", "items": NUMBER}),
        ({"type": "array", "items": TEXT}, {"type": "array", "items": NUMBER, "prefixItems": [{}]}),
        ({"enum": [[], ["a"]], "items": TEXT}, {"items": NUMBER}),
    ],
)
def test_where_something_else_is_said_of_the_whole_that_is_not_plain(old, new):
    assert not _carries(old, new, TEXT, NUMBER)
