"""What is asked of a value where something else holds: the pair of schemas to which ``then``, say, leads.

It is held against the other as any pair is, and what of it breaks depends on what stands around it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import TypeAlias

from codegen.compat.containment import Containment
from codegen.compat.edit import Edit
from codegen.compat.pair import Edge, Pair, Relief
from codegen.compat.reader import Spot
from codegen.compat.shape import Key
from codegen.compat.solver.answers import Found, Nothing
from codegen.record import record

Alike: TypeAlias = Callable[[Spot, Spot], bool]
"""Tells whether two schemas mean the same."""


@record
class Asked:
    """A schema that is asked for at ``spot``, by a keyword ``at`` another or the same one; ``key`` is of all that holds then."""

    spot: Spot
    at: Spot
    key: Key


class Demands:
    """Compares what the schemas of a pair ask for under conditions."""

    def __init__(self, pair: Pair, containment: Containment, alike: Alike) -> None:
        self._pair = pair
        self._containment = containment
        self._alike = alike

    def compare(self, name: str, old: Asked | None, new: Asked | None) -> Iterator[Edit | Edge]:
        """Yield what became of a demand, which rules know by ``name``.

        What nothing can meet says only that the condition does not hold: there is nothing below to be compared.
        """
        pair = self._pair
        if old is not None and new is not None:
            if self._alike(old.spot, new.spot):
                return
            if not pair.olds.of(old.key).never and not pair.news.of(new.key).never:
                yield Edge("", old.key, new.key, self._relief(old, new))
                return
        if new is not None:
            yield pair.edit(f"{name}-added", "add", "narrower", None, new.spot)
        if old is not None:
            yield pair.edit(f"{name}-removed", "remove", "wider", old.spot, None)

    def _relief(self, old: Asked, new: Asked) -> Relief:
        """Tell what the condition, and all around it, do to edits of what is asked: none of it matters, or some may not."""
        pair = self._pair
        around = pair.old.key, pair.new.key, pair.direction
        outer = old if pair.direction == "response" else new
        match self._containment.refused_by(*around, outer.at.pointer):
            case Nothing():
                return Relief.COVERED
            case Found():
                answer = self._containment.refused(old.key, new.key, pair.direction)
                shown = isinstance(answer, Found) and self._containment.shows(*around, answer.value)
                return Relief.NONE if shown else Relief.SHARED
            case _:
                return Relief.DOUBTED
