"""Undoing the compression of an answer piece by piece, so that a small one cannot grow beyond what is taken.

The library's own decoder takes a gzip stream that breaks off for a whole one, and a coding that it does not know for none.
"""

from __future__ import annotations

import zlib

from codegen.errors import InputError

ACCEPTED = "gzip"
"""What Accept-Encoding asks for."""

_GZIP = zlib.MAX_WBITS | 16
_PIECE = 1024 * 1024
"""Bytes that come out of the decompressor at a time."""


class CodingError(Exception):
    """The body is not what its Content-Encoding says; ``unended`` if it only broke off."""

    def __init__(self, message: str, *, unended: bool = False) -> None:
        super().__init__(message)
        self.unended = unended


class Unpacker:
    """Collects the bytes of a body that was sent with the Content-Encoding ``coding`` (RFC 9110, section 8.4).

    Never holds more than ``limit`` bytes and one piece, neither of what came nor of what it became.
    """

    def __init__(self, coding: str, limit: int) -> None:
        coding = coding.strip().lower()
        if coding not in ("", "identity", "gzip", "x-gzip"):
            raise CodingError(f"the answer is compressed as {coding}, which was not asked for")
        self._stream = zlib.decompressobj(_GZIP) if "gzip" in coding else None
        self._limit = limit
        self._data = bytearray()
        self._came = 0

    def feed(self, raw: bytes) -> None:
        """Take the next bytes as they came.

        Raises:
            CodingError: they cannot be decompressed.
            InputError: they, or what they become, are too many.
        """
        self._came += len(raw)
        if self._came > self._limit:
            raise too_large(self._limit)
        try:
            self._take(raw)
        except zlib.error:
            raise CodingError("the answer's compression is broken") from None

    def end(self) -> bytes:
        """Give the whole body.

        Raises:
            CodingError: the compressed data are not at their end.
        """
        if self._stream is not None and self._came and not self._stream.eof:
            raise CodingError("the answer broke off: its compressed data have no end", unended=True)
        return bytes(self._data)

    def _take(self, raw: bytes) -> None:
        while raw:
            if self._stream is None:
                self._data += raw
                return
            if self._stream.eof:  # another member follows: RFC 1952, section 2.2
                self._stream = zlib.decompressobj(_GZIP)
            self._data += self._stream.decompress(raw, min(_PIECE, self._limit + 1 - len(self._data)))
            if len(self._data) > self._limit:
                raise too_large(self._limit)
            raw = self._stream.unconsumed_tail or self._stream.unused_data


def too_large(limit: int) -> InputError:
    """Give the error for what has more than ``limit`` bytes."""
    return InputError(f"is larger than {limit} bytes", advice="That is more than is taken: check the address.")
