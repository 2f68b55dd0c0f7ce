"""The names by which generated clients know an operation: they are on no wire, and what changes there breaks source code."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace

from codegen.compat.context import Context, Where
from codegen.compat.edit import Edit, Effect, Sighting
from codegen.compat.lifecycle import STABILITY
from codegen.compat.reader import Spot
from codegen.compat.surface import Item, path_parameters, tags


def operation(context: Context, old: Item, new: Item) -> Iterator[Sighting]:
    """Yield what changed about the names of one operation."""
    about = context.about(new)
    yield from (about.sees(edit, "operation") for edit in _identity(about, old.spot, new.spot))
    yield from (about.sees(edit, "operation") for edit in _groups(about, tags(old.spot), tags(new.spot)))
    yield from (about.sees(edit, "operation") for edit in _arguments(about, old, new))


def published(context: Context, old: Item, new: Item) -> Iterator[Sighting]:
    """Yield which names of an operation are other ones in the clients that are out: its method's, and its models'."""
    if context.options.published is None:
        return
    yield from (context.about(new).sees(edit, "model") for edit in context.models.below(old.spot, new.spot))
    if old.parent or old.turned:  # what a caller is called for has no method
        return
    before, now = (
        one.methods.get(f"{item.key[0]} {item.template}")
        for one, item in zip(context.options.published, (old, new), strict=True)
    )
    if before and now and before != now:
        about = context.about(new)
        edit = about.edit("method-renamed", "change", "different", old.spot, new.spot, name=now)
        yield about.sees(replace(edit, old=f"client.{before}", new=f"client.{now}"), "operation")


def _identity(about: Where, old: Spot, new: Spot) -> Iterator[Edit]:
    """What a client calls an operation without an operationId is in no document: it may be the name that comes."""
    before, now = old.get("operationId"), new.get("operationId")
    if before is None and now is not None:
        yield about.edit("operation-id-added", "add", "unclear", None, now)
    elif before is not None and now is None:
        yield about.edit("operation-id-removed", "remove", "different", before, None)
    elif before is not None and now is not None and before.value != now.value:
        yield about.edit("operation-id-changed", "change", "different", before, now)


def _groups(about: Where, old: Mapping[str, Spot], new: Mapping[str, Spot]) -> Iterator[Edit]:
    """A client groups methods by tag: under each, or under the first; where one without any is, is in no document."""
    kept = old.keys() & new.keys()
    first, now_first = next(iter(old), None), next(iter(new), None)
    for tag in sorted(old.keys() ^ new.keys()):
        if tag.lower() in STABILITY:
            continue
        if tag in old:
            effect: Effect = "unclear" if kept and tag != first else "different"
            yield about.edit("tag-removed", "remove", effect, old[tag], None, name=tag, detail=tag)
        else:
            effect = "none" if kept and tag != now_first else "unclear"
            yield about.edit("tag-added", "add", effect, None, new[tag], name=tag, detail=tag)


def _arguments(about: Where, old: Item, new: Item) -> Iterator[Edit]:
    """The name of a path parameter is not sent; but callers of a method may give it by that name."""
    befores, nows = path_parameters(old.template), path_parameters(new.template)
    if new.slots or old.parent or len(befores) != len(nows):
        return
    for before, now in zip(befores, nows, strict=True):
        if before != now:
            edit = about.edit("path-parameter-renamed", "change", "different", old.spot, new.spot, name=now, detail=now)
            yield replace(edit, old=before, new=now)
