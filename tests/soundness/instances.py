"""Values made of a schema: built up from what its keywords ask for, by chance; a validator says which of them do fit.

This knows nothing of the comparison: it reads the schema itself.
"""

import json
from collections.abc import Iterable, Iterator
from fractions import Fraction
from math import ceil, floor
from random import Random
from typing import Any

import jsonschema_rs

from tests.soundness import draw
from tests.soundness.positions import REF, ROOT, Schema, World, positions

_SCHEMAS = 60
"""So many schemas are looked at for one value; what leads to itself without an end has no value."""
_DEEP = 8
"""So much deeper than wanted a value may get for what is required in it."""
_TEXTS = (
    "", "a", "b", "ab", "aa", "x", "x1", "zz", "abc", "abcd", "bb", "0", "12", "abab", "a.b", "12:30", "abc-1", "+1.5",
    "A1", "new", "é", *(text for texts in draw.FORMATS.values() for text in texts),
)  # fmt: skip
_NUMBERS = (0, 1, 2, 3, -1, 4, 6, 10, 12, 0.5, 1.5, 2.5, 1.0, -0.5, 1e9, 2**31, 2**53)


class NoValueError(Exception):
    """Nothing was found that fits, this time."""


class Maker:
    """Makes values of components; what is listed in ``others`` too is thrown in now and then."""

    def __init__(self, rng: Random, world: World, others: World | None = None) -> None:
        self._rng = rng
        self._world = world
        both = [*positions(world), *positions(others or {})]
        schemas = [position.schema for position in both if isinstance(position.schema, dict)]
        self.listed = [value for schema in schemas for value in _listed(schema)]
        self.names = sorted({name for schema in schemas for name in _names(schema)} | {"zz", "x-1"})
        self.texts = [*_TEXTS, *(text for schema in schemas for text in _matching(schema)), *self.names]
        self.numbers = [
            *_NUMBERS,
            *(n for schema in schemas for limit in _limits(schema) for n in (limit - 1, limit, limit + 1, limit + 0.5)),
        ]

    def values(self, times: int) -> Iterator[Any]:
        """Yield values of the root that may well fit it."""
        for _ in range(times):
            try:
                value = self._value([self._world[ROOT]], 4)
            except NoValueError:
                continue
            yield value if self._rng.random() < 0.8 else self._bent(value)

    def anything(self, depth: int) -> Any:
        """Give any value."""
        choice = self._rng.random()
        if choice < 0.3 and self.listed:
            return self._rng.choice(self.listed)
        if depth > 0 and choice < 0.5:
            names = self._rng.sample(self.names, self._rng.randint(0, min(3, len(self.names))))
            return {name: self.anything(depth - 1) for name in names}
        if depth > 0 and choice < 0.65:
            return [self.anything(depth - 1) for _ in range(self._rng.randint(0, 3))]
        return self._rng.choice(
            [None, True, False, *self._rng.sample(self.texts, 3), *self._rng.sample(self.numbers, 3)]
        )

    def _bent(self, value: Any) -> Any:
        """Give a value with something in it put, taken away, or replaced."""
        if isinstance(value, dict) and self._rng.random() < 0.9:
            name = self._rng.choice(sorted(value) + self.names)
            if name in value and self._rng.random() < 0.3:
                return {other: inner for other, inner in value.items() if other != name}
            return {**value, name: self._bent(value[name]) if name in value else self.anything(1)}
        if isinstance(value, list) and self._rng.random() < 0.9:
            index = self._rng.randint(0, len(value))
            here = value[index : index + 1]
            return [*value[:index], *([self._bent(here[0])] if here else [self.anything(1)]), *value[index + 1 :]]
        return self.anything(1)

    def _value(self, demands: list[Schema], depth: int) -> Any:
        """Give a value that meets all demands, so far as they are looked at: what is refused is not."""
        if depth < -_DEEP:
            raise NoValueError
        flat = self._flat(demands)
        if self._rng.random() < 0.03:
            return self.anything(1)
        lists = [_listed(schema) for schema in flat if "enum" in schema or "const" in schema]
        types = set(draw.TYPES)
        for schema in flat:
            types &= _types(schema)
        if lists:
            fits = [
                value for value in lists[0] if all(any(_same(value, other) for other in some) for some in lists[1:])
            ]
            fits = [value for value in fits if types & _kinds(value)]
            if not fits:
                raise NoValueError
            return self._rng.choice(fits)
        hinted = types & {hint for schema in flat for hint in _hints(schema)}
        pool = hinted if hinted and self._rng.random() < 0.8 else types
        if depth <= 0:
            pool = pool - {"array", "object"} or pool
        if not pool:
            raise NoValueError
        match self._rng.choice(sorted(pool)):
            case "null":
                return None
            case "boolean":
                return self._rng.random() < 0.5
            case "integer":
                return self._number(flat, whole=True)
            case "number":
                return self._number(flat, whole=False)
            case "string":
                return self._text(flat)
            case "array":
                return self._array(flat, depth)
            case _:
                return self._object(flat, depth)

    def _flat(self, demands: list[Schema]) -> list[dict[str, Any]]:
        """Give all schemas that a value of the demands has to meet, with one branch taken of each choice."""
        flat: list[dict[str, Any]] = []
        waiting = [*demands]
        while waiting:
            schema = waiting.pop()
            if schema is False or len(flat) > _SCHEMAS:
                raise NoValueError
            if schema is True:
                continue
            flat.append(schema)
            if "$ref" in schema:
                waiting.append(self._world[schema["$ref"].removeprefix(REF)])
            waiting += schema.get("allOf", [])
            for keyword in ("anyOf", "oneOf"):
                if schema.get(keyword):
                    waiting.append(self._rng.choice(schema[keyword]))
            if "if" in schema:
                taken = (
                    [schema["if"], schema.get("then", True)] if self._rng.random() < 0.6 else [schema.get("else", True)]
                )
                waiting += taken
        return flat

    def _number(self, flat: list[dict[str, Any]], *, whole: bool) -> Any:
        steps = [Fraction(str(schema["multipleOf"])) for schema in flat if "multipleOf" in schema]
        candidates = [Fraction(str(number)) for number in self.numbers]
        for schema in flat:
            for limit in map(Fraction, map(str, _limits(schema))):
                candidates += [limit, limit + Fraction(1, 2), limit - Fraction(1, 2), limit + 1, limit - 1] * 2
        step = steps[0] if steps else Fraction(1)
        candidates += [step * round_(candidate / step) for candidate in candidates[-12:] for round_ in (floor, ceil)]
        fits = [
            one
            for one in candidates
            if all(_number_fits(one, schema) for schema in flat) and (one.denominator == 1 or not whole)
        ]
        if not fits:
            raise NoValueError
        number = self._rng.choice(fits)
        if number.denominator == 1:
            return int(number) if self._rng.random() < 0.9 or abs(number) > 2**50 else float(number)
        return float(number)

    def _text(self, flat: list[dict[str, Any]]) -> str:
        least = max((schema.get("minLength", 0) for schema in flat), default=0)
        most = min((schema["maxLength"] for schema in flat if "maxLength" in schema), default=least + 3)
        if most < least:
            raise NoValueError
        matching = [text for schema in flat for text in _matching(schema)]
        if any("pattern" in schema or "format" in schema for schema in flat):
            fits = [text for text in matching * 3 + self.texts if least <= len(text) <= most]
            if fits:
                return self._rng.choice(fits)
        length = self._rng.choice([least, most, self._rng.randint(least, most)])
        return "".join(self._rng.choice("abx01z") for _ in range(min(length, 40)))

    def _array(self, flat: list[dict[str, Any]], depth: int) -> list[Any]:
        least = max((schema.get("minItems", 0) for schema in flat), default=0)
        most = min((schema["maxItems"] for schema in flat if "maxItems" in schema), default=least + 3)
        wanted = [schema for schema in flat if schema.get("contains", True) is not True]
        asked = sum(int(schema.get("minContains", 1)) for schema in wanted)
        length = min(most, max(least, asked, self._rng.randint(0, min(most, least + 3)) if depth > 0 else 0))
        if length < least:
            raise NoValueError
        demands: list[list[Schema]] = [[_item(schema, index) for schema in flat] for index in range(length)]
        for schema in wanted:
            count = min(int(schema.get("minContains", 1)) + (self._rng.random() < 0.2), length)
            for index in self._rng.sample(range(length), count):
                demands[index].append(schema["contains"])
        unique = any(schema.get("uniqueItems") for schema in flat)
        made: list[Any] = []
        for demand in demands:
            for _ in range(4):
                value = self._value(demand, depth - 1)
                if not unique or not any(_same(value, other) for other in made):
                    break
            made.append(value)
        return made

    def _object(self, flat: list[dict[str, Any]], depth: int) -> dict[str, Any]:
        required = {name for schema in flat for name in schema.get("required", [])}
        declared = {name for schema in flat for name in schema.get("properties", {})} - required
        least = max((schema.get("minProperties", 0) for schema in flat), default=0)
        most = min((schema["maxProperties"] for schema in flat if "maxProperties" in schema), default=99)
        share = self._rng.choice([0.0, 0.3, 0.7, 1.0]) if depth > 0 else 0.0
        names = [*sorted(required), *(name for name in sorted(declared) if self._rng.random() < share)]
        if self._rng.random() < 0.25:
            names.append(self._rng.choice(self.names))
        spare = self._rng.sample(self.names, len(self.names))
        while len(set(names)) < least and spare:
            names.append(spare.pop())
        for schema in flat:
            for name, more in schema.get("dependentRequired", {}).items():
                names += more if name in names else []
        extra = [
            inner for schema in flat for name, inner in schema.get("dependentSchemas", {}).items() if name in names
        ]
        if extra:
            flat = [*flat, *self._flat(extra)]
            names += [name for schema in flat for name in schema.get("required", [])]
        chosen = list(dict.fromkeys(names))[: max(most, len(required))]
        made: dict[str, Any] = {}
        for name in chosen:
            try:
                made[name] = self._value([demand for schema in flat for demand in _property(schema, name)], depth - 1)
            except NoValueError:
                if name in required:
                    raise
        return made


def _property(schema: dict[str, Any], name: str) -> list[Schema]:
    own = [schema["properties"][name]] if name in schema.get("properties", {}) else []
    own += [inner for pattern, inner in schema.get("patternProperties", {}).items() if _matches(pattern, name)]
    return own or [schema.get("additionalProperties", schema.get("unevaluatedProperties", True) or True)]


def _item(schema: dict[str, Any], index: int) -> Schema:
    first = schema.get("prefixItems", [])
    return first[index] if index < len(first) else schema.get("items", True)


def _matches(pattern: str, text: str) -> bool:
    return jsonschema_rs.is_valid({"pattern": pattern}, text)


def _number_fits(number: Fraction, schema: dict[str, Any]) -> bool:
    limits = {keyword: Fraction(str(schema[keyword])) for keyword in (*_LIMITS, "multipleOf") if keyword in schema}
    return (
        limits.get("minimum", number) <= number <= limits.get("maximum", number)
        and limits.get("exclusiveMinimum", number - 1) < number < limits.get("exclusiveMaximum", number + 1)
        and (number / limits.get("multipleOf", number or Fraction(1))).denominator == 1
    )


def _listed(schema: dict[str, Any]) -> list[Any]:
    return [schema["const"]] if "const" in schema else schema.get("enum", [])


def _names(schema: dict[str, Any]) -> Iterable[str]:
    yield from schema.get("properties", {})
    yield from schema.get("required", [])


def _limits(schema: dict[str, Any]) -> list[Any]:
    return [schema[key] for key in _LIMITS if key in schema]


_LIMITS = ("minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum")


def _matching(schema: dict[str, Any]) -> tuple[str, ...]:
    return (*draw.PATTERNS.get(schema.get("pattern", ""), ()), *draw.FORMATS.get(schema.get("format", ""), ()))


def _types(schema: dict[str, Any]) -> set[str]:
    stated = schema.get("type")
    if stated is None:
        return set(draw.TYPES)
    types = {stated} if isinstance(stated, str) else set(stated)
    return types | {"integer"} if "number" in types else types


def _hints(schema: dict[str, Any]) -> Iterable[str]:
    if "type" in schema:
        yield from _types(schema)
    for keyword, kind in _HINTS.items():
        if keyword in schema:
            yield kind


_HINTS = {
    "properties": "object", "required": "object", "items": "array", "prefixItems": "array", "contains": "array",
    "minLength": "string", "maxLength": "string", "pattern": "string", "minimum": "number", "maximum": "number",
    "additionalProperties": "object", "minProperties": "object", "maxProperties": "object", "propertyNames": "object",
    "minItems": "array", "maxItems": "array", "uniqueItems": "array", "multipleOf": "number",
}  # fmt: skip


def _kinds(value: Any) -> set[str]:
    match value:
        case None:
            return {"null"}
        case bool():
            return {"boolean"}
        case int() | float():
            return {"integer", "number"} if value == int(value) else {"number"}
        case str():
            return {"string"}
        case list():
            return {"array"}
        case _:
            return {"object"}


def _same(one: Any, other: Any) -> bool:
    return one == other and json.dumps(one).replace(".0", "") == json.dumps(other).replace(".0", "")
