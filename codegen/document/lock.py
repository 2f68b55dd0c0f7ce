"""``specs.lock``: for each document that was fetched, where it came from and which bytes it was.

The text is JSON with sorted keys, so the same entries always give the same bytes. A document and its entry are put in place
together, one process at a time, each by an atomic rename: a crash leaves the old bytes or the new ones.
"""

from __future__ import annotations

import errno
import hashlib
import json
import os
import re
import sys
from collections.abc import Generator, Iterable, Mapping
from contextlib import contextmanager
from dataclasses import asdict
from pathlib import Path
from typing import Literal, TypeAlias

from codegen.document.settings import Section, Text, open_settings
from codegen.document.sources import Sources, Version
from codegen.record import record

FILE_NAME = "specs.lock"
_FORMAT = "enode-codegen/specs.lock/1"

_ANY = Text(re.compile(r"[^\x00-\x1f\x7f]{1,4096}"), "one line of text")
_SHA256 = Text(re.compile(r"[0-9a-f]{64}"), "64 hexadecimal digits in lower case")
_THIS_FORMAT = Text(re.compile(re.escape(_FORMAT)), f"{_FORMAT}: this lock was written by another release of the tool")

Origin: TypeAlias = Literal["missing", "fetched", "edited", "reconstructed", "unknown"]
"""How a document on disk came to be: ``edited`` is what was fetched once and is no longer those bytes."""


@record
class Entry:
    """One fetched document: its URL, the digest and size in bytes of what came, and the ETag that the server gave it."""

    url: str
    sha256: str
    size: int
    etag: str | None = None


@record
class Status:
    """What is known of one version's document; ``sha256`` and ``size`` are of the file on disk, None where it is missing."""

    version: Version
    origin: Origin
    sha256: str | None = None
    size: int | None = None
    entry: Entry | None = None


@record
class Placed:
    """What it was to put a document in place: whether it is another than before, and whether that was a reconstruction."""

    new: bool
    reconstruction: bool = False


def parse(data: bytes, source: str) -> dict[str, Entry]:
    """Read a lock: entries by version. Empty bytes are a lock without entries.

    Raises:
        InputError: it is not what :func:`render` writes.
    """
    if not data.strip():
        return {}
    top = open_settings(data, source, ("format", "documents"))
    top.text("format", _THIS_FORMAT)
    versions = top.section("documents", None)
    keys = ("url", "sha256", "size", "etag")
    return {name: _entry(versions.section(name, keys)) for name in versions.values}


def render(entries: Mapping[str, Entry]) -> bytes:
    """Write a lock: the same entries give the same bytes, in whatever order they come."""
    documents = {
        version: {key: value for key, value in asdict(entry).items() if value is not None}
        for version, entry in entries.items()
    }
    return (json.dumps({"format": _FORMAT, "documents": documents}, indent=2, sort_keys=True) + "\n").encode()


def read(folder: Path) -> dict[str, Entry]:
    """Read the lock of a folder; without a file there are no entries.

    Raises:
        InputError: the file is not a lock.
        OSError: the file cannot be read.
    """
    path = folder / FILE_NAME
    try:
        data = _bytes(path)
    except FileNotFoundError:
        return {}
    return parse(data, str(path))


def status(sources: Sources, folder: Path) -> tuple[Status, ...]:
    """Say for each known version what is on disk below ``folder``, and where it came from.

    Raises:
        InputError: the lock is not a lock.
        OSError: a file cannot be read.
    """
    entries = read(folder)
    return tuple(_status(version, folder / version.file, entries.get(version.name)) for version in sources.versions)


def kept(file: str) -> str:
    """Say where, below the folder of documents, a reconstruction goes when the vendor's own document takes its place."""
    return f"reconstructed/{file}"


def holds(folder: Path, file: str, entry: Entry) -> bool:
    """Whether the document on disk is still the one that was fetched."""
    try:
        return hashlib.sha256(_bytes(folder / file)).hexdigest() == entry.sha256
    except OSError:
        return False


def place(folder: Path, version: str, file: str, data: bytes, entry: Entry, *, reconstructed: bool = False) -> Placed:
    """Put a document in place and then its entry into the lock; others that do the same wait meanwhile.

    Where the version is ``reconstructed`` and has no entry yet, what is replaced is the reconstruction: it goes to :func:`kept`.

    Raises:
        InputError: the lock that is there is not a lock; nothing was changed.
        OSError: something cannot be written; what was there is still there.
    """
    folder.mkdir(parents=True, exist_ok=True)
    with _alone_in(folder):
        entries = read(folder)
        path = folder / file
        before = path.read_bytes() if path.is_file() else None
        reconstruction = before is not None and reconstructed and version not in entries
        if before != data:
            if before is not None and reconstruction:
                _replace(folder / kept(file), before)
            _replace(path, data)
        if entries.get(version) != entry:
            _replace(folder / FILE_NAME, render({**entries, version: entry}))
        return Placed(before != data, reconstruction)


def sweep(folder: Path, files: Iterable[str]) -> None:
    """Take away what processes that were killed left half written of these documents and of the lock.

    Raises:
        OSError: it is there and cannot be taken away.
    """
    if not folder.is_dir():
        return
    with _alone_in(folder):  # nobody who lives has one now
        for file in (FILE_NAME, *files):
            for path in (folder / file, folder / kept(file)):
                if os.path.lexists(left := _temporary(path)):  # what can only be read has no place for one
                    left.unlink(missing_ok=True)


def _entry(section: Section) -> Entry:
    return Entry(
        url=section.text("url", _ANY),
        sha256=section.text("sha256", _SHA256),
        size=section.count("size"),
        etag=section.optional("etag", _ANY),
    )


def _status(version: Version, path: Path, entry: Entry | None) -> Status:
    try:
        data = _bytes(path)
    except FileNotFoundError:
        return Status(version, "missing", entry=entry)
    sha256 = hashlib.sha256(data).hexdigest()
    if entry is not None:
        origin: Origin = "fetched" if entry.sha256 == sha256 else "edited"
    else:
        origin = "reconstructed" if version.reconstructed else "unknown"
    return Status(version, origin, sha256, len(data), entry)


def _bytes(path: Path) -> bytes:
    """Read a file; raises OSError also for a pipe or a device, which could be read for ever."""
    if path.exists() and not (path.is_file() or path.is_dir()):
        raise OSError(errno.EINVAL, "Not a file", str(path))
    return path.read_bytes()


def _replace(path: Path, data: bytes) -> None:
    """Write beside ``path`` and rename over it. The name is fixed, so that what a killed process left is used up."""
    path.parent.mkdir(parents=True, exist_ok=True)
    temporary = _temporary(path)
    temporary.unlink(missing_ok=True)  # not opened as it is: it could be a link to somewhere else
    try:
        with temporary.open("xb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        temporary.replace(path)
    except BaseException:
        temporary.unlink(missing_ok=True)
        raise


def _temporary(path: Path) -> Path:
    return path.with_name(f".{path.name}.part")


@contextmanager
def _alone_in(folder: Path) -> Generator[None]:
    """Hold the one right to change ``folder``. Windows has no lock on a folder: there, only the renames protect."""
    if sys.platform == "win32":
        yield
        return
    import fcntl

    handle = os.open(folder, os.O_RDONLY)
    try:
        fcntl.flock(handle, fcntl.LOCK_EX)
        yield
    finally:
        os.close(handle)
