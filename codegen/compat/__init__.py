"""Two documents -> findings: what a caller written for the old one meets against the new one.

``diff`` compares, ``review`` holds that against what was announced, ``rules`` knows every kind of edit. No other stage is needed for it: neither validation nor network.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from types import MappingProxyType
from typing import TYPE_CHECKING, Final

from codegen.compat import rules, unresolved
from codegen.compat.classify import findings
from codegen.compat.compare import sightings
from codegen.compat.context import Context
from codegen.compat.lifecycle import CAME, WENT
from codegen.compat.options import DEFAULT
from codegen.compat.policy import under
from codegen.compat.reviewed import Review
from codegen.model import Document, Finding, Options

if TYPE_CHECKING:
    from codegen.compat.changelog import Row

__all__ = ["Review", "added_and_removed", "diff", "review", "rules"]

_NONE: Final[Mapping[str, str]] = MappingProxyType({})


def diff(
    base: Document, revision: Document, moves: Mapping[str, str] = _NONE, options: Options = DEFAULT
) -> list[Finding]:
    """Give what changed between two documents, judged for callers of ``base``; sorted, worst first.

    ``moves`` gives the successor of an operation that only ``base`` has, both as ``METHOD /path`` or ``webhook NAME``: the
    removal then says where the operation went, and what else changed on the way stands under the old name.

    ``options`` may say on which day the two meet, how much notice is asked for before something goes, and what counts as a break.

    Equal documents give an empty list, whatever the order of their keys; the same two give the same list every time.

    Raises:
        UsageError: ``options`` ask for notice, and there is no day to count it from.
    """
    return under(options.policy, findings(sightings(Context(base, revision, options), moves)))


def review(base: Document, revision: Document, rows: Sequence[Row] | None, options: Options = DEFAULT) -> Review:
    """Give what changed between two documents, held against what the vendor announced between them.

    ``rows`` are in the order in which they were announced (:meth:`codegen.compat.changelog.Changelog.between`); None where it
    is not known what was. What a row says to have moved is compared with its successor, and what it says to have another
    name is told with it where that is really there. Announcements are of what is on the wire: the policy comes after them.
    """
    context = Context(base, revision, options)
    if rows is None:
        found = Review(tuple(findings(sightings(context, _NONE))))
    else:
        from codegen.compat.announced import held
        from codegen.compat.lookup import Lookup
        from codegen.compat.moves import moves

        old, new = Lookup(base), Lookup(revision)
        hints = moves(rows, old, new)
        found = held(findings(sightings(context, hints.to)), rows, old, new, hints)
    return replace(found, findings=tuple(under(options.policy, found.findings)), unresolved=unresolved.told(context))


def added_and_removed(findings: Sequence[Finding]) -> tuple[list[str], list[str]]:
    """Give the operations, webhooks and callbacks that only the new document has, and those that only the old one has."""
    kinds = [(rules.get(finding.id).kind, finding) for finding in findings]
    return _operations(kinds, CAME), _operations(kinds, WENT)


def _operations(kinds: Sequence[tuple[str, Finding]], wanted: frozenset[str]) -> list[str]:
    places = (place for kind, finding in kinds if kind in wanted for place in finding.places)
    return sorted(place.operation for place in places if not place.location)
