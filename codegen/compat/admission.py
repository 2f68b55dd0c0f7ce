"""Whether everybody who was let in by one list of requirements is let in by another, and what became of each alternative.

Both lists are monotone formulas in disjunctive form, so old implies new where each old alternative asks for all that some new
one asks for. Two lists of the same least alternatives are equal, however they are written.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from codegen.compat.edit import Effect
from codegen.compat.reader import Spot
from codegen.compat.ways import Way, Ways
from codegen.model import Action
from codegen.record import record


@record
class Change:
    """Something that changed about the ways to be let in; ``effect`` is the one on those who came by the old way.

    ``name`` is what it is about, ``location`` where it stands in a report; what ``narrows`` shuts somebody out by itself.
    """

    kind: str
    action: Action
    effect: Effect
    old: Spot
    new: Spot
    name: str = ""
    location: str = ""
    narrows: bool = False

    @property
    def turned(self) -> Change:
        """Give the same change as it looks from the other side."""
        return replace(self, kind=_TURNED[self.kind], action=_BACK[self.action], old=self.new, new=self.old)


_TURNED = {
    "security-added": "security-removed",
    "security-removed": "security-added",
    "security-became-required": "security-became-optional",
    "security-became-optional": "security-became-required",
    "security-scheme-added": "security-scheme-removed",
    "security-scheme-removed": "security-scheme-added",
    "scope-added": "scope-removed",
    "scope-removed": "scope-added",
}
_BACK: dict[Action, Action] = {"add": "remove", "remove": "add", "change": "change"}

_HELD = 10_000
"""So many pairs of alternatives are held against each other for what became of which; where there are more, all came or went."""


def changes(old: Ways, new: Ways) -> Iterator[Change]:
    """Yield what changed for those whom ``old`` let in: nothing where both lists let in the same."""
    gone = [way for way in old.least if way.atoms not in new.atoms]
    come = [way for way in new.least if way.atoms not in old.atoms]
    few = len(gone) * len(come) <= _HELD
    taken: set[Way] = set()
    for way in gone:
        effect = _effect(way, new, come if few else ())
        heir = _heir(way, come, taken) if few else None
        if heir is None:
            yield Change("security-removed", "remove", effect, way.spot, new.spot, way.called, way.location)
        else:
            taken.add(heir)
            yield from _asked(way, heir, effect)
    if old.open and not new.open and old.least:
        yield Change("security-became-required", "change", "different", old.free, new.spot)
    if new.open and not old.open and new.least:
        yield Change("security-became-optional", "change", "none", old.spot, new.free)
    closed = old.open and not new.open and not old.least
    for way in come:
        if way not in taken:
            harm: Effect = "different" if closed else "none"
            yield Change("security-added", "add", harm, old.spot, way.spot, way.called, way.location)


def _effect(way: Way, new: Ways, come: Sequence[Way]) -> Effect:
    if new.let_in(way):
        return "none"
    return "unclear" if any(_may_be_enough(way, other) for other in come) else "different"


def _may_be_enough(way: Way, other: Way) -> bool:
    """Tell whether the documents leave open that who satisfies ``way`` satisfies ``other``.

    So it is where what is missing may be what the caller has under another name: it travels in the same way, or it is
    said nowhere what it is.
    """
    spare = [scheme for identity, scheme in way.schemes.items() if identity not in other.schemes]
    for identity, scheme in other.schemes.items():
        if identity in way.schemes:
            if not other.scopes[identity] <= way.scopes[identity]:
                return False
        elif not any(one.spot is None or scheme.spot is None or one.travels_like(scheme) for one in spare):
            return False
    return True


def _heir(way: Way, come: Sequence[Way], taken: set[Way]) -> Way | None:
    """Give what became of an alternative: the new one that asks for less, for more, or for other scopes."""
    best, best_rank = None, 0
    for other in come:
        rank = _rank(way, other, other in taken)
        if rank > best_rank:
            best, best_rank = other, rank
    return best


def _rank(way: Way, other: Way, taken: bool) -> int:
    if other.atoms <= way.atoms:
        return 4
    if other.atoms >= way.atoms:
        return 3
    if taken:
        return 0
    mine, its = way.schemes.keys(), other.schemes.keys()
    if mine == its:
        return 2
    return 1 if mine <= its or mine >= its else 0


def _asked(way: Way, heir: Way, effect: Effect) -> Iterator[Change]:
    """Yield what one alternative asks for in place of another; only what it asks for now can shut somebody out."""
    for identity in sorted(heir.schemes.keys() - way.schemes.keys()):
        at = f"security.{heir.schemes[identity].name}"
        yield Change("security-scheme-added", "add", effect, way.spot, heir.spot, heir.one(identity), at, narrows=True)
    for identity in sorted(way.schemes.keys() - heir.schemes.keys()):
        at = f"security.{way.schemes[identity].name}"
        yield Change("security-scheme-removed", "remove", "none", way.spot, heir.spot, way.one(identity), at)
    for identity in sorted(way.schemes.keys() & heir.schemes.keys()):
        at, before, now = f"security.{heir.schemes[identity].name}", way.scopes[identity], heir.scopes[identity]
        for scope in sorted(now - before):
            yield Change("scope-added", "add", effect, way.spot, heir.spot, scope, at, narrows=True)
        for scope in sorted(before - now):
            yield Change("scope-removed", "remove", "none", way.spot, heir.spot, scope, at)
