"""Schemas with their references followed and their ``allOf`` merged: what a class or a type is made from.

JSON Schema 2020-12. Sub-schemas stay where they are and are named by JSON Pointer, so that nothing is expanded and a
recursive document stays as small as it is.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import field

from codegen.document import pointer as pointers
from codegen.document import refs
from codegen.model import Json, JsonObject, Problem
from codegen.record import record

TYPES = frozenset({"null", "boolean", "object", "array", "number", "integer", "string"})
NULL = frozenset({"null"})
_ANNOTATIONS = ("title", "description", "default", "deprecated", "format")
_DESCRIBING = ("description", "default", "deprecated", "readOnly", "writeOnly")
_LEAST = ("minimum", "exclusiveMinimum", "minLength", "minItems")
_MOST = ("maximum", "exclusiveMaximum", "maxLength", "maxItems")


@record(frozen=False)
class Flat:
    """What all parts of one schema say together.

    ``types`` are those of JSON that it admits (all where none is named). ``properties``, ``items``, ``values`` (of
    ``additionalProperties``) and ``branches`` (of ``anyOf`` or ``oneOf``) hold pointers of sub-schemas; a property
    that several parts declare has several.
    """

    types: frozenset[str] = TYPES
    enum: list[Json] | None = None
    keywords: JsonObject = field(default_factory=dict[str, Json])
    properties: dict[str, tuple[str, ...]] = field(default_factory=dict[str, tuple[str, ...]])
    required: set[str] = field(default_factory=set[str])
    items: tuple[str, ...] = ()
    values: tuple[str, ...] = ()
    branches: tuple[str, ...] = ()

    @property
    def nullable(self) -> bool:
        """Whether null is named, by a type or as a value; a type that names it beside an enum that does not is believed."""
        return ("null" in self.types and self.types != TYPES) or None in (self.enum or ())

    @property
    def is_object(self) -> bool:
        """Whether this is an object with properties of its own, which makes a class."""
        return bool(self.properties) and "object" in self.types

    @property
    def texts(self) -> list[str]:
        """The values of an enum of text, without null, each once; empty where this is none."""
        values = [value for value in self.enum or () if value is not None]
        return list(dict.fromkeys(values)) if all(isinstance(value, str) for value in values) else []


class Flattener:
    """Flattens the schemas of one document, each at most once.

    ``problems`` collects what of them is not merged, ``astray`` where a reference could not be followed: any value is taken there.
    """

    def __init__(self, tree: JsonObject) -> None:
        self._tree = tree
        self._done: dict[tuple[str, ...], Flat] = {}
        self.problems: list[Problem] = []
        self.astray: set[str] = set()

    def target(self, pointer: str) -> str:
        """Follow what does nothing but refer: a bare ``$ref``, or ``allOf`` with one part that says anything."""
        for _ in range(refs.MAX_CHAIN):
            schema = pointers.get(self._tree, pointer)
            onward = self._only_refers(schema, pointer)
            if onward is None:
                return pointer
            pointer = onward
        return pointer

    def targets(self, parts: tuple[str, ...]) -> tuple[str, ...]:
        """Follow each of several parts, and leave out what says nothing beside the others."""
        followed = tuple(dict.fromkeys(map(self.target, parts)))
        said = tuple(part for part in followed if set(_mapping(pointers.get(self._tree, part))) - set(_ANNOTATIONS))
        return said or followed[:1]

    def flat(self, *parts: str) -> Flat:
        """Merge the schemas at ``parts``: an instance has to be valid for each of them."""
        if parts not in self._done:
            self._done[parts] = self._merged(parts)
        return self._done[parts]

    def describe(self, pointer: str) -> JsonObject:
        """The annotations at ``pointer`` itself, as they stand there: description, default, deprecated, who has it."""
        schema = pointers.get(self._tree, pointer)
        return {key: schema[key] for key in _DESCRIBING if key in _mapping(schema)}

    def _only_refers(self, schema: Json, pointer: str) -> str | None:
        if not isinstance(schema, dict):
            return None
        speaking = {key for key in schema if key not in _ANNOTATIONS and not key.startswith("x-")}
        if speaking == {"$ref"}:
            return self._resolve(schema["$ref"], pointer)
        if speaking == {"allOf"} and isinstance(schema["allOf"], list):
            said = [at for at, part in enumerate(schema["allOf"]) if part not in ({}, True)]
            return f"{pointer}/allOf/{said[0]}" if len(said) == 1 else None
        return None

    def _resolve(self, ref: Json, pointer: str) -> str | None:
        try:
            return refs.find(self._tree, ref, "schema")[0]
        except refs.RefError:
            self.astray.add(pointer)
            return None

    def report(self, rule: str, pointer: str, message: str, advice: str) -> None:
        """Note something of the document that the client does not hold."""
        problem = Problem(rule, pointer, message, advice, level="warning")
        if problem not in self.problems:
            self.problems.append(problem)

    def _merged(self, parts: tuple[str, ...]) -> Flat:
        """Merge the parts and all that they refer to, each once, in the order in which they stand."""
        flat = Flat()
        seen: set[str] = set()
        stack = list(reversed(parts))
        while stack:
            pointer = stack.pop()
            schema = pointers.get(self._tree, pointer)
            if not isinstance(schema, dict) or pointer in seen:
                continue
            seen.add(pointer)
            self._own(flat, schema, pointer)
            further = [f"{pointer}/allOf/{at}" for at, _ in enumerate(_list(schema.get("allOf")))]
            target = self._resolve(schema["$ref"], pointer) if "$ref" in schema else None
            stack += reversed([target, *further] if target is not None else further)
        return flat

    def _own(self, flat: Flat, schema: JsonObject, pointer: str) -> None:
        flat.types = _common_types(flat.types, _types(schema))
        values = [schema["const"]] if "const" in schema else schema.get("enum")
        if isinstance(values, list):
            flat.enum = values if flat.enum is None else [value for value in flat.enum if value in values]
        for key in _ANNOTATIONS:
            if key in schema:
                flat.keywords.setdefault(key, schema[key])
        _bounds(flat.keywords, schema, _LEAST, max)
        _bounds(flat.keywords, schema, _MOST, min)
        for key in ("pattern", "multipleOf", "uniqueItems"):
            if key in schema and flat.keywords.setdefault(key, schema[key]) != schema[key]:
                self.report(
                    "keyword-not-generated", pointer, f"two {key} for one value: the client checks one", "Join them."
                )
        for name in _mapping(schema.get("properties")):
            place = f"{pointer}/properties/{pointers.escape(name)}"
            flat.properties[name] = (*flat.properties.get(name, ()), place)
        flat.required.update(name for name in _list(schema.get("required")) if isinstance(name, str))
        if isinstance(schema.get("items"), dict):
            flat.items = (*flat.items, f"{pointer}/items")
        if isinstance(schema.get("additionalProperties"), dict):
            flat.values = (*flat.values, f"{pointer}/additionalProperties")
        for key in ("oneOf", "anyOf"):
            branches = tuple(f"{pointer}/{key}/{at}" for at, _ in enumerate(_list(schema.get(key))))
            branches = tuple(at for at in branches if _says_a_type(pointers.get(self._tree, at)))
            if branches and flat.branches:
                self.report(
                    "union-not-generated",
                    pointer,
                    "a second union for one value: the client reads the first",
                    "Join them.",
                )
            elif branches:
                flat.branches = branches


def _says_a_type(branch: Json) -> bool:
    """Whether a branch says what a value is, not only which properties have to be there or must not."""
    return isinstance(branch, dict) and bool(set(branch) - {"required", "not", "description", "title"})


def _types(schema: JsonObject) -> frozenset[str]:
    named = schema.get("type")
    listed = named if isinstance(named, list) else [named]
    found = frozenset(name for name in listed if isinstance(name, str) and name in TYPES)
    return (found | {"integer"} if "number" in found else found) or TYPES


def _common_types(one: frozenset[str], other: frozenset[str]) -> frozenset[str]:
    # What contradicts itself admits nothing, and no server sends nothing: the first part is believed.
    return one & other or one


def _bounds(into: JsonObject, schema: JsonObject, keys: Iterable[str], pick: Callable[[Json, Json], Json]) -> None:
    for key in keys:
        value = schema.get(key)
        if isinstance(value, int | float) and not isinstance(value, bool):
            into[key] = pick(into[key], value) if key in into else value


def _mapping(value: Json) -> JsonObject:
    return value if isinstance(value, dict) else {}


def _list(value: Json) -> list[Json]:
    return value if isinstance(value, list) else []
