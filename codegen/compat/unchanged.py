"""What is the same in both documents, found before anything is walked.

Equal text is not enough: a schema that refers to a changed component has changed too. So the changed components come
first, and everything that reaches one through references (closure over reverse references).
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator

import orjson

from codegen.compat.reader import Reader, Spot
from codegen.document.pointer import unescape
from codegen.model import Json

_FORMAT = orjson.OPT_SORT_KEYS


def same(old: Json, new: Json) -> bool:
    """Tell whether two JSON values are equal, in any order of keys. Unlike ``==``, true is not 1."""
    if old is new:
        return True
    if old != new:
        return False
    try:
        return orjson.dumps(old, option=_FORMAT) == orjson.dumps(new, option=_FORMAT)
    except orjson.JSONEncodeError:
        return False


class Unchanged:
    """Tells whether two spots of two documents mean the same because nothing below them, or behind them, changed."""

    def __init__(self, base: Reader, revision: Reader) -> None:
        self._alike_dialects = base.openapi[:3] == revision.openapi[:3]
        self._tainted = _closure(_components(base), _components(revision))
        self._refs: dict[str, bool] = {}

    def __call__(self, old: Spot, new: Spot) -> bool:
        """Tell whether both hold equal text whose references reach no changed component."""
        return self._alike_dialects and same(old.value, new.value) and not self._reaches_change(new)

    def _reaches_change(self, spot: Spot) -> bool:
        if spot.pointer not in self._refs:
            self._refs[spot.pointer] = any(_unit(ref) in self._tainted for ref in _refs(spot.value))
        return self._refs[spot.pointer]


_ELSEWHERE: tuple[str, str] = ("", "")
"""Stands for every reference that does not name a component: what is behind it is always looked at."""


def _components(reader: Reader) -> dict[tuple[str, str], Json]:
    sections = reader.root.value.get("components")
    if not isinstance(sections, dict):
        return {}
    return {
        (section, name): value
        for section, named in sections.items()
        if isinstance(named, dict)
        for name, value in named.items()
    }


def _closure(old: dict[tuple[str, str], Json], new: dict[tuple[str, str], Json]) -> set[tuple[str, str]]:
    """Give every component that changed, or leads to one that did."""
    users: defaultdict[tuple[str, str], list[tuple[str, str]]] = defaultdict(list)
    waiting = [_ELSEWHERE]
    for unit in old.keys() | new.keys():
        if unit in old and unit in new and same(old[unit], new[unit]):
            for ref in _refs(new[unit]):
                users[_unit(ref)].append(unit)
        else:
            waiting.append(unit)
    tainted: set[tuple[str, str]] = set()
    while waiting:
        unit = waiting.pop()
        if unit not in tainted:
            tainted.add(unit)
            waiting += users[unit]
    return tainted


def _unit(ref: str) -> tuple[str, str]:
    parts = ref.split("/", 4)
    if len(parts) < 4 or parts[0] != "#" or parts[1] != "components" or "%" in ref:
        return _ELSEWHERE
    return unescape(parts[2]), unescape(parts[3])


def _refs(value: Json) -> Iterator[str]:
    """Yield every reference below ``value``; a dynamic one counts as leading anywhere."""
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
