"""What the schemas of two documents say, in whichever direction they are meant: read once for all searches."""

from __future__ import annotations

from typing import Literal as Of
from typing import TypeAlias

from codegen.compat.reader import Spot
from codegen.compat.shapes import Shapes
from codegen.compat.solver.canonical import canonical
from codegen.compat.solver.keywords import entries
from codegen.compat.unchanged import Unchanged
from codegen.model import Json

Side: TypeAlias = Of["old", "new"]

_REMARKS = frozenset({"title", "summary", "description", "deprecated", "example", "examples", "default", "$comment"})


class Written:
    """The schemas of two documents, and how each is known: by what it says, or else by where it stands."""

    def __init__(self, olds: Shapes, news: Shapes, unchanged: Unchanged) -> None:
        self.shapes: dict[Side, Shapes] = {"old": olds, "new": news}
        self._unchanged = unchanged
        self._meant: dict[tuple[Side, str], tuple[Spot, Spot]] = {}
        self._keys: dict[tuple[Side, str], tuple[Spot, object]] = {}

    @property
    def comparable(self) -> bool:
        """Whether both documents are of one version, so that what they say in the same words is the same."""
        return self._unchanged.alike

    def says(self, keyword: str) -> bool:
        """Tell whether a keyword stands in one of the documents at all."""
        return any(shapes.reader.says(keyword) for shapes in self.shapes.values())

    def unwrapped(self, side: Side, spot: Spot) -> Spot:
        """Give the schema that is meant by one which says nothing but that it is another one: wrappers may stand in one another."""
        known = self._meant.get((side, spot.pointer))
        if known is None or known[0].value is not spot.value:
            known = self._meant[side, spot.pointer] = spot, self._unwrapped(self.shapes[side], spot)
        return known[1]

    def key(self, side: Side, spot: Spot) -> object:
        """Give what is the same for schemas that say the same: their text, and the side where that counts."""
        known = self._keys.get((side, spot.pointer))
        if known is None or known[0].value is not spot.value:
            known = self._keys[side, spot.pointer] = spot, self._key(side, spot)
        return known[1]

    def _key(self, side: Side, spot: Spot) -> object:
        shared = self._unchanged.alike and not self._unchanged.reaches_change(spot.value)
        try:
            return "" if shared else side, canonical(spot.value)
        except RecursionError:  # it nests deep, and is the same as itself only
            return side, spot

    @staticmethod
    def _unwrapped(shapes: Shapes, spot: Spot) -> Spot:
        seen = set[str]()
        while spot.pointer not in seen and not shapes.reader.adds_null(spot):
            seen.add(spot.pointer)
            schema = shapes.schema(spot)
            said = [] if isinstance(schema, bool) else [keyword for keyword in schema if keyword not in _REMARKS]
            inner = _wrapped(shapes, Spot(spot.pointer, schema), said[0]) if len(said) == 1 else None
            if inner is None:
                break
            spot = inner
        return spot


def _wrapped(shapes: Shapes, here: Spot, keyword: str) -> Spot | None:
    if keyword == "$ref":
        return shapes.reader.target(here)
    inner = entries(here, keyword) if keyword in {"allOf", "anyOf", "oneOf"} else []
    if keyword == "allOf":
        inner = [one for one in inner if not _silent(one.value)]
    return inner[0] if len(inner) == 1 else None


def _silent(schema: Json) -> bool:
    """Tell whether a schema is nothing but words to its readers, as they are put beside a reference in ``allOf``."""
    return schema is True or (isinstance(schema, dict) and schema.keys() <= _REMARKS)
