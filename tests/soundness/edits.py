"""Random edits of schemas, of which nobody knows beforehand what they do to the values."""

import copy
from collections.abc import Callable, Iterable
from random import Random
from typing import Any

from tests.soundness import draw
from tests.soundness.positions import NAMED, Position, Schema, World, positions

Edit = Callable[[Random, Position, list[str]], bool]
"""Changes the schema at a position; false where it does not fit there."""


def edited(rng: Random, world: World, times: int = 1, names: Iterable[str] | None = None) -> World:
    """Give components with some edits, in those of ``names``, or anywhere."""
    new = copy.deepcopy(world)
    left, tries = times, 0
    while left and tries < 50:
        tries += 1
        position = rng.choice(positions(new, names))
        left -= rng.choice(EDITS)(rng, position, list(world))
    return new


def _replace(rng: Random, at: Position, names: list[str]) -> bool:
    at.schema = draw.schema(rng, names)
    return True


def _drop(rng: Random, at: Position, _names: list[str]) -> bool:
    schema = at.schema
    dropped = [keyword for keyword in schema if keyword in _SAYING] if isinstance(schema, dict) else []
    if not dropped:
        return False
    del schema[rng.choice(dropped)]
    return True


def _add(rng: Random, at: Position, names: list[str]) -> bool:
    """Say more of what the schema speaks of already, or of something else."""
    if not isinstance(at.schema, dict):
        return False
    types = at.schema.get("type", [])
    kind = rng.choice(types if isinstance(types, list) and types else [types or rng.choice(draw.TYPES)])
    match kind:
        case "string":
            more = draw.text(rng)
        case "integer" | "number":
            more = draw.number(rng)
        case "object":
            more = draw.an_object(rng, 1, names)
        case "array":
            more = draw.an_array(rng, 1, names)
        case _:
            more = draw.said(rng)
    more.pop("type", None)
    at.schema |= more
    return bool(more)


def _number(rng: Random, at: Position, _names: list[str]) -> bool:
    schema = at.schema if isinstance(at.schema, dict) else {}
    found = [keyword for keyword in schema if keyword.startswith(("min", "max", "exclusiveM"))]
    if not found:
        return False
    keyword = rng.choice(found)
    least = -9 if keyword.endswith("imum") else 0
    schema[keyword] = max(least, schema[keyword] + rng.choice([-2, -1, 1, 2]))
    return True


def _values(rng: Random, at: Position, _names: list[str]) -> bool:
    listed = at.schema.get("enum") if isinstance(at.schema, dict) else None
    if not isinstance(listed, list):
        return False
    if len(listed) > 1 and rng.random() < 0.5:
        listed.remove(rng.choice(listed))
        return True
    more = [value for value in (*draw.VALUES, "new") if not any(_same(value, other) for other in listed)]
    listed.append(rng.choice(more))
    return True


def _same(one: Any, other: Any) -> bool:
    return one == other and isinstance(one, bool) == isinstance(other, bool)


def _type(rng: Random, at: Position, _names: list[str]) -> bool:
    if not isinstance(at.schema, dict) or "type" not in at.schema:
        return False
    stated = at.schema["type"]
    types = [stated] if isinstance(stated, str) else list(stated)
    other = rng.choice(["null", "null", "number", *draw.TYPES])
    types = [name for name in types if name != other] if other in types else [*types, other]
    if not types:
        return False
    at.schema["type"] = types[0] if len(types) == 1 else types
    return True


def _required(rng: Random, at: Position, _names: list[str]) -> bool:
    declared = at.schema.get("properties") if isinstance(at.schema, dict) else None
    if not declared:
        return False
    name = rng.choice(sorted(declared))
    required = at.schema.get("required", [])
    at.schema["required"] = [other for other in required if other != name] if name in required else [*required, name]
    return True


def _closed(rng: Random, at: Position, names: list[str]) -> bool:
    if not isinstance(at.schema, dict) or "properties" not in at.schema:
        return False
    others = [True, False, draw.schema(rng, names, 0)]
    at.schema["additionalProperties"] = rng.choice(others)
    return True


def _property(rng: Random, at: Position, names: list[str]) -> bool:
    if at.keyword in NAMED and rng.random() < 0.5:
        del at.holder[at.key]
        return True
    if not isinstance(at.schema, dict) or "properties" not in at.schema:
        return False
    at.schema["properties"][rng.choice((*draw.NAMES, "new"))] = draw.schema(rng, names)
    return True


def _branch(rng: Random, at: Position, names: list[str]) -> bool:
    kinds = [kind for kind in ("allOf", "anyOf", "oneOf") if kind in at.schema] if isinstance(at.schema, dict) else []
    if not kinds:
        return False
    branches = at.schema[rng.choice(kinds)]
    if len(branches) > 1 and rng.random() < 0.5:
        branches.pop(rng.randrange(len(branches)))
    else:
        branches.append(draw.schema(rng, names))
    return True


def _kind(_rng: Random, at: Position, _names: list[str]) -> bool:
    """Turn any of into one of, and back."""
    for before, now in (("anyOf", "oneOf"), ("oneOf", "anyOf")):
        if isinstance(at.schema, dict) and before in at.schema and now not in at.schema:
            at.schema[now] = at.schema.pop(before)
            return True
    return False


def _nullable(rng: Random, at: Position, _names: list[str]) -> bool:
    at.schema = {rng.choice(["anyOf", "oneOf"]): [at.schema, {"type": "null"}]}
    return True


def _pattern(rng: Random, at: Position, _names: list[str]) -> bool:
    if not isinstance(at.schema, dict) or "pattern" not in at.schema:
        return False
    at.schema["pattern"] = rng.choice(list(draw.PATTERNS))
    return True


def _also(rng: Random, at: Position, names: list[str]) -> bool:
    """Wrap a schema beside another one."""
    other: list[Schema] = [at.schema, draw.schema(rng, names)]
    rng.shuffle(other)
    at.schema = {rng.choice(["allOf", "anyOf", "oneOf"]): other}
    return True


_SAYING = frozenset({
    "$ref", "additionalProperties", "allOf", "anyOf", "const", "contains", "dependentRequired", "dependentSchemas", "else", "enum",
    "exclusiveMaximum", "exclusiveMinimum", "format", "if", "items", "maxContains", "maxItems", "maxLength", "maxProperties",
    "maximum", "minContains", "minItems", "minLength", "minProperties", "minimum", "multipleOf", "not", "oneOf", "pattern",
    "patternProperties", "prefixItems", "properties", "propertyNames", "required", "then", "type", "unevaluatedItems",
    "unevaluatedProperties", "uniqueItems",
})  # fmt: skip
EDITS: tuple[Edit, ...] = (
    _replace, _drop, _drop, _add, _add, _number, _values, _type, _type, _required, _required, _closed, _property, _property, _branch,
    _kind, _nullable, _pattern, _also,
)  # fmt: skip
