"""Where schemas stand in a schema (JSON Schema 2020-12, 10 and 11)."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

ONE = frozenset({
    "additionalProperties", "contains", "else", "if", "items", "not", "propertyNames", "then", "unevaluatedItems",
    "unevaluatedProperties",
})  # fmt: skip
LIST = frozenset({"allOf", "anyOf", "oneOf", "prefixItems"})
NAMED = frozenset({"dependentSchemas", "patternProperties", "properties"})

Schema = Any
"""An object of keywords, or a boolean."""
World = dict[str, Schema]
"""The components of a document by name; the one named ``Root`` is the schema in question."""

ROOT = "Root"
REF = "#/components/schemas/"


@dataclass(slots=True)
class Position:
    """A place that holds a schema, in what holds it; ``keyword`` is the one that it stands under, ``schema`` for a component."""

    holder: Any
    key: Any
    keyword: str

    @property
    def schema(self) -> Schema:
        return self.holder[self.key]

    @schema.setter
    def schema(self, schema: Schema) -> None:
        self.holder[self.key] = schema


def positions(world: World, names: Any = None) -> list[Position]:
    """Give every place of a schema in the components, or in those of ``names`` only."""
    return [
        position
        for name in world
        if names is None or name in names
        for position in _from(Position(world, name, "schema"))
    ]


def _from(position: Position) -> Iterator[Position]:
    yield position
    schema = position.schema
    if not isinstance(schema, dict):
        return
    for keyword, value in schema.items():
        if keyword in ONE:
            yield from _from(Position(schema, keyword, keyword))
        elif keyword in LIST and isinstance(value, list):
            for index in range(len(value)):
                yield from _from(Position(value, index, keyword))
        elif keyword in NAMED and isinstance(value, dict):
            for name in value:
                yield from _from(Position(value, name, keyword))


def reached(world: World, start: str = ROOT) -> set[str]:
    """Give the names of the components that one leads to, and its own."""
    found, waiting = {start}, [start]
    while waiting:
        for position in _from(Position(world, waiting.pop(), "schema")):
            ref = position.schema.get("$ref") if isinstance(position.schema, dict) else None
            name = None if ref is None else ref.removeprefix(REF)
            if name in world and name not in found:
                found.add(name)
                waiting.append(name)
    return found
