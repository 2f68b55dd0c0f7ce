# Generated from an OpenAPI document: a change made here is lost with the next generation.
"""The operations of ``client.me.vendors``."""

from __future__ import annotations

from functools import cached_property

from .. import params
from .._runtime import AsyncApi, Operation, Parameter, SyncApi
from .._runtime.options import Options
from .._runtime.raw import raw, raw_async
from .._runtime.streaming import streamed, streamed_async

_DELETE: Operation[None] = Operation(
    method="DELETE",
    path="/me/vendors/{vendor}",
    parameters=(
        Parameter("vendor", "path"),
        Parameter("Enode-User-Id", "header", required=True),
    ),
    responses={"204": None},
    security=("ClientAccessToken",),
    name="disconnectVendor",
)


class MeVendors:
    """The operations of ``client.me.vendors``."""

    def __init__(self, api: SyncApi) -> None:
        self._api = api

    @cached_property
    def with_raw_response(self) -> MeVendorsWithRawResponse:
        """The same methods, each giving the response itself, its body read."""
        return MeVendorsWithRawResponse(self._api)

    @cached_property
    def with_streaming_response(self) -> MeVendorsWithStreamingResponse:
        """The same methods, each giving the response for a ``with`` statement, its body unread."""
        return MeVendorsWithStreamingResponse(self._api)

    def delete(
        self,
        vendor: params.InverterVendor
        | params.VehicleVendor
        | params.HvacVendor
        | params.ChargerVendor
        | params.BatteryVendor
        | params.MeterVendor,
        *,
        enode_user_id: str,
        options: Options | None = None,
    ) -> None:
        """Unlink a vendor.

        Removes the user's account at one vendor, and every asset that came with it.

        Calls ``DELETE /me/vendors/{vendor}`` of version 2023-03-01.

        Args:
            vendor: Vendor of the linked account.
            enode_user_id: Id of the user on whose behalf the call is made, as chosen by the client when the user
                was first linked.
            options: How this one call is carried out: timeout, deadline, retries, headers.

        Raises:
            ApiError: Any other fault: no connection, no time left, an answer that the document does not have.
        """
        return self._api.call(_DELETE, {"vendor": vendor, "Enode-User-Id": enode_user_id}, options=options)


class MeVendorsWithRawResponse:
    """As :class:`MeVendors`, giving responses."""

    def __init__(self, api: SyncApi) -> None:
        methods = MeVendors(api.raw)
        self.delete = raw(methods.delete)


class MeVendorsWithStreamingResponse:
    """As :class:`MeVendors`, giving responses as they come in."""

    def __init__(self, api: SyncApi) -> None:
        methods = MeVendors(api.streaming)
        self.delete = streamed(methods.delete)


class AsyncMeVendors:
    """The operations of ``client.me.vendors``."""

    def __init__(self, api: AsyncApi) -> None:
        self._api = api

    @cached_property
    def with_raw_response(self) -> AsyncMeVendorsWithRawResponse:
        """The same methods, each giving the response itself, its body read."""
        return AsyncMeVendorsWithRawResponse(self._api)

    @cached_property
    def with_streaming_response(self) -> AsyncMeVendorsWithStreamingResponse:
        """The same methods, each giving the response for an ``async with`` statement, its body unread."""
        return AsyncMeVendorsWithStreamingResponse(self._api)

    async def delete(
        self,
        vendor: params.InverterVendor
        | params.VehicleVendor
        | params.HvacVendor
        | params.ChargerVendor
        | params.BatteryVendor
        | params.MeterVendor,
        *,
        enode_user_id: str,
        options: Options | None = None,
    ) -> None:
        """Unlink a vendor.

        Removes the user's account at one vendor, and every asset that came with it.

        Calls ``DELETE /me/vendors/{vendor}`` of version 2023-03-01.

        Args:
            vendor: Vendor of the linked account.
            enode_user_id: Id of the user on whose behalf the call is made, as chosen by the client when the user
                was first linked.
            options: How this one call is carried out: timeout, deadline, retries, headers.

        Raises:
            ApiError: Any other fault: no connection, no time left, an answer that the document does not have.
        """
        return await self._api.call(_DELETE, {"vendor": vendor, "Enode-User-Id": enode_user_id}, options=options)


class AsyncMeVendorsWithRawResponse:
    """As :class:`AsyncMeVendors`, giving responses."""

    def __init__(self, api: AsyncApi) -> None:
        methods = AsyncMeVendors(api.raw)
        self.delete = raw_async(methods.delete)


class AsyncMeVendorsWithStreamingResponse:
    """As :class:`AsyncMeVendors`, giving responses as they come in."""

    def __init__(self, api: AsyncApi) -> None:
        methods = AsyncMeVendors(api.streaming)
        self.delete = streamed_async(methods.delete)
