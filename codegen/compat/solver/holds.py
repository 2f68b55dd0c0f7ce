"""Whether one value fits: yes, no, or None where a format, or something else that is not decided here, has the say."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Mapping
from itertools import product
from typing import TypeAlias

from codegen.compat.solver import atoms, formats, patterns
from codegen.compat.solver.answers import Unsure
from codegen.compat.solver.atoms import NUMBERS, TEXT, Literal, Schema, Term, speaks_of
from codegen.compat.solver.canonical import as_passed, canonical, exact, kind_of, text
from codegen.compat.solver.store import Store
from codegen.model import Json, JsonObject
from codegen.printable import printable

Truth: TypeAlias = bool | None
_Open: TypeAlias = tuple[atoms.Fact, bytes]
"""A fact, a format say, and a value of which nobody can say whether it is so."""

_ASSUMED = 3
"""How many of these are taken to be so, or not, in all combinations."""


class _Doubts:
    """What nobody can say, and the reason that is told for it: what is no mere remark goes first."""

    __slots__ = ("open", "reason")

    def __init__(self) -> None:
        self.open: set[_Open] = set()
        self.reason: Unsure | None = None

    def add(self, open_: Iterable[_Open], reason: Unsure | None) -> None:
        """Take over what others have."""
        self.open.update(open_)
        if reason and (not self.reason or (reason.remark, reason.reason) < (self.reason.remark, self.reason.reason)):
            self.reason = reason


class _Taken:
    """What is taken to be so of what nobody can say, and what of values is known then.

    Of a value it is known by its number: the value is kept, so that no other gets that.
    """

    __slots__ = ("judged", "so")

    def __init__(self, so: Callable[[_Open], Truth]) -> None:
        self.so = so
        self.judged: dict[tuple[int, Term], tuple[Json, Truth, _Doubts]] = {}


class Judge:
    """Judges values by the terms of a store."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self._doubts = _Doubts()
        self._nothing = self._taken = _Taken(lambda _: None)
        self._everything = _Taken(lambda _: True)
        self._lists: dict[Term, frozenset[bytes] | None] = {}

    def listed(self, literal: Literal) -> frozenset[bytes] | None:
        """Give all the values, as canonical texts, that are admitted by a schema which lists them; None for any other."""
        atom = literal[0]
        if not isinstance(atom, Schema):
            return None
        if atom.term not in self._lists:
            self._lists[atom.term] = self._listed(atom.term)
        return self._lists[atom.term]

    def _listed(self, term: Term) -> frozenset[bytes] | None:
        among: list[atoms.Among] = []
        kinds: list[frozenset[str]] = []
        waiting = [term]
        while waiting:
            for one, sign in self._store.literals(waiting.pop()):
                if sign and isinstance(one, Schema):
                    waiting.append(one.term)
                elif sign and isinstance(one, atoms.Among):
                    among.append(one)
                elif sign and isinstance(one, atoms.Kinds):
                    kinds.append(one.kinds)
                else:
                    return None
        if not among:
            return None
        texts = among[0].texts.intersection(*(one.texts for one in among[1:]))
        return frozenset(text for text in texts if all(kind_of(among[0].values[text]) in some for some in kinds))

    @property
    def doubt(self) -> Unsure | None:
        """Why the last value could not be judged, where that was so."""
        return self._doubts.reason

    def fits(self, value: Json, literals: Collection[Literal]) -> Truth:
        """Tell whether a value fits all of ``literals``: what nobody can say of it, a format say, is so everywhere, or nowhere."""
        self._doubts = doubts = _Doubts()
        truth = self._all(value, literals)
        if truth is not None or not 0 < len(doubts.open) <= _ASSUMED:
            return truth
        found: set[Truth] = set()
        unknown = [*doubts.open]
        for each in product((True, False), repeat=len(unknown)):
            so = dict(zip(unknown, each, strict=True)).get
            found.add(self._all_if(_Taken(so), value, literals))
            if len(found) > 1 or None in found:
                return None
        return found.pop()

    def shows(self, value: Json, literals: Collection[Literal]) -> bool:
        """Tell whether a value fits, or does so for all that is known, and what is not known is a mere remark."""
        self._doubts = doubts = _Doubts()
        truth = self._all(value, literals)
        if truth is None and doubts.reason and doubts.reason.remark and self._all_if(self._everything, value, literals):
            return True
        truth = self.fits(value, literals)
        return truth or (truth is None and self.doubt is not None and self.doubt.remark)

    def _all_if(self, taken: _Taken, value: Json, literals: Collection[Literal]) -> Truth:
        self._taken = taken
        try:
            return self._all(value, literals)
        finally:
            self._taken = self._nothing

    def _all(self, value: Json, literals: Iterable[Literal]) -> Truth:
        found: Truth = True
        for literal in literals:
            truth = self.holds(value, literal)
            if truth is False:
                return False
            found = None if truth is None else found
        return found

    def holds(self, value: Json, literal: Literal) -> Truth:
        """Tell whether a value fits one literal."""
        atom, sign = literal
        if isinstance(atom, atoms.Schema):
            truth = self.admits(value, atom.term)
            return truth if sign or truth is None else not truth
        speaks = speaks_of(atom)
        if self._store.text:
            value = as_passed(value)
            if speaks == TEXT and isinstance(value, (bool, int, float)):
                value = text(value)
        kind = kind_of(value)
        if kind not in speaks:
            return sign
        if isinstance(atom, atoms.Opaque) and sign and not atom.refuses:
            return self._taken.so((atom, canonical(value))) is not False
        truth = self._true(atom, value, kind)
        return truth if sign or truth is None else not truth

    def _open(self, atom: atoms.Fact, value: Json, reason: Unsure) -> Truth:
        """Tell what a fact of which nobody can say whether it is so is taken to be, or else note why that is not known."""
        open_ = atom, canonical(value)
        taken = self._taken.so(open_)
        if taken is None:
            self._doubts.add([open_], reason)
        return taken

    def admits(self, value: Json, term: Term) -> Truth:
        """Tell whether the schema of a term admits a value; of an array or object this is found out once."""
        if not isinstance(value, (dict, list)):
            return self._all(value, self._store.literals(term))
        asked = id(value), term
        known = self._nothing.judged.get(asked)
        if known is None or known[1] is None:
            known = self._taken.judged.get(asked)
        if known is None:
            known = self._taken.judged[asked] = value, *self._found_out(value, term)
        if known[1] is None:  # whatever a doubt on the way comes to matters to nothing else
            self._doubts.add(known[2].open, known[2].reason)
        return known[1]

    def _found_out(self, value: Json, term: Term) -> tuple[Truth, _Doubts]:
        before, self._doubts = self._doubts, _Doubts()
        try:
            return self._all(value, self._store.literals(term)), self._doubts
        finally:
            self._doubts = before

    def _true(self, atom: atoms.Atom, value: Json, kind: str) -> Truth:
        match atom:
            case atoms.Kinds(kinds):
                return kind in kinds
            case atoms.Among(texts):
                return canonical(value) in texts
            case atoms.Any(terms):
                return _any(self.admits(value, term) for term in terms)
            case atoms.One(terms):
                return _one([self.admits(value, term) for term in terms])
            case atoms.Not(term):
                return _not(self.admits(value, term))
            case atoms.If(condition, then, otherwise):
                return self._branch(value, condition, then, otherwise)
            case atoms.Opaque():
                return self._open(atom, value, Unsure(atom.reason, remark=not atom.refuses))
            case atoms.Format(name):
                reason = Unsure("a format may be checked or not", remark=True)
                return formats.surely(name, value) or self._open(atom, value, reason)
            case atoms.Size(_, least):
                return len(value) >= least
            case atoms.NoMore(_, most):
                return len(value) <= most
            case atoms.Pattern(pattern):
                return self._matches(pattern, value)
            case _:
                pass
        if kind in NUMBERS:
            return _number(atom, value)
        return self._items(atom, value) if kind == "array" else self._object(atom, value)

    def _matches(self, pattern: str, value: str) -> Truth:
        met = patterns.matches(pattern, value)
        if met is not None:
            return met
        reason = Unsure(f"the pattern {printable(pattern, 60)} is not understood")
        return self._open(atoms.Pattern(pattern), value, reason)

    def _branch(self, value: Json, condition: Term, then: Term, otherwise: Term) -> Truth:
        met = self.admits(value, condition)
        if met is None:
            both = self.admits(value, then), self.admits(value, otherwise)
            return both[0] if both[0] == both[1] else None
        return self.admits(value, then if met else otherwise)

    def _items(self, atom: atoms.Atom, value: list[Json]) -> Truth:
        match atom:
            case atoms.Items(first, rest):
                wanted = [*first[: len(value)], *[rest] * (len(value) - len(first))]
                return _all(self.admits(item, term) for item, term in zip(value, wanted, strict=True))
            case atoms.Contains(term, least, most):
                each = [self.admits(item, term) for item in value]
                return _within(each.count(True), each.count(None), least, most)
            case atoms.ItemRefused(start, stop, term):
                return _any(_not(self.admits(item, term)) for item in value[start:stop])
            case _:
                return len(set(map(canonical, value))) == len(value)

    def _object(self, atom: atoms.Atom, value: JsonObject) -> Truth:
        match atom:
            case atoms.Has(name):
                return name in value
            case atoms.Properties(_, matching, others):
                return _all(
                    self._property(name, inner, atom.by_name, matching, others) for name, inner in value.items()
                )
            case atoms.Names(term):
                return _all(self.admits(name, term) for name in value)
            case atoms.Implies(present, term, name):
                if present not in value:
                    return True
                return name in value if term is None else self.admits(value, term)
            case atoms.PropertyRefused(name, term):
                return name in value and _not(self.admits(value[name], term))
            case atoms.OtherRefused():
                return _any(self._refused(atom, name, inner) for name, inner in value.items())
            case _:
                return None

    def _property(
        self, name: str, value: Json, known: Mapping[str, Term], matching: tuple[tuple[str, Term], ...], others: Term
    ) -> Truth:
        found = [] if name not in known else [self.admits(value, known[name])]
        for pattern, term in matching:
            met = self._matches(pattern, name)
            if met is None:
                return None
            if met:
                found.append(self.admits(value, term))
        return _all(found) if found else self.admits(value, others)

    def _refused(self, atom: atoms.OtherRefused, name: str, value: Json) -> Truth:
        if name in atom.besides:
            return False
        named = _all(
            [
                *(self._matches(pattern, name) for pattern in atom.matching),
                *(_not(self._matches(pattern, name)) for pattern in atom.avoiding),
            ]
        )
        by_value = True if atom.term is None else _not(self.admits(value, atom.term))
        by_name = True if atom.name_term is None else _not(self.admits(name, atom.name_term))
        return _all([named, by_value, by_name])


def _number(atom: atoms.Atom, value: float) -> Truth:
    number = exact(value)
    match atom:
        case atoms.AtLeast(limit, past):
            return number > limit if past else number >= limit
        case atoms.AtMost(limit, below):
            return number < limit if below else number <= limit
        case atoms.Multiple(step):
            return (number / step).denominator == 1
        case _:
            return None


def _not(truth: Truth) -> Truth:
    return None if truth is None else not truth


def _all(truths: Iterable[Truth]) -> Truth:
    found: Truth = True
    for truth in truths:
        if truth is False:
            return False
        found = None if truth is None else found
    return found


def _any(truths: Iterable[Truth]) -> Truth:
    return _not(_all(_not(truth) for truth in truths))


def _one(truths: list[Truth]) -> Truth:
    if truths.count(True) > 1:
        return False
    return None if None in truths else truths.count(True) == 1


def _within(sure: int, unsure: int, least: int, most: int | None) -> Truth:
    if sure >= least and (most is None or sure + unsure <= most):
        return True
    return False if sure + unsure < least or (most is not None and sure > most) else None
