"""Keywords that stand for themselves, each compared by its value: bounds, lengths, patterns, formats and the like.

From JSON Schema 2020-12 Validation, sections 6.2 to 6.4, 7 and 8. Each yields the kind of edit and its effect.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator
from dataclasses import replace
from fractions import Fraction
from itertools import zip_longest

from codegen.compat.edit import Effect
from codegen.compat.reader import Spot
from codegen.compat.shape import SCALARS, Shape, Types
from codegen.model import Action, Json
from codegen.record import record


@record
class Difference:
    """A facet that differs: the kind of edit, its effect on the admitted values, and where both stand."""

    kind: str
    action: Action
    effect: Effect
    old: Spot | None
    new: Spot | None
    unsaid: int | None = None
    """What holds on the side that states nothing, where that is something."""


@record
class Bound:
    """A limit: its name in rule ids, whether it is an upper one, and the value that it has where it is not stated."""

    name: str
    upper: bool
    idle: int | None = None


BOUNDS = {
    "maximum": Bound("max", upper=True),
    "minimum": Bound("min", upper=False),
    "exclusiveMaximum": Bound("exclusive-max", upper=True),
    "exclusiveMinimum": Bound("exclusive-min", upper=False),
    "maxLength": Bound("max-length", upper=True),
    "minLength": Bound("min-length", upper=False, idle=0),
    "maxItems": Bound("max-items", upper=True),
    "minItems": Bound("min-items", upper=False, idle=0),
    "maxProperties": Bound("max-properties", upper=True),
    "minProperties": Bound("min-properties", upper=False, idle=0),
    "maxContains": Bound("max-contains", upper=True),
    "minContains": Bound("min-contains", upper=False, idle=1),
}

FORMATS_WITHIN = {
    ("int32", "int64"),
    ("float", "double"),
    ("uri", "uri-reference"),
    ("uri", "iri"),
    ("email", "idn-email"),
}
"""Pairs of formats of which every value of the first is one of the second."""

IDLE_PATTERNS = frozenset({"", "^", "$", ".*", "^.*", ".*$", "[\\s\\S]*", "^[\\s\\S]*", "[\\s\\S]*$", "^[\\s\\S]*$"})
"""Patterns that every text matches: they are not anchored (JSON Schema 2020-12, 6.4), and a dot is anything but a line's end."""

_NUMBER: Types = frozenset({"number", "integer"})
_STRING: Types = frozenset({"string"})
_ARRAY: Types = frozenset({"array"})
_SPEAKS_OF: tuple[tuple[str, Types], ...] = (
    ("Length", _STRING),
    ("Items", _ARRAY),
    ("Contains", _ARRAY),
    ("Properties", frozenset({"object"})),
    ("imum", _NUMBER),
)
"""Ends of keywords, and the types that they speak of: to a value of another type they do nothing (6.2 to 6.5)."""


_CONTENTS = {"contentEncoding": "content-encoding", "contentMediaType": "content-media-type"}
_SAID = frozenset({*BOUNDS, *_CONTENTS, "pattern", "format", "multipleOf", "uniqueItems"})


def differences(old: Shape, new: Shape) -> Iterator[Difference]:
    """Yield what differs in keywords that need no look at other schemas."""
    if _SAID.isdisjoint(old.said) and _SAID.isdisjoint(new.said):
        return
    both = _spoken_of(old, new)
    for keyword, bound in BOUNDS.items():
        if keyword not in old.said and keyword not in new.said:
            continue
        speaks_of = next(types for end, types in _SPEAKS_OF if keyword.endswith(end))
        stated = _tightest(old, keyword, bound), _tightest(new, keyword, bound)
        counted = keyword != "minContains" or bool(old.facts("contains") and new.facts("contains"))
        yield from _of(both & speaks_of, _bound(bound, *stated, counted=counted))
    yield from _of(both & _STRING, _patterns(old.facts("pattern"), new.facts("pattern")))
    formats = _several("format", old.facts("format"), new.facts("format"), _format_effect)
    yield from _of(both & (_STRING | _NUMBER), formats)
    multiples = _single("multiple-of", _multiple(old), _multiple(new), _multiple_effect)
    yield from _of(both & _NUMBER, multiples)
    unique = _single("unique-items", old.flag("uniqueItems"), new.flag("uniqueItems"), _any_change)
    yield from _of(both & _ARRAY, unique)
    for keyword, name in _CONTENTS.items():
        contents = _several(name, old.facts(keyword), new.facts(keyword), _any_change)
        yield from _of(both & _STRING, contents)


def _spoken_of(old: Shape, new: Shape) -> Types:
    """Give the types that keywords can say something of: those that both admit.

    Where a number and a string are the same text, what either schema says of the type that it names counts for both.
    """
    both = old.types & new.types
    if not old.text or not both & SCALARS:
        return both
    return (both - SCALARS) | ((old.named | new.named) & SCALARS)


def number(value: Json) -> bool:
    """Tell whether a JSON value is a finite number; true and false are none."""
    return (isinstance(value, int) and not isinstance(value, bool)) or (
        isinstance(value, float) and math.isfinite(value)
    )


def _of(types: Types, found: Iterator[Difference]) -> Iterator[Difference]:
    for difference in found:
        yield difference if types else replace(difference, effect="none")


def _tightest(shape: Shape, keyword: str, bound: Bound) -> Spot | None:
    stated = [spot for spot in shape.facts(keyword) if number(spot.value) and spot.value != bound.idle]
    pick = min if bound.upper else max
    return pick(stated, key=lambda spot: spot.value) if stated else None


def _bound(bound: Bound, old: Spot | None, new: Spot | None, *, counted: bool) -> Iterator[Difference]:
    """Yield how a bound changed; where it is not stated, what it has then holds only if what it counts is ``counted`` at all."""
    if old is None and new is not None:
        less = bound.idle is not None and new.value < bound.idle
        if less and counted:
            yield Difference(f"{bound.name}-decreased", "change", "wider", old, new, bound.idle)
        else:
            yield Difference(f"{bound.name}-set", "add", "wider" if less else "narrower", old, new)
    elif old is not None and new is None:
        less = bound.idle is not None and old.value < bound.idle
        if less and counted:
            yield Difference(f"{bound.name}-increased", "change", "narrower", old, new, bound.idle)
        else:
            yield Difference(f"{bound.name}-unset", "remove", "narrower" if less else "wider", old, new)
    elif old is not None and new is not None and old.value != new.value:
        raised = new.value > old.value
        effect: Effect = "wider" if raised == bound.upper else "narrower"
        yield Difference(f"{bound.name}-{'increased' if raised else 'decreased'}", "change", effect, old, new)


def _single(
    name: str,
    old: Spot | None,
    new: Spot | None,
    effect: Callable[[Json, Json], Effect],
    *,
    added: Effect = "narrower",
) -> Iterator[Difference]:
    if old is None and new is not None:
        yield Difference(f"{name}-added", "add", added, old, new)
    elif old is not None and new is None:
        yield Difference(f"{name}-removed", "remove", "wider", old, new)
    elif old is not None and new is not None and old.value != new.value:
        yield Difference(f"{name}-changed", "change", effect(old.value, new.value), old, new)


def _several(
    name: str, old: list[Spot], new: list[Spot], effect: Callable[[Json, Json], Effect]
) -> Iterator[Difference]:
    """What several parts of a merged schema say counts, each of it; two that replace each other are one change."""
    before, now = ({_text(spot): spot for spot in reversed(spots)} for spots in (old, new))
    gone = [before[text] for text in map(_text, old) if text not in now]
    come = [now[text] for text in map(_text, new) if text not in before]
    for first, second in zip_longest(dict.fromkeys(gone), dict.fromkeys(come)):
        yield from _single(name, first, second, effect, added="unclear")


def _patterns(old: list[Spot], new: list[Spot]) -> Iterator[Difference]:
    """All patterns of a merged schema must match, so each counts; two that replace each other are one change."""
    kept_before, kept_now = {_text(spot) for spot in old}, {_text(spot) for spot in new}
    gone = [spot for spot in old if _text(spot) not in kept_now]
    come = [spot for spot in new if _text(spot) not in kept_before]
    for before, now in zip(gone, come, strict=False):
        idle_before, idle_now = _text(before) in IDLE_PATTERNS, _text(now) in IDLE_PATTERNS
        if idle_now and not idle_before:
            yield Difference("pattern-generalized", "change", "wider", before, now)
        elif idle_before and not idle_now:
            yield Difference("pattern-specialized", "change", "narrower", before, now)
        elif not idle_now:
            yield Difference("pattern-changed", "change", "unclear", before, now)
    for spot in come[len(gone) :]:
        if _text(spot) not in IDLE_PATTERNS:
            yield Difference("pattern-added", "add", "narrower", None, spot)
    for spot in gone[len(come) :]:
        if _text(spot) not in IDLE_PATTERNS:
            yield Difference("pattern-removed", "remove", "wider", spot, None)


def _text(spot: Spot) -> str:
    return spot.value if isinstance(spot.value, str) else repr(spot.value)


def _format_effect(old: Json, new: Json) -> Effect:
    if (old, new) in FORMATS_WITHIN:
        return "wider"
    return "narrower" if (new, old) in FORMATS_WITHIN else "unclear"


def _multiple(shape: Shape) -> Spot | None:
    """Give what all numbers are a multiple of: where several parts say that, the least common one, at the largest of them."""
    stated = [spot for spot in shape.facts("multipleOf") if number(spot.value) and spot.value > 0]
    if len(stated) < 2:
        return shape.fact("multipleOf")
    parts = [_exact(spot.value) for spot in stated]
    below = math.lcm(*(part.denominator for part in parts))
    least = Fraction(math.lcm(*(int(part * below) for part in parts)), below)
    at = stated[max(range(len(parts)), key=parts.__getitem__)]
    try:
        return Spot(at.pointer, int(least) if least.denominator == 1 else float(least))
    except OverflowError:  # no number of JSON's
        return at


def _multiple_effect(old: Json, new: Json) -> Effect:
    if not (number(old) and number(new)) or old <= 0 or new <= 0:
        return "unclear"
    before, now = _exact(old), _exact(new)  # exact: 0.3 is three times 0.1
    if before % now == 0:
        return "wider"
    return "narrower" if now % before == 0 else "different"


def _exact(value: Json) -> Fraction:
    return Fraction(repr(value)) if isinstance(value, float) else Fraction(value)


def _any_change(_old: Json, _new: Json) -> Effect:
    return "different"
