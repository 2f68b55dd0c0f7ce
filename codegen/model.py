"""The values that pass between the stages. They know nothing of files, commands or templates."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from dataclasses import field
from datetime import date
from types import MappingProxyType
from typing import Any, Final, Literal, TypeAlias

from codegen.record import record

Json: TypeAlias = Any
"""A JSON value: None, bool, int, float, str, list of Json, or dict from str to Json; nothing else, whatever the syntax."""

JsonObject: TypeAlias = dict[str, Any]

Level: TypeAlias = Literal["error", "warning", "info"]
Verdict: TypeAlias = Literal["breaks", "compatible", "undecided"]
Breaks: TypeAlias = Literal["wire", "source"]
Direction: TypeAlias = Literal["request", "response", "none"]
Policy: TypeAlias = Literal["wire", "source", "strict"]
"""What counts as a break (:mod:`codegen.compat.policy`)."""
Action: TypeAlias = Literal["add", "remove", "change"]


def fingerprint(*parts: str) -> str:
    """Hash ``parts`` to the 16 hex digits by which a finding or a place is known from run to run."""
    return hashlib.sha256("\0".join(parts).encode("utf-8", "surrogatepass")).hexdigest()[:16]


@record
class Position:
    """Where in a file something stands; line and column count from 1."""

    file: str
    line: int
    column: int

    def __str__(self) -> str:
        return f"{self.file}:{self.line}:{self.column}"


@record
class Written:
    """The tree that came of a document's bytes, and its text and ``references`` as :mod:`codegen.document.json_text` makes them.

    Of JSON there is one only where each quotation mark of the bytes has its own in the text.
    """

    tree: JsonObject
    text: bytes
    references: Mapping[bytes, int]


@record
class Document:
    """One OpenAPI document, parsed and not yet judged.

    ``source`` is how it is named to people (a path as given, or a URL), ``data`` its bytes as read, ``tree`` its
    content with JSON's types only, ``version`` the dated version it stands for where that is known.

    What its references read from other files is part of ``tree``: ``files`` are their bytes, by their path from the folder of
    the document, or by URL; ``parts`` says for a JSON Pointer into ``tree`` in which of them, and at which pointer there, stands
    what is from there on; ``missing`` why a ``$ref`` that is left, by the pointer of its object, leads to nothing.
    """

    source: str
    data: bytes = field(repr=False)
    tree: JsonObject = field(repr=False)
    syntax: Literal["json", "yaml"] = "json"
    version: str | None = None
    files: Mapping[str, bytes] = field(default_factory=dict[str, bytes], repr=False)
    parts: Mapping[str, tuple[str, str]] = field(default_factory=dict[str, tuple[str, str]], repr=False)
    missing: Mapping[str, str] = field(default_factory=dict[str, str], repr=False)
    written: Written | None = field(default=None, repr=False, compare=False)

    @property
    def text(self) -> Written | None:
        """What was written of this very tree, if that is at hand: it answers sooner what is asked of the whole."""
        return self.written if self.written and self.written.tree is self.tree else None

    @property
    def sha256(self) -> str:
        """Hex digest of the bytes as read; of a document of several files, of the digest of each and the others' names."""
        own = hashlib.sha256(self.data).hexdigest()
        if not self.files:
            return own
        others = [part for name in sorted(self.files) for part in (name, hashlib.sha256(self.files[name]).hexdigest())]
        return hashlib.sha256("\0".join([own, *others]).encode("utf-8", "surrogateescape")).hexdigest()

    @property
    def size(self) -> int:
        """The bytes of all its files."""
        return len(self.data) + sum(map(len, self.files.values()))

    @property
    def openapi(self) -> str:
        """The value of ``openapi`` (3.0.3, 3.1.0 …), or an empty string where there is none."""
        value = self.tree.get("openapi")
        return value if isinstance(value, str) else ""


@record
class Step:
    """A ``$ref`` on the way to a place: the object that holds it."""

    pointer: str
    position: Position


@record
class Reach:
    """How operations come to a place: the first of them by name, their number, and the references that the first one takes.

    Nothing is in ``through`` where the place stands in the operation itself, or where no operation comes to it.
    """

    operations: tuple[str, ...]
    count: int
    through: tuple[Step, ...]


@record
class Problem:
    """Something wrong in a document, or something of it that cannot be generated.

    ``value`` is what stands at the pointer, as JSON, cut short; ``reach`` says which operations come to it, where it is
    a place that operations can come to. ``of_name``: what is wrong is the name there, which may have been written in
    another file than what it names.
    """

    rule: str
    pointer: str
    message: str
    advice: str
    position: Position | None = None
    level: Literal["error", "warning"] = "error"
    value: str = ""
    reach: Reach | None = None
    of_name: bool = False


@record
class Place:
    """One point of the API that a finding reaches.

    ``operation`` is ``METHOD /path``, ``webhook NAME`` or ``METHOD /path callback NAME``; ``location`` is
    ``body.a.b[].c``, ``query.x``, ``path.x``, ``header.X``, ``cookie.x``, ``status.404``, ``security.NAME`` or empty.
    """

    operation: str
    location: str
    status: str | None = None
    media_type: str | None = None


@record
class Side:
    """The spot in one of the two documents that a finding speaks of, and the value that stands there."""

    pointer: str
    value: Json = None


@record
class Overridden:
    """That the level of a finding was set by a user: ``before`` is what it was, ``to`` what it is; with ``none`` it is hidden.

    ``by`` is where the setting stands, ``reason`` what is said there of why.
    """

    before: Level
    to: Level | Literal["none"]
    by: Position
    reason: str | None = None


@record
class Finding:
    """One edit between two documents, judged, with every place of the API that it reaches.

    ``origin`` names the edited spot in a way that survives a moved file, reworded text and new operations: it
    is what the fingerprint is made of, with ``id`` and ``direction``. ``values`` are those of an enum that came or went,
    ``beside`` the properties that are there now in the object that one was removed from. ``strict`` is the level for readers
    that take nothing they do not know, where it is another one.
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
    values: tuple[Json, ...] = ()
    beside: frozenset[str] = frozenset()
    strict: Level | None = None
    overridden: Overridden | None = None

    @property
    def judged(self) -> Level:
        """The level before any setting of a user."""
        return self.level if self.overridden is None else self.overridden.before

    @property
    def hidden(self) -> bool:
        """Whether a user does not want to be told."""
        return self.overridden is not None and self.overridden.to == "none"

    @property
    def fingerprint(self) -> str:
        """By what the finding is known from run to run: moved files, reworded text and new operations leave it as it is."""
        return fingerprint(self.id, self.direction, self.origin)


@record
class Announcement:
    """A row of the vendor's changelog that documents can show, and the fingerprints of the findings that carry it.

    ``taken-back``: a later row of a chain undid it before the newer of the two documents.
    """

    row: str
    text: str
    status: Literal["found", "not-found", "taken-back"]
    operations: tuple[str, ...] = ()
    findings: tuple[str, ...] = ()


@record
class Note:
    """A row of the vendor's changelog that no document can show, and the operations that it concerns (``*``: all)."""

    row: str
    text: str
    operations: tuple[str, ...] = ()


Fate: TypeAlias = Literal["stands", "taken-back", "later-callers"]
"""What became of a break at the end of the chain: it ``stands`` for callers of the first document; it was ``taken-back``; or it
stands, but only ``later-callers`` can be hit: what it breaks came after the first document."""


@record
class Break:
    """An error of one step, at those of its places that share one fate; ``taken_back`` is the step that took it back."""

    finding: Finding
    places: tuple[Place, ...]
    fate: Fate
    taken_back: int | None = None


@record
class Came:
    """An error between the two ends, at those of its places where it came with one ``step``, and has been there since."""

    finding: Finding
    places: tuple[Place, ...]
    step: int


@record
class Chain:
    """What a walk found: the breaks of each step, and where those between the ends came from. Steps count from 0."""

    steps: tuple[tuple[Break, ...], ...]
    came: tuple[Came, ...]


@record
class Meeting:
    """A client of ``base`` that meets ``revision``: findings by level, and each operation of ``base`` in one of three lists.

    It ``works`` if it is still there and no error reaches it, ``breaks`` if one does, and is ``gone`` if it is no longer there;
    what takes the place of one that is gone is another operation. ``overridden`` are the levels that a user set.
    """

    base: Document
    revision: Document
    levels: Mapping[Level, int]
    works: tuple[str, ...]
    breaks: tuple[str, ...]
    gone: tuple[str, ...]
    overridden: tuple[Overridden, ...] = ()


@record
class Published:
    """Names of clients that are out, as a names.lock has them: they stay as they are until somebody changes them there.

    ``methods`` maps ``METHOD /path`` to ``resource.method``, ``models`` the JSON Pointer of a schema to the name of a class.
    """

    methods: Mapping[str, str] = field(default_factory=dict[str, str], hash=False)
    models: Mapping[str, str] = field(default_factory=dict[str, str], hash=False)


Replacements: TypeAlias = Mapping[str, tuple[str, ...]]
"""What a vendor said takes the place of what its document deprecates.

By the JSON Pointer of the operation, parameter or property that is deprecated: operations (``METHOD /path``); properties and
parameters beside it, or in such a property, by name (``a``, ``a.b``), and others by location (``body.a``, ``query.x``)."""

NOTHING_SAID: Final[Replacements] = MappingProxyType({})
"""A vendor that left no word."""


@record
class Options:
    """What a comparison is told beside the two documents.

    ``on`` is the day on which callers of the old document meet the new one: what was to go by then may be gone. Without it, it
    is the date that the new document has for a version, if it has one; never today, for the same input gives the same findings
    on every day. ``grace`` is how many days there must be from then to the day on which something deprecated goes; with 0
    nothing is asked for but that this day is still to come. ``policy`` says what counts as a break;
    ``published`` are the names in the clients of the old document, and in those of the new one.
    """

    on: date | None = None
    grace: int = 0
    policy: Policy = "wire"
    published: tuple[Published, Published] | None = None


@record
class Environment:
    """One deployment of an API: where its operations are, and where its tokens come from."""

    name: str
    base_url: str
    token_url: str | None = None


@record
class Signature:
    """How a vendor signs what it sends to webhooks; see ``templates/client/runtime/webhooks.py``, which goes by it.

    ``value`` is a template of the header's value, with ``{signature}`` and, where the time stands there too,
    ``{timestamp}``; its parts have ``separator`` between them. ``signs`` is a template of what is signed, with
    ``{body}`` and ``{timestamp}``. ``tolerance`` is how many seconds a timestamp may be off.
    """

    header: str
    algorithm: str
    encoding: str = "hex"
    value: str = "{signature}"
    separator: str = ""
    signs: str = "{body}"
    timestamp_header: str = ""
    tolerance: int = 0


@record
class Webhooks:
    """What a vendor's documents do not say of its webhooks: whether one delivery is an array of events, and its signature."""

    array: bool = False
    signature: Signature | None = None


@record
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
    webhooks: Webhooks = Webhooks()


@record
class Generated:
    """A rendered package: file contents by relative POSIX path, and what had to be left out, with the reason."""

    files: Mapping[str, bytes]
    left_out: tuple[Problem, ...] = ()
