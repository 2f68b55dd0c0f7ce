"""Which nodes of a graph lead back to themselves (Tarjan's algorithm, off a list and not by recursion)."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator


def circles(start: int, following: Callable[[int], Iterable[int]], known: dict[int, bool]) -> None:
    """Note in ``known`` of each node that can be reached from ``start`` whether it leads back to itself."""
    reached: dict[int, int] = {}
    least: dict[int, int] = {}
    path: list[int] = []
    waiting: list[tuple[int, Iterator[int]]] = []

    def enter(node: int) -> None:
        reached[node] = least[node] = len(reached)
        path.append(node)
        waiting.append((node, iter(following(node))))

    enter(start)
    while waiting:
        node, rest = waiting[-1]
        after = next((one for one in rest if one not in known), None)
        if after is None:
            waiting.pop()
            if waiting:
                above = waiting[-1][0]
                least[above] = min(least[above], least[node])
            if least[node] == reached[node]:
                at = path.index(node) if path[-1] != node else len(path) - 1
                circle = path[at:]
                del path[at:]
                known |= {one: len(circle) > 1 or one in following(one) for one in circle}
        elif after in reached:
            least[node] = min(least[node], reached[after])
        else:
            enter(after)
