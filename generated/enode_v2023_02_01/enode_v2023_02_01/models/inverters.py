# Generated from an OpenAPI document: a change made here is lost with the next generation.
"""Models of inverters."""

# What is deprecated is there all the same, and warns those who use it, not us.
# pyright: reportDeprecated=false

from __future__ import annotations

from typing import Annotated
from uuid import UUID

from pydantic import AwareDatetime, Field

from ._base import Model
from .shared import InverterBrand, InverterVendor

__all__ = [
    "Inverter",
    "InverterInformation",
    "InverterLocation",
    "InverterProductionState",
]


class InverterInformation(Model):
    """What a solar inverter is and where it is installed."""

    brand: InverterBrand
    """Brand, written for people to read."""
    id: str
    """Id the vendor gave the inverter."""
    installation_date: Annotated[AwareDatetime, Field(alias="installationDate")]
    """When the device was installed."""
    model: str
    """Name of the model."""
    site_name: Annotated[str, Field(alias="siteName")]
    """Name the vendor keeps for the place of installation."""


class InverterLocation(Model):
    """Position of an inverter; null coordinates mean that it is unknown."""

    latitude: float | None
    """Latitude in degrees, north positive; null if unknown."""
    longitude: float | None
    """Longitude in degrees, east positive; null if unknown."""


class InverterProductionState(Model):
    """What a solar inverter produces now and has produced so far."""

    is_producing: Annotated[bool | None, Field(alias="isProducing")]
    """Whether the inverter produces power at present; null if unknown."""
    last_updated: Annotated[AwareDatetime | None, Field(alias="lastUpdated")]
    """When the production was last read; null if it never was."""
    production_rate: Annotated[float | None, Field(alias="productionRate")]
    """Power produced at present, in kW; null if unknown."""
    total_lifetime_production: Annotated[float | None, Field(alias="totalLifetimeProduction")]
    """Energy produced since installation, in kWh; null if unknown."""


class Inverter(Model):
    """A solar inverter that a user has linked."""

    charging_location_id: Annotated[UUID | None, Field(alias="chargingLocationId")] = None
    """Id of the charging location the inverter is assigned to; null if it is assigned to none."""
    id: UUID
    """Id of the inverter."""
    information: InverterInformation
    """What the inverter is and where it is installed."""
    is_reachable: Annotated[bool, Field(alias="isReachable")]
    """Whether the inverter can be reached through its vendor at present."""
    last_seen: Annotated[AwareDatetime, Field(alias="lastSeen")]
    """When the inverter last sent data to its vendor."""
    location: InverterLocation
    """Position of the inverter."""
    production_state: Annotated[InverterProductionState, Field(alias="productionState")]
    """Last known production."""
    vendor: InverterVendor
    """Vendor through which the inverter is reached."""
