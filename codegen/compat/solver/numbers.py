"""A number between bounds, that is a multiple of some numbers and of none of others: found by arithmetic, or shown not to be."""

from __future__ import annotations

import math
from collections.abc import Iterable, Iterator
from dataclasses import field
from fractions import Fraction
from itertools import islice

from codegen.compat.solver import atoms, formats
from codegen.compat.solver.answers import Answer, Found, Nothing, Unsure
from codegen.compat.solver.atoms import Literal
from codegen.compat.solver.canonical import canonical, written
from codegen.record import record

_TRIES = 10_000
_STEPS = (Fraction(1, 2), *(Fraction(1, 10**digits) for digits in range(1, 13)))
_NEAR = 60
"""So many multiples of each are tried for a fraction."""


@record(frozen=False)
class _Wanted:
    """What the number has to be: bounds, with whether each is shut out itself, the number it is a multiple of, and what not."""

    whole: bool
    low: tuple[Fraction, bool] | None = None
    high: tuple[Fraction, bool] | None = None
    step: Fraction | None = None
    no_multiple: list[Fraction] = field(default_factory=list[Fraction])
    avoid: set[bytes] = field(default_factory=set[bytes])

    def from_(self, limit: Fraction, past: bool) -> None:
        if self.low is None or (limit, past) > self.low:
            self.low = limit, past

    def up_to(self, limit: Fraction, below: bool) -> None:
        if self.high is None or (limit, not below) < (self.high[0], not self.high[1]):
            self.high = limit, below

    def takes(self, number: Fraction) -> bool:
        """Tell whether a number within the bounds, and of the step, is one that is wanted."""
        if (number.denominator == 1) != self.whole or any(
            (number / other).denominator == 1 for other in self.no_multiple
        ):
            return False
        value = written(number)
        return value is not None and canonical(value) not in self.avoid


def find(literals: Iterable[Literal], kind: str) -> Answer:
    """Give a number of a kind, ``integer`` or ``fraction``, that fits literals about numbers."""
    every = list(literals)
    named = [atom.name for atom, sign in every if isinstance(atom, atoms.Format) and sign]
    refused = [atom.name for atom, sign in every if isinstance(atom, atoms.Format) and not sign]
    if formats.clash(named, refused):
        return Nothing()
    answer = _search(_wanted(every, kind))
    if not isinstance(answer, Found) or not (named or refused):
        return answer
    return _of_formats(every, kind, named, refused)


def _of_formats(literals: list[Literal], kind: str, named: list[str], refused: list[str]) -> Answer:
    """A format that is not checked refuses nothing: only what it certainly holds, and another one shuts out, is known."""
    wanted = _wanted(literals, kind)
    ranges = [limits for name in named if (limits := formats.bounds(name)) is not None]
    if len(ranges) < len(named) and refused:
        return Unsure("a format may be checked or not", remark=True)
    for least, greatest in ranges:
        wanted.from_(Fraction(least), False)
        wanted.up_to(Fraction(greatest), False)
    if not refused:
        answer = _search(wanted)
        return answer if isinstance(answer, Found) else Unsure("a format may be checked or not", remark=True)
    for name in refused:
        limits = formats.bounds(name)
        if limits is None or kind != "integer":
            return Unsure("a format may be checked or not", remark=True)
        outside = _search(_beyond(wanted, limits))
        if isinstance(outside, Found):
            return outside if ranges else Unsure("a format may be checked or not", remark=True)
    return Nothing() if len(refused) == 1 else Unsure("a format may be checked or not", remark=True)


def _beyond(wanted: _Wanted, limits: tuple[int, int]) -> _Wanted:
    """Want what is above a range, or else below it."""
    above = _copy(wanted)
    above.from_(Fraction(limits[1]), True)
    if isinstance(_search(above), Found):
        return above
    below = _copy(wanted)
    below.up_to(Fraction(limits[0]), True)
    return below


def _copy(wanted: _Wanted) -> _Wanted:
    return _Wanted(wanted.whole, wanted.low, wanted.high, wanted.step, wanted.no_multiple, wanted.avoid)


def _wanted(literals: list[Literal], kind: str) -> _Wanted:
    wanted = _Wanted(whole=kind == "integer", step=Fraction(1) if kind == "integer" else None)
    for atom, sign in literals:
        match atom:
            case atoms.AtLeast(limit, past):
                wanted.from_(limit, past) if sign else wanted.up_to(limit, not past)
            case atoms.AtMost(limit, below):
                wanted.up_to(limit, below) if sign else wanted.from_(limit, not below)
            case atoms.Multiple(of) if sign:
                wanted.step = of if wanted.step is None else _common(wanted.step, of)
            case atoms.Multiple(of):
                wanted.no_multiple.append(of)
            case atoms.Among(texts) if not sign:
                wanted.avoid |= texts
            case _:
                pass
    return wanted


def _common(first: Fraction, second: Fraction) -> Fraction:
    """Give the least number that is a multiple of both."""
    return Fraction(
        math.lcm(first.numerator * second.denominator, second.numerator * first.denominator),
        first.denominator * second.denominator,
    )


def _search(wanted: _Wanted) -> Answer:
    if wanted.low is not None and wanted.high is not None:
        apart = wanted.high[0] - wanted.low[0]
        if apart < 0 or (apart == 0 and (wanted.low[1] or wanted.high[1])):
            return Nothing()
    if wanted.step is None:
        return _anywhere(wanted)
    if any((wanted.step / other).denominator == 1 for other in wanted.no_multiple):
        return Nothing()
    if not wanted.whole and wanted.step.denominator == 1:
        return Nothing()
    for tried, number in enumerate(_multiples(wanted, wanted.step)):
        if wanted.takes(number):
            return Found(written(number))
        if tried > _TRIES + len(wanted.avoid):
            return Unsure("no multiple was found among many")
    return Nothing()


def _multiples(wanted: _Wanted, step: Fraction) -> Iterator[Fraction]:
    """Give the multiples of ``step`` within the bounds, from the one nearest to zero on: there doubles are close to one another."""
    low = high = None
    if wanted.low is not None:
        limit, past = wanted.low
        low = math.floor(limit / step) + 1 if past else math.ceil(limit / step)
    if wanted.high is not None:
        limit, below = wanted.high
        high = math.ceil(limit / step) - 1 if below else math.floor(limit / step)
    if (low is None or low <= 0) and (high is None or high >= 0):
        yield Fraction(0)
    up, down = max(low or 1, 1), min(high or -1, -1)
    while (rises := high is None or up <= high) | (falls := low is None or down >= low):
        if rises:
            yield step * up
        if falls:
            yield step * down
        up, down = up + 1, down - 1


def _anywhere(wanted: _Wanted) -> Answer:
    """Find a fraction where no step is given: between two different bounds there is always one more."""
    if wanted.low is not None and wanted.high is not None and wanted.low[0] == wanted.high[0]:
        return Found(written(wanted.low[0])) if wanted.takes(wanted.low[0]) else Nothing()
    for step in _STEPS:  # with few digits, if there is one
        for number in islice(_multiples(wanted, step), _NEAR):
            if wanted.takes(number):
                return Found(written(number))
    low = wanted.low[0] if wanted.low is not None else (wanted.high[0] - 10 if wanted.high is not None else Fraction(0))
    high = wanted.high[0] if wanted.high is not None else low + 10
    for parts in (2, 4, 5, 8, 10, 16, 25, 32, 50, 100, 1000, 10**6, 10**9):
        for index in range(1, min(parts, 60)):
            if wanted.takes(number := low + (high - low) * index / parts):
                return Found(written(number))
    return Unsure("no number was found that a double can hold")
