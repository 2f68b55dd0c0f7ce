# Generated from an OpenAPI document: a change made here is lost with the next generation.
"""The operations of ``client.chargers``."""

from __future__ import annotations

import builtins
from collections.abc import Sequence
from functools import cached_property
from typing import TYPE_CHECKING, Literal, overload
from uuid import UUID

from .. import models, params
from .._runtime import AsyncApi, Operation, Parameter, SyncApi
from .._runtime.absent import ABSENT, Absent, body_of
from .._runtime.options import Options
from .._runtime.raw import raw, raw_async
from .._runtime.streaming import streamed, streamed_async

if TYPE_CHECKING:
    from .chargers_actions import AsyncChargersActions, ChargersActions
    from .chargers_smart_charging import AsyncChargersSmartCharging, ChargersSmartCharging
    from .chargers_smart_override import AsyncChargersSmartOverride, ChargersSmartOverride

_GET: Operation[models.Charger] = Operation(
    method="GET",
    path="/chargers/{chargerId}",
    parameters=(
        Parameter("chargerId", "path"),
        Parameter("Enode-User-Id", "header", required=True),
        Parameter("field[]", "query"),
    ),
    responses={"200": lambda: models.Charger},
    security=("ClientAccessToken",),
    name="getCharger",
)
_LIST: Operation[list[str]] = Operation(
    method="GET",
    path="/chargers",
    parameters=(Parameter("Enode-User-Id", "header", required=True),),
    responses={"200": lambda: list[str]},
    security=("ClientAccessToken",),
    name="listChargers",
)
_SET_CHARGING: Operation[models.ChargeAction] = Operation(
    method="POST",
    path="/chargers/{chargerId}/charging",
    parameters=(
        Parameter("chargerId", "path"),
        Parameter("Enode-User-Id", "header", required=True),
    ),
    body="application/json",
    takes=lambda: models.ChargersSetChargingRequest,
    responses={"200": lambda: models.ChargeAction, "422": lambda: models.Problem},
    security=("ClientAccessToken",),
    name="controlChargerCharging",
)
_SET_MAX_CURRENT: Operation[models.MaxCurrentAction] = Operation(
    method="POST",
    path="/chargers/{chargerId}/max-current",
    parameters=(
        Parameter("chargerId", "path"),
        Parameter("Enode-User-Id", "header", required=True),
    ),
    body="application/json",
    takes=lambda: models.TargetMaxCurrent,
    responses={"200": lambda: models.MaxCurrentAction},
    security=("ClientAccessToken",),
    name="postSetChargerMaxCurrent",
)
_UPDATE: Operation[models.Charger] = Operation(
    method="PUT",
    path="/chargers/{chargerId}",
    parameters=(
        Parameter("chargerId", "path"),
        Parameter("Enode-User-Id", "header", required=True),
    ),
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

    def get(
        self,
        charger_id: str,
        *,
        enode_user_id: str,
        field: Sequence[Literal["chargeState", "information"]] | None = None,
        options: Options | None = None,
    ) -> models.Charger:
        """Get a charger.

        Returns the last known state of one charger.

        Calls ``GET /chargers/{chargerId}`` of version 2023-05-01.

        Args:
            charger_id: Id of the charger.
            enode_user_id: Id of the user on whose behalf the call is made, as chosen by the client when the user
                was first linked.
            field: Parts to read from the vendor before answering, which can take up to a minute; without it, the
                last known state is returned.
            options: How this one call is carried out: timeout, deadline, retries, headers.

        Returns:
            The charger.

        Raises:
            ApiError: Any other fault: no connection, no time left, an answer that the document does not have.
        """
        return self._api.call(
            _GET, {"chargerId": charger_id, "Enode-User-Id": enode_user_id, "field[]": field}, options=options
        )

    def list(self, *, enode_user_id: str, options: Options | None = None) -> builtins.list[str]:
        """List the user's chargers.

        Returns the ids of the chargers that the user has linked.

        Calls ``GET /chargers`` of version 2023-05-01.

        Args:
            enode_user_id: Id of the user on whose behalf the call is made, as chosen by the client when the user
                was first linked.
            options: How this one call is carried out: timeout, deadline, retries, headers.

        Returns:
            The ids of the user's chargers.

        Raises:
            ApiError: Any other fault: no connection, no time left, an answer that the document does not have.
        """
        return self._api.call(_LIST, {"Enode-User-Id": enode_user_id}, options=options)

    @overload
    def set_charging(
        self, charger_id: str, *, action: params.ChargingAction, enode_user_id: str, options: Options | None = None
    ) -> models.ChargeAction: ...

    @overload
    def set_charging(
        self,
        charger_id: str,
        body: models.ChargersSetChargingRequest | params.ChargersSetChargingRequest,
        *,
        enode_user_id: str,
        options: Options | None = None,
    ) -> models.ChargeAction: ...

    def set_charging(
        self,
        charger_id: str,
        body: models.ChargersSetChargingRequest | params.ChargersSetChargingRequest | Absent = ABSENT,
        *,
        action: params.ChargingAction | Absent = ABSENT,
        enode_user_id: str,
        options: Options | None = None,
    ) -> models.ChargeAction:
        """Start or stop charging.

        Starts an action that turns charging at the charger on or off; it is refused while a schedule controls the
        charger.

        Calls ``POST /chargers/{chargerId}/charging`` of version 2023-05-01.

        Args:
            charger_id: Id of the charger.
            body: The body as one value; or give its properties one by one, by name.
            action: Whether charging is to start or to stop.
            enode_user_id: Id of the user on whose behalf the call is made, as chosen by the client when the user
                was first linked.
            options: How this one call is carried out: timeout, deadline, retries, headers.

        Returns:
            The action that was started.

        Raises:
            UnprocessableEntityError: 422. A schedule controls the charger.
            ApiError: Any other fault: no connection, no time left, an answer that the document does not have.
        """
        return self._api.call(
            _SET_CHARGING,
            {"chargerId": charger_id, "Enode-User-Id": enode_user_id},
            body=body_of(body, {"action": action}, required=("action",), optional=True),
            options=options,
        )

    @overload
    def set_max_current(
        self, charger_id: str, *, max_current: float, enode_user_id: str, options: Options | None = None
    ) -> models.MaxCurrentAction: ...

    @overload
    def set_max_current(
        self,
        charger_id: str,
        body: models.TargetMaxCurrent | params.TargetMaxCurrent,
        *,
        enode_user_id: str,
        options: Options | None = None,
    ) -> models.MaxCurrentAction: ...

    def set_max_current(
        self,
        charger_id: str,
        body: models.TargetMaxCurrent | params.TargetMaxCurrent | Absent = ABSENT,
        *,
        max_current: float | Absent = ABSENT,
        enode_user_id: str,
        options: Options | None = None,
    ) -> models.MaxCurrentAction:
        """Set charger maximum current.

        Starts an action that limits the current, in amperes, that the charger may deliver.

        Calls ``POST /chargers/{chargerId}/max-current`` of version 2023-05-01.

        Args:
            charger_id: Id of the charger.
            body: The body as one value; or give its properties one by one, by name.
            max_current: Greatest charging current, in A.
            enode_user_id: Id of the user on whose behalf the call is made, as chosen by the client when the user
                was first linked.
            options: How this one call is carried out: timeout, deadline, retries, headers.

        Returns:
            The action that was started.

        Raises:
            ApiError: Any other fault: no connection, no time left, an answer that the document does not have.
        """
        return self._api.call(
            _SET_MAX_CURRENT,
            {"chargerId": charger_id, "Enode-User-Id": enode_user_id},
            body=body_of(body, {"max_current": max_current}, required=("max_current",), optional=True),
            options=options,
        )

    @overload
    def update(
        self,
        charger_id: str,
        *,
        charging_location_id: UUID | str | None,
        enode_user_id: str,
        options: Options | None = None,
    ) -> models.Charger: ...

    @overload
    def update(
        self,
        charger_id: str,
        body: models.ChargerUpdatePayload | params.ChargerUpdatePayload,
        *,
        enode_user_id: str,
        options: Options | None = None,
    ) -> models.Charger: ...

    def update(
        self,
        charger_id: str,
        body: models.ChargerUpdatePayload | params.ChargerUpdatePayload | Absent = ABSENT,
        *,
        charging_location_id: UUID | str | None | Absent = ABSENT,
        enode_user_id: str,
        options: Options | None = None,
    ) -> models.Charger:
        """Update a charger.

        Assigns the charger to a charging location, or removes it from one.

        Calls ``PUT /chargers/{chargerId}`` of version 2023-05-01.

        Args:
            charger_id: Id of the charger.
            body: The body as one value; or give its properties one by one, by name.
            charging_location_id: Id of the charging location to assign the charger to; null removes it from its
                location.
            enode_user_id: Id of the user on whose behalf the call is made, as chosen by the client when the user
                was first linked.
            options: How this one call is carried out: timeout, deadline, retries, headers.

        Returns:
            The charger as updated.

        Raises:
            ApiError: Any other fault: no connection, no time left, an answer that the document does not have.
        """
        return self._api.call(
            _UPDATE,
            {"chargerId": charger_id, "Enode-User-Id": enode_user_id},
            body=body_of(
                body, {"charging_location_id": charging_location_id}, required=("charging_location_id",), optional=True
            ),
            options=options,
        )


class ChargersWithRawResponse:
    """As :class:`Chargers`, giving responses."""

    def __init__(self, api: SyncApi) -> None:
        methods = Chargers(api.raw)
        self.get = raw(methods.get)
        self.list = raw(methods.list)
        self.set_charging = raw(methods.set_charging)
        self.set_max_current = raw(methods.set_max_current)
        self.update = raw(methods.update)


class ChargersWithStreamingResponse:
    """As :class:`Chargers`, giving responses as they come in."""

    def __init__(self, api: SyncApi) -> None:
        methods = Chargers(api.streaming)
        self.get = streamed(methods.get)
        self.list = streamed(methods.list)
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

    async def get(
        self,
        charger_id: str,
        *,
        enode_user_id: str,
        field: Sequence[Literal["chargeState", "information"]] | None = None,
        options: Options | None = None,
    ) -> models.Charger:
        """Get a charger.

        Returns the last known state of one charger.

        Calls ``GET /chargers/{chargerId}`` of version 2023-05-01.

        Args:
            charger_id: Id of the charger.
            enode_user_id: Id of the user on whose behalf the call is made, as chosen by the client when the user
                was first linked.
            field: Parts to read from the vendor before answering, which can take up to a minute; without it, the
                last known state is returned.
            options: How this one call is carried out: timeout, deadline, retries, headers.

        Returns:
            The charger.

        Raises:
            ApiError: Any other fault: no connection, no time left, an answer that the document does not have.
        """
        return await self._api.call(
            _GET, {"chargerId": charger_id, "Enode-User-Id": enode_user_id, "field[]": field}, options=options
        )

    async def list(self, *, enode_user_id: str, options: Options | None = None) -> builtins.list[str]:
        """List the user's chargers.

        Returns the ids of the chargers that the user has linked.

        Calls ``GET /chargers`` of version 2023-05-01.

        Args:
            enode_user_id: Id of the user on whose behalf the call is made, as chosen by the client when the user
                was first linked.
            options: How this one call is carried out: timeout, deadline, retries, headers.

        Returns:
            The ids of the user's chargers.

        Raises:
            ApiError: Any other fault: no connection, no time left, an answer that the document does not have.
        """
        return await self._api.call(_LIST, {"Enode-User-Id": enode_user_id}, options=options)

    @overload
    async def set_charging(
        self, charger_id: str, *, action: params.ChargingAction, enode_user_id: str, options: Options | None = None
    ) -> models.ChargeAction: ...

    @overload
    async def set_charging(
        self,
        charger_id: str,
        body: models.ChargersSetChargingRequest | params.ChargersSetChargingRequest,
        *,
        enode_user_id: str,
        options: Options | None = None,
    ) -> models.ChargeAction: ...

    async def set_charging(
        self,
        charger_id: str,
        body: models.ChargersSetChargingRequest | params.ChargersSetChargingRequest | Absent = ABSENT,
        *,
        action: params.ChargingAction | Absent = ABSENT,
        enode_user_id: str,
        options: Options | None = None,
    ) -> models.ChargeAction:
        """Start or stop charging.

        Starts an action that turns charging at the charger on or off; it is refused while a schedule controls the
        charger.

        Calls ``POST /chargers/{chargerId}/charging`` of version 2023-05-01.

        Args:
            charger_id: Id of the charger.
            body: The body as one value; or give its properties one by one, by name.
            action: Whether charging is to start or to stop.
            enode_user_id: Id of the user on whose behalf the call is made, as chosen by the client when the user
                was first linked.
            options: How this one call is carried out: timeout, deadline, retries, headers.

        Returns:
            The action that was started.

        Raises:
            UnprocessableEntityError: 422. A schedule controls the charger.
            ApiError: Any other fault: no connection, no time left, an answer that the document does not have.
        """
        return await self._api.call(
            _SET_CHARGING,
            {"chargerId": charger_id, "Enode-User-Id": enode_user_id},
            body=body_of(body, {"action": action}, required=("action",), optional=True),
            options=options,
        )

    @overload
    async def set_max_current(
        self, charger_id: str, *, max_current: float, enode_user_id: str, options: Options | None = None
    ) -> models.MaxCurrentAction: ...

    @overload
    async def set_max_current(
        self,
        charger_id: str,
        body: models.TargetMaxCurrent | params.TargetMaxCurrent,
        *,
        enode_user_id: str,
        options: Options | None = None,
    ) -> models.MaxCurrentAction: ...

    async def set_max_current(
        self,
        charger_id: str,
        body: models.TargetMaxCurrent | params.TargetMaxCurrent | Absent = ABSENT,
        *,
        max_current: float | Absent = ABSENT,
        enode_user_id: str,
        options: Options | None = None,
    ) -> models.MaxCurrentAction:
        """Set charger maximum current.

        Starts an action that limits the current, in amperes, that the charger may deliver.

        Calls ``POST /chargers/{chargerId}/max-current`` of version 2023-05-01.

        Args:
            charger_id: Id of the charger.
            body: The body as one value; or give its properties one by one, by name.
            max_current: Greatest charging current, in A.
            enode_user_id: Id of the user on whose behalf the call is made, as chosen by the client when the user
                was first linked.
            options: How this one call is carried out: timeout, deadline, retries, headers.

        Returns:
            The action that was started.

        Raises:
            ApiError: Any other fault: no connection, no time left, an answer that the document does not have.
        """
        return await self._api.call(
            _SET_MAX_CURRENT,
            {"chargerId": charger_id, "Enode-User-Id": enode_user_id},
            body=body_of(body, {"max_current": max_current}, required=("max_current",), optional=True),
            options=options,
        )

    @overload
    async def update(
        self,
        charger_id: str,
        *,
        charging_location_id: UUID | str | None,
        enode_user_id: str,
        options: Options | None = None,
    ) -> models.Charger: ...

    @overload
    async def update(
        self,
        charger_id: str,
        body: models.ChargerUpdatePayload | params.ChargerUpdatePayload,
        *,
        enode_user_id: str,
        options: Options | None = None,
    ) -> models.Charger: ...

    async def update(
        self,
        charger_id: str,
        body: models.ChargerUpdatePayload | params.ChargerUpdatePayload | Absent = ABSENT,
        *,
        charging_location_id: UUID | str | None | Absent = ABSENT,
        enode_user_id: str,
        options: Options | None = None,
    ) -> models.Charger:
        """Update a charger.

        Assigns the charger to a charging location, or removes it from one.

        Calls ``PUT /chargers/{chargerId}`` of version 2023-05-01.

        Args:
            charger_id: Id of the charger.
            body: The body as one value; or give its properties one by one, by name.
            charging_location_id: Id of the charging location to assign the charger to; null removes it from its
                location.
            enode_user_id: Id of the user on whose behalf the call is made, as chosen by the client when the user
                was first linked.
            options: How this one call is carried out: timeout, deadline, retries, headers.

        Returns:
            The charger as updated.

        Raises:
            ApiError: Any other fault: no connection, no time left, an answer that the document does not have.
        """
        return await self._api.call(
            _UPDATE,
            {"chargerId": charger_id, "Enode-User-Id": enode_user_id},
            body=body_of(
                body, {"charging_location_id": charging_location_id}, required=("charging_location_id",), optional=True
            ),
            options=options,
        )


class AsyncChargersWithRawResponse:
    """As :class:`AsyncChargers`, giving responses."""

    def __init__(self, api: AsyncApi) -> None:
        methods = AsyncChargers(api.raw)
        self.get = raw_async(methods.get)
        self.list = raw_async(methods.list)
        self.set_charging = raw_async(methods.set_charging)
        self.set_max_current = raw_async(methods.set_max_current)
        self.update = raw_async(methods.update)


class AsyncChargersWithStreamingResponse:
    """As :class:`AsyncChargers`, giving responses as they come in."""

    def __init__(self, api: AsyncApi) -> None:
        methods = AsyncChargers(api.streaming)
        self.get = streamed_async(methods.get)
        self.list = streamed_async(methods.list)
        self.set_charging = streamed_async(methods.set_charging)
        self.set_max_current = streamed_async(methods.set_max_current)
        self.update = streamed_async(methods.update)
