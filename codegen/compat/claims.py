"""What a row of a changelog says, taken apart: one claim for each operation and location that it speaks of."""

from __future__ import annotations

import re
from collections.abc import Iterator

from codegen.compat.changelog import Row
from codegen.compat.lookup import Lookup, Point
from codegen.compat.surface import Item, bare
from codegen.model import Direction
from codegen.record import record

_LAST = re.compile(r"[^.\[\]{}]+(?=(?:\[\]|\{\})*$)")


@record
class Claim:
    """``operation`` is None for any, and ``*`` where none has the location; ``direction`` is that of the findings.

    So it is turned for a call to the caller: what the vendor sends there is what the caller reads.
    """

    row: Row
    operation: str | None
    location: str
    direction: Direction

    @property
    def bare(self) -> bool:
        """Whether the location is the name of a property or parameter alone, wherever it stands."""
        return is_bare(self.location)

    def at(self, location: str) -> bool:
        """Tell whether this is the place that is meant."""
        if self.bare:
            return location.startswith(("body", "query.")) and last(location) == self.location
        return location == self.location or _same_header(location, self.location)

    def within(self, location: str) -> bool:
        """Tell whether the place that is meant is a part of another one: of an object, or of the items of a list."""
        return not self.bare and below(self.location, location)


def is_bare(location: str) -> bool:
    """Tell whether a location says only how something is called."""
    return bool(location) and "." not in location and not location.startswith("body")


def below(location: str, above: str) -> bool:
    """Tell whether a location is truly below another one."""
    return bool(above) and location.startswith(above) and location[len(above) :][:1] in tuple(".[{")


def last(location: str) -> str:
    """Give the name at the end of a location."""
    found = _LAST.search(location)
    return found.group() if found else ""


def parent(location: str) -> str:
    """Give the location of the object that a property is in."""
    return _LAST.sub("", location, count=1)


def renamed(location: str, name: str) -> str:
    """Give a location with another name at its end."""
    return _LAST.sub(lambda _: name, location, count=1)


def said(direction: Direction, item: Item | None) -> Direction:
    """Turn a direction for a webhook or callback: what the vendor sends there is what the caller reads."""
    if item is None or not item.turned or direction == "none":
        return direction
    return "response" if direction == "request" else "request"


def claims(row: Row, old: Lookup, new: Lookup) -> list[Claim]:
    """Give all that a visible row says."""
    found: list[Claim] = []
    for location in row.locations:
        for direction in _directions(row, location):
            point = Point(location, direction, row.when)
            for name in _operations(row, point, old, new):
                item = None if name is None else old.item(name) or new.item(name)
                found.append(Claim(row, name, location, said(direction, item)))
    return found


def _directions(row: Row, location: str) -> tuple[Direction, ...]:
    if not location or row.direction == "none":
        return ("none",)
    return ("request", "response") if row.direction == "both" else (row.direction,)


def _operations(row: Row, point: Point, old: Lookup, new: Lookup) -> Iterator[str | None]:
    first, second = (new, old) if row.action == "add" else (old, new)
    for event in row.events:
        yield from first.events.get(event) or second.events.get(event) or [f"webhook {event}"]
    for operation in row.operations:
        if operation != "*":
            yield operation
        elif not point.location or is_bare(point.location):
            yield None
        else:
            yield from [item.name for item in first.items.values() if first.has(item, point)] or ["*"]


def same_thing(one: Row, other: Row, claim: Claim) -> bool:
    """Tell whether another row speaks of what a claim of a row speaks of, or of something that holds it."""
    if bool(one.events) != bool(other.events):
        return False
    if one.events:
        together = bool(set(one.events) & set(other.events))
    else:
        theirs = {bare(operation) for operation in other.operations}
        together = "*" in theirs or (claim.operation is not None and bare(claim.operation) in theirs)
    return together and any(
        not location
        or claim.at(location)
        or claim.within(location)
        or (is_bare(location) and last(claim.location) == location)
        for location in other.locations
    )


def _same_header(one: str, other: str) -> bool:
    return one.startswith("header.") and one.lower() == other.lower()
