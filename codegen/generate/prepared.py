"""Types of prepared schemas, as nodes of JSON Schema: what classes, aliases and unions are made of."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import field

from codegen.generate.flatten import Flat
from codegen.model import JsonObject
from codegen.record import record

REF = "#/components/schemas/"
NAMED = "x-union"
"""Beside ``anyOf``: the name of the type that this union of classes is. It may hold members that nobody knows yet."""
ANY: JsonObject = {}
NULL: JsonObject = {"type": "null"}
_NAMES: dict[type, str] = {bool: "boolean", int: "integer", str: "string"}


@record
class Discriminator:
    """The property that tells the members of a union apart, and the class for each of the values that the document maps."""

    name: str
    mapping: dict[str, str]


@record(frozen=False)
class Prepared:
    """Classes and enums by name, aliases and unions by name, and what each of them is in the user's document.

    A class is what a response has. What a request differs by: ``asked`` are the properties that it has to have,
    ``read_only`` those that it has not; ``deprecated`` are those that the document would see no more, each with what takes its place, as a
    user writes it.

    A union of classes is an alias if it is a component, and where it stands inline has a name of its own. ``pointers``
    has the JSON Pointer of each name, ``fields`` that of each property of a class, ``outdated`` what type checkers say of each deprecated class or enum.
    """

    schemas: dict[str, JsonObject] = field(default_factory=dict[str, JsonObject])
    aliases: dict[str, JsonObject] = field(default_factory=dict[str, JsonObject])
    unions: dict[str, JsonObject] = field(default_factory=dict[str, JsonObject])
    discriminators: dict[str, Discriminator] = field(default_factory=dict[str, Discriminator])
    pointers: dict[str, str] = field(default_factory=dict[str, str])
    fields: dict[str, dict[str, str]] = field(default_factory=dict[str, dict[str, str]])
    asked: dict[str, frozenset[str]] = field(default_factory=dict[str, frozenset[str]])
    read_only: dict[str, frozenset[str]] = field(default_factory=dict[str, frozenset[str]])
    deprecated: dict[str, dict[str, str]] = field(default_factory=dict[str, dict[str, str]])
    outdated: dict[str, str] = field(default_factory=dict[str, str])


def literal(flat: Flat) -> JsonObject:
    """A union of the values of an enum that is no class: one value, numbers, booleans, or a mixture."""
    values = [value for value in flat.enum or () if value is not None]
    if not all(isinstance(value, bool | int | str) for value in values):
        return {"type": "number"} if all(isinstance(value, int | float) for value in values) else ANY
    if not values:
        return NULL if flat.nullable else ANY
    kinds = {type(value) for value in values}
    if len(set(values)) < len({(type(value), value) for value in values}):
        # To Python 1 and true are equal, and so are the literals made of them: only the types tell them apart.
        loose: JsonObject = {"anyOf": [{"type": _NAMES[kind]} for kind in dict.fromkeys(map(type, values))]}
        return nullable(loose) if flat.nullable else loose
    node: JsonObject = {"enum": [value for _, value in dict.fromkeys((type(value), value) for value in values)]}
    if len(kinds) == 1:
        node["type"] = _NAMES[kinds.pop()]
    return nullable(node) if flat.nullable else node


def nullable(node: JsonObject) -> JsonObject:
    """The same or null: a type of two names where constraints stand, which a union would give a class of its own."""
    if not node or node == NULL:
        return node
    if isinstance(node.get("type"), str) and "enum" not in node:
        return {**node, "type": [node["type"], "null"]}
    inner = node["anyOf"] if set(node) == {"anyOf"} else [node]
    return {"anyOf": [*[part for part in inner if part != NULL], NULL]}


def union(given: list[JsonObject]) -> JsonObject:
    """A value of any of several types; unions among them are taken apart, and what admits anything admits it here."""
    if ANY in given or not given:
        return ANY
    if len(given) == 1:
        return given[0]
    flat: list[JsonObject] = []
    for part in _parts(given):
        if part not in flat:
            flat.append(part)
    return flat[0] if len(flat) == 1 else {"anyOf": flat}


def _parts(given: Iterable[JsonObject]) -> Iterable[JsonObject]:
    for node in given:
        yield from _parts(node["anyOf"]) if "anyOf" in node else [node]


def references(node: JsonObject) -> Iterable[str]:
    """The names of the classes, enums and unions that a type is made of."""
    if "$ref" in node:
        yield str(node["$ref"]).removeprefix(REF)
    if NAMED in node:
        yield str(node[NAMED])
    for inner in (*node.get("anyOf", ()), *(node[key] for key in ("items", "additionalProperties") if key in node)):
        yield from references(inner)


def size(node: JsonObject) -> int:
    """How many types a type is made of."""
    inner = [*node.get("anyOf", ()), *(node[key] for key in ("items", "additionalProperties") if key in node)]
    return 1 + sum(map(size, inner))
