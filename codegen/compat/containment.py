"""Whether every value that one schema admits is admitted by another: yes, no, or unknown.

``yes`` is a proof and softens what keyword-by-keyword comparison found; ``no`` and ``unknown`` leave it as it is.
Recursive schemas by coinduction: while a question is open, the same question again is answered yes. A yes that rests
on it is kept only once that question is settled; what is no even so, or is not known, stays so.
"""

from __future__ import annotations

import math
import operator
from collections.abc import Callable, Iterator
from typing import Literal, TypeAlias

from codegen.compat import facets
from codegen.compat.reader import Spot
from codegen.compat.shape import Key, Shape, Shapes, Types, own, type_of
from codegen.compat.unchanged import Unchanged
from codegen.compat.values import finite, mark, read
from codegen.model import Json

Answer: TypeAlias = Literal["yes", "no", "unknown"]
_Question: TypeAlias = tuple[Key, Key, bool]

_OBJECT: Types = frozenset({"object"})
_BUDGET = 2000
"""How many pairs of schemas one question may look at."""
_IN_ALL = 60_000
"""How many pairs all questions about two documents may look at; past it every new answer is unknown."""
_DEPTH = 60
"""How many open questions may wait for one another."""
_LISTED = 500

_UNDERSTOOD = {
    *facets.BOUNDS, "additionalProperties", "const", "default", "deprecated", "description", "discriminator", "enum",
    "examples", "externalDocs", "format", "items", "pattern", "properties", "readOnly", "required", "title", "type",
    "uniqueItems", "writeOnly", "unevaluatedProperties", "$comment", "$id", "$schema", "$anchor", "$defs", "multipleOf",
}  # fmt: skip


class Containment:
    """Answers, and keeps, questions about two documents; ``backwards`` asks whether the new schema is within the old."""

    def __init__(self, olds: Shapes, news: Shapes, unchanged: Unchanged) -> None:
        self._olds = olds
        self._news = news
        self._unchanged = unchanged
        self._known: dict[_Question, Answer] = {}
        self._open: dict[_Question, int] = {}
        self._steps = 0
        self._steps_in_all = 0

    def within(self, inner: Key, outer: Key, *, backwards: bool) -> Answer:
        """Say whether every value of ``inner`` is one of ``outer``; the two come from different documents."""
        self._steps = 0
        return self._ask((inner, outer, backwards))[0]

    def _ask(self, question: _Question) -> tuple[Answer, int]:
        """Answer, with the depth of the outermost open question that the answer rests on."""
        settled = len(self._open)
        if question in self._known:
            return self._known[question], settled
        if question in self._open:
            return "yes", self._open[question]
        self._steps += 1
        self._steps_in_all += 1
        if self._steps > _BUDGET or self._steps_in_all > _IN_ALL or settled > _DEPTH:
            return "unknown", settled
        self._open[question] = settled
        answer, rests_on = self._decide(question)
        del self._open[question]
        if answer != "yes" or rests_on >= settled:
            self._known[question] = answer
        return answer, min(rests_on, settled)

    def _decide(self, question: _Question) -> tuple[Answer, int]:
        inner_key, outer_key, backwards = question
        old, new = (outer_key, inner_key) if backwards else (inner_key, outer_key)
        if len(old) == len(new) == 1 and self._unchanged(old[0], new[0]):
            return "yes", len(self._open)
        inner = (self._news if backwards else self._olds).of(inner_key)
        outer = (self._olds if backwards else self._news).of(outer_key)
        return self._shapes(inner, outer, backwards)

    def _shapes(self, inner: Shape, outer: Shape, backwards: bool) -> tuple[Answer, int]:
        rests_on = len(self._open)
        if inner.never:
            return "yes", rests_on
        if outer.never or inner.broken or outer.broken:
            return "unknown", rests_on
        if len(inner.unions) == 1:
            return self._each_branch(inner, outer, backwards)
        listed = _listed(inner)
        if listed is not None and not outer.unions:
            return _values(inner, listed, outer), rests_on
        if not inner.types <= outer.types or apart(inner, outer):
            return "no", rests_on
        if not _own_keywords_within(inner, outer):
            return "unknown", rests_on
        answers: list[Answer] = []
        for first, second in self._below(inner, outer, backwards):
            answer, depth = self._ask((first, second, backwards))
            rests_on = min(rests_on, depth)
            if answer != "yes":
                return answer if answer == "unknown" else "unknown", rests_on
            answers.append(answer)
        for union in outer.unions:
            answer, depth = self._some_branch(inner.key, [*union.branches], union.kind, backwards)
            rests_on = min(rests_on, depth)
            if answer != "yes":
                return answer, rests_on
        return "yes", rests_on

    def _each_branch(self, inner: Shape, outer: Shape, backwards: bool) -> tuple[Answer, int]:
        shapes = self._news if backwards else self._olds
        rests_on = len(self._open)
        worst: Answer = "yes"
        for spot in inner.unions[0].branches:
            answer, depth = self._ask((shapes.key(spot), outer.key, backwards))
            rests_on = min(rests_on, depth)
            if answer != "yes":
                # What stands beside the union may shut this branch out, so one that is not within proves nothing.
                worst = "no" if answer == "no" and not inner.parts else "unknown"
                break
        return worst, rests_on

    def _some_branch(self, inner: Key, branches: list[Spot], kind: str, backwards: bool) -> tuple[Answer, int]:
        shapes = self._olds if backwards else self._news
        rests_on = len(self._open)
        others = [shapes.of(shapes.key(spot)) for spot in branches]
        asked = (self._news if backwards else self._olds).of(inner)
        # Several branches may hold it together, so only one that has nothing in common with any is outside of all.
        worst: Answer = "no" if all(apart(asked, other) for other in others) else "unknown"
        plain = [other.types for other in others if _only_typed(other)]
        if _only_typed(asked) and asked.types - {"null"} <= frozenset[str]().union(*plain):
            exclusive = kind == "anyOf" or _disjoint(others)
            return ("yes" if exclusive else "unknown"), rests_on
        for spot in () if worst == "no" else branches:
            answer, depth = self._ask((inner, shapes.key(spot), backwards))
            rests_on = min(rests_on, depth)
            if answer == "yes":
                mine = shapes.of(shapes.key(spot))
                alone = kind == "anyOf" or all(other is mine or apart(mine, other) for other in others)
                return ("yes" if alone else "unknown"), rests_on
        return worst, rests_on

    def _below(self, inner: Shape, outer: Shape, backwards: bool) -> Iterator[tuple[Key, Key]]:
        """Yield the pairs of inner schemas that must be within each other too."""
        ins, outs = (self._news, self._olds) if backwards else (self._olds, self._news)
        declared = inner.properties()
        if "object" in inner.types:
            for name, key in outer.properties().items():
                if name in declared:
                    yield ins.joined([declared[name]]), outs.joined([key])
                elif inner.closed() is None:
                    yield _additional(inner, ins), outs.joined([key])
            if outer.facts("additionalProperties") and outer.closed() is None:
                for name, key in declared.items():
                    if name not in outer.properties():
                        yield ins.joined([key]), _additional(outer, outs)
                if inner.closed() is None:
                    yield _additional(inner, ins), _additional(outer, outs)
        if "array" in inner.types and outer.facts("items"):
            yield (
                ins.joined([tuple(inner.facts("items"))]) or (inner.home.unwritten("items"),),
                outs.joined([tuple(outer.facts("items"))]),
            )


def apart(first: Shape, second: Shape) -> bool:
    """Tell whether no value can be of both: by type, by listed values, or by a required property with other constants."""
    if not first.types & second.types:
        return True
    one, other = finite(first), finite(second)
    if one is not None and other is not None:
        return not one.keys() & other.keys() and not (first.types & second.types & {"null"})
    if first.types | second.types != _OBJECT:
        return False
    both = first.required().keys() & second.required().keys()
    return any(
        _constants(first, name) and _constants(second, name) and not _constants(first, name) & _constants(second, name)
        for name in both
    )


def _disjoint(shapes: list[Shape]) -> bool:
    return sum(len(shape.types) for shape in shapes) == len(frozenset[str]().union(*(shape.types for shape in shapes)))


def _only_typed(shape: Shape) -> bool:
    """Tell whether a shape says nothing but types."""
    said = {keyword for part in shape.parts for keyword in part.keywords if not keyword.startswith("x-")}
    return not (shape.unions or shape.broken or shape.never) and said <= {"type", "title", "description", "examples"}


def _constants(shape: Shape, name: str) -> set[str]:
    """Give the texts that a property may hold, where it lists them in its own schema."""
    found: set[str] = set()
    for spot in shape.properties().get(name, ()):
        if isinstance(spot.value, dict):
            listed = [spot.value["const"]] if "const" in spot.value else spot.value.get("enum")
            found |= {value for value in listed or [] if isinstance(value, str)}
    return found


def _additional(shape: Shape, shapes: Shapes) -> Key:
    return shapes.joined([tuple(shape.facts("additionalProperties"))]) or (
        shape.home.unwritten("additionalProperties"),
    )


def _own_keywords_within(inner: Shape, outer: Shape) -> bool:
    """Tell whether what ``outer`` says at its own level is implied by ``inner``; False where that is not known."""
    said = {keyword for part in outer.parts for keyword in part.keywords if not keyword.startswith("x-")}
    if said - _UNDERSTOOD or finite(outer) is not None:
        return False
    if any(found.effect not in {"wider", "none"} for found in facets.differences(inner, outer)) and not _loosely(
        inner, outer
    ):
        return False
    if "array" in inner.types and inner.facts("prefixItems") and outer.facts("items"):
        return False
    return "object" not in inner.types or _names_within(inner, outer)


def _names_within(inner: Shape, outer: Shape) -> bool:
    """Tell whether an object of ``inner`` has the properties that ``outer`` requires, and none that it refuses.

    ``additionalProperties`` speaks of what its own schema does not declare, whatever the other parts of an ``allOf`` do:
    where such parts know different names, nothing is proven. Neither where names are given by pattern.
    """
    if outer.required().keys() - inner.required().keys():
        return False
    named = outer.properties().keys()
    narrow = [part for part in outer.parts if part.keywords.get("additionalProperties", True) not in (True, {})]
    if any(own(part) != {*named} for part in narrow) or any(
        spot.value for spot in outer.facts("unevaluatedProperties")
    ):
        return False
    if inner.facts("patternProperties") and (named or narrow or outer.closed() is not None):
        return False
    return outer.closed() is None or (_closes(inner) and inner.properties().keys() <= named)


def _closes(shape: Shape) -> bool:
    """Tell whether an object has no properties but the declared ones; what branches of unions declare is not known here."""
    by_itself = any(spot.value is False for spot in shape.facts("additionalProperties"))
    return by_itself or (not shape.unions and shape.closed() is not None)


def _loosely(inner: Shape, outer: Shape) -> bool:
    """Tell whether all that differs is bounds of numbers, and those of ``inner`` lie within: inclusive or exclusive."""
    kinds = {found.kind.rpartition("-")[0] for found in facets.differences(inner, outer) if found.effect != "none"}
    numeric = kinds <= {"min", "max", "exclusive-min", "exclusive-max"}
    return numeric and _lower(inner) >= _lower(outer) and _upper(inner) <= _upper(outer)


def _lower(shape: Shape) -> tuple[float, bool]:
    """Give the least number, and whether it is shut out itself; for integers the least one that is let in."""
    found = [(spot.value, False) for spot in shape.facts("minimum") if facets.number(spot.value)]
    found += [(spot.value, True) for spot in shape.facts("exclusiveMinimum") if facets.number(spot.value)]
    if "number" not in shape.types:
        found = [(math.floor(value) + 1 if shut else math.ceil(value), False) for value, shut in found]
    return max(found, default=(float("-inf"), False))


def _upper(shape: Shape) -> tuple[float, bool]:
    """Give the greatest number, and whether it is let in itself; for integers the greatest one that is let in."""
    found = [(spot.value, True) for spot in shape.facts("maximum") if facets.number(spot.value)]
    found += [(spot.value, False) for spot in shape.facts("exclusiveMaximum") if facets.number(spot.value)]
    if "number" not in shape.types:
        found = [(math.floor(value) if let_in else math.ceil(value) - 1, True) for value, let_in in found]
    return min(found, default=(float("inf"), True))


def _listed(shape: Shape) -> list[Json] | None:
    """Give the values of a shape that has few, null apart; true and false are all that a boolean can be."""
    listed = finite(shape)
    if listed is not None:
        return list(listed.values())
    return [True, False] if {*shape.types} - {"null"} == {"boolean"} else None


def _values(inner: Shape, values: list[Json], outer: Shape) -> Answer:
    """Judge listed values one by one against a schema without unions: exact for scalars."""
    values = [*values, None] if "null" in inner.types else values
    if len(values) > _LISTED:
        return "unknown"
    answers = {_admits(outer, value) for value in values}
    return "no" if "no" in answers else "unknown" if "unknown" in answers else "yes"


def _admits(outer: Shape, value: Json) -> Answer:
    """Judge one value; a pattern, a format or what is inside an array or object is not looked at."""
    listed, value = finite(outer), read(value, outer)
    if type_of(value) not in outer.types or (
        value is not None and listed is not None and mark(outer)(value) not in listed
    ):
        return "no"
    if value is None or isinstance(value, bool):
        return "unknown" if any(part.keywords.keys() & _APPLIED for part in outer.parts) else "yes"
    if isinstance(value, (list, dict)):
        return "unknown"
    size = len(value) if isinstance(value, str) else value
    prefix = "Length" if isinstance(value, str) else ""
    for part in outer.parts:
        for keyword, limit in part.keywords.items():
            if keyword in _BEYOND and keyword.endswith("Length") == bool(prefix) and facets.number(limit):
                if _BEYOND[keyword](size, limit):
                    return "no"
            elif keyword in _SAYS_MORE[type(value) is str]:
                return "unknown"
    return "yes"


_BEYOND: dict[str, Callable[[float, float], bool]] = {
    "maxLength": operator.gt,
    "minLength": operator.lt,
    "maximum": operator.gt,
    "minimum": operator.lt,
    "exclusiveMaximum": operator.ge,
    "exclusiveMinimum": operator.le,
}
_APPLIED = {"not", "if", "then", "else", "$dynamicRef"}
_SAYS_MORE = (
    _APPLIED | {"multipleOf", "format"},
    _APPLIED | {"pattern", "format", "contentEncoding", "contentMediaType"},
)
"""Keywords about a number, and about a text, that are not judged here."""
