"""What the links of a document lead to."""

from __future__ import annotations

from operator import itemgetter

from codegen.compat.reader import Reader, Spot
from codegen.compat.surface import Item, operations, parameters, text
from codegen.model import Json


class Targets:
    """The operations of one document, by what a link calls them."""

    def __init__(self, reader: Reader) -> None:
        self._reader = reader
        items = list(operations(reader))
        self._at = {item.spot.pointer: item for item in items}
        self._named = {name: item for item in items if (name := text(item.spot, "operationId"))}

    def of(self, link: Spot) -> Item | str:
        """Give the operation that a link leads to, or what it says where that is none of this document."""
        if named := text(link, "operationId"):
            return self._named.get(named, named)
        ref = text(link, "operationRef")
        spot = self._reader.lookup(ref)
        return ref if spot is None else self._at.get(spot.pointer, ref)

    def parameters(self, link: Spot) -> dict[tuple[str, ...], Json]:
        """Give what a link sends along, in order, by parameter: ``id`` and ``path.id`` may be the same one."""
        given = link.get("parameters")
        target = self.of(link)
        known: dict[str, tuple[str, ...]] = {}
        for at, spot in () if isinstance(target, str) else parameters(self._reader, target).items():
            name = text(spot, "name")
            known.setdefault(name, at)
            known[f"{at[0]}.{name}"] = at
        said = () if given is None else given.members()
        return dict(sorted(((known.get(name, (name,)), spot.value) for name, spot in said), key=itemgetter(0)))
