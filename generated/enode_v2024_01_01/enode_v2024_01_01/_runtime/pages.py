"""What a list gives: a page, which leads to the others. :class:`Page` for threads; :class:`AsyncPage` for tasks, and
:class:`AsyncPages`, which stands for the first one until it is awaited.

::

    for pet in client.pets.list(kind="cat"):            # the items of all pages, each page fetched when it is needed
        ...
    for pet in client.pets.list().limit(500):           # at most 500 of them; no page is fetched beyond
        ...
    for page in client.pets.list().pages(limit=3):      # at most three pages
        print(page.items, page.envelope)
    page = client.pets.list()                           # page by page, at one's own pace
    while page.has_next:
        page = page.next_page()

For tasks ``await client.pets.list()`` gives the first page, and ``async for`` goes where ``for`` does; nothing is sent
before. Whoever stops early sends no further request. An error on a later page is raised when its turn comes, after the
items of the pages before it, and names the page.
"""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import AsyncIterable, AsyncIterator, Callable, Coroutine, Generator, Iterator
from dataclasses import dataclass
from itertools import islice
from typing import Any, Generic, Self, TypeAlias

import httpx2
from typing_extensions import TypeVar

from .absent import ABSENT
from .errors import ApiError, Call, PagingError
from .io import run
from .paging import Paging, Seen, Step, Turn

Item = TypeVar("Item")
Envelope = TypeVar("Envelope", default=Any)

Fetched: TypeAlias = tuple[Envelope, httpx2.Headers]


@dataclass(frozen=True, slots=True)
class Listing(Generic[Envelope]):
    """A call whose result comes in pages: which it is, how they follow one another, and what fetches one of them."""

    call: Call
    paging: Paging
    fetch: Callable[[Step], Coroutine[Any, Any, Fetched[Envelope]]]


class _Sheet(Generic[Item, Envelope]):
    """What a page is in both worlds."""

    def __init__(
        self,
        listing: Listing[Envelope],
        step: Step,
        fetched: Fetched[Envelope],
        number: int = 1,
        trail: dict[tuple[str, str], int] | None = None,
    ) -> None:
        self._listing = listing
        self._number = number
        # Which page each step led to, of all that were taken from the first page; what that was asked for led to it.
        self._trail = _first_steps(step) if trail is None else trail
        envelope, headers = fetched
        self._envelope = envelope
        self._items: list[Item] = listing.paging.items_of(envelope)
        self._seen = Seen(step, envelope, tuple(self._items), headers)

    @property
    def items(self) -> list[Item]:
        """The items of this page."""
        return self._items

    @property
    def envelope(self) -> Envelope:
        """The whole body of this page, as the document declares it."""
        return self._envelope

    @property
    def headers(self) -> httpx2.Headers:
        """The headers with which this page came."""
        return self._seen.headers

    @property
    def number(self) -> int:
        """Which page this is, counted from the one that was asked for: that is 1, the next 2, the one before it 0."""
        return self._number

    @property
    def has_next(self) -> bool:
        """Whether the server tells of a page after this one. It may turn out to be empty."""
        return self._listing.paging.next.step(self._seen) is not None

    @property
    def has_previous(self) -> bool:
        """Whether the server tells of a page before this one; False too where the API has no way back."""
        previous = self._listing.paging.previous
        return previous is not None and previous.step(self._seen) is not None

    def __len__(self) -> int:
        """How many items this page has, without those of the others."""
        return len(self._items)

    def __repr__(self) -> str:
        return f"<{type(self).__name__} {self._number} of {self._listing.call.operation}: {len(self._items)} items>"

    async def _after(self) -> Self:
        page = await self._turned(self._listing.paging.next, 1)
        if self._listing.paging.counts and self._items and page._items == self._items:  # noqa: SLF001 - of this class
            raise self._error("the server sends the same page for every number")
        return page

    async def _before(self) -> Self:
        return await self._turned(self._listing.paging.previous, -1)

    async def _turned(self, turn: Turn | None, by: int) -> Self:
        step = turn.step(self._seen) if turn else None
        if turn is None or step is None:
            raise self._error(f"there is no page {'after' if by > 0 else 'before'} this one")
        number = self._number + by
        led = self._trail.setdefault(step.mark, number)
        if (number - led) * by > 0:  # a page that is turned twice leads to where it led before, and not back
            raise self._error(f"it leads to page {led} again, and so the list would never end")
        try:
            fetched = await self._listing.fetch(step)
        except ApiError as error:
            error.page = number
            raise
        return type(self)(self._listing, step, fetched, number, self._trail)

    def _error(self, message: str) -> PagingError:
        error = PagingError(message, self._listing.call)
        error.page = self._number
        return error


class Page(_Sheet[Item, Envelope]):
    """One page of a list, and all that follow: iterating goes through the items of this page and of those after it.

    ``Page[Pet]`` is a page of pets. ``len(page)`` and ``page.items`` are about this page alone.
    """

    def __iter__(self) -> Iterator[Item]:
        """Give the items of this page and of all after it. Raises ApiError, PagingError."""
        for page in self.pages():
            yield from page.items

    def limit(self, items: int) -> Iterator[Item]:
        """Give the same, but so many items at most; a page that they do not reach is not fetched."""
        _check(items)
        return islice(self, items)

    def pages(self, limit: int | None = None) -> Iterator[Self]:
        """Give this page and all after it; with ``limit``, so many pages at most, this one counted."""
        _check(limit)
        page = self
        while limit != 0:
            yield page
            limit = None if limit is None else limit - 1
            if limit == 0 or not page.has_next:
                return
            page = page.next_page()

    def next_page(self) -> Self:
        """Fetch the page after this one. Raises PagingError where there is none (see ``has_next``), ApiError."""
        return run(self._after())

    def previous_page(self) -> Self:
        """Fetch the page before this one. Raises PagingError where there is none (see ``has_previous``), ApiError."""
        return run(self._before())


class _AsyncItems(ABC, Generic[Item, Envelope]):
    """What can be iterated with ``async for``: pages, and thereby the items on them."""

    @abstractmethod
    def pages(self, limit: int | None = None) -> AsyncIterator[AsyncPage[Item, Envelope]]:
        """Give the pages from here on; with ``limit``, so many at most."""

    async def __aiter__(self) -> AsyncIterator[Item]:
        """Give the items of all pages from here on. Raises ApiError, PagingError."""
        async for page in self.pages():
            for item in page.items:
                yield item

    def limit(self, items: int) -> AsyncIterator[Item]:
        """Give the same, but so many items at most; a page that they do not reach is not fetched."""
        _check(items)
        return _first(self, items)


class AsyncPage(_Sheet[Item, Envelope], _AsyncItems[Item, Envelope]):
    """One page of a list, and all that follow, for tasks. As :class:`Page`, with ``async for`` and ``await``."""

    async def pages(self, limit: int | None = None) -> AsyncIterator[AsyncPage[Item, Envelope]]:
        """Give this page and all after it; with ``limit``, so many pages at most, this one counted."""
        _check(limit)
        page = self
        while limit != 0:
            yield page
            limit = None if limit is None else limit - 1
            if limit == 0 or not page.has_next:
                return
            page = await page.next_page()

    async def next_page(self) -> Self:
        """Fetch the page after this one. Raises PagingError where there is none (see ``has_next``), ApiError."""
        return await self._after()

    async def previous_page(self) -> Self:
        """Fetch the page before this one. Raises PagingError where there is none (see ``has_previous``), ApiError."""
        return await self._before()


class AsyncPages(_AsyncItems[Item, Envelope]):
    """The pages of a list that has not been asked for yet: awaited it is the first page, iterated the items of all.

    Each time that it is awaited or iterated, the list is asked for anew.
    """

    def __init__(self, first: Callable[[], Coroutine[Any, Any, AsyncPage[Item, Envelope]]]) -> None:
        self._first = first

    def __await__(self) -> Generator[Any, None, AsyncPage[Item, Envelope]]:
        """Fetch the first page. Raises ApiError."""
        return self._first().__await__()

    async def pages(self, limit: int | None = None) -> AsyncIterator[AsyncPage[Item, Envelope]]:
        """Give all pages; with ``limit``, so many at most."""
        _check(limit)
        if limit != 0:
            async for page in (await self).pages(limit):
                yield page


async def _first(items: AsyncIterable[Item], left: int) -> AsyncIterator[Item]:
    if left:
        async for item in items:
            yield item
            left -= 1
            if not left:
                return


def _first_steps(step: Step) -> dict[tuple[str, str], int]:
    return {(key, str(value)): 1 for key, value in step.arguments.items() if value is not ABSENT}


def _check(limit: int | None) -> None:
    if limit is not None and limit < 0:
        raise ValueError("a limit is 0 or more")
