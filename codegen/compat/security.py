"""Who may call: the requirements of operations, and the schemes that they name, as edits at places of the API."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from codegen.compat import scheme_edits
from codegen.compat.admission import Change, changes
from codegen.compat.context import Context, Where
from codegen.compat.edit import Edit, Effect, Sighting
from codegen.compat.schemes import Scheme, Schemes
from codegen.compat.surface import Item
from codegen.compat.unchanged import same
from codegen.compat.ways import Ways, ways

_NAMED = 100
"""So many alternatives are named at most where it is said what lets in now."""


class Security:
    """Compares the requirements of two documents, with their schemes paired once.

    ``same_defaults``: an operation whose text is the same asks for the same, save for what its schemes are.
    """

    def __init__(self, context: Context) -> None:
        self._context = context
        self._schemes = Schemes(context.old, context.new)
        self._shared: dict[bool, Ways] = {}
        self._kept: dict[str, bool] = {}
        before, now = (reader.root.get("security") for reader in (context.old, context.new))
        self.same_defaults = self._schemes.by_key and same(before and before.value, now and now.value)

    def requirements(self, old: Item, new: Item) -> Iterator[Sighting]:
        """Yield how the ways to be let in changed; of a call to the caller, the credentials with which it comes."""
        if self._asks_as_before(old, new):
            return
        before, now = self._ways(old, new=False), self._ways(new, new=True)
        inherited = _inherits(old) and _inherits(new)
        enough = _enough(now)
        if old.turned:
            for change in changes(now, before):
                # Whether the document's list holds for what the API itself calls, the specification does not say.
                effect: Effect = "unclear" if inherited and change.effect == "different" else change.effect
                turned = replace(change, effect=effect).turned
                yield _sighting(self._context.where(new, turned.location), turned, enough)
        else:
            for change in changes(before, now):
                told = replace(change, kind=f"global-{change.kind}") if inherited else change
                yield _sighting(self._context.about(new, told.location), told, enough)

    def schemes(self, pairs: Iterable[tuple[Item, Item]]) -> Iterator[Sighting]:
        """Yield what changed about schemes, at each operation that asks for one in both documents.

        A component that nothing asks for has no effect (OpenAPI 3.1.1, 4.8.7), and what only one document asks for is a
        difference of requirements.
        """
        if not self._schemes.changed(self._context.unchanged):
            return
        found: dict[tuple[Scheme, Scheme], Sequence[Edit]] = {}
        for old, new in pairs:
            before, now = self._ways(old, new=False), self._ways(new, new=True)
            asking, asked = (now, before) if old.turned else (before, now)
            for identity in sorted(before.schemes.keys() & now.schemes.keys()):
                scheme, other = both = before.schemes[identity], now.schemes[identity]
                if both not in found:
                    found[both] = list(scheme_edits.edits(self._context, scheme, other))
                if found[both]:
                    where = self._context.about(new, f"security.{other.name}")
                    users = (way for way in asking.least if identity in way.schemes)
                    covered = all(asked.let_in(way, without=identity) for way in users)
                    yield from (replace(where.sees(edit, "security"), covered=covered) for edit in found[both])

    def _asks_as_before(self, old: Item, new: Item) -> bool:
        """Tell whether two operations have the same list, of schemes that are the same ones: nothing changed then."""
        before = old.spot.get("security") or self._context.old.root.get("security")
        now = new.spot.get("security") or self._context.new.root.get("security")
        if before is None or now is None or not same(before.value, now.value) or not isinstance(before.value, list):
            return False
        return all(isinstance(way, dict) and all(map(self._stayed, way)) for way in before.value)

    def _stayed(self, name: str) -> bool:
        if name not in self._kept:
            self._kept[name] = self._schemes.old(name)[0] == self._schemes.new(name)[0]
        return self._kept[name]

    def _ways(self, item: Item, *, new: bool) -> Ways:
        """Give the ways to be let in to an operation; the document's own list is read once."""
        reader, named = (self._context.new, self._schemes.new) if new else (self._context.old, self._schemes.old)
        if not _inherits(item) or reader.root.get("security") is None:
            return ways(reader, item, named)
        if new not in self._shared:
            self._shared[new] = ways(reader, item, named)
        return self._shared[new]


def _inherits(item: Item) -> bool:
    return item.spot.get("security") is None


def _enough(now: Ways) -> list[str]:
    """Name the ways that let in now, or the first of very many."""
    return (["no credentials"] if now.open else []) + [way.called for way in now.least[:_NAMED]]


def _sighting(where: Where, change: Change, enough: list[str]) -> Sighting:
    edit = where.edit(
        change.kind, change.action, change.effect, change.old, change.new, name=change.name, detail=change.name
    )
    return where.sees(replace(edit, new=enough, eased=change.narrows and change.effect == "none"), "security")
