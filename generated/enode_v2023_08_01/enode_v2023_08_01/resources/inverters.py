# Generated from an OpenAPI document: a change made here is lost with the next generation.
"""The operations of ``client.inverters``."""

from __future__ import annotations

from datetime import datetime
from functools import cached_property
from typing import Literal
from uuid import UUID

from .. import models
from .._runtime import AsyncApi, Operation, Parameter, SyncApi, paging
from .._runtime.options import Options
from .._runtime.pages import AsyncPages, Page
from .._runtime.raw import raw, raw_async
from .._runtime.streaming import streamed, streamed_async

_GET: Operation[models.Inverter] = Operation(
    method="GET",
    path="/inverters/{inverterId}",
    parameters=(Parameter("inverterId", "path"),),
    responses={"200": lambda: models.Inverter},
    security=("ClientAccessToken",),
    name="getInverter",
)
_GET_VENDOR_STATISTICS: Operation[models.InverterStatistics] = Operation(
    method="GET",
    path="/inverters/{inverterId}/vendor-statistics",
    parameters=(
        Parameter("inverterId", "path"),
        Parameter("resolution", "query", required=True),
        Parameter("startDate", "query", required=True),
        Parameter("endDate", "query"),
    ),
    responses={"200": lambda: models.InverterStatistics, "404": lambda: models.Problem},
    security=("ClientAccessToken",),
    name="getVendorStatisticsByInverter",
)
_LIST: Operation[models.PaginatedInverterList] = Operation(
    method="GET",
    path="/inverters",
    parameters=(
        Parameter("after", "query"),
        Parameter("before", "query"),
        Parameter("pageSize", "query"),
    ),
    responses={"200": lambda: models.PaginatedInverterList},
    security=("ClientAccessToken",),
    name="listInverters",
    paging=paging.Paging(
        ("data",),
        paging.Cursor("after", ("pagination", "after"), against="before"),
        paging.Cursor("before", ("pagination", "before"), against="after"),
    ),
)
_LIST_FOR_USER: Operation[models.PaginatedInverterList] = Operation(
    method="GET",
    path="/users/{userId}/inverters",
    parameters=(
        Parameter("userId", "path"),
        Parameter("after", "query"),
        Parameter("before", "query"),
        Parameter("pageSize", "query"),
    ),
    responses={"200": lambda: models.PaginatedInverterList},
    security=("ClientAccessToken",),
    name="listUserInverters",
    paging=paging.Paging(
        ("data",),
        paging.Cursor("after", ("pagination", "after"), against="before"),
        paging.Cursor("before", ("pagination", "before"), against="after"),
    ),
)
_REFRESH_HINT: Operation[None] = Operation(
    method="POST",
    path="/inverters/{inverterId}/refresh-hint",
    parameters=(Parameter("inverterId", "path"),),
    responses={"204": None, "404": None},
    security=("ClientAccessToken",),
    name="invertersRefreshHint",
)


class Inverters:
    """The operations of ``client.inverters``."""

    def __init__(self, api: SyncApi) -> None:
        self._api = api

    @cached_property
    def with_raw_response(self) -> InvertersWithRawResponse:
        """The same methods, each giving the response itself, its body read."""
        return InvertersWithRawResponse(self._api)

    @cached_property
    def with_streaming_response(self) -> InvertersWithStreamingResponse:
        """The same methods, each giving the response for a ``with`` statement, its body unread."""
        return InvertersWithStreamingResponse(self._api)

    def get(self, inverter_id: UUID | str, *, options: Options | None = None) -> models.Inverter:
        """Get an inverter.

        Returns the last known state of one solar inverter.

        Calls ``GET /inverters/{inverterId}`` of version 2023-08-01.

        Args:
            inverter_id: Id of the inverter.
            options: How this one call is carried out: timeout, deadline, retries, headers.

        Returns:
            The inverter.

        Raises:
            ApiError: Any other fault: no connection, no time left, an answer that the document does not have.
        """
        return self._api.call(_GET, {"inverterId": inverter_id}, options=options)

    def get_vendor_statistics(
        self,
        inverter_id: UUID | str,
        *,
        resolution: Literal["HOUR", "DAY"],
        start_date: datetime,
        end_date: datetime | None = None,
        options: Options | None = None,
    ) -> models.InverterStatistics:
        """Get inverter vendor statistics.

        Returns the production of one inverter over time, as its vendor recorded it.

        Calls ``GET /inverters/{inverterId}/vendor-statistics`` of version 2023-08-01.

        Args:
            inverter_id: Id of the inverter.
            resolution: Length of one period of the result.
            start_date: First moment of the period asked for.
            end_date: Last moment of the period asked for; without it, the period reaches up to now.
            options: How this one call is carried out: timeout, deadline, retries, headers.

        Returns:
            The production of the inverter over time.

        Raises:
            NotFoundError: 404. No such inverter exists.
            ApiError: Any other fault: no connection, no time left, an answer that the document does not have.
        """
        return self._api.call(
            _GET_VENDOR_STATISTICS,
            {"inverterId": inverter_id, "resolution": resolution, "startDate": start_date, "endDate": end_date},
            options=options,
        )

    def list(
        self,
        *,
        after: str | None = None,
        before: str | None = None,
        page_size: int | None = None,
        options: Options | None = None,
    ) -> Page[models.Inverter, models.PaginatedInverterList]:
        """List all inverters.

        Returns one page of the solar inverters of all users of this client.

        Calls ``GET /inverters`` of version 2023-08-01.

        The result is a page. Iterated, it gives the items of this page and of all after it, fetched as they are
        needed.

        Args:
            after: Cursor of a page: the result starts just after it. Cannot be combined with `before`.
            before: Cursor of a page: the result ends just before it. Cannot be combined with `after`.
            page_size: Greatest number of items on one page.
            options: How this one call is carried out: timeout, deadline, retries, headers.

        Returns:
            One page of inverters.

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
    ) -> Page[models.Inverter, models.PaginatedInverterList]:
        """List a user's inverters.

        Returns one page of the solar inverters linked by one user.

        Calls ``GET /users/{userId}/inverters`` of version 2023-08-01.

        The result is a page. Iterated, it gives the items of this page and of all after it, fetched as they are
        needed.

        Args:
            user_id: Id of the user, as chosen by the client when the user was first linked.
            after: Cursor of a page: the result starts just after it. Cannot be combined with `before`.
            before: Cursor of a page: the result ends just before it. Cannot be combined with `after`.
            page_size: Greatest number of items on one page.
            options: How this one call is carried out: timeout, deadline, retries, headers.

        Returns:
            One page of the user's inverters.

        Raises:
            ApiError: Any other fault: no connection, no time left, an answer that the document does not have.
        """
        return self._api.page(
            _LIST_FOR_USER,
            {"userId": user_id, "after": after, "before": before, "pageSize": page_size},
            options=options,
        )

    def refresh_hint(self, inverter_id: UUID | str, *, options: Options | None = None) -> None:
        """Request fresh inverter data.

        Asks for the inverter's data to be read from its vendor soon. The call returns at once, before the new data
        has arrived.

        Calls ``POST /inverters/{inverterId}/refresh-hint`` of version 2023-08-01.

        Args:
            inverter_id: Id of the inverter.
            options: How this one call is carried out: timeout, deadline, retries, headers.

        Raises:
            NotFoundError: 404. No such inverter exists.
            ApiError: Any other fault: no connection, no time left, an answer that the document does not have.
        """
        return self._api.call(_REFRESH_HINT, {"inverterId": inverter_id}, options=options)


class InvertersWithRawResponse:
    """As :class:`Inverters`, giving responses."""

    def __init__(self, api: SyncApi) -> None:
        methods = Inverters(api.raw)
        self.get = raw(methods.get)
        self.get_vendor_statistics = raw(methods.get_vendor_statistics)
        self.list = raw(methods.list)
        self.list_for_user = raw(methods.list_for_user)
        self.refresh_hint = raw(methods.refresh_hint)


class InvertersWithStreamingResponse:
    """As :class:`Inverters`, giving responses as they come in."""

    def __init__(self, api: SyncApi) -> None:
        methods = Inverters(api.streaming)
        self.get = streamed(methods.get)
        self.get_vendor_statistics = streamed(methods.get_vendor_statistics)
        self.list = streamed(methods.list)
        self.list_for_user = streamed(methods.list_for_user)
        self.refresh_hint = streamed(methods.refresh_hint)


class AsyncInverters:
    """The operations of ``client.inverters``."""

    def __init__(self, api: AsyncApi) -> None:
        self._api = api

    @cached_property
    def with_raw_response(self) -> AsyncInvertersWithRawResponse:
        """The same methods, each giving the response itself, its body read."""
        return AsyncInvertersWithRawResponse(self._api)

    @cached_property
    def with_streaming_response(self) -> AsyncInvertersWithStreamingResponse:
        """The same methods, each giving the response for an ``async with`` statement, its body unread."""
        return AsyncInvertersWithStreamingResponse(self._api)

    async def get(self, inverter_id: UUID | str, *, options: Options | None = None) -> models.Inverter:
        """Get an inverter.

        Returns the last known state of one solar inverter.

        Calls ``GET /inverters/{inverterId}`` of version 2023-08-01.

        Args:
            inverter_id: Id of the inverter.
            options: How this one call is carried out: timeout, deadline, retries, headers.

        Returns:
            The inverter.

        Raises:
            ApiError: Any other fault: no connection, no time left, an answer that the document does not have.
        """
        return await self._api.call(_GET, {"inverterId": inverter_id}, options=options)

    async def get_vendor_statistics(
        self,
        inverter_id: UUID | str,
        *,
        resolution: Literal["HOUR", "DAY"],
        start_date: datetime,
        end_date: datetime | None = None,
        options: Options | None = None,
    ) -> models.InverterStatistics:
        """Get inverter vendor statistics.

        Returns the production of one inverter over time, as its vendor recorded it.

        Calls ``GET /inverters/{inverterId}/vendor-statistics`` of version 2023-08-01.

        Args:
            inverter_id: Id of the inverter.
            resolution: Length of one period of the result.
            start_date: First moment of the period asked for.
            end_date: Last moment of the period asked for; without it, the period reaches up to now.
            options: How this one call is carried out: timeout, deadline, retries, headers.

        Returns:
            The production of the inverter over time.

        Raises:
            NotFoundError: 404. No such inverter exists.
            ApiError: Any other fault: no connection, no time left, an answer that the document does not have.
        """
        return await self._api.call(
            _GET_VENDOR_STATISTICS,
            {"inverterId": inverter_id, "resolution": resolution, "startDate": start_date, "endDate": end_date},
            options=options,
        )

    def list(
        self,
        *,
        after: str | None = None,
        before: str | None = None,
        page_size: int | None = None,
        options: Options | None = None,
    ) -> AsyncPages[models.Inverter, models.PaginatedInverterList]:
        """List all inverters.

        Returns one page of the solar inverters of all users of this client.

        Calls ``GET /inverters`` of version 2023-08-01.

        The result is a page. Iterated, it gives the items of this page and of all after it, fetched as they are
        needed.

        Args:
            after: Cursor of a page: the result starts just after it. Cannot be combined with `before`.
            before: Cursor of a page: the result ends just before it. Cannot be combined with `after`.
            page_size: Greatest number of items on one page.
            options: How this one call is carried out: timeout, deadline, retries, headers.

        Returns:
            One page of inverters.

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
    ) -> AsyncPages[models.Inverter, models.PaginatedInverterList]:
        """List a user's inverters.

        Returns one page of the solar inverters linked by one user.

        Calls ``GET /users/{userId}/inverters`` of version 2023-08-01.

        The result is a page. Iterated, it gives the items of this page and of all after it, fetched as they are
        needed.

        Args:
            user_id: Id of the user, as chosen by the client when the user was first linked.
            after: Cursor of a page: the result starts just after it. Cannot be combined with `before`.
            before: Cursor of a page: the result ends just before it. Cannot be combined with `after`.
            page_size: Greatest number of items on one page.
            options: How this one call is carried out: timeout, deadline, retries, headers.

        Returns:
            One page of the user's inverters.

        Raises:
            ApiError: Any other fault: no connection, no time left, an answer that the document does not have.
        """
        return self._api.page(
            _LIST_FOR_USER,
            {"userId": user_id, "after": after, "before": before, "pageSize": page_size},
            options=options,
        )

    async def refresh_hint(self, inverter_id: UUID | str, *, options: Options | None = None) -> None:
        """Request fresh inverter data.

        Asks for the inverter's data to be read from its vendor soon. The call returns at once, before the new data
        has arrived.

        Calls ``POST /inverters/{inverterId}/refresh-hint`` of version 2023-08-01.

        Args:
            inverter_id: Id of the inverter.
            options: How this one call is carried out: timeout, deadline, retries, headers.

        Raises:
            NotFoundError: 404. No such inverter exists.
            ApiError: Any other fault: no connection, no time left, an answer that the document does not have.
        """
        return await self._api.call(_REFRESH_HINT, {"inverterId": inverter_id}, options=options)


class AsyncInvertersWithRawResponse:
    """As :class:`AsyncInverters`, giving responses."""

    def __init__(self, api: AsyncApi) -> None:
        methods = AsyncInverters(api.raw)
        self.get = raw_async(methods.get)
        self.get_vendor_statistics = raw_async(methods.get_vendor_statistics)
        self.list = raw_async(methods.list)
        self.list_for_user = raw_async(methods.list_for_user)
        self.refresh_hint = raw_async(methods.refresh_hint)


class AsyncInvertersWithStreamingResponse:
    """As :class:`AsyncInverters`, giving responses as they come in."""

    def __init__(self, api: AsyncApi) -> None:
        methods = AsyncInverters(api.streaming)
        self.get = streamed_async(methods.get)
        self.get_vendor_statistics = streamed_async(methods.get_vendor_statistics)
        self.list = streamed_async(methods.list)
        self.list_for_user = streamed_async(methods.list_for_user)
        self.refresh_hint = streamed_async(methods.refresh_hint)
