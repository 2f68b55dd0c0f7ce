"""Responses whose bodies are read as they come."""

from __future__ import annotations

from collections.abc import AsyncGenerator, AsyncIterator, Awaitable, Callable, Generator, Iterator
from contextlib import AbstractAsyncContextManager, AbstractContextManager, asynccontextmanager, contextmanager
from types import TracebackType
from typing import Generic, ParamSpec, Self, TypeVar, cast

import httpx2

from .attempts import Attempts
from .errors import ApiError, request_id
from .io import run
from .operation import Answer
from .responses import again

P = ParamSpec("P")
T = TypeVar("T")
X = TypeVar("X")


class _Streamed(Generic[T]):
    """What both worlds have.

    A body comes once: to iterate it again, or after it was closed, raises ApiError. What was read whole is kept.
    A deadline is looked at between two pieces of the body, so that it can be passed by one wait for a piece.
    """

    def __init__(self, attempts: Attempts, response: httpx2.Response, parse: Callable[[Answer], T]) -> None:
        self._attempts = attempts
        self._response = response
        self._parse = parse
        self._content: bytes | None = None
        self.call = attempts.call
        self.status = response.status_code
        self.headers = response.headers
        self.http_version = response.http_version
        self.attempts = attempts.made
        self.elapsed = attempts.elapsed

    @property
    def request_id(self) -> str | None:
        """What the server calls this call, for its support to find it; None where it does not say."""
        return request_id(self.headers)

    def __repr__(self) -> str:
        return f"{type(self).__name__}({self.status}, {self.call!r})"

    @property
    def _body(self) -> httpx2.Response:
        """What can be iterated: the body that comes, or what was read of it."""
        return self._response if self._content is None else again(self.headers, self._content)

    def _parsed(self, content: bytes) -> T:
        try:
            return self._parse(self._attempts.told(self._response, content))
        except ApiError as error:
            self._attempts.sign(error)
            raise


class StreamedResponse(_Streamed[T]):
    """A response that is no refusal, its body still to come; ``T`` is what the call would have given.

    ``elapsed`` is the seconds until its headers were there. It holds a connection until it is read or closed.
    """

    def iter_bytes(self, size: int | None = None) -> Iterator[bytes]:
        """The body, decoded by its ``Content-Encoding``, in pieces of ``size`` bytes or as they come."""
        return self._guarded(self._body.iter_bytes(size))

    def iter_lines(self) -> Iterator[str]:
        """The body as lines of text, without their ends."""
        return self._guarded(self._body.iter_lines())

    def read(self) -> bytes:
        """The whole body. Raises ConnectionFailed, TimeoutExceeded, and ApiError where it was iterated, or closed unread."""
        if self._content is None:
            self._content = run(self._attempts.read(self._response))
        return self._content

    def parse(self) -> T:
        """What the call would have given. Raises as :meth:`read` does, and ResponseMismatchError."""
        return self._parsed(self.read())

    def close(self) -> None:
        """Give the connection back."""
        self._response.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def _guarded(self, pieces: Iterator[X]) -> Iterator[X]:
        try:
            for piece in pieces:
                self._attempts.check_time()
                yield piece
        except (httpx2.RequestError, httpx2.StreamError) as fault:
            raise self._attempts.translated(fault) from fault


class AsyncStreamedResponse(_Streamed[T]):
    """As :class:`StreamedResponse`, for tasks."""

    def iter_bytes(self, size: int | None = None) -> AsyncIterator[bytes]:
        """The body, decoded by its ``Content-Encoding``, in pieces of ``size`` bytes or as they come."""
        return self._guarded(self._body.aiter_bytes(size))

    def iter_lines(self) -> AsyncIterator[str]:
        """The body as lines of text, without their ends."""
        return self._guarded(self._body.aiter_lines())

    async def read(self) -> bytes:
        """The whole body. Raises ConnectionFailed, TimeoutExceeded, and ApiError where it was iterated, or closed unread."""
        if self._content is None:
            self._content = await self._attempts.read(self._response)
        return self._content

    async def parse(self) -> T:
        """What the call would have given. Raises as :meth:`read` does, and ResponseMismatchError."""
        return self._parsed(await self.read())

    async def close(self) -> None:
        """Give the connection back."""
        await self._response.aclose()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self.close()

    async def _guarded(self, pieces: AsyncIterator[X]) -> AsyncIterator[X]:
        try:
            async for piece in pieces:
                self._attempts.check_time()
                yield piece
        except (httpx2.RequestError, httpx2.StreamError) as fault:
            raise self._attempts.translated(fault) from fault


def streamed(method: Callable[P, T]) -> Callable[P, AbstractContextManager[StreamedResponse[T]]]:
    """A method whose API is ``api.streaming``, as one that is entered: the request goes out there, and it closes."""
    called = cast("Callable[P, StreamedResponse[T]]", method)

    @contextmanager
    def entered(*args: P.args, **kwargs: P.kwargs) -> Generator[StreamedResponse[T], None, None]:
        with called(*args, **kwargs) as response:
            yield response

    return entered


def streamed_async(
    method: Callable[P, Awaitable[T]],
) -> Callable[P, AbstractAsyncContextManager[AsyncStreamedResponse[T]]]:
    """As :func:`streamed`, for methods that are awaited."""
    called = cast("Callable[P, Awaitable[AsyncStreamedResponse[T]]]", method)

    @asynccontextmanager
    async def entered(*args: P.args, **kwargs: P.kwargs) -> AsyncGenerator[AsyncStreamedResponse[T], None]:
        async with await called(*args, **kwargs) as response:
            yield response

    return entered
