"""Which operation of the old document is which of the new one: by the URL and method that a caller uses, or by a hint."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Hashable, Iterable, Iterator, Mapping, Sequence
from contextlib import suppress
from dataclasses import replace
from itertools import pairwise
from typing import TypeAlias

import orjson

from codegen.compat.addresses import path_of
from codegen.compat.surface import Item, PairKey, destination, path_parameters, text
from codegen.model import Json
from codegen.record import record

Pair: TypeAlias = tuple[Item, Item]
_Keys: TypeAlias = Callable[[Item], Iterable[Hashable]]


@record
class Pairing:
    """The operations of two documents, old and new.

    ``moved`` are those of ``gone`` with what takes their place, which goes by the old name: whatever a caller of the old
    one meets there is told under the name that the caller knows. ``heirs`` gives, by name, the true name of what takes the place.
    A callback of an operation that is not in both documents, moved or not, is in none of these.
    """

    pairs: tuple[Pair, ...]
    moved: tuple[Pair, ...]
    gone: tuple[Item, ...]
    come: tuple[Item, ...]
    heirs: Mapping[str, str]


def paired(olds: Iterable[Item], news: Iterable[Item], moves: Mapping[str, str]) -> Pairing:
    """Pair operations; ``moves`` names, for an operation that is only in the old document, the one that replaces it.

    What one caller calls by one URL is one operation, however the URL is made of a server and a path (OpenAPI 3.1.1, 4.8.8); then
    comes what has the same path and method, then what differs in a slash at the end. The order of a document has no say.
    """
    olds, news = list(olds), list(news)
    by_name = {item.name: item for item in news}
    before, now = _by_parent(olds), _by_parent(news)
    pairs, gone, come = _joined(before[""], now[""], _OPERATIONS)
    heirs = _heirs(gone, by_name, moves)
    moved = [(old, heirs[old.name]) for old in gone if old.name in heirs]
    for old, new in pairs:  # which grows on the way: callbacks have callbacks
        met, lost, found = _joined(before.pop(old.name, ()), now.pop(new.name, ()), _CALLBACKS)
        pairs += met
        gone += lost
        come += found
    for old, new in moved:
        met, lost, _ = _joined(before.pop(old.name, ()), now.pop(new.name, ()), _CALLBACKS)
        moved += met
        gone += lost
    later = _heirs((old for old in gone if old.parent), by_name, moves)
    moved += [(old, later[old.name]) for old in gone if old.name in later]
    return Pairing(
        pairs=tuple(pairs),
        moved=tuple((old, _renamed(old, new)) for old, new in moved),
        gone=tuple(gone),
        come=tuple(come),
        heirs={name: heir.name for name, heir in (heirs | later).items()},
    )


def _heirs(gone: Iterable[Item], by_name: Mapping[str, Item], moves: Mapping[str, str]) -> dict[str, Item]:
    return {old.name: by_name[moves[old.name]] for old in gone if moves.get(old.name) in by_name}


def along(documents: Sequence[Sequence[Item]]) -> list[dict[str, PairKey]]:
    """Say of each document, by name, which operation each is along all of them: one key for what is paired from step to step.

    What went and comes back under the same path is what it was.
    """
    known: list[dict[str, PairKey]] = [{item.name: item.key for item in items} for items in documents[:1]]
    for step, (olds, news) in enumerate(pairwise(documents), 1):
        kept = {new.name: known[-1][old.name] for old, new in paired(olds, news, {}).pairs}
        taken = frozenset(kept.values())
        come = {item.name: item.key for item in news if item.name not in kept}
        known.append(kept | {name: (*key, str(step)) if key in taken else key for name, key in come.items()})
    return known


def _by_parent(items: Iterable[Item]) -> defaultdict[str, list[Item]]:
    found: defaultdict[str, list[Item]] = defaultdict(list)
    for item in items:
        found[item.parent].append(item)
    return found


def _as_written(item: Item) -> Iterator[Hashable]:
    yield item.key, item.template, *(server.addresses for server in item.addresses.servers)


def _by_url(item: Item) -> Iterator[Hashable]:
    yield from (_called(item, address) for server in item.addresses.servers for address in server.addresses)


def _by_whole_path(item: Item) -> Iterator[Hashable]:
    yield from (_called(item, path_of(address)) for server in item.addresses.servers for address in server.addresses)


def _by_path(item: Item) -> Iterator[Hashable]:
    yield item.key


def _slashless(keys: _Keys) -> _Keys:
    def found(item: Item) -> Iterable[Hashable]:
        method, path = item.key[:2]
        return () if item.turned else keys(replace(item, key=(method, path.removesuffix("/"))))

    return found


def _called(item: Item, front: str) -> Hashable:
    """Say by what a caller reaches an operation; an open variable of a server is no path parameter. An event has no URL."""
    return item.key if item.turned else (item.key[0], front + item.key[1], len(path_parameters(item.template)))


_OPERATIONS: tuple[_Keys, ...] = (
    _as_written, _by_url, _by_whole_path, _by_path, _slashless(_by_url), _slashless(_by_whole_path), _slashless(_by_path),
)  # fmt: skip
"""By what operations are paired: the surest first."""
_CALLBACKS: tuple[_Keys, ...] = (
    lambda item: [(item.key[-3], destination(item.template), item.key[-1])],
    lambda item: [(destination(item.template), item.key[-1])],
    lambda item: [(item.key[-3], item.key[-1])],
)
"""By what the callbacks of one operation are paired: name, expression and method; the name is on no wire."""


def _joined(
    olds: Iterable[Item], news: Iterable[Item], ways: Iterable[_Keys]
) -> tuple[list[Pair], list[Item], list[Item]]:
    """Pair what has a key in common, one way after the other; give also what is left over of both."""
    pairs: list[Pair] = []
    left, right = sorted(olds, key=_order), sorted(news, key=_order)
    for keys in ways:
        if not left or not right:
            break
        before, now = _grouped(left, keys), _grouped(right, keys)
        taken: set[int] = set()
        for key in [key for key in before if key in now]:
            first = [item for item in before[key] if id(item) not in taken]
            second = [item for item in now[key] if id(item) not in taken]
            for pair in _alike(first, second):
                pairs.append(pair)
                taken |= set(map(id, pair))
        left = [item for item in left if id(item) not in taken]
        right = [item for item in right if id(item) not in taken]
    return pairs, left, right


def _alike(olds: list[Item], news: list[Item]) -> Iterator[Pair]:
    """Pair what is equal by its key, by likeness where there are several: identical templates, which 4.8.8 forbids.

    What is left without any likeness goes together in the order of the templates.
    """
    for trait in _TRAITS if len(olds) > 1 or len(news) > 1 else ():
        before, now = _grouped(olds, trait), _grouped(news, trait)
        met = [(before[key][0], now[key][0]) for key in before if len(before[key]) == 1 == len(now.get(key, ()))]
        yield from met
        taken = {id(item) for pair in met for item in pair}
        olds = [item for item in olds if id(item) not in taken]
        news = [item for item in news if id(item) not in taken]
    yield from zip(olds, news, strict=False)


def _called_alike(item: Item) -> Iterator[Hashable]:
    yield item.template


def _named_alike(item: Item) -> Iterator[Hashable]:
    if name := text(item.spot, "operationId"):
        yield name


def _equal(item: Item) -> Iterator[Hashable]:
    yield from _written([*_parameters(item), {key: value for key, value in item.spot.members() if key != "parameters"}])


def _taking_alike(item: Item) -> Iterator[Hashable]:
    yield from _written([*_parameters(item), *_said(item, "requestBody")])


def _giving_alike(item: Item) -> Iterator[Hashable]:
    yield from _written(_said(item, "responses"))


_TRAITS: tuple[_Keys, ...] = (_called_alike, _named_alike, _equal, _taking_alike, _giving_alike)


def _parameters(item: Item) -> Iterator[Json]:
    """Give the parameters as they are written, but those of the path without a name, which nobody sends."""
    names = path_parameters(item.template)
    for entry in (entry for listed in item.own("parameters") for entry in listed.entries()):
        name = text(entry, "name")
        known = text(entry, "in") == "path" and name in names
        yield {**entry.value, "name": names.index(name)} if known else entry.value


def _said(item: Item, field: str) -> list[Json]:
    spot = item.spot.get(field)
    return [] if spot is None else [spot.value]


def _written(values: list[Json]) -> Iterator[Hashable]:
    """Give values as text; nothing where they are too deep or too large for that."""
    with suppress(orjson.JSONEncodeError):
        yield orjson.dumps(values, option=orjson.OPT_SORT_KEYS)


def _grouped(items: Iterable[Item], keys: _Keys) -> dict[Hashable, list[Item]]:
    groups: defaultdict[Hashable, list[Item]] = defaultdict(list)
    for item in items:
        for key in dict.fromkeys(keys(item)):
            groups[key].append(item)
    return dict(groups)


def _order(item: Item) -> tuple[str, ...]:
    return item.template, *item.key


def _renamed(old: Item, new: Item) -> Item:
    """Let the new operation go by the old one's name, its path parameters by those of the old one that they follow.

    Those of the same name go together first; the others from the end of the path, as what is put under something else
    has more in front.
    """
    before, now = path_parameters(old.template), path_parameters(new.template)
    slots = {name: str(before.index(name)) for name in now if name in before}
    free = [str(index) for index, name in enumerate(before) if name not in now]
    for name in reversed(now):
        if name not in slots:
            slots[name] = free.pop() if free else f"new {name}"
    return replace(new, name=old.name, slots=tuple(slots[name] for name in now))
