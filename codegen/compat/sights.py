"""Findings by the operations that they reach, to be asked for by whatever name an operation has, or had on its way."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Sequence

from codegen.compat import rules
from codegen.compat.changelog import Row
from codegen.compat.claims import Claim, said
from codegen.compat.lookup import Lookup, Point
from codegen.compat.moves import Moves
from codegen.compat.surface import Item, bare, flag
from codegen.compat.values import canonical
from codegen.model import Finding, Place
from codegen.record import record

_THING = re.compile(
    r"(?:(?:optional|required|path)-)?(?:write-only-|shared-)?(?:property|parameter|header|body)(?:-with-default)?"
    r"-(?:added|removed)(?:-required|-optional|-with-deprecation|-(?:before|with)-sunset)?|(?:non-)?success-status-(?:added|removed)"
)


@record
class Sight:
    """A finding, by its index, at one of its places, by its rank among them; ``kind`` is that of its rule."""

    index: int
    rank: int
    finding: Finding
    place: Place
    kind: str

    @property
    def breaking(self) -> bool:
        """Whether a caller can fail for it."""
        return self.finding.level != "info"

    @property
    def came(self) -> bool:
        """Whether the place itself is new: a property, a parameter, and not a keyword of the schema there."""
        return self.finding.action == "add" and _THING.fullmatch(self.kind) is not None

    @property
    def went(self) -> bool:
        """Whether the place itself is gone, be it to another place."""
        gone = self.finding.action == "remove" and _THING.fullmatch(self.kind) is not None
        return gone or self.kind == "parameter-moved"


class Sights:
    """All findings between two documents, at all their places."""

    def __init__(self, findings: Sequence[Finding], old: Lookup, new: Lookup, moves: Moves) -> None:
        self.old = old
        self.new = new
        self._moves = moves
        self._first = {name: first for first in moves.to for name in moves.of(first) if old.item(name) is None}
        self._by_operation: defaultdict[str | None, list[Sight]] = defaultdict(list)
        for index, finding in enumerate(findings):
            kind = rules.get(finding.id).kind
            for rank, place in enumerate(finding.places):
                sight = Sight(index, rank, finding, place, kind)
                for name in (*moves.of(place.operation), None):
                    self._by_operation[name].append(sight)

    def at(self, operation: str | None) -> Sequence[Sight]:
        """Give what was found at an operation, by any name it had, and whatever its path parameters; for None, all."""
        return self._by_operation.get(operation and bare(operation), ())

    def about(self, operation: str | None, sight: Sight) -> bool:
        """Tell whether a finding is about an operation, by any name it had; for None, it is."""
        return operation is None or bare(operation) in self._moves.of(sight.place.operation)

    def moved(self, sight: Sight) -> bool:
        """Tell whether a finding is about an operation that went and has a successor."""
        return sight.place.operation in self._moves.to

    def left(self, sight: Sight) -> bool:
        """Tell whether a finding is about an operation of which no row says where it went."""
        return bare(sight.place.operation) not in self._moves.told

    def now(self, operation: str | None) -> Item | None:
        """Give an operation of the older document as it is in the newer one, wherever it went."""
        item = operation and self.old.item(operation)
        name = self._moves.to.get(item.name, item.name) if item else operation
        return self.new.item(name) if name else None

    def stood(self, claim: Claim) -> bool:
        """Tell whether the older document has what a claim speaks of, under whatever name the operation had then."""
        name = self._first.get(bare(claim.operation or ""), claim.operation)
        return _has(self.old, self.old.item(name) if name else None, claim)

    def stands(self, claim: Claim) -> bool:
        """Tell whether the newer document has what a claim speaks of, wherever the operation went."""
        return _has(self.new, self.now(claim.operation), claim)

    def keeps(self, claim: Claim, sight: Sight, location: str) -> bool:
        """Tell whether what came stands beside something at ``location`` of which the newer document does not say that it will go."""
        item, came = self.now(sight.place.operation), sight.finding.revision
        if item is None or came is None:
            return False
        point = Point(location, said(claim.direction, item), claim.row.when)
        beside = [spot for spot in self.new.spots(item, point) if _parent(spot.pointer) == _parent(came.pointer)]
        return bool(beside) and not any(flag(spot, "deprecated") for spot in beside)

    def takes(self, claim: Claim) -> bool:
        """Tell whether the values that a claim names are all that its place, or the items there, takes in the newer document."""
        item = self.now(claim.operation)
        direction = said(claim.direction, item)
        points = (Point(location, direction, claim.row.when) for location in (claim.location, f"{claim.location}[]"))
        listed = (self.new.listed(item, point) for point in points) if item is not None else iter(())
        return next(filter(None, listed), None) == frozenset(map(canonical, claim.row.values))

    def meant(self, row: Row, sight: Sight) -> bool:
        """Tell whether a finding is about the shape of a body that a row means, where there are several."""
        if not row.when:
            return True
        operation = sight.place.operation
        sides = (
            (self.old, self.old.item(operation), sight.finding.base),
            (self.new, self.now(operation), sight.finding.revision),
        )
        for lookup, item, side in sides:
            if item is not None and side is not None:
                point = Point(sight.place.location, said(sight.finding.direction, item), row.when)
                at = [spot.pointer for spot in lookup.spots(item, point)]
                if any(side.pointer == one or side.pointer.startswith(f"{one}/") for one in at):
                    return True
        return False


def _parent(pointer: str) -> str:
    return pointer.rpartition("/")[0]


def _has(lookup: Lookup, item: Item | None, claim: Claim) -> bool:
    if item is None:
        return False
    point = Point(claim.location, said(claim.direction, item), claim.row.when)
    values = () if claim.row.action == "change" else claim.row.values
    return lookup.has(item, point) and all(lookup.lists(item, point, value) for value in values)
