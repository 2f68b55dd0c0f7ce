"""What a caller may send that knew another schema: of the properties that only the new one names, it sends none.

It says so in JSON Schema: a copy of the old schema shuts out, wherever an object stands, what it does not speak of itself
and the new one names. It may shut out more, so that what it admits is surely such a value.
"""

import re
from typing import Any

from tests.soundness.judge import Judge, each, plain
from tests.soundness.positions import REF, ROOT, Schema, World, positions

_BESIDE = frozenset({"allOf", "anyOf", "oneOf", "then", "else", "dependentSchemas"})
"""Keywords whose schemas speak of the same value."""
_AS_IT_IS = frozenset({"not", "if", "propertyNames"})
_ANYTHING = {"$ref": "#/components/schemas/-anything"}


def by_callers(old: World, new: World) -> Judge:
    """Give what judges whether callers of the old schema may send a value."""
    names = sorted({name for world in (old, new) for position in positions(world) for name in _named(position.schema)})
    unknown = f"^(?!(?:{'|'.join(map(re.escape, names))})$)"
    copy = {name: _beside(schema, old, unknown) for name, schema in old.items()}
    copy["-anything"] = {"patternProperties": {unknown: _ANYTHING}, "additionalProperties": False, "items": _ANYTHING}
    copy["-sent"] = _around({"$ref": REF + ROOT}, old, unknown)
    return Judge({**copy, **{f"-{name}": schema for name, schema in old.items()}}, root="-sent")


def _named(schema: Schema) -> list[str]:
    return list(schema.get("properties", {})) if isinstance(schema, dict) else []


def _around(schema: Schema, world: World, unknown: str) -> Schema:
    """Give a schema of a property or an item: what none of its parts speaks of has to be unknown to both."""
    if schema is False:
        return False
    return {
        "allOf": [_beside(schema, world, unknown)],
        "properties": dict.fromkeys(sorted(_required(schema, world, 3)), True),
        "patternProperties": {unknown: True},
        "unevaluatedProperties": False,
        "unevaluatedItems": _ANYTHING,
    }


def _beside(schema: Schema, world: World, unknown: str) -> Schema:
    if isinstance(schema, bool):
        return schema
    copy: dict[str, Any] = {}
    for keyword, value in schema.items():
        if keyword in {"contains", "minContains", "maxContains"}:  # that one fits says nothing of what is in the others
            continue
        if keyword in _AS_IT_IS:
            copy[keyword] = plain(value, REF + "-")
        elif keyword in {"additionalProperties", "unevaluatedProperties"} and _says_nothing(value, world):
            continue
        elif keyword in _BESIDE:
            copy[keyword] = each(keyword, value, lambda inner: _beside(inner, world, unknown))
        else:
            copy[keyword] = each(keyword, value, lambda inner: _around(inner, world, unknown))
    return copy


def _says_nothing(schema: Schema, world: World) -> bool:
    """Tell whether a schema is one that admits everything, or only refers to it, or wraps it."""
    if isinstance(schema, bool) or len(schema) != 1:
        return schema in (True, {})
    (keyword, value), *_ = schema.items()
    if keyword == "$ref":
        return _says_nothing(world[value.removeprefix(REF)], world)
    return keyword in {"allOf", "anyOf", "oneOf"} and len(value) == 1 and _says_nothing(value[0], world)


def _required(schema: Schema, world: World, depth: int) -> set[str]:
    if isinstance(schema, bool) or not depth:
        return set()
    more = [world[schema["$ref"].removeprefix(REF)]] if "$ref" in schema else []
    inner = (_required(other, world, depth - 1) for other in (*more, *schema.get("allOf", [])))
    return set(schema.get("required", [])).union(*inner)
