# Generated from an OpenAPI document: a change made here is lost with the next generation.
"""The operations of ``client.chargers.smart_charging``."""

from __future__ import annotations

from functools import cached_property
from typing import overload

from .. import models, params
from .._runtime import AsyncApi, Operation, Parameter, SyncApi
from .._runtime.absent import ABSENT, Absent, body_of
from .._runtime.options import Options
from .._runtime.raw import raw, raw_async
from .._runtime.streaming import streamed, streamed_async

_GET_POLICY: Operation[models.ChargerSmartChargingPolicy] = Operation(
    method="GET",
    path="/chargers/{chargerId}/smart-charging-policy",
    parameters=(
        Parameter("chargerId", "path"),
        Parameter("Enode-User-Id", "header", required=True),
    ),
    responses={"200": lambda: models.ChargerSmartChargingPolicy},
    security=("ClientAccessToken",),
    name="chargerSmartPolicy",
)
_GET_STATUS: Operation[models.ChargersSmartChargingGetStatusResponse] = Operation(
    method="GET",
    path="/chargers/{chargerId}/smart-charging-status",
    parameters=(
        Parameter("chargerId", "path"),
        Parameter("Enode-User-Id", "header", required=True),
    ),
    responses={"200": lambda: models.ChargersSmartChargingGetStatusResponse},
    security=("ClientAccessToken",),
    name="chargerSmartChargingStatus",
)
_UPDATE_POLICY: Operation[models.ChargerSmartChargingPolicy] = Operation(
    method="PUT",
    path="/chargers/{chargerId}/smart-charging-policy",
    parameters=(
        Parameter("chargerId", "path"),
        Parameter("Enode-User-Id", "header", required=True),
    ),
    body="application/json",
    takes=lambda: models.PartialChargerSmartChargingPolicy,
    responses={"200": lambda: models.ChargerSmartChargingPolicy},
    security=("ClientAccessToken",),
    name="updateChargerSmartPolicy",
)


class ChargersSmartCharging:
    """The operations of ``client.chargers.smart_charging``."""

    def __init__(self, api: SyncApi) -> None:
        self._api = api

    @cached_property
    def with_raw_response(self) -> ChargersSmartChargingWithRawResponse:
        """The same methods, each giving the response itself, its body read."""
        return ChargersSmartChargingWithRawResponse(self._api)

    @cached_property
    def with_streaming_response(self) -> ChargersSmartChargingWithStreamingResponse:
        """The same methods, each giving the response for a ``with`` statement, its body unread."""
        return ChargersSmartChargingWithStreamingResponse(self._api)

    def get_policy(
        self, charger_id: str, *, enode_user_id: str, options: Options | None = None
    ) -> models.ChargerSmartChargingPolicy:
        """Get charger smart charging policy.

        Returns the smart charging settings of one charger.

        Calls ``GET /chargers/{chargerId}/smart-charging-policy`` of version 2023-04-15.

        Args:
            charger_id: Id of the charger.
            enode_user_id: Id of the user on whose behalf the call is made, as chosen by the client when the user
                was first linked.
            options: How this one call is carried out: timeout, deadline, retries, headers.

        Returns:
            The smart charging settings of the charger.

        Raises:
            ApiError: Any other fault: no connection, no time left, an answer that the document does not have.
        """
        return self._api.call(_GET_POLICY, {"chargerId": charger_id, "Enode-User-Id": enode_user_id}, options=options)

    def get_status(
        self, charger_id: str, *, enode_user_id: str, options: Options | None = None
    ) -> models.ChargersSmartChargingGetStatusResponse:
        """Get charger smart charging status.

        Returns what smart charging is doing with the charger and the intervals in which it charges.

        Calls ``GET /chargers/{chargerId}/smart-charging-status`` of version 2023-04-15.

        Args:
            charger_id: Id of the charger.
            enode_user_id: Id of the user on whose behalf the call is made, as chosen by the client when the user
                was first linked.
            options: How this one call is carried out: timeout, deadline, retries, headers.

        Returns:
            The smart charging status of the charger.

        Raises:
            ApiError: Any other fault: no connection, no time left, an answer that the document does not have.
        """
        return self._api.call(_GET_STATUS, {"chargerId": charger_id, "Enode-User-Id": enode_user_id}, options=options)

    @overload
    def update_policy(
        self,
        charger_id: str,
        *,
        charging_duration: str | Absent = ABSENT,
        deadline: str | Absent = ABSENT,
        is_enabled: bool | Absent = ABSENT,
        enode_user_id: str,
        options: Options | None = None,
    ) -> models.ChargerSmartChargingPolicy: ...

    @overload
    def update_policy(
        self,
        charger_id: str,
        body: models.PartialChargerSmartChargingPolicy | params.PartialChargerSmartChargingPolicy,
        *,
        enode_user_id: str,
        options: Options | None = None,
    ) -> models.ChargerSmartChargingPolicy: ...

    def update_policy(
        self,
        charger_id: str,
        body: models.PartialChargerSmartChargingPolicy | params.PartialChargerSmartChargingPolicy | Absent = ABSENT,
        *,
        charging_duration: str | Absent = ABSENT,
        deadline: str | Absent = ABSENT,
        is_enabled: bool | Absent = ABSENT,
        enode_user_id: str,
        options: Options | None = None,
    ) -> models.ChargerSmartChargingPolicy:
        """Update charger smart charging policy.

        Changes the smart charging settings of one charger; settings left out keep their value.

        Calls ``PUT /chargers/{chargerId}/smart-charging-policy`` of version 2023-04-15.

        Args:
            charger_id: Id of the charger.
            body: The body as one value; or give its properties one by one, by name.
            charging_duration: How long to charge before the deadline, in hours and minutes, as `HH:MM`.
            deadline: Time of day, as `HH:MM` at the charger's location, by which charging is to be complete.
            is_enabled: Whether smart charging is switched on.
            enode_user_id: Id of the user on whose behalf the call is made, as chosen by the client when the user
                was first linked.
            options: How this one call is carried out: timeout, deadline, retries, headers.

        Returns:
            The smart charging settings as updated.

        Raises:
            ApiError: Any other fault: no connection, no time left, an answer that the document does not have.
        """
        return self._api.call(
            _UPDATE_POLICY,
            {"chargerId": charger_id, "Enode-User-Id": enode_user_id},
            body=body_of(
                body,
                {"charging_duration": charging_duration, "deadline": deadline, "is_enabled": is_enabled},
                optional=True,
            ),
            options=options,
        )


class ChargersSmartChargingWithRawResponse:
    """As :class:`ChargersSmartCharging`, giving responses."""

    def __init__(self, api: SyncApi) -> None:
        methods = ChargersSmartCharging(api.raw)
        self.get_policy = raw(methods.get_policy)
        self.get_status = raw(methods.get_status)
        self.update_policy = raw(methods.update_policy)


class ChargersSmartChargingWithStreamingResponse:
    """As :class:`ChargersSmartCharging`, giving responses as they come in."""

    def __init__(self, api: SyncApi) -> None:
        methods = ChargersSmartCharging(api.streaming)
        self.get_policy = streamed(methods.get_policy)
        self.get_status = streamed(methods.get_status)
        self.update_policy = streamed(methods.update_policy)


class AsyncChargersSmartCharging:
    """The operations of ``client.chargers.smart_charging``."""

    def __init__(self, api: AsyncApi) -> None:
        self._api = api

    @cached_property
    def with_raw_response(self) -> AsyncChargersSmartChargingWithRawResponse:
        """The same methods, each giving the response itself, its body read."""
        return AsyncChargersSmartChargingWithRawResponse(self._api)

    @cached_property
    def with_streaming_response(self) -> AsyncChargersSmartChargingWithStreamingResponse:
        """The same methods, each giving the response for an ``async with`` statement, its body unread."""
        return AsyncChargersSmartChargingWithStreamingResponse(self._api)

    async def get_policy(
        self, charger_id: str, *, enode_user_id: str, options: Options | None = None
    ) -> models.ChargerSmartChargingPolicy:
        """Get charger smart charging policy.

        Returns the smart charging settings of one charger.

        Calls ``GET /chargers/{chargerId}/smart-charging-policy`` of version 2023-04-15.

        Args:
            charger_id: Id of the charger.
            enode_user_id: Id of the user on whose behalf the call is made, as chosen by the client when the user
                was first linked.
            options: How this one call is carried out: timeout, deadline, retries, headers.

        Returns:
            The smart charging settings of the charger.

        Raises:
            ApiError: Any other fault: no connection, no time left, an answer that the document does not have.
        """
        return await self._api.call(
            _GET_POLICY, {"chargerId": charger_id, "Enode-User-Id": enode_user_id}, options=options
        )

    async def get_status(
        self, charger_id: str, *, enode_user_id: str, options: Options | None = None
    ) -> models.ChargersSmartChargingGetStatusResponse:
        """Get charger smart charging status.

        Returns what smart charging is doing with the charger and the intervals in which it charges.

        Calls ``GET /chargers/{chargerId}/smart-charging-status`` of version 2023-04-15.

        Args:
            charger_id: Id of the charger.
            enode_user_id: Id of the user on whose behalf the call is made, as chosen by the client when the user
                was first linked.
            options: How this one call is carried out: timeout, deadline, retries, headers.

        Returns:
            The smart charging status of the charger.

        Raises:
            ApiError: Any other fault: no connection, no time left, an answer that the document does not have.
        """
        return await self._api.call(
            _GET_STATUS, {"chargerId": charger_id, "Enode-User-Id": enode_user_id}, options=options
        )

    @overload
    async def update_policy(
        self,
        charger_id: str,
        *,
        charging_duration: str | Absent = ABSENT,
        deadline: str | Absent = ABSENT,
        is_enabled: bool | Absent = ABSENT,
        enode_user_id: str,
        options: Options | None = None,
    ) -> models.ChargerSmartChargingPolicy: ...

    @overload
    async def update_policy(
        self,
        charger_id: str,
        body: models.PartialChargerSmartChargingPolicy | params.PartialChargerSmartChargingPolicy,
        *,
        enode_user_id: str,
        options: Options | None = None,
    ) -> models.ChargerSmartChargingPolicy: ...

    async def update_policy(
        self,
        charger_id: str,
        body: models.PartialChargerSmartChargingPolicy | params.PartialChargerSmartChargingPolicy | Absent = ABSENT,
        *,
        charging_duration: str | Absent = ABSENT,
        deadline: str | Absent = ABSENT,
        is_enabled: bool | Absent = ABSENT,
        enode_user_id: str,
        options: Options | None = None,
    ) -> models.ChargerSmartChargingPolicy:
        """Update charger smart charging policy.

        Changes the smart charging settings of one charger; settings left out keep their value.

        Calls ``PUT /chargers/{chargerId}/smart-charging-policy`` of version 2023-04-15.

        Args:
            charger_id: Id of the charger.
            body: The body as one value; or give its properties one by one, by name.
            charging_duration: How long to charge before the deadline, in hours and minutes, as `HH:MM`.
            deadline: Time of day, as `HH:MM` at the charger's location, by which charging is to be complete.
            is_enabled: Whether smart charging is switched on.
            enode_user_id: Id of the user on whose behalf the call is made, as chosen by the client when the user
                was first linked.
            options: How this one call is carried out: timeout, deadline, retries, headers.

        Returns:
            The smart charging settings as updated.

        Raises:
            ApiError: Any other fault: no connection, no time left, an answer that the document does not have.
        """
        return await self._api.call(
            _UPDATE_POLICY,
            {"chargerId": charger_id, "Enode-User-Id": enode_user_id},
            body=body_of(
                body,
                {"charging_duration": charging_duration, "deadline": deadline, "is_enabled": is_enabled},
                optional=True,
            ),
            options=options,
        )


class AsyncChargersSmartChargingWithRawResponse:
    """As :class:`AsyncChargersSmartCharging`, giving responses."""

    def __init__(self, api: AsyncApi) -> None:
        methods = AsyncChargersSmartCharging(api.raw)
        self.get_policy = raw_async(methods.get_policy)
        self.get_status = raw_async(methods.get_status)
        self.update_policy = raw_async(methods.update_policy)


class AsyncChargersSmartChargingWithStreamingResponse:
    """As :class:`AsyncChargersSmartCharging`, giving responses as they come in."""

    def __init__(self, api: AsyncApi) -> None:
        methods = AsyncChargersSmartCharging(api.streaming)
        self.get_policy = streamed_async(methods.get_policy)
        self.get_status = streamed_async(methods.get_status)
        self.update_policy = streamed_async(methods.update_policy)
