# Generated from an OpenAPI document: a change made here is lost with the next generation.
"""The operations of ``client.vehicles.smart_charging``."""

from __future__ import annotations

from functools import cached_property
from typing import Literal, overload
from uuid import UUID

from .. import models, params
from .._runtime import AsyncApi, Operation, Parameter, SyncApi
from .._runtime.absent import ABSENT, Absent, body_of
from .._runtime.options import Options
from .._runtime.raw import raw, raw_async
from .._runtime.streaming import streamed, streamed_async

_GET_PLAN: Operation[models.VehicleSmartChargingPlan] = Operation(
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
_GET_POLICY: Operation[models.VehicleSmartChargingPolicy] = Operation(
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
_GET_STATUS: Operation[models.VehiclesSmartChargingGetStatusResponse] = Operation(
    method="GET",
    path="/vehicles/{vehicleId}/smart-charging-status",
    parameters=(
        Parameter("vehicleId", "path"),
        Parameter("Enode-User-Id", "header", required=True),
    ),
    responses={"200": lambda: models.VehiclesSmartChargingGetStatusResponse},
    security=("ClientAccessToken",),
    name="getVehiclesVehicleidSmartchargingstatus",
)
_UPDATE_POLICY: Operation[models.VehicleSmartChargingPolicy] = Operation(
    method="PUT",
    path="/vehicles/{vehicleId}/smart-charging-policy",
    parameters=(
        Parameter("vehicleId", "path"),
        Parameter("Enode-User-Id", "header", required=True),
    ),
    body="application/json",
    takes=lambda: models.PartialVehicleSmartChargingPolicy,
    responses={"200": lambda: models.VehicleSmartChargingPolicy, "400": lambda: models.Problem},
    security=("ClientAccessToken",),
    name="updateVehicleSmartChargingPolicy",
)


class VehiclesSmartCharging:
    """The operations of ``client.vehicles.smart_charging``."""

    def __init__(self, api: SyncApi) -> None:
        self._api = api

    @cached_property
    def with_raw_response(self) -> VehiclesSmartChargingWithRawResponse:
        """The same methods, each giving the response itself, its body read."""
        return VehiclesSmartChargingWithRawResponse(self._api)

    @cached_property
    def with_streaming_response(self) -> VehiclesSmartChargingWithStreamingResponse:
        """The same methods, each giving the response for a ``with`` statement, its body unread."""
        return VehiclesSmartChargingWithStreamingResponse(self._api)

    def get_plan(
        self,
        vehicle_id: str,
        smart_charging_plan_id: UUID | str | Literal["latest"],
        *,
        enode_user_id: str,
        options: Options | None = None,
    ) -> models.VehicleSmartChargingPlan:
        """Get a smart charging plan.

        Returns one smart charging plan of the vehicle; the id `latest` stands for the newest one.

        Calls ``GET /vehicles/{vehicleId}/smart-charging-plans/{smartChargingPlanId}`` of version 2023-04-15.

        Args:
            vehicle_id: Id of the vehicle.
            smart_charging_plan_id: Id of the smart charging plan, or `latest` for the newest one.
            enode_user_id: Id of the user on whose behalf the call is made, as chosen by the client when the user
                was first linked.
            options: How this one call is carried out: timeout, deadline, retries, headers.

        Returns:
            The smart charging plan.

        Raises:
            ApiError: Any other fault: no connection, no time left, an answer that the document does not have.
        """
        return self._api.call(
            _GET_PLAN,
            {"vehicleId": vehicle_id, "smartChargingPlanId": smart_charging_plan_id, "Enode-User-Id": enode_user_id},
            options=options,
        )

    def get_policy(
        self, vehicle_id: str, *, enode_user_id: str, options: Options | None = None
    ) -> models.VehicleSmartChargingPolicy:
        """Get vehicle smart charging policy.

        Returns the smart charging settings of one vehicle.

        Calls ``GET /vehicles/{vehicleId}/smart-charging-policy`` of version 2023-04-15.

        Args:
            vehicle_id: Id of the vehicle.
            enode_user_id: Id of the user on whose behalf the call is made, as chosen by the client when the user
                was first linked.
            options: How this one call is carried out: timeout, deadline, retries, headers.

        Returns:
            The smart charging settings of the vehicle.

        Raises:
            ApiError: Any other fault: no connection, no time left, an answer that the document does not have.
        """
        return self._api.call(_GET_POLICY, {"vehicleId": vehicle_id, "Enode-User-Id": enode_user_id}, options=options)

    def get_status(
        self, vehicle_id: str, *, enode_user_id: str, options: Options | None = None
    ) -> models.VehiclesSmartChargingGetStatusResponse:
        """Get vehicle smart charging status.

        Returns what smart charging is doing with the vehicle, and the current plan if there is one.

        Calls ``GET /vehicles/{vehicleId}/smart-charging-status`` of version 2023-04-15.

        Args:
            vehicle_id: Id of the vehicle.
            enode_user_id: Id of the user on whose behalf the call is made, as chosen by the client when the user
                was first linked.
            options: How this one call is carried out: timeout, deadline, retries, headers.

        Returns:
            The smart charging status of the vehicle.

        Raises:
            ApiError: Any other fault: no connection, no time left, an answer that the document does not have.
        """
        return self._api.call(_GET_STATUS, {"vehicleId": vehicle_id, "Enode-User-Id": enode_user_id}, options=options)

    @overload
    def update_policy(
        self,
        vehicle_id: str,
        *,
        deadline: str | Absent = ABSENT,
        is_enabled: bool | Absent = ABSENT,
        minimum_charge_limit: float | Absent = ABSENT,
        enode_user_id: str,
        options: Options | None = None,
    ) -> models.VehicleSmartChargingPolicy: ...

    @overload
    def update_policy(
        self,
        vehicle_id: str,
        body: models.PartialVehicleSmartChargingPolicy | params.PartialVehicleSmartChargingPolicy,
        *,
        enode_user_id: str,
        options: Options | None = None,
    ) -> models.VehicleSmartChargingPolicy: ...

    def update_policy(
        self,
        vehicle_id: str,
        body: models.PartialVehicleSmartChargingPolicy | params.PartialVehicleSmartChargingPolicy | Absent = ABSENT,
        *,
        deadline: str | Absent = ABSENT,
        is_enabled: bool | Absent = ABSENT,
        minimum_charge_limit: float | Absent = ABSENT,
        enode_user_id: str,
        options: Options | None = None,
    ) -> models.VehicleSmartChargingPolicy:
        """Update vehicle smart charging policy.

        Changes the smart charging settings of one vehicle; settings left out keep their value.

        Calls ``PUT /vehicles/{vehicleId}/smart-charging-policy`` of version 2023-04-15.

        Args:
            vehicle_id: Id of the vehicle.
            body: The body as one value; or give its properties one by one, by name.
            deadline: Time of day, as `HH:MM` at the vehicle's location, by which the vehicle is to be charged.
            is_enabled: Whether smart charging is switched on.
            minimum_charge_limit: Battery level, in percent, up to which the vehicle charges at once whatever the
                price.
            enode_user_id: Id of the user on whose behalf the call is made, as chosen by the client when the user
                was first linked.
            options: How this one call is carried out: timeout, deadline, retries, headers.

        Returns:
            The smart charging settings as updated.

        Raises:
            BadRequestError: 400. Smart charging cannot be turned on: the vehicle does not support it, or more than
                one user has linked it.
            ApiError: Any other fault: no connection, no time left, an answer that the document does not have.
        """
        return self._api.call(
            _UPDATE_POLICY,
            {"vehicleId": vehicle_id, "Enode-User-Id": enode_user_id},
            body=body_of(
                body,
                {"deadline": deadline, "is_enabled": is_enabled, "minimum_charge_limit": minimum_charge_limit},
                optional=True,
            ),
            options=options,
        )


class VehiclesSmartChargingWithRawResponse:
    """As :class:`VehiclesSmartCharging`, giving responses."""

    def __init__(self, api: SyncApi) -> None:
        methods = VehiclesSmartCharging(api.raw)
        self.get_plan = raw(methods.get_plan)
        self.get_policy = raw(methods.get_policy)
        self.get_status = raw(methods.get_status)
        self.update_policy = raw(methods.update_policy)


class VehiclesSmartChargingWithStreamingResponse:
    """As :class:`VehiclesSmartCharging`, giving responses as they come in."""

    def __init__(self, api: SyncApi) -> None:
        methods = VehiclesSmartCharging(api.streaming)
        self.get_plan = streamed(methods.get_plan)
        self.get_policy = streamed(methods.get_policy)
        self.get_status = streamed(methods.get_status)
        self.update_policy = streamed(methods.update_policy)


class AsyncVehiclesSmartCharging:
    """The operations of ``client.vehicles.smart_charging``."""

    def __init__(self, api: AsyncApi) -> None:
        self._api = api

    @cached_property
    def with_raw_response(self) -> AsyncVehiclesSmartChargingWithRawResponse:
        """The same methods, each giving the response itself, its body read."""
        return AsyncVehiclesSmartChargingWithRawResponse(self._api)

    @cached_property
    def with_streaming_response(self) -> AsyncVehiclesSmartChargingWithStreamingResponse:
        """The same methods, each giving the response for an ``async with`` statement, its body unread."""
        return AsyncVehiclesSmartChargingWithStreamingResponse(self._api)

    async def get_plan(
        self,
        vehicle_id: str,
        smart_charging_plan_id: UUID | str | Literal["latest"],
        *,
        enode_user_id: str,
        options: Options | None = None,
    ) -> models.VehicleSmartChargingPlan:
        """Get a smart charging plan.

        Returns one smart charging plan of the vehicle; the id `latest` stands for the newest one.

        Calls ``GET /vehicles/{vehicleId}/smart-charging-plans/{smartChargingPlanId}`` of version 2023-04-15.

        Args:
            vehicle_id: Id of the vehicle.
            smart_charging_plan_id: Id of the smart charging plan, or `latest` for the newest one.
            enode_user_id: Id of the user on whose behalf the call is made, as chosen by the client when the user
                was first linked.
            options: How this one call is carried out: timeout, deadline, retries, headers.

        Returns:
            The smart charging plan.

        Raises:
            ApiError: Any other fault: no connection, no time left, an answer that the document does not have.
        """
        return await self._api.call(
            _GET_PLAN,
            {"vehicleId": vehicle_id, "smartChargingPlanId": smart_charging_plan_id, "Enode-User-Id": enode_user_id},
            options=options,
        )

    async def get_policy(
        self, vehicle_id: str, *, enode_user_id: str, options: Options | None = None
    ) -> models.VehicleSmartChargingPolicy:
        """Get vehicle smart charging policy.

        Returns the smart charging settings of one vehicle.

        Calls ``GET /vehicles/{vehicleId}/smart-charging-policy`` of version 2023-04-15.

        Args:
            vehicle_id: Id of the vehicle.
            enode_user_id: Id of the user on whose behalf the call is made, as chosen by the client when the user
                was first linked.
            options: How this one call is carried out: timeout, deadline, retries, headers.

        Returns:
            The smart charging settings of the vehicle.

        Raises:
            ApiError: Any other fault: no connection, no time left, an answer that the document does not have.
        """
        return await self._api.call(
            _GET_POLICY, {"vehicleId": vehicle_id, "Enode-User-Id": enode_user_id}, options=options
        )

    async def get_status(
        self, vehicle_id: str, *, enode_user_id: str, options: Options | None = None
    ) -> models.VehiclesSmartChargingGetStatusResponse:
        """Get vehicle smart charging status.

        Returns what smart charging is doing with the vehicle, and the current plan if there is one.

        Calls ``GET /vehicles/{vehicleId}/smart-charging-status`` of version 2023-04-15.

        Args:
            vehicle_id: Id of the vehicle.
            enode_user_id: Id of the user on whose behalf the call is made, as chosen by the client when the user
                was first linked.
            options: How this one call is carried out: timeout, deadline, retries, headers.

        Returns:
            The smart charging status of the vehicle.

        Raises:
            ApiError: Any other fault: no connection, no time left, an answer that the document does not have.
        """
        return await self._api.call(
            _GET_STATUS, {"vehicleId": vehicle_id, "Enode-User-Id": enode_user_id}, options=options
        )

    @overload
    async def update_policy(
        self,
        vehicle_id: str,
        *,
        deadline: str | Absent = ABSENT,
        is_enabled: bool | Absent = ABSENT,
        minimum_charge_limit: float | Absent = ABSENT,
        enode_user_id: str,
        options: Options | None = None,
    ) -> models.VehicleSmartChargingPolicy: ...

    @overload
    async def update_policy(
        self,
        vehicle_id: str,
        body: models.PartialVehicleSmartChargingPolicy | params.PartialVehicleSmartChargingPolicy,
        *,
        enode_user_id: str,
        options: Options | None = None,
    ) -> models.VehicleSmartChargingPolicy: ...

    async def update_policy(
        self,
        vehicle_id: str,
        body: models.PartialVehicleSmartChargingPolicy | params.PartialVehicleSmartChargingPolicy | Absent = ABSENT,
        *,
        deadline: str | Absent = ABSENT,
        is_enabled: bool | Absent = ABSENT,
        minimum_charge_limit: float | Absent = ABSENT,
        enode_user_id: str,
        options: Options | None = None,
    ) -> models.VehicleSmartChargingPolicy:
        """Update vehicle smart charging policy.

        Changes the smart charging settings of one vehicle; settings left out keep their value.

        Calls ``PUT /vehicles/{vehicleId}/smart-charging-policy`` of version 2023-04-15.

        Args:
            vehicle_id: Id of the vehicle.
            body: The body as one value; or give its properties one by one, by name.
            deadline: Time of day, as `HH:MM` at the vehicle's location, by which the vehicle is to be charged.
            is_enabled: Whether smart charging is switched on.
            minimum_charge_limit: Battery level, in percent, up to which the vehicle charges at once whatever the
                price.
            enode_user_id: Id of the user on whose behalf the call is made, as chosen by the client when the user
                was first linked.
            options: How this one call is carried out: timeout, deadline, retries, headers.

        Returns:
            The smart charging settings as updated.

        Raises:
            BadRequestError: 400. Smart charging cannot be turned on: the vehicle does not support it, or more than
                one user has linked it.
            ApiError: Any other fault: no connection, no time left, an answer that the document does not have.
        """
        return await self._api.call(
            _UPDATE_POLICY,
            {"vehicleId": vehicle_id, "Enode-User-Id": enode_user_id},
            body=body_of(
                body,
                {"deadline": deadline, "is_enabled": is_enabled, "minimum_charge_limit": minimum_charge_limit},
                optional=True,
            ),
            options=options,
        )


class AsyncVehiclesSmartChargingWithRawResponse:
    """As :class:`AsyncVehiclesSmartCharging`, giving responses."""

    def __init__(self, api: AsyncApi) -> None:
        methods = AsyncVehiclesSmartCharging(api.raw)
        self.get_plan = raw_async(methods.get_plan)
        self.get_policy = raw_async(methods.get_policy)
        self.get_status = raw_async(methods.get_status)
        self.update_policy = raw_async(methods.update_policy)


class AsyncVehiclesSmartChargingWithStreamingResponse:
    """As :class:`AsyncVehiclesSmartCharging`, giving responses as they come in."""

    def __init__(self, api: AsyncApi) -> None:
        methods = AsyncVehiclesSmartCharging(api.streaming)
        self.get_plan = streamed_async(methods.get_plan)
        self.get_policy = streamed_async(methods.get_policy)
        self.get_status = streamed_async(methods.get_status)
        self.update_policy = streamed_async(methods.update_policy)
