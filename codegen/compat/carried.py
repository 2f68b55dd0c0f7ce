"""Which findings carry a row of a changelog: whether each of its claims is seen, and what else is part of what it says."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Literal

from codegen.compat import successors
from codegen.compat.changelog import Row
from codegen.compat.claims import Claim, below, same_thing
from codegen.compat.lifecycle import CAME, WENT
from codegen.compat.sights import Sight, Sights
from codegen.compat.sunset import DEPRECATED
from codegen.compat.values import canonical
from codegen.record import record


@record
class Outcome:
    """What became of a row; findings go by their index.

    ``carrying`` shows what the row says; ``announced`` is what a reader of the row expects. They differ where something went
    with all that was around it, of which the row says nothing. ``names`` are those of what has another one now.
    """

    status: Literal["found", "not-found", "taken-back"]
    carrying: frozenset[int]
    announced: frozenset[int]
    names: successors.Names


def outcome(row: Row, claimed: Mapping[Row, Sequence[Claim]], sights: Sights) -> Outcome:
    """Say what became of a row: found where all that it claims is carried, at the level that it says.

    ``claimed`` holds all rows between the two documents, in order, with what they claim: a later one may take back what the
    row says, and another may tell of a part of it.
    """
    rows, every = list(claimed), claimed[row]
    direct = {claim: [sight for sight in sights.at(claim.operation) if _says(claim, sight, sights)] for claim in every}
    around = {
        claim: [sight for sight in sights.at(claim.operation) if _implies(claim, sight, sights)] for claim in every
    }
    own = {
        claim: [sight for sight in direct[claim] if not _of_another(claim, sight, claimed, sights)] for claim in every
    }
    carried = [
        claim
        for claim in every
        if (_enough(claim, own[claim], sights) or (around[claim] and _is_part(claim, sights))) and _holds(claim, sights)
    ]
    undone = [claim for claim in every if claim not in carried and _undone(claim, rows, sights)]
    lacking = [claim for claim in every if claim not in carried and claim not in undone and _due(claim, sights)]
    expected = [sight for claim in every for sight in direct[claim] if row.breaking or not sight.breaking]
    wake = list(successors.wake(row, every, sights))
    names = successors.names(row, direct, sights)
    whole = not lacking and _complete(every, [*carried, *undone])
    whole = whole and successors.replaced(row, direct, sights, rows)
    shown = [sight for claim in carried for sight in direct[claim] or around[claim]]
    return Outcome(
        status=("found" if carried else "taken-back") if whole else "not-found",
        carrying=frozenset(sight.index for sight in (*shown, *wake)) if whole else frozenset(),
        announced=frozenset(sight.index for sight in (*expected, *wake)),
        names=names,
    )


def _says(claim: Claim, sight: Sight, sights: Sights) -> bool:
    """Tell whether a finding is what a claim speaks of, at its very place."""
    row, location, action = claim.row, sight.place.location, sight.finding.action
    if sight.finding.direction != claim.direction or sight.finding.breaks != "wire":
        return False
    if row.deprecated:
        says = sight.kind in DEPRECATED and claim.at(location)
    elif not claim.location:
        says = not location and row.action == action
    elif row.values and row.action != "change":
        listed = "enum-value-removed" if row.action == "remove" else "enum-value-added"
        says = sight.kind == listed and claim.at(location)
    elif row.action == "change":
        itself = sight.came or sight.went
        says = (claim.at(location) and not itself) or below(location, claim.location)
    else:
        says = claim.at(location) and (sight.came if row.action == "add" else sight.went)
    return says and sights.meant(row, sight)


def _of_another(claim: Claim, sight: Sight, claimed: Mapping[Row, Sequence[Claim]], sights: Sights) -> bool:
    """Tell whether a finding below a place that changed is what another row tells of: it does not show that the whole did."""
    location = sight.place.location
    if not below(location, claim.location):
        return False
    return any(
        other.at(location) or (below(other.location, claim.location) and below(location, other.location))
        for row, others in claimed.items()
        for other in others
        if row is not claim.row and sights.about(other.operation, sight)
    )


def _implies(claim: Claim, sight: Sight, sights: Sights) -> bool:
    """Tell whether what a claim speaks of came or went with all that is around it."""
    row, location = claim.row, sight.place.location
    may_come, may_go = row.action != "remove", row.action != "add"
    if not location:
        came = may_come and sight.kind in CAME
        # What a row says of an operation that moves is to be seen where it went, if the row names it.
        went = (
            may_go
            and sight.kind in WENT
            and (sights.left(sight) or ("*" in row.operations and not sights.moved(sight)))
        )
        return (came or went) and (bool(claim.location) or row.action == "change")
    if not claim.location or sight.finding.direction != claim.direction or not sights.meant(row, sight):
        return False
    if claim.at(location):
        return sight.came and (row.action == "change" or (row.action == "add" and bool(row.values)))
    around = sight.kind == "type-changed" or (may_come and sight.came) or (may_go and sight.went)
    return around and claim.within(location)


def _enough(claim: Claim, direct: Sequence[Sight], sights: Sights) -> bool:
    """Tell whether findings at the place itself show a claim: at its level, and with all that it says of the place."""
    row = claim.row
    fitting = [sight for sight in direct if sight.breaking == row.breaking]
    if row.required and not any(claim.at(sight.place.location) and sight.kind in _REQUIRED for sight in fitting):
        return False
    if row.action == "change":
        return bool(fitting) and (not row.values or sights.takes(claim))
    values = {canonical(value) for sight in fitting for value in sight.finding.values}
    return bool(fitting) and all(canonical(value) in values for value in row.values)


_REQUIRED = {"became-required", "became-required-with-default", "body-became-required"}


def _holds(claim: Claim, sights: Sights) -> bool:
    """Tell whether what is said to have changed is there still, where one place is meant."""
    if claim.row.action != "change" or claim.operation is None or not claim.location or claim.bare:
        return True
    return sights.stands(claim)


def _is_part(claim: Claim, sights: Sights) -> bool:
    """Tell whether what came or went as a whole had what a claim speaks of."""
    return sights.stood(claim) if claim.row.action == "remove" else sights.stands(claim)


def _due(claim: Claim, sights: Sights) -> bool:
    """Tell whether a claim has to be carried: what an operation did not have cannot go from it."""
    return claim.row.action != "remove" or claim.bare or sights.stood(claim)


def _undone(claim: Claim, rows: Sequence[Row], sights: Sights) -> bool:
    """Tell whether a row of a later entry takes a claim back, or the claim takes back what an earlier one had brought."""
    at = rows.index(claim.row)
    others = [row for row in rows if row.entry != claim.row.entry and same_thing(claim.row, row, claim)]
    if claim.row.action != "remove":
        undoing = {"remove", claim.row.action} - {"add"}
        return any(row.action in undoing for row in others if rows.index(row) > at)
    back = any(row.action == "add" for row in others if rows.index(row) > at)
    brought = any(row.action == "add" for row in others if rows.index(row) < at)
    return back or (brought and not sights.stood(claim))


def _complete(every: Sequence[Claim], done: Sequence[Claim]) -> bool:
    """Tell whether each operation and each location of a row has its part in what became of it."""
    operations = {claim.operation for claim in every} == {claim.operation for claim in done}
    return bool(done) and operations and {claim.location for claim in every} == {claim.location for claim in done}
