# Generated from an OpenAPI document: a change made here is lost with the next generation.
"""The operations of ``client.vehicles``."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, overload

from .. import models, params
from .._runtime import AsyncApi, Operation, Parameter, SyncApi, paging
from .._runtime.absent import ABSENT, Absent, body_of
from .._runtime.options import Options
from .._runtime.pages import AsyncPages, Page
from .._runtime.raw import raw, raw_async
from .._runtime.streaming import streamed, streamed_async

if TYPE_CHECKING:
    from .vehicles_actions import AsyncVehiclesActions, VehiclesActions
    from .vehicles_smart_charging import AsyncVehiclesSmartCharging, VehiclesSmartCharging
    from .vehicles_smart_override import AsyncVehiclesSmartOverride, VehiclesSmartOverride

_GET: Operation[models.Vehicle] = Operation(
    method="GET",
    path="/vehicles/{vehicleId}",
    parameters=(Parameter("vehicleId", "path"),),
    responses={"200": lambda: models.Vehicle},
    security=("ClientAccessToken",),
    name="getVehicle",
)
_LIST: Operation[models.PaginatedVehicleList] = Operation(
    method="GET",
    path="/vehicles",
    parameters=(
        Parameter("after", "query"),
        Parameter("before", "query"),
        Parameter("pageSize", "query"),
    ),
    responses={"200": lambda: models.PaginatedVehicleList},
    security=("ClientAccessToken",),
    name="getVehicles",
    paging=paging.Paging(
        ("data",),
        paging.Cursor("after", ("pagination", "after"), against="before"),
        paging.Cursor("before", ("pagination", "before"), against="after"),
    ),
)
_LIST_FOR_USER: Operation[models.PaginatedVehicleList] = Operation(
    method="GET",
    path="/users/{userId}/vehicles",
    parameters=(
        Parameter("userId", "path"),
        Parameter("after", "query"),
        Parameter("before", "query"),
        Parameter("pageSize", "query"),
    ),
    responses={"200": lambda: models.PaginatedVehicleList},
    security=("ClientAccessToken",),
    name="listUserVehicles",
    paging=paging.Paging(
        ("data",),
        paging.Cursor("after", ("pagination", "after"), against="before"),
        paging.Cursor("before", ("pagination", "before"), against="after"),
    ),
)
_REFRESH_HINT: Operation[None] = Operation(
    method="POST",
    path="/vehicles/{vehicleId}/refresh-hint",
    parameters=(Parameter("vehicleId", "path"),),
    responses={"204": None, "404": None},
    security=("ClientAccessToken",),
    name="vehiclesRefreshHint",
)
_SET_CHARGING: Operation[models.ChargeAction] = Operation(
    method="POST",
    path="/vehicles/{vehicleId}/charging",
    parameters=(Parameter("vehicleId", "path"),),
    body="application/json",
    takes=lambda: models.VehiclesSetChargingRequest,
    responses={"200": lambda: models.ChargeAction, "400": lambda: models.Problem, "422": lambda: models.Problem},
    security=("ClientAccessToken",),
    name="postVehiclesVehicleidCharging",
)
_SET_MAX_CURRENT: Operation[models.MaxCurrentAction] = Operation(
    method="POST",
    path="/vehicles/{vehicleId}/max-current",
    parameters=(Parameter("vehicleId", "path"),),
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

    def get(self, vehicle_id: str, *, options: Options | None = None) -> models.Vehicle:
        """Get a vehicle.

        Returns the last known state of one vehicle.

        Calls ``GET /vehicles/{vehicleId}`` of version 2023-08-01.

        Args:
            vehicle_id: Id of the vehicle.
            options: How this one call is carried out: timeout, deadline, retries, headers.

        Returns:
            The vehicle.

        Raises:
            ApiError: Any other fault: no connection, no time left, an answer that the document does not have.
        """
        return self._api.call(_GET, {"vehicleId": vehicle_id}, options=options)

    def list(
        self,
        *,
        after: str | None = None,
        before: str | None = None,
        page_size: int | None = None,
        options: Options | None = None,
    ) -> Page[models.Vehicle, models.PaginatedVehicleList]:
        """List all vehicles.

        Returns one page of the vehicles of all users of this client.

        Calls ``GET /vehicles`` of version 2023-08-01.

        The result is a page. Iterated, it gives the items of this page and of all after it, fetched as they are
        needed.

        Args:
            after: Cursor of a page: the result starts just after it. Cannot be combined with `before`.
            before: Cursor of a page: the result ends just before it. Cannot be combined with `after`.
            page_size: Greatest number of items on one page.
            options: How this one call is carried out: timeout, deadline, retries, headers.

        Returns:
            One page of vehicles.

        Raises:
            ApiError: Any other fault: no connection, no time left, an answer that the document does not have.
        """
        return self._api.page(_LIST, {"after": after, "before": before, "pageSize": page_size}, options=options)

    def list_for_user(
        self,
        user_id: str,
        *,
        after: str | None = None,
        before: str | None = None,
        page_size: int | None = None,
        options: Options | None = None,
    ) -> Page[models.Vehicle, models.PaginatedVehicleList]:
        """List a user's vehicles.

        Returns one page of the vehicles linked by one user.

        Calls ``GET /users/{userId}/vehicles`` of version 2023-08-01.

        The result is a page. Iterated, it gives the items of this page and of all after it, fetched as they are
        needed.

        Args:
            user_id: Id of the user, as chosen by the client when the user was first linked.
            after: Cursor of a page: the result starts just after it. Cannot be combined with `before`.
            before: Cursor of a page: the result ends just before it. Cannot be combined with `after`.
            page_size: Greatest number of items on one page.
            options: How this one call is carried out: timeout, deadline, retries, headers.

        Returns:
            One page of the user's vehicles.

        Raises:
            ApiError: Any other fault: no connection, no time left, an answer that the document does not have.
        """
        return self._api.page(
            _LIST_FOR_USER,
            {"userId": user_id, "after": after, "before": before, "pageSize": page_size},
            options=options,
        )

    def refresh_hint(self, vehicle_id: str, *, options: Options | None = None) -> None:
        """Request fresh vehicle data.

        Asks for the vehicle's data to be read from its vendor soon. The call returns at once, before the new data
        has arrived.

        Calls ``POST /vehicles/{vehicleId}/refresh-hint`` of version 2023-08-01.

        Args:
            vehicle_id: Id of the vehicle.
            options: How this one call is carried out: timeout, deadline, retries, headers.

        Raises:
            NotFoundError: 404. No such vehicle exists.
            ApiError: Any other fault: no connection, no time left, an answer that the document does not have.
        """
        return self._api.call(_REFRESH_HINT, {"vehicleId": vehicle_id}, options=options)

    @overload
    def set_charging(
        self, vehicle_id: str, *, action: params.ChargingAction, options: Options | None = None
    ) -> models.ChargeAction: ...

    @overload
    def set_charging(
        self,
        vehicle_id: str,
        body: models.VehiclesSetChargingRequest | params.VehiclesSetChargingRequest,
        *,
        options: Options | None = None,
    ) -> models.ChargeAction: ...

    def set_charging(
        self,
        vehicle_id: str,
        body: models.VehiclesSetChargingRequest | params.VehiclesSetChargingRequest | Absent = ABSENT,
        *,
        action: params.ChargingAction | Absent = ABSENT,
        options: Options | None = None,
    ) -> models.ChargeAction:
        """Start or stop charging.

        Starts an action that turns charging of the vehicle on or off; it is refused while a schedule controls the
        vehicle.

        Calls ``POST /vehicles/{vehicleId}/charging`` of version 2023-08-01.

        Args:
            vehicle_id: Id of the vehicle.
            body: The body as one value; or give its properties one by one, by name.
            action: Whether charging is to start or to stop.
            options: How this one call is carried out: timeout, deadline, retries, headers.

        Returns:
            The action that was started.

        Raises:
            BadRequestError: 400. The vehicle cannot carry out the action in its present state.
            UnprocessableEntityError: 422. A schedule controls the vehicle.
            ApiError: Any other fault: no connection, no time left, an answer that the document does not have.
        """
        return self._api.call(
            _SET_CHARGING,
            {"vehicleId": vehicle_id},
            body=body_of(body, {"action": action}, required=("action",), optional=True),
            options=options,
        )

    @overload
    def set_max_current(
        self, vehicle_id: str, *, max_current: float, options: Options | None = None
    ) -> models.MaxCurrentAction: ...

    @overload
    def set_max_current(
        self,
        vehicle_id: str,
        body: models.TargetMaxCurrent | params.TargetMaxCurrent,
        *,
        options: Options | None = None,
    ) -> models.MaxCurrentAction: ...

    def set_max_current(
        self,
        vehicle_id: str,
        body: models.TargetMaxCurrent | params.TargetMaxCurrent | Absent = ABSENT,
        *,
        max_current: float | Absent = ABSENT,
        options: Options | None = None,
    ) -> models.MaxCurrentAction:
        """Set vehicle maximum current.

        Starts an action that limits the current, in amperes, at which the vehicle may charge.

        Calls ``POST /vehicles/{vehicleId}/max-current`` of version 2023-08-01.

        Args:
            vehicle_id: Id of the vehicle.
            body: The body as one value; or give its properties one by one, by name.
            max_current: Greatest charging current, in A.
            options: How this one call is carried out: timeout, deadline, retries, headers.

        Returns:
            The action that was started.

        Raises:
            BadRequestError: 400. The vehicle cannot take this current limit.
            ApiError: Any other fault: no connection, no time left, an answer that the document does not have.
        """
        return self._api.call(
            _SET_MAX_CURRENT,
            {"vehicleId": vehicle_id},
            body=body_of(body, {"max_current": max_current}, required=("max_current",), optional=True),
            options=options,
        )


class VehiclesWithRawResponse:
    """As :class:`Vehicles`, giving responses."""

    def __init__(self, api: SyncApi) -> None:
        methods = Vehicles(api.raw)
        self.get = raw(methods.get)
        self.list = raw(methods.list)
        self.list_for_user = raw(methods.list_for_user)
        self.refresh_hint = raw(methods.refresh_hint)
        self.set_charging = raw(methods.set_charging)
        self.set_max_current = raw(methods.set_max_current)


class VehiclesWithStreamingResponse:
    """As :class:`Vehicles`, giving responses as they come in."""

    def __init__(self, api: SyncApi) -> None:
        methods = Vehicles(api.streaming)
        self.get = streamed(methods.get)
        self.list = streamed(methods.list)
        self.list_for_user = streamed(methods.list_for_user)
        self.refresh_hint = streamed(methods.refresh_hint)
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

    async def get(self, vehicle_id: str, *, options: Options | None = None) -> models.Vehicle:
        """Get a vehicle.

        Returns the last known state of one vehicle.

        Calls ``GET /vehicles/{vehicleId}`` of version 2023-08-01.

        Args:
            vehicle_id: Id of the vehicle.
            options: How this one call is carried out: timeout, deadline, retries, headers.

        Returns:
            The vehicle.

        Raises:
            ApiError: Any other fault: no connection, no time left, an answer that the document does not have.
        """
        return await self._api.call(_GET, {"vehicleId": vehicle_id}, options=options)

    def list(
        self,
        *,
        after: str | None = None,
        before: str | None = None,
        page_size: int | None = None,
        options: Options | None = None,
    ) -> AsyncPages[models.Vehicle, models.PaginatedVehicleList]:
        """List all vehicles.

        Returns one page of the vehicles of all users of this client.

        Calls ``GET /vehicles`` of version 2023-08-01.

        The result is a page. Iterated, it gives the items of this page and of all after it, fetched as they are
        needed.

        Args:
            after: Cursor of a page: the result starts just after it. Cannot be combined with `before`.
            before: Cursor of a page: the result ends just before it. Cannot be combined with `after`.
            page_size: Greatest number of items on one page.
            options: How this one call is carried out: timeout, deadline, retries, headers.

        Returns:
            One page of vehicles.

        Raises:
            ApiError: Any other fault: no connection, no time left, an answer that the document does not have.
        """
        return self._api.page(_LIST, {"after": after, "before": before, "pageSize": page_size}, options=options)

    def list_for_user(
        self,
        user_id: str,
        *,
        after: str | None = None,
        before: str | None = None,
        page_size: int | None = None,
        options: Options | None = None,
    ) -> AsyncPages[models.Vehicle, models.PaginatedVehicleList]:
        """List a user's vehicles.

        Returns one page of the vehicles linked by one user.

        Calls ``GET /users/{userId}/vehicles`` of version 2023-08-01.

        The result is a page. Iterated, it gives the items of this page and of all after it, fetched as they are
        needed.

        Args:
            user_id: Id of the user, as chosen by the client when the user was first linked.
            after: Cursor of a page: the result starts just after it. Cannot be combined with `before`.
            before: Cursor of a page: the result ends just before it. Cannot be combined with `after`.
            page_size: Greatest number of items on one page.
            options: How this one call is carried out: timeout, deadline, retries, headers.

        Returns:
            One page of the user's vehicles.

        Raises:
            ApiError: Any other fault: no connection, no time left, an answer that the document does not have.
        """
        return self._api.page(
            _LIST_FOR_USER,
            {"userId": user_id, "after": after, "before": before, "pageSize": page_size},
            options=options,
        )

    async def refresh_hint(self, vehicle_id: str, *, options: Options | None = None) -> None:
        """Request fresh vehicle data.

        Asks for the vehicle's data to be read from its vendor soon. The call returns at once, before the new data
        has arrived.

        Calls ``POST /vehicles/{vehicleId}/refresh-hint`` of version 2023-08-01.

        Args:
            vehicle_id: Id of the vehicle.
            options: How this one call is carried out: timeout, deadline, retries, headers.

        Raises:
            NotFoundError: 404. No such vehicle exists.
            ApiError: Any other fault: no connection, no time left, an answer that the document does not have.
        """
        return await self._api.call(_REFRESH_HINT, {"vehicleId": vehicle_id}, options=options)

    @overload
    async def set_charging(
        self, vehicle_id: str, *, action: params.ChargingAction, options: Options | None = None
    ) -> models.ChargeAction: ...

    @overload
    async def set_charging(
        self,
        vehicle_id: str,
        body: models.VehiclesSetChargingRequest | params.VehiclesSetChargingRequest,
        *,
        options: Options | None = None,
    ) -> models.ChargeAction: ...

    async def set_charging(
        self,
        vehicle_id: str,
        body: models.VehiclesSetChargingRequest | params.VehiclesSetChargingRequest | Absent = ABSENT,
        *,
        action: params.ChargingAction | Absent = ABSENT,
        options: Options | None = None,
    ) -> models.ChargeAction:
        """Start or stop charging.

        Starts an action that turns charging of the vehicle on or off; it is refused while a schedule controls the
        vehicle.

        Calls ``POST /vehicles/{vehicleId}/charging`` of version 2023-08-01.

        Args:
            vehicle_id: Id of the vehicle.
            body: The body as one value; or give its properties one by one, by name.
            action: Whether charging is to start or to stop.
            options: How this one call is carried out: timeout, deadline, retries, headers.

        Returns:
            The action that was started.

        Raises:
            BadRequestError: 400. The vehicle cannot carry out the action in its present state.
            UnprocessableEntityError: 422. A schedule controls the vehicle.
            ApiError: Any other fault: no connection, no time left, an answer that the document does not have.
        """
        return await self._api.call(
            _SET_CHARGING,
            {"vehicleId": vehicle_id},
            body=body_of(body, {"action": action}, required=("action",), optional=True),
            options=options,
        )

    @overload
    async def set_max_current(
        self, vehicle_id: str, *, max_current: float, options: Options | None = None
    ) -> models.MaxCurrentAction: ...

    @overload
    async def set_max_current(
        self,
        vehicle_id: str,
        body: models.TargetMaxCurrent | params.TargetMaxCurrent,
        *,
        options: Options | None = None,
    ) -> models.MaxCurrentAction: ...

    async def set_max_current(
        self,
        vehicle_id: str,
        body: models.TargetMaxCurrent | params.TargetMaxCurrent | Absent = ABSENT,
        *,
        max_current: float | Absent = ABSENT,
        options: Options | None = None,
    ) -> models.MaxCurrentAction:
        """Set vehicle maximum current.

        Starts an action that limits the current, in amperes, at which the vehicle may charge.

        Calls ``POST /vehicles/{vehicleId}/max-current`` of version 2023-08-01.

        Args:
            vehicle_id: Id of the vehicle.
            body: The body as one value; or give its properties one by one, by name.
            max_current: Greatest charging current, in A.
            options: How this one call is carried out: timeout, deadline, retries, headers.

        Returns:
            The action that was started.

        Raises:
            BadRequestError: 400. The vehicle cannot take this current limit.
            ApiError: Any other fault: no connection, no time left, an answer that the document does not have.
        """
        return await self._api.call(
            _SET_MAX_CURRENT,
            {"vehicleId": vehicle_id},
            body=body_of(body, {"max_current": max_current}, required=("max_current",), optional=True),
            options=options,
        )


class AsyncVehiclesWithRawResponse:
    """As :class:`AsyncVehicles`, giving responses."""

    def __init__(self, api: AsyncApi) -> None:
        methods = AsyncVehicles(api.raw)
        self.get = raw_async(methods.get)
        self.list = raw_async(methods.list)
        self.list_for_user = raw_async(methods.list_for_user)
        self.refresh_hint = raw_async(methods.refresh_hint)
        self.set_charging = raw_async(methods.set_charging)
        self.set_max_current = raw_async(methods.set_max_current)


class AsyncVehiclesWithStreamingResponse:
    """As :class:`AsyncVehicles`, giving responses as they come in."""

    def __init__(self, api: AsyncApi) -> None:
        methods = AsyncVehicles(api.streaming)
        self.get = streamed_async(methods.get)
        self.list = streamed_async(methods.list)
        self.list_for_user = streamed_async(methods.list_for_user)
        self.refresh_hint = streamed_async(methods.refresh_hint)
        self.set_charging = streamed_async(methods.set_charging)
        self.set_max_current = streamed_async(methods.set_max_current)
