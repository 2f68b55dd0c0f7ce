"""References that lead nowhere, with the operations that each of them touches: what one who goes on without them has to tell."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace

from codegen.document import pointer as pointers
from codegen.document import refs, structure
from codegen.document.identities import Identities
from codegen.document.sound import sound
from codegen.model import Document, Json, JsonObject, Problem
from codegen.record import record

_NAMED = 6
"""How many operations are named, in texts."""
_SCHEMES = "/components/securitySchemes/"


RULES = frozenset({"mapping-dangling", refs.RefError.rule, *(kind.rule for kind in refs.RefError.__subclasses__())})
"""By which rules `validate` tells of what leads nowhere."""


@record
class Unresolved:
    """An object of the document that is a reference, and leads to no object of its ``kind``: ``holder`` is its pointer."""

    problem: Problem
    holder: str
    kind: structure.Kind
    operations: tuple[str, ...] = ()


@record
class Operation:
    """An operation by its name in reports, where it stands, and the Path Item Objects that it stands in."""

    name: str
    pointer: str
    holders: tuple[str, ...]


def find(document: Document, *, by_name: bool) -> list[Unresolved]:
    """Give every reference that leads nowhere, in the document's order.

    ``by_name``: a schema is found by its ``$id`` or ``$anchor`` too (JSON Schema 2020-12 Core, 8.2).
    """
    tree = document.tree
    if sound(document):
        return []
    broken = [Unresolved(problem, node.pointer, node.kind) for node, problem in refs.broken(tree, document.missing)]
    if not by_name or not broken:
        return broken
    known = Identities(tree)
    written = [(one, pointers.get(tree, one.problem.pointer)) for one in broken]
    return [one for one, ref in written if not isinstance(ref, str) or known.find(ref) is None]


def told(tree: JsonObject, broken: Iterable[Unresolved], operations: Iterable[Operation]) -> list[Unresolved]:
    """Give those at which the fault is, each with the names of the operations that it touches, sorted.

    What only leads to a reference that leads nowhere is mended with that one. What an operation asks of its callers
    (4.8.30) touches it too.
    """
    listed = list(broken)
    if not listed:
        return []
    holders = {one.holder for one in listed}
    graph = _Graph(tree, operations)
    faults = graph.faults(holders)
    return [replace(one, operations=graph.touched(one.holder)) for one in listed if one.holder in faults]


def touches(operations: Sequence[str]) -> str:
    """Name the operations that a reference touches, the first few of many."""
    if not operations:
        return "It touches no operation that is known"
    more = len(operations) - _NAMED
    return f"It touches {', '.join(operations[:_NAMED])}{f' and {more} more' if more > 0 else ''}"


class _Graph:
    """Who refers to what in one document, and which operations stand where."""

    def __init__(self, tree: JsonObject, operations: Iterable[Operation]) -> None:
        self._targets: dict[str, str] = {}
        self._users: defaultdict[str, list[str]] = defaultdict(list)
        for pointer, ref in refs.walk(tree):
            if (target := structure.local_target(ref)) is not None:
                self._targets[pointer] = target
                self._users[target].append(pointer)
        self._standing: defaultdict[str, set[str]] = defaultdict(set)
        self._asking: defaultdict[str, set[str]] = defaultdict(set)
        for one in operations:
            for at in (one.pointer, *one.holders):
                self._standing[at].add(one.name)
            for scheme in _asked(tree, pointers.get(tree, one.pointer)):
                self._asking[_SCHEMES + pointers.escape(scheme)].add(one.name)

    def faults(self, broken: set[str]) -> set[str]:
        """Give the places at which the fault is: what they lead to is no reference that leads nowhere, or both are in one circle."""
        onward = {holder: target for holder in broken if (target := self._targets.get(holder)) in broken}
        return (broken - onward.keys()) | _circles(onward)

    def touched(self, holder: str) -> tuple[str, ...]:
        """Go back from an object to all that reaches it, and name the operations that stand there."""
        found: set[str] = set()
        seen = {holder}
        waiting = [holder]
        while waiting:
            place = waiting.pop()
            users: set[str] = set()
            found |= self._asking.get(place, set())
            for at in _around(place):
                users.update(self._users.get(at, ()))
                if at in self._standing:
                    found |= self._standing[at]
                    break
            users -= seen
            seen |= users
            waiting += users
        return tuple(sorted(found))


def _circles(onward: Mapping[str, str | None]) -> set[str]:
    """Give the places from which following comes back to them; each place is looked at once."""
    done: set[str] = set()
    found: set[str] = set()
    for start in onward:
        passed: list[str] = []
        at: str | None = start
        while at is not None and at in onward and at not in done:
            done.add(at)
            passed.append(at)
            at = onward[at]
        if at in passed:
            found.update(passed[passed.index(at) :])
    return found


def _around(pointer: str) -> Iterator[str]:
    """Yield a pointer and those of all that it stands in, the nearest first."""
    while pointer:
        yield pointer
        pointer = pointers.parent(pointer)


def _asked(tree: JsonObject, operation: Json) -> Iterator[str]:
    """Yield the names of the schemes that an operation asks for: by its own list, or else by the document's."""
    own: Mapping[str, Json] = operation if isinstance(operation, dict) else {}
    listed = own.get("security", tree.get("security"))
    for one in listed if isinstance(listed, list) else ():
        yield from one if isinstance(one, dict) else ()
