"""The smallest place that explains why two schemas differ which are only judged as a whole.

What a condition, a ``not`` and their like shut out nobody can say of a part of them. But where they differ at one place
only, that place is what a person has to look at.
"""

from __future__ import annotations

from dataclasses import replace

from codegen.compat.conditions import Alike
from codegen.compat.edit import Edit, side
from codegen.compat.pair import Pair
from codegen.compat.reader import Reader, Spot
from codegen.compat.unchanged import LISTED, NAMED, SINGLE, same
from codegen.model import JsonObject
from codegen.record import record

_SAME_VALUE = {"dependent-schema-changed", "else-changed", "if-changed", "not-changed", "then-changed"}
"""Edits of keywords that speak of the value itself, so that a property they speak of is one of its properties."""
_WHOLE = _SAME_VALUE | {
    "contains-changed", "content-schema-changed", "property-names-changed", "unevaluated-items-changed",
    "unevaluated-properties-changed",
}  # fmt: skip
_STEPS = {
    "additionalProperties": "{}", "contains": "[]", "items": "[]", "patternProperties": "{}", "unevaluatedItems": "[]",
    "unevaluatedProperties": "{}",
}  # fmt: skip
_UNSAID = {
    "$comment", "$defs", "default", "definitions", "deprecated", "description", "example", "examples", "externalDocs", "title",
}  # fmt: skip
"""Keywords that refuse nothing."""


@record
class _Place:
    """Two schemas, or what two of them say by one keyword, and the steps that lead to the value that they speak of."""

    step: str
    old: Spot
    new: Spot
    keyword: str = ""


def innermost(edit: Edit, pair: Pair, alike: Alike) -> Edit:
    """Give an edit of a keyword that is compared as a whole at the one place below it at which it differs.

    ``alike`` tells whether two schemas mean the same. The verdict, and what shows it, stay those of the whole.
    """
    if edit.kind not in _WHOLE or edit.base is None or edit.revision is None:
        return edit
    olds, news = pair.olds.reader, pair.news.reader
    found = _Place("", olds.spot(edit.base.pointer), news.spot(edit.revision.pointer))
    if edit.kind == "dependent-schema-changed":
        found = _within("dependentSchemas", found, alike)
        if found.keyword:  # several of them
            return edit
    seen = set[tuple[Spot, Spot]]()
    while not found.keyword and (found.old, found.new) not in seen:
        seen.add((found.old, found.new))
        found = _below(found, olds, news, alike) or found
    step = edit.step + found.step if edit.kind in _SAME_VALUE else edit.step
    return replace(edit, base=side(found.old), revision=side(found.new), step=step, name=found.keyword)


def _below(at: _Place, olds: Reader, news: Reader, alike: Alike) -> _Place | None:
    """Give the one place below two schemas at which they differ; None where there is no such one."""
    old, new = olds.schema(at.old), news.schema(at.new)
    if isinstance(old, bool) or isinstance(new, bool):
        return None
    differing = [keyword for keyword in (old.keys() | new.keys()) - _UNSAID if _differs(keyword, at, old, new, alike)]
    if not differing:
        one, other = olds.target(at.old), news.target(at.new)
        return None if one is None or other is None else _Place(at.step, one, other)
    keyword, *others = differing
    if others:
        return None
    before, now = at.old.get(keyword), at.new.get(keyword)
    if before is None or now is None:  # it is there on one side, or said in other words there
        return _Place(at.step, at.old, at.new, keyword)
    return _within(keyword, _Place(at.step, before, now), alike)


def _differs(keyword: str, at: _Place, old: JsonObject, new: JsonObject, alike: Alike) -> bool:
    if keyword not in old or keyword not in new:
        return not keyword.startswith("x-")
    before, now = at.old.at(keyword, old[keyword]), at.new.at(keyword, new[keyword])
    inner = _schemas(keyword, before, now)
    if inner is None:
        return not same(before.value, now.value) and not keyword.startswith("x-")
    return not all(alike(first, second) for _, first, second in inner)


def _within(keyword: str, at: _Place, alike: Alike) -> _Place:
    """Give the one schema that differs of those that a keyword holds, or what it says as a whole."""
    inner = [one for one in _schemas(keyword, at.old, at.new) or () if not alike(*one[1:])]
    if len(inner) != 1:
        return _Place(at.step, at.old, at.new, keyword)
    ((step, old, new),) = inner
    return _Place(at.step + step, old, new)


def _schemas(keyword: str, old: Spot, new: Spot) -> list[tuple[str, Spot, Spot]] | None:
    """Pair the schemas that a keyword holds, with the step that leads to each; None where it is not that alone which differs."""
    if keyword in SINGLE:
        return [(_STEPS.get(keyword, ""), old, new)]
    before, now = old.value, new.value
    if keyword in NAMED and isinstance(before, dict) and isinstance(now, dict) and before.keys() == now.keys():
        step = _STEPS.get(keyword, "")
        return [
            (f".{name}" if keyword == "properties" else step, old.at(name, before[name]), new.at(name, now[name]))
            for name in before
        ]
    if keyword in LISTED and isinstance(before, list) and isinstance(now, list) and len(before) == len(now):
        listed = enumerate(zip(old.entries(), new.entries(), strict=True))
        return [(f"[{index}]" if keyword == "prefixItems" else "", *both) for index, both in listed]
    return None
