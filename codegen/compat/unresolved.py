"""What stands behind a reference to nowhere: it cannot be compared, so it is in doubt, and never taken for equal or for gone.

Where both documents have the same reference there is nothing to tell of callers: it is a problem of the documents.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from operator import itemgetter

from codegen.compat.context import Context, Where
from codegen.compat.edit import Edit, Sighting, Subject
from codegen.compat.moved_parameters import Key, location
from codegen.compat.pairing import Pairing
from codegen.compat.reader import Reader, Spot, reference
from codegen.compat.surface import At, Hidden, Item, hidden, operations
from codegen.compat.unchanged import same
from codegen.document import unresolved
from codegen.document.unresolved import Operation, Unresolved
from codegen.model import Document, Place

_KNOWN = ["what it is"]


def of(document: Document) -> tuple[Unresolved, ...]:
    """Give the references of one document that lead nowhere, each with the operations that it touches."""
    astray = unresolved.find(document, by_name=True)
    return _told(Reader(document, astray), astray)


def told(context: Context) -> tuple[tuple[Unresolved, ...], tuple[Unresolved, ...]]:
    """Give the references of both documents that lead nowhere, each with the operations that it touches."""
    old, new = (_told(*side) for side in zip((context.old, context.new), context.astray, strict=True))
    return old, new


def _told(reader: Reader, astray: Sequence[Unresolved]) -> tuple[Unresolved, ...]:
    items = operations(reader) if astray else ()
    named = [
        Operation(item.name, item.spot.pointer, tuple(holder.pointer for holder in item.holders)) for item in items
    ]
    return tuple(unresolved.told(reader.root.value, astray, named))


def spots(
    context: Context, where: Where, subject: Subject, old: Spot | None, new: Spot | None
) -> list[Sighting] | None:
    """Give what there is to tell of objects that cannot be compared; None where they can be.

    Each is what its references lead to; one may be in one document only.
    """
    before, now = context.old.lost(old), context.new.lost(new)
    if before is None and now is None:
        return None
    return between(where, subject, before or old, now or new, before, now)


def between(
    where: Where, subject: Subject, old: Spot | None, new: Spot | None, before: Spot | None, now: Spot | None
) -> list[Sighting]:
    """Give what there is to tell of two spots of which one or both are references to nowhere: ``before``, ``now``."""
    if before is not None and now is not None and same(before.value, now.value):
        return []
    return [where.sees(_edit(where, old, new, before, now), subject)]


def parameters(context: Context, item: Item, before: dict[Key, Spot], now: dict[Key, Spot]) -> Iterator[Sighting]:
    """Yield the parameters in doubt, and take them away: references to nowhere, and what one of those may be in the other document."""
    lost, strays = (
        {at: side.pop(at) for at in sorted(side) if side[at].pointer.endswith("/$ref")} for side in (before, now)
    )
    for at in lost.keys() & strays.keys():
        del lost[at], strays[at]
    gone, come = before.keys() - now.keys(), now.keys() - before.keys()
    yield from _parameters(context, item, {at: before.pop(at) for at in gone} if strays else {}, strays, old=False)
    yield from _parameters(context, item, {at: now.pop(at) for at in come} if lost else {}, lost, old=True)


def _parameters(
    context: Context, item: Item, known: Mapping[Key, Spot], lost: Mapping[Key, Spot], *, old: bool
) -> Iterator[Sighting]:
    """Sight parameters that only one document has, as the other one has ``lost``; without any, what is lost by itself."""
    first = next(iter(lost.values()), None)
    doubts: list[tuple[str, Spot | None, Spot | None]] = [(location(spot), spot, first) for spot in known.values()]
    for where, spot, ref in sorted(doubts, key=itemgetter(0)) or [(at[1], None, ref) for at, ref in lost.items()]:
        here = context.where(item, where)
        edit = _edit(here, ref, spot, ref, None) if old else _edit(here, spot, ref, None, ref)
        yield here.sees(edit, "parameter")


def pairing(context: Context, found: Pairing) -> tuple[Pairing, list[Sighting]]:
    """Give the pairing without the operations that the other document may have behind a reference to nowhere; those are in doubt.

    So are those beside such a reference: what it leads to may speak of their parameters.
    """
    back = {new.name: old.name for old, new in found.pairs}
    olds = {one.at: one for one in hidden(context.old, (*(old for old, _ in found.pairs), *found.gone))}
    news = {_in_old(one.at, back): one for one in hidden(context.new, (*(new for _, new in found.pairs), *found.come))}
    doubts: defaultdict[At, list[Item]] = defaultdict(list, {at: [] for at in olds.keys() ^ news.keys()})
    if not doubts:
        return found, []
    for item, at in (
        *((new, old.at) for old, new in found.pairs),
        *((old, old.at) for old in found.gone),
        *((new, _in_old(new.at, back)) for new in found.come),
    ):
        if at in doubts:
            doubts[at].append(item)
    kept = replace(
        found,
        gone=tuple(item for item in found.gone if item.at not in doubts),
        come=tuple(item for item in found.come if _in_old(item.at, back) not in doubts),
    )
    sighted = (
        one for at, items in sorted(doubts.items()) for one in _hiding(context, olds.get(at), news.get(at), items)
    )
    return kept, list(sighted)


def _in_old(at: At, back: Mapping[str, str]) -> At:
    """Say where operations stand in terms of the old document: a callback, by the old name of what it belongs to."""
    return at[0], back.get(at[1], at[1]), at[2]


def _hiding(context: Context, old: Hidden | None, new: Hidden | None, items: Sequence[Item]) -> Iterator[Sighting]:
    """Sight a reference at each operation that it may hide, or by itself where the other document has none there."""
    known = items[0].holders[-1] if items else None
    for where in [context.about(item) for item in items] or [Where(Place("", ""), "none")]:
        for one in [side for side in (old, new) if side is not None]:
            first, second = (side.spot if side else known for side in (old, new))
            edit = where.edit("reference-unresolved", "change", "unclear", first, second, name=one.name)
            yield where.sees(replace(edit, new=[one.spot.value], detail=reference(one.spot)), "operation")


def _edit(where: Where, old: Spot | None, new: Spot | None, before: Spot | None, now: Spot | None) -> Edit:
    """Make the edit of two spots of which one or both are references to nowhere; what is none is told in a word."""
    detail = " ".join(reference(ref) for ref in (before, now) if ref is not None)
    edit = where.edit("reference-unresolved", "change", "unclear", old, new, detail=detail)
    texts = [None if ref is None else [ref.value] for ref in (before, now)]
    return replace(edit, old=texts[0] or _KNOWN, new=texts[1] or _KNOWN)
