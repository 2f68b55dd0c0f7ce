"""Dynamic names: what ``$dynamicRef`` leads to depends on the schemas that led there (JSON Schema 2020-12, 8.2.2, 8.2.3.2)."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cached_property

from codegen.compat.reader import Reader, Spot


class Dynamic:
    """The dynamic names of one document, by the schema resource (a schema with ``$id``, or the document) that gives them."""

    def __init__(self, reader: Reader) -> None:
        self._reader = reader

    def names(self, spot: Spot) -> Mapping[str, Spot]:
        """Give the dynamic names of the resource that a schema stands in; one that is given twice there says nothing."""
        if not self._reader.dynamic:
            return {}
        front = spot.pointer
        while front not in self._resources:
            front = front.rpartition("/")[0]
        return {name: found[0] for name, found in self._resources[front].items() if len(found) == 1}

    @cached_property
    def _resources(self) -> dict[str, dict[str, list[Spot]]]:
        found: dict[str, dict[str, list[Spot]]] = {"": {}}
        waiting = [(self._reader.root, "")]
        while waiting:
            spot, resource = waiting.pop()
            if isinstance(spot.value, dict):
                if isinstance(spot.value.get("$id"), str):
                    resource = spot.pointer
                    found.setdefault(resource, {})
                if isinstance(name := spot.value.get("$dynamicAnchor"), str):
                    found[resource].setdefault(name, []).append(spot)
            inner = [*(below for _, below in spot.members()), *spot.entries()]
            waiting += ((below, resource) for below in inner if isinstance(below.value, (dict, list)))
        return found


def target(reader: Reader, name: str, bound: Mapping[str, Spot]) -> Spot | None:
    """Give what a ``$dynamicRef`` leads to where the names of ``bound`` were met; None where that is not known.

    It is a plain reference unless what it leads to first has that dynamic name itself.
    """
    first = reader.lookup(name)
    fragment = name.partition("#")[2]
    if first is not None and not (isinstance(first.value, dict) and first.value.get("$dynamicAnchor") == fragment):
        return first
    return bound.get(fragment, first)
