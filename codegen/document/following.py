"""Every reference of a document, followed from file to file: which files there are, and what in them each one means.

A reference is resolved against the file that it stands in (RFC 3986, section 5; OpenAPI 3.1.1, 4.6), unless a schema of
that file has the name that it gives by ``$id``, ``$anchor`` or ``$dynamicAnchor`` (JSON Schema 2020-12 Core, 8.2), or it is
the file's own ``$self`` (OpenAPI 3.2.0, 4.1).
"""

from __future__ import annotations

from collections import deque
from dataclasses import field
from typing import NamedTuple
from urllib.parse import unquote

from codegen.document import pointer as pointers
from codegen.document import structure
from codegen.document.identities import Identities
from codegen.document.library import Library, Location, RefusedReferenceError
from codegen.document.load import parse_value
from codegen.document.positions import find, shown
from codegen.document.show import show
from codegen.document.structure import Kind, Node
from codegen.errors import InputError
from codegen.model import Document, Json
from codegen.record import record

_HOLD_NONE: set[Kind] = {"openapi", "components", "paths", "operation"}
"""Objects in whose place no reference may stand."""
_DISCRIMINATOR = "/discriminator"
_SUFFIXES = (".json", ".yaml", ".yml")

_MAX_FILES = 2_000
_MAX_BYTES = 256 * 1024 * 1024
"""How many files are read for one document, and how many bytes they may have in all."""


class Target(NamedTuple):
    """A place in one of the files."""

    file: str
    pointer: str


@record
class Link:
    """One reference that has to change or leads to nothing: that of the object ``holder``, at ``at`` below it under ``key``.

    ``absolute`` is the reference as it is written in the document's folder, ``alone`` tells that the object holds nothing else.
    """

    holder: Target
    kind: Kind
    at: str
    key: str
    absolute: str
    alone: bool
    target: Target | None
    fault: str = ""


@record
class File:
    """One file: where it is, what it is called in messages, its bytes and its content."""

    location: Location
    shown: str
    data: bytes = field(repr=False)
    tree: Json = field(repr=False)


@record
class Links:
    """What following gave: the files by key, the document's own first, and the links in the order in which they were met.

    ``named`` are the schemas of other files that have an ``$id``.
    """

    files: dict[str, File]
    found: list[Link]
    named: list[Target]

    @property
    def root(self) -> str:
        """The key of the document's own file."""
        return next(iter(self.files))


def follow(document: Document, library: Library) -> Links:
    """Follow every reference of ``document``; raises as :func:`codegen.document.bundle.bundle`."""
    follower = _Follower(document, library)
    follower.walk()
    return Links(follower.files, follower.found, follower.named)


class _Follower:
    def __init__(self, document: Document, library: Library) -> None:
        self._document = document
        self._library = library
        self._size = 0
        self._identities: dict[str, Identities] = {}
        self._absent: set[str] = set()
        root = library.root
        self.files = {root.key: File(root, document.source, document.data, document.tree)}
        self.found: list[Link] = []
        self.named: list[Target] = []
        self._waiting: deque[tuple[str, Node]] = deque([(root.key, Node("", "openapi", document.tree))])
        components = document.tree.get("components")
        schemas = components.get("schemas") if isinstance(components, dict) else None
        self._names = schemas.keys() if isinstance(schemas, dict) else set[str]()

    def walk(self) -> None:
        """Look at every object once: first where it stands, else as the kind that a reference takes it for."""
        seen: set[Target] = set()
        while self._waiting:
            key, node = self._waiting.popleft()
            stack = [node]
            while stack:
                node = stack.pop()
                if Target(key, node.pointer) not in seen:
                    seen.add(Target(key, node.pointer))
                    self._look(self.files[key], node)
                    stack.extend(reversed(list(structure.children(node))))

    def _look(self, file: File, node: Node) -> None:
        ref = node.value.get("$ref")
        if isinstance(ref, str) and node.kind not in _HOLD_NONE:
            self._reference(file, node, ref)
        if node.kind == "link" and isinstance(ref := node.value.get("operationRef"), str):
            self._mention(file, node, "", "operationRef", ref)
        if node.kind == "schema" and "$id" in node.value and file.location != self._library.root:
            self.named.append(Target(file.location.key, node.pointer))
        if node.kind == "schema" and isinstance(discriminator := node.value.get("discriminator"), dict):
            mapping = discriminator.get("mapping")
            for value, ref in mapping.items() if isinstance(mapping, dict) else ():
                self._mapped(file, node, f"{_DISCRIMINATOR}/mapping", value, ref)
            self._mapped(file, node, _DISCRIMINATOR, "defaultMapping", discriminator.get("defaultMapping"))

    def _reference(self, file: File, node: Node, ref: str) -> None:
        own = file.location == self._library.root
        try:
            target, fault = self._resolve(file, ref)
        except RefusedReferenceError as refused:
            where = find(file.data, file.shown, f"{node.pointer}/$ref")
            message = f"the reference {show(ref, 120)} {refused.message}"
            raise InputError(message, where=str(where), advice=refused.advice) from None
        if target is not None:
            self._await(target, node.kind)
        if not own or not _is_pointer(ref):
            self._add(file, node, ("", "$ref", ref), target, fault)

    def _mapped(self, file: File, node: Node, at: str, key: str, ref: Json) -> None:
        """Follow what a mapping names, unless that is the name of a component (OpenAPI 3.1.1, 4.8.25)."""
        if (
            isinstance(ref, str)
            and ref not in self._names
            and (_is_pointer(ref) or "/" in ref or ref.endswith(_SUFFIXES))
        ):
            target = self._mention(file, node, at, key, ref)
            if target is not None:
                self._await(target, "schema")

    def _mention(self, file: File, node: Node, at: str, key: str, ref: str) -> Target | None:
        """Look up what may lead out of the document without a fault: it stays as it is then."""
        try:
            target, _ = self._resolve(file, ref)
        except RefusedReferenceError:
            return None
        if target is not None and (file.location != self._library.root or not _is_pointer(ref)):
            self._add(file, node, (at, key, ref), target)
        return target

    def _add(
        self, file: File, node: Node, written: tuple[str, str, str], target: Target | None, fault: str = ""
    ) -> None:
        at, key, ref = written
        absolute = ref if file.location == self._library.root else self._library.absolute(ref, file.location)
        holder = Target(file.location.key, node.pointer)
        self.found.append(Link(holder, node.kind, at, key, absolute, node.value.keys() == {key}, target, fault))

    def _await(self, target: Target, kind: Kind) -> None:
        value = pointers.get(self.files[target.file].tree, target.pointer)
        if isinstance(value, dict):
            self._waiting.append((target.file, Node(target.pointer, kind, value)))

    def _resolve(self, file: File, ref: str) -> tuple[Target | None, str]:
        """Give what a reference leads to, or why it leads to nothing."""
        uri, _, fragment = ref.partition("#")
        if not _is_pointer(ref):
            named = self._named(file, ref)
            if named is not None:
                return named, ""
        itself = not uri or (isinstance(file.tree, dict) and file.tree.get("$self") == uri)
        there = file if itself else self._open(uri, file)
        if there is None:
            return None, f"the reference {show(ref, 120)} leads nowhere: there is no such file"
        fragment = unquote(fragment)
        if fragment and not fragment.startswith("/"):
            named = self._named(there, f"#{fragment}")
            return named, "" if named else f"the reference {show(ref, 120)} leads nowhere: no schema has that anchor"
        try:
            value = pointers.get(there.tree, fragment)
        except pointers.NotFoundError as error:
            near = (
                f"{show(error.nearest)} is the last part of it that exists" if error.nearest else "no part of it exists"
            )
            return None, f"the reference {show(ref, 120)} leads nowhere: {near}"
        if not isinstance(value, (dict, bool)):
            return None, f"the reference {show(ref, 120)} leads to {show(value)}"
        return Target(there.location.key, fragment), ""

    def _named(self, file: File, ref: str) -> Target | None:
        if not isinstance(file.tree, dict):
            return None
        key = file.location.key
        if key not in self._identities:
            self._identities[key] = Identities(file.tree)
        found = self._identities[key].find(ref)
        return Target(key, found[0]) if found else None

    def _open(self, uri: str, base: File) -> File | None:
        location = self._library.locate(uri, base.location)
        if location.key in self.files:
            return self.files[location.key]
        if location.key in self._absent:
            return None
        if len(self.files) >= _MAX_FILES:
            raise RefusedReferenceError(
                f"is to one file more than {_MAX_FILES:,}", "Bundle the document into one file."
            )
        name = shown(self._document, location.name)
        data = self._library.read(location, name)
        if data is None:
            self._absent.add(location.key)
            return None
        self._size += len(data)
        if self._size > _MAX_BYTES:
            raise RefusedReferenceError(f"leads past {_MAX_BYTES:,} bytes in all", "Check what these files are.")
        made = File(location, name, data, parse_value(data, name))
        self.files[location.key] = made
        return made


def _is_pointer(ref: str) -> bool:
    return ref == "#" or ref.startswith("#/")
