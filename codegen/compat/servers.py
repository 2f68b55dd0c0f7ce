"""Where operations are called: the servers that count for each, compared as the URLs that a caller can make of them."""

from __future__ import annotations

from collections import defaultdict, deque
from collections.abc import Iterable, Iterator
from dataclasses import replace
from typing import Literal, TypeAlias

from codegen.compat.addresses import OPEN, Addresses, Cover, Server, Variable, path_of, relative
from codegen.compat.context import Context, Where
from codegen.compat.edit import Edit, Effect, Sighting
from codegen.compat.pairing import Pair
from codegen.compat.reader import Spot
from codegen.compat.surface import Item
from codegen.compat.unchanged import same
from codegen.model import Json, Place
from codegen.record import record

_ANYWHERE = Where(Place("", ""), "none")
"""An edit of a server is the same one at every operation that is called there."""


@record
class _Reach:
    """The servers of an operation, and what its path begins with that the other document has as a part of its servers."""

    addresses: Addresses
    front: str

    def of(self, server: Server) -> list[str]:
        return [f"{address}{self.front}" for address in server.addresses]

    def cover(self) -> Cover:
        return Cover(address for server in self.addresses.servers for address in self.of(server))


_Gap: TypeAlias = tuple[Server, list[str]]
"""A server, and those of its addresses that the other document does not have."""


def compare(context: Context, pairs: Iterable[Pair], moved: Iterable[Pair]) -> Iterator[Sighting]:
    """Yield what changed about the addresses at which the operations of both documents are called.

    An operation that moved has another path by what it is; only its servers are compared.
    """
    known: dict[tuple[_Reach, _Reach], list[Edit]] = {}
    for old, new, follows in [*((*pair, False) for pair in pairs), *((*pair, True) for pair in moved)]:
        about = context.about(new)
        if old.turned:
            yield from (about.sees(edit, "operation") for edit in _own(about, old, new))
            continue
        paths = old.key[1], new.key[1]
        if not follows and paths[0].endswith("/") != paths[1].endswith("/"):
            yield about.sees(_slash(about, old, new), "operation")
            paths = paths[0].removesuffix("/"), paths[1].removesuffix("/")
        front, behind = ("", "") if follows else _fronts(*paths)
        at = _Reach(old.addresses, front), _Reach(new.addresses, behind)
        if at not in known:
            known[at] = list(_edits(*at))
        yield from (about.sees(edit, "document") for edit in known[at])


def _slash(about: Where, old: Item, new: Item) -> Edit:
    """A slash at the end makes another URL (RFC 3986, 6.2.3): many a server takes both, or leads from one to the other."""
    edit = about.edit("trailing-slash-changed", "change", "unclear", old.spot, new.spot)
    return replace(edit, old=[old.template], new=[new.template])


def _own(about: Where, old: Item, new: Item) -> Iterator[Edit]:
    """A call to the caller goes where the caller said; what servers beside it mean is not defined."""
    before, now = old.own("servers"), new.own("servers")
    if not same(_where(before), _where(now)):
        yield about.edit("servers-changed", "change", "unclear", (*before, old.spot)[0], (*now, new.spot)[0])


def _where(listed: Iterable[Spot]) -> Json:
    """Give what servers say of where they are, and not what they say of themselves."""
    servers = [server for spot in listed for server in spot.entries()]
    return [
        [server.value.get("url"), _defined(server)] if isinstance(server.value, dict) else None for server in servers
    ]


def _defined(server: Spot) -> Json:
    variables = server.get("variables")
    members = () if variables is None else variables.members()
    return {
        name: [spot.value for field in ("default", "enum") if (spot := inner.get(field))] for name, inner in members
    }


def _fronts(old: str, new: str) -> tuple[str, str]:
    """Give what each of two paths has before the part that they share: a base path, which may stand in the servers too."""
    if old.endswith(new):
        return old.removesuffix(new), ""
    return "", new.removesuffix(old) if new.endswith(old) else ""


def _edits(old: _Reach, new: _Reach) -> Iterator[Edit]:
    """Say what changed. Servers whose URLs differ in their variables alone are one server; of the others, only the URLs count."""
    before, now = old.cover(), new.cover()
    twins, olds, news = _twins(old, new)
    for first, second in twins:
        yield from _variables(first, second, lost=(old.front, now), got=(new.front, before))
    gone = [(server, lost) for server in olds if (lost := [one for one in old.of(server) if one not in now])]
    come = [(server, got) for server in news if (got := [one for one in new.of(server) if one not in before])]
    met = list(_of_unknown_host(gone, come))
    for first, second in met:
        yield from _named(first, second, old.addresses.named, new.addresses.named)
    told = {id(server) for pair in met for server in pair}
    yield from (_edit("removed", server, lost) for server, lost in gone if id(server) not in told)
    if new.addresses.named:
        yield from (_edit("added", server, got) for server, got in come if id(server) not in told)


def _twins(old: _Reach, new: _Reach) -> tuple[list[tuple[Server, Server]], list[Server], list[Server]]:
    """Pair the servers with variables whose URLs are the same but for what is filled in; give the other servers too."""
    by_shape = {f"{server.shape}{new.front}": server for server in new.addresses.servers if server.variables}
    twins: list[tuple[Server, Server]] = []
    others: list[Server] = []
    for server in old.addresses.servers:
        twin = by_shape.pop(f"{server.shape}{old.front}", None) if server.variables else None
        if twin is None:
            others.append(server)
        else:
            twins.append((server, twin))
    met = {id(twin) for _, twin in twins}
    return twins, others, [server for server in new.addresses.servers if id(server) not in met]


def _of_unknown_host(gone: list[_Gap], come: list[_Gap]) -> Iterator[tuple[Server, Server]]:
    """Pair an address with a host and one without that have the same path: they may be the same or not (OpenAPI 3.1.1, 4.8.5)."""
    free: defaultdict[tuple[str, bool], deque[Server]] = defaultdict(deque)
    for server, got in come:
        free[path_of(got[0]), relative(got[0])].append(server)
    for server, lost in gone:
        if others := free[path_of(lost[0]), not relative(lost[0])]:
            yield server, others.popleft()


def _named(first: Server, second: Server, old: bool, new: bool) -> Iterator[Edit]:
    """Tell of a host that is told now, or no longer; a document without servers tells of none, and of no address either."""
    if old and new:
        kind = "server-became-relative" if relative(second.usual) else "server-became-absolute"
        edit = _ANYWHERE.edit(
            kind, "change", "unclear", first.spot, second.spot, detail=f"{first.written} {second.written}"
        )
        yield replace(edit, old=[first.written], new=[second.written])
    elif new:
        yield _edit("added", second, [*second.addresses])
    else:
        yield _edit("removed", first, [*first.addresses])


def _edit(action: Literal["added", "removed"], server: Server, addresses: list[str]) -> Edit:
    """Tell of a server, or of some of the addresses that it stands for."""
    kind = f"server-{action}" if len(addresses) == len(server.addresses) else f"server-address-{action}"
    if action == "removed":
        edit = _ANYWHERE.edit(
            kind, "remove", "different", server.spot, None, name=server.written, detail=server.written
        )
        return replace(edit, old=addresses)
    edit = _ANYWHERE.edit(kind, "add", "none", None, server.spot, name=server.written, detail=server.written)
    return replace(edit, new=addresses)


def _variables(old: Server, new: Server, *, lost: tuple[str, Cover], got: tuple[str, Cover]) -> Iterator[Edit]:
    """Yield what may be filled in otherwise than before; what another server has all the same is no change.

    ``lost`` and ``got`` are what stands behind the addresses of a server, and those that the other document has.
    """

    def missing(server: Server, variable: Variable, value: str, other: tuple[str, Cover]) -> bool:
        return f"{server.at(variable, value)}{other[0]}" not in other[1]

    for first, second in zip(old.variables, new.variables, strict=True):
        gone, come = (sorted(set(one.choices) - set(two.choices)) for one, two in ((first, second), (second, first)))
        if OPEN in gone:
            if missing(old, first, OPEN, lost):
                yield _of_variable("server-variable-became-enum", "different", first, second)
        elif OPEN in come:
            yield _of_variable("server-variable-enum-removed", "none", first, second)
        else:
            for value in (value for value in gone if missing(old, first, value, lost)):
                edit = _ANYWHERE.edit("server-variable-value-removed", "remove", "different", first.at(value), None)
                yield replace(edit, name=first.name, detail=f"{old.written} {first.name}={value}", old=[value])
            for value in (value for value in come if missing(new, second, value, got)):
                edit = _ANYWHERE.edit("server-variable-value-added", "add", "none", None, second.at(value))
                yield replace(edit, name=second.name, detail=f"{new.written} {second.name}={value}", new=[value])
        if first.default != second.default and first.default not in gone:
            edit = _of_variable("server-variable-default-changed", "unclear", first, second)
            yield replace(edit, old=[first.default], new=[second.default])


def _of_variable(kind: str, effect: Effect, old: Variable, new: Variable) -> Edit:
    edit = _ANYWHERE.edit(kind, "change", effect, old.spot, new.spot, name=new.name, detail=new.name)
    return replace(edit, old=[*(old.values or ())] or None, new=[*(new.values or ())] or None)
