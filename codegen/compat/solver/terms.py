"""Schemas as numbers: those that say the same have the same one, and each is read into literals when it is first asked for."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from typing import Literal as Of
from typing import TypeAlias

from codegen.compat.reader import Spot
from codegen.compat.shape import Shapes
from codegen.compat.solver import atoms
from codegen.compat.solver.atoms import ALL, Literal, Schema, Term
from codegen.compat.solver.canonical import canonical, text
from codegen.compat.unchanged import Unchanged
from codegen.model import Direction, Json

Side: TypeAlias = Of["old", "new"]


class Terms:
    """The schemas of two documents as they are meant in one direction.

    ``request``: what is only ever returned does not pass, so nothing is asked of it; ``response``: likewise what is only ever
    sent (OpenAPI 3.0.3, 4.7.24.2). With ``none`` every word counts, as in JSON Schema. A schema that is ``opened`` is meant as
    a reader does who ignores what it does not know: no object is closed, and one branch that fits is enough.
    """

    def __init__(self, olds: Shapes, news: Shapes, unchanged: Unchanged, direction: Direction) -> None:
        self.shapes: dict[Side, Shapes] = {"old": olds, "new": news}
        self.direction = direction
        self.text = olds.text
        self._unchanged = unchanged
        self._numbers: dict[object, Term] = {}
        self._makers: list[Callable[[], tuple[Literal, ...]]] = []
        self._read: dict[Term, tuple[Literal, ...]] = {}
        self._plain: dict[Term, Term] = {}
        self._kinds: dict[Term, frozenset[str]] = {}
        self.true = self.all_of(())
        self.false = self.of_literals(((atoms.Kinds(frozenset()), True),))
        self.null = self.of_literals(((atoms.Kinds(frozenset({"null"})), True),))

    def of(self, side: Side, spot: Spot, *, opened: bool = False) -> Term:
        """Give the term of the schema at ``spot``."""
        value = spot.value
        if value is True or value == {}:
            return self.true
        if value is False:
            return self.false
        shared = self._unchanged.alike and not self._unchanged.reaches_change(value)
        key = ("" if shared else side, canonical(value), opened)
        if key not in self._numbers:
            plain = self.of(side, spot) if opened else None
            term = self._new(key, lambda: self._literals(side, spot, opened))
            if plain is not None:
                self._plain[term] = plain
        return self._numbers[key]

    def all_of(self, terms: Iterable[Term]) -> Term:
        """Give the term that admits what all of ``terms`` admit."""
        every = tuple(dict.fromkeys(terms))
        if len(every) == 1:
            return every[0]
        return self.of_literals(tuple((Schema(term), True) for term in every))

    def either(self, terms: Iterable[Term]) -> Term:
        """Give the term that admits what one of ``terms`` admits."""
        return self.of_literals(((atoms.Any(tuple(terms)), True),))

    def of_literals(self, literals: tuple[Literal, ...]) -> Term:
        """Give the term that admits what fits all of ``literals``."""
        return self._numbers[literals] if literals in self._numbers else self._new(literals, lambda: literals)

    def among(self, values: Sequence[Json]) -> atoms.Among:
        """Give the fact that a value is one of ``values``, or of what passes as text, is written like one."""
        texts = {canonical(value): value for value in values}
        if self.text:
            also = [text(value) for value in values if isinstance(value, (bool, int, float))]
            texts |= {canonical(value): value for value in also}
        return atoms.Among(frozenset(texts), tuple(texts.values()))

    def literals(self, term: Term) -> tuple[Literal, ...]:
        """Give what a term is made of: all of it has to hold."""
        if term not in self._read:
            self._read[term] = self._makers[term]()
        return self._read[term]

    def plain(self, term: Term) -> Term:
        """Give the term that is not opened for one that is: it admits no more than the opened one."""
        return self._plain.get(term, term)

    def kinds(self, term: Term) -> frozenset[str]:
        """Give the kinds of values that a term may admit; others it does not."""
        if term not in self._kinds:
            self._kinds[term] = ALL  # what leads back to itself shuts nothing out
            self._kinds[term] = self._admitted(term)
        return self._kinds[term]

    def _admitted(self, term: Term) -> frozenset[str]:
        found = ALL
        for atom, sign in self.literals(term):
            match atom:
                case atoms.Kinds(kinds):
                    found &= kinds if sign else ALL - kinds
                case atoms.Schema(inner) if sign:
                    found &= self.kinds(inner)
                case atoms.Any(inner) | atoms.One(inner) if sign:
                    found &= frozenset[str]().union(*map(self.kinds, inner))
        return found

    def _new(self, key: object, maker: Callable[[], tuple[Literal, ...]]) -> Term:
        term = self._numbers[key] = len(self._makers)
        self._makers.append(maker)
        return term

    def _literals(self, side: Side, spot: Spot, opened: bool) -> tuple[Literal, ...]:
        from codegen.compat.solver.reading import Reading  # it needs this module for its types

        return Reading(self, side, opened).literals(spot)
