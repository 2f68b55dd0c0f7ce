"""A small set of instances of a schema that takes every choice in it at least once.

A choice is a union's branch, an enum's value, a boolean, null or not, an optional property there or not, an array
empty or not, at every depth. The set is no product: an object comes as many times as its property with the most
variants does, once more with nothing but what is required; an array holds all variants of its items at once.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import product
from typing import Any

from .leaves import numbers, texts
from .spec import Spec

UNDECLARED = "undeclared by the document"
"""The name of the property that an open object gets beyond the declared ones."""

_DEPTH = 2
"""How many times a schema may stand inside itself."""

_TYPES = ("string", "integer", "number", "boolean", "array", "object", "null")
_NOT_MADE = frozenset(
    [
        "not",
        "if",
        "then",
        "else",
        "contains",
        "patternProperties",
        "propertyNames",
        "prefixItems",
        "dependentSchemas",
        "dependentRequired",
        "unevaluatedItems",
        "unevaluatedProperties",
        "$dynamicRef",
    ]
)
_COMPOSED = ("$ref", "allOf", "anyOf", "oneOf")


@dataclass(frozen=True, slots=True)
class _Choice:
    """Schemas that hold together and compose nothing, and the ``$ref``s that led to them."""

    parts: tuple[dict[str, Any], ...]
    trail: tuple[str, ...]


def instances(spec: Spec, schema: Any) -> list[Any]:
    """Distinct valid instances of the schema; an invalid one would be this module's own fault, and raises."""
    found = _Maker(spec).variants(schema, ())
    for value in found:
        faults = spec.faults(schema, value)
        if faults:
            raise AssertionError(f"made an instance that the document refuses: {faults[0]}: {json.dumps(value)[:400]}")
    return found


class _Maker:
    def __init__(self, spec: Spec) -> None:
        self.spec = spec

    def variants(self, schema: Any, trail: tuple[str, ...]) -> list[Any]:
        found = [value for choice in self._choices(schema, trail) for value in self._of(choice)]
        if _mentions_one_of(schema, self.spec):
            found = [value for value in found if self.spec.valid(schema, value)]
        return _distinct(found)

    def _choices(self, schema: Any, trail: tuple[str, ...]) -> Iterator[_Choice]:
        """The schema without composition: one conjunction of plain parts for each way through its unions."""
        if isinstance(schema, bool):
            yield from [_Choice(({},), trail)] if schema else []
            return
        unknown = _NOT_MADE & schema.keys()
        if unknown:
            raise NotImplementedError(f"no instances are made for {', '.join(sorted(unknown))}")
        plain = {key: value for key, value in schema.items() if key not in _COMPOSED}
        axes: list[list[_Choice]] = [[_Choice((plain,), trail)]]
        if "$ref" in schema:
            reference = schema["$ref"]
            again = trail.count(reference) >= _DEPTH
            axes.append([] if again else list(self._choices(self.spec.resolve(reference), (*trail, reference))))
        axes += [list(self._choices(part, trail)) for part in schema.get("allOf", ())]
        for union in ("anyOf", "oneOf"):
            if union in schema:
                branches = [_narrowed(branch, schema.get("discriminator")) for branch in schema[union]]
                axes.append([choice for branch in branches for choice in self._choices(branch, trail)])
        for taken in product(*axes):
            parts = tuple(part for choice in taken for part in choice.parts)
            yield _Choice(parts, trail + tuple(name for choice in taken for name in choice.trail[len(trail) :]))

    def _of(self, choice: _Choice) -> list[Any]:
        parts = list(choice.parts)
        closed = [
            part["enum"] if "enum" in part else [part["const"]] for part in parts if {"enum", "const"} & part.keys()
        ]
        if closed:
            return [value for value in closed[0] if self.spec.valid({"allOf": parts}, value)]
        return [value for name in _types(parts) for value in self._typed(name, parts, choice.trail)]

    def _typed(self, name: str, parts: list[dict[str, Any]], trail: tuple[str, ...]) -> list[Any]:
        if name == "object":
            return self._objects(parts, trail)
        if name == "array":
            return self._arrays(parts, trail)
        leaves: dict[str, list[Any]] = {"null": [None], "boolean": [True, False]}
        if name == "string":
            leaves[name] = texts(parts)
        elif name not in leaves:
            leaves[name] = numbers(parts, whole=name == "integer")
        return [value for value in leaves[name] if self.spec.valid({"allOf": parts}, value)]

    def _objects(self, parts: list[dict[str, Any]], trail: tuple[str, ...]) -> list[Any]:
        required = {name for part in parts for name in part.get("required", ())}
        declared = dict.fromkeys([*(name for part in parts for name in part.get("properties", {})), *sorted(required)])
        choices = {name: self.variants(_property(parts, name), trail) for name in declared}
        if any(not choices[name] for name in required):
            return []
        choices = {name: values for name, values in choices.items() if values}
        found = [
            {name: values[min(turn, len(values) - 1)] for name, values in choices.items()}
            for turn in range(max(map(len, choices.values()), default=1))
        ]
        found.extend(self._opened(parts, found[0], trail))
        least = {name: values[-1] for name, values in choices.items() if name in required}
        found.append(least)
        if any({"minProperties", "maxProperties"} & part.keys() for part in parts):
            # The fullest or the least may be refused: then each property is absent once, and there alone once.
            optional = [name for name in choices if name not in required]
            found += [{key: value for key, value in found[0].items() if key != name} for name in optional]
            found += [{**least, name: choices[name][0]} for name in optional]
            found = [value for value in found if self.spec.valid({"allOf": parts}, value)]
        return found

    def _opened(self, parts: list[dict[str, Any]], full: dict[str, Any], trail: tuple[str, ...]) -> list[Any]:
        """The full object with properties that are not declared, where the object is open."""
        others = [part["additionalProperties"] for part in parts if "additionalProperties" in part]
        if False in others:
            return []
        schemas = [other for other in others if isinstance(other, dict) and other]
        values = self.variants({"allOf": schemas}, trail) if schemas else ["anything"]
        if schemas:
            return [full | {f"key {turn}": value for turn, value in enumerate(values)}]
        return [full | {UNDECLARED: value} for value in values]

    def _arrays(self, parts: list[dict[str, Any]], trail: tuple[str, ...]) -> list[Any]:
        fewest = max((part.get("minItems", 0) for part in parts), default=0)
        most = min((part["maxItems"] for part in parts if "maxItems" in part), default=None)
        asked = [part["items"] for part in parts if "items" in part]
        items = self.variants({"allOf": asked}, trail) if asked else ["anything", {"at": ["all"]}]
        step = max(len(items) if most is None else most, 1)
        found: list[list[Any]] = []
        for start in range(0, len(items), step):
            chunk = items[start : start + step]
            spare = [item for item in items if item not in chunk] + items[:1] * fewest
            found.append(chunk + spare[: max(fewest - len(chunk), 0)])
        return [value for value in [*found, []] if self.spec.valid({"allOf": _own_keywords(parts)}, value)]


def _types(parts: Iterable[dict[str, Any]]) -> list[str]:
    """The types that all parts allow, null last; where none names a type, those that its keywords speak of."""
    allowed = set(_TYPES)
    named = False
    for part in parts:
        if "type" in part:
            named = True
            here = {part["type"]} if isinstance(part["type"], str) else set(part["type"])
            allowed &= here | ({"integer"} if "number" in here else set())
    if "number" in allowed:
        allowed.discard("integer")
    if not named:
        spoken = {"properties": "object", "required": "object", "additionalProperties": "object", "items": "array"}
        hinted = {spoken[key] for part in parts for key in part if key in spoken}
        allowed = hinted or allowed
    return [name for name in _TYPES if name in allowed]


def _property(parts: Iterable[dict[str, Any]], name: str) -> Any:
    """What all parts together ask of a property: a closed part shuts out what it does not declare."""
    asked = [part.get("properties", {}).get(name, part.get("additionalProperties", True)) for part in parts]
    return {"allOf": [schema for schema in asked if schema is not True]}


def _narrowed(branch: Any, discriminator: dict[str, Any] | None) -> Any:
    """The branch with what the discriminator says of it (OpenAPI 3.1, 4.8.25): the names that lead to it."""
    if not discriminator or "$ref" not in branch:
        return branch
    reference = branch["$ref"]
    own = reference.rsplit("/", 1)[-1]
    mapping = discriminator.get("mapping", {})
    names = [name for name, target in mapping.items() if target == own or reference.endswith(target)]
    name = discriminator["propertyName"]
    return {"allOf": [branch, {"properties": {name: {"enum": names or [own]}}, "required": [name], "type": "object"}]}


def _mentions_one_of(schema: Any, spec: Spec, seen: tuple[str, ...] = ()) -> bool:
    """Whether an instance of one branch may be refused for being an instance of another too."""
    if not isinstance(schema, dict):
        return False
    if "oneOf" in schema:
        return True
    if "$ref" in schema and schema["$ref"] not in seen:
        reference = schema["$ref"]
        if _mentions_one_of(spec.resolve(reference), spec, (*seen, reference)):
            return True
    return any(_mentions_one_of(part, spec, seen) for part in (*schema.get("allOf", ()), *schema.get("anyOf", ())))


def _own_keywords(parts: Iterable[dict[str, Any]]) -> list[dict[str, Any]]:
    """The parts without what speaks of the items, whose variants are valid by themselves."""
    return [{key: value for key, value in part.items() if key != "items"} for part in parts]


def _distinct(values: Iterable[Any]) -> list[Any]:
    return list({json.dumps(value, sort_keys=True): value for value in values}.values())
