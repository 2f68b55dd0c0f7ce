"""One document as the comparison reads it: spots with their pointers; a ``$ref`` is followed, never expanded in place."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable
from dataclasses import field
from functools import cached_property

from codegen.document import dialect, json_text, refs, structure
from codegen.document import pointer as pointers
from codegen.document.identities import Identities
from codegen.document.pointer import escape
from codegen.document.show import show
from codegen.document.unresolved import Unresolved
from codegen.model import Document, Json, JsonObject
from codegen.record import record


@record
class Spot:
    """A value and the JSON Pointer (RFC 6901) at which it stands; two spots are equal when they stand at the same place."""

    pointer: str
    value: Json = field(compare=False, repr=False)

    def at(self, key: str | int, value: Json) -> Spot:
        """Make the spot of ``value``, which stands below this one under ``key``."""
        return Spot(f"{self.pointer}/{escape(str(key))}", value)

    def unwritten(self, key: str) -> Spot:
        """Make the spot of a schema that is not written below this one, and so admits everything.

        What is in it admits everything too, at the same spot: else there would be new spots for as long as one asks.
        """
        return self if self.value is True else self.at(key, True)

    def get(self, key: str) -> Spot | None:
        """Give the member ``key`` of an object, or None where there is none."""
        if isinstance(self.value, dict) and key in self.value:
            return Spot(f"{self.pointer}/{escape(key)}", self.value[key])
        return None

    def keys(self) -> Collection[str]:
        """Give the names of an object's members; of anything else, nothing."""
        return self.value.keys() if isinstance(self.value, dict) else ()

    def members(self) -> Iterable[tuple[str, Spot]]:
        """Give the members of an object; of anything else, nothing."""
        if not isinstance(self.value, dict):
            return ()
        return [(key, Spot(f"{self.pointer}/{escape(key)}", value)) for key, value in self.value.items()]

    def entries(self) -> Iterable[Spot]:
        """Give the entries of an array; of anything else, nothing."""
        if not isinstance(self.value, list):
            return ()
        return [Spot(f"{self.pointer}/{index}", value) for index, value in enumerate(self.value)]

    def __hash__(self) -> int:
        return hash(self.pointer)


def reference(spot: Spot) -> str:
    """Give what stands at a ``$ref`` as text, also where it is none: the same one whatever the order of its keys."""
    return spot.value if isinstance(spot.value, str) else show(spot.value, by_key=True)


class Reader:
    """Follows references in one document, and gives its schemas in the one dialect that the comparison knows.

    ``astray`` are the references that lead to nothing that could stand there: each is followed to the one at which the
    fault is, and no further. A circle is followed for as long as there are schemas in it that say more than where they lead.
    """

    def __init__(self, document: Document, astray: Iterable[Unresolved] = ()) -> None:
        self.root = Spot("", document.tree)
        self.openapi = document.openapi
        self._document = document
        self._said: dict[str, bool] = {}
        self._astray = frozenset(one.holder for one in astray if one.problem.rule != refs.CircularRefError.rule)
        self._schemas: dict[str, JsonObject | bool] = {}
        self._targets: dict[str, Spot | None] = {}

    @cached_property
    def _identities(self) -> Identities:
        return Identities(self.root.value)

    @cached_property
    def _text(self) -> bytes:
        written = self._document.text
        return json_text.write(self.root.value) if written is None else written.text

    def says(self, keyword: str) -> bool:
        """Whether some object of the document has this key; true where it cannot be told. The key is one of plain letters.

        No text of a value has a quotation mark without a backslash, so what reads like a key is one.
        """
        if keyword not in self._said:
            self._said[keyword] = not self._text or f'"{keyword}": '.encode() in self._text
        return self._said[keyword]

    @property
    def dynamic(self) -> bool:
        """Whether anything in the document is reached by a dynamic name (JSON Schema 2020-12, 8.2.3.2)."""
        return bool(self.dynamic_names)

    @cached_property
    def dynamic_names(self) -> frozenset[str]:
        """Every dynamic name by which something in the document is reached; empty is that of what has none."""
        if not self.says("$dynamicRef"):
            return frozenset()
        found, waiting = set[str](), [self.root.value]
        while waiting:
            value = waiting.pop()
            if isinstance(value, dict):
                if "$dynamicRef" in value:
                    found.add(str(value["$dynamicRef"]).partition("#")[2])
                waiting += value.values()
            elif isinstance(value, list):
                waiting += value
        return frozenset(found)

    def plain(self, ref: Json) -> bool:
        """Tell whether a dynamic reference leads where a plain one does: no other schema of the document has the name."""
        if not isinstance(ref, str) or (first := self.lookup(ref)) is None:
            return False
        fragment = ref.partition("#")[2]
        return not fragment or fragment.startswith("/") or self.lookup(f"#{fragment}") == first

    def spot(self, pointer: str) -> Spot:
        """Give what stands at a JSON Pointer; raises :class:`codegen.document.pointer.NotFoundError` where there is nothing."""
        return Spot(pointer, pointers.get(self.root.value, pointer))

    def unversioned(self, address: str) -> str:
        """Give a URL or path with this document's own version, where it is a part of it, replaced by one placeholder.

        Where a version is chosen by the address, the address alone changes from version to version: as with a header
        that says the version, that is no change of what is there.
        """
        version = self._document.version
        if not version or version not in address:
            return address
        return re.sub(rf"(?<![A-Za-z0-9]){re.escape(version)}(?![A-Za-z0-9])", "<version>", address)

    def follow(self, spot: Spot) -> Spot:
        """Give what stands at the end of a chain of ``$ref``; where the chain leads nowhere, its last ``$ref``."""
        if not isinstance(spot.value, dict) or "$ref" not in spot.value:
            return spot  # as are nearly all
        seen: set[str] = set()
        while (target := self.target(spot)) is not None and target.pointer not in seen:
            seen.add(target.pointer)
            spot = target
        return spot

    def target(self, spot: Spot) -> Spot | None:
        """Give what the ``$ref`` at ``spot`` names, or None where there is no ``$ref`` or it leads nowhere."""
        ref = spot.value.get("$ref") if isinstance(spot.value, dict) else None
        if not isinstance(ref, str):
            return None
        if spot.pointer in self._astray:
            onward = structure.local_target(ref)
            return self.spot(onward) if onward in self._astray else None
        return self.lookup(ref)

    def lost(self, spot: Spot | None) -> Spot | None:
        """Give the ``$ref`` at which the way from an object that is no schema ends, where that leads nowhere."""
        return None if spot is None else self.follow(spot).get("$ref")

    def lookup(self, ref: str) -> Spot | None:
        """Give what a reference leads to, or None where it leads nowhere in this document."""
        if ref not in self._targets:
            self._targets[ref] = self._resolve(ref)
        return self._targets[ref]

    def schema(self, spot: Spot) -> JsonObject | bool:
        """Give the schema at ``spot`` as JSON Schema 2020-12, translated at its top level only.

        What is no schema at all constrains nothing, as an unknown keyword would.
        """
        known = self._schemas.get(spot.pointer)
        if known is None:
            value = self._plainly(dialect.compared(spot.value, self.openapi))
            known = self._schemas[spot.pointer] = value if isinstance(value, (dict, bool)) else {}
        return known

    def _plainly(self, schema: Json) -> Json:
        """Give a schema with a plain reference where a dynamic one is as good as that."""
        if not isinstance(schema, dict) or "$dynamicRef" not in schema or "$ref" in schema:
            return schema
        if not self.plain(schema["$dynamicRef"]):
            return schema
        return {"$ref" if name == "$dynamicRef" else name: value for name, value in schema.items()}

    def excerpt(self, spot: Spot, keywords: JsonObject, name: str) -> Spot:
        """Give a spot for some of the keywords that :meth:`schema` gives of ``spot``, which is known by ``name`` among such."""
        made = Spot(f"{spot.pointer}~{name}", keywords)  # no pointer is spelled so: a tilde has a digit after it
        self._schemas[made.pointer] = keywords
        return made

    def adds_null(self, spot: Spot) -> bool:
        """Tell whether an OpenAPI 3.0 schema means to add null to what it wraps: ``nullable`` beside ``allOf`` or another.

        By the letter of 3.0.3 ``nullable`` has no effect without ``type``; everyone who writes it so means null.
        """
        value = spot.value
        return (
            self.openapi.startswith("3.0")
            and isinstance(value, dict)
            and value.get("nullable") is True
            and "type" not in value
            and not value.keys().isdisjoint({"allOf", "anyOf", "oneOf"})
        )

    def _resolve(self, ref: str) -> Spot | None:
        try:
            pointer, value = refs.resolve(self.root.value, ref)
        except refs.RefError:
            named = self._identities.find(ref)
            return None if named is None else Spot(*named)
        return Spot(pointer, value)
