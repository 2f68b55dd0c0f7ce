"""A find made small: parts are taken away for as long as what is wrong stays the same."""

from __future__ import annotations

import copy
import json
import time
from collections.abc import Callable, Iterator
from typing import Any

from .mutate import read

_SECONDS = 60.0


def shrunk(data: bytes, still: Callable[[bytes], bool], seconds: float = _SECONDS) -> bytes:
    """Give a small input for which ``still`` says yes, as it does for ``data``; by its structure if it has one, then by its text."""
    end = time.monotonic() + seconds

    def holds(candidate: bytes) -> bool:
        return time.monotonic() < end and still(candidate)

    head, tree = (b"", read(data)) if data[:1] in {b"{", b"["} else (data[:1], read(data[1:]))
    written = head + _json(tree)
    if isinstance(tree, (dict, list)) and holds(written):
        tree = _tree(tree, lambda smaller: holds(head + _json(smaller)))
        return head + _json(tree)
    return _text(data, holds)


def _tree(tree: Any, holds: Callable[[Any], bool]) -> Any:
    """Take one simplification after another until none holds."""
    going = True
    while going:
        going = False
        for smaller in _simpler(tree):
            if holds(smaller):
                tree, going = smaller, True
                break
    return tree


def _simpler(tree: Any) -> Iterator[Any]:
    """Yield trees with one part less, large parts first; then with a value that says less."""
    found = sorted(_paths(tree), key=lambda path: -len(_json(_at(tree, path))))
    for path in found:
        made = copy.deepcopy(tree)
        del _at(made, path[:-1])[path[-1]]
        yield made
    for path in found:
        value = _at(tree, path)
        inner = list(value.values()) if isinstance(value, dict) else value if isinstance(value, list) else []
        for less in (*inner, *({}, "")):
            if len(_json(less)) < len(_json(value)):
                holder = [copy.deepcopy(tree)]
                at = _at(holder, (0, *path[:-1]))
                at[path[-1]] = copy.deepcopy(less)
                yield holder[0]


def _paths(tree: Any) -> Iterator[tuple[Any, ...]]:
    stack: list[tuple[tuple[Any, ...], Any]] = [((), tree)]
    while stack:
        path, here = stack.pop()
        inner = here.items() if isinstance(here, dict) else enumerate(here) if isinstance(here, list) else ()
        for key, value in inner:
            yield (*path, key)
            stack.append(((*path, key), value))


def _at(tree: Any, path: tuple[Any, ...]) -> Any:
    for key in path:
        tree = tree[key]
    return tree


def _text(data: bytes, holds: Callable[[bytes], bool]) -> bytes:
    """Cut pieces out, of half the length each time."""
    size = len(data) // 2
    while size:
        at = 0
        while at < len(data):
            shorter = data[:at] + data[at + size :]
            if holds(shorter):
                data = shorter
            else:
                at += size
        size //= 2
    return data


def _json(value: Any) -> bytes:
    return json.dumps(value, ensure_ascii=False).encode("utf-8", "surrogatepass")
