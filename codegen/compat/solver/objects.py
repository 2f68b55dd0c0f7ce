"""An object: the properties that it has to have and may not have, and what fits the value and the name of each."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from codegen.compat.solver import atoms, fresh, patterns
from codegen.compat.solver.answers import Answer, Found, Nothing, Unsure, worst
from codegen.compat.solver.asking import Asking
from codegen.compat.solver.atoms import Literal, Schema
from codegen.compat.solver.fresh import Slot
from codegen.model import Json
from codegen.record import record

_MANY = 100
"""How many properties are made up to have enough of them."""
_ANY = atoms.OtherRefused((), (), frozenset())
"""Asks for a property, whatever it is."""
_UNSURE = Unsure("whether the name of a property fits a pattern is not known")


@record
class _Wanted:
    """What the object has to be: ``refused`` are properties whose value, or whose name, some schema refuses."""

    least: int
    most: int | None
    absent: frozenset[str]
    properties: tuple[atoms.Properties, ...]
    names: Slot
    refused: tuple[atoms.OtherRefused, ...]

    def value(self, name: str) -> Slot | None:
        """Give what the value of the property ``name`` has to fit in any case; None where a pattern is not understood."""
        return value(name, self.properties)


@record
class _Draft:
    """The properties chosen so far, and what the value of each has to fit."""

    slots: dict[str, Slot]

    def with_(self, name: str, *more: Slot) -> _Draft:
        """Give a draft with more demands on a property."""
        return _Draft({**self.slots, name: self.slots.get(name, frozenset()).union(*more)})


def find(search: Asking, literals: Iterable[Literal]) -> Answer:
    """Give an object that fits literals about objects."""
    every = list(literals)
    wanted = _wanted(every)
    slots: dict[str, Slot] = {atom.name: frozenset() for atom, sign in every if isinstance(atom, atoms.Has) and sign}
    for atom, _ in every:
        if isinstance(atom, atoms.PropertyRefused):
            if atom.if_known and not _spoken_of(search, atom.name, wanted, every):
                return Nothing(unspoken=True)
            slots[atom.name] = slots.get(atom.name, frozenset()) | {(Schema(atom.term), False)}
    if wanted.absent & slots.keys():
        return Nothing()
    for name in slots:
        asked, fits = wanted.value(name), search.fits(name, wanted.names)
        if fits is False:
            return Nothing()
        if asked is None or fits is None:
            return _UNSURE
        slots[name] |= asked
    return _Filling(search, wanted).demand(_Draft(slots), 0)


def _spoken_of(search: Asking, name: str, wanted: _Wanted, literals: list[Literal]) -> bool:
    """Tell whether a property is one that a schema which admits the object names, or says something of.

    What a caller sends are the properties that it knows: of one that comes with the new schema it cannot have an old value.
    """
    if (atoms.Has(name), True) in literals or any(name in one.by_name for one in wanted.properties):
        return True
    said = wanted.value(name)
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
    )


def value(name: str, properties: Iterable[atoms.Properties]) -> Slot | None:
    """Give what facts about properties ask of the value of one; None where a pattern is not understood."""
    found = set[Literal]()
    for one in properties:
        terms = [one.by_name[name]] if name in one.by_name else []
        for pattern, term in one.matching:
            met = patterns.matches(pattern, name)
            if met is None:
                return None
            terms += [term] if met else []
        found |= {(Schema(term), True) for term in terms or [one.others]}
    return frozenset(found)


class _Filling:
    """Finds a property for each demand that has none, then enough properties, then their values."""

    def __init__(self, search: Asking, wanted: _Wanted) -> None:
        self._search = search
        self._wanted = wanted
        self._known = {name for one in wanted.properties for name in one.by_name}
        self._known |= {name for one in wanted.refused for name in one.besides}
        self._known -= wanted.absent
        self._classes: dict[atoms.OtherRefused, tuple[list[fresh.Class], Answer]] = {}

    def demand(self, draft: _Draft, index: int) -> Answer:
        """Give a property to the demand at ``index`` and to those after it: one that is there, or is declared, or another."""
        wanted = self._wanted
        if not self._search.step():
            return Unsure("it would take too many steps", spent=True)
        if wanted.most is not None and len(draft.slots) > wanted.most:
            return Nothing()
        if index == len(wanted.refused):
            return self._enough(draft)
        answer: Answer = Nothing()
        refused = wanted.refused[index]
        own = fresh.refused(refused)
        for name, slot in self._candidates(draft, refused):
            if isinstance(name, Found):
                longer = draft.with_(name.value, slot, own)
                found = self._search.ask(longer.slots[name.value])
                if not isinstance(found, Nothing):
                    found = self.demand(longer, index + 1)
            else:
                found = name
            if isinstance(found, Found):
                return found
            answer = worst(answer, found)
        return answer

    def _candidates(self, draft: _Draft, refused: atoms.OtherRefused) -> Iterator[tuple[Answer, Slot]]:
        """Yield names that answer a demand, with what their value has to fit; or why there is none, or may be others."""
        for name in (*draft.slots, *sorted(self._known - draft.slots.keys())):
            fits = self._may_be(name, refused)
            asked = self._wanted.value(name)
            if fits is not False:
                judged = fits is not None and asked is not None
                yield (Found(name) if judged else _UNSURE), asked or frozenset()
        classes, others = self._fresh(refused)
        yield others, frozenset()
        for one in classes:
            yield one.another(self._search, self._taken(draft)), one.value

    def _may_be(self, name: str, refused: atoms.OtherRefused) -> bool | None:
        if name in refused.besides:
            return False
        return self._search.fits(name, self._wanted.names | fresh.of_name(refused))

    def _fresh(self, demand: atoms.OtherRefused) -> tuple[list[fresh.Class], Answer]:
        if demand not in self._classes:
            wanted = self._wanted
            taken = self._search.terms.among(sorted(self._known | wanted.absent))
            base = wanted.names | {(taken, False)}
            self._classes[demand] = fresh.classes(self._search, base, wanted.properties, wanted.refused, demand)
        return self._classes[demand]

    def _taken(self, draft: _Draft) -> set[str]:
        return self._known | self._wanted.absent | draft.slots.keys()

    def _enough(self, draft: _Draft) -> Answer:
        """Add properties until there are as many as there have to be, then find the values."""
        missing = self._wanted.least - len(draft.slots)
        if missing > _MANY:
            return Unsure("the object would be large")
        if missing <= 0:
            return self._values(draft)
        lacking: Answer = Nothing()
        for name in sorted(self._known - draft.slots.keys()):
            asked, fits = self._wanted.value(name), self._search.fits(name, self._wanted.names)
            if fits is False:
                continue
            possible = _UNSURE if asked is None or fits is None else self._search.ask(asked)
            if isinstance(possible, Found):
                draft, missing = draft.with_(name, asked or frozenset()), missing - 1
                if missing <= 0:
                    return self._values(draft)
            else:
                lacking = worst(lacking, possible)
        for _ in range(missing):
            draft, added = self._one_more(draft)
            if not isinstance(added, Found):
                return worst(lacking, added)
        return self._values(draft)

    def _one_more(self, draft: _Draft) -> tuple[_Draft, Answer]:
        classes, lacking = self._fresh(_ANY)
        for one in classes:
            possible = self._search.ask(one.value)
            name = one.another(self._search, self._taken(draft)) if isinstance(possible, Found) else possible
            if isinstance(name, Found):
                return draft.with_(name.value, one.value), name
            lacking = worst(lacking, name)
        return draft, lacking

    def _values(self, draft: _Draft) -> Answer:
        if self._wanted.most is not None and len(draft.slots) > self._wanted.most:
            return Nothing()
        unsure: Answer | None = None
        made: dict[str, Json] = {}
        for name, slot in draft.slots.items():
            answer = self._search.ask(slot)
            if isinstance(answer, Nothing):
                return answer
            if isinstance(answer, Unsure):
                unsure = answer
            else:
                made[name] = answer.value
        return Found(made) if unsure is None else unsure
