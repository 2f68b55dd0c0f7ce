"""What came of the same work before, so that it need not be done again.

A memo keeps digests, no content: that this input makes those files. Whether a folder holds them is looked up in the
folder each time, so one that was damaged or edited is never taken for what was made. Input is all that the work
depends on, the tool itself with every library beside it among that: another release of one, or another line in a
template, makes everything anew. A memo belongs to the user, in the cache folder: it says nothing of where a folder is,
serves every clone, and may be deleted at any time. Beside it is kept, for the user alone, what large files in YAML came to
when they were read.
"""

from __future__ import annotations

import hashlib
import json
import os
import sys
from collections.abc import Iterable, Mapping
from contextlib import suppress
from dataclasses import asdict, field
from functools import cache, cached_property
from pathlib import Path

from codegen.record import record
from codegen.resources import bundled

VARIABLE = "ENODE_CODEGEN_CACHE"
"""The environment variable that names another folder."""

_KEPT = 512
"""How many of them are kept, the latest; each is a file of a few kilobytes."""
_PARSES = 16
"""How many files that were read are kept, the latest."""


@record
class Made:
    """What came of a piece of work: the lines that it said, whether it failed, and the digests of the files by path."""

    said: tuple[str, ...] = ()
    failed: bool = False
    files: Mapping[str, str] = field(default_factory=dict[str, str])


class Parses:
    """What came of reading files, by the digest of their bytes: a :class:`codegen.document.kept.Store` in a folder.

    They are as large as the files; without a folder nothing is known and nothing kept.
    """

    def __init__(self, folder: Path | None = None) -> None:
        self._folder = folder and folder / "parses"

    def find(self, data: bytes) -> bytes | None:
        """Give what came of ``data``; None where that is not known, or not whole."""
        if self._folder is None:
            return None
        key = _joined([_reading(), data])
        with suppress(OSError):
            whole = (self._folder / key).read_bytes()
            if whole[:32] == hashlib.sha256(key.encode() + whole[32:]).digest():
                return whole[32:]
        return None

    def keep(self, data: bytes, content: bytes) -> None:
        """Remember what came of ``data``. A folder that cannot be written to is no reason to fail."""
        if self._folder is not None:
            key = _joined([_reading(), data])
            _put(self._folder, key, hashlib.sha256(key.encode() + content).digest() + content, _PARSES)


class Memo:
    """Outcomes by the digest of what they came from, in a folder; without a folder nothing is known and nothing kept."""

    def __init__(self, folder: Path | None = None) -> None:
        self._folder = folder

    def key(self, work: str, *parts: str | bytes) -> str:
        """The digest of all that a piece of work depends on: its ``parts``, and the tool."""
        return _joined([self._tool, work, *parts]) if self._folder else ""

    def find(self, key: str) -> Made | None:
        """What came of it before; None where that is not known, or not for certain."""
        if self._folder is None:
            return None
        with suppress(OSError, ValueError, TypeError):
            digest, _, text = (self._folder / key).read_text("utf-8").partition("\n")
            if digest == _joined([key, text]):
                found = json.loads(text)
                return Made(tuple(found["said"]), found["failed"], found["files"])
        return None

    def keep(self, key: str, made: Made) -> None:
        """Remember what came of it. A folder that cannot be written to is no reason to fail."""
        if self._folder is None:
            return
        text = json.dumps(asdict(made), sort_keys=True)
        _put(self._folder, key, f"{_joined([key, text])}\n{text}".encode(), _KEPT)

    @cached_property
    def _tool(self) -> str:
        """The digest of our code and templates, and of what is installed beside us by name and version."""
        code = Path(__file__).parent
        ours = [path for path in code.rglob("*") if path.suffix in {".py", ".json"}]
        texts = files_digest({path.relative_to(code).as_posix(): path for path in ours})
        return _joined([sys.version, texts, folder_digest(bundled("templates")), *_installed()])


NOTHING = Memo()
"""Knows nothing and keeps nothing."""


def open_memo(*, wanted: bool = True) -> Memo:
    """The user's memo; one that knows and keeps nothing where none is wanted, or the user has no folder for it."""
    return Memo(_folder()) if wanted else NOTHING


def open_parses() -> Parses:
    """What the user's files came to when they were read; one that knows nothing where the user has no folder for it."""
    return Parses(_folder())


def _put(folder: Path, key: str, content: bytes, kept: int) -> None:
    """Write a file by renaming a finished one into its place, if that can be; of the files there, the latest are kept."""
    with suppress(OSError):
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        part = folder / f".{key}.{os.getpid()}"
        try:
            part.write_bytes(content)
            part.replace(folder / key)
        finally:
            part.unlink(missing_ok=True)
        files = [path for path in folder.iterdir() if path.is_file()]
        for path in sorted(files, key=lambda path: path.stat().st_mtime_ns)[:-kept]:
            path.unlink(missing_ok=True)


@cache
def _reading() -> str:
    """The digest of what reads documents: our code for it, Python, and what libraries are beside us."""
    code = Path(__file__).parent / "document"
    files = {path.name: path for path in code.glob("*.py")}
    return _joined([sys.version, sys.byteorder, files_digest(files), *_installed()])


def _installed() -> list[str]:
    return sorted({path.name for entry in sys.path for path in Path(entry or ".").glob("*.dist-info")})


def digest(data: bytes) -> str:
    """The digest of a file's content."""
    return hashlib.sha256(data).hexdigest()


def folder_digest(folder: Path) -> str:
    """The digest of every file below a folder, with its path."""
    found = (path for path in folder.rglob("*") if path.is_file() and "__pycache__" not in path.parts)
    return files_digest({path.relative_to(folder).as_posix(): path for path in found})


def files_digest(files: Mapping[str, Path]) -> str:
    """The digest of files, with the path that each goes by."""
    return _joined(part for name, path in sorted(files.items()) for part in (name, path.read_bytes()))


def _joined(parts: Iterable[str | bytes]) -> str:
    """A digest that tells apart what is joined: each part is digested on its own."""
    whole = hashlib.sha256()
    for part in parts:
        whole.update(
            hashlib.sha256(part if isinstance(part, bytes) else part.encode("utf-8", "surrogatepass")).digest()
        )
    return whole.hexdigest()


def _folder() -> Path | None:
    """Where the user's caches are (XDG on Linux and elsewhere, the system's own place on macOS and Windows)."""
    environment = os.environ
    if VARIABLE in environment:
        return Path(environment[VARIABLE]) if environment[VARIABLE] else None
    try:
        home = Path.home()
    except RuntimeError:
        return None
    if sys.platform == "darwin":
        base = home / "Library" / "Caches"
    elif sys.platform == "win32":
        base = Path(environment.get("LOCALAPPDATA") or home / "AppData" / "Local")
    else:
        base = Path(environment.get("XDG_CACHE_HOME") or home / ".cache")
    return base / "enode-codegen"
