"""What is admitted, as an independent validator has it: jsonschema-rs."""

from collections.abc import Callable
from typing import Any

import jsonschema_rs

from tests.soundness.positions import LIST, NAMED, ONE, REF, ROOT, Schema, World

_PLAIN = "#/components/plain/"
"""Where components stand as they are beside those that are opened."""
_CLOSING = frozenset({"additionalProperties", "unevaluatedProperties"})
_AS_IT_IS = frozenset({"not", "if", "propertyNames"})
"""Keywords that do not say what a value holds, but what it must not, or when: a reader knows these words as they are."""


class Judge:
    """Judges values by components; ``opened`` as a reader does who ignores what it does not know, and takes any alternative.

    Formats are a mere remark (JSON Schema 2020-12 Validation, 7.2.1), or checked.
    """

    def __init__(self, world: World, *, opened: bool = False, formats: bool = False, root: str = ROOT) -> None:
        world = {name: _ranged(schema) for name, schema in world.items()} if formats else world
        read = {name: (open_(schema) if opened else schema) for name, schema in world.items()}
        tree = {"$ref": REF + root, "components": {"schemas": read, "plain": {n: plain(s) for n, s in world.items()}}}
        self._validator = jsonschema_rs.Draft202012Validator(tree, validate_formats=formats)

    def admits(self, value: Any) -> bool:
        """Tell whether a value is admitted."""
        return self._validator.is_valid(value)


def usable(world: World) -> bool:
    """Tell whether the schemas have a meaning: not if the validator does not take them, or if one leads to itself at once."""
    try:
        for schema in world.values():
            jsonschema_rs.meta.validate(schema if isinstance(schema, bool) else {"$schema": _DRAFT, **schema})
        if any(_leads_to_itself(world, name) for name in world):
            return False
        Judge(world).admits(None)
    except (KeyError, ValueError, jsonschema_rs.ValidationError):  # a reference leads nowhere, say
        return False
    return True


def _leads_to_itself(world: World, name: str) -> bool:
    """Tell whether what is asked of a value asks the same of it again (JSON Schema 2020-12, 7.1: this must not be)."""
    seen: set[str] = set()
    waiting = [world[name]]
    while waiting:
        schema = waiting.pop()
        if not isinstance(schema, dict):
            continue
        if (target := schema.get("$ref", "").removeprefix(REF)) == name:
            return True
        if target and target not in seen:
            seen.add(target)
            waiting.append(world[target])
        waiting += [inner for keyword in ("allOf", "anyOf", "oneOf") for inner in schema.get(keyword, [])]
        waiting += [schema[keyword] for keyword in ("not", "if", "then", "else") if keyword in schema]
        waiting += schema.get("dependentSchemas", {}).values()
    return False


_DRAFT = "https://json-schema.org/draft/2020-12/schema"


def open_(schema: Schema) -> Schema:
    """Give a schema as a reader takes it: closed objects are open, and of ``oneOf`` one branch that fits is enough."""
    if isinstance(schema, bool):
        return schema
    read = {
        keyword: (plain(value) if keyword in _AS_IT_IS else each(keyword, value, open_))
        for keyword, value in schema.items()
    }
    for keyword in _CLOSING & read.keys():
        if read[keyword] is False:
            read[keyword] = True
    if "contains" in schema and "maxContains" in schema:
        counted = {"contains": plain(schema["contains"]), "minContains": 0, "maxContains": read.pop("maxContains")}
        read["allOf"] = [*read.get("allOf", []), counted]
    if "oneOf" in read:
        read["allOf"] = [*read.get("allOf", []), {"anyOf": read.pop("oneOf")}]
    return read


def _ranged(schema: Schema) -> Schema:
    """Give a schema with the ranges of formats written out, which the validator does not know."""
    if isinstance(schema, bool):
        return schema
    read = {keyword: each(keyword, value, _ranged) for keyword, value in schema.items()}
    bits = _BITS.get(schema.get("format", ""))
    if bits is None:
        return read
    within = {"if": {"type": "integer"}, "then": {"minimum": -(1 << bits - 1), "maximum": (1 << bits - 1) - 1}}
    return {**read, "allOf": [*read.get("allOf", []), within]}


_BITS = {"int32": 32, "int64": 64}


def plain(schema: Schema, to: str = _PLAIN) -> Schema:
    """Give a schema as it is, with references to what is as it is, which stands below ``to``."""
    if isinstance(schema, bool):
        return schema
    read = {keyword: each(keyword, value, lambda inner: plain(inner, to)) for keyword, value in schema.items()}
    if isinstance(ref := read.get("$ref"), str):
        read["$ref"] = ref.replace(REF, to)
    return read


def each(keyword: str, value: Any, read: Callable[[Schema], Schema]) -> Any:
    """Give what a keyword holds with each schema in it read."""
    if keyword in ONE:
        return read(value)
    if keyword in LIST:
        return list(map(read, value))
    return {name: read(inner) for name, inner in value.items()} if keyword in NAMED else value
