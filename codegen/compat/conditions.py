"""Conditions: what has to hold where something else does (JSON Schema 2020-12, 10.2.2).

``if``, ``then`` and ``else`` act on each other within one schema object only, so each part of an ``allOf`` has a condition of
its own. A condition without a demand does nothing, nor does a demand without a condition.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TypeAlias

from codegen.compat.demands import Alike, Asked, Demands
from codegen.compat.edit import Edit, Effect
from codegen.compat.pair import Edge, Pair
from codegen.compat.reader import Spot
from codegen.compat.shape import Shape
from codegen.compat.shapes import Shapes
from codegen.compat.unchanged import same
from codegen.model import Action

KEYWORDS = frozenset({"if", "then", "else"})
_DEMANDS = ("then", "else")
_Condition: TypeAlias = dict[str, Spot]
"""The spots of ``if`` and of the demands that say something: one of them at least."""


def compare(pair: Pair, alike: Alike, demands: Demands) -> Iterator[Edit | Edge]:
    """Yield the conditions that came, went or changed; one beside others of the same schema is a part of its ``allOf``.

    Where the condition is the same, what it asks for is a pair of its own.
    """
    old, new = _conditions(pair.old), _conditions(pair.new)
    several = max(len(old), len(new)) > 1
    for before, now in _matches(old, new, alike):
        yield from _changes(pair, before, now, alike, demands)
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


def _changes(pair: Pair, before: _Condition, now: _Condition, alike: Alike, demands: Demands) -> Iterator[Edit | Edge]:
    if not alike(before["if"], now["if"]):
        yield pair.edit("if-changed", "change", "unclear", before["if"], now["if"])
    same_condition = same(before["if"].value, now["if"].value)
    for keyword in _DEMANDS:
        # What meets the condition meets it too, where that is the same one.
        names = ("then", "if") if keyword == "then" and same_condition else (keyword,)
        yield from demands.compare(keyword, _asked(pair.olds, before, names), _asked(pair.news, now, names))


def _asked(shapes: Shapes, condition: _Condition, names: Sequence[str]) -> Asked | None:
    spot = condition.get(names[0])
    if spot is None:
        return None
    return Asked(spot, spot, shapes.joined([shapes.key(condition[name]) for name in names]))


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
