"""Which operations come to a place of a document, and by which references: the way back along every ``$ref``.

Nothing is expanded. A reference leads to what it names and to all that stands in it, so a place is reached by whatever
reaches one of the objects around it.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable, Iterator

from codegen.document import pointer as pointers
from codegen.document import refs, structure
from codegen.document.structure import Node
from codegen.model import JsonObject
from codegen.record import record

NAMED = 10
"""How many of the operations are named; the others are counted."""

STEPS = 20
"""How many references of a way are told, from the operation on; a longer way nobody walks."""


@record
class Way:
    """How operations come to a place: the first by name, how many in all, and the objects whose ``$ref``s the nearest takes."""

    operations: tuple[str, ...]
    count: int
    through: tuple[str, ...]


@record(frozen=False)
class _Target:
    """What a reference leads to: which operations come to it, as bits, and how long the shortest way is and begins."""

    operations: int = 0
    depth: int = 0
    through: tuple[str, ...] = ()


class Ways:
    """The ways to any place of one document, worked out once."""

    def __init__(self, tree: JsonObject) -> None:
        self._names: list[str] = []
        self._own_text: dict[str, int] = {}
        self._shared_text: dict[str, int] = {}
        for name, pointer, item in _operations(tree):
            bit = 1 << len(self._names)
            self._names.append(name)
            self._own_text[pointer] = self._own_text.get(pointer, 0) | bit
            self._shared_text[item] = self._shared_text.get(item, 0) | bit
        self._targets: dict[str, _Target] = {}
        self._follow(tree)

    def to(self, pointer: str) -> Way:
        """Tell how operations come to what stands at ``pointer``."""
        own = self._own(pointer)
        near = [target for target in self._around(pointer) if self._targets[target].operations]
        reached = own
        for target in near:
            reached |= self._targets[target].operations
        through = () if own or not near else min(map(self._targets.__getitem__, near), key=_length).through
        first = own or (self._own(through[0]) if through else 0)
        named = [*self._named(first & -first), *self._named(reached & ~(first & -first))]
        return Way(tuple(named[:NAMED]), reached.bit_count(), through)

    def _named(self, operations: int) -> Iterator[str]:
        for _ in range(min(operations.bit_count(), NAMED)):
            lowest = operations & -operations
            yield self._names[lowest.bit_length() - 1]
            operations ^= lowest

    def _own(self, pointer: str) -> int:
        """Give the operations in whose own text a place stands: one, or all of the path item that it is shared by."""
        shared = 0
        for prefix in _prefixes(pointer):
            if prefix in self._own_text:
                return self._own_text[prefix]
            shared = self._shared_text.get(prefix, shared)
        return shared

    def _around(self, pointer: str) -> list[str]:
        return [prefix for prefix in _prefixes(pointer) if prefix in self._targets]

    def _follow(self, tree: JsonObject) -> None:
        """Walk from the operations outward, the shortest ways first; then bring every operation to all that it reaches."""
        found = [(at, structure.local_target(ref)) for at, ref in refs.walk(tree)]
        links = [(at, target) for at, target in found if target is not None]
        self._targets = {target: _Target() for _, target in links}
        onward: dict[str, list[tuple[str, str]]] = {}
        waiting: deque[tuple[str, str, str | None]] = deque()
        for at, target in links:
            own = self._own(at)
            if own:
                self._targets[target].operations |= own
                waiting.append((at, target, None))
            for around in self._around(at):
                onward.setdefault(around, []).append((at, target))
        while waiting:
            at, target, before = waiting.popleft()
            reached = self._targets[target]
            if not reached.depth:
                behind = self._targets[before] if before is not None else _Target()
                reached.through, reached.depth = (*behind.through, at)[:STEPS], behind.depth + 1
                waiting.extend((further, next_, target) for further, next_ in onward.get(target, ()))
        self._spread(onward)

    def _spread(self, onward: dict[str, list[tuple[str, str]]]) -> None:
        changed = deque(target for target, reached in self._targets.items() if reached.operations)
        while changed:
            target = changed.popleft()
            operations = self._targets[target].operations
            for _, other in onward.get(target, ()):
                further = self._targets[other]
                if operations & ~further.operations:
                    further.operations |= operations
                    changed.append(other)


def _length(target: _Target) -> int:
    return target.depth


def _operations(tree: JsonObject) -> Iterator[tuple[str, str, str]]:
    """Yield each operation of the paths and webhooks by name, with its pointer and that of the path item it shares."""
    for field, named in (("paths", "{method} {name}"), ("webhooks", "webhook {name}")):
        items = tree.get(field)
        for name, item in items.items() if isinstance(items, dict) else ():
            if isinstance(item, dict) and not (field == "paths" and name.startswith("x-")):
                node = _resolved(tree, Node(pointers.join(field, name), "path-item", item))
                for child in structure.children(node):
                    if child.kind == "operation":
                        method = pointers.split(child.pointer)[-1]
                        method = method.upper() if pointers.parent(child.pointer) == node.pointer else method
                        yield named.format(method=method, name=name), child.pointer, node.pointer


def _resolved(tree: JsonObject, node: Node) -> Node:
    ref = node.value.get("$ref")
    if not isinstance(ref, str):
        return node
    try:
        pointer, value = refs.resolve(tree, ref)
    except refs.RefError:
        return node
    return Node(pointer, node.kind, value) if isinstance(value, dict) else node


def _prefixes(pointer: str) -> Iterable[str]:
    """Give the pointers to what holds a place, from outside, and to the place itself; that of the document is left out."""
    ends = [index for index, character in enumerate(pointer) if character == "/"][1:]
    return [pointer[:end] for end in ends] + [pointer] * bool(pointer)
