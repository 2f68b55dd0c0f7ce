"""Schemas by the names that they give themselves: ``$id`` and ``$anchor`` (JSON Schema 2020-12 Core, 8.2; OpenAPI 3.1.1, 4.6)."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TypeAlias

from codegen.document import refs
from codegen.document.pointer import escape
from codegen.model import Json, JsonObject

_Named: TypeAlias = tuple[str, str, JsonObject]
"""A name, and the pointer and the schema that has it."""


class Identities:
    """Finds what references by name lead to, in one document, which is walked once.

    A name is looked for in the whole document, wherever the reference stands; one that several schemas have leads nowhere.
    """

    def __init__(self, tree: JsonObject) -> None:
        self._resources: list[_Named] = []
        self._anchors: list[_Named] = []
        for pointer, value in _objects(tree):
            for keyword, known in _KEYWORDS:
                if isinstance(name := value.get(keyword), str):
                    (self._resources if known else self._anchors).append((name.removesuffix("#"), pointer, value))

    def find(self, ref: str) -> tuple[str, Json] | None:
        """Give the one schema that ``ref`` names: by its URI, by an anchor, or by a pointer into one that has a URI."""
        uri, _, fragment = ref.partition("#")
        within = [(pointer, value) for name, pointer, value in self._resources if uri in {"", name}]
        found: dict[str, Json] = {}
        if fragment.startswith("/"):
            found = dict(below for one in within if (below := _below(*one, f"#{fragment}")) is not None)
        elif fragment:
            fronts = tuple(f"{pointer}/" for pointer, _ in within) if uri else ("",)
            anchored = ((pointer, value) for name, pointer, value in self._anchors if name == fragment)
            found = {pointer: value for pointer, value in anchored if f"{pointer}/".startswith(fronts)}
        elif uri:
            found = dict(within)
        return next(iter(found.items())) if len(found) == 1 else None


_KEYWORDS = (("$id", True), ("$anchor", False), ("$dynamicAnchor", False))
"""Keywords that name a schema, and whether by a URI."""


def _below(front: str, resource: JsonObject, ref: str) -> tuple[str, Json] | None:
    try:
        pointer, value = refs.resolve(resource, ref)
    except refs.RefError:
        return None
    return f"{front}{pointer}", value


def _objects(tree: JsonObject) -> Iterator[tuple[str, JsonObject]]:
    waiting: list[tuple[str, Json]] = [("", tree)]
    while waiting:
        pointer, value = waiting.pop()
        if isinstance(value, dict):
            yield pointer, value
            waiting += ((f"{pointer}/{escape(key)}", inner) for key, inner in value.items())
        elif isinstance(value, list):
            waiting += ((f"{pointer}/{index}", inner) for index, inner in enumerate(value))
