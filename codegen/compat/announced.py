"""What a vendor announced, held against what the comparison found: by operation, direction, place and kind of change.

Nothing here knows a row or a finding by name. A row claims something of each of its operations and locations, and is found
where findings carry every claim; a finding is announced where a row says it, or says something of which it is a part.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import replace

from codegen.compat.carried import Outcome, outcome
from codegen.compat.changelog import Row
from codegen.compat.claims import claims
from codegen.compat.lookup import Lookup
from codegen.compat.moves import Moves
from codegen.compat.reviewed import Review
from codegen.compat.sights import Sights
from codegen.model import Announcement, Finding, Note


def held(findings: Sequence[Finding], rows: Sequence[Row], old: Lookup, new: Lookup, moves: Moves) -> Review:
    """Hold the rows between two documents, in order, against the findings between them, made with the hints of ``moves``."""
    sights = Sights(findings, old, new, moves)
    claimed = {row: claims(row, old, new) for row in rows if row.visible}
    outcomes = [(row, outcome(row, claimed, sights)) for row in claimed]
    return Review(
        findings=tuple(_announced(findings, outcomes)),
        announcements=tuple(_announcement(row, became, findings) for row, became in outcomes),
        notes=tuple(Note(row.name, row.text, row.operations or row.events) for row in rows if not row.visible),
    )


def _announcement(row: Row, became: Outcome, findings: Sequence[Finding]) -> Announcement:
    carrying = sorted(findings[index].fingerprint for index in became.carrying)
    return Announcement(row.name, row.text, became.status, row.operations or row.events, tuple(carrying))


def _announced(findings: Sequence[Finding], outcomes: Sequence[tuple[Row, Outcome]]) -> list[Finding]:
    rows: defaultdict[int, list[str]] = defaultdict(list)
    names: dict[int, tuple[int, str]] = {}
    for row, became in outcomes:
        for index in became.announced:
            rows[index].append(row.name)
        for index, name in became.names.items():
            names[index] = min(names.get(index, name), name)
    return [_named(finding, tuple(rows[index]), names.get(index)) for index, finding in enumerate(findings)]


def _named(finding: Finding, rows: tuple[str, ...], name: tuple[int, str] | None) -> Finding:
    if name is None:
        return replace(finding, announced_in=rows)
    return replace(finding, announced_in=rows, renamed_to=name[1], instead=f"Use `{name[1]}`, which takes its place.")
