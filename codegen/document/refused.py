"""What a reader of text raises: what is wrong and at which character; :mod:`load` makes it an error for people."""

from __future__ import annotations

from codegen.document.show import show
from codegen.printable import printable

MAX_DEPTH = 128
"""How deep objects and arrays may nest: far beyond any real document, and safe for readers that recurse."""


class RefusedError(Exception):
    """Text that cannot be read; ``offset`` and ``first`` (the other place, if there is one) count characters from 0."""

    def __init__(self, message: str, offset: int, advice: str, *, first: int | None = None) -> None:
        super().__init__(message)
        self.message = message
        self.offset = offset
        self.advice = advice
        self.first = first

    @classmethod
    def repeated(cls, key: str, offset: int, first: int) -> RefusedError:
        """Say that ``key`` stands twice in one object: at ``offset``, and before it at ``first``."""
        advice = "Keep one of the two: readers disagree on which of them counts."
        return cls(f"the key {show(key)} is repeated", offset, advice, first=first)

    @classmethod
    def too_deep(cls, offset: int) -> RefusedError:
        """Say that nesting passes :data:`MAX_DEPTH` at ``offset``."""
        advice = "Name the inner schemas under components and refer to them by $ref."
        return cls(f"nested more than {MAX_DEPTH} levels deep", offset, advice)

    @classmethod
    def endless(cls, text: str, offset: int) -> RefusedError:
        """Say that ``text`` is no finite number."""
        return cls(f"{printable(text, 60)} is no number that JSON can hold", offset, "Write a finite number, or null.")
