"""Two schemas held against each other, and what a comparison of them yields: edits, and edges to the pairs below."""

from __future__ import annotations

from enum import Flag, auto

from codegen.compat.edit import Edit, Effect, judged, side
from codegen.compat.reader import Spot
from codegen.compat.shape import Key, Shape
from codegen.compat.shapes import Shapes
from codegen.model import Action, Direction, Options
from codegen.record import record


class Relief(Flag):
    """Why an edit below does less than it would do by itself.

    ``COVERED``: what the old schema below admits is admitted anyway, by another branch, say. ``TAKEN``: it is by a reader
    who ignores what it does not know. ``SAME``: both schemas above mean the same, whatever their parts are. ``UNSEEN``:
    nothing passes there in this direction. ``SHARED``: what an edit shuts out may be admitted by another branch, so no value
    below shows a break of the whole. ``DOUBTED``: whether another branch admits it cannot be told. ``GUESSED``: of several
    branches that differ, these two look most like each other.
    """

    NONE = 0
    COVERED = auto()
    TAKEN = auto()
    SAME = auto()
    UNSEEN = auto()
    SHARED = auto()
    DOUBTED = auto()
    GUESSED = auto()


@record
class Edge:
    """A pair of schemas that this pair leads to; ``step`` is what it adds to a location (``.name``, ``[]``, ``{}``)."""

    step: str
    old: Key
    new: Key
    relief: Relief = Relief.NONE


@record
class Pair:
    """Two shapes, old and new, for one direction, with the documents that they come from."""

    old: Shape
    new: Shape
    direction: Direction
    olds: Shapes
    news: Shapes
    options: Options

    def edit(
        self,
        kind: str,
        action: Action,
        effect: Effect,
        old: Spot | None,
        new: Spot | None,
        *,
        name: str = "",
        step: str = "",
        firm: bool = False,
        detail: str = "",
    ) -> Edit:
        """Make an edit of this pair, judged by its effect on the values; a change names both sides."""
        if action == "change":
            old, new = old or self.old.home, new or self.new.home
        return Edit(
            kind=kind,
            action=action,
            verdict=judged(effect, self.direction),
            base=side(old),
            revision=side(new),
            name=name,
            step=step,
            firm=firm,
            detail=detail,
        )
