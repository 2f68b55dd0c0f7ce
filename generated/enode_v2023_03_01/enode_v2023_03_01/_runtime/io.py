"""The two worlds, threads and tasks, behind one interface: everything else is written once, as coroutines.

In the async world such a coroutine is awaited as usual. In the sync world its every effect is done by blocking, so it
never suspends, and :func:`run` drives it to its end with one step.
"""

from __future__ import annotations

import threading
from collections.abc import AsyncGenerator, Coroutine, Generator
from contextlib import AbstractAsyncContextManager, asynccontextmanager, contextmanager
from typing import TYPE_CHECKING, Any, Protocol, TypeVar
from weakref import WeakKeyDictionary

import httpx2

from .errors import Call, ConnectionFailed, InvalidArgumentError, TimeoutExceeded, printable
from .operation import Answer, PreparedRequest

if TYPE_CHECKING:
    from asyncio import AbstractEventLoop, Lock

T = TypeVar("T")


class Gate:
    """Lets one in at a time: of all threads, or of the tasks of one event loop."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._guard = threading.Lock()
        self._by_loop: WeakKeyDictionary[AbstractEventLoop, Lock] = WeakKeyDictionary()

    @asynccontextmanager
    async def for_threads(self) -> AsyncGenerator[None, None]:
        """Wait by blocking the thread."""
        with self._lock:
            yield

    def for_tasks(self) -> AbstractAsyncContextManager[None]:
        """Wait by suspending the task. A lock belongs to the loop in which it was first waited for: one for each."""
        import asyncio  # a program without tasks does not pay for it

        loop = asyncio.get_running_loop()
        with self._guard:
            return self._by_loop.setdefault(loop, asyncio.Lock())


class IO(Protocol):
    """The effects of a call."""

    async def send(self, request: PreparedRequest, call: Call) -> Answer:
        """Send a request, as it is, and read the answer. Raises ConnectionFailed, TimeoutExceeded."""
        ...

    def enter(self, gate: Gate) -> AbstractAsyncContextManager[None]:
        """Wait for a gate."""
        ...


class BlockingIO:
    """Effects that block the thread."""

    def __init__(self, client: httpx2.Client, timeout: httpx2.Timeout | None) -> None:
        self.client = client
        self._timeout = timeout

    async def send(self, request: PreparedRequest, call: Call) -> Answer:
        """See :class:`IO`."""
        with _translated(call):
            prepared = _build(self.client, request, self._timeout)
            response = self.client.send(prepared, auth=None, follow_redirects=False)
        return Answer(response.status_code, response.headers, response.content)

    def enter(self, gate: Gate) -> AbstractAsyncContextManager[None]:
        """See :class:`IO`."""
        return gate.for_threads()


class AwaitingIO:
    """Effects that suspend the task."""

    def __init__(self, client: httpx2.AsyncClient, timeout: httpx2.Timeout | None) -> None:
        self.client = client
        self._timeout = timeout

    async def send(self, request: PreparedRequest, call: Call) -> Answer:
        """See :class:`IO`."""
        with _translated(call):
            prepared = _build(self.client, request, self._timeout)
            response = await self.client.send(prepared, auth=None, follow_redirects=False)
        return Answer(response.status_code, response.headers, response.content)

    def enter(self, gate: Gate) -> AbstractAsyncContextManager[None]:
        """See :class:`IO`."""
        return gate.for_tasks()


def run(coroutine: Coroutine[Any, Any, T]) -> T:
    """The result of a coroutine whose effects all block."""
    try:
        coroutine.send(None)
    except StopIteration as finished:
        result: T = finished.value
        return result
    coroutine.close()
    raise RuntimeError("a coroutine of the sync world has suspended: something in it awaits the async one")


def _build(
    client: httpx2.Client | httpx2.AsyncClient, request: PreparedRequest, timeout: httpx2.Timeout | None
) -> httpx2.Request:
    headers = [(name.encode("ascii"), value.encode()) for name, value in request.headers]
    if request.cookies:
        headers.append((b"Cookie", "; ".join(request.cookies).encode("ascii")))
    return client.build_request(
        request.method,
        request.url,
        headers=headers,
        content=request.content,
        timeout=client.timeout if timeout is None else timeout,
    )


@contextmanager
def _translated(call: Call) -> Generator[None, None, None]:
    try:
        yield
    except httpx2.InvalidURL as error:
        raise InvalidArgumentError(f"the URL cannot be requested: {printable(error)}", call) from None
    except httpx2.TimeoutException as error:
        reason = printable(error) or type(error).__name__
        raise TimeoutExceeded(f"no response in time: {reason}", call) from error
    except httpx2.RequestError as error:
        reason = printable(error) or type(error).__name__
        raise ConnectionFailed(f"no response: {reason}", call) from error
