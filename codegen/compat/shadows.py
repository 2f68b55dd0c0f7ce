"""Which operation a call reaches where several path templates match: the more concrete one (OpenAPI 3.1.1, 4.8.8.2)."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import field, replace

from codegen.compat.addresses import OPEN, fits, path_of
from codegen.compat.context import Context
from codegen.compat.edit import Sighting
from codegen.compat.reader import Reader
from codegen.compat.shapes import Shapes
from codegen.compat.surface import Item, parameters, path_parameters
from codegen.record import record

_MOST = 200_000
"""How many segments are looked at in one document; what is met after that is taken to match nothing."""


@record
class Match:
    """An operation that calls of another one could reach, and what they say for its parameters, by name."""

    item: Item
    values: tuple[tuple[str, str], ...]


@record(frozen=False)
class _Node:
    """What can follow in a path, by segment; ``open`` are those of it that have a parameter."""

    below: dict[str, _Node] = field(default_factory=dict)
    open: dict[str, _Node] = field(default_factory=dict)
    items: list[Item] = field(default_factory=list)


class Router:
    """Finds, of one document, the operations whose template matches what another path matches too."""

    def __init__(self, reader: Reader, shapes: Shapes, items: Iterable[Item]) -> None:
        self._reader = reader
        self._shapes = shapes
        self._left = _MOST
        self._roots: defaultdict[str, _Node] = defaultdict(_Node)
        for item in items:
            node = self._roots[item.key[0]]
            for segment in _path(item):
                if segment not in node.below:
                    node.below[segment] = _Node()
                    if OPEN in segment:
                        node.open[segment] = node.below[segment]
                node = node.below[segment]
            node.items.append(item)

    def behind(self, item: Item, *, whole: bool = False) -> Match | None:
        """Give the most concrete operation of the same method that a call of ``item`` could reach, were ``item`` not there.

        Not one that is more concrete throughout: that one is met first all the same. ``whole``: every call of ``item``.
        """
        for other, taken in self._matching(item.key[0], _path(item), whole=whole):
            given = self._given(other, taken)
            if given is not None and (taken or other.key == item.key):
                return Match(other, given)
        return None

    def _matching(self, method: str, path: list[str], *, whole: bool) -> Iterator[tuple[Item, dict[int, str]]]:
        """Yield operations, the most concrete first, with the segments that they have a parameter for."""
        waiting: list[tuple[_Node, int, dict[int, str]]] = [(self._roots.get(method, _Node()), 0, {})]
        while waiting and self._left > 0:
            node, depth, taken = waiting.pop()
            if depth == len(path):
                yield from ((other, taken) for other in node.items)
                continue
            segment = path[depth]
            others = node.below if OPEN in segment and not whole else node.open
            self._left -= 1 + len(others)
            wider, closer = [], []
            for template in sorted(others, reverse=True):
                if template == segment:
                    continue
                if fits(template.split(OPEN), segment):
                    wider.append((others[template], depth + 1, {**taken, depth: segment}))
                elif fits(segment.split(OPEN), template):
                    closer.append((others[template], depth + 1, taken))
            equal = [(node.below[segment], depth + 1, taken)] if segment in node.below else []
            waiting += [*([] if whole else closer), *wider, *equal]

    def _given(self, other: Item, taken: dict[int, str]) -> tuple[tuple[str, str], ...] | None:
        """Say what the taken segments would be as parameters of ``other``; None where one of them cannot be."""
        from codegen.compat.segments import may_be  # brings patterns, and few paths match others' paths

        names = iter(path_parameters(other.template))
        declared = parameters(self._reader, other)
        given: list[tuple[str, str]] = []
        position = 0
        for depth, template in enumerate(other.key[1].split("/"), _front(other).count("/")):
            here = [next(names, "") for _ in range(template.count(OPEN))]
            if depth in taken and len(here) == 1:
                front, _, behind = template.partition(OPEN)
                value = taken[depth][len(front) : len(taken[depth]) - len(behind)]
                spot = declared.get(("path", str(position)))
                schema = None if spot is None else spot.get("schema")
                if schema is not None and not may_be(self._shapes.of(self._shapes.key(schema)), value):
                    return None
                given.append((here[0], value))
            elif depth in taken:
                given.append((",".join(here), taken[depth]))
            position += len(here)
        return tuple(given)


def _front(item: Item) -> str:
    return path_of(item.addresses.servers[0].usual)


def _path(item: Item) -> list[str]:
    """Give the segments of the path that a caller asks for, at the first of the servers."""
    return f"{_front(item)}{item.key[1]}".split("/")


def added(
    context: Context, router: Router, names: Mapping[str, str], sighting: Sighting, item: Item
) -> Iterator[Sighting]:
    """Yield that an operation is new; at the template too whose calls it takes, by its name in the new document."""
    match = None if item.turned else router.behind(item)
    if match is None:
        yield sighting
        return
    name = names[match.item.name]
    edit = context.about(item).edit("path-shadowed", "add", "unclear", match.item.spot, item.spot, name=item.name)
    edit = replace(edit, old=[name], new=[value for _, value in match.values] or [item.template])
    yield replace(sighting, edit=edit)
    about = context.about(replace(match.item, name=name))
    for parameter in [name for name, _ in match.values] or path_parameters(match.item.template)[:1]:
        yield about.at(f"path.{parameter}").sees(edit, "operation")


def removed(router: Router, sighting: Sighting, item: Item) -> Sighting:
    """Say of an operation that went, and of which nothing else is to be said, that its calls reach a template now."""
    if sighting.edit.kind not in _PLAIN or sighting.edit.moved_to is not None:
        return sighting
    match = router.behind(item, whole=True)
    if match is None:
        return sighting
    return replace(sighting, edit=replace(sighting.edit, kind="path-unshadowed", old=[match.item.name]))


_PLAIN = {"removed-without-deprecation", "path-removed-without-deprecation"}
