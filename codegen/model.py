"""The values that pass between the stages. They know nothing of files, commands or templates."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Literal, TypeAlias

Json: TypeAlias = Any
"""A JSON value: None, bool, int, float, str, list of Json, or dict from str to Json; nothing else, whatever the syntax."""

JsonObject: TypeAlias = dict[str, Any]

Level: TypeAlias = Literal["error", "warning", "info"]
Verdict: TypeAlias = Literal["breaks", "compatible", "undecided"]
Breaks: TypeAlias = Literal["wire", "source"]
Direction: TypeAlias = Literal["request", "response", "none"]
Action: TypeAlias = Literal["add", "remove", "change"]


@dataclass(frozen=True, slots=True)
class Position:
    """Where in a file something stands; line and column count from 1."""

    file: str
    line: int
    column: int

    def __str__(self) -> str:
        return f"{self.file}:{self.line}:{self.column}"


@dataclass(frozen=True, slots=True)
class Document:
    """One OpenAPI document, parsed and not yet judged.

    ``source`` is how it is named to people (a path as given, or a URL), ``data`` its bytes as read, ``tree`` its
    content with JSON's types only, ``version`` the dated version it stands for where that is known.
    """

    source: str
    data: bytes = field(repr=False)
    tree: JsonObject = field(repr=False)
    syntax: Literal["json", "yaml"] = "json"
    version: str | None = None

    @property
    def sha256(self) -> str:
        """Hex digest of the bytes as read."""
        return hashlib.sha256(self.data).hexdigest()

    @property
    def openapi(self) -> str:
        """The value of ``openapi`` (3.0.3, 3.1.0 …), or an empty string where there is none."""
        value = self.tree.get("openapi")
        return value if isinstance(value, str) else ""


@dataclass(frozen=True, slots=True)
class Problem:
    """Something wrong in a document, or something of it that cannot be generated."""

    rule: str
    pointer: str
    message: str
    advice: str
    position: Position | None = None
    level: Literal["error", "warning"] = "error"


@dataclass(frozen=True, slots=True)
class Place:
    """One point of the API that a finding reaches.

    ``operation`` is ``METHOD /path``, ``webhook NAME`` or ``METHOD /path callback NAME``; ``location`` is
    ``body.a.b[].c``, ``query.x``, ``path.x``, ``header.X``, ``cookie.x``, ``status.404``, ``security.NAME`` or empty.
    """

    operation: str
    location: str
    status: str | None = None
    media_type: str | None = None


@dataclass(frozen=True, slots=True)
class Side:
    """The spot in one of the two documents that a finding speaks of, and the value that stands there."""

    pointer: str
    value: Json = None


@dataclass(frozen=True, slots=True)
class Finding:
    """One edit between two documents, judged, with every place of the API that it reaches.

    ``origin`` names the edited spot in a way that survives a moved file, reworded text and new operations: it
    is what the fingerprint is made of, with ``id`` and ``direction``.
    """

    id: str
    level: Level
    verdict: Verdict
    direction: Direction
    action: Action
    places: tuple[Place, ...]
    origin: str
    message: str
    why: str
    instead: str
    breaks: Breaks = "wire"
    base: Side | None = None
    revision: Side | None = None
    renamed_to: str | None = None
    moved_to: str | None = None
    announced_in: tuple[str, ...] = ()
    witness: Json = None


@dataclass(frozen=True, slots=True)
class Environment:
    """One deployment of an API: where its operations are, and where its tokens come from."""

    name: str
    base_url: str
    token_url: str | None = None


@dataclass(frozen=True, slots=True)
class ClientSettings:
    """What a generated package is called and which fixed facts it carries; made from ``sources.yaml``.

    ``headers`` are sent with every call and shown by no method (a version header, say); ``package`` is the import
    name (``pets_v2024_01_01``), ``distribution`` the name on a package index, ``release`` its PEP 440 version;
    ``environments`` are in order, the first is the default.
    """

    api: str
    version: str
    package: str
    distribution: str
    release: str
    headers: Mapping[str, str] = field(default_factory=dict[str, str])
    environments: tuple[Environment, ...] = ()
    env_prefix: str = ""


@dataclass(frozen=True, slots=True)
class Generated:
    """A rendered package: file contents by relative POSIX path, and what had to be left out, with the reason."""

    files: Mapping[str, bytes]
    left_out: tuple[Problem, ...] = ()
