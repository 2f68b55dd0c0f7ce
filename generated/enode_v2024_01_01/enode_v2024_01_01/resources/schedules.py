# Generated from an OpenAPI document: a change made here is lost with the next generation.
"""The operations of ``client.schedules``."""

from __future__ import annotations

from functools import cached_property
from uuid import UUID

from .. import models, params
from .._runtime import AsyncApi, Operation, Parameter, SyncApi, paging
from .._runtime.absent import ABSENT, Absent
from .._runtime.options import Options
from .._runtime.pages import AsyncPages, Page
from .._runtime.raw import raw, raw_async
from .._runtime.streaming import streamed, streamed_async

_CREATE_FOR_USER: Operation[models.ScheduleResponse] = Operation(
    method="POST",
    path="/users/{userId}/schedules",
    parameters=(Parameter("userId", "path"),),
    body="application/json",
    takes=lambda: models.Schedule,
    responses={"200": lambda: models.ScheduleResponse},
    security=("ClientAccessToken",),
    name="createSchedule",
)
_DELETE: Operation[None] = Operation(
    method="DELETE",
    path="/schedules/{scheduleId}",
    parameters=(Parameter("scheduleId", "path"),),
    responses={"204": None},
    security=("ClientAccessToken",),
    name="deleteSchedule",
)
_GET: Operation[models.ScheduleResponse] = Operation(
    method="GET",
    path="/schedules/{scheduleId}",
    parameters=(Parameter("scheduleId", "path"),),
    responses={"200": lambda: models.ScheduleResponse},
    security=("ClientAccessToken",),
    name="getSchedule",
)
_GET_STATUS: Operation[models.ScheduleStatus] = Operation(
    method="GET",
    path="/schedules/{scheduleId}/status",
    parameters=(Parameter("scheduleId", "path"),),
    responses={"200": lambda: models.ScheduleStatus},
    security=("ClientAccessToken",),
    name="getScheduleStatus",
)
_LIST_FOR_USER: Operation[models.PaginatedScheduleList] = Operation(
    method="GET",
    path="/users/{userId}/schedules",
    parameters=(
        Parameter("userId", "path"),
        Parameter("after", "query"),
        Parameter("before", "query"),
        Parameter("pageSize", "query"),
    ),
    responses={"200": lambda: models.PaginatedScheduleList},
    security=("ClientAccessToken",),
    name="getSchedules",
    paging=paging.Paging(
        ("data",),
        paging.Cursor("after", ("pagination", "after"), against="before"),
        paging.Cursor("before", ("pagination", "before"), against="after"),
    ),
)
_UPDATE: Operation[models.ScheduleResponse] = Operation(
    method="PUT",
    path="/schedules/{scheduleId}",
    parameters=(Parameter("scheduleId", "path"),),
    body="application/json",
    takes=lambda: models.PartialSchedule,
    responses={"200": lambda: models.ScheduleResponse},
    security=("ClientAccessToken",),
    name="updateSchedule",
)


class Schedules:
    """The operations of ``client.schedules``."""

    def __init__(self, api: SyncApi) -> None:
        self._api = api

    @cached_property
    def with_raw_response(self) -> SchedulesWithRawResponse:
        """The same methods, each giving the response itself, its body read."""
        return SchedulesWithRawResponse(self._api)

    @cached_property
    def with_streaming_response(self) -> SchedulesWithStreamingResponse:
        """The same methods, each giving the response for a ``with`` statement, its body unread."""
        return SchedulesWithStreamingResponse(self._api)

    def create_for_user(
        self, user_id: str, body: params.Schedule, *, options: Options | None = None
    ) -> models.ScheduleResponse:
        """Create a schedule.

        Adds a schedule for one of the user's assets: a charge schedule for a vehicle or charger, or a temperature
        schedule for an HVAC unit.

        Calls ``POST /users/{userId}/schedules`` of version 2024-01-01.

        Args:
            user_id: Id of the user, as chosen by the client when the user was first linked.
            options: How this one call is carried out: timeout, deadline, retries, headers.

        Returns:
            The schedule that was created.

        Raises:
            ApiError: Any other fault: no connection, no time left, an answer that the document does not have.
        """
        return self._api.call(_CREATE_FOR_USER, {"userId": user_id}, body=body, options=options)

    def delete(self, schedule_id: UUID | str, *, options: Options | None = None) -> None:
        """Delete a schedule.

        Deletes one schedule, which then no longer controls its target.

        Calls ``DELETE /schedules/{scheduleId}`` of version 2024-01-01.

        Args:
            schedule_id: Id of the schedule.
            options: How this one call is carried out: timeout, deadline, retries, headers.

        Raises:
            ApiError: Any other fault: no connection, no time left, an answer that the document does not have.
        """
        return self._api.call(_DELETE, {"scheduleId": schedule_id}, options=options)

    def get(self, schedule_id: UUID | str, *, options: Options | None = None) -> models.ScheduleResponse:
        """Get a schedule.

        Returns one schedule.

        Calls ``GET /schedules/{scheduleId}`` of version 2024-01-01.

        Args:
            schedule_id: Id of the schedule.
            options: How this one call is carried out: timeout, deadline, retries, headers.

        Returns:
            The schedule.

        Raises:
            ApiError: Any other fault: no connection, no time left, an answer that the document does not have.
        """
        return self._api.call(_GET, {"scheduleId": schedule_id}, options=options)

    def get_status(self, schedule_id: UUID | str, *, options: Options | None = None) -> models.ScheduleStatus:
        """Get schedule status.

        Returns whether the target does what its schedule asks for, and what the schedule asks for next.

        Calls ``GET /schedules/{scheduleId}/status`` of version 2024-01-01.

        Args:
            schedule_id: Id of the schedule.
            options: How this one call is carried out: timeout, deadline, retries, headers.

        Returns:
            The status of the schedule.

        Raises:
            ApiError: Any other fault: no connection, no time left, an answer that the document does not have.
        """
        return self._api.call(_GET_STATUS, {"scheduleId": schedule_id}, options=options)

    def list_for_user(
        self,
        user_id: str,
        *,
        after: str | None = None,
        before: str | None = None,
        page_size: int | None = None,
        options: Options | None = None,
    ) -> Page[models.ScheduleResponse, models.PaginatedScheduleList]:
        """List a user's schedules.

        Returns one page of the charge and temperature schedules of one user.

        Calls ``GET /users/{userId}/schedules`` of version 2024-01-01.

        The result is a page. Iterated, it gives the items of this page and of all after it, fetched as they are
        needed.

        Args:
            user_id: Id of the user, as chosen by the client when the user was first linked.
            after: Cursor of a page: the result starts just after it. Cannot be combined with `before`.
            before: Cursor of a page: the result ends just before it. Cannot be combined with `after`.
            page_size: Greatest number of items on one page.
            options: How this one call is carried out: timeout, deadline, retries, headers.

        Returns:
            One page of the user's schedules.

        Raises:
            ApiError: Any other fault: no connection, no time left, an answer that the document does not have.
        """
        return self._api.page(
            _LIST_FOR_USER,
            {"userId": user_id, "after": after, "before": before, "pageSize": page_size},
            options=options,
        )

    def update(
        self, schedule_id: UUID | str, body: params.PartialSchedule | Absent = ABSENT, *, options: Options | None = None
    ) -> models.ScheduleResponse:
        """Update a schedule.

        Changes one schedule; fields left out keep their value.

        Calls ``PUT /schedules/{scheduleId}`` of version 2024-01-01.

        Args:
            schedule_id: Id of the schedule.
            options: How this one call is carried out: timeout, deadline, retries, headers.

        Returns:
            The schedule as updated.

        Raises:
            ApiError: Any other fault: no connection, no time left, an answer that the document does not have.
        """
        return self._api.call(_UPDATE, {"scheduleId": schedule_id}, body=body, options=options)


class SchedulesWithRawResponse:
    """As :class:`Schedules`, giving responses."""

    def __init__(self, api: SyncApi) -> None:
        methods = Schedules(api.raw)
        self.create_for_user = raw(methods.create_for_user)
        self.delete = raw(methods.delete)
        self.get = raw(methods.get)
        self.get_status = raw(methods.get_status)
        self.list_for_user = raw(methods.list_for_user)
        self.update = raw(methods.update)


class SchedulesWithStreamingResponse:
    """As :class:`Schedules`, giving responses as they come in."""

    def __init__(self, api: SyncApi) -> None:
        methods = Schedules(api.streaming)
        self.create_for_user = streamed(methods.create_for_user)
        self.delete = streamed(methods.delete)
        self.get = streamed(methods.get)
        self.get_status = streamed(methods.get_status)
        self.list_for_user = streamed(methods.list_for_user)
        self.update = streamed(methods.update)


class AsyncSchedules:
    """The operations of ``client.schedules``."""

    def __init__(self, api: AsyncApi) -> None:
        self._api = api

    @cached_property
    def with_raw_response(self) -> AsyncSchedulesWithRawResponse:
        """The same methods, each giving the response itself, its body read."""
        return AsyncSchedulesWithRawResponse(self._api)

    @cached_property
    def with_streaming_response(self) -> AsyncSchedulesWithStreamingResponse:
        """The same methods, each giving the response for an ``async with`` statement, its body unread."""
        return AsyncSchedulesWithStreamingResponse(self._api)

    async def create_for_user(
        self, user_id: str, body: params.Schedule, *, options: Options | None = None
    ) -> models.ScheduleResponse:
        """Create a schedule.

        Adds a schedule for one of the user's assets: a charge schedule for a vehicle or charger, or a temperature
        schedule for an HVAC unit.

        Calls ``POST /users/{userId}/schedules`` of version 2024-01-01.

        Args:
            user_id: Id of the user, as chosen by the client when the user was first linked.
            options: How this one call is carried out: timeout, deadline, retries, headers.

        Returns:
            The schedule that was created.

        Raises:
            ApiError: Any other fault: no connection, no time left, an answer that the document does not have.
        """
        return await self._api.call(_CREATE_FOR_USER, {"userId": user_id}, body=body, options=options)

    async def delete(self, schedule_id: UUID | str, *, options: Options | None = None) -> None:
        """Delete a schedule.

        Deletes one schedule, which then no longer controls its target.

        Calls ``DELETE /schedules/{scheduleId}`` of version 2024-01-01.

        Args:
            schedule_id: Id of the schedule.
            options: How this one call is carried out: timeout, deadline, retries, headers.

        Raises:
            ApiError: Any other fault: no connection, no time left, an answer that the document does not have.
        """
        return await self._api.call(_DELETE, {"scheduleId": schedule_id}, options=options)

    async def get(self, schedule_id: UUID | str, *, options: Options | None = None) -> models.ScheduleResponse:
        """Get a schedule.

        Returns one schedule.

        Calls ``GET /schedules/{scheduleId}`` of version 2024-01-01.

        Args:
            schedule_id: Id of the schedule.
            options: How this one call is carried out: timeout, deadline, retries, headers.

        Returns:
            The schedule.

        Raises:
            ApiError: Any other fault: no connection, no time left, an answer that the document does not have.
        """
        return await self._api.call(_GET, {"scheduleId": schedule_id}, options=options)

    async def get_status(self, schedule_id: UUID | str, *, options: Options | None = None) -> models.ScheduleStatus:
        """Get schedule status.

        Returns whether the target does what its schedule asks for, and what the schedule asks for next.

        Calls ``GET /schedules/{scheduleId}/status`` of version 2024-01-01.

        Args:
            schedule_id: Id of the schedule.
            options: How this one call is carried out: timeout, deadline, retries, headers.

        Returns:
            The status of the schedule.

        Raises:
            ApiError: Any other fault: no connection, no time left, an answer that the document does not have.
        """
        return await self._api.call(_GET_STATUS, {"scheduleId": schedule_id}, options=options)

    def list_for_user(
        self,
        user_id: str,
        *,
        after: str | None = None,
        before: str | None = None,
        page_size: int | None = None,
        options: Options | None = None,
    ) -> AsyncPages[models.ScheduleResponse, models.PaginatedScheduleList]:
        """List a user's schedules.

        Returns one page of the charge and temperature schedules of one user.

        Calls ``GET /users/{userId}/schedules`` of version 2024-01-01.

        The result is a page. Iterated, it gives the items of this page and of all after it, fetched as they are
        needed.

        Args:
            user_id: Id of the user, as chosen by the client when the user was first linked.
            after: Cursor of a page: the result starts just after it. Cannot be combined with `before`.
            before: Cursor of a page: the result ends just before it. Cannot be combined with `after`.
            page_size: Greatest number of items on one page.
            options: How this one call is carried out: timeout, deadline, retries, headers.

        Returns:
            One page of the user's schedules.

        Raises:
            ApiError: Any other fault: no connection, no time left, an answer that the document does not have.
        """
        return self._api.page(
            _LIST_FOR_USER,
            {"userId": user_id, "after": after, "before": before, "pageSize": page_size},
            options=options,
        )

    async def update(
        self, schedule_id: UUID | str, body: params.PartialSchedule | Absent = ABSENT, *, options: Options | None = None
    ) -> models.ScheduleResponse:
        """Update a schedule.

        Changes one schedule; fields left out keep their value.

        Calls ``PUT /schedules/{scheduleId}`` of version 2024-01-01.

        Args:
            schedule_id: Id of the schedule.
            options: How this one call is carried out: timeout, deadline, retries, headers.

        Returns:
            The schedule as updated.

        Raises:
            ApiError: Any other fault: no connection, no time left, an answer that the document does not have.
        """
        return await self._api.call(_UPDATE, {"scheduleId": schedule_id}, body=body, options=options)


class AsyncSchedulesWithRawResponse:
    """As :class:`AsyncSchedules`, giving responses."""

    def __init__(self, api: AsyncApi) -> None:
        methods = AsyncSchedules(api.raw)
        self.create_for_user = raw_async(methods.create_for_user)
        self.delete = raw_async(methods.delete)
        self.get = raw_async(methods.get)
        self.get_status = raw_async(methods.get_status)
        self.list_for_user = raw_async(methods.list_for_user)
        self.update = raw_async(methods.update)


class AsyncSchedulesWithStreamingResponse:
    """As :class:`AsyncSchedules`, giving responses as they come in."""

    def __init__(self, api: AsyncApi) -> None:
        methods = AsyncSchedules(api.streaming)
        self.create_for_user = streamed_async(methods.create_for_user)
        self.delete = streamed_async(methods.delete)
        self.get = streamed_async(methods.get)
        self.get_status = streamed_async(methods.get_status)
        self.list_for_user = streamed_async(methods.list_for_user)
        self.update = streamed_async(methods.update)
