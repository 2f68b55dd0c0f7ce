# Generated from an OpenAPI document: a change made here is lost with the next generation.
"""Models of simulated."""

# What is deprecated is there all the same, and warns those who use it, not us.
# pyright: reportDeprecated=false

from __future__ import annotations

from typing import Annotated
from uuid import UUID

from pydantic import Field

from ._base import Model
from .shared import VehiclePowerDeliveryState, VehicleVendor

__all__ = [
    "CreateSimulatedVehiclePayload",
    "PaginatedVehiclesList",
    "PaginationCursors",
    "SimulatedVehicle",
    "SimulatedVehicleChargeState",
    "SimulatedVehicleLocation",
    "SimulatedVehicleOwnChargeState",
    "UpdateSimulatedVehiclePayload",
    "UpdateSimulatedVehiclePayloadLocation",
]


class CreateSimulatedVehiclePayload(Model):
    """A simulated vehicle to be created, with the credentials that link it."""

    model: str
    """Name of the model to report."""
    name: str
    """Name of the vehicle, chosen freely."""
    password: str
    """Password with which the vehicle is linked in Link UI."""
    user_id: Annotated[str | None, Field(alias="userId")] = None
    """Id of the user the vehicle is meant for."""
    username: str
    """User name with which the vehicle is linked in Link UI."""
    vendor: VehicleVendor
    """Vendor whose vehicle is simulated."""
    year: float
    """Year of production to report."""


class PaginationCursors(Model):
    """Cursors that lead from one page of a list to its neighbours."""

    after: str | None
    """Value of `after` that fetches the next page; null on the last page."""
    before: str | None
    """Value of `before` that fetches the previous page; null on the first page."""


class SimulatedVehicleLocation(Model):
    """The position it reports."""

    latitude: float | None
    """Latitude in degrees, north positive; null if unknown."""
    longitude: float | None
    """Longitude in degrees, east positive; null if unknown."""


class SimulatedVehicleOwnChargeState(Model):
    """The charge state it reports."""

    battery_capacity: Annotated[float | None, Field(alias="batteryCapacity")]
    """Capacity of the battery, in kWh; null if unknown."""
    battery_level: Annotated[float | None, Field(alias="batteryLevel")]
    """Energy left in the battery, in percent of its capacity; null if unknown."""
    charge_limit: Annotated[float | None, Field(alias="chargeLimit")]
    """Level at which charging stops, in percent of the capacity; null if unknown."""
    charge_rate: Annotated[float | None, Field(alias="chargeRate")]
    """Charging power in kW; null unless the vehicle is charging."""
    charge_time_remaining: Annotated[float | None, Field(alias="chargeTimeRemaining")]
    """Time until the charge limit is reached, in minutes; null unless it is known."""
    is_charging: Annotated[bool | None, Field(alias="isCharging")]
    """Whether it reports to be charging."""
    is_plugged_in: Annotated[bool | None, Field(alias="isPluggedIn")]
    """Whether it reports to be plugged in."""
    power_delivery_state: Annotated[VehiclePowerDeliveryState, Field(alias="powerDeliveryState")]
    """Whether the vehicle is plugged in, and what becomes of the power."""
    range: float | None
    """Distance the vehicle can still drive, in km; null if unknown."""


class SimulatedVehicle(Model):
    """A vehicle that exists only for testing and reports what it is told to."""

    charge_state: Annotated[SimulatedVehicleOwnChargeState, Field(alias="chargeState")]
    """The charge state it reports."""
    id: str
    """Id of the simulated vehicle."""
    is_reachable: Annotated[bool, Field(alias="isReachable")]
    """Whether the vehicle acts as if it could be reached."""
    linked_vehicle_id: Annotated[UUID | None, Field(alias="linkedVehicleId")]
    """Id of the vehicle that came from linking it; null until it is linked."""
    location: SimulatedVehicleLocation
    """The position it reports."""
    model: str
    """Name of the model it reports."""
    name: str
    """Name of the vehicle, chosen freely."""
    password: str
    """Password with which the vehicle is linked in Link UI."""
    user_id: Annotated[str | None, Field(alias="userId")]
    """Id of the user the vehicle is meant for; null if it is meant for none."""
    username: str
    """User name with which the vehicle is linked in Link UI."""
    vendor: VehicleVendor
    """Vendor whose vehicle is simulated."""
    vin: str
    """Made-up vehicle identification number."""
    year: float
    """Year of production it reports."""


class PaginatedVehiclesList(Model):
    """One page of simulated vehicles."""

    data: list[SimulatedVehicle]
    """The items of this page."""
    pagination: PaginationCursors
    """Cursors of the pages before and after this one."""


class SimulatedVehicleChargeState(Model):
    """The charge state a simulated vehicle reports."""

    battery_capacity: Annotated[float | None, Field(alias="batteryCapacity")]
    """Capacity of the battery, in kWh; null if unknown."""
    battery_level: Annotated[float | None, Field(alias="batteryLevel")]
    """Energy left in the battery, in percent of its capacity; null if unknown."""
    charge_limit: Annotated[float | None, Field(alias="chargeLimit")]
    """Level at which charging stops, in percent of the capacity; null if unknown."""
    charge_rate: Annotated[float | None, Field(alias="chargeRate")]
    """Charging power in kW; null unless the vehicle is charging."""
    charge_time_remaining: Annotated[float | None, Field(alias="chargeTimeRemaining")]
    """Time until the charge limit is reached, in minutes; null unless it is known."""
    power_delivery_state: Annotated[VehiclePowerDeliveryState, Field(alias="powerDeliveryState")]
    """Whether the vehicle is plugged in, and what becomes of the power."""
    range: float | None
    """Distance the vehicle can still drive, in km; null if unknown."""


class UpdateSimulatedVehiclePayloadLocation(Model):
    """The position to report from now on."""

    latitude: float | None
    """Latitude in degrees, north positive; null if unknown."""
    longitude: float | None
    """Longitude in degrees, east positive; null if unknown."""


class UpdateSimulatedVehiclePayload(Model):
    """The values of a simulated vehicle that are to change."""

    charge_state: Annotated[SimulatedVehicleChargeState | None, Field(alias="chargeState")] = None
    """The charge state to report from now on."""
    is_reachable: Annotated[bool | None, Field(alias="isReachable")] = None
    """Whether the vehicle acts as if it could be reached."""
    location: UpdateSimulatedVehiclePayloadLocation | None = None
    """The position to report from now on."""
    name: str | None = None
    """Name of the vehicle, chosen freely."""
    password: str | None = None
    """Password with which the vehicle is linked in Link UI."""
    username: str | None = None
    """User name with which the vehicle is linked in Link UI."""
