"""Which choices of a schema a set of values never takes: a walk along the schema that knows nothing of how they were made.

At every place the walk holds the schemas that apply there together and the values that stand there. A choice counts
as missing only where some value could take it: an enum's value that the other schemas of the place refuse does not.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from .spec import Spec


def missing(spec: Spec, schema: Any, values: list[Any]) -> list[str]:
    """One line for each choice not taken, with the place of it: ``data[].vendor: never "TESLA"``."""
    return list(dict.fromkeys(_walk(spec, [schema], values, "", ())))


def _walk(spec: Spec, together: list[Any], values: list[Any], place: str, seen: tuple[str, ...]) -> Iterator[str]:
    flat, references = _flat(spec, together)
    trail = (*seen, *references)
    where = place or "value"
    if not values:
        yield f"{where}: no value at all"
        return
    # Inside itself a schema has to occur, but need not take every choice once more.
    if any(trail.count(name) > 1 for name in references):
        return
    yield from _scalars(spec, flat, values, where)
    yield from _unions(spec, flat, values, place, trail)
    if any("properties" in part or isinstance(part.get("additionalProperties"), dict) for part in flat):
        yield from _objects(spec, flat, [value for value in values if isinstance(value, dict)], place, trail)
    if any("items" in part for part in flat):
        yield from _arrays(spec, flat, [value for value in values if isinstance(value, list)], place, trail)


def _flat(spec: Spec, together: list[Any]) -> tuple[list[dict[str, Any]], list[str]]:
    """The schemas of a place with ``$ref`` and ``allOf`` opened, and the references followed."""
    found: list[dict[str, Any]] = []
    references: list[str] = []
    pending = list(together)
    while pending:
        part = pending.pop(0)
        if isinstance(part, dict):
            found.append(part)
            pending += part.get("allOf", [])
            if "$ref" in part and part["$ref"] not in references:
                references.append(part["$ref"])
                pending.append(spec.resolve(part["$ref"]))
    return found, references


def _scalars(spec: Spec, flat: list[dict[str, Any]], values: list[Any], where: str) -> Iterator[str]:
    wanted = [choice for part in flat for choice in part.get("enum", ())]
    kinds = {kind for part in flat for kind in _listed(part.get("type", []))}
    wanted += [None] if "null" in kinds else []
    wanted += [True, False] if "boolean" in kinds else []
    for choice in wanted:
        taken = any(type(value) is type(choice) and value == choice for value in values)
        if not taken and all(spec.valid(part, choice) for part in flat):
            yield f"{where}: never {choice!r}"
    samples: dict[str, Any] = {"string": str, "integer": int, "number": (int, float), "array": list, "object": dict}
    for kind in sorted(kinds & samples.keys()):
        agreed = all(kind in _listed(part["type"]) for part in flat if "type" in part)
        listed = any("enum" in part for part in flat)
        if agreed and not listed and not any(isinstance(value, samples[kind]) for value in values):
            yield f"{where}: never of type {kind}"


def _listed(kind: Any) -> list[str]:
    return [kind] if isinstance(kind, str) else list(kind)


def _unions(
    spec: Spec, flat: list[dict[str, Any]], values: list[Any], place: str, seen: tuple[str, ...]
) -> Iterator[str]:
    opened = {"anyOf", "oneOf", "allOf", "$ref"}
    rest = [{key: value for key, value in part.items() if key not in opened} for part in flat]
    for branches in (part[union] for part in flat for union in ("anyOf", "oneOf") if union in part):
        for position, branch in enumerate(branches):
            inside = [value for value in values if spec.valid(branch, value)]
            label = f"{place}<{branch.get('$ref', '').rsplit('/', 1)[-1] or position}>"
            yield from _walk(spec, [*rest, branch], inside, label, seen)


def _objects(
    spec: Spec, flat: list[dict[str, Any]], values: list[Any], place: str, seen: tuple[str, ...]
) -> Iterator[str]:
    required = {name for part in flat for name in part.get("required", ())}
    declared = dict.fromkeys(name for part in flat for name in part.get("properties", {}))
    for name in declared:
        inner = f"{place}.{name}" if place else name
        asked = [part.get("properties", {}).get(name, part.get("additionalProperties", True)) for part in flat]
        if False in asked:
            continue
        there = [value[name] for value in values if name in value]
        if name not in required and len(there) == len(values):
            yield f"{inner}: never absent"
        yield from _walk(spec, asked, there, inner, seen)
    for part in flat:
        other = part.get("additionalProperties")
        if isinstance(other, dict):
            free = [item for value in values for name, item in value.items() if name not in part.get("properties", {})]
            yield from _walk(spec, [other], free, f"{place}{{}}", seen)


def _arrays(
    spec: Spec, flat: list[dict[str, Any]], values: list[Any], place: str, seen: tuple[str, ...]
) -> Iterator[str]:
    items = [part["items"] for part in flat if "items" in part]
    if [] not in values and all(spec.valid(part, []) for part in flat):
        yield f"{place}: never empty"
    yield from _walk(spec, items, [item for value in values for item in value], f"{place}[]", seen)
