"""Where operations are called: Server Objects as the URLs that they stand for, each spelled in one way.

A URL is compared as RFC 3986, section 6.2, has it: scheme and host without case, without a default port, percent-encoding
and dot segments put right. A slash at the end does not count, as a path is put behind it (OpenAPI 3.1.1, 4.8.8). A relative URL is
relative to where the document is found (4.8.5), which the document does not say; its host stays unknown.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import replace
from itertools import product
from urllib.parse import quote

from codegen.compat.reader import Reader, Spot
from codegen.record import record

OPEN = "{}"
"""Stands in an address for a variable that may take any value."""

_VARIABLE = re.compile(r"\{([^{}]*)\}")
_PARTS = re.compile(r"(?:([A-Za-z][A-Za-z0-9+.-]*):)?(?://([^/?#]*))?([^?#]*)(.*)", re.DOTALL)
_ENCODED = re.compile(r"%([0-9A-Fa-f]{2})")
_UNRESERVED = re.compile(r"[A-Za-z0-9._~-]")
_IN_URLS = "!#$%&'()*+,/:;=?@[]{}"
"""What may stand in a URL as it is, besides letters and the like (RFC 3986, 2); and the braces of a template."""
PORTS = {"http": ":80", "https": ":443"}
_MOST = 64
"""How many addresses are written out for one server; with more, its last variables count as open."""


@record
class Variable:
    """A variable of a server's URL, and where it is declared; ``values`` is None where any value may be put in."""

    name: str
    spot: Spot
    default: str | None
    values: Mapping[str, Spot] | None

    @property
    def choices(self) -> tuple[str, ...]:
        """All that may be put in: :data:`OPEN` for anything."""
        if self.values is None:
            return (OPEN,)
        return tuple(dict.fromkeys((*(() if self.default is None else (self.default,)), *self.values)))

    def at(self, value: str) -> Spot:
        """Give where a value is listed; a default that is not stands for itself."""
        return (self.values or {}).get(value, self.spot)


@record
class Server:
    """One server: its URL as ``written`` and without its version, its variables in the order of the URL, and its addresses.

    Servers of one ``shape`` differ in their variables alone, whatever these are called.
    """

    spot: Spot
    written: str
    url: str
    variables: tuple[Variable, ...]
    addresses: tuple[str, ...]
    shape: str
    usual: str
    """The address with every variable at its default."""

    def at(self, chosen: Variable, value: str) -> str:
        """Give the address with one variable filled in, and the others at their defaults."""
        values = {one.name: OPEN if one.default is None else one.default for one in self.variables}
        return normal(_filled(self.url, {**values, chosen.name: value}))


@record(eq=False)
class Addresses:
    """The servers at which an operation is called; ``named`` where the document says so, and does not leave it to ``/``."""

    servers: tuple[Server, ...]
    named: bool = True


class Directory:
    """Knows the servers of one document; what is listed at one place is read once."""

    def __init__(self, reader: Reader) -> None:
        self._reader = reader
        self.document = reader.root
        self._known: dict[str, Addresses] = {}
        self._without_variables: dict[str, Server] = {}
        self._unnamed = Addresses((self._server(reader.root.at("servers", []), "/"),), named=False)

    def of(self, *holders: Spot) -> Addresses:
        """Give the servers that the first of ``holders`` with any names, the most particular first.

        An empty list names none (OpenAPI 3.1.1, 4.8.1: as if there were one with the URL ``/``).
        """
        for holder in holders:
            listed = holder.get("servers")
            if listed is not None and (found := self._listed(listed)).servers:
                return found
        return self._unnamed

    def _listed(self, listed: Spot) -> Addresses:
        if listed.pointer not in self._known:
            written = ((spot, spot.get("url")) for spot in listed.entries())
            self._known[listed.pointer] = Addresses(
                tuple(self._server(spot, url.value) for spot, url in written if url and isinstance(url.value, str))
            )
        return self._known[listed.pointer]

    def _server(self, spot: Spot, written: str) -> Server:
        known = self._without_variables.get(written)
        if known is not None:
            return replace(known, spot=spot)
        url = self._reader.unversioned(written)
        names = list(dict.fromkeys(_VARIABLE.findall(url)))
        variables = tuple(self._variable(spot, name) for name in names)
        addresses: dict[str, None] = {}
        for values in product(*_bounded([one.choices for one in variables])):
            addresses[normal(_filled(url, dict(zip(names, values, strict=True))))] = None
        usual = {one.name: OPEN if one.default is None else one.default for one in variables}
        shape = _filled(url, {name: f"{{{index}}}" for index, name in enumerate(names)})
        found = Server(spot, written, url, variables, tuple(addresses), normal(shape), normal(_filled(url, usual)))
        if not variables:
            self._without_variables[written] = found
        return found

    def _variable(self, server: Spot, name: str) -> Variable:
        declared = server.get("variables")
        spot = (None if declared is None else declared.get(name)) or server
        default, listed = (spot.get("default"), spot.get("enum")) if spot is not server else (None, None)
        values = {} if listed is None else {one.value: one for one in listed.entries() if isinstance(one.value, str)}
        return Variable(
            name=name,
            spot=spot,
            default=self._unversioned(default),
            values={self._reader.unversioned(value): at for value, at in values.items()} or None,
        )

    def _unversioned(self, spot: Spot | None) -> str | None:
        return self._reader.unversioned(spot.value) if spot is not None and isinstance(spot.value, str) else None


def normal(url: str) -> str:
    """Spell a URL in the one way that stands for all that are equivalent to it, without a slash at its end."""
    parts = _PARTS.fullmatch(url)
    if parts is None:
        return url
    scheme, authority, path, rest = (part or "" for part in parts.groups())
    scheme, path = scheme.lower(), _undotted(unescaped(path)).removesuffix("/")
    if parts[2] is None:
        return f"{scheme}{':' if scheme else ''}{path.removeprefix('./')}{rest}"
    user, at, host = authority.rpartition("@")
    host = host.lower().removesuffix(PORTS.get(scheme, ":"))
    return f"{scheme}{':' if scheme else ''}//{user}{at}{host.removesuffix(':')}{path}{rest}"


def unescaped(path: str) -> str:
    """Spell percent-encoding in one way (RFC 3986, 6.2.2.1 and 6.2.2.2): nothing encoded that need not be, digits in capitals.

    What no URL can have stands for its encoding (RFC 3987, 3.1).
    """

    def spelled(match: re.Match[str]) -> str:
        character = chr(int(match[1], 16))
        return character if _UNRESERVED.fullmatch(character) else match[0].upper()

    return _ENCODED.sub(spelled, quote(path, _IN_URLS, errors="surrogatepass"))


def path_of(address: str) -> str:
    """Give an address without scheme and host."""
    parts = _PARTS.fullmatch(address)
    return address if parts is None or parts[2] is None else f"{parts[3]}{parts[4]}"


def relative(address: str) -> bool:
    """Tell whether an address names no host."""
    return "//" not in address


class Cover:
    """A set of addresses, to ask whether it holds another one; an open variable may be anything, nothing too."""

    def __init__(self, addresses: Iterable[str]) -> None:
        self._exact = frozenset(addresses)
        self._open = [address.split(OPEN) for address in sorted(self._exact) if OPEN in address][:_MOST]

    def __contains__(self, address: str) -> bool:
        return address in self._exact or any(fits(pieces, address) for pieces in self._open)


def fits(pieces: list[str], text: str) -> bool:
    """Tell whether ``text`` is made of all ``pieces`` in their order with anything between them."""
    first, *others = pieces
    if not others:
        return text == first
    *between, last = others
    if len(text) < len(first) + len(last) or not text.startswith(first) or not text.endswith(last):
        return False
    at, end = len(first), len(text) - len(last)
    for piece in between:
        found = text.find(piece, at, end)
        if found < 0:
            return False
        at = found + len(piece)
    return True


def _filled(url: str, values: Mapping[str, str]) -> str:
    return _VARIABLE.sub(lambda match: values[match[1]], url)


def _bounded(choices: list[tuple[str, ...]]) -> list[tuple[str, ...]]:
    bounded: list[tuple[str, ...]] = []
    count = 1
    for one in choices:
        count *= len(one)
        bounded.append(one if count <= _MOST else (OPEN,))
    return bounded


def _undotted(path: str) -> str:
    """Take ``.`` and ``..`` out of a path that starts at the root (RFC 3986, 5.2.4)."""
    if not path.startswith("/") or "/." not in path:
        return path
    kept: list[str] = []
    for segment in path[1:].split("/"):
        if segment == "..":
            kept[-1:] = []
        elif segment != ".":
            kept.append(segment)
    return "".join(f"/{segment}" for segment in kept)
