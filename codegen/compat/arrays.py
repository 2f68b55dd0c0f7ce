"""Items of arrays, by position and all together."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from codegen.compat.edit import Edit
from codegen.compat.pair import Edge, Pair
from codegen.compat.reader import Spot
from codegen.compat.shape import Key, Shape
from codegen.compat.shapes import Shapes


def items(pair: Pair) -> Iterator[Edit | Edge]:
    """Yield the pairs of item schemas, and positions that came or went (JSON Schema 2020-12, 10.3.1)."""
    before, now = pair.old.facts("items"), pair.new.facts("items")
    if before or now:
        yield Edge("[]", _all(pair.old, pair.olds, before), _all(pair.new, pair.news, now))
    old, new = _positions(pair.old), _positions(pair.new)
    for index, (first, second) in enumerate(zip(old, new, strict=False)):
        yield Edge(f"[{index}]", pair.olds.joined([first]), pair.news.joined([second]))
    # Where nothing may follow the listed positions, one more of them admits more; otherwise it says more of what is admitted.
    closed = any(spot.value is False for spot in (*before, *now))
    for index, key in enumerate(new[len(old) :], len(old)):
        yield _told(pair.edit("prefix-items-added", "add", "wider" if closed else "narrower", None, key[0]))
        if before and not closed:
            yield Edge(f"[{index}]", _all(pair.old, pair.olds, before), pair.news.joined([key]))
    for index, key in enumerate(old[len(new) :], len(new)):
        yield _told(pair.edit("prefix-items-removed", "remove", "narrower" if closed else "wider", key[0], None))
        if now and not closed:
            yield Edge(f"[{index}]", pair.olds.joined([key]), _all(pair.new, pair.news, now))


def _told(edit: Edit) -> Edit:
    return replace(edit, plain=edit.verdict == "compatible")


def _all(shape: Shape, shapes: Shapes, stated: list[Spot]) -> Key:
    return shapes.joined([tuple(stated)]) or (shape.home.unwritten("items"),)


def _positions(shape: Shape) -> list[Key]:
    """Give the key of each position that is listed: what one part lists there, and another says of all that it does not list."""
    listed = [[*part.at(_LISTED).entries()] if _LISTED in part.keywords else [] for part in shape.parts]
    found: list[Key] = []
    for index in range(max(map(len, listed), default=0)):
        here = [spots[index] for spots in listed if index < len(spots)]
        rest = [
            part.at("items")
            for part, spots in zip(shape.parts, listed, strict=True)
            if index >= len(spots) and "items" in part.keywords
        ]
        found.append((*here, *rest))
    return found


_LISTED = "prefixItems"
