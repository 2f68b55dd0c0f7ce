"""YAML that is read once: its value is kept as JSON text, which is read much faster, with where each line of it stands.

The JSON text has a line for each member of an object and each item of an array, in the order of the YAML, and one for each
closing bracket. So a place in the YAML is found by the line in the JSON, and the YAML need not be read for it again.
"""

from __future__ import annotations

import hashlib
from array import array
from collections.abc import Generator, Iterable
from contextlib import contextmanager, nullcontext, suppress
from contextvars import ContextVar
from typing import TYPE_CHECKING, Protocol

import orjson

from codegen.cores import cores
from codegen.document import json_text, offsets, written
from codegen.document.text import Lines, decode, octets
from codegen.model import Json, Written
from codegen.record import record

if TYPE_CHECKING:
    from codegen.document.ahead import Result

_WORTH_KEEPING = 100_000
"""Bytes of YAML below which it is read in no time."""
_WORTH_A_PROCESS = 500_000
"""Bytes of YAML below which another process would need more time to get ready than it saves."""
_BEGINNING = 1_000
"""Bytes within which it shows that they are JSON."""


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
        self._ahead: dict[bytes, Result] = {}
        self._digests: dict[int, tuple[bytes, bytes]] = {}  # bytes are kept, so that no others get their number

    def _digest(self, data: bytes) -> bytes:
        if id(data) not in self._digests:
            self._digests[id(data)] = data, hashlib.sha256(data).digest()
        return self._digests[id(data)][1]

    def find(self, data: bytes) -> _Kept | None:
        key = self._digest(data)
        if key in self._ahead:
            read = _Kept.from_bytes(self._ahead.pop(key)())
            if read is not None:
                self.keep(data, read)
        if key not in self._read:
            content = self._store.find(data) if len(data) >= _WORTH_KEEPING else None
            self._read[key] = None if content is None else _Kept.from_bytes(content)
        return self._read[key]

    def keep(self, data: bytes, kept: _Kept) -> None:
        self._read[self._digest(data)] = kept
        if len(data) >= _WORTH_KEEPING:
            self._store.keep(data, kept.to_bytes())

    @contextmanager
    def early(self, data: bytes) -> Generator[None]:
        """Have bytes read by another process within, unless it is known what they say."""
        if self.find(data) is not None:
            yield
            return
        from codegen.document import ahead  # brings what starts processes, which few runs need

        with ahead.reading(data) as result:
            self._ahead[self._digest(data)] = result
            try:
                yield
            finally:
                self._ahead.pop(self._digest(data), None)


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


def read(data: bytes) -> bytes:
    """Read YAML, and give what is kept of it; nothing where it is not kept. Raises as :func:`parse` does, and as `decode`."""
    from codegen.document import yaml_text

    value, marks = yaml_text.parse_marked(decode(data, ""))
    kept = _Kept(json_text.write(value), marks)
    return kept.to_bytes() if kept.written and kept.sound else b""


@contextmanager
def early(data: bytes) -> Generator[None]:
    """Have YAML read by another process while this one reads something else within, where that saves time."""
    shelf = _SHELF.get()
    worthwhile = (
        shelf is not None
        and len(data) >= _WORTH_A_PROCESS
        and data[:_BEGINNING].lstrip()[:1] not in (b"{", b"[", b"")
        and cores() > 1
    )
    with shelf.early(data) if shelf and worthwhile else nullcontext():
        yield


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
