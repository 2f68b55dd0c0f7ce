"""The report for a terminal: what breaks first, each finding with its places, reason and way out, 80 columns wide."""

from __future__ import annotations

from collections.abc import Iterator

from codegen.model import JsonObject
from codegen.printable import printable
from codegen.report.review import concerned, missing, notes, rows_found, standards, unannounced, was_set
from codegen.report.unresolved import HEADING, each
from codegen.report.unresolved import lines as told
from codegen.report.words import (
    NONE,
    NOT_HIDDEN,
    counts,
    first,
    gathered,
    location,
    others,
    place,
    plural,
    sentence,
    wrapped,
)

_SHOWN_PLACES = 6


def render(report: JsonObject) -> str:
    """Write what was announced and is not there, and what breaks unannounced; then each finding, infos as one line each."""
    lines = [*_head(report), *unresolved_lines(each(report)), *_surprises(report)]
    for finding in report["findings"]:
        if finding["level"] != "info":
            lines += ["", *_in_full(finding, known=report["summary"].get("announced") is not None)]
    infos = [finding for finding in report["findings"] if finding["level"] == "info"]
    if infos:
        lines += ["", "Compatible changes:"]
        for finding in infos:
            lines += _in_short(finding)
    if report["notes"]:
        lines += ["", "Announced, and not to be seen in any document:", *_notes(report)]
    return "\n".join(lines) + "\n"


def _head(report: JsonObject) -> Iterator[str]:
    summary = report["summary"]
    base, revision = (printable(report[side]["version"] or report[side]["source"]) for side in ("base", "revision"))
    if not report["findings"]:
        yield f"{base} -> {revision}: {NOT_HIDDEN if summary.get('hidden') else NONE}"
        yield from _standards(report)
        return
    yield f"{base} -> {revision}: {counts(summary)}"
    operations = summary["operations"]
    yield "operations: " + ", ".join(f"{operations[kind]} {kind}" for kind in ("added", "removed", "changed"))
    yield from _standards(report)


def _standards(report: JsonObject) -> Iterator[str]:
    for line in standards(report):
        yield from wrapped("", line)


def _surprises(report: JsonObject) -> Iterator[str]:
    if found := rows_found(report):
        yield f"announced: {found}"
    if rows := missing(report):
        yield from ("", "ANNOUNCED, NOT FOUND")
        for row in rows:
            yield from wrapped("  ", f"{row['row']}: {row['text']}")
            yield from wrapped("    ", concerned(row["operations"]))
    if findings := unannounced(report):
        yield from ("", "FOUND, NOT ANNOUNCED")
        for finding in findings:
            yield from wrapped("  ", f"{finding['level']}: {sentence(finding, first(finding, place))}")


def unresolved_lines(rows: list[JsonObject]) -> Iterator[str]:
    """Write the references that lead nowhere; nothing where there are none."""
    if rows:
        yield from ("", f"{HEADING}:")
    for said, touched in told(rows):
        yield from wrapped("  ", said)
        yield from wrapped("    ", touched)


def _notes(report: JsonObject) -> Iterator[str]:
    for operations, concerning in notes(report):
        yield from wrapped("  ", operations)
        for note in concerning:
            yield from wrapped("    ", f"{note['row']}: {note['text']}", indent="      ")


def _in_full(finding: JsonObject, *, known: bool) -> Iterator[str]:
    yield f"{finding['level'].upper()}  {finding['id']}"
    yield from wrapped("  level: ", was_set(finding))
    yield from wrapped("  ", finding["message"])
    yield from _places(finding["places"])
    yield from wrapped("  why: ", finding["why"])
    yield from wrapped("  instead: ", finding["instead"])
    for head, name in (("moved to", finding["moved_to"]), ("renamed to", finding["renamed_to"])):
        if name and f"`{name}`" not in finding["instead"]:
            yield from wrapped(f"  {head}: ", name)
    if known:
        yield from wrapped("  announced in: ", ", ".join(finding["announced_in"]) or "nothing")
    for name, side in (("old", finding["base"]), ("new", finding["revision"])):
        if side is not None:
            yield f"  {name}: {printable(side['file'])}:{side['line']}:{side['column']}"


def _places(places: list[JsonObject]) -> Iterator[str]:
    if len(places) <= _SHOWN_PLACES:
        for one in places:
            yield from wrapped("  at ", place(one))
        return
    told, left = gathered(places, _SHOWN_PLACES)
    for one, more in told:
        also = f" and {plural(more, 'more operation')}:" if more else ""
        yield from wrapped("  at ", " ".join(filter(None, (f"{one['operation']}{also}", one["status"], location(one)))))
    if left:
        yield f"  and at {plural(left, 'more place')}"


def _in_short(finding: JsonObject) -> Iterator[str]:
    said = sentence(finding, first(finding, lambda one: str(one["operation"])))
    yield from wrapped("  ", f"{said}{others(finding)}{_was(finding)}", indent="    ")


def _was(finding: JsonObject) -> str:
    return f" [{was}]" if (was := was_set(finding)) else ""
