# Generated from an OpenAPI document: a change made here is lost with the next generation.
"""Operations on health."""

from __future__ import annotations

from .. import models
from .._runtime import AsyncApi, Operation, SyncApi

_LIST_CHARGERS: Operation[list[models.ChargerHealth]] = Operation(
    method="GET",
    path="/health/chargers",
    responses={"200": lambda: list[models.ChargerHealth]},
    name="getHealthChargerVendors",
)
_LIST_HVACS: Operation[list[models.HvacHealth]] = Operation(
    method="GET",
    path="/health/hvacs",
    responses={"200": lambda: list[models.HvacHealth]},
    name="getHealthHvacVendors",
)
_LIST_INVERTERS: Operation[list[models.InverterHealth]] = Operation(
    method="GET",
    path="/health/inverters",
    responses={"200": lambda: list[models.InverterHealth]},
    name="getHealthInverterVendors",
)
_LIST_VEHICLES: Operation[list[models.VehicleHealth]] = Operation(
    method="GET",
    path="/health/vehicles",
    responses={"200": lambda: list[models.VehicleHealth]},
    name="getHealthVehicleVendors",
)
_READY: Operation[None] = Operation(
    method="GET",
    path="/health/ready",
    responses={"204": None, "503": None},
    name="getHealthReady",
)


class Health:
    """Operations on health."""

    def __init__(self, api: SyncApi) -> None:
        self._api = api

    def list_chargers(self) -> list[models.ChargerHealth]:
        """Get charger vendor health.

        Returns how well each charger vendor can be reached at the moment. No access token is needed.

        ``GET /health/chargers``
        """
        return self._api.call(_LIST_CHARGERS)

    def list_hvacs(self) -> list[models.HvacHealth]:
        """Get HVAC vendor health.

        Returns how well each HVAC vendor can be reached at the moment. No access token is needed.

        ``GET /health/hvacs``
        """
        return self._api.call(_LIST_HVACS)

    def list_inverters(self) -> list[models.InverterHealth]:
        """Get inverter vendor health.

        Returns how well each inverter vendor can be reached at the moment. No access token is needed.

        ``GET /health/inverters``
        """
        return self._api.call(_LIST_INVERTERS)

    def list_vehicles(self) -> list[models.VehicleHealth]:
        """Get vehicle vendor health.

        Returns how well each vehicle vendor can be reached at the moment. No access token is needed.

        ``GET /health/vehicles``
        """
        return self._api.call(_LIST_VEHICLES)

    def ready(self) -> None:
        """Check service readiness.

        Tells by its status code alone whether the API is up and ready. No access token is needed.

        ``GET /health/ready``
        """
        return self._api.call(_READY)


class AsyncHealth:
    """Operations on health."""

    def __init__(self, api: AsyncApi) -> None:
        self._api = api

    async def list_chargers(self) -> list[models.ChargerHealth]:
        """Get charger vendor health.

        Returns how well each charger vendor can be reached at the moment. No access token is needed.

        ``GET /health/chargers``
        """
        return await self._api.call(_LIST_CHARGERS)

    async def list_hvacs(self) -> list[models.HvacHealth]:
        """Get HVAC vendor health.

        Returns how well each HVAC vendor can be reached at the moment. No access token is needed.

        ``GET /health/hvacs``
        """
        return await self._api.call(_LIST_HVACS)

    async def list_inverters(self) -> list[models.InverterHealth]:
        """Get inverter vendor health.

        Returns how well each inverter vendor can be reached at the moment. No access token is needed.

        ``GET /health/inverters``
        """
        return await self._api.call(_LIST_INVERTERS)

    async def list_vehicles(self) -> list[models.VehicleHealth]:
        """Get vehicle vendor health.

        Returns how well each vehicle vendor can be reached at the moment. No access token is needed.

        ``GET /health/vehicles``
        """
        return await self._api.call(_LIST_VEHICLES)

    async def ready(self) -> None:
        """Check service readiness.

        Tells by its status code alone whether the API is up and ready. No access token is needed.

        ``GET /health/ready``
        """
        return await self._api.call(_READY)
