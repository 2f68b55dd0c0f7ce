"""The schemas of two documents as terms: each is read when it is first asked for."""

from __future__ import annotations

from codegen.compat.reader import Spot
from codegen.compat.solver.atoms import Literal, Term
from codegen.compat.solver.dynamic import Dynamic
from codegen.compat.solver.reading import literals
from codegen.compat.solver.scope import Scope
from codegen.compat.solver.store import Store
from codegen.compat.solver.surroundings import Surroundings
from codegen.compat.solver.written import Side, Written
from codegen.model import Json


class Terms(Store):
    """The schemas of two documents, each as it is meant in some scope.

    Where they are ``rewritten``, in another version of OpenAPI, most say the same as they did in other words.
    """

    def __init__(self, written: Written) -> None:
        super().__init__(text=written.shapes["old"].text)
        self._written = written
        self.rewritten = not written.comparable
        self._dynamic = {side: Dynamic(shapes.reader) for side, shapes in written.shapes.items()}
        self._terms: dict[tuple[Side, str, Scope], tuple[Json, Term]] = {}

    def of(self, side: Side, spot: Spot, scope: Scope) -> Term:
        """Give the term of the schema at ``spot`` as it is meant in a scope."""
        if scope.direction == "response" and not scope.opened and not self._written.says("writeOnly"):
            scope = scope.plain()  # what is as it is, whichever way it goes, is read once
        asked = side, spot.pointer, scope
        known = self._terms.get(asked)
        if known is None or known[0] is not spot.value:
            known = self._terms[asked] = spot.value, self._first(side, spot, scope)
        return known[1]

    def _first(self, side: Side, spot: Spot, scope: Scope) -> Term:
        scope = scope.within(self._dynamic[side].names(spot))
        spot = self._written.unwrapped(side, spot)
        value = spot.value
        if value is True or value == {}:
            return self.true
        if value is False:
            return self.false
        scope = scope.within(self._dynamic[side].names(spot))
        plain = self.of(side, spot, scope.closed()) if scope.opened else None
        return self.lazy((self._written.key(side, spot), scope), lambda: self._read(side, spot, scope), plain=plain)

    def _read(self, side: Side, spot: Spot, scope: Scope) -> tuple[Literal, ...]:
        def term(inner: Spot, scope: Scope) -> Term:
            return self.of(side, inner, scope)

        shapes = self._written.shapes[side]
        return literals(Surroundings(self, shapes, scope, term), spot)
