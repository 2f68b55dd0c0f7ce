"""The operations of a document: of its paths, its webhooks and its callbacks, in the order of the document."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import TypeAlias

from codegen.compat.reader import Reader, Spot
from codegen.printable import printable

METHODS = ("get", "put", "post", "delete", "options", "head", "patch", "trace", "query")

_PARAMETER = re.compile(r"\{([^{}]*)\}")
_IGNORED_HEADERS = {"accept", "content-type", "authorization"}
"""OpenAPI 3.1, section 4.8.12.2.1: such a header parameter is ignored."""

PairKey: TypeAlias = tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Item:
    """One operation: its name in reports, what it is paired by, its Operation Object, and its Path Item Object.

    ``turned``: the API calls the caller here, so its request is what the caller reads. ``slots`` says by what the path
    parameters are known, in the order of the template; without any, by their position.
    """

    name: str
    key: PairKey
    template: str
    spot: Spot
    path_item: Spot
    turned: bool = False
    slots: tuple[str, ...] = ()

    @property
    def parent(self) -> PairKey | None:
        """The key of the operation that a callback belongs to."""
        return self.key[1:3] if self.key[0] == "callback" else None


def operations(reader: Reader) -> Iterator[Item]:
    """Yield every operation. A template is paired whatever its parameters are called, whichever version it names."""
    for template, path_item in _members(reader, "paths"):
        shape = bare(reader.unversioned(template))
        for method, spot in _methods(reader, path_item):
            name = f"{method.upper()} {printable(template)}"
            item = Item(name, (method.upper(), shape), template, spot, reader.follow(path_item))
            yield item
            yield from _callbacks(reader, item)
    for webhook, path_item in _members(reader, "webhooks"):
        for method, spot in _methods(reader, path_item):
            name = f"webhook {printable(webhook)}"
            key = ("webhook", webhook, method.upper())
            yield Item(name, key, "", spot, reader.follow(path_item), turned=True)


def parameters(reader: Reader, item: Item) -> Mapping[tuple[str, str], Spot]:
    """Give the parameters of an operation by place and name; its own take the place of its path item's.

    A path parameter goes by its position in the template, a header without case.
    """
    names = path_parameters(item.template)
    positions = dict(zip(names, item.slots or map(str, range(len(names))), strict=True))
    found: dict[tuple[str, str], Spot] = {}
    for holder in (item.path_item, item.spot):
        listed = holder.get("parameters")
        for entry in () if listed is None else listed.entries():
            spot = reader.follow(entry)
            where, name = text(spot, "in"), text(spot, "name")
            if where == "path":
                name = positions.get(name, name)
            elif where == "header":
                name = name.lower()
            if not (where == "header" and name in _IGNORED_HEADERS):
                found[where, name] = spot
    return found


def path_parameters(template: str) -> list[str]:
    """Give the names of the parameters in a path template, in order."""
    return _PARAMETER.findall(template)


def bare(operation: str) -> str:
    """Give the name of an operation without the names of its path parameters, which nobody sends."""
    return _PARAMETER.sub("{}", operation)


def members(reader: Reader, spot: Spot | None, field: str) -> dict[str, Spot]:
    """Give what the map ``field`` of an object holds, references followed.

    Extensions are no members; but most maps can have none, and a header, scheme or callback may well be named ``x-``.
    """
    below = None if spot is None else reader.follow(spot).get(field)
    if below is None:
        return {}
    return {name: reader.follow(inner) for name, inner in below.members() if not _extends(field, name)}


def text(spot: Spot, field: str) -> str:
    """Give a field of text, or an empty text where it is missing or no text."""
    value = spot.value.get(field) if isinstance(spot.value, dict) else None
    return value if isinstance(value, str) else ""


def flag(spot: Spot, field: str) -> bool:
    """Tell whether a field is true."""
    return isinstance(spot.value, dict) and spot.value.get(field) is True


def tags(spot: Spot) -> dict[str, Spot]:
    """Give the tags of an operation."""
    listed = spot.get("tags")
    return {} if listed is None else {entry.value: entry for entry in listed.entries() if isinstance(entry.value, str)}


def _extends(field: str, name: str) -> bool:
    """Tell whether a name in a map is that of an extension: a Paths, Responses or OAuth Flows Object may have some."""
    return field in {"paths", "responses", "flows"} and name.startswith("x-")


def _members(reader: Reader, field: str) -> Iterator[tuple[str, Spot]]:
    below = reader.root.get(field)
    for name, spot in () if below is None else below.members():
        if not _extends(field, name):
            yield name, spot


def _methods(reader: Reader, path_item: Spot) -> Iterator[tuple[str, Spot]]:
    followed = reader.follow(path_item)
    for method in METHODS:
        if (spot := followed.get(method)) is not None:
            yield method, spot
    extra = followed.get("additionalOperations")
    for method, spot in () if extra is None else extra.members():
        yield printable(method), spot


def _callbacks(reader: Reader, item: Item) -> Iterator[Item]:
    for name, callback in members(reader, item.spot, "callbacks").items():
        for index, (expression, path_item) in enumerate(callback.members()):
            if expression.startswith("x-"):
                continue
            for method, spot in _methods(reader, path_item):
                # The expression says where the call goes; a callback with one is that one, however it is spelled.
                which = "" if len(callback.value) == 1 else expression or str(index)
                key = ("callback", *item.key, name, which, method.upper())
                title = f"{item.name} callback {printable(name)}"
                yield Item(title, key, expression, spot, reader.follow(path_item), turned=True)
