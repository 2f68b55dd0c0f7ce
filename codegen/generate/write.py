"""The one place of the generator that writes: a package's files into its folder, or compared with what is there."""

from __future__ import annotations

import os
import shutil
import tempfile
from collections.abc import Iterator, Mapping
from hashlib import sha256
from pathlib import Path, PurePosixPath
from typing import Literal

from codegen.errors import InputError

Difference = Literal["differs", "missing", "extra"]

_NOT_OURS = {"__pycache__", "dist"}
"""Folders that other tools make in a package: what is in them is neither compared nor carried over."""


def write(target: Path, files: Mapping[str, bytes]) -> None:
    """Make ``target`` a folder that holds ``files`` and nothing else (but a ``dist`` that was there stays).

    Everything is written beside it first, and takes its place by a rename: what fails leaves the old package whole.
    Raises InputError where a path leaves the folder, or the disk refuses.
    """
    for path in files:
        _inside(path)
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryDirectory(prefix=f".{target.name}-", dir=target.parent) as scratch:
            fresh, old = Path(scratch) / "new", Path(scratch) / "old"
            for path, content in sorted(files.items()):
                place = fresh / path
                place.parent.mkdir(parents=True, exist_ok=True)
                place.write_bytes(content)
            fresh.mkdir(exist_ok=True)
            if (target / "dist").is_dir() and not target.is_symlink():
                shutil.copytree(target / "dist", fresh / "dist", symlinks=True)
            _swap(fresh, target, old)
    except OSError as error:
        raise InputError(
            f"this cannot be written: {error.strerror or error}", where=str(target), advice="See to it, and try again."
        ) from error


def compare(target: Path, files: Mapping[str, bytes]) -> list[tuple[str, Difference]]:
    """Tell where the folder is not what :func:`write` would make it, by the bytes, sorted by path."""
    found = dict(_present(target))
    differences: list[tuple[str, Difference]] = []
    for path in sorted(files.keys() | found.keys()):
        if path not in files:
            differences.append((path, "extra"))
        elif path not in found:
            differences.append((path, "missing"))
        elif found[path].is_symlink() or found[path].read_bytes() != files[path]:
            differences.append((path, "differs"))
    return differences


def digests(target: Path) -> dict[str, str]:
    """The digest of each file that :func:`compare` looks at, by path; a link has none that any content has."""
    found = _present(target)
    return {path: "link" if file.is_symlink() else sha256(file.read_bytes()).hexdigest() for path, file in found}


def _inside(path: str) -> None:
    parts = PurePosixPath(path).parts
    if not parts or path.startswith("/") or "\\" in path or "\0" in path or ".." in parts or ":" in parts[0]:
        raise InputError(f"the path {path!r} leaves the package", advice="This is a fault of ours: please report it.")


def _swap(fresh: Path, target: Path, old: Path) -> None:
    """Put ``fresh`` where ``target`` is; a link there is replaced, not followed."""
    had = target.is_symlink() or target.exists()
    if had:
        target.rename(old)
    try:
        fresh.rename(target)
    except OSError:
        if had:
            old.rename(target)
        raise
    if old.is_symlink():
        old.unlink()


def _present(target: Path) -> Iterator[tuple[str, Path]]:
    """Every file below ``target`` that is the package's own; a link is a file, wherever it leads."""
    if target.is_symlink():
        return
    for folder, folders, names in os.walk(target, followlinks=False):
        here = Path(folder)
        links = [name for name in folders if (here / name).is_symlink()]
        folders[:] = sorted(name for name in folders if name not in _NOT_OURS and name not in links)
        for name in sorted(names + links):
            yield (here / name).relative_to(target).as_posix(), here / name
