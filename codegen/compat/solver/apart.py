"""Schemas that have nothing in common at first sight: other kinds of values, or a property that cannot have the value of both."""

from __future__ import annotations

from dataclasses import field

from codegen.compat.solver import atoms
from codegen.compat.solver.atoms import OBJECT, Schema, Term
from codegen.compat.solver.store import Store
from codegen.record import record


@record(frozen=False)
class _Said:
    """What an object has to have, what is said of at all, and the schemas of properties: they are read when it comes to them."""

    required: set[str] = field(default_factory=set[str])
    named: set[str] = field(default_factory=set[str])
    schemas: dict[str, frozenset[Term]] = field(default_factory=dict[str, frozenset[Term]])

    def add(self, name: str, terms: frozenset[Term]) -> None:
        """Let the value of a property have to fit more schemas."""
        self.schemas[name] = self.schemas.get(name, frozenset()) | terms


class Apart:
    """Tells schemas apart by what they say of themselves, without a search."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self._said: dict[Term, _Said] = {}
        self._listed: dict[Term, frozenset[bytes] | None] = {}
        self._known: dict[tuple[Term, Term], bool] = {}

    def __call__(self, first: Term, second: Term) -> bool:
        """Tell whether two schemas certainly have nothing in common; false where a closer look is needed."""
        pair = min(first, second), max(first, second)
        if pair not in self._known:
            self._known[pair] = self._compare(*pair)
        return self._known[pair]

    def concerns(self, first: Term, second: Term) -> bool:
        """Tell whether a value that one schema admits must have a property of which the other speaks."""
        return not self._of(first).required.isdisjoint(self._of(second).named)

    def _compare(self, first: Term, second: Term) -> bool:
        shared = self._store.kinds(first) & self._store.kinds(second)
        if not shared <= OBJECT:
            return False
        one, other = self._of(first), self._of(second)
        needed = (one.required | other.required) & one.schemas.keys() & other.schemas.keys()
        return not shared or any(self._disjoint(one.schemas[name], other.schemas[name]) for name in needed)

    def _disjoint(self, first: frozenset[Term], second: frozenset[Term]) -> bool:
        """Tell whether schemas list values, and others list none of these."""
        if first == second:
            return False
        one, other = self._all_texts(first), self._all_texts(second)
        return one is not None and other is not None and one.isdisjoint(other)

    def _all_texts(self, terms: frozenset[Term]) -> frozenset[bytes] | None:
        listed = [texts for term in terms if (texts := self._texts(term)) is not None]
        return frozenset.intersection(*listed) if listed else None

    def _of(self, term: Term) -> _Said:
        if term not in self._said:
            said = self._said[term] = _Said()
            for atom, sign in self._store.literals(term):
                if not sign:
                    continue
                match atom:
                    case Schema(inner):
                        below = self._of(inner)
                        said.required |= below.required
                        said.named |= below.named
                        for name, terms in below.schemas.items():
                            said.add(name, terms)
                    case atoms.Has(name):
                        said.required.add(name)
                        said.named.add(name)
                    case atoms.Properties(named):
                        said.named |= {name for name, _ in named}
                        for name, value in named:
                            said.add(name, frozenset({value}))
                    case _:
                        pass
        return self._said[term]

    def _texts(self, term: Term) -> frozenset[bytes] | None:
        """Give the values of a schema that lists them, or None."""
        if term not in self._listed:
            self._listed[term] = None
            found: frozenset[bytes] | None = None
            for atom, sign in self._store.literals(term):
                match atom:
                    case atoms.Among(listed) if sign:
                        texts: frozenset[bytes] | None = listed
                    case Schema(inner) if sign:
                        texts = self._texts(inner)
                    case _:
                        continue
                if texts is not None:
                    found = texts if found is None else found & texts
            self._listed[term] = found
        return self._listed[term]
