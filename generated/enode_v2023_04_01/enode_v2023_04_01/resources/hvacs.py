# Generated from an OpenAPI document: a change made here is lost with the next generation.
"""Operations on hvacs."""

from __future__ import annotations

import builtins
from uuid import UUID

from .. import models
from .._runtime import AsyncApi, Operation, Parameter, SyncApi

_CANCEL_ACTION: Operation[models.HvacAction] = Operation(
    method="POST",
    path="/hvacs/actions/{actionId}/cancel",
    parameters=(
        Parameter("actionId", "path"),
        Parameter("Enode-User-Id", "header", required=True),
    ),
    responses={"200": lambda: models.HvacAction, "404": None, "409": lambda: models.HvacAction},
    security=("ClientAccessToken",),
    name="cancelHvacAction",
)
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
_GET_ACTION: Operation[models.HvacAction] = Operation(
    method="GET",
    path="/hvacs/actions/{actionId}",
    parameters=(
        Parameter("actionId", "path"),
        Parameter("Enode-User-Id", "header", required=True),
    ),
    responses={"200": lambda: models.HvacAction, "404": None},
    security=("ClientAccessToken",),
    name="getHvacsAction",
)
_GET_SMART_POLICY: Operation[models.HvacSmartPolicy] = Operation(
    method="GET",
    path="/hvacs/{hvacId}/smart-policy",
    parameters=(
        Parameter("hvacId", "path"),
        Parameter("Enode-User-Id", "header", required=True),
    ),
    responses={"200": lambda: models.HvacSmartPolicy},
    security=("ClientAccessToken",),
    name="getHvacsHvacIdSmartPolicy",
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
    responses={"200": lambda: models.Hvac},
    security=("ClientAccessToken",),
    name="updateHVAC",
)
_UPDATE_SMART_POLICY: Operation[models.HvacSmartPolicy] = Operation(
    method="PUT",
    path="/hvacs/{hvacId}/smart-policy",
    parameters=(
        Parameter("hvacId", "path"),
        Parameter("Enode-User-Id", "header", required=True),
    ),
    body="application/json",
    responses={"200": lambda: models.HvacSmartPolicy},
    security=("ClientAccessToken",),
    name="updateHvacSmartPolicy",
)


class Hvacs:
    """Operations on hvacs."""

    def __init__(self, api: SyncApi) -> None:
        self._api = api

    def cancel_action(self, action_id: UUID | str, *, enode_user_id: str) -> models.HvacAction:
        """Cancel an HVAC action.

        Stops a pending HVAC action from being tried again. An action that is no longer pending is left as it is.

        ``POST /hvacs/actions/{actionId}/cancel``

        Args:
            action_id: Id of the action, as returned by the operation that started it.
            enode_user_id: Id of the user on whose behalf the call is made, as chosen by the client when the user
                was first linked.
        """
        return self._api.call(_CANCEL_ACTION, {"actionId": action_id, "Enode-User-Id": enode_user_id})

    def follow_schedule(self, hvac_id: str, *, enode_user_id: str) -> models.HvacActionFollowSchedule:
        """Follow the device schedule.

        Starts an action that makes the HVAC unit follow the schedule stored in the device itself.

        ``POST /hvacs/{hvacId}/follow-schedule``

        Args:
            hvac_id: Id of the HVAC unit.
            enode_user_id: Id of the user on whose behalf the call is made, as chosen by the client when the user
                was first linked.
        """
        return self._api.call(_FOLLOW_SCHEDULE, {"hvacId": hvac_id, "Enode-User-Id": enode_user_id})

    def get(self, hvac_id: str, *, enode_user_id: str) -> models.Hvac:
        """Get an HVAC unit.

        Returns the last known state of one HVAC unit.

        ``GET /hvacs/{hvacId}``

        Args:
            hvac_id: Id of the HVAC unit.
            enode_user_id: Id of the user on whose behalf the call is made, as chosen by the client when the user
                was first linked.
        """
        return self._api.call(_GET, {"hvacId": hvac_id, "Enode-User-Id": enode_user_id})

    def get_action(self, action_id: UUID | str, *, enode_user_id: str) -> models.HvacAction:
        """Get an HVAC action.

        Returns the progress and the outcome of one HVAC action.

        ``GET /hvacs/actions/{actionId}``

        Args:
            action_id: Id of the action, as returned by the operation that started it.
            enode_user_id: Id of the user on whose behalf the call is made, as chosen by the client when the user
                was first linked.
        """
        return self._api.call(_GET_ACTION, {"actionId": action_id, "Enode-User-Id": enode_user_id})

    def get_smart_policy(self, hvac_id: str, *, enode_user_id: str) -> models.HvacSmartPolicy:
        """Get HVAC smart policy.

        Returns the smart control settings of one HVAC unit.

        ``GET /hvacs/{hvacId}/smart-policy``

        Args:
            hvac_id: Id of the HVAC unit.
            enode_user_id: Id of the user on whose behalf the call is made, as chosen by the client when the user
                was first linked.
        """
        return self._api.call(_GET_SMART_POLICY, {"hvacId": hvac_id, "Enode-User-Id": enode_user_id})

    def get_smart_status(self, hvac_id: str, *, enode_user_id: str) -> models.HvacSmartStatus:
        """Get HVAC smart status.

        Returns the heating intervals that smart control has chosen for the HVAC unit.

        ``GET /hvacs/{hvacId}/smart-status``

        Args:
            hvac_id: Id of the HVAC unit.
            enode_user_id: Id of the user on whose behalf the call is made, as chosen by the client when the user
                was first linked.
        """
        return self._api.call(_GET_SMART_STATUS, {"hvacId": hvac_id, "Enode-User-Id": enode_user_id})

    def list(self, *, enode_user_id: str) -> builtins.list[str]:
        """List the user's HVAC units.

        Returns the ids of the heating and cooling units that the user has linked.

        ``GET /hvacs``

        Args:
            enode_user_id: Id of the user on whose behalf the call is made, as chosen by the client when the user
                was first linked.
        """
        return self._api.call(_LIST, {"Enode-User-Id": enode_user_id})

    def set_permanent_hold(
        self,
        hvac_id: str,
        body: models.CoolPermanentHold | models.HeatPermanentHold | models.AutoPermanentHold | models.OffPermanentHold,
        *,
        enode_user_id: str,
    ) -> models.HvacActionPermanentHold:
        """Hold mode and setpoints.

        Starts an action that gives the HVAC unit a mode and the setpoints of that mode, to be kept until they are
        changed again.

        ``POST /hvacs/{hvacId}/permanent-hold``

        Args:
            hvac_id: Id of the HVAC unit.
            enode_user_id: Id of the user on whose behalf the call is made, as chosen by the client when the user
                was first linked.
        """
        return self._api.call(_SET_PERMANENT_HOLD, {"hvacId": hvac_id, "Enode-User-Id": enode_user_id}, body=body)

    def update(self, hvac_id: str, body: models.HvacUpdatePayload | None = None, *, enode_user_id: str) -> models.Hvac:
        """Update an HVAC unit.

        Assigns the HVAC unit to a charging location, or removes it from one.

        ``PUT /hvacs/{hvacId}``

        Args:
            hvac_id: Id of the HVAC unit.
            enode_user_id: Id of the user on whose behalf the call is made, as chosen by the client when the user
                was first linked.
        """
        return self._api.call(_UPDATE, {"hvacId": hvac_id, "Enode-User-Id": enode_user_id}, body=body)

    def update_smart_policy(
        self, hvac_id: str, body: models.PartialHvacSmartPolicy | None = None, *, enode_user_id: str
    ) -> models.HvacSmartPolicy:
        """Update HVAC smart policy.

        Turns smart control of one HVAC unit on or off.

        ``PUT /hvacs/{hvacId}/smart-policy``

        Args:
            hvac_id: Id of the HVAC unit.
            enode_user_id: Id of the user on whose behalf the call is made, as chosen by the client when the user
                was first linked.
        """
        return self._api.call(_UPDATE_SMART_POLICY, {"hvacId": hvac_id, "Enode-User-Id": enode_user_id}, body=body)


class AsyncHvacs:
    """Operations on hvacs."""

    def __init__(self, api: AsyncApi) -> None:
        self._api = api

    async def cancel_action(self, action_id: UUID | str, *, enode_user_id: str) -> models.HvacAction:
        """Cancel an HVAC action.

        Stops a pending HVAC action from being tried again. An action that is no longer pending is left as it is.

        ``POST /hvacs/actions/{actionId}/cancel``

        Args:
            action_id: Id of the action, as returned by the operation that started it.
            enode_user_id: Id of the user on whose behalf the call is made, as chosen by the client when the user
                was first linked.
        """
        return await self._api.call(_CANCEL_ACTION, {"actionId": action_id, "Enode-User-Id": enode_user_id})

    async def follow_schedule(self, hvac_id: str, *, enode_user_id: str) -> models.HvacActionFollowSchedule:
        """Follow the device schedule.

        Starts an action that makes the HVAC unit follow the schedule stored in the device itself.

        ``POST /hvacs/{hvacId}/follow-schedule``

        Args:
            hvac_id: Id of the HVAC unit.
            enode_user_id: Id of the user on whose behalf the call is made, as chosen by the client when the user
                was first linked.
        """
        return await self._api.call(_FOLLOW_SCHEDULE, {"hvacId": hvac_id, "Enode-User-Id": enode_user_id})

    async def get(self, hvac_id: str, *, enode_user_id: str) -> models.Hvac:
        """Get an HVAC unit.

        Returns the last known state of one HVAC unit.

        ``GET /hvacs/{hvacId}``

        Args:
            hvac_id: Id of the HVAC unit.
            enode_user_id: Id of the user on whose behalf the call is made, as chosen by the client when the user
                was first linked.
        """
        return await self._api.call(_GET, {"hvacId": hvac_id, "Enode-User-Id": enode_user_id})

    async def get_action(self, action_id: UUID | str, *, enode_user_id: str) -> models.HvacAction:
        """Get an HVAC action.

        Returns the progress and the outcome of one HVAC action.

        ``GET /hvacs/actions/{actionId}``

        Args:
            action_id: Id of the action, as returned by the operation that started it.
            enode_user_id: Id of the user on whose behalf the call is made, as chosen by the client when the user
                was first linked.
        """
        return await self._api.call(_GET_ACTION, {"actionId": action_id, "Enode-User-Id": enode_user_id})

    async def get_smart_policy(self, hvac_id: str, *, enode_user_id: str) -> models.HvacSmartPolicy:
        """Get HVAC smart policy.

        Returns the smart control settings of one HVAC unit.

        ``GET /hvacs/{hvacId}/smart-policy``

        Args:
            hvac_id: Id of the HVAC unit.
            enode_user_id: Id of the user on whose behalf the call is made, as chosen by the client when the user
                was first linked.
        """
        return await self._api.call(_GET_SMART_POLICY, {"hvacId": hvac_id, "Enode-User-Id": enode_user_id})

    async def get_smart_status(self, hvac_id: str, *, enode_user_id: str) -> models.HvacSmartStatus:
        """Get HVAC smart status.

        Returns the heating intervals that smart control has chosen for the HVAC unit.

        ``GET /hvacs/{hvacId}/smart-status``

        Args:
            hvac_id: Id of the HVAC unit.
            enode_user_id: Id of the user on whose behalf the call is made, as chosen by the client when the user
                was first linked.
        """
        return await self._api.call(_GET_SMART_STATUS, {"hvacId": hvac_id, "Enode-User-Id": enode_user_id})

    async def list(self, *, enode_user_id: str) -> builtins.list[str]:
        """List the user's HVAC units.

        Returns the ids of the heating and cooling units that the user has linked.

        ``GET /hvacs``

        Args:
            enode_user_id: Id of the user on whose behalf the call is made, as chosen by the client when the user
                was first linked.
        """
        return await self._api.call(_LIST, {"Enode-User-Id": enode_user_id})

    async def set_permanent_hold(
        self,
        hvac_id: str,
        body: models.CoolPermanentHold | models.HeatPermanentHold | models.AutoPermanentHold | models.OffPermanentHold,
        *,
        enode_user_id: str,
    ) -> models.HvacActionPermanentHold:
        """Hold mode and setpoints.

        Starts an action that gives the HVAC unit a mode and the setpoints of that mode, to be kept until they are
        changed again.

        ``POST /hvacs/{hvacId}/permanent-hold``

        Args:
            hvac_id: Id of the HVAC unit.
            enode_user_id: Id of the user on whose behalf the call is made, as chosen by the client when the user
                was first linked.
        """
        return await self._api.call(_SET_PERMANENT_HOLD, {"hvacId": hvac_id, "Enode-User-Id": enode_user_id}, body=body)

    async def update(
        self, hvac_id: str, body: models.HvacUpdatePayload | None = None, *, enode_user_id: str
    ) -> models.Hvac:
        """Update an HVAC unit.

        Assigns the HVAC unit to a charging location, or removes it from one.

        ``PUT /hvacs/{hvacId}``

        Args:
            hvac_id: Id of the HVAC unit.
            enode_user_id: Id of the user on whose behalf the call is made, as chosen by the client when the user
                was first linked.
        """
        return await self._api.call(_UPDATE, {"hvacId": hvac_id, "Enode-User-Id": enode_user_id}, body=body)

    async def update_smart_policy(
        self, hvac_id: str, body: models.PartialHvacSmartPolicy | None = None, *, enode_user_id: str
    ) -> models.HvacSmartPolicy:
        """Update HVAC smart policy.

        Turns smart control of one HVAC unit on or off.

        ``PUT /hvacs/{hvacId}/smart-policy``

        Args:
            hvac_id: Id of the HVAC unit.
            enode_user_id: Id of the user on whose behalf the call is made, as chosen by the client when the user
                was first linked.
        """
        return await self._api.call(
            _UPDATE_SMART_POLICY, {"hvacId": hvac_id, "Enode-User-Id": enode_user_id}, body=body
        )
