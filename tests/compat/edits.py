"""Every edit that the official schemas allow, as pairs of small valid documents.

For each type of object and each of its fields: what comes, what goes, and what becomes something else; in every place where an
object of that type can stand in a request, in a response, and in neither, also of what the API itself calls.
"""

import copy
import json
from collections import deque
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from itertools import pairwise
from typing import Any, Literal, NamedTuple

from tests.compat.metaschema import (
    ANY_SCHEMA,
    ROOT,
    TEXTS,
    Fields,
    Node,
    Shape,
    fields,
    kind,
    or_reference,
    shapes,
    valid,
)

NAMES = ("key", "other")
"""What is named in a map without a rule for names. Whatever is referred to by name goes by one of these."""
BASE: Any = {
    "openapi": "3.1.0",
    "info": {"title": "Pets", "version": "1"},
    "paths": {"/pets/{one}": {"post": {}}},
    "components": {
        "schemas": {"key": {"type": "string"}, "other": {"type": "object"}},
        "parameters": {"key": {"name": "q", "in": "query", "schema": {}}, "other": {"name": "q", "in": "header", "schema": {}}},
        "headers": {"key": {"schema": {"type": "string"}}, "other": {"schema": {"type": "integer"}}},
        "requestBodies": {"key": {"content": {"text/csv": {}}}, "other": {"content": {"text/html": {}}}},
        "responses": {"key": {"description": "Key", "content": {"text/csv": {}}}, "other": {"description": "Other"}},
        "securitySchemes": {
            "key": {"type": "apiKey", "name": "k", "in": "header"},
            "other": {"type": "http", "scheme": "basic"},
        },
        "links": {"key": {"operationId": "one"}, "other": {"operationId": "two"}},
        "callbacks": {"key": {"{$url}": {"get": {}}}, "other": {"{$url}": {"put": {}}}},
        "pathItems": {"key": {"get": {}}, "other": {"put": {}}},
        "examples": {"key": {"value": 1}, "other": {"value": 2}},
    },
    "security": [{"key": ["one"]}],
}  # fmt: skip
"""A document in which there is one of everything that can be referred to."""
USED: dict[str, Any] = {
    ROOT: BASE,
    "components": BASE["components"],
    "path-item": {"post": {}},
    "media-type": {"schema": {"properties": {"key": {}, "other": {}}}},
    "encoding": {"contentType": "text/plain"},
    "base:xml": {"name": "one"},
}
"""Objects of which the smallest ones are of no use to anybody."""
SAID = {
    ("server", "url"): ["https://{key}.example", "https://two.example/{other}"],
    ("components", "securitySchemes"): [
        {"key": {"type": "apiKey", "name": "k", "in": "header"}},
        {"key": {"type": "http", "scheme": "basic"}},
    ],
    ("parameter", "content"): [{"application/xml": {}}, {"text/csv": {}}],
    ("header", "content"): [{"application/xml": {}}, {"text/csv": {}}],
    ("server", "variables"): [{"key": {"default": "one"}}, {"key": {"default": "two"}}],
    ("server-variable", "enum"): [["one"], ["one", "two"]],
    ("operation", "security"): [[{"other": []}], [{"key": []}]],
    ("link", "operationRef"): ["#/paths/~1pets~1{one}/post", "#/paths/~1owners/get"],
}
"""Values of fields of which the official schema does not say what they have to be."""
BESIDE: dict[str, Any] = {
    "if": {"then": {"maxLength": 7, "maximum": 7}},
    "then": {"if": {"minLength": 2}},
    "else": {"if": {"minLength": 2}},
    "minContains": {"contains": {"type": "string"}},
    "maxContains": {"contains": {"type": "string"}},
    "contentSchema": {"contentMediaType": "application/json"},
    "xml": {"type": "object"},
    "explode": {"schema": {"type": "object"}},
    "style": {"schema": {"type": "object"}},
    "discriminator": {"oneOf": [{"$ref": "#/components/schemas/key"}, {"$ref": "#/components/schemas/other"}]},
    "$dynamicAnchor": {"$dynamicRef": "#one"},
}
"""What a field needs beside it to say anything (JSON Schema 2020-12: 10.2.2, 10.3.1.3, 8.5 of Validation; OpenAPI 3.1: 4.8.12, 4.8.25)."""
MEDIA_TYPES = {"encoding": "multipart/form-data"}
"""The media type in which a field or an object means something, where that is not every one."""

Side = Literal["none", "parameter", "request", "response"]


class Step(NamedTuple):
    """A way from one object into another: the field, the shape that has it, and the keys from there on."""

    holder: str
    shape: Shape
    keys: tuple[str | int, ...]
    above: "Stand | None"


class Stand(NamedTuple):
    """A place for objects of one type in another one, on one side; ``turned`` where the API calls."""

    type: str
    holder: str
    side: Side
    turned: bool
    referable: bool


@dataclass(frozen=True)
class Edit:
    """A pair of documents that differ in one field of one object; ``idle`` where that only writes a default out."""

    object: str
    field: str
    what: Literal["add", "remove", "change"]
    stand: Stand
    before: Any
    after: Any
    old: Any
    new: Any
    idle: bool

    def __str__(self) -> str:
        where = f"{self.stand.holder}, {'turned ' if self.stand.turned else ''}{self.stand.side}"
        return f"{self.what} {self.object}.{self.field} ({where}): {json.dumps(self.old)} -> {json.dumps(self.new)}"


def samples(node: Node) -> list[Any]:
    """Give values that a field may have, two at least where there are two."""
    schema = node.schema
    if schema is True:
        return ["one", "two"]
    if (child := kind(node)) is not None:
        return [{"type": "string", "pattern": "^q"}, {"type": "integer"}] if child == ANY_SCHEMA else [minimal(child)]
    if "enum" in schema or "const" in schema:
        return [*schema.get("enum", [schema.get("const")])]
    if "anyOf" in schema:
        return [value for inner in schema["anyOf"] for value in samples(node.at(inner))]
    if "$ref" in schema:
        target = node.follow(schema["$ref"])
        return samples(target.at({**target.schema, **{key: inner for key, inner in schema.items() if key != "$ref"}}))
    match schema.get("type"):
        case "boolean":
            return [False, True]
        case "integer" | "number":
            return [3, 5]
        case "array":
            found = samples(node.at(schema["items"]))
            return [[found[0]], found[-1:], found[:2]] if len(found) > 1 else [found]
        case "object":
            found = samples(node.at(schema["additionalProperties"]))
            name, other = _names(node.at(schema.get("propertyNames")))
            more = [{name: found[-1]}, {name: found[0], other: found[-1]}]
            return [{name: found[0]}, {other: found[0]}, *(more if len(found) > 1 else ())]
        case _:
            return [*TEXTS.get(schema.get("pattern"), TEXTS.get(schema.get("format"), ("one", "two")))]


def _names(node: Node | None) -> tuple[str, str]:
    form = node.schema.get("format") if node is not None and isinstance(node.schema, dict) else None
    return TEXTS.get(form, NAMES) if form != "regex" else TEXTS["regex"]


def minimal(name: str, shape: Shape = ()) -> Any:
    """Give the smallest object of a type; a map has one entry."""
    found = fields(name, shape)
    made = copy.deepcopy(USED.get(name, {}))
    made |= {
        entry: _values(name, entry, found.named[entry])[0]
        for entry in found.required
        if entry in found.named and entry not in made
    }
    made |= dict(shape)
    if name not in USED and (entries := _entries(found)) is not None:
        made[entries.names[0]] = samples(entries.node)[0]
    return made


def _values(name: str, field: str, node: Node) -> list[Any]:
    return SAID.get((name, field)) or samples(node)


class Entries(NamedTuple):
    """The names of two entries of a map, and the schema of each."""

    names: tuple[str, str]
    node: Node


def _entries(found: Fields) -> Entries | None:
    for pattern, node in found.patterns.items():
        if pattern in TEXTS:
            return Entries(TEXTS[pattern], node)
    return None if found.others is None else Entries(_names(found.names), found.others)


def stands() -> dict[Stand, Step | None]:
    """Find, by the shortest way, every place for every type of object."""
    start = Stand(ROOT, "", "none", turned=False, referable=False)
    found: dict[Stand, Step | None] = {start: None}
    waiting = deque([start])
    while waiting:
        at = waiting.popleft()
        for shape in shapes(at.type):
            for keys, node in _below(fields(at.type, shape)):
                child = kind(node)
                if child is None or _elsewhere(at, child, keys):
                    continue
                turned = at.turned or keys[0] == "webhooks"
                stand = Stand(child, at.type, _side(at, keys[0]), turned, or_reference(node))
                if stand not in found:
                    found[stand] = Step(at.type, shape, keys, at)
                    waiting.append(stand)
    return found


def _elsewhere(at: Stand, child: str, keys: tuple[str | int, ...]) -> bool:
    """Tell whether what stands there is found in another place too: a component where it is used, a schema on the way to it.

    What the official schema calls the ``body`` of a link is no field of one.
    """
    if (at.type, keys[0]) == ("link", "body"):
        return True
    if at.type == "components":
        return keys[0] != "securitySchemes"
    if at.type == ANY_SCHEMA and child != ANY_SCHEMA:
        return at.holder != "media-type"
    return child == at.type == ANY_SCHEMA and (keys[0] != "properties" or at.holder == ANY_SCHEMA)


_SIDES: dict[str, Side] = {"requestBody": "request", "parameters": "parameter", "responses": "response"}


def _side(at: Stand, field: str | int) -> Side:
    if at.type in {"operation", "path-item"}:
        return _SIDES.get(str(field), at.side)
    return at.side


def _below(found: Fields) -> Iterator[tuple[tuple[str | int, ...], Node]]:
    for name, node in found.named.items():
        yield (name,), node
        if isinstance(node.schema, dict) and isinstance(node.schema.get("items"), dict):
            yield (name, 0), node.at(node.schema["items"])
        if isinstance(node.schema, dict) and isinstance(node.schema.get("additionalProperties"), dict):
            yield (name, NAMES[0]), node.at(node.schema["additionalProperties"])
    if (entries := _entries(found)) is not None:
        yield (entries.names[0],), entries.node


def placed(stand: Stand, ways: dict[Stand, Step | None], value: Any, through: frozenset[str] = frozenset()) -> Any:
    """Give the base document with ``value`` at a place; ``through``: the fields and types that are on the way there."""
    step = ways[stand]
    if step is None or step.above is None:
        return value
    holder = minimal(step.holder, step.shape)
    first, *rest = step.keys
    if step.holder == "content":
        holder = {}
        first = next((MEDIA_TYPES[name] for name in through if name in MEDIA_TYPES), first)
    match rest:
        case []:
            holder[first] = value
        case [0]:
            holder[first] = [value]
        case [name]:
            holder[first] = {**(holder.get(first) or {}), name: value}
    return placed(step.above, ways, holder, through | {stand.type})


@cache
def edits() -> list[Edit]:
    """Give every edit whose two documents are valid."""
    return [edit for edit in _edits() if valid(edit.before) and valid(edit.after)]


def _edits() -> Iterator[Edit]:
    ways = stands()
    for stand in ways:
        for shape in shapes(stand.type):
            yield from _of(stand, shape, ways)
        yield from _of_shapes(stand, ways)
        if stand.referable and stand.holder != "components":  # a scheme that refers to itself is none
            yield from _of_reference(stand, ways)


def _of(stand: Stand, shape: Shape, ways: dict[Stand, Step | None]) -> Iterator[Edit]:
    """Yield the edits of an object of one shape: of its fields, and of the entries of a map."""
    found, usual = fields(stand.type, shape), fields(stand.type)
    smallest = minimal(stand.type, shape)
    for name, node in found.named.items():
        if shape and usual.named.get(name) == node and name not in dict(shape):
            continue  # it is the same in the usual shape
        instead = [way for way in found.either if name in way]
        unlike = {entry for way in found.either if instead and name not in way for entry in way}
        beside = {**smallest, **BESIDE.get(name, {})}
        beside = {key: value for key, value in beside.items() if key in found.named and key not in {name, *unlike}}
        there = Spot(stand, stand.type, name, beside, name, _default(stand.type, found, name, beside))
        yield from _changes(there, ways, _values(stand.type, name, node))
    if (entries := _entries(found)) is not None:
        for name, beside in zip(entries.names, ({}, smallest), strict=True):
            yield from _changes(Spot(stand, stand.type, "*", beside, name), ways, samples(entries.node))
    if "^x-" in found.patterns:
        yield from _changes(Spot(stand, stand.type, "x-*", smallest, "x-one"), ways, ["one", "two"])


def _of_shapes(stand: Stand, ways: dict[Stand, Step | None]) -> Iterator[Edit]:
    """Yield the edits of the fields on which others depend, with those."""
    for old, new in pairwise(shapes(stand.type)):
        before, after = (placed(stand, ways, minimal(stand.type, shape)) for shape in (old, new))
        yield Edit(stand.type, new[0][0], "change", stand, before, after, dict(old), dict(new), idle=False)


def _of_reference(stand: Stand, ways: dict[Stand, Step | None]) -> Iterator[Edit]:
    """Yield the edits of a reference that stands in place of the object."""
    section = next(
        name
        for name, node in fields("components").named.items()
        if kind(node.at(node.schema["additionalProperties"])) == stand.type
    )
    refs = [f"#/components/{section}/{key}" for key in NAMES]
    for name, node in fields("reference").named.items():
        beside = {} if name == "$ref" else {"$ref": refs[0]}
        values = refs if name == "$ref" else samples(node)
        yield from _changes(Spot(stand, "reference", name, beside, name), ways, values)


_NONE = object()


def _default(holder: str, found: Fields, name: str, beside: Any) -> Any:
    """Give what the absence of a field means (OpenAPI 3.1.1: 4.8.12.2.1 on ``explode``, 4.8.26 on XML).

    Of an encoding it means another thing than any value does: that the part is written by its content type (4.8.15.1.2).
    """
    if holder == "encoding":
        return _NONE
    if name == "explode":
        return beside.get("style", _default(holder, found, "style", beside)) == "form"
    if name in {"attribute", "wrapped"}:
        return False
    schema = found.named[name].schema
    return schema.get("default", _NONE) if isinstance(schema, dict) else _NONE


class Spot(NamedTuple):
    """A field of an object: what else the object holds, by which key the field stands there, and what its absence means."""

    stand: Stand
    object: str
    field: str
    beside: Any
    key: str
    default: Any = _NONE

    def edit(self, what: Literal["add", "remove", "change"], old: Any, new: Any, before: Any, after: Any) -> Edit:
        idle = (self.default if old is None else old) == (self.default if new is None else new)
        return Edit(self.object, self.field, what, self.stand, before, after, old, new, idle)


def _changes(at: Spot, ways: dict[Stand, Step | None], values: list[Any]) -> Iterator[Edit]:
    through = frozenset({at.field, at.stand.type})
    without = placed(at.stand, ways, at.beside, through)
    having = [(value, placed(at.stand, ways, {**at.beside, at.key: value}, through)) for value in values]
    for value, tree in having:
        yield at.edit("add", None, value, without, tree)
        yield at.edit("remove", value, None, tree, without)
    for (old, before), (new, after) in pairwise(having):
        yield at.edit("change", old, new, before, after)
