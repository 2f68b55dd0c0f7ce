# Generated from an OpenAPI document: a change made here is lost with the next generation.
"""The operations of ``client.users.vendors``."""

from __future__ import annotations

from functools import cached_property

from .. import models, params
from .._runtime import AsyncApi, Operation, Parameter, SyncApi
from .._runtime.options import Options
from .._runtime.raw import raw, raw_async
from .._runtime.streaming import streamed, streamed_async

_DELETE: Operation[None] = Operation(
    method="DELETE",
    path="/users/{userId}/vendors/{vendor}",
    parameters=(
        Parameter("userId", "path"),
        Parameter("vendor", "path"),
    ),
    responses={"204": None},
    security=("ClientAccessToken",),
    name="disconnectUserVendor",
)
_DELETE_TYPE: Operation[None] = Operation(
    method="DELETE",
    path="/users/{userId}/vendors/{vendor}/{vendorType}",
    parameters=(
        Parameter("userId", "path"),
        Parameter("vendor", "path"),
        Parameter("vendorType", "path"),
    ),
    responses={"204": None},
    security=("ClientAccessToken",),
    name="disconnectUserVendorVendorType",
)
_GET: Operation[models.UserVendorResponse] = Operation(
    method="GET",
    path="/users/{userId}/vendor/{vendor}",
    parameters=(
        Parameter("userId", "path"),
        Parameter("vendor", "path"),
    ),
    responses={"200": lambda: models.UserVendorResponse},
    security=("ClientAccessToken",),
    name="getUserVendor",
)


class UsersVendors:
    """The operations of ``client.users.vendors``."""

    def __init__(self, api: SyncApi) -> None:
        self._api = api

    @cached_property
    def with_raw_response(self) -> UsersVendorsWithRawResponse:
        """The same methods, each giving the response itself, its body read."""
        return UsersVendorsWithRawResponse(self._api)

    @cached_property
    def with_streaming_response(self) -> UsersVendorsWithStreamingResponse:
        """The same methods, each giving the response for a ``with`` statement, its body unread."""
        return UsersVendorsWithStreamingResponse(self._api)

    def delete(
        self,
        user_id: str,
        vendor: params.InverterVendor
        | params.VehicleVendor
        | params.HvacVendor
        | params.ChargerVendor
        | params.BatteryVendor
        | params.MeterVendor,
        *,
        options: Options | None = None,
    ) -> None:
        """Unlink a vendor.

        Removes the user's account at one vendor, and every asset that came with it.

        Calls ``DELETE /users/{userId}/vendors/{vendor}`` of version 2024-01-01.

        Args:
            user_id: Id of the user, as chosen by the client when the user was first linked.
            vendor: Vendor of the linked account.
            options: How this one call is carried out: timeout, deadline, retries, headers.

        Raises:
            ApiError: Any other fault: no connection, no time left, an answer that the document does not have.
        """
        return self._api.call(_DELETE, {"userId": user_id, "vendor": vendor}, options=options)

    def delete_type(
        self,
        user_id: str,
        vendor: params.InverterVendor
        | params.VehicleVendor
        | params.HvacVendor
        | params.ChargerVendor
        | params.BatteryVendor
        | params.MeterVendor,
        vendor_type: params.VendorType,
        *,
        options: Options | None = None,
    ) -> None:
        """Unlink one asset type.

        Removes the user's account at one vendor for a single type of asset, and the assets of that type.

        Calls ``DELETE /users/{userId}/vendors/{vendor}/{vendorType}`` of version 2024-01-01.

        Args:
            user_id: Id of the user, as chosen by the client when the user was first linked.
            vendor: Vendor of the linked account.
            vendor_type: Type of the assets that are unlinked.
            options: How this one call is carried out: timeout, deadline, retries, headers.

        Raises:
            ApiError: Any other fault: no connection, no time left, an answer that the document does not have.
        """
        return self._api.call(
            _DELETE_TYPE, {"userId": user_id, "vendor": vendor, "vendorType": vendor_type}, options=options
        )

    def get(
        self,
        user_id: str,
        vendor: params.InverterVendor
        | params.VehicleVendor
        | params.HvacVendor
        | params.ChargerVendor
        | params.BatteryVendor
        | params.MeterVendor,
        *,
        options: Options | None = None,
    ) -> models.UserVendorResponse:
        """Get a linked vendor.

        Returns the state of the user's account at one vendor. Only the changelog tells of this operation.

        Calls ``GET /users/{userId}/vendor/{vendor}`` of version 2024-01-01.

        Args:
            user_id: Id of the user, as chosen by the client when the user was first linked.
            vendor: Vendor of the linked account.
            options: How this one call is carried out: timeout, deadline, retries, headers.

        Returns:
            The linked vendor account.

        Raises:
            ApiError: Any other fault: no connection, no time left, an answer that the document does not have.
        """
        return self._api.call(_GET, {"userId": user_id, "vendor": vendor}, options=options)


class UsersVendorsWithRawResponse:
    """As :class:`UsersVendors`, giving responses."""

    def __init__(self, api: SyncApi) -> None:
        methods = UsersVendors(api.raw)
        self.delete = raw(methods.delete)
        self.delete_type = raw(methods.delete_type)
        self.get = raw(methods.get)


class UsersVendorsWithStreamingResponse:
    """As :class:`UsersVendors`, giving responses as they come in."""

    def __init__(self, api: SyncApi) -> None:
        methods = UsersVendors(api.streaming)
        self.delete = streamed(methods.delete)
        self.delete_type = streamed(methods.delete_type)
        self.get = streamed(methods.get)


class AsyncUsersVendors:
    """The operations of ``client.users.vendors``."""

    def __init__(self, api: AsyncApi) -> None:
        self._api = api

    @cached_property
    def with_raw_response(self) -> AsyncUsersVendorsWithRawResponse:
        """The same methods, each giving the response itself, its body read."""
        return AsyncUsersVendorsWithRawResponse(self._api)

    @cached_property
    def with_streaming_response(self) -> AsyncUsersVendorsWithStreamingResponse:
        """The same methods, each giving the response for an ``async with`` statement, its body unread."""
        return AsyncUsersVendorsWithStreamingResponse(self._api)

    async def delete(
        self,
        user_id: str,
        vendor: params.InverterVendor
        | params.VehicleVendor
        | params.HvacVendor
        | params.ChargerVendor
        | params.BatteryVendor
        | params.MeterVendor,
        *,
        options: Options | None = None,
    ) -> None:
        """Unlink a vendor.

        Removes the user's account at one vendor, and every asset that came with it.

        Calls ``DELETE /users/{userId}/vendors/{vendor}`` of version 2024-01-01.

        Args:
            user_id: Id of the user, as chosen by the client when the user was first linked.
            vendor: Vendor of the linked account.
            options: How this one call is carried out: timeout, deadline, retries, headers.

        Raises:
            ApiError: Any other fault: no connection, no time left, an answer that the document does not have.
        """
        return await self._api.call(_DELETE, {"userId": user_id, "vendor": vendor}, options=options)

    async def delete_type(
        self,
        user_id: str,
        vendor: params.InverterVendor
        | params.VehicleVendor
        | params.HvacVendor
        | params.ChargerVendor
        | params.BatteryVendor
        | params.MeterVendor,
        vendor_type: params.VendorType,
        *,
        options: Options | None = None,
    ) -> None:
        """Unlink one asset type.

        Removes the user's account at one vendor for a single type of asset, and the assets of that type.

        Calls ``DELETE /users/{userId}/vendors/{vendor}/{vendorType}`` of version 2024-01-01.

        Args:
            user_id: Id of the user, as chosen by the client when the user was first linked.
            vendor: Vendor of the linked account.
            vendor_type: Type of the assets that are unlinked.
            options: How this one call is carried out: timeout, deadline, retries, headers.

        Raises:
            ApiError: Any other fault: no connection, no time left, an answer that the document does not have.
        """
        return await self._api.call(
            _DELETE_TYPE, {"userId": user_id, "vendor": vendor, "vendorType": vendor_type}, options=options
        )

    async def get(
        self,
        user_id: str,
        vendor: params.InverterVendor
        | params.VehicleVendor
        | params.HvacVendor
        | params.ChargerVendor
        | params.BatteryVendor
        | params.MeterVendor,
        *,
        options: Options | None = None,
    ) -> models.UserVendorResponse:
        """Get a linked vendor.

        Returns the state of the user's account at one vendor. Only the changelog tells of this operation.

        Calls ``GET /users/{userId}/vendor/{vendor}`` of version 2024-01-01.

        Args:
            user_id: Id of the user, as chosen by the client when the user was first linked.
            vendor: Vendor of the linked account.
            options: How this one call is carried out: timeout, deadline, retries, headers.

        Returns:
            The linked vendor account.

        Raises:
            ApiError: Any other fault: no connection, no time left, an answer that the document does not have.
        """
        return await self._api.call(_GET, {"userId": user_id, "vendor": vendor}, options=options)


class AsyncUsersVendorsWithRawResponse:
    """As :class:`AsyncUsersVendors`, giving responses."""

    def __init__(self, api: AsyncApi) -> None:
        methods = AsyncUsersVendors(api.raw)
        self.delete = raw_async(methods.delete)
        self.delete_type = raw_async(methods.delete_type)
        self.get = raw_async(methods.get)


class AsyncUsersVendorsWithStreamingResponse:
    """As :class:`AsyncUsersVendors`, giving responses as they come in."""

    def __init__(self, api: AsyncApi) -> None:
        methods = AsyncUsersVendors(api.streaming)
        self.delete = streamed_async(methods.delete)
        self.delete_type = streamed_async(methods.delete_type)
        self.get = streamed_async(methods.get)
