# Generated from an OpenAPI document: a change made here is lost with the next generation.
"""Operations on hvacs."""

from __future__ import annotations

from uuid import UUID

from .. import models
from .._runtime import AsyncApi, Operation, Parameter, SyncApi

_CANCEL_ACTION: Operation[models.HvacAction] = Operation(
    method="POST",
    path="/hvacs/actions/{actionId}/cancel",
    parameters=(Parameter("actionId", "path"),),
    responses={"200": lambda: models.HvacAction, "404": None, "409": lambda: models.HvacAction},
    security=("ClientAccessToken",),
    name="cancelHvacAction",
)
_FOLLOW_SCHEDULE: Operation[models.HvacActionFollowSchedule] = Operation(
    method="POST",
    path="/hvacs/{hvacId}/follow-schedule",
    parameters=(Parameter("hvacId", "path"),),
    responses={
        "200": lambda: models.HvacActionFollowSchedule,
        "400": lambda: models.Problem,
        "422": lambda: models.Problem,
    },
    security=("ClientAccessToken",),
    name="postSetHvacFollowSchedule",
)
_GET: Operation[models.Hvac] = Operation(
    method="GET",
    path="/hvacs/{hvacId}",
    parameters=(Parameter("hvacId", "path"),),
    responses={"200": lambda: models.Hvac},
    security=("ClientAccessToken",),
    name="getHVAC",
)
_GET_ACTION: Operation[models.HvacAction] = Operation(
    method="GET",
    path="/hvacs/actions/{actionId}",
    parameters=(Parameter("actionId", "path"),),
    responses={"200": lambda: models.HvacAction, "404": None},
    security=("ClientAccessToken",),
    name="getHvacsAction",
)
_GET_SMART_POLICY: Operation[models.HvacSmartPolicy] = Operation(
    method="GET",
    path="/hvacs/{hvacId}/smart-policy",
    parameters=(Parameter("hvacId", "path"),),
    responses={"200": lambda: models.HvacSmartPolicy},
    security=("ClientAccessToken",),
    name="getHvacsHvacIdSmartPolicy",
)
_GET_SMART_STATUS: Operation[models.HvacSmartStatus] = Operation(
    method="GET",
    path="/hvacs/{hvacId}/smart-status",
    parameters=(Parameter("hvacId", "path"),),
    responses={"200": lambda: models.HvacSmartStatus},
    security=("ClientAccessToken",),
    name="getHvacSmartStatus",
)
_LIST: Operation[models.PaginatedHVACList] = Operation(
    method="GET",
    path="/hvacs",
    parameters=(
        Parameter("after", "query"),
        Parameter("before", "query"),
        Parameter("pageSize", "query"),
    ),
    responses={"200": lambda: models.PaginatedHVACList},
    security=("ClientAccessToken",),
    name="listHVACs",
)
_LIST_FOR_USER: Operation[models.PaginatedHVACList] = Operation(
    method="GET",
    path="/users/{userId}/hvacs",
    parameters=(
        Parameter("userId", "path"),
        Parameter("after", "query"),
        Parameter("before", "query"),
        Parameter("pageSize", "query"),
    ),
    responses={"200": lambda: models.PaginatedHVACList},
    security=("ClientAccessToken",),
    name="listUserHVACs",
)
_REFRESH_HINT: Operation[None] = Operation(
    method="POST",
    path="/hvacs/{hvacId}/refresh-hint",
    parameters=(Parameter("hvacId", "path"),),
    responses={"204": None, "404": None},
    security=("ClientAccessToken",),
    name="hvacsRefreshHint",
)
_SET_PERMANENT_HOLD: Operation[models.HvacActionPermanentHold] = Operation(
    method="POST",
    path="/hvacs/{hvacId}/permanent-hold",
    parameters=(Parameter("hvacId", "path"),),
    body="application/json",
    responses={
        "200": lambda: models.HvacActionPermanentHold,
        "400": lambda: models.Problem,
        "422": lambda: models.Problem,
    },
    security=("ClientAccessToken",),
    name="postSetHvacPermanentHold",
)
_UPDATE: Operation[models.Hvac] = Operation(
    method="PUT",
    path="/hvacs/{hvacId}",
    parameters=(Parameter("hvacId", "path"),),
    body="application/json",
    responses={"200": lambda: models.Hvac},
    security=("ClientAccessToken",),
    name="updateHVAC",
)
_UPDATE_SMART_POLICY: Operation[models.HvacSmartPolicy] = Operation(
    method="PUT",
    path="/hvacs/{hvacId}/smart-policy",
    parameters=(Parameter("hvacId", "path"),),
    body="application/json",
    responses={"200": lambda: models.HvacSmartPolicy},
    security=("ClientAccessToken",),
    name="updateHvacSmartPolicy",
)


class Hvacs:
    """Operations on hvacs."""

    def __init__(self, api: SyncApi) -> None:
        self._api = api

    def cancel_action(self, action_id: UUID | str) -> models.HvacAction:
        """Cancel an HVAC action.

        Stops a pending HVAC action from being tried again. An action that is no longer pending is left as it is.

        ``POST /hvacs/actions/{actionId}/cancel``

        Args:
            action_id: Id of the action, as returned by the operation that started it.
        """
        return self._api.call(_CANCEL_ACTION, {"actionId": action_id})

    def follow_schedule(self, hvac_id: str) -> models.HvacActionFollowSchedule:
        """Follow the device schedule.

        Starts an action that makes the HVAC unit follow the schedule stored in the device itself.

        ``POST /hvacs/{hvacId}/follow-schedule``

        Args:
            hvac_id: Id of the HVAC unit.
        """
        return self._api.call(_FOLLOW_SCHEDULE, {"hvacId": hvac_id})

    def get(self, hvac_id: str) -> models.Hvac:
        """Get an HVAC unit.

        Returns the last known state of one HVAC unit.

        ``GET /hvacs/{hvacId}``

        Args:
            hvac_id: Id of the HVAC unit.
        """
        return self._api.call(_GET, {"hvacId": hvac_id})

    def get_action(self, action_id: UUID | str) -> models.HvacAction:
        """Get an HVAC action.

        Returns the progress and the outcome of one HVAC action.

        ``GET /hvacs/actions/{actionId}``

        Args:
            action_id: Id of the action, as returned by the operation that started it.
        """
        return self._api.call(_GET_ACTION, {"actionId": action_id})

    def get_smart_policy(self, hvac_id: str) -> models.HvacSmartPolicy:
        """Get HVAC smart policy.

        Returns the smart control settings of one HVAC unit.

        ``GET /hvacs/{hvacId}/smart-policy``

        Args:
            hvac_id: Id of the HVAC unit.
        """
        return self._api.call(_GET_SMART_POLICY, {"hvacId": hvac_id})

    def get_smart_status(self, hvac_id: str) -> models.HvacSmartStatus:
        """Get HVAC smart status.

        Returns the heating intervals that smart control has chosen for the HVAC unit.

        ``GET /hvacs/{hvacId}/smart-status``

        Args:
            hvac_id: Id of the HVAC unit.
        """
        return self._api.call(_GET_SMART_STATUS, {"hvacId": hvac_id})

    def list(
        self, *, after: str | None = None, before: str | None = None, page_size: int | None = None
    ) -> models.PaginatedHVACList:
        """List all HVAC units.

        Returns one page of the heating and cooling units of all users of this client.

        ``GET /hvacs``

        Args:
            after: Cursor of a page: the result starts just after it. Cannot be combined with `before`.
            before: Cursor of a page: the result ends just before it. Cannot be combined with `after`.
            page_size: Greatest number of items on one page.
        """
        return self._api.call(_LIST, {"after": after, "before": before, "pageSize": page_size})

    def list_for_user(
        self, user_id: str, *, after: str | None = None, before: str | None = None, page_size: int | None = None
    ) -> models.PaginatedHVACList:
        """List a user's HVAC units.

        Returns one page of the heating and cooling units linked by one user.

        ``GET /users/{userId}/hvacs``

        Args:
            user_id: Id of the user, as chosen by the client when the user was first linked.
            after: Cursor of a page: the result starts just after it. Cannot be combined with `before`.
            before: Cursor of a page: the result ends just before it. Cannot be combined with `after`.
            page_size: Greatest number of items on one page.
        """
        return self._api.call(
            _LIST_FOR_USER, {"userId": user_id, "after": after, "before": before, "pageSize": page_size}
        )

    def refresh_hint(self, hvac_id: str) -> None:
        """Request fresh HVAC data.

        Asks for the HVAC unit's data to be read from its vendor soon. The call returns at once, before the new data
        has arrived.

        ``POST /hvacs/{hvacId}/refresh-hint``

        Args:
            hvac_id: Id of the HVAC unit.
        """
        return self._api.call(_REFRESH_HINT, {"hvacId": hvac_id})

    def set_permanent_hold(
        self,
        hvac_id: str,
        body: models.CoolPermanentHold | models.HeatPermanentHold | models.AutoPermanentHold | models.OffPermanentHold,
    ) -> models.HvacActionPermanentHold:
        """Hold mode and setpoints.

        Starts an action that gives the HVAC unit a mode and the setpoints of that mode, to be kept until they are
        changed again.

        ``POST /hvacs/{hvacId}/permanent-hold``

        Args:
            hvac_id: Id of the HVAC unit.
        """
        return self._api.call(_SET_PERMANENT_HOLD, {"hvacId": hvac_id}, body=body)

    def update(self, hvac_id: str, body: models.HvacUpdatePayload | None = None) -> models.Hvac:
        """Update an HVAC unit.

        Assigns the HVAC unit to a location, or removes it from one.

        ``PUT /hvacs/{hvacId}``

        Args:
            hvac_id: Id of the HVAC unit.
        """
        return self._api.call(_UPDATE, {"hvacId": hvac_id}, body=body)

    def update_smart_policy(
        self, hvac_id: str, body: models.PartialHvacSmartPolicy | None = None
    ) -> models.HvacSmartPolicy:
        """Update HVAC smart policy.

        Turns smart control of one HVAC unit on or off.

        ``PUT /hvacs/{hvacId}/smart-policy``

        Args:
            hvac_id: Id of the HVAC unit.
        """
        return self._api.call(_UPDATE_SMART_POLICY, {"hvacId": hvac_id}, body=body)


class AsyncHvacs:
    """Operations on hvacs."""

    def __init__(self, api: AsyncApi) -> None:
        self._api = api

    async def cancel_action(self, action_id: UUID | str) -> models.HvacAction:
        """Cancel an HVAC action.

        Stops a pending HVAC action from being tried again. An action that is no longer pending is left as it is.

        ``POST /hvacs/actions/{actionId}/cancel``

        Args:
            action_id: Id of the action, as returned by the operation that started it.
        """
        return await self._api.call(_CANCEL_ACTION, {"actionId": action_id})

    async def follow_schedule(self, hvac_id: str) -> models.HvacActionFollowSchedule:
        """Follow the device schedule.

        Starts an action that makes the HVAC unit follow the schedule stored in the device itself.

        ``POST /hvacs/{hvacId}/follow-schedule``

        Args:
            hvac_id: Id of the HVAC unit.
        """
        return await self._api.call(_FOLLOW_SCHEDULE, {"hvacId": hvac_id})

    async def get(self, hvac_id: str) -> models.Hvac:
        """Get an HVAC unit.

        Returns the last known state of one HVAC unit.

        ``GET /hvacs/{hvacId}``

        Args:
            hvac_id: Id of the HVAC unit.
        """
        return await self._api.call(_GET, {"hvacId": hvac_id})

    async def get_action(self, action_id: UUID | str) -> models.HvacAction:
        """Get an HVAC action.

        Returns the progress and the outcome of one HVAC action.

        ``GET /hvacs/actions/{actionId}``

        Args:
            action_id: Id of the action, as returned by the operation that started it.
        """
        return await self._api.call(_GET_ACTION, {"actionId": action_id})

    async def get_smart_policy(self, hvac_id: str) -> models.HvacSmartPolicy:
        """Get HVAC smart policy.

        Returns the smart control settings of one HVAC unit.

        ``GET /hvacs/{hvacId}/smart-policy``

        Args:
            hvac_id: Id of the HVAC unit.
        """
        return await self._api.call(_GET_SMART_POLICY, {"hvacId": hvac_id})

    async def get_smart_status(self, hvac_id: str) -> models.HvacSmartStatus:
        """Get HVAC smart status.

        Returns the heating intervals that smart control has chosen for the HVAC unit.

        ``GET /hvacs/{hvacId}/smart-status``

        Args:
            hvac_id: Id of the HVAC unit.
        """
        return await self._api.call(_GET_SMART_STATUS, {"hvacId": hvac_id})

    async def list(
        self, *, after: str | None = None, before: str | None = None, page_size: int | None = None
    ) -> models.PaginatedHVACList:
        """List all HVAC units.

        Returns one page of the heating and cooling units of all users of this client.

        ``GET /hvacs``

        Args:
            after: Cursor of a page: the result starts just after it. Cannot be combined with `before`.
            before: Cursor of a page: the result ends just before it. Cannot be combined with `after`.
            page_size: Greatest number of items on one page.
        """
        return await self._api.call(_LIST, {"after": after, "before": before, "pageSize": page_size})

    async def list_for_user(
        self, user_id: str, *, after: str | None = None, before: str | None = None, page_size: int | None = None
    ) -> models.PaginatedHVACList:
        """List a user's HVAC units.

        Returns one page of the heating and cooling units linked by one user.

        ``GET /users/{userId}/hvacs``

        Args:
            user_id: Id of the user, as chosen by the client when the user was first linked.
            after: Cursor of a page: the result starts just after it. Cannot be combined with `before`.
            before: Cursor of a page: the result ends just before it. Cannot be combined with `after`.
            page_size: Greatest number of items on one page.
        """
        return await self._api.call(
            _LIST_FOR_USER, {"userId": user_id, "after": after, "before": before, "pageSize": page_size}
        )

    async def refresh_hint(self, hvac_id: str) -> None:
        """Request fresh HVAC data.

        Asks for the HVAC unit's data to be read from its vendor soon. The call returns at once, before the new data
        has arrived.

        ``POST /hvacs/{hvacId}/refresh-hint``

        Args:
            hvac_id: Id of the HVAC unit.
        """
        return await self._api.call(_REFRESH_HINT, {"hvacId": hvac_id})

    async def set_permanent_hold(
        self,
        hvac_id: str,
        body: models.CoolPermanentHold | models.HeatPermanentHold | models.AutoPermanentHold | models.OffPermanentHold,
    ) -> models.HvacActionPermanentHold:
        """Hold mode and setpoints.

        Starts an action that gives the HVAC unit a mode and the setpoints of that mode, to be kept until they are
        changed again.

        ``POST /hvacs/{hvacId}/permanent-hold``

        Args:
            hvac_id: Id of the HVAC unit.
        """
        return await self._api.call(_SET_PERMANENT_HOLD, {"hvacId": hvac_id}, body=body)

    async def update(self, hvac_id: str, body: models.HvacUpdatePayload | None = None) -> models.Hvac:
        """Update an HVAC unit.

        Assigns the HVAC unit to a location, or removes it from one.

        ``PUT /hvacs/{hvacId}``

        Args:
            hvac_id: Id of the HVAC unit.
        """
        return await self._api.call(_UPDATE, {"hvacId": hvac_id}, body=body)

    async def update_smart_policy(
        self, hvac_id: str, body: models.PartialHvacSmartPolicy | None = None
    ) -> models.HvacSmartPolicy:
        """Update HVAC smart policy.

        Turns smart control of one HVAC unit on or off.

        ``PUT /hvacs/{hvacId}/smart-policy``

        Args:
            hvac_id: Id of the HVAC unit.
        """
        return await self._api.call(_UPDATE_SMART_POLICY, {"hvacId": hvac_id}, body=body)
