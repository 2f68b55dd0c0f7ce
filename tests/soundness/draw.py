"""Random schemas: every keyword that the comparison has to understand, nested, recursive and with references."""

from random import Random
from typing import Any

from tests.soundness.positions import REF, ROOT, Schema, World

NAMES = ("p", "q", "x")
COMPONENTS = ("A", "B", "C")
VALUES = (1, 2, 1.5, 0, -1, "a", "b", "ab", "", None, True, False, [], {}, [1], ["a"], {"p": 1}, {"q": "a"})
PATTERNS = {
    "^a": ("a", "ab", "a1"), "b$": ("b", "ab", "bb"), "^[ab]+$": ("a", "b", "ab", "abab"), "^[a-z]{1,3}$": ("x", "ab", "abc"),
    "x|y": ("x", "y", "xy", "ax"), "^\\d+$": ("0", "12", "123"), "^(ab)*$": ("", "ab", "abab"), "[^a]": ("b", "1", "ab"),
    "^(?!a)": ("", "b", "x1"), "^[^\\s]{2}$": ("ab", "x1", "zz"), "^(a|ab)(b|bc)?$": ("a", "ab", "abb", "abbc"),
    "^\\w{2,}$": ("ab", "x1", "abcd"), "\\.": (".", "a.b"), "^[A-F0-9]+$": ("A", "0F", "12"),
}  # fmt: skip
"""Patterns, and texts that match them."""
NAME_PATTERNS = ("^p", "x", "^[a-q]$", "^x-", "z$")
FORMATS = {
    "date-time": ("2020-01-01T00:00:00Z",), "date": ("2020-01-01",), "uuid": ("6b7a4c5e-2f1d-4c3b-9a8f-0e1d2c3b4a59",),
    "uri": ("https://a.b/c",), "email": ("a@b.cd",), "ipv4": ("127.0.0.1",), "int32": (), "int64": (), "float": (), "double": (),
}  # fmt: skip
TYPES = ("string", "integer", "number", "boolean", "null", "object", "array")


def world(rng: Random) -> World:
    """Draw a root schema, and components that it can refer to, each of which can refer to all of them."""
    names = rng.sample(COMPONENTS, rng.randint(1, 3))
    return {**{name: _any(rng, 2, names) for name in names}, ROOT: _any(rng, 3, names)}


def schema(rng: Random, names: list[str], depth: int = 1) -> Schema:
    """Draw one schema that can refer to the components ``names``."""
    return _any(rng, depth, names)


def _any(rng: Random, depth: int, names: list[str]) -> Schema:
    chance = rng.random()
    if depth <= 0 or chance < 0.35:
        return leaf(rng)
    if chance < 0.58:
        return an_object(rng, depth, names)
    if chance < 0.7:
        return an_array(rng, depth, names)
    return _composed(rng, depth, names)


def _composed(rng: Random, depth: int, names: list[str]) -> Schema:
    def below() -> Schema:
        return _any(rng, depth - 1, names)

    beside = said(rng) if rng.random() < 0.5 else an_object(rng, depth - 1, names)
    keyword = rng.choice(["allOf", "anyOf", "oneOf", "not", "if", "$ref", "$ref", "dependentSchemas"])
    match keyword:
        case "allOf" | "anyOf" | "oneOf":
            found = {keyword: [below() for _ in range(rng.randint(1, 3))]}
            return found | beside if rng.random() < 0.3 else found
        case "not":
            return {"not": below(), **(said(rng) if rng.random() < 0.6 else {})}
        case "if":
            demands = {name: below() for name in rng.sample(["then", "else"], rng.randint(1, 2))}
            return {"if": below(), **demands, **(beside if rng.random() < 0.3 else {})}
        case "$ref" if names:
            return {"$ref": REF + rng.choice(names), **(beside if rng.random() < 0.3 else {})}
        case _:
            return an_object(rng, depth - 1, names) | {"dependentSchemas": {rng.choice(NAMES): below()}}


def said(rng: Random) -> dict[str, Any]:
    """Draw a leaf that is no boolean."""
    found = leaf(rng)
    return found if isinstance(found, dict) else {}


def leaf(rng: Random) -> Schema:
    """Draw a schema without others in it."""
    kind = rng.choice(
        ["string", "string", "integer", "integer", "number", "boolean", "null", "enum", "const", "any", "types"]
    )
    match kind:
        case "enum":
            values = rng.sample(VALUES, rng.randint(1, 4))
            return {"enum": values, **({"type": rng.choice(TYPES)} if rng.random() < 0.2 else {})}
        case "const":
            return {"const": rng.choice(VALUES)}
        case "any":
            return rng.choice([{}, True, False, {"minLength": 1}, {"minimum": 2}, {"type": list(TYPES)}])
        case "types":
            return {"type": rng.sample(TYPES, 2), **rng.choice([{}, text(rng), number(rng)])}
        case "string":
            return {"type": _or_null(rng, kind), **text(rng)}
        case "integer" | "number":
            return {"type": _or_null(rng, kind), **number(rng)}
        case _:
            return {"type": kind}


def _or_null(rng: Random, kind: str) -> Any:
    return [kind, "null"] if rng.random() < 0.15 else kind


def _some(rng: Random, every: dict[str, tuple[float, Any]]) -> dict[str, Any]:
    """Take each keyword with its own chance."""
    return {keyword: rng.choice(values) for keyword, (chance, values) in every.items() if rng.random() < chance}


def text(rng: Random) -> dict[str, Any]:
    """Draw what can be said of a text."""
    formats = [name for name, samples in FORMATS.items() if samples]
    return _some(rng, {
        "minLength": (0.3, (0, 1, 2, 3)), "maxLength": (0.3, (0, 1, 2, 3, 4)), "pattern": (0.35, tuple(PATTERNS)),
        "format": (0.06, formats),
    })  # fmt: skip


def number(rng: Random) -> dict[str, Any]:
    """Draw what can be said of a number."""
    return _some(rng, {
        "minimum": (0.35, (0, 1, -1, 2.5, 10)), "maximum": (0.35, (0, 1, 3, 2.5, 10, 12)), "exclusiveMinimum": (0.15, (0, 1, 2)),
        "exclusiveMaximum": (0.15, (2, 3, 4)), "multipleOf": (0.25, (1, 2, 3, 0.5, 1.5, 4)),
        "format": (0.05, ("int32", "int64", "float", "double")),
    })  # fmt: skip


def an_object(rng: Random, depth: int, names: list[str]) -> dict[str, Any]:
    """Draw a schema that speaks of objects."""

    def below() -> Schema:
        return _any(rng, depth - 1, names)

    found: dict[str, Any] = {"type": _or_null(rng, "object")} if rng.random() < 0.8 else {}
    if rng.random() < 0.85:
        found["properties"] = {name: below() for name in rng.sample(NAMES, rng.randint(1, 3))}
    if rng.random() < 0.5:
        found["required"] = rng.sample(NAMES, rng.randint(1, 2))
    if rng.random() < 0.4:
        found["additionalProperties"] = below() if rng.random() < 0.3 else False
    if rng.random() < 0.15:
        found["patternProperties"] = {name: below() for name in rng.sample(NAME_PATTERNS, rng.randint(1, 2))}
    if rng.random() < 0.1:
        found["propertyNames"] = rng.choice(
            [{"maxLength": 1}, {"pattern": "^[pq]"}, {"enum": ["p", "x"]}, {"minLength": 2}]
        )
    if rng.random() < 0.1:
        found["dependentRequired"] = {rng.choice(NAMES): rng.sample(NAMES, rng.randint(1, 2))}
    if rng.random() < 0.1:
        found["unevaluatedProperties"] = below() if rng.random() < 0.3 else False
    return found | _some(rng, {"minProperties": (0.12, (1, 2, 3)), "maxProperties": (0.12, (0, 1, 2, 3))})


def an_array(rng: Random, depth: int, names: list[str]) -> dict[str, Any]:
    """Draw a schema that speaks of arrays."""

    def below() -> Schema:
        return _any(rng, depth - 1, names)

    found: dict[str, Any] = {"type": _or_null(rng, "array")} if rng.random() < 0.85 else {}
    if rng.random() < 0.7:
        found["items"] = below()
    if rng.random() < 0.2:
        found["prefixItems"] = [below() for _ in range(rng.randint(1, 2))]
    if rng.random() < 0.2:
        found["contains"] = below()
        found |= _some(rng, {"minContains": (0.4, (0, 1, 2)), "maxContains": (0.4, (1, 2))})
    if rng.random() < 0.08:
        found["unevaluatedItems"] = below() if rng.random() < 0.3 else False
    limits = {"minItems": (0.25, (0, 1, 2, 3)), "maxItems": (0.25, (0, 1, 2, 4)), "uniqueItems": (0.2, (True,))}
    return found | _some(rng, limits)
