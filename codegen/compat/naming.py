"""The names by which generated clients know what an API has: they are on no wire, and what changes there breaks source code."""

from __future__ import annotations

from collections.abc import Iterator

from codegen.compat.context import Context, Where
from codegen.compat.edit import Edit, Sighting
from codegen.compat.lifecycle import STABILITY
from codegen.compat.reader import Spot
from codegen.compat.surface import Item, tags


def operation(context: Context, old: Item, new: Item) -> Iterator[Sighting]:
    """Yield what changed about the names of one operation."""
    about = context.about(new)
    yield from (about.sees(edit, "operation") for edit in _names(about, old.spot, new.spot))


def _names(about: Where, old: Spot, new: Spot) -> Iterator[Edit]:
    before, now = old.get("operationId"), new.get("operationId")
    if before is None and now is not None:
        yield about.edit("operation-id-added", "add", "different", None, now)
    elif before is not None and now is None:
        yield about.edit("operation-id-removed", "remove", "different", before, None)
    elif before is not None and now is not None and before.value != now.value:
        yield about.edit("operation-id-changed", "change", "different", before, now)
    first, second = tags(old), tags(new)
    for tag in sorted(first.keys() ^ second.keys()):
        if tag.lower() in STABILITY:
            continue
        if tag in first:
            yield about.edit("tag-removed", "remove", "different", first[tag], None, name=tag, detail=tag)
        else:
            yield about.edit("tag-added", "add", "different", None, second[tag], name=tag, detail=tag)
