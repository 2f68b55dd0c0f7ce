"""One pair of schemas: what the comparison says of it, held against what happens to values."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import chain
from random import Random
from typing import Any, Literal
from unittest import mock

from codegen.compat import schemas
from codegen.compat.classify import findings
from codegen.compat.compare import sightings
from codegen.compat.containment import Containment
from codegen.compat.context import Context
from codegen.compat.edit import Sighting
from codegen.compat.options import DEFAULT
from codegen.compat.policy import under
from codegen.compat.shape import Key
from codegen.compat.solver.answers import Answer, Found, Nothing, Unsure
from codegen.compat.solver.search import Purse
from codegen.model import Direction, Document, Finding
from tests.compat.documents import returns, sends
from tests.soundness import small
from tests.soundness.instances import Maker
from tests.soundness.judge import Judge
from tests.soundness.positions import REF, ROOT, World
from tests.soundness.sent import by_callers

Verdict = Literal["breaks", "compatible", "undecided"]
Kind = Literal["missed", "false-alarm", "witness", "proof", "crash", "told"]
"""A refused value that no error nor warning was told for; an error where nothing is refused; a witness that is none; a proof
that a value contradicts; an exception; a finding where the meaning is the same."""

DRAWN = 40
"""How many values are drawn for each pair, some of which fit."""


@dataclass(frozen=True, slots=True)
class Pair:
    """Components before and after, and the direction in which the values of their root pass."""

    old: World
    new: World
    direction: Direction
    before: str = "3.1.0"
    """The version of OpenAPI that the old document is written in."""

    def documents(self) -> tuple[Document, Document]:
        """Give two documents with one operation, which sends the root or returns it."""
        place = returns if self.direction == "response" else sends
        root = {"$ref": REF + ROOT}
        old = place(root, components={"schemas": self.old}, openapi=self.before)
        return old, place(root, components={"schemas": self.new})


@dataclass(frozen=True, slots=True)
class Contradiction:
    """What was said, and what is against it."""

    kind: Kind
    said: str
    value: Any = None


@dataclass(frozen=True, slots=True)
class Outcome:
    """What came of a pair; ``reasons`` say why it is not decided."""

    verdict: Verdict
    reasons: tuple[str, ...] = ()
    contradictions: tuple[Contradiction, ...] = ()


class _Sides:
    """Both schemas of a pair as they are judged: who writes a value, and who has to take it."""

    def __init__(self, pair: Pair, root: str = ROOT) -> None:
        self.inner, self.outer = (pair.new, pair.old) if pair.direction == "response" else (pair.old, pair.new)
        opened = pair.direction == "response"
        checked = "'format'" in repr((self.inner, self.outer))
        self.judges = [
            (
                Judge(self.inner, formats=formats, root=root),
                Judge(self.outer, opened=opened, formats=formats, root=root),
            )
            for formats in ((False, True) if checked else (False,))
        ]

        self._sent = by_callers(pair.old, pair.new) if pair.direction == "request" and root == ROOT else None

    def refuses(self, value: Any) -> bool:
        """Tell whether a value passed and does not any more: with formats checked or without."""
        return any(writer.admits(value) and not reader.admits(value) for writer, reader in self.judges)

    def shuts_out(self, value: Any) -> bool:
        """Tell whether a value is refused that may well have been there: callers send what they know."""
        return self.refuses(value) and (self._sent is None or self._sent.admits(value))


@dataclass(slots=True)
class _Asked:
    """What was asked of the solver on the way to a verdict, and its answers."""

    whole: list[tuple[Key, Key, Direction, Answer]]


def check(pair: Pair, rng: Random, known: Sequence[Any] = ()) -> Outcome:
    """Hold the verdict of the comparison against values drawn from the schemas, and those that are ``known`` to matter."""
    try:
        seen, told, asked = _compared(pair)
    except Exception as error:  # noqa: BLE001 - whatever it is, it should not have been
        return Outcome("undecided", (), (Contradiction("crash", f"{type(error).__name__}: {error}"),))
    sides = _Sides(pair)
    found = [*_missed(sides, told, rng, known), *_alarmed(pair, sides, told, rng), *_witnesses(pair, asked)]
    verdict, reasons = _decided(seen, told)
    return Outcome(verdict, reasons, tuple(found))


def silent(pair: Pair) -> tuple[Contradiction, ...]:
    """Hold a pair of one meaning against what is told of it: nothing has to be."""
    try:
        _, told, _ = _compared(pair)
    except Exception as error:  # noqa: BLE001 - as above
        return (Contradiction("crash", f"{type(error).__name__}: {error}"),)
    return tuple(Contradiction("told", f"{finding.id} ({finding.level}): {finding.message}") for finding in told)


def told(pair: Pair) -> list[Finding]:
    """Give what the comparison says of a pair."""
    return _compared(pair)[1]


def shut_out(pair: Pair, value: Any) -> bool:
    """Tell whether a value passed and does not any more, so far as the judge can see."""
    return _Sides(pair).shuts_out(value)


def _compared(pair: Pair) -> tuple[list[Sighting], list[Finding], _Asked]:
    asked = _Asked([])

    class Recording(Containment):
        def refused(self, old: Key, new: Key, direction: Direction) -> Answer:
            answer = super().refused(old, new, direction)
            asked.whole.append((old, new, direction, answer))
            return answer

    with mock.patch.object(schemas, "Containment", Recording):
        seen = list(sightings(Context(*pair.documents(), DEFAULT), {}))
    return seen, under(DEFAULT.policy, findings(seen)), asked


def _missed(sides: _Sides, told: list[Finding], rng: Random, known: Sequence[Any]) -> list[Contradiction]:
    if any(finding.level != "info" for finding in told):
        return []
    said = f"{', '.join(finding.id for finding in told) or 'nothing'} told, all of it harmless"
    value = _refused(sides, chain(known, Maker(rng, sides.inner, sides.outer).values(DRAWN)))
    return [] if value is _NONE else [Contradiction("missed", said, value)]


def _alarmed(pair: Pair, sides: _Sides, told: list[Finding], rng: Random) -> list[Contradiction]:
    """Decide once more where an error was told: by drawn values, by all small ones, and by one long search."""
    errors = [finding.id for finding in told if finding.level == "error" and finding.breaks == "wire"]
    if not errors or _refused(sides, Maker(rng, sides.inner, sides.outer).values(DRAWN)) is not _NONE:
        return []
    answer = searched(pair)
    match answer:
        case Found(value) if not sides.refuses(value):
            return [Contradiction("witness", f"{pair.direction}: of the whole", value)]
        case Nothing():
            value = _refused(sides, small.values(sides.inner, sides.outer))
            kind: Kind = "false-alarm" if value is _NONE else "proof"
            return [Contradiction(kind, ", ".join(errors), None if value is _NONE else value)]
    return []


def searched(pair: Pair) -> Answer:
    """Ask for a refused value of the whole, with twenty times the steps."""
    with (
        mock.patch("codegen.compat.solver.search.STEPS", _LONG),
        mock.patch("codegen.compat.solver.search.IN_ALL", _LONG),
    ):
        from codegen.compat.reader import Reader, Spot
        from codegen.compat.shapes import Shapes
        from codegen.compat.unchanged import Unchanged

        readers = [Reader(document) for document in pair.documents()]
        containment = Containment(Shapes(readers[0]), Shapes(readers[1]), Unchanged(*readers))
        containment._purse = Purse(_LONG)
        keys = [(Spot(f"/components/schemas/{ROOT}", world[ROOT]),) for world in (pair.old, pair.new)]
        return containment.refused(keys[0], keys[1], pair.direction)


_LONG = 2_000_000


def _witnesses(pair: Pair, asked: _Asked) -> list[Contradiction]:
    """Judge each value that was found, at the place that it was found for."""
    found: list[Contradiction] = []
    for old, new, direction, answer in asked.whole:
        if isinstance(answer, Found):
            before = {**pair.old, _HERE: {"allOf": [spot.value for spot in old]}}
            now = {**pair.new, _HERE: {"allOf": [spot.value for spot in new]}}
            if not _Sides(Pair(before, now, direction), _HERE).refuses(answer.value):
                at = ", ".join(spot.pointer for spot in (*old, *new))
                found.append(Contradiction("witness", f"{direction}: {at}", answer.value))
    return found


def _decided(seen: list[Sighting], told: list[Finding]) -> tuple[Verdict, tuple[str, ...]]:
    if any(finding.level == "error" for finding in told):
        return "breaks", ()
    doubts = [one.edit for one in seen if not one.covered and not one.edit.firm and one.edit.verdict == "undecided"]
    if doubts:
        return "undecided", tuple(dict.fromkeys(edit.doubt or f"a remark: {edit.kind}" for edit in doubts))
    return ("breaks" if any(finding.verdict == "breaks" for finding in told) else "compatible"), ()


_HERE = "-"
"""The name of a component that stands for one place."""
_NONE = object()


def _refused(sides: _Sides, values: Any) -> Any:
    return next((value for value in values if sides.shuts_out(value)), _NONE)


__all__ = ["Contradiction", "Outcome", "Pair", "Unsure", "check", "silent"]
