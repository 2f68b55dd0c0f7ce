"""What a comparison gives in the end."""

from __future__ import annotations

from codegen.document.unresolved import Unresolved
from codegen.model import Announcement, Finding, Note
from codegen.record import record


@record
class Review:
    """What a reviewer gets: the findings, each with the rows that announce it, and the rows with what became of them.

    ``announcements`` is None where it is not known what was announced. ``unresolved`` are the references of the old document and
    of the new one that lead nowhere: what is behind them is not compared.
    """

    findings: tuple[Finding, ...]
    announcements: tuple[Announcement, ...] | None = None
    notes: tuple[Note, ...] = ()
    unresolved: tuple[tuple[Unresolved, ...], tuple[Unresolved, ...]] = ((), ())
