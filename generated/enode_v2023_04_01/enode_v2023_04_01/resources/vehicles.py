# Generated from an OpenAPI document: a change made here is lost with the next generation.
"""The operations of ``client.vehicles``."""

from __future__ import annotations

import builtins
from collections.abc import Sequence
from functools import cached_property
from typing import TYPE_CHECKING, Literal, overload

from .. import models, params
from .._runtime import AsyncApi, Operation, Parameter, SyncApi
from .._runtime.absent import ABSENT, Absent, body_of
from .._runtime.options import Options
from .._runtime.raw import raw, raw_async
from .._runtime.streaming import streamed, streamed_async

if TYPE_CHECKING:
    from .vehicles_actions import AsyncVehiclesActions, VehiclesActions
    from .vehicles_smart_charging import AsyncVehiclesSmartCharging, VehiclesSmartCharging
    from .vehicles_smart_override import AsyncVehiclesSmartOverride, VehiclesSmartOverride

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
    takes=lambda: models.VehiclesSetChargingRequest,
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
    takes=lambda: models.TargetMaxCurrent,
    responses={"200": lambda: models.MaxCurrentAction, "400": lambda: models.Problem},
    security=("ClientAccessToken",),
    name="postVehiclesVehicleidMaxCurrent",
)


class Vehicles:
    """The operations of ``client.vehicles``."""

    def __init__(self, api: SyncApi) -> None:
        self._api = api

    @cached_property
    def actions(self) -> VehiclesActions:
        """The operations of ``client.vehicles.actions``."""
        from .vehicles_actions import VehiclesActions

        return VehiclesActions(self._api)

    @cached_property
    def smart_charging(self) -> VehiclesSmartCharging:
        """The operations of ``client.vehicles.smart_charging``."""
        from .vehicles_smart_charging import VehiclesSmartCharging

        return VehiclesSmartCharging(self._api)

    @cached_property
    def smart_override(self) -> VehiclesSmartOverride:
        """The operations of ``client.vehicles.smart_override``."""
        from .vehicles_smart_override import VehiclesSmartOverride

        return VehiclesSmartOverride(self._api)

    @cached_property
    def with_raw_response(self) -> VehiclesWithRawResponse:
        """The same methods, each giving the response itself, its body read."""
        return VehiclesWithRawResponse(self._api)

    @cached_property
    def with_streaming_response(self) -> VehiclesWithStreamingResponse:
        """The same methods, each giving the response for a ``with`` statement, its body unread."""
        return VehiclesWithStreamingResponse(self._api)

    def get(
        self,
        vehicle_id: str,
        *,
        enode_user_id: str,
        field: Sequence[
            Literal["smartChargingPolicy", "chargeState", "location", "information", "odometer", "capabilities"]
        ]
        | None = None,
        options: Options | None = None,
    ) -> models.Vehicle:
        """Get a vehicle.

        Returns the last known state of one vehicle.

        Calls ``GET /vehicles/{vehicleId}`` of version 2023-04-01.

        Args:
            vehicle_id: Id of the vehicle.
            enode_user_id: Id of the user on whose behalf the call is made, as chosen by the client when the user
                was first linked.
            field: Parts to read from the vendor before answering, which can take up to a minute; without it, the
                last known state is returned. `capabilities` and `smartChargingPolicy` are always there and need not
                be asked for.
            options: How this one call is carried out: timeout, deadline, retries, headers.

        Returns:
            The vehicle.

        Raises:
            ApiError: Any other fault: no connection, no time left, an answer that the document does not have.
        """
        return self._api.call(
            _GET, {"vehicleId": vehicle_id, "Enode-User-Id": enode_user_id, "field[]": field}, options=options
        )

    def list(
        self,
        *,
        enode_user_id: str,
        field: Sequence[
            Literal["smartChargingPolicy", "chargeState", "location", "information", "odometer", "capabilities"]
        ]
        | None = None,
        options: Options | None = None,
    ) -> builtins.list[models.Vehicle]:
        """List the user's vehicles.

        Returns the vehicles that the user has linked.

        Calls ``GET /vehicles`` of version 2023-04-01.

        Args:
            enode_user_id: Id of the user on whose behalf the call is made, as chosen by the client when the user
                was first linked.
            field: Parts to read from the vendor before answering, which can take up to a minute; without it, the
                last known state is returned. `capabilities` and `smartChargingPolicy` are always there and need not
                be asked for.
            options: How this one call is carried out: timeout, deadline, retries, headers.

        Returns:
            The vehicles of the user.

        Raises:
            ApiError: Any other fault: no connection, no time left, an answer that the document does not have.
        """
        return self._api.call(_LIST, {"Enode-User-Id": enode_user_id, "field[]": field}, options=options)

    @overload
    def set_charging(
        self, vehicle_id: str, *, action: params.ChargingAction, enode_user_id: str, options: Options | None = None
    ) -> models.ChargeAction: ...

    @overload
    def set_charging(
        self,
        vehicle_id: str,
        body: models.VehiclesSetChargingRequest | params.VehiclesSetChargingRequest,
        *,
        enode_user_id: str,
        options: Options | None = None,
    ) -> models.ChargeAction: ...

    def set_charging(
        self,
        vehicle_id: str,
        body: models.VehiclesSetChargingRequest | params.VehiclesSetChargingRequest | Absent = ABSENT,
        *,
        action: params.ChargingAction | Absent = ABSENT,
        enode_user_id: str,
        options: Options | None = None,
    ) -> models.ChargeAction:
        """Start or stop charging.

        Starts an action that turns charging of the vehicle on or off; it is refused while a schedule controls the
        vehicle.

        Calls ``POST /vehicles/{vehicleId}/charging`` of version 2023-04-01.

        Args:
            vehicle_id: Id of the vehicle.
            body: The body as one value; or give its properties one by one, by name.
            action: Whether charging is to start or to stop.
            enode_user_id: Id of the user on whose behalf the call is made, as chosen by the client when the user
                was first linked.
            options: How this one call is carried out: timeout, deadline, retries, headers.

        Returns:
            The action that was started.

        Raises:
            UnprocessableEntityError: 422. A schedule controls the vehicle.
            ApiError: Any other fault: no connection, no time left, an answer that the document does not have.
        """
        return self._api.call(
            _SET_CHARGING,
            {"vehicleId": vehicle_id, "Enode-User-Id": enode_user_id},
            body=body_of(body, {"action": action}, required=("action",)),
            options=options,
        )

    @overload
    def set_max_current(
        self, vehicle_id: str, *, max_current: float, enode_user_id: str, options: Options | None = None
    ) -> models.MaxCurrentAction: ...

    @overload
    def set_max_current(
        self,
        vehicle_id: str,
        body: models.TargetMaxCurrent | params.TargetMaxCurrent,
        *,
        enode_user_id: str,
        options: Options | None = None,
    ) -> models.MaxCurrentAction: ...

    def set_max_current(
        self,
        vehicle_id: str,
        body: models.TargetMaxCurrent | params.TargetMaxCurrent | Absent = ABSENT,
        *,
        max_current: float | Absent = ABSENT,
        enode_user_id: str,
        options: Options | None = None,
    ) -> models.MaxCurrentAction:
        """Set vehicle maximum current.

        Starts an action that limits the current, in amperes, at which the vehicle may charge.

        Calls ``POST /vehicles/{vehicleId}/max-current`` of version 2023-04-01.

        Args:
            vehicle_id: Id of the vehicle.
            body: The body as one value; or give its properties one by one, by name.
            max_current: Greatest charging current, in A.
            enode_user_id: Id of the user on whose behalf the call is made, as chosen by the client when the user
                was first linked.
            options: How this one call is carried out: timeout, deadline, retries, headers.

        Returns:
            The action that was started.

        Raises:
            BadRequestError: 400. The vehicle cannot take this current limit.
            ApiError: Any other fault: no connection, no time left, an answer that the document does not have.
        """
        return self._api.call(
            _SET_MAX_CURRENT,
            {"vehicleId": vehicle_id, "Enode-User-Id": enode_user_id},
            body=body_of(body, {"max_current": max_current}, required=("max_current",), optional=True),
            options=options,
        )


class VehiclesWithRawResponse:
    """As :class:`Vehicles`, giving responses."""

    def __init__(self, api: SyncApi) -> None:
        methods = Vehicles(api.raw)
        self.get = raw(methods.get)
        self.list = raw(methods.list)
        self.set_charging = raw(methods.set_charging)
        self.set_max_current = raw(methods.set_max_current)


class VehiclesWithStreamingResponse:
    """As :class:`Vehicles`, giving responses as they come in."""

    def __init__(self, api: SyncApi) -> None:
        methods = Vehicles(api.streaming)
        self.get = streamed(methods.get)
        self.list = streamed(methods.list)
        self.set_charging = streamed(methods.set_charging)
        self.set_max_current = streamed(methods.set_max_current)


class AsyncVehicles:
    """The operations of ``client.vehicles``."""

    def __init__(self, api: AsyncApi) -> None:
        self._api = api

    @cached_property
    def actions(self) -> AsyncVehiclesActions:
        """The operations of ``client.vehicles.actions``."""
        from .vehicles_actions import AsyncVehiclesActions

        return AsyncVehiclesActions(self._api)

    @cached_property
    def smart_charging(self) -> AsyncVehiclesSmartCharging:
        """The operations of ``client.vehicles.smart_charging``."""
        from .vehicles_smart_charging import AsyncVehiclesSmartCharging

        return AsyncVehiclesSmartCharging(self._api)

    @cached_property
    def smart_override(self) -> AsyncVehiclesSmartOverride:
        """The operations of ``client.vehicles.smart_override``."""
        from .vehicles_smart_override import AsyncVehiclesSmartOverride

        return AsyncVehiclesSmartOverride(self._api)

    @cached_property
    def with_raw_response(self) -> AsyncVehiclesWithRawResponse:
        """The same methods, each giving the response itself, its body read."""
        return AsyncVehiclesWithRawResponse(self._api)

    @cached_property
    def with_streaming_response(self) -> AsyncVehiclesWithStreamingResponse:
        """The same methods, each giving the response for an ``async with`` statement, its body unread."""
        return AsyncVehiclesWithStreamingResponse(self._api)

    async def get(
        self,
        vehicle_id: str,
        *,
        enode_user_id: str,
        field: Sequence[
            Literal["smartChargingPolicy", "chargeState", "location", "information", "odometer", "capabilities"]
        ]
        | None = None,
        options: Options | None = None,
    ) -> models.Vehicle:
        """Get a vehicle.

        Returns the last known state of one vehicle.

        Calls ``GET /vehicles/{vehicleId}`` of version 2023-04-01.

        Args:
            vehicle_id: Id of the vehicle.
            enode_user_id: Id of the user on whose behalf the call is made, as chosen by the client when the user
                was first linked.
            field: Parts to read from the vendor before answering, which can take up to a minute; without it, the
                last known state is returned. `capabilities` and `smartChargingPolicy` are always there and need not
                be asked for.
            options: How this one call is carried out: timeout, deadline, retries, headers.

        Returns:
            The vehicle.

        Raises:
            ApiError: Any other fault: no connection, no time left, an answer that the document does not have.
        """
        return await self._api.call(
            _GET, {"vehicleId": vehicle_id, "Enode-User-Id": enode_user_id, "field[]": field}, options=options
        )

    async def list(
        self,
        *,
        enode_user_id: str,
        field: Sequence[
            Literal["smartChargingPolicy", "chargeState", "location", "information", "odometer", "capabilities"]
        ]
        | None = None,
        options: Options | None = None,
    ) -> builtins.list[models.Vehicle]:
        """List the user's vehicles.

        Returns the vehicles that the user has linked.

        Calls ``GET /vehicles`` of version 2023-04-01.

        Args:
            enode_user_id: Id of the user on whose behalf the call is made, as chosen by the client when the user
                was first linked.
            field: Parts to read from the vendor before answering, which can take up to a minute; without it, the
                last known state is returned. `capabilities` and `smartChargingPolicy` are always there and need not
                be asked for.
            options: How this one call is carried out: timeout, deadline, retries, headers.

        Returns:
            The vehicles of the user.

        Raises:
            ApiError: Any other fault: no connection, no time left, an answer that the document does not have.
        """
        return await self._api.call(_LIST, {"Enode-User-Id": enode_user_id, "field[]": field}, options=options)

    @overload
    async def set_charging(
        self, vehicle_id: str, *, action: params.ChargingAction, enode_user_id: str, options: Options | None = None
    ) -> models.ChargeAction: ...

    @overload
    async def set_charging(
        self,
        vehicle_id: str,
        body: models.VehiclesSetChargingRequest | params.VehiclesSetChargingRequest,
        *,
        enode_user_id: str,
        options: Options | None = None,
    ) -> models.ChargeAction: ...

    async def set_charging(
        self,
        vehicle_id: str,
        body: models.VehiclesSetChargingRequest | params.VehiclesSetChargingRequest | Absent = ABSENT,
        *,
        action: params.ChargingAction | Absent = ABSENT,
        enode_user_id: str,
        options: Options | None = None,
    ) -> models.ChargeAction:
        """Start or stop charging.

        Starts an action that turns charging of the vehicle on or off; it is refused while a schedule controls the
        vehicle.

        Calls ``POST /vehicles/{vehicleId}/charging`` of version 2023-04-01.

        Args:
            vehicle_id: Id of the vehicle.
            body: The body as one value; or give its properties one by one, by name.
            action: Whether charging is to start or to stop.
            enode_user_id: Id of the user on whose behalf the call is made, as chosen by the client when the user
                was first linked.
            options: How this one call is carried out: timeout, deadline, retries, headers.

        Returns:
            The action that was started.

        Raises:
            UnprocessableEntityError: 422. A schedule controls the vehicle.
            ApiError: Any other fault: no connection, no time left, an answer that the document does not have.
        """
        return await self._api.call(
            _SET_CHARGING,
            {"vehicleId": vehicle_id, "Enode-User-Id": enode_user_id},
            body=body_of(body, {"action": action}, required=("action",)),
            options=options,
        )

    @overload
    async def set_max_current(
        self, vehicle_id: str, *, max_current: float, enode_user_id: str, options: Options | None = None
    ) -> models.MaxCurrentAction: ...

    @overload
    async def set_max_current(
        self,
        vehicle_id: str,
        body: models.TargetMaxCurrent | params.TargetMaxCurrent,
        *,
        enode_user_id: str,
        options: Options | None = None,
    ) -> models.MaxCurrentAction: ...

    async def set_max_current(
        self,
        vehicle_id: str,
        body: models.TargetMaxCurrent | params.TargetMaxCurrent | Absent = ABSENT,
        *,
        max_current: float | Absent = ABSENT,
        enode_user_id: str,
        options: Options | None = None,
    ) -> models.MaxCurrentAction:
        """Set vehicle maximum current.

        Starts an action that limits the current, in amperes, at which the vehicle may charge.

        Calls ``POST /vehicles/{vehicleId}/max-current`` of version 2023-04-01.

        Args:
            vehicle_id: Id of the vehicle.
            body: The body as one value; or give its properties one by one, by name.
            max_current: Greatest charging current, in A.
            enode_user_id: Id of the user on whose behalf the call is made, as chosen by the client when the user
                was first linked.
            options: How this one call is carried out: timeout, deadline, retries, headers.

        Returns:
            The action that was started.

        Raises:
            BadRequestError: 400. The vehicle cannot take this current limit.
            ApiError: Any other fault: no connection, no time left, an answer that the document does not have.
        """
        return await self._api.call(
            _SET_MAX_CURRENT,
            {"vehicleId": vehicle_id, "Enode-User-Id": enode_user_id},
            body=body_of(body, {"max_current": max_current}, required=("max_current",), optional=True),
            options=options,
        )


class AsyncVehiclesWithRawResponse:
    """As :class:`AsyncVehicles`, giving responses."""

    def __init__(self, api: AsyncApi) -> None:
        methods = AsyncVehicles(api.raw)
        self.get = raw_async(methods.get)
        self.list = raw_async(methods.list)
        self.set_charging = raw_async(methods.set_charging)
        self.set_max_current = raw_async(methods.set_max_current)


class AsyncVehiclesWithStreamingResponse:
    """As :class:`AsyncVehicles`, giving responses as they come in."""

    def __init__(self, api: AsyncApi) -> None:
        methods = AsyncVehicles(api.streaming)
        self.get = streamed_async(methods.get)
        self.list = streamed_async(methods.list)
        self.set_charging = streamed_async(methods.set_charging)
        self.set_max_current = streamed_async(methods.set_max_current)
