"""An object: the properties that it has to have and may not have, and what fits the value and the name of each."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace
from itertools import product
from typing import TYPE_CHECKING, TypeAlias

from codegen.compat.solver import atoms, patterns
from codegen.compat.solver.answers import Answer, Found, Nothing, Unsure, worst
from codegen.compat.solver.atoms import Literal, Schema
from codegen.compat.solver.canonical import canonical
from codegen.model import Json

if TYPE_CHECKING:
    from codegen.compat.solver.search import Search

Slot: TypeAlias = frozenset[Literal]

_PATTERNS = 6
"""How many patterns the name of one more property is told apart by."""
_MANY = 50
"""An object is not tried with more properties than that."""


@dataclass(frozen=True, slots=True)
class _Wanted:
    """What the object has to be: ``refused`` are properties whose value, or whose name, some schema refuses."""

    least: int
    most: int | None
    absent: frozenset[str]
    properties: tuple[atoms.Properties, ...]
    names: Slot
    refused: tuple[atoms.OtherRefused, ...]
    besides: frozenset[bytes]

    def value(self, name: str) -> Slot | None:
        """Give what the value of the property ``name`` has to fit in any case; None where a pattern is not understood."""
        return value(name, self.properties)


@dataclass(frozen=True, slots=True)
class _Draft:
    """The properties chosen so far, and what the value of each has to fit."""

    slots: dict[str, Slot] = field(default_factory=dict[str, Slot])
    named: frozenset[str] = frozenset()

    def with_(self, name: str, more: Iterable[Literal]) -> _Draft:
        """Give a draft with one more demand on a property."""
        return replace(self, slots={**self.slots, name: self.slots.get(name, frozenset()) | frozenset(more)})


def find(search: Search, literals: Iterable[Literal]) -> Answer:
    """Give an object that fits literals about objects."""
    every = list(literals)
    wanted = _wanted(every)
    draft = _Draft()
    for atom, sign in every:
        if isinstance(atom, atoms.Has) and sign:
            draft = draft.with_(atom.name, ())
        elif isinstance(atom, atoms.PropertyRefused):
            if search.terms.direction == "request" and not _spoken_of(search, atom.name, every):
                return Nothing()
            draft = draft.with_(atom.name, [(Schema(atom.term), False)])
    if wanted.absent & draft.slots.keys():
        return Nothing()
    if len(draft.slots) > _MANY or wanted.least > _MANY:
        return Unsure("the object would be large")
    named = {name for one in wanted.properties for name, _ in one.named} | draft.slots.keys()
    checked = _names_fit(search, wanted, draft.slots)
    if not isinstance(checked, Found):
        return checked
    for name in draft.slots:
        value = wanted.value(name)
        if value is None:
            return Unsure("a pattern of names is not understood")
        draft = draft.with_(name, value)
    return _Filling(search, wanted, frozenset(named)).demand(draft, 0)


def _spoken_of(search: Search, name: str, literals: list[Literal]) -> bool:
    """Tell whether a property is one that a schema which admits the object names, or says something of.

    What a caller sends are the properties that it knows: of one that comes with the new schema it cannot have an old value.
    """
    declared = [atom for atom, sign in literals if sign and isinstance(atom, atoms.Properties)]
    if (atoms.Has(name), True) in literals or any(name in dict(one.named) for one in declared):
        return True
    said = value(name, declared)
    return said is None or bool(said - {(Schema(search.terms.true), True)})


def _wanted(literals: list[Literal]) -> _Wanted:
    least, most = [0], list[int]()
    for atom, sign in literals:
        match atom:
            case atoms.Size(_, size):
                least.append(size) if sign else most.append(size - 1)
            case atoms.NoMore(_, size):
                most.append(size) if sign else least.append(size + 1)
            case _:
                pass
    return _Wanted(
        least=max(least),
        most=min(most, default=None),
        absent=frozenset(atom.name for atom, sign in literals if isinstance(atom, atoms.Has) and not sign),
        properties=tuple(atom for atom, _ in literals if isinstance(atom, atoms.Properties)),
        names=frozenset((Schema(atom.term), True) for atom, _ in literals if isinstance(atom, atoms.Names)),
        refused=tuple(atom for atom, _ in literals if isinstance(atom, atoms.OtherRefused)),
        besides=frozenset(text for atom, _ in literals if isinstance(atom, atoms.Among) for text in atom.texts),
    )


def _names_fit(search: Search, wanted: _Wanted, names: Iterable[str]) -> Answer:
    for name in names:
        fits = search.fits(name, wanted.names)
        if fits is None:
            return Unsure("a name cannot be judged")
        if not fits:
            return Nothing()
    return Found(None)


def value(name: str, properties: Iterable[atoms.Properties]) -> Slot | None:
    """Give what facts about properties ask of the value of one; None where a pattern is not understood."""
    found = set[Literal]()
    for one in properties:
        terms = [term for known, term in one.named if known == name]
        for pattern, term in one.matching:
            met = patterns.matches(pattern, name)
            if met is None:
                return None
            terms += [term] if met else []
        found |= {(Schema(term), True) for term in terms or [one.others]}
    return frozenset(found)


class _Filling:
    """Finds a name for each demand that has none, then enough properties, then their values."""

    def __init__(self, search: Search, wanted: _Wanted, known: frozenset[str]) -> None:
        self._search = search
        self._wanted = wanted
        self._known = known

    def demand(self, draft: _Draft, index: int) -> Answer:
        """Give a name to the demand at ``index`` and to those after it: first one that is there, then one that is declared."""
        wanted = self._wanted
        if not self._search.step():
            return Unsure("it would take too many steps", spent=True)
        if wanted.most is not None and len(draft.slots) > wanted.most:
            # Two demands might have shared a name that was not thought of.
            return Nothing() if len(wanted.refused) < 2 else Unsure("whether properties can be the same")
        if index == len(wanted.refused):
            return self._enough(draft)
        refused = wanted.refused[index]
        value: list[Literal] = [] if refused.term is None else [(Schema(refused.term), False)]
        answer: Answer = Nothing()
        for name in sorted(self._known | draft.slots.keys(), key=lambda name: (name not in draft.slots, name)):
            fits = self._may_be(name, refused)
            if fits is False:
                continue
            own = wanted.value(name)
            if fits is None or own is None:
                answer = worst(answer, Unsure("a name cannot be judged"))
                continue
            found = self.demand(draft.with_(name, own).with_(name, value), index + 1)
            if isinstance(found, Found):
                return found
            answer = worst(answer, found)
        for fresh, own in self._others(refused, frozenset(draft.slots)):
            if not isinstance(fresh, Found):
                answer = worst(answer, fresh)
                continue
            found = self.demand(draft.with_(fresh.value, own | frozenset(value)), index + 1)
            if isinstance(found, Found):
                return found
            answer = worst(answer, found)
        return answer

    def _may_be(self, name: str, refused: atoms.OtherRefused) -> bool | None:
        if name in self._wanted.absent or name in refused.besides:
            return False
        literals: list[Literal] = [
            *self._wanted.names,
            *((atoms.Pattern(pattern), True) for pattern in refused.matching),
            *((atoms.Pattern(pattern), False) for pattern in refused.avoiding),
        ]
        if refused.name_term is not None:
            literals.append((Schema(refused.name_term), False))
        return self._search.fits(name, literals)

    def _others(self, refused: atoms.OtherRefused, taken: frozenset[str]) -> Iterator[tuple[Answer, Slot]]:
        """Yield names that nothing declares, one for each set of patterns that they can match, and what their value has to fit."""
        wanted = self._wanted
        every = sorted({pattern for one in wanted.properties for pattern, _ in one.matching})
        if len(every) > _PATTERNS:
            yield Unsure("names are told apart by many patterns"), frozenset()
            return
        besides = sorted(self._known | taken | wanted.absent | refused.besides)
        base = {
            *wanted.names,
            (atoms.Kinds(frozenset({"string"})), True),
            (self._search.terms.among(besides), False),
            *((atoms.Pattern(pattern), True) for pattern in refused.matching),
            *((atoms.Pattern(pattern), False) for pattern in refused.avoiding),
        }
        if refused.name_term is not None:
            base.add((Schema(refused.name_term), False))
        for signs in product((False, True), repeat=len(every)):
            matched = {pattern for pattern, sign in zip(every, signs, strict=True) if sign}
            own: set[Literal] = set()
            for one in wanted.properties:
                terms = [term for pattern, term in one.matching if pattern in matched] or [one.others]
                own |= {(Schema(term), True) for term in terms}
            possible = self._search.ask(frozenset(own))
            if isinstance(possible, Nothing):
                yield possible, frozenset()
                continue
            shape = {(atoms.Pattern(pattern), sign) for pattern, sign in zip(every, signs, strict=True)}
            yield self._search.ask(frozenset(base | shape)), frozenset(own)

    def _enough(self, draft: _Draft) -> Answer:
        """Add properties until there are as many as there have to be, then find the values."""
        wanted = self._wanted
        missing = wanted.least - len(draft.slots)
        unsure: Answer = Nothing()
        for name in sorted(self._known - draft.slots.keys() - wanted.absent) if missing > 0 else ():
            own = wanted.value(name)
            fits = self._search.fits(name, wanted.names)
            if own is None or fits is None:
                unsure = Unsure("a name cannot be judged")
                continue
            possible = self._search.ask(own) if fits else Nothing()
            unsure = unsure if isinstance(possible, Found) else worst(unsure, possible)
            if isinstance(possible, Found) and missing > 0:
                draft, missing = draft.with_(name, own), missing - 1
        anything = atoms.OtherRefused((), (), frozenset())
        while missing > 0:
            for fresh, own in self._others(anything, frozenset(draft.slots)):
                if isinstance(fresh, Found) and isinstance(self._search.ask(own), Found):
                    draft, missing = draft.with_(fresh.value, own), missing - 1
                    break
                unsure = worst(unsure, fresh if not isinstance(fresh, Found) else self._search.ask(own))
            else:
                return unsure
        return self._values(draft)

    def _values(self, draft: _Draft) -> Answer:
        if self._wanted.most is not None and len(draft.slots) > self._wanted.most:
            return Nothing()
        unsure: Unsure | None = None
        made: dict[str, Json] = {}
        for name, slot in draft.slots.items():
            answer = self._search.ask(slot)
            if isinstance(answer, Nothing):
                return answer
            if isinstance(answer, Unsure):
                unsure = answer
            else:
                made[name] = answer.value
        if unsure is not None:
            return unsure
        if self._wanted.besides and canonical(made) in self._wanted.besides:
            return Unsure("the object that was found is one that is shut out")
        return Found(made)
