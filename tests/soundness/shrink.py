"""A contradiction made small: what can be left out of both schemas is, so long as the same sort of contradiction stays."""

import copy
from collections.abc import Iterator, Sequence
from dataclasses import replace
from random import Random
from typing import Any

from tests.soundness import judge
from tests.soundness.pairs import Contradiction, Kind, Pair, check, silent

_TRIES = 600


def shrunk(pair: Pair, found: Contradiction) -> tuple[Pair, Contradiction]:
    """Give the smallest pair that was found with a contradiction of the same kind, and that."""
    tries, smaller = 0, True
    while smaller and tries < _TRIES:
        smaller = False
        for candidate in _candidates(pair):
            tries += 1
            again = contradiction(candidate, found.kind, (found.value,)) if _usable(candidate) else None
            if again is not None:
                pair, found, smaller = candidate, again, True
                break
            if tries >= _TRIES:
                break
    return pair, found


def contradiction(pair: Pair, kind: Kind, known: Sequence[Any]) -> Contradiction | None:
    """Give a contradiction of a kind in a pair, by values that are drawn or ``known`` to have shown one."""
    every = silent(pair) if kind == "told" else check(pair, Random(0), known).contradictions
    return next((one for one in every if one.kind == kind), None)


def _usable(pair: Pair) -> bool:
    return judge.usable(pair.old) and judge.usable(pair.new)


def _candidates(pair: Pair) -> Iterator[Pair]:
    """Yield pairs with one thing less: in both where it stands in both, then in one of them."""
    both = [*dict.fromkeys([*_paths(pair.old), *_paths(pair.new)])]
    for path in sorted(both, key=len):
        for put in (_GONE, True):
            old, new = _without(pair.old, path, put), _without(pair.new, path, put)
            if old is not None and new is not None:
                yield replace(pair, old=old, new=new)
    for path in sorted(both, key=len):
        if (old := _without(pair.old, path, _GONE)) is not None:
            yield replace(pair, old=old)
        if (new := _without(pair.new, path, _GONE)) is not None:
            yield replace(pair, new=new)


_GONE = object()


def _paths(value: Any, above: tuple[Any, ...] = ()) -> Iterator[tuple[Any, ...]]:
    entries = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    for key, inner in entries:
        yield (*above, key)
        yield from _paths(inner, (*above, key))


def _without(value: Any, path: tuple[Any, ...], put: Any) -> Any:
    """Give a copy with something taken away at a path, or a schema there that admits everything; None where there is none."""
    new = copy.deepcopy(value)
    holder = new
    for key in path[:-1]:
        try:
            holder = holder[key]
        except (KeyError, IndexError, TypeError):
            return None
    inside = path[-1] in holder if isinstance(holder, dict) else isinstance(holder, list) and path[-1] < len(holder)
    if not inside or (put is not _GONE and (not isinstance(holder[path[-1]], dict) or len(path) == 1)):
        return None
    if put is not _GONE:
        holder[path[-1]] = put
    elif len(path) == 1 and path[0] == "Root":
        return None
    else:
        del holder[path[-1]]
    return new
