# Generated from an OpenAPI document: a change made here is lost with the next generation.
"""The operations of ``client.chargers``."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, overload
from uuid import UUID

from .. import models, params
from .._runtime import AsyncApi, Operation, Parameter, SyncApi, paging
from .._runtime.absent import ABSENT, Absent, body_of
from .._runtime.options import Options
from .._runtime.pages import AsyncPages, Page
from .._runtime.raw import raw, raw_async
from .._runtime.streaming import streamed, streamed_async

if TYPE_CHECKING:
    from .chargers_actions import AsyncChargersActions, ChargersActions
    from .chargers_smart_charging import AsyncChargersSmartCharging, ChargersSmartCharging
    from .chargers_smart_override import AsyncChargersSmartOverride, ChargersSmartOverride

_GET: Operation[models.Charger] = Operation(
    method="GET",
    path="/chargers/{chargerId}",
    parameters=(Parameter("chargerId", "path"),),
    responses={"200": lambda: models.Charger},
    security=("ClientAccessToken",),
    name="getCharger",
)
_LIST: Operation[models.PaginatedChargerList] = Operation(
    method="GET",
    path="/chargers",
    parameters=(
        Parameter("after", "query"),
        Parameter("before", "query"),
        Parameter("pageSize", "query"),
    ),
    responses={"200": lambda: models.PaginatedChargerList},
    security=("ClientAccessToken",),
    name="listChargers",
    paging=paging.Paging(
        ("data",),
        paging.Cursor("after", ("pagination", "after"), against="before"),
        paging.Cursor("before", ("pagination", "before"), against="after"),
    ),
)
_LIST_FOR_USER: Operation[models.PaginatedChargerList] = Operation(
    method="GET",
    path="/users/{userId}/chargers",
    parameters=(
        Parameter("userId", "path"),
        Parameter("after", "query"),
        Parameter("before", "query"),
        Parameter("pageSize", "query"),
    ),
    responses={"200": lambda: models.PaginatedChargerList},
    security=("ClientAccessToken",),
    name="listUserChargers",
    paging=paging.Paging(
        ("data",),
        paging.Cursor("after", ("pagination", "after"), against="before"),
        paging.Cursor("before", ("pagination", "before"), against="after"),
    ),
)
_REFRESH_HINT: Operation[None] = Operation(
    method="POST",
    path="/chargers/{chargerId}/refresh-hint",
    parameters=(Parameter("chargerId", "path"),),
    responses={"204": None, "404": None},
    security=("ClientAccessToken",),
    name="chargersRefreshHint",
)
_SET_CHARGING: Operation[models.ChargeAction] = Operation(
    method="POST",
    path="/chargers/{chargerId}/charging",
    parameters=(Parameter("chargerId", "path"),),
    body="application/json",
    takes=lambda: models.ChargersSetChargingRequest,
    responses={"200": lambda: models.ChargeAction, "400": lambda: models.Problem, "422": lambda: models.Problem},
    security=("ClientAccessToken",),
    name="controlChargerCharging",
)
_SET_MAX_CURRENT: Operation[models.MaxCurrentAction] = Operation(
    method="POST",
    path="/chargers/{chargerId}/max-current",
    parameters=(Parameter("chargerId", "path"),),
    body="application/json",
    takes=lambda: models.TargetMaxCurrent,
    responses={"200": lambda: models.MaxCurrentAction, "400": lambda: models.Problem},
    security=("ClientAccessToken",),
    name="postSetChargerMaxCurrent",
)
_UPDATE: Operation[models.Charger] = Operation(
    method="PUT",
    path="/chargers/{chargerId}",
    parameters=(Parameter("chargerId", "path"),),
    body="application/json",
    takes=lambda: models.ChargerUpdatePayload,
    responses={"200": lambda: models.Charger},
    security=("ClientAccessToken",),
    name="updateCharger",
)


class Chargers:
    """The operations of ``client.chargers``."""

    def __init__(self, api: SyncApi) -> None:
        self._api = api

    @cached_property
    def actions(self) -> ChargersActions:
        """The operations of ``client.chargers.actions``."""
        from .chargers_actions import ChargersActions

        return ChargersActions(self._api)

    @cached_property
    def smart_charging(self) -> ChargersSmartCharging:
        """The operations of ``client.chargers.smart_charging``."""
        from .chargers_smart_charging import ChargersSmartCharging

        return ChargersSmartCharging(self._api)

    @cached_property
    def smart_override(self) -> ChargersSmartOverride:
        """The operations of ``client.chargers.smart_override``."""
        from .chargers_smart_override import ChargersSmartOverride

        return ChargersSmartOverride(self._api)

    @cached_property
    def with_raw_response(self) -> ChargersWithRawResponse:
        """The same methods, each giving the response itself, its body read."""
        return ChargersWithRawResponse(self._api)

    @cached_property
    def with_streaming_response(self) -> ChargersWithStreamingResponse:
        """The same methods, each giving the response for a ``with`` statement, its body unread."""
        return ChargersWithStreamingResponse(self._api)

    def get(self, charger_id: str, *, options: Options | None = None) -> models.Charger:
        """Get a charger.

        Returns the last known state of one charger.

        Calls ``GET /chargers/{chargerId}`` of version 2024-01-01.

        Args:
            charger_id: Id of the charger.
            options: How this one call is carried out: timeout, deadline, retries, headers.

        Returns:
            The charger.

        Raises:
            ApiError: Any other fault: no connection, no time left, an answer that the document does not have.
        """
        return self._api.call(_GET, {"chargerId": charger_id}, options=options)

    def list(
        self,
        *,
        after: str | None = None,
        before: str | None = None,
        page_size: int | None = None,
        options: Options | None = None,
    ) -> Page[models.Charger, models.PaginatedChargerList]:
        """List all chargers.

        Returns one page of the chargers of all users of this client.

        Calls ``GET /chargers`` of version 2024-01-01.

        The result is a page. Iterated, it gives the items of this page and of all after it, fetched as they are
        needed.

        Args:
            after: Cursor of a page: the result starts just after it. Cannot be combined with `before`.
            before: Cursor of a page: the result ends just before it. Cannot be combined with `after`.
            page_size: Greatest number of items on one page.
            options: How this one call is carried out: timeout, deadline, retries, headers.

        Returns:
            One page of chargers.

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
    ) -> Page[models.Charger, models.PaginatedChargerList]:
        """List a user's chargers.

        Returns one page of the chargers linked by one user.

        Calls ``GET /users/{userId}/chargers`` of version 2024-01-01.

        The result is a page. Iterated, it gives the items of this page and of all after it, fetched as they are
        needed.

        Args:
            user_id: Id of the user, as chosen by the client when the user was first linked.
            after: Cursor of a page: the result starts just after it. Cannot be combined with `before`.
            before: Cursor of a page: the result ends just before it. Cannot be combined with `after`.
            page_size: Greatest number of items on one page.
            options: How this one call is carried out: timeout, deadline, retries, headers.

        Returns:
            One page of the user's chargers.

        Raises:
            ApiError: Any other fault: no connection, no time left, an answer that the document does not have.
        """
        return self._api.page(
            _LIST_FOR_USER,
            {"userId": user_id, "after": after, "before": before, "pageSize": page_size},
            options=options,
        )

    def refresh_hint(self, charger_id: str, *, options: Options | None = None) -> None:
        """Request fresh charger data.

        Asks for the charger's data to be read from its vendor soon. The call returns at once, before the new data
        has arrived.

        Calls ``POST /chargers/{chargerId}/refresh-hint`` of version 2024-01-01.

        Args:
            charger_id: Id of the charger.
            options: How this one call is carried out: timeout, deadline, retries, headers.

        Raises:
            NotFoundError: 404. No such charger exists.
            ApiError: Any other fault: no connection, no time left, an answer that the document does not have.
        """
        return self._api.call(_REFRESH_HINT, {"chargerId": charger_id}, options=options)

    @overload
    def set_charging(
        self, charger_id: str, *, action: params.ChargingAction, options: Options | None = None
    ) -> models.ChargeAction: ...

    @overload
    def set_charging(
        self,
        charger_id: str,
        body: models.ChargersSetChargingRequest | params.ChargersSetChargingRequest,
        *,
        options: Options | None = None,
    ) -> models.ChargeAction: ...

    def set_charging(
        self,
        charger_id: str,
        body: models.ChargersSetChargingRequest | params.ChargersSetChargingRequest | Absent = ABSENT,
        *,
        action: params.ChargingAction | Absent = ABSENT,
        options: Options | None = None,
    ) -> models.ChargeAction:
        """Start or stop charging.

        Starts an action that turns charging at the charger on or off; it is refused while a schedule controls the
        charger.

        Calls ``POST /chargers/{chargerId}/charging`` of version 2024-01-01.

        Args:
            charger_id: Id of the charger.
            body: The body as one value; or give its properties one by one, by name.
            action: Whether charging is to start or to stop.
            options: How this one call is carried out: timeout, deadline, retries, headers.

        Returns:
            The action that was started.

        Raises:
            BadRequestError: 400. The charger cannot carry out the action in its present state.
            UnprocessableEntityError: 422. A schedule controls the charger.
            ApiError: Any other fault: no connection, no time left, an answer that the document does not have.
        """
        return self._api.call(
            _SET_CHARGING,
            {"chargerId": charger_id},
            body=body_of(body, {"action": action}, required=("action",), optional=True),
            options=options,
        )

    @overload
    def set_max_current(
        self, charger_id: str, *, max_current: float, options: Options | None = None
    ) -> models.MaxCurrentAction: ...

    @overload
    def set_max_current(
        self,
        charger_id: str,
        body: models.TargetMaxCurrent | params.TargetMaxCurrent,
        *,
        options: Options | None = None,
    ) -> models.MaxCurrentAction: ...

    def set_max_current(
        self,
        charger_id: str,
        body: models.TargetMaxCurrent | params.TargetMaxCurrent | Absent = ABSENT,
        *,
        max_current: float | Absent = ABSENT,
        options: Options | None = None,
    ) -> models.MaxCurrentAction:
        """Set charger maximum current.

        Starts an action that limits the current, in amperes, that the charger may deliver.

        Calls ``POST /chargers/{chargerId}/max-current`` of version 2024-01-01.

        Args:
            charger_id: Id of the charger.
            body: The body as one value; or give its properties one by one, by name.
            max_current: Greatest charging current, in A.
            options: How this one call is carried out: timeout, deadline, retries, headers.

        Returns:
            The action that was started.

        Raises:
            BadRequestError: 400. The charger cannot take this current limit.
            ApiError: Any other fault: no connection, no time left, an answer that the document does not have.
        """
        return self._api.call(
            _SET_MAX_CURRENT,
            {"chargerId": charger_id},
            body=body_of(body, {"max_current": max_current}, required=("max_current",), optional=True),
            options=options,
        )

    @overload
    def update(
        self, charger_id: str, *, location_id: UUID | str | None, options: Options | None = None
    ) -> models.Charger: ...

    @overload
    def update(
        self,
        charger_id: str,
        body: models.ChargerUpdatePayload | params.ChargerUpdatePayload,
        *,
        options: Options | None = None,
    ) -> models.Charger: ...

    def update(
        self,
        charger_id: str,
        body: models.ChargerUpdatePayload | params.ChargerUpdatePayload | Absent = ABSENT,
        *,
        location_id: UUID | str | None | Absent = ABSENT,
        options: Options | None = None,
    ) -> models.Charger:
        """Update a charger.

        Assigns the charger to a location, or removes it from one.

        Calls ``PUT /chargers/{chargerId}`` of version 2024-01-01.

        Args:
            charger_id: Id of the charger.
            body: The body as one value; or give its properties one by one, by name.
            location_id: Id of the location to assign the charger to; null removes it from its location.
            options: How this one call is carried out: timeout, deadline, retries, headers.

        Returns:
            The charger as updated.

        Raises:
            ApiError: Any other fault: no connection, no time left, an answer that the document does not have.
        """
        return self._api.call(
            _UPDATE,
            {"chargerId": charger_id},
            body=body_of(body, {"location_id": location_id}, required=("location_id",), optional=True),
            options=options,
        )


class ChargersWithRawResponse:
    """As :class:`Chargers`, giving responses."""

    def __init__(self, api: SyncApi) -> None:
        methods = Chargers(api.raw)
        self.get = raw(methods.get)
        self.list = raw(methods.list)
        self.list_for_user = raw(methods.list_for_user)
        self.refresh_hint = raw(methods.refresh_hint)
        self.set_charging = raw(methods.set_charging)
        self.set_max_current = raw(methods.set_max_current)
        self.update = raw(methods.update)


class ChargersWithStreamingResponse:
    """As :class:`Chargers`, giving responses as they come in."""

    def __init__(self, api: SyncApi) -> None:
        methods = Chargers(api.streaming)
        self.get = streamed(methods.get)
        self.list = streamed(methods.list)
        self.list_for_user = streamed(methods.list_for_user)
        self.refresh_hint = streamed(methods.refresh_hint)
        self.set_charging = streamed(methods.set_charging)
        self.set_max_current = streamed(methods.set_max_current)
        self.update = streamed(methods.update)


class AsyncChargers:
    """The operations of ``client.chargers``."""

    def __init__(self, api: AsyncApi) -> None:
        self._api = api

    @cached_property
    def actions(self) -> AsyncChargersActions:
        """The operations of ``client.chargers.actions``."""
        from .chargers_actions import AsyncChargersActions

        return AsyncChargersActions(self._api)

    @cached_property
    def smart_charging(self) -> AsyncChargersSmartCharging:
        """The operations of ``client.chargers.smart_charging``."""
        from .chargers_smart_charging import AsyncChargersSmartCharging

        return AsyncChargersSmartCharging(self._api)

    @cached_property
    def smart_override(self) -> AsyncChargersSmartOverride:
        """The operations of ``client.chargers.smart_override``."""
        from .chargers_smart_override import AsyncChargersSmartOverride

        return AsyncChargersSmartOverride(self._api)

    @cached_property
    def with_raw_response(self) -> AsyncChargersWithRawResponse:
        """The same methods, each giving the response itself, its body read."""
        return AsyncChargersWithRawResponse(self._api)

    @cached_property
    def with_streaming_response(self) -> AsyncChargersWithStreamingResponse:
        """The same methods, each giving the response for an ``async with`` statement, its body unread."""
        return AsyncChargersWithStreamingResponse(self._api)

    async def get(self, charger_id: str, *, options: Options | None = None) -> models.Charger:
        """Get a charger.

        Returns the last known state of one charger.

        Calls ``GET /chargers/{chargerId}`` of version 2024-01-01.

        Args:
            charger_id: Id of the charger.
            options: How this one call is carried out: timeout, deadline, retries, headers.

        Returns:
            The charger.

        Raises:
            ApiError: Any other fault: no connection, no time left, an answer that the document does not have.
        """
        return await self._api.call(_GET, {"chargerId": charger_id}, options=options)

    def list(
        self,
        *,
        after: str | None = None,
        before: str | None = None,
        page_size: int | None = None,
        options: Options | None = None,
    ) -> AsyncPages[models.Charger, models.PaginatedChargerList]:
        """List all chargers.

        Returns one page of the chargers of all users of this client.

        Calls ``GET /chargers`` of version 2024-01-01.

        The result is a page. Iterated, it gives the items of this page and of all after it, fetched as they are
        needed.

        Args:
            after: Cursor of a page: the result starts just after it. Cannot be combined with `before`.
            before: Cursor of a page: the result ends just before it. Cannot be combined with `after`.
            page_size: Greatest number of items on one page.
            options: How this one call is carried out: timeout, deadline, retries, headers.

        Returns:
            One page of chargers.

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
    ) -> AsyncPages[models.Charger, models.PaginatedChargerList]:
        """List a user's chargers.

        Returns one page of the chargers linked by one user.

        Calls ``GET /users/{userId}/chargers`` of version 2024-01-01.

        The result is a page. Iterated, it gives the items of this page and of all after it, fetched as they are
        needed.

        Args:
            user_id: Id of the user, as chosen by the client when the user was first linked.
            after: Cursor of a page: the result starts just after it. Cannot be combined with `before`.
            before: Cursor of a page: the result ends just before it. Cannot be combined with `after`.
            page_size: Greatest number of items on one page.
            options: How this one call is carried out: timeout, deadline, retries, headers.

        Returns:
            One page of the user's chargers.

        Raises:
            ApiError: Any other fault: no connection, no time left, an answer that the document does not have.
        """
        return self._api.page(
            _LIST_FOR_USER,
            {"userId": user_id, "after": after, "before": before, "pageSize": page_size},
            options=options,
        )

    async def refresh_hint(self, charger_id: str, *, options: Options | None = None) -> None:
        """Request fresh charger data.

        Asks for the charger's data to be read from its vendor soon. The call returns at once, before the new data
        has arrived.

        Calls ``POST /chargers/{chargerId}/refresh-hint`` of version 2024-01-01.

        Args:
            charger_id: Id of the charger.
            options: How this one call is carried out: timeout, deadline, retries, headers.

        Raises:
            NotFoundError: 404. No such charger exists.
            ApiError: Any other fault: no connection, no time left, an answer that the document does not have.
        """
        return await self._api.call(_REFRESH_HINT, {"chargerId": charger_id}, options=options)

    @overload
    async def set_charging(
        self, charger_id: str, *, action: params.ChargingAction, options: Options | None = None
    ) -> models.ChargeAction: ...

    @overload
    async def set_charging(
        self,
        charger_id: str,
        body: models.ChargersSetChargingRequest | params.ChargersSetChargingRequest,
        *,
        options: Options | None = None,
    ) -> models.ChargeAction: ...

    async def set_charging(
        self,
        charger_id: str,
        body: models.ChargersSetChargingRequest | params.ChargersSetChargingRequest | Absent = ABSENT,
        *,
        action: params.ChargingAction | Absent = ABSENT,
        options: Options | None = None,
    ) -> models.ChargeAction:
        """Start or stop charging.

        Starts an action that turns charging at the charger on or off; it is refused while a schedule controls the
        charger.

        Calls ``POST /chargers/{chargerId}/charging`` of version 2024-01-01.

        Args:
            charger_id: Id of the charger.
            body: The body as one value; or give its properties one by one, by name.
            action: Whether charging is to start or to stop.
            options: How this one call is carried out: timeout, deadline, retries, headers.

        Returns:
            The action that was started.

        Raises:
            BadRequestError: 400. The charger cannot carry out the action in its present state.
            UnprocessableEntityError: 422. A schedule controls the charger.
            ApiError: Any other fault: no connection, no time left, an answer that the document does not have.
        """
        return await self._api.call(
            _SET_CHARGING,
            {"chargerId": charger_id},
            body=body_of(body, {"action": action}, required=("action",), optional=True),
            options=options,
        )

    @overload
    async def set_max_current(
        self, charger_id: str, *, max_current: float, options: Options | None = None
    ) -> models.MaxCurrentAction: ...

    @overload
    async def set_max_current(
        self,
        charger_id: str,
        body: models.TargetMaxCurrent | params.TargetMaxCurrent,
        *,
        options: Options | None = None,
    ) -> models.MaxCurrentAction: ...

    async def set_max_current(
        self,
        charger_id: str,
        body: models.TargetMaxCurrent | params.TargetMaxCurrent | Absent = ABSENT,
        *,
        max_current: float | Absent = ABSENT,
        options: Options | None = None,
    ) -> models.MaxCurrentAction:
        """Set charger maximum current.

        Starts an action that limits the current, in amperes, that the charger may deliver.

        Calls ``POST /chargers/{chargerId}/max-current`` of version 2024-01-01.

        Args:
            charger_id: Id of the charger.
            body: The body as one value; or give its properties one by one, by name.
            max_current: Greatest charging current, in A.
            options: How this one call is carried out: timeout, deadline, retries, headers.

        Returns:
            The action that was started.

        Raises:
            BadRequestError: 400. The charger cannot take this current limit.
            ApiError: Any other fault: no connection, no time left, an answer that the document does not have.
        """
        return await self._api.call(
            _SET_MAX_CURRENT,
            {"chargerId": charger_id},
            body=body_of(body, {"max_current": max_current}, required=("max_current",), optional=True),
            options=options,
        )

    @overload
    async def update(
        self, charger_id: str, *, location_id: UUID | str | None, options: Options | None = None
    ) -> models.Charger: ...

    @overload
    async def update(
        self,
        charger_id: str,
        body: models.ChargerUpdatePayload | params.ChargerUpdatePayload,
        *,
        options: Options | None = None,
    ) -> models.Charger: ...

    async def update(
        self,
        charger_id: str,
        body: models.ChargerUpdatePayload | params.ChargerUpdatePayload | Absent = ABSENT,
        *,
        location_id: UUID | str | None | Absent = ABSENT,
        options: Options | None = None,
    ) -> models.Charger:
        """Update a charger.

        Assigns the charger to a location, or removes it from one.

        Calls ``PUT /chargers/{chargerId}`` of version 2024-01-01.

        Args:
            charger_id: Id of the charger.
            body: The body as one value; or give its properties one by one, by name.
            location_id: Id of the location to assign the charger to; null removes it from its location.
            options: How this one call is carried out: timeout, deadline, retries, headers.

        Returns:
            The charger as updated.

        Raises:
            ApiError: Any other fault: no connection, no time left, an answer that the document does not have.
        """
        return await self._api.call(
            _UPDATE,
            {"chargerId": charger_id},
            body=body_of(body, {"location_id": location_id}, required=("location_id",), optional=True),
            options=options,
        )


class AsyncChargersWithRawResponse:
    """As :class:`AsyncChargers`, giving responses."""

    def __init__(self, api: AsyncApi) -> None:
        methods = AsyncChargers(api.raw)
        self.get = raw_async(methods.get)
        self.list = raw_async(methods.list)
        self.list_for_user = raw_async(methods.list_for_user)
        self.refresh_hint = raw_async(methods.refresh_hint)
        self.set_charging = raw_async(methods.set_charging)
        self.set_max_current = raw_async(methods.set_max_current)
        self.update = raw_async(methods.update)


class AsyncChargersWithStreamingResponse:
    """As :class:`AsyncChargers`, giving responses as they come in."""

    def __init__(self, api: AsyncApi) -> None:
        methods = AsyncChargers(api.streaming)
        self.get = streamed_async(methods.get)
        self.list = streamed_async(methods.list)
        self.list_for_user = streamed_async(methods.list_for_user)
        self.refresh_hint = streamed_async(methods.refresh_hint)
        self.set_charging = streamed_async(methods.set_charging)
        self.set_max_current = streamed_async(methods.set_max_current)
        self.update = streamed_async(methods.update)
