"""Two documents -> every sighting of every edit: operations are paired, and each pair is taken apart."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from codegen.compat import bodies, lifecycle, naming, parameters, servers
from codegen.compat.context import Context
from codegen.compat.edit import Sighting
from codegen.compat.pairing import paired
from codegen.compat.security import Security
from codegen.compat.surface import Item, operations
from codegen.model import Document, Options


def sightings(base: Document, revision: Document, moves: Mapping[str, str], options: Options) -> Iterator[Sighting]:
    """Yield every edit at every place of the API that it reaches; all is as :func:`codegen.compat.diff` takes it."""
    context = Context(base, revision, options)
    found = paired(operations(context.old), operations(context.new), moves)
    security = Security(context)
    for old, new in found.pairs:
        if not (security.same_defaults and _untouched(context, old, new)):
            yield from _operation(context, security, old, new)
    for old, new in found.moved:
        yield from _operation(context, security, old, new, moved=True)
    paths = {new.key[1] for _, new in found.pairs} | {item.key[1] for item in found.come}
    for item in found.gone:
        heir = found.heirs.get(item.name)
        yield lifecycle.removed(context, item, path_stays=item.key[1] in paths, moved_to=heir)
    for item in found.come:
        yield lifecycle.added(context, item)
    yield from security.schemes([*found.pairs, *found.moved])
    yield from servers.compare(context, found.pairs, found.moved)
    yield from context.sightings()


def _operation(
    context: Context, security: Security, old: Item, new: Item, *, moved: bool = False
) -> Iterator[Sighting]:
    yield from lifecycle.changed(context, old, new, moved=moved)
    yield from naming.operation(context, old, new)
    yield from parameters.compare(context, old, new)
    yield from bodies.request(context, old, new)
    yield from bodies.responses(context, old, new)
    yield from security.requirements(old, new)


def _untouched(context: Context, old: Item, new: Item) -> bool:
    if old.template != new.template or not context.unchanged(old.spot, new.spot):
        return False
    before, now = old.own("parameters"), new.own("parameters")
    return len(before) == len(now) and all(map(context.unchanged, before, now))
