"""What a schema of one document is read with: its document and scope, and what gives the terms of the schemas in it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from codegen.compat.reader import Spot
from codegen.compat.shapes import Shapes
from codegen.compat.solver.atoms import Term
from codegen.compat.solver.scope import Reading, Scope
from codegen.compat.solver.store import Store
from codegen.record import record


@record
class Surroundings:
    """``term`` gives the term of the schema at a spot of the same document, in a scope."""

    store: Store
    shapes: Shapes
    scope: Scope
    term: Callable[[Spot, Scope], Term]

    def hiding(self, names: frozenset[str]) -> Surroundings:
        """Give the surroundings in which more properties are hidden."""
        return replace(self, scope=self.scope.hiding(names)) if names else self

    def read_as(self, reading: Reading) -> Surroundings:
        """Give the surroundings in which what passes as text is read in one way only."""
        return replace(self, scope=self.scope.read_as(reading))

    def beside(self, spot: Spot | None, *, plain: bool = False) -> Term:
        """Give the term of a schema that speaks of the same value; where there is none, anything goes.

        With ``plain`` every word of it counts, as in what a negation or a condition says.
        """
        return self._of(spot, self.scope, plain)

    def below(self, spot: Spot | None, *, plain: bool = False) -> Term:
        """Give the term of a schema that speaks of an item, a property, or the name of one."""
        return self._of(spot, self.scope.below(), plain)

    def _of(self, spot: Spot | None, scope: Scope, plain: bool) -> Term:
        return self.store.true if spot is None else self.term(spot, scope.closed() if plain else scope)
