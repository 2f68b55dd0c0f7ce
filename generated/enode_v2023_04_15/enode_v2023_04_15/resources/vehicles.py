# Generated from an OpenAPI document: a change made here is lost with the next generation.
"""Operations on vehicles."""

from __future__ import annotations

import builtins
from typing import Literal
from uuid import UUID

from .. import models
from .._runtime import AsyncApi, Operation, Parameter, SyncApi

_CANCEL_ACTION: Operation[models.ChargeAction] = Operation(
    method="POST",
    path="/vehicles/actions/{actionId}/cancel",
    parameters=(
        Parameter("actionId", "path"),
        Parameter("Enode-User-Id", "header", required=True),
    ),
    responses={"200": lambda: models.ChargeAction, "404": None, "409": lambda: models.ChargeAction},
    security=("ClientAccessToken",),
    name="cancelVehicleAction",
)
_CREATE_SMART_OVERRIDE: Operation[models.VehiclesCreateSmartOverrideResponse] = Operation(
    method="POST",
    path="/vehicles/{vehicleId}/smart-override",
    parameters=(
        Parameter("vehicleId", "path"),
        Parameter("Enode-User-Id", "header", required=True),
    ),
    responses={"200": lambda: models.VehiclesCreateSmartOverrideResponse},
    security=("ClientAccessToken",),
    name="vehicleCreateSmartOverride",
)
_DELETE_SMART_OVERRIDE: Operation[models.VehiclesDeleteSmartOverrideResponse] = Operation(
    method="DELETE",
    path="/vehicles/{vehicleId}/smart-override",
    parameters=(
        Parameter("vehicleId", "path"),
        Parameter("Enode-User-Id", "header", required=True),
    ),
    responses={"200": lambda: models.VehiclesDeleteSmartOverrideResponse, "404": lambda: models.Problem},
    security=("ClientAccessToken",),
    name="vehicleEndSmartOverride",
)
_GET: Operation[models.Vehicle] = Operation(
    method="GET",
    path="/vehicles/{vehicleId}",
    parameters=(
        Parameter("vehicleId", "path"),
        Parameter("Enode-User-Id", "header", required=True),
        Parameter("field[]", "query"),
    ),
    responses={"200": lambda: models.Vehicle},
    security=("ClientAccessToken",),
    name="getVehiclesVehicleid",
)
_GET_ACTION: Operation[models.VehicleAction] = Operation(
    method="GET",
    path="/vehicles/actions/{actionId}",
    parameters=(
        Parameter("actionId", "path"),
        Parameter("Enode-User-Id", "header", required=True),
    ),
    responses={"200": lambda: models.VehicleAction, "404": None},
    security=("ClientAccessToken",),
    name="getVehiclesAction",
)
_GET_SMART_CHARGING_POLICY: Operation[models.VehicleSmartChargingPolicy] = Operation(
    method="GET",
    path="/vehicles/{vehicleId}/smart-charging-policy",
    parameters=(
        Parameter("vehicleId", "path"),
        Parameter("Enode-User-Id", "header", required=True),
    ),
    responses={"200": lambda: models.VehicleSmartChargingPolicy},
    security=("ClientAccessToken",),
    name="getVehiclesVehicleidSmartchargingpolicy",
)
_GET_SMART_CHARGING_STATUS: Operation[models.VehiclesGetSmartChargingStatusResponse] = Operation(
    method="GET",
    path="/vehicles/{vehicleId}/smart-charging-status",
    parameters=(
        Parameter("vehicleId", "path"),
        Parameter("Enode-User-Id", "header", required=True),
    ),
    responses={"200": lambda: models.VehiclesGetSmartChargingStatusResponse},
    security=("ClientAccessToken",),
    name="getVehiclesVehicleidSmartchargingstatus",
)
_LIST: Operation[list[models.Vehicle]] = Operation(
    method="GET",
    path="/vehicles",
    parameters=(
        Parameter("Enode-User-Id", "header", required=True),
        Parameter("field[]", "query"),
    ),
    responses={"200": lambda: list[models.Vehicle]},
    security=("ClientAccessToken",),
    name="getVehicles",
)
_SET_CHARGING: Operation[models.ChargeAction] = Operation(
    method="POST",
    path="/vehicles/{vehicleId}/charging",
    parameters=(
        Parameter("vehicleId", "path"),
        Parameter("Enode-User-Id", "header", required=True),
    ),
    body="application/json",
    responses={"200": lambda: models.ChargeAction, "422": lambda: models.Problem},
    security=("ClientAccessToken",),
    name="postVehiclesVehicleidCharging",
)
_SET_MAX_CURRENT: Operation[models.MaxCurrentAction] = Operation(
    method="POST",
    path="/vehicles/{vehicleId}/max-current",
    parameters=(
        Parameter("vehicleId", "path"),
        Parameter("Enode-User-Id", "header", required=True),
    ),
    body="application/json",
    responses={"200": lambda: models.MaxCurrentAction, "400": lambda: models.Problem},
    security=("ClientAccessToken",),
    name="postVehiclesVehicleidMaxCurrent",
)
_UPDATE_SMART_CHARGING_POLICY: Operation[models.VehicleSmartChargingPolicy] = Operation(
    method="PUT",
    path="/vehicles/{vehicleId}/smart-charging-policy",
    parameters=(
        Parameter("vehicleId", "path"),
        Parameter("Enode-User-Id", "header", required=True),
    ),
    body="application/json",
    responses={"200": lambda: models.VehicleSmartChargingPolicy, "400": lambda: models.Problem},
    security=("ClientAccessToken",),
    name="updateVehicleSmartChargingPolicy",
)


class Vehicles:
    """Operations on vehicles."""

    def __init__(self, api: SyncApi) -> None:
        self._api = api

    def cancel_action(self, action_id: UUID | str, *, enode_user_id: str) -> models.ChargeAction:
        """Cancel a vehicle action.

        Stops a pending vehicle action from being tried again. An action that is no longer pending is left as it is.

        ``POST /vehicles/actions/{actionId}/cancel``

        Args:
            action_id: Id of the action, as returned by the operation that started it.
            enode_user_id: Id of the user on whose behalf the call is made, as chosen by the client when the user
                was first linked.
        """
        return self._api.call(_CANCEL_ACTION, {"actionId": action_id, "Enode-User-Id": enode_user_id})

    def create_smart_override(
        self, vehicle_id: str, *, enode_user_id: str
    ) -> models.VehiclesCreateSmartOverrideResponse:
        """Override smart control.

        Makes the vehicle charge now, whatever its schedule or smart charging plan says, until the override ends.

        ``POST /vehicles/{vehicleId}/smart-override``

        Args:
            vehicle_id: Id of the vehicle.
            enode_user_id: Id of the user on whose behalf the call is made, as chosen by the client when the user
                was first linked.
        """
        return self._api.call(_CREATE_SMART_OVERRIDE, {"vehicleId": vehicle_id, "Enode-User-Id": enode_user_id})

    def delete_smart_override(
        self, vehicle_id: str, *, enode_user_id: str
    ) -> models.VehiclesDeleteSmartOverrideResponse:
        """End a smart override.

        Ends the current override and hands the vehicle back to its schedule or smart charging plan.

        ``DELETE /vehicles/{vehicleId}/smart-override``

        Args:
            vehicle_id: Id of the vehicle.
            enode_user_id: Id of the user on whose behalf the call is made, as chosen by the client when the user
                was first linked.
        """
        return self._api.call(_DELETE_SMART_OVERRIDE, {"vehicleId": vehicle_id, "Enode-User-Id": enode_user_id})

    def get(
        self,
        vehicle_id: str,
        *,
        enode_user_id: str,
        field: builtins.list[
            Literal["smartChargingPolicy", "chargeState", "location", "information", "odometer", "capabilities"]
        ]
        | None = None,
    ) -> models.Vehicle:
        """Get a vehicle.

        Returns the last known state of one vehicle.

        ``GET /vehicles/{vehicleId}``

        Args:
            vehicle_id: Id of the vehicle.
            enode_user_id: Id of the user on whose behalf the call is made, as chosen by the client when the user
                was first linked.
            field: Parts to read from the vendor before answering, which can take up to a minute; without it, the
                last known state is returned. `capabilities` and `smartChargingPolicy` are always there and need not
                be asked for.
        """
        return self._api.call(_GET, {"vehicleId": vehicle_id, "Enode-User-Id": enode_user_id, "field[]": field})

    def get_action(self, action_id: UUID | str, *, enode_user_id: str) -> models.VehicleAction:
        """Get a vehicle action.

        Returns the progress and the outcome of one vehicle action.

        ``GET /vehicles/actions/{actionId}``

        Args:
            action_id: Id of the action, as returned by the operation that started it.
            enode_user_id: Id of the user on whose behalf the call is made, as chosen by the client when the user
                was first linked.
        """
        return self._api.call(_GET_ACTION, {"actionId": action_id, "Enode-User-Id": enode_user_id})

    def get_smart_charging_policy(self, vehicle_id: str, *, enode_user_id: str) -> models.VehicleSmartChargingPolicy:
        """Get vehicle smart charging policy.

        Returns the smart charging settings of one vehicle.

        ``GET /vehicles/{vehicleId}/smart-charging-policy``

        Args:
            vehicle_id: Id of the vehicle.
            enode_user_id: Id of the user on whose behalf the call is made, as chosen by the client when the user
                was first linked.
        """
        return self._api.call(_GET_SMART_CHARGING_POLICY, {"vehicleId": vehicle_id, "Enode-User-Id": enode_user_id})

    def get_smart_charging_status(
        self, vehicle_id: str, *, enode_user_id: str
    ) -> models.VehiclesGetSmartChargingStatusResponse:
        """Get vehicle smart charging status.

        Returns what smart charging is doing with the vehicle, and the current plan if there is one.

        ``GET /vehicles/{vehicleId}/smart-charging-status``

        Args:
            vehicle_id: Id of the vehicle.
            enode_user_id: Id of the user on whose behalf the call is made, as chosen by the client when the user
                was first linked.
        """
        return self._api.call(_GET_SMART_CHARGING_STATUS, {"vehicleId": vehicle_id, "Enode-User-Id": enode_user_id})

    def list(
        self,
        *,
        enode_user_id: str,
        field: builtins.list[
            Literal["smartChargingPolicy", "chargeState", "location", "information", "odometer", "capabilities"]
        ]
        | None = None,
    ) -> builtins.list[models.Vehicle]:
        """List the user's vehicles.

        Returns the vehicles that the user has linked.

        ``GET /vehicles``

        Args:
            enode_user_id: Id of the user on whose behalf the call is made, as chosen by the client when the user
                was first linked.
            field: Parts to read from the vendor before answering, which can take up to a minute; without it, the
                last known state is returned. `capabilities` and `smartChargingPolicy` are always there and need not
                be asked for.
        """
        return self._api.call(_LIST, {"Enode-User-Id": enode_user_id, "field[]": field})

    def set_charging(
        self, vehicle_id: str, body: models.VehiclesSetChargingRequest, *, enode_user_id: str
    ) -> models.ChargeAction:
        """Start or stop charging.

        Starts an action that turns charging of the vehicle on or off; it is refused while a schedule controls the
        vehicle.

        ``POST /vehicles/{vehicleId}/charging``

        Args:
            vehicle_id: Id of the vehicle.
            enode_user_id: Id of the user on whose behalf the call is made, as chosen by the client when the user
                was first linked.
        """
        return self._api.call(_SET_CHARGING, {"vehicleId": vehicle_id, "Enode-User-Id": enode_user_id}, body=body)

    def set_max_current(
        self, vehicle_id: str, body: models.TargetMaxCurrent | None = None, *, enode_user_id: str
    ) -> models.MaxCurrentAction:
        """Set vehicle maximum current.

        Starts an action that limits the current, in amperes, at which the vehicle may charge.

        ``POST /vehicles/{vehicleId}/max-current``

        Args:
            vehicle_id: Id of the vehicle.
            enode_user_id: Id of the user on whose behalf the call is made, as chosen by the client when the user
                was first linked.
        """
        return self._api.call(_SET_MAX_CURRENT, {"vehicleId": vehicle_id, "Enode-User-Id": enode_user_id}, body=body)

    def update_smart_charging_policy(
        self, vehicle_id: str, body: models.PartialVehicleSmartChargingPolicy | None = None, *, enode_user_id: str
    ) -> models.VehicleSmartChargingPolicy:
        """Update vehicle smart charging policy.

        Changes the smart charging settings of one vehicle; settings left out keep their value.

        ``PUT /vehicles/{vehicleId}/smart-charging-policy``

        Args:
            vehicle_id: Id of the vehicle.
            enode_user_id: Id of the user on whose behalf the call is made, as chosen by the client when the user
                was first linked.
        """
        return self._api.call(
            _UPDATE_SMART_CHARGING_POLICY, {"vehicleId": vehicle_id, "Enode-User-Id": enode_user_id}, body=body
        )


class AsyncVehicles:
    """Operations on vehicles."""

    def __init__(self, api: AsyncApi) -> None:
        self._api = api

    async def cancel_action(self, action_id: UUID | str, *, enode_user_id: str) -> models.ChargeAction:
        """Cancel a vehicle action.

        Stops a pending vehicle action from being tried again. An action that is no longer pending is left as it is.

        ``POST /vehicles/actions/{actionId}/cancel``

        Args:
            action_id: Id of the action, as returned by the operation that started it.
            enode_user_id: Id of the user on whose behalf the call is made, as chosen by the client when the user
                was first linked.
        """
        return await self._api.call(_CANCEL_ACTION, {"actionId": action_id, "Enode-User-Id": enode_user_id})

    async def create_smart_override(
        self, vehicle_id: str, *, enode_user_id: str
    ) -> models.VehiclesCreateSmartOverrideResponse:
        """Override smart control.

        Makes the vehicle charge now, whatever its schedule or smart charging plan says, until the override ends.

        ``POST /vehicles/{vehicleId}/smart-override``

        Args:
            vehicle_id: Id of the vehicle.
            enode_user_id: Id of the user on whose behalf the call is made, as chosen by the client when the user
                was first linked.
        """
        return await self._api.call(_CREATE_SMART_OVERRIDE, {"vehicleId": vehicle_id, "Enode-User-Id": enode_user_id})

    async def delete_smart_override(
        self, vehicle_id: str, *, enode_user_id: str
    ) -> models.VehiclesDeleteSmartOverrideResponse:
        """End a smart override.

        Ends the current override and hands the vehicle back to its schedule or smart charging plan.

        ``DELETE /vehicles/{vehicleId}/smart-override``

        Args:
            vehicle_id: Id of the vehicle.
            enode_user_id: Id of the user on whose behalf the call is made, as chosen by the client when the user
                was first linked.
        """
        return await self._api.call(_DELETE_SMART_OVERRIDE, {"vehicleId": vehicle_id, "Enode-User-Id": enode_user_id})

    async def get(
        self,
        vehicle_id: str,
        *,
        enode_user_id: str,
        field: builtins.list[
            Literal["smartChargingPolicy", "chargeState", "location", "information", "odometer", "capabilities"]
        ]
        | None = None,
    ) -> models.Vehicle:
        """Get a vehicle.

        Returns the last known state of one vehicle.

        ``GET /vehicles/{vehicleId}``

        Args:
            vehicle_id: Id of the vehicle.
            enode_user_id: Id of the user on whose behalf the call is made, as chosen by the client when the user
                was first linked.
            field: Parts to read from the vendor before answering, which can take up to a minute; without it, the
                last known state is returned. `capabilities` and `smartChargingPolicy` are always there and need not
                be asked for.
        """
        return await self._api.call(_GET, {"vehicleId": vehicle_id, "Enode-User-Id": enode_user_id, "field[]": field})

    async def get_action(self, action_id: UUID | str, *, enode_user_id: str) -> models.VehicleAction:
        """Get a vehicle action.

        Returns the progress and the outcome of one vehicle action.

        ``GET /vehicles/actions/{actionId}``

        Args:
            action_id: Id of the action, as returned by the operation that started it.
            enode_user_id: Id of the user on whose behalf the call is made, as chosen by the client when the user
                was first linked.
        """
        return await self._api.call(_GET_ACTION, {"actionId": action_id, "Enode-User-Id": enode_user_id})

    async def get_smart_charging_policy(
        self, vehicle_id: str, *, enode_user_id: str
    ) -> models.VehicleSmartChargingPolicy:
        """Get vehicle smart charging policy.

        Returns the smart charging settings of one vehicle.

        ``GET /vehicles/{vehicleId}/smart-charging-policy``

        Args:
            vehicle_id: Id of the vehicle.
            enode_user_id: Id of the user on whose behalf the call is made, as chosen by the client when the user
                was first linked.
        """
        return await self._api.call(
            _GET_SMART_CHARGING_POLICY, {"vehicleId": vehicle_id, "Enode-User-Id": enode_user_id}
        )

    async def get_smart_charging_status(
        self, vehicle_id: str, *, enode_user_id: str
    ) -> models.VehiclesGetSmartChargingStatusResponse:
        """Get vehicle smart charging status.

        Returns what smart charging is doing with the vehicle, and the current plan if there is one.

        ``GET /vehicles/{vehicleId}/smart-charging-status``

        Args:
            vehicle_id: Id of the vehicle.
            enode_user_id: Id of the user on whose behalf the call is made, as chosen by the client when the user
                was first linked.
        """
        return await self._api.call(
            _GET_SMART_CHARGING_STATUS, {"vehicleId": vehicle_id, "Enode-User-Id": enode_user_id}
        )

    async def list(
        self,
        *,
        enode_user_id: str,
        field: builtins.list[
            Literal["smartChargingPolicy", "chargeState", "location", "information", "odometer", "capabilities"]
        ]
        | None = None,
    ) -> builtins.list[models.Vehicle]:
        """List the user's vehicles.

        Returns the vehicles that the user has linked.

        ``GET /vehicles``

        Args:
            enode_user_id: Id of the user on whose behalf the call is made, as chosen by the client when the user
                was first linked.
            field: Parts to read from the vendor before answering, which can take up to a minute; without it, the
                last known state is returned. `capabilities` and `smartChargingPolicy` are always there and need not
                be asked for.
        """
        return await self._api.call(_LIST, {"Enode-User-Id": enode_user_id, "field[]": field})

    async def set_charging(
        self, vehicle_id: str, body: models.VehiclesSetChargingRequest, *, enode_user_id: str
    ) -> models.ChargeAction:
        """Start or stop charging.

        Starts an action that turns charging of the vehicle on or off; it is refused while a schedule controls the
        vehicle.

        ``POST /vehicles/{vehicleId}/charging``

        Args:
            vehicle_id: Id of the vehicle.
            enode_user_id: Id of the user on whose behalf the call is made, as chosen by the client when the user
                was first linked.
        """
        return await self._api.call(_SET_CHARGING, {"vehicleId": vehicle_id, "Enode-User-Id": enode_user_id}, body=body)

    async def set_max_current(
        self, vehicle_id: str, body: models.TargetMaxCurrent | None = None, *, enode_user_id: str
    ) -> models.MaxCurrentAction:
        """Set vehicle maximum current.

        Starts an action that limits the current, in amperes, at which the vehicle may charge.

        ``POST /vehicles/{vehicleId}/max-current``

        Args:
            vehicle_id: Id of the vehicle.
            enode_user_id: Id of the user on whose behalf the call is made, as chosen by the client when the user
                was first linked.
        """
        return await self._api.call(
            _SET_MAX_CURRENT, {"vehicleId": vehicle_id, "Enode-User-Id": enode_user_id}, body=body
        )

    async def update_smart_charging_policy(
        self, vehicle_id: str, body: models.PartialVehicleSmartChargingPolicy | None = None, *, enode_user_id: str
    ) -> models.VehicleSmartChargingPolicy:
        """Update vehicle smart charging policy.

        Changes the smart charging settings of one vehicle; settings left out keep their value.

        ``PUT /vehicles/{vehicleId}/smart-charging-policy``

        Args:
            vehicle_id: Id of the vehicle.
            enode_user_id: Id of the user on whose behalf the call is made, as chosen by the client when the user
                was first linked.
        """
        return await self._api.call(
            _UPDATE_SMART_CHARGING_POLICY, {"vehicleId": vehicle_id, "Enode-User-Id": enode_user_id}, body=body
        )
