"""At which character of JSON text the value of a path stands; what lies beside the path is skipped unread."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable
from dataclasses import field

from codegen.record import record

Path = tuple[str, ...]

_STRING = re.compile(r'"[^"\\]*+(?:\\.[^"\\]*+)*+"', re.DOTALL)
_BETWEEN = re.compile(r"[\s,:]*+")
_DECODER = json.JSONDecoder(parse_int=str, parse_float=str)
"""Numbers are passed over as they stand: one may have more digits than Python makes a number of."""


@record(frozen=False)
class Wanted:
    """Paths that are asked for, as a tree: what is wanted below a place, and the offset once it is found."""

    inner: dict[str, Wanted] = field(default_factory=dict[str, "Wanted"])
    offset: int | None = None


def tree(paths: Iterable[Path]) -> Wanted:
    """Make a tree of paths."""
    root = Wanted()
    for path in paths:
        place = root
        for token in path:
            place = place.inner.setdefault(token, Wanted())
    return root


def answers(root: Wanted, paths: Iterable[Path]) -> dict[Path, int]:
    """Give the offset that was found for each path, or for its nearest parent."""
    found: dict[Path, int] = {}
    for path in paths:
        place, offset = root, root.offset or 0
        for token in path:
            place = place.inner[token]
            if place.offset is None:
                break
            offset = place.offset
        found[path] = offset
    return found


def in_json(text: str, paths: Iterable[Path]) -> dict[Path, int]:
    """Find paths in JSON text that is known to parse; one that is not there gets its nearest parent's place.

    Each character of ``text`` stands for one byte of UTF-8 (:func:`codegen.document.text.octets`).
    """
    paths = list(paths)
    root = tree(paths)
    root.offset = _past(_BETWEEN, text, 0)
    _json_value(text, root.offset, root)
    return answers(root, paths)


def _json_value(text: str, start: int, wanted: Wanted) -> int:
    """Note what is wanted inside the value at ``start`` and give its end; recurses only along wanted paths."""
    if not wanted.inner or text[start] not in "{[":
        return _json_end(text, start)
    closing = "}" if text[start] == "{" else "]"
    at, index = _past(_BETWEEN, text, start + 1), 0
    while text[at] != closing:
        offset = at
        if closing == "}":
            raw_end = _past(_STRING, text, at)
            raw = text[at:raw_end]
            token = (
                raw[1:-1] if raw.isascii() and "\\" not in raw else json.loads(raw.encode("latin-1").decode("utf-8"))
            )
            at = _past(_BETWEEN, text, raw_end)
        else:
            token, index = str(index), index + 1
        inner = wanted.inner.get(token)
        if inner is None:
            at = _json_end(text, at)
        else:
            inner.offset = offset
            at = _json_value(text, at, inner)
        at = _past(_BETWEEN, text, at)
    return at + 1


def _json_end(text: str, start: int) -> int:
    """Give the end of the value at ``start``: it is parsed again, which nothing written in Python does as fast."""
    return _DECODER.raw_decode(text, start)[1]


def _past(pattern: re.Pattern[str], text: str, at: int) -> int:
    """Give the end of what ``pattern`` matches at ``at``, or ``at`` where it does not match."""
    match = pattern.match(text, at)
    return match.end() if match else at
