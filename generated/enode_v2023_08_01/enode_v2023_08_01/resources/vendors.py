# Generated from an OpenAPI document: a change made here is lost with the next generation.
"""Operations on vendors."""

from __future__ import annotations

from .. import models
from .._runtime import AsyncApi, Operation, Parameter, SyncApi

_DELETE_FOR_USER: Operation[None] = Operation(
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
_DELETE_VENDOR_TYPE_FOR_USER: Operation[None] = Operation(
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


class Vendors:
    """Operations on vendors."""

    def __init__(self, api: SyncApi) -> None:
        self._api = api

    def delete_for_user(self, user_id: str, vendor: models.Vendor) -> None:
        """Unlink a vendor.

        Removes the user's account at one vendor, and every asset that came with it.

        ``DELETE /users/{userId}/vendors/{vendor}``

        Args:
            user_id: Id of the user, as chosen by the client when the user was first linked.
            vendor: Vendor of the linked account.
        """
        return self._api.call(_DELETE_FOR_USER, {"userId": user_id, "vendor": vendor})

    def delete_vendor_type_for_user(self, user_id: str, vendor: models.Vendor, vendor_type: models.VendorType) -> None:
        """Unlink one asset type.

        Removes the user's account at one vendor for a single type of asset, and the assets of that type.

        ``DELETE /users/{userId}/vendors/{vendor}/{vendorType}``

        Args:
            user_id: Id of the user, as chosen by the client when the user was first linked.
            vendor: Vendor of the linked account.
            vendor_type: Type of the assets that are unlinked.
        """
        return self._api.call(
            _DELETE_VENDOR_TYPE_FOR_USER, {"userId": user_id, "vendor": vendor, "vendorType": vendor_type}
        )


class AsyncVendors:
    """Operations on vendors."""

    def __init__(self, api: AsyncApi) -> None:
        self._api = api

    async def delete_for_user(self, user_id: str, vendor: models.Vendor) -> None:
        """Unlink a vendor.

        Removes the user's account at one vendor, and every asset that came with it.

        ``DELETE /users/{userId}/vendors/{vendor}``

        Args:
            user_id: Id of the user, as chosen by the client when the user was first linked.
            vendor: Vendor of the linked account.
        """
        return await self._api.call(_DELETE_FOR_USER, {"userId": user_id, "vendor": vendor})

    async def delete_vendor_type_for_user(
        self, user_id: str, vendor: models.Vendor, vendor_type: models.VendorType
    ) -> None:
        """Unlink one asset type.

        Removes the user's account at one vendor for a single type of asset, and the assets of that type.

        ``DELETE /users/{userId}/vendors/{vendor}/{vendorType}``

        Args:
            user_id: Id of the user, as chosen by the client when the user was first linked.
            vendor: Vendor of the linked account.
            vendor_type: Type of the assets that are unlinked.
        """
        return await self._api.call(
            _DELETE_VENDOR_TYPE_FOR_USER, {"userId": user_id, "vendor": vendor, "vendorType": vendor_type}
        )
