"""Several versions in a row: at which step each break came, and which breaks a later step took back.

Three questions are told apart, and each is answered by a comparison of its own. What does a step break? Compare its two
documents. Is that still broken at the end? Compare the document before the step with the last one. Is a caller of the first
document hit by it? Compare the two ends.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import TypeAlias

from codegen.compat import rules
from codegen.compat.lifecycle import WENT
from codegen.compat.pairing import along
from codegen.compat.reader import Reader
from codegen.compat.surface import PairKey, operations
from codegen.model import Break, Came, Chain, Direction, Document, Fate, Finding, Place
from codegen.record import record

Differ: TypeAlias = Callable[[Document, Document], Sequence[Finding]]
WHOLE = frozenset({
    "alternatives-kind-changed", "alternatives-set", "alternatives-unset", "any-of-removed", "became-impossible", "body-removed",
    "header-removed-before-sunset", "header-removed-with-sunset", "media-type-removed", "non-success-status-removed",
    "one-of-removed", "optional-header-removed",
    "optional-property-removed", "optional-write-only-property-removed", "parameter-removed",
    "parameter-removed-before-sunset", "parameter-removed-with-deprecation", "parameter-removed-with-sunset",
    "pattern-property-removed", "prefix-items-removed", "property-removed", "property-removed-before-sunset",
    "property-removed-with-sunset", "required-header-removed", "required-property-removed",
    "required-write-only-property-removed", "serialization-changed", "success-status-removed", "type-changed",
}) | WENT  # fmt: skip
"""Kinds of edits below which nothing is compared: whatever stood there is gone, or is another thing."""


@record
class _Hit:
    """A finding that is no mere info, by itself or as a user set it, at one of its places; the operation by what it is paired by.

    What a user does not want to be told is still there: it is no reason to say that a later version took something back.
    """

    finding: Finding
    place: Place
    operation: PairKey


def walk(documents: Sequence[Document], differ: Differ) -> Chain:
    """Follow what breaks along ``documents``, two or more, from old to new; ``differ`` compares two of them.

    Documents are compared as they are needed, each two of them once at most.
    """
    walked = _Walk(documents, differ)
    steps = range(walked.last)
    return Chain(tuple(tuple(walked.breaks(step)) for step in steps), tuple(walked.came()))


class _Walk:
    def __init__(self, documents: Sequence[Document], differ: Differ) -> None:
        self.last = len(documents) - 1
        self._documents = documents
        self._differ = differ
        self._keys = along([list(operations(Reader(document))) for document in documents])
        self._known: dict[tuple[int, int], dict[PairKey, list[_Hit]]] = {}

    def breaks(self, step: int) -> Iterator[Break]:
        """Yield what a step breaks, with what became of it."""
        for finding, hits in _by_finding(self._errors(step, step + 1)):
            fates: defaultdict[tuple[Fate, int | None], list[Place]] = defaultdict(list)
            for hit in hits:
                fates[self._fate(step, hit)].append(hit.place)
            for (fate, taken_back), places in fates.items():
                yield Break(finding, tuple(places), fate, taken_back)

    def came(self) -> Iterator[Came]:
        """Yield what breaks between the ends, with the step since which it does."""
        for finding, hits in _by_finding(self._errors(0, self.last)):
            steps: defaultdict[int, list[Place]] = defaultdict(list)
            for hit in hits:
                steps[self._since(hit)].append(hit.place)
            for step, places in sorted(steps.items()):
                yield Came(finding, tuple(places), step)

    def _fate(self, step: int, hit: _Hit) -> tuple[Fate, int | None]:
        sound = self.last
        while sound > step and not self._holds(step, sound, hit):
            sound -= 1
        if sound < self.last:
            return "taken-back", sound
        return ("stands" if step == 0 or self._holds(0, self.last, hit) else "later-callers"), None

    def _since(self, hit: _Hit) -> int:
        index = self.last
        while index > 1 and any(_same(other, hit) for other in self._hits(0, index - 1)[hit.operation]):
            index -= 1
        return index - 1

    def _holds(self, old: int, new: int, hit: _Hit) -> bool:
        return any(_covers(other, hit) for other in self._hits(old, new)[hit.operation])

    def _errors(self, old: int, new: int) -> list[_Hit]:
        return [hit for hits in self._hits(old, new).values() for hit in hits if hit.finding.level == "error"]

    def _hits(self, old: int, new: int) -> dict[PairKey, list[_Hit]]:
        if (old, new) not in self._known:
            found: defaultdict[PairKey, list[_Hit]] = defaultdict(list)
            for finding in self._differ(self._documents[old], self._documents[new]):
                if finding.level != "info" or finding.judged != "info":
                    for place in finding.places:
                        key = self._keys[new].get(place.operation) or self._keys[old][place.operation]
                        found[key].append(_Hit(finding, place, key))
            self._known[old, new] = found
        return self._known[old, new]


def _by_finding(hits: Iterable[_Hit]) -> Iterator[tuple[Finding, list[_Hit]]]:
    groups: dict[int, list[_Hit]] = {}
    for hit in hits:
        groups.setdefault(id(hit.finding), []).append(hit)
    for group in groups.values():
        yield group[0].finding, group


def _same(one: _Hit, other: _Hit) -> bool:
    """Tell whether two hits are the same break at the same place."""
    return (
        one.finding.id == other.finding.id
        and one.finding.direction == other.finding.direction
        and one.place.location == other.place.location
        and _same_message(one.place, other.place)
    )


def _covers(one: _Hit, other: _Hit) -> bool:
    """Tell whether ``one`` leaves a caller broken at the place of ``other``: there, or where that place stands in."""
    if _same(one, other):
        return True
    if not _same_message(one.place, other.place):
        return False
    directions: set[Direction] = {"none", other.finding.direction}
    if rules.get(one.finding.id).kind in WHOLE and one.finding.direction in directions:
        return _within(other.place, one.place.location)
    return (
        one.finding.direction == other.finding.direction
        and one.place.location == other.place.location
        and other.place.location != ""
    )


def _same_message(one: Place, other: Place) -> bool:
    pairs = ((one.status, other.status), (one.media_type, other.media_type))
    return all(first is None or second is None or first == second for first, second in pairs)


def _within(place: Place, location: str) -> bool:
    """Tell whether a place stands in a location, or is that; in the operation itself, everything does."""
    if location == f"status.{place.status}":
        return True
    rest = place.location.removeprefix(location)
    return not location or (place.location.startswith(location) and rest[:1] in ("", ".", "[", "{"))
