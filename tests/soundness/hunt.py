"""Pairs by number: each seed is one pair, of one of four sorts, and the same one every time."""

from collections import Counter
from dataclasses import dataclass, field
from random import Random
from typing import Literal, Self

from tests.soundness import draw, edits, judge, real, same
from tests.soundness.pairs import Contradiction, Outcome, Pair, check, silent
from tests.soundness.positions import World, reached

Sort = Literal["random", "same", "real", "real-same"]
_SORTS: tuple[Sort, ...] = ("random",) * 6 + ("same",) * 2 + ("real",) + ("real-same",)  # type: ignore[assignment]  # a repeated tuple is one of str
_DIRECTIONS: tuple[Literal["request", "response"], ...] = ("request", "response")


@dataclass(slots=True)
class Counts:
    """What came of many pairs, by sort: decided or not, why not, and what contradicted."""

    verdicts: Counter[tuple[Sort, str]] = field(default_factory=Counter[tuple[Sort, str]])
    reasons: Counter[tuple[Sort, str]] = field(default_factory=Counter[tuple[Sort, str]])
    contradictions: list[tuple[int, Contradiction]] = field(default_factory=list[tuple[int, Contradiction]])

    def add(self, seed: int, sort: Sort, outcome: Outcome) -> None:
        """Count one more."""
        self.verdicts[sort, outcome.verdict] += 1
        self.reasons.update((sort, reason) for reason in outcome.reasons)
        self.contradictions += [(seed, one) for one in outcome.contradictions]

    def __iadd__(self, other: "Counts") -> Self:
        self.verdicts += other.verdicts
        self.reasons += other.reasons
        self.contradictions += other.contradictions
        return self


def sort_of(seed: int) -> Sort:
    """Tell what a seed draws."""
    return _SORTS[seed % len(_SORTS)]


def pair(seed: int) -> Pair:
    """Draw the pair of a seed."""
    sort, attempt = sort_of(seed), 0
    while True:
        rng = Random(f"{seed}/{attempt}")
        found = drawn(rng, sort)
        if judge.usable(found.new) and (found.before != "3.1.0" or judge.usable(found.old)):
            return found
        attempt += 1


def drawn(rng: Random, sort: Sort) -> Pair:
    """Draw a pair of a sort; it may be one that has no meaning."""
    old = real.world(rng) if sort.startswith("real") else draw.world(rng)
    names = reached(old)
    new: World = old
    direction = rng.choice(_DIRECTIONS)
    if sort.endswith("same"):
        if sort == "same" and rng.random() < 0.2 and (older := same.as_30(old)) is not None:
            return Pair(older, new, direction, "3.0.3")
        return Pair(old, same.rewritten(rng, old, rng.randint(1, 8), names), direction)
    new = edits.edited(rng, old, rng.choice([1, 1, 1, 2, 3]), names)
    if rng.random() < 0.3:
        new = same.rewritten(rng, new, rng.randint(1, 3), names)
    return Pair(old, new, direction)


def outcome(seed: int) -> Outcome:
    """Hold the verdict on the pair of a seed against values."""
    found = pair(seed)
    if sort_of(seed).endswith("same"):
        against = silent(found)
        return Outcome("undecided" if against else "compatible", (), against)
    return check(found, Random(f"{seed}/values"))


def run(seeds: range) -> Counts:
    """Go through the pairs of many seeds."""
    counts = Counts()
    for seed in seeds:
        counts.add(seed, sort_of(seed), outcome(seed))
    return counts
