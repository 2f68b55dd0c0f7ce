"""Where a command finds what it works on: the vendor's settings and documents, and files that a user names."""

from __future__ import annotations

import errno
import os
import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from codegen.document import folder as files
from codegen.document import kept, load
from codegen.document.bundle import bundle
from codegen.document.library import NOTHING, Allowed, Library
from codegen.errors import InputError, UsageError
from codegen.model import Document
from codegen.resources import bundled

if TYPE_CHECKING:
    from codegen.document.sources import Sources, Version

_PROJECT = "pyproject.toml"
_OURS = re.compile(rb"""tool["']?[ \t]*(?:\.[ \t]*["']?enode-codegen|[\]=])""")
"""What a file begins a table of ours with, or one in which ours may stand: ``[tool.enode-codegen]``, ``[tool]``, ``tool = {``."""

_MAX_SIZE = 256 * 1024 * 1024
"""Bytes of the largest file that is read: real documents come to 80 MB, and what never ends has to be noticed."""


@dataclass(frozen=True)
class Workspace:
    """One vendor's folder of documents.

    ``list_sources`` reads its sources.yaml, once and when it is asked for: who compares two files does without. ``shown`` is the folder as people see it in positions and reports; ``writable`` is False for what came with the installation.
    ``allowed`` is what references of a document may lead to beside the files of its folder.
    """

    folder: Path
    shown: str
    list_sources: Callable[[], Sources]
    writable: bool
    allowed: Allowed = NOTHING

    @cached_property
    def sources(self) -> Sources:
        """The versions, and where their documents come from.

        Raises:
            InputError: there is no sources.yaml in the folder, or it is not what it has to be.
        """
        return self.list_sources()

    @property
    def on_disk(self) -> tuple[Version, ...]:
        """The versions whose document is there, from old to new."""
        return tuple(version for version in self.sources.versions if (self.folder / version.file).is_file())

    def select(self, names: Iterable[str]) -> tuple[Version, ...]:
        """Find the named versions, each once; without names, all that are on disk.

        Raises:
            UsageError: a name is unknown, or nothing is on disk.
        """
        chosen = tuple(dict.fromkeys(self.sources.resolve(name) for name in names)) or self.on_disk
        if not chosen:
            raise UsageError("no document is here yet", where=self.shown, advice="Run `enode-codegen fetch` first.")
        return chosen

    def several(self, names: Iterable[str]) -> tuple[Version, ...]:
        """Find two or more versions to hold against each other, from old to new; without names, all that are on disk.

        Raises:
            UsageError: a name is unknown, or there are not two.
        """
        asked = tuple(names)
        first, *others = self.select(asked)
        if not others:
            raise self._alone(first) if asked else self._too_few(1)
        return tuple(version for version in self.sources.versions if version in (first, *others))

    def read(self, version: Version) -> Document:
        """Read and parse the document of a version, with the files that its references lead to.

        Raises:
            InputError: it is missing or cannot be read as an OpenAPI document, or a reference leads to what may not be read.
            NetworkError: what a reference leads to could not be had.
        """
        data, shown = self._bytes(version)
        return self._whole(load.parse(data, shown, version=version.name), self.folder / version.file)

    def find(self, name: str) -> Document:
        """Read the document that ``name`` means: a version's, else the file at that path.

        No version has a slash in its name, so ``./2024`` is always a file.

        Raises:
            InputError, NetworkError: as for :meth:`read`.
            UsageError: there is neither such a version nor such a file.
        """
        return self._parsed(name, *self.bytes_of(name))

    def _parsed(self, name: str, data: bytes, shown: str, version: str | None) -> Document:
        path = self.folder / self.sources.resolve(version).file if version else Path(name)
        return self._whole(load.parse(data, shown, version=version), path)

    def _whole(self, document: Document, path: Path) -> Document:
        return bundle(document, Library(path, read_bytes, self.allowed))

    def bytes_of(self, name: str) -> tuple[bytes, str, str | None]:
        """Read what ``name`` means, a version's document or a file, whatever it holds.

        Gives the bytes, their name in messages, and the version if it is one. Raises as :meth:`find` does.
        """
        if "/" in name and _exists(Path(name)):  # no version has a slash in its name
            return read_bytes(Path(name), _shown(name)), _shown(name), None
        try:
            version = self.sources.resolve(name)
        except UsageError as unknown:
            path, shown = Path(name), _shown(name)
            if not name or not _exists(path):
                message = f"{unknown.message}, and there is no such file"
                raise UsageError(message, where=unknown.where, advice=unknown.advice) from None
            return read_bytes(path, shown), shown, None
        return *self._bytes(version), version.name

    def _bytes(self, version: Version) -> tuple[bytes, str]:
        shown = f"{self.shown}/{version.file}"
        return read_bytes(self.folder / version.file, shown, f"Run `enode-codegen fetch {version.name}` first."), shown

    def announcements(self) -> tuple[bytes, str] | None:
        """Read the vendor's changelog: its bytes and their name in messages, or None if there is none.

        Raises:
            InputError: there is one, and it cannot be read.
        """
        path, shown = self.folder / files.CHANGELOG, f"{self.shown}/{files.CHANGELOG}"
        return (read_bytes(path, shown), shown) if os.path.lexists(path) else None

    def chosen_names(self) -> tuple[bytes, str] | None:
        """Read the names that somebody has chosen for operations: as :meth:`announcements`."""
        path, shown = self.folder / files.NAMES, f"{self.shown}/{files.NAMES}"
        return (read_bytes(path, shown), shown) if os.path.lexists(path) else None

    def pair(self, names: Sequence[str]) -> tuple[Document, Document]:
        """Read the two documents, old and new, that ``names`` mean.

        No name means the version before the newest and the newest of those on disk, one name that document and the newest.

        Raises:
            InputError: one cannot be read as an OpenAPI document.
            UsageError: a name means nothing, or there are not two documents.
        """
        if len(names) == 2:
            first, second = map(self.bytes_of, names)
            with kept.early(second[0]):
                return self._parsed(names[0], *first), self._parsed(names[1], *second)
        here = self.on_disk
        if len(here) + len(names) < 2 or not here:
            raise self._too_few(len(here))
        old, new = self.find(names[0]) if names else self.read(here[-2]), self.read(here[-1])
        if old.version == new.version:
            raise UsageError(
                f"{new.version} is the newest version here: there is nothing newer to hold it against",
                where=self.shown,
                advice="Name two versions, the old one first.",
            )
        return old, new

    def span(self, names: Sequence[str]) -> tuple[tuple[Version, ...], tuple[Version, ...]]:
        """Find the versions from one to another, both included: those that are on disk, and those between that are not.

        No name means from the oldest to the newest that are on disk, one name from that version to the newest.

        Raises:
            UsageError: a name is unknown, there are not two versions, or they do not go from old to new.
        """
        here, known = self.on_disk, self.sources.versions
        if len(names) < 2 and len(here) < 2:
            raise self._too_few(len(here))
        first = self.sources.resolve(names[0]) if names else here[0]
        last = self.sources.resolve(names[1]) if len(names) > 1 else here[-1]
        walked = known[known.index(first) : known.index(last) + 1]
        if first == last:
            raise self._alone(first)
        if len(walked) < 2:
            raise UsageError(
                f"{last.name} is not newer than {first.name}",
                where=self.sources.source,
                advice="Name the old version first, and a newer one after it.",
            )
        there = tuple(version for version in walked if version in here or version in (first, last))
        return there, tuple(version for version in walked if version not in there)

    def _alone(self, version: Version) -> UsageError:
        return UsageError(
            f"{version.name} alone is asked for, and it takes two to compare",
            where=self.sources.source,
            advice="Name another version beside it, an older one first.",
        )

    def _too_few(self, count: int) -> UsageError:
        return UsageError(
            f"{'one document is' if count else 'no document is'} here, and it takes two to compare",
            where=self.shown,
            advice="Name two, or run `enode-codegen fetch` first.",
        )


def open_workspace(specs: Path | None, allowed: Allowed = NOTHING) -> Workspace:
    """Open the folder ``specs``; without one ``./specs`` if it has a sources.yaml, else what came with the installation.

    ``allowed`` is what references of documents may lead to beside the files of their folder.

    Raises:
        InputError: there is no sources.yaml in the folder.
    """
    local = Path("specs")
    writable = specs is not None or (local / files.SOURCES).is_file()
    folder = specs or (local if writable else bundled("specs"))
    shown = folder.as_posix() if writable else "specs"
    file = f"{shown}/{files.SOURCES}"
    advice = "Name a folder that has a sources.yaml by --specs."
    data = read_bytes(folder / files.SOURCES, file, advice)

    def list_sources() -> Sources:
        from codegen.document import sources

        return sources.parse(data, file)

    return Workspace(folder, shown, list_sources, writable, allowed)


def allowing(refs: Sequence[str], *, private: bool) -> Allowed:
    """Say what references may lead to outside a document's folder; UsageError for what is neither a path nor an http(s) URL."""
    return Allowed(tuple(refs), private)


def project() -> tuple[bytes, str] | None:
    """Read the ``pyproject.toml`` of the working folder, where it speaks of this tool: its bytes, and its name in messages.

    Raises:
        InputError: it cannot be read.
    """
    if not os.path.lexists(_PROJECT):
        return None
    data = read_bytes(Path(_PROJECT), _PROJECT)
    return (data, _PROJECT) if b"enode-codegen" in data and _OURS.search(data) else None


def read_bytes(path: Path, shown: str, advice: str = "") -> bytes:
    """Read a file whole, or what comes out of a pipe; ``advice`` is for where there is none.

    Raises:
        InputError: it cannot be read, or is larger than any document; says why.
    """
    try:
        with path.open("rb") as file:
            size = min(os.fstat(file.fileno()).st_size, _MAX_SIZE)
            data = file.read(size + 1)
            if len(data) > size:  # a pipe has no size, and a file may grow
                data += file.read(_MAX_SIZE + 1 - len(data))
    except FileNotFoundError as error:
        raise InputError(f"cannot be read: {error.strerror}", where=shown, advice=advice) from None
    except OSError as error:
        reason = error.strerror or type(error).__name__
        raise InputError(f"cannot be read: {reason}", where=shown, advice="Check what it is, and its rights.") from None
    if len(data) > _MAX_SIZE:
        raise InputError(
            f"larger than {_MAX_SIZE:,} bytes", where=shown, advice="Check what it is: that is more than is read."
        )
    return data


def write_bytes(path: Path, data: bytes) -> None:
    """Write a file by renaming a finished one into its place, so that a crash leaves the old one or the new one.

    What is no file (``/dev/stdout``, a pipe) is written to as it is, and a link leads to where it points.

    Raises:
        InputError: it cannot be written; what was there is still there.
    """
    try:
        if path.exists() and not path.is_file():
            path.write_bytes(data)
            return
        target = Path(os.path.realpath(path))
        target.parent.mkdir(parents=True, exist_ok=True)
        temporary = target.with_name(f".{target.name}.{os.getpid()}.part")
        try:
            temporary.write_bytes(data)
            temporary.replace(target)
        finally:
            temporary.unlink(missing_ok=True)
    except OSError as error:
        reason = error.strerror or type(error).__name__
        raise InputError(
            f"cannot be written: {reason}", where=str(path), advice="Check the folder and its rights."
        ) from None


def _shown(name: str) -> str:
    """Give a path as text that every format can hold: bytes that are no UTF-8 are escaped."""
    return name.encode("utf-8", "backslashreplace").decode()


def _exists(path: Path) -> bool:
    """Whether there is something at ``path``, or something that the system does not let us look at."""
    try:
        return path.exists()
    except ValueError:  # a null character
        return False
    except OSError as error:
        return error.errno != errno.ENAMETOOLONG
