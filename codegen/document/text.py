"""Bytes to text, and places in it as people count them."""

from __future__ import annotations

import codecs
import re
from typing import Literal, TypeAlias

from codegen.errors import InputError
from codegen.model import Position

Syntax: TypeAlias = Literal["json", "yaml"]

_JSON_BEGINS = re.compile(r'\s*+(?:\{\s*+(?:["}]|\Z)|\[)')
_BOMS = {
    b"\xff\xfe\x00\x00": "UTF-32", b"\x00\x00\xfe\xff": "UTF-32", b"\xff\xfe": "UTF-16", b"\xfe\xff": "UTF-16",
}  # fmt: skip
_ADVICE = "Save the file as UTF-8, which JSON (RFC 8259, section 8.1) and OpenAPI ask for."


def decode(data: bytes, source: str) -> str:
    """Read UTF-8, with or without a byte order mark; raises InputError for any other encoding."""
    for mark, name in _BOMS.items():
        if data.startswith(mark):
            raise InputError(f"the file is {name}, not UTF-8", where=source, advice=_ADVICE)
    if 0 in data[:4]:
        raise InputError("the file is UTF-16 or binary, not UTF-8", where=source, advice=_ADVICE)
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        before = error.object[: error.start].decode("utf-8")
        where = str(Lines(before, source).position(len(before)))
        message = f"the byte 0x{error.object[error.start]:02x} is not UTF-8"
        raise InputError(message, where=where, advice=_ADVICE) from None


def syntax_of(text: str) -> Syntax:
    """Tell JSON from YAML by how the text begins; ``{key: …}`` without quotes is YAML."""
    return "json" if _JSON_BEGINS.match(text) else "yaml"


class Lines:
    """The lines of a text, for the places of many offsets: counted on from the last one, so best asked for in order.

    ``octets``: each character of the text stands for one byte of UTF-8.
    """

    def __init__(self, text: str, source: str, *, octets: bool = False) -> None:
        self._text = text
        self._octets = octets
        self._source = source
        self._at = 0
        self._line = 1
        self._before = 0

    def position(self, offset: int) -> Position:
        """Give line and column, from 1, of the character at ``offset`` (from 0); past the end is the end."""
        offset = min(offset, len(self._text))
        if offset < self._at:
            self._at, self._line, self._before = 0, 1, 0
        turns = self._text.count("\n", self._at, offset)
        if turns:
            self._line += turns
            self._at, self._before = self._text.rindex("\n", self._at, offset) + 1, 0
        self._before += self._characters(offset)
        self._at = offset
        return Position(self._source, self._line, self._before + 1)

    def _characters(self, offset: int) -> int:
        """Count the characters from where it was counted to."""
        passed = self._text[self._at : offset] if self._octets else ""
        return offset - self._at if passed.isascii() else len(passed.encode("latin-1").decode("utf-8"))


def octets(data: bytes) -> str:
    """Give bytes as a text of one character each, without a byte order mark: it is made, and searched, at a fraction of the time."""
    return data.removeprefix(codecs.BOM_UTF8).decode("latin-1")
