"""Two documents -> findings: what a caller written for the old one meets against the new one.

``diff`` compares, ``rules`` knows every kind of edit. No other stage is needed for it: neither validation nor network.
"""

from __future__ import annotations

from codegen.compat import rules
from codegen.compat.classify import findings
from codegen.compat.compare import sightings
from codegen.model import Document, Finding

__all__ = ["diff", "rules"]


def diff(base: Document, revision: Document) -> list[Finding]:
    """Give what changed between two documents, judged for callers of ``base``; sorted, worst first.

    Equal documents give an empty list, whatever the order of their keys; the same two give the same list every time.
    """
    return findings(sightings(base, revision))
