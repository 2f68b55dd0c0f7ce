"""Schemas as numbers: those that say the same have the same one, and each is made into literals when it is first asked for."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence

from codegen.compat.solver import atoms
from codegen.compat.solver.atoms import ALL, Literal, Schema, Term
from codegen.compat.solver.canonical import as_passed, canonical, kind_of
from codegen.compat.solver.circles import circles
from codegen.model import Json


class Store:
    """Terms and what they are made of. With ``text``, values pass as text: 1 and "1" are the same one there."""

    def __init__(self, *, text: bool) -> None:
        self.text = text
        self._numbers: dict[object, Term] = {}
        self._makers: list[Callable[[], tuple[Literal, ...]]] = []
        self._made: dict[Term, tuple[Literal, ...]] = {}
        self._known: dict[Term, tuple[Literal, ...]] = {}
        self._circular: dict[Term, bool] = {}
        self._plain: dict[Term, Term] = {}
        self._opened: dict[Term, list[Term]] = {}
        self._kinds: dict[Term, frozenset[str]] = {}
        self.true = self.all_of(())
        self.false = self.of_literals(((atoms.Kinds(frozenset()), True),))
        self.null = self.of_literals(((atoms.Kinds(frozenset({"null"})), True),))

    def lazy(self, key: object, maker: Callable[[], tuple[Literal, ...]], *, plain: Term | None = None) -> Term:
        """Give the term of a key; the first time, ``maker`` says what it is made of, and ``plain`` is one that admits no more."""
        if key not in self._numbers:
            term = self._numbers[key] = len(self._makers)
            self._makers.append(maker)
            if plain is not None:
                self._plain[term] = plain
                self._opened.setdefault(plain, []).append(term)
        return self._numbers[key]

    def of_literals(self, literals: tuple[Literal, ...]) -> Term:
        """Give the term that admits what fits all of ``literals``."""
        return self.lazy(literals, lambda: literals)

    def all_of(self, terms: Iterable[Term]) -> Term:
        """Give the term that admits what all of ``terms`` admit."""
        every = tuple(dict.fromkeys(terms))
        return every[0] if len(every) == 1 else self.of_literals(tuple((Schema(term), True) for term in every))

    def either(self, terms: Iterable[Term]) -> Term:
        """Give the term that admits what one of ``terms`` admits."""
        return self.of_literals(((atoms.Any(tuple(dict.fromkeys(terms))), True),))

    def one_of(self, values: Sequence[Json]) -> Term:
        """Give the term that admits the listed values."""
        return self.of_literals(((self.among(values), True),))

    def among(self, values: Sequence[Json]) -> atoms.Among:
        """Give the fact that a value is one of ``values``."""
        listed = map(as_passed, values) if self.text else values
        by_text = {canonical(value): value for value in listed}
        return atoms.Among(frozenset(by_text), by_text)

    def literals(self, term: Term) -> tuple[Literal, ...]:
        """Give what a term is made of: all of it has to hold. What one says that leads back to itself nobody knows."""
        if term not in self._known:
            circular = atoms.Opaque(f"term {term}", "a schema leads back to itself")
            self._known[term] = ((circular, True),) if self._leads_back(term) else self._said(term)
        return self._known[term]

    def plain(self, term: Term) -> Term:
        """Give the term that is not opened for one that is: it admits no more than the opened one."""
        return self._plain.get(term, term)

    def opened(self, term: Term) -> Sequence[Term]:
        """Give the terms that are this one, opened: they admit all that it does."""
        return self._opened.get(term, ())

    def says(self, literals: frozenset[Literal], term: Term) -> bool:
        """Tell whether it is among ``literals`` that a schema admits the value, which is told without reading it."""
        return (Schema(term), True) in literals or (Schema(self.plain(term)), True) in literals

    def kinds(self, term: Term) -> frozenset[str]:
        """Give the kinds of values that a term may admit; others it does not."""
        if term not in self._kinds:
            self._kinds[term] = ALL  # what leads back to itself shuts nothing out
            self._kinds[term] = self._admitted(term)
        return self._kinds[term]

    def _said(self, term: Term) -> tuple[Literal, ...]:
        if term not in self._made:
            self._made[term] = self._makers[term]()
        return self._made[term]

    def _leads_back(self, term: Term) -> bool:
        """Tell whether a schema needs to know of itself, for the same value, what it admits (JSON Schema 2020-12, 9.4.1)."""
        if term not in self._circular:
            circles(term, self._of_same_value, self._circular)
        return self._circular[term]

    def _of_same_value(self, term: Term) -> list[Term]:
        return [inner for atom, _ in self._said(term) for inner in _of_same_value(atom)]

    def _admitted(self, term: Term) -> frozenset[str]:
        found = ALL
        for atom, sign in self.literals(term):
            match atom:
                case atoms.Kinds(kinds):
                    found &= kinds if sign else ALL - kinds
                case atoms.Among() if sign:
                    found &= {kind_of(value) for value in atom.values.values()}
                case atoms.Schema(inner) if sign:
                    found &= self.kinds(inner)
                case atoms.Any(inner) | atoms.One(inner) if sign:
                    found &= frozenset[str]().union(*map(self.kinds, inner))
                case _:
                    pass
        return found


def _of_same_value(atom: atoms.Atom) -> tuple[Term, ...]:
    """Give the terms that a fact applies to the value itself."""
    match atom:
        case atoms.Schema(term) | atoms.Not(term):
            return (term,)
        case atoms.Any(terms) | atoms.One(terms):
            return terms
        case atoms.If(condition, then, otherwise):
            return condition, then, otherwise
        case atoms.Implies(_, term) if term is not None:
            return (term,)
        case _:
            return ()
