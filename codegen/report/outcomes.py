"""Lines about fetching: what came of each request, and the exit code that it asks for."""

from __future__ import annotations

from collections.abc import Iterator

from codegen.document.outcomes import Differs, Failed, Fetched, Outcome, Unchanged
from codegen.report.listing import problem


def lines(outcome: Outcome) -> Iterator[str]:
    """Say what came of one request: a line, and one more for each problem of a document that was refused."""
    version = outcome.request.version
    match outcome:
        case Fetched(entry=entry):
            yield f"{version}: fetched {entry.size:,} bytes from {entry.url}"
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


def exit_code(outcome: Outcome) -> int:
    """Give the exit code that one outcome asks for; the highest of all is the command's."""
    match outcome:
        case Failed(exit_code=code):
            return code
        case Differs():
            return 1
        case _:
            return 0
