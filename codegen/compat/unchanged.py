"""What is the same in both documents, found before anything is walked.

Words to the readers of a schema count for nothing there. Equal text is not enough: a schema that refers to a changed
component has changed too. So the changed components come first, and everything that reaches one through references
(closure over reverse references).
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator
from typing import TypeAlias

import orjson

from codegen.compat.reader import Reader, Spot
from codegen.document.pointer import unescape
from codegen.model import Json

_FORMAT = orjson.OPT_SORT_KEYS


def same(old: Json, new: Json) -> bool:
    """Tell whether two JSON values are equal, in any order of keys. Unlike ``==``, true is not 1."""
    if old is new or _as_written(old, new):
        return True
    if old != new:
        return False
    try:
        return orjson.dumps(old, option=_FORMAT) == orjson.dumps(new, option=_FORMAT)
    except orjson.JSONEncodeError:
        return False


def alike(old: Json, new: Json) -> bool:
    """Tell whether two schemas are equal but for words to their readers: descriptions and examples, however deep.

    Only where a schema can stand is a member of that name a keyword; elsewhere it is a property, say, or a part of a value.
    """
    if _as_written(old, new):
        return True
    waiting = [(old, new)]
    while waiting:
        before, now = waiting.pop()
        if before is now:
            continue
        if not (isinstance(before, dict) and isinstance(now, dict)):
            if not same(before, now):
                return False
            continue
        if before.keys() != now.keys() and (before.keys() ^ now.keys()) - _WORDS:
            return False
        for keyword, said in before.items():
            if keyword in _WORDS:
                continue
            if said.__class__ is str:  # most are, and need not be written to be compared
                if said != now[keyword]:
                    return False
                continue
            below = _below(keyword, said, now[keyword])
            if below is None:
                return False
            waiting += below
    return True


def _below(keyword: str, old: Json, new: Json) -> Iterable[tuple[Json, Json]] | None:
    """Pair the schemas that stand in a keyword of two schemas; None where the keyword itself says something else."""
    if keyword in NAMED and isinstance(old, dict) and isinstance(new, dict):
        return [(old[name], new[name]) for name in old] if old.keys() == new.keys() else None
    if keyword in LISTED and isinstance(old, list) and isinstance(new, list):
        return zip(old, new, strict=True) if len(old) == len(new) else None
    if keyword in SINGLE:
        return [(old, new)]
    return () if same(old, new) else None


def _as_written(old: Json, new: Json) -> bool:
    """Tell whether two values are equal with their keys in one order, as most are that nobody changed."""
    try:
        return orjson.dumps(old) == orjson.dumps(new)
    except orjson.JSONEncodeError:
        return False


_WORDS = frozenset({"$comment", "description", "example", "examples", "externalDocs"})
NAMED = {"$defs", "definitions", "dependentSchemas", "patternProperties", "properties"}
LISTED = {"allOf", "anyOf", "oneOf", "prefixItems"}
SINGLE = {
    "additionalProperties", "contains", "contentSchema", "else", "if", "items", "not", "propertyNames", "then",
    "unevaluatedItems", "unevaluatedProperties",
}  # fmt: skip
"""Keywords by what they hold: schemas by name, a list of schemas, or one schema (JSON Schema 2020-12, 10)."""

_Unit: TypeAlias = tuple[str, str]
"""What a reference can lead to: a component by section and name; anything else without section, by the reference itself."""


class Unchanged:
    """Tells whether two spots of two documents mean the same because nothing below them, or behind them, changed."""

    def __init__(self, base: Reader, revision: Reader) -> None:
        self._base = base
        self._revision = revision
        self.alike = base.openapi[:3] == revision.openapi[:3]
        self._old = _components(base)
        self._new = _components(revision)
        self._tainted: dict[_Unit, bool] = {}
        every = self._old.keys() | self._new.keys()
        self._any_changed = not all(map(self._alike, every))
        self._spread(every)
        # Values are kept, so that no others get their numbers.
        self._values: dict[int, tuple[Json, bool]] = {}
        self._schemas: dict[tuple[int, int], tuple[Json, Json, bool]] = {}

    def __call__(self, old: Spot, new: Spot) -> bool:
        """Tell whether both hold equal text whose references reach nothing that changed."""
        return self.alike and same(old.value, new.value) and not self.reaches_change(new.value)

    def schemas(self, old: Spot, new: Spot) -> bool:
        """Tell the same of two schemas; what they say to their readers in words may differ."""
        before, now = old.value, new.value
        known = self._schemas.get((id(before), id(now)))
        if known is None:
            equal = self.alike and alike(before, now) and not self.reaches_change(now)
            known = self._schemas[id(before), id(now)] = before, now, equal
        return known[2]

    def reaches_change(self, value: Json) -> bool:
        """Tell whether a reference in ``value``, a part of either document, leads to what changed, or to what leads there."""
        known = self._values.get(id(value))
        if known is None:
            known = self._values[id(value)] = value, self._leads_to_change(value)
        return known[1]

    def _leads_to_change(self, value: Json) -> bool:
        units = {_unit(ref) for ref in _refs(value)} if isinstance(value, (dict, list)) else set[_Unit]()
        if unknown := {unit for unit in units if unit not in self._tainted}:
            self._spread(unknown)
        return any(map(self._tainted.__getitem__, units))

    def _spread(self, units: set[_Unit]) -> None:
        """Find out about new units and all that they lead to: changed is what differs, or leads to what does."""
        users: defaultdict[_Unit, list[_Unit]] = defaultdict(list)
        changed: list[_Unit] = []
        found = set(units)
        waiting = list(units)
        while waiting:
            unit = waiting.pop()
            if self._tainted.get(unit) or not self._alike(unit):
                changed.append(unit)
            elif unit not in self._tainted:
                for behind in {_unit(ref) for ref in _refs(self._value(self._new, self._revision, unit))}:
                    users[behind].append(unit)
                    if behind not in found:
                        found.add(behind)
                        waiting.append(behind)
        self._tainted |= {unit: self._tainted.get(unit, False) for unit in found}
        while changed:
            unit = changed.pop()
            self._tainted[unit] = True
            changed += [user for user in users[unit] if not self._tainted[user]]

    def _alike(self, unit: _Unit) -> bool:
        old, new = self._value(self._old, self._base, unit), self._value(self._new, self._revision, unit)
        if old is _MISSING and new is _MISSING:
            # It leads nowhere that we can follow, to an anchor, say: then any change may be what it leads to.
            return bool(unit[0]) or not self._any_changed
        equal = alike if unit[0] == "schemas" else same
        return old is not _MISSING and new is not _MISSING and equal(old, new)

    @staticmethod
    def _value(components: dict[_Unit, Json], reader: Reader, unit: _Unit) -> Json:
        if unit[0]:
            return components.get(unit, _MISSING)
        spot = reader.lookup(unit[1])
        return _MISSING if spot is None else spot.value


_MISSING = object()


def _components(reader: Reader) -> dict[_Unit, Json]:
    sections = reader.root.get("components")
    return {
        (section, name): spot.value
        for section, named in (() if sections is None else sections.members())
        for name, spot in named.members()
    }


def _unit(ref: str) -> _Unit:
    parts = ref.split("/", 4)
    if len(parts) < 4 or parts[0] != "#" or parts[1] != "components" or "%" in ref:
        return "", ref
    return unescape(parts[2]), unescape(parts[3])


_REF = re.compile(rb'"\$(?:dynamicR|r)ef":("(?:[^"\\]|\\.)*+")')


def _refs(value: Json) -> set[str]:
    """Give every reference below ``value``, dynamic ones among them.

    Its text is read much faster than the tree: no text of a value has a quotation mark without a backslash.
    """
    try:
        text = orjson.dumps(value)
        return {orjson.loads(ref) for ref in set(_REF.findall(text))} if b'"$' in text else set()
    except orjson.JSONEncodeError:  # too deep for it
        return set(_walked(value))


def _walked(value: Json) -> Iterator[str]:
    stack = [value]
    while stack:
        node = stack.pop()
        if isinstance(node, dict):
            for key, inner in node.items():
                if isinstance(inner, str):
                    if key in {"$ref", "$dynamicRef"}:
                        yield inner
                elif inner.__class__ in (dict, list):
                    stack.append(inner)
        elif isinstance(node, list):
            stack += node
