"""Operations as such: added, removed, deprecated, and how stable they are said to be; and what is said of the end of anything.

What changes inside of an operation that was never called stable is judged like the rest: callers use it all the same.
Only that it goes is no surprise. ``x-stability-level`` is an extension, as oasdiff reads it.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import Literal

from codegen.compat import sunset
from codegen.compat.context import Context, Where
from codegen.compat.edit import Edit, Effect, Sighting
from codegen.compat.reader import Spot
from codegen.compat.surface import Item, destination, tags
from codegen.compat.unchanged import same
from codegen.document.show import show
from codegen.model import Json

STABILITY = ("draft", "alpha", "experimental", "beta", "stable")
"""Values of ``x-stability-level``, least stable first; a tag of one of these names says the same."""

CAME = frozenset({"added", "path-shadowed", "webhook-added", "callback-added"})
"""The kinds of edit that say that an operation is new."""
WENT = frozenset({
    "removed-without-deprecation", "removed-with-deprecation", "removed-before-sunset", "removed-with-sunset",
    "path-removed-without-deprecation", "path-removed-with-deprecation", "path-removed-before-sunset",
    "path-removed-with-sunset", "removed-sunset-parse", "unstable-removed", "path-unshadowed",
    "webhook-removed", "webhook-removed-with-deprecation", "webhook-removed-before-sunset", "webhook-removed-with-sunset",
    "webhook-removed-sunset-parse", "webhook-unstable-removed",
    "callback-removed", "callback-removed-with-deprecation", "callback-removed-before-sunset",
    "callback-removed-with-sunset", "callback-removed-sunset-parse", "callback-unstable-removed",
})  # fmt: skip
"""The kinds of edit that say that an operation is gone."""


def added(context: Context, item: Item) -> Sighting:
    """An operation that only the new document has."""
    kind = {"webhook": "webhook-added", "callback": "callback-added"}.get(item.key[0], "added")
    about = context.about(item)
    return about.sees(about.edit(kind, "add", "none", None, item.spot, name=item.name), "operation")


def removed(context: Context, item: Item, *, path_stays: bool, moved_to: str | None = None) -> Sighting:
    """An operation that only the old document has; whether it was said to go, and when, is a part of its kind."""
    calls = item.key[0] if item.key[0] in {"webhook", "callback"} else ""
    end = sunset.ending(sunset.of_spot(item.spot), context.options)
    if end is not None:
        how = f"removed-{end.how}"
    elif stability(item.spot) not in {"stable", None}:
        how = "unstable-removed"
    else:
        how = "removed" if calls else "removed-without-deprecation"
    if calls:
        kind = f"{calls}-{how}"
    else:
        alone = path_stays or how in {"unstable-removed", "removed-sunset-parse"}
        kind = how if alone else f"path-{how}"
    about = context.about(item)
    name = item.name if end is None else end.day or item.name
    edit = about.edit(kind, "remove", "different", item.spot, None, name=name)
    return about.sees(replace(edit, moved_to=moved_to), "operation")


def changed(context: Context, old: Item, new: Item, *, moved: bool) -> Iterator[Sighting]:
    """Yield what changed about an operation as such; one that took another's place has a standing of its own."""
    about = context.about(new)
    if not moved:
        yield from (about.sees(edit, "operation") for edit in fate(context, about, old.spot, new.spot))
        yield from (about.sees(edit, "operation") for edit in _standing(about, old.spot, new.spot))
    if old.key[0] == "callback" and destination(old.template) != destination(new.template):
        edit = about.edit("callback-address-changed", "change", "different", old.spot, new.spot)
        yield about.sees(replace(edit, old=[old.template], new=[new.template]), "operation")
    yield from context.leftovers(about, old.spot, new.spot, _KNOWN, "operation")


_KNOWN = {
    "callbacks", "deprecated", "operationId", "parameters", "requestBody", "responses", "security", "servers", "tags",
}  # fmt: skip


def fate(context: Context, where: Where, old: Spot, new: Spot) -> Iterator[Edit]:
    """Yield what an Operation, a Parameter or a Header Object says otherwise of its end."""
    for change in sunset.changes(sunset.of_spot(old), sunset.of_spot(new), context.options):
        at = old.get(change.keyword) or old, new.get(change.keyword) or new
        yield where.edit(change.kind, "change", change.effect, *at, name=change.name)


def gone(context: Context, edit: Edit, thing: Literal["parameter", "header"], spot: Spot) -> Edit:
    """Give the edit that takes a parameter or a header away as one that knows what was said of its end."""
    return sunset.gone(edit, thing, sunset.of_spot(spot), context.options)


def stability(spot: Spot) -> str | None:
    """Give how stable an operation is said to be, by ``x-stability-level`` or by a tag.

    Without a word it is stable; None where what is said is none of :data:`STABILITY`.
    """
    stated = _stated(spot)
    if stated is not None:
        level = stated.lower() if isinstance(stated, str) else ""
        return level if level in STABILITY else None
    said = {tag.lower() for tag in tags(spot)}
    return next((level for level in STABILITY if level in said), "stable")


def _stated(spot: Spot) -> Json:
    stated = spot.get("x-stability-level")
    return None if stated is None else stated.value


def _standing(about: Where, old: Spot, new: Spot) -> Iterator[Edit]:
    before, now = stability(old), stability(new)
    if now is None:
        if not same(_stated(old), _stated(new)):
            yield about.edit("stability-invalid", "change", "unclear", old, new, name=show(_stated(new), by_key=True))
    elif before is None:
        yield about.edit("stability-readable", "change", "none", old, new, name=now)
    elif before != now:
        kind, effect = _LESS_STABLE if STABILITY.index(now) < STABILITY.index(before) else _MORE_STABLE
        yield about.edit(kind, "change", effect, old, new, name=now)


_LESS_STABLE: tuple[str, Effect] = ("stability-decreased", "unclear")
_MORE_STABLE: tuple[str, Effect] = ("stability-increased", "none")
