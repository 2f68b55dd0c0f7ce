"""``x-extensible-enum``: values that are known today, of a list that may grow. It is no keyword of JSON Schema, but widely read.

The API takes what is listed, so a value that went may be refused; a reader of the list was told to expect others.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from functools import partial

from codegen.compat.edit import Edit
from codegen.compat.pair import Pair
from codegen.compat.shape import Shape
from codegen.compat.values import canonical
from codegen.model import Json

KEYWORD = "x-extensible-enum"


def compare(pair: Pair) -> Iterator[Edit]:
    """Yield that the list came or went, and which values of it did."""
    old, new = _listed(pair.old), _listed(pair.new)
    told = partial(pair.edit, old=pair.old.fact(KEYWORD), new=pair.new.fact(KEYWORD), firm=True)
    if old is None and new is not None:
        yield told(f"{KEYWORD}-added", "add", "unclear" if pair.direction == "request" else "none")
    elif old is not None and new is None:
        yield told(f"{KEYWORD}-removed", "remove", "none")
    elif old is not None and new is not None:
        if gone := [value for text, value in old.items() if text not in new]:
            yield replace(told(f"{KEYWORD}-value-removed", "remove", "narrower"), old=gone)
        if come := [value for text, value in new.items() if text not in old]:
            yield replace(told(f"{KEYWORD}-value-added", "add", "none"), new=come)


def _listed(shape: Shape) -> dict[bytes, Json] | None:
    spot = shape.fact(KEYWORD)
    listed = None if spot is None else spot.value
    return {canonical(value): value for value in listed} if isinstance(listed, list) else None
