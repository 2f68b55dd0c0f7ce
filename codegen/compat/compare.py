"""Two documents -> every sighting of every edit: operations are paired, and each pair is taken apart."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from codegen.compat import bodies, lifecycle, naming, parameters, security, servers
from codegen.compat.context import Context
from codegen.compat.edit import Sighting
from codegen.compat.options import Options
from codegen.compat.pairing import paired
from codegen.compat.surface import Item, operations
from codegen.compat.unchanged import same
from codegen.model import Document


def sightings(base: Document, revision: Document, moves: Mapping[str, str], options: Options) -> Iterator[Sighting]:
    """Yield every edit at every place of the API that it reaches; all is as :func:`codegen.compat.diff` takes it."""
    context = Context(base, revision, options)
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
    yield from servers.document(context, found.pairs)
    yield from context.sightings()


def _operation(context: Context, old: Item, new: Item, *, moved: bool = False) -> Iterator[Sighting]:
    yield from lifecycle.changed(context, old, new, moved=moved)
    yield from naming.operation(context, old, new)
    yield from servers.operation(context, old, new)
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
