"""The operations of a document: of its paths, its webhooks and its callbacks, in the order of the document."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from operator import attrgetter
from typing import TypeAlias

from codegen.compat.addresses import Addresses, Directory, unescaped
from codegen.compat.reader import Reader, Spot, reference
from codegen.document.refs import MAX_CHAIN
from codegen.printable import printable
from codegen.record import record

METHODS = ("get", "put", "post", "delete", "options", "head", "patch", "trace", "query")

_PARAMETER = re.compile(r"\{([^{}]*)\}")
_HEADER = re.compile(r"(?<=\{\$request\.header\.)[^{}]*")
_IGNORED_HEADERS = {"accept", "content-type", "authorization"}
"""OpenAPI 3.1, section 4.8.12.2.1: such a header parameter is ignored."""

PairKey: TypeAlias = tuple[str, ...]
At: TypeAlias = tuple[str, str, str]
"""Where operations stand: under a path, as a webhook, or as a callback; of which operation that is; and by what it is known."""


@record
class Item:
    """One operation: its name in reports, what it is known by, its Operation Object, and where it is called.

    ``holders`` are the Path Item Objects that it stands in, the one of a ``$ref`` before the one that refers.
    ``turned``: the API calls the caller here, so its request is what the caller reads. ``slots`` says by what the path
    parameters are known, in the order of the template; without any, by their position. Of a callback ``template`` is the
    expression, and ``parent`` the name of the operation that it belongs to.
    """

    name: str
    key: PairKey
    template: str
    spot: Spot
    holders: tuple[Spot, ...]
    addresses: Addresses
    turned: bool = False
    slots: tuple[str, ...] = ()
    parent: str = ""

    def own(self, field: str) -> tuple[Spot, ...]:
        """Give where an operation and its path item say a field, the more particular last."""
        return tuple(spot for holder in (*self.holders, self.spot) if (spot := holder.get(field)) is not None)

    @property
    def at(self) -> At:
        """Where it stands beside others: the path as it is known, the name of the webhook or callback."""
        if self.key[0] == "callback":
            return "callback", self.parent, self.key[-3]
        return ("webhook", "", self.key[1]) if self.turned else ("path", "", self.key[1])


@record
class Hidden:
    """A place for operations where a reference leads nowhere: ``spot`` is the ``$ref``, ``name`` how people know the place."""

    name: str
    at: At
    spot: Spot


def operations(reader: Reader) -> Iterator[Item]:
    """Yield every operation. A template is known whatever its parameters are called, whichever version it names."""
    directory = Directory(reader)
    for template, path_item in _members(reader, "paths"):
        shape = bare(unescaped(reader.unversioned(template)))
        holders = _holders(reader, path_item)
        for method, spot in _methods(holders):
            name = f"{printable(method)} {printable(template)}"
            item = Item(name, (method, shape), template, spot, holders, _called_at(directory, holders, spot))
            yield item
            yield from _callbacks(reader, directory, item)
    for webhook, path_item in _members(reader, "webhooks"):
        holders = _holders(reader, path_item)
        for method, spot in _methods(holders):
            name = f"webhook {printable(webhook)}"
            key = ("webhook", webhook, method)
            item = Item(name, key, "", spot, holders, _called_at(directory, holders, spot), turned=True)
            yield item
            yield from _callbacks(reader, directory, item)


def hidden(reader: Reader, items: Iterable[Item]) -> Iterator[Hidden]:
    """Yield where operations are out of sight: behind the references of paths and webhooks, and of the callbacks of ``items``."""
    for template, path_item in _members(reader, "paths"):
        if (lost := reader.lost(path_item)) is not None:
            yield Hidden(printable(template), ("path", "", bare(unescaped(reader.unversioned(template)))), lost)
    for webhook, path_item in _members(reader, "webhooks"):
        if (lost := reader.lost(path_item)) is not None:
            yield Hidden(f"webhook {printable(webhook)}", ("webhook", "", webhook), lost)
    for item in items:
        for name, callback in members(reader, item.spot, "callbacks").items():
            for spot in (callback, *(inner for _, inner in callback.members())):
                if (lost := reader.lost(spot)) is not None:
                    yield Hidden(_calling(item, name), ("callback", item.name, name), lost)


def parameters(reader: Reader, item: Item) -> Mapping[tuple[str, str], Spot]:
    """Give the parameters of an operation by place and name; its own take the place of its path item's.

    A path parameter goes by its position in the template, a header without case, the whole query string (OpenAPI 3.2) without
    a name, and a reference that leads nowhere at no place, by itself: it is given, not what holds it.
    """
    names = path_parameters(item.template)
    positions = dict(zip(names, item.slots or map(str, range(len(names))), strict=True))
    found: dict[tuple[str, str], Spot] = {}
    for listed in item.own("parameters"):
        for entry in listed.entries():
            spot = reader.follow(entry)
            if (lost := reader.lost(spot)) is not None:
                found["", reference(lost)] = lost
                continue
            where, name = text(spot, "in"), text(spot, "name")
            if where == "path":
                name = positions.get(name, name)
            elif where == "header":
                name = name.lower()
            elif where == "querystring":
                name = ""
            if not (where == "header" and name in _IGNORED_HEADERS):
                found[where, name] = spot
    return found


def path_parameters(template: str) -> list[str]:
    """Give the names of the parameters in a path template, in order."""
    return _PARAMETER.findall(template)


def bare(operation: str) -> str:
    """Give the name of an operation without the names of its path parameters, which nobody sends."""
    return _PARAMETER.sub("{}", operation)


def destination(expression: str) -> str:
    """Spell the expression that says where a callback goes in one way: in braces, a header without case (OpenAPI 3.1.1, 4.8.18).

    The expression alone and the same one in braces say the same, as a text is an expression with braces in it.
    """
    braced = f"{{{expression}}}" if expression.startswith("$") else expression
    return _HEADER.sub(lambda match: match[0].lower(), braced)


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


def _holders(reader: Reader, path_item: Spot) -> tuple[Spot, ...]:
    """Give what a path item is made of: what its ``$ref`` leads to, and what stands beside that (OpenAPI 3.1.1, 4.8.9.1).

    Where both say the same field, which one counts is not defined; the one that is nearer to the path is taken.
    """
    holders = [path_item]
    while (target := reader.target(holders[-1])) is not None and target not in holders and len(holders) < MAX_CHAIN:
        holders.append(target)
    return tuple(reversed(holders))


def _methods(holders: tuple[Spot, ...]) -> Iterator[tuple[str, Spot]]:
    """Yield each method as it is sent, which is with its case (RFC 9110, 9.1), and its operation."""
    found = {name.upper(): spot for holder in holders for name in METHODS if (spot := holder.get(name)) is not None}
    others = (extra for holder in holders if (extra := holder.get("additionalOperations")) is not None)
    return iter(({name: spot for extra in others for name, spot in extra.members()} | found).items())


def _called_at(directory: Directory, holders: tuple[Spot, ...], operation: Spot) -> Addresses:
    return directory.of(operation, *reversed(holders), directory.document)


def _calling(item: Item, callback: str) -> str:
    return f"{item.name} callback {printable(callback)}"


def _callbacks(reader: Reader, directory: Directory, item: Item) -> Iterator[Item]:
    """Yield the callbacks of an operation, and theirs: whoever it calls, these the API makes (OpenAPI 3.1, 4.8.18).

    One that leads back to itself is gone round once; callbacks that nest in many ways are told of up to a number.
    """
    if _HOLDING.isdisjoint(item.spot.keys()):
        return
    waiting: list[tuple[Item, frozenset[str]]] = [(item, frozenset({item.spot.pointer}))]
    left = _MOST_NESTED
    while waiting:
        parent, passed = waiting.pop()
        below = [inner for inner in _called_back(reader, directory, parent) if inner.spot.pointer not in passed]
        if parent is not item:
            below = sorted(below, key=attrgetter("key"))[:left]  # the order of the document has no say
            left -= len(below)
        yield from below
        waiting += [
            (inner, passed | {inner.spot.pointer}) for inner in sorted(below, key=attrgetter("key"), reverse=True)
        ]


_HOLDING = frozenset({"callbacks", "$ref"})
_MOST_NESTED = 200
"""How many callbacks of callbacks are told of for one operation: a few that refer to one another nest in very many ways."""


def _called_back(reader: Reader, directory: Directory, item: Item) -> Iterator[Item]:
    for name, callback in members(reader, item.spot, "callbacks").items():
        several = isinstance(callback.value, dict) and len(callback.value) > 1
        for index, (expression, path_item) in enumerate(callback.members()):
            if expression.startswith("x-"):
                continue
            holders = _holders(reader, path_item)
            for method, spot in _methods(holders):
                # The expression says where the call goes; a callback with one is that one, however it is spelled.
                key = ("callback", *item.key, name, (expression or str(index)) if several else "", method)
                where = _called_at(directory, holders, spot)
                yield Item(_calling(item, name), key, expression, spot, holders, where, turned=True, parent=item.name)
