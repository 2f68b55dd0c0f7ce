# Generated from an OpenAPI document: a change made here is lost with the next generation.
"""The operations of ``client.batteries``."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, overload
from uuid import UUID

from .. import models, params
from .._runtime import AsyncApi, Operation, Parameter, SyncApi, paging
from .._runtime.absent import ABSENT, Absent, body_of
from .._runtime.options import Options
from .._runtime.pages import AsyncPages, Page
from .._runtime.raw import raw, raw_async
from .._runtime.streaming import streamed, streamed_async

if TYPE_CHECKING:
    from .batteries_actions import AsyncBatteriesActions, BatteriesActions

_GET: Operation[models.BatteriesGetResponse] = Operation(
    method="GET",
    path="/batteries/{batteryId}",
    parameters=(Parameter("batteryId", "path"),),
    responses={"200": lambda: models.BatteriesGetResponse},
    security=("ClientAccessToken",),
    name="getBattery",
)
_LIST: Operation[models.PaginatedBatteryList] = Operation(
    method="GET",
    path="/batteries",
    parameters=(
        Parameter("after", "query"),
        Parameter("before", "query"),
        Parameter("pageSize", "query"),
    ),
    responses={"200": lambda: models.PaginatedBatteryList},
    security=("ClientAccessToken",),
    name="listBatteries",
    paging=paging.Paging(
        ("data",),
        paging.Cursor("after", ("pagination", "after"), against="before"),
        paging.Cursor("before", ("pagination", "before"), against="after"),
    ),
)
_LIST_FOR_USER: Operation[models.PaginatedBatteryList] = Operation(
    method="GET",
    path="/users/{userId}/batteries",
    parameters=(
        Parameter("userId", "path"),
        Parameter("after", "query"),
        Parameter("before", "query"),
        Parameter("pageSize", "query"),
    ),
    responses={"200": lambda: models.PaginatedBatteryList},
    security=("ClientAccessToken",),
    name="listUserBatteries",
    paging=paging.Paging(
        ("data",),
        paging.Cursor("after", ("pagination", "after"), against="before"),
        paging.Cursor("before", ("pagination", "before"), against="after"),
    ),
)
_REFRESH_HINT: Operation[None] = Operation(
    method="POST",
    path="/batteries/{batteryId}/refresh-hint",
    parameters=(Parameter("batteryId", "path"),),
    responses={"204": None, "404": None},
    security=("ClientAccessToken",),
    name="batteriesRefreshHint",
)
_SET_OPERATION_MODE: Operation[models.OperationModeAction] = Operation(
    method="POST",
    path="/batteries/{batteryId}/operation-mode",
    parameters=(Parameter("batteryId", "path"),),
    body="application/json",
    takes=lambda: models.SetBatteryOperationModePayload,
    responses={"200": lambda: models.OperationModeAction, "400": lambda: models.Problem},
    security=("ClientAccessToken",),
    name="postUserSetOperationMode",
)


class Batteries:
    """The operations of ``client.batteries``."""

    def __init__(self, api: SyncApi) -> None:
        self._api = api

    @cached_property
    def actions(self) -> BatteriesActions:
        """The operations of ``client.batteries.actions``."""
        from .batteries_actions import BatteriesActions

        return BatteriesActions(self._api)

    @cached_property
    def with_raw_response(self) -> BatteriesWithRawResponse:
        """The same methods, each giving the response itself, its body read."""
        return BatteriesWithRawResponse(self._api)

    @cached_property
    def with_streaming_response(self) -> BatteriesWithStreamingResponse:
        """The same methods, each giving the response for a ``with`` statement, its body unread."""
        return BatteriesWithStreamingResponse(self._api)

    def get(self, battery_id: UUID | str, *, options: Options | None = None) -> models.BatteriesGetResponse:
        """Get a battery.

        Returns the last known state of one battery.

        Calls ``GET /batteries/{batteryId}`` of version 2024-01-01.

        Args:
            battery_id: Id of the battery.
            options: How this one call is carried out: timeout, deadline, retries, headers.

        Returns:
            The battery.

        Raises:
            ApiError: Any other fault: no connection, no time left, an answer that the document does not have.
        """
        return self._api.call(_GET, {"batteryId": battery_id}, options=options)

    def list(
        self,
        *,
        after: str | None = None,
        before: str | None = None,
        page_size: int | None = None,
        options: Options | None = None,
    ) -> Page[models.PaginatedBatteryListDataItem, models.PaginatedBatteryList]:
        """List all batteries.

        Returns one page of the batteries of all users of this client.

        Calls ``GET /batteries`` of version 2024-01-01.

        The result is a page. Iterated, it gives the items of this page and of all after it, fetched as they are
        needed.

        Args:
            after: Cursor of a page: the result starts just after it. Cannot be combined with `before`.
            before: Cursor of a page: the result ends just before it. Cannot be combined with `after`.
            page_size: Greatest number of items on one page.
            options: How this one call is carried out: timeout, deadline, retries, headers.

        Returns:
            One page of batteries.

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
    ) -> Page[models.PaginatedBatteryListDataItem, models.PaginatedBatteryList]:
        """List a user's batteries.

        Returns one page of the batteries linked by one user.

        Calls ``GET /users/{userId}/batteries`` of version 2024-01-01.

        The result is a page. Iterated, it gives the items of this page and of all after it, fetched as they are
        needed.

        Args:
            user_id: Id of the user, as chosen by the client when the user was first linked.
            after: Cursor of a page: the result starts just after it. Cannot be combined with `before`.
            before: Cursor of a page: the result ends just before it. Cannot be combined with `after`.
            page_size: Greatest number of items on one page.
            options: How this one call is carried out: timeout, deadline, retries, headers.

        Returns:
            One page of the user's batteries.

        Raises:
            ApiError: Any other fault: no connection, no time left, an answer that the document does not have.
        """
        return self._api.page(
            _LIST_FOR_USER,
            {"userId": user_id, "after": after, "before": before, "pageSize": page_size},
            options=options,
        )

    def refresh_hint(self, battery_id: UUID | str, *, options: Options | None = None) -> None:
        """Request fresh battery data.

        Asks for the battery's data to be read from its vendor soon. The call returns at once, before the new data
        has arrived.

        Calls ``POST /batteries/{batteryId}/refresh-hint`` of version 2024-01-01.

        Args:
            battery_id: Id of the battery to act on.
            options: How this one call is carried out: timeout, deadline, retries, headers.

        Raises:
            NotFoundError: 404. No such battery exists.
            ApiError: Any other fault: no connection, no time left, an answer that the document does not have.
        """
        return self._api.call(_REFRESH_HINT, {"batteryId": battery_id}, options=options)

    @overload
    def set_operation_mode(
        self,
        battery_id: UUID | str,
        *,
        operation_mode: params.SetBatteryOperationModePayloadOperationMode,
        options: Options | None = None,
    ) -> models.OperationModeAction: ...

    @overload
    def set_operation_mode(
        self,
        battery_id: UUID | str,
        body: models.SetBatteryOperationModePayload | params.SetBatteryOperationModePayload,
        *,
        options: Options | None = None,
    ) -> models.OperationModeAction: ...

    def set_operation_mode(
        self,
        battery_id: UUID | str,
        body: models.SetBatteryOperationModePayload | params.SetBatteryOperationModePayload | Absent = ABSENT,
        *,
        operation_mode: params.SetBatteryOperationModePayloadOperationMode | Absent = ABSENT,
        options: Options | None = None,
    ) -> models.OperationModeAction:
        """Set battery operation mode.

        Starts an action that switches the battery to another operation mode; poll the action to learn its outcome.

        Calls ``POST /batteries/{batteryId}/operation-mode`` of version 2024-01-01.

        Args:
            battery_id: Id of the battery to act on.
            body: The body as one value; or give its properties one by one, by name.
            operation_mode: Operation mode to switch to: `IMPORT_FOCUS` charges from the grid, `EXPORT_FOCUS` feeds
                into it, `TIME_OF_USE` follows hourly prices, `SELF_RELIANCE` covers the home's own use.
            options: How this one call is carried out: timeout, deadline, retries, headers.

        Returns:
            The action that was started.

        Raises:
            BadRequestError: 400. The battery cannot be switched to this mode.
            ApiError: Any other fault: no connection, no time left, an answer that the document does not have.
        """
        return self._api.call(
            _SET_OPERATION_MODE,
            {"batteryId": battery_id},
            body=body_of(body, {"operation_mode": operation_mode}, required=("operation_mode",), optional=True),
            options=options,
        )


class BatteriesWithRawResponse:
    """As :class:`Batteries`, giving responses."""

    def __init__(self, api: SyncApi) -> None:
        methods = Batteries(api.raw)
        self.get = raw(methods.get)
        self.list = raw(methods.list)
        self.list_for_user = raw(methods.list_for_user)
        self.refresh_hint = raw(methods.refresh_hint)
        self.set_operation_mode = raw(methods.set_operation_mode)


class BatteriesWithStreamingResponse:
    """As :class:`Batteries`, giving responses as they come in."""

    def __init__(self, api: SyncApi) -> None:
        methods = Batteries(api.streaming)
        self.get = streamed(methods.get)
        self.list = streamed(methods.list)
        self.list_for_user = streamed(methods.list_for_user)
        self.refresh_hint = streamed(methods.refresh_hint)
        self.set_operation_mode = streamed(methods.set_operation_mode)


class AsyncBatteries:
    """The operations of ``client.batteries``."""

    def __init__(self, api: AsyncApi) -> None:
        self._api = api

    @cached_property
    def actions(self) -> AsyncBatteriesActions:
        """The operations of ``client.batteries.actions``."""
        from .batteries_actions import AsyncBatteriesActions

        return AsyncBatteriesActions(self._api)

    @cached_property
    def with_raw_response(self) -> AsyncBatteriesWithRawResponse:
        """The same methods, each giving the response itself, its body read."""
        return AsyncBatteriesWithRawResponse(self._api)

    @cached_property
    def with_streaming_response(self) -> AsyncBatteriesWithStreamingResponse:
        """The same methods, each giving the response for an ``async with`` statement, its body unread."""
        return AsyncBatteriesWithStreamingResponse(self._api)

    async def get(self, battery_id: UUID | str, *, options: Options | None = None) -> models.BatteriesGetResponse:
        """Get a battery.

        Returns the last known state of one battery.

        Calls ``GET /batteries/{batteryId}`` of version 2024-01-01.

        Args:
            battery_id: Id of the battery.
            options: How this one call is carried out: timeout, deadline, retries, headers.

        Returns:
            The battery.

        Raises:
            ApiError: Any other fault: no connection, no time left, an answer that the document does not have.
        """
        return await self._api.call(_GET, {"batteryId": battery_id}, options=options)

    def list(
        self,
        *,
        after: str | None = None,
        before: str | None = None,
        page_size: int | None = None,
        options: Options | None = None,
    ) -> AsyncPages[models.PaginatedBatteryListDataItem, models.PaginatedBatteryList]:
        """List all batteries.

        Returns one page of the batteries of all users of this client.

        Calls ``GET /batteries`` of version 2024-01-01.

        The result is a page. Iterated, it gives the items of this page and of all after it, fetched as they are
        needed.

        Args:
            after: Cursor of a page: the result starts just after it. Cannot be combined with `before`.
            before: Cursor of a page: the result ends just before it. Cannot be combined with `after`.
            page_size: Greatest number of items on one page.
            options: How this one call is carried out: timeout, deadline, retries, headers.

        Returns:
            One page of batteries.

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
    ) -> AsyncPages[models.PaginatedBatteryListDataItem, models.PaginatedBatteryList]:
        """List a user's batteries.

        Returns one page of the batteries linked by one user.

        Calls ``GET /users/{userId}/batteries`` of version 2024-01-01.

        The result is a page. Iterated, it gives the items of this page and of all after it, fetched as they are
        needed.

        Args:
            user_id: Id of the user, as chosen by the client when the user was first linked.
            after: Cursor of a page: the result starts just after it. Cannot be combined with `before`.
            before: Cursor of a page: the result ends just before it. Cannot be combined with `after`.
            page_size: Greatest number of items on one page.
            options: How this one call is carried out: timeout, deadline, retries, headers.

        Returns:
            One page of the user's batteries.

        Raises:
            ApiError: Any other fault: no connection, no time left, an answer that the document does not have.
        """
        return self._api.page(
            _LIST_FOR_USER,
            {"userId": user_id, "after": after, "before": before, "pageSize": page_size},
            options=options,
        )

    async def refresh_hint(self, battery_id: UUID | str, *, options: Options | None = None) -> None:
        """Request fresh battery data.

        Asks for the battery's data to be read from its vendor soon. The call returns at once, before the new data
        has arrived.

        Calls ``POST /batteries/{batteryId}/refresh-hint`` of version 2024-01-01.

        Args:
            battery_id: Id of the battery to act on.
            options: How this one call is carried out: timeout, deadline, retries, headers.

        Raises:
            NotFoundError: 404. No such battery exists.
            ApiError: Any other fault: no connection, no time left, an answer that the document does not have.
        """
        return await self._api.call(_REFRESH_HINT, {"batteryId": battery_id}, options=options)

    @overload
    async def set_operation_mode(
        self,
        battery_id: UUID | str,
        *,
        operation_mode: params.SetBatteryOperationModePayloadOperationMode,
        options: Options | None = None,
    ) -> models.OperationModeAction: ...

    @overload
    async def set_operation_mode(
        self,
        battery_id: UUID | str,
        body: models.SetBatteryOperationModePayload | params.SetBatteryOperationModePayload,
        *,
        options: Options | None = None,
    ) -> models.OperationModeAction: ...

    async def set_operation_mode(
        self,
        battery_id: UUID | str,
        body: models.SetBatteryOperationModePayload | params.SetBatteryOperationModePayload | Absent = ABSENT,
        *,
        operation_mode: params.SetBatteryOperationModePayloadOperationMode | Absent = ABSENT,
        options: Options | None = None,
    ) -> models.OperationModeAction:
        """Set battery operation mode.

        Starts an action that switches the battery to another operation mode; poll the action to learn its outcome.

        Calls ``POST /batteries/{batteryId}/operation-mode`` of version 2024-01-01.

        Args:
            battery_id: Id of the battery to act on.
            body: The body as one value; or give its properties one by one, by name.
            operation_mode: Operation mode to switch to: `IMPORT_FOCUS` charges from the grid, `EXPORT_FOCUS` feeds
                into it, `TIME_OF_USE` follows hourly prices, `SELF_RELIANCE` covers the home's own use.
            options: How this one call is carried out: timeout, deadline, retries, headers.

        Returns:
            The action that was started.

        Raises:
            BadRequestError: 400. The battery cannot be switched to this mode.
            ApiError: Any other fault: no connection, no time left, an answer that the document does not have.
        """
        return await self._api.call(
            _SET_OPERATION_MODE,
            {"batteryId": battery_id},
            body=body_of(body, {"operation_mode": operation_mode}, required=("operation_mode",), optional=True),
            options=options,
        )


class AsyncBatteriesWithRawResponse:
    """As :class:`AsyncBatteries`, giving responses."""

    def __init__(self, api: AsyncApi) -> None:
        methods = AsyncBatteries(api.raw)
        self.get = raw_async(methods.get)
        self.list = raw_async(methods.list)
        self.list_for_user = raw_async(methods.list_for_user)
        self.refresh_hint = raw_async(methods.refresh_hint)
        self.set_operation_mode = raw_async(methods.set_operation_mode)


class AsyncBatteriesWithStreamingResponse:
    """As :class:`AsyncBatteries`, giving responses as they come in."""

    def __init__(self, api: AsyncApi) -> None:
        methods = AsyncBatteries(api.streaming)
        self.get = streamed_async(methods.get)
        self.list = streamed_async(methods.list)
        self.list_for_user = streamed_async(methods.list_for_user)
        self.refresh_hint = streamed_async(methods.refresh_hint)
        self.set_operation_mode = streamed_async(methods.set_operation_mode)
