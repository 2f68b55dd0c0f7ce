"""A pattern as it is read, from left to right."""

from __future__ import annotations

import re


class NotUnderstoodError(Exception):
    """A pattern is malformed, or says more than a regular language can; the message says what."""


class Cursor:
    """A place in a pattern."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._at = 0

    @property
    def ended(self) -> bool:
        """Whether all of it is read."""
        return self._at >= len(self._text)

    def peek(self, text: str) -> bool:
        """Tell whether ``text`` comes next."""
        return self._text.startswith(text, self._at)

    def take(self, text: str) -> bool:
        """Read ``text`` if it comes next, and tell whether it did."""
        if self.peek(text):
            self._at += len(text)
            return True
        return False

    def next(self) -> str:
        """Read a character."""
        if self.ended:
            raise NotUnderstoodError("it breaks off")
        self._at += 1
        return self._text[self._at - 1]

    def next_in(self, some: str) -> bool:
        """Tell whether one of some characters comes next."""
        return not self.ended and self._text[self._at] in some

    def up_to(self, end: str) -> str | None:
        """Read up to ``end``, and past it; None, and nothing is read, where it does not come."""
        at = self._text.find(end, self._at)
        if at < 0:
            return None
        found = self._text[self._at : at]
        self._at = at + len(end)
        return found

    def matched(self, form: re.Pattern[str]) -> str | None:
        """Read what has a form, and give the group in it; None, and nothing is read, where it does not come next."""
        found = form.match(self._text, self._at)
        if found is None:
            return None
        self._at = found.end()
        return found[1]

    def ahead(self, size: int) -> str:
        """Read so many characters, or as many as there are."""
        found = self._text[self._at : self._at + size]
        self._at += len(found)
        return found
