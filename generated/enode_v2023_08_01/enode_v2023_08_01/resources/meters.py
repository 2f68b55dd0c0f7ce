# Generated from an OpenAPI document: a change made here is lost with the next generation.
"""The operations of ``client.meters``."""

from __future__ import annotations

from functools import cached_property
from uuid import UUID

from .. import models
from .._runtime import AsyncApi, Operation, Parameter, SyncApi, paging
from .._runtime.options import Options
from .._runtime.pages import AsyncPages, Page
from .._runtime.raw import raw, raw_async
from .._runtime.streaming import streamed, streamed_async

_GET: Operation[models.MetersGetResponse] = Operation(
    method="GET",
    path="/meters/{meterId}",
    parameters=(Parameter("meterId", "path"),),
    responses={"200": lambda: models.MetersGetResponse},
    security=("ClientAccessToken",),
    name="getMeter",
)
_LIST: Operation[models.PaginatedMeterList] = Operation(
    method="GET",
    path="/meters",
    parameters=(
        Parameter("after", "query"),
        Parameter("before", "query"),
        Parameter("pageSize", "query"),
    ),
    responses={"200": lambda: models.PaginatedMeterList},
    security=("ClientAccessToken",),
    name="listMeters",
    paging=paging.Paging(
        ("data",),
        paging.Cursor("after", ("pagination", "after"), against="before"),
        paging.Cursor("before", ("pagination", "before"), against="after"),
    ),
)
_LIST_FOR_USER: Operation[models.PaginatedMeterList] = Operation(
    method="GET",
    path="/users/{userId}/meters",
    parameters=(
        Parameter("userId", "path"),
        Parameter("after", "query"),
        Parameter("before", "query"),
        Parameter("pageSize", "query"),
    ),
    responses={"200": lambda: models.PaginatedMeterList},
    security=("ClientAccessToken",),
    name="listUserMeters",
    paging=paging.Paging(
        ("data",),
        paging.Cursor("after", ("pagination", "after"), against="before"),
        paging.Cursor("before", ("pagination", "before"), against="after"),
    ),
)
_REFRESH_HINT: Operation[None] = Operation(
    method="POST",
    path="/meters/{meterId}/refresh-hint",
    parameters=(Parameter("meterId", "path"),),
    responses={"204": None, "404": None},
    security=("ClientAccessToken",),
    name="metersRefreshHint",
)


class Meters:
    """The operations of ``client.meters``."""

    def __init__(self, api: SyncApi) -> None:
        self._api = api

    @cached_property
    def with_raw_response(self) -> MetersWithRawResponse:
        """The same methods, each giving the response itself, its body read."""
        return MetersWithRawResponse(self._api)

    @cached_property
    def with_streaming_response(self) -> MetersWithStreamingResponse:
        """The same methods, each giving the response for a ``with`` statement, its body unread."""
        return MetersWithStreamingResponse(self._api)

    def get(self, meter_id: UUID | str, *, options: Options | None = None) -> models.MetersGetResponse:
        """Get a meter.

        Returns the last known state of one energy meter.

        Calls ``GET /meters/{meterId}`` of version 2023-08-01.

        Args:
            meter_id: Id of the meter.
            options: How this one call is carried out: timeout, deadline, retries, headers.

        Returns:
            The meter.

        Raises:
            ApiError: Any other fault: no connection, no time left, an answer that the document does not have.
        """
        return self._api.call(_GET, {"meterId": meter_id}, options=options)

    def list(
        self,
        *,
        after: str | None = None,
        before: str | None = None,
        page_size: int | None = None,
        options: Options | None = None,
    ) -> Page[models.PaginatedMeterListDataItem, models.PaginatedMeterList]:
        """List all meters.

        Returns one page of the energy meters of all users of this client.

        Calls ``GET /meters`` of version 2023-08-01.

        The result is a page. Iterated, it gives the items of this page and of all after it, fetched as they are
        needed.

        Args:
            after: Cursor of a page: the result starts just after it. Cannot be combined with `before`.
            before: Cursor of a page: the result ends just before it. Cannot be combined with `after`.
            page_size: Greatest number of items on one page.
            options: How this one call is carried out: timeout, deadline, retries, headers.

        Returns:
            One page of meters.

        Raises:
            ApiError: Any other fault: no connection, no time left, an answer that the document does not have.
        """
        return self._api.page(_LIST, {"after": after, "before": before, "pageSize": page_size}, options=options)

    def list_for_user(
        self,
        user_id: str,
        *,
        after: str | None = None,
        before: str | None = None,
        page_size: int | None = None,
        options: Options | None = None,
    ) -> Page[models.PaginatedMeterListDataItem, models.PaginatedMeterList]:
        """List a user's meters.

        Returns one page of the energy meters linked by one user.

        Calls ``GET /users/{userId}/meters`` of version 2023-08-01.

        The result is a page. Iterated, it gives the items of this page and of all after it, fetched as they are
        needed.

        Args:
            user_id: Id of the user, as chosen by the client when the user was first linked.
            after: Cursor of a page: the result starts just after it. Cannot be combined with `before`.
            before: Cursor of a page: the result ends just before it. Cannot be combined with `after`.
            page_size: Greatest number of items on one page.
            options: How this one call is carried out: timeout, deadline, retries, headers.

        Returns:
            One page of the user's meters.

        Raises:
            ApiError: Any other fault: no connection, no time left, an answer that the document does not have.
        """
        return self._api.page(
            _LIST_FOR_USER,
            {"userId": user_id, "after": after, "before": before, "pageSize": page_size},
            options=options,
        )

    def refresh_hint(self, meter_id: UUID | str, *, options: Options | None = None) -> None:
        """Request fresh meter data.

        Asks for the meter's data to be read from its vendor soon. The call returns at once, before the new data has
        arrived.

        Calls ``POST /meters/{meterId}/refresh-hint`` of version 2023-08-01.

        Args:
            meter_id: Id of the meter.
            options: How this one call is carried out: timeout, deadline, retries, headers.

        Raises:
            NotFoundError: 404. No such meter exists.
            ApiError: Any other fault: no connection, no time left, an answer that the document does not have.
        """
        return self._api.call(_REFRESH_HINT, {"meterId": meter_id}, options=options)


class MetersWithRawResponse:
    """As :class:`Meters`, giving responses."""

    def __init__(self, api: SyncApi) -> None:
        methods = Meters(api.raw)
        self.get = raw(methods.get)
        self.list = raw(methods.list)
        self.list_for_user = raw(methods.list_for_user)
        self.refresh_hint = raw(methods.refresh_hint)


class MetersWithStreamingResponse:
    """As :class:`Meters`, giving responses as they come in."""

    def __init__(self, api: SyncApi) -> None:
        methods = Meters(api.streaming)
        self.get = streamed(methods.get)
        self.list = streamed(methods.list)
        self.list_for_user = streamed(methods.list_for_user)
        self.refresh_hint = streamed(methods.refresh_hint)


class AsyncMeters:
    """The operations of ``client.meters``."""

    def __init__(self, api: AsyncApi) -> None:
        self._api = api

    @cached_property
    def with_raw_response(self) -> AsyncMetersWithRawResponse:
        """The same methods, each giving the response itself, its body read."""
        return AsyncMetersWithRawResponse(self._api)

    @cached_property
    def with_streaming_response(self) -> AsyncMetersWithStreamingResponse:
        """The same methods, each giving the response for an ``async with`` statement, its body unread."""
        return AsyncMetersWithStreamingResponse(self._api)

    async def get(self, meter_id: UUID | str, *, options: Options | None = None) -> models.MetersGetResponse:
        """Get a meter.

        Returns the last known state of one energy meter.

        Calls ``GET /meters/{meterId}`` of version 2023-08-01.

        Args:
            meter_id: Id of the meter.
            options: How this one call is carried out: timeout, deadline, retries, headers.

        Returns:
            The meter.

        Raises:
            ApiError: Any other fault: no connection, no time left, an answer that the document does not have.
        """
        return await self._api.call(_GET, {"meterId": meter_id}, options=options)

    def list(
        self,
        *,
        after: str | None = None,
        before: str | None = None,
        page_size: int | None = None,
        options: Options | None = None,
    ) -> AsyncPages[models.PaginatedMeterListDataItem, models.PaginatedMeterList]:
        """List all meters.

        Returns one page of the energy meters of all users of this client.

        Calls ``GET /meters`` of version 2023-08-01.

        The result is a page. Iterated, it gives the items of this page and of all after it, fetched as they are
        needed.

        Args:
            after: Cursor of a page: the result starts just after it. Cannot be combined with `before`.
            before: Cursor of a page: the result ends just before it. Cannot be combined with `after`.
            page_size: Greatest number of items on one page.
            options: How this one call is carried out: timeout, deadline, retries, headers.

        Returns:
            One page of meters.

        Raises:
            ApiError: Any other fault: no connection, no time left, an answer that the document does not have.
        """
        return self._api.page(_LIST, {"after": after, "before": before, "pageSize": page_size}, options=options)

    def list_for_user(
        self,
        user_id: str,
        *,
        after: str | None = None,
        before: str | None = None,
        page_size: int | None = None,
        options: Options | None = None,
    ) -> AsyncPages[models.PaginatedMeterListDataItem, models.PaginatedMeterList]:
        """List a user's meters.

        Returns one page of the energy meters linked by one user.

        Calls ``GET /users/{userId}/meters`` of version 2023-08-01.

        The result is a page. Iterated, it gives the items of this page and of all after it, fetched as they are
        needed.

        Args:
            user_id: Id of the user, as chosen by the client when the user was first linked.
            after: Cursor of a page: the result starts just after it. Cannot be combined with `before`.
            before: Cursor of a page: the result ends just before it. Cannot be combined with `after`.
            page_size: Greatest number of items on one page.
            options: How this one call is carried out: timeout, deadline, retries, headers.

        Returns:
            One page of the user's meters.

        Raises:
            ApiError: Any other fault: no connection, no time left, an answer that the document does not have.
        """
        return self._api.page(
            _LIST_FOR_USER,
            {"userId": user_id, "after": after, "before": before, "pageSize": page_size},
            options=options,
        )

    async def refresh_hint(self, meter_id: UUID | str, *, options: Options | None = None) -> None:
        """Request fresh meter data.

        Asks for the meter's data to be read from its vendor soon. The call returns at once, before the new data has
        arrived.

        Calls ``POST /meters/{meterId}/refresh-hint`` of version 2023-08-01.

        Args:
            meter_id: Id of the meter.
            options: How this one call is carried out: timeout, deadline, retries, headers.

        Raises:
            NotFoundError: 404. No such meter exists.
            ApiError: Any other fault: no connection, no time left, an answer that the document does not have.
        """
        return await self._api.call(_REFRESH_HINT, {"meterId": meter_id}, options=options)


class AsyncMetersWithRawResponse:
    """As :class:`AsyncMeters`, giving responses."""

    def __init__(self, api: AsyncApi) -> None:
        methods = AsyncMeters(api.raw)
        self.get = raw_async(methods.get)
        self.list = raw_async(methods.list)
        self.list_for_user = raw_async(methods.list_for_user)
        self.refresh_hint = raw_async(methods.refresh_hint)


class AsyncMetersWithStreamingResponse:
    """As :class:`AsyncMeters`, giving responses as they come in."""

    def __init__(self, api: AsyncApi) -> None:
        methods = AsyncMeters(api.streaming)
        self.get = streamed_async(methods.get)
        self.list = streamed_async(methods.list)
        self.list_for_user = streamed_async(methods.list_for_user)
        self.refresh_hint = streamed_async(methods.refresh_hint)
