"""Patterns to languages (ECMA-262, 22.2, in Unicode mode, with what Annex B lets through besides).

Not anchored: a text fits if the pattern matches somewhere in it (JSON Schema 2020-12, 6.3.3). What is no regular language, or
is not understood, is refused: backreferences, lookbehind, word boundaries, a lookahead or an anchor inside a repetition.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import lru_cache, reduce
from itertools import accumulate
from operator import and_
from typing import TypeAlias

from codegen.compat.solver.regex import characters, classes
from codegen.compat.solver.regex import language as languages
from codegen.compat.solver.regex.cursor import Cursor, NotUnderstoodError
from codegen.compat.solver.regex.language import ANYTHING, EMPTY, NOTHING, Language
from codegen.record import record

_LONGEST = 2_000
_DEEPEST = 40
_MOST_REPEATS = 5_000
_MOST_DIGITS = 6
_COUNTED = re.compile(r"([0-9]+(?:,[0-9]*)?)\}")
_COUNT = re.compile(rf"\{{{_COUNTED.pattern}")
_Rest: TypeAlias = Callable[[Language, bool], Language]
"""A part of a pattern: gives the language of it and what comes after, at the start of the text or behind it."""


@lru_cache(maxsize=1024)
def read(pattern: str) -> Language:
    """Give the language of the texts in which a pattern matches somewhere.

    Raises:
        NotUnderstoodError: see the module.
    """
    if len(pattern) > _LONGEST:
        raise NotUnderstoodError("it is very long")
    cursor = Cursor(pattern)
    part = _Reader(cursor).alternatives(0)
    if not cursor.ended:
        raise NotUnderstoodError("it has a bracket too many")
    behind = languages.then(languages.ONE, ANYTHING)
    return languages.either((part.after(ANYTHING, True), languages.then(behind, part.after(ANYTHING, False))))


@record
class _Part:
    """A part of a pattern. ``plain`` is its language where it does not look around.

    One that ``stays`` never reads a character; to one that is ``anchored`` it matters where the text starts.
    """

    after: _Rest
    plain: Language | None = None
    stays: bool = False
    anchored: bool = False

    @property
    def moves(self) -> bool:
        """Whether it always reads a character."""
        return self.plain is not None and not languages.nullable(self.plain)


def _plain(language: Language) -> _Part:
    return _Part(lambda rest, _: languages.then(language, rest), language, stays=language == EMPTY)


def _look(after: _Rest, *, anchored: bool = False) -> _Part:
    return _Part(after, stays=True, anchored=anchored)


class _Reader:
    """Reads the parts of a pattern."""

    def __init__(self, cursor: Cursor) -> None:
        self._cursor = cursor

    def alternatives(self, depth: int) -> _Part:
        """Read up to a closing bracket, or the end."""
        if depth > _DEEPEST:
            raise NotUnderstoodError("it nests deep")
        ways = [self._sequence(depth)]
        while self._cursor.take("|"):
            ways.append(self._sequence(depth))
        if len(ways) == 1:
            return ways[0]
        plain = [way.plain for way in ways if way.plain is not None]
        if len(plain) == len(ways):
            return _plain(languages.either(plain))
        return _Part(
            lambda rest, start: languages.either([way.after(rest, start) for way in ways]),
            stays=all(way.stays for way in ways),
            anchored=any(way.anchored for way in ways),
        )

    def _sequence(self, depth: int) -> _Part:
        parts: list[_Part] = []
        while not self._cursor.ended and not self._cursor.peek("|") and not self._cursor.peek(")"):
            parts.append(self._repeated(self._atom(depth)))
        plain = [part.plain for part in parts if part.plain is not None]
        if len(plain) == len(parts):
            return _plain(reduce(lambda rest, part: languages.then(part, rest), reversed(plain), EMPTY))
        for index, part in enumerate(parts):
            if part.anchored and not all(before.stays or before.moves for before in parts[:index]):
                raise NotUnderstoodError("whether ^ is at the start depends on what was read")

        def after(rest: Language, start: bool) -> Language:
            starts = [*accumulate((part.stays for part in parts), and_, initial=start)]
            for part, at_start in zip(reversed(parts), reversed(starts[:-1]), strict=True):
                rest = part.after(rest, at_start)
            return rest

        stays, anchored = all(part.stays for part in parts), any(part.anchored for part in parts)
        return _Part(after, stays=stays, anchored=anchored)

    def _atom(self, depth: int) -> _Part:
        character = self._cursor.next()
        match character:
            case "^":
                return _look(lambda rest, start: rest if start else NOTHING, anchored=True)
            case "$":
                return _look(lambda rest, _: EMPTY if languages.nullable(rest) else NOTHING)
            case ".":
                return _plain(languages.one_of(characters.other(characters.LINE_END)))
            case "(":
                return self._group(depth)
            case "[":
                return _plain(languages.one_of(classes.character_class(self._cursor)))
            case "\\":
                return self._escaped()
            case "*" | "+" | "?":
                raise NotUnderstoodError("nothing is there to repeat")
            case "{" if self._cursor.matched(_COUNTED) is not None:
                raise NotUnderstoodError("nothing is there to repeat")
            case _:
                return _plain(languages.one_of(characters.single(character)))

    def _group(self, depth: int) -> _Part:
        ahead = None
        if self._cursor.take("?:"):
            pass
        elif self._cursor.peek("?=") or self._cursor.peek("?!"):
            ahead = self._cursor.ahead(2)
        elif self._cursor.peek("?<=") or self._cursor.peek("?<!"):
            raise NotUnderstoodError("it looks behind")
        elif self._cursor.take("?<"):
            if not (self._cursor.up_to(">") or "").isidentifier():
                raise NotUnderstoodError("a group has a name that is none")
        elif self._cursor.peek("?"):
            raise NotUnderstoodError("a group of an unknown kind")
        inner = self.alternatives(depth + 1)
        if not self._cursor.take(")"):
            raise NotUnderstoodError("a bracket is not closed")
        if ahead is None:
            return inner
        if ahead == "?=":
            return _look(
                lambda rest, start: languages.every((inner.after(ANYTHING, start), rest)), anchored=inner.anchored
            )
        return _look(
            lambda rest, start: languages.every((languages.none_of(inner.after(ANYTHING, start)), rest)),
            anchored=inner.anchored,
        )

    def _repeated(self, part: _Part) -> _Part:
        counts = self._counts()
        if counts is None:
            return part
        self._cursor.take("?")  # lazy or greedy: the texts are the same
        if self._counts() is not None:
            raise NotUnderstoodError("what repeats is repeated without a bracket")
        least, most = counts
        if (most is not None and most < least) or max(least, most or 0) > _MOST_REPEATS:
            raise NotUnderstoodError("a count that is none, or very large")
        if part.plain is None:
            raise NotUnderstoodError("it looks around inside of what repeats")
        return _plain(languages.repeat(part.plain, least, most))

    def _counts(self) -> tuple[int, int | None] | None:
        for sign, counts in (("*", (0, None)), ("+", (1, None)), ("?", (0, 1))):
            if self._cursor.take(sign):
                return counts
        counted = self._cursor.matched(_COUNT)
        if counted is None:
            return None  # a brace that counts nothing is a brace (Annex B)
        least, comma, most = counted.partition(",")
        if max(len(least), len(most)) > _MOST_DIGITS:
            raise NotUnderstoodError("a count that is none, or very large")
        return int(least), int(most) if most else None if comma else int(least)

    def _escaped(self) -> _Part:
        if self._cursor.peek("b") or self._cursor.peek("B"):
            raise NotUnderstoodError("it looks for the boundaries of words")
        if self._cursor.next_in("123456789k"):
            raise NotUnderstoodError("it refers back to a group")
        return _plain(languages.one_of(classes.escape(self._cursor)))
