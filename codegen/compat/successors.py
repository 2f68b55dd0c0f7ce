"""What takes the place of something: whether it is there, what it is called, and what is found there on that account."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import TypeAlias

from codegen.compat.changelog import Row
from codegen.compat.claims import Claim, below, is_bare, last, parent, renamed, said
from codegen.compat.lifecycle import CAME, WENT
from codegen.compat.lookup import Point
from codegen.compat.sights import Sight, Sights
from codegen.compat.surface import bare
from codegen.compat.values import canonical
from codegen.printable import printable

Names: TypeAlias = Mapping[int, tuple[int, str]]
"""For a finding by its index: the new name of what went, with the rank of the place where it was looked for."""


def wake(row: Row, every: Sequence[Claim], sights: Sights) -> Iterator[Sight]:
    """Give what arrives or changes on account of a row: at what takes the place of something, as it is said to."""
    for name, successors in row.replaced_by.items():
        for claim in every:
            for sight in sights.at(claim.operation):
                fits = row.breaking or not sight.breaking
                if fits and _follows(claim, name, successors, sight, sights):
                    yield sight
        for successor in successors:
            for operation in sights.new.events.get(successor, ()) if row.events else [successor]:
                yield from (sight for sight in sights.at(operation) if sight.kind in CAME)


def names(row: Row, gone: Mapping[Claim, Sequence[Sight]], sights: Sights) -> Names:
    """Give the new names of what went, the nearest that is really there; of several places the first counts."""
    found: dict[int, tuple[int, str]] = {}
    for claim, seen in gone.items():
        for sight in seen if row.action == "remove" and claim.location else ():
            for successor in row.replaced_by.get(claim.location, ()):
                location = renamed(sight.place.location, successor) if claim.bare else successor
                if _is_there(claim, sight, location, sights):
                    name = sight.rank, printable(location)
                    found[sight.index] = min(found.get(sight.index, name), name)
                    break
    return found


def replaced(row: Row, gone: Mapping[Claim, Sequence[Sight]], sights: Sights, rows: Sequence[Row]) -> bool:
    """Tell whether all that is said to take the place of something is there, save what another of ``rows`` tells of.

    ``gone`` holds the claims with what shows them; where something went with all around it, nothing is looked for. What goes by
    its bare name has to have another one in each direction in which it went.
    """
    for name, successors in row.replaced_by.items():
        if name not in row.locations:
            lookup = sights.new.events if row.events else sights.new.items
            if not all(bare(each) in lookup or _told(row, each, "", rows) for each in successors):
                return False
        elif is_bare(name):
            claims = [claim for claim, seen in gone.items() if claim.location == name and seen]
            if not claims or not all(_is_renamed(claim, gone[claim], successors, sights) for claim in claims):
                return False
        else:
            claims = [claim for claim, seen in gone.items() if claim.location == name and seen]
            if claims and not all(_takes_place(claims, each, sights, rows) for each in successors):
                return False
    return True


def _follows(claim: Claim, name: str, successors: Sequence[str], sight: Sight, sights: Sights) -> bool:
    location = sight.place.location
    if name != claim.location:
        if claim.location or not sights.moved(sight) or sight.kind in CAME | WENT:
            return False
        # What moved has another name, and another path: an event carries its name with it.
        renames = bool(sight.finding.values) and set(map(canonical, sight.finding.values)) <= set(
            map(canonical, successors)
        )
        return renames or not location or location.startswith("path.")
    if sight.finding.direction != claim.direction or not sights.meant(claim.row, sight):
        return False
    if claim.bare:
        return last(location) in successors
    return any(location == successor or below(location, successor) for successor in successors)


def _is_renamed(claim: Claim, gone: Sequence[Sight], successors: Sequence[str], sights: Sights) -> bool:
    """Tell whether what went by its bare name has another one somewhere, and nowhere both, save where the former is deprecated."""
    renames = any(
        _is_there(claim, sight, renamed(sight.place.location, name), sights) for sight in gone for name in successors
    )
    return renames and not any(
        sight.came
        and sight.finding.direction == claim.direction
        and last(sight.place.location) in successors
        and sights.keeps(claim, sight, renamed(sight.place.location, claim.location))
        for sight in sights.at(claim.operation)
    )


def _is_there(claim: Claim, sight: Sight, location: str, sights: Sights) -> bool:
    if location.startswith("body.") and parent(location) == parent(sight.place.location):
        return last(location) in sight.finding.beside
    return _has(claim, sight.place.operation, location, sights)


def _has(claim: Claim, operation: str | None, location: str, sights: Sights) -> bool:
    item = sights.now(operation)
    point = Point(location, said(claim.direction, item), claim.row.when)
    return item is not None and sights.new.has(item, point)


def _takes_place(claims: Sequence[Claim], successor: str, sights: Sights, rows: Sequence[Row]) -> bool:
    if " /" in successor:
        return sights.new.item(successor) is not None or _told(claims[0].row, successor, "", rows)
    return any(
        _has(claim, claim.operation, successor, sights) or _told(claim.row, claim.operation, successor, rows)
        for claim in claims
    )


def _told(row: Row, operation: str | None, location: str, rows: Sequence[Row]) -> bool:
    """Tell whether another row says that something comes to a place, or that it goes from there again."""
    return any(
        other is not row
        and other.action != "change"
        and location in other.locations
        and (operation in other.events or bare(operation or "*") in map(bare, other.operations))
        for other in rows
    )
