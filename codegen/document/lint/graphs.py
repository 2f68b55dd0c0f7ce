"""Graphs of schemas: which lie on circles, and which can have a value at all."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence


def on_circles(graph: Mapping[str, Iterable[str]]) -> set[str]:
    """Give the nodes on a circle or between two: what is left when ends are taken off, and then beginnings, again and again."""
    inner = _without_ends({node: {other for other in others if other in graph} for node, others in graph.items()})
    return set(_without_ends(_reversed(inner)))


def _without_ends(graph: Mapping[str, set[str]]) -> dict[str, set[str]]:
    back = _reversed(graph)
    left = {node: len(others) for node, others in graph.items()}
    ends = [node for node, count in left.items() if not count]
    while ends:
        end = ends.pop()
        del left[end]
        for node in back[end]:
            left[node] -= 1
            if not left[node]:
                ends.append(node)
    return {node: {other for other in graph[node] if other in left} for node in left}


def _reversed(graph: Mapping[str, set[str]]) -> dict[str, set[str]]:
    back: dict[str, set[str]] = {node: set() for node in graph}
    for node, others in graph.items():
        for other in others:
            back[other].add(node)
    return back


def unfounded(needs: Mapping[str, Sequence[Collection[str]]]) -> set[str]:
    """Give the nodes that can never be met: each need of a node is met by any one of some nodes, and all have to be.

    What ``needs`` does not know is met. A node that needs itself, by whatever way, is not.
    """
    waiting = {node: list(wanted) for node, wanted in needs.items()}
    by_need: dict[str, list[str]] = {}
    for node, wanted in waiting.items():
        for one_of in wanted:
            for other in one_of:
                by_need.setdefault(other, []).append(node)
    met = [node for node, wanted in waiting.items() if not wanted]
    met += [other for other in by_need if other not in waiting]
    while met:
        found = met.pop()
        waiting.pop(found, None)
        for node in by_need.pop(found, ()):
            if node in waiting:
                waiting[node] = [one_of for one_of in waiting[node] if found not in one_of]
                if not waiting[node]:
                    met.append(node)
    return set(waiting)
