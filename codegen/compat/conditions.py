"""Conditions: what has to hold where something else does (JSON Schema 2020-12, 10.2.2).

``if``, ``then`` and ``else`` act on each other within one schema object only, so each part of an ``allOf`` has a condition of
its own. A condition without a demand does nothing, nor does a demand without a condition.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import TypeAlias

from codegen.compat.edit import Edit, Effect
from codegen.compat.pair import Pair
from codegen.compat.reader import Spot
from codegen.compat.shape import Shape
from codegen.model import Action

KEYWORDS = frozenset({"if", "then", "else"})
_DEMANDS = ("then", "else")
Alike: TypeAlias = Callable[[Spot, Spot], bool]
"""Tells whether two schemas mean the same."""
_Condition: TypeAlias = dict[str, Spot]
"""The spots of ``if`` and of the demands that say something: one of them at least."""


def compare(pair: Pair, alike: Alike) -> Iterator[Edit]:
    """Yield the conditions that came, went or changed; one beside others of the same schema is a part of its ``allOf``."""
    old, new = _conditions(pair.old), _conditions(pair.new)
    several = max(len(old), len(new)) > 1
    for before, now in _matches(old, new, alike):
        for keyword in ("if", *_DEMANDS):
            yield from _change(pair, keyword, before.get(keyword), now.get(keyword), alike)
    for condition in new:
        yield from _whole(pair, "added", condition, pair.old, several=several)
    for condition in old:
        yield from _whole(pair, "removed", condition, pair.new, several=several)


def _conditions(shape: Shape) -> list[_Condition]:
    found: list[_Condition] = []
    for part in shape.parts:
        demands = {name: part.at(name) for name in _DEMANDS if part.keywords.get(name, True) not in (True, {})}
        if "if" in part.keywords and demands:
            found.append({"if": part.at("if"), **demands})
    return found


def _matches(old: list[_Condition], new: list[_Condition], alike: Alike) -> list[tuple[_Condition, _Condition]]:
    """Take from both lists what belongs together: equal conditions, then those with the same ``if``, then the only two left."""
    found: list[tuple[_Condition, _Condition]] = []
    for keywords in (("if", *_DEMANDS), ("if",)):
        for before in [*old]:
            same = (now for now in new if all(_alike(before.get(name), now.get(name), alike) for name in keywords))
            if (now := next(same, None)) is not None:
                found.append((before, now))
                old.remove(before)
                new.remove(now)
    if len(old) == len(new) == 1:
        found.append((old.pop(), new.pop()))
    return found


def _alike(old: Spot | None, new: Spot | None, alike: Alike) -> bool:
    return old is new is None or (old is not None and new is not None and alike(old, new))


def _change(pair: Pair, keyword: str, old: Spot | None, new: Spot | None, alike: Alike) -> Iterator[Edit]:
    if old is None and new is not None:
        yield pair.edit(f"{keyword}-added", "add", "narrower", None, new)
    elif old is not None and new is None:
        yield pair.edit(f"{keyword}-removed", "remove", "wider", old, None)
    elif old is not None and new is not None and not alike(old, new):
        yield pair.edit(f"{keyword}-changed", "change", "unclear", old, new)


def _whole(pair: Pair, came: str, condition: _Condition, other: Shape, *, several: bool) -> Iterator[Edit]:
    """Yield what to call a condition of one side only: by the keywords that the other side lacks for having one too."""
    if several:
        names, kind = ["if"], "all-of"
    elif other.facts("if"):
        names, kind = [name for name in _DEMANDS if name in condition], ""
    else:
        names, kind = ["if"], ""
    action: Action = "add" if came == "added" else "remove"
    effect: Effect = "narrower" if came == "added" else "wider"
    for name in names:
        spot = condition[name]
        sides = (None, spot) if came == "added" else (spot, None)
        yield pair.edit(f"{kind or name}-{came}", action, effect, *sides)
