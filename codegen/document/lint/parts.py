"""A schema taken apart: all that holds at once for one value, gathered from ``allOf`` and through references.

This is no decision procedure. It sees types, enums, closed objects and bounds, which is where documents go wrong,
and says that nothing is admitted only where that is certain.
"""

from __future__ import annotations

import math
from collections.abc import Iterator

from codegen.document.lint.facts import Facts, canonical, declared_types, types_of
from codegen.document.lint.graphs import on_circles
from codegen.document.show import show
from codegen.document.structure import Node, local_target
from codegen.model import Json, JsonObject
from codegen.record import record

_MOST_PARTS = 200
_BOUNDS = (
    ("minimum", "maximum"),
    ("minLength", "maxLength"),
    ("minItems", "maxItems"),
    ("minProperties", "maxProperties"),
)


@record
class Part:
    """One schema object among those that hold together, and the pointer to it."""

    pointer: str
    value: JsonObject


def parts_of(facts: Facts, node: Node) -> list[Part]:
    """Give the schema and all that its ``allOf`` and ``$ref`` add to it, each once; a recursive schema ends."""
    found: dict[str, Part] = {}
    waiting = [node]
    while waiting and len(found) < _MOST_PARTS:
        each = waiting.pop()
        if each.pointer in found:
            continue
        found[each.pointer] = Part(each.pointer, each.value)
        target = facts.resolved(each)
        if target.pointer != each.pointer:
            waiting.append(target)
        waiting += members(each, "allOf")
    return list(found.values())


def members(node: Node, keyword: str) -> list[Node]:
    """Give the schemas in a list such as ``allOf``."""
    listed = node.value.get(keyword)
    return [
        Node(f"{node.pointer}/{keyword}/{index}", "schema", member)
        for index, member in enumerate(listed if isinstance(listed, list) else [])
        if isinstance(member, dict)
    ]


def in_circles(facts: Facts) -> set[str]:
    """Give the pointers of the schemas that are asked about a value while they are asked about the same value."""
    return on_circles({node.pointer: list(_asked(node)) for node in facts.of("schema")})


def _asked(node: Node) -> Iterator[str]:
    """Yield the schemas that see the same value (JSON Schema 2020-12 core, sections 8.2.3.1 and 10.2)."""
    target = local_target(node.value.get("$ref"))
    if target is not None:
        yield target
    for keyword in ("allOf", "anyOf", "oneOf"):
        yield from (member.pointer for member in members(node, keyword))
    for keyword in ("not", "if", "then", "else"):
        if isinstance(node.value.get(keyword), dict):
            yield f"{node.pointer}/{keyword}"


def conflict(parts: list[Part]) -> str:
    """Say why no value can meet all of the parts; nothing where one may."""
    types = _types(parts)
    if types is not None and not types:
        named = ", ".join(_named(parts))
        return f"its parts ask for different types ({named})" if named else "its list of types is empty"
    if any(one is False for part in parts for one in _listed(part.value, "allOf")):
        return "false stands among the schemas of its allOf"
    return _no_value(parts, types) or _crossed(parts, types) or _unfilled(parts, types)


def _types(parts: list[Part]) -> set[str] | None:
    """Give the types that every part allows, or None where none names any."""
    allowed: set[str] | None = None
    for part in parts:
        declared = declared_types(part.value)
        if declared is not None:
            widened = set(declared) | ({"integer"} if "number" in declared else set())
            allowed = widened if allowed is None else allowed & widened
    return allowed


def _named(parts: list[Part]) -> list[str]:
    named = (" or ".join(declared) for part in parts if (declared := declared_types(part.value)) is not None)
    return list(dict.fromkeys(name for name in named))


def _choices(parts: list[Part]) -> Iterator[list[Json]]:
    for part in parts:
        if "const" in part.value:
            yield [part.value["const"]]
        if isinstance(part.value.get("enum"), list):
            yield part.value["enum"]


def _no_value(parts: list[Part], types: set[str] | None) -> str:
    left: dict[str, Json] | None = None
    for values in _choices(parts):
        keyed = {canonical(value): value for value in values}
        left = keyed if left is None else {key: value for key, value in left.items() if key in keyed}
    if left is None:
        return ""
    if not left:
        return "its enum is empty, or its enums have no value in common"
    if types is not None and not any(types_of(value) & types for value in left.values()):
        return f"no value of its enum is of its type ({' or '.join(sorted(types))})"
    return ""


def _crossed(parts: list[Part], types: set[str] | None) -> str:
    if not types:
        return ""
    for lower, upper in _BOUNDS:
        if types <= _BOUNDED[lower]:
            least, most = _limits(parts, lower), _limits(parts, upper)
            if least and most and max(least) > min(most):
                return f"its {lower} of {max(least)} is above its {upper} of {min(most)}"
    if types <= _BOUNDED["minimum"]:
        return _open_ends(parts) or (_no_whole_number(parts) if types == {"integer"} else "")
    return ""


def _no_whole_number(parts: list[Part]) -> str:
    least, most = _limits(parts, "minimum"), _limits(parts, "maximum")
    if least and most and math.ceil(max(least)) > math.floor(min(most)):
        return f"there is no whole number between its minimum of {max(least)} and its maximum of {min(most)}"
    return ""


def _open_ends(parts: list[Part]) -> str:
    """Compare bounds of which one or both are themselves shut out."""
    for lower, upper in (
        ("exclusiveMinimum", "exclusiveMaximum"), ("exclusiveMinimum", "maximum"), ("minimum", "exclusiveMaximum"),
    ):  # fmt: skip
        least, most = _limits(parts, lower), _limits(parts, upper)
        if least and most and max(least) >= min(most):
            return f"its {lower} of {max(least)} leaves nothing below its {upper} of {min(most)}"
    return ""


def _limits(parts: list[Part], keyword: str) -> list[float]:
    return [part.value[keyword] for part in parts if _is_number(part.value.get(keyword))]


_BOUNDED = {
    "minimum": {"integer", "number"},
    "minLength": {"string"},
    "minItems": {"array"},
    "minProperties": {"object"},
}


def _is_number(value: Json) -> bool:
    return isinstance(value, (int, float)) and not isinstance(value, bool)


def _unfilled(parts: list[Part], types: set[str] | None) -> str:
    """Say what an object or an array has to have and cannot."""
    if types == {"object"}:
        return _shut_out(parts) or _refused_property(parts)
    least = max(_limits(parts, "minItems"), default=0)
    for part in parts if types == {"array"} else ():
        most = len(_listed(part.value, "prefixItems"))
        if part.value.get("items") is False and least > most:
            return f"its minItems of {least} is above {most}, the number of items that it allows"
    return ""


def _refused_property(parts: list[Part]) -> str:
    required = sorted({name for part in parts for name in required_of(part.value)})
    for part in parts:
        properties = part.value.get("properties")
        for name in required:
            if isinstance(properties, dict) and properties.get(name) is False:
                return f"the property {show(name)} is required, and its schema is false"
    most = _limits(parts, "maxProperties")
    if most and len(required) > min(most):
        return f"it requires {len(required)} properties, and its maxProperties is {min(most)}"
    return ""


def _listed(schema: JsonObject, keyword: str) -> list[Json]:
    listed = schema.get(keyword)
    return listed if isinstance(listed, list) else []


def _shut_out(parts: list[Part]) -> str:
    """Find a property that one part requires and another, closed one does not know; sorted, for the same answer each time."""
    required = {name: part.pointer for part in reversed(parts) for name in required_of(part.value)}
    for part in parts:
        if is_closed(part.value):
            unknown = required.keys() - part.value.get("properties", {}).keys() - set(required_of(part.value))
            for name in sorted(unknown):
                by, closed = required[name], part.pointer
                return f"the property {show(name)} is required by {by} and not known to the closed object at {closed}"
    return ""


def required_of(schema: JsonObject) -> list[str]:
    """Give the names that a schema requires."""
    names = schema.get("required")
    return [name for name in names if isinstance(name, str)] if isinstance(names, list) else []


def is_closed(schema: JsonObject) -> bool:
    """Tell whether an object admits the properties it names and no others."""
    return (
        schema.get("additionalProperties") is False
        and not schema.get("patternProperties")
        and isinstance(schema.get("properties", {}), dict)
    )
