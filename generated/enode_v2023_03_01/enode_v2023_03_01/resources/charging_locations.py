# Generated from an OpenAPI document: a change made here is lost with the next generation.
"""The operations of ``client.charging_locations``."""

from __future__ import annotations

import builtins
from functools import cached_property
from typing import TYPE_CHECKING, overload
from uuid import UUID

from .. import models, params
from .._runtime import AsyncApi, Operation, Parameter, SyncApi
from .._runtime.absent import ABSENT, Absent, body_of
from .._runtime.options import Options
from .._runtime.raw import raw, raw_async
from .._runtime.streaming import streamed, streamed_async

if TYPE_CHECKING:
    from .charging_locations_tariff import AsyncChargingLocationsTariff, ChargingLocationsTariff

_CREATE: Operation[models.ChargingLocationResponse] = Operation(
    method="POST",
    path="/charging-locations",
    parameters=(Parameter("Enode-User-Id", "header", required=True),),
    body="application/json",
    takes=lambda: models.ChargingLocationCreateRequest,
    responses={"200": lambda: models.ChargingLocationResponse},
    security=("ClientAccessToken",),
    name="postCharginglocations",
)
_DELETE: Operation[models.ChargingLocationResponse] = Operation(
    method="DELETE",
    path="/charging-locations/{chargingLocationId}",
    parameters=(
        Parameter("chargingLocationId", "path"),
        Parameter("Enode-User-Id", "header", required=True),
    ),
    responses={"200": lambda: models.ChargingLocationResponse},
    security=("ClientAccessToken",),
    name="deleteCharginglocationsCharginglocationid",
)
_GET: Operation[models.ChargingLocationResponse] = Operation(
    method="GET",
    path="/charging-locations/{chargingLocationId}",
    parameters=(
        Parameter("chargingLocationId", "path"),
        Parameter("Enode-User-Id", "header", required=True),
    ),
    responses={"200": lambda: models.ChargingLocationResponse},
    security=("ClientAccessToken",),
    name="getCharginglocationsCharginglocationid",
)
_LIST: Operation[list[models.ChargingLocationResponse]] = Operation(
    method="GET",
    path="/charging-locations",
    parameters=(Parameter("Enode-User-Id", "header", required=True),),
    responses={"200": lambda: list[models.ChargingLocationResponse]},
    security=("ClientAccessToken",),
    name="getCharginglocations",
)
_UPDATE: Operation[models.ChargingLocationResponse] = Operation(
    method="PUT",
    path="/charging-locations/{chargingLocationId}",
    parameters=(
        Parameter("chargingLocationId", "path"),
        Parameter("Enode-User-Id", "header", required=True),
    ),
    body="application/json",
    takes=lambda: models.ChargingLocationUpdateRequest,
    responses={"200": lambda: models.ChargingLocationResponse},
    security=("ClientAccessToken",),
    name="putCharginglocationsCharginglocationid",
)


class ChargingLocations:
    """The operations of ``client.charging_locations``."""

    def __init__(self, api: SyncApi) -> None:
        self._api = api

    @cached_property
    def tariff(self) -> ChargingLocationsTariff:
        """The operations of ``client.charging_locations.tariff``."""
        from .charging_locations_tariff import ChargingLocationsTariff

        return ChargingLocationsTariff(self._api)

    @cached_property
    def with_raw_response(self) -> ChargingLocationsWithRawResponse:
        """The same methods, each giving the response itself, its body read."""
        return ChargingLocationsWithRawResponse(self._api)

    @cached_property
    def with_streaming_response(self) -> ChargingLocationsWithStreamingResponse:
        """The same methods, each giving the response for a ``with`` statement, its body unread."""
        return ChargingLocationsWithStreamingResponse(self._api)

    @overload
    def create(
        self,
        *,
        latitude: float,
        longitude: float,
        name: str,
        timezone_name: str,
        enode_user_id: str,
        options: Options | None = None,
    ) -> models.ChargingLocationResponse: ...

    @overload
    def create(
        self,
        body: models.ChargingLocationCreateRequest | params.ChargingLocationCreateRequest,
        *,
        enode_user_id: str,
        options: Options | None = None,
    ) -> models.ChargingLocationResponse: ...

    def create(
        self,
        body: models.ChargingLocationCreateRequest | params.ChargingLocationCreateRequest | Absent = ABSENT,
        *,
        latitude: float | Absent = ABSENT,
        longitude: float | Absent = ABSENT,
        name: str | Absent = ABSENT,
        timezone_name: str | Absent = ABSENT,
        enode_user_id: str,
        options: Options | None = None,
    ) -> models.ChargingLocationResponse:
        """Create a charging location.

        Adds a charging location for the user, to which assets and a tariff can be assigned.

        Calls ``POST /charging-locations`` of version 2023-03-01.

        Args:
            body: The body as one value; or give its properties one by one, by name.
            latitude: Latitude, in degrees.
            longitude: Longitude, in degrees.
            name: Name of the charging location.
            timezone_name: Time zone by its IANA name.
            enode_user_id: Id of the user on whose behalf the call is made, as chosen by the client when the user
                was first linked.
            options: How this one call is carried out: timeout, deadline, retries, headers.

        Returns:
            The charging location that was created.

        Raises:
            ApiError: Any other fault: no connection, no time left, an answer that the document does not have.
        """
        return self._api.call(
            _CREATE,
            {"Enode-User-Id": enode_user_id},
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

    def delete(
        self, charging_location_id: UUID | str, *, enode_user_id: str, options: Options | None = None
    ) -> models.ChargingLocationResponse:
        """Delete a charging location.

        Deletes one charging location and returns it as it was.

        Calls ``DELETE /charging-locations/{chargingLocationId}`` of version 2023-03-01.

        Args:
            charging_location_id: Id of the charging location.
            enode_user_id: Id of the user on whose behalf the call is made, as chosen by the client when the user
                was first linked.
            options: How this one call is carried out: timeout, deadline, retries, headers.

        Returns:
            The charging location that was deleted.

        Raises:
            ApiError: Any other fault: no connection, no time left, an answer that the document does not have.
        """
        return self._api.call(
            _DELETE, {"chargingLocationId": charging_location_id, "Enode-User-Id": enode_user_id}, options=options
        )

    def get(
        self, charging_location_id: UUID | str, *, enode_user_id: str, options: Options | None = None
    ) -> models.ChargingLocationResponse:
        """Get a charging location.

        Returns one charging location.

        Calls ``GET /charging-locations/{chargingLocationId}`` of version 2023-03-01.

        Args:
            charging_location_id: Id of the charging location.
            enode_user_id: Id of the user on whose behalf the call is made, as chosen by the client when the user
                was first linked.
            options: How this one call is carried out: timeout, deadline, retries, headers.

        Returns:
            The charging location.

        Raises:
            ApiError: Any other fault: no connection, no time left, an answer that the document does not have.
        """
        return self._api.call(
            _GET, {"chargingLocationId": charging_location_id, "Enode-User-Id": enode_user_id}, options=options
        )

    def list(
        self, *, enode_user_id: str, options: Options | None = None
    ) -> builtins.list[models.ChargingLocationResponse]:
        """List charging locations.

        Returns the user's charging locations.

        Calls ``GET /charging-locations`` of version 2023-03-01.

        Args:
            enode_user_id: Id of the user on whose behalf the call is made, as chosen by the client when the user
                was first linked.
            options: How this one call is carried out: timeout, deadline, retries, headers.

        Returns:
            The charging locations of the user.

        Raises:
            ApiError: Any other fault: no connection, no time left, an answer that the document does not have.
        """
        return self._api.call(_LIST, {"Enode-User-Id": enode_user_id}, options=options)

    @overload
    def update(
        self,
        charging_location_id: UUID | str,
        *,
        latitude: float,
        longitude: float,
        name: str,
        timezone_name: str,
        enode_user_id: str,
        options: Options | None = None,
    ) -> models.ChargingLocationResponse: ...

    @overload
    def update(
        self,
        charging_location_id: UUID | str,
        body: models.ChargingLocationUpdateRequest | params.ChargingLocationUpdateRequest,
        *,
        enode_user_id: str,
        options: Options | None = None,
    ) -> models.ChargingLocationResponse: ...

    def update(
        self,
        charging_location_id: UUID | str,
        body: models.ChargingLocationUpdateRequest | params.ChargingLocationUpdateRequest | Absent = ABSENT,
        *,
        latitude: float | Absent = ABSENT,
        longitude: float | Absent = ABSENT,
        name: str | Absent = ABSENT,
        timezone_name: str | Absent = ABSENT,
        enode_user_id: str,
        options: Options | None = None,
    ) -> models.ChargingLocationResponse:
        """Update a charging location.

        Replaces the name, the coordinates and the time zone of one charging location.

        Calls ``PUT /charging-locations/{chargingLocationId}`` of version 2023-03-01.

        Args:
            charging_location_id: Id of the charging location.
            body: The body as one value; or give its properties one by one, by name.
            latitude: Latitude, in degrees.
            longitude: Longitude, in degrees.
            name: Name of the charging location.
            timezone_name: Time zone by its IANA name.
            enode_user_id: Id of the user on whose behalf the call is made, as chosen by the client when the user
                was first linked.
            options: How this one call is carried out: timeout, deadline, retries, headers.

        Returns:
            The charging location as updated.

        Raises:
            ApiError: Any other fault: no connection, no time left, an answer that the document does not have.
        """
        return self._api.call(
            _UPDATE,
            {"chargingLocationId": charging_location_id, "Enode-User-Id": enode_user_id},
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


class ChargingLocationsWithRawResponse:
    """As :class:`ChargingLocations`, giving responses."""

    def __init__(self, api: SyncApi) -> None:
        methods = ChargingLocations(api.raw)
        self.create = raw(methods.create)
        self.delete = raw(methods.delete)
        self.get = raw(methods.get)
        self.list = raw(methods.list)
        self.update = raw(methods.update)


class ChargingLocationsWithStreamingResponse:
    """As :class:`ChargingLocations`, giving responses as they come in."""

    def __init__(self, api: SyncApi) -> None:
        methods = ChargingLocations(api.streaming)
        self.create = streamed(methods.create)
        self.delete = streamed(methods.delete)
        self.get = streamed(methods.get)
        self.list = streamed(methods.list)
        self.update = streamed(methods.update)


class AsyncChargingLocations:
    """The operations of ``client.charging_locations``."""

    def __init__(self, api: AsyncApi) -> None:
        self._api = api

    @cached_property
    def tariff(self) -> AsyncChargingLocationsTariff:
        """The operations of ``client.charging_locations.tariff``."""
        from .charging_locations_tariff import AsyncChargingLocationsTariff

        return AsyncChargingLocationsTariff(self._api)

    @cached_property
    def with_raw_response(self) -> AsyncChargingLocationsWithRawResponse:
        """The same methods, each giving the response itself, its body read."""
        return AsyncChargingLocationsWithRawResponse(self._api)

    @cached_property
    def with_streaming_response(self) -> AsyncChargingLocationsWithStreamingResponse:
        """The same methods, each giving the response for an ``async with`` statement, its body unread."""
        return AsyncChargingLocationsWithStreamingResponse(self._api)

    @overload
    async def create(
        self,
        *,
        latitude: float,
        longitude: float,
        name: str,
        timezone_name: str,
        enode_user_id: str,
        options: Options | None = None,
    ) -> models.ChargingLocationResponse: ...

    @overload
    async def create(
        self,
        body: models.ChargingLocationCreateRequest | params.ChargingLocationCreateRequest,
        *,
        enode_user_id: str,
        options: Options | None = None,
    ) -> models.ChargingLocationResponse: ...

    async def create(
        self,
        body: models.ChargingLocationCreateRequest | params.ChargingLocationCreateRequest | Absent = ABSENT,
        *,
        latitude: float | Absent = ABSENT,
        longitude: float | Absent = ABSENT,
        name: str | Absent = ABSENT,
        timezone_name: str | Absent = ABSENT,
        enode_user_id: str,
        options: Options | None = None,
    ) -> models.ChargingLocationResponse:
        """Create a charging location.

        Adds a charging location for the user, to which assets and a tariff can be assigned.

        Calls ``POST /charging-locations`` of version 2023-03-01.

        Args:
            body: The body as one value; or give its properties one by one, by name.
            latitude: Latitude, in degrees.
            longitude: Longitude, in degrees.
            name: Name of the charging location.
            timezone_name: Time zone by its IANA name.
            enode_user_id: Id of the user on whose behalf the call is made, as chosen by the client when the user
                was first linked.
            options: How this one call is carried out: timeout, deadline, retries, headers.

        Returns:
            The charging location that was created.

        Raises:
            ApiError: Any other fault: no connection, no time left, an answer that the document does not have.
        """
        return await self._api.call(
            _CREATE,
            {"Enode-User-Id": enode_user_id},
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

    async def delete(
        self, charging_location_id: UUID | str, *, enode_user_id: str, options: Options | None = None
    ) -> models.ChargingLocationResponse:
        """Delete a charging location.

        Deletes one charging location and returns it as it was.

        Calls ``DELETE /charging-locations/{chargingLocationId}`` of version 2023-03-01.

        Args:
            charging_location_id: Id of the charging location.
            enode_user_id: Id of the user on whose behalf the call is made, as chosen by the client when the user
                was first linked.
            options: How this one call is carried out: timeout, deadline, retries, headers.

        Returns:
            The charging location that was deleted.

        Raises:
            ApiError: Any other fault: no connection, no time left, an answer that the document does not have.
        """
        return await self._api.call(
            _DELETE, {"chargingLocationId": charging_location_id, "Enode-User-Id": enode_user_id}, options=options
        )

    async def get(
        self, charging_location_id: UUID | str, *, enode_user_id: str, options: Options | None = None
    ) -> models.ChargingLocationResponse:
        """Get a charging location.

        Returns one charging location.

        Calls ``GET /charging-locations/{chargingLocationId}`` of version 2023-03-01.

        Args:
            charging_location_id: Id of the charging location.
            enode_user_id: Id of the user on whose behalf the call is made, as chosen by the client when the user
                was first linked.
            options: How this one call is carried out: timeout, deadline, retries, headers.

        Returns:
            The charging location.

        Raises:
            ApiError: Any other fault: no connection, no time left, an answer that the document does not have.
        """
        return await self._api.call(
            _GET, {"chargingLocationId": charging_location_id, "Enode-User-Id": enode_user_id}, options=options
        )

    async def list(
        self, *, enode_user_id: str, options: Options | None = None
    ) -> builtins.list[models.ChargingLocationResponse]:
        """List charging locations.

        Returns the user's charging locations.

        Calls ``GET /charging-locations`` of version 2023-03-01.

        Args:
            enode_user_id: Id of the user on whose behalf the call is made, as chosen by the client when the user
                was first linked.
            options: How this one call is carried out: timeout, deadline, retries, headers.

        Returns:
            The charging locations of the user.

        Raises:
            ApiError: Any other fault: no connection, no time left, an answer that the document does not have.
        """
        return await self._api.call(_LIST, {"Enode-User-Id": enode_user_id}, options=options)

    @overload
    async def update(
        self,
        charging_location_id: UUID | str,
        *,
        latitude: float,
        longitude: float,
        name: str,
        timezone_name: str,
        enode_user_id: str,
        options: Options | None = None,
    ) -> models.ChargingLocationResponse: ...

    @overload
    async def update(
        self,
        charging_location_id: UUID | str,
        body: models.ChargingLocationUpdateRequest | params.ChargingLocationUpdateRequest,
        *,
        enode_user_id: str,
        options: Options | None = None,
    ) -> models.ChargingLocationResponse: ...

    async def update(
        self,
        charging_location_id: UUID | str,
        body: models.ChargingLocationUpdateRequest | params.ChargingLocationUpdateRequest | Absent = ABSENT,
        *,
        latitude: float | Absent = ABSENT,
        longitude: float | Absent = ABSENT,
        name: str | Absent = ABSENT,
        timezone_name: str | Absent = ABSENT,
        enode_user_id: str,
        options: Options | None = None,
    ) -> models.ChargingLocationResponse:
        """Update a charging location.

        Replaces the name, the coordinates and the time zone of one charging location.

        Calls ``PUT /charging-locations/{chargingLocationId}`` of version 2023-03-01.

        Args:
            charging_location_id: Id of the charging location.
            body: The body as one value; or give its properties one by one, by name.
            latitude: Latitude, in degrees.
            longitude: Longitude, in degrees.
            name: Name of the charging location.
            timezone_name: Time zone by its IANA name.
            enode_user_id: Id of the user on whose behalf the call is made, as chosen by the client when the user
                was first linked.
            options: How this one call is carried out: timeout, deadline, retries, headers.

        Returns:
            The charging location as updated.

        Raises:
            ApiError: Any other fault: no connection, no time left, an answer that the document does not have.
        """
        return await self._api.call(
            _UPDATE,
            {"chargingLocationId": charging_location_id, "Enode-User-Id": enode_user_id},
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


class AsyncChargingLocationsWithRawResponse:
    """As :class:`AsyncChargingLocations`, giving responses."""

    def __init__(self, api: AsyncApi) -> None:
        methods = AsyncChargingLocations(api.raw)
        self.create = raw_async(methods.create)
        self.delete = raw_async(methods.delete)
        self.get = raw_async(methods.get)
        self.list = raw_async(methods.list)
        self.update = raw_async(methods.update)


class AsyncChargingLocationsWithStreamingResponse:
    """As :class:`AsyncChargingLocations`, giving responses as they come in."""

    def __init__(self, api: AsyncApi) -> None:
        methods = AsyncChargingLocations(api.streaming)
        self.create = streamed_async(methods.create)
        self.delete = streamed_async(methods.delete)
        self.get = streamed_async(methods.get)
        self.list = streamed_async(methods.list)
        self.update = streamed_async(methods.update)
