"""Keywords whose inner schemas are not held against each other one by one, and keywords that nothing else knows.

Whatever differs and is not compared elsewhere is yielded here: nothing is dropped.
"""

from __future__ import annotations

from collections.abc import Iterator

from codegen.compat import conditions
from codegen.compat.conditions import Alike
from codegen.compat.edit import Edit, idle, shown
from codegen.compat.facets import BOUNDS
from codegen.compat.pair import Pair
from codegen.compat.reader import Spot, reference
from codegen.compat.shape import Shape
from codegen.compat.unchanged import Unchanged, same

OPAQUE = {
    "$dynamicRef": "dynamic-ref",
    "contains": "contains",
    "contentSchema": "content-schema",
    "dependentRequired": "dependent-required",
    "dependentSchemas": "dependent-schema",
    "not": "not",
    "propertyNames": "property-names",
    "unevaluatedItems": "unevaluated-items",
    "unevaluatedProperties": "unevaluated-properties",
}
"""Keyword -> its name in rule ids. Stating one takes values away; what changing one does is not decided."""
_SPEAKS_OF = {
    "contains": "array",
    "contentSchema": "string",
    "dependentRequired": "object",
    "dependentSchemas": "object",
    "propertyNames": "object",
    "unevaluatedItems": "array",
    "unevaluatedProperties": "object",
}
"""Keyword -> the one type that it speaks of; the others speak of any value."""

_COMPARED = {
    *BOUNDS, *OPAQUE, *conditions.KEYWORDS, "$dynamicAnchor", "$schema", "additionalProperties", "const", "contentEncoding", "contentMediaType", "default", "deprecated",
    "discriminator", "enum", "format", "items", "multipleOf", "nullable", "pattern", "patternProperties", "prefixItems", "properties",
    "readOnly", "required", "type", "uniqueItems", "writeOnly", "xml",
}  # fmt: skip
_PROSE = {
    "$anchor", "$comment", "$defs", "$id", "$vocabulary", "definitions", "description", "examples", "externalDocs", "title",
}  # fmt: skip


def opaque(pair: Pair, alike: Alike) -> Iterator[Edit]:
    """Yield the coming, going and changing of keywords that are compared as a whole."""
    both = pair.old.types & pair.new.types
    said = pair.old.said | pair.new.said
    for keyword, name in OPAQUE.items():
        if keyword not in said:
            continue
        silent = keyword in _SPEAKS_OF and _SPEAKS_OF[keyword] not in both
        made = _changes(pair, alike, keyword, name)
        yield from map(idle, made) if silent else made


def _changes(pair: Pair, alike: Alike, keyword: str, name: str) -> Iterator[Edit]:
    old, new = _stated(pair.old, keyword), _stated(pair.new, keyword)
    for before, now in zip(old, new, strict=False):
        if not _alike(keyword, before, now, alike):
            yield pair.edit(f"{name}-changed", "change", "unclear", before, now)
    asks = keyword in _OF_PARTS  # of these a schema that admits everything, in whatever words, says nothing
    for spot in new[len(old) :]:
        if not (asks and alike(_ANYTHING, spot)):
            yield pair.edit(f"{name}-added", "add", "narrower", None, spot)
    for spot in old[len(new) :]:
        if not (asks and alike(spot, _ANYTHING)):
            yield pair.edit(f"{name}-removed", "remove", "wider", spot, None)


def _alike(keyword: str, old: Spot, new: Spot, alike: Alike) -> bool:
    if keyword in {"$dynamicRef", "dependentRequired"}:
        return same(old.value, new.value)
    if keyword != "dependentSchemas":
        return alike(old, new)
    before, now = dict(old.members()), dict(new.members())
    return before.keys() == now.keys() and all(alike(before[name], now[name]) for name in before)


def nullable(pair: Pair) -> Iterator[Edit]:
    """Yield that ``nullable`` was left over, or cleared away: OpenAPI 3.1 knows no such word, and 3.0 is said without it."""
    before, now = pair.old.flag("nullable"), pair.new.flag("nullable")
    if before is None and now is not None:
        yield pair.edit("nullable-without-effect-added", "add", "none", None, now, firm=True)
    elif before is not None and now is None:
        yield pair.edit("nullable-without-effect-removed", "remove", "none", before, None, firm=True)


def unclassified(pair: Pair, unchanged: Unchanged) -> Iterator[Edit]:
    """Yield what differs in keywords that no comparison knows; extensions and prose are not on the wire."""
    for keyword in sorted(_unknown(pair.old) | _unknown(pair.new)):
        old, new = pair.old.facts(keyword), pair.new.facts(keyword)
        alike = len(old) == len(new) and all(map(unchanged, old, new))
        if not alike:
            before, now = next(iter(old), None), next(iter(new), None)
            edit = pair.edit("unclassified", "change", "unclear", before, now, name=keyword, detail=keyword, firm=True)
            yield shown(edit, before, now)


def broken(pair: Pair) -> Iterator[Edit]:
    """Yield references that lead nowhere, in one document or in both: what they meant cannot be compared."""
    old = {reference(spot): spot for spot in pair.old.broken}
    new = {reference(spot): spot for spot in pair.new.broken}
    for ref in sorted(old.keys() ^ new.keys()):
        yield pair.edit("reference-unresolved", "change", "unclear", old.get(ref), new.get(ref), detail=ref, firm=True)


def _stated(shape: Shape, keyword: str) -> list[Spot]:
    """Give where a keyword says something: a schema that admits everything says nothing, but that there is an item, or none.

    ``unevaluatedProperties: false`` closes the object, and ``not: false`` says nothing.
    """
    silent = _SILENT.get(keyword, (True, {}))
    return [
        spot for spot in shape.facts(keyword) if not any(spot.value is one or spot.value == one == {} for one in silent)
    ]


_ANYTHING = Spot("/~anything", True)
"""A schema that admits everything; no other one has its pointer, in which the tilde escapes nothing (RFC 6901, 3)."""
_OF_PARTS = frozenset({"contentSchema", "propertyNames", "unevaluatedItems", "unevaluatedProperties"})
_SILENT: dict[str, tuple[bool | dict[str, object], ...]] = {
    "contains": (), "not": (False,), "unevaluatedProperties": (True, False, {}),
}  # fmt: skip


def _unknown(shape: Shape) -> set[str]:
    return {keyword for keyword in shape.said - _COMPARED - _PROSE if not keyword.startswith("x-")}
