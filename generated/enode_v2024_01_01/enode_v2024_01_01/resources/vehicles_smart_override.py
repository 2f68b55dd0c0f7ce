# Generated from an OpenAPI document: a change made here is lost with the next generation.
"""The operations of ``client.vehicles.smart_override``."""

from __future__ import annotations

from functools import cached_property

from .. import models
from .._runtime import AsyncApi, Operation, Parameter, SyncApi
from .._runtime.options import Options
from .._runtime.raw import raw, raw_async
from .._runtime.streaming import streamed, streamed_async

_CREATE: Operation[models.VehiclesSmartOverrideCreateResponse] = Operation(
    method="POST",
    path="/vehicles/{vehicleId}/smart-override",
    parameters=(Parameter("vehicleId", "path"),),
    responses={"200": lambda: models.VehiclesSmartOverrideCreateResponse},
    security=("ClientAccessToken",),
    name="vehicleCreateSmartOverride",
)
_DELETE: Operation[models.VehiclesSmartOverrideDeleteResponse] = Operation(
    method="DELETE",
    path="/vehicles/{vehicleId}/smart-override",
    parameters=(Parameter("vehicleId", "path"),),
    responses={"200": lambda: models.VehiclesSmartOverrideDeleteResponse, "404": lambda: models.Problem},
    security=("ClientAccessToken",),
    name="vehicleEndSmartOverride",
)


class VehiclesSmartOverride:
    """The operations of ``client.vehicles.smart_override``."""

    def __init__(self, api: SyncApi) -> None:
        self._api = api

    @cached_property
    def with_raw_response(self) -> VehiclesSmartOverrideWithRawResponse:
        """The same methods, each giving the response itself, its body read."""
        return VehiclesSmartOverrideWithRawResponse(self._api)

    @cached_property
    def with_streaming_response(self) -> VehiclesSmartOverrideWithStreamingResponse:
        """The same methods, each giving the response for a ``with`` statement, its body unread."""
        return VehiclesSmartOverrideWithStreamingResponse(self._api)

    def create(self, vehicle_id: str, *, options: Options | None = None) -> models.VehiclesSmartOverrideCreateResponse:
        """Override smart control.

        Makes the vehicle charge now, whatever its schedule or smart charging plan says, until the override ends.

        Calls ``POST /vehicles/{vehicleId}/smart-override`` of version 2024-01-01.

        Args:
            vehicle_id: Id of the vehicle.
            options: How this one call is carried out: timeout, deadline, retries, headers.

        Returns:
            The override that was started.

        Raises:
            ApiError: Any other fault: no connection, no time left, an answer that the document does not have.
        """
        return self._api.call(_CREATE, {"vehicleId": vehicle_id}, options=options)

    def delete(self, vehicle_id: str, *, options: Options | None = None) -> models.VehiclesSmartOverrideDeleteResponse:
        """End a smart override.

        Ends the current override and hands the vehicle back to its schedule or smart charging plan.

        Calls ``DELETE /vehicles/{vehicleId}/smart-override`` of version 2024-01-01.

        Args:
            vehicle_id: Id of the vehicle.
            options: How this one call is carried out: timeout, deadline, retries, headers.

        Returns:
            The override that was ended.

        Raises:
            NotFoundError: 404. The vehicle has no override to end.
            ApiError: Any other fault: no connection, no time left, an answer that the document does not have.
        """
        return self._api.call(_DELETE, {"vehicleId": vehicle_id}, options=options)


class VehiclesSmartOverrideWithRawResponse:
    """As :class:`VehiclesSmartOverride`, giving responses."""

    def __init__(self, api: SyncApi) -> None:
        methods = VehiclesSmartOverride(api.raw)
        self.create = raw(methods.create)
        self.delete = raw(methods.delete)


class VehiclesSmartOverrideWithStreamingResponse:
    """As :class:`VehiclesSmartOverride`, giving responses as they come in."""

    def __init__(self, api: SyncApi) -> None:
        methods = VehiclesSmartOverride(api.streaming)
        self.create = streamed(methods.create)
        self.delete = streamed(methods.delete)


class AsyncVehiclesSmartOverride:
    """The operations of ``client.vehicles.smart_override``."""

    def __init__(self, api: AsyncApi) -> None:
        self._api = api

    @cached_property
    def with_raw_response(self) -> AsyncVehiclesSmartOverrideWithRawResponse:
        """The same methods, each giving the response itself, its body read."""
        return AsyncVehiclesSmartOverrideWithRawResponse(self._api)

    @cached_property
    def with_streaming_response(self) -> AsyncVehiclesSmartOverrideWithStreamingResponse:
        """The same methods, each giving the response for an ``async with`` statement, its body unread."""
        return AsyncVehiclesSmartOverrideWithStreamingResponse(self._api)

    async def create(
        self, vehicle_id: str, *, options: Options | None = None
    ) -> models.VehiclesSmartOverrideCreateResponse:
        """Override smart control.

        Makes the vehicle charge now, whatever its schedule or smart charging plan says, until the override ends.

        Calls ``POST /vehicles/{vehicleId}/smart-override`` of version 2024-01-01.

        Args:
            vehicle_id: Id of the vehicle.
            options: How this one call is carried out: timeout, deadline, retries, headers.

        Returns:
            The override that was started.

        Raises:
            ApiError: Any other fault: no connection, no time left, an answer that the document does not have.
        """
        return await self._api.call(_CREATE, {"vehicleId": vehicle_id}, options=options)

    async def delete(
        self, vehicle_id: str, *, options: Options | None = None
    ) -> models.VehiclesSmartOverrideDeleteResponse:
        """End a smart override.

        Ends the current override and hands the vehicle back to its schedule or smart charging plan.

        Calls ``DELETE /vehicles/{vehicleId}/smart-override`` of version 2024-01-01.

        Args:
            vehicle_id: Id of the vehicle.
            options: How this one call is carried out: timeout, deadline, retries, headers.

        Returns:
            The override that was ended.

        Raises:
            NotFoundError: 404. The vehicle has no override to end.
            ApiError: Any other fault: no connection, no time left, an answer that the document does not have.
        """
        return await self._api.call(_DELETE, {"vehicleId": vehicle_id}, options=options)


class AsyncVehiclesSmartOverrideWithRawResponse:
    """As :class:`AsyncVehiclesSmartOverride`, giving responses."""

    def __init__(self, api: AsyncApi) -> None:
        methods = AsyncVehiclesSmartOverride(api.raw)
        self.create = raw_async(methods.create)
        self.delete = raw_async(methods.delete)


class AsyncVehiclesSmartOverrideWithStreamingResponse:
    """As :class:`AsyncVehiclesSmartOverride`, giving responses as they come in."""

    def __init__(self, api: AsyncApi) -> None:
        methods = AsyncVehiclesSmartOverride(api.streaming)
        self.create = streamed_async(methods.create)
        self.delete = streamed_async(methods.delete)
