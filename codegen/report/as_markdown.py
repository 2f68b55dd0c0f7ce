"""The report for a pull request or a page: Markdown (CommonMark with tables, as GitHub shows it)."""

from __future__ import annotations

import re
from collections.abc import Iterator

from codegen.model import JsonObject
from codegen.printable import printable
from codegen.report.review import concerned, missing, notes, rows_found, standards, unannounced, was_set
from codegen.report.unresolved import HEADING, each
from codegen.report.unresolved import lines as told
from codegen.report.words import NONE, NOT_HIDDEN, first, gathered, location, others, plural

_LISTED_PLACES = 60
"""Up to so many places of one finding are listed one by one."""
_GATHERED_PLACES = 12

_HEADINGS = {"error": "Breaks", "warning": "May break", "info": "Compatible"}


def render(report: JsonObject) -> str:
    """Write a summary, what was announced and is not there, what breaks unannounced; then a section for each level.

    Places stand in a list, infos in a table.
    """
    base, revision = (text(report[side]["version"] or report[side]["source"]) for side in ("base", "revision"))
    summary = report["summary"]
    lines = [f"# {base} → {revision}", ""]
    if report["findings"]:
        counts = ", ".join(plural(summary[level], level) for level in _HEADINGS)
        operations = ", ".join(f"{count} {kind}" for kind, count in summary["operations"].items())
        lines += [f"**{counts}**; operations: {operations}."]
    else:
        lines += [f"{(NOT_HIDDEN if summary.get('hidden') else NONE).capitalize()}."]
    for line in standards(report):
        lines += ["", f"{text(line[:1].upper() + line[1:])}."]
    if found := rows_found(report):
        lines += ["", f"Announced: {found}."]
    lines += unresolved(each(report))
    lines += _surprises(report)
    for level, heading in _HEADINGS.items():
        findings = [finding for finding in report["findings"] if finding["level"] == level]
        if findings:
            lines += ["", f"## {heading} ({len(findings)})", ""]
            lines += _table(findings) if level == "info" else _sections(findings, known=bool(found))
    if report["notes"]:
        lines += ["", "## Announced, and not to be seen in any document", "", *_notes(report)]
    return "\n".join(lines) + "\n"


def unresolved(rows: list[JsonObject]) -> Iterator[str]:
    """Write the references that lead nowhere as a section; nothing where there are none."""
    if rows:
        yield from ("", f"## {HEADING}", "")
    for said, touched in told(rows):
        yield f"- {text(said)}  "
        yield f"  {text(touched)}"


def text(value: str) -> str:
    """Escape what Markdown or HTML would act on."""
    return re.sub(r"([\\`*_{}\[\]<>#|&~])", r"\\\1", printable(value))


def prose(value: str) -> str:
    """Escape a message, but show what it quotes in backticks as code; one backtick too many quotes nothing."""
    parts = printable(value).split("`")
    if len(parts) % 2 == 0:
        return text(value)
    return "".join(code(part) if at % 2 and part else text(part) for at, part in enumerate(parts))


def code(value: str) -> str:
    """Quote as code, with a fence longer than any run of backticks inside; bars are escaped for tables."""
    shown = printable(value).replace("|", "\\|")
    longest = max((len(run) for run in re.findall(r"`+", shown)), default=0)
    pad = " " if longest else ""
    return f"{'`' * (longest + 1)}{pad}{shown}{pad}{'`' * (longest + 1)}"


def _surprises(report: JsonObject) -> Iterator[str]:
    if rows := missing(report):
        yield from ("", f"## Announced, not found ({len(rows)})", "")
        for row in rows:
            yield f"- {code(row['row'])} {text(row['text'])} ({text(concerned(row['operations']))})"
    if findings := unannounced(report):
        yield from ("", f"## Found, not announced ({len(findings)})", "")
        for finding in findings:
            yield f"- {_sentence(finding)} ({finding['level']})"


def _sentence(finding: JsonObject) -> str:
    where, message = first(finding, _place), prose(finding["message"])
    return message if not where or message.startswith(f"{where} ") else f"{where}: {message}"


def _notes(report: JsonObject) -> Iterator[str]:
    yield from ("| where | what | row |", "|---|---|---|")
    for operations, concerning in notes(report):
        for note in concerning:
            yield f"| {text(operations)} | {text(note['text'])} | {code(note['row'])} |"


def _sections(findings: list[JsonObject], *, known: bool) -> Iterator[str]:
    for number, finding in enumerate(findings):
        if number:
            yield ""
        yield f"### {prose(finding['message'][:1].upper() + finding['message'][1:])}"
        yield ""
        yield f"{code(finding['id'])} — {prose(finding['why'])}"
        if finding["places"]:
            yield ""
        yield from _places(finding["places"])
        if finding["instead"]:
            yield ""
            yield f"**Instead:** {prose(finding['instead'])}"
        if was := was_set(finding):
            yield from ("", f"**Level:** {text(was)}")
        if known:
            rows = ", ".join(code(row) for row in finding["announced_in"])
            yield from ("", f"**Announced in:** {rows}" if rows else "**Not announced.**")


def _places(places: list[JsonObject]) -> Iterator[str]:
    """List all places, or of very many those next to the operations, each once for all that it is true of."""
    if len(places) <= _LISTED_PLACES:
        yield from (f"- {_place(place)}" for place in places)
        return
    told, left = gathered(places, _GATHERED_PLACES)
    for place, more in told:
        also = f" and {plural(more, 'more operation')}:" if more else ""
        yield f"- {_place(place, also)}"
    if left:
        yield f"- and {plural(left, 'more place')}"
    yield from ("", "The report in JSON names every operation.")


def _place(place: JsonObject, also: str = "") -> str:
    parts = [code(place["operation"]) + also]
    if place["status"]:
        parts.append(text(place["status"]))
    if shown := location(place):
        parts.append(code(shown))
    return " ".join(parts)


def _table(findings: list[JsonObject]) -> Iterator[str]:
    yield "| where | what | rule |"
    yield "|---|---|---|"
    for finding in findings:
        was = f" ({text(was_set(finding))})" if finding.get("overridden") else ""
        where = f"{first(finding, _place)}{others(finding, ' and {}')}"
        yield f"| {where} | {prose(finding['message'])}{was} | {code(finding['id'])} |"
