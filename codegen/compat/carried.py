"""Which findings carry a row of a changelog: whether each of its claims is seen, and what else is part of what it says."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Literal

from codegen.compat import rules
from codegen.compat.changelog import Row
from codegen.compat.claims import Claim, below, claims, has, is_bare, last, renamed, said, same_thing
from codegen.compat.lifecycle import CAME, WENT
from codegen.compat.lookup import Lookup, Point
from codegen.compat.moves import Moves
from codegen.compat.surface import bare
from codegen.compat.values import canonical
from codegen.model import Finding, Place
from codegen.printable import printable

_THING = re.compile(
    r"(?:(?:optional|required|path)-)?(?:write-only-)?(?:property|parameter|header|body)(?:-with-default)?"
    r"-(?:added|removed)(?:-required|-optional)?|(?:non-)?success-status-(?:added|removed)"
)
"""Kinds of edit by which a place itself comes or goes, and not a keyword of the schema there."""


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of a row; findings go by their index.

    ``carrying`` shows what the row says; ``announced`` is what a reader of the row expects. They differ where something went
    with all that was around it, of which the row says nothing. ``renamed``: the rank of a place, and the name there now.
    """

    status: Literal["found", "not-found", "taken-back"]
    carrying: frozenset[int]
    announced: frozenset[int]
    renamed: Mapping[int, tuple[int, str]]


@dataclass(frozen=True, slots=True)
class _Sight:
    """A finding at one of its places; ``rank`` counts these."""

    index: int
    rank: int
    finding: Finding
    place: Place
    kind: str

    @property
    def breaking(self) -> bool:
        return self.finding.level != "info"

    @property
    def thing(self) -> bool:
        return _THING.fullmatch(self.kind) is not None


class Matching:
    """The findings between two documents, to hold the rows between them against."""

    def __init__(
        self, findings: Sequence[Finding], rows: Sequence[Row], old: Lookup, new: Lookup, moves: Moves
    ) -> None:
        self._rows = rows
        self._old = old
        self._new = new
        self._moves = moves
        self._by_operation: defaultdict[str | None, list[_Sight]] = defaultdict(list)
        for index, finding in enumerate(findings):
            kind = rules.get(finding.id).kind
            for rank, place in enumerate(finding.places):
                sight = _Sight(index, rank, finding, place, kind)
                for name in (*moves.of(place.operation), None):
                    self._by_operation[name].append(sight)

    def outcome(self, row: Row) -> Outcome:
        """Say what became of a row: found where all that it claims is carried, at the level that it says."""
        every = claims(row, self._old, self._new)
        direct = {claim: [sight for sight in self._near(claim) if self._says(claim, sight)] for claim in every}
        around = {claim: [sight for sight in self._near(claim) if self._implies(claim, sight)] for claim in every}
        carried = [claim for claim in every if _enough(row, direct[claim]) or around[claim]]
        undone = [claim for claim in every if claim not in carried and self._undone(claim)]
        lacking = [claim for claim in every if claim not in carried and claim not in undone and self._due(claim)]
        expected = [sight for claim in every for sight in direct[claim] if row.breaking or not sight.breaking]
        wake = list(self._wake(row, every))
        names = self._renamed(row, direct)
        whole = not lacking and _complete(every, [*carried, *undone]) and self._replaced(row, every, names)
        shown = [sight for claim in carried for sight in direct[claim] or around[claim]]
        return Outcome(
            status=("found" if carried else "taken-back") if whole else "not-found",
            carrying=frozenset(sight.index for sight in (*shown, *wake)) if whole else frozenset(),
            announced=frozenset(sight.index for sight in (*expected, *wake)),
            renamed=names,
        )

    def _near(self, claim: Claim) -> list[_Sight]:
        return self._by_operation.get(None if claim.operation is None else bare(claim.operation), [])

    def _says(self, claim: Claim, sight: _Sight) -> bool:
        """Tell whether a finding is what a claim speaks of, at its very place."""
        row, location = claim.row, sight.place.location
        if sight.finding.direction != claim.direction or sight.finding.breaks != "wire":
            return False
        if row.deprecated:
            return sight.kind == "deprecated" and claim.at(location)
        if not claim.location:
            return not location and row.action == sight.finding.action
        if row.values:
            listed = f"enum-value-{'removed' if row.action == 'remove' else 'added'}"
            return sight.kind == listed and claim.at(location) and self._meant(row, sight)
        if row.action == "change":
            there = claim.at(location) and not sight.thing
            return (there or below(location, claim.location)) and self._meant(row, sight)
        same = sight.thing and sight.finding.action == row.action
        return same and claim.at(location) and self._meant(row, sight)

    def _implies(self, claim: Claim, sight: _Sight) -> bool:
        """Tell whether what a claim speaks of came or went with all that is around it."""
        row, location = claim.row, sight.place.location
        came, went = row.action != "remove", row.action != "add"
        if not location:
            within = bool(claim.location) or row.action == "change"
            return within and (
                (came and sight.kind in CAME) or (went and sight.kind in WENT and not sight.finding.moved_to)
            )
        if not claim.location or sight.finding.direction != claim.direction or not self._meant(row, sight):
            return False
        if claim.at(location):
            return came and bool(row.values or row.action == "change") and sight.thing and sight.finding.action == "add"
        return claim.within(location) and (
            sight.kind == "type-changed"
            or (
                sight.thing
                and ((came and sight.finding.action == "add") or (went and sight.finding.action == "remove"))
            )
        )

    def _meant(self, row: Row, sight: _Sight) -> bool:
        """Tell whether a finding is about the shape of a body that a row means, where there are several."""
        if not row.when:
            return True
        sides = ((self._old, sight.finding.base), (self._new, sight.finding.revision))
        for lookup, side in sides:
            item = lookup.item(sight.place.operation) or lookup.item(self._now(sight.place.operation))
            if item is not None and side is not None:
                point = Point(sight.place.location, said(sight.finding.direction, item), row.when)
                spots = set(lookup.pointers(item, point))
                if any(side.pointer == spot or side.pointer.startswith(f"{spot}/") for spot in spots):
                    return True
        return False

    def _now(self, operation: str) -> str:
        return self._moves.to.get(operation, operation)

    def _due(self, claim: Claim) -> bool:
        """Tell whether a claim has to be carried: what no operation had cannot go from it."""
        return claim.row.action != "remove" or claim.bare or has(self._old, claim)

    def _undone(self, claim: Claim) -> bool:
        """Tell whether a row of a later entry takes a claim back, or takes what one of an earlier entry had brought."""
        entry = claim.row.name.rpartition("/")[0]
        at = self._rows.index(claim.row)
        later = [row for row in self._rows[at:] if row.name.rpartition("/")[0] != entry]
        if claim.row.action != "remove":
            return any(row.action == "remove" and same_thing(claim.row, row, claim) for row in later)
        earlier = [row for row in self._rows[:at] if row.name.rpartition("/")[0] != entry]
        return any(row.action == "add" and same_thing(claim.row, row, claim) for row in later) or (
            not has(self._old, claim)
            and any(row.action == "add" and same_thing(claim.row, row, claim) for row in earlier)
        )

    def _wake(self, row: Row, every: Sequence[Claim]) -> Iterator[_Sight]:
        """Give what arrives or changes on account of a row, at what takes the place of something."""
        for name, successors in row.replaced_by.items():
            for claim in every:
                for sight in self._near(claim):
                    fits = row.breaking or not sight.breaking
                    if fits and self._follows(row, claim, name, successors, sight):
                        yield sight
            for successor in successors:
                for operation in self._new.events.get(successor, ()) if row.events else [successor]:
                    yield from (s for s in self._by_operation.get(bare(operation), ()) if s.kind in CAME)

    def _follows(self, row: Row, claim: Claim, name: str, successors: Sequence[str], sight: _Sight) -> bool:
        location = sight.place.location
        if name != claim.location:
            # An operation that moved is called by another name, at another path.
            moved = not claim.location and sight.place.operation in self._moves.to
            return moved and (not location or location.startswith("path.")) and sight.kind not in CAME | WENT
        if sight.finding.direction != claim.direction or not self._meant(row, sight):
            return False
        if claim.bare:
            return last(location) in successors
        return any(location == successor or below(location, successor) for successor in successors)

    def _renamed(self, row: Row, direct: Mapping[Claim, Sequence[_Sight]]) -> dict[int, tuple[int, str]]:
        """Give, for what went, the nearest name that is there in its place, with the rank of the place it was found at."""
        found: dict[int, tuple[int, str]] = {}
        for claim, sights in direct.items():
            for sight in sights if row.action == "remove" and claim.location else ():
                item = self._new.item(self._now(sight.place.operation))
                for successor in row.replaced_by.get(claim.location, ()):
                    location = renamed(sight.place.location, successor) if claim.bare else successor
                    point = Point(location, said(claim.direction, item), row.when)
                    if item is not None and self._new.has(item, point):
                        name = sight.rank, printable(location)
                        found[sight.index] = min(found.get(sight.index, name), name)
                        break
        return found

    def _replaced(self, row: Row, every: Sequence[Claim], names: Mapping[int, tuple[int, str]]) -> bool:
        """Tell whether all that is said to take the place of something is there, save what another row tells of."""
        return all(
            self._there(row, name, successor, every, names)
            for name, successors in row.replaced_by.items()
            for successor in successors
        )

    def _there(
        self, row: Row, name: str, successor: str, every: Sequence[Claim], names: Mapping[int, tuple[int, str]]
    ) -> bool:
        if is_bare(name) and name in row.locations:
            return bool(names)
        if name in row.events:
            return successor in self._new.events or self._told(row, successor, "")
        if " /" in successor:
            return self._new.item(successor) is not None or self._told(row, successor, "")
        for claim in every:
            item = None if claim.operation is None else self._new.item(self._now_called(claim.operation))
            point = Point(successor, said(claim.direction, item), row.when)
            if claim.location == name and item is not None and self._new.has(item, point):
                return True
        return any(self._told(row, claim.operation, successor) for claim in every if claim.location == name)

    def _now_called(self, operation: str) -> str:
        item = self._old.item(operation)
        return self._now(item.name) if item is not None else operation

    def _told(self, row: Row, operation: str | None, location: str) -> bool:
        """Tell whether another row says of itself what came to a place, or that it went from there again."""
        return any(
            other is not row
            and other.action != "change"
            and location in other.locations
            and (operation in other.events or bare(operation or "*") in map(bare, other.operations))
            for other in self._rows
        )


def _enough(row: Row, direct: Sequence[_Sight]) -> bool:
    fitting = [sight for sight in direct if sight.breaking == row.breaking]
    values = {canonical(value) for sight in fitting for value in sight.finding.values}
    return bool(fitting) and all(canonical(value) in values for value in row.values)


def _complete(every: Sequence[Claim], done: Sequence[Claim]) -> bool:
    """Tell whether each operation and each location of a row has its part in what became of it."""
    operations = {claim.operation for claim in every} == {claim.operation for claim in done}
    return bool(done) and operations and {claim.location for claim in every} == {claim.location for claim in done}
