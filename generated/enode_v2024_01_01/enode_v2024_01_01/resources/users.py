# Generated from an OpenAPI document: a change made here is lost with the next generation.
"""Operations on users."""

from __future__ import annotations

from .. import models
from .._runtime import AsyncApi, Operation, Parameter, SyncApi

_DELETE: Operation[None] = Operation(
    method="DELETE",
    path="/users/{userId}",
    parameters=(Parameter("userId", "path"),),
    responses={"204": None},
    security=("ClientAccessToken",),
    name="deleteUsersUserid",
)
_DELETE_AUTHORIZATION: Operation[None] = Operation(
    method="DELETE",
    path="/users/{userId}/authorization",
    parameters=(Parameter("userId", "path"),),
    responses={"204": None},
    security=("ClientAccessToken",),
    name="deleteUsersUseridAuthorization",
)
_DELETE_VENDOR: Operation[None] = Operation(
    method="DELETE",
    path="/users/{userId}/vendor/{vendor}",
    parameters=(
        Parameter("userId", "path"),
        Parameter("vendor", "path"),
    ),
    responses={"204": None},
    security=("ClientAccessToken",),
    name="deleteUserVendor",
)
_GET: Operation[models.UserResponse] = Operation(
    method="GET",
    path="/users/{userId}",
    parameters=(Parameter("userId", "path"),),
    responses={"200": lambda: models.UserResponse},
    security=("ClientAccessToken",),
    name="getUser",
)
_GET_VENDOR: Operation[models.UserVendorResponse] = Operation(
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
_LINK: Operation[models.LinkUserResponse] = Operation(
    method="POST",
    path="/users/{userId}/link",
    parameters=(Parameter("userId", "path"),),
    body="application/json",
    responses={"200": lambda: models.LinkUserResponse, "403": lambda: models.ConnectionsLimitReachedProblem},
    security=("ClientAccessToken",),
    name="postUsersUseridLink",
)
_LIST: Operation[models.PaginatedUsersListResponse] = Operation(
    method="GET",
    path="/users",
    parameters=(
        Parameter("after", "query"),
        Parameter("before", "query"),
        Parameter("pageSize", "query"),
    ),
    responses={"200": lambda: models.PaginatedUsersListResponse},
    security=("ClientAccessToken",),
    name="listUsers",
)


class Users:
    """Operations on users."""

    def __init__(self, api: SyncApi) -> None:
        self._api = api

    def delete(self, user_id: str) -> None:
        """Delete a user.

        Deletes the user with everything stored for the user: vendor accounts, assets and their data.

        ``DELETE /users/{userId}``

        Args:
            user_id: Id of the user, as chosen by the client when the user was first linked.
        """
        return self._api.call(_DELETE, {"userId": user_id})

    def delete_authorization(self, user_id: str) -> None:
        """Revoke a user's authorization.

        Withdraws the access that was granted on behalf of the user; the user itself is not deleted.

        ``DELETE /users/{userId}/authorization``

        Args:
            user_id: Id of the user, as chosen by the client when the user was first linked.
        """
        return self._api.call(_DELETE_AUTHORIZATION, {"userId": user_id})

    def delete_vendor(self, user_id: str, vendor: models.Vendor) -> None:
        """Unlink a vendor.

        Removes the user's account at one vendor, and every asset that came with it. The changelog writes the path
        like this; `DELETE /users/{userId}/vendors/{vendor}` is the published one.

        ``DELETE /users/{userId}/vendor/{vendor}``

        Args:
            user_id: Id of the user, as chosen by the client when the user was first linked.
            vendor: Vendor of the linked account.
        """
        return self._api.call(_DELETE_VENDOR, {"userId": user_id, "vendor": vendor})

    def get(self, user_id: str) -> models.UserResponse:
        """Get a user.

        Returns one user and the vendor accounts the user has linked.

        ``GET /users/{userId}``

        Args:
            user_id: Id of the user, as chosen by the client when the user was first linked.
        """
        return self._api.call(_GET, {"userId": user_id})

    def get_vendor(self, user_id: str, vendor: models.Vendor) -> models.UserVendorResponse:
        """Get a linked vendor.

        Returns the state of the user's account at one vendor. Only the changelog tells of this operation.

        ``GET /users/{userId}/vendor/{vendor}``

        Args:
            user_id: Id of the user, as chosen by the client when the user was first linked.
            vendor: Vendor of the linked account.
        """
        return self._api.call(_GET_VENDOR, {"userId": user_id, "vendor": vendor})

    def link(self, user_id: str, body: models.LinkUserPayload | None = None) -> models.LinkUserResponse:
        """Create a link session.

        Opens a session of Link UI in which the user connects an account at a vendor. A session works once and
        expires after 24 hours.

        ``POST /users/{userId}/link``

        Args:
            user_id: Id of the user, as chosen by the client when the user was first linked.
        """
        return self._api.call(_LINK, {"userId": user_id}, body=body)

    def list(
        self, *, after: str | None = None, before: str | None = None, page_size: int | None = None
    ) -> models.PaginatedUsersListResponse:
        """List all users.

        Returns one page of the users of this client.

        ``GET /users``

        Args:
            after: Cursor of a page: the result starts just after it. Cannot be combined with `before`.
            before: Cursor of a page: the result ends just before it. Cannot be combined with `after`.
            page_size: Greatest number of items on one page.
        """
        return self._api.call(_LIST, {"after": after, "before": before, "pageSize": page_size})


class AsyncUsers:
    """Operations on users."""

    def __init__(self, api: AsyncApi) -> None:
        self._api = api

    async def delete(self, user_id: str) -> None:
        """Delete a user.

        Deletes the user with everything stored for the user: vendor accounts, assets and their data.

        ``DELETE /users/{userId}``

        Args:
            user_id: Id of the user, as chosen by the client when the user was first linked.
        """
        return await self._api.call(_DELETE, {"userId": user_id})

    async def delete_authorization(self, user_id: str) -> None:
        """Revoke a user's authorization.

        Withdraws the access that was granted on behalf of the user; the user itself is not deleted.

        ``DELETE /users/{userId}/authorization``

        Args:
            user_id: Id of the user, as chosen by the client when the user was first linked.
        """
        return await self._api.call(_DELETE_AUTHORIZATION, {"userId": user_id})

    async def delete_vendor(self, user_id: str, vendor: models.Vendor) -> None:
        """Unlink a vendor.

        Removes the user's account at one vendor, and every asset that came with it. The changelog writes the path
        like this; `DELETE /users/{userId}/vendors/{vendor}` is the published one.

        ``DELETE /users/{userId}/vendor/{vendor}``

        Args:
            user_id: Id of the user, as chosen by the client when the user was first linked.
            vendor: Vendor of the linked account.
        """
        return await self._api.call(_DELETE_VENDOR, {"userId": user_id, "vendor": vendor})

    async def get(self, user_id: str) -> models.UserResponse:
        """Get a user.

        Returns one user and the vendor accounts the user has linked.

        ``GET /users/{userId}``

        Args:
            user_id: Id of the user, as chosen by the client when the user was first linked.
        """
        return await self._api.call(_GET, {"userId": user_id})

    async def get_vendor(self, user_id: str, vendor: models.Vendor) -> models.UserVendorResponse:
        """Get a linked vendor.

        Returns the state of the user's account at one vendor. Only the changelog tells of this operation.

        ``GET /users/{userId}/vendor/{vendor}``

        Args:
            user_id: Id of the user, as chosen by the client when the user was first linked.
            vendor: Vendor of the linked account.
        """
        return await self._api.call(_GET_VENDOR, {"userId": user_id, "vendor": vendor})

    async def link(self, user_id: str, body: models.LinkUserPayload | None = None) -> models.LinkUserResponse:
        """Create a link session.

        Opens a session of Link UI in which the user connects an account at a vendor. A session works once and
        expires after 24 hours.

        ``POST /users/{userId}/link``

        Args:
            user_id: Id of the user, as chosen by the client when the user was first linked.
        """
        return await self._api.call(_LINK, {"userId": user_id}, body=body)

    async def list(
        self, *, after: str | None = None, before: str | None = None, page_size: int | None = None
    ) -> models.PaginatedUsersListResponse:
        """List all users.

        Returns one page of the users of this client.

        ``GET /users``

        Args:
            after: Cursor of a page: the result starts just after it. Cannot be combined with `before`.
            before: Cursor of a page: the result ends just before it. Cannot be combined with `after`.
            page_size: Greatest number of items on one page.
        """
        return await self._api.call(_LIST, {"after": after, "before": before, "pageSize": page_size})
