# Generated from an OpenAPI document: a change made here is lost with the next generation.
"""Operations on batteries."""

from __future__ import annotations

from uuid import UUID

from .. import models
from .._runtime import AsyncApi, Operation, Parameter, SyncApi

_CANCEL_ACTION: Operation[models.OperationModeAction] = Operation(
    method="POST",
    path="/batteries/actions/{actionId}/cancel",
    parameters=(Parameter("actionId", "path"),),
    responses={
        "200": lambda: models.OperationModeAction,
        "404": None,
        "409": lambda: models.BatteriesCancelActionResponse409,
    },
    security=("ClientAccessToken",),
    name="cancelBatteryAction",
)
_GET: Operation[models.BatteriesGetResponse] = Operation(
    method="GET",
    path="/batteries/{batteryId}",
    parameters=(Parameter("batteryId", "path"),),
    responses={"200": lambda: models.BatteriesGetResponse},
    security=("ClientAccessToken",),
    name="getBattery",
)
_GET_ACTION: Operation[models.OperationModeAction] = Operation(
    method="GET",
    path="/batteries/actions/{actionId}",
    parameters=(Parameter("actionId", "path"),),
    responses={"200": lambda: models.OperationModeAction, "404": None},
    security=("ClientAccessToken",),
    name="getBatteriesAction",
)
_LIST: Operation[models.PaginatedBatteryList] = Operation(
    method="GET",
    path="/batteries",
    parameters=(
        Parameter("after", "query"),
        Parameter("before", "query"),
        Parameter("pageSize", "query"),
    ),
    responses={"200": lambda: models.PaginatedBatteryList},
    security=("ClientAccessToken",),
    name="listBatteries",
)
_LIST_FOR_USER: Operation[models.PaginatedBatteryList] = Operation(
    method="GET",
    path="/users/{userId}/batteries",
    parameters=(
        Parameter("userId", "path"),
        Parameter("after", "query"),
        Parameter("before", "query"),
        Parameter("pageSize", "query"),
    ),
    responses={"200": lambda: models.PaginatedBatteryList},
    security=("ClientAccessToken",),
    name="listUserBatteries",
)
_REFRESH_HINT: Operation[None] = Operation(
    method="POST",
    path="/batteries/{batteryId}/refresh-hint",
    parameters=(Parameter("batteryId", "path"),),
    responses={"204": None, "404": None},
    security=("ClientAccessToken",),
    name="batteriesRefreshHint",
)
_SET_OPERATION_MODE: Operation[models.OperationModeAction] = Operation(
    method="POST",
    path="/batteries/{batteryId}/operation-mode",
    parameters=(Parameter("batteryId", "path"),),
    body="application/json",
    responses={"200": lambda: models.OperationModeAction, "400": lambda: models.Problem},
    security=("ClientAccessToken",),
    name="postUserSetOperationMode",
)


class Batteries:
    """Operations on batteries."""

    def __init__(self, api: SyncApi) -> None:
        self._api = api

    def cancel_action(self, action_id: UUID | str) -> models.OperationModeAction:
        """Cancel a battery action.

        Stops a pending battery action from being tried again. An action that is no longer pending is left as it is.

        ``POST /batteries/actions/{actionId}/cancel``

        Args:
            action_id: Id of the action, as returned by the operation that started it.
        """
        return self._api.call(_CANCEL_ACTION, {"actionId": action_id})

    def get(self, battery_id: UUID | str) -> models.BatteriesGetResponse:
        """Get a battery.

        Returns the last known state of one battery.

        ``GET /batteries/{batteryId}``

        Args:
            battery_id: Id of the battery.
        """
        return self._api.call(_GET, {"batteryId": battery_id})

    def get_action(self, action_id: UUID | str) -> models.OperationModeAction:
        """Get a battery action.

        Returns the progress and the outcome of one battery action.

        ``GET /batteries/actions/{actionId}``

        Args:
            action_id: Id of the action, as returned by the operation that started it.
        """
        return self._api.call(_GET_ACTION, {"actionId": action_id})

    def list(
        self, *, after: str | None = None, before: str | None = None, page_size: int | None = None
    ) -> models.PaginatedBatteryList:
        """List all batteries.

        Returns one page of the batteries of all users of this client.

        ``GET /batteries``

        Args:
            after: Cursor of a page: the result starts just after it. Cannot be combined with `before`.
            before: Cursor of a page: the result ends just before it. Cannot be combined with `after`.
            page_size: Greatest number of items on one page.
        """
        return self._api.call(_LIST, {"after": after, "before": before, "pageSize": page_size})

    def list_for_user(
        self, user_id: str, *, after: str | None = None, before: str | None = None, page_size: int | None = None
    ) -> models.PaginatedBatteryList:
        """List a user's batteries.

        Returns one page of the batteries linked by one user.

        ``GET /users/{userId}/batteries``

        Args:
            user_id: Id of the user, as chosen by the client when the user was first linked.
            after: Cursor of a page: the result starts just after it. Cannot be combined with `before`.
            before: Cursor of a page: the result ends just before it. Cannot be combined with `after`.
            page_size: Greatest number of items on one page.
        """
        return self._api.call(
            _LIST_FOR_USER, {"userId": user_id, "after": after, "before": before, "pageSize": page_size}
        )

    def refresh_hint(self, battery_id: UUID | str) -> None:
        """Request fresh battery data.

        Asks for the battery's data to be read from its vendor soon. The call returns at once, before the new data
        has arrived.

        ``POST /batteries/{batteryId}/refresh-hint``

        Args:
            battery_id: Id of the battery to act on.
        """
        return self._api.call(_REFRESH_HINT, {"batteryId": battery_id})

    def set_operation_mode(
        self, battery_id: UUID | str, body: models.SetBatteryOperationModePayload | None = None
    ) -> models.OperationModeAction:
        """Set battery operation mode.

        Starts an action that switches the battery to another operation mode; poll the action to learn its outcome.

        ``POST /batteries/{batteryId}/operation-mode``

        Args:
            battery_id: Id of the battery to act on.
        """
        return self._api.call(_SET_OPERATION_MODE, {"batteryId": battery_id}, body=body)


class AsyncBatteries:
    """Operations on batteries."""

    def __init__(self, api: AsyncApi) -> None:
        self._api = api

    async def cancel_action(self, action_id: UUID | str) -> models.OperationModeAction:
        """Cancel a battery action.

        Stops a pending battery action from being tried again. An action that is no longer pending is left as it is.

        ``POST /batteries/actions/{actionId}/cancel``

        Args:
            action_id: Id of the action, as returned by the operation that started it.
        """
        return await self._api.call(_CANCEL_ACTION, {"actionId": action_id})

    async def get(self, battery_id: UUID | str) -> models.BatteriesGetResponse:
        """Get a battery.

        Returns the last known state of one battery.

        ``GET /batteries/{batteryId}``

        Args:
            battery_id: Id of the battery.
        """
        return await self._api.call(_GET, {"batteryId": battery_id})

    async def get_action(self, action_id: UUID | str) -> models.OperationModeAction:
        """Get a battery action.

        Returns the progress and the outcome of one battery action.

        ``GET /batteries/actions/{actionId}``

        Args:
            action_id: Id of the action, as returned by the operation that started it.
        """
        return await self._api.call(_GET_ACTION, {"actionId": action_id})

    async def list(
        self, *, after: str | None = None, before: str | None = None, page_size: int | None = None
    ) -> models.PaginatedBatteryList:
        """List all batteries.

        Returns one page of the batteries of all users of this client.

        ``GET /batteries``

        Args:
            after: Cursor of a page: the result starts just after it. Cannot be combined with `before`.
            before: Cursor of a page: the result ends just before it. Cannot be combined with `after`.
            page_size: Greatest number of items on one page.
        """
        return await self._api.call(_LIST, {"after": after, "before": before, "pageSize": page_size})

    async def list_for_user(
        self, user_id: str, *, after: str | None = None, before: str | None = None, page_size: int | None = None
    ) -> models.PaginatedBatteryList:
        """List a user's batteries.

        Returns one page of the batteries linked by one user.

        ``GET /users/{userId}/batteries``

        Args:
            user_id: Id of the user, as chosen by the client when the user was first linked.
            after: Cursor of a page: the result starts just after it. Cannot be combined with `before`.
            before: Cursor of a page: the result ends just before it. Cannot be combined with `after`.
            page_size: Greatest number of items on one page.
        """
        return await self._api.call(
            _LIST_FOR_USER, {"userId": user_id, "after": after, "before": before, "pageSize": page_size}
        )

    async def refresh_hint(self, battery_id: UUID | str) -> None:
        """Request fresh battery data.

        Asks for the battery's data to be read from its vendor soon. The call returns at once, before the new data
        has arrived.

        ``POST /batteries/{batteryId}/refresh-hint``

        Args:
            battery_id: Id of the battery to act on.
        """
        return await self._api.call(_REFRESH_HINT, {"batteryId": battery_id})

    async def set_operation_mode(
        self, battery_id: UUID | str, body: models.SetBatteryOperationModePayload | None = None
    ) -> models.OperationModeAction:
        """Set battery operation mode.

        Starts an action that switches the battery to another operation mode; poll the action to learn its outcome.

        ``POST /batteries/{batteryId}/operation-mode``

        Args:
            battery_id: Id of the battery to act on.
        """
        return await self._api.call(_SET_OPERATION_MODE, {"batteryId": battery_id}, body=body)
