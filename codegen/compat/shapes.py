"""The schemas of one document, merged: each key is made a shape once, and a ``$ref`` is followed, never expanded in place."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from codegen.compat.reader import Reader, Spot
from codegen.compat.shape import ALL_TYPES, NULL, SCALARS, Key, Part, Shape, Types, Union
from codegen.compat.solver.canonical import kind_of
from codegen.model import Json, JsonObject

_NOTHING: Types = frozenset()


class Shapes:
    """Makes and keeps the shapes of one document: of values in JSON, or in ``text``, or in bytes.

    ``raw`` says a schema as it is meant of bytes.
    """

    def __init__(
        self, reader: Reader, *, text: bool = False, raw: Callable[[JsonObject | bool], Json] | None = None
    ) -> None:
        self.reader = reader
        self.text = text
        self._raw = raw
        self._shapes: dict[Key, Shape] = {}
        self._types: dict[str, Types] = {}
        self._keys: dict[str, Key] = {}

    def key(self, spot: Spot) -> Key:
        """Give the key of the schema at ``spot``; a schema that only refers has the key of what it refers to."""
        if spot.pointer not in self._keys:
            self._keys[spot.pointer] = self._referred(spot)
        return self._keys[spot.pointer]

    def _referred(self, spot: Spot) -> Key:
        seen: set[str] = set()
        while (target := self._refers(spot)) is not None and target.pointer not in seen:
            seen.add(target.pointer)
            spot = target
        return (spot,)

    def _plainly(self, spot: Spot) -> Json:
        """Give false for a schema that admits nothing, however that is said, and else the schema itself."""
        return spot.value if self.types(spot) else False

    def _null(self, spot: Spot) -> bool:
        """Tell whether a schema says plainly that it admits null and nothing else."""
        schema = self.schema(self.key(spot)[0])
        said = (
            {name: value for name, value in schema.items() if name in _SAYING_NULL} if isinstance(schema, dict) else {}
        )
        return isinstance(schema, dict) and said in _NULLS and schema.keys() - said.keys() <= _WORDS

    def _refers(self, spot: Spot) -> Spot | None:
        schema = self.schema(spot)
        only = isinstance(schema, dict) and schema.keys() <= {"$ref", "summary", "description"}
        return self.reader.target(Spot(spot.pointer, schema)) if only else None

    def of(self, key: Key) -> Shape:
        """Give the shape of a key."""
        if key not in self._shapes:
            self._shapes[key] = self._merge(key)
        return self._shapes[key]

    def joined(self, keys: Sequence[Key]) -> Key:
        """Join keys whose schemas must all hold, each spot once and in order."""
        if len(keys) == 1 and len(keys[0]) == 1:
            return self.key(keys[0][0])
        return tuple(dict.fromkeys(spot for key in keys for inner in key for spot in self.key(inner)))

    def types(self, spot: Spot) -> Types:
        """Give the JSON types that the schema at ``spot`` admits; what leads back to itself admits every type.

        What is wrapped comes first, off a list and not by recursion: wrappers can stand in one another without end.
        """
        stack, opened = [spot], set[str]()
        while stack:
            at = stack[-1]
            inner = [] if at.pointer in opened or at.pointer in self._types else self._wrapped(at)
            opened.add(at.pointer)
            waiting = [one for one in inner if one.pointer not in self._types and one.pointer not in opened]
            if waiting:
                stack += waiting
                continue
            stack.pop()
            if at.pointer not in self._types:
                self._types[at.pointer] = self._admitted(at)
        return self._types[spot.pointer]

    def schema(self, spot: Spot) -> JsonObject | bool:
        """Give the schema at ``spot`` in the one dialect, and as its bytes or text are meant."""
        schema = self.reader.schema(spot)
        return schema if self._raw is None else self._raw(schema)

    def _wrapped(self, spot: Spot) -> list[Spot]:
        schema = self.schema(spot)
        if isinstance(schema, bool):
            return []
        here = Spot(spot.pointer, schema)
        target = self.reader.target(here)
        inner = [one for keyword in ("allOf", "anyOf", "oneOf") for one in _below(here, keyword)]
        return inner if target is None else [target, *inner]

    def _admitted(self, spot: Spot) -> Types:
        schema = self.schema(spot)
        if isinstance(schema, bool):
            return ALL_TYPES if schema else _NOTHING
        types = declared_types(schema)
        here = Spot(spot.pointer, schema)
        if (target := self.reader.target(here)) is not None:
            types &= self._types.get(target.pointer, ALL_TYPES)
        for inner in _below(here, "allOf"):
            types &= self._types.get(inner.pointer, ALL_TYPES)
        for keyword in ("anyOf", "oneOf"):
            if isinstance(schema.get(keyword), list):
                every = (self._types.get(inner.pointer, ALL_TYPES) for inner in _below(here, keyword))
                types &= _NOTHING.union(*every)
        return types | NULL if self.reader.adds_null(spot) else types

    def _merge(self, key: Key) -> Shape:
        parts: list[Part] = []
        unions: list[Union] = []
        broken: list[Spot] = []
        never = exclusive = nulls = vague = blind = False
        seen: set[Spot] = set()
        stack = [*reversed(key)]
        while stack:
            spot = stack.pop()
            if spot in seen:
                continue
            seen.add(spot)
            schema = self.schema(spot)
            if isinstance(schema, bool):
                never = never or not schema
                continue
            here = Spot(spot.pointer, schema)
            opened: list[Spot] = []
            if "$ref" in schema:
                target = self.reader.target(here)
                if target is None:
                    broken.append(here.at("$ref", schema["$ref"]))
                else:
                    opened.append(target)
            opened += _below(here, "allOf")
            rest = {name: value for name, value in schema.items() if name not in _MERGED}
            for closing in _CLOSING & rest.keys():
                rest[closing] = self._plainly(here.at(closing, rest[closing]))
            for keyword in ("anyOf", "oneOf"):
                every = _below(here, keyword)
                live = [inner for inner in every if self.types(inner) != NULL]
                exclusive = exclusive or (keyword == "oneOf" and len(every) > 1)
                nulls = nulls or len(live) < len(every)
                blind = blind or any(self.reader.lost(inner) for inner in every)
                vague = vague or not all(inner in live or self._null(inner) for inner in every)
                if len(live) > 1:
                    unions.append(Union(here.at(keyword, schema[keyword]), keyword, tuple(live)))
                else:
                    opened += live or every[:1]
            if rest:
                parts.append(Part(spot, rest))
            stack += reversed(opened)
        types = ALL_TYPES.intersection(*(self.types(spot) for spot in key))
        admitted = as_text(types) if self.text else types
        return Shape(
            key,
            tuple(parts),
            tuple(unions),
            admitted,
            never or not types,
            tuple(broken),
            types,
            self.text,
            exclusive,
            nulls,
            vague,
            blind or bool(broken),
        )


_CLOSING = frozenset({"additionalProperties", "unevaluatedProperties"})
_SAYING_NULL = frozenset({"type", "const", "enum"})
_NULLS: tuple[JsonObject, ...] = ({"type": "null"}, {"type": ["null"]}, {"const": None}, {"enum": [None]})
_WORDS = frozenset({"$comment", "description", "title"})
_MERGED = {"$ref", "allOf", "anyOf", "oneOf"}


def as_text(types: Types) -> Types:
    """Give the types whose values pass where ``types`` are asked for as text: a number or ``true`` is a string there."""
    return types | SCALARS if "string" in types else types


def declared_types(schema: JsonObject) -> Types:
    """Give the types that ``type``, or else ``enum`` or ``const``, lets through."""
    stated = schema.get("type")
    values = _values(schema)
    if isinstance(stated, (str, list)):
        names = [stated] if isinstance(stated, str) else stated
        types = ALL_TYPES & {name for name in names if isinstance(name, str)}
        types |= {"integer"} if "number" in types else _NOTHING
        return types if values is None or None in values else types - NULL
    return ALL_TYPES if values is None else frozenset(type_of(value) for value in values)


def type_of(value: Json) -> str:
    """Name the JSON type of a value; a number without a fraction is an integer (JSON Schema 2020-12, 4.2.3)."""
    kind = kind_of(value)
    return "number" if kind == "fraction" else kind


def _values(schema: JsonObject) -> list[Json] | None:
    """Give the values that ``enum`` lists, or ``const``: beside a list it has to be one of them."""
    listed = schema.get("enum")
    if "const" not in schema:
        return listed if isinstance(listed, list) else None
    only = schema["const"]
    there = not isinstance(listed, list) or any(type_of(one) == type_of(only) and one == only for one in listed)
    return [only] if there else []


def _below(spot: Spot, keyword: str) -> list[Spot]:
    inner = spot.get(keyword)
    return [] if inner is None else list(inner.entries())
