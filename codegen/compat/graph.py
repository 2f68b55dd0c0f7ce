"""The pairs of schemas as a graph: what was found at each, which pairs it leads to, and what follows from that together."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping
from dataclasses import field
from typing import TypeAlias

from codegen.compat import xml
from codegen.compat.edit import Edit
from codegen.compat.pair import Relief
from codegen.compat.shape import Key
from codegen.compat.solver.answers import Answer, Found, Unsure
from codegen.model import Direction
from codegen.record import record

Id: TypeAlias = tuple[Key, Key, Direction]


@record(frozen=False)
class Node:
    """One pair: its edits, its edges with what they add to a location, and whether one side refuses values, where asked.

    It is ``intertwined`` where what a part of a schema says can matter to another part.
    """

    edits: list[Edit] = field(default_factory=list[Edit])
    edges: list[tuple[str, Relief, Id]] = field(default_factory=list["tuple[str, Relief, Id]"])
    answer: Answer | None = None
    intertwined: bool = False

    @property
    def doubtful(self) -> bool:
        """Whether nothing at this pair shows the whole to be harmless: that each edit is by itself does not."""
        return self.intertwined or any(edit.eased and not edit.firm for edit in self.edits)

    @property
    def harmful(self) -> bool:
        """Whether an edit at this pair itself may break something on the wire, in JSON."""
        return any(
            edit.verdict != "compatible" and edit.subject != "model" and not xml.only(edit) for edit in self.edits
        )


_RELIEVED = Relief.COVERED | Relief.TAKEN | Relief.UNSEEN
Graph: TypeAlias = Mapping[Id, Node]


def leading_to(
    graph: Graph,
    wanted: Callable[[Node], bool],
    *,
    past: Relief = Relief.NONE,
    stops: Callable[[Id], bool] = lambda _: False,
) -> set[Id]:
    """Give the pairs that are ``wanted``, and those that lead there.

    Edges with any relief of ``past`` lead nowhere, and nothing that leads to one that ``stops`` leads further.
    """
    above: defaultdict[Id, list[Id]] = defaultdict(list)
    for at, node in graph.items():
        for _, relief, below in node.edges:
            if not relief & past:
                above[below].append(at)
    leading: set[Id] = set()
    waiting = [at for at, node in graph.items() if wanted(node)]
    while waiting:
        at = waiting.pop()
        if at not in leading:
            leading.add(at)
            waiting += () if stops(at) else above[at]
    return leading


def unexplained(graph: Graph, contained: Callable[[Id], bool]) -> list[tuple[Id, Found | Unsure]]:
    """Give the pairs that break as a whole, or may, though neither at them nor below anything does.

    So it is where each part may change as it did, and all of them together may not. What stands in a pair that is
    ``contained`` as a whole breaks nothing around it. Of pairs that lead to others such, the innermost are given.
    """
    silent = {
        at: node.answer
        for at, node in graph.items()
        if isinstance(node.answer, Found) or (isinstance(node.answer, Unsure) and node.doubtful)
        if not node.harmful
    }
    within = {at: graph[at] for at in _below(graph, silent)}  # nothing is asked of what leads to none of them
    harmful = leading_to(within, lambda node: node.harmful, past=_RELIEVED, stops=contained)
    silent = {at: answer for at, answer in silent.items() if at not in harmful}
    inner = [at for at in silent if not any(below in silent for _, _, below in graph[at].edges)]
    return [(at, silent[at]) for at in inner or [*silent][:1]]


def _below(graph: Graph, starts: Iterable[Id]) -> set[Id]:
    """Give some pairs, and those that they lead to by edges that relieve nothing."""
    found: set[Id] = set()
    waiting = [*starts]
    while waiting:
        at = waiting.pop()
        if at not in found:
            found.add(at)
            waiting += [below for _, relief, below in graph[at].edges if not relief & _RELIEVED]
    return found
