"""Where a JSON Pointer stands in the file: found when asked for, by reading the text again, never kept for all of it.

The place of a member of an object is where its key begins, that of an item of an array where the item begins, and
that of the whole document where its value begins. A pointer that leads nowhere has the place of its nearest parent.
"""

from __future__ import annotations

import posixpath
from collections.abc import Iterable
from dataclasses import replace

from codegen.document import kept, offsets, written
from codegen.document.pointer import parent, split
from codegen.document.text import Lines, decode, octets, syntax_of
from codegen.model import Document, Position, Problem, Written


def locate(document: Document, pointer: str) -> Position:
    """Give the place of one pointer in the document's bytes."""
    return locate_all(document, [pointer])[pointer]


def locate_all(document: Document, pointers: Iterable[str], *, of_name: bool = False) -> dict[str, Position]:
    """Give the place of each pointer, or of the name there, in the file that it stands in; the text of each is read once."""
    origins = {pointer: origin(document, pointer, of_name=of_name) for pointer in pointers}
    found = _found(document, origins.values())
    return {pointer: found[there] for pointer, there in origins.items()}


def _found(document: Document, origins: Iterable[tuple[str, str]]) -> dict[tuple[str, str], Position]:
    wanted: dict[str, set[str]] = {}
    for file, pointer in origins:
        wanted.setdefault(file, set()).add(pointer)
    return {
        (file, pointer): position
        for file, there in wanted.items()
        for pointer, position in find_all(
            document.files[file] if file else document.data,
            shown(document, file),
            there,
            known=None if file else document.text,
        ).items()
    }


def origin(document: Document, pointer: str, *, of_name: bool = False) -> tuple[str, str]:
    """Give the file of a document of several in which a pointer's value was written, or its name, and its pointer there.

    The file is a name as in ``document.files``, or nothing for the document's own.
    """
    if of_name and pointer:
        file, above = origin(document, parent(pointer))
        return file, above + pointer[len(parent(pointer)) :]
    front = pointer if document.parts else ""
    while front:
        if front in document.parts:
            file, at = document.parts[front]
            return file, at + pointer[len(front) :]
        front = parent(front)
    return "", pointer


def shown(document: Document, file: str) -> str:
    """Say the name of one of a document's files as people know it, from where the document's own is named."""
    if not file or "://" in file:
        return file or document.source
    return posixpath.normpath(posixpath.join(posixpath.dirname(document.source), file))


def find(data: bytes, source: str, pointer: str) -> Position:
    """Give the place of a pointer in any JSON or YAML text that :func:`codegen.document.load.parse_value` reads."""
    return find_all(data, source, [pointer])[pointer]


def find_all(data: bytes, source: str, pointers: Iterable[str], *, known: Written | None = None) -> dict[str, Position]:
    """Give the place of each pointer in such a text, reading it once; of JSON not even that, where what it holds is ``known``."""
    paths = {pointer: split(pointer) for pointer in pointers}
    if not paths:
        return {}
    text = octets(data)
    if is_json := syntax_of(text) == "json":
        found = written.places(known, data, paths.values()) if known else offsets.in_json(text, paths.values())
    else:
        text = decode(data, source)
        found = kept.places(data, paths.values(), known=known) or _in_yaml(text, paths.values())
    lines = Lines(text, source, octets=is_json)
    places = {offset: lines.position(offset) for offset in sorted(set(found.values()))}
    return {pointer: places[found[path]] for pointer, path in paths.items()}


def _in_yaml(text: str, paths: Iterable[offsets.Path]) -> dict[offsets.Path, int]:
    from codegen.document import yaml_offsets  # brings what reads YAML, which nobody needs for JSON

    return yaml_offsets.in_yaml(text, paths)


def place(document: Document, problems: Iterable[Problem]) -> list[Problem]:
    """Give the problems again, each with the position of its pointer, which is made that of the file it stands in."""
    origins = [(problem, origin(document, problem.pointer, of_name=problem.of_name)) for problem in problems]
    found = _found(document, [there for _, there in origins])
    return [replace(problem, position=found[there], pointer=there[1]) for problem, there in origins]
