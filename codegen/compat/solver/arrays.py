"""An array: its length, the schema of each position, and items of which some number fits a schema."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from codegen.compat.solver import atoms
from codegen.compat.solver.answers import Answer, Found, Nothing, Unsure, worst
from codegen.compat.solver.atoms import Literal, Schema
from codegen.compat.solver.canonical import canonical
from codegen.model import Json

if TYPE_CHECKING:
    from codegen.compat.solver.search import Search

_LONGEST = 200
"""An array is not tried with more items than that."""
_MORE = 6
"""How many items may be asked for beside those that have a position."""

_Slot = frozenset[Literal]


@dataclass(slots=True)
class _Wanted:
    """What the array has to be. ``some`` are places, from and up to, of which one has to fit; ``counted`` say how many fit."""

    least: int = 0
    most: int | None = None
    items: list[atoms.Items] = field(default_factory=list[atoms.Items])
    some: list[tuple[int, int | None, Literal]] = field(default_factory=list["tuple[int, int | None, Literal]"])
    counted: list[atoms.Contains] = field(default_factory=list[atoms.Contains])
    unique: bool | None = None
    besides: set[bytes] = field(default_factory=set[bytes])

    def of_size(self, least: int, most: int | None) -> None:
        """Want so many items, and no more than that."""
        self.least = max(self.least, least)
        if most is not None:
            self.most = most if self.most is None else min(self.most, most)

    def slot(self, index: int) -> _Slot:
        """Give what the item at ``index`` has to fit in any case."""
        terms = (one.first[index] if index < len(one.first) else one.rest for one in self.items)
        return frozenset((Schema(term), True) for term in terms)


def find(search: Search, literals: Iterable[Literal]) -> Answer:
    """Give an array that fits literals about arrays."""
    wanted = _wanted(literals)
    if wanted is None:
        return Nothing()
    listed = max((len(one.first) for one in wanted.items), default=0)
    asked = len(wanted.some) + sum(one.least for one in wanted.counted) + (2 if wanted.unique is False else 0)
    longest = max(wanted.least, listed + asked, max((start + 1 for start, _, _ in wanted.some), default=0))
    if wanted.besides:
        longest += 1
    if wanted.most is not None:
        longest = min(longest, wanted.most)
    if asked > _MORE or longest > _LONGEST:
        return Unsure("the array would be long")
    answer: Answer = Nothing()
    for length in range(wanted.least, longest + 1):
        found = _of_length(search, wanted, length)
        if isinstance(found, Found):
            return found
        answer = worst(answer, found)
    return answer


def _wanted(literals: Iterable[Literal]) -> _Wanted | None:
    """Sort literals by what they ask for; None where they cannot all hold."""
    wanted = _Wanted()
    unique = set[bool]()
    for atom, sign in literals:
        match atom:
            case atoms.Size(_, least):
                wanted.of_size(least, None) if sign else wanted.of_size(0, least - 1)
            case atoms.NoMore(_, most):
                wanted.of_size(0, most) if sign else wanted.of_size(most + 1, None)
            case atoms.Items():
                wanted.items.append(atom)
            case atoms.ItemRefused(start, stop, term):
                wanted.some.append((start, stop, (Schema(term), False)))
            case atoms.Contains():
                wanted.counted.append(atom)
            case atoms.Unique():
                unique.add(sign)
            case atoms.Among(texts):
                wanted.besides |= texts
            case _:
                pass
    wanted.unique = next(iter(unique), None)
    return None if len(unique) > 1 else wanted


def _of_length(search: Search, wanted: _Wanted, length: int) -> Answer:
    slots = [wanted.slot(index) for index in range(length)]
    answer: Answer = Nothing()
    for way in _ways(wanted, slots, 0):
        if not search.step():
            return Unsure("it would take too many steps", spent=True)
        found = _fill(search, wanted, way)
        if isinstance(found, Found):
            return found
        answer = worst(answer, found)
    return answer


def _ways(wanted: _Wanted, slots: list[_Slot], index: int) -> Iterator[list[_Slot]]:
    """Yield the ways to give each demand a place; of places that ask for the same, only the first is tried."""
    if index < len(wanted.some):
        start, stop, literal = wanted.some[index]
        tried = set[_Slot]()
        for place in range(start, len(slots) if stop is None else min(stop, len(slots))):
            if slots[place] in tried:
                continue
            tried.add(slots[place])
            placed = [*slots]
            placed[place] |= {literal}
            yield from _ways(wanted, placed, index + 1)
        return
    yield from _counts(wanted, slots, 0)


def _counts(wanted: _Wanted, slots: list[_Slot], index: int) -> Iterator[list[_Slot]]:
    if index == len(wanted.counted):
        yield from _doubled(wanted, slots)
        return
    one = wanted.counted[index]
    most = len(slots) if one.most is None else min(one.most, len(slots))
    for places in _choose(slots, one.least, one.least if one.most is None else most):
        placed = [slot | {(Schema(one.term), True)} if place in places else slot for place, slot in enumerate(slots)]
        if one.most is not None:
            placed = [
                slot if place in places else slot | {(Schema(one.term), False)} for place, slot in enumerate(placed)
            ]
        yield from _counts(wanted, placed, index + 1)


def _choose(slots: list[_Slot], least: int, most: int) -> Iterator[frozenset[int]]:
    """Yield sets of ``least`` to ``most`` places; of places that ask for the same, the first ones."""
    groups: dict[_Slot, list[int]] = {}
    for place, slot in enumerate(slots):
        groups.setdefault(slot, []).append(place)

    def pick(rest: list[list[int]], chosen: frozenset[int]) -> Iterator[frozenset[int]]:
        if not rest:
            if least <= len(chosen) <= most:
                yield chosen
            return
        for count in range(min(len(rest[0]), most - len(chosen)) + 1):
            yield from pick(rest[1:], chosen | {*rest[0][:count]})

    yield from pick([*groups.values()], frozenset())


def _doubled(wanted: _Wanted, slots: list[_Slot]) -> Iterator[list[_Slot]]:
    """Where two items have to be equal, they fit the same: yield each pair so joined, the later one left to copy the former."""
    if wanted.unique is not False:
        yield slots
        return
    tried = set[frozenset[_Slot]]()
    for second in range(len(slots)):
        for first in range(second):
            pair = frozenset({slots[first], slots[second]})
            if pair in tried:
                continue
            tried.add(pair)
            both = slots[first] | slots[second]
            yield [both if place in (first, second) else slot for place, slot in enumerate(slots)]


def _fill(search: Search, wanted: _Wanted, slots: list[_Slot]) -> Answer:
    """Give each place a value that fits it, another one for each where all have to differ."""
    unsure: Unsure | None = None
    values: list[Json] = []
    answers = {slot: search.ask(slot) for slot in dict.fromkeys(slots)}
    for slot in slots:
        answer = answers[slot]
        if isinstance(answer, Nothing):
            return answer
        if isinstance(answer, Unsure):
            unsure = answer
        else:
            values.append(answer.value)
    if unsure is not None:
        return unsure
    if wanted.unique:
        distinct = _distinct(search, slots, values)
        if not isinstance(distinct, Found):
            return distinct
        values = distinct.value
    if wanted.besides and canonical(values) in wanted.besides:
        return Unsure("the array that was found is one that is shut out")
    return Found(values)


def _distinct(search: Search, slots: list[_Slot], values: list[Json]) -> Answer:
    taken: list[Json] = []
    for slot, value in zip(slots, values, strict=True):
        texts = {canonical(one) for one in taken}
        chosen = value
        if canonical(value) in texts:
            answer = search.ask(slot | {(search.terms.among(taken), False)})
            if not isinstance(answer, Found):
                alike = len(set(slots)) == 1
                return answer if alike or isinstance(answer, Unsure) else Unsure("whether all items can differ")
            chosen = answer.value
        taken.append(chosen)
    return Found(taken)
