"""A document of several files made one: what its references lead to gets a place in it, and every reference leads there.

Nothing is expanded: each target has one place, however many refer to it, so recursive files end. What is followed is a
``$ref`` of an object that may be one (:mod:`codegen.document.structure`) and the schema that a discriminator's mapping
names; what a document merely mentions in an example or a default is data.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from typing import TYPE_CHECKING
from urllib.parse import quote

from codegen.document import pointer as pointers
from codegen.document.library import Library
from codegen.document.tree import copy
from codegen.model import Document, Json, JsonObject

if TYPE_CHECKING:
    from codegen.document.following import Link

_UNQUOTED = "/~!$&'()*+,;=:@"
"""What stands in a fragment as it is (RFC 3986, 3.5), beside letters, digits and ``-._``."""

_BESIDE = re.compile(
    rb'apping": (?:(?<="mapping": )(?!\{(?:\n *"(?:[^"\\]|\\.)*+": "#/(?:[^"\\]|\\.)*+",?)*+(?:\n *)?\})|(?<="defaultMapping": )(?!"#/))'
)
"""What is a reference too, of a discriminator, unless all of it leads to the document itself; it begins alike, for that is searched for quickly."""


def bundle(document: Document, library: Library) -> Document:
    """Give a document without references to other files: it holds what they led to.

    One whose references all stay in it is given back as it is. Where there is no such file, or nothing at that place of
    it, the ``$ref`` stays, and ``missing`` says why. What a schema is called by ``$id`` or ``$anchor`` is referred to by
    its pointer.

    Raises:
        InputError: a reference leads to what may not be read, or to a file that is no JSON or YAML.
        NetworkError: what one leads to could not be had.
    """
    if _alone(document):
        return document
    from codegen.document import homes
    from codegen.document.following import follow

    links = follow(document, library)
    chosen = homes.choose(document.tree, links)
    tree: JsonObject = copy(document.tree)
    for target, home in chosen.items():
        _put(tree, home, copy(pointers.get(links.files[target.file].tree, target.pointer)))
    missing: dict[str, str] = {}
    replaced = set(chosen.values())
    for link in links.found:
        here = homes.find(link.holder, chosen, links.root)
        if here is None or (link.holder.file == links.root and here in replaced):
            continue  # it has not come along, or what it led to stands in its place
        there = None if link.target is None else homes.find(link.target, chosen, links.root)
        _mend(pointers.get(tree, here + link.at), link, there)
        if link.fault:
            missing[here] = link.fault
    for named in links.named:  # what refers to a place in the whole document may not stand below a base of its own
        if (here := homes.find(named, chosen, links.root)) is not None:
            pointers.get(tree, here).pop("$id")
    others = [file for key, file in links.files.items() if key != links.root]
    return replace(
        document,
        tree=tree,
        files={file.location.name: file.data for file in others},
        parts={home: (links.files[file].location.name, at) for (file, at), home in chosen.items()},
        missing=missing,
    )


def _alone(document: Document) -> bool:
    """Tell whether all that could be a reference leads to a place in the document itself.

    Mostly its text tells, which is read much faster than the tree.
    """
    written = document.text
    within = written is not None and all(ref.startswith(b"#/") for ref in written.references)
    if written is not None and within and _BESIDE.search(written.text) is None:
        return True
    return all(not isinstance(ref, str) or ref == "#" or ref.startswith("#/") for ref in _references(document.tree))


def _references(tree: JsonObject) -> Iterator[Json]:
    """Yield whatever could be a reference, in data too: enough to see that there is none to follow."""
    waiting: list[Json] = [tree]
    while waiting:
        value = waiting.pop()
        if isinstance(value, dict):
            if "$ref" in value:
                yield value["$ref"]
            discriminator = value.get("discriminator")
            if isinstance(discriminator, dict):
                mapping = discriminator.get("mapping")
                yield from mapping.values() if isinstance(mapping, dict) else ()
                yield discriminator.get("defaultMapping")
            waiting += value.values()
        elif isinstance(value, list):
            waiting += value


def _put(tree: JsonObject, home: str, content: Json) -> None:
    *above, name = pointers.split(home)
    place = tree
    for token in above:
        place = place.setdefault(token, {})
    place[name] = content


def _mend(holder: JsonObject, link: Link, there: str | None) -> None:
    """Let a reference lead to where its target has come to stand; one to nothing says from here what it meant."""
    if link.target is None:
        holder[link.key] = link.absolute
    elif there is not None:
        holder[link.key] = f"#{quote(there, safe=_UNQUOTED)}"
