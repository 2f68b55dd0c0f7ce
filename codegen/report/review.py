"""What the formats say alike of how findings were judged, and of announcements: what was not found, what was not announced."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence

from codegen.model import JsonObject
from codegen.report.words import plural

_SHOWN_OPERATIONS = 4


def missing(report: JsonObject) -> list[JsonObject]:
    """Give the announcements that no finding carries."""
    return [one for one in report["announcements"] if one["status"] == "not-found"]


def unannounced(report: JsonObject) -> list[JsonObject]:
    """Give the findings that break, or may break, and that no row announces; none where no changelog covers them."""
    if report["summary"].get("unannounced") is None:
        return []
    return [one for one in report["findings"] if one["level"] != "info" and not one["announced_in"]]


def rows_found(report: JsonObject) -> str:
    """Say how many of the announced rows were found; nothing where no changelog covers the two documents."""
    counts = report["summary"].get("announced")
    if counts is None:
        return ""
    back = f", {counts['taken_back']} taken back since" if counts["taken_back"] else ""
    return f"{counts['found']} of {sum(counts.values())} rows found{back}"


def standards(report: JsonObject) -> Iterator[str]:
    """Say by what the findings were judged, where that is not the wire alone: the policy, and levels that users set."""
    policy = report["summary"].get("policy", "wire")
    if policy != "wire":
        yield f"policy: {policy}"
    yield from levels_set(report["summary"].get("overridden", []))


def levels_set(overridden: Sequence[JsonObject]) -> Iterator[str]:
    """Say for each file how many levels it set, and how many findings are not told for it."""
    for one in overridden:
        were = "level was" if one["findings"] == 1 else "levels were"
        hides = f"; hidden: {plural(one['hidden'], 'finding')}" if one["hidden"] else ""
        yield f"{one['findings']} {were} set by {one['by']}{hides}"


def was_set(finding: JsonObject) -> str:
    """Say what the level of a finding would be by itself, and who set it; nothing where nobody did."""
    one = finding.get("overridden")
    if one is None:
        return ""
    reason = f": {one['reason']}" if one["reason"] else ""
    return f"{one['from']} by itself, set by {one['by']}, line {one['line']}{reason}"


def notes(report: JsonObject) -> Iterator[tuple[str, list[JsonObject]]]:
    """Give the notes beside the operations that they concern, those about the same ones together."""
    together: defaultdict[tuple[str, ...], list[JsonObject]] = defaultdict(list)
    for note in report["notes"]:
        together[tuple(note.get("operations", ()))].append(note)
    for operations, concerning in together.items():
        yield concerned(operations), concerning


def concerned(operations: Sequence[str]) -> str:
    """Name the operations that a row is about, the first few of many."""
    if not operations:
        return "The API as a whole"
    if "*" in operations:
        return "Every operation"
    more = len(operations) - _SHOWN_OPERATIONS
    return ", ".join(operations[:_SHOWN_OPERATIONS]) + (f" and {more} more" if more > 0 else "")
