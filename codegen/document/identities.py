"""Schemas by the names that they give themselves: ``$id`` and ``$anchor`` (JSON Schema 2020-12 Core, 8.2; OpenAPI 3.1.1, 4.6)."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from typing import TypeAlias
from urllib.parse import unquote

from codegen.document import pointer as pointers
from codegen.document import refs
from codegen.model import Json, JsonObject

_Place: TypeAlias = tuple[str, JsonObject]
"""The pointer of a schema, and the schema."""
_EVERYWHERE = None


class Identities:
    """Finds what references by name lead to, in one document, which is walked once.

    A name is looked for in the whole document, wherever the reference stands; one that several schemas have leads nowhere.
    An anchor that is named with a URI is one of the schema with that URI, and of no other within it.
    """

    def __init__(self, tree: JsonObject) -> None:
        self._resources: defaultdict[str, list[_Place]] = defaultdict(list)
        self._holding: defaultdict[str, list[_Place]] = defaultdict(list)
        self._anchors: defaultdict[tuple[str | None, str], list[_Place]] = defaultdict(list)
        for resource, pointer, value in _objects(tree):
            if isinstance(name := value.get("$id"), str):
                self._resources[name.removesuffix("#")].append((pointer, value))
                for key in value:
                    self._holding[key].append((pointer, value))
            for keyword in ("$anchor", "$dynamicAnchor"):
                if isinstance(name := value.get(keyword), str):
                    for within in (resource, _EVERYWHERE):
                        self._anchors[within, name].append((pointer, value))

    def find(self, ref: str) -> tuple[str, Json] | None:
        """Give the one schema that ``ref`` names: by its URI, by an anchor, or by a pointer into one that has a URI."""
        uri, _, fragment = ref.partition("#")
        if uri:
            found = self._resources.get(uri, [])
            if len(found) != 1 or not fragment:
                return _only(found)
            if not fragment.startswith("/"):
                return _only(self._anchors.get((found[0][0], fragment), []))
        elif fragment.startswith("/"):
            found = self._holding.get(pointers.split(unquote(fragment))[0], [])
        else:
            return _only(self._anchors.get((_EVERYWHERE, fragment), []))
        below = dict(there for one in found if (there := _below(*one, f"#{fragment}")) is not None)
        return _only(list(below.items()))


def _only(found: list[tuple[str, Json]]) -> tuple[str, Json] | None:
    """Give what is found, if it is one; a schema can have a name in two ways."""
    return found[0] if len({pointer for pointer, _ in found[:3]}) == 1 else None


def _below(front: str, resource: JsonObject, ref: str) -> tuple[str, Json] | None:
    try:
        pointer, value = refs.resolve(resource, ref)
    except refs.RefError:
        return None
    return f"{front}{pointer}", value


def _objects(tree: JsonObject) -> Iterator[tuple[str, str, JsonObject]]:
    """Yield each object with its pointer, and before it that of the nearest with an ``$id`` that it is or stands in."""
    waiting: list[tuple[str, str, Json]] = [("", "", tree)]
    while waiting:
        resource, pointer, value = waiting.pop()
        if isinstance(value, dict):
            if isinstance(value.get("$id"), str):
                resource = pointer
            yield resource, pointer, value
            waiting += ((resource, f"{pointer}/{pointers.escape(key)}", inner) for key, inner in value.items())
        elif isinstance(value, list):
            waiting += ((resource, f"{pointer}/{index}", inner) for index, inner in enumerate(value))
