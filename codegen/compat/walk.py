"""From where a schema is used to the edits below it: every way there, the shortest first, and none round a circle."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import field
from typing import TypeAlias

from codegen.compat.edit import Edit, of_need, of_presence, softens
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
    eased: dict[Relief, _Eased] = field(default_factory=dict[Relief, "_Eased"])


@record(frozen=False, eq=False)
class _Eased:
    """A stop under what eases its edits; ``told`` are those that are told then, ``alike`` stands for all that tells the same.

    ``ways`` are found when they are first gone.
    """

    stop: _Stop
    relief: Relief
    told: list[Edit]
    alike: _Eased | None = None
    ways: list[tuple[str, _Eased]] | None = None


@record
class _Visit:
    """A stop at one location. ``entry`` is where its circle was entered, ``met`` what was met on the ways from there."""

    at: _Eased
    location: str
    entry: _Stop
    met: set[_Eased]


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
        told: Counter[_Eased] = Counter()
        nearest: dict[_Eased, _Stop] = {}
        first = _eased(start, Relief.NONE)
        level = [_Visit(first, "", start, {first})]
        while level:
            following: list[_Visit] = []
            for visit in level:
                at, location = visit.at, visit.location
                for edit in at.told:
                    yield edit, location + edit.step, at.relief
                for step, below in self._ways(at):
                    alike = below.alike or below
                    inside = below.stop.circle == at.stop.circle
                    entry = visit.entry if inside else below.stop
                    nearer = nearest.setdefault(alike, entry)
                    if told[alike] == PATHS_TO_ONE or (inside and (alike in visit.met or nearer is not entry)):
                        continue
                    told[alike] += 1
                    met = visit.met if inside else set()
                    met.add(alike)
                    following.append(_Visit(below, location + step, entry, met))
            level = following

    def _ways(self, at: _Eased) -> list[tuple[str, _Eased]]:
        if at.ways is None:
            shown = self._shown(at.stop, at.relief)
            at.ways = [(step, _eased(below, shown | more)) for step, more, below in at.stop.ways]
        return at.ways

    def _shown(self, stop: _Stop, relief: Relief) -> Relief:
        """Add to what eases edits what the pair itself shows, where that can matter."""
        if not stop.soft or Relief.COVERED in relief:
            return relief
        if stop.around is None:
            stop.around = self._around(stop.at)
        return relief if stop.around is Relief.NONE else relief | stop.around


_ALIKE = Relief.SAME | Relief.GUESSED
"""What matters to edits that are no part of the meaning."""


def _eased(stop: _Stop, relief: Relief) -> _Eased:
    if relief not in stop.eased:
        matters = _mattering(stop, relief)
        at = stop.eased[relief] = _Eased(stop, relief, [edit for edit in stop.edits if _told(edit, relief)])
        at.alike = None if matters == relief else _eased(stop, matters)
    return stop.eased[relief]


def _told(edit: Edit, relief: Relief) -> bool:
    """Tell whether an edit is told of: of two schemas that mean the same, only what is no part of their meaning."""
    if Relief.SAME not in relief:
        return True
    if Relief.GUESSED in relief and (edit.eased or of_presence(edit)):
        return False
    return edit.firm and (edit.eased or not of_need(edit))


def _mattering(stop: _Stop, relief: Relief) -> Relief:
    """Leave out of what eases edits what makes no other findings of those below: that one is shown with no value, say."""
    if relief is Relief.NONE:
        return relief
    same = _ALIKE if Relief.SAME in relief else Relief.NONE
    if Relief.UNSEEN in relief:
        return relief & (same | Relief.UNSEEN)
    if not stop.soft:
        return relief & same
    return relief & (same | Relief.DOUBTED | (Relief.COVERED if Relief.COVERED in relief else Relief.TAKEN))


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
