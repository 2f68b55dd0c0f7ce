"""The two worlds, threads and tasks, behind one interface: everything else is written once, as coroutines.

In the async world such a coroutine is awaited as usual. In the sync world its every effect is done by blocking, so it
never suspends, and :func:`run` drives it to its end with one step.
"""

from __future__ import annotations

import random
import threading
import time
from collections.abc import AsyncGenerator, Callable, Coroutine
from contextlib import AbstractAsyncContextManager, asynccontextmanager, closing
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING, Any, Protocol, TypeVar
from weakref import WeakKeyDictionary

import httpx2

from .operation import Answer, PreparedRequest

if TYPE_CHECKING:
    from asyncio import AbstractEventLoop, Lock

    from .errors import Call

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Pace:
    """Time and chance, for a test to take in hand.

    ``clock`` gives seconds that only grow, ``date`` those since 1970, ``chance`` a number from 0 up to 1. ``sleep`` is called in place of a
    wait; None waits.
    """

    clock: Callable[[], float] = time.monotonic
    date: Callable[[], float] = time.time
    chance: Callable[[], float] = random.random
    sleep: Callable[[float], None] | None = None


class Gate:
    """Lets one in at a time: of all threads, or of the tasks of one event loop."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._guard = threading.Lock()
        self._by_loop: WeakKeyDictionary[AbstractEventLoop, Lock] = WeakKeyDictionary()

    @asynccontextmanager
    async def for_threads(self, seconds: float | None) -> AsyncGenerator[None, None]:
        """Wait by blocking the thread. Raises TimeoutError."""
        if not self._lock.acquire(timeout=-1 if seconds is None else seconds):
            raise TimeoutError
        try:
            yield
        finally:
            self._lock.release()

    @asynccontextmanager
    async def for_tasks(self, seconds: float | None) -> AsyncGenerator[None, None]:
        """Wait by suspending the task. A lock belongs to the loop in which it was first waited for: one for each."""
        import asyncio  # a program without tasks does not pay for it

        loop = asyncio.get_running_loop()
        with self._guard:
            lock = self._by_loop.setdefault(loop, asyncio.Lock())
        async with asyncio.timeout(seconds):
            await lock.acquire()
        try:
            yield
        finally:
            lock.release()


class IO(Protocol):
    """What an :class:`Auth` may do on behalf of a call: in its time, and repeated as the call would be."""

    async def send(self, request: PreparedRequest, call: Call, *, repeatable: bool = False) -> Answer:
        """Send a request, as it is, and read the answer. Raises ConnectionFailed, TimeoutExceeded.

        ``repeatable``: to send it twice does no harm, although its method does not say so.
        """
        ...

    def enter(self, gate: Gate) -> AbstractAsyncContextManager[None]:
        """Wait for a gate. Raises TimeoutExceeded."""
        ...


class World(Protocol):
    """The effects themselves. ``ends`` is a second of the clock, after which TimeoutError is raised; None: never."""

    @property
    def pace(self) -> Pace:
        """Time and chance."""
        ...

    def build(self, request: PreparedRequest, timeout: httpx2.Timeout | None, ends: float | None) -> httpx2.Request:
        """The request as it is sent; no wait of it is longer than what is left until ``ends``."""
        ...

    async def send(self, request: httpx2.Request, ends: float | None) -> tuple[httpx2.Response, bytes]:
        """Send a request and read its body."""
        ...

    async def open(self, request: httpx2.Request, ends: float | None) -> httpx2.Response:
        """Send a request and leave its body to be read."""
        ...

    async def read(self, response: httpx2.Response, ends: float | None) -> bytes:
        """What is left of a body."""
        ...

    async def close(self, response: httpx2.Response) -> None:
        """Give the connection back."""
        ...

    async def sleep(self, seconds: float) -> None:
        """Wait."""
        ...

    def enter(self, gate: Gate, ends: float | None) -> AbstractAsyncContextManager[None]:
        """Wait for a gate."""
        ...


class BlockingIO:
    """Effects that block the thread.

    A body with an end is read piece by piece, and the clock is looked at between two pieces: what a server sends drop
    by drop ends in time too, at most by one wait for a piece too late.
    """

    def __init__(self, client: httpx2.Client, pace: Pace = Pace()) -> None:
        self.client = client
        self.pace = pace

    def build(self, request: PreparedRequest, timeout: httpx2.Timeout | None, ends: float | None) -> httpx2.Request:
        """See :class:`World`."""
        return _build(self.client, request, timeout, _left(self.pace, ends))

    async def send(self, request: httpx2.Request, ends: float | None) -> tuple[httpx2.Response, bytes]:
        """See :class:`World`."""
        if ends is None:
            response = self.client.send(request, auth=None, follow_redirects=False)
            return response, response.content
        response = await self.open(request, ends)
        return response, await self.read(response, ends)

    async def open(self, request: httpx2.Request, ends: float | None) -> httpx2.Response:
        """See :class:`World`."""
        del ends  # it is in the request
        return self.client.send(request, stream=True, auth=None, follow_redirects=False)

    async def read(self, response: httpx2.Response, ends: float | None) -> bytes:
        """See :class:`World`."""
        with closing(response):
            pieces: list[bytes] = []
            for piece in response.iter_bytes():
                pieces.append(piece)
                if ends is not None and self.pace.clock() >= ends:
                    raise TimeoutError
            return b"".join(pieces)

    async def close(self, response: httpx2.Response) -> None:
        """See :class:`World`."""
        response.close()

    async def sleep(self, seconds: float) -> None:
        """See :class:`World`."""
        (self.pace.sleep or time.sleep)(seconds)

    def enter(self, gate: Gate, ends: float | None) -> AbstractAsyncContextManager[None]:
        """See :class:`World`."""
        return gate.for_threads(_left(self.pace, ends))


class AwaitingIO:
    """Effects that suspend the task."""

    def __init__(self, client: httpx2.AsyncClient, pace: Pace = Pace()) -> None:
        self.client = client
        self.pace = pace

    def build(self, request: PreparedRequest, timeout: httpx2.Timeout | None, ends: float | None) -> httpx2.Request:
        """See :class:`World`."""
        return _build(self.client, request, timeout, _left(self.pace, ends))

    async def send(self, request: httpx2.Request, ends: float | None) -> tuple[httpx2.Response, bytes]:
        """See :class:`World`."""
        return await self._within(ends, self._send(request))

    async def open(self, request: httpx2.Request, ends: float | None) -> httpx2.Response:
        """See :class:`World`."""
        return await self._within(ends, self.client.send(request, stream=True, auth=None, follow_redirects=False))

    async def read(self, response: httpx2.Response, ends: float | None) -> bytes:
        """See :class:`World`."""
        try:
            return await self._within(ends, response.aread())
        finally:
            await response.aclose()

    async def close(self, response: httpx2.Response) -> None:
        """See :class:`World`."""
        await response.aclose()

    async def sleep(self, seconds: float) -> None:
        """See :class:`World`."""
        if self.pace.sleep is None:
            import asyncio

            await asyncio.sleep(seconds)
        else:
            self.pace.sleep(seconds)

    def enter(self, gate: Gate, ends: float | None) -> AbstractAsyncContextManager[None]:
        """See :class:`World`."""
        return gate.for_tasks(_left(self.pace, ends))

    async def _send(self, request: httpx2.Request) -> tuple[httpx2.Response, bytes]:
        response = await self.client.send(request, auth=None, follow_redirects=False)
        return response, response.content

    async def _within(self, ends: float | None, effect: Coroutine[Any, Any, T]) -> T:
        if ends is None:
            return await effect
        import asyncio

        async with asyncio.timeout(_left(self.pace, ends)):
            return await effect


def run(coroutine: Coroutine[Any, Any, T]) -> T:
    """The result of a coroutine whose effects all block."""
    try:
        coroutine.send(None)
    except StopIteration as finished:
        result: T = finished.value
        return result
    coroutine.close()
    raise RuntimeError("a coroutine of the sync world has suspended: something in it awaits the async one")


class _DiscreetURL(httpx2.URL):
    """A URL that is not shown as it is requested: httpx2 has a line of log with the URL of each request."""

    def __init__(self, url: str, shown: str) -> None:
        super().__init__(url)
        self._shown = shown

    def __str__(self) -> str:
        return self._shown

    def __repr__(self) -> str:
        return f"URL({self._shown!r})"


_parsed = lru_cache(maxsize=128)(httpx2.URL)
"""A URL from its text, which takes httpx2 as long as all else of a request; whoever polls asks for the same ones."""


def _left(pace: Pace, ends: float | None) -> float | None:
    return None if ends is None else max(ends - pace.clock(), 0.0)


def _build(
    client: httpx2.Client | httpx2.AsyncClient,
    request: PreparedRequest,
    timeout: httpx2.Timeout | None,
    left: float | None,
) -> httpx2.Request:
    """As ``client.build_request``, in half of its time: no URL is joined, headers are merged once, and no query lost."""
    headers = [(name.encode("ascii"), value.encode()) for name, value in request.headers]
    if request.cookies:
        headers.append((b"Cookie", "; ".join(request.cookies).encode("ascii")))
    said = {name.lower() for name, _ in headers}
    url = request.url
    if client.params:
        url += f"{'&' if request.query or request.proof else '?'}{client.params}"
    waits = (client.timeout if timeout is None else timeout).as_dict()
    if left is not None:
        waits = {kind: left if seconds is None else min(seconds, left) for kind, seconds in waits.items()}
    built = httpx2.Request(
        request.method,
        url if request.proof else _parsed(url),
        headers=[*(pair for pair in client.headers.raw if pair[0].lower() not in said), *headers],
        cookies=client.cookies or None,
        content=request.content,
        extensions={"timeout": waits},
    )
    if request.proof:
        built.url = _DiscreetURL(url, request.shown)
    return built
