"""What a vendor said takes the place of what one document deprecates: for whoever writes a client of that document."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import TypeAlias

from codegen.compat.changelog import Row
from codegen.compat.claims import claims, is_bare, last, parent, said
from codegen.compat.lookup import Lookup, Point
from codegen.compat.reader import Spot
from codegen.compat.surface import flag
from codegen.document.pointer import escape
from codegen.model import Document, Json, Replacements

_Told: TypeAlias = Iterator[tuple[Spot, list[str]]]


def replacements(document: Document, rows: Iterable[Row]) -> Replacements:
    """Give what takes the place of what a document deprecates.

    ``rows`` are of any version, for what takes the place of something is often told only by the version that is without it;
    the first that speaks of a place counts. A property or parameter that the document does not have replaces nothing
    there; an operation is named all the same.
    """
    lookup = Lookup(document)
    found: dict[str, tuple[str, ...]] = {}
    for row in rows:
        for name, successors in row.replaced_by.items():
            if name in row.operations:
                told = _of_operation(name, successors, lookup)
            elif is_bare(name):
                told = _of_name(name, successors, document) if "*" in row.operations else iter(())
            else:
                told = _of_location(row, name, successors, lookup)
            for spot, there in told:
                if there:
                    found.setdefault(spot.pointer, tuple(there))
    return found


def _of_operation(name: str, successors: Sequence[str], lookup: Lookup) -> _Told:
    item = lookup.item(name)
    if item is not None and flag(item.spot, "deprecated"):
        yield item.spot, list(successors)


def _of_name(name: str, successors: Sequence[str], document: Document) -> _Told:
    """The properties of that name, in whatever object."""
    for properties in _properties(document):
        own = properties.get(name)
        if own is not None and _is_deprecated(own):
            yield own, [each for each in successors if properties.get(each) is not None]


def _properties(document: Document) -> Iterator[Spot]:
    """All that a document calls properties; what holds nothing is not looked into."""
    waiting: list[tuple[str, Json]] = [("", document.tree)]
    while waiting:
        pointer, value = waiting.pop()
        named = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
        waiting += [(f"{pointer}/{escape(str(key))}", at) for key, at in named if isinstance(at, dict | list)]
        if isinstance(value, dict) and "properties" in value:
            yield Spot(pointer, value).at("properties", value["properties"])


def _of_location(row: Row, name: str, successors: Sequence[str], lookup: Lookup) -> _Told:
    suffix = f"/properties/{escape(last(name))}" if name.startswith("body") else ""
    for claim in claims(row, lookup, lookup):
        item = None if claim.operation is None else lookup.item(claim.operation)
        if item is not None and claim.location == name:
            direction = said(claim.direction, item)
            there = [
                each.removeprefix(parent(name))
                for each in successors
                if " /" in each or lookup.has(item, Point(each, direction, row.when))
            ]
            for spot in lookup.spots(item, Point(name, direction, row.when)):
                if spot.pointer.endswith(suffix) and _is_deprecated(spot):
                    yield spot, there


def _is_deprecated(spot: Spot) -> bool:
    """Tell whether a property or a parameter is marked so, or the schema of the parameter is."""
    schema = spot.get("schema")
    return flag(spot, "deprecated") or (schema is not None and flag(schema, "deprecated"))
