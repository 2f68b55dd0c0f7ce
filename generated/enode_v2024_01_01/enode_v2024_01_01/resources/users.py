# Generated from an OpenAPI document: a change made here is lost with the next generation.
"""The operations of ``client.users``."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from functools import cached_property
from typing import TYPE_CHECKING, Literal, overload
from uuid import UUID

from .. import models, params
from .._runtime import AsyncApi, Operation, Parameter, SyncApi, paging
from .._runtime.absent import ABSENT, Absent, body_of
from .._runtime.options import Options
from .._runtime.pages import AsyncPages, Page
from .._runtime.raw import raw, raw_async
from .._runtime.streaming import streamed, streamed_async

if TYPE_CHECKING:
    from .users_statistics import AsyncUsersStatistics, UsersStatistics
    from .users_vendors import AsyncUsersVendors, UsersVendors

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
_GET_VENDOR_STATISTICS: Operation[models.InverterStatistics] = Operation(
    method="GET",
    path="/users/{userId}/vendor-statistics",
    parameters=(
        Parameter("userId", "path"),
        Parameter("resolution", "query", required=True),
        Parameter("startDate", "query", required=True),
        Parameter("endDate", "query"),
        Parameter("inverterId", "query", required=True),
    ),
    responses={"200": lambda: models.InverterStatistics, "404": lambda: models.Problem},
    security=("ClientAccessToken",),
    name="getInverterVendorStatistics",
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
    paging=paging.Paging(
        ("data",),
        paging.Cursor("after", ("pagination", "after"), against="before"),
        paging.Cursor("before", ("pagination", "before"), against="after"),
    ),
)


class Users:
    """The operations of ``client.users``."""

    def __init__(self, api: SyncApi) -> None:
        self._api = api

    @cached_property
    def statistics(self) -> UsersStatistics:
        """The operations of ``client.users.statistics``."""
        from .users_statistics import UsersStatistics

        return UsersStatistics(self._api)

    @cached_property
    def vendors(self) -> UsersVendors:
        """The operations of ``client.users.vendors``."""
        from .users_vendors import UsersVendors

        return UsersVendors(self._api)

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

        Calls ``DELETE /users/{userId}`` of version 2024-01-01.

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

        Calls ``DELETE /users/{userId}/authorization`` of version 2024-01-01.

        Args:
            user_id: Id of the user, as chosen by the client when the user was first linked.
            options: How this one call is carried out: timeout, deadline, retries, headers.

        Raises:
            ApiError: Any other fault: no connection, no time left, an answer that the document does not have.
        """
        return self._api.call(_DELETE_AUTHORIZATION, {"userId": user_id}, options=options)

    def delete_vendor(
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

        Removes the user's account at one vendor, and every asset that came with it. The changelog writes the path
        like this; `DELETE /users/{userId}/vendors/{vendor}` is the published one.

        Calls ``DELETE /users/{userId}/vendor/{vendor}`` of version 2024-01-01.

        Args:
            user_id: Id of the user, as chosen by the client when the user was first linked.
            vendor: Vendor of the linked account.
            options: How this one call is carried out: timeout, deadline, retries, headers.

        Raises:
            ApiError: Any other fault: no connection, no time left, an answer that the document does not have.
        """
        return self._api.call(_DELETE_VENDOR, {"userId": user_id, "vendor": vendor}, options=options)

    def get(self, user_id: str, *, options: Options | None = None) -> models.UserResponse:
        """Get a user.

        Returns one user and the vendor accounts the user has linked.

        Calls ``GET /users/{userId}`` of version 2024-01-01.

        Args:
            user_id: Id of the user, as chosen by the client when the user was first linked.
            options: How this one call is carried out: timeout, deadline, retries, headers.

        Returns:
            The user.

        Raises:
            ApiError: Any other fault: no connection, no time left, an answer that the document does not have.
        """
        return self._api.call(_GET, {"userId": user_id}, options=options)

    def get_vendor_statistics(
        self,
        user_id: str,
        *,
        resolution: Literal["HOUR", "DAY"],
        start_date: datetime,
        end_date: datetime | None = None,
        inverter_id: UUID | str,
        options: Options | None = None,
    ) -> models.InverterStatistics:
        """Get vendor statistics.

        Returns the production of one of the user's inverters over time, as the vendor recorded it.

        Calls ``GET /users/{userId}/vendor-statistics`` of version 2024-01-01.

        Args:
            user_id: Id of the user, as chosen by the client when the user was first linked.
            resolution: Length of one period of the result.
            start_date: First moment of the period asked for.
            end_date: Last moment of the period asked for; without it, the period reaches up to now.
            inverter_id: Id of the inverter whose production is returned.
            options: How this one call is carried out: timeout, deadline, retries, headers.

        Returns:
            The production of the inverter over time.

        Raises:
            NotFoundError: 404. No such user or inverter exists.
            ApiError: Any other fault: no connection, no time left, an answer that the document does not have.
        """
        return self._api.call(
            _GET_VENDOR_STATISTICS,
            {
                "userId": user_id,
                "resolution": resolution,
                "startDate": start_date,
                "endDate": end_date,
                "inverterId": inverter_id,
            },
            options=options,
        )

    @overload
    def link(
        self,
        user_id: str,
        *,
        language: params.LinkUserPayloadLanguage,
        redirect_uri: str,
        scopes: Sequence[params.Scopes],
        vendor_type: params.VendorType,
        color_scheme: params.LinkUserPayloadColorScheme | Absent = ABSENT,
        vendor: params.InverterVendor
        | params.VehicleVendor
        | params.HvacVendor
        | params.ChargerVendor
        | params.BatteryVendor
        | params.MeterVendor
        | Absent = ABSENT,
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
        language: params.LinkUserPayloadLanguage | Absent = ABSENT,
        redirect_uri: str | Absent = ABSENT,
        scopes: Sequence[params.Scopes] | Absent = ABSENT,
        vendor_type: params.VendorType | Absent = ABSENT,
        color_scheme: params.LinkUserPayloadColorScheme | Absent = ABSENT,
        vendor: params.InverterVendor
        | params.VehicleVendor
        | params.HvacVendor
        | params.ChargerVendor
        | params.BatteryVendor
        | params.MeterVendor
        | Absent = ABSENT,
        options: Options | None = None,
    ) -> models.LinkUserResponse:
        """Create a link session.

        Opens a session of Link UI in which the user connects an account at a vendor. A session works once and
        expires after 24 hours.

        Calls ``POST /users/{userId}/link`` of version 2024-01-01.

        Args:
            user_id: Id of the user, as chosen by the client when the user was first linked.
            body: The body as one value; or give its properties one by one, by name.
            language: Language of Link UI; `browser` leaves the choice to the browser's own setting.
            redirect_uri: Where the user is sent at the end; `error` and `error_message` are added to its query if
                the user leaves early.
            scopes: Permissions the user is asked to grant.
            vendor_type: Type of asset the user is asked to link.
            color_scheme: Colors of Link UI; `system` takes the light or dark setting of the user's operating
                system.
            vendor: Vendor whose login is shown at once; without it, the user picks one.
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
                    "language": language,
                    "redirect_uri": redirect_uri,
                    "scopes": scopes,
                    "vendor_type": vendor_type,
                    "color_scheme": color_scheme,
                    "vendor": vendor,
                },
                required=(
                    "language",
                    "redirect_uri",
                    "scopes",
                    "vendor_type",
                ),
                optional=True,
            ),
            options=options,
        )

    def list(
        self,
        *,
        after: str | None = None,
        before: str | None = None,
        page_size: int | None = None,
        options: Options | None = None,
    ) -> Page[models.UsersListEntry, models.PaginatedUsersListResponse]:
        """List all users.

        Returns one page of the users of this client.

        Calls ``GET /users`` of version 2024-01-01.

        The result is a page. Iterated, it gives the items of this page and of all after it, fetched as they are
        needed.

        Args:
            after: Cursor of a page: the result starts just after it. Cannot be combined with `before`.
            before: Cursor of a page: the result ends just before it. Cannot be combined with `after`.
            page_size: Greatest number of items on one page.
            options: How this one call is carried out: timeout, deadline, retries, headers.

        Returns:
            One page of users.

        Raises:
            ApiError: Any other fault: no connection, no time left, an answer that the document does not have.
        """
        return self._api.page(_LIST, {"after": after, "before": before, "pageSize": page_size}, options=options)


class UsersWithRawResponse:
    """As :class:`Users`, giving responses."""

    def __init__(self, api: SyncApi) -> None:
        methods = Users(api.raw)
        self.delete = raw(methods.delete)
        self.delete_authorization = raw(methods.delete_authorization)
        self.delete_vendor = raw(methods.delete_vendor)
        self.get = raw(methods.get)
        self.get_vendor_statistics = raw(methods.get_vendor_statistics)
        self.link = raw(methods.link)
        self.list = raw(methods.list)


class UsersWithStreamingResponse:
    """As :class:`Users`, giving responses as they come in."""

    def __init__(self, api: SyncApi) -> None:
        methods = Users(api.streaming)
        self.delete = streamed(methods.delete)
        self.delete_authorization = streamed(methods.delete_authorization)
        self.delete_vendor = streamed(methods.delete_vendor)
        self.get = streamed(methods.get)
        self.get_vendor_statistics = streamed(methods.get_vendor_statistics)
        self.link = streamed(methods.link)
        self.list = streamed(methods.list)


class AsyncUsers:
    """The operations of ``client.users``."""

    def __init__(self, api: AsyncApi) -> None:
        self._api = api

    @cached_property
    def statistics(self) -> AsyncUsersStatistics:
        """The operations of ``client.users.statistics``."""
        from .users_statistics import AsyncUsersStatistics

        return AsyncUsersStatistics(self._api)

    @cached_property
    def vendors(self) -> AsyncUsersVendors:
        """The operations of ``client.users.vendors``."""
        from .users_vendors import AsyncUsersVendors

        return AsyncUsersVendors(self._api)

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

        Calls ``DELETE /users/{userId}`` of version 2024-01-01.

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

        Calls ``DELETE /users/{userId}/authorization`` of version 2024-01-01.

        Args:
            user_id: Id of the user, as chosen by the client when the user was first linked.
            options: How this one call is carried out: timeout, deadline, retries, headers.

        Raises:
            ApiError: Any other fault: no connection, no time left, an answer that the document does not have.
        """
        return await self._api.call(_DELETE_AUTHORIZATION, {"userId": user_id}, options=options)

    async def delete_vendor(
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

        Removes the user's account at one vendor, and every asset that came with it. The changelog writes the path
        like this; `DELETE /users/{userId}/vendors/{vendor}` is the published one.

        Calls ``DELETE /users/{userId}/vendor/{vendor}`` of version 2024-01-01.

        Args:
            user_id: Id of the user, as chosen by the client when the user was first linked.
            vendor: Vendor of the linked account.
            options: How this one call is carried out: timeout, deadline, retries, headers.

        Raises:
            ApiError: Any other fault: no connection, no time left, an answer that the document does not have.
        """
        return await self._api.call(_DELETE_VENDOR, {"userId": user_id, "vendor": vendor}, options=options)

    async def get(self, user_id: str, *, options: Options | None = None) -> models.UserResponse:
        """Get a user.

        Returns one user and the vendor accounts the user has linked.

        Calls ``GET /users/{userId}`` of version 2024-01-01.

        Args:
            user_id: Id of the user, as chosen by the client when the user was first linked.
            options: How this one call is carried out: timeout, deadline, retries, headers.

        Returns:
            The user.

        Raises:
            ApiError: Any other fault: no connection, no time left, an answer that the document does not have.
        """
        return await self._api.call(_GET, {"userId": user_id}, options=options)

    async def get_vendor_statistics(
        self,
        user_id: str,
        *,
        resolution: Literal["HOUR", "DAY"],
        start_date: datetime,
        end_date: datetime | None = None,
        inverter_id: UUID | str,
        options: Options | None = None,
    ) -> models.InverterStatistics:
        """Get vendor statistics.

        Returns the production of one of the user's inverters over time, as the vendor recorded it.

        Calls ``GET /users/{userId}/vendor-statistics`` of version 2024-01-01.

        Args:
            user_id: Id of the user, as chosen by the client when the user was first linked.
            resolution: Length of one period of the result.
            start_date: First moment of the period asked for.
            end_date: Last moment of the period asked for; without it, the period reaches up to now.
            inverter_id: Id of the inverter whose production is returned.
            options: How this one call is carried out: timeout, deadline, retries, headers.

        Returns:
            The production of the inverter over time.

        Raises:
            NotFoundError: 404. No such user or inverter exists.
            ApiError: Any other fault: no connection, no time left, an answer that the document does not have.
        """
        return await self._api.call(
            _GET_VENDOR_STATISTICS,
            {
                "userId": user_id,
                "resolution": resolution,
                "startDate": start_date,
                "endDate": end_date,
                "inverterId": inverter_id,
            },
            options=options,
        )

    @overload
    async def link(
        self,
        user_id: str,
        *,
        language: params.LinkUserPayloadLanguage,
        redirect_uri: str,
        scopes: Sequence[params.Scopes],
        vendor_type: params.VendorType,
        color_scheme: params.LinkUserPayloadColorScheme | Absent = ABSENT,
        vendor: params.InverterVendor
        | params.VehicleVendor
        | params.HvacVendor
        | params.ChargerVendor
        | params.BatteryVendor
        | params.MeterVendor
        | Absent = ABSENT,
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
        language: params.LinkUserPayloadLanguage | Absent = ABSENT,
        redirect_uri: str | Absent = ABSENT,
        scopes: Sequence[params.Scopes] | Absent = ABSENT,
        vendor_type: params.VendorType | Absent = ABSENT,
        color_scheme: params.LinkUserPayloadColorScheme | Absent = ABSENT,
        vendor: params.InverterVendor
        | params.VehicleVendor
        | params.HvacVendor
        | params.ChargerVendor
        | params.BatteryVendor
        | params.MeterVendor
        | Absent = ABSENT,
        options: Options | None = None,
    ) -> models.LinkUserResponse:
        """Create a link session.

        Opens a session of Link UI in which the user connects an account at a vendor. A session works once and
        expires after 24 hours.

        Calls ``POST /users/{userId}/link`` of version 2024-01-01.

        Args:
            user_id: Id of the user, as chosen by the client when the user was first linked.
            body: The body as one value; or give its properties one by one, by name.
            language: Language of Link UI; `browser` leaves the choice to the browser's own setting.
            redirect_uri: Where the user is sent at the end; `error` and `error_message` are added to its query if
                the user leaves early.
            scopes: Permissions the user is asked to grant.
            vendor_type: Type of asset the user is asked to link.
            color_scheme: Colors of Link UI; `system` takes the light or dark setting of the user's operating
                system.
            vendor: Vendor whose login is shown at once; without it, the user picks one.
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
                    "language": language,
                    "redirect_uri": redirect_uri,
                    "scopes": scopes,
                    "vendor_type": vendor_type,
                    "color_scheme": color_scheme,
                    "vendor": vendor,
                },
                required=(
                    "language",
                    "redirect_uri",
                    "scopes",
                    "vendor_type",
                ),
                optional=True,
            ),
            options=options,
        )

    def list(
        self,
        *,
        after: str | None = None,
        before: str | None = None,
        page_size: int | None = None,
        options: Options | None = None,
    ) -> AsyncPages[models.UsersListEntry, models.PaginatedUsersListResponse]:
        """List all users.

        Returns one page of the users of this client.

        Calls ``GET /users`` of version 2024-01-01.

        The result is a page. Iterated, it gives the items of this page and of all after it, fetched as they are
        needed.

        Args:
            after: Cursor of a page: the result starts just after it. Cannot be combined with `before`.
            before: Cursor of a page: the result ends just before it. Cannot be combined with `after`.
            page_size: Greatest number of items on one page.
            options: How this one call is carried out: timeout, deadline, retries, headers.

        Returns:
            One page of users.

        Raises:
            ApiError: Any other fault: no connection, no time left, an answer that the document does not have.
        """
        return self._api.page(_LIST, {"after": after, "before": before, "pageSize": page_size}, options=options)


class AsyncUsersWithRawResponse:
    """As :class:`AsyncUsers`, giving responses."""

    def __init__(self, api: AsyncApi) -> None:
        methods = AsyncUsers(api.raw)
        self.delete = raw_async(methods.delete)
        self.delete_authorization = raw_async(methods.delete_authorization)
        self.delete_vendor = raw_async(methods.delete_vendor)
        self.get = raw_async(methods.get)
        self.get_vendor_statistics = raw_async(methods.get_vendor_statistics)
        self.link = raw_async(methods.link)
        self.list = raw_async(methods.list)


class AsyncUsersWithStreamingResponse:
    """As :class:`AsyncUsers`, giving responses as they come in."""

    def __init__(self, api: AsyncApi) -> None:
        methods = AsyncUsers(api.streaming)
        self.delete = streamed_async(methods.delete)
        self.delete_authorization = streamed_async(methods.delete_authorization)
        self.delete_vendor = streamed_async(methods.delete_vendor)
        self.get = streamed_async(methods.get)
        self.get_vendor_statistics = streamed_async(methods.get_vendor_statistics)
        self.link = streamed_async(methods.link)
        self.list = streamed_async(methods.list)
