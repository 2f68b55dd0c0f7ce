"""Items of arrays, by position and all together."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from codegen.compat.edit import Edit
from codegen.compat.pair import Edge, Pair
from codegen.compat.reader import Spot
from codegen.compat.shape import Key, Shape, Shapes


def items(pair: Pair) -> Iterator[Edit | Edge]:
    """Yield the pairs of item schemas, and positions that came or went (JSON Schema 2020-12, 10.3.1)."""
    before, now = pair.old.facts("items"), pair.new.facts("items")
    if before or now:
        yield Edge("[]", _all(pair.old, pair.olds, before), _all(pair.new, pair.news, now))
    old, new = _positions(pair.old), _positions(pair.new)
    for index, (first, second) in enumerate(zip(old, new, strict=False)):
        yield Edge(f"[{index}]", pair.olds.key(first), pair.news.key(second))
    # Where nothing may follow the listed positions, one more of them admits more; otherwise it says more of what is admitted.
    closed = any(spot.value is False for spot in (*before, *now))
    for index, spot in enumerate(new[len(old) :], len(old)):
        yield _told(pair.edit("prefix-items-added", "add", "wider" if closed else "narrower", None, spot))
        if before and not closed:
            yield Edge(f"[{index}]", _all(pair.old, pair.olds, before), pair.news.key(spot))
    for index, spot in enumerate(old[len(new) :], len(new)):
        yield _told(pair.edit("prefix-items-removed", "remove", "narrower" if closed else "wider", spot, None))
        if now and not closed:
            yield Edge(f"[{index}]", pair.olds.key(spot), _all(pair.new, pair.news, now))


def _told(edit: Edit) -> Edit:
    return replace(edit, plain=edit.verdict == "compatible")


def _all(shape: Shape, shapes: Shapes, stated: list[Spot]) -> Key:
    return shapes.joined([tuple(stated)]) or (shape.home.unwritten("items"),)


def _positions(shape: Shape) -> list[Spot]:
    return [spot for fact in shape.facts("prefixItems") for spot in fact.entries()]
