# Generated from an OpenAPI document: a change made here is lost with the next generation.
"""Models of hvacs."""

# What is deprecated is there all the same, and warns those who use it, not us.
# pyright: reportDeprecated=false

from __future__ import annotations

from typing import Annotated, Literal, TypeAlias
from uuid import UUID

from pydantic import AwareDatetime, Field
from typing_extensions import deprecated

from ._base import Model, OpenEnum, OpenUnion, Unknown
from .shared import (
    ActionState,
    AutoTargetState,
    Capability,
    CoolTargetState,
    HeatTargetState,
    HvacBrand,
    HvacVendor,
    OffTargetState,
    ScheduledTargetState,
)

__all__ = [
    "AutoPermanentHold",
    "CoolPermanentHold",
    "HVACSetPermanentHoldPayload",
    "HeatPermanentHold",
    "Hvac",
    "HvacAction",
    "HvacActionFollowSchedule",
    "HvacActionPermanentHold",
    "HvacCapabilities",
    "HvacHoldType",
    "HvacInformation",
    "HvacInformationCategory",
    "HvacMode",
    "HvacSmartInterval",
    "HvacSmartPolicy",
    "HvacSmartStatus",
    "HvacUpdatePayload",
    "NullableTemperatureDifferenceRange",
    "NullableTemperatureRange",
    "OffPermanentHold",
    "PartialHvacSmartPolicy",
    "PermanentHoldTargetState",
]


class AutoPermanentHold(Model):
    """Heat and cool to stay between two setpoints."""

    cool_setpoint: Annotated[float, Field(alias="coolSetpoint")]
    """Temperature above which the unit cools, in degrees Celsius; it must be higher than `heatSetpoint`."""
    heat_setpoint: Annotated[float, Field(alias="heatSetpoint")]
    """Temperature below which the unit heats, in degrees Celsius; it must be lower than `coolSetpoint`."""
    mode: Literal["AUTO"]
    """Mode to keep; it tells the variants apart."""


class CoolPermanentHold(Model):
    """Cool to one setpoint."""

    cool_setpoint: Annotated[float, Field(alias="coolSetpoint")]
    """Temperature above which the unit cools, in degrees Celsius."""
    mode: Literal["COOL"]
    """Mode to keep; it tells the variants apart."""


class HeatPermanentHold(Model):
    """Heat to one setpoint."""

    heat_setpoint: Annotated[float, Field(alias="heatSetpoint")]
    """Temperature below which the unit heats, in degrees Celsius."""
    mode: Literal["HEAT"]
    """Mode to keep; it tells the variants apart."""


class OffPermanentHold(Model):
    """Switch the unit off."""

    mode: Literal["OFF"]
    """Mode to keep; it tells the variants apart."""


HVACSetPermanentHoldPayload: TypeAlias = Annotated[
    CoolPermanentHold | HeatPermanentHold | AutoPermanentHold | OffPermanentHold | Unknown,
    OpenUnion(
        "mode",
        {"AUTO": AutoPermanentHold, "COOL": CoolPermanentHold, "HEAT": HeatPermanentHold, "OFF": OffPermanentHold},
    ),
]


class HvacHoldType(OpenEnum):
    """Whether an HVAC unit keeps the mode it was given (`PERMANENT`) or follows its own schedule (`SCHEDULED`)."""

    PERMANENT = "PERMANENT"
    SCHEDULED = "SCHEDULED"


class HvacMode(OpenEnum):
    """What an HVAC unit does: nothing, heat, cool, or either as needed (`AUTO`)."""

    OFF = "OFF"
    AUTO = "AUTO"
    COOL = "COOL"
    HEAT = "HEAT"


class NullableTemperatureDifferenceRange(Model):
    """Least and greatest distance, in degrees Celsius, between the two setpoints in mode `AUTO`; null where it does not apply."""

    max: float | None
    """Greatest difference, in degrees Celsius; null if unknown."""
    min: float | None
    """Least difference, in degrees Celsius; null if unknown."""


class NullableTemperatureRange(Model):
    """Lowest and highest setpoint, in degrees Celsius, that a device accepts; null where the setpoint does not apply."""

    max: float | None
    """Highest temperature, in degrees Celsius; null if unknown."""
    min: float | None
    """Lowest temperature, in degrees Celsius; null if unknown."""


class HvacCapabilities(Model):
    """What can be controlled at present."""

    capable_hold_types: Annotated[
        list[HvacHoldType] | None,
        Field(alias="capableHoldTypes"),
        deprecated("HvacCapabilities.capable_hold_types is deprecated: use set_follow_schedule and set_permanent_hold"),
    ]
    """Deprecated: use set_follow_schedule and set_permanent_hold. Hold types the unit knows; `setFollowSchedule` and `setPermanentHold` take its place."""
    capable_modes: Annotated[list[HvacMode] | None, Field(alias="capableModes")]
    """Modes the unit can be switched to; null if unknown."""
    cool_setpoint_range: Annotated[NullableTemperatureRange | None, Field(alias="coolSetpointRange")]
    """Setpoints accepted for cooling, in degrees Celsius."""
    heat_setpoint_range: Annotated[NullableTemperatureRange | None, Field(alias="heatSetpointRange")]
    """Setpoints accepted for heating, in degrees Celsius."""
    set_follow_schedule: Annotated[Capability, Field(alias="setFollowSchedule")]
    """Whether the unit can be told to follow its own schedule."""
    set_permanent_hold: Annotated[Capability, Field(alias="setPermanentHold")]
    """Whether the unit can be told to keep a mode and its setpoints."""
    setpoint_difference_range: Annotated[
        NullableTemperatureDifferenceRange | None, Field(alias="setpointDifferenceRange")
    ]
    """Distance accepted between the two setpoints in mode `AUTO`, in degrees Celsius."""


class HvacInformationCategory(OpenEnum):
    """What the unit can do; an `AGGREGATOR` stands for several units behind it."""

    HEATING = "HEATING"
    COOLING = "COOLING"
    HEAT_PUMP = "HEAT_PUMP"
    AGGREGATOR = "AGGREGATOR"


class HvacInformation(Model):
    """What the unit is."""

    brand: HvacBrand
    """Brand, written for people to read."""
    category: HvacInformationCategory
    """What the unit can do; an `AGGREGATOR` stands for several units behind it."""
    display_name: Annotated[str, Field(alias="displayName")]
    """Name of the unit, as its owner sees it."""
    group_name: Annotated[str | None, Field(alias="groupName")]
    """Name of the group the unit belongs to, such as a room or a home; null if there is none."""
    model: str | None
    """Name of the model; null if unknown."""


class Hvac(Model):
    """A heating or cooling unit that a user has linked."""

    capabilities: HvacCapabilities
    """What can be controlled at present."""
    charging_location_id: Annotated[UUID | None, Field(alias="chargingLocationId")] = None
    """Id of the charging location the unit is assigned to; null if it is assigned to none."""
    consumption_rate: Annotated[float | None, Field(alias="consumptionRate")] = None
    """Electric power the unit draws, in kW; null if unknown."""
    cool_setpoint: Annotated[float | None, Field(alias="coolSetpoint")] = None
    """Temperature above which the unit cools, in degrees Celsius; null if it does not apply."""
    current_temperature: Annotated[float | None, Field(alias="currentTemperature")] = None
    """Measured temperature, in degrees Celsius; null if unknown."""
    heat_setpoint: Annotated[float | None, Field(alias="heatSetpoint")] = None
    """Temperature below which the unit heats, in degrees Celsius; null if it does not apply."""
    hold_type: Annotated[HvacHoldType | None, Field(alias="holdType")] = None
    """Whether the unit keeps its mode or follows its own schedule; null if unknown."""
    id: str
    """Id of the HVAC unit."""
    information: HvacInformation
    """What the unit is."""
    is_active: Annotated[bool | None, Field(alias="isActive")] = None
    """Whether the unit is heating or cooling right now."""
    is_reachable: Annotated[bool, Field(alias="isReachable")]
    """Whether the unit can be reached through its vendor at present."""
    last_seen: Annotated[AwareDatetime | None, Field(alias="lastSeen")]
    """When the unit last sent data to its vendor; null if it never has."""
    mode: HvacMode | None = None
    """Mode the unit is set to; null if unknown."""
    vendor: HvacVendor
    """Vendor through which the unit is reached."""


class HvacActionFollowSchedule(Model):
    """An attempt to make an HVAC unit follow its own schedule."""

    completed_at: Annotated[AwareDatetime | None, Field(alias="completedAt")] = None
    """When the action ended, well or not; null while it is pending."""
    created_at: Annotated[AwareDatetime | None, Field(alias="createdAt")] = None
    """When the action was requested."""
    id: UUID | None = None
    """Id of the action."""
    state: ActionState | None = None
    """Progress of the action."""
    target: ScheduledTargetState | None = None
    """The state that was asked for."""
    target_id: Annotated[str | None, Field(alias="targetId")] = None
    """Id of the asset acted on."""
    target_type: Annotated[Literal["hvac"] | None, Field(alias="targetType")] = None
    """Type of the asset acted on."""
    updated_at: Annotated[AwareDatetime | None, Field(alias="updatedAt")] = None
    """When the action last changed."""


PermanentHoldTargetState: TypeAlias = Annotated[
    CoolTargetState | HeatTargetState | AutoTargetState | OffTargetState | Unknown,
    OpenUnion(
        "mode", {"AUTO": AutoTargetState, "COOL": CoolTargetState, "HEAT": HeatTargetState, "OFF": OffTargetState}
    ),
]


class HvacActionPermanentHold(Model):
    """An attempt to make an HVAC unit keep a mode and its setpoints."""

    completed_at: Annotated[AwareDatetime | None, Field(alias="completedAt")] = None
    """When the action ended, well or not; null while it is pending."""
    created_at: Annotated[AwareDatetime | None, Field(alias="createdAt")] = None
    """When the action was requested."""
    id: UUID | None = None
    """Id of the action."""
    state: ActionState | None = None
    """Progress of the action."""
    target: PermanentHoldTargetState | None = None
    """The mode and the setpoints that were asked for."""
    target_id: Annotated[str | None, Field(alias="targetId")] = None
    """Id of the asset acted on."""
    target_type: Annotated[Literal["hvac"] | None, Field(alias="targetType")] = None
    """Type of the asset acted on."""
    updated_at: Annotated[AwareDatetime | None, Field(alias="updatedAt")] = None
    """When the action last changed."""


HvacAction: TypeAlias = Annotated[HvacActionPermanentHold | HvacActionFollowSchedule | Unknown, OpenUnion()]


class HvacSmartInterval(Model):
    """Part of the day during which smart control keeps one heating setpoint."""

    from_: Annotated[str, Field(alias="from", pattern="^[0-9]{2}:[0-9]{2}$")]
    """Time of day at which the interval starts, as `HH:MM`."""
    heat_setpoint: Annotated[float, Field(alias="heatSetpoint")]
    """Temperature below which the unit heats, in degrees Celsius."""
    to: Annotated[str, Field(pattern="^[0-9]{2}:[0-9]{2}$")]
    """Time of day at which the interval ends, as `HH:MM`."""


class HvacSmartPolicy(Model):
    """Smart control settings of an HVAC unit."""

    is_enabled: Annotated[bool, Field(alias="isEnabled")]
    """Whether smart control is switched on."""


class HvacSmartStatus(Model):
    """Setpoints that smart control has chosen for an HVAC unit."""

    hvac_id: Annotated[str, Field(alias="hvacId")]
    """Id of the HVAC unit."""
    intervals: list[HvacSmartInterval]
    """The day, divided into intervals with one setpoint each."""
    user_id: Annotated[str, Field(alias="userId")]
    """Id of the user who owns the unit."""


class HvacUpdatePayload(Model):
    """Location that an HVAC unit is assigned to."""

    charging_location_id: Annotated[UUID | None, Field(alias="chargingLocationId")]
    """Id of the charging location to assign the unit to; null removes it from its location."""


class PartialHvacSmartPolicy(Model):
    """Smart control settings of an HVAC unit, any of which may be left out."""

    is_enabled: Annotated[bool, Field(alias="isEnabled")] = False
    """Whether smart control is switched on."""
