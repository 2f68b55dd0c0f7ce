"""Where a JSON Pointer stands in the file: found when asked for, by reading the text again, never kept for all of it.

The place of a member of an object is where its key begins, that of an item of an array where the item begins, and
that of the whole document where its value begins. A pointer that leads nowhere has the place of its nearest parent.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from codegen.document import kept, offsets
from codegen.document.pointer import split
from codegen.document.text import Lines, decode, syntax_of
from codegen.model import Document, Position, Problem


def locate(document: Document, pointer: str) -> Position:
    """Give the place of one pointer in the document's bytes."""
    return locate_all(document, [pointer])[pointer]


def locate_all(document: Document, pointers: Iterable[str]) -> dict[str, Position]:
    """Give the place of each pointer, reading the text once."""
    return find_all(document.data, document.source, pointers)


def find(data: bytes, source: str, pointer: str) -> Position:
    """Give the place of a pointer in any JSON or YAML text that :func:`codegen.document.load.parse_value` reads."""
    return find_all(data, source, [pointer])[pointer]


def find_all(data: bytes, source: str, pointers: Iterable[str]) -> dict[str, Position]:
    """Give the place of each pointer in such a text, reading it once."""
    paths = {pointer: split(pointer) for pointer in pointers}
    if not paths:
        return {}
    text = decode(data, source)
    if syntax_of(text) == "json":
        found = offsets.in_json(text, paths.values())
    else:
        found = kept.places(data, paths.values()) or offsets.in_yaml(text, paths.values())
    lines = Lines(text, source)
    places = {offset: lines.position(offset) for offset in sorted(set(found.values()))}
    return {pointer: places[found[path]] for pointer, path in paths.items()}


def place(document: Document, problems: Iterable[Problem]) -> list[Problem]:
    """Give the problems again, each with the position of its pointer."""
    problems = list(problems)
    positions = locate_all(document, (problem.pointer for problem in problems))
    return [replace(problem, position=positions[problem.pointer]) for problem in problems]
