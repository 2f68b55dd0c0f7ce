"""At which byte the value of a path stands in JSON that was read, and written again: nothing is parsed to tell.

In what :func:`codegen.document.json_text.write` makes, a line says by its indentation how deep it is, and no text of a
value has a line break: so what is looked for is found by the line that it begins. From there the way to the file as
somebody wrote it goes by counting: both have the same quotation marks, and between these the same tokens.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from itertools import islice

import orjson

from codegen.document.offsets import Path, Wanted, answers, tree
from codegen.model import Json, Written

_TOKEN = re.compile(rb'["{}\[\]:,]|[^\s"{}\[\]:,]+')
"""A piece of JSON outside of its texts, or where one begins."""
_STEP = 64
"""Over how many bytes quotation marks are counted at first, and one by one at last."""


def places(written: Written, data: bytes, paths: Iterable[Path]) -> dict[Path, int]:
    """Find paths of a tree in the JSON that it was read from; one that is not there gets its nearest parent's place."""
    paths = list(paths)
    root = tree(paths)
    root.offset = 0
    _note(written.tree, written.text, 0, 1, root)
    found = answers(root, paths)
    if data is written.text:
        return found
    there = _moved(written.text, data, sorted(set(found.values())))
    return {path: there[offset] for path, offset in found.items()}


def _note(value: Json, text: bytes, at: int, depth: int, wanted: Wanted) -> int:
    """Note what is wanted inside a value that opens on the line of ``at``; gives how far was read. Goes along wanted paths only."""
    begins = b"\n" + b"  " * depth
    left = len(wanted.inner)
    items = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    for key, inner in items:
        if not left:
            break
        place = wanted.inner.get(str(key))
        if isinstance(value, list):
            at = text.index(b"\n", at) + len(begins)
        elif place is not None:
            at = text.index(begins + orjson.dumps(key) + b": ", at) + len(begins)
        if place is not None:
            left -= 1
            place.offset = at
            at = _note(inner, text, at, depth + 1, place)
        if isinstance(value, list) and inner and isinstance(inner, (dict, list)):
            at = text.index(begins + (b"}" if isinstance(inner, dict) else b"]"), at) + len(begins)
    return at


def _moved(text: bytes, data: bytes, offsets: Iterable[int]) -> dict[int, int]:
    """Give for places in ``text``, in order, at each of which a token begins, where the same one begins in ``data``."""
    moved: dict[int, int] = {}
    before, now = 0, 0  # the same place in both
    for offset in offsets:
        if marks := text.count(b'"', before, offset):
            before = text.rindex(b'"', before, offset) + 1
            now = _past_marks(data, now, marks)
        if text.startswith(b'"', offset):
            now = data.index(b'"', now)
        else:
            between = sum(1 for _ in _TOKEN.finditer(text, before, offset))
            now = next(islice(_TOKEN.finditer(data, now), between, None)).start()
        before = offset
        moved[offset] = now
    return moved


def _past_marks(data: bytes, at: int, marks: int) -> int:
    """Give the end of so many quotation marks from ``at``, which are there; in ever longer steps, and then in shorter ones."""
    step = _STEP
    while (passed := data.count(b'"', at, at + step)) < marks:
        at, marks, step = at + step, marks - passed, 2 * step
    while step > _STEP:
        step //= 2
        if (passed := data.count(b'"', at, at + step)) < marks:
            at, marks = at + step, marks - passed
    for _ in range(marks):
        at = data.index(b'"', at) + 1
    return at
