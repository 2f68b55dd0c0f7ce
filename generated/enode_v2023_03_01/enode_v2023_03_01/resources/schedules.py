# Generated from an OpenAPI document: a change made here is lost with the next generation.
"""The operations of ``client.schedules``."""

from __future__ import annotations

import builtins
from functools import cached_property
from uuid import UUID

from .. import models, params
from .._runtime import AsyncApi, Operation, Parameter, SyncApi
from .._runtime.absent import ABSENT, Absent
from .._runtime.options import Options
from .._runtime.raw import raw, raw_async
from .._runtime.streaming import streamed, streamed_async

_CREATE: Operation[models.ScheduleResponse] = Operation(
    method="POST",
    path="/schedules",
    parameters=(Parameter("Enode-User-Id", "header", required=True),),
    body="application/json",
    takes=lambda: models.Schedule,
    responses={"201": lambda: models.ScheduleResponse},
    security=("ClientAccessToken",),
    name="createSchedule",
)
_DELETE: Operation[None] = Operation(
    method="DELETE",
    path="/schedules/{scheduleId}",
    parameters=(
        Parameter("scheduleId", "path"),
        Parameter("Enode-User-Id", "header", required=True),
    ),
    responses={"204": None},
    security=("ClientAccessToken",),
    name="deleteSchedule",
)
_GET: Operation[models.ScheduleResponse] = Operation(
    method="GET",
    path="/schedules/{scheduleId}",
    parameters=(
        Parameter("scheduleId", "path"),
        Parameter("Enode-User-Id", "header", required=True),
    ),
    responses={"200": lambda: models.ScheduleResponse},
    security=("ClientAccessToken",),
    name="getSchedule",
)
_GET_STATUS: Operation[models.ScheduleStatus] = Operation(
    method="GET",
    path="/schedules/{scheduleId}/status",
    parameters=(
        Parameter("scheduleId", "path"),
        Parameter("Enode-User-Id", "header", required=True),
    ),
    responses={"200": lambda: models.ScheduleStatus},
    security=("ClientAccessToken",),
    name="getScheduleStatus",
)
_LIST: Operation[list[models.ScheduleResponse]] = Operation(
    method="GET",
    path="/schedules",
    parameters=(Parameter("Enode-User-Id", "header", required=True),),
    responses={"200": lambda: list[models.ScheduleResponse]},
    security=("ClientAccessToken",),
    name="getSchedules",
)
_UPDATE: Operation[models.ScheduleResponse] = Operation(
    method="PUT",
    path="/schedules/{scheduleId}",
    parameters=(
        Parameter("scheduleId", "path"),
        Parameter("Enode-User-Id", "header", required=True),
    ),
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

    def create(
        self, body: params.Schedule, *, enode_user_id: str, options: Options | None = None
    ) -> models.ScheduleResponse:
        """Create a schedule.

        Adds a schedule for one of the user's assets: a charge schedule for a vehicle or charger, or a temperature
        schedule for an HVAC unit.

        Calls ``POST /schedules`` of version 2023-03-01.

        Args:
            enode_user_id: Id of the user on whose behalf the call is made, as chosen by the client when the user
                was first linked.
            options: How this one call is carried out: timeout, deadline, retries, headers.

        Returns:
            The schedule that was created.

        Raises:
            ApiError: Any other fault: no connection, no time left, an answer that the document does not have.
        """
        return self._api.call(_CREATE, {"Enode-User-Id": enode_user_id}, body=body, options=options)

    def delete(self, schedule_id: UUID | str, *, enode_user_id: str, options: Options | None = None) -> None:
        """Delete a schedule.

        Deletes one schedule, which then no longer controls its target.

        Calls ``DELETE /schedules/{scheduleId}`` of version 2023-03-01.

        Args:
            schedule_id: Id of the schedule.
            enode_user_id: Id of the user on whose behalf the call is made, as chosen by the client when the user
                was first linked.
            options: How this one call is carried out: timeout, deadline, retries, headers.

        Raises:
            ApiError: Any other fault: no connection, no time left, an answer that the document does not have.
        """
        return self._api.call(_DELETE, {"scheduleId": schedule_id, "Enode-User-Id": enode_user_id}, options=options)

    def get(
        self, schedule_id: UUID | str, *, enode_user_id: str, options: Options | None = None
    ) -> models.ScheduleResponse:
        """Get a schedule.

        Returns one schedule.

        Calls ``GET /schedules/{scheduleId}`` of version 2023-03-01.

        Args:
            schedule_id: Id of the schedule.
            enode_user_id: Id of the user on whose behalf the call is made, as chosen by the client when the user
                was first linked.
            options: How this one call is carried out: timeout, deadline, retries, headers.

        Returns:
            The schedule.

        Raises:
            ApiError: Any other fault: no connection, no time left, an answer that the document does not have.
        """
        return self._api.call(_GET, {"scheduleId": schedule_id, "Enode-User-Id": enode_user_id}, options=options)

    def get_status(
        self, schedule_id: UUID | str, *, enode_user_id: str, options: Options | None = None
    ) -> models.ScheduleStatus:
        """Get schedule status.

        Returns whether the target does what its schedule asks for, and what the schedule asks for next.

        Calls ``GET /schedules/{scheduleId}/status`` of version 2023-03-01.

        Args:
            schedule_id: Id of the schedule.
            enode_user_id: Id of the user on whose behalf the call is made, as chosen by the client when the user
                was first linked.
            options: How this one call is carried out: timeout, deadline, retries, headers.

        Returns:
            The status of the schedule.

        Raises:
            ApiError: Any other fault: no connection, no time left, an answer that the document does not have.
        """
        return self._api.call(_GET_STATUS, {"scheduleId": schedule_id, "Enode-User-Id": enode_user_id}, options=options)

    def list(self, *, enode_user_id: str, options: Options | None = None) -> builtins.list[models.ScheduleResponse]:
        """List the user's schedules.

        Returns the charge and temperature schedules of the user.

        Calls ``GET /schedules`` of version 2023-03-01.

        Args:
            enode_user_id: Id of the user on whose behalf the call is made, as chosen by the client when the user
                was first linked.
            options: How this one call is carried out: timeout, deadline, retries, headers.

        Returns:
            The schedules of the user.

        Raises:
            ApiError: Any other fault: no connection, no time left, an answer that the document does not have.
        """
        return self._api.call(_LIST, {"Enode-User-Id": enode_user_id}, options=options)

    def update(
        self,
        schedule_id: UUID | str,
        body: params.PartialSchedule | Absent = ABSENT,
        *,
        enode_user_id: str,
        options: Options | None = None,
    ) -> models.ScheduleResponse:
        """Update a schedule.

        Changes one schedule; fields left out keep their value.

        Calls ``PUT /schedules/{scheduleId}`` of version 2023-03-01.

        Args:
            schedule_id: Id of the schedule.
            enode_user_id: Id of the user on whose behalf the call is made, as chosen by the client when the user
                was first linked.
            options: How this one call is carried out: timeout, deadline, retries, headers.

        Returns:
            The schedule as updated.

        Raises:
            ApiError: Any other fault: no connection, no time left, an answer that the document does not have.
        """
        return self._api.call(
            _UPDATE, {"scheduleId": schedule_id, "Enode-User-Id": enode_user_id}, body=body, options=options
        )


class SchedulesWithRawResponse:
    """As :class:`Schedules`, giving responses."""

    def __init__(self, api: SyncApi) -> None:
        methods = Schedules(api.raw)
        self.create = raw(methods.create)
        self.delete = raw(methods.delete)
        self.get = raw(methods.get)
        self.get_status = raw(methods.get_status)
        self.list = raw(methods.list)
        self.update = raw(methods.update)


class SchedulesWithStreamingResponse:
    """As :class:`Schedules`, giving responses as they come in."""

    def __init__(self, api: SyncApi) -> None:
        methods = Schedules(api.streaming)
        self.create = streamed(methods.create)
        self.delete = streamed(methods.delete)
        self.get = streamed(methods.get)
        self.get_status = streamed(methods.get_status)
        self.list = streamed(methods.list)
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

    async def create(
        self, body: params.Schedule, *, enode_user_id: str, options: Options | None = None
    ) -> models.ScheduleResponse:
        """Create a schedule.

        Adds a schedule for one of the user's assets: a charge schedule for a vehicle or charger, or a temperature
        schedule for an HVAC unit.

        Calls ``POST /schedules`` of version 2023-03-01.

        Args:
            enode_user_id: Id of the user on whose behalf the call is made, as chosen by the client when the user
                was first linked.
            options: How this one call is carried out: timeout, deadline, retries, headers.

        Returns:
            The schedule that was created.

        Raises:
            ApiError: Any other fault: no connection, no time left, an answer that the document does not have.
        """
        return await self._api.call(_CREATE, {"Enode-User-Id": enode_user_id}, body=body, options=options)

    async def delete(self, schedule_id: UUID | str, *, enode_user_id: str, options: Options | None = None) -> None:
        """Delete a schedule.

        Deletes one schedule, which then no longer controls its target.

        Calls ``DELETE /schedules/{scheduleId}`` of version 2023-03-01.

        Args:
            schedule_id: Id of the schedule.
            enode_user_id: Id of the user on whose behalf the call is made, as chosen by the client when the user
                was first linked.
            options: How this one call is carried out: timeout, deadline, retries, headers.

        Raises:
            ApiError: Any other fault: no connection, no time left, an answer that the document does not have.
        """
        return await self._api.call(
            _DELETE, {"scheduleId": schedule_id, "Enode-User-Id": enode_user_id}, options=options
        )

    async def get(
        self, schedule_id: UUID | str, *, enode_user_id: str, options: Options | None = None
    ) -> models.ScheduleResponse:
        """Get a schedule.

        Returns one schedule.

        Calls ``GET /schedules/{scheduleId}`` of version 2023-03-01.

        Args:
            schedule_id: Id of the schedule.
            enode_user_id: Id of the user on whose behalf the call is made, as chosen by the client when the user
                was first linked.
            options: How this one call is carried out: timeout, deadline, retries, headers.

        Returns:
            The schedule.

        Raises:
            ApiError: Any other fault: no connection, no time left, an answer that the document does not have.
        """
        return await self._api.call(_GET, {"scheduleId": schedule_id, "Enode-User-Id": enode_user_id}, options=options)

    async def get_status(
        self, schedule_id: UUID | str, *, enode_user_id: str, options: Options | None = None
    ) -> models.ScheduleStatus:
        """Get schedule status.

        Returns whether the target does what its schedule asks for, and what the schedule asks for next.

        Calls ``GET /schedules/{scheduleId}/status`` of version 2023-03-01.

        Args:
            schedule_id: Id of the schedule.
            enode_user_id: Id of the user on whose behalf the call is made, as chosen by the client when the user
                was first linked.
            options: How this one call is carried out: timeout, deadline, retries, headers.

        Returns:
            The status of the schedule.

        Raises:
            ApiError: Any other fault: no connection, no time left, an answer that the document does not have.
        """
        return await self._api.call(
            _GET_STATUS, {"scheduleId": schedule_id, "Enode-User-Id": enode_user_id}, options=options
        )

    async def list(
        self, *, enode_user_id: str, options: Options | None = None
    ) -> builtins.list[models.ScheduleResponse]:
        """List the user's schedules.

        Returns the charge and temperature schedules of the user.

        Calls ``GET /schedules`` of version 2023-03-01.

        Args:
            enode_user_id: Id of the user on whose behalf the call is made, as chosen by the client when the user
                was first linked.
            options: How this one call is carried out: timeout, deadline, retries, headers.

        Returns:
            The schedules of the user.

        Raises:
            ApiError: Any other fault: no connection, no time left, an answer that the document does not have.
        """
        return await self._api.call(_LIST, {"Enode-User-Id": enode_user_id}, options=options)

    async def update(
        self,
        schedule_id: UUID | str,
        body: params.PartialSchedule | Absent = ABSENT,
        *,
        enode_user_id: str,
        options: Options | None = None,
    ) -> models.ScheduleResponse:
        """Update a schedule.

        Changes one schedule; fields left out keep their value.

        Calls ``PUT /schedules/{scheduleId}`` of version 2023-03-01.

        Args:
            schedule_id: Id of the schedule.
            enode_user_id: Id of the user on whose behalf the call is made, as chosen by the client when the user
                was first linked.
            options: How this one call is carried out: timeout, deadline, retries, headers.

        Returns:
            The schedule as updated.

        Raises:
            ApiError: Any other fault: no connection, no time left, an answer that the document does not have.
        """
        return await self._api.call(
            _UPDATE, {"scheduleId": schedule_id, "Enode-User-Id": enode_user_id}, body=body, options=options
        )


class AsyncSchedulesWithRawResponse:
    """As :class:`AsyncSchedules`, giving responses."""

    def __init__(self, api: AsyncApi) -> None:
        methods = AsyncSchedules(api.raw)
        self.create = raw_async(methods.create)
        self.delete = raw_async(methods.delete)
        self.get = raw_async(methods.get)
        self.get_status = raw_async(methods.get_status)
        self.list = raw_async(methods.list)
        self.update = raw_async(methods.update)


class AsyncSchedulesWithStreamingResponse:
    """As :class:`AsyncSchedules`, giving responses as they come in."""

    def __init__(self, api: AsyncApi) -> None:
        methods = AsyncSchedules(api.streaming)
        self.create = streamed_async(methods.create)
        self.delete = streamed_async(methods.delete)
        self.get = streamed_async(methods.get)
        self.get_status = streamed_async(methods.get_status)
        self.list = streamed_async(methods.list)
        self.update = streamed_async(methods.update)
