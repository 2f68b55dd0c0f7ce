# Generated from an OpenAPI document: a change made here is lost with the next generation.
"""Operations on locations."""

from __future__ import annotations

import builtins
from uuid import UUID

from .. import models
from .._runtime import AsyncApi, Operation, Parameter, SyncApi

_CREATE_FOR_USER: Operation[models.LocationResponse] = Operation(
    method="POST",
    path="/users/{userId}/locations",
    parameters=(Parameter("userId", "path"),),
    body="application/json",
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
_GET_TARIFF: Operation[list[models.LocationTariffScheduleItem]] = Operation(
    method="GET",
    path="/locations/{locationId}/tariff",
    parameters=(Parameter("locationId", "path"),),
    responses={"200": lambda: list[models.LocationTariffScheduleItem], "404": lambda: models.Problem},
    security=("ClientAccessToken",),
    name="getUserLocationTariff",
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
)
_UPDATE: Operation[models.LocationResponse] = Operation(
    method="PUT",
    path="/locations/{locationId}",
    parameters=(Parameter("locationId", "path"),),
    body="application/json",
    responses={"200": lambda: models.LocationResponse},
    security=("ClientAccessToken",),
    name="updateLocation",
)
_UPDATE_TARIFF: Operation[None] = Operation(
    method="PUT",
    path="/locations/{locationId}/tariff",
    parameters=(Parameter("locationId", "path"),),
    body="application/json",
    responses={"204": None, "400": lambda: models.Problem, "404": lambda: models.Problem},
    security=("ClientAccessToken",),
    name="associateUserLocationWithTariff",
)


class Locations:
    """Operations on locations."""

    def __init__(self, api: SyncApi) -> None:
        self._api = api

    def create_for_user(self, user_id: str, body: models.LocationPayload | None = None) -> models.LocationResponse:
        """Create a location.

        Adds a location for the user, to which assets and a tariff can be assigned.

        ``POST /users/{userId}/locations``

        Args:
            user_id: Id of the user, as chosen by the client when the user was first linked.
        """
        return self._api.call(_CREATE_FOR_USER, {"userId": user_id}, body=body)

    def delete(self, location_id: UUID | str) -> models.LocationResponse:
        """Delete a location.

        Deletes one location and returns it as it was.

        ``DELETE /locations/{locationId}``

        Args:
            location_id: Id of the location.
        """
        return self._api.call(_DELETE, {"locationId": location_id})

    def get(self, location_id: UUID | str) -> models.LocationResponse:
        """Get a location.

        Returns one location.

        ``GET /locations/{locationId}``

        Args:
            location_id: Id of the location.
        """
        return self._api.call(_GET, {"locationId": location_id})

    def get_tariff(self, location_id: UUID | str) -> builtins.list[models.LocationTariffScheduleItem]:
        """Get a location's tariff.

        Returns which rate of which tariff holds at the location at each time of the week.

        ``GET /locations/{locationId}/tariff``

        Args:
            location_id: Id of the location.
        """
        return self._api.call(_GET_TARIFF, {"locationId": location_id})

    def list(
        self, *, after: str | None = None, before: str | None = None, page_size: int | None = None
    ) -> models.PaginatedLocationList:
        """List all locations.

        Returns one page of the locations of all users of this client.

        ``GET /locations``

        Args:
            after: Cursor of a page: the result starts just after it. Cannot be combined with `before`.
            before: Cursor of a page: the result ends just before it. Cannot be combined with `after`.
            page_size: Greatest number of items on one page.
        """
        return self._api.call(_LIST, {"after": after, "before": before, "pageSize": page_size})

    def list_for_user(
        self, user_id: str, *, after: str | None = None, before: str | None = None, page_size: int | None = None
    ) -> models.PaginatedLocationList:
        """List a user's locations.

        Returns one page of the locations of one user.

        ``GET /users/{userId}/locations``

        Args:
            user_id: Id of the user, as chosen by the client when the user was first linked.
            after: Cursor of a page: the result starts just after it. Cannot be combined with `before`.
            before: Cursor of a page: the result ends just before it. Cannot be combined with `after`.
            page_size: Greatest number of items on one page.
        """
        return self._api.call(
            _LIST_FOR_USER, {"userId": user_id, "after": after, "before": before, "pageSize": page_size}
        )

    def update(
        self, location_id: UUID | str, body: models.LocationUpdatePayload | None = None
    ) -> models.LocationResponse:
        """Update a location.

        Replaces the name, the coordinates and the time zone of one location.

        ``PUT /locations/{locationId}``

        Args:
            location_id: Id of the location.
        """
        return self._api.call(_UPDATE, {"locationId": location_id}, body=body)

    def update_tariff(self, location_id: UUID | str, body: models.LocationTariffInterval | None = None) -> None:
        """Assign a tariff to a location.

        Makes a tariff apply at the location and states at which times of the week each of its rates holds.

        ``PUT /locations/{locationId}/tariff``

        Args:
            location_id: Id of the location.
        """
        return self._api.call(_UPDATE_TARIFF, {"locationId": location_id}, body=body)


class AsyncLocations:
    """Operations on locations."""

    def __init__(self, api: AsyncApi) -> None:
        self._api = api

    async def create_for_user(
        self, user_id: str, body: models.LocationPayload | None = None
    ) -> models.LocationResponse:
        """Create a location.

        Adds a location for the user, to which assets and a tariff can be assigned.

        ``POST /users/{userId}/locations``

        Args:
            user_id: Id of the user, as chosen by the client when the user was first linked.
        """
        return await self._api.call(_CREATE_FOR_USER, {"userId": user_id}, body=body)

    async def delete(self, location_id: UUID | str) -> models.LocationResponse:
        """Delete a location.

        Deletes one location and returns it as it was.

        ``DELETE /locations/{locationId}``

        Args:
            location_id: Id of the location.
        """
        return await self._api.call(_DELETE, {"locationId": location_id})

    async def get(self, location_id: UUID | str) -> models.LocationResponse:
        """Get a location.

        Returns one location.

        ``GET /locations/{locationId}``

        Args:
            location_id: Id of the location.
        """
        return await self._api.call(_GET, {"locationId": location_id})

    async def get_tariff(self, location_id: UUID | str) -> builtins.list[models.LocationTariffScheduleItem]:
        """Get a location's tariff.

        Returns which rate of which tariff holds at the location at each time of the week.

        ``GET /locations/{locationId}/tariff``

        Args:
            location_id: Id of the location.
        """
        return await self._api.call(_GET_TARIFF, {"locationId": location_id})

    async def list(
        self, *, after: str | None = None, before: str | None = None, page_size: int | None = None
    ) -> models.PaginatedLocationList:
        """List all locations.

        Returns one page of the locations of all users of this client.

        ``GET /locations``

        Args:
            after: Cursor of a page: the result starts just after it. Cannot be combined with `before`.
            before: Cursor of a page: the result ends just before it. Cannot be combined with `after`.
            page_size: Greatest number of items on one page.
        """
        return await self._api.call(_LIST, {"after": after, "before": before, "pageSize": page_size})

    async def list_for_user(
        self, user_id: str, *, after: str | None = None, before: str | None = None, page_size: int | None = None
    ) -> models.PaginatedLocationList:
        """List a user's locations.

        Returns one page of the locations of one user.

        ``GET /users/{userId}/locations``

        Args:
            user_id: Id of the user, as chosen by the client when the user was first linked.
            after: Cursor of a page: the result starts just after it. Cannot be combined with `before`.
            before: Cursor of a page: the result ends just before it. Cannot be combined with `after`.
            page_size: Greatest number of items on one page.
        """
        return await self._api.call(
            _LIST_FOR_USER, {"userId": user_id, "after": after, "before": before, "pageSize": page_size}
        )

    async def update(
        self, location_id: UUID | str, body: models.LocationUpdatePayload | None = None
    ) -> models.LocationResponse:
        """Update a location.

        Replaces the name, the coordinates and the time zone of one location.

        ``PUT /locations/{locationId}``

        Args:
            location_id: Id of the location.
        """
        return await self._api.call(_UPDATE, {"locationId": location_id}, body=body)

    async def update_tariff(self, location_id: UUID | str, body: models.LocationTariffInterval | None = None) -> None:
        """Assign a tariff to a location.

        Makes a tariff apply at the location and states at which times of the week each of its rates holds.

        ``PUT /locations/{locationId}/tariff``

        Args:
            location_id: Id of the location.
        """
        return await self._api.call(_UPDATE_TARIFF, {"locationId": location_id}, body=body)
