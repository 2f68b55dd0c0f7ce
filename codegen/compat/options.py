"""What a comparison is told beside the two documents."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from datetime import date

from codegen.errors import UsageError
from codegen.model import Document, Json

_TIME = r"(?:[Tt](?:[01][0-9]|2[0-3]):[0-5][0-9]:(?:[0-5][0-9]|60)(?:\.[0-9]+)?(?:[Zz]|[+-](?:[01][0-9]|2[0-3]):[0-5][0-9]))?"
_DATE = re.compile(rf"([0-9]{{4}}-[0-9]{{2}}-[0-9]{{2}}){_TIME}")
"""RFC 3339, section 5.6: ``full-date``, alone or as the beginning of ``date-time``."""


@dataclass(frozen=True, slots=True)
class Options:
    """``on`` is the day on which callers of the old document meet the new one: what was to go by then may be gone.

    Without it, it is the date that the new document has for a version, if it has one; never today, for the same input
    gives the same findings on every day. ``grace`` is how many days must lie between that day and the day on which
    something that is deprecated goes; with 0 nothing is asked for but that this day is still to come.
    """

    on: date | None = None
    grace: int = 0

    def of(self, revision: Document) -> Options:
        """Give the same for a comparison with ``revision``, with its day filled in where it has one.

        Raises:
            UsageError: there is a grace period, and no day to count it from.
        """
        settled = self if self.on else replace(self, on=_dated(revision))
        if settled.grace and settled.on is None:
            raise UsageError(
                "a grace period is counted from a day, and the version of this document is no date",
                where=revision.source,
                advice="Say by --on from which day on it holds.",
            )
        return settled


DEFAULT = Options()


def day(said: Json) -> date | None:
    """Read a date of RFC 3339, or the date of one of its times; None for anything else."""
    found = _DATE.fullmatch(said) if isinstance(said, str) else None
    try:
        return None if found is None else date.fromisoformat(found[1])
    except ValueError:  # there is no 31st of February
        return None


def _dated(document: Document) -> date | None:
    info = document.tree.get("info")
    return day(document.version) or day(info.get("version") if isinstance(info, dict) else None)
