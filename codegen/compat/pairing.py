"""Which operation of the old document is which of the new one: by method and path template, or by a hint where one moved."""

from __future__ import annotations

from collections import defaultdict, deque
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace

from codegen.compat.surface import Item, PairKey, path_parameters


@dataclass(frozen=True, slots=True)
class Pairing:
    """The operations of two documents, old and new.

    ``moved`` are those of ``gone`` with what takes their place, which goes by the old name: whatever a caller of the old
    one meets there is told under the name that the caller knows. ``heirs`` gives the true name of what takes the place,
    ``kept`` what is in both documents, moved or not.
    """

    pairs: tuple[tuple[Item, Item], ...]
    moved: tuple[tuple[Item, Item], ...]
    gone: tuple[Item, ...]
    come: tuple[Item, ...]
    heirs: Mapping[PairKey, str]
    kept: frozenset[PairKey]

    def known(self, item: Item) -> bool:
        """Tell whether the operation that a callback belongs to is in both documents; of no callback, always."""
        return item.parent is None or item.parent in self.kept


def paired(olds: Iterable[Item], news: Iterable[Item], moves: Mapping[str, str]) -> Pairing:
    """Pair operations; ``moves`` names, for an operation that is only in the old document, the one that replaces it.

    Of several templates that are the same but for the names of parameters, those with the same names go together first.
    """
    news, olds = list(news), list(olds)
    by_template = {(item.key, item.template): item for item in news}
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
    by_name = {item.name: item for item in news}
    callbacks = {item.key: item for item in news if item.parent is not None}
    heirs = {old.key: by_name[moves[old.name]] for old in gone if moves.get(old.name) in by_name}
    calls = {old.key: call for old in gone if (call := _callback(old, heirs, callbacks)) is not None}
    follows = heirs | calls
    return Pairing(
        pairs=tuple(pairs),
        moved=tuple((old, _renamed(old, follows[old.key])) for old in gone if old.key in follows),
        gone=tuple(old for old in gone if old.key not in calls),
        come=tuple(item for items in rest.values() for item in items),
        heirs={key: heir.name for key, heir in heirs.items()},
        kept=frozenset(old.key for old, _ in pairs) | follows.keys(),
    )


def _callback(old: Item, heirs: Mapping[PairKey, Item], callbacks: Mapping[PairKey, Item]) -> Item | None:
    """Find the callback of an operation that moved where the operation went."""
    heir = None if old.parent is None else heirs.get(old.parent)
    return None if heir is None else callbacks.get(("callback", *heir.key, *old.key[3:]))


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
