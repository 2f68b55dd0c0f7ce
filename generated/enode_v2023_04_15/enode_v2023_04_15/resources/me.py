# Generated from an OpenAPI document: a change made here is lost with the next generation.
"""Operations on me."""

from __future__ import annotations

from .. import models
from .._runtime import AsyncApi, Operation, Parameter, SyncApi

_DELETE_VENDOR: Operation[None] = Operation(
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
_GET: Operation[models.UserResponse] = Operation(
    method="GET",
    path="/me",
    parameters=(Parameter("Enode-User-Id", "header", required=True),),
    responses={"200": lambda: models.UserResponse},
    security=("ClientAccessToken",),
    name="getMe",
)


class Me:
    """Operations on me."""

    def __init__(self, api: SyncApi) -> None:
        self._api = api

    def delete_vendor(self, vendor: models.Vendor, *, enode_user_id: str) -> None:
        """Unlink a vendor.

        Removes the user's account at one vendor, and every asset that came with it.

        ``DELETE /me/vendors/{vendor}``

        Args:
            vendor: Vendor of the linked account.
            enode_user_id: Id of the user on whose behalf the call is made, as chosen by the client when the user
                was first linked.
        """
        return self._api.call(_DELETE_VENDOR, {"vendor": vendor, "Enode-User-Id": enode_user_id})

    def get(self, *, enode_user_id: str) -> models.UserResponse:
        """Get the current user.

        Returns the user and the vendor accounts the user has linked.

        ``GET /me``

        Args:
            enode_user_id: Id of the user on whose behalf the call is made, as chosen by the client when the user
                was first linked.
        """
        return self._api.call(_GET, {"Enode-User-Id": enode_user_id})


class AsyncMe:
    """Operations on me."""

    def __init__(self, api: AsyncApi) -> None:
        self._api = api

    async def delete_vendor(self, vendor: models.Vendor, *, enode_user_id: str) -> None:
        """Unlink a vendor.

        Removes the user's account at one vendor, and every asset that came with it.

        ``DELETE /me/vendors/{vendor}``

        Args:
            vendor: Vendor of the linked account.
            enode_user_id: Id of the user on whose behalf the call is made, as chosen by the client when the user
                was first linked.
        """
        return await self._api.call(_DELETE_VENDOR, {"vendor": vendor, "Enode-User-Id": enode_user_id})

    async def get(self, *, enode_user_id: str) -> models.UserResponse:
        """Get the current user.

        Returns the user and the vendor accounts the user has linked.

        ``GET /me``

        Args:
            enode_user_id: Id of the user on whose behalf the call is made, as chosen by the client when the user
                was first linked.
        """
        return await self._api.call(_GET, {"Enode-User-Id": enode_user_id})
