# Generated from an OpenAPI document: a change made here is lost with the next generation.
"""Operations on chargers."""

from __future__ import annotations

import builtins
from typing import Literal
from uuid import UUID

from .. import models
from .._runtime import AsyncApi, Operation, Parameter, SyncApi

_CANCEL_ACTION: Operation[models.ChargerAction] = Operation(
    method="POST",
    path="/chargers/actions/{actionId}/cancel",
    parameters=(
        Parameter("actionId", "path"),
        Parameter("Enode-User-Id", "header", required=True),
    ),
    responses={"200": lambda: models.ChargerAction, "404": None, "409": lambda: models.ChargerAction},
    security=("ClientAccessToken",),
    name="cancelChargerAction",
)
_CREATE_SMART_OVERRIDE: Operation[models.ChargerOnlySmartOverrideResponse] = Operation(
    method="POST",
    path="/chargers/{chargerId}/smart-override",
    parameters=(
        Parameter("chargerId", "path"),
        Parameter("Enode-User-Id", "header", required=True),
    ),
    responses={"200": lambda: models.ChargerOnlySmartOverrideResponse},
    security=("ClientAccessToken",),
    name="chargerCreateSmartOverride",
)
_DELETE_SMART_OVERRIDE: Operation[models.ChargerOnlySmartOverrideResponse] = Operation(
    method="DELETE",
    path="/chargers/{chargerId}/smart-override",
    parameters=(
        Parameter("chargerId", "path"),
        Parameter("Enode-User-Id", "header", required=True),
    ),
    responses={"200": lambda: models.ChargerOnlySmartOverrideResponse, "404": lambda: models.Problem},
    security=("ClientAccessToken",),
    name="chargerEndSmartOverride",
)
_GET: Operation[models.Charger] = Operation(
    method="GET",
    path="/chargers/{chargerId}",
    parameters=(
        Parameter("chargerId", "path"),
        Parameter("Enode-User-Id", "header", required=True),
        Parameter("field[]", "query"),
    ),
    responses={"200": lambda: models.Charger},
    security=("ClientAccessToken",),
    name="getCharger",
)
_GET_ACTION: Operation[models.ChargerAction] = Operation(
    method="GET",
    path="/chargers/actions/{actionId}",
    parameters=(
        Parameter("actionId", "path"),
        Parameter("Enode-User-Id", "header", required=True),
    ),
    responses={"200": lambda: models.ChargerAction, "404": None},
    security=("ClientAccessToken",),
    name="getChargersAction",
)
_GET_SMART_CHARGING_POLICY: Operation[models.ChargerSmartChargingPolicy] = Operation(
    method="GET",
    path="/chargers/{chargerId}/smart-charging-policy",
    parameters=(
        Parameter("chargerId", "path"),
        Parameter("Enode-User-Id", "header", required=True),
    ),
    responses={"200": lambda: models.ChargerSmartChargingPolicy},
    security=("ClientAccessToken",),
    name="chargerSmartPolicy",
)
_GET_SMART_CHARGING_STATUS: Operation[models.ChargersGetSmartChargingStatusResponse] = Operation(
    method="GET",
    path="/chargers/{chargerId}/smart-charging-status",
    parameters=(
        Parameter("chargerId", "path"),
        Parameter("Enode-User-Id", "header", required=True),
    ),
    responses={"200": lambda: models.ChargersGetSmartChargingStatusResponse},
    security=("ClientAccessToken",),
    name="chargerSmartChargingStatus",
)
_LIST: Operation[list[str]] = Operation(
    method="GET",
    path="/chargers",
    parameters=(Parameter("Enode-User-Id", "header", required=True),),
    responses={"200": lambda: list[str]},
    security=("ClientAccessToken",),
    name="listChargers",
)
_SET_CHARGING: Operation[models.ChargeAction] = Operation(
    method="POST",
    path="/chargers/{chargerId}/charging",
    parameters=(
        Parameter("chargerId", "path"),
        Parameter("Enode-User-Id", "header", required=True),
    ),
    body="application/json",
    responses={"200": lambda: models.ChargeAction, "422": lambda: models.Problem},
    security=("ClientAccessToken",),
    name="controlChargerCharging",
)
_SET_MAX_CURRENT: Operation[models.MaxCurrentAction] = Operation(
    method="POST",
    path="/chargers/{chargerId}/max-current",
    parameters=(
        Parameter("chargerId", "path"),
        Parameter("Enode-User-Id", "header", required=True),
    ),
    body="application/json",
    responses={"200": lambda: models.MaxCurrentAction},
    security=("ClientAccessToken",),
    name="postSetChargerMaxCurrent",
)
_UPDATE: Operation[models.Charger] = Operation(
    method="PUT",
    path="/chargers/{chargerId}",
    parameters=(
        Parameter("chargerId", "path"),
        Parameter("Enode-User-Id", "header", required=True),
    ),
    body="application/json",
    responses={"200": lambda: models.Charger},
    security=("ClientAccessToken",),
    name="updateCharger",
)
_UPDATE_SMART_CHARGING_POLICY: Operation[models.ChargerSmartChargingPolicy] = Operation(
    method="PUT",
    path="/chargers/{chargerId}/smart-charging-policy",
    parameters=(
        Parameter("chargerId", "path"),
        Parameter("Enode-User-Id", "header", required=True),
    ),
    body="application/json",
    responses={"200": lambda: models.ChargerSmartChargingPolicy},
    security=("ClientAccessToken",),
    name="updateChargerSmartPolicy",
)


class Chargers:
    """Operations on chargers."""

    def __init__(self, api: SyncApi) -> None:
        self._api = api

    def cancel_action(self, action_id: UUID | str, *, enode_user_id: str) -> models.ChargerAction:
        """Cancel a charger action.

        Stops a pending charger action from being tried again. An action that is no longer pending is left as it is.

        ``POST /chargers/actions/{actionId}/cancel``

        Args:
            action_id: Id of the action, as returned by the operation that started it.
            enode_user_id: Id of the user on whose behalf the call is made, as chosen by the client when the user
                was first linked.
        """
        return self._api.call(_CANCEL_ACTION, {"actionId": action_id, "Enode-User-Id": enode_user_id})

    def create_smart_override(self, charger_id: str, *, enode_user_id: str) -> models.ChargerOnlySmartOverrideResponse:
        """Override smart control.

        Makes the charger charge now, whatever its schedule or smart charging plan says, until the override ends.

        ``POST /chargers/{chargerId}/smart-override``

        Args:
            charger_id: Id of the charger.
            enode_user_id: Id of the user on whose behalf the call is made, as chosen by the client when the user
                was first linked.
        """
        return self._api.call(_CREATE_SMART_OVERRIDE, {"chargerId": charger_id, "Enode-User-Id": enode_user_id})

    def delete_smart_override(self, charger_id: str, *, enode_user_id: str) -> models.ChargerOnlySmartOverrideResponse:
        """End a smart override.

        Ends the current override and hands the charger back to its schedule or smart charging plan.

        ``DELETE /chargers/{chargerId}/smart-override``

        Args:
            charger_id: Id of the charger.
            enode_user_id: Id of the user on whose behalf the call is made, as chosen by the client when the user
                was first linked.
        """
        return self._api.call(_DELETE_SMART_OVERRIDE, {"chargerId": charger_id, "Enode-User-Id": enode_user_id})

    def get(
        self,
        charger_id: str,
        *,
        enode_user_id: str,
        field: builtins.list[Literal["chargeState", "information"]] | None = None,
    ) -> models.Charger:
        """Get a charger.

        Returns the last known state of one charger.

        ``GET /chargers/{chargerId}``

        Args:
            charger_id: Id of the charger.
            enode_user_id: Id of the user on whose behalf the call is made, as chosen by the client when the user
                was first linked.
            field: Parts to read from the vendor before answering, which can take up to a minute; without it, the
                last known state is returned.
        """
        return self._api.call(_GET, {"chargerId": charger_id, "Enode-User-Id": enode_user_id, "field[]": field})

    def get_action(self, action_id: UUID | str, *, enode_user_id: str) -> models.ChargerAction:
        """Get a charger action.

        Returns the progress and the outcome of one charger action.

        ``GET /chargers/actions/{actionId}``

        Args:
            action_id: Id of the action, as returned by the operation that started it.
            enode_user_id: Id of the user on whose behalf the call is made, as chosen by the client when the user
                was first linked.
        """
        return self._api.call(_GET_ACTION, {"actionId": action_id, "Enode-User-Id": enode_user_id})

    def get_smart_charging_policy(self, charger_id: str, *, enode_user_id: str) -> models.ChargerSmartChargingPolicy:
        """Get charger smart charging policy.

        Returns the smart charging settings of one charger.

        ``GET /chargers/{chargerId}/smart-charging-policy``

        Args:
            charger_id: Id of the charger.
            enode_user_id: Id of the user on whose behalf the call is made, as chosen by the client when the user
                was first linked.
        """
        return self._api.call(_GET_SMART_CHARGING_POLICY, {"chargerId": charger_id, "Enode-User-Id": enode_user_id})

    def get_smart_charging_status(
        self, charger_id: str, *, enode_user_id: str
    ) -> models.ChargersGetSmartChargingStatusResponse:
        """Get charger smart charging status.

        Returns what smart charging is doing with the charger and the intervals in which it charges.

        ``GET /chargers/{chargerId}/smart-charging-status``

        Args:
            charger_id: Id of the charger.
            enode_user_id: Id of the user on whose behalf the call is made, as chosen by the client when the user
                was first linked.
        """
        return self._api.call(_GET_SMART_CHARGING_STATUS, {"chargerId": charger_id, "Enode-User-Id": enode_user_id})

    def list(self, *, enode_user_id: str) -> builtins.list[str]:
        """List the user's chargers.

        Returns the ids of the chargers that the user has linked.

        ``GET /chargers``

        Args:
            enode_user_id: Id of the user on whose behalf the call is made, as chosen by the client when the user
                was first linked.
        """
        return self._api.call(_LIST, {"Enode-User-Id": enode_user_id})

    def set_charging(
        self, charger_id: str, body: models.ChargersSetChargingRequest | None = None, *, enode_user_id: str
    ) -> models.ChargeAction:
        """Start or stop charging.

        Starts an action that turns charging at the charger on or off; it is refused while a schedule controls the
        charger.

        ``POST /chargers/{chargerId}/charging``

        Args:
            charger_id: Id of the charger.
            enode_user_id: Id of the user on whose behalf the call is made, as chosen by the client when the user
                was first linked.
        """
        return self._api.call(_SET_CHARGING, {"chargerId": charger_id, "Enode-User-Id": enode_user_id}, body=body)

    def set_max_current(
        self, charger_id: str, body: models.TargetMaxCurrent | None = None, *, enode_user_id: str
    ) -> models.MaxCurrentAction:
        """Set charger maximum current.

        Starts an action that limits the current, in amperes, that the charger may deliver.

        ``POST /chargers/{chargerId}/max-current``

        Args:
            charger_id: Id of the charger.
            enode_user_id: Id of the user on whose behalf the call is made, as chosen by the client when the user
                was first linked.
        """
        return self._api.call(_SET_MAX_CURRENT, {"chargerId": charger_id, "Enode-User-Id": enode_user_id}, body=body)

    def update(
        self, charger_id: str, body: models.ChargerUpdatePayload | None = None, *, enode_user_id: str
    ) -> models.Charger:
        """Update a charger.

        Assigns the charger to a charging location, or removes it from one.

        ``PUT /chargers/{chargerId}``

        Args:
            charger_id: Id of the charger.
            enode_user_id: Id of the user on whose behalf the call is made, as chosen by the client when the user
                was first linked.
        """
        return self._api.call(_UPDATE, {"chargerId": charger_id, "Enode-User-Id": enode_user_id}, body=body)

    def update_smart_charging_policy(
        self, charger_id: str, body: models.PartialChargerSmartChargingPolicy | None = None, *, enode_user_id: str
    ) -> models.ChargerSmartChargingPolicy:
        """Update charger smart charging policy.

        Changes the smart charging settings of one charger; settings left out keep their value.

        ``PUT /chargers/{chargerId}/smart-charging-policy``

        Args:
            charger_id: Id of the charger.
            enode_user_id: Id of the user on whose behalf the call is made, as chosen by the client when the user
                was first linked.
        """
        return self._api.call(
            _UPDATE_SMART_CHARGING_POLICY, {"chargerId": charger_id, "Enode-User-Id": enode_user_id}, body=body
        )


class AsyncChargers:
    """Operations on chargers."""

    def __init__(self, api: AsyncApi) -> None:
        self._api = api

    async def cancel_action(self, action_id: UUID | str, *, enode_user_id: str) -> models.ChargerAction:
        """Cancel a charger action.

        Stops a pending charger action from being tried again. An action that is no longer pending is left as it is.

        ``POST /chargers/actions/{actionId}/cancel``

        Args:
            action_id: Id of the action, as returned by the operation that started it.
            enode_user_id: Id of the user on whose behalf the call is made, as chosen by the client when the user
                was first linked.
        """
        return await self._api.call(_CANCEL_ACTION, {"actionId": action_id, "Enode-User-Id": enode_user_id})

    async def create_smart_override(
        self, charger_id: str, *, enode_user_id: str
    ) -> models.ChargerOnlySmartOverrideResponse:
        """Override smart control.

        Makes the charger charge now, whatever its schedule or smart charging plan says, until the override ends.

        ``POST /chargers/{chargerId}/smart-override``

        Args:
            charger_id: Id of the charger.
            enode_user_id: Id of the user on whose behalf the call is made, as chosen by the client when the user
                was first linked.
        """
        return await self._api.call(_CREATE_SMART_OVERRIDE, {"chargerId": charger_id, "Enode-User-Id": enode_user_id})

    async def delete_smart_override(
        self, charger_id: str, *, enode_user_id: str
    ) -> models.ChargerOnlySmartOverrideResponse:
        """End a smart override.

        Ends the current override and hands the charger back to its schedule or smart charging plan.

        ``DELETE /chargers/{chargerId}/smart-override``

        Args:
            charger_id: Id of the charger.
            enode_user_id: Id of the user on whose behalf the call is made, as chosen by the client when the user
                was first linked.
        """
        return await self._api.call(_DELETE_SMART_OVERRIDE, {"chargerId": charger_id, "Enode-User-Id": enode_user_id})

    async def get(
        self,
        charger_id: str,
        *,
        enode_user_id: str,
        field: builtins.list[Literal["chargeState", "information"]] | None = None,
    ) -> models.Charger:
        """Get a charger.

        Returns the last known state of one charger.

        ``GET /chargers/{chargerId}``

        Args:
            charger_id: Id of the charger.
            enode_user_id: Id of the user on whose behalf the call is made, as chosen by the client when the user
                was first linked.
            field: Parts to read from the vendor before answering, which can take up to a minute; without it, the
                last known state is returned.
        """
        return await self._api.call(_GET, {"chargerId": charger_id, "Enode-User-Id": enode_user_id, "field[]": field})

    async def get_action(self, action_id: UUID | str, *, enode_user_id: str) -> models.ChargerAction:
        """Get a charger action.

        Returns the progress and the outcome of one charger action.

        ``GET /chargers/actions/{actionId}``

        Args:
            action_id: Id of the action, as returned by the operation that started it.
            enode_user_id: Id of the user on whose behalf the call is made, as chosen by the client when the user
                was first linked.
        """
        return await self._api.call(_GET_ACTION, {"actionId": action_id, "Enode-User-Id": enode_user_id})

    async def get_smart_charging_policy(
        self, charger_id: str, *, enode_user_id: str
    ) -> models.ChargerSmartChargingPolicy:
        """Get charger smart charging policy.

        Returns the smart charging settings of one charger.

        ``GET /chargers/{chargerId}/smart-charging-policy``

        Args:
            charger_id: Id of the charger.
            enode_user_id: Id of the user on whose behalf the call is made, as chosen by the client when the user
                was first linked.
        """
        return await self._api.call(
            _GET_SMART_CHARGING_POLICY, {"chargerId": charger_id, "Enode-User-Id": enode_user_id}
        )

    async def get_smart_charging_status(
        self, charger_id: str, *, enode_user_id: str
    ) -> models.ChargersGetSmartChargingStatusResponse:
        """Get charger smart charging status.

        Returns what smart charging is doing with the charger and the intervals in which it charges.

        ``GET /chargers/{chargerId}/smart-charging-status``

        Args:
            charger_id: Id of the charger.
            enode_user_id: Id of the user on whose behalf the call is made, as chosen by the client when the user
                was first linked.
        """
        return await self._api.call(
            _GET_SMART_CHARGING_STATUS, {"chargerId": charger_id, "Enode-User-Id": enode_user_id}
        )

    async def list(self, *, enode_user_id: str) -> builtins.list[str]:
        """List the user's chargers.

        Returns the ids of the chargers that the user has linked.

        ``GET /chargers``

        Args:
            enode_user_id: Id of the user on whose behalf the call is made, as chosen by the client when the user
                was first linked.
        """
        return await self._api.call(_LIST, {"Enode-User-Id": enode_user_id})

    async def set_charging(
        self, charger_id: str, body: models.ChargersSetChargingRequest | None = None, *, enode_user_id: str
    ) -> models.ChargeAction:
        """Start or stop charging.

        Starts an action that turns charging at the charger on or off; it is refused while a schedule controls the
        charger.

        ``POST /chargers/{chargerId}/charging``

        Args:
            charger_id: Id of the charger.
            enode_user_id: Id of the user on whose behalf the call is made, as chosen by the client when the user
                was first linked.
        """
        return await self._api.call(_SET_CHARGING, {"chargerId": charger_id, "Enode-User-Id": enode_user_id}, body=body)

    async def set_max_current(
        self, charger_id: str, body: models.TargetMaxCurrent | None = None, *, enode_user_id: str
    ) -> models.MaxCurrentAction:
        """Set charger maximum current.

        Starts an action that limits the current, in amperes, that the charger may deliver.

        ``POST /chargers/{chargerId}/max-current``

        Args:
            charger_id: Id of the charger.
            enode_user_id: Id of the user on whose behalf the call is made, as chosen by the client when the user
                was first linked.
        """
        return await self._api.call(
            _SET_MAX_CURRENT, {"chargerId": charger_id, "Enode-User-Id": enode_user_id}, body=body
        )

    async def update(
        self, charger_id: str, body: models.ChargerUpdatePayload | None = None, *, enode_user_id: str
    ) -> models.Charger:
        """Update a charger.

        Assigns the charger to a charging location, or removes it from one.

        ``PUT /chargers/{chargerId}``

        Args:
            charger_id: Id of the charger.
            enode_user_id: Id of the user on whose behalf the call is made, as chosen by the client when the user
                was first linked.
        """
        return await self._api.call(_UPDATE, {"chargerId": charger_id, "Enode-User-Id": enode_user_id}, body=body)

    async def update_smart_charging_policy(
        self, charger_id: str, body: models.PartialChargerSmartChargingPolicy | None = None, *, enode_user_id: str
    ) -> models.ChargerSmartChargingPolicy:
        """Update charger smart charging policy.

        Changes the smart charging settings of one charger; settings left out keep their value.

        ``PUT /chargers/{chargerId}/smart-charging-policy``

        Args:
            charger_id: Id of the charger.
            enode_user_id: Id of the user on whose behalf the call is made, as chosen by the client when the user
                was first linked.
        """
        return await self._api.call(
            _UPDATE_SMART_CHARGING_POLICY, {"chargerId": charger_id, "Enode-User-Id": enode_user_id}, body=body
        )
