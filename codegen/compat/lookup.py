"""What stands where in one document: the operations, the events, and the places in them that an announcement can name."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping
from functools import cached_property
from typing import TypeAlias

from codegen.compat.reader import Reader, Spot
from codegen.compat.shape import Key, Shape
from codegen.compat.shapes import Shapes
from codegen.compat.surface import Item, bare, members, operations, parameters, text
from codegen.compat.values import canonical, finite
from codegen.model import Direction, Document, Json
from codegen.record import record

PARAMETERS = ("path", "query", "header", "cookie")

_STEP = re.compile(r"\[\]|\{\}|\.[^.\[\]{}]+")
_MOST = 500
"""How many alternatives of one schema are looked at."""


@record
class Point:
    """A place in an operation: in what is sent with it (``request``), in what comes back, or the operation itself.

    ``when`` says which of several shapes of a body is meant: the one that admits these values for these properties.
    """

    location: str
    direction: Direction = "none"
    when: Mapping[str, Json] | None = None


_Alternative: TypeAlias = tuple[Shape, ...]
"""Shapes that all hold: a schema with one branch of its union, and one of that one's."""


class Lookup:
    """Looks things up in one document. An operation is known whatever its path parameters are called."""

    def __init__(self, document: Document) -> None:
        self._reader = Reader(document)
        self._shapes = Shapes(self._reader)
        self.items: dict[str, Item] = {bare(item.name): item for item in operations(self._reader)}

    def item(self, operation: str) -> Item | None:
        """Give an operation, webhook or callback by its name."""
        return self.items.get(bare(operation))

    @cached_property
    def events(self) -> Mapping[str, tuple[str, ...]]:
        """The webhooks by the names of events: each value that a property of the payload always has, and their own names."""
        found: defaultdict[str, dict[str, None]] = defaultdict(dict)
        for item in self.items.values():
            if item.key[0] == "webhook":
                found[item.key[1]][item.name] = None
                for body in self._bodies(item, "request"):
                    for value in self._constants(body):
                        found[value][item.name] = None
        return {event: tuple(names) for event, names in found.items()}

    def has(self, item: Item, point: Point) -> bool:
        """Tell whether an operation has a place."""
        return next(self.spots(item, point), None) is not None

    def spots(self, item: Item, point: Point) -> Iterator[Spot]:
        """Give all that says what stands at a place; nothing where it has no such place."""
        kind, _, name = point.location.partition(".")
        if not point.location:
            yield item.spot
        elif kind == "status":
            yield from (spot for status, spot in self._responses(item).items() if status == name)
        elif kind == "header" and point.direction == "response":
            for response in self._responses(item).values():
                named = members(self._reader, response, "headers").items()
                yield from (spot for header, spot in named if header.lower() == name.lower())
        elif kind in PARAMETERS:
            for (where, _), spot in parameters(self._reader, item).items():
                own = text(spot, "name")
                if where == kind and (own == name or (kind == "header" and own.lower() == name.lower())):
                    yield spot
        else:
            for key, alternative in self._schemas(item, point):
                yield from key
                yield from (part.spot for shape in alternative for part in shape.parts)

    def lists(self, item: Item, point: Point, value: Json) -> bool:
        """Tell whether a value is one of an enumeration at a place in a body."""
        return canonical(value) in (self.listed(item, point) or ())

    def listed(self, item: Item, point: Point) -> frozenset[bytes] | None:
        """Give the values of the enumerations at a place in a body, in canonical form; None where there is none."""
        found = [values for _, alternative in self._schemas(item, point) for values in map(finite, alternative)]
        sets = [frozenset(values) for values in found if values is not None]
        return frozenset[bytes]().union(*sets) if sets else None

    def _responses(self, item: Item) -> dict[str, Spot]:
        return members(self._reader, item.spot, "responses")

    def _bodies(self, item: Item, direction: Direction) -> Iterator[Key]:
        holders = list(self._responses(item).values())
        if direction == "request":
            body = item.spot.get("requestBody")
            holders = [] if body is None else [self._reader.follow(body)]
        for holder in holders:
            for content in members(self._reader, holder, "content").values():
                if (schema := content.get("schema")) is not None:
                    yield self._shapes.key(schema)

    def _schemas(self, item: Item, point: Point) -> Iterator[tuple[Key, _Alternative]]:
        if point.location.startswith("body"):
            for body in self._bodies(item, point.direction):
                yield from self._below(body, point.location, point.when or {})

    def _below(self, body: Key, location: str, when: Mapping[str, Json]) -> Iterator[tuple[Key, _Alternative]]:
        """Walk from a body; which shape is meant is decided where the first property of ``when`` is declared.

        Of a list there is nothing to decide before its items.
        """
        reached: dict[tuple[Key, bool], None] = {(body, not when): None}
        for step in _STEP.findall(location.removeprefix("body")):
            following: dict[tuple[Key, bool], None] = {}
            for key, decided in reached:
                for alternative, meant in self._meant(key, when, decided):
                    for below in self._stepped(alternative, step):
                        following[below, meant] = None
            reached = following
        for key, decided in reached:
            for alternative, meant in self._meant(key, when, decided):
                if meant or ("." not in location and not _properties(alternative)):
                    yield key, alternative

    def _meant(self, key: Key, when: Mapping[str, Json], decided: bool) -> Iterator[tuple[_Alternative, bool]]:
        """Give the alternatives that may be meant, and whether each is known to be."""
        for alternative in self._alternatives(key):
            declared = _properties(alternative)
            if decided or declared.keys().isdisjoint(when):
                yield alternative, decided
            elif all(name in declared and self._allows(declared[name], value) for name, value in when.items()):
                yield alternative, True

    def _stepped(self, alternative: _Alternative, step: str) -> Iterator[Key]:
        if step.startswith("."):
            below = [_properties(alternative).get(step[1:], ())]
        else:
            keyword = "items" if step == "[]" else "additionalProperties"
            below = [tuple(shape.facts(keyword)) for shape in alternative]
        yield from filter(None, map(self._shapes.joined, [[key] for key in below]))

    def _alternatives(self, key: Key) -> Iterator[_Alternative]:
        """Give every way to choose one branch of each union, however deep they nest; a circle is gone round once."""
        waiting: list[tuple[_Alternative, Key]] = [((), key)]
        for _ in range(_MOST):
            if not waiting:
                return
            above, at = waiting.pop()
            shape = self._shapes.of(at)
            here = (*above, shape)
            branches = [self._shapes.key(spot) for union in shape.unions for spot in union.branches]
            passed = {shape.key for shape in here}
            waiting += [(here, branch) for branch in reversed(branches) if branch not in passed]
            if not branches:
                yield here

    def _allows(self, key: Key, value: Json) -> bool:
        for alternative in self._alternatives(key):
            listed = [values for shape in alternative if (values := finite(shape)) is not None]
            if all(canonical(value) in values for values in listed):
                return True
        return False

    def _constants(self, body: Key) -> Iterator[str]:
        for alternative in self._alternatives(body):
            for key in _properties(alternative).values():
                values = finite(self._shapes.of(key)) or {}
                if len(values) == 1:
                    yield from (value for value in values.values() if isinstance(value, str))


def _properties(alternative: _Alternative) -> Mapping[str, Key]:
    found: dict[str, Key] = {}
    for shape in alternative:
        for name, key in shape.properties().items():
            found[name] = (*found.get(name, ()), *key)
    return found
