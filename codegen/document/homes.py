"""Where in a document of one file that gets a place which stood in another.

What the document only refers to, as a component or a path item, takes the place of the reference. Anything else becomes a
component of its kind, named after its pointer or its file; what is a component in no such version of OpenAPI stands under
``x-referenced``. What is part of something that has a place already has it there.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import count
from pathlib import PurePosixPath
from urllib.parse import urlsplit

from codegen.document import pointer as pointers
from codegen.document.following import Link, Links, Target
from codegen.document.structure import FIELDS, Kind
from codegen.model import Json, JsonObject

_SECTIONS: dict[Kind, str] = {kind: section for section, (_, kind) in FIELDS["components"].items()}
_SINCE = {"pathItems": ("3.1", "3.2"), "mediaTypes": ("3.2",)}
"""Sections of components that older versions have not."""
_OTHER = "x-referenced"
_UNNAMED = re.compile(r"[^A-Za-z0-9._-]+")


def choose(tree: JsonObject, links: Links) -> dict[Target, str]:
    """Give each outermost target in another file the pointer of its place in ``tree``."""
    kinds: dict[Target, Kind] = {}
    for link in links.found:
        if link.target is not None and link.target.file != links.root:
            kinds.setdefault(link.target, link.kind)
    outer: dict[Target, Kind] = {
        target: kinds[target] for target in kinds if not any(above in kinds for above in _above(target))
    }
    chosen: dict[Target, str] = {}
    for link in links.found:
        if link.target is None or link.target not in outer or link.target in chosen:
            continue
        if _gives_way(link, links.root):
            chosen[link.target] = link.holder.pointer
    taken = set(_named(tree))
    for target, kind in outer.items():
        if target not in chosen:
            front = _front(tree, kind)
            places = (f"{front}/{name}" for name in _names(target, links.files[target.file].location.name))
            chosen[target] = next(place for place in places if place not in taken)
        taken.add(chosen[target])
    return chosen


def find(target: Target, chosen: dict[Target, str], root: str) -> str | None:
    """Give the pointer at which something in one of the files has come to stand, or None where it has not come along."""
    if target.file == root:
        return target.pointer
    for place in (target, *_above(target)):
        if place in chosen:
            return chosen[place] + target.pointer[len(place.pointer) :]
    return None


def _above(target: Target) -> Iterator[Target]:
    pointer = target.pointer
    while pointer:
        pointer = pointers.parent(pointer)
        yield Target(target.file, pointer)


def _gives_way(link: Link, root: str) -> bool:
    """Whether an object of the document is nothing but a reference, and what it leads to may stand in its place."""
    if link.holder.file != root or not link.alone or link.key != "$ref":
        return False
    match pointers.split(link.holder.pointer):
        case ("components", section, _):
            return FIELDS["components"].get(section) == ("map", link.kind)
        case ("paths" | "webhooks", _):
            return link.kind == "path-item"
        case _:
            return False


def _front(tree: JsonObject, kind: Kind) -> str:
    """Give the pointer of what holds objects of a kind."""
    section = _SECTIONS.get(kind)
    version = str(tree.get("openapi"))[:3]
    held: Json = tree.get("components", {})
    if section is None or version not in _SINCE.get(section, (version,)) or not isinstance(held, dict):
        return f"/{_OTHER}"
    return f"/components/{section}" if isinstance(held.get(section, {}), dict) else f"/{_OTHER}"


def _named(tree: JsonObject) -> Iterator[str]:
    """Yield the pointer of everything that has a name already where something could come to stand."""
    held = tree.get("components")
    sections = {f"/components/{name}": section for name, section in held.items()} if isinstance(held, dict) else {}
    for front, section in (sections | {f"/{_OTHER}": tree.get(_OTHER)}).items():
        if isinstance(section, dict):
            yield from (f"{front}/{pointers.escape(name)}" for name in section)


def _names(target: Target, file: str) -> Iterator[str]:
    """Yield names from the plainest on: of the target itself, with that of its file, with a number."""
    stem = PurePosixPath(urlsplit(file).path if "://" in file else file).stem
    own = pointers.split(target.pointer)[-1] if target.pointer else stem
    yield _plain(own)
    full = _plain(f"{stem}_{own}" if target.pointer else stem)
    yield full
    yield from (f"{full}_{number}" for number in count(2))


def _plain(name: str) -> str:
    """Write a name as that of a component (OpenAPI 3.1.1, 4.8.7)."""
    return _UNNAMED.sub("_", name).strip("_") or "part"
