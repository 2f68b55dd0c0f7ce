# Generated from an OpenAPI document: a change made here is lost with the next generation.
"""Models of meters."""

# What is deprecated is there all the same, and warns those who use it, not us.
# pyright: reportDeprecated=false

from __future__ import annotations

from typing import Annotated
from uuid import UUID

from pydantic import AwareDatetime, Field

from ._base import Model
from .shared import Capability, MeterBrand, MeterVendor, PaginationCursors

__all__ = [
    "MeterCapabilities",
    "MeterEnergyState",
    "MeterInformation",
    "MeterLocation",
    "MetersGetResponse",
    "PaginatedMeterList",
    "PaginatedMeterListDataItem",
]


class MeterCapabilities(Model):
    """What a meter is able to measure."""

    measures_consumption: Annotated[Capability, Field(alias="measuresConsumption")]
    """Whether the meter measures what is consumed."""
    measures_production: Annotated[Capability, Field(alias="measuresProduction")]
    """Whether the meter measures what is produced."""


class MeterEnergyState(Model):
    """The power that a meter measures."""

    last_updated: Annotated[AwareDatetime | None, Field(alias="lastUpdated")]
    """When the power was last read; null if it never was."""
    power: float | None
    """Power through the meter, in kW: positive while importing from the grid, negative while exporting to it; null if unknown."""


class MeterInformation(Model):
    """What an energy meter is and where it is installed."""

    brand: MeterBrand
    """Brand, written for people to read."""
    installation_date: Annotated[AwareDatetime, Field(alias="installationDate")]
    """When the device was installed."""
    model: str
    """Name of the model."""
    site_name: Annotated[str, Field(alias="siteName")]
    """Name the vendor keeps for the place of installation."""


class MeterLocation(Model):
    """Position of a meter; null coordinates mean that it is unknown."""

    latitude: float | None
    """Latitude in degrees, north positive; null if unknown."""
    longitude: float | None
    """Longitude in degrees, east positive; null if unknown."""


class MetersGetResponse(Model):
    """What `GET /meters/{meterId}` answers with 200."""

    capabilities: MeterCapabilities
    """What the meter is able to measure."""
    energy_state: Annotated[MeterEnergyState, Field(alias="energyState")]
    """The power last measured."""
    id: UUID
    """Id of the meter."""
    information: MeterInformation
    """What the meter is and where it is installed."""
    is_reachable: Annotated[bool, Field(alias="isReachable")]
    """Whether the meter can be reached through its vendor at present."""
    last_seen: Annotated[AwareDatetime, Field(alias="lastSeen")]
    """When the meter last sent data to its vendor."""
    location: MeterLocation
    """Position of the meter."""
    scopes: list[str]
    """Permissions the user has granted for this asset."""
    user_id: Annotated[str, Field(alias="userId")]
    """Id of the user who linked the meter."""
    vendor: MeterVendor
    """Vendor through which the meter is reached."""


class PaginatedMeterListDataItem(Model):
    """An item of `data` of `PaginatedMeterList`."""

    capabilities: MeterCapabilities
    """What the meter is able to measure."""
    energy_state: Annotated[MeterEnergyState, Field(alias="energyState")]
    """The power last measured."""
    id: UUID
    """Id of the meter."""
    information: MeterInformation
    """What the meter is and where it is installed."""
    is_reachable: Annotated[bool, Field(alias="isReachable")]
    """Whether the meter can be reached through its vendor at present."""
    last_seen: Annotated[AwareDatetime, Field(alias="lastSeen")]
    """When the meter last sent data to its vendor."""
    location: MeterLocation
    """Position of the meter."""
    scopes: list[str]
    """Permissions the user has granted for this asset."""
    user_id: Annotated[str, Field(alias="userId")]
    """Id of the user who linked the meter."""
    vendor: MeterVendor
    """Vendor through which the meter is reached."""


class PaginatedMeterList(Model):
    """One page of energy meters."""

    data: list[PaginatedMeterListDataItem]
    """The items of this page."""
    pagination: PaginationCursors
    """Cursors of the pages before and after this one."""
