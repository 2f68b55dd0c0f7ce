"""The integers between two bounds as a pattern of the texts that they are written as."""

from __future__ import annotations

import math
from collections.abc import Iterable
from fractions import Fraction

from codegen.compat.solver import atoms
from codegen.compat.solver.atoms import Literal

_LONGEST = 400
"""Bounds with more digits are left out."""


def span(literals: Iterable[Literal]) -> str:
    """Give a pattern of the integers within the bounds that literals set, and maybe of some more."""
    low: int | None = None
    high: int | None = None
    for atom, sign in literals:
        match atom:
            case atoms.AtLeast(limit, past) if sign:
                low = _later(low, math.floor(limit) + 1 if past else math.ceil(limit))
            case atoms.AtLeast(limit, past):
                high = _earlier(high, _below(limit, not past))
            case atoms.AtMost(limit, below) if sign:
                high = _earlier(high, _below(limit, below))
            case atoms.AtMost(limit, below):
                low = _later(low, math.ceil(limit) if below else math.floor(limit) + 1)
            case _:
                pass
    ways = [*_positive(max(low or 0, 0), high)]
    if low is None or low < 0:
        ways += [
            f"-{way}" for way in _positive(max(1, -high if high is not None else 1), None if low is None else -low)
        ]
    return f"^(?:{'|'.join(ways)})$" if ways else "[]"


def _later(one: int | None, other: int) -> int:
    return other if one is None else max(one, other)


def _earlier(one: int | None, other: int) -> int:
    return other if one is None else min(one, other)


def _below(limit: Fraction, without: bool) -> int:
    return math.ceil(limit) - 1 if without else math.floor(limit)


def _positive(low: int, high: int | None) -> list[str]:
    """Give patterns of the integers from ``low`` on, which is not negative, up to ``high``."""
    if high is not None and high < low:
        return []
    first = str(low)
    if len(first) > _LONGEST or (high is not None and len(str(high)) > _LONGEST):
        return [r"\d+"]
    if high is None:
        return [_digits(first, "9" * len(first)), rf"[1-9]\d{{{len(first)},}}"]
    ways: list[str] = []
    for size in range(len(first), len(str(high)) + 1):
        start, end = (max(low, 10 ** (size - 1) if size > 1 else 0)), min(high, 10**size - 1)
        ways.append(_digits(str(start), str(end)))
    return ways


def _digits(low: str, high: str) -> str:
    """Give a pattern of the numbers from ``low`` to ``high``, which have as many digits."""
    if not low:
        return ""
    if low[0] == high[0]:
        return low[0] + _digits(low[1:], high[1:])
    rest = len(low) - 1
    if set(low[1:]) <= {"0"} and set(high[1:]) <= {"9"}:
        return rf"[{low[0]}-{high[0]}]\d{{{rest}}}"
    ways = [low[0] + _digits(low[1:], "9" * rest), high[0] + _digits("0" * rest, high[1:])]
    if int(high[0]) - int(low[0]) > 1:
        ways.append(rf"[{int(low[0]) + 1}-{int(high[0]) - 1}]\d{{{rest}}}")
    return f"(?:{'|'.join(ways)})"
