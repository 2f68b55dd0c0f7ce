"""What a server that lists things does, for the fake one: a list cut into pages, in each of the ways of :mod:`.paging`."""

from __future__ import annotations

import math
import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any

import httpx2

from .operation import Operation
from .paging import Cursor, Edge, Link, Number, Offset, Paging, Path, Turn, reach
from .shapes import is_object

PAGE_SIZE = 50
_SIZE = re.compile(r"size|limit|count|per_?page|take|max", re.IGNORECASE)
_START = "fake-start"
"""The parameter of the links that the fake server gives."""


@dataclass(frozen=True, slots=True)
class Sheet:
    """One page: the body, and the headers that belong to it."""

    body: Any
    headers: dict[str, str] = field(default_factory=dict[str, str])


def sheet(
    operation: Operation[Any],
    paging: Paging,
    url: httpx2.URL,
    envelope: Any,
    items: Sequence[Any],
    size: int = PAGE_SIZE,
) -> Sheet:
    """The page of ``items`` that ``url`` asks for, in ``envelope``, which is JSON and is changed; pages have ``size`` items."""
    query = url.params
    size = _size(operation, paging, query, size)
    start, end = _span(paging, query, items, size)
    made = _put(envelope, paging.items, list(items[start:end]))
    headers: dict[str, str] = {}
    for turn, there in ((paging.next, end < len(items)), (paging.previous, start > 0)):
        match turn:
            case Cursor(member=member, more=more):
                _mark(made, member, str(end if turn is paging.next else start) if there else None)
                _tell(made, more, there)
            case Edge(more=more) if turn is paging.next or (turn.backward and turn.parameter in query):
                _tell(made, more, there)
            case Offset(total=total, more=more):
                _tell(made, total, len(items))
                _tell(made, more, there)
            case Number(total=total, more=more, pages=pages):
                _tell(made, total, len(items))
                _tell(made, more, there)
                _tell(made, pages, math.ceil(len(items) / size))
            case Link(member=member, relation=relation):
                to = end if turn is paging.next else max(start - size, 0)
                link = str(url.copy_set_param(_START, to)) if there else None
                if member is not None:
                    _mark(made, member, link)
                elif link:
                    headers["Link"] = ", ".join(filter(None, [headers.get("Link"), f'<{link}>; rel="{relation}"']))
            case _:
                pass
    return Sheet(made, headers)


def _size(operation: Operation[Any], paging: Paging, query: httpx2.QueryParams, default: int) -> int:
    """How many items a page has: as the request says, by the parameter that is known to say it, or is called so."""
    turn = paging.next
    known = turn.size if isinstance(turn, Offset | Number) else None
    names = [known.parameter] if known else []
    names += [one.name for one in operation.parameters if one.location == "query" and _SIZE.search(one.name)]
    asked = [query[name] for name in names if query.get(name, "").isdecimal()]
    return max(int(asked[0]) if asked else default, 1)


def _span(paging: Paging, query: httpx2.QueryParams, items: Sequence[Any], size: int) -> tuple[int, int]:
    """From where, and up to where, the items of a page go."""
    start = _whole(query.get(_START))
    previous = paging.previous
    if previous is not None and getattr(previous, "parameter", "") in query:
        end = _stop(previous, query, items)
        return max(end - size, 0), end
    match paging.next:
        case Cursor(parameter=name) | Offset(parameter=name):
            start = _whole(query.get(name))
        case Edge(parameter=name, member=member):
            start = _index(items, member, query.get(name)) + 1
        case Number(parameter=name, first=first):
            start = (_whole(query.get(name), first) - first) * size
        case _:
            pass
    return start, min(start + size, len(items))


def _stop(previous: Turn, query: httpx2.QueryParams, items: Sequence[Any]) -> int:
    """Where a page ends that lies before another one."""
    if isinstance(previous, Edge):
        return max(_index(items, previous.member, query.get(previous.parameter)), 0)
    return _whole(query.get(getattr(previous, "parameter", "")))


def _index(items: Sequence[Any], member: Path, text: str | None) -> int:
    """Which item has this text as its member; -1 where none has."""
    found = [at for at, item in enumerate(items) if text is not None and str(reach(item, member)) == text]
    return found[0] if found else -1


def _whole(text: str | None, default: int = 0) -> int:
    return int(text) if text is not None and text.isdecimal() else default


def _put(body: Any, path: Path, value: Any) -> Any:
    """The body with a value at a path, for which objects are made on the way."""
    if not path:
        return value
    made: dict[str, Any] = dict(body) if is_object(body) else {}
    made[path[0]] = _put(made.get(path[0]), path[1:], value)
    return made


def _tell(body: Any, path: Path | None, value: object) -> None:
    if path:
        body.update(_put(body, path, value))


def _mark(body: Any, path: Path, value: str | None) -> None:
    """Say where to go on; at the end null or nothing, if the property may be so, or else an empty text."""
    if value is not None or reach(body, path) is not None:
        _tell(body, path, value or "")
