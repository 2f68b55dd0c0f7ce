"""All small values that two schemas may tell apart: what they list, what stands at their limits, and what is made of those."""

from collections.abc import Iterator
from itertools import combinations, islice, product
from random import Random
from typing import Any

from tests.soundness.instances import Maker
from tests.soundness.positions import World

MOST = 4_000
"""How many there are at most."""
_FEW = 12
"""Of so many scalars every pair is made."""


def values(old: World, new: World) -> Iterator[Any]:
    """Yield each of them once, simple ones first."""
    maker = Maker(Random(0), old, new)
    scalars = [None, True, False, *dict.fromkeys(maker.numbers), *dict.fromkeys(maker.texts), "abcde"]
    few = [
        None,
        True,
        0,
        1,
        2.5,
        "a",
        "ab",
        "",
        {},
        [],
        *(value for value in maker.listed if not isinstance(value, bool)),
    ][:_FEW]
    names = maker.names
    yield from islice(_every([*maker.listed, *scalars], few, names), MOST)


def _every(scalars: list[Any], few: list[Any], names: list[str]) -> Iterator[Any]:
    yield from scalars
    yield from ({}, [])
    yield from ({name: value} for name in names for value in few)
    yield from ([value] for value in scalars)
    yield from map(list, product(few, repeat=2))
    for some in combinations(names, 2):
        yield from (dict(zip(some, two, strict=True)) for two in product(few[:6], repeat=2))
    yield from map(list, product(few[:4], repeat=3))
    yield from ({name: {other: value}} for name in names for other in names for value in few[:6])
    yield from ([{name: value}] for name in names for value in few)
    yield from ({name: [value]} for name in names for value in few)
    for some in combinations(names, 3):
        yield from (dict(zip(some, three, strict=True)) for three in product(few[:4], repeat=3))
