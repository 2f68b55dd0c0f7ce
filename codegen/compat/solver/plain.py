"""What can be told at once of schemas that say plain things: that some value fits them, and where a refused one may stand.

Most schemas of real documents are plain: kinds, formats, a list of values, properties of which some are needed. A search
comes to the same, value by value. Where anything else is said the answer is no, and a search has to tell.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import count

from codegen.compat.solver import atoms
from codegen.compat.solver.apart import Apart
from codegen.compat.solver.atoms import ALL, Fact, Schema, Term, speaks_of
from codegen.compat.solver.canonical import kind_of
from codegen.compat.solver.store import Store

_DEEP = 20
"""So many levels of needed properties are looked through."""
_CHOICES = 2
"""So many choices between schemas are looked at together."""
_BRANCHES = 6
"""So many schemas of a choice are tried."""


class Plain:
    """Looks at the plain schemas of a store; ``apart`` tells at once of two of them that they have nothing in common."""

    def __init__(self, store: Store, apart: Apart) -> None:
        self._store = store
        self._apart = apart
        self._known: dict[frozenset[Term], bool] = {}
        self._depth = 0

    def meet(self, terms: frozenset[Term]) -> bool:
        """Tell whether some value certainly fits all of several schemas; no answer where it is not plain to see."""
        if self._store.text or self._depth > _DEEP:  # where values pass as text, each kind is another one too
            return False
        if terms not in self._known:
            self._known[terms] = False  # a value that needs itself does not exist
            self._depth += 1
            try:
                facts = self._facts(terms)
                self._known[terms] = facts is not None and any(map(self._some, self._chosen(facts)))
            finally:
                self._depth -= 1
        return self._known[terms]

    def carries(self, inner: Term, outer: Term, below: tuple[Term, Term]) -> bool:
        """Tell whether ``inner`` certainly admits a value that ``outer`` refuses, as there is such a one of the pair ``below``.

        It is the value of a property, or an item, of which both say what the pair says, and the rest of it is plain.
        """
        facts = None if self._store.text else self._facts((inner,))
        if facts is None:
            return False
        refusing = [*self._positive(outer)]
        return any(self._within(chosen, refusing, below) for chosen in self._chosen(facts))

    def _within(self, facts: list[Fact], refusing: list[Fact], below: tuple[Term, Term]) -> bool:
        kinds = _kinds(facts)
        if any(isinstance(one, atoms.Among) for one in facts):
            return False
        if "array" in kinds:
            told = {one.rest for one in facts if isinstance(one, atoms.Items)}
            asks = any(isinstance(one, atoms.Items) and not one.first and one.rest == below[1] for one in refusing)
            if asks and told == {below[0]} and all(map(_one_item, _about(facts, "array"))):
                return True
        if "object" not in kinds:
            return False
        return any(self._property(name, facts, below[0]) for name in _refused_at(refusing, facts, below))

    def _property(self, name: str, facts: list[Fact], term: Term) -> bool:
        """Tell whether an object may have a property with any value of ``term``."""
        about = _about(facts, "object")
        properties = [one for one in about if isinstance(one, atoms.Properties)]
        asked = {one.by_name.get(name, one.others) for one in properties}
        return asked <= {term, self._store.true} and self._object([*about, atoms.Has(name)], but=name)

    def _facts(self, terms: Iterable[Term]) -> list[Fact] | None:
        """Give all that is said of a value by schemas, and by those that they refer to; None where something must not hold."""
        found: list[Fact] = []
        waiting = [*terms]
        seen = set(waiting)
        while waiting:
            for atom, sign in self._store.literals(waiting.pop()):
                if not sign:
                    return None
                if not isinstance(atom, Schema):
                    found.append(atom)
                elif atom.term not in seen:
                    seen.add(atom.term)
                    waiting.append(atom.term)
        return found

    def _positive(self, term: Term) -> Iterator[Fact]:
        """Yield what has to hold by a schema, and by those that it refers to."""
        for atom, sign in self._store.literals(term):
            if sign and isinstance(atom, Schema):
                yield from self._positive(atom.term)
            elif sign and not isinstance(atom, Schema):
                yield atom

    def _chosen(self, facts: list[Fact], choices: int = 0) -> Iterator[list[Fact]]:
        """Yield what is said if of each choice one way is gone that shuts out the others, where only one may be gone."""
        open_ = [one for one in facts if isinstance(one, (atoms.Any, atoms.One))]
        if not open_:
            yield facts
        elif choices < _CHOICES:
            choice = open_[0]
            rest = [one for one in facts if one is not choice]
            for term in choice.terms[:_BRANCHES]:
                others = [*choice.terms] if isinstance(choice, atoms.One) else [term]
                others.remove(term)
                more = self._facts((term,))
                if more is not None and all(self._apart(term, other) for other in others):
                    yield from self._chosen([*rest, *more], choices + 1)

    def _some(self, facts: list[Fact]) -> bool:
        """Tell whether a value fits facts."""
        kinds = _kinds(facts)
        listed = [one for one in facts if isinstance(one, atoms.Among)]
        told = {kind: _about(facts, kind) for kind in kinds}
        if listed:
            texts = listed[0].texts.intersection(*(one.texts for one in listed[1:]))
            found = {kind_of(listed[0].values[text]) for text in texts} & kinds
            return any(all(isinstance(one, atoms.Among) for one in told[kind]) for kind in found)
        return any(self._one(kind, about) for kind, about in told.items())

    def _one(self, kind: str, about: list[Fact]) -> bool:
        """Tell whether a value of a kind fits what is said of that kind."""
        if kind == "object":
            return self._object(about)
        if kind == "array":
            return all(_no_item(one) for one in about)
        if kind == "string":
            return _one_format(about) or _between(about)
        return _one_format(about) if kind == "integer" else not about

    def _object(self, about: list[Fact], *, but: str | None = None) -> bool:
        """Tell whether an object fits, of which the value of the property ``but`` does."""
        needed = {one.name for one in about if isinstance(one, atoms.Has)}
        properties = [one for one in about if isinstance(one, atoms.Properties)]
        for one in about:
            idle = isinstance(one, atoms.Implies) and one.present not in needed
            if not (idle or isinstance(one, (atoms.Has, atoms.Properties))):
                return False
        if needed and any(one.matching for one in properties):
            return False
        return all(
            self.meet(frozenset(one.by_name.get(name, one.others) for one in properties))
            for name in sorted(needed)
            if name != but
        )


def _kinds(facts: list[Fact]) -> frozenset[str]:
    return ALL.intersection(*(one.kinds for one in facts if isinstance(one, atoms.Kinds)))


def _about(facts: list[Fact], kind: str) -> list[Fact]:
    return [one for one in facts if not isinstance(one, atoms.Kinds) and kind in speaks_of(one)]


def _no_item(fact: Fact) -> bool:
    """Tell whether an array without items fits."""
    return isinstance(fact, (atoms.Items, atoms.Unique, atoms.NoMore))


def _one_item(fact: Fact) -> bool:
    """Tell whether an array of one item fits, which fits what is said of items."""
    if isinstance(fact, atoms.Items):
        return not fact.first
    if isinstance(fact, atoms.Size):
        return fact.least <= 1
    return isinstance(fact, atoms.Unique) or (isinstance(fact, atoms.NoMore) and fact.most > 0)


def _one_format(about: list[Fact]) -> bool:
    """Tell whether all that is said is one format: whatever it is, something is of it."""
    return all(isinstance(one, atoms.Format) for one in about) and len(set(about)) <= 1


def _between(about: list[Fact]) -> bool:
    """Tell whether all that is said of a text is how long it is, and some length will do."""
    least = [one.least for one in about if isinstance(one, atoms.Size)]
    most = [one.most for one in about if isinstance(one, atoms.NoMore)]
    return len(least) + len(most) == len(about) and max(least, default=0) <= min(most, default=max(least, default=0))


def _refused_at(refusing: list[Fact], facts: list[Fact], below: tuple[Term, Term]) -> Iterator[str]:
    """Yield the properties whose value ``refusing`` has to be admitted by the second of ``below``, and ``facts`` by the first.

    Of a property that is named in ``facts`` it is known what is asked, whoever sends it; one that nobody names may be there too.
    """
    asked = [one for one in refusing if isinstance(one, atoms.Properties)]
    said = [one for one in facts if isinstance(one, atoms.Properties)]
    for one in said:
        for name, term in one.named:
            if term == below[0] and any(other.by_name.get(name) == below[1] for other in asked):
                yield name
    if any(other.others == below[1] and not other.matching for other in asked):
        yield next(name for name in map(str, count()) if not any(name in one.by_name for one in (*asked, *said)))
