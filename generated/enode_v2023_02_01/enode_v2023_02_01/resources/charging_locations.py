# Generated from an OpenAPI document: a change made here is lost with the next generation.
"""Operations on charging locations."""

from __future__ import annotations

import builtins
from uuid import UUID

from .. import models
from .._runtime import AsyncApi, Operation, Parameter, SyncApi

_CREATE: Operation[models.ChargingLocationResponse] = Operation(
    method="POST",
    path="/charging-locations",
    parameters=(Parameter("Enode-User-Id", "header", required=True),),
    body="application/json",
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
_GET_TARIFF: Operation[list[models.LocationTariffScheduleItem]] = Operation(
    method="GET",
    path="/charging-locations/{chargingLocationId}/tariff",
    parameters=(
        Parameter("chargingLocationId", "path"),
        Parameter("Enode-User-Id", "header", required=True),
    ),
    responses={
        "200": lambda: list[models.LocationTariffScheduleItem],
        "400": lambda: models.Problem,
        "404": lambda: models.Problem,
    },
    security=("ClientAccessToken",),
    name="getChargingLocationTariff",
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
    responses={"200": lambda: models.ChargingLocationResponse},
    security=("ClientAccessToken",),
    name="putCharginglocationsCharginglocationid",
)
_UPDATE_TARIFF: Operation[None] = Operation(
    method="PUT",
    path="/charging-locations/{chargingLocationId}/tariff",
    parameters=(
        Parameter("chargingLocationId", "path"),
        Parameter("Enode-User-Id", "header", required=True),
    ),
    body="application/json",
    responses={"204": None, "400": lambda: models.Problem, "404": lambda: models.Problem},
    security=("ClientAccessToken",),
    name="associateChargingLocationWithTariff",
)


class ChargingLocations:
    """Operations on charging locations."""

    def __init__(self, api: SyncApi) -> None:
        self._api = api

    def create(
        self, body: models.ChargingLocationCreateRequest | None = None, *, enode_user_id: str
    ) -> models.ChargingLocationResponse:
        """Create a charging location.

        Adds a charging location for the user, to which assets and a tariff can be assigned.

        ``POST /charging-locations``

        Args:
            enode_user_id: Id of the user on whose behalf the call is made, as chosen by the client when the user
                was first linked.
        """
        return self._api.call(_CREATE, {"Enode-User-Id": enode_user_id}, body=body)

    def delete(self, charging_location_id: UUID | str, *, enode_user_id: str) -> models.ChargingLocationResponse:
        """Delete a charging location.

        Deletes one charging location and returns it as it was.

        ``DELETE /charging-locations/{chargingLocationId}``

        Args:
            charging_location_id: Id of the charging location.
            enode_user_id: Id of the user on whose behalf the call is made, as chosen by the client when the user
                was first linked.
        """
        return self._api.call(_DELETE, {"chargingLocationId": charging_location_id, "Enode-User-Id": enode_user_id})

    def get(self, charging_location_id: UUID | str, *, enode_user_id: str) -> models.ChargingLocationResponse:
        """Get a charging location.

        Returns one charging location.

        ``GET /charging-locations/{chargingLocationId}``

        Args:
            charging_location_id: Id of the charging location.
            enode_user_id: Id of the user on whose behalf the call is made, as chosen by the client when the user
                was first linked.
        """
        return self._api.call(_GET, {"chargingLocationId": charging_location_id, "Enode-User-Id": enode_user_id})

    def get_tariff(
        self, charging_location_id: UUID | str, *, enode_user_id: str
    ) -> builtins.list[models.LocationTariffScheduleItem]:
        """Get a charging location's tariff.

        Returns which rate of which tariff holds at the charging location at each time of the week.

        ``GET /charging-locations/{chargingLocationId}/tariff``

        Args:
            charging_location_id: Id of the charging location.
            enode_user_id: Id of the user on whose behalf the call is made, as chosen by the client when the user
                was first linked.
        """
        return self._api.call(_GET_TARIFF, {"chargingLocationId": charging_location_id, "Enode-User-Id": enode_user_id})

    def list(self, *, enode_user_id: str) -> builtins.list[models.ChargingLocationResponse]:
        """List charging locations.

        Returns the user's charging locations.

        ``GET /charging-locations``

        Args:
            enode_user_id: Id of the user on whose behalf the call is made, as chosen by the client when the user
                was first linked.
        """
        return self._api.call(_LIST, {"Enode-User-Id": enode_user_id})

    def update(
        self,
        charging_location_id: UUID | str,
        body: models.ChargingLocationUpdateRequest | None = None,
        *,
        enode_user_id: str,
    ) -> models.ChargingLocationResponse:
        """Update a charging location.

        Replaces the name, the coordinates and the time zone of one charging location.

        ``PUT /charging-locations/{chargingLocationId}``

        Args:
            charging_location_id: Id of the charging location.
            enode_user_id: Id of the user on whose behalf the call is made, as chosen by the client when the user
                was first linked.
        """
        return self._api.call(
            _UPDATE, {"chargingLocationId": charging_location_id, "Enode-User-Id": enode_user_id}, body=body
        )

    def update_tariff(
        self, charging_location_id: UUID | str, body: models.LocationTariffInterval | None = None, *, enode_user_id: str
    ) -> None:
        """Assign a tariff to a charging location.

        Makes a tariff apply at the charging location and states at which times of the week each of its rates holds.

        ``PUT /charging-locations/{chargingLocationId}/tariff``

        Args:
            charging_location_id: Id of the charging location.
            enode_user_id: Id of the user on whose behalf the call is made, as chosen by the client when the user
                was first linked.
        """
        return self._api.call(
            _UPDATE_TARIFF, {"chargingLocationId": charging_location_id, "Enode-User-Id": enode_user_id}, body=body
        )


class AsyncChargingLocations:
    """Operations on charging locations."""

    def __init__(self, api: AsyncApi) -> None:
        self._api = api

    async def create(
        self, body: models.ChargingLocationCreateRequest | None = None, *, enode_user_id: str
    ) -> models.ChargingLocationResponse:
        """Create a charging location.

        Adds a charging location for the user, to which assets and a tariff can be assigned.

        ``POST /charging-locations``

        Args:
            enode_user_id: Id of the user on whose behalf the call is made, as chosen by the client when the user
                was first linked.
        """
        return await self._api.call(_CREATE, {"Enode-User-Id": enode_user_id}, body=body)

    async def delete(self, charging_location_id: UUID | str, *, enode_user_id: str) -> models.ChargingLocationResponse:
        """Delete a charging location.

        Deletes one charging location and returns it as it was.

        ``DELETE /charging-locations/{chargingLocationId}``

        Args:
            charging_location_id: Id of the charging location.
            enode_user_id: Id of the user on whose behalf the call is made, as chosen by the client when the user
                was first linked.
        """
        return await self._api.call(
            _DELETE, {"chargingLocationId": charging_location_id, "Enode-User-Id": enode_user_id}
        )

    async def get(self, charging_location_id: UUID | str, *, enode_user_id: str) -> models.ChargingLocationResponse:
        """Get a charging location.

        Returns one charging location.

        ``GET /charging-locations/{chargingLocationId}``

        Args:
            charging_location_id: Id of the charging location.
            enode_user_id: Id of the user on whose behalf the call is made, as chosen by the client when the user
                was first linked.
        """
        return await self._api.call(_GET, {"chargingLocationId": charging_location_id, "Enode-User-Id": enode_user_id})

    async def get_tariff(
        self, charging_location_id: UUID | str, *, enode_user_id: str
    ) -> builtins.list[models.LocationTariffScheduleItem]:
        """Get a charging location's tariff.

        Returns which rate of which tariff holds at the charging location at each time of the week.

        ``GET /charging-locations/{chargingLocationId}/tariff``

        Args:
            charging_location_id: Id of the charging location.
            enode_user_id: Id of the user on whose behalf the call is made, as chosen by the client when the user
                was first linked.
        """
        return await self._api.call(
            _GET_TARIFF, {"chargingLocationId": charging_location_id, "Enode-User-Id": enode_user_id}
        )

    async def list(self, *, enode_user_id: str) -> builtins.list[models.ChargingLocationResponse]:
        """List charging locations.

        Returns the user's charging locations.

        ``GET /charging-locations``

        Args:
            enode_user_id: Id of the user on whose behalf the call is made, as chosen by the client when the user
                was first linked.
        """
        return await self._api.call(_LIST, {"Enode-User-Id": enode_user_id})

    async def update(
        self,
        charging_location_id: UUID | str,
        body: models.ChargingLocationUpdateRequest | None = None,
        *,
        enode_user_id: str,
    ) -> models.ChargingLocationResponse:
        """Update a charging location.

        Replaces the name, the coordinates and the time zone of one charging location.

        ``PUT /charging-locations/{chargingLocationId}``

        Args:
            charging_location_id: Id of the charging location.
            enode_user_id: Id of the user on whose behalf the call is made, as chosen by the client when the user
                was first linked.
        """
        return await self._api.call(
            _UPDATE, {"chargingLocationId": charging_location_id, "Enode-User-Id": enode_user_id}, body=body
        )

    async def update_tariff(
        self, charging_location_id: UUID | str, body: models.LocationTariffInterval | None = None, *, enode_user_id: str
    ) -> None:
        """Assign a tariff to a charging location.

        Makes a tariff apply at the charging location and states at which times of the week each of its rates holds.

        ``PUT /charging-locations/{chargingLocationId}/tariff``

        Args:
            charging_location_id: Id of the charging location.
            enode_user_id: Id of the user on whose behalf the call is made, as chosen by the client when the user
                was first linked.
        """
        return await self._api.call(
            _UPDATE_TARIFF, {"chargingLocationId": charging_location_id, "Enode-User-Id": enode_user_id}, body=body
        )
