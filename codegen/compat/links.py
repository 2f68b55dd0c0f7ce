"""Links: which operation can follow a response, and with what (OpenAPI 3.1.1, 4.8.20)."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from codegen.compat import unresolved
from codegen.compat.context import Context
from codegen.compat.edit import Sighting
from codegen.compat.reader import Spot
from codegen.compat.surface import Item, members, text
from codegen.compat.unchanged import same
from codegen.model import Json
from codegen.record import record

_KNOWN = {"operationId", "operationRef", "parameters", "requestBody", "server"}


def compare(context: Context, item: Item, status: str, old: Spot, new: Spot) -> Iterator[Sighting]:
    """Yield what changed about the links of a response.

    No link is on the wire: it says that a value of one operation leads on to another one. Whether that holds no more, or
    is only no longer said, the documents do not tell.
    """
    before, now = members(context.old, old, "links"), members(context.new, new, "links")
    about = context.about(item).at(f"status.{status}", status=status)
    for name in sorted(before.keys() | now.keys()):
        first, second = before.get(name), now.get(name)
        if first is None:
            yield about.sees(about.edit("link-added", "add", "none", None, second, name=name, detail=name), "response")
        elif second is None:
            edit = about.edit("link-removed", "remove", "unclear", first, None, name=name, detail=name)
            yield about.sees(edit, "response")
        elif (doubt := unresolved.spots(context, about, "response", first, second)) is not None:
            yield from (
                replace(one, edit=replace(one.edit, kind="link-reference-unresolved", name=name)) for one in doubt
            )
        else:
            for kind in _pair(context, first, second).changes():
                edit = about.edit(kind, "change", "unclear", first, second, name=name, detail=name)
                yield about.sees(edit, "response")
            yield from context.leftovers(about, first, second, _KNOWN, "response")


def _pair(context: Context, old: Spot, new: Spot) -> _Pair:
    before, now = context.targets
    return _Pair(old, new, before.of(old), now.of(new), before.parameters(old), now.parameters(new))


@record
class _Pair:
    """Two links with what they lead to: an operation, or the words for one that is not in the document."""

    old: Spot
    new: Spot
    before: Item | str
    now: Item | str
    given: dict[tuple[str, ...], Json]
    gives: dict[tuple[str, ...], Json]

    @property
    def astray(self) -> bool:
        """Whether the two lead to different operations; one that moved under its name is the same."""
        named = text(self.old, "operationId")
        if named and named == text(self.new, "operationId"):
            return False
        if isinstance(self.before, str) or isinstance(self.now, str):
            return self.before != self.now
        return self.before.key != self.now.key

    def changes(self) -> Iterator[str]:
        """Yield the kinds of edits that lead from the one to the other."""
        if self.astray:
            yield "link-operation-changed"
        elif not same(list(self.given.values()), list(self.gives.values())) or self.given.keys() != self.gives.keys():
            yield "link-parameters-changed"
        for field, kind in (("requestBody", "link-request-body-changed"), ("server", "link-server-changed")):
            if not same(*(_said(link, field) for link in (self.old, self.new))):
                yield kind


def _said(link: Spot, field: str) -> Json:
    """Give a field of a link; of a server, what says where it is."""
    spot = link.get(field)
    if spot is None:
        return None
    if field == "server" and isinstance(spot.value, dict):
        return [spot.value.get("url"), spot.value.get("variables")]
    return [spot.value]
