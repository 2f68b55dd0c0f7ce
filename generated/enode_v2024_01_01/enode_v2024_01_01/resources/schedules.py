# Generated from an OpenAPI document: a change made here is lost with the next generation.
"""Operations on schedules."""

from __future__ import annotations

from uuid import UUID

from .. import models
from .._runtime import AsyncApi, Operation, Parameter, SyncApi

_CREATE_FOR_USER: Operation[models.ScheduleResponse] = Operation(
    method="POST",
    path="/users/{userId}/schedules",
    parameters=(Parameter("userId", "path"),),
    body="application/json",
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
)
_UPDATE: Operation[models.ScheduleResponse] = Operation(
    method="PUT",
    path="/schedules/{scheduleId}",
    parameters=(Parameter("scheduleId", "path"),),
    body="application/json",
    responses={"200": lambda: models.ScheduleResponse},
    security=("ClientAccessToken",),
    name="updateSchedule",
)


class Schedules:
    """Operations on schedules."""

    def __init__(self, api: SyncApi) -> None:
        self._api = api

    def create_for_user(
        self, user_id: str, body: models.ChargeSchedule | models.TemperatureSchedule | None = None
    ) -> models.ScheduleResponse:
        """Create a schedule.

        Adds a schedule for one of the user's assets: a charge schedule for a vehicle or charger, or a temperature
        schedule for an HVAC unit.

        ``POST /users/{userId}/schedules``

        Args:
            user_id: Id of the user, as chosen by the client when the user was first linked.
        """
        return self._api.call(_CREATE_FOR_USER, {"userId": user_id}, body=body)

    def delete(self, schedule_id: UUID | str) -> None:
        """Delete a schedule.

        Deletes one schedule, which then no longer controls its target.

        ``DELETE /schedules/{scheduleId}``

        Args:
            schedule_id: Id of the schedule.
        """
        return self._api.call(_DELETE, {"scheduleId": schedule_id})

    def get(self, schedule_id: UUID | str) -> models.ScheduleResponse:
        """Get a schedule.

        Returns one schedule.

        ``GET /schedules/{scheduleId}``

        Args:
            schedule_id: Id of the schedule.
        """
        return self._api.call(_GET, {"scheduleId": schedule_id})

    def get_status(self, schedule_id: UUID | str) -> models.ScheduleStatus:
        """Get schedule status.

        Returns whether the target does what its schedule asks for, and what the schedule asks for next.

        ``GET /schedules/{scheduleId}/status``

        Args:
            schedule_id: Id of the schedule.
        """
        return self._api.call(_GET_STATUS, {"scheduleId": schedule_id})

    def list_for_user(
        self, user_id: str, *, after: str | None = None, before: str | None = None, page_size: int | None = None
    ) -> models.PaginatedScheduleList:
        """List a user's schedules.

        Returns one page of the charge and temperature schedules of one user.

        ``GET /users/{userId}/schedules``

        Args:
            user_id: Id of the user, as chosen by the client when the user was first linked.
            after: Cursor of a page: the result starts just after it. Cannot be combined with `before`.
            before: Cursor of a page: the result ends just before it. Cannot be combined with `after`.
            page_size: Greatest number of items on one page.
        """
        return self._api.call(
            _LIST_FOR_USER, {"userId": user_id, "after": after, "before": before, "pageSize": page_size}
        )

    def update(
        self,
        schedule_id: UUID | str,
        body: models.PartialChargeSchedule | models.PartialTemperatureSchedule | None = None,
    ) -> models.ScheduleResponse:
        """Update a schedule.

        Changes one schedule; fields left out keep their value.

        ``PUT /schedules/{scheduleId}``

        Args:
            schedule_id: Id of the schedule.
        """
        return self._api.call(_UPDATE, {"scheduleId": schedule_id}, body=body)


class AsyncSchedules:
    """Operations on schedules."""

    def __init__(self, api: AsyncApi) -> None:
        self._api = api

    async def create_for_user(
        self, user_id: str, body: models.ChargeSchedule | models.TemperatureSchedule | None = None
    ) -> models.ScheduleResponse:
        """Create a schedule.

        Adds a schedule for one of the user's assets: a charge schedule for a vehicle or charger, or a temperature
        schedule for an HVAC unit.

        ``POST /users/{userId}/schedules``

        Args:
            user_id: Id of the user, as chosen by the client when the user was first linked.
        """
        return await self._api.call(_CREATE_FOR_USER, {"userId": user_id}, body=body)

    async def delete(self, schedule_id: UUID | str) -> None:
        """Delete a schedule.

        Deletes one schedule, which then no longer controls its target.

        ``DELETE /schedules/{scheduleId}``

        Args:
            schedule_id: Id of the schedule.
        """
        return await self._api.call(_DELETE, {"scheduleId": schedule_id})

    async def get(self, schedule_id: UUID | str) -> models.ScheduleResponse:
        """Get a schedule.

        Returns one schedule.

        ``GET /schedules/{scheduleId}``

        Args:
            schedule_id: Id of the schedule.
        """
        return await self._api.call(_GET, {"scheduleId": schedule_id})

    async def get_status(self, schedule_id: UUID | str) -> models.ScheduleStatus:
        """Get schedule status.

        Returns whether the target does what its schedule asks for, and what the schedule asks for next.

        ``GET /schedules/{scheduleId}/status``

        Args:
            schedule_id: Id of the schedule.
        """
        return await self._api.call(_GET_STATUS, {"scheduleId": schedule_id})

    async def list_for_user(
        self, user_id: str, *, after: str | None = None, before: str | None = None, page_size: int | None = None
    ) -> models.PaginatedScheduleList:
        """List a user's schedules.

        Returns one page of the charge and temperature schedules of one user.

        ``GET /users/{userId}/schedules``

        Args:
            user_id: Id of the user, as chosen by the client when the user was first linked.
            after: Cursor of a page: the result starts just after it. Cannot be combined with `before`.
            before: Cursor of a page: the result ends just before it. Cannot be combined with `after`.
            page_size: Greatest number of items on one page.
        """
        return await self._api.call(
            _LIST_FOR_USER, {"userId": user_id, "after": after, "before": before, "pageSize": page_size}
        )

    async def update(
        self,
        schedule_id: UUID | str,
        body: models.PartialChargeSchedule | models.PartialTemperatureSchedule | None = None,
    ) -> models.ScheduleResponse:
        """Update a schedule.

        Changes one schedule; fields left out keep their value.

        ``PUT /schedules/{scheduleId}``

        Args:
            schedule_id: Id of the schedule.
        """
        return await self._api.call(_UPDATE, {"scheduleId": schedule_id}, body=body)
