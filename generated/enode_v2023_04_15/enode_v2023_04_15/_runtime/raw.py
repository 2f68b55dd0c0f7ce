"""The response itself, beside what it means."""

from __future__ import annotations

import json
from collections.abc import Awaitable, Callable, Coroutine
from typing import TYPE_CHECKING, Any, Generic, ParamSpec, TypeVar, cast

from .errors import Call, request_id
from .operation import Answer

if TYPE_CHECKING:
    import httpx2

P = ParamSpec("P")
T = TypeVar("T")


class RawResponse(Generic[T]):
    """A response that is no refusal, body read; ``T`` is what the call would have given.

    ``headers`` ask for no case. ``attempts`` tells how many requests it took, without those for a token, and
    ``elapsed`` how many seconds since the call began, token and waits included.
    """

    def __init__(self, call: Call, answer: Answer, read: Callable[[Answer], T]) -> None:
        self.call = call
        self.status: int = answer.status
        self.headers: httpx2.Headers = answer.headers
        self.content: bytes = answer.content
        self.http_version: str = answer.http_version
        self.attempts: int = answer.attempts
        self.elapsed: float = answer.elapsed
        self._answer = answer
        self._read = read

    def parse(self) -> T:
        """What the call would have given. Raises ResponseMismatchError."""
        return self._read(self._answer)

    def json(self) -> Any:
        """The body as JSON's types, whatever the document says of it. Raises ValueError."""
        return json.loads(self.content)

    @property
    def request_id(self) -> str | None:
        """What the server calls this call, for its support to find it; None where it does not say."""
        return request_id(self.headers)

    def __repr__(self) -> str:
        return f"RawResponse({self.status}, {self.call!r})"


def raw(method: Callable[P, T]) -> Callable[P, RawResponse[T]]:
    """What a method is, for a type checker, where its API is ``api.raw``: it changes nothing."""
    return cast("Callable[P, RawResponse[T]]", method)


def raw_async(method: Callable[P, Awaitable[T]]) -> Callable[P, Coroutine[Any, Any, RawResponse[T]]]:
    """As :func:`raw`, for methods that are awaited."""
    return cast("Callable[P, Coroutine[Any, Any, RawResponse[T]]]", method)
