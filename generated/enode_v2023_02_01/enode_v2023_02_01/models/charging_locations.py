# Generated from an OpenAPI document: a change made here is lost with the next generation.
"""Models of charging locations."""

# What is deprecated is there all the same, and warns those who use it, not us.
# pyright: reportDeprecated=false

from __future__ import annotations

from typing import Annotated, Literal
from uuid import UUID

from pydantic import Field

from ._base import Model, UnlistedInteger

__all__ = [
    "ChargingLocationCreateRequest",
    "ChargingLocationResponse",
    "ChargingLocationUpdateRequest",
    "LocationTariffInterval",
    "LocationTariffScheduleItem",
    "TariffRateInterval",
]


class ChargingLocationCreateRequest(Model):
    """A charging location to add."""

    latitude: float
    """Latitude, in degrees."""
    longitude: float
    """Longitude, in degrees."""
    name: str
    """Name of the charging location."""
    timezone_name: Annotated[str, Field(alias="timezoneName")]
    """Time zone by its IANA name."""


class ChargingLocationResponse(Model):
    """A place at which vehicles are charged."""

    id: UUID
    """Id of the charging location."""
    latitude: float
    """Latitude, in degrees."""
    longitude: float
    """Longitude, in degrees."""
    name: str
    """Name of the charging location."""
    timezone_name: Annotated[str, Field(alias="timezoneName")] = "UTC"
    """Time zone by its IANA name."""


class ChargingLocationUpdateRequest(Model):
    """What a charging location is to be."""

    latitude: float
    """Latitude, in degrees."""
    longitude: float
    """Longitude, in degrees."""
    name: str
    """Name of the charging location."""
    timezone_name: Annotated[str, Field(alias="timezoneName")]
    """Time zone by its IANA name."""


class TariffRateInterval(Model):
    """A time of day, on certain weekdays, at which one rate of a tariff holds."""

    from_: Annotated[str, Field(alias="from", pattern="^[0-9]{2}:[0-9]{2}$")]
    """Time of day at which the interval starts, as `HH:MM`."""
    name: str
    """Name of the rate of the tariff that holds in the interval."""
    to: Annotated[str, Field(pattern="^[0-9]{2}:[0-9]{2}$")]
    """Time of day at which the interval ends, as `HH:MM`."""
    weekdays: list[Literal[0, 1, 2, 3, 4, 5, 6] | UnlistedInteger] | None = None
    """Days of the week, 0 for Monday to 6 for Sunday; every day if left out."""


class LocationTariffInterval(Model):
    """A tariff and the times at which each of its rates holds at a location."""

    tariff_id: Annotated[str, Field(alias="tariffId")]
    """Id of the tariff that is to hold at the location."""
    tariff_intervals: Annotated[list[TariffRateInterval], Field(alias="tariffIntervals")]
    """When each rate of the tariff holds."""


class LocationTariffScheduleItem(Model):
    """An item of `LocationTariffSchedule`."""

    from_hour_minute: Annotated[str, Field(alias="fromHourMinute", pattern="^[0-9]{2}:[0-9]{2}$")]
    """Time of day at which the interval starts, as `HH:MM`."""
    tariff_id: Annotated[str, Field(alias="tariffId")]
    """Id of the tariff the rate belongs to."""
    tariff_name: Annotated[str, Field(alias="tariffName")]
    """Name of the rate that holds in the interval."""
    to_hour_minute: Annotated[str, Field(alias="toHourMinute", pattern="^[0-9]{2}:[0-9]{2}$")]
    """Time of day at which the interval ends, as `HH:MM`."""
    weekday: Literal[0, 1, 2, 3, 4, 5, 6] | UnlistedInteger
    """Day of the week, 0 for Monday to 6 for Sunday."""
