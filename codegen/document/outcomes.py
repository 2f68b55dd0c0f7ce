"""What can come of one request for a document."""

from __future__ import annotations

from typing import TypeAlias

from codegen.document.lock import Entry
from codegen.document.requests import Request
from codegen.model import Problem
from codegen.printable import printable
from codegen.record import record


@record
class Fetched:
    """A document that was put in place of another, or where there was none.

    ``kept`` is where, below the folder of documents, the reconstruction is now whose place it took; None if it took none's.
    """

    request: Request
    entry: Entry
    kept: str | None = None


@record
class Unchanged:
    """Upstream has what is there already; under ``check``, what the lock says.

    ``reconstruction``: what is there was taken for one until now, and is upstream's byte for byte.
    """

    request: Request
    entry: Entry
    reconstruction: bool = False


@record
class Differs:
    """Under ``check``: upstream has something else than the lock says; ``locked`` is None where it says nothing."""

    request: Request
    entry: Entry
    locked: Entry | None


@record
class Failed:
    """Nothing was put in place; ``problems`` are those of a document that came but does not validate."""

    request: Request
    message: str
    advice: str
    exit_code: int
    problems: tuple[Problem, ...] = ()

    @property
    def line(self) -> str:
        """All of it on one line: version, address, what happened, what to do."""
        return printable(f"{self.request.version}: {self.request.shown}: {self.message}. {self.advice}")


Outcome: TypeAlias = Fetched | Unchanged | Differs | Failed
