"""Where a command finds what it works on: the vendor's settings and documents, and files that a user names."""

from __future__ import annotations

import os
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from codegen.document import load, sources
from codegen.document.sources import Sources, Version
from codegen.errors import InputError, UsageError
from codegen.model import Document
from codegen.resources import bundled


@dataclass(frozen=True, slots=True)
class Workspace:
    """One vendor's folder of documents.

    ``shown`` is the folder as people see it in positions and reports; ``writable`` is False for what came with the installation.
    """

    folder: Path
    shown: str
    sources: Sources
    writable: bool

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

    def read(self, version: Version) -> Document:
        """Read and parse the document of a version.

        Raises:
            InputError: it is missing or cannot be read as an OpenAPI document.
        """
        shown = f"{self.shown}/{version.file}"
        data = read_bytes(self.folder / version.file, shown, f"Run `enode-codegen fetch {version.name}` first.")
        return load.parse(data, shown, version=version.name)

    def find(self, name: str) -> Document:
        """Read the document that ``name`` means: a version's, else the file at that path.

        Raises:
            InputError: it cannot be read as an OpenAPI document.
            UsageError: there is neither such a version nor such a file.
        """
        try:
            version = self.sources.resolve(name)
        except UsageError as unknown:
            path = Path(name)
            if path.is_file():
                return load.parse(read_bytes(path, name), name)
            raise UsageError(
                f"neither a version nor a file: {name!r}", where=unknown.where, advice=unknown.advice
            ) from None
        return self.read(version)


def open_workspace(specs: Path | None) -> Workspace:
    """Open the folder ``specs``; without one ``./specs`` if it has a sources.yaml, else what came with the installation.

    Raises:
        InputError: there is no sources.yaml in the folder, or it is not what it has to be.
    """
    local = Path("specs")
    writable = specs is not None or (local / sources.FILE_NAME).is_file()
    folder = specs or (local if writable else bundled("specs"))
    shown = folder.as_posix() if writable else "specs"
    file = f"{shown}/{sources.FILE_NAME}"
    advice = "Name a folder that has a sources.yaml by --specs."
    return Workspace(folder, shown, sources.parse(read_bytes(folder / sources.FILE_NAME, file, advice), file), writable)


def read_bytes(path: Path, shown: str, advice: str = "") -> bytes:
    """Read a file whole.

    Raises:
        InputError: it cannot be read; says why.
    """
    try:
        return path.read_bytes()
    except OSError as error:
        reason = error.strerror or type(error).__name__
        raise InputError(f"cannot be read: {reason}", where=shown, advice=advice) from None


def write_bytes(path: Path, data: bytes) -> None:
    """Write a file by renaming a finished one into its place, so that a crash leaves the old one or the new one.

    Raises:
        InputError: it cannot be written; what was there is still there.
    """
    temporary = path.with_name(f".{path.name}.{os.getpid()}.part")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        try:
            temporary.write_bytes(data)
            temporary.replace(path)
        finally:
            temporary.unlink(missing_ok=True)
    except OSError as error:
        reason = error.strerror or type(error).__name__
        raise InputError(
            f"cannot be written: {reason}", where=str(path), advice="Check the folder and its rights."
        ) from None
