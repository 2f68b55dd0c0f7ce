"""Sets of characters: sorted ranges of code points, both ends within. Surrogates are no characters (RFC 8259, 8.2)."""

from __future__ import annotations

import sys
import unicodedata
from collections.abc import Iterable
from functools import lru_cache
from typing import TypeAlias

Set: TypeAlias = tuple[tuple[int, int], ...]

NONE: Set = ()
ALL: Set = ((0, 0xD7FF), (0xE000, sys.maxunicode))


def of(ranges: Iterable[tuple[int, int]]) -> Set:
    """Make a set of ranges in any order."""
    found: list[tuple[int, int]] = []
    for low, high in sorted(ranges):
        if found and low <= found[-1][1] + 1:
            found[-1] = found[-1][0], max(found[-1][1], high)
        else:
            found.append((low, high))
    return both(tuple(found), ALL) if any(high >= 0xD800 for _, high in found) else tuple(found)


def single(character: str) -> Set:
    """Make the set of one character."""
    return of([(ord(character), ord(character))])


@lru_cache(maxsize=4096)
def both(first: Set, second: Set) -> Set:
    """Give what is in both sets."""
    found: list[tuple[int, int]] = []
    at, to = 0, 0
    while at < len(first) and to < len(second):
        low, high = max(first[at][0], second[to][0]), min(first[at][1], second[to][1])
        if low <= high:
            found.append((low, high))
        if first[at][1] < second[to][1]:
            at += 1
        else:
            to += 1
    return tuple(found)


@lru_cache(maxsize=4096)
def other(some: Set) -> Set:
    """Give what is not in a set."""
    found: list[tuple[int, int]] = []
    start = 0
    for low, high in some:
        if low > start:
            found.append((start, low - 1))
        start = high + 1
    if start <= sys.maxunicode:
        found.append((start, sys.maxunicode))
    return both(tuple(found), ALL)


def has(some: Set, code: int) -> bool:
    """Tell whether a code point is in a set."""
    return any(low <= code <= high for low, high in some)


_READABLE: Set = ((0x30, 0x39), (0x41, 0x5A), (0x61, 0x7A))
VISIBLE: Set = ((0x20, 0x7E),)
_ACCENTED: Set = ((0xC0, 0xD6), (0xD8, 0xF6), (0xF8, 0xFF))


def example(some: Set) -> str:
    """Give a character of a set that is not empty: a letter or digit if there is one, or else one that many can read."""
    for kind in (((0x61, 0x7A),), _READABLE, VISIBLE, _ACCENTED):
        if shared := both(some, kind):
            return chr(shared[0][0])
    return chr(some[0][0])


def _chars(text: str) -> list[tuple[int, int]]:
    return [(ord(character), ord(character)) for character in text]


DIGIT: Set = ((0x30, 0x39),)
WORD: Set = of([*_READABLE, *_chars("_")])
SPACE: Set = of([(0x2000, 0x200A), *_chars("\t\n\v\f\r \u00a0\u1680\u2028\u2029\u202f\u205f\u3000\ufeff")])
LINE_END: Set = of(_chars("\n\r\u2028\u2029"))


@lru_cache(maxsize=64)
def category(name: str) -> Set | None:
    """Give the characters of a general category of Unicode (``L``, ``Lu``), by the tables of this Python; None for any other name."""
    if not name or len(name) > 2 or name[0] not in "CLMNPSZ":
        return None
    codes = (code for code in range(sys.maxunicode + 1) if unicodedata.category(chr(code)).startswith(name))
    found: list[tuple[int, int]] = []
    for code in codes:
        if found and code == found[-1][1] + 1:
            found[-1] = found[-1][0], code
        else:
            found.append((code, code))
    return of(found) if found else None
