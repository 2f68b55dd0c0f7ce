"""Bytes to text, and places in it as people count them."""

from __future__ import annotations

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
    """The lines of a text, for the places of many offsets: counted on from the last one, so best asked for in order."""

    def __init__(self, text: str, source: str) -> None:
        self._text = text
        self._source = source
        self._at = 0
        self._line = 1

    def position(self, offset: int) -> Position:
        """Give line and column, from 1, of the character at ``offset`` (from 0); past the end is the end."""
        offset = min(offset, len(self._text))
        if offset < self._at:
            self._at, self._line = 0, 1
        self._line += self._text.count("\n", self._at, offset)
        self._at = offset
        return Position(self._source, self._line, offset - self._text.rfind("\n", 0, offset))
