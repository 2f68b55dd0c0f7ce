"""Lines about fetching: what came of each request, and the exit code that it asks for."""

from __future__ import annotations

import shlex
from collections.abc import Iterator

from codegen.document.outcomes import Differs, Failed, Fetched, Outcome, Unchanged
from codegen.errors import CodegenError
from codegen.model import JsonObject
from codegen.printable import printable
from codegen.report.listing import problem
from codegen.report.words import NONE, NOT_HIDDEN, counts, first, others, place, sentence, wrapped

_LEVELS = ("error", "warning", "info")
_SHOWN_FINDINGS = 10
"""How many findings follow a document that took the place of a reconstruction: there may be many documents."""


def lines(outcome: Outcome) -> Iterator[str]:
    """Say what came of one request: a line, and one more for each problem of a document that was refused."""
    version = outcome.request.version
    match outcome:
        case Fetched(entry=entry):
            yield f"{version}: fetched {entry.size:,} bytes from {entry.url}"
        case Unchanged(reconstruction=True):
            yield f"{version}: the reconstruction is what upstream has, byte for byte"
        case Unchanged():
            yield f"{version}: unchanged"
        case Differs(locked=None):
            yield f"{version}: upstream has a document, the lock has none"
        case Differs():
            yield f"{version}: upstream differs from the lock"
        case Failed(problems=problems):
            yield f"error: {outcome.line}"
            for found in problems:
                yield from problem(found)


def reconstruction(version: str, old: str, new: str, report: JsonObject) -> Iterator[str]:
    """Say that a document took the place of a reconstruction, and by the ``report`` on the two files how it differs."""
    found = sorted(report["findings"], key=lambda finding: _LEVELS.index(finding["level"]))
    hidden = NOT_HIDDEN if report["summary"].get("hidden") else NONE
    yield _replaced(version, old, f"upstream differs by {counts(report['summary'])}" if found else hidden)
    for finding in found[:_SHOWN_FINDINGS]:
        said = sentence(finding, first(finding, place))
        yield from wrapped("  ", f"{finding['level']}: {said}{others(finding)}")
    if found:
        more = f"and {len(found) - _SHOWN_FINDINGS} more; " if len(found) > _SHOWN_FINDINGS else ""
        yield printable(f"  {more}in full: enode-codegen diff {shlex.quote(old)} {shlex.quote(new)}")


def incomparable(version: str, old: str, error: CodegenError) -> Iterator[str]:
    """Say that a document took the place of a reconstruction, and why nobody knows how it differs."""
    yield _replaced(version, old, "the two cannot be compared")
    for line in str(error).splitlines():
        yield f"  {line}"


def _replaced(version: str, old: str, differs: str) -> str:
    return printable(f"{version}: this replaced a reconstruction, which is kept as {old}: {differs}")


def exit_code(outcome: Outcome) -> int:
    """Give the exit code that one outcome asks for; the highest of all is the command's."""
    match outcome:
        case Failed(exit_code=code):
            return code
        case Differs():
            return 1
        case _:
            return 0
