# Generated from an OpenAPI document: a change made here is lost with the next generation.
"""Operations on schedules."""

from __future__ import annotations

import builtins
from uuid import UUID

from .. import models
from .._runtime import AsyncApi, Operation, Parameter, SyncApi

_CREATE: Operation[models.ScheduleResponse] = Operation(
    method="POST",
    path="/schedules",
    parameters=(Parameter("Enode-User-Id", "header", required=True),),
    body="application/json",
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
_LIST: Operation[list[models.ChargeScheduleResponse | models.TemperatureScheduleResponse]] = Operation(
    method="GET",
    path="/schedules",
    parameters=(Parameter("Enode-User-Id", "header", required=True),),
    responses={"200": lambda: list[models.ChargeScheduleResponse | models.TemperatureScheduleResponse]},
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
    responses={"200": lambda: models.ScheduleResponse},
    security=("ClientAccessToken",),
    name="updateSchedule",
)


class Schedules:
    """Operations on schedules."""

    def __init__(self, api: SyncApi) -> None:
        self._api = api

    def create(
        self, body: models.ChargeSchedule | models.TemperatureSchedule | None = None, *, enode_user_id: str
    ) -> models.ScheduleResponse:
        """Create a schedule.

        Adds a schedule for one of the user's assets: a charge schedule for a vehicle or charger, or a temperature
        schedule for an HVAC unit.

        ``POST /schedules``

        Args:
            enode_user_id: Id of the user on whose behalf the call is made, as chosen by the client when the user
                was first linked.
        """
        return self._api.call(_CREATE, {"Enode-User-Id": enode_user_id}, body=body)

    def delete(self, schedule_id: UUID | str, *, enode_user_id: str) -> None:
        """Delete a schedule.

        Deletes one schedule, which then no longer controls its target.

        ``DELETE /schedules/{scheduleId}``

        Args:
            schedule_id: Id of the schedule.
            enode_user_id: Id of the user on whose behalf the call is made, as chosen by the client when the user
                was first linked.
        """
        return self._api.call(_DELETE, {"scheduleId": schedule_id, "Enode-User-Id": enode_user_id})

    def get(self, schedule_id: UUID | str, *, enode_user_id: str) -> models.ScheduleResponse:
        """Get a schedule.

        Returns one schedule.

        ``GET /schedules/{scheduleId}``

        Args:
            schedule_id: Id of the schedule.
            enode_user_id: Id of the user on whose behalf the call is made, as chosen by the client when the user
                was first linked.
        """
        return self._api.call(_GET, {"scheduleId": schedule_id, "Enode-User-Id": enode_user_id})

    def get_status(self, schedule_id: UUID | str, *, enode_user_id: str) -> models.ScheduleStatus:
        """Get schedule status.

        Returns whether the target does what its schedule asks for, and what the schedule asks for next.

        ``GET /schedules/{scheduleId}/status``

        Args:
            schedule_id: Id of the schedule.
            enode_user_id: Id of the user on whose behalf the call is made, as chosen by the client when the user
                was first linked.
        """
        return self._api.call(_GET_STATUS, {"scheduleId": schedule_id, "Enode-User-Id": enode_user_id})

    def list(
        self, *, enode_user_id: str
    ) -> builtins.list[models.ChargeScheduleResponse | models.TemperatureScheduleResponse]:
        """List the user's schedules.

        Returns the charge and temperature schedules of the user.

        ``GET /schedules``

        Args:
            enode_user_id: Id of the user on whose behalf the call is made, as chosen by the client when the user
                was first linked.
        """
        return self._api.call(_LIST, {"Enode-User-Id": enode_user_id})

    def update(
        self,
        schedule_id: UUID | str,
        body: models.PartialChargeSchedule | models.PartialTemperatureSchedule | None = None,
        *,
        enode_user_id: str,
    ) -> models.ScheduleResponse:
        """Update a schedule.

        Changes one schedule; fields left out keep their value.

        ``PUT /schedules/{scheduleId}``

        Args:
            schedule_id: Id of the schedule.
            enode_user_id: Id of the user on whose behalf the call is made, as chosen by the client when the user
                was first linked.
        """
        return self._api.call(_UPDATE, {"scheduleId": schedule_id, "Enode-User-Id": enode_user_id}, body=body)


class AsyncSchedules:
    """Operations on schedules."""

    def __init__(self, api: AsyncApi) -> None:
        self._api = api

    async def create(
        self, body: models.ChargeSchedule | models.TemperatureSchedule | None = None, *, enode_user_id: str
    ) -> models.ScheduleResponse:
        """Create a schedule.

        Adds a schedule for one of the user's assets: a charge schedule for a vehicle or charger, or a temperature
        schedule for an HVAC unit.

        ``POST /schedules``

        Args:
            enode_user_id: Id of the user on whose behalf the call is made, as chosen by the client when the user
                was first linked.
        """
        return await self._api.call(_CREATE, {"Enode-User-Id": enode_user_id}, body=body)

    async def delete(self, schedule_id: UUID | str, *, enode_user_id: str) -> None:
        """Delete a schedule.

        Deletes one schedule, which then no longer controls its target.

        ``DELETE /schedules/{scheduleId}``

        Args:
            schedule_id: Id of the schedule.
            enode_user_id: Id of the user on whose behalf the call is made, as chosen by the client when the user
                was first linked.
        """
        return await self._api.call(_DELETE, {"scheduleId": schedule_id, "Enode-User-Id": enode_user_id})

    async def get(self, schedule_id: UUID | str, *, enode_user_id: str) -> models.ScheduleResponse:
        """Get a schedule.

        Returns one schedule.

        ``GET /schedules/{scheduleId}``

        Args:
            schedule_id: Id of the schedule.
            enode_user_id: Id of the user on whose behalf the call is made, as chosen by the client when the user
                was first linked.
        """
        return await self._api.call(_GET, {"scheduleId": schedule_id, "Enode-User-Id": enode_user_id})

    async def get_status(self, schedule_id: UUID | str, *, enode_user_id: str) -> models.ScheduleStatus:
        """Get schedule status.

        Returns whether the target does what its schedule asks for, and what the schedule asks for next.

        ``GET /schedules/{scheduleId}/status``

        Args:
            schedule_id: Id of the schedule.
            enode_user_id: Id of the user on whose behalf the call is made, as chosen by the client when the user
                was first linked.
        """
        return await self._api.call(_GET_STATUS, {"scheduleId": schedule_id, "Enode-User-Id": enode_user_id})

    async def list(
        self, *, enode_user_id: str
    ) -> builtins.list[models.ChargeScheduleResponse | models.TemperatureScheduleResponse]:
        """List the user's schedules.

        Returns the charge and temperature schedules of the user.

        ``GET /schedules``

        Args:
            enode_user_id: Id of the user on whose behalf the call is made, as chosen by the client when the user
                was first linked.
        """
        return await self._api.call(_LIST, {"Enode-User-Id": enode_user_id})

    async def update(
        self,
        schedule_id: UUID | str,
        body: models.PartialChargeSchedule | models.PartialTemperatureSchedule | None = None,
        *,
        enode_user_id: str,
    ) -> models.ScheduleResponse:
        """Update a schedule.

        Changes one schedule; fields left out keep their value.

        ``PUT /schedules/{scheduleId}``

        Args:
            schedule_id: Id of the schedule.
            enode_user_id: Id of the user on whose behalf the call is made, as chosen by the client when the user
                was first linked.
        """
        return await self._api.call(_UPDATE, {"scheduleId": schedule_id, "Enode-User-Id": enode_user_id}, body=body)
