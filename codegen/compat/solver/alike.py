"""Schemas that say the same in other words: held against each other fact by fact, where a search came to no end.

What is referred to, what stands in parts of an ``allOf``, and the order in which it stands make no difference; alternatives
that only list values are the list of them. Of two that are found to differ here nothing is known.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from typing import TypeAlias

from codegen.compat.solver import atoms
from codegen.compat.solver.answers import SETTLED
from codegen.compat.solver.atoms import Literal, Schema, Term
from codegen.compat.solver.store import Store

_Pair: TypeAlias = tuple[Term, Term]
_Parts: TypeAlias = tuple[object, tuple[Term, ...], bool]
"""What a literal says itself, the schemas that it speaks of, and whether their order counts."""

_NO = -1
"""Two schemas are not shown to be alike; any other number is the depth of the outermost open question that it rests on."""


class Alike:
    """Tells of the schemas of a store that they admit the same values; of those that are opened, as they are not."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self._said: dict[Term, frozenset[Literal]] = {}
        self._known: dict[_Pair, bool] = {}
        self._open: dict[_Pair, int] = {}
        self._while_open: dict[_Pair, int] = {}  # alike, so far as the pairs are which are looked at

    def __call__(self, first: Term, second: Term) -> bool:
        """Tell whether two schemas are shown to be alike.

        Whether they are may be asked again on the way, where schemas are recursive; then they are, if nothing else speaks
        against it: what two schemas admit is as different as some value, which is finite.
        """
        try:
            return self._alike(first, second) != _NO
        except RecursionError:  # they nest deep
            return False
        finally:
            self._open.clear()
            self._while_open.clear()

    def _alike(self, first: Term, second: Term) -> int:
        one, other = self._store.plain(first), self._store.plain(second)
        pair = min(one, other), max(one, other)
        if one == other or pair in self._known:
            return SETTLED if one == other or self._known[pair] else _NO
        if pair in self._open or pair in self._while_open:
            return self._open[pair] if pair in self._open else self._while_open[pair]
        depth = self._open[pair] = len(self._open)
        before = len(self._while_open)
        rests = self._match(self._facts(one), self._facts(other))
        del self._open[pair]
        since = [*self._while_open][before:]
        if rests == _NO:
            self._known[pair] = False
        elif rests < depth:
            self._while_open[pair] = rests
            return rests
        else:
            self._known |= dict.fromkeys([pair, *since], True)
        for settled in since:
            del self._while_open[settled]
        return SETTLED if rests != _NO else _NO

    def _match(self, some: frozenset[Literal], others: frozenset[Literal]) -> int:
        """Find for each of some literals one of others that says the same."""
        left, right = [*map(_parts, some - others)], [*map(_parts, others - some)]
        if Counter(said for said, _, _ in left) != Counter(said for said, _, _ in right):
            return _NO
        rests = SETTLED
        for said, terms, ordered in left:
            for candidate in right:
                if candidate[0] != said:
                    continue
                found = self._each(terms, candidate[1]) if ordered else self._any_order(terms, candidate[1])
                if found != _NO:
                    rests = min(rests, found)
                    right.remove(candidate)
                    break
            else:
                return _NO
        return rests

    def _each(self, some: Sequence[Term], others: Sequence[Term]) -> int:
        rests = SETTLED
        for first, second in zip(some, others, strict=True):
            found = self._alike(first, second)
            if found == _NO:
                return _NO
            rests = min(rests, found)
        return rests

    def _any_order(self, some: Sequence[Term], others: Sequence[Term]) -> int:
        """Find for each of some schemas another one that is alike: those that have the same one first."""
        rests, waiting = SETTLED, [*others]
        for first in sorted(some, key=lambda term: term not in others):
            for second in [first] if first in waiting else waiting:
                found = self._alike(first, second)
                if found != _NO:
                    rests = min(rests, found)
                    waiting.remove(second)
                    break
            else:
                return _NO
        return rests

    def _facts(self, term: Term) -> frozenset[Literal]:
        """Give all that has to hold by a schema, and by those that it refers to."""
        if term not in self._said:
            found = set[Literal]()
            waiting = [*self._store.literals(term)]
            while waiting:
                atom, sign = waiting.pop()
                if sign and isinstance(atom, Schema):
                    waiting += self._store.literals(self._store.plain(atom.term))
                elif sign and isinstance(atom, (atoms.Any, atoms.One)) and len(atom.terms) == 1:
                    waiting.append((Schema(atom.terms[0]), True))
                elif sign and isinstance(atom, (atoms.Any, atoms.One)):
                    found.add((self._list(atom) or atom, True))
                else:
                    found.add((atom, sign))
            self._said[term] = frozenset(found)
        return self._said[term]

    def _list(self, choice: atoms.Any | atoms.One) -> atoms.Among | None:
        """Give the list that alternatives are which only list values, of which no two have one in common if one has to hold."""
        lists: list[atoms.Among] = []
        for term in choice.terms:
            facts = self._facts(self._store.plain(term))
            only = next(iter(facts))[0] if len(facts) == 1 else None
            if not isinstance(only, atoms.Among):
                return None
            lists.append(only)
        values = {text: value for one in lists for text, value in one.values.items()}
        if isinstance(choice, atoms.One) and len(values) < sum(len(one.texts) for one in lists):
            return None
        return atoms.Among(frozenset(values), values)


def _parts(literal: Literal) -> _Parts:
    atom, sign = literal
    match atom:
        case atoms.Schema(term) | atoms.Not(term) | atoms.Names(term):
            return (type(atom), sign), (term,), True
        case atoms.Any(terms) | atoms.One(terms):
            return (type(atom), sign, len(terms)), terms, False
        case atoms.If(condition, then, otherwise):
            return (type(atom), sign), (condition, then, otherwise), True
        case atoms.Items(first, rest):
            return (type(atom), sign, len(first)), (*first, rest), True
        case atoms.Contains(term, least, most):
            return (type(atom), sign, least, most), (term,), True
        case atoms.Implies(present, term) if term is not None:
            return (type(atom), sign, present), (term,), True
        case atoms.Properties(named, matching, others, if_known):
            names, patterns = (tuple(name for name, _ in some) for some in (named, matching))
            terms = (*(term for _, term in (*named, *matching)), others)
            return (type(atom), sign, names, patterns, if_known), terms, True
        case _:
            return literal, (), True
