"""YAML that is read once: its value is kept as JSON text, which is read much faster, with where each line of it stands.

The JSON text has a line for each member of an object and each item of an array, in the order of the YAML, and one for each
closing bracket. So a place in the YAML is found by the line in the JSON, and the YAML need not be read for it again.
"""

from __future__ import annotations

import hashlib
from array import array
from collections.abc import Generator, Iterable
from contextlib import contextmanager, suppress
from contextvars import ContextVar
from typing import Protocol

import orjson

from codegen.document import json_text, offsets, written
from codegen.document.text import Lines, octets
from codegen.model import Json, Written
from codegen.record import record

_WORTH_KEEPING = 100_000
"""Bytes of YAML below which it is read in no time."""


class Store(Protocol):
    """Keeps what came of bytes, from one run of the tool to another; what it gives is what was given to it, or nothing."""

    def find(self, data: bytes) -> bytes | None:
        """Give what came of ``data``; None where that is not known, or not for certain."""

    def keep(self, data: bytes, content: bytes) -> None:
        """Remember what came of ``data``, if it can."""


@record
class _Kept:
    """JSON text, indented by two, and the offset in the YAML (in characters) of what stands on each of its lines."""

    written: bytes
    marks: array[int]

    @property
    def sound(self) -> bool:
        return len(self.marks) == self.written.count(b"\n") + 1

    def to_bytes(self) -> bytes:
        return len(self.written).to_bytes(8, "little") + self.written + self.marks.tobytes()

    @classmethod
    def from_bytes(cls, content: bytes) -> _Kept | None:
        """Read what :meth:`to_bytes` wrote; None for anything else."""
        end, marks = 8 + int.from_bytes(content[:8], "little"), array("I")
        with suppress(ValueError):  # no whole number of marks
            marks.frombytes(content[end:])
        kept = cls(content[8:end], marks)
        return kept if kept.sound else None


class _Shelf:
    """What was read since it was opened, and before that as far as the store knows."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self._read: dict[bytes, _Kept | None] = {}
        self._digests: dict[int, tuple[bytes, bytes]] = {}  # bytes are kept, so that no others get their number

    def _digest(self, data: bytes) -> bytes:
        if id(data) not in self._digests:
            self._digests[id(data)] = data, hashlib.sha256(data).digest()
        return self._digests[id(data)][1]

    def find(self, data: bytes) -> _Kept | None:
        key = self._digest(data)
        if key not in self._read:
            content = self._store.find(data) if len(data) >= _WORTH_KEEPING else None
            self._read[key] = None if content is None else _Kept.from_bytes(content)
        return self._read[key]

    def keep(self, data: bytes, kept: _Kept) -> None:
        self._read[self._digest(data)] = kept
        if len(data) >= _WORTH_KEEPING:
            self._store.keep(data, kept.to_bytes())


_SHELF: ContextVar[_Shelf | None] = ContextVar("shelf", default=None)


@contextmanager
def remembering(store: Store) -> Generator[None]:
    """Let YAML that is read within be kept in ``store``, and taken from there."""
    token = _SHELF.set(_Shelf(store))
    try:
        yield
    finally:
        _SHELF.reset(token)


def parse(data: bytes, text: str) -> tuple[Json, bytes]:
    """Parse YAML, of which ``text`` is what the bytes say, as :func:`codegen.document.yaml_text.parse` does.

    Gives its JSON text too, as :func:`codegen.document.json_text.write` makes it, where that is at hand, or else nothing.
    Raises :class:`codegen.document.refused.RefusedError` as that does: only what can be read is kept.
    """
    shelf = _SHELF.get()
    if shelf is not None and (known := shelf.find(data)) is not None:
        return orjson.loads(known.written), known.written
    from codegen.document import yaml_text  # brings what reads YAML, which nobody needs for JSON, nor for what is known

    if shelf is None:
        return yaml_text.parse(text), b""
    value, marks = yaml_text.parse_marked(text)
    kept = _Kept(json_text.write(value), marks)
    if kept.written and kept.sound:
        shelf.keep(data, kept)
    return value, kept.written


def places(
    data: bytes, paths: Iterable[offsets.Path], *, known: Written | None = None
) -> dict[offsets.Path, int] | None:
    """Give the offset of each path in YAML that was parsed before, as :func:`codegen.document.yaml_offsets.in_yaml` does.

    None where it is not known.
    """
    shelf = _SHELF.get()
    kept = None if shelf is None else shelf.find(data)
    if kept is None:
        return None
    text = octets(kept.written)
    if known is not None and known.text == kept.written:
        found = written.places(known, known.text, paths)
    else:
        found = offsets.in_json(text, paths)
    lines = Lines(text, "")
    by_offset = {offset: kept.marks[lines.position(offset).line - 1] for offset in sorted(set(found.values()))}
    return {path: by_offset[offset] for path, offset in found.items()}
