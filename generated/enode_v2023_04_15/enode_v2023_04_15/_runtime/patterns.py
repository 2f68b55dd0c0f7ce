"""A text for a regular expression: for factories, which need one that a pattern takes.

What most patterns of documents are made of is understood: characters, classes, groups, alternatives (of which the first
is taken), repetitions and anchors. What else a pattern holds (look-around, references) makes it fail, in words.
"""

from __future__ import annotations

import re
import string

from pydantic_core import SchemaError, SchemaValidator, core_schema

_SHORTHANDS = {"d": string.digits, "w": string.ascii_lowercase + "_", "s": " ", "D": "a", "W": "-", "S": "a"}
_CONTROLS = {"n": "\n", "r": "\r", "t": "\t", "f": "\f", "v": "\v"}
_REPEATED = re.compile(r"\{(\d+)(,(\d*))?\}")
_PLAIN = string.ascii_lowercase + string.digits + string.ascii_uppercase + string.punctuation + " "
_MOST = 200


def matching(pattern: str, shortest: int = 0, longest: int | None = None) -> str:
    """A text that ``pattern`` is found in, of ``shortest`` to ``longest`` characters. Raises ValueError if none is found."""
    try:
        # The engine of the models themselves, which takes linear time whatever a document has written.
        takes = SchemaValidator(core_schema.str_schema(pattern=pattern))
    except SchemaError:
        raise ValueError(f"no text is made for the pattern {pattern!r}: no model can have it") from None
    for more in range(_MOST):
        made = _Sample(pattern, more).text()
        if len(made) >= shortest and (longest is None or len(made) <= longest) and takes.isinstance_python(made):
            return made
    raise ValueError(f"no text is found for the pattern {pattern!r}")


class _Sample:
    """Reads a pattern from left to right; what may be repeated is repeated ``more`` often than it has to be."""

    def __init__(self, pattern: str, more: int) -> None:
        self._pattern = pattern
        self._more = more
        self._at = 0

    def text(self) -> str:
        made = self._alternatives()
        if self._at < len(self._pattern):
            raise self._error()
        return made

    def _alternatives(self) -> str:
        first = self._sequence()
        while self._take("|"):
            self._sequence()
        return first

    def _sequence(self) -> str:
        made = ""
        while self._at < len(self._pattern) and self._pattern[self._at] not in "|)":
            made += self._repeated(self._piece())
        return made

    def _repeated(self, piece: str) -> str:
        least, most = 1, 1.0
        counted = _REPEATED.match(self._pattern, self._at)
        if counted:
            self._at = counted.end()
            least = int(counted[1])
            most = least if counted[2] is None else float(counted[3] or "inf")
        elif self._take("*"):
            least, most = 0, float("inf")
        elif self._take("+"):
            most = float("inf")
        elif self._take("?"):
            least = 0
        else:
            return piece
        _ = self._take("?") or self._take("+")  # lazy or possessive: the same texts
        return piece * int(min(least + self._more, most))

    def _piece(self) -> str:
        character = self._next()
        if character in "^$":
            return ""
        if character == ".":
            return "a"
        if character == "[":
            return self._one_of_class()
        if character == "\\":
            escaped = self._next()
            return "" if escaped in "bAzZ" else self._escaped(escaped)[0]
        if character == "(":
            if self._take("?") and not self._take(":"):
                raise self._error()
            made = self._alternatives()
            if not self._take(")"):
                raise self._error()
            return made
        return character

    def _one_of_class(self) -> str:
        negated = self._take("^")
        members = ""
        while not (self._take("]") and members):
            character = self._next()
            found = self._escaped(self._next()) if character == "\\" else character
            after = self._pattern[self._at + 1 : self._at + 2]
            if len(found) == 1 and self._pattern[self._at : self._at + 1] == "-" and after not in {"", "]", "\\"}:
                self._at += 2
                found = "".join(map(chr, range(ord(found), ord(after) + 1)))
            members += found
        chosen = [one for one in _PLAIN if one not in members] if negated else sorted(members, key=_plainness)
        if not chosen:
            raise self._error()
        return chosen[0]

    def _escaped(self, character: str) -> str:
        r"""What ``\\`` and this character stand for: all that it may be."""
        if character in _SHORTHANDS:
            return _SHORTHANDS[character]
        if character in _CONTROLS:
            return _CONTROLS[character]
        if character.isalnum():
            raise self._error()
        return character

    def _next(self) -> str:
        if self._at >= len(self._pattern):
            raise self._error()
        self._at += 1
        return self._pattern[self._at - 1]

    def _take(self, character: str) -> bool:
        found = self._pattern.startswith(character, self._at)
        self._at += found
        return found

    def _error(self) -> ValueError:
        return ValueError(f"no text is made for the pattern {self._pattern!r}")


def _plainness(character: str) -> int:
    """Letters and digits before all else."""
    return _PLAIN.find(character) if character in _PLAIN else len(_PLAIN)
