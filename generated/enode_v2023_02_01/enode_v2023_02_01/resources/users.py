# Generated from an OpenAPI document: a change made here is lost with the next generation.
"""The operations of ``client.users``."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property
from typing import overload

from .. import models, params
from .._runtime import AsyncApi, Operation, Parameter, SyncApi
from .._runtime.absent import ABSENT, Absent, body_of
from .._runtime.options import Options
from .._runtime.raw import raw, raw_async
from .._runtime.streaming import streamed, streamed_async

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
    takes=lambda: models.LinkUserPayload,
    responses={"200": lambda: models.LinkUserResponse, "403": lambda: models.ConnectionsLimitReachedProblem},
    security=("ClientAccessToken",),
    name="postUsersUseridLink",
)


class Users:
    """The operations of ``client.users``."""

    def __init__(self, api: SyncApi) -> None:
        self._api = api

    @cached_property
    def with_raw_response(self) -> UsersWithRawResponse:
        """The same methods, each giving the response itself, its body read."""
        return UsersWithRawResponse(self._api)

    @cached_property
    def with_streaming_response(self) -> UsersWithStreamingResponse:
        """The same methods, each giving the response for a ``with`` statement, its body unread."""
        return UsersWithStreamingResponse(self._api)

    def delete(self, user_id: str, *, options: Options | None = None) -> None:
        """Delete a user.

        Deletes the user with everything stored for the user: vendor accounts, assets and their data.

        Calls ``DELETE /users/{userId}`` of version 2023-02-01.

        Args:
            user_id: Id of the user, as chosen by the client when the user was first linked.
            options: How this one call is carried out: timeout, deadline, retries, headers.

        Raises:
            ApiError: Any other fault: no connection, no time left, an answer that the document does not have.
        """
        return self._api.call(_DELETE, {"userId": user_id}, options=options)

    def delete_authorization(self, user_id: str, *, options: Options | None = None) -> None:
        """Revoke a user's authorization.

        Withdraws the access that was granted on behalf of the user; the user itself is not deleted.

        Calls ``DELETE /users/{userId}/authorization`` of version 2023-02-01.

        Args:
            user_id: Id of the user, as chosen by the client when the user was first linked.
            options: How this one call is carried out: timeout, deadline, retries, headers.

        Raises:
            ApiError: Any other fault: no connection, no time left, an answer that the document does not have.
        """
        return self._api.call(_DELETE_AUTHORIZATION, {"userId": user_id}, options=options)

    @overload
    def link(
        self,
        user_id: str,
        *,
        force_language: str | Absent = ABSENT,
        redirect_uri: str | Absent = ABSENT,
        scopes: Sequence[params.Scopes] | Absent = ABSENT,
        username: str | Absent = ABSENT,
        vendor: params.InverterVendor
        | params.VehicleVendor
        | params.HvacVendor
        | params.ChargerVendor
        | params.BatteryVendor
        | params.MeterVendor
        | Absent = ABSENT,
        vendor_type: params.VendorType | Absent = ABSENT,
        options: Options | None = None,
    ) -> models.LinkUserResponse: ...

    @overload
    def link(
        self, user_id: str, body: models.LinkUserPayload | params.LinkUserPayload, *, options: Options | None = None
    ) -> models.LinkUserResponse: ...

    def link(
        self,
        user_id: str,
        body: models.LinkUserPayload | params.LinkUserPayload | Absent = ABSENT,
        *,
        force_language: str | Absent = ABSENT,
        redirect_uri: str | Absent = ABSENT,
        scopes: Sequence[params.Scopes] | Absent = ABSENT,
        username: str | Absent = ABSENT,
        vendor: params.InverterVendor
        | params.VehicleVendor
        | params.HvacVendor
        | params.ChargerVendor
        | params.BatteryVendor
        | params.MeterVendor
        | Absent = ABSENT,
        vendor_type: params.VendorType | Absent = ABSENT,
        options: Options | None = None,
    ) -> models.LinkUserResponse:
        """Create a link session.

        Opens a session of Link UI in which the user connects an account at a vendor. A session works once and
        expires after 24 hours.

        Calls ``POST /users/{userId}/link`` of version 2023-02-01.

        Args:
            user_id: Id of the user, as chosen by the client when the user was first linked.
            body: The body as one value; or give its properties one by one, by name.
            force_language: Language of Link UI, as a short code such as `en`.
            redirect_uri: Where the user is sent at the end.
            scopes: Permissions the user is asked to grant.
            username: Name of the user as Link UI shows it.
            vendor: Vendor whose login is shown at once; without it, the user picks one.
            vendor_type: Type of asset the user is asked to link.
            options: How this one call is carried out: timeout, deadline, retries, headers.

        Returns:
            The link session that was opened.

        Raises:
            ForbiddenError: 403. The client has no connection left for another user or asset.
            ApiError: Any other fault: no connection, no time left, an answer that the document does not have.
        """
        return self._api.call(
            _LINK,
            {"userId": user_id},
            body=body_of(
                body,
                {
                    "force_language": force_language,
                    "redirect_uri": redirect_uri,
                    "scopes": scopes,
                    "username": username,
                    "vendor": vendor,
                    "vendor_type": vendor_type,
                },
                optional=True,
            ),
            options=options,
        )


class UsersWithRawResponse:
    """As :class:`Users`, giving responses."""

    def __init__(self, api: SyncApi) -> None:
        methods = Users(api.raw)
        self.delete = raw(methods.delete)
        self.delete_authorization = raw(methods.delete_authorization)
        self.link = raw(methods.link)


class UsersWithStreamingResponse:
    """As :class:`Users`, giving responses as they come in."""

    def __init__(self, api: SyncApi) -> None:
        methods = Users(api.streaming)
        self.delete = streamed(methods.delete)
        self.delete_authorization = streamed(methods.delete_authorization)
        self.link = streamed(methods.link)


class AsyncUsers:
    """The operations of ``client.users``."""

    def __init__(self, api: AsyncApi) -> None:
        self._api = api

    @cached_property
    def with_raw_response(self) -> AsyncUsersWithRawResponse:
        """The same methods, each giving the response itself, its body read."""
        return AsyncUsersWithRawResponse(self._api)

    @cached_property
    def with_streaming_response(self) -> AsyncUsersWithStreamingResponse:
        """The same methods, each giving the response for an ``async with`` statement, its body unread."""
        return AsyncUsersWithStreamingResponse(self._api)

    async def delete(self, user_id: str, *, options: Options | None = None) -> None:
        """Delete a user.

        Deletes the user with everything stored for the user: vendor accounts, assets and their data.

        Calls ``DELETE /users/{userId}`` of version 2023-02-01.

        Args:
            user_id: Id of the user, as chosen by the client when the user was first linked.
            options: How this one call is carried out: timeout, deadline, retries, headers.

        Raises:
            ApiError: Any other fault: no connection, no time left, an answer that the document does not have.
        """
        return await self._api.call(_DELETE, {"userId": user_id}, options=options)

    async def delete_authorization(self, user_id: str, *, options: Options | None = None) -> None:
        """Revoke a user's authorization.

        Withdraws the access that was granted on behalf of the user; the user itself is not deleted.

        Calls ``DELETE /users/{userId}/authorization`` of version 2023-02-01.

        Args:
            user_id: Id of the user, as chosen by the client when the user was first linked.
            options: How this one call is carried out: timeout, deadline, retries, headers.

        Raises:
            ApiError: Any other fault: no connection, no time left, an answer that the document does not have.
        """
        return await self._api.call(_DELETE_AUTHORIZATION, {"userId": user_id}, options=options)

    @overload
    async def link(
        self,
        user_id: str,
        *,
        force_language: str | Absent = ABSENT,
        redirect_uri: str | Absent = ABSENT,
        scopes: Sequence[params.Scopes] | Absent = ABSENT,
        username: str | Absent = ABSENT,
        vendor: params.InverterVendor
        | params.VehicleVendor
        | params.HvacVendor
        | params.ChargerVendor
        | params.BatteryVendor
        | params.MeterVendor
        | Absent = ABSENT,
        vendor_type: params.VendorType | Absent = ABSENT,
        options: Options | None = None,
    ) -> models.LinkUserResponse: ...

    @overload
    async def link(
        self, user_id: str, body: models.LinkUserPayload | params.LinkUserPayload, *, options: Options | None = None
    ) -> models.LinkUserResponse: ...

    async def link(
        self,
        user_id: str,
        body: models.LinkUserPayload | params.LinkUserPayload | Absent = ABSENT,
        *,
        force_language: str | Absent = ABSENT,
        redirect_uri: str | Absent = ABSENT,
        scopes: Sequence[params.Scopes] | Absent = ABSENT,
        username: str | Absent = ABSENT,
        vendor: params.InverterVendor
        | params.VehicleVendor
        | params.HvacVendor
        | params.ChargerVendor
        | params.BatteryVendor
        | params.MeterVendor
        | Absent = ABSENT,
        vendor_type: params.VendorType | Absent = ABSENT,
        options: Options | None = None,
    ) -> models.LinkUserResponse:
        """Create a link session.

        Opens a session of Link UI in which the user connects an account at a vendor. A session works once and
        expires after 24 hours.

        Calls ``POST /users/{userId}/link`` of version 2023-02-01.

        Args:
            user_id: Id of the user, as chosen by the client when the user was first linked.
            body: The body as one value; or give its properties one by one, by name.
            force_language: Language of Link UI, as a short code such as `en`.
            redirect_uri: Where the user is sent at the end.
            scopes: Permissions the user is asked to grant.
            username: Name of the user as Link UI shows it.
            vendor: Vendor whose login is shown at once; without it, the user picks one.
            vendor_type: Type of asset the user is asked to link.
            options: How this one call is carried out: timeout, deadline, retries, headers.

        Returns:
            The link session that was opened.

        Raises:
            ForbiddenError: 403. The client has no connection left for another user or asset.
            ApiError: Any other fault: no connection, no time left, an answer that the document does not have.
        """
        return await self._api.call(
            _LINK,
            {"userId": user_id},
            body=body_of(
                body,
                {
                    "force_language": force_language,
                    "redirect_uri": redirect_uri,
                    "scopes": scopes,
                    "username": username,
                    "vendor": vendor,
                    "vendor_type": vendor_type,
                },
                optional=True,
            ),
            options=options,
        )


class AsyncUsersWithRawResponse:
    """As :class:`AsyncUsers`, giving responses."""

    def __init__(self, api: AsyncApi) -> None:
        methods = AsyncUsers(api.raw)
        self.delete = raw_async(methods.delete)
        self.delete_authorization = raw_async(methods.delete_authorization)
        self.link = raw_async(methods.link)


class AsyncUsersWithStreamingResponse:
    """As :class:`AsyncUsers`, giving responses as they come in."""

    def __init__(self, api: AsyncApi) -> None:
        methods = AsyncUsers(api.streaming)
        self.delete = streamed_async(methods.delete)
        self.delete_authorization = streamed_async(methods.delete_authorization)
        self.link = streamed_async(methods.link)
