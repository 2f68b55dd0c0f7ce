# Generated from an OpenAPI document: a change made here is lost with the next generation.
"""Operations on smart charging plans."""

from __future__ import annotations

from typing import Literal
from uuid import UUID

from .. import models
from .._runtime import AsyncApi, Operation, Parameter, SyncApi

_GET_FOR_VEHICLE: Operation[models.VehicleSmartChargingPlan] = Operation(
    method="GET",
    path="/vehicles/{vehicleId}/smart-charging-plans/{smartChargingPlanId}",
    parameters=(
        Parameter("vehicleId", "path"),
        Parameter("smartChargingPlanId", "path"),
        Parameter("Enode-User-Id", "header", required=True),
    ),
    responses={"200": lambda: models.VehicleSmartChargingPlan},
    security=("ClientAccessToken",),
    name="getVehiclesVehicleidSmartchargingplans",
)


class SmartChargingPlans:
    """Operations on smart charging plans."""

    def __init__(self, api: SyncApi) -> None:
        self._api = api

    def get_for_vehicle(
        self, vehicle_id: str, smart_charging_plan_id: UUID | str | Literal["latest"], *, enode_user_id: str
    ) -> models.VehicleSmartChargingPlan:
        """Get a smart charging plan.

        Returns one smart charging plan of the vehicle; the id `latest` stands for the newest one.

        ``GET /vehicles/{vehicleId}/smart-charging-plans/{smartChargingPlanId}``

        Args:
            vehicle_id: Id of the vehicle.
            smart_charging_plan_id: Id of the smart charging plan, or `latest` for the newest one.
            enode_user_id: Id of the user on whose behalf the call is made, as chosen by the client when the user
                was first linked.
        """
        return self._api.call(
            _GET_FOR_VEHICLE,
            {"vehicleId": vehicle_id, "smartChargingPlanId": smart_charging_plan_id, "Enode-User-Id": enode_user_id},
        )


class AsyncSmartChargingPlans:
    """Operations on smart charging plans."""

    def __init__(self, api: AsyncApi) -> None:
        self._api = api

    async def get_for_vehicle(
        self, vehicle_id: str, smart_charging_plan_id: UUID | str | Literal["latest"], *, enode_user_id: str
    ) -> models.VehicleSmartChargingPlan:
        """Get a smart charging plan.

        Returns one smart charging plan of the vehicle; the id `latest` stands for the newest one.

        ``GET /vehicles/{vehicleId}/smart-charging-plans/{smartChargingPlanId}``

        Args:
            vehicle_id: Id of the vehicle.
            smart_charging_plan_id: Id of the smart charging plan, or `latest` for the newest one.
            enode_user_id: Id of the user on whose behalf the call is made, as chosen by the client when the user
                was first linked.
        """
        return await self._api.call(
            _GET_FOR_VEHICLE,
            {"vehicleId": vehicle_id, "smartChargingPlanId": smart_charging_plan_id, "Enode-User-Id": enode_user_id},
        )
