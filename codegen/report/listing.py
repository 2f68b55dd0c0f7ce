"""Lines about documents: which there are, what is wrong in them, and how a comparison of two ended."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from codegen.model import JsonObject, Problem
from codegen.printable import printable
from codegen.report.as_json import render as to_json
from codegen.report.words import counts, first, others, plural, wrapped

if TYPE_CHECKING:
    from codegen.document.lock import Status

_SHOWN_BREAKS = 3
"""How many errors follow the counts of a pair: a run over many versions has to end on one page or two."""


def as_text(found: Sequence[Status]) -> str:
    """Give one line for each version: name, origin, size, the start of its digest, and where it came from."""
    rows = [
        (
            status.version.name,
            status.origin,
            "" if status.size is None else f"{status.size:,} B",
            (status.sha256 or "")[:12],
            _origin(status),
        )
        for status in found
    ]
    widths = [max(len(row[column]) for row in rows) for column in range(4)]
    return "".join(
        "  ".join((*(cell.ljust(width) for cell, width in zip(row, widths, strict=False)), row[4])).rstrip() + "\n"
        for row in rows
    )


def as_json(found: Sequence[Status]) -> str:
    """Give the same, whole, as JSON."""
    return to_json([
        {
            "version": status.version.name,
            "file": status.version.file,
            "origin": status.origin,
            "sha256": status.sha256,
            "size": status.size,
            "url": status.entry.url if status.entry else None,
            "etag": status.entry.etag if status.entry else None,
            "base": status.version.base,
            "overlay": status.version.overlay,
        }
        for status in found
    ])  # fmt: skip


def problem(found: Problem) -> Iterator[str]:
    """Say one problem: where, what and by which rule on one line, what to do about it on the next."""
    where = f"{found.position}: " if found.position else ""
    at = f" at {found.pointer}" if found.pointer else ""
    yield printable(f"{where}{found.level}: {found.message} [{found.rule}]{at}")
    yield f"  {printable(found.advice)}"


def verdict(report: JsonObject, written: str) -> Iterator[str]:
    """Say how a comparison ended: its counts, the first errors, and in which file, ``written``, all are."""
    base, revision = (printable(report[side]["version"] or report[side]["source"]) for side in ("base", "revision"))
    breaking = [finding for finding in report["findings"] if finding["level"] == "error"]
    yield f"{base} -> {revision}: {counts(report['summary'])}" + ("; this breaks:" if breaking else "; nothing breaks")
    for finding in breaking[:_SHOWN_BREAKS]:
        where = first(finding, lambda one: f"{one['operation']}: ")
        yield from wrapped("  ", f"{where}{finding['message']}{others(finding)}")
    if len(breaking) > _SHOWN_BREAKS:
        yield f"  and {plural(len(breaking) - _SHOWN_BREAKS, 'more error')}: see {printable(written)}"


def _origin(status: Status) -> str:
    if status.entry is not None:
        return printable(status.entry.url)
    if status.version.overlay is not None:
        return f"{status.version.base} + {status.version.overlay}"
    return ""
