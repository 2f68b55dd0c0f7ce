# Generated from an OpenAPI document: a change made here is lost with the next generation.
"""The operations of ``client.chargers.external_start``."""

from __future__ import annotations

from functools import cached_property

from typing_extensions import deprecated

from .. import models
from .._runtime import AsyncApi, Operation, Parameter, SyncApi
from .._runtime.options import Options
from .._runtime.raw import raw, raw_async
from .._runtime.streaming import streamed, streamed_async

_CREATE: Operation[models.ChargerOnlySmartOverrideResponse] = Operation(
    method="POST",
    path="/chargers/{chargerId}/external-start",
    parameters=(
        Parameter("chargerId", "path"),
        Parameter("Enode-User-Id", "header", required=True),
    ),
    responses={"200": lambda: models.ChargerOnlySmartOverrideResponse},
    security=("ClientAccessToken",),
    name="chargerCreateExternalStart",
)
_DELETE: Operation[models.ChargerOnlySmartOverrideResponse] = Operation(
    method="DELETE",
    path="/chargers/{chargerId}/external-start",
    parameters=(
        Parameter("chargerId", "path"),
        Parameter("Enode-User-Id", "header", required=True),
    ),
    responses={"200": lambda: models.ChargerOnlySmartOverrideResponse, "404": lambda: models.Problem},
    security=("ClientAccessToken",),
    name="chargerEndExternalStart",
)


class ChargersExternalStart:
    """The operations of ``client.chargers.external_start``."""

    def __init__(self, api: SyncApi) -> None:
        self._api = api

    @cached_property
    def with_raw_response(self) -> ChargersExternalStartWithRawResponse:
        """The same methods, each giving the response itself, its body read."""
        return ChargersExternalStartWithRawResponse(self._api)

    @cached_property
    def with_streaming_response(self) -> ChargersExternalStartWithStreamingResponse:
        """The same methods, each giving the response for a ``with`` statement, its body unread."""
        return ChargersExternalStartWithStreamingResponse(self._api)

    @deprecated("chargers.external_start.create is deprecated: use chargers.smart_override.create")
    def create(
        self, charger_id: str, *, enode_user_id: str, options: Options | None = None
    ) -> models.ChargerOnlySmartOverrideResponse:
        """Begin an external start.

        Makes the charger charge now. Use `POST /chargers/{chargerId}/smart-override` instead.

        Calls ``POST /chargers/{chargerId}/external-start`` of version 2023-02-01.

        chargers.external_start.create is deprecated: use chargers.smart_override.create.

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

    @deprecated("chargers.external_start.delete is deprecated: use chargers.smart_override.delete")
    def delete(
        self, charger_id: str, *, enode_user_id: str, options: Options | None = None
    ) -> models.ChargerOnlySmartOverrideResponse:
        """End an external start.

        Hands the charger back to its schedule or smart charging plan. Use `DELETE
        /chargers/{chargerId}/smart-override` instead.

        Calls ``DELETE /chargers/{chargerId}/external-start`` of version 2023-02-01.

        chargers.external_start.delete is deprecated: use chargers.smart_override.delete.

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


class ChargersExternalStartWithRawResponse:
    """As :class:`ChargersExternalStart`, giving responses."""

    def __init__(self, api: SyncApi) -> None:
        methods = ChargersExternalStart(api.raw)
        self.create = raw(methods.create)  # pyright: ignore[reportDeprecated] - and so is this
        self.delete = raw(methods.delete)  # pyright: ignore[reportDeprecated] - and so is this


class ChargersExternalStartWithStreamingResponse:
    """As :class:`ChargersExternalStart`, giving responses as they come in."""

    def __init__(self, api: SyncApi) -> None:
        methods = ChargersExternalStart(api.streaming)
        self.create = streamed(methods.create)  # pyright: ignore[reportDeprecated] - and so is this
        self.delete = streamed(methods.delete)  # pyright: ignore[reportDeprecated] - and so is this


class AsyncChargersExternalStart:
    """The operations of ``client.chargers.external_start``."""

    def __init__(self, api: AsyncApi) -> None:
        self._api = api

    @cached_property
    def with_raw_response(self) -> AsyncChargersExternalStartWithRawResponse:
        """The same methods, each giving the response itself, its body read."""
        return AsyncChargersExternalStartWithRawResponse(self._api)

    @cached_property
    def with_streaming_response(self) -> AsyncChargersExternalStartWithStreamingResponse:
        """The same methods, each giving the response for an ``async with`` statement, its body unread."""
        return AsyncChargersExternalStartWithStreamingResponse(self._api)

    @deprecated("chargers.external_start.create is deprecated: use chargers.smart_override.create")
    async def create(
        self, charger_id: str, *, enode_user_id: str, options: Options | None = None
    ) -> models.ChargerOnlySmartOverrideResponse:
        """Begin an external start.

        Makes the charger charge now. Use `POST /chargers/{chargerId}/smart-override` instead.

        Calls ``POST /chargers/{chargerId}/external-start`` of version 2023-02-01.

        chargers.external_start.create is deprecated: use chargers.smart_override.create.

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

    @deprecated("chargers.external_start.delete is deprecated: use chargers.smart_override.delete")
    async def delete(
        self, charger_id: str, *, enode_user_id: str, options: Options | None = None
    ) -> models.ChargerOnlySmartOverrideResponse:
        """End an external start.

        Hands the charger back to its schedule or smart charging plan. Use `DELETE
        /chargers/{chargerId}/smart-override` instead.

        Calls ``DELETE /chargers/{chargerId}/external-start`` of version 2023-02-01.

        chargers.external_start.delete is deprecated: use chargers.smart_override.delete.

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


class AsyncChargersExternalStartWithRawResponse:
    """As :class:`AsyncChargersExternalStart`, giving responses."""

    def __init__(self, api: AsyncApi) -> None:
        methods = AsyncChargersExternalStart(api.raw)
        self.create = raw_async(methods.create)  # pyright: ignore[reportDeprecated] - and so is this
        self.delete = raw_async(methods.delete)  # pyright: ignore[reportDeprecated] - and so is this


class AsyncChargersExternalStartWithStreamingResponse:
    """As :class:`AsyncChargersExternalStart`, giving responses as they come in."""

    def __init__(self, api: AsyncApi) -> None:
        methods = AsyncChargersExternalStart(api.streaming)
        self.create = streamed_async(methods.create)  # pyright: ignore[reportDeprecated] - and so is this
        self.delete = streamed_async(methods.delete)  # pyright: ignore[reportDeprecated] - and so is this
