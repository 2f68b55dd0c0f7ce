"""The ways to be let in to an operation: a requirement list as a disjunction of conjunctions of schemes and scopes.

OpenAPI 3.1.1, 4.8.10 and 4.8.30: one of the alternatives has to be satisfied, and of it every scheme with every scope; an
alternative without schemes is satisfied by anybody, and so is an empty list, or none at all.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping

from codegen.compat.reader import Reader, Spot
from codegen.compat.schemes import Identity, Scheme
from codegen.compat.surface import Item
from codegen.document.show import show
from codegen.record import record


@record(eq=False)
class Way:
    """One alternative: each scheme that it asks for by what it is known by, with the scopes that it asks for.

    ``atoms`` is all of that: who satisfies a way satisfies every other whose atoms are among its own.
    """

    spot: Spot
    schemes: Mapping[Identity, Scheme]
    scopes: Mapping[Identity, frozenset[str]]
    atoms: frozenset[Identity]

    @property
    def called(self) -> str:
        """Its schemes by name, and the scopes of each."""
        return " + ".join(sorted(self.one(identity) for identity in self.schemes)) or "no credentials"

    @property
    def location(self) -> str:
        """Where findings about it stand."""
        return f"security.{' + '.join(sorted(scheme.name for scheme in self.schemes.values()))}" if self.schemes else ""

    def one(self, identity: Identity) -> str:
        """Name one of its schemes, with its scopes."""
        scopes = ", ".join(sorted(self.scopes[identity]))
        return f"{self.schemes[identity].name} ({scopes})" if scopes else self.schemes[identity].name


class Ways:
    """A whole list. ``least`` are the alternatives with schemes that no other one makes superfluous, in the list's order.

    ``open``: credentials are optional, or nothing is asked for. ``spot`` is the list, or the operation where there is none,
    ``schemes`` are all that it names.
    """

    def __init__(self, spot: Spot, listed: Iterable[Way]) -> None:
        self.spot = spot
        by_atoms: dict[frozenset[Identity], Way] = {}
        for way in listed:
            by_atoms.setdefault(way.atoms, way)
        self._free = by_atoms.pop(frozenset(), None)
        self.open = self._free is not None or not by_atoms
        self._rarest = _by_rarest_atom(by_atoms.values())
        self.least = [way for way in by_atoms.values() if all(other is way for other in self._within(way.atoms))]
        self.atoms = {way.atoms for way in self.least}
        self.schemes = {identity: scheme for way in by_atoms.values() for identity, scheme in way.schemes.items()}

    @property
    def free(self) -> Spot:
        """Where it is said that nothing has to be sent."""
        return self.spot if self._free is None else self._free.spot

    def let_in(self, way: Way, *, without: Identity | None = None) -> bool:
        """Tell whether who satisfies ``way`` is let in, with what ``way`` asks of the scheme ``without`` taken away."""
        if self.open:
            return True
        atoms = way.atoms
        if without is not None:
            atoms = frozenset(atom for atom in atoms if atom[: len(without)] != without)
        return next(self._within(atoms), None) is not None

    def _within(self, atoms: frozenset[Identity]) -> Iterator[Way]:
        """Yield the ways that ask for no more than ``atoms``: each is looked for under one of its own, the rarest."""
        for atom in atoms:
            yield from (way for way in self._rarest.get(atom, ()) if way.atoms <= atoms)


def ways(reader: Reader, item: Item, named: Callable[[str], tuple[Identity, Scheme]]) -> Ways:
    """Give the ways to be let in to an operation: its own list, or else the document's.

    What is no alternative is taken for one that asks for something unknown: it lets nobody in who knows nothing of it.
    """
    spot = item.spot.get("security") or reader.root.get("security")
    if spot is None:
        return Ways(item.spot, ())
    if not isinstance(spot.value, list):
        return Ways(spot, [_way(spot, named)])
    return Ways(spot, [_way(entry, named) for entry in spot.entries()])


def _way(spot: Spot, named: Callable[[str], tuple[Identity, Scheme]]) -> Way:
    asked = (
        dict(spot.members())
        if isinstance(spot.value, dict)
        else {show(spot.value, by_key=True): Spot(spot.pointer, None)}
    )
    schemes: dict[Identity, Scheme] = {}
    scopes: defaultdict[Identity, set[str]] = defaultdict(set)
    for name, listed in asked.items():
        identity, scheme = named(name)
        schemes.setdefault(identity, scheme)
        scopes[identity] |= _scopes(listed)
    atoms = schemes.keys() | {(*identity, scope) for identity, texts in scopes.items() for scope in texts}
    return Way(spot, schemes, {identity: frozenset(texts) for identity, texts in scopes.items()}, frozenset(atoms))


def _scopes(spot: Spot) -> set[str]:
    if isinstance(spot.value, list):
        return {scope if isinstance(scope, str) else show(scope, by_key=True) for scope in spot.value}
    return set() if spot.value is None else {show(spot.value, by_key=True)}


def _by_rarest_atom(listed: Iterable[Way]) -> Mapping[Identity, list[Way]]:
    every = list(listed)
    counts = Counter(atom for way in every for atom in way.atoms)
    found: defaultdict[Identity, list[Way]] = defaultdict(list)
    for way in every:
        found[min(way.atoms, key=lambda atom: (counts[atom], atom))].append(way)
    return found
