# Generated from an OpenAPI document: a change made here is lost with the next generation.
"""Models of chargers."""

# What is deprecated is there all the same, and warns those who use it, not us.
# pyright: reportDeprecated=false

from __future__ import annotations

from typing import Annotated, Literal, TypeAlias
from uuid import UUID

from pydantic import AwareDatetime, Field

from ._base import Model, OpenEnum, OpenUnion, Unknown, UnlistedText
from .shared import (
    BatteryVendor,
    Capability,
    ChargeAction,
    ChargerBrand,
    ChargerVendor,
    ChargingAction,
    MaxCurrentAction,
    VehicleVendor,
)

__all__ = [
    "Charger",
    "ChargerAction",
    "ChargerCapabilities",
    "ChargerChargeState",
    "ChargerInformation",
    "ChargerOnlySmartOverrideResponse",
    "ChargerPowerDeliveryState",
    "ChargerSmartChargingInterval",
    "ChargerSmartChargingIntervalStatus",
    "ChargerSmartChargingPolicy",
    "ChargerState",
    "ChargerUpdatePayload",
    "ChargersSetChargingRequest",
    "ChargersSmartChargingGetStatusResponse",
    "PartialChargerSmartChargingPolicy",
]


class ChargerCapabilities(Model):
    """What can be read from a charger and how it can be controlled."""

    charge_state: Annotated[Capability, Field(alias="chargeState")]
    """Whether the charge state can be read."""
    information: Capability
    """Whether brand, model and year can be read."""
    set_max_current: Annotated[Capability, Field(alias="setMaxCurrent")]
    """Whether the charging current can be limited."""
    start_charging: Annotated[Capability, Field(alias="startCharging")]
    """Whether charging can be started."""
    stop_charging: Annotated[Capability, Field(alias="stopCharging")]
    """Whether charging can be stopped."""


class ChargerPowerDeliveryState(OpenEnum):
    """Whether a vehicle is plugged in at a charger, and what becomes of the power."""

    UNKNOWN = "UNKNOWN"
    UNPLUGGED = "UNPLUGGED"
    PLUGGED_IN_INITIALIZING = "PLUGGED_IN:INITIALIZING"
    PLUGGED_IN_CHARGING = "PLUGGED_IN:CHARGING"
    PLUGGED_IN_STOPPED = "PLUGGED_IN:STOPPED"
    PLUGGED_IN_NO_POWER = "PLUGGED_IN:NO_POWER"
    PLUGGED_IN_FAULT = "PLUGGED_IN:FAULT"


class ChargerChargeState(Model):
    """Whether and how fast a charger charges."""

    charge_rate: Annotated[float | None, Field(alias="chargeRate")]
    """Charging power in kW; null unless a vehicle is charging."""
    is_charging: Annotated[bool | None, Field(alias="isCharging")]
    """Whether a vehicle is charging; null if unknown."""
    is_plugged_in: Annotated[bool | None, Field(alias="isPluggedIn")]
    """Whether a vehicle is plugged in; null if unknown."""
    last_updated: Annotated[AwareDatetime | None, Field(alias="lastUpdated")]
    """When the charge state was last read; null if it never was."""
    max_current: Annotated[float | None, Field(alias="maxCurrent")]
    """Limit of the charging current, in A; null if unknown."""
    power_delivery_state: Annotated[ChargerPowerDeliveryState, Field(alias="powerDeliveryState")]
    """Whether a vehicle is plugged in, and what becomes of the power."""


class ChargerInformation(Model):
    """Brand, model and year of a charger."""

    brand: ChargerBrand
    """Brand, written for people to read."""
    model: str
    """Name of the model."""
    year: float | None
    """Year of production; null if unknown."""


class Charger(Model):
    """A charger that a user has linked."""

    capabilities: ChargerCapabilities
    """What can be read and controlled at present."""
    charge_state: Annotated[ChargerChargeState, Field(alias="chargeState")]
    """Last known state of charging."""
    charging_location_id: Annotated[UUID | None, Field(alias="chargingLocationId")]
    """Id of the charging location the charger is assigned to; null if it is assigned to none."""
    id: str
    """Id of the charger."""
    information: ChargerInformation
    """Brand, model and year."""
    is_reachable: Annotated[bool, Field(alias="isReachable")]
    """Whether the charger can be reached through its vendor at present."""
    last_seen: Annotated[AwareDatetime | None, Field(alias="lastSeen")]
    """When the charger last sent data to its vendor; null if it never has."""
    vendor: ChargerVendor
    """Vendor through which the charger is reached."""


ChargerAction: TypeAlias = Annotated[ChargeAction | MaxCurrentAction | Unknown, OpenUnion()]


class ChargerOnlySmartOverrideResponse(Model):
    """An override of a charger's schedule or smart charging."""

    created_at: Annotated[AwareDatetime, Field(alias="createdAt")]
    """When the override began."""
    ended_at: Annotated[AwareDatetime | None, Field(alias="endedAt")]
    """When the override ended; null while it lasts."""
    target_id: Annotated[str, Field(alias="targetId")]
    """Id of the asset that is overridden."""
    target_type: Annotated[Literal["charger"] | UnlistedText, Field(alias="targetType")]
    """Type of the asset that is overridden."""
    user_id: Annotated[str, Field(alias="userId")]
    """Id of the user who owns the asset."""
    vendor: VehicleVendor | ChargerVendor | BatteryVendor
    """Vendor of the asset."""
    vendor_action_id: Annotated[UUID | None, Field(alias="vendorActionId")]
    """Id of the action that started charging; null if none was needed."""


class ChargerSmartChargingIntervalStatus(OpenEnum):
    """Whether the interval lies ahead, has begun or is over."""

    IN_PROGRESS = "IN_PROGRESS"
    COMPLETED = "COMPLETED"
    PLANNED = "PLANNED"


class ChargerSmartChargingInterval(Model):
    """An item of `ChargerSmartChargingIntervals`."""

    end_time: Annotated[str, Field(alias="endTime")]
    """When charging ends."""
    start_time: Annotated[str, Field(alias="startTime")]
    """When charging starts."""
    status: ChargerSmartChargingIntervalStatus
    """Whether the interval lies ahead, has begun or is over."""


class ChargerSmartChargingPolicy(Model):
    """Smart charging settings of a charger."""

    charging_duration: Annotated[str, Field(alias="chargingDuration", pattern="^[0-9]{2}:[0-9]{2}$")]
    """How long to charge before the deadline, in hours and minutes, as `HH:MM`."""
    deadline: Annotated[str, Field(pattern="^[0-9]{2}:[0-9]{2}$")]
    """Time of day, as `HH:MM` at the charger's location, by which charging is to be complete."""
    is_enabled: Annotated[bool, Field(alias="isEnabled")]
    """Whether smart charging is switched on."""


class ChargerState(OpenEnum):
    """What smart charging is doing with a charger."""

    DISABLED = "DISABLED"
    CHARGER_NOT_REACHABLE = "CHARGER_NOT_REACHABLE"
    VEHICLE_NOT_PLUGGED_IN = "VEHICLE_NOT_PLUGGED_IN"
    CHARGING_PAUSED = "CHARGING_PAUSED"
    CHARGING = "CHARGING"
    AWAITING_PRICES = "AWAITING_PRICES"


class ChargerUpdatePayload(Model):
    """Location that a charger is assigned to."""

    charging_location_id: Annotated[UUID | None, Field(alias="chargingLocationId")]
    """Id of the charging location to assign the charger to; null removes it from its location."""


class ChargersSetChargingRequest(Model):
    """The body of `POST /chargers/{chargerId}/charging`."""

    action: ChargingAction
    """Whether charging is to start or to stop."""


class ChargersSmartChargingGetStatusResponse(Model):
    """What `GET /chargers/{chargerId}/smart-charging-status` answers with 200."""

    charger_id: Annotated[str, Field(alias="chargerId")]
    """Id of the charger."""
    charging_intervals: Annotated[list[ChargerSmartChargingInterval], Field(alias="chargingIntervals")]
    """Intervals in which the charger has charged or is going to."""
    state: ChargerState
    """What smart charging is doing with the charger."""
    user_id: Annotated[str, Field(alias="userId")]
    """Id of the user who owns the charger."""


class PartialChargerSmartChargingPolicy(Model):
    """Smart charging settings of a charger, any of which may be left out."""

    charging_duration: Annotated[str | None, Field(alias="chargingDuration", pattern="^[0-9]{2}:[0-9]{2}$")] = None
    """How long to charge before the deadline, in hours and minutes, as `HH:MM`."""
    deadline: Annotated[str | None, Field(pattern="^[0-9]{2}:[0-9]{2}$")] = None
    """Time of day, as `HH:MM` at the charger's location, by which charging is to be complete."""
    is_enabled: Annotated[bool, Field(alias="isEnabled")] = False
    """Whether smart charging is switched on."""
