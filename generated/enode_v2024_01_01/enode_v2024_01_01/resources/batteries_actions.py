# Generated from an OpenAPI document: a change made here is lost with the next generation.
"""The operations of ``client.batteries.actions``."""

from __future__ import annotations

from functools import cached_property
from uuid import UUID

from .. import models
from .._runtime import AsyncApi, Operation, Parameter, SyncApi
from .._runtime.options import Options
from .._runtime.raw import raw, raw_async
from .._runtime.streaming import streamed, streamed_async

_CANCEL: Operation[models.OperationModeAction] = Operation(
    method="POST",
    path="/batteries/actions/{actionId}/cancel",
    parameters=(Parameter("actionId", "path"),),
    responses={
        "200": lambda: models.OperationModeAction,
        "404": None,
        "409": lambda: models.BatteriesActionsCancelResponse409,
    },
    security=("ClientAccessToken",),
    name="cancelBatteryAction",
)
_GET: Operation[models.OperationModeAction] = Operation(
    method="GET",
    path="/batteries/actions/{actionId}",
    parameters=(Parameter("actionId", "path"),),
    responses={"200": lambda: models.OperationModeAction, "404": None},
    security=("ClientAccessToken",),
    name="getBatteriesAction",
)


class BatteriesActions:
    """The operations of ``client.batteries.actions``."""

    def __init__(self, api: SyncApi) -> None:
        self._api = api

    @cached_property
    def with_raw_response(self) -> BatteriesActionsWithRawResponse:
        """The same methods, each giving the response itself, its body read."""
        return BatteriesActionsWithRawResponse(self._api)

    @cached_property
    def with_streaming_response(self) -> BatteriesActionsWithStreamingResponse:
        """The same methods, each giving the response for a ``with`` statement, its body unread."""
        return BatteriesActionsWithStreamingResponse(self._api)

    def cancel(self, action_id: UUID | str, *, options: Options | None = None) -> models.OperationModeAction:
        """Cancel a battery action.

        Stops a pending battery action from being tried again. An action that is no longer pending is left as it is.

        Calls ``POST /batteries/actions/{actionId}/cancel`` of version 2024-01-01.

        Args:
            action_id: Id of the action, as returned by the operation that started it.
            options: How this one call is carried out: timeout, deadline, retries, headers.

        Returns:
            The action, now cancelled.

        Raises:
            NotFoundError: 404. No such battery action exists.
            ConflictError: 409. The action, which had already ended and cannot be cancelled.
            ApiError: Any other fault: no connection, no time left, an answer that the document does not have.
        """
        return self._api.call(_CANCEL, {"actionId": action_id}, options=options)

    def get(self, action_id: UUID | str, *, options: Options | None = None) -> models.OperationModeAction:
        """Get a battery action.

        Returns the progress and the outcome of one battery action.

        Calls ``GET /batteries/actions/{actionId}`` of version 2024-01-01.

        Args:
            action_id: Id of the action, as returned by the operation that started it.
            options: How this one call is carried out: timeout, deadline, retries, headers.

        Returns:
            The action.

        Raises:
            NotFoundError: 404. No such battery action exists.
            ApiError: Any other fault: no connection, no time left, an answer that the document does not have.
        """
        return self._api.call(_GET, {"actionId": action_id}, options=options)


class BatteriesActionsWithRawResponse:
    """As :class:`BatteriesActions`, giving responses."""

    def __init__(self, api: SyncApi) -> None:
        methods = BatteriesActions(api.raw)
        self.cancel = raw(methods.cancel)
        self.get = raw(methods.get)


class BatteriesActionsWithStreamingResponse:
    """As :class:`BatteriesActions`, giving responses as they come in."""

    def __init__(self, api: SyncApi) -> None:
        methods = BatteriesActions(api.streaming)
        self.cancel = streamed(methods.cancel)
        self.get = streamed(methods.get)


class AsyncBatteriesActions:
    """The operations of ``client.batteries.actions``."""

    def __init__(self, api: AsyncApi) -> None:
        self._api = api

    @cached_property
    def with_raw_response(self) -> AsyncBatteriesActionsWithRawResponse:
        """The same methods, each giving the response itself, its body read."""
        return AsyncBatteriesActionsWithRawResponse(self._api)

    @cached_property
    def with_streaming_response(self) -> AsyncBatteriesActionsWithStreamingResponse:
        """The same methods, each giving the response for an ``async with`` statement, its body unread."""
        return AsyncBatteriesActionsWithStreamingResponse(self._api)

    async def cancel(self, action_id: UUID | str, *, options: Options | None = None) -> models.OperationModeAction:
        """Cancel a battery action.

        Stops a pending battery action from being tried again. An action that is no longer pending is left as it is.

        Calls ``POST /batteries/actions/{actionId}/cancel`` of version 2024-01-01.

        Args:
            action_id: Id of the action, as returned by the operation that started it.
            options: How this one call is carried out: timeout, deadline, retries, headers.

        Returns:
            The action, now cancelled.

        Raises:
            NotFoundError: 404. No such battery action exists.
            ConflictError: 409. The action, which had already ended and cannot be cancelled.
            ApiError: Any other fault: no connection, no time left, an answer that the document does not have.
        """
        return await self._api.call(_CANCEL, {"actionId": action_id}, options=options)

    async def get(self, action_id: UUID | str, *, options: Options | None = None) -> models.OperationModeAction:
        """Get a battery action.

        Returns the progress and the outcome of one battery action.

        Calls ``GET /batteries/actions/{actionId}`` of version 2024-01-01.

        Args:
            action_id: Id of the action, as returned by the operation that started it.
            options: How this one call is carried out: timeout, deadline, retries, headers.

        Returns:
            The action.

        Raises:
            NotFoundError: 404. No such battery action exists.
            ApiError: Any other fault: no connection, no time left, an answer that the document does not have.
        """
        return await self._api.call(_GET, {"actionId": action_id}, options=options)


class AsyncBatteriesActionsWithRawResponse:
    """As :class:`AsyncBatteriesActions`, giving responses."""

    def __init__(self, api: AsyncApi) -> None:
        methods = AsyncBatteriesActions(api.raw)
        self.cancel = raw_async(methods.cancel)
        self.get = raw_async(methods.get)


class AsyncBatteriesActionsWithStreamingResponse:
    """As :class:`AsyncBatteriesActions`, giving responses as they come in."""

    def __init__(self, api: AsyncApi) -> None:
        methods = AsyncBatteriesActions(api.streaming)
        self.cancel = streamed_async(methods.cancel)
        self.get = streamed_async(methods.get)
