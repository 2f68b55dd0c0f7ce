"""Two documents -> every sighting of every edit: operations are paired, and each pair is taken apart."""

from __future__ import annotations

from collections import defaultdict, deque
from collections.abc import Iterable, Iterator

from codegen.compat import bodies, lifecycle, parameters, security
from codegen.compat.context import Context
from codegen.compat.edit import Sighting
from codegen.compat.reader import Reader, Spot
from codegen.compat.surface import Item, PairKey, operations, text
from codegen.compat.unchanged import same
from codegen.model import Document


def sightings(base: Document, revision: Document) -> Iterator[Sighting]:
    """Yield every edit at every place of the API that it reaches."""
    context = Context(base, revision)
    pairs, gone, come = _paired(context)
    alike = _same_defaults(context)
    for old, new in pairs:
        if not (alike and _untouched(context, old, new)):
            yield from _operation(context, old, new)
    kept = {old.key for old, _ in pairs}
    paths = {key[1] for key in kept} | {item.key[1] for item in come}
    for item in gone:
        if item.parent is None or item.parent in kept:
            yield lifecycle.removed(context, item, path_stays=item.key[1] in paths)
    for item in come:
        if item.parent is None or item.parent in kept:
            yield lifecycle.added(context, item)
    yield from security.schemes(context)
    yield from _servers(context, pairs)
    yield from context.comparison.sightings()


def _operation(context: Context, old: Item, new: Item) -> Iterator[Sighting]:
    yield from lifecycle.changed(context, old, new)
    yield from parameters.compare(context, old, new)
    yield from bodies.request(context, old, new)
    yield from bodies.responses(context, old, new)
    if not old.turned:
        yield from security.requirements(context, old, new)


def _paired(context: Context) -> tuple[list[tuple[Item, Item]], list[Item], list[Item]]:
    """Pair operations, and give what only one document has: of the old one, and of the new one.

    Of several templates that are the same but for the names of parameters, those with the same names go together first.
    """
    news = list(operations(context.new))
    by_template = {(item.key, item.template): item for item in news}
    olds = list(operations(context.old))
    alike = [(old, by_template.get((old.key, old.template))) for old in olds]
    pairs = [(old, new) for old, new in alike if new is not None]
    taken = {(new.key, new.template) for _, new in pairs}
    rest: defaultdict[PairKey, deque[Item]] = defaultdict(deque)
    for item in news:
        if (item.key, item.template) not in taken:
            rest[item.key].append(item)
    gone: list[Item] = []
    for old in (old for old, new in alike if new is None):
        if rest[old.key]:
            pairs.append((old, rest[old.key].popleft()))
        else:
            gone.append(old)
    return pairs, gone, [item for items in rest.values() for item in items]


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
            edit = where.edit("server-removed", "remove", "different", before[url], None, name=url, detail=url)
            yield where.sees(edit, "document")
        for url in sorted(now.keys() - before.keys()):
            edit = where.edit("server-added", "add", "none", None, now[url], name=url, detail=url)
            yield where.sees(edit, "document")


def _relies_on_servers(item: Item) -> bool:
    """Tell whether an operation is called at the servers that the document names for all."""
    return not item.turned and item.spot.get("servers") is None and item.path_item.get("servers") is None


def _urls(reader: Reader) -> dict[str, Spot]:
    listed = reader.root.get("servers")
    return {text(spot, "url"): spot for spot in (() if listed is None else listed.entries())}
