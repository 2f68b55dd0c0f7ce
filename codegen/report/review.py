"""What the formats say alike of announcements: which were not found, what was found and not announced, and the notes."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence

from codegen.model import JsonObject

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
