"""The two objects that carry calls out: :class:`SyncApi` for threads, :class:`AsyncApi` for tasks.

Redirects are not followed, whatever an injected HTTP client would do: a 3xx raises RedirectError. A credential
therefore only ever goes to the origin of ``base_url``, and none is sent where an operation needs none.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from copy import copy
from dataclasses import replace
from functools import partial
from types import TracebackType
from typing import Any, Generic, Self, TypedDict, TypeVar, Unpack, cast

import httpx2

from . import calls
from .absent import ABSENT
from .auth import Auth, NoAuth
from .calls import Departures, OnMismatch, Shared
from .io import AwaitingIO, BlockingIO, Pace, run
from .operation import Answer, Operation
from .options import DEFAULT_TIMEOUT, Options, Terms, checked_headers
from .pages import AsyncPage, AsyncPages, Listing, Page
from .paging import Step
from .raw import RawResponse
from .streaming import AsyncStreamedResponse, StreamedResponse
from .telemetry import Tracer
from .urls import checked_base

T = TypeVar("T")
W = TypeVar("W", BlockingIO, AwaitingIO)

_NO_ARGUMENTS: Mapping[str, object] = {}


class Settings(TypedDict, total=False):
    """How an API is called.

    ``headers`` are sent with every call and cannot be replaced by one. ``options`` hold for every call that says
    nothing else; without a timeout, that of an injected HTTP client holds, else DEFAULT_TIMEOUT. ``tracer`` is asked for a span of
    each attempt. ``on_mismatch`` is told where a response leaves the document: where it cannot be read, and whatever
    ``departures`` finds in what was read. ``pace`` is time and chance, for a test to take in hand.
    """

    auth: Auth | None
    headers: Mapping[str, str]
    options: Options
    user_agent: str
    tracer: Tracer | None
    on_mismatch: OnMismatch | None
    departures: Departures | None


class _Api(Generic[W]):
    """What the two have in common."""

    def __init__(self, base_url: str, world: W, *, owned: bool, **settings: Unpack[Settings]) -> None:
        user_agent = settings.get("user_agent")
        self._world: W = world
        self._owned = owned
        self._shared = Shared(
            checked_base(base_url),
            settings.get("auth") or NoAuth(),
            fixed=checked_headers(settings.get("headers", {})),
            usual=(("User-Agent", user_agent),) if user_agent else (),
            world=world,
            terms=Terms().under(settings.get("options")),
            tracer=settings.get("tracer"),
            on_mismatch=settings.get("on_mismatch"),
            departures=settings.get("departures"),
        )

    def with_options(self, **options: Unpack[Options]) -> Self:
        """The same with other options: it shares connections and credentials, and leaves closing them to this one."""
        made = copy(self)
        vars(made).update(_owned=False, _shared=replace(self._shared, terms=self._shared.terms.under(options)))
        return made

    def terms(self, options: Options | None = None) -> Terms:
        """What a call that begins now goes by. Its further pages go by the same, so that they count on one deadline."""
        return self._shared.terms.under(options).begun(self._world.pace.clock())

    @property
    def base_url(self) -> str:
        """What paths are appended to."""
        return self._shared.base_url

    def __repr__(self) -> str:
        return f"{type(self).__name__.lstrip('_')}({self.base_url!r})"

    def _result(self, operation: Operation[T], terms: Terms) -> Callable[[Answer], T]:
        return partial(self._shared.result, operation, strict=terms.strict)

    def _sheet(
        self, kind: Callable[..., T], operation: Operation[Any], arguments: Mapping[str, object], terms: Terms
    ) -> Callable[[Answer], T]:
        """What makes the first page of a listing; the others are fetched by the same terms."""
        if operation.paging is None:
            raise ValueError(f"{operation.call.operation} has no pages")
        step = Step(arguments)
        fetch = partial(calls.fetched, self._shared, operation, terms)
        listing = Listing(operation.call, operation.paging, fetch)
        result = self._result(operation, terms)
        return lambda answer: kind(listing, step, (result(answer), answer.headers))


class SyncApi(_Api[BlockingIO]):
    """Carries out calls by blocking; one object serves any number of threads.

    ``base_url`` is what paths are appended to. An injected ``http_client`` brings its transport, pool, headers, hooks
    and cookies, stays open at :meth:`close`, and has its own ``auth`` and ``follow_redirects`` passed over. ``http2``
    lets a client of our own speak HTTP/2; it needs the package ``h2``, and is for one thread: what several send at once
    over one such connection, httpx2 2.16 mixes up. Raises ValueError for ``http2`` beside a client, whose own matter it
    is, and TypeError for a client of the other kind. For the rest see :class:`Settings`.
    """

    def __init__(
        self,
        base_url: str,
        *,
        http_client: httpx2.Client | None = None,
        http2: bool = False,
        pace: Pace | None = None,
        **settings: Unpack[Settings],
    ) -> None:
        _check_client(http_client, httpx2.Client, http2=http2)
        client = http_client or httpx2.Client(timeout=DEFAULT_TIMEOUT, http2=http2)
        super().__init__(base_url, BlockingIO(client, pace or Pace()), owned=http_client is None, **settings)

    def call(
        self,
        operation: Operation[T],
        arguments: Mapping[str, object] = _NO_ARGUMENTS,
        body: object = ABSENT,
        options: Options | None = None,
    ) -> T:
        """The result of an operation. ``arguments`` is keyed by :attr:`Parameter.key`. Raises ApiError."""
        terms = self._shared.terms.under(options)
        return self._perform(operation, arguments, body, terms, self._result(operation, terms))

    def page(
        self,
        operation: Operation[Any],
        arguments: Mapping[str, object] = _NO_ARGUMENTS,
        options: Options | None = None,
    ) -> Page[Any, Any]:
        """The first page of a listing. Raises ApiError. A deadline covers the pages that follow from it too."""
        terms = self.terms(options)
        return self._perform(operation, arguments, ABSENT, terms, self._sheet(Page, operation, arguments, terms))

    def stream(
        self,
        operation: Operation[T],
        arguments: Mapping[str, object] = _NO_ARGUMENTS,
        body: object = ABSENT,
        options: Options | None = None,
    ) -> StreamedResponse[T]:
        """The response of an operation, its body unread: to be used in a ``with`` statement. Raises as :meth:`call`."""
        response: Any = self.streaming.call(operation, arguments, body, options)
        return cast("StreamedResponse[T]", response)

    @property
    def raw(self) -> SyncApi:
        """The same, but each call gives a :class:`RawResponse` of its result."""
        return _RawSyncApi(self)

    @property
    def streaming(self) -> SyncApi:
        """The same, but each call gives a :class:`StreamedResponse` of its result."""
        return _StreamingSyncApi(self)

    def close(self) -> None:
        """Close the connections, unless the HTTP client was injected, or is that of another API."""
        if self._owned:
            self._world.client.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def _perform(
        self,
        operation: Operation[Any],
        arguments: Mapping[str, object],
        body: object,
        terms: Terms,
        read: Callable[[Answer], T],
    ) -> T:
        return run(calls.result(self._shared, operation, arguments, body, terms, read))


class _RawSyncApi(SyncApi):
    def __init__(self, api: SyncApi) -> None:
        vars(self).update(vars(api), _owned=False)

    def _perform(
        self,
        operation: Operation[Any],
        arguments: Mapping[str, object],
        body: object,
        terms: Terms,
        read: Callable[[Answer], Any],
    ) -> Any:
        return RawResponse(operation.call, run(calls.answer(self._shared, operation, arguments, body, terms)), read)


class _StreamingSyncApi(SyncApi):
    def __init__(self, api: SyncApi) -> None:
        vars(self).update(vars(api), _owned=False)

    def _perform(
        self,
        operation: Operation[Any],
        arguments: Mapping[str, object],
        body: object,
        terms: Terms,
        read: Callable[[Answer], Any],
    ) -> Any:
        return StreamedResponse(*run(calls.opened(self._shared, operation, arguments, body, terms)), read)


class AsyncApi(_Api[AwaitingIO]):
    """Carries out calls as coroutines, any number at a time, in one event loop of asyncio. As :class:`SyncApi`."""

    def __init__(
        self,
        base_url: str,
        *,
        http_client: httpx2.AsyncClient | None = None,
        http2: bool = False,
        pace: Pace | None = None,
        **settings: Unpack[Settings],
    ) -> None:
        _check_client(http_client, httpx2.AsyncClient, http2=http2)
        client = http_client or httpx2.AsyncClient(timeout=DEFAULT_TIMEOUT, http2=http2)
        super().__init__(base_url, AwaitingIO(client, pace or Pace()), owned=http_client is None, **settings)

    async def call(
        self,
        operation: Operation[T],
        arguments: Mapping[str, object] = _NO_ARGUMENTS,
        body: object = ABSENT,
        options: Options | None = None,
    ) -> T:
        """The result of an operation. ``arguments`` is keyed by :attr:`Parameter.key`. Raises ApiError."""
        terms = self._shared.terms.under(options)
        return await self._perform(operation, arguments, body, terms, self._result(operation, terms))

    def page(
        self,
        operation: Operation[Any],
        arguments: Mapping[str, object] = _NO_ARGUMENTS,
        options: Options | None = None,
    ) -> AsyncPages[Any, Any]:
        """The pages of a listing, of which the first is asked for when this is awaited. A deadline begins there too."""

        async def first() -> AsyncPage[Any, Any]:
            terms = self.terms(options)
            read: Callable[[Answer], AsyncPage[Any, Any]] = self._sheet(AsyncPage, operation, arguments, terms)
            return await self._perform(operation, arguments, ABSENT, terms, read)

        return AsyncPages(first)

    async def stream(
        self,
        operation: Operation[T],
        arguments: Mapping[str, object] = _NO_ARGUMENTS,
        body: object = ABSENT,
        options: Options | None = None,
    ) -> AsyncStreamedResponse[T]:
        """The response of an operation, its body unread: awaited, then used in an ``async with`` statement."""
        response: Any = await self.streaming.call(operation, arguments, body, options)
        return cast("AsyncStreamedResponse[T]", response)

    @property
    def raw(self) -> AsyncApi:
        """The same, but each call gives a :class:`RawResponse` of its result."""
        return _RawAsyncApi(self)

    @property
    def streaming(self) -> AsyncApi:
        """The same, but each call gives an :class:`AsyncStreamedResponse` of its result."""
        return _StreamingAsyncApi(self)

    async def close(self) -> None:
        """Close the connections, unless the HTTP client was injected, or is that of another API."""
        if self._owned:
            await self._world.client.aclose()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self.close()

    async def _perform(
        self,
        operation: Operation[Any],
        arguments: Mapping[str, object],
        body: object,
        terms: Terms,
        read: Callable[[Answer], T],
    ) -> T:
        return await calls.result(self._shared, operation, arguments, body, terms, read)


class _RawAsyncApi(AsyncApi):
    def __init__(self, api: AsyncApi) -> None:
        vars(self).update(vars(api), _owned=False)

    async def _perform(
        self,
        operation: Operation[Any],
        arguments: Mapping[str, object],
        body: object,
        terms: Terms,
        read: Callable[[Answer], Any],
    ) -> Any:
        return RawResponse(operation.call, await calls.answer(self._shared, operation, arguments, body, terms), read)


class _StreamingAsyncApi(AsyncApi):
    def __init__(self, api: AsyncApi) -> None:
        vars(self).update(vars(api), _owned=False)

    async def _perform(
        self,
        operation: Operation[Any],
        arguments: Mapping[str, object],
        body: object,
        terms: Terms,
        read: Callable[[Answer], Any],
    ) -> Any:
        return AsyncStreamedResponse(*await calls.opened(self._shared, operation, arguments, body, terms), read)


def _check_client(http_client: object, kind: type, *, http2: bool) -> None:
    if http_client is None:
        return
    if not isinstance(http_client, kind):
        given = type(http_client)
        raise TypeError(
            f"http_client is a {given.__module__}.{given.__name__}; here it has to be a httpx2.{kind.__name__}"
        )
    if http2:
        raise ValueError("http2 is for the client that is made here: one that is given speaks it by its own http2=True")
