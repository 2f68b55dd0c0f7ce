# Generated from an OpenAPI document: a change made here is lost with the next generation.
"""The operations of ``client.hvacs``."""

from __future__ import annotations

import builtins
from functools import cached_property
from typing import TYPE_CHECKING, overload
from uuid import UUID

from .. import models, params
from .._runtime import AsyncApi, Operation, Parameter, SyncApi
from .._runtime.absent import ABSENT, Absent, body_of
from .._runtime.options import Options
from .._runtime.raw import raw, raw_async
from .._runtime.streaming import streamed, streamed_async

if TYPE_CHECKING:
    from .hvacs_actions import AsyncHvacsActions, HvacsActions
    from .hvacs_smart_policy import AsyncHvacsSmartPolicy, HvacsSmartPolicy

_FOLLOW_SCHEDULE: Operation[models.HvacActionFollowSchedule] = Operation(
    method="POST",
    path="/hvacs/{hvacId}/follow-schedule",
    parameters=(
        Parameter("hvacId", "path"),
        Parameter("Enode-User-Id", "header", required=True),
    ),
    responses={"200": lambda: models.HvacActionFollowSchedule, "422": lambda: models.Problem},
    security=("ClientAccessToken",),
    name="postSetHvacFollowSchedule",
)
_GET: Operation[models.Hvac] = Operation(
    method="GET",
    path="/hvacs/{hvacId}",
    parameters=(
        Parameter("hvacId", "path"),
        Parameter("Enode-User-Id", "header", required=True),
    ),
    responses={"200": lambda: models.Hvac},
    security=("ClientAccessToken",),
    name="getHVAC",
)
_GET_SMART_STATUS: Operation[models.HvacSmartStatus] = Operation(
    method="GET",
    path="/hvacs/{hvacId}/smart-status",
    parameters=(
        Parameter("hvacId", "path"),
        Parameter("Enode-User-Id", "header", required=True),
    ),
    responses={"200": lambda: models.HvacSmartStatus},
    security=("ClientAccessToken",),
    name="getHvacSmartStatus",
)
_LIST: Operation[list[str]] = Operation(
    method="GET",
    path="/hvacs",
    parameters=(Parameter("Enode-User-Id", "header", required=True),),
    responses={"200": lambda: list[str]},
    security=("ClientAccessToken",),
    name="listHVACs",
)
_SET_PERMANENT_HOLD: Operation[models.HvacActionPermanentHold] = Operation(
    method="POST",
    path="/hvacs/{hvacId}/permanent-hold",
    parameters=(
        Parameter("hvacId", "path"),
        Parameter("Enode-User-Id", "header", required=True),
    ),
    body="application/json",
    takes=lambda: models.HVACSetPermanentHoldPayload,
    responses={"200": lambda: models.HvacActionPermanentHold, "422": lambda: models.Problem},
    security=("ClientAccessToken",),
    name="postSetHvacPermanentHold",
)
_UPDATE: Operation[models.Hvac] = Operation(
    method="PUT",
    path="/hvacs/{hvacId}",
    parameters=(
        Parameter("hvacId", "path"),
        Parameter("Enode-User-Id", "header", required=True),
    ),
    body="application/json",
    takes=lambda: models.HvacUpdatePayload,
    responses={"200": lambda: models.Hvac},
    security=("ClientAccessToken",),
    name="updateHVAC",
)


class Hvacs:
    """The operations of ``client.hvacs``."""

    def __init__(self, api: SyncApi) -> None:
        self._api = api

    @cached_property
    def actions(self) -> HvacsActions:
        """The operations of ``client.hvacs.actions``."""
        from .hvacs_actions import HvacsActions

        return HvacsActions(self._api)

    @cached_property
    def smart_policy(self) -> HvacsSmartPolicy:
        """The operations of ``client.hvacs.smart_policy``."""
        from .hvacs_smart_policy import HvacsSmartPolicy

        return HvacsSmartPolicy(self._api)

    @cached_property
    def with_raw_response(self) -> HvacsWithRawResponse:
        """The same methods, each giving the response itself, its body read."""
        return HvacsWithRawResponse(self._api)

    @cached_property
    def with_streaming_response(self) -> HvacsWithStreamingResponse:
        """The same methods, each giving the response for a ``with`` statement, its body unread."""
        return HvacsWithStreamingResponse(self._api)

    def follow_schedule(
        self, hvac_id: str, *, enode_user_id: str, options: Options | None = None
    ) -> models.HvacActionFollowSchedule:
        """Follow the device schedule.

        Starts an action that makes the HVAC unit follow the schedule stored in the device itself.

        Calls ``POST /hvacs/{hvacId}/follow-schedule`` of version 2023-04-15.

        Args:
            hvac_id: Id of the HVAC unit.
            enode_user_id: Id of the user on whose behalf the call is made, as chosen by the client when the user
                was first linked.
            options: How this one call is carried out: timeout, deadline, retries, headers.

        Returns:
            The action that was started.

        Raises:
            UnprocessableEntityError: 422. A schedule controls the HVAC unit.
            ApiError: Any other fault: no connection, no time left, an answer that the document does not have.
        """
        return self._api.call(_FOLLOW_SCHEDULE, {"hvacId": hvac_id, "Enode-User-Id": enode_user_id}, options=options)

    def get(self, hvac_id: str, *, enode_user_id: str, options: Options | None = None) -> models.Hvac:
        """Get an HVAC unit.

        Returns the last known state of one HVAC unit.

        Calls ``GET /hvacs/{hvacId}`` of version 2023-04-15.

        Args:
            hvac_id: Id of the HVAC unit.
            enode_user_id: Id of the user on whose behalf the call is made, as chosen by the client when the user
                was first linked.
            options: How this one call is carried out: timeout, deadline, retries, headers.

        Returns:
            The HVAC unit.

        Raises:
            ApiError: Any other fault: no connection, no time left, an answer that the document does not have.
        """
        return self._api.call(_GET, {"hvacId": hvac_id, "Enode-User-Id": enode_user_id}, options=options)

    def get_smart_status(
        self, hvac_id: str, *, enode_user_id: str, options: Options | None = None
    ) -> models.HvacSmartStatus:
        """Get HVAC smart status.

        Returns the heating intervals that smart control has chosen for the HVAC unit.

        Calls ``GET /hvacs/{hvacId}/smart-status`` of version 2023-04-15.

        Args:
            hvac_id: Id of the HVAC unit.
            enode_user_id: Id of the user on whose behalf the call is made, as chosen by the client when the user
                was first linked.
            options: How this one call is carried out: timeout, deadline, retries, headers.

        Returns:
            The smart control status of the HVAC unit.

        Raises:
            ApiError: Any other fault: no connection, no time left, an answer that the document does not have.
        """
        return self._api.call(_GET_SMART_STATUS, {"hvacId": hvac_id, "Enode-User-Id": enode_user_id}, options=options)

    def list(self, *, enode_user_id: str, options: Options | None = None) -> builtins.list[str]:
        """List the user's HVAC units.

        Returns the ids of the heating and cooling units that the user has linked.

        Calls ``GET /hvacs`` of version 2023-04-15.

        Args:
            enode_user_id: Id of the user on whose behalf the call is made, as chosen by the client when the user
                was first linked.
            options: How this one call is carried out: timeout, deadline, retries, headers.

        Returns:
            The ids of the user's HVAC units.

        Raises:
            ApiError: Any other fault: no connection, no time left, an answer that the document does not have.
        """
        return self._api.call(_LIST, {"Enode-User-Id": enode_user_id}, options=options)

    def set_permanent_hold(
        self,
        hvac_id: str,
        body: params.HVACSetPermanentHoldPayload,
        *,
        enode_user_id: str,
        options: Options | None = None,
    ) -> models.HvacActionPermanentHold:
        """Hold mode and setpoints.

        Starts an action that gives the HVAC unit a mode and the setpoints of that mode, to be kept until they are
        changed again.

        Calls ``POST /hvacs/{hvacId}/permanent-hold`` of version 2023-04-15.

        Args:
            hvac_id: Id of the HVAC unit.
            enode_user_id: Id of the user on whose behalf the call is made, as chosen by the client when the user
                was first linked.
            options: How this one call is carried out: timeout, deadline, retries, headers.

        Returns:
            The action that was started.

        Raises:
            UnprocessableEntityError: 422. A schedule controls the HVAC unit.
            ApiError: Any other fault: no connection, no time left, an answer that the document does not have.
        """
        return self._api.call(
            _SET_PERMANENT_HOLD, {"hvacId": hvac_id, "Enode-User-Id": enode_user_id}, body=body, options=options
        )

    @overload
    def update(
        self,
        hvac_id: str,
        *,
        charging_location_id: UUID | str | None,
        enode_user_id: str,
        options: Options | None = None,
    ) -> models.Hvac: ...

    @overload
    def update(
        self,
        hvac_id: str,
        body: models.HvacUpdatePayload | params.HvacUpdatePayload,
        *,
        enode_user_id: str,
        options: Options | None = None,
    ) -> models.Hvac: ...

    def update(
        self,
        hvac_id: str,
        body: models.HvacUpdatePayload | params.HvacUpdatePayload | Absent = ABSENT,
        *,
        charging_location_id: UUID | str | None | Absent = ABSENT,
        enode_user_id: str,
        options: Options | None = None,
    ) -> models.Hvac:
        """Update an HVAC unit.

        Assigns the HVAC unit to a charging location, or removes it from one.

        Calls ``PUT /hvacs/{hvacId}`` of version 2023-04-15.

        Args:
            hvac_id: Id of the HVAC unit.
            body: The body as one value; or give its properties one by one, by name.
            charging_location_id: Id of the charging location to assign the unit to; null removes it from its
                location.
            enode_user_id: Id of the user on whose behalf the call is made, as chosen by the client when the user
                was first linked.
            options: How this one call is carried out: timeout, deadline, retries, headers.

        Returns:
            The HVAC unit as updated.

        Raises:
            ApiError: Any other fault: no connection, no time left, an answer that the document does not have.
        """
        return self._api.call(
            _UPDATE,
            {"hvacId": hvac_id, "Enode-User-Id": enode_user_id},
            body=body_of(
                body, {"charging_location_id": charging_location_id}, required=("charging_location_id",), optional=True
            ),
            options=options,
        )


class HvacsWithRawResponse:
    """As :class:`Hvacs`, giving responses."""

    def __init__(self, api: SyncApi) -> None:
        methods = Hvacs(api.raw)
        self.follow_schedule = raw(methods.follow_schedule)
        self.get = raw(methods.get)
        self.get_smart_status = raw(methods.get_smart_status)
        self.list = raw(methods.list)
        self.set_permanent_hold = raw(methods.set_permanent_hold)
        self.update = raw(methods.update)


class HvacsWithStreamingResponse:
    """As :class:`Hvacs`, giving responses as they come in."""

    def __init__(self, api: SyncApi) -> None:
        methods = Hvacs(api.streaming)
        self.follow_schedule = streamed(methods.follow_schedule)
        self.get = streamed(methods.get)
        self.get_smart_status = streamed(methods.get_smart_status)
        self.list = streamed(methods.list)
        self.set_permanent_hold = streamed(methods.set_permanent_hold)
        self.update = streamed(methods.update)


class AsyncHvacs:
    """The operations of ``client.hvacs``."""

    def __init__(self, api: AsyncApi) -> None:
        self._api = api

    @cached_property
    def actions(self) -> AsyncHvacsActions:
        """The operations of ``client.hvacs.actions``."""
        from .hvacs_actions import AsyncHvacsActions

        return AsyncHvacsActions(self._api)

    @cached_property
    def smart_policy(self) -> AsyncHvacsSmartPolicy:
        """The operations of ``client.hvacs.smart_policy``."""
        from .hvacs_smart_policy import AsyncHvacsSmartPolicy

        return AsyncHvacsSmartPolicy(self._api)

    @cached_property
    def with_raw_response(self) -> AsyncHvacsWithRawResponse:
        """The same methods, each giving the response itself, its body read."""
        return AsyncHvacsWithRawResponse(self._api)

    @cached_property
    def with_streaming_response(self) -> AsyncHvacsWithStreamingResponse:
        """The same methods, each giving the response for an ``async with`` statement, its body unread."""
        return AsyncHvacsWithStreamingResponse(self._api)

    async def follow_schedule(
        self, hvac_id: str, *, enode_user_id: str, options: Options | None = None
    ) -> models.HvacActionFollowSchedule:
        """Follow the device schedule.

        Starts an action that makes the HVAC unit follow the schedule stored in the device itself.

        Calls ``POST /hvacs/{hvacId}/follow-schedule`` of version 2023-04-15.

        Args:
            hvac_id: Id of the HVAC unit.
            enode_user_id: Id of the user on whose behalf the call is made, as chosen by the client when the user
                was first linked.
            options: How this one call is carried out: timeout, deadline, retries, headers.

        Returns:
            The action that was started.

        Raises:
            UnprocessableEntityError: 422. A schedule controls the HVAC unit.
            ApiError: Any other fault: no connection, no time left, an answer that the document does not have.
        """
        return await self._api.call(
            _FOLLOW_SCHEDULE, {"hvacId": hvac_id, "Enode-User-Id": enode_user_id}, options=options
        )

    async def get(self, hvac_id: str, *, enode_user_id: str, options: Options | None = None) -> models.Hvac:
        """Get an HVAC unit.

        Returns the last known state of one HVAC unit.

        Calls ``GET /hvacs/{hvacId}`` of version 2023-04-15.

        Args:
            hvac_id: Id of the HVAC unit.
            enode_user_id: Id of the user on whose behalf the call is made, as chosen by the client when the user
                was first linked.
            options: How this one call is carried out: timeout, deadline, retries, headers.

        Returns:
            The HVAC unit.

        Raises:
            ApiError: Any other fault: no connection, no time left, an answer that the document does not have.
        """
        return await self._api.call(_GET, {"hvacId": hvac_id, "Enode-User-Id": enode_user_id}, options=options)

    async def get_smart_status(
        self, hvac_id: str, *, enode_user_id: str, options: Options | None = None
    ) -> models.HvacSmartStatus:
        """Get HVAC smart status.

        Returns the heating intervals that smart control has chosen for the HVAC unit.

        Calls ``GET /hvacs/{hvacId}/smart-status`` of version 2023-04-15.

        Args:
            hvac_id: Id of the HVAC unit.
            enode_user_id: Id of the user on whose behalf the call is made, as chosen by the client when the user
                was first linked.
            options: How this one call is carried out: timeout, deadline, retries, headers.

        Returns:
            The smart control status of the HVAC unit.

        Raises:
            ApiError: Any other fault: no connection, no time left, an answer that the document does not have.
        """
        return await self._api.call(
            _GET_SMART_STATUS, {"hvacId": hvac_id, "Enode-User-Id": enode_user_id}, options=options
        )

    async def list(self, *, enode_user_id: str, options: Options | None = None) -> builtins.list[str]:
        """List the user's HVAC units.

        Returns the ids of the heating and cooling units that the user has linked.

        Calls ``GET /hvacs`` of version 2023-04-15.

        Args:
            enode_user_id: Id of the user on whose behalf the call is made, as chosen by the client when the user
                was first linked.
            options: How this one call is carried out: timeout, deadline, retries, headers.

        Returns:
            The ids of the user's HVAC units.

        Raises:
            ApiError: Any other fault: no connection, no time left, an answer that the document does not have.
        """
        return await self._api.call(_LIST, {"Enode-User-Id": enode_user_id}, options=options)

    async def set_permanent_hold(
        self,
        hvac_id: str,
        body: params.HVACSetPermanentHoldPayload,
        *,
        enode_user_id: str,
        options: Options | None = None,
    ) -> models.HvacActionPermanentHold:
        """Hold mode and setpoints.

        Starts an action that gives the HVAC unit a mode and the setpoints of that mode, to be kept until they are
        changed again.

        Calls ``POST /hvacs/{hvacId}/permanent-hold`` of version 2023-04-15.

        Args:
            hvac_id: Id of the HVAC unit.
            enode_user_id: Id of the user on whose behalf the call is made, as chosen by the client when the user
                was first linked.
            options: How this one call is carried out: timeout, deadline, retries, headers.

        Returns:
            The action that was started.

        Raises:
            UnprocessableEntityError: 422. A schedule controls the HVAC unit.
            ApiError: Any other fault: no connection, no time left, an answer that the document does not have.
        """
        return await self._api.call(
            _SET_PERMANENT_HOLD, {"hvacId": hvac_id, "Enode-User-Id": enode_user_id}, body=body, options=options
        )

    @overload
    async def update(
        self,
        hvac_id: str,
        *,
        charging_location_id: UUID | str | None,
        enode_user_id: str,
        options: Options | None = None,
    ) -> models.Hvac: ...

    @overload
    async def update(
        self,
        hvac_id: str,
        body: models.HvacUpdatePayload | params.HvacUpdatePayload,
        *,
        enode_user_id: str,
        options: Options | None = None,
    ) -> models.Hvac: ...

    async def update(
        self,
        hvac_id: str,
        body: models.HvacUpdatePayload | params.HvacUpdatePayload | Absent = ABSENT,
        *,
        charging_location_id: UUID | str | None | Absent = ABSENT,
        enode_user_id: str,
        options: Options | None = None,
    ) -> models.Hvac:
        """Update an HVAC unit.

        Assigns the HVAC unit to a charging location, or removes it from one.

        Calls ``PUT /hvacs/{hvacId}`` of version 2023-04-15.

        Args:
            hvac_id: Id of the HVAC unit.
            body: The body as one value; or give its properties one by one, by name.
            charging_location_id: Id of the charging location to assign the unit to; null removes it from its
                location.
            enode_user_id: Id of the user on whose behalf the call is made, as chosen by the client when the user
                was first linked.
            options: How this one call is carried out: timeout, deadline, retries, headers.

        Returns:
            The HVAC unit as updated.

        Raises:
            ApiError: Any other fault: no connection, no time left, an answer that the document does not have.
        """
        return await self._api.call(
            _UPDATE,
            {"hvacId": hvac_id, "Enode-User-Id": enode_user_id},
            body=body_of(
                body, {"charging_location_id": charging_location_id}, required=("charging_location_id",), optional=True
            ),
            options=options,
        )


class AsyncHvacsWithRawResponse:
    """As :class:`AsyncHvacs`, giving responses."""

    def __init__(self, api: AsyncApi) -> None:
        methods = AsyncHvacs(api.raw)
        self.follow_schedule = raw_async(methods.follow_schedule)
        self.get = raw_async(methods.get)
        self.get_smart_status = raw_async(methods.get_smart_status)
        self.list = raw_async(methods.list)
        self.set_permanent_hold = raw_async(methods.set_permanent_hold)
        self.update = raw_async(methods.update)


class AsyncHvacsWithStreamingResponse:
    """As :class:`AsyncHvacs`, giving responses as they come in."""

    def __init__(self, api: AsyncApi) -> None:
        methods = AsyncHvacs(api.streaming)
        self.follow_schedule = streamed_async(methods.follow_schedule)
        self.get = streamed_async(methods.get)
        self.get_smart_status = streamed_async(methods.get_smart_status)
        self.list = streamed_async(methods.list)
        self.set_permanent_hold = streamed_async(methods.set_permanent_hold)
        self.update = streamed_async(methods.update)
