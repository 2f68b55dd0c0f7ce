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
_LINK: Operation[models.LinkUserResponse] = Operation(
    method="POST",
    path="/users/{userId}/link",
    parameters=(Parameter("userId", "path"),),
    body="application/json",
    responses={"200": lambda: models.LinkUserResponse, "403": lambda: models.ConnectionsLimitReachedProblem},
    security=("ClientAccessToken",),
    name="postUsersUseridLink",
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

    def link(self, user_id: str, body: models.LinkUserPayload | None = None) -> models.LinkUserResponse:
        """Create a link session.

        Opens a session of Link UI in which the user connects an account at a vendor. A session works once and
        expires after 24 hours.

        ``POST /users/{userId}/link``

        Args:
            user_id: Id of the user, as chosen by the client when the user was first linked.
        """
        return self._api.call(_LINK, {"userId": user_id}, body=body)


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

    async def link(self, user_id: str, body: models.LinkUserPayload | None = None) -> models.LinkUserResponse:
        """Create a link session.

        Opens a session of Link UI in which the user connects an account at a vendor. A session works once and
        expires after 24 hours.

        ``POST /users/{userId}/link``

        Args:
            user_id: Id of the user, as chosen by the client when the user was first linked.
        """
        return await self._api.call(_LINK, {"userId": user_id}, body=body)
