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
from codegen.model import Json
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
    "$comment", "$defs", "default", "definitions", "deprecated", "description", "example", "examples", "externalDocs", "title", "xml",
}  # fmt: skip
"""Keywords that refuse nothing."""
_LOOKING = {"$dynamicRef", "unevaluatedItems", "unevaluatedProperties"}
"""Keywords whose meaning depends on others beside them, or on how one came to them (JSON Schema 2020-12, 8.2.3.2, 11)."""
_ELSEWHERE = {"contentSchema", "propertyNames"}


@record
class _Place:
    """Two schemas, or what two of them say by one keyword, and the steps that lead to the value that they speak of.

    No step leads ``away``, to what has no place of its own: a name, or what a text holds. ``way`` holds the keywords and
    names that led to what ``begins`` at a pointer of the old document, references among them.
    """

    step: str
    old: Spot
    new: Spot
    keyword: str = ""
    away: bool = False
    way: str = ""
    begins: str = ""

    @property
    def location(self) -> str:
        """Where it is, by all that leads there (the keyword location of JSON Schema 2020-12, 12.3.2), without the first slash."""
        said = self.old.pointer.removeprefix(self.begins)
        return f"{self.way}{said}" + (
            f"/{self.keyword}" if self.keyword and not said.endswith(f"/{self.keyword}") else ""
        )


def innermost(edit: Edit, pair: Pair, alike: Alike) -> Edit:
    """Give an edit of a keyword that is compared as a whole at the one place below it at which it differs.

    ``alike`` tells whether two schemas mean the same. The verdict, and what shows it, stay those of the whole.
    """
    if edit.kind not in _WHOLE or edit.base is None or edit.revision is None:
        return edit
    olds, news = pair.olds.reader, pair.news.reader
    whole = edit.base.pointer
    found = _Place("", olds.spot(whole), news.spot(edit.revision.pointer), begins=f"{pair.old.key[0].pointer}/")
    if edit.kind == "dependent-schema-changed":
        found = _within("dependentSchemas", found, alike)
        if found.keyword:  # several of them
            return edit
    seen = set[tuple[Spot, Spot]]()
    while not found.keyword and (found.old, found.new) not in seen:
        seen.add((found.old, found.new))
        found = _below(found, olds, news, alike) or found
    moved = replace(edit, base=side(found.old), revision=side(found.new), name=found.keyword)
    if found.way:  # others may lead there too, with a verdict of their own
        moved = replace(moved, name=found.location, detail=whole)
    return replace(moved, step=edit.step + found.step) if edit.kind in _SAME_VALUE else moved


def _below(at: _Place, olds: Reader, news: Reader, alike: Alike) -> _Place | None:
    """Give the one place below two schemas at which they differ; None where there is no such one."""
    old, new = olds.schema(at.old), news.schema(at.new)
    if isinstance(old, bool) or isinstance(new, bool) or (old.keys() | new.keys()) & _LOOKING:
        return None

    def differs(keyword: str) -> bool:
        if keyword not in old or keyword not in new:
            return True
        if keyword == "$ref" and old[keyword] == new[keyword]:
            return behind is None or not alike(behind.old, behind.new)
        before, now = at.old.at(keyword, old[keyword]), at.new.at(keyword, new[keyword])
        inner = _schemas(keyword, before, now)
        return not same(before.value, now.value) if inner is None else not all(alike(*both) for _, *both in inner)

    behind = _behind(at, olds, news)
    said = (keyword for keyword in old.keys() | new.keys() if keyword not in _UNSAID and not keyword.startswith("x-"))
    keyword, *others = [one for one in said if differs(one)] or ("",)
    if others or not keyword:
        return None
    if keyword == "$ref" and old.get(keyword) == new.get(keyword):
        return behind
    before, now = at.old.get(keyword), at.new.get(keyword)
    if not (_as_read(before, old.get(keyword)) and _as_read(now, new.get(keyword))):
        return None
    if before is None or now is None:  # it is said on one side only
        return replace(at, keyword=keyword)
    return _within(keyword, replace(at, old=before, new=now), alike)


def _behind(at: _Place, olds: Reader, news: Reader) -> _Place | None:
    """Give what the references of two schemas lead to."""
    old, new = olds.target(at.old), news.target(at.new)
    if old is None or new is None:
        return None
    return replace(at, old=old, new=new, way=f"{at.location}/$ref", begins=old.pointer)


def _as_read(written: Spot | None, said: Json) -> bool:
    """Tell whether a keyword stands in the document as the comparison reads it: OpenAPI 3.0 says some in other words."""
    return said is None if written is None else same(written.value, said)


def _within(keyword: str, at: _Place, alike: Alike) -> _Place:
    """Give the one schema that differs of those that a keyword holds, or what it says as a whole."""
    inner = [one for one in _schemas(keyword, at.old, at.new) or () if not alike(*one[1:])]
    if len(inner) != 1:
        return replace(at, keyword=keyword)
    ((step, old, new),) = inner
    away = at.away or keyword in _ELSEWHERE
    return replace(at, step=at.step if away else at.step + step, old=old, new=new, away=away)


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
