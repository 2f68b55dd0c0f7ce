# Generated from an OpenAPI document: a change made here is lost with the next generation.
"""Models of vehicles."""

# What is deprecated is there all the same, and warns those who use it, not us.
# pyright: reportDeprecated=false

from __future__ import annotations

from typing import Annotated, TypeAlias
from uuid import UUID

from pydantic import AwareDatetime, Field
from typing_extensions import deprecated

from ._base import Model, OpenEnum, OpenUnion, Unknown
from .shared import (
    BatteryVendor,
    Capability,
    ChargeableVendorType,
    ChargeAction,
    ChargerVendor,
    ChargingAction,
    MaxCurrentAction,
    SmartOverrideStatus,
    VehicleBrand,
    VehiclePowerDeliveryState,
    VehicleVendor,
)

__all__ = [
    "Consideration",
    "FailureCondition",
    "PartialVehicleSmartChargingPolicy",
    "SmartChargeState",
    "Vehicle",
    "VehicleAction",
    "VehicleCapabilities",
    "VehicleChargeState",
    "VehicleInformation",
    "VehicleLocation",
    "VehicleOdometer",
    "VehicleSmartChargingPlan",
    "VehicleSmartChargingPlanFinalState",
    "VehicleSmartChargingPolicy",
    "VehiclesSetChargingRequest",
    "VehiclesSmartChargingGetStatusResponse",
    "VehiclesSmartOverrideCreateResponse",
    "VehiclesSmartOverrideDeleteResponse",
]


class Consideration(Model):
    """What a vehicle still needs before a smart charging plan can be made; null unless the state is `CONSIDERING`."""

    at_charging_location: Annotated[bool, Field(alias="atChargingLocation")]
    """Whether the vehicle is at one of the user's charging locations."""
    has_time_estimate: Annotated[bool, Field(alias="hasTimeEstimate")]
    """Whether the time needed for charging can be estimated."""
    is_charging: Annotated[bool, Field(alias="isCharging")]
    """Whether the vehicle is charging."""
    is_plugged_in: Annotated[bool, Field(alias="isPluggedIn")]
    """Whether the vehicle is plugged in."""


class FailureCondition(OpenEnum):
    """What went wrong while a smart charging plan was carried out."""

    STOP_FAILED = "STOP_FAILED"
    START_FAILED = "START_FAILED"
    FINISHED_LATE = "FINISHED_LATE"
    UNKNOWN = "UNKNOWN"
    CHARGE_INTERRUPTED = "CHARGE_INTERRUPTED"
    FINISHED_EARLY = "FINISHED_EARLY"


class PartialVehicleSmartChargingPolicy(Model):
    """Smart charging settings of a vehicle, any of which may be left out."""

    deadline: Annotated[str | None, Field(pattern="^[0-9]{2}:[0-9]{2}$")] = None
    """Time of day, as `HH:MM` at the vehicle's location, by which the vehicle is to be charged."""
    is_enabled: Annotated[bool, Field(alias="isEnabled")] = False
    """Whether smart charging is switched on."""
    minimum_charge_limit: Annotated[float, Field(alias="minimumChargeLimit")] = 0
    """Battery level, in percent, up to which the vehicle charges at once whatever the price."""


class SmartChargeState(OpenEnum):
    """Where a vehicle stands in smart charging: switched off, waiting for a plan, carrying one out (`PLAN:EXECUTING:...`) or done with it (`PLAN:ENDED:...`)."""

    DISABLED = "DISABLED"
    CONSIDERING = "CONSIDERING"
    UNKNOWN = "UNKNOWN"
    PLAN_EXECUTING_STOPPING = "PLAN:EXECUTING:STOPPING"
    PLAN_EXECUTING_STOP_FAILED = "PLAN:EXECUTING:STOP_FAILED"
    PLAN_EXECUTING_STOPPED = "PLAN:EXECUTING:STOPPED"
    PLAN_EXECUTING_STOPPED_AWAITING_PRICES = "PLAN:EXECUTING:STOPPED:AWAITING_PRICES"
    PLAN_EXECUTING_STARTING = "PLAN:EXECUTING:STARTING"
    PLAN_EXECUTING_START_FAILED = "PLAN:EXECUTING:START_FAILED"
    PLAN_EXECUTING_STARTED = "PLAN:EXECUTING:STARTED"
    PLAN_EXECUTING_CHARGE_INTERRUPTED = "PLAN:EXECUTING:CHARGE_INTERRUPTED"
    PLAN_EXECUTING_OVERRIDDEN = "PLAN:EXECUTING:OVERRIDDEN"
    PLAN_ENDED_FINISHED = "PLAN:ENDED:FINISHED"
    PLAN_ENDED_UNPLUGGED = "PLAN:ENDED:UNPLUGGED"
    PLAN_ENDED_FAILED = "PLAN:ENDED:FAILED"
    PLAN_ENDED_DISABLED = "PLAN:ENDED:DISABLED"
    PLAN_ENDED_DEADLINE_CHANGED = "PLAN:ENDED:DEADLINE_CHANGED"
    FULLY_CHARGED = "FULLY_CHARGED"


class VehicleCapabilities(Model):
    """What can be read from a vehicle and how it can be controlled."""

    charge_state: Annotated[Capability, Field(alias="chargeState")]
    """Whether the charge state can be read."""
    information: Capability
    """Whether identity, brand, model and year can be read."""
    location: Capability
    """Whether the position can be read."""
    odometer: Capability
    """Whether the odometer can be read."""
    set_max_current: Annotated[Capability, Field(alias="setMaxCurrent")]
    """Whether the charging current can be limited."""
    smart_charging: Annotated[Capability, Field(alias="smartCharging")]
    """Whether smart charging can be used."""
    start_charging: Annotated[Capability, Field(alias="startCharging")]
    """Whether charging can be started."""
    stop_charging: Annotated[Capability, Field(alias="stopCharging")]
    """Whether charging can be stopped."""


class VehicleChargeState(Model):
    """How full the battery of a vehicle is and whether and how fast it charges."""

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
    """Whether the vehicle is charging; null if unknown."""
    is_fully_charged: Annotated[bool | None, Field(alias="isFullyCharged")]
    """Whether the battery has reached its charge limit; null if unknown."""
    is_plugged_in: Annotated[bool | None, Field(alias="isPluggedIn")]
    """Whether the vehicle is plugged in; null if unknown."""
    last_updated: Annotated[AwareDatetime | None, Field(alias="lastUpdated")]
    """When the charge state was last read; null if it never was."""
    power_delivery_state: Annotated[VehiclePowerDeliveryState, Field(alias="powerDeliveryState")]
    """Whether the vehicle is plugged in, and what becomes of the power."""
    range: float | None
    """Distance the vehicle can still drive, in km; null if unknown."""


class VehicleInformation(Model):
    """Identity, brand, model and year of a vehicle."""

    brand: VehicleBrand | None
    """Brand, written for people to read; null if unknown."""
    display_name: Annotated[str | None, Field(alias="displayName")]
    """Name the owner gave the vehicle; null if there is none."""
    model: str | None
    """Name of the model; null if unknown."""
    vin: str | None
    """Vehicle identification number; null if unknown."""
    year: float | None
    """Year of production; null if unknown."""


class VehicleLocation(Model):
    """Last known position of a vehicle; null coordinates mean that it is unknown."""

    last_updated: Annotated[AwareDatetime | None, Field(alias="lastUpdated")]
    """When the position was last read; null if it never was."""
    latitude: float | None
    """Latitude in degrees, north positive; null if unknown."""
    longitude: float | None
    """Longitude in degrees, east positive; null if unknown."""


class VehicleOdometer(Model):
    """Distance a vehicle has driven in its life."""

    distance: float | None
    """Distance driven so far, in km; null if unknown."""
    last_updated: Annotated[AwareDatetime | None, Field(alias="lastUpdated")]
    """When the odometer was last read; null if it never was."""


class VehicleSmartChargingPolicy(Model):
    """Smart charging settings of a vehicle."""

    deadline: Annotated[str, Field(pattern="^[0-9]{2}:[0-9]{2}$")]
    """Time of day, as `HH:MM` at the vehicle's location, by which the vehicle is to be charged."""
    is_enabled: Annotated[bool | None, Field(alias="isEnabled")]
    """Whether smart charging is switched on; null if it never was set."""
    minimum_charge_limit: Annotated[float, Field(alias="minimumChargeLimit")]
    """Battery level, in percent, up to which the vehicle charges at once whatever the price."""


class Vehicle(Model):
    """An electric vehicle that a user has linked."""

    capabilities: VehicleCapabilities
    """What can be read and controlled at present."""
    charge_state: Annotated[VehicleChargeState, Field(alias="chargeState")]
    """Last known state of the battery and of charging."""
    charging_location_id: Annotated[UUID | None, Field(alias="chargingLocationId")]
    """Id of the charging location at which the vehicle is now; null if it is at none."""
    id: str
    """Id of the vehicle."""
    information: VehicleInformation
    """Identity, brand, model and year."""
    is_reachable: Annotated[bool | None, Field(alias="isReachable")]
    """Whether the vehicle can be reached through its vendor at present; null if unknown."""
    last_seen: Annotated[AwareDatetime | None, Field(alias="lastSeen")]
    """When the vehicle last sent data to its vendor; null if it never has."""
    location: VehicleLocation
    """Last known position."""
    odometer: VehicleOdometer
    """Distance driven so far."""
    smart_charging_policy: Annotated[VehicleSmartChargingPolicy, Field(alias="smartChargingPolicy")]
    """Smart charging settings."""
    vendor: VehicleVendor
    """Vendor through which the vehicle is reached."""


VehicleAction: TypeAlias = Annotated[ChargeAction | MaxCurrentAction | Unknown, OpenUnion()]


class VehicleSmartChargingPlanFinalState(OpenEnum):
    """State in which the plan ended; null until then."""

    PLAN_ENDED_FINISHED = "PLAN:ENDED:FINISHED"
    PLAN_ENDED_UNPLUGGED = "PLAN:ENDED:UNPLUGGED"
    PLAN_ENDED_FAILED = "PLAN:ENDED:FAILED"
    PLAN_ENDED_DISABLED = "PLAN:ENDED:DISABLED"
    PLAN_ENDED_DEADLINE_CHANGED = "PLAN:ENDED:DEADLINE_CHANGED"


class VehicleSmartChargingPlan(Model):
    """When smart charging stops and starts a vehicle to charge it at the lowest price, and what became of it."""

    charging_location_id: Annotated[UUID | None, Field(alias="chargingLocationId")]
    """Id of the charging location at which the plan is carried out; null if there is none."""
    currency: str
    """Currency of both costs, as an ISO 4217 code."""
    ended_at: Annotated[AwareDatetime | None, Field(alias="endedAt")]
    """When the plan ended; null until then."""
    estimated_finish_at: Annotated[AwareDatetime, Field(alias="estimatedFinishAt")]
    """When charging is expected to be complete."""
    external_start: Annotated[
        SmartOverrideStatus | None,
        Field(alias="externalStart"),
        deprecated("VehicleSmartChargingPlan.external_start is deprecated"),
    ] = None
    """Deprecated. Former name of the override during the plan; null if there was none."""
    failure_condition: Annotated[FailureCondition | None, Field(alias="failureCondition")]
    """What went wrong; null if nothing did."""
    final_state: Annotated[VehicleSmartChargingPlanFinalState | None, Field(alias="finalState")]
    """State in which the plan ended; null until then."""
    id: str
    """Id of the smart charging plan."""
    non_smart_cost: Annotated[float, Field(alias="nonSmartCost")]
    """Estimated cost of charging at once instead."""
    smart_cost: Annotated[float | None, Field(alias="smartCost")]
    """Estimated cost of charging as planned; null until it is known."""
    start_at: Annotated[AwareDatetime | None, Field(alias="startAt")]
    """When the plan starts charging again; null until the prices it depends on are known."""
    start_confirmed_at: Annotated[AwareDatetime | None, Field(alias="startConfirmedAt")]
    """When the vehicle was seen to have started again; null until then."""
    stop_at: Annotated[AwareDatetime, Field(alias="stopAt")]
    """When the plan stops charging, to wait for a lower price."""
    stop_confirmed_at: Annotated[AwareDatetime | None, Field(alias="stopConfirmedAt")]
    """When the vehicle was seen to have stopped; null until then."""
    user_id: Annotated[str, Field(alias="userId")]
    """Id of the user who owns the vehicle."""
    vehicle_id: Annotated[str, Field(alias="vehicleId")]
    """Id of the vehicle the plan is for."""
    vendor: VehicleVendor
    """Vendor of the vehicle."""


class VehiclesSetChargingRequest(Model):
    """The body of `POST /vehicles/{vehicleId}/charging`."""

    action: ChargingAction
    """Whether charging is to start or to stop."""


class VehiclesSmartChargingGetStatusResponse(Model):
    """What `GET /vehicles/{vehicleId}/smart-charging-status` answers with 200."""

    consideration: Consideration | None
    """What is still needed for a plan; null unless the state is `CONSIDERING`."""
    plan: VehicleSmartChargingPlan | None
    """The current or last plan; null if there is none."""
    smart_override: Annotated[SmartOverrideStatus | None, Field(alias="smartOverride")]
    """The override in force; null if there is none."""
    state: SmartChargeState
    """Where the vehicle stands in smart charging."""
    state_changed_at: Annotated[AwareDatetime, Field(alias="stateChangedAt")]
    """When the present state was entered."""
    updated_at: Annotated[AwareDatetime, Field(alias="updatedAt")]
    """When the status was last computed."""
    user_id: Annotated[str, Field(alias="userId")]
    """Id of the user who owns the vehicle."""
    vehicle_id: Annotated[str, Field(alias="vehicleId")]
    """Id of the vehicle."""
    vendor: VehicleVendor
    """Vendor of the vehicle."""


class VehiclesSmartOverrideCreateResponse(Model):
    """What `POST /vehicles/{vehicleId}/smart-override` answers with 200."""

    created_at: Annotated[AwareDatetime, Field(alias="createdAt")]
    """When the override began."""
    ended_at: Annotated[AwareDatetime | None, Field(alias="endedAt")]
    """When the override ended; null while it lasts."""
    target_id: Annotated[str, Field(alias="targetId")]
    """Id of the asset that is overridden."""
    target_type: Annotated[ChargeableVendorType, Field(alias="targetType")]
    """Type of the asset that is overridden."""
    user_id: Annotated[str, Field(alias="userId")]
    """Id of the user who owns the asset."""
    vendor: VehicleVendor | ChargerVendor | BatteryVendor
    """Vendor of the asset."""
    vendor_action_id: Annotated[UUID | None, Field(alias="vendorActionId")]
    """Id of the action that started charging; null if none was needed."""


class VehiclesSmartOverrideDeleteResponse(Model):
    """What `DELETE /vehicles/{vehicleId}/smart-override` answers with 200."""

    created_at: Annotated[AwareDatetime, Field(alias="createdAt")]
    """When the override began."""
    ended_at: Annotated[AwareDatetime | None, Field(alias="endedAt")]
    """When the override ended; null while it lasts."""
    target_id: Annotated[str, Field(alias="targetId")]
    """Id of the asset that is overridden."""
    target_type: Annotated[ChargeableVendorType, Field(alias="targetType")]
    """Type of the asset that is overridden."""
    user_id: Annotated[str, Field(alias="userId")]
    """Id of the user who owns the asset."""
    vendor: VehicleVendor | ChargerVendor | BatteryVendor
    """Vendor of the asset."""
    vendor_action_id: Annotated[UUID | None, Field(alias="vendorActionId")]
    """Id of the action that started charging; null if none was needed."""
