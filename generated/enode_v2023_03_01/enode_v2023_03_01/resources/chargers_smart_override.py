# Generated from an OpenAPI document: a change made here is lost with the next generation.
"""The operations of ``client.chargers.smart_override``."""

from __future__ import annotations

from functools import cached_property

from .. import models
from .._runtime import AsyncApi, Operation, Parameter, SyncApi
from .._runtime.options import Options
from .._runtime.raw import raw, raw_async
from .._runtime.streaming import streamed, streamed_async

_CREATE: Operation[models.ChargerOnlySmartOverrideResponse] = Operation(
    method="POST",
    path="/chargers/{chargerId}/smart-override",
    parameters=(
        Parameter("chargerId", "path"),
        Parameter("Enode-User-Id", "header", required=True),
    ),
    responses={"200": lambda: models.ChargerOnlySmartOverrideResponse},
    security=("ClientAccessToken",),
    name="chargerCreateSmartOverride",
)
_DELETE: Operation[models.ChargerOnlySmartOverrideResponse] = Operation(
    method="DELETE",
    path="/chargers/{chargerId}/smart-override",
    parameters=(
        Parameter("chargerId", "path"),
        Parameter("Enode-User-Id", "header", required=True),
    ),
    responses={"200": lambda: models.ChargerOnlySmartOverrideResponse, "404": lambda: models.Problem},
    security=("ClientAccessToken",),
    name="chargerEndSmartOverride",
)


class ChargersSmartOverride:
    """The operations of ``client.chargers.smart_override``."""

    def __init__(self, api: SyncApi) -> None:
        self._api = api

    @cached_property
    def with_raw_response(self) -> ChargersSmartOverrideWithRawResponse:
        """The same methods, each giving the response itself, its body read."""
        return ChargersSmartOverrideWithRawResponse(self._api)

    @cached_property
    def with_streaming_response(self) -> ChargersSmartOverrideWithStreamingResponse:
        """The same methods, each giving the response for a ``with`` statement, its body unread."""
        return ChargersSmartOverrideWithStreamingResponse(self._api)

    def create(
        self, charger_id: str, *, enode_user_id: str, options: Options | None = None
    ) -> models.ChargerOnlySmartOverrideResponse:
        """Override smart control.

        Makes the charger charge now, whatever its schedule or smart charging plan says, until the override ends.

        Calls ``POST /chargers/{chargerId}/smart-override`` of version 2023-03-01.

        Args:
            charger_id: Id of the charger.
            enode_user_id: Id of the user on whose behalf the call is made, as chosen by the client when the user
                was first linked.
            options: How this one call is carried out: timeout, deadline, retries, headers.

        Returns:
            The override that was started.

        Raises:
            ApiError: Any other fault: no connection, no time left, an answer that the document does not have.
        """
        return self._api.call(_CREATE, {"chargerId": charger_id, "Enode-User-Id": enode_user_id}, options=options)

    def delete(
        self, charger_id: str, *, enode_user_id: str, options: Options | None = None
    ) -> models.ChargerOnlySmartOverrideResponse:
        """End a smart override.

        Ends the current override and hands the charger back to its schedule or smart charging plan.

        Calls ``DELETE /chargers/{chargerId}/smart-override`` of version 2023-03-01.

        Args:
            charger_id: Id of the charger.
            enode_user_id: Id of the user on whose behalf the call is made, as chosen by the client when the user
                was first linked.
            options: How this one call is carried out: timeout, deadline, retries, headers.

        Returns:
            The override that was ended.

        Raises:
            NotFoundError: 404. The charger has no override to end.
            ApiError: Any other fault: no connection, no time left, an answer that the document does not have.
        """
        return self._api.call(_DELETE, {"chargerId": charger_id, "Enode-User-Id": enode_user_id}, options=options)


class ChargersSmartOverrideWithRawResponse:
    """As :class:`ChargersSmartOverride`, giving responses."""

    def __init__(self, api: SyncApi) -> None:
        methods = ChargersSmartOverride(api.raw)
        self.create = raw(methods.create)
        self.delete = raw(methods.delete)


class ChargersSmartOverrideWithStreamingResponse:
    """As :class:`ChargersSmartOverride`, giving responses as they come in."""

    def __init__(self, api: SyncApi) -> None:
        methods = ChargersSmartOverride(api.streaming)
        self.create = streamed(methods.create)
        self.delete = streamed(methods.delete)


class AsyncChargersSmartOverride:
    """The operations of ``client.chargers.smart_override``."""

    def __init__(self, api: AsyncApi) -> None:
        self._api = api

    @cached_property
    def with_raw_response(self) -> AsyncChargersSmartOverrideWithRawResponse:
        """The same methods, each giving the response itself, its body read."""
        return AsyncChargersSmartOverrideWithRawResponse(self._api)

    @cached_property
    def with_streaming_response(self) -> AsyncChargersSmartOverrideWithStreamingResponse:
        """The same methods, each giving the response for an ``async with`` statement, its body unread."""
        return AsyncChargersSmartOverrideWithStreamingResponse(self._api)

    async def create(
        self, charger_id: str, *, enode_user_id: str, options: Options | None = None
    ) -> models.ChargerOnlySmartOverrideResponse:
        """Override smart control.

        Makes the charger charge now, whatever its schedule or smart charging plan says, until the override ends.

        Calls ``POST /chargers/{chargerId}/smart-override`` of version 2023-03-01.

        Args:
            charger_id: Id of the charger.
            enode_user_id: Id of the user on whose behalf the call is made, as chosen by the client when the user
                was first linked.
            options: How this one call is carried out: timeout, deadline, retries, headers.

        Returns:
            The override that was started.

        Raises:
            ApiError: Any other fault: no connection, no time left, an answer that the document does not have.
        """
        return await self._api.call(_CREATE, {"chargerId": charger_id, "Enode-User-Id": enode_user_id}, options=options)

    async def delete(
        self, charger_id: str, *, enode_user_id: str, options: Options | None = None
    ) -> models.ChargerOnlySmartOverrideResponse:
        """End a smart override.

        Ends the current override and hands the charger back to its schedule or smart charging plan.

        Calls ``DELETE /chargers/{chargerId}/smart-override`` of version 2023-03-01.

        Args:
            charger_id: Id of the charger.
            enode_user_id: Id of the user on whose behalf the call is made, as chosen by the client when the user
                was first linked.
            options: How this one call is carried out: timeout, deadline, retries, headers.

        Returns:
            The override that was ended.

        Raises:
            NotFoundError: 404. The charger has no override to end.
            ApiError: Any other fault: no connection, no time left, an answer that the document does not have.
        """
        return await self._api.call(_DELETE, {"chargerId": charger_id, "Enode-User-Id": enode_user_id}, options=options)


class AsyncChargersSmartOverrideWithRawResponse:
    """As :class:`AsyncChargersSmartOverride`, giving responses."""

    def __init__(self, api: AsyncApi) -> None:
        methods = AsyncChargersSmartOverride(api.raw)
        self.create = raw_async(methods.create)
        self.delete = raw_async(methods.delete)


class AsyncChargersSmartOverrideWithStreamingResponse:
    """As :class:`AsyncChargersSmartOverride`, giving responses as they come in."""

    def __init__(self, api: AsyncApi) -> None:
        methods = AsyncChargersSmartOverride(api.streaming)
        self.create = streamed_async(methods.create)
        self.delete = streamed_async(methods.delete)
