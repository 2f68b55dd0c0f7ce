# Generated from an OpenAPI document: a change made here is lost with the next generation.
"""The operations of ``client.vehicles.external_start``."""

from __future__ import annotations

from functools import cached_property

from typing_extensions import deprecated

from .. import models
from .._runtime import AsyncApi, Operation, Parameter, SyncApi
from .._runtime.options import Options
from .._runtime.raw import raw, raw_async
from .._runtime.streaming import streamed, streamed_async

_CREATE: Operation[models.VehiclesExternalStartCreateResponse] = Operation(
    method="POST",
    path="/vehicles/{vehicleId}/external-start",
    parameters=(
        Parameter("vehicleId", "path"),
        Parameter("Enode-User-Id", "header", required=True),
    ),
    responses={"200": lambda: models.VehiclesExternalStartCreateResponse},
    security=("ClientAccessToken",),
    name="vehicleCreateExternalStart",
)
_DELETE: Operation[models.VehiclesExternalStartDeleteResponse] = Operation(
    method="DELETE",
    path="/vehicles/{vehicleId}/external-start",
    parameters=(
        Parameter("vehicleId", "path"),
        Parameter("Enode-User-Id", "header", required=True),
    ),
    responses={"200": lambda: models.VehiclesExternalStartDeleteResponse, "404": lambda: models.Problem},
    security=("ClientAccessToken",),
    name="vehicleEndExternalStart",
)


class VehiclesExternalStart:
    """The operations of ``client.vehicles.external_start``."""

    def __init__(self, api: SyncApi) -> None:
        self._api = api

    @cached_property
    def with_raw_response(self) -> VehiclesExternalStartWithRawResponse:
        """The same methods, each giving the response itself, its body read."""
        return VehiclesExternalStartWithRawResponse(self._api)

    @cached_property
    def with_streaming_response(self) -> VehiclesExternalStartWithStreamingResponse:
        """The same methods, each giving the response for a ``with`` statement, its body unread."""
        return VehiclesExternalStartWithStreamingResponse(self._api)

    @deprecated("vehicles.external_start.create is deprecated: use vehicles.smart_override.create")
    def create(
        self, vehicle_id: str, *, enode_user_id: str, options: Options | None = None
    ) -> models.VehiclesExternalStartCreateResponse:
        """Begin an external start.

        Makes the vehicle charge now. Use `POST /vehicles/{vehicleId}/smart-override` instead.

        Calls ``POST /vehicles/{vehicleId}/external-start`` of version 2023-02-01.

        vehicles.external_start.create is deprecated: use vehicles.smart_override.create.

        Args:
            vehicle_id: Id of the vehicle.
            enode_user_id: Id of the user on whose behalf the call is made, as chosen by the client when the user
                was first linked.
            options: How this one call is carried out: timeout, deadline, retries, headers.

        Returns:
            The override that was started.

        Raises:
            ApiError: Any other fault: no connection, no time left, an answer that the document does not have.
        """
        return self._api.call(_CREATE, {"vehicleId": vehicle_id, "Enode-User-Id": enode_user_id}, options=options)

    @deprecated("vehicles.external_start.delete is deprecated: use vehicles.smart_override.delete")
    def delete(
        self, vehicle_id: str, *, enode_user_id: str, options: Options | None = None
    ) -> models.VehiclesExternalStartDeleteResponse:
        """End an external start.

        Hands the vehicle back to its schedule or smart charging plan. Use `DELETE
        /vehicles/{vehicleId}/smart-override` instead.

        Calls ``DELETE /vehicles/{vehicleId}/external-start`` of version 2023-02-01.

        vehicles.external_start.delete is deprecated: use vehicles.smart_override.delete.

        Args:
            vehicle_id: Id of the vehicle.
            enode_user_id: Id of the user on whose behalf the call is made, as chosen by the client when the user
                was first linked.
            options: How this one call is carried out: timeout, deadline, retries, headers.

        Returns:
            The override that was ended.

        Raises:
            NotFoundError: 404. The vehicle has no override to end.
            ApiError: Any other fault: no connection, no time left, an answer that the document does not have.
        """
        return self._api.call(_DELETE, {"vehicleId": vehicle_id, "Enode-User-Id": enode_user_id}, options=options)


class VehiclesExternalStartWithRawResponse:
    """As :class:`VehiclesExternalStart`, giving responses."""

    def __init__(self, api: SyncApi) -> None:
        methods = VehiclesExternalStart(api.raw)
        self.create = raw(methods.create)  # pyright: ignore[reportDeprecated] - and so is this
        self.delete = raw(methods.delete)  # pyright: ignore[reportDeprecated] - and so is this


class VehiclesExternalStartWithStreamingResponse:
    """As :class:`VehiclesExternalStart`, giving responses as they come in."""

    def __init__(self, api: SyncApi) -> None:
        methods = VehiclesExternalStart(api.streaming)
        self.create = streamed(methods.create)  # pyright: ignore[reportDeprecated] - and so is this
        self.delete = streamed(methods.delete)  # pyright: ignore[reportDeprecated] - and so is this


class AsyncVehiclesExternalStart:
    """The operations of ``client.vehicles.external_start``."""

    def __init__(self, api: AsyncApi) -> None:
        self._api = api

    @cached_property
    def with_raw_response(self) -> AsyncVehiclesExternalStartWithRawResponse:
        """The same methods, each giving the response itself, its body read."""
        return AsyncVehiclesExternalStartWithRawResponse(self._api)

    @cached_property
    def with_streaming_response(self) -> AsyncVehiclesExternalStartWithStreamingResponse:
        """The same methods, each giving the response for an ``async with`` statement, its body unread."""
        return AsyncVehiclesExternalStartWithStreamingResponse(self._api)

    @deprecated("vehicles.external_start.create is deprecated: use vehicles.smart_override.create")
    async def create(
        self, vehicle_id: str, *, enode_user_id: str, options: Options | None = None
    ) -> models.VehiclesExternalStartCreateResponse:
        """Begin an external start.

        Makes the vehicle charge now. Use `POST /vehicles/{vehicleId}/smart-override` instead.

        Calls ``POST /vehicles/{vehicleId}/external-start`` of version 2023-02-01.

        vehicles.external_start.create is deprecated: use vehicles.smart_override.create.

        Args:
            vehicle_id: Id of the vehicle.
            enode_user_id: Id of the user on whose behalf the call is made, as chosen by the client when the user
                was first linked.
            options: How this one call is carried out: timeout, deadline, retries, headers.

        Returns:
            The override that was started.

        Raises:
            ApiError: Any other fault: no connection, no time left, an answer that the document does not have.
        """
        return await self._api.call(_CREATE, {"vehicleId": vehicle_id, "Enode-User-Id": enode_user_id}, options=options)

    @deprecated("vehicles.external_start.delete is deprecated: use vehicles.smart_override.delete")
    async def delete(
        self, vehicle_id: str, *, enode_user_id: str, options: Options | None = None
    ) -> models.VehiclesExternalStartDeleteResponse:
        """End an external start.

        Hands the vehicle back to its schedule or smart charging plan. Use `DELETE
        /vehicles/{vehicleId}/smart-override` instead.

        Calls ``DELETE /vehicles/{vehicleId}/external-start`` of version 2023-02-01.

        vehicles.external_start.delete is deprecated: use vehicles.smart_override.delete.

        Args:
            vehicle_id: Id of the vehicle.
            enode_user_id: Id of the user on whose behalf the call is made, as chosen by the client when the user
                was first linked.
            options: How this one call is carried out: timeout, deadline, retries, headers.

        Returns:
            The override that was ended.

        Raises:
            NotFoundError: 404. The vehicle has no override to end.
            ApiError: Any other fault: no connection, no time left, an answer that the document does not have.
        """
        return await self._api.call(_DELETE, {"vehicleId": vehicle_id, "Enode-User-Id": enode_user_id}, options=options)


class AsyncVehiclesExternalStartWithRawResponse:
    """As :class:`AsyncVehiclesExternalStart`, giving responses."""

    def __init__(self, api: AsyncApi) -> None:
        methods = AsyncVehiclesExternalStart(api.raw)
        self.create = raw_async(methods.create)  # pyright: ignore[reportDeprecated] - and so is this
        self.delete = raw_async(methods.delete)  # pyright: ignore[reportDeprecated] - and so is this


class AsyncVehiclesExternalStartWithStreamingResponse:
    """As :class:`AsyncVehiclesExternalStart`, giving responses as they come in."""

    def __init__(self, api: AsyncApi) -> None:
        methods = AsyncVehiclesExternalStart(api.streaming)
        self.create = streamed_async(methods.create)  # pyright: ignore[reportDeprecated] - and so is this
        self.delete = streamed_async(methods.delete)  # pyright: ignore[reportDeprecated] - and so is this
