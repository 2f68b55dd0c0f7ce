"""An array: its length, the schema of each position, and items of which some number fits a schema."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import field
from typing import TypeAlias

from codegen.compat.solver import atoms
from codegen.compat.solver.answers import Answer, Found, Nothing, Unsure, never, worst
from codegen.compat.solver.asking import Asking
from codegen.compat.solver.atoms import Literal, Schema, Term
from codegen.compat.solver.distinct import distinct
from codegen.model import Json
from codegen.record import record

_APART = 300
"""How many items are looked at one by one."""
_DIFFERENT = 60
"""How many items are found that all differ."""
_LONGEST = 1_000_000
"""An array that would need more items is not made."""

_Slot: TypeAlias = frozenset[Literal]
_Way: TypeAlias = list[_Slot] | Answer
"""What each item has to fit if one way is gone, or why none can be there then."""


@record(frozen=False)
class _Wanted:
    """What the array has to be. ``some`` are places, from and up to, of which one has to fit; ``counted`` say how many fit."""

    least: int = 0
    most: int | None = None
    items: list[atoms.Items] = field(default_factory=list[atoms.Items])
    some: list[atoms.ItemRefused] = field(default_factory=list[atoms.ItemRefused])
    counted: list[atoms.Contains] = field(default_factory=list[atoms.Contains])
    unique: bool | None = None

    def of_size(self, least: int, most: int | None) -> None:
        """Want so many items, and no more than that."""
        self.least = max(self.least, least)
        if most is not None:
            self.most = most if self.most is None else min(self.most, most)

    @property
    def apart(self) -> int:
        """How many items can have to be told apart: any more of them are alike."""
        listed = max((len(one.first) for one in self.items), default=0)
        listed = max([listed, *(one.start for one in self.some), *(one.stop or 0 for one in self.some)])
        asked = sum(max(one.least, one.most or 0) for one in self.counted)
        return listed + len(self.some) + asked + (2 if self.unique is False else 0)

    def slot(self, index: int) -> _Slot:
        """Give what the item at ``index`` has to fit in any case."""
        terms = (one.first[index] if index < len(one.first) else one.rest for one in self.items)
        return frozenset((Schema(term), True) for term in terms)


def find(search: Asking, literals: Iterable[Literal]) -> Answer:
    """Give an array that fits literals about arrays."""
    wanted = _wanted(literals)
    if wanted is None:
        return Nothing()
    longest = max(wanted.least, wanted.apart)
    if wanted.most is not None:
        longest = min(longest, wanted.most)
    answer: Answer = Nothing()
    for length in range(wanted.least, longest + 1):
        found = _of_length(search, wanted, length)
        if isinstance(found, Found):
            return found
        answer = worst(answer, found)
        if isinstance(found, Unsure) and found.spent:
            break
    return answer


def _wanted(literals: Iterable[Literal]) -> _Wanted | None:
    """Sort literals by what they ask for; None where they cannot all hold."""
    wanted = _Wanted()
    unique = set[bool]()
    counts: dict[Term, tuple[int, int | None]] = {}
    for atom, sign in literals:
        match atom:
            case atoms.Size(_, least):
                wanted.of_size(least, None) if sign else wanted.of_size(0, least - 1)
            case atoms.NoMore(_, most):
                wanted.of_size(0, most) if sign else wanted.of_size(most + 1, None)
            case atoms.Items():
                wanted.items.append(atom)
            case atoms.ItemRefused():
                wanted.some.append(atom)
            case atoms.Contains(term, least, most):
                fewest, greatest = counts.get(term, (0, None))
                greatest = min((one for one in (most, greatest) if one is not None), default=None)
                counts[term] = max(least, fewest), greatest
            case atoms.Unique():
                unique.add(sign)
            case _:
                pass
    wanted.unique = next(iter(unique), None)
    wanted.counted += (atoms.Contains(term, least, most) for term, (least, most) in sorted(counts.items()))
    never = any(one.most is not None and one.most < one.least for one in wanted.counted)
    return None if never or len(unique) > 1 else wanted


def _of_length(search: Asking, wanted: _Wanted, length: int) -> Answer:
    looked_at = length if wanted.unique else min(length, wanted.apart)
    if looked_at > (_DIFFERENT if wanted.unique else _APART) or length > _LONGEST:
        return Unsure("the array would be long")
    alike = length - looked_at
    # What comes after the items that are looked at are copies of the last slot.
    slots = [wanted.slot(index) for index in range(looked_at + (alike > 0))]
    answer: Answer = Nothing()
    for way in _placed(search, wanted, slots, 0, looked_at):
        if not search.step(1 + len(slots)):
            return Unsure("it would take too many steps", spent=True)
        found = _fill(search, wanted, way, alike) if isinstance(way, list) else way
        if isinstance(found, Found):
            return found
        answer = worst(answer, found)
    return answer


def _placed(search: Asking, wanted: _Wanted, slots: list[_Slot], index: int, count: int) -> Iterator[_Way]:
    """Yield the ways to give each demand one of ``count`` places; of places that ask for the same, only the first is tried."""
    if index == len(wanted.some):
        yield from _counts(search, wanted, slots, 0, count)
        return
    one = wanted.some[index]
    tried = set[_Slot]()
    for place in range(one.start, count if one.stop is None else min(one.stop, count)):
        if slots[place] in tried:
            continue
        tried.add(slots[place])
        placed = [*slots]
        placed[place] |= {(Schema(one.term), False)}
        none = _impossible(search, [placed[place]])
        yield from _placed(search, wanted, placed, index + 1, count) if none is None else [none]


def _impossible(search: Asking, slots: Iterable[_Slot]) -> Answer | None:
    """Tell why there is no value for one of some slots, if so: whatever else is asked of the items does not matter then."""
    return next(filter(never, map(search.ask, dict.fromkeys(slots))), None)


def _counts(search: Asking, wanted: _Wanted, slots: list[_Slot], index: int, count: int) -> Iterator[_Way]:
    if index == len(wanted.counted):
        yield from _doubled(wanted, slots, count)
        return
    one = wanted.counted[index]
    most = one.least if one.most is None else min(one.most, count)
    others: _Slot = frozenset() if one.most is None else frozenset({(Schema(one.term), False)})
    for places in _choose(slots[:count], one.least, most):
        placed = [
            slot | ({(Schema(one.term), True)} if place in places else others) for place, slot in enumerate(slots)
        ]
        none = _impossible(search, placed)
        yield from _counts(search, wanted, placed, index + 1, count) if none is None else [none]


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
        fewest = max(0, least - len(chosen) - sum(map(len, rest[1:])))
        for size in range(fewest, min(len(rest[0]), most - len(chosen)) + 1):
            yield from pick(rest[1:], chosen | {*rest[0][:size]})

    yield from pick([*groups.values()], frozenset())


def _doubled(wanted: _Wanted, slots: list[_Slot], count: int) -> Iterator[list[_Slot]]:
    """Where two items have to be equal, they fit the same: yield each pair so joined."""
    if wanted.unique is not False:
        yield slots
        return
    tried = set[frozenset[_Slot]]()
    for second in range(count):
        for first in range(second):
            pair = frozenset({slots[first], slots[second]})
            if pair in tried:
                continue
            tried.add(pair)
            both = slots[first] | slots[second]
            yield [both if place in (first, second) else slot for place, slot in enumerate(slots)]


def _fill(search: Asking, wanted: _Wanted, slots: list[_Slot], alike: int) -> Answer:
    """Give each place a value that fits it, another one for each where all have to differ; the last one ``alike`` times."""
    if wanted.unique:
        return distinct(search, slots)
    unsure: Answer = Found(None)
    answers: dict[_Slot, Json] = {}
    for slot in dict.fromkeys(slots):
        answer = search.ask(slot)
        if isinstance(answer, Nothing):
            return answer
        if isinstance(answer, Found):
            answers[slot] = answer.value
        else:
            unsure = answer
    if isinstance(unsure, Unsure):
        return unsure
    values = [answers[slot] for slot in slots]
    return Found([*values, *values[-1:] * (alike - 1)] if alike else values)
