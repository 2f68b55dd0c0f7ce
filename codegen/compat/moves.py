"""Where operations went, as announcements tell it: the hints by which one that moved is compared with its successor."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping

from codegen.compat.changelog import Row
from codegen.compat.lookup import Lookup
from codegen.compat.surface import bare
from codegen.record import record


@record
class Moves:
    """``to`` gives the successor, in the newer document, of an operation that only the older one has.

    ``names`` gives all names that such an operation had on the way, its first and its last among them, each without the
    names of path parameters: over several versions it may have moved more than once. ``told`` are, likewise, the operations
    that a row says to have a successor, be it there or not.
    """

    to: Mapping[str, str]
    names: Mapping[str, frozenset[str]]
    told: frozenset[str]

    def of(self, operation: str) -> frozenset[str]:
        """Give every name of an operation, which is its own alone where it did not move."""
        return self.names.get(operation) or frozenset([bare(operation)])


def moves(rows: Iterable[Row], old: Lookup, new: Lookup) -> Moves:
    """Follow each operation that went to where the rows say that it went; the nearest successor that is there counts."""
    heirs: defaultdict[str, list[str]] = defaultdict(list)
    for row in rows:
        if row.visible and row.action == "remove" and "" in row.locations:
            for gone, successors in row.replaced_by.items():
                for name in _operations(row, gone, old, new):
                    heirs[bare(name)] += [heir for each in successors for heir in _operations(row, each, new, old)]
    to: dict[str, str] = {}
    names: dict[str, frozenset[str]] = {}
    for item in old.items.values():
        way = [] if new.item(item.name) else _way(bare(item.name), heirs, new)
        if way:
            to[item.name] = new.items[way[-1]].name
            names[item.name] = frozenset(way)
    return Moves(to, names, frozenset(heirs))


def _operations(row: Row, name: str, first: Lookup, second: Lookup) -> Iterator[str]:
    """Give the operations that a row means by a name: itself, or the webhooks that carry the event of that name."""
    yield from (first.events.get(name) or second.events.get(name, ())) if row.events else [name]


def _way(start: str, heirs: Mapping[str, list[str]], new: Lookup) -> list[str]:
    """Give the names on the nearest way from an operation to one of the new document; empty where there is none."""
    passed = {start}
    waiting = [[start]]
    while waiting:
        way = waiting.pop()
        if new.item(way[-1]) is not None:
            return way
        ahead = [name for name in map(bare, heirs.get(way[-1], ())) if name not in passed]
        passed |= set(ahead)
        waiting += [[*way, name] for name in reversed(ahead)]
    return []
