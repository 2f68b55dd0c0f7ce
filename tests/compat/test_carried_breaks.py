"""A pair that breaks because one of its properties or items does: what shows that has to be so when all is asked."""

from __future__ import annotations

from itertools import product
from typing import Any

import pytest

from codegen.compat.containment import Containment
from codegen.compat.reader import Reader, Spot
from codegen.compat.shapes import Shapes
from codegen.compat.solver.answers import Found
from codegen.compat.unchanged import Unchanged
from codegen.model import Direction, Document

TEXT, INTEGER = {"type": "string"}, {"type": "integer"}
BELOW = [TEXT, INTEGER, {**TEXT, "readOnly": True}, {**INTEGER, "writeOnly": True}, {"enum": ["a", 1]}]
AROUND: dict[str, Any] = {
    "an object": lambda below: {"type": "object", "properties": {"a": below}},
    "an object that needs it": lambda below: {"properties": {"a": below}, "required": ["a"]},
    "an object that needs another one": lambda below: {"properties": {"a": below}, "required": ["b"]},
    "an object that cannot be": lambda below: {"properties": {"a": below, "b": False}, "required": ["b"]},
    "an object of few properties": lambda below: {"properties": {"a": below}, "maxProperties": 0},
    "a text": lambda below: {"type": "string", "properties": {"a": below}},
    "two parts": lambda below: {"allOf": [{"properties": {"a": below}}, {"additionalProperties": {"minimum": 3}}]},
    "an alternative": lambda below: {"anyOf": [{"properties": {"a": below}, "required": ["a"]}, {"required": ["b"]}]},
}
LISTS: dict[str, Any] = {
    "a list": lambda below: {"type": "array", "items": below},
    "a list without items": lambda below: {"type": "array", "items": below, "maxItems": 0},
    "a list with a first item": lambda below: {"type": "array", "items": below, "prefixItems": [True]},
}
CASES = [(name, make, ".a", "/properties/a") for name, make in AROUND.items()]
CASES += [(name, make, "[]", "/items") for name, make in LISTS.items()]


@pytest.mark.parametrize(("make", "step", "at"), [case[1:] for case in CASES], ids=[case[0] for case in CASES])
def test_what_is_carried_breaks(make: Any, step: str, at: str) -> None:
    directions: tuple[Direction, ...] = ("request", "response")
    carried = 0
    for old, new, direction in product(BELOW, BELOW, directions):
        asked = _Asked(make(old), make(new))
        below = asked.pair(at if "allOf" not in make(old) else "/allOf/0" + at)
        if below is None or not isinstance(asked.containment.refused(*below, direction), Found):
            continue
        if asked.containment.carries(asked.whole, below, direction, step):
            carried += 1
            assert isinstance(asked.containment.refused(*asked.whole, direction), Found), (old, new, direction)
    assert carried or make not in (AROUND["an object"], AROUND["an object that needs it"], LISTS["a list"])


class _Asked:
    """Two schemas, and what is asked of them."""

    def __init__(self, old: Any, new: Any) -> None:
        sides = [{"openapi": "3.1.0", "components": {"schemas": {"Asked": schema}}} for schema in (old, new)]
        before, now = (Reader(Document("openapi.json", b"", tree)) for tree in sides)
        olds, news = Shapes(before), Shapes(now)
        self._readers = before, now
        self.containment = Containment(olds, news, Unchanged(before, now))
        spots = [Spot("/components/schemas/Asked", schema) for schema in (old, new)]
        self.whole = olds.key(spots[0]), news.key(spots[1])

    def pair(self, at: str) -> tuple[tuple[Spot, ...], tuple[Spot, ...]] | None:
        """Give the pair below; None where there is no such place."""
        old, new = (reader.lookup(f"#/components/schemas/Asked{at}") for reader in self._readers)
        return None if old is None or new is None else ((old,), (new,))
