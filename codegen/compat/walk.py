"""From where a schema is used to the edits below it: every way there, the shortest first, and none round a circle."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import field
from typing import TypeAlias

from codegen.compat.edit import Edit, of_need, softens
from codegen.compat.graph import Graph, Id, leading_to
from codegen.compat.pair import Relief
from codegen.record import record

PATHS_TO_ONE = 12
"""At how many locations of one body the same pair is told of: all of them, for anything but a maze."""

Found: TypeAlias = tuple[Edit, str, Relief]
"""An edit, where it is below the start, and what makes it harmless there."""


@record(frozen=False, eq=False)
class _Stop:
    """A pair that leads to edits; those of one ``circle`` lead to one another. ``soft``: what is around may ease them."""

    at: Id
    edits: list[Edit]
    soft: bool
    circle: int
    ways: list[tuple[str, Relief, _Stop]] = field(default_factory=list["tuple[str, Relief, _Stop]"])
    around: Relief | None = None


@record
class _Visit:
    """A stop at one location. ``entry`` is where its circle was entered, ``met`` what was met on the ways from there."""

    stop: _Stop
    location: str
    relief: Relief
    entry: _Stop
    met: set[tuple[_Stop, Relief]]


class Walk:
    """Finds the edits of a graph from any of its pairs; ``around`` tells what a pair shows of all that it leads to."""

    def __init__(self, graph: Graph, around: Callable[[Id], Relief]) -> None:
        leading = leading_to(graph, lambda node: bool(node.edits))
        softened = leading_to(graph, lambda node: any(map(softens, node.edits)))
        circle = _circles({at: [below for _, _, below in graph[at].edges if below in leading] for at in leading})
        self._around = around
        self._stops = {at: _Stop(at, graph[at].edits, at in softened, circle[at]) for at in leading}
        for at, stop in self._stops.items():
            stop.ways += [(step, more, self._stops[to]) for step, more, to in graph[at].edges if to in leading]
        self._known: dict[Id, list[Found]] = {}

    def __call__(self, start: Id) -> list[Found]:
        """Give every edit at every location below ``start``.

        Where schemas nest in themselves that has no end: of the pairs that lead round in a circle, each is told of where
        it is met first below the pair by which the circle is entered, and if there are several, below the nearest; and
        again where something else makes it harmless.
        """
        if start not in self._known:
            self._known[start] = list(self._from(self._stops[start])) if start in self._stops else []
        return self._known[start]

    def _from(self, start: _Stop) -> Iterator[Found]:
        """Walk breadth first, so that the shortest locations come first."""
        told: Counter[tuple[_Stop, Relief]] = Counter()
        nearest: dict[tuple[_Stop, Relief], _Stop] = {}
        level = [_Visit(start, "", Relief.NONE, start, {(start, Relief.NONE)})]
        while level:
            following: list[_Visit] = []
            for visit in level:
                for edit in visit.stop.edits:
                    if Relief.SAME not in visit.relief or (edit.firm and (edit.eased or not of_need(edit))):
                        yield edit, visit.location + edit.step, visit.relief
                shown = self._shown(visit.stop, visit.relief)
                for step, more, below in visit.stop.ways:
                    relief = shown if more is Relief.NONE else shown | more
                    at = below, _mattering(below, relief)
                    inside = below.circle == visit.stop.circle
                    entry = visit.entry if inside else below
                    first = nearest.setdefault(at, entry)
                    if told[at] == PATHS_TO_ONE or (inside and (at in visit.met or first is not entry)):
                        continue
                    told[at] += 1
                    met = visit.met if inside else set()
                    met.add(at)
                    following.append(_Visit(below, visit.location + step, relief, entry, met))
            level = following

    def _shown(self, stop: _Stop, relief: Relief) -> Relief:
        """Add to what eases edits what the pair itself shows, where that can matter."""
        if not stop.soft or Relief.COVERED in relief:
            return relief
        if stop.around is None:
            stop.around = self._around(stop.at)
        return relief if stop.around is Relief.NONE else relief | stop.around


def _mattering(stop: _Stop, relief: Relief) -> Relief:
    """Leave out of what eases edits what makes no other findings of those below: that one is shown with no value, say."""
    if relief is Relief.NONE:
        return relief
    if Relief.UNSEEN in relief:
        return relief & (Relief.SAME | Relief.UNSEEN)
    if not stop.soft:
        return relief & Relief.SAME
    return relief & (Relief.SAME | Relief.DOUBTED | (Relief.COVERED if Relief.COVERED in relief else Relief.TAKEN))


def _circles(graph: Mapping[Id, Iterable[Id]]) -> dict[Id, int]:
    """Number the pairs so that two have the same number if each leads to the other (Tarjan's strongly connected components)."""
    number: dict[Id, int] = {}
    lowest: dict[Id, int] = {}
    found: dict[Id, int] = {}
    trail: list[Id] = []
    for start in graph:
        waiting = [] if start in number else [(start, iter(graph[start]))]
        while waiting:
            at, edges = waiting[-1]
            if at not in number:
                number[at] = lowest[at] = len(number)
                trail.append(at)
            below = next((below for below in edges if below not in found), None)
            if below is None:
                waiting.pop()
                if waiting:
                    lowest[waiting[-1][0]] = min(lowest[waiting[-1][0]], lowest[at])
                if lowest[at] == number[at]:
                    while at not in found:
                        found[trail.pop()] = number[at]
            elif below in number:
                lowest[at] = min(lowest[at], number[below])
            else:
                waiting.append((below, iter(graph[below])))
    return found
