"""The names of schemas, by which generated clients know their models: components that came, went, or stand in another's place.

A component is known by the places where it stands, not by its name: where two schemas are compared that have different
names, one took the place of the other; so did one part of an ``allOf`` where nothing else came and went there. What stands
nowhere is known by its content.
"""

from __future__ import annotations

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterator, Mapping
from contextlib import suppress
from itertools import islice, takewhile

from codegen.compat.edit import Edit, Sighting, side
from codegen.compat.reader import Reader, Spot
from codegen.compat.shape import Key, Shape
from codegen.compat.values import canonical
from codegen.document import pointer as pointers
from codegen.model import Place, Published, Side, Verdict

_CLASSES = ("properties", "enum", "allOf", "anyOf", "oneOf")
"""What a schema has that is more than a plain type: two of the latter that are alike need not be the same thing."""


class Models:
    """What becomes of the names of schemas between two documents, noted while schemas are compared.

    ``published`` are the classes that clients of either document have, by the pointers of their schemas.
    """

    def __init__(self, old: Reader, new: Reader, published: tuple[Published, Published] | None = None) -> None:
        self._old, self._new = _components(old), _components(new)
        self._published = published
        self._pointers = [] if published is None else sorted(published[0].models)
        self._left: set[str] = set()
        self._taken: set[str] = set()
        self._inline: set[str] = set()

    def differ(self, old: Key, new: Key) -> bool:
        """Tell whether there is anything to be said of the names of two schemas that stand at one place."""
        return old != new and any(True for _ in self.met(old, new))

    def met(self, old: Key, new: Key) -> Iterator[Edit]:
        """Note that two schemas stand at one place, and yield which names are other ones there."""
        if len(old) != 1 or len(new) != 1 or old == new:
            return
        before, now = _name(old[0]), _name(new[0])
        if before != now and before is not None and now is not None:
            yield self._renamed(old[0], new[0], before, now)
        elif before is None and now is not None:
            self._inline.add(now)
        yield from self._classes(old[0], new[0])

    def bases(self, old: Shape, new: Shape) -> Iterator[Edit]:
        """Yield that one part of an ``allOf`` took the place of another, where only one went and one came."""
        befores, nows = ({name: part.spot for part in one.parts if (name := _name(part.spot))} for one in (old, new))
        left = [name for name in befores if name not in nows and name not in self._new]
        came = [name for name in nows if name not in befores and name not in self._old]
        if len(left) == len(came) == 1:
            (before,), (now,) = left, came
            yield self._renamed(befores[before], nows[now], before, now)

    def below(self, old: Spot, new: Spot) -> Iterator[Edit]:
        """Yield which classes for schemas inside of two operations have other names: of one that moved, or by another lock."""
        if self._published is None or (old == new and self._published[0] is self._published[1]):
            return
        within = f"{old.pointer}/"
        start = bisect_left(self._pointers, within)
        for pointer in takewhile(lambda one: one.startswith(within), islice(self._pointers, start, None)):
            # A lock knows the schemas of every version: these two may have others, or none there.
            before, now = _at(old, pointer.removeprefix(old.pointer)), _at(new, pointer.removeprefix(old.pointer))
            if before is not None and now is not None:
                yield from self._classes(before, now)

    def rest(self) -> Iterator[Sighting]:
        """Yield what became of names of which nothing was said at any place; to be asked for once all is compared."""
        for name in sorted(self._old.keys() & self._new.keys()):
            yield from map(_nowhere, self._classes(self._old[name], self._new[name]))
        left = self._old.keys() - self._new.keys() - self._left
        came = self._new.keys() - self._old.keys() - self._taken
        for before, now in _alike(self._old, self._new, left, came):
            yield _nowhere(self._renamed(self._old[before], self._new[now], before, now))
        for name in sorted(left - self._left):
            spot = self._old[name]
            yield _nowhere(
                Edit("schema-removed", "remove", "breaks", side(spot), name=name, subject="model", firm=True)
            )
        for name in sorted(came - self._taken):
            # What a client called a schema without a name, and whether that goes now, is in no document.
            verdict: Verdict = "undecided" if name in self._inline else "compatible"
            edit = Edit(
                "schema-added", "add", verdict, None, side(self._new[name]), name=name, subject="model", firm=True
            )
            yield _nowhere(edit)

    def _renamed(self, old: Spot, new: Spot, before: str, now: str) -> Edit:
        self._left.add(before)
        self._taken.add(now)
        return _edit("schema-renamed", old, new, before, now)

    def _classes(self, old: Spot, new: Spot) -> Iterator[Edit]:
        if self._published is None:
            return
        before, now = (one.models.get(spot.pointer) for one, spot in zip(self._published, (old, new), strict=True))
        if before and now and before != now:
            yield _edit("model-renamed", old, new, before, now)


def _at(spot: Spot, below: str) -> Spot | None:
    with suppress(pointers.NotFoundError):
        return Spot(spot.pointer + below, pointers.get(spot.value, below))
    return None


def _components(reader: Reader) -> dict[str, Spot]:
    components = reader.root.get("components")
    schemas = None if components is None else components.get("schemas")
    return {} if schemas is None else dict(schemas.members())


def _name(spot: Spot) -> str | None:
    """Give the name of the component that a schema is; of one that stands in another place, none."""
    if not spot.pointer.startswith("/components/schemas/") or spot.pointer.count("/") != 3:
        return None
    return pointers.split(spot.pointer)[-1]


def _alike(
    olds: Mapping[str, Spot], news: Mapping[str, Spot], left: set[str], came: set[str]
) -> Iterator[tuple[str, str]]:
    """Give each name that went with the one that came for the same content, where there is one of each."""
    found: defaultdict[bytes, tuple[list[str], list[str]]] = defaultdict(lambda: ([], []))
    for which, names, spots in ((0, left, olds), (1, came, news)):
        for name in sorted(names):
            value = spots[name].value
            if isinstance(value, dict) and not value.keys().isdisjoint(_CLASSES):
                found[canonical(value)][which].append(name)
    for gone, here in found.values():
        if len(gone) == len(here) == 1:
            yield gone[0], here[0]


def _edit(kind: str, old: Spot, new: Spot, before: str, now: str) -> Edit:
    return Edit(
        kind=kind,
        action="change",
        verdict="breaks",
        base=Side(old.pointer),
        revision=Side(new.pointer),
        name=now,
        subject="model",
        firm=True,
        old=before,
        new=now,
    )


def _nowhere(edit: Edit) -> Sighting:
    return Sighting(edit, "model", "none", Place("", ""))
