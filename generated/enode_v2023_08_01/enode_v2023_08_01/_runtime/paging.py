"""How the pages of a list follow one another, as data: what the document shows of it, and what an answer makes of that.

Each of :class:`Cursor`, :class:`Edge`, :class:`Offset`, :class:`Number` and :class:`Link` is a :class:`Turn`: one way of
asking for the page beside one that has come. What all of them have in common: the arguments of the first request are
those of every other too, but for the one that turns the page.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import lru_cache
from typing import TYPE_CHECKING, Any, Protocol, TypeAlias
from uuid import UUID

import httpx2

from .absent import ABSENT
from .links import linked
from .shapes import is_array, is_model, is_object

if TYPE_CHECKING:
    from pydantic import BaseModel

Path: TypeAlias = tuple[str, ...]
"""Names of the document, from the body inwards: ``("pagination", "after")``; empty for the body itself."""


@dataclass(frozen=True, slots=True)
class Step:
    """What is asked of the server for one page.

    ``link`` is a reference that the server gave for it (RFC 3986), followed in place of path and query.
    """

    arguments: Mapping[str, object] = field(repr=False)
    link: str | None = None
    mark: tuple[str, str] = ("", "")
    """What tells this step from those to the other pages of the list."""

    def whole(self, key: str, default: int | None = None) -> int | None:
        """An argument that is a whole number, ``default`` where it was left out, and None where it is something else."""
        value = self.arguments.get(key)
        return default if value is None or value is ABSENT else whole(value)

    def given(self, key: str) -> bool:
        """Whether an argument, text or a number, was not left out."""
        return key in self.arguments and isinstance(self.arguments[key], str | int | UUID)

    def to(self, key: str, value: object, without: str = "") -> Step:
        """The step to the page for which an argument has this value; ``without`` is the argument that excludes it."""
        others = {name: given for name, given in self.arguments.items() if name != without}
        return Step({**others, key: value}, mark=(key, str(value)))


@dataclass(frozen=True, slots=True)
class Seen:
    """A page that has come: what was asked, the body as declared, its items, and the headers."""

    step: Step
    envelope: object
    items: Sequence[object]
    headers: httpx2.Headers


class Turn(Protocol):
    """One way to the page beside another one."""

    def step(self, seen: Seen) -> Step | None:
        """What to ask for that page; None where there is none."""


@dataclass(frozen=True, slots=True)
class Cursor:
    """A member of the body is the argument of the next request: ``pagination.after`` is sent as ``after``.

    Null, an empty text and an absent member end the list, and so does a member ``more`` that is false. ``against`` is
    the parameter for the other direction, which one request cannot have as well.
    """

    parameter: str
    member: Path
    more: Path | None = None
    against: str = ""

    def step(self, seen: Seen) -> Step | None:
        """See :class:`Turn`."""
        if self.more is not None and reach(seen.envelope, self.more) is False:
            return None
        value = reach(seen.envelope, self.member)
        return None if value is None or value == "" else seen.step.to(self.parameter, value, self.against)


@dataclass(frozen=True, slots=True)
class Edge:
    """A member of the page's last item is the argument of the next request, as long as the member ``more`` is true.

    With ``backward``, of its first item for the page before. ``more`` speaks of the direction that was asked for; that
    there is something in the other one is known from having come from there.
    """

    parameter: str
    member: Path
    more: Path
    against: str = ""
    backward: bool = False

    def step(self, seen: Seen) -> Step | None:
        """See :class:`Turn`."""
        came_from_there = bool(self.against) and seen.step.given(self.against)
        asked = not self.backward or seen.step.given(self.parameter)
        if not came_from_there and not (asked and reach(seen.envelope, self.more) is True):
            return None
        value = reach(seen.items[0 if self.backward else -1], self.member) if seen.items else None
        return None if value is None else seen.step.to(self.parameter, value, self.against)


@dataclass(frozen=True, slots=True)
class Size:
    """The parameter for the number of items on a page, with what the document says of it."""

    parameter: str
    default: int | None = None
    maximum: int | None = None

    def of(self, step: Step) -> int | None:
        """How many items a page has that is not the last one; None where the server may have decided otherwise.

        Servers cut down a size that is too much for them, and such a page is no last one for being short.
        """
        size = step.whole(self.parameter, self.default)
        known = [limit for limit in (self.default, self.maximum) if limit is not None]
        return size if size is not None and known and size <= max(known) else None


@dataclass(frozen=True, slots=True)
class Offset:
    """So many items are passed over. The list ends with ``total`` items, where ``more`` is false, or with a short page.

    What is short is known from ``size``; without it only an empty page is, and that always ends the list.
    """

    parameter: str
    size: Size
    total: Path | None = None
    more: Path | None = None

    def step(self, seen: Seen) -> Step | None:
        """See :class:`Turn`."""
        start = seen.step.whole(self.parameter, 0)
        if start is None or not seen.items or _is_last(self, seen, start + len(seen.items)):
            return None
        return seen.step.to(self.parameter, start + len(seen.items))


@dataclass(frozen=True, slots=True)
class Number:
    """Pages are numbered from ``first``. The list ends with page ``pages`` of them, else as by :class:`Offset`."""

    parameter: str
    first: int
    size: Size | None = None
    pages: Path | None = None
    total: Path | None = None
    more: Path | None = None

    def step(self, seen: Seen) -> Step | None:
        """See :class:`Turn`."""
        at = seen.step.whole(self.parameter, self.first)
        if at is None:
            return None
        so_far = at + 1 - self.first
        pages = None if self.pages is None else whole(reach(seen.envelope, self.pages))
        if pages is not None:
            last = so_far >= pages
        else:
            size = self.size.of(seen.step) if self.size else None
            last = not seen.items or _is_last(self, seen, None if size is None else so_far * size)
        return None if last else seen.step.to(self.parameter, at + 1)


@dataclass(frozen=True, slots=True)
class Link:
    """A URL leads to the next page: a member of the body, or a link of this relation in the header (RFC 8288)."""

    member: Path | None = None
    relation: str = "next"

    def step(self, seen: Seen) -> Step | None:
        """See :class:`Turn`."""
        found = linked(seen.headers, self.relation) if self.member is None else reach(seen.envelope, self.member)
        if not isinstance(found, str) or not found:
            return None
        return replace(seen.step, link=found, mark=("link", found))


@dataclass(frozen=True, slots=True)
class Paging:
    """Where the items of a page are, and the ways to the page after it and the one before."""

    items: Path
    next: Turn
    previous: Turn | None = None

    @property
    def counts(self) -> bool:
        """Whether a server that passes over the argument would send the first page for ever."""
        return isinstance(self.next, Offset | Number)

    def items_of(self, envelope: object) -> list[Any]:
        """The items of a page; none where the body has no array in their place."""
        found = reach(envelope, self.items)
        return list(found) if is_array(found) else []


def reach(value: object, path: Path) -> Any:
    """What a body has at a path of the document's names; None where it ends before."""
    for name in path:
        if is_model(value):
            attribute = _attributes(type(value)).get(name)
            # The attribute itself warns where it is deprecated, and it is not the user who reads it here.
            value = vars(value)[attribute] if attribute else (value.model_extra or {}).get(name)
        else:
            value = value.get(name) if is_object(value) else None
    return value


def _is_last(turn: Offset | Number, seen: Seen, so_far: int | None) -> bool:
    """Whether a page that has items is the last, after which there have been ``so_far`` items."""
    more = None if turn.more is None else reach(seen.envelope, turn.more)
    if isinstance(more, bool):
        return not more
    total = None if turn.total is None else whole(reach(seen.envelope, turn.total))
    if total is not None and so_far is not None:
        return so_far >= total
    size = turn.size.of(seen.step) if turn.size else None
    return size is not None and len(seen.items) < size


def whole(value: object) -> int | None:
    """A whole number, which some documents call a number, so that it may be 5.0; None for anything else."""
    if isinstance(value, bool) or not isinstance(value, float | int) or value != value // 1:
        return None
    return int(value)


@lru_cache(maxsize=1024)
def _attributes(model: type[BaseModel]) -> dict[str, str]:
    """The attributes of a model by the document's names."""
    return {field.alias or name: name for name, field in model.model_fields.items()}
