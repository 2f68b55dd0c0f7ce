"""Figures of many rounds, and the table that they are told in."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from statistics import median, quantiles


@dataclass(frozen=True, slots=True)
class Target:
    """What a figure is held to: at most this many times the yardstick."""

    name: str
    most: float


@dataclass(frozen=True, slots=True)
class Figures:
    """The seconds of each round, by who was measured; in one round all are measured, one after the other."""

    title: str
    yardstick: str
    rounds: Mapping[str, Sequence[float]]
    targets: tuple[Target, ...] = ()

    def ratio(self, name: str) -> float:
        """Its best round to the yardstick's best: whatever else the machine does only ever adds to either."""
        return min(self.rounds[name]) / min(self.rounds[self.yardstick])

    def ratios(self, name: str) -> list[float]:
        """The ratio in each round, for the spread."""
        pairs = zip(self.rounds[name], self.rounds[self.yardstick], strict=True)
        return [seconds / yard for seconds, yard in pairs]

    def lines(self) -> list[str]:
        """A table: the best round and its ratio, the median and the middle half of the rounds' ratios."""
        told = [f"{self.title} ({len(self.rounds[self.yardstick])} rounds, beside {self.yardstick})"]
        most = {target.name: target.most for target in self.targets}
        for name, seconds in self.rounds.items():
            ratio, ratios = self.ratio(name), self.ratios(name)
            low, _, high = quantiles(ratios, n=4) if len(ratios) > 1 else ratios * 3
            best = f"best {min(seconds) * 1e3:9.3f} ms, ratio {ratio:6.3f}"
            middle = f"median {median(seconds) * 1e3:9.3f} ms, ratios {median(ratios):6.3f} ({low:.3f} to {high:.3f})"
            held = f"; target {most[name]:.2f} {'held' if ratio <= most[name] else 'MISSED'}" if name in most else ""
            told.append(f"  {name:<10} {best}; {middle}{held}")
        return told

    @property
    def missed(self) -> list[str]:
        """What is slower than its target."""
        return [f"{self.title}: {one.name}" for one in self.targets if self.ratio(one.name) > one.most]


@dataclass(frozen=True, slots=True)
class Limit:
    """One value for each that was measured, and what some of them are held to: at most so much."""

    title: str
    unit: str
    values: Mapping[str, float]
    most: Mapping[str, float]

    def lines(self) -> list[str]:
        """One line: each value, and whether it is within its limit."""
        said = [f"{name} {value:.1f} {self.unit}{self._held(name)}" for name, value in self.values.items()]
        return [f"{self.title}: {', '.join(said)}"]

    def _held(self, name: str) -> str:
        if name not in self.most:
            return ""
        return f" (limit {self.most[name]:.1f} {'held' if self.values[name] <= self.most[name] else 'MISSED'})"

    @property
    def missed(self) -> list[str]:
        """What is beyond its limit."""
        return [f"{self.title}: {name}" for name, most in self.most.items() if self.values[name] > most]
