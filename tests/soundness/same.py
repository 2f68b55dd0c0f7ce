"""Edits that keep the meaning of schemas: whatever is done of these, and how often, nothing may be told."""

import copy
from collections.abc import Callable, Iterable
from random import Random
from typing import Any

from tests.soundness.positions import REF, Position, World, positions

Edit = Callable[[Random, Position, World], bool]
"""Writes the schema at a position in another way; false where it does not fit there."""

TOGETHER = (
    frozenset({"properties", "patternProperties", "additionalProperties"}),
    frozenset({"items", "prefixItems"}),
    frozenset({"contains", "minContains", "maxContains"}),
    frozenset({"if", "then", "else"}),
    frozenset({"anyOf", "oneOf", "discriminator"}),
    frozenset({"default", "deprecated", "description", "example", "examples", "title"}),
)
"""Keywords that have to stay in one schema to mean what they do."""
OUTSIDE = frozenset({"unevaluatedProperties", "unevaluatedItems"})
"""What has to stand above all that it looks at (JSON Schema 2020-12, 11)."""


def rewritten(rng: Random, world: World, times: int, names: Iterable[str] | None = None) -> World:
    """Give components that mean the same after some edits, in those of ``names``, or anywhere."""
    new = copy.deepcopy(world)
    left, tries = times, 0
    while left and tries < 80:
        tries += 1
        left -= rng.choice(EDITS)(rng, rng.choice(positions(new, names)), new)
    return _shuffled(rng, new) if rng.random() < 0.3 else new


def _inline(_rng: Random, at: Position, world: World) -> bool:
    """Put what a reference leads to in its place; the keywords beside it have another schema's say beside them then."""
    if not isinstance(at.schema, dict) or at.schema.get("$ref", "").removeprefix(REF) not in world:
        return False
    inner = copy.deepcopy(world[at.schema["$ref"].removeprefix(REF)])
    rest = {keyword: value for keyword, value in at.schema.items() if keyword != "$ref"}
    at.schema = {**rest, "allOf": [*rest.get("allOf", []), inner]} if rest else inner
    return True


def _name(rng: Random, at: Position, world: World) -> bool:
    """Make a component of an inline schema."""
    name = f"Named{rng.randrange(10_000)}"
    if at.keyword == "schema" or name in world:
        return False
    world[name] = at.schema
    at.schema = {"$ref": REF + name}
    return True


def _wrap(rng: Random, at: Position, _world: World) -> bool:
    at.schema = {rng.choice(["allOf", "anyOf", "oneOf"]): [at.schema]}
    return True


def _split(rng: Random, at: Position, _world: World) -> bool:
    """Say a schema's keywords in two parts of an ``allOf``."""
    if not isinstance(at.schema, dict):
        return False
    outside = {keyword: value for keyword, value in at.schema.items() if keyword in OUTSIDE}
    groups: dict[frozenset[str], dict[str, Any]] = {}
    for keyword, value in at.schema.items():
        if keyword not in OUTSIDE:
            group = next((group for group in TOGETHER if keyword in group), frozenset({keyword}))
            groups.setdefault(group, {})[keyword] = value
    if len(groups) < 2:
        return False
    parts: list[dict[str, Any]] = [{}, {}]
    for group in groups.values():
        parts[rng.randrange(2)] |= group
    at.schema = {**outside, "allOf": parts}
    return True


def _constants(rng: Random, at: Position, _world: World) -> bool:
    """Say an enumeration as alternatives, each a constant."""
    if not isinstance(at.schema, dict) or "enum" not in at.schema or at.schema.keys() & {"oneOf", "anyOf", "allOf"}:
        return False
    rest = {keyword: value for keyword, value in at.schema.items() if keyword != "enum"}
    at.schema = {**rest, rng.choice(["oneOf", "oneOf", "anyOf"]): [{"const": value} for value in at.schema["enum"]]}
    return True


def _constant(_rng: Random, at: Position, _world: World) -> bool:
    """Say a constant as an enumeration of one."""
    if not isinstance(at.schema, dict) or "const" not in at.schema or "enum" in at.schema:
        return False
    at.schema = {
        ("enum" if keyword == "const" else keyword): ([value] if keyword == "const" else value)
        for keyword, value in at.schema.items()
    }
    return True


def _null(rng: Random, at: Position, _world: World) -> bool:
    """Say null as an alternative that was a type in a list; what is said of all values stays out of it."""
    schema = at.schema
    types = schema.get("type") if isinstance(schema, dict) else None
    if not isinstance(types, list) or "null" not in types or len(types) < 2 or schema.keys() & _OF_ALL:
        return False
    others = [name for name in types if name != "null"]
    alone = {**schema, "type": others[0] if len(others) == 1 else others}
    branches = [alone, {"type": "null"}]
    rng.shuffle(branches)
    at.schema = {rng.choice(["anyOf", "oneOf"]): branches}
    return True


def _idle(rng: Random, at: Position, _world: World) -> bool:
    """Say what says nothing."""
    keyword, value = rng.choice([
        ("minLength", 0), ("minItems", 0), ("minProperties", 0), ("uniqueItems", False), ("description", "A word"), ("items", True),
        ("additionalProperties", {}), ("title", "T"), ("$comment", "c"), ("required", []),
    ])  # fmt: skip
    if (
        not isinstance(at.schema, dict)
        or keyword in at.schema
        or at.schema.keys() & OUTSIDE
        or "prefixItems" in at.schema
    ):
        return False
    if keyword in {"items", "additionalProperties"}:  # ``unevaluated…`` above would see that all is spoken of
        return False
    at.schema[keyword] = value
    return True


def _reorder(rng: Random, at: Position, _world: World) -> bool:
    """Give keys, branches, names and values in another order."""
    if not isinstance(at.schema, dict) or len(at.schema) < 1:
        return False
    at.schema = {keyword: at.schema[keyword] for keyword in rng.sample(list(at.schema), len(at.schema))}
    for keyword in at.schema.keys() & {"allOf", "anyOf", "enum", "oneOf", "required", "type"}:
        if isinstance(at.schema[keyword], list):
            rng.shuffle(at.schema[keyword])
    return True


def _shuffled(rng: Random, world: World) -> World:
    return {name: world[name] for name in rng.sample(list(world), len(world))}


_OF_ALL = frozenset({
    "$ref", "allOf", "anyOf", "const", "discriminator", "else", "enum", "if", "not", "oneOf", "then", "unevaluatedItems", "unevaluatedProperties",
})  # fmt: skip
EDITS: tuple[Edit, ...] = (
    _inline,
    _inline,
    _name,
    _wrap,
    _split,
    _split,
    _constants,
    _constant,
    _null,
    _idle,
    _reorder,
)

IN_30 = frozenset({
    "$ref", "additionalProperties", "allOf", "anyOf", "default", "deprecated", "description", "discriminator", "enum", "example",
    "exclusiveMaximum", "exclusiveMinimum", "format", "items", "maxItems", "maxLength", "maxProperties", "maximum", "minItems",
    "minLength", "minProperties", "minimum", "multipleOf", "not", "oneOf", "pattern", "properties", "readOnly", "required", "title",
    "type", "uniqueItems", "writeOnly",
})  # fmt: skip


def as_30(world: World) -> World | None:
    """Write components as OpenAPI 3.0.3 does (its 4.7.24); None where it has no words for them."""
    new = copy.deepcopy(world)
    return new if all(_as_30(position) for position in reversed(positions(new))) else None


def _as_30(at: Position) -> bool:
    schema = at.schema
    if isinstance(schema, bool):
        if at.keyword != "additionalProperties":
            at.schema = {} if schema else {"not": {}}
        return True
    if not schema.keys() <= IN_30 or ("$ref" in schema and len(schema) > 1):
        return False
    for bound, limit in (("minimum", "exclusiveMinimum"), ("maximum", "exclusiveMaximum")):
        if limit in schema:
            if bound in schema:
                return False
            schema[bound] = schema[limit]
            schema[limit] = True
    types = schema.get("type")
    if isinstance(types, list):
        others = [name for name in types if name != "null"]
        if len(others) != 1:
            return False
        schema["type"] = others[0]
        if "null" in types:
            schema["nullable"] = True
    return schema.get("type") != "null" and (schema.get("type") != "array" or "items" in schema)
