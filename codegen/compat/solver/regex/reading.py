"""Patterns to languages (ECMA-262, 22.2, in Unicode mode, with what Annex B lets through besides).

Not anchored: a text fits if the pattern matches somewhere in it (JSON Schema 2020-12, 6.3.3). What is no regular language, or
is not understood, is refused: backreferences, lookbehind, word boundaries, a lookahead or an anchor inside a repetition.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import lru_cache, reduce
from itertools import accumulate
from operator import and_
from typing import TypeAlias

from codegen.compat.solver.regex import characters
from codegen.compat.solver.regex import language as languages
from codegen.compat.solver.regex.characters import Set
from codegen.compat.solver.regex.language import ANYTHING, EMPTY, NOTHING, Language

_LONGEST = 2_000
_DEEPEST = 40
_MOST_REPEATS = 5_000
_Rest: TypeAlias = Callable[[Language, bool], Language]
"""A part of a pattern: gives the language of it and what comes after, at the start of the text or behind it."""


class NotUnderstoodError(Exception):
    """A pattern is malformed, or says more than a regular language can; the message says what."""


@lru_cache(maxsize=1024)
def read(pattern: str) -> Language:
    """Give the language of the texts in which a pattern matches somewhere.

    Raises:
        NotUnderstoodError: see the module.
    """
    if len(pattern) > _LONGEST:
        raise NotUnderstoodError("it is very long")
    reader = _Reader(pattern)
    part = reader.alternatives(0)
    if not reader.ended:
        raise NotUnderstoodError("it has a bracket too many")
    behind = languages.then(languages.ONE, ANYTHING)
    return languages.either((part.after(ANYTHING, True), languages.then(behind, part.after(ANYTHING, False))))


@dataclass(frozen=True, slots=True)
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
    """Reads a pattern from left to right."""

    def __init__(self, pattern: str) -> None:
        self._pattern = pattern
        self._at = 0

    @property
    def ended(self) -> bool:
        return self._at >= len(self._pattern)

    def _peek(self, text: str) -> bool:
        return self._pattern.startswith(text, self._at)

    def _take(self, text: str) -> bool:
        if self._peek(text):
            self._at += len(text)
            return True
        return False

    def _next(self) -> str:
        if self.ended:
            raise NotUnderstoodError("it breaks off")
        self._at += 1
        return self._pattern[self._at - 1]

    def alternatives(self, depth: int) -> _Part:
        """Read up to a closing bracket, or the end."""
        if depth > _DEEPEST:
            raise NotUnderstoodError("it nests deep")
        ways = [self._sequence(depth)]
        while self._take("|"):
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
        while not self.ended and not self._peek("|") and not self._peek(")"):
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
        character = self._next()
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
                return _plain(languages.one_of(self._class()))
            case "\\":
                return self._escaped()
            case "*" | "+" | "?":
                raise NotUnderstoodError("nothing is there to repeat")
            case _:
                return _plain(languages.one_of(characters.single(character)))

    def _group(self, depth: int) -> _Part:
        ahead = None
        if self._take("?:"):
            pass
        elif self._take("?=") or self._take("?!"):
            ahead = self._pattern[self._at - 1]
        elif self._peek("?<=") or self._peek("?<!"):
            raise NotUnderstoodError("it looks behind")
        elif self._take("?<"):
            name = self._pattern[self._at : self._pattern.find(">", self._at)]
            if not name.isidentifier():
                raise NotUnderstoodError("a group has a name that is none")
            self._at += len(name) + 1
        elif self._peek("?"):
            raise NotUnderstoodError("a group of an unknown kind")
        inner = self.alternatives(depth + 1)
        if not self._take(")"):
            raise NotUnderstoodError("a bracket is not closed")
        if ahead is None:
            return inner
        if ahead == "=":
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
        self._take("?")  # lazy or greedy: the texts are the same
        least, most = counts
        if (most is not None and most < least) or max(least, most or 0) > _MOST_REPEATS:
            raise NotUnderstoodError("a count that is none, or very large")
        if part.plain is None:
            raise NotUnderstoodError("it looks around inside of what repeats")
        return _plain(languages.repeat(part.plain, least, most))

    def _counts(self) -> tuple[int, int | None] | None:
        for sign, counts in (("*", (0, None)), ("+", (1, None)), ("?", (0, 1))):
            if self._take(sign):
                return counts
        end = self._pattern.find("}", self._at)
        if not self._peek("{") or end < 0:
            return None
        least, comma, most = self._pattern[self._at + 1 : end].partition(",")
        if not (
            least.isascii()
            and least.isdecimal()
            and len(least) < 6
            and (not most or (most.isascii() and most.isdecimal()))
        ):
            return None  # a brace that counts nothing is a brace (Annex B)
        if len(most) > 5:
            raise NotUnderstoodError("a very large count")
        self._at = end + 1
        return int(least), int(most) if most else None if comma else int(least)

    def _escaped(self) -> _Part:
        if self._peek("b") or self._peek("B"):
            raise NotUnderstoodError("it looks for the boundaries of words")
        if not self.ended and (self._pattern[self._at] in "123456789k"):
            raise NotUnderstoodError("it refers back to a group")
        return _plain(languages.one_of(self._escape()))

    def _escape(self) -> Set:
        """Read what follows a backslash, as a set of characters."""
        character = self._next()
        match character:
            case "d" | "D":
                found = characters.DIGIT
            case "w" | "W":
                found = characters.WORD
            case "s" | "S":
                found = characters.SPACE
            case "p" | "P":
                found = self._property()
            case _:
                return characters.single(chr(self._code(character)))
        return characters.other(found) if character.isupper() else found

    def _code(self, character: str) -> int:
        simple = {"t": 9, "n": 10, "v": 11, "f": 12, "r": 13, "0": 0}
        if character in simple:
            if character == "0" and not self.ended and self._pattern[self._at].isdigit():
                raise NotUnderstoodError("an octal escape")
            return simple[character]
        if character == "c":
            return ord(self._next()) % 32
        if character == "x":
            return self._hex(2)
        if character == "u":
            if self._take("{"):
                end = self._pattern.find("}", self._at)
                code = self._hex(end - self._at) if end >= 0 else -1
                self._at += 1
                return code
            code = self._hex(4)
            if 0xD800 <= code < 0xDC00 and self._take("\\u"):
                return 0x10000 + ((code - 0xD800) << 10) + (self._hex(4) - 0xDC00)
            return code
        if character.isalnum() or character == "_":
            if character == "_":
                return ord(character)
            raise NotUnderstoodError(f"an escape that is none: \\{character}")
        return ord(character)

    def _hex(self, digits: int) -> int:
        text = self._pattern[self._at : self._at + digits]
        try:
            code = int(text, 16) if len(text) == digits and text.isalnum() else -1
        except ValueError:
            code = -1
        if not 0 <= code <= 0x10FFFF or (0xD800 <= code < 0xDC00 and digits != 4):
            raise NotUnderstoodError("an escape that names no character")
        self._at += digits
        return code

    def _property(self) -> Set:
        end = self._pattern.find("}", self._at)
        if not self._take("{") or end < 0:
            raise NotUnderstoodError("a property of Unicode without a name")
        name = self._pattern[self._at : end].removeprefix("General_Category=").removeprefix("gc=")
        self._at = end + 1
        name = _CATEGORIES.get(name, name)
        found = characters.ALL if name == "Any" else ((0, 127),) if name == "ASCII" else characters.category(name)
        if found is None:
            raise NotUnderstoodError(f"the property {name[:40]} of Unicode")
        return found

    def _class(self) -> Set:
        refused = self._take("^")
        found: list[tuple[int, int]] = []
        while not self._take("]"):
            low = self._member()
            if self._peek("-") and not self._peek("-]"):
                self._at += 1
                high = self._member()
                if len(low) == len(high) == 1 and low[0][0] == low[0][1] and high[0][0] == high[0][1]:
                    if low[0][0] > high[0][0]:
                        raise NotUnderstoodError("a range that ends before it starts")
                    found.append((low[0][0], high[0][1]))
                else:
                    found += [*low, *high, (ord("-"), ord("-"))]
            else:
                found += low
        some = characters.of(found)
        return characters.other(some) if refused else some

    def _member(self) -> Set:
        character = self._next()
        if character != "\\":
            return characters.single(character)
        if self._take("b"):
            return characters.single("\b")
        if self._take("-"):
            return characters.single("-")
        if not self.ended and self._pattern[self._at] in "123456789":
            raise NotUnderstoodError("an octal escape")
        return self._escape()


_CATEGORIES = {
    "Letter": "L", "Lowercase_Letter": "Ll", "Uppercase_Letter": "Lu", "Titlecase_Letter": "Lt", "Modifier_Letter": "Lm",
    "Other_Letter": "Lo", "Mark": "M", "Nonspacing_Mark": "Mn", "Number": "N", "Decimal_Number": "Nd", "Punctuation": "P",
    "Symbol": "S", "Separator": "Z", "Space_Separator": "Zs", "Other": "C", "Control": "Cc",
}  # fmt: skip
