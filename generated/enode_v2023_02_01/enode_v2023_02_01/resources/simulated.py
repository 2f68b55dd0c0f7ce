# Generated from an OpenAPI document: a change made here is lost with the next generation.
"""The operations of ``client.simulated``."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .._runtime import AsyncApi, SyncApi

if TYPE_CHECKING:
    from .simulated_vehicles import AsyncSimulatedVehicles, SimulatedVehicles


class Simulated:
    """The operations of ``client.simulated``."""

    def __init__(self, api: SyncApi) -> None:
        self._api = api

    @cached_property
    def vehicles(self) -> SimulatedVehicles:
        """The operations of ``client.simulated.vehicles``."""
        from .simulated_vehicles import SimulatedVehicles

        return SimulatedVehicles(self._api)


class AsyncSimulated:
    """The operations of ``client.simulated``."""

    def __init__(self, api: AsyncApi) -> None:
        self._api = api

    @cached_property
    def vehicles(self) -> AsyncSimulatedVehicles:
        """The operations of ``client.simulated.vehicles``."""
        from .simulated_vehicles import AsyncSimulatedVehicles

        return AsyncSimulatedVehicles(self._api)
