"""Two documents -> every sighting of every edit: operations are paired, and each pair is taken apart."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from codegen.compat import bodies, dialects, lifecycle, naming, parameters, responses, servers, shadows, unresolved
from codegen.compat.context import Context
from codegen.compat.edit import Sighting
from codegen.compat.pairing import Pairing, paired
from codegen.compat.security import Security
from codegen.compat.surface import Item, operations


def sightings(context: Context, moves: Mapping[str, str]) -> Iterator[Sighting]:
    """Yield every edit at every place of the API that it reaches; ``moves`` are as :func:`codegen.compat.diff` takes them."""
    found, doubts = unresolved.pairing(context, paired(operations(context.old), operations(context.new), moves))
    yield from doubts
    security = Security(context)
    for old, new in (*found.pairs, *found.moved):
        yield from naming.published(context, old, new)
    for old, new in found.pairs:
        if not (security.same_defaults and _untouched(context, old, new)):
            yield from _operation(context, security, old, new)
    for old, new in found.moved:
        yield from _operation(context, security, old, new, moved=True)
    yield from _gone(context, found)
    yield from _come(context, found)
    yield from security.schemes([*found.pairs, *found.moved])
    yield from servers.compare(context, found.pairs, found.moved)
    yield from dialects.document(context, found.pairs)
    yield from context.sightings()


def _gone(context: Context, found: Pairing) -> Iterator[Sighting]:
    there = [*(new for _, new in found.pairs), *found.come]
    paths = {item.key[1] for item in there}
    router = shadows.Router(context.new, context.news, there if found.gone else ())
    for item in found.gone:
        heir = found.heirs.get(item.name)
        told = lifecycle.removed(context, item, path_stays=item.key[1] in paths, moved_to=heir)
        yield shadows.removed(router, told, item)


def _come(context: Context, found: Pairing) -> Iterator[Sighting]:
    names = {old.name: new.name for old, new in found.pairs}
    router = shadows.Router(context.old, context.olds, (old for old, _ in found.pairs) if found.come else ())
    for item in found.come:
        yield from shadows.added(context, router, names, lifecycle.added(context, item), item)


def _operation(
    context: Context, security: Security, old: Item, new: Item, *, moved: bool = False
) -> Iterator[Sighting]:
    yield from lifecycle.changed(context, old, new, moved=moved)
    yield from naming.operation(context, old, new)
    yield from parameters.compare(context, old, new)
    yield from bodies.request(context, old, new)
    yield from responses.compare(context, old, new)
    yield from security.requirements(old, new)


def _untouched(context: Context, old: Item, new: Item) -> bool:
    return context.unchanged(old.spot, new.spot) and parameters.untouched(context, old, new)
