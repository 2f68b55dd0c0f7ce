"""Which file a reference names, and whether it may be read: only what lies in the document's folder, or is allowed by name."""

from __future__ import annotations

import os
import posixpath
import re
from collections.abc import Callable
from pathlib import Path
from typing import Final
from urllib.parse import SplitResult, unquote, urljoin, urlsplit

from codegen.errors import UsageError
from codegen.printable import printable
from codegen.record import record

_RELATIVE = (
    "Put it below the document's folder and refer to it by a relative path, or bundle the document into one file."
)
_WHOLE = "Write https://host/path, without a user, and what is not ASCII percent-encoded; or bundle the document into one file."
_PORTS = {"http": 80, "https": 443}
_MAX_ASKED = 100
"""How many files are had from the network for one document."""
_SCHEME = re.compile(r"[A-Za-z][A-Za-z0-9+.-]+:")
"""Two letters at least: one is a drive."""
_PLAIN = re.compile(r"[A-Za-z]+://(?:[A-Za-z0-9._-]+|\[[0-9A-Fa-f:.]+\])(?::[0-9]+)?(?:[/?][!-~]*)?")


class RefusedReferenceError(Exception):
    """A reference to what may not be read: ``message`` goes on from the reference, ``advice`` says what to do."""

    def __init__(self, message: str, advice: str) -> None:
        super().__init__(message)
        self.message = message
        self.advice = advice


@record
class Allowed:
    """What references may lead to outside a document's folder: paths of files and folders, and http(s) URLs.

    A path allows all that is below it, a URL all that goes on from it after a slash. ``private`` are addresses that are not
    of the public Internet.
    """

    refs: tuple[str, ...] = ()
    private: bool = False

    def __post_init__(self) -> None:
        """Refuse what allows nothing.

        Raises:
            UsageError: one is a URL of another kind, or names no host.
        """
        for ref in self.refs:
            if not ref or (_is_absolute(ref) and not _is_followed(ref)):
                advice = "Allow a file, a folder, or https://host/path."
                raise UsageError("neither a path nor an http(s) URL", where=f"--allow-ref {ref}", advice=advice)

    def url(self, url: str) -> bool:
        """Whether this URL may be asked for."""
        return _is_followed(url) and any(_goes_on(url, ref) for ref in self.refs if _is_followed(ref))

    def path(self, path: str) -> bool:
        """Whether this path, without links, may be read."""
        return any(_below(path, os.path.realpath(ref)) for ref in self.refs if not _is_absolute(ref))


NOTHING: Final = Allowed()
"""Only what lies in the document's folder."""


@record
class Location:
    """One file: ``key``, a path without links or a URL, is its own; ``name`` is its path from the document's folder, or the URL."""

    key: str
    name: str

    @property
    def remote(self) -> bool:
        """Whether it is a URL."""
        return _is_absolute(self.key)


class Library:
    """The files beside the document at ``path``, and what else is ``allowed``.

    ``read`` gives the bytes of a path, told its name for messages. What is no file (a pipe) has no folder: nothing is beside it.
    """

    def __init__(self, path: Path, read: Callable[[Path, str], bytes], allowed: Allowed = NOTHING) -> None:
        self._read = read
        self._allowed = allowed
        self._folder = path.parent.resolve()
        self._has_folder = path.is_file()
        self._asked = 0
        self.root = Location(os.path.realpath(path), path.name)

    def locate(self, uri: str, base: Location) -> Location:
        """Say which file ``uri`` names in the file ``base``.

        Raises:
            RefusedReferenceError: it may not be read.
        """
        if base.remote or _is_absolute(uri):
            return self._remote(urljoin(base.key, uri) if base.remote else uri)
        if uri.startswith("//"):
            raise RefusedReferenceError("is to the network, without saying how", "Write all of it: https://host/path.")
        return self._local(unquote(uri), base)

    def read(self, location: Location, shown: str) -> bytes | None:
        """Give the bytes of a file, or None where there is none.

        Raises:
            InputError: it cannot be read, or is too large.
            NetworkError: it could not be had.
            RefusedReferenceError: it is on a network that is not allowed.
        """
        if location.remote:
            from codegen.document import remote

            self._asked += 1
            if self._asked > _MAX_ASKED:
                advice = "Bundle the document into one file."
                raise RefusedReferenceError(f"is to one URL more than {_MAX_ASKED}", advice)
            return remote.get(location.key, self._allowed)
        path = Path(location.key)
        return self._read(path, shown) if path.is_file() else None

    def absolute(self, ref: str, base: Location) -> str:
        """Write a reference of the file ``base`` as it is from the document's folder."""
        uri, mark, fragment = ref.partition("#")
        if base.remote or _is_absolute(uri):
            return urljoin(base.key, ref)
        path = posixpath.normpath(posixpath.join(posixpath.dirname(base.name), uri)) if uri else base.name
        return path + mark + fragment

    def _local(self, path: str, base: Location) -> Location:
        folder = self._folder if base == self.root else Path(base.key).parent
        try:
            key = os.path.realpath(folder / path)
        except (ValueError, OSError):  # a null character, a name too long
            raise RefusedReferenceError("is no path", "Correct it.") from None
        if key == self.root.key:
            return self.root
        if not (self._has_folder and _below(key, str(self._folder))) and not self._allowed.path(key):
            how = "is an absolute path" if Path(path).is_absolute() else "leads out of the document's folder"
            raise RefusedReferenceError(how, f"{_RELATIVE} To read it where it is: --allow-ref {printable(key)}")
        return Location(key, Path(os.path.relpath(key, self._folder)).as_posix())

    def _remote(self, url: str) -> Location:
        if not _is_followed(url):
            scheme = printable(url.partition(":")[0], 20)
            if scheme.lower() in _PORTS:
                raise RefusedReferenceError("is no URL that can be asked for", _WHOLE)
            raise RefusedReferenceError(f"is a URL of the kind {scheme!r}, which is never followed", _RELATIVE)
        if not self._allowed.url(url):
            found = urlsplit(url)
            advice = f"Bundle the document into one file, or allow it: --allow-ref {found.scheme}://{found.netloc}/"
            raise RefusedReferenceError("is to the network, which is not asked", advice)
        return Location(url, url)


def _is_absolute(text: str) -> bool:
    """Whether a text begins as a URL does (RFC 3986, 3.1), and not as a path."""
    return _SCHEME.match(text) is not None


def _is_followed(url: str) -> bool:
    """Whether a text is an http(s) URL that all who read it understand in the same way, and names no user."""
    try:
        parts = urlsplit(url)
        return parts.scheme in _PORTS and bool(_PLAIN.fullmatch(url) and parts.hostname) and _port(parts) > 0
    except ValueError:
        return False


def _below(path: str, folder: str) -> bool:
    return path == folder or path.startswith(folder.rstrip(os.sep) + os.sep)


def _goes_on(url: str, allowed: str) -> bool:
    """Whether a URL is what is allowed, or goes on from it after a slash: of one scheme, host and port."""
    asked, front = urlsplit(url), urlsplit(allowed)
    if (asked.scheme, asked.hostname, _port(asked)) != (front.scheme, front.hostname, _port(front)):
        return False
    path, start = (posixpath.normpath(unquote(parts.path) or "/") for parts in (asked, front))
    return path == start or path.startswith(start.rstrip("/") + "/")


def _port(parts: SplitResult) -> int:
    return parts.port or _PORTS[parts.scheme]
