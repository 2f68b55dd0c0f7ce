# Generated from an OpenAPI document: a change made here is lost with the next generation.
"""The operations of ``client.vehicles.actions``."""

from __future__ import annotations

from functools import cached_property
from uuid import UUID

from .. import models
from .._runtime import AsyncApi, Operation, Parameter, SyncApi
from .._runtime.options import Options
from .._runtime.raw import raw, raw_async
from .._runtime.streaming import streamed, streamed_async

_CANCEL: Operation[models.ChargeAction] = Operation(
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
_GET: Operation[models.VehicleAction] = Operation(
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


class VehiclesActions:
    """The operations of ``client.vehicles.actions``."""

    def __init__(self, api: SyncApi) -> None:
        self._api = api

    @cached_property
    def with_raw_response(self) -> VehiclesActionsWithRawResponse:
        """The same methods, each giving the response itself, its body read."""
        return VehiclesActionsWithRawResponse(self._api)

    @cached_property
    def with_streaming_response(self) -> VehiclesActionsWithStreamingResponse:
        """The same methods, each giving the response for a ``with`` statement, its body unread."""
        return VehiclesActionsWithStreamingResponse(self._api)

    def cancel(
        self, action_id: UUID | str, *, enode_user_id: str, options: Options | None = None
    ) -> models.ChargeAction:
        """Cancel a vehicle action.

        Stops a pending vehicle action from being tried again. An action that is no longer pending is left as it is.

        Calls ``POST /vehicles/actions/{actionId}/cancel`` of version 2023-04-01.

        Args:
            action_id: Id of the action, as returned by the operation that started it.
            enode_user_id: Id of the user on whose behalf the call is made, as chosen by the client when the user
                was first linked.
            options: How this one call is carried out: timeout, deadline, retries, headers.

        Returns:
            The action, now cancelled.

        Raises:
            NotFoundError: 404. No such vehicle action exists.
            ConflictError: 409. The action, which had already ended and cannot be cancelled.
            ApiError: Any other fault: no connection, no time left, an answer that the document does not have.
        """
        return self._api.call(_CANCEL, {"actionId": action_id, "Enode-User-Id": enode_user_id}, options=options)

    def get(self, action_id: UUID | str, *, enode_user_id: str, options: Options | None = None) -> models.VehicleAction:
        """Get a vehicle action.

        Returns the progress and the outcome of one vehicle action.

        Calls ``GET /vehicles/actions/{actionId}`` of version 2023-04-01.

        Args:
            action_id: Id of the action, as returned by the operation that started it.
            enode_user_id: Id of the user on whose behalf the call is made, as chosen by the client when the user
                was first linked.
            options: How this one call is carried out: timeout, deadline, retries, headers.

        Returns:
            The action.

        Raises:
            NotFoundError: 404. No such vehicle action exists.
            ApiError: Any other fault: no connection, no time left, an answer that the document does not have.
        """
        return self._api.call(_GET, {"actionId": action_id, "Enode-User-Id": enode_user_id}, options=options)


class VehiclesActionsWithRawResponse:
    """As :class:`VehiclesActions`, giving responses."""

    def __init__(self, api: SyncApi) -> None:
        methods = VehiclesActions(api.raw)
        self.cancel = raw(methods.cancel)
        self.get = raw(methods.get)


class VehiclesActionsWithStreamingResponse:
    """As :class:`VehiclesActions`, giving responses as they come in."""

    def __init__(self, api: SyncApi) -> None:
        methods = VehiclesActions(api.streaming)
        self.cancel = streamed(methods.cancel)
        self.get = streamed(methods.get)


class AsyncVehiclesActions:
    """The operations of ``client.vehicles.actions``."""

    def __init__(self, api: AsyncApi) -> None:
        self._api = api

    @cached_property
    def with_raw_response(self) -> AsyncVehiclesActionsWithRawResponse:
        """The same methods, each giving the response itself, its body read."""
        return AsyncVehiclesActionsWithRawResponse(self._api)

    @cached_property
    def with_streaming_response(self) -> AsyncVehiclesActionsWithStreamingResponse:
        """The same methods, each giving the response for an ``async with`` statement, its body unread."""
        return AsyncVehiclesActionsWithStreamingResponse(self._api)

    async def cancel(
        self, action_id: UUID | str, *, enode_user_id: str, options: Options | None = None
    ) -> models.ChargeAction:
        """Cancel a vehicle action.

        Stops a pending vehicle action from being tried again. An action that is no longer pending is left as it is.

        Calls ``POST /vehicles/actions/{actionId}/cancel`` of version 2023-04-01.

        Args:
            action_id: Id of the action, as returned by the operation that started it.
            enode_user_id: Id of the user on whose behalf the call is made, as chosen by the client when the user
                was first linked.
            options: How this one call is carried out: timeout, deadline, retries, headers.

        Returns:
            The action, now cancelled.

        Raises:
            NotFoundError: 404. No such vehicle action exists.
            ConflictError: 409. The action, which had already ended and cannot be cancelled.
            ApiError: Any other fault: no connection, no time left, an answer that the document does not have.
        """
        return await self._api.call(_CANCEL, {"actionId": action_id, "Enode-User-Id": enode_user_id}, options=options)

    async def get(
        self, action_id: UUID | str, *, enode_user_id: str, options: Options | None = None
    ) -> models.VehicleAction:
        """Get a vehicle action.

        Returns the progress and the outcome of one vehicle action.

        Calls ``GET /vehicles/actions/{actionId}`` of version 2023-04-01.

        Args:
            action_id: Id of the action, as returned by the operation that started it.
            enode_user_id: Id of the user on whose behalf the call is made, as chosen by the client when the user
                was first linked.
            options: How this one call is carried out: timeout, deadline, retries, headers.

        Returns:
            The action.

        Raises:
            NotFoundError: 404. No such vehicle action exists.
            ApiError: Any other fault: no connection, no time left, an answer that the document does not have.
        """
        return await self._api.call(_GET, {"actionId": action_id, "Enode-User-Id": enode_user_id}, options=options)


class AsyncVehiclesActionsWithRawResponse:
    """As :class:`AsyncVehiclesActions`, giving responses."""

    def __init__(self, api: AsyncApi) -> None:
        methods = AsyncVehiclesActions(api.raw)
        self.cancel = raw_async(methods.cancel)
        self.get = raw_async(methods.get)


class AsyncVehiclesActionsWithStreamingResponse:
    """As :class:`AsyncVehiclesActions`, giving responses as they come in."""

    def __init__(self, api: AsyncApi) -> None:
        methods = AsyncVehiclesActions(api.streaming)
        self.cancel = streamed_async(methods.cancel)
        self.get = streamed_async(methods.get)
