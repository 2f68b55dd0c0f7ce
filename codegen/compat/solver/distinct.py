"""Values for slots of which no two may be equal: enough values for each, then a matching (Kuhn's algorithm)."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TypeAlias

from codegen.compat.solver.answers import Answer, Found, Nothing, worst
from codegen.compat.solver.asking import Asking
from codegen.compat.solver.atoms import Literal
from codegen.compat.solver.canonical import canonical
from codegen.model import Json

_Slot: TypeAlias = frozenset[Literal]


def distinct(search: Asking, slots: Sequence[_Slot]) -> Answer:
    """Give a list of values, one that fits each slot, no two of them equal.

    A slot with as many values as there are slots can always have one of its own; of one with fewer all are known.
    """
    values: dict[_Slot, list[Json]] = {}
    lacking: Answer = Nothing()
    for slot in dict.fromkeys(slots):
        values[slot] = []
        while len(values[slot]) < len(slots):
            shut_out = {(search.terms.among(values[slot]), False)} if values[slot] else set[Literal]()
            answer = search.ask(slot | shut_out)
            if not isinstance(answer, Found):
                lacking = worst(lacking, answer)
                break
            values[slot].append(answer.value)
        if not values[slot]:
            return lacking
    taken: dict[bytes, int] = {}
    by_text = {slot: {canonical(value): value for value in every} for slot, every in values.items()}
    # Those with few values choose first, so that a chain of changes stays short.
    for place in sorted(range(len(slots)), key=lambda place: len(by_text[slots[place]])):
        if not _place(place, slots, by_text, taken, set()):
            return lacking
    chosen = {place: by_text[slots[place]][text] for text, place in taken.items()}
    return Found([chosen[place] for place in range(len(slots))])


def _place(
    place: int,
    slots: Sequence[_Slot],
    values: Mapping[_Slot, Mapping[bytes, Json]],
    taken: dict[bytes, int],
    seen: set[bytes],
) -> bool:
    """Give a place one of its values, and the place that had it another one if need be."""
    for text in values[slots[place]]:
        if text in seen:
            continue
        seen.add(text)
        if text not in taken or _place(taken[text], slots, values, taken, seen):
            taken[text] = place
            return True
    return False
