"""Findings -> the report: one JSON value that every format renders.

Its shape is published as a JSON Schema (``codegen/report/schema/report-1.schema.json``). The same findings about the same
documents give the same value: everything in it is sorted, nothing in it depends on time or machine.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from typing import Literal, TypeAlias

import orjson

from codegen import __version__
from codegen.document.positions import locate_all, origin
from codegen.document.unresolved import Unresolved
from codegen.model import (
    Announcement,
    Document,
    Finding,
    JsonObject,
    Level,
    Note,
    Overridden,
    Place,
    Position,
    Side,
    fingerprint,
)
from codegen.report.unresolved import as_json as unsaid

FORMAT = "enode-codegen/report/1"
TOOL: JsonObject = {"name": "enode-codegen", "version": __version__}
LEVELS: tuple[Level, ...] = ("error", "warning", "info")
_Places: TypeAlias = dict[str, tuple[str, Position]]
"""For the pointer of a spot in a document: the pointer in the file that it stands in, and the place there."""


def build(
    base: Document,
    revision: Document,
    findings: Sequence[Finding],
    *,
    added: Iterable[str] = (),
    removed: Iterable[str] = (),
    announcements: Sequence[Announcement] | None = None,
    notes: Sequence[Note] = (),
    unresolved: tuple[Sequence[Unresolved], Sequence[Unresolved]] = ((), ()),
    policy: str = "wire",
) -> JsonObject:
    """Make the report of ``findings``; ``added`` and ``removed`` are the operations that only one document has.

    ``announcements`` are what the vendor announced between the two, None where that is not known; ``policy`` is what counted as
    a break. ``unresolved`` are the references of both documents that lead nowhere. Findings that a user hid are counted, and not told.
    """
    new, gone = set(added), set(removed)
    touched = {place.operation for finding in findings for place in finding.places}
    overridden = [finding.overridden for finding in findings if finding.overridden is not None]
    hidden = sum(finding.hidden for finding in findings)
    findings = [finding for finding in findings if not finding.hidden]
    counts = {level: sum(finding.level == level for finding in findings) for level in LEVELS}
    bases = _positions(base, (finding.base for finding in findings))
    revisions = _positions(revision, (finding.revision for finding in findings))
    return {
        "format": FORMAT,
        "tool": TOOL,
        "base": document_as_json(base),
        "revision": document_as_json(revision),
        "summary": {
            "breaking": counts["error"] > 0,
            **counts,
            "policy": policy,
            "hidden": hidden,
            "overridden": overridden_as_json(overridden),
            "operations": {"added": len(new), "removed": len(gone), "changed": len(touched - new - gone)},
            "announced": None if announcements is None else _statuses(announcements),
            "unannounced": None if announcements is None else _unannounced(findings),
        },
        "findings": [_finding(finding, bases, revisions) for finding in sorted(findings, key=_order)],
        "announcements": [_announcement(one) for one in announcements or ()],
        "unresolved": [*unsaid(base, "base", unresolved[0]), *unsaid(revision, "revision", unresolved[1])],
        "notes": [{"row": note.row, "text": note.text, "operations": list(note.operations)} for note in notes],
    }


def overridden_as_json(overridden: Iterable[Overridden]) -> list[JsonObject]:
    """Count the levels that users set, by the file that says so, and those of them that hide a finding."""
    by_file: defaultdict[str, list[Overridden]] = defaultdict(list)
    for one in overridden:
        by_file[one.by.file].append(one)
    return [
        {"by": file, "findings": len(found), "hidden": sum(one.to == "none" for one in found)}
        for file, found in sorted(by_file.items())
    ]


def schema(name: Literal["report", "chain", "matrix", "rules", "problems", "lints"] = "report") -> JsonObject:
    """Read the JSON Schema (2020-12) that every report conforms to, or every chain, matrix, list of rules, of problems or of lints."""
    from importlib import resources

    text = resources.files("codegen.report").joinpath(f"schema/{name}-1.schema.json").read_bytes()
    loaded: JsonObject = orjson.loads(text)
    return loaded


def _statuses(announcements: Sequence[Announcement]) -> JsonObject:
    """Count the rows by what became of them."""
    statuses = [one.status for one in announcements]
    return {status.replace("-", "_"): statuses.count(status) for status in ("found", "not-found", "taken-back")}


def _unannounced(findings: Sequence[Finding]) -> JsonObject:
    """Count what breaks, or may break, and is announced by no row."""
    levels = [finding.level for finding in findings if not finding.announced_in]
    return {level: levels.count(level) for level in ("error", "warning")}


def _announcement(one: Announcement) -> JsonObject:
    return {
        "row": one.row,
        "status": one.status,
        "text": one.text,
        "operations": list(one.operations),
        "findings": list(one.findings),
    }


def _order(finding: Finding) -> tuple[int, str, str, str, str, str]:
    first = min(finding.places, key=_place_order) if finding.places else Place("", "")
    return LEVELS.index(finding.level), first.operation, first.location, finding.id, finding.direction, finding.origin


def _place_order(place: Place) -> tuple[str, str, str, str]:
    return place.operation, place.location, place.status or "", place.media_type or ""


def document_as_json(document: Document) -> JsonObject:
    """Say which document it is: its version where it stands for one, where it came from, and its digest."""
    return {"version": document.version, "source": document.source, "sha256": document.sha256}


def _positions(document: Document, sides: Iterable[Side | None]) -> _Places:
    """Give for each pointer that of the file that it stands in, and its place there."""
    found = locate_all(document, sorted({side.pointer for side in sides if side is not None}))
    return {pointer: (origin(document, pointer)[1], position) for pointer, position in found.items()}


def _finding(finding: Finding, base: _Places, revision: _Places) -> JsonObject:
    return {
        "id": finding.id,
        "level": finding.level,
        "overridden": None if finding.overridden is None else _overridden(finding.overridden),
        "verdict": finding.verdict,
        "breaks": finding.breaks,
        "fingerprint": finding.fingerprint,
        "direction": finding.direction,
        "action": finding.action,
        "places": [place_as_json(finding.id, place) for place in sorted(finding.places, key=_place_order)],
        "base": _side(finding.base, base),
        "revision": _side(finding.revision, revision),
        "message": finding.message,
        "why": finding.why,
        "instead": finding.instead,
        "renamed_to": finding.renamed_to,
        "moved_to": finding.moved_to,
        "announced_in": list(finding.announced_in),
        "witness": finding.witness,
    }


def _overridden(one: Overridden) -> JsonObject:
    return {"from": one.before, "by": one.by.file, "line": one.by.line, "reason": one.reason}


def place_as_json(rule: str, place: Place) -> JsonObject:
    """Write a place that a finding of ``rule`` reaches, with what it is known by from run to run."""
    return {
        "operation": place.operation,
        "status": place.status,
        "media_type": place.media_type,
        "location": place.location,
        "fingerprint": fingerprint(rule, place.operation, place.location),
    }


def _side(side: Side | None, places: _Places) -> JsonObject | None:
    if side is None:
        return None
    pointer, position = places[side.pointer]
    return {
        "pointer": pointer,
        "file": position.file,
        "line": position.line,
        "column": position.column,
        "value": side.value,
    }
