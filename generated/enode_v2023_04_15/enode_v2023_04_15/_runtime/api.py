"""The two objects that carry calls out: :class:`SyncApi` for threads, :class:`AsyncApi` for tasks.

Redirects are not followed, whatever an injected HTTP client would do: a 3xx raises RedirectError. A credential
therefore only ever goes to the origin of ``base_url``, and none is sent where an operation needs none.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from types import TracebackType
from typing import Self, TypeVar

import httpx2

from .auth import Auth, Credential, NoAuth, with_headers
from .io import IO, AwaitingIO, BlockingIO, run
from .operation import Operation, Pairs, PreparedRequest
from .requests import build_request
from .responses import parse_response
from .styles import header_text
from .urls import checked_base

T = TypeVar("T")

DEFAULT_TIMEOUT = httpx2.Timeout(30.0, connect=5.0)
"""Seconds for a connection, and for each read or write, where neither the caller nor an injected client says."""

_NO_ARGUMENTS: Mapping[str, object] = {}


@dataclass(frozen=True, slots=True)
class _Settings:
    """What every call of a client shares. ``headers`` win over everything else in a request."""

    base_url: str
    auth: Auth
    headers: Pairs

    def complete(self, request: PreparedRequest, credential: Credential | None) -> PreparedRequest:
        """The request as it is sent."""
        placed = replace(request, base=self.base_url)
        return with_headers(placed if credential is None else credential.added_to(placed), self.headers)


async def _perform(
    io: IO, settings: _Settings, operation: Operation[T], arguments: Mapping[str, object], body: object
) -> T:
    """One call, from its arguments to its result; a refused credential is renewed and the request repeated once.

    That is safe for any method: what was answered with 401 was not carried out.
    """
    request = build_request(operation, arguments, body)
    credential = await settings.auth.credential(io) if operation.security else None
    answer = await io.send(settings.complete(request, credential), operation.call)
    if answer.status == 401 and credential is not None:
        renewed = await settings.auth.credential(io, refused=credential)
        if renewed is not None:
            answer = await io.send(settings.complete(request, renewed), operation.call)
    return parse_response(operation, answer.status, answer.headers, answer.content)


class SyncApi:
    """Carries out calls by blocking; one object serves any number of threads.

    ``base_url`` is what paths are appended to. ``headers`` are sent with every call and cannot be replaced by one.
    ``timeout`` is in seconds, or a ``httpx2.Timeout``; by default that of ``http_client``, else DEFAULT_TIMEOUT. An
    injected ``http_client`` brings its transport, pool, headers and cookies, stays open at :meth:`close`, and has its
    own ``auth`` and ``follow_redirects`` passed over.
    """

    def __init__(
        self,
        base_url: str,
        *,
        auth: Auth | None = None,
        headers: Mapping[str, str] | None = None,
        timeout: httpx2.Timeout | float | None = None,
        http_client: httpx2.Client | None = None,
        user_agent: str = "",
    ) -> None:
        self._settings = _settings(base_url, auth, headers, user_agent)
        self._owned = http_client is None
        self._io = BlockingIO(http_client or httpx2.Client(timeout=DEFAULT_TIMEOUT), _timeout(timeout))

    def call(self, operation: Operation[T], arguments: Mapping[str, object] = _NO_ARGUMENTS, body: object = None) -> T:
        """The result of an operation. ``arguments`` is keyed by :attr:`Parameter.key`. Raises ApiError."""
        return run(_perform(self._io, self._settings, operation, arguments, body))

    def close(self) -> None:
        """Close the connections, unless the HTTP client was injected."""
        if self._owned:
            self._io.client.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    @property
    def base_url(self) -> str:
        """What paths are appended to."""
        return self._settings.base_url

    def __repr__(self) -> str:
        return f"SyncApi({self.base_url!r})"


class AsyncApi:
    """Carries out calls as coroutines, any number at a time, in one event loop of asyncio. As :class:`SyncApi`."""

    def __init__(
        self,
        base_url: str,
        *,
        auth: Auth | None = None,
        headers: Mapping[str, str] | None = None,
        timeout: httpx2.Timeout | float | None = None,
        http_client: httpx2.AsyncClient | None = None,
        user_agent: str = "",
    ) -> None:
        self._settings = _settings(base_url, auth, headers, user_agent)
        self._owned = http_client is None
        self._io = AwaitingIO(http_client or httpx2.AsyncClient(timeout=DEFAULT_TIMEOUT), _timeout(timeout))

    async def call(
        self, operation: Operation[T], arguments: Mapping[str, object] = _NO_ARGUMENTS, body: object = None
    ) -> T:
        """The result of an operation. ``arguments`` is keyed by :attr:`Parameter.key`. Raises ApiError."""
        return await _perform(self._io, self._settings, operation, arguments, body)

    async def close(self) -> None:
        """Close the connections, unless the HTTP client was injected."""
        if self._owned:
            await self._io.client.aclose()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self.close()

    @property
    def base_url(self) -> str:
        """What paths are appended to."""
        return self._settings.base_url

    def __repr__(self) -> str:
        return f"AsyncApi({self.base_url!r})"


def _settings(base_url: str, auth: Auth | None, headers: Mapping[str, str] | None, user_agent: str) -> _Settings:
    fixed = dict(headers or {})
    if user_agent and not any(name.lower() == "user-agent" for name in fixed):
        fixed["User-Agent"] = user_agent
    for name, value in fixed.items():
        try:
            header_text(value)
        except ValueError as error:
            raise ValueError(f"the value of header {name} {error}") from None
    return _Settings(checked_base(base_url), auth or NoAuth(), tuple(fixed.items()))


def _timeout(timeout: httpx2.Timeout | float | None) -> httpx2.Timeout | None:
    return None if timeout is None else httpx2.Timeout(timeout)
