"""Operations as such: added, removed, deprecated, and how stable they are said to be."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from codegen.compat.context import Context, Where
from codegen.compat.edit import Edit, Effect, Sighting
from codegen.compat.reader import Spot
from codegen.compat.surface import Item, flag, tags, text

STABILITY = ("draft", "alpha", "experimental", "beta", "stable")
"""Values of ``x-stability-level``, least stable first; a tag of one of these names says the same."""


CAME = frozenset({"added", "webhook-added", "callback-added"})
"""The kinds of edit that say that an operation is new."""
WENT = frozenset({
    "removed-with-deprecation", "removed-without-deprecation", "path-removed-with-deprecation",
    "path-removed-without-deprecation", "unstable-removed", "webhook-removed", "callback-removed",
})  # fmt: skip
"""The kinds of edit that say that an operation is gone."""


def added(context: Context, item: Item) -> Sighting:
    """An operation that only the new document has."""
    kind = {"webhook": "webhook-added", "callback": "callback-added"}.get(item.key[0], "added")
    about = context.about(item)
    return about.sees(about.edit(kind, "add", "none", None, item.spot, name=item.name), "operation")


def removed(context: Context, item: Item, *, path_stays: bool, moved_to: str | None = None) -> Sighting:
    """An operation that only the old document has. What was never called stable, or was deprecated, is no surprise."""
    kind = {"webhook": "webhook-removed", "callback": "callback-removed"}.get(item.key[0])
    if kind is None and flag(item.spot, "deprecated"):
        kind = "removed-with-deprecation" if path_stays else "path-removed-with-deprecation"
    elif kind is None and stability(item.spot) != "stable":
        kind = "unstable-removed"
    elif kind is None:
        kind = "removed-without-deprecation" if path_stays else "path-removed-without-deprecation"
    about = context.about(item)
    edit = about.edit(kind, "remove", "different", item.spot, None, name=item.name)
    return about.sees(replace(edit, moved_to=moved_to), "operation")


def changed(context: Context, old: Item, new: Item, *, moved: bool) -> Iterator[Sighting]:
    """Yield what changed about an operation as such; one that took another's place has a standing of its own."""
    about = context.about(new)
    for edit in () if moved else _standing(about, old.spot, new.spot):
        yield about.sees(edit, "operation")
    if old.key[0] == "callback" and old.template != new.template:
        edit = about.edit("callback-address-changed", "change", "unclear", old.spot, new.spot)
        yield about.sees(replace(edit, old=[old.template], new=[new.template]), "operation")
    yield from context.leftovers(about, old.spot, new.spot, _KNOWN, "operation")


_KNOWN = {
    "callbacks", "deprecated", "operationId", "parameters", "requestBody", "responses", "security", "servers", "tags",
}  # fmt: skip


def stability(spot: Spot) -> str:
    """Give how stable an operation is said to be, by ``x-stability-level`` or by a tag; without a word, stable."""
    stated = text(spot, "x-stability-level").lower()
    said = {tag.lower() for tag in tags(spot)}
    return next((level for level in STABILITY if level == stated or (not stated and level in said)), "stable")


def _standing(about: Where, old: Spot, new: Spot) -> Iterator[Edit]:
    if flag(old, "deprecated") != flag(new, "deprecated"):
        yield about.edit("deprecated" if flag(new, "deprecated") else "reactivated", "change", "none", old, new)
    first, second = STABILITY.index(stability(old)), STABILITY.index(stability(new))
    if first != second:
        kind, effect = _LESS_STABLE if second < first else _MORE_STABLE
        yield about.edit(kind, "change", effect, old, new, name=STABILITY[second])


_LESS_STABLE: tuple[str, Effect] = ("stability-decreased", "unclear")
_MORE_STABLE: tuple[str, Effect] = ("stability-increased", "none")
