"""``anyOf`` and ``oneOf``: which old branch is which new one, and what came and went.

Branches are matched by what they refer to, by their text, by the constant that tells them apart, by title, and at last by
likeness.
"""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterator
from dataclasses import replace
from itertools import combinations
from typing import Any, TypeAlias

from codegen.compat.containment import Containment, decided
from codegen.compat.edit import Edit, Effect
from codegen.compat.pair import Edge, Pair, Relief
from codegen.compat.reader import Spot
from codegen.compat.shape import Key, Part, Shape, Types, Union
from codegen.compat.shapes import Shapes
from codegen.compat.solver.answers import Answer, Found, Nothing, Unsure
from codegen.compat.solver.written import Side
from codegen.compat.values import canonical, changed_values, finite
from codegen.document import pointer as pointers
from codegen.model import Json
from codegen.record import record

_MOST = 200
"""Beyond this many unmatched branches likeness is not looked at, which would be quadratic."""

_NAMES = {"anyOf": "any-of", "oneOf": "one-of"}


def unions(pair: Pair, containment: Containment) -> Iterator[Edit | Edge]:
    """Yield what changed about the unions of two schemas that both have some, or neither."""
    for old, new in zip(pair.old.unions, pair.new.unions, strict=False):
        yield from _union(pair, old, new, containment)
    for new in pair.new.unions[len(pair.old.unions) :]:
        yield pair.edit("alternatives-set", "add", "narrower", None, new.spot)
    for old in pair.old.unions[len(pair.new.unions) :]:
        # What the branches declared counts for ``unevaluatedProperties``: without them it may shut out more.
        effect: Effect = "unclear" if pair.new.facts("unevaluatedProperties") or pair.new.closed() else "wider"
        yield pair.edit("alternatives-unset", "remove", effect, old.spot, None)


def listed(pair: Pair) -> Pair:
    """Give a pair in which alternatives that only list values are the list that they are, if the other schema has no alternatives.

    Constants of which one must hold are an enumeration (JSON Schema 2020-12 Validation, 6.1.2, 6.1.3).
    """
    if pair.old.unions and not pair.new.unions:
        return replace(pair, old=_as_list(pair.old, pair.olds))
    if pair.new.unions and not pair.old.unions:
        return replace(pair, new=_as_list(pair.new, pair.news))
    return pair


def _as_list(shape: Shape, shapes: Shapes) -> Shape:
    union, *others = shape.unions
    branches = [shapes.of(key) for key in _keys(shapes, union)]
    said = frozenset[str]().union(*(branch.said for branch in branches))
    values = _finite(union, [branch.key for branch in branches], shapes)
    if others or values is None or not said <= _LISTING:
        return shape
    every = [*values.values(), *([None] if "null" in shape.types else [])]
    home = Spot(union.spot.pointer.rpartition("/")[0], None)
    return replace(shape, unions=(), parts=(*shape.parts, Part(home, {"enum": every}, union.spot)))


_LISTING = {"const", "enum", "type", "title", "description", "$comment", "examples"}
_BESIDE_LISTS = _LISTING | {"default", "deprecated", "example", "externalDocs"}
"""What schemas say that list values, and refuse none of these but by their type."""


def wrapped(pair: Pair, containment: Containment) -> Iterator[Edit | Edge] | None:
    """Compare a schema that is nothing but a union with one that has none, as with a union of one; None for any others."""
    if pair.old.unions and not pair.new.unions and _only(pair.old, pair.olds):
        alone = Union(pair.new.home, pair.old.unions[0].kind, (pair.new.home,))
        return _matched(
            pair, pair.old.unions[0], alone, _keys(pair.olds, pair.old.unions[0]), [pair.new.key], containment
        )
    if pair.new.unions and not pair.old.unions and _only(pair.new, pair.news):
        alone = Union(pair.old.home, pair.new.unions[0].kind, (pair.old.home,))
        return _matched(
            pair, alone, pair.new.unions[0], [pair.old.key], _keys(pair.news, pair.new.unions[0]), containment
        )
    return None


def _union(pair: Pair, old: Union, new: Union, containment: Containment) -> Iterator[Edit | Edge]:
    before, now = _keys(pair.olds, old), _keys(pair.news, new)
    if old.kind != new.kind and not (_exclusive(before, "old", containment) and _exclusive(now, "new", containment)):
        effect: Effect = "wider" if new.kind == "anyOf" else "narrower"
        yield pair.edit("alternatives-kind-changed", "change", effect, old.spot, new.spot)
    yield from _matched(pair, old, new, before, now, containment)


def _matched(
    pair: Pair, old: Union, new: Union, before: list[Key], now: list[Key], containment: Containment
) -> Iterator[Edit | Edge]:
    matches = match(before, now, pair.olds, pair.news)
    taken = set(matches.values())
    gone = [index for index in range(len(before)) if index not in matches]
    come = [index for index in range(len(now)) if index not in taken]
    if gone or come:
        values, revalues = _finite(old, before, pair.olds), _finite(new, now, pair.news)
        if values is not None and revalues is not None:
            yield from changed_values(pair, values, revalues, old.spot, new.spot)
            return
    differing = {index for index, other in matches.items() if not containment.equal(before[index], now[other])}
    guessed = Relief.GUESSED if len(differing) + len(gone) + len(come) > 1 else Relief.NONE
    for first, second in matches.items():
        relief = Relief.NONE  # of equal ones there is nothing below that could be covered
        if first in differing:
            relief = guessed | _relief(pair, (old, before, first), (new, now, second), containment)
        yield Edge("", before[first], now[second], relief)
    name = _NAMES[new.kind if len(now) > 1 else old.kind]
    for index in gone:
        yield _gone(pair, f"{name}-removed", before[index], new, containment)
    for index in come:
        yield _come(pair, f"{name}-added", now[index], old, containment)


def _gone(pair: Pair, kind: str, branch: Key, others: Union, containment: Containment) -> Edit:
    """A branch that went changes nothing where the ``others`` hold all that passed by it."""
    edit = pair.edit(kind, "remove", "narrower", branch[0], None, name=_called(pair.olds.of(branch)))
    return edit if pair.direction == "response" else decided(edit, _passing(pair, branch, others, containment))


def _come(pair: Pair, kind: str, branch: Key, others: Union, containment: Containment) -> Edit:
    """A branch that came changes nothing where the ``others`` held all that passes by it.

    But of ``oneOf`` exactly one must hold: a new branch shuts out what it shares with another one.
    """
    edit = pair.edit(kind, "add", "wider", None, branch[0], name=_called(pair.news.of(branch)))
    if pair.direction == "response":
        return decided(edit, _passing(pair, branch, others, containment))
    if pair.direction == "request" and kind == "one-of-added":
        answer = containment.refused_for(pair.old.key, pair.new.key, branch)
        return decided(replace(edit, verdict="undecided") if isinstance(answer, Unsure) else edit, answer)
    return edit


def _passing(pair: Pair, branch: Key, others: Union, containment: Containment) -> Answer:
    """Give a value that passes by a branch, on the side whose values have to be admitted, and none of the ``others`` admits."""
    return containment.refused_branch(pair.old.key, pair.new.key, pair.direction, branch, others.spot.pointer)


_Branches: TypeAlias = tuple[Union, list[Key], int]
"""A union, the keys of its branches, and which of them is meant."""


def _relief(pair: Pair, old: _Branches, new: _Branches, containment: Containment) -> Relief:
    """Tell what the other branches do to edits of the one that is matched: all that it shuts out is theirs, or some may be."""
    (_, before, first), (_, now, second) = old, new
    rest = [*before[:first], *before[first + 1 :]], [*now[:second], *now[second + 1 :]]
    if pair.direction == "response":
        key, union, (others, beside) = now[second], old[0], rest
    else:
        key, union, (beside, others) = before[first], new[0], rest
    if containment.unrelated(pair.old.key, pair.new.key, pair.direction, key, beside, others):
        return Relief.NONE
    match _passing(pair, key, union, containment):
        case Nothing():
            return Relief.COVERED
        case Unsure(spent=False):
            return Relief.DOUBTED
        case Unsure():
            return Relief.SHARED
        case Found():
            return Relief.SHARED if containment.shares(key, others, pair.direction) else Relief.NONE


def match(old: list[Key], new: list[Key], olds: Shapes, news: Shapes) -> dict[int, int]:
    """Match branches one to one; gives the index of the new branch for each old one that has one."""
    found: dict[int, int] = {}
    for name_of in (_named, _text, _constant, _title):
        _by_name(found, old, new, olds, news, name_of)
    rest_old = [index for index in range(len(old)) if index not in found]
    taken = set(found.values())
    rest_new = [index for index in range(len(new)) if index not in taken]
    if len(rest_old) > _MOST or len(rest_new) > _MOST:
        return found
    looks = {index: _Look.of(olds.of(old[index])) for index in rest_old}
    relooks = {index: _Look.of(news.of(new[index])) for index in rest_new}
    scores = sorted(
        (-looks[first].likeness(relooks[second]), first, second) for first in rest_old for second in rest_new
    )
    for score, first, second in scores:
        if score < 0 and first not in found and second not in taken:
            found[first] = second
            taken.add(second)
    return found


def _by_name(
    found: dict[int, int],
    old: list[Key],
    new: list[Key],
    olds: Shapes,
    news: Shapes,
    name_of: Callable[[Shape], Hashable | None],
) -> None:
    """Match branches by a name that none but the two has; what several share tells none of them apart."""
    taken = set(found.values())
    names = [None if index in found else name_of(olds.of(key)) for index, key in enumerate(old)]
    renames = [None if index in taken else name_of(news.of(key)) for index, key in enumerate(new)]
    for index, name in enumerate(names):
        if name is not None and names.count(name) == renames.count(name) == 1:
            found[index] = renames.index(name)


def _named(shape: Shape) -> Hashable | None:
    pointer = shape.key[0].pointer
    return pointer if pointer.startswith("/components/") and pointer.count("/") == 3 else None


def _text(shape: Shape) -> Hashable | None:
    """Give what a branch says, word for word: of two that say the same, neither is another one now."""
    return canonical(shape.key[0].value) if len(shape.key) == 1 else None


def _called(shape: Shape) -> str:
    """Give the name of a branch for people: its component's, or else its title; of one without either, none."""
    component = _named(shape)
    return pointers.split(str(component))[-1] if component else str(_title(shape) or "")


def _constant(shape: Shape) -> Hashable | None:
    """Give the constants by which a branch is told apart: its own, or those of its required properties."""
    if (listed := finite(shape)) is not None and len(listed) == 1:
        return next(iter(listed))
    found: list[tuple[str, bytes]] = []
    for name, key in sorted(shape.properties().items()):
        for spot in key:
            if isinstance(spot.value, dict) and "const" in spot.value:
                found.append((name, canonical(spot.value["const"])))
            elif (
                isinstance(spot.value, dict)
                and isinstance(spot.value.get("enum"), list)
                and len(spot.value["enum"]) == 1
            ):
                found.append((name, canonical(spot.value["enum"][0])))
    return tuple(found) or None


def _title(shape: Shape) -> Hashable | None:
    spot = shape.fact("title")
    return spot.value if spot is not None and isinstance(spot.value, str) else None


@record
class _Look:
    """What two branches can have in common."""

    types: Types
    names: frozenset[str]
    facts: frozenset[tuple[str, bytes]]

    @classmethod
    def of(cls, shape: Shape) -> _Look:
        facts = (
            (keyword, canonical(value))
            for part in shape.parts
            for keyword, value in part.keywords.items()
            if keyword in _TELLING
        )
        return cls(shape.types - {"null"}, frozenset(shape.properties()), frozenset(facts))

    def likeness(self, other: _Look) -> float:
        """Score how much two branches look like each other: 0 for nothing in common."""
        if not self.types & other.types or (self.names and other.names and not self.names & other.names):
            return 0.0
        return 0.1 + _shared(self.names, other.names) + _shared(self.facts, other.facts)


def _shared(first: frozenset[Any], second: frozenset[Any]) -> float:
    return len(first & second) / len(first | second) if first or second else 0.5


_TELLING = {"type", "format", "pattern", "enum", "const", "items", "minimum", "maximum", "minLength", "maxLength"}


def _exclusive(branches: list[Key], side: Side, containment: Containment) -> bool:
    """Tell whether no value can be of two branches: then "any of" and "one of" are the same."""
    if len(branches) > _MOST // 4:
        return False
    return all(containment.apart(side, *two) for two in combinations(branches, 2))


def _only(shape: Shape, shapes: Shapes) -> bool:
    """Tell whether a schema says nothing beside one union; a type is nothing new where all branches have it."""
    return (
        len(shape.unions) == 1
        and not shape.broken
        and shape.said <= {"description", "title", "examples", "discriminator", "type"}
        and (
            "type" not in shape.said
            or all(shapes.of(key).types <= shape.types for key in _keys(shapes, shape.unions[0]))
        )
    )


def _keys(shapes: Shapes, union: Union) -> list[Key]:
    return [shapes.key(spot) for spot in union.branches]


def _finite(union: Union, keys: list[Key], shapes: Shapes) -> dict[bytes, Json] | None:
    """Give all values of branches that only list values (``oneOf`` of constants is an enumeration).

    None where there are others, or where two branches list a value of which exactly one may hold: it is refused.
    """
    found: dict[bytes, Json] = {}
    listings = 0
    for key in keys:
        shape = shapes.of(key)
        listed = None if shape.unions else finite(shape)
        if listed is None or not all(keyword in _BESIDE_LISTS or keyword.startswith("x-") for keyword in shape.said):
            return None
        found |= listed
        listings += len(listed)
    return None if union.kind == "oneOf" and listings > len(found) else found
