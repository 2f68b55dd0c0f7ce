"""The schemas of two documents as terms: each is read when it is first asked for."""

from __future__ import annotations

from typing import Literal as Of
from typing import TypeAlias

from codegen.compat.reader import Spot
from codegen.compat.shape import Shapes
from codegen.compat.solver.atoms import Literal, Term
from codegen.compat.solver.canonical import canonical
from codegen.compat.solver.dynamic import Dynamic
from codegen.compat.solver.keywords import entries
from codegen.compat.solver.reading import literals
from codegen.compat.solver.scope import Scope
from codegen.compat.solver.store import Store
from codegen.compat.solver.surroundings import Surroundings
from codegen.compat.unchanged import Unchanged
from codegen.model import Direction

Side: TypeAlias = Of["old", "new"]


_REMARKS = frozenset({"title", "summary", "description", "deprecated", "example", "examples", "default", "$comment"})


class Terms(Store):
    """The schemas of two documents as they are meant in one direction.

    ``request``: what is only ever returned does not pass, so nothing is asked of it; ``response``: likewise what is only ever
    sent (OpenAPI 3.0.3, 4.7.24.2). With ``none`` every word counts, as in JSON Schema. ``hinted``: what discriminators
    say of the branches counts too.
    """

    def __init__(
        self, olds: Shapes, news: Shapes, unchanged: Unchanged, direction: Direction, *, hinted: bool = True
    ) -> None:
        super().__init__(text=olds.text)
        self.direction: Direction = direction
        self._shapes: dict[Side, Shapes] = {"old": olds, "new": news}
        self._dynamic: dict[Side, Dynamic] = {"old": Dynamic(olds.reader), "new": Dynamic(news.reader)}
        self._unchanged = unchanged
        self._hinted = hinted

    def of(self, side: Side, spot: Spot, *, opened: bool = False) -> Term:
        """Give the term of the schema at ``spot``; ``opened`` as :class:`~codegen.compat.solver.scope.Scope` has it."""
        return self._of(side, spot, Scope(opened=opened))

    def _of(self, side: Side, spot: Spot, scope: Scope) -> Term:
        scope = scope.within(self._dynamic[side].names(spot))
        spot = self._unwrapped(side, spot)
        value = spot.value
        if value is True or value == {}:
            return self.true
        if value is False:
            return self.false
        scope = scope.within(self._dynamic[side].names(spot))
        plain = None if scope.opened is False else self._of(side, spot, scope.closed())
        return self.lazy(self._key(side, spot, scope), lambda: self._read(side, spot, scope), plain=plain)

    def _key(self, side: Side, spot: Spot, scope: Scope) -> object:
        """Give what is the same for schemas that say the same: their text, and the side where that counts."""
        shared = self._unchanged.alike and not self._unchanged.reaches_change(spot.value)
        try:
            return "" if shared else side, canonical(spot.value), scope
        except RecursionError:  # it nests deep, and is the same as itself only
            return side, spot, scope

    def _unwrapped(self, side: Side, spot: Spot) -> Spot:
        """Give the schema that is meant by one which says nothing but that it is another one: wrappers may stand in one another."""
        shapes, seen = self._shapes[side], set[str]()
        while spot.pointer not in seen and not shapes.reader.adds_null(spot):
            seen.add(spot.pointer)
            schema = shapes.schema(spot)
            said = [] if isinstance(schema, bool) else [keyword for keyword in schema if keyword not in _REMARKS]
            inner = _wrapped(shapes, Spot(spot.pointer, schema), said[0]) if len(said) == 1 else None
            if inner is None:
                break
            spot = inner
        return spot

    def _read(self, side: Side, spot: Spot, scope: Scope) -> tuple[Literal, ...]:
        def term(inner: Spot, scope: Scope) -> Term:
            return self._of(side, inner, scope)

        return literals(Surroundings(self, self._shapes[side], self.direction, scope, term, self._hinted), spot)


def _wrapped(shapes: Shapes, here: Spot, keyword: str) -> Spot | None:
    if keyword == "$ref":
        return shapes.reader.target(here)
    inner = entries(here, keyword) if keyword in {"allOf", "anyOf", "oneOf"} else []
    return inner[0] if len(inner) == 1 else None
