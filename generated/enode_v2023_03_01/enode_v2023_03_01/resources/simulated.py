# Generated from an OpenAPI document: a change made here is lost with the next generation.
"""Operations on simulated."""

from __future__ import annotations

from uuid import UUID

from .. import models
from .._runtime import AsyncApi, Operation, Parameter, SyncApi

_CREATE_VEHICLE: Operation[models.SimulatedVehicle] = Operation(
    method="POST",
    path="/simulated/vehicles",
    body="application/json",
    responses={"200": lambda: models.SimulatedVehicle},
    security=("ClientAccessToken",),
    name="createSimulatedVehicle",
)
_DELETE_VEHICLE: Operation[None] = Operation(
    method="DELETE",
    path="/simulated/vehicles/{simulatedVehicleId}",
    parameters=(Parameter("simulatedVehicleId", "path"),),
    responses={"200": None},
    security=("ClientAccessToken",),
    name="deleteSimulatedVehicle",
)
_GET_VEHICLE: Operation[models.SimulatedVehicle] = Operation(
    method="GET",
    path="/simulated/vehicles/{simulatedVehicleId}",
    parameters=(Parameter("simulatedVehicleId", "path"),),
    responses={"200": lambda: models.SimulatedVehicle},
    security=("ClientAccessToken",),
    name="getSimulatedVehicle",
)
_LIST_VEHICLES: Operation[models.PaginatedVehiclesList] = Operation(
    method="GET",
    path="/simulated/vehicles",
    parameters=(
        Parameter("after", "query"),
        Parameter("before", "query"),
        Parameter("pageSize", "query"),
    ),
    responses={"200": lambda: models.PaginatedVehiclesList},
    security=("ClientAccessToken",),
    name="listSimulatedVehicle",
)
_UPDATE_VEHICLE: Operation[models.SimulatedVehicle] = Operation(
    method="PATCH",
    path="/simulated/vehicles/{simulatedVehicleId}",
    parameters=(Parameter("simulatedVehicleId", "path"),),
    body="application/json",
    responses={"200": lambda: models.SimulatedVehicle},
    security=("ClientAccessToken",),
    name="updateSimulatedVehicle",
)


class Simulated:
    """Operations on simulated."""

    def __init__(self, api: SyncApi) -> None:
        self._api = api

    def create_vehicle(self, body: models.CreateSimulatedVehiclePayload | None = None) -> models.SimulatedVehicle:
        """Create a simulated vehicle.

        Creates a vehicle that exists only for testing and is linked with the credentials given here.

        ``POST /simulated/vehicles``

        Deprecated.
        """
        return self._api.call(_CREATE_VEHICLE, body=body)

    def delete_vehicle(self, simulated_vehicle_id: UUID | str) -> None:
        """Delete a simulated vehicle.

        Deletes one simulated vehicle.

        ``DELETE /simulated/vehicles/{simulatedVehicleId}``

        Deprecated.

        Args:
            simulated_vehicle_id: Id of the simulated vehicle.
        """
        return self._api.call(_DELETE_VEHICLE, {"simulatedVehicleId": simulated_vehicle_id})

    def get_vehicle(self, simulated_vehicle_id: UUID | str) -> models.SimulatedVehicle:
        """Get a simulated vehicle.

        Returns one simulated vehicle.

        ``GET /simulated/vehicles/{simulatedVehicleId}``

        Deprecated.

        Args:
            simulated_vehicle_id: Id of the simulated vehicle.
        """
        return self._api.call(_GET_VEHICLE, {"simulatedVehicleId": simulated_vehicle_id})

    def list_vehicles(
        self, *, after: str | None = None, before: str | None = None, page_size: int | None = None
    ) -> models.PaginatedVehiclesList:
        """List simulated vehicles.

        Returns one page of the simulated vehicles of this client.

        ``GET /simulated/vehicles``

        Deprecated.

        Args:
            after: Cursor of a page: the result starts just after it. Cannot be combined with `before`.
            before: Cursor of a page: the result ends just before it. Cannot be combined with `after`.
            page_size: Greatest number of items on one page.
        """
        return self._api.call(_LIST_VEHICLES, {"after": after, "before": before, "pageSize": page_size})

    def update_vehicle(
        self, simulated_vehicle_id: UUID | str, body: models.UpdateSimulatedVehiclePayload | None = None
    ) -> models.SimulatedVehicle:
        """Update a simulated vehicle.

        Changes the given values of one simulated vehicle, such as its battery level or its position.

        ``PATCH /simulated/vehicles/{simulatedVehicleId}``

        Deprecated.

        Args:
            simulated_vehicle_id: Id of the simulated vehicle.
        """
        return self._api.call(_UPDATE_VEHICLE, {"simulatedVehicleId": simulated_vehicle_id}, body=body)


class AsyncSimulated:
    """Operations on simulated."""

    def __init__(self, api: AsyncApi) -> None:
        self._api = api

    async def create_vehicle(self, body: models.CreateSimulatedVehiclePayload | None = None) -> models.SimulatedVehicle:
        """Create a simulated vehicle.

        Creates a vehicle that exists only for testing and is linked with the credentials given here.

        ``POST /simulated/vehicles``

        Deprecated.
        """
        return await self._api.call(_CREATE_VEHICLE, body=body)

    async def delete_vehicle(self, simulated_vehicle_id: UUID | str) -> None:
        """Delete a simulated vehicle.

        Deletes one simulated vehicle.

        ``DELETE /simulated/vehicles/{simulatedVehicleId}``

        Deprecated.

        Args:
            simulated_vehicle_id: Id of the simulated vehicle.
        """
        return await self._api.call(_DELETE_VEHICLE, {"simulatedVehicleId": simulated_vehicle_id})

    async def get_vehicle(self, simulated_vehicle_id: UUID | str) -> models.SimulatedVehicle:
        """Get a simulated vehicle.

        Returns one simulated vehicle.

        ``GET /simulated/vehicles/{simulatedVehicleId}``

        Deprecated.

        Args:
            simulated_vehicle_id: Id of the simulated vehicle.
        """
        return await self._api.call(_GET_VEHICLE, {"simulatedVehicleId": simulated_vehicle_id})

    async def list_vehicles(
        self, *, after: str | None = None, before: str | None = None, page_size: int | None = None
    ) -> models.PaginatedVehiclesList:
        """List simulated vehicles.

        Returns one page of the simulated vehicles of this client.

        ``GET /simulated/vehicles``

        Deprecated.

        Args:
            after: Cursor of a page: the result starts just after it. Cannot be combined with `before`.
            before: Cursor of a page: the result ends just before it. Cannot be combined with `after`.
            page_size: Greatest number of items on one page.
        """
        return await self._api.call(_LIST_VEHICLES, {"after": after, "before": before, "pageSize": page_size})

    async def update_vehicle(
        self, simulated_vehicle_id: UUID | str, body: models.UpdateSimulatedVehiclePayload | None = None
    ) -> models.SimulatedVehicle:
        """Update a simulated vehicle.

        Changes the given values of one simulated vehicle, such as its battery level or its position.

        ``PATCH /simulated/vehicles/{simulatedVehicleId}``

        Deprecated.

        Args:
            simulated_vehicle_id: Id of the simulated vehicle.
        """
        return await self._api.call(_UPDATE_VEHICLE, {"simulatedVehicleId": simulated_vehicle_id}, body=body)
