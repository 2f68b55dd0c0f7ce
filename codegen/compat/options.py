"""The day on which two documents meet, and how days are written."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date

from codegen.errors import UsageError
from codegen.model import Document, Json, Options

_TIME = r"(?:[Tt](?:[01][0-9]|2[0-3]):[0-5][0-9]:(?:[0-5][0-9]|60)(?:\.[0-9]+)?(?:[Zz]|[+-](?:[01][0-9]|2[0-3]):[0-5][0-9]))?"
_DATE = re.compile(rf"([0-9]{{4}}-[0-9]{{2}}-[0-9]{{2}}){_TIME}")
"""RFC 3339, section 5.6: ``full-date``, alone or as the beginning of ``date-time``."""


DEFAULT = Options()


def settled(options: Options, revision: Document) -> Options:
    """Give options for a comparison with ``revision``, with its day filled in where it has one.

    Raises:
        UsageError: there is a grace period, and no day to count it from.
    """
    known = options if options.on else replace(options, on=_dated(revision))
    if known.grace and known.on is None:
        raise UsageError(
            "a grace period is counted from a day, and the version of this document is no date",
            where=revision.source,
            advice="Say by --on from which day on it holds.",
        )
    return known


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
