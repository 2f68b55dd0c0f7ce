"""Two documents -> every sighting of every edit: operations are paired, and each pair is taken apart."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from codegen.compat import bodies, lifecycle, parameters, security
from codegen.compat.context import Context
from codegen.compat.edit import Sighting
from codegen.compat.pairing import paired
from codegen.compat.reader import Reader, Spot
from codegen.compat.surface import Item, operations, text
from codegen.compat.unchanged import same
from codegen.model import Document


def sightings(base: Document, revision: Document, moves: Mapping[str, str]) -> Iterator[Sighting]:
    """Yield every edit at every place of the API that it reaches; ``moves`` as :func:`codegen.compat.diff` takes them."""
    context = Context(base, revision)
    found = paired(operations(context.old), operations(context.new), moves)
    alike = _same_defaults(context)
    for old, new in found.pairs:
        if not (alike and _untouched(context, old, new)):
            yield from _operation(context, old, new)
    for old, new in found.moved:
        yield from _operation(context, old, new, moved=True)
    paths = {new.key[1] for _, new in found.pairs} | {item.key[1] for item in found.come}
    for item in filter(found.known, found.gone):
        heir = found.heirs.get(item.key)
        yield lifecycle.removed(context, item, path_stays=item.key[1] in paths, moved_to=heir)
    for item in filter(found.known, found.come):
        yield lifecycle.added(context, item)
    yield from security.schemes(context)
    yield from _servers(context, found.pairs)
    yield from context.comparison.sightings()


def _operation(context: Context, old: Item, new: Item, *, moved: bool = False) -> Iterator[Sighting]:
    yield from lifecycle.changed(context, old, new, moved=moved)
    yield from parameters.compare(context, old, new)
    yield from bodies.request(context, old, new)
    yield from bodies.responses(context, old, new)
    yield from (security.credentials if old.turned else security.requirements)(context, old, new)


def _same_defaults(context: Context) -> bool:
    """Tell whether what holds for every operation that says nothing of its own is the same in both documents."""
    return same(context.old.root.value.get("security"), context.new.root.value.get("security"))


def _untouched(context: Context, old: Item, new: Item) -> bool:
    if old.template != new.template or not context.unchanged(old.spot, new.spot):
        return False
    for field in ("parameters", "servers"):
        before, now = old.path_item.get(field), new.path_item.get(field)
        if (before is None) != (now is None) or (before and now and not context.unchanged(before, now)):
            return False
    return True


def _servers(context: Context, pairs: Iterable[tuple[Item, Item]]) -> Iterator[Sighting]:
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
