# Generated from an OpenAPI document: a change made here is lost with the next generation.
"""The operations of ``client.locations``."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, overload
from uuid import UUID

from .. import models, params
from .._runtime import AsyncApi, Operation, Parameter, SyncApi, paging
from .._runtime.absent import ABSENT, Absent, body_of
from .._runtime.options import Options
from .._runtime.pages import AsyncPages, Page
from .._runtime.raw import raw, raw_async
from .._runtime.streaming import streamed, streamed_async

if TYPE_CHECKING:
    from .locations_tariff import AsyncLocationsTariff, LocationsTariff

_CREATE_FOR_USER: Operation[models.LocationResponse] = Operation(
    method="POST",
    path="/users/{userId}/locations",
    parameters=(Parameter("userId", "path"),),
    body="application/json",
    takes=lambda: models.LocationPayload,
    responses={"200": lambda: models.LocationResponse},
    security=("ClientAccessToken",),
    name="createLocation",
)
_DELETE: Operation[models.LocationResponse] = Operation(
    method="DELETE",
    path="/locations/{locationId}",
    parameters=(Parameter("locationId", "path"),),
    responses={"200": lambda: models.LocationResponse},
    security=("ClientAccessToken",),
    name="deleteLocation",
)
_GET: Operation[models.LocationResponse] = Operation(
    method="GET",
    path="/locations/{locationId}",
    parameters=(Parameter("locationId", "path"),),
    responses={"200": lambda: models.LocationResponse},
    security=("ClientAccessToken",),
    name="getLocation",
)
_LIST: Operation[models.PaginatedLocationList] = Operation(
    method="GET",
    path="/locations",
    parameters=(
        Parameter("after", "query"),
        Parameter("before", "query"),
        Parameter("pageSize", "query"),
    ),
    responses={"200": lambda: models.PaginatedLocationList},
    security=("ClientAccessToken",),
    name="getLocations",
    paging=paging.Paging(
        ("data",),
        paging.Cursor("after", ("pagination", "after"), against="before"),
        paging.Cursor("before", ("pagination", "before"), against="after"),
    ),
)
_LIST_FOR_USER: Operation[models.PaginatedLocationList] = Operation(
    method="GET",
    path="/users/{userId}/locations",
    parameters=(
        Parameter("userId", "path"),
        Parameter("after", "query"),
        Parameter("before", "query"),
        Parameter("pageSize", "query"),
    ),
    responses={"200": lambda: models.PaginatedLocationList},
    security=("ClientAccessToken",),
    name="getUserlocations",
    paging=paging.Paging(
        ("data",),
        paging.Cursor("after", ("pagination", "after"), against="before"),
        paging.Cursor("before", ("pagination", "before"), against="after"),
    ),
)
_UPDATE: Operation[models.LocationResponse] = Operation(
    method="PUT",
    path="/locations/{locationId}",
    parameters=(Parameter("locationId", "path"),),
    body="application/json",
    takes=lambda: models.LocationUpdatePayload,
    responses={"200": lambda: models.LocationResponse},
    security=("ClientAccessToken",),
    name="updateLocation",
)


class Locations:
    """The operations of ``client.locations``."""

    def __init__(self, api: SyncApi) -> None:
        self._api = api

    @cached_property
    def tariff(self) -> LocationsTariff:
        """The operations of ``client.locations.tariff``."""
        from .locations_tariff import LocationsTariff

        return LocationsTariff(self._api)

    @cached_property
    def with_raw_response(self) -> LocationsWithRawResponse:
        """The same methods, each giving the response itself, its body read."""
        return LocationsWithRawResponse(self._api)

    @cached_property
    def with_streaming_response(self) -> LocationsWithStreamingResponse:
        """The same methods, each giving the response for a ``with`` statement, its body unread."""
        return LocationsWithStreamingResponse(self._api)

    @overload
    def create_for_user(
        self,
        user_id: str,
        *,
        latitude: float,
        longitude: float,
        name: str,
        timezone_name: str,
        options: Options | None = None,
    ) -> models.LocationResponse: ...

    @overload
    def create_for_user(
        self, user_id: str, body: models.LocationPayload | params.LocationPayload, *, options: Options | None = None
    ) -> models.LocationResponse: ...

    def create_for_user(
        self,
        user_id: str,
        body: models.LocationPayload | params.LocationPayload | Absent = ABSENT,
        *,
        latitude: float | Absent = ABSENT,
        longitude: float | Absent = ABSENT,
        name: str | Absent = ABSENT,
        timezone_name: str | Absent = ABSENT,
        options: Options | None = None,
    ) -> models.LocationResponse:
        """Create a location.

        Adds a location for the user, to which assets and a tariff can be assigned.

        Calls ``POST /users/{userId}/locations`` of version 2023-08-01.

        Args:
            user_id: Id of the user, as chosen by the client when the user was first linked.
            body: The body as one value; or give its properties one by one, by name.
            latitude: Latitude in degrees, north positive.
            longitude: Longitude in degrees, east positive.
            name: Name of the location, chosen freely.
            timezone_name: Time zone of the location, by its IANA name, such as `Europe/Oslo`; times of day at the
                location are in this zone.
            options: How this one call is carried out: timeout, deadline, retries, headers.

        Returns:
            The location that was created.

        Raises:
            ApiError: Any other fault: no connection, no time left, an answer that the document does not have.
        """
        return self._api.call(
            _CREATE_FOR_USER,
            {"userId": user_id},
            body=body_of(
                body,
                {"latitude": latitude, "longitude": longitude, "name": name, "timezone_name": timezone_name},
                required=(
                    "latitude",
                    "longitude",
                    "name",
                    "timezone_name",
                ),
                optional=True,
            ),
            options=options,
        )

    def delete(self, location_id: UUID | str, *, options: Options | None = None) -> models.LocationResponse:
        """Delete a location.

        Deletes one location and returns it as it was.

        Calls ``DELETE /locations/{locationId}`` of version 2023-08-01.

        Args:
            location_id: Id of the location.
            options: How this one call is carried out: timeout, deadline, retries, headers.

        Returns:
            The location that was deleted.

        Raises:
            ApiError: Any other fault: no connection, no time left, an answer that the document does not have.
        """
        return self._api.call(_DELETE, {"locationId": location_id}, options=options)

    def get(self, location_id: UUID | str, *, options: Options | None = None) -> models.LocationResponse:
        """Get a location.

        Returns one location.

        Calls ``GET /locations/{locationId}`` of version 2023-08-01.

        Args:
            location_id: Id of the location.
            options: How this one call is carried out: timeout, deadline, retries, headers.

        Returns:
            The location.

        Raises:
            ApiError: Any other fault: no connection, no time left, an answer that the document does not have.
        """
        return self._api.call(_GET, {"locationId": location_id}, options=options)

    def list(
        self,
        *,
        after: str | None = None,
        before: str | None = None,
        page_size: int | None = None,
        options: Options | None = None,
    ) -> Page[models.LocationResponse, models.PaginatedLocationList]:
        """List all locations.

        Returns one page of the locations of all users of this client.

        Calls ``GET /locations`` of version 2023-08-01.

        The result is a page. Iterated, it gives the items of this page and of all after it, fetched as they are
        needed.

        Args:
            after: Cursor of a page: the result starts just after it. Cannot be combined with `before`.
            before: Cursor of a page: the result ends just before it. Cannot be combined with `after`.
            page_size: Greatest number of items on one page.
            options: How this one call is carried out: timeout, deadline, retries, headers.

        Returns:
            One page of locations.

        Raises:
            ApiError: Any other fault: no connection, no time left, an answer that the document does not have.
        """
        return self._api.page(_LIST, {"after": after, "before": before, "pageSize": page_size}, options=options)

    def list_for_user(
        self,
        user_id: str,
        *,
        after: str | None = None,
        before: str | None = None,
        page_size: int | None = None,
        options: Options | None = None,
    ) -> Page[models.LocationResponse, models.PaginatedLocationList]:
        """List a user's locations.

        Returns one page of the locations of one user.

        Calls ``GET /users/{userId}/locations`` of version 2023-08-01.

        The result is a page. Iterated, it gives the items of this page and of all after it, fetched as they are
        needed.

        Args:
            user_id: Id of the user, as chosen by the client when the user was first linked.
            after: Cursor of a page: the result starts just after it. Cannot be combined with `before`.
            before: Cursor of a page: the result ends just before it. Cannot be combined with `after`.
            page_size: Greatest number of items on one page.
            options: How this one call is carried out: timeout, deadline, retries, headers.

        Returns:
            One page of the user's locations.

        Raises:
            ApiError: Any other fault: no connection, no time left, an answer that the document does not have.
        """
        return self._api.page(
            _LIST_FOR_USER,
            {"userId": user_id, "after": after, "before": before, "pageSize": page_size},
            options=options,
        )

    @overload
    def update(
        self,
        location_id: UUID | str,
        *,
        latitude: float,
        longitude: float,
        name: str,
        timezone_name: str,
        options: Options | None = None,
    ) -> models.LocationResponse: ...

    @overload
    def update(
        self,
        location_id: UUID | str,
        body: models.LocationUpdatePayload | params.LocationUpdatePayload,
        *,
        options: Options | None = None,
    ) -> models.LocationResponse: ...

    def update(
        self,
        location_id: UUID | str,
        body: models.LocationUpdatePayload | params.LocationUpdatePayload | Absent = ABSENT,
        *,
        latitude: float | Absent = ABSENT,
        longitude: float | Absent = ABSENT,
        name: str | Absent = ABSENT,
        timezone_name: str | Absent = ABSENT,
        options: Options | None = None,
    ) -> models.LocationResponse:
        """Update a location.

        Replaces the name, the coordinates and the time zone of one location.

        Calls ``PUT /locations/{locationId}`` of version 2023-08-01.

        Args:
            location_id: Id of the location.
            body: The body as one value; or give its properties one by one, by name.
            latitude: Latitude in degrees, north positive.
            longitude: Longitude in degrees, east positive.
            name: Name of the location, chosen freely.
            timezone_name: Time zone of the location, by its IANA name, such as `Europe/Oslo`; times of day at the
                location are in this zone.
            options: How this one call is carried out: timeout, deadline, retries, headers.

        Returns:
            The location as updated.

        Raises:
            ApiError: Any other fault: no connection, no time left, an answer that the document does not have.
        """
        return self._api.call(
            _UPDATE,
            {"locationId": location_id},
            body=body_of(
                body,
                {"latitude": latitude, "longitude": longitude, "name": name, "timezone_name": timezone_name},
                required=(
                    "latitude",
                    "longitude",
                    "name",
                    "timezone_name",
                ),
                optional=True,
            ),
            options=options,
        )


class LocationsWithRawResponse:
    """As :class:`Locations`, giving responses."""

    def __init__(self, api: SyncApi) -> None:
        methods = Locations(api.raw)
        self.create_for_user = raw(methods.create_for_user)
        self.delete = raw(methods.delete)
        self.get = raw(methods.get)
        self.list = raw(methods.list)
        self.list_for_user = raw(methods.list_for_user)
        self.update = raw(methods.update)


class LocationsWithStreamingResponse:
    """As :class:`Locations`, giving responses as they come in."""

    def __init__(self, api: SyncApi) -> None:
        methods = Locations(api.streaming)
        self.create_for_user = streamed(methods.create_for_user)
        self.delete = streamed(methods.delete)
        self.get = streamed(methods.get)
        self.list = streamed(methods.list)
        self.list_for_user = streamed(methods.list_for_user)
        self.update = streamed(methods.update)


class AsyncLocations:
    """The operations of ``client.locations``."""

    def __init__(self, api: AsyncApi) -> None:
        self._api = api

    @cached_property
    def tariff(self) -> AsyncLocationsTariff:
        """The operations of ``client.locations.tariff``."""
        from .locations_tariff import AsyncLocationsTariff

        return AsyncLocationsTariff(self._api)

    @cached_property
    def with_raw_response(self) -> AsyncLocationsWithRawResponse:
        """The same methods, each giving the response itself, its body read."""
        return AsyncLocationsWithRawResponse(self._api)

    @cached_property
    def with_streaming_response(self) -> AsyncLocationsWithStreamingResponse:
        """The same methods, each giving the response for an ``async with`` statement, its body unread."""
        return AsyncLocationsWithStreamingResponse(self._api)

    @overload
    async def create_for_user(
        self,
        user_id: str,
        *,
        latitude: float,
        longitude: float,
        name: str,
        timezone_name: str,
        options: Options | None = None,
    ) -> models.LocationResponse: ...

    @overload
    async def create_for_user(
        self, user_id: str, body: models.LocationPayload | params.LocationPayload, *, options: Options | None = None
    ) -> models.LocationResponse: ...

    async def create_for_user(
        self,
        user_id: str,
        body: models.LocationPayload | params.LocationPayload | Absent = ABSENT,
        *,
        latitude: float | Absent = ABSENT,
        longitude: float | Absent = ABSENT,
        name: str | Absent = ABSENT,
        timezone_name: str | Absent = ABSENT,
        options: Options | None = None,
    ) -> models.LocationResponse:
        """Create a location.

        Adds a location for the user, to which assets and a tariff can be assigned.

        Calls ``POST /users/{userId}/locations`` of version 2023-08-01.

        Args:
            user_id: Id of the user, as chosen by the client when the user was first linked.
            body: The body as one value; or give its properties one by one, by name.
            latitude: Latitude in degrees, north positive.
            longitude: Longitude in degrees, east positive.
            name: Name of the location, chosen freely.
            timezone_name: Time zone of the location, by its IANA name, such as `Europe/Oslo`; times of day at the
                location are in this zone.
            options: How this one call is carried out: timeout, deadline, retries, headers.

        Returns:
            The location that was created.

        Raises:
            ApiError: Any other fault: no connection, no time left, an answer that the document does not have.
        """
        return await self._api.call(
            _CREATE_FOR_USER,
            {"userId": user_id},
            body=body_of(
                body,
                {"latitude": latitude, "longitude": longitude, "name": name, "timezone_name": timezone_name},
                required=(
                    "latitude",
                    "longitude",
                    "name",
                    "timezone_name",
                ),
                optional=True,
            ),
            options=options,
        )

    async def delete(self, location_id: UUID | str, *, options: Options | None = None) -> models.LocationResponse:
        """Delete a location.

        Deletes one location and returns it as it was.

        Calls ``DELETE /locations/{locationId}`` of version 2023-08-01.

        Args:
            location_id: Id of the location.
            options: How this one call is carried out: timeout, deadline, retries, headers.

        Returns:
            The location that was deleted.

        Raises:
            ApiError: Any other fault: no connection, no time left, an answer that the document does not have.
        """
        return await self._api.call(_DELETE, {"locationId": location_id}, options=options)

    async def get(self, location_id: UUID | str, *, options: Options | None = None) -> models.LocationResponse:
        """Get a location.

        Returns one location.

        Calls ``GET /locations/{locationId}`` of version 2023-08-01.

        Args:
            location_id: Id of the location.
            options: How this one call is carried out: timeout, deadline, retries, headers.

        Returns:
            The location.

        Raises:
            ApiError: Any other fault: no connection, no time left, an answer that the document does not have.
        """
        return await self._api.call(_GET, {"locationId": location_id}, options=options)

    def list(
        self,
        *,
        after: str | None = None,
        before: str | None = None,
        page_size: int | None = None,
        options: Options | None = None,
    ) -> AsyncPages[models.LocationResponse, models.PaginatedLocationList]:
        """List all locations.

        Returns one page of the locations of all users of this client.

        Calls ``GET /locations`` of version 2023-08-01.

        The result is a page. Iterated, it gives the items of this page and of all after it, fetched as they are
        needed.

        Args:
            after: Cursor of a page: the result starts just after it. Cannot be combined with `before`.
            before: Cursor of a page: the result ends just before it. Cannot be combined with `after`.
            page_size: Greatest number of items on one page.
            options: How this one call is carried out: timeout, deadline, retries, headers.

        Returns:
            One page of locations.

        Raises:
            ApiError: Any other fault: no connection, no time left, an answer that the document does not have.
        """
        return self._api.page(_LIST, {"after": after, "before": before, "pageSize": page_size}, options=options)

    def list_for_user(
        self,
        user_id: str,
        *,
        after: str | None = None,
        before: str | None = None,
        page_size: int | None = None,
        options: Options | None = None,
    ) -> AsyncPages[models.LocationResponse, models.PaginatedLocationList]:
        """List a user's locations.

        Returns one page of the locations of one user.

        Calls ``GET /users/{userId}/locations`` of version 2023-08-01.

        The result is a page. Iterated, it gives the items of this page and of all after it, fetched as they are
        needed.

        Args:
            user_id: Id of the user, as chosen by the client when the user was first linked.
            after: Cursor of a page: the result starts just after it. Cannot be combined with `before`.
            before: Cursor of a page: the result ends just before it. Cannot be combined with `after`.
            page_size: Greatest number of items on one page.
            options: How this one call is carried out: timeout, deadline, retries, headers.

        Returns:
            One page of the user's locations.

        Raises:
            ApiError: Any other fault: no connection, no time left, an answer that the document does not have.
        """
        return self._api.page(
            _LIST_FOR_USER,
            {"userId": user_id, "after": after, "before": before, "pageSize": page_size},
            options=options,
        )

    @overload
    async def update(
        self,
        location_id: UUID | str,
        *,
        latitude: float,
        longitude: float,
        name: str,
        timezone_name: str,
        options: Options | None = None,
    ) -> models.LocationResponse: ...

    @overload
    async def update(
        self,
        location_id: UUID | str,
        body: models.LocationUpdatePayload | params.LocationUpdatePayload,
        *,
        options: Options | None = None,
    ) -> models.LocationResponse: ...

    async def update(
        self,
        location_id: UUID | str,
        body: models.LocationUpdatePayload | params.LocationUpdatePayload | Absent = ABSENT,
        *,
        latitude: float | Absent = ABSENT,
        longitude: float | Absent = ABSENT,
        name: str | Absent = ABSENT,
        timezone_name: str | Absent = ABSENT,
        options: Options | None = None,
    ) -> models.LocationResponse:
        """Update a location.

        Replaces the name, the coordinates and the time zone of one location.

        Calls ``PUT /locations/{locationId}`` of version 2023-08-01.

        Args:
            location_id: Id of the location.
            body: The body as one value; or give its properties one by one, by name.
            latitude: Latitude in degrees, north positive.
            longitude: Longitude in degrees, east positive.
            name: Name of the location, chosen freely.
            timezone_name: Time zone of the location, by its IANA name, such as `Europe/Oslo`; times of day at the
                location are in this zone.
            options: How this one call is carried out: timeout, deadline, retries, headers.

        Returns:
            The location as updated.

        Raises:
            ApiError: Any other fault: no connection, no time left, an answer that the document does not have.
        """
        return await self._api.call(
            _UPDATE,
            {"locationId": location_id},
            body=body_of(
                body,
                {"latitude": latitude, "longitude": longitude, "name": name, "timezone_name": timezone_name},
                required=(
                    "latitude",
                    "longitude",
                    "name",
                    "timezone_name",
                ),
                optional=True,
            ),
            options=options,
        )


class AsyncLocationsWithRawResponse:
    """As :class:`AsyncLocations`, giving responses."""

    def __init__(self, api: AsyncApi) -> None:
        methods = AsyncLocations(api.raw)
        self.create_for_user = raw_async(methods.create_for_user)
        self.delete = raw_async(methods.delete)
        self.get = raw_async(methods.get)
        self.list = raw_async(methods.list)
        self.list_for_user = raw_async(methods.list_for_user)
        self.update = raw_async(methods.update)


class AsyncLocationsWithStreamingResponse:
    """As :class:`AsyncLocations`, giving responses as they come in."""

    def __init__(self, api: AsyncApi) -> None:
        methods = AsyncLocations(api.streaming)
        self.create_for_user = streamed_async(methods.create_for_user)
        self.delete = streamed_async(methods.delete)
        self.get = streamed_async(methods.get)
        self.list = streamed_async(methods.list)
        self.list_for_user = streamed_async(methods.list_for_user)
        self.update = streamed_async(methods.update)
