"""Where operations are called: the servers that a document names for all, and those of a path or an operation."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from codegen.compat.context import Context, Where
from codegen.compat.edit import Edit, Sighting
from codegen.compat.reader import Reader, Spot
from codegen.compat.surface import Item, text


def operation(context: Context, old: Item, new: Item) -> Iterator[Sighting]:
    """Yield what changed about the servers that an operation or its path has for itself."""
    about = context.about(new)
    yield from (about.sees(edit, "operation") for edit in _own(context, about, old, new))


def document(context: Context, pairs: Iterable[tuple[Item, Item]]) -> Iterator[Sighting]:
    """Yield servers that came and went, by their URL, at each operation that is called there."""
    before, now = _urls(context.old), _urls(context.new)
    for where in (context.about(new) for old, new in pairs if _relies_on_servers(old) and _relies_on_servers(new)):
        for url in sorted(before.keys() - now.keys()):
            name = text(before[url], "url")
            edit = where.edit("server-removed", "remove", "different", before[url], None, name=name, detail=name)
            yield where.sees(edit, "document")
        for url in sorted(now.keys() - before.keys()):
            name = text(now[url], "url")
            edit = where.edit("server-added", "add", "none", None, now[url], name=name, detail=name)
            yield where.sees(edit, "document")


def _relies_on_servers(item: Item) -> bool:
    """Tell whether an operation is called at the servers that the document names for all."""
    return not item.turned and item.spot.get("servers") is None and item.path_item.get("servers") is None


def _urls(reader: Reader) -> dict[str, Spot]:
    listed = reader.root.get("servers")
    return {reader.unversioned(text(spot, "url")): spot for spot in (() if listed is None else listed.entries())}


def _own(context: Context, about: Where, old: Item, new: Item) -> Iterator[Edit]:
    """An operation or path with servers of its own is called elsewhere than the rest."""
    for holder, other in ((old.path_item, new.path_item), (old.spot, new.spot)):
        before, now = holder.get("servers"), other.get("servers")
        if (before or now) and not (before and now and context.unchanged(before, now)):
            yield about.edit("servers-changed", "change", "unclear", before or holder, now or other)
