# Generated from an OpenAPI document: a change made here is lost with the next generation.
"""Models of schedules."""

# What is deprecated is there all the same, and warns those who use it, not us.
# pyright: reportDeprecated=false

from __future__ import annotations

from typing import Annotated, Literal, TypeAlias
from uuid import UUID

from pydantic import AwareDatetime, Field
from typing_extensions import deprecated

from ._base import Model, OpenEnum, OpenUnion, Unknown, UnlistedInteger
from .shared import (
    AutoTargetState,
    CoolTargetState,
    HeatTargetState,
    OffTargetState,
    ScheduledTargetState,
    SmartOverrideStatus,
)

__all__ = [
    "ChargeSchedule",
    "ChargeScheduleResponse",
    "ChargeScheduleResponseChargeableType",
    "ChargeScheduleResponseEntityType",
    "ChargeScheduleResponseRule",
    "ChargeScheduleResponseRuleHourMinute",
    "ChargeScheduleResponseTargetType",
    "ChargeScheduleRule",
    "ChargeScheduleRuleHourMinute",
    "ChargeScheduleStatus",
    "ChargeScheduleStatusIsChargingExpectedParts",
    "ChargeScheduleStatusUpcomingTransition",
    "ChargeScheduleTargetType",
    "NullableTemperatureTargetState",
    "PartialChargeSchedule",
    "PartialChargeScheduleRule",
    "PartialChargeScheduleRuleHourMinute",
    "PartialChargeScheduleTargetType",
    "PartialSchedule",
    "PartialTemperatureSchedule",
    "PartialTemperatureScheduleRule",
    "PartialTemperatureScheduleRuleHourMinute",
    "Schedule",
    "ScheduleResponse",
    "ScheduleState",
    "ScheduleStatus",
    "TemperatureSchedule",
    "TemperatureScheduleResponse",
    "TemperatureScheduleResponseRule",
    "TemperatureScheduleResponseRuleHourMinute",
    "TemperatureScheduleRule",
    "TemperatureScheduleRuleHourMinute",
    "TemperatureScheduleStatus",
    "TemperatureScheduleStatusUpcomingTransition",
    "TemperatureTarget",
    "TemperatureTargetState",
]


class ChargeScheduleRuleHourMinute(Model):
    """Time of day during which the rule applies."""

    from_: Annotated[str, Field(alias="from", pattern="^[0-9]{2}:[0-9]{2}$")]
    """Time of day at which the rule begins to apply, as `HH:MM`."""
    to: Annotated[str, Field(pattern="^[0-9]{2}:[0-9]{2}$")]
    """Time of day at which the rule ceases to apply, as `HH:MM`."""


class ChargeScheduleRule(Model):
    """An item of `rules` of `ChargeSchedule`."""

    from_timestamp: Annotated[AwareDatetime | None, Field(alias="fromTimestamp")] = None
    """Moment from which on the rule applies."""
    hour_minute: Annotated[ChargeScheduleRuleHourMinute | None, Field(alias="hourMinute")] = None
    """Time of day during which the rule applies."""
    should_charge: Annotated[bool, Field(alias="shouldCharge")]
    """Whether the target should charge while the rule applies."""
    to_timestamp: Annotated[AwareDatetime | None, Field(alias="toTimestamp")] = None
    """Moment up to which the rule applies."""
    weekdays: list[Literal[0, 1, 2, 3, 4, 5, 6] | UnlistedInteger] | None = None
    """Days of the week on which the rule applies, 0 for Monday to 6 for Sunday; every day if left out."""


class ChargeScheduleTargetType(OpenEnum):
    """Whether the target is a vehicle or a charger."""

    VEHICLE = "vehicle"
    CHARGER = "charger"


class ChargeSchedule(Model):
    """Rules for when a vehicle or charger charges."""

    charging_location_id: Annotated[UUID | None, Field(alias="chargingLocationId")]
    """Id of the charging location at which a vehicle is controlled; null controls it anywhere."""
    default_should_charge: Annotated[bool, Field(alias="defaultShouldCharge")]
    """Whether the target should charge while no rule applies."""
    is_enabled: Annotated[bool, Field(alias="isEnabled")]
    """Whether the schedule is in force."""
    rules: list[ChargeScheduleRule]
    """Exceptions from the default, each at its own times."""
    target_id: Annotated[str, Field(alias="targetId", min_length=1)]
    """Id of the vehicle or charger to control."""
    target_type: Annotated[ChargeScheduleTargetType, Field(alias="targetType")]
    """Whether the target is a vehicle or a charger."""


@deprecated("ChargeScheduleResponseChargeableType is deprecated", category=None)
class ChargeScheduleResponseChargeableType(OpenEnum):
    """
    Deprecated.

    Former name of `targetType`.
    """

    VEHICLE = "vehicle"
    CHARGER = "charger"


@deprecated("ChargeScheduleResponseEntityType is deprecated", category=None)
class ChargeScheduleResponseEntityType(OpenEnum):
    """
    Deprecated.

    Former name of `targetType`.
    """

    VEHICLE = "vehicle"
    CHARGER = "charger"


class ChargeScheduleResponseRuleHourMinute(Model):
    """Time of day during which the rule applies."""

    from_: Annotated[str, Field(alias="from", pattern="^[0-9]{2}:[0-9]{2}$")]
    """Time of day at which the rule begins to apply, as `HH:MM`."""
    to: Annotated[str, Field(pattern="^[0-9]{2}:[0-9]{2}$")]
    """Time of day at which the rule ceases to apply, as `HH:MM`."""


class ChargeScheduleResponseRule(Model):
    """An item of `rules` of `ChargeScheduleResponse`."""

    from_timestamp: Annotated[AwareDatetime | None, Field(alias="fromTimestamp")] = None
    """Moment from which on the rule applies."""
    hour_minute: Annotated[ChargeScheduleResponseRuleHourMinute | None, Field(alias="hourMinute")] = None
    """Time of day during which the rule applies."""
    should_charge: Annotated[bool, Field(alias="shouldCharge")]
    """Whether the target should charge while the rule applies."""
    to_timestamp: Annotated[AwareDatetime | None, Field(alias="toTimestamp")] = None
    """Moment up to which the rule applies."""
    weekdays: list[Literal[0, 1, 2, 3, 4, 5, 6] | UnlistedInteger] | None = None
    """Days of the week on which the rule applies, 0 for Monday to 6 for Sunday; every day if left out."""


class ChargeScheduleResponseTargetType(OpenEnum):
    """Whether the target is a vehicle or a charger."""

    VEHICLE = "vehicle"
    CHARGER = "charger"


class ChargeScheduleResponse(Model):
    """A charge schedule as stored."""

    chargeable_id: Annotated[
        str | None,
        Field(alias="chargeableId", min_length=1),
        deprecated("ChargeScheduleResponse.chargeable_id is deprecated: use target_id"),
    ] = None
    """Deprecated: use target_id. Former name of `targetId`."""
    chargeable_type: Annotated[
        ChargeScheduleResponseChargeableType | None,
        Field(alias="chargeableType"),
        deprecated("ChargeScheduleResponse.chargeable_type is deprecated: use target_type"),
    ] = None
    """Deprecated: use target_type. Former name of `targetType`."""
    charging_location_id: Annotated[UUID | None, Field(alias="chargingLocationId")]
    """Id of the charging location at which a vehicle is controlled; null controls it anywhere."""
    default_should_charge: Annotated[bool, Field(alias="defaultShouldCharge")]
    """Whether the target should charge while no rule applies."""
    entity_id: Annotated[
        str | None,
        Field(alias="entityId", min_length=1),
        deprecated("ChargeScheduleResponse.entity_id is deprecated: use target_id"),
    ] = None
    """Deprecated: use target_id. Former name of `targetId`."""
    entity_type: Annotated[
        ChargeScheduleResponseEntityType | None,
        Field(alias="entityType"),
        deprecated("ChargeScheduleResponse.entity_type is deprecated: use target_type"),
    ] = None
    """Deprecated: use target_type. Former name of `targetType`."""
    id: str
    """Id of the schedule."""
    is_enabled: Annotated[bool, Field(alias="isEnabled")]
    """Whether the schedule is in force."""
    rules: list[ChargeScheduleResponseRule]
    """Exceptions from the default, each at its own times."""
    target_id: Annotated[str, Field(alias="targetId", min_length=1)]
    """Id of the vehicle or charger to control."""
    target_type: Annotated[ChargeScheduleResponseTargetType, Field(alias="targetType")]
    """Whether the target is a vehicle or a charger."""


class ChargeScheduleStatusIsChargingExpectedParts(Model):
    """The conditions that must all hold for the target to charge."""

    is_plugged_in: Annotated[bool, Field(alias="isPluggedIn")]
    """Whether the target is plugged in."""
    needs_charge: Annotated[bool, Field(alias="needsCharge")]
    """Whether the battery has room for more energy."""
    should_charge: Annotated[bool, Field(alias="shouldCharge")]
    """Whether the schedule asks for charging at this time."""


class ChargeScheduleStatusUpcomingTransition(Model):
    """An item of `upcomingTransitions` of `ChargeScheduleStatus`."""

    at: AwareDatetime
    """When the change is due."""
    should_charge: Annotated[bool, Field(alias="shouldCharge")]
    """Whether the target should charge from then on."""


class ScheduleState(OpenEnum):
    """Whether a target does what its schedule asks for (`ALIGNED`, `MISALIGNED`, or `PENDING` while a change is under way), or why the schedule is inactive."""

    ALIGNED = "ALIGNED"
    MISALIGNED = "MISALIGNED"
    PENDING = "PENDING"
    INACTIVE_OVERRIDDEN = "INACTIVE:OVERRIDDEN"
    INACTIVE_DISABLED = "INACTIVE:DISABLED"
    INACTIVE_AWAY = "INACTIVE:AWAY"
    INACTIVE_INCAPABLE = "INACTIVE:INCAPABLE"


class ChargeScheduleStatus(Model):
    """Whether a vehicle or charger does what its schedule asks for."""

    changed_at: Annotated[AwareDatetime, Field(alias="changedAt")]
    """When the status last changed."""
    external_start: Annotated[
        SmartOverrideStatus | None,
        Field(alias="externalStart"),
        deprecated("ChargeScheduleStatus.external_start is deprecated: use smart_override"),
    ] = None
    """Deprecated: use smart_override. Former name of `smartOverride`."""
    is_charging: Annotated[bool, Field(alias="isCharging")]
    """Whether the target is charging."""
    is_charging_expected: Annotated[bool, Field(alias="isChargingExpected")]
    """Whether the target should be charging, all of `isChargingExpectedParts` taken together."""
    is_charging_expected_parts: Annotated[
        ChargeScheduleStatusIsChargingExpectedParts, Field(alias="isChargingExpectedParts")
    ]
    """The conditions that must all hold for the target to charge."""
    schedule_id: Annotated[UUID, Field(alias="scheduleId")]
    """Id of the schedule."""
    schedule_type: Annotated[Literal["CHARGE"], Field(alias="scheduleType")]
    """Type of the schedule; it tells the statuses apart."""
    smart_override: Annotated[SmartOverrideStatus | None, Field(alias="smartOverride")]
    """The override in force; null if there is none."""
    state: ScheduleState
    """Whether the target does what the schedule asks for."""
    upcoming_transitions: Annotated[list[ChargeScheduleStatusUpcomingTransition], Field(alias="upcomingTransitions")]
    """What the schedule asks for next, soonest first."""


NullableTemperatureTargetState: TypeAlias = (
    Annotated[
        CoolTargetState | HeatTargetState | AutoTargetState | OffTargetState | ScheduledTargetState | Unknown,
        OpenUnion(),
    ]
    | None
)


class PartialChargeScheduleRuleHourMinute(Model):
    """Time of day during which the rule applies."""

    from_: Annotated[str, Field(alias="from", pattern="^[0-9]{2}:[0-9]{2}$")]
    """Time of day at which the rule begins to apply, as `HH:MM`."""
    to: Annotated[str, Field(pattern="^[0-9]{2}:[0-9]{2}$")]
    """Time of day at which the rule ceases to apply, as `HH:MM`."""


class PartialChargeScheduleRule(Model):
    """An item of `rules` of `PartialChargeSchedule`."""

    from_timestamp: Annotated[AwareDatetime | None, Field(alias="fromTimestamp")] = None
    """Moment from which on the rule applies."""
    hour_minute: Annotated[PartialChargeScheduleRuleHourMinute | None, Field(alias="hourMinute")] = None
    """Time of day during which the rule applies."""
    should_charge: Annotated[bool, Field(alias="shouldCharge")]
    """Whether the target should charge while the rule applies."""
    to_timestamp: Annotated[AwareDatetime | None, Field(alias="toTimestamp")] = None
    """Moment up to which the rule applies."""
    weekdays: list[Literal[0, 1, 2, 3, 4, 5, 6] | UnlistedInteger] | None = None
    """Days of the week on which the rule applies, 0 for Monday to 6 for Sunday; every day if left out."""


class PartialChargeScheduleTargetType(OpenEnum):
    """Whether the target is a vehicle or a charger."""

    VEHICLE = "vehicle"
    CHARGER = "charger"


class PartialChargeSchedule(Model):
    """Settings of a charge schedule, any of which may be left out."""

    charging_location_id: Annotated[UUID | None, Field(alias="chargingLocationId")] = None
    """Id of the charging location at which a vehicle is controlled; null controls it anywhere."""
    default_should_charge: Annotated[bool | None, Field(alias="defaultShouldCharge")] = None
    """Whether the target should charge while no rule applies."""
    is_enabled: Annotated[bool, Field(alias="isEnabled")] = True
    """Whether the schedule is in force."""
    rules: list[PartialChargeScheduleRule] | None = None
    """Exceptions from the default, each at its own times."""
    target_id: Annotated[str | None, Field(alias="targetId", min_length=1)] = None
    """Id of the vehicle or charger to control."""
    target_type: Annotated[PartialChargeScheduleTargetType | None, Field(alias="targetType")] = None
    """Whether the target is a vehicle or a charger."""


class PartialTemperatureScheduleRuleHourMinute(Model):
    """Time of day during which the rule applies."""

    from_: Annotated[str, Field(alias="from", pattern="^[0-9]{2}:[0-9]{2}$")]
    """Time of day at which the rule begins to apply, as `HH:MM`."""
    to: Annotated[str, Field(pattern="^[0-9]{2}:[0-9]{2}$")]
    """Time of day at which the rule ceases to apply, as `HH:MM`."""


class TemperatureTarget(Model):
    """A temperature for an HVAC unit to keep."""

    deadband: float
    """Distance from it that is tolerated, in degrees Celsius."""
    temperature: float
    """Temperature to keep, in degrees Celsius."""


class PartialTemperatureScheduleRule(Model):
    """An item of `rules` of `PartialTemperatureSchedule`."""

    from_timestamp: Annotated[AwareDatetime | None, Field(alias="fromTimestamp")] = None
    """Moment from which on the rule applies."""
    hour_minute: Annotated[PartialTemperatureScheduleRuleHourMinute | None, Field(alias="hourMinute")] = None
    """Time of day during which the rule applies."""
    target: Annotated[
        TemperatureTarget | None, deprecated("PartialTemperatureScheduleRule.target is deprecated: use target_state")
    ] = None
    """Deprecated: use target_state. Former name of `targetState`."""
    target_state: Annotated[TemperatureTarget | None, Field(alias="targetState")] = None
    """What the unit is to do while the rule applies."""
    target_temperature: Annotated[
        TemperatureTarget | None,
        Field(alias="targetTemperature"),
        deprecated("PartialTemperatureScheduleRule.target_temperature is deprecated: use target_state"),
    ] = None
    """Deprecated: use target_state. Former name of `targetState`."""
    to_timestamp: Annotated[AwareDatetime | None, Field(alias="toTimestamp")] = None
    """Moment up to which the rule applies."""
    weekdays: list[Literal[0, 1, 2, 3, 4, 5, 6] | UnlistedInteger] | None = None
    """Days of the week on which the rule applies, 0 for Monday to 6 for Sunday; every day if left out."""


class PartialTemperatureSchedule(Model):
    """Settings of a temperature schedule, any of which may be left out."""

    charging_location_id: Annotated[UUID | None, Field(alias="chargingLocationId")] = None
    """Id of the charging location of the unit; null if it has none."""
    default_target: Annotated[
        TemperatureTarget | None,
        Field(alias="defaultTarget"),
        deprecated("PartialTemperatureSchedule.default_target is deprecated: use default_target_state"),
    ] = None
    """Deprecated: use default_target_state. Former name of `defaultTargetState`."""
    default_target_state: Annotated[TemperatureTarget | None, Field(alias="defaultTargetState")] = None
    """What the unit is to do while no rule applies."""
    is_enabled: Annotated[bool, Field(alias="isEnabled")] = True
    """Whether the schedule is in force."""
    rules: list[PartialTemperatureScheduleRule] | None = None
    """Exceptions from the default, each at its own times."""
    target_id: Annotated[str | None, Field(alias="targetId", min_length=1)] = None
    """Id of the HVAC unit to control."""
    target_type: Annotated[Literal["hvac"] | None, Field(alias="targetType")] = None
    """Type of the target, which is an HVAC unit."""


PartialSchedule: TypeAlias = Annotated[PartialChargeSchedule | PartialTemperatureSchedule | Unknown, OpenUnion()]


class TemperatureScheduleRuleHourMinute(Model):
    """Time of day during which the rule applies."""

    from_: Annotated[str, Field(alias="from", pattern="^[0-9]{2}:[0-9]{2}$")]
    """Time of day at which the rule begins to apply, as `HH:MM`."""
    to: Annotated[str, Field(pattern="^[0-9]{2}:[0-9]{2}$")]
    """Time of day at which the rule ceases to apply, as `HH:MM`."""


class TemperatureScheduleRule(Model):
    """An item of `rules` of `TemperatureSchedule`."""

    from_timestamp: Annotated[AwareDatetime | None, Field(alias="fromTimestamp")] = None
    """Moment from which on the rule applies."""
    hour_minute: Annotated[TemperatureScheduleRuleHourMinute | None, Field(alias="hourMinute")] = None
    """Time of day during which the rule applies."""
    target: Annotated[
        TemperatureTarget | None, deprecated("TemperatureScheduleRule.target is deprecated: use target_state")
    ] = None
    """Deprecated: use target_state. Former name of `targetState`."""
    target_state: Annotated[TemperatureTarget | None, Field(alias="targetState")] = None
    """What the unit is to do while the rule applies."""
    target_temperature: Annotated[
        TemperatureTarget | None,
        Field(alias="targetTemperature"),
        deprecated("TemperatureScheduleRule.target_temperature is deprecated: use target_state"),
    ] = None
    """Deprecated: use target_state. Former name of `targetState`."""
    to_timestamp: Annotated[AwareDatetime | None, Field(alias="toTimestamp")] = None
    """Moment up to which the rule applies."""
    weekdays: list[Literal[0, 1, 2, 3, 4, 5, 6] | UnlistedInteger] | None = None
    """Days of the week on which the rule applies, 0 for Monday to 6 for Sunday; every day if left out."""


class TemperatureSchedule(Model):
    """Rules for which temperature an HVAC unit keeps at which time."""

    charging_location_id: Annotated[UUID | None, Field(alias="chargingLocationId")] = None
    """Id of the charging location of the unit; null if it has none."""
    default_target: Annotated[
        TemperatureTarget | None,
        Field(alias="defaultTarget"),
        deprecated("TemperatureSchedule.default_target is deprecated: use default_target_state"),
    ] = None
    """Deprecated: use default_target_state. Former name of `defaultTargetState`."""
    default_target_state: Annotated[TemperatureTarget | None, Field(alias="defaultTargetState")] = None
    """What the unit is to do while no rule applies."""
    is_enabled: Annotated[bool, Field(alias="isEnabled")]
    """Whether the schedule is in force."""
    rules: list[TemperatureScheduleRule]
    """Exceptions from the default, each at its own times."""
    target_id: Annotated[str, Field(alias="targetId", min_length=1)]
    """Id of the HVAC unit to control."""
    target_type: Annotated[Literal["hvac"], Field(alias="targetType")]
    """Type of the target, which is an HVAC unit."""


Schedule: TypeAlias = Annotated[
    ChargeSchedule | TemperatureSchedule | Unknown,
    OpenUnion("targetType", {"charger": ChargeSchedule, "hvac": TemperatureSchedule, "vehicle": ChargeSchedule}),
]


class TemperatureScheduleResponseRuleHourMinute(Model):
    """Time of day during which the rule applies."""

    from_: Annotated[str, Field(alias="from", pattern="^[0-9]{2}:[0-9]{2}$")]
    """Time of day at which the rule begins to apply, as `HH:MM`."""
    to: Annotated[str, Field(pattern="^[0-9]{2}:[0-9]{2}$")]
    """Time of day at which the rule ceases to apply, as `HH:MM`."""


class TemperatureScheduleResponseRule(Model):
    """An item of `rules` of `TemperatureScheduleResponse`."""

    from_timestamp: Annotated[AwareDatetime | None, Field(alias="fromTimestamp")] = None
    """Moment from which on the rule applies."""
    hour_minute: Annotated[TemperatureScheduleResponseRuleHourMinute | None, Field(alias="hourMinute")] = None
    """Time of day during which the rule applies."""
    target: Annotated[
        TemperatureTarget | None, deprecated("TemperatureScheduleResponseRule.target is deprecated: use target_state")
    ] = None
    """Deprecated: use target_state. Former name of `targetState`."""
    target_state: Annotated[TemperatureTarget | None, Field(alias="targetState")] = None
    """What the unit is to do while the rule applies."""
    target_temperature: Annotated[
        TemperatureTarget | None,
        Field(alias="targetTemperature"),
        deprecated("TemperatureScheduleResponseRule.target_temperature is deprecated: use target_state"),
    ] = None
    """Deprecated: use target_state. Former name of `targetState`."""
    to_timestamp: Annotated[AwareDatetime | None, Field(alias="toTimestamp")] = None
    """Moment up to which the rule applies."""
    weekdays: list[Literal[0, 1, 2, 3, 4, 5, 6] | UnlistedInteger] | None = None
    """Days of the week on which the rule applies, 0 for Monday to 6 for Sunday; every day if left out."""


class TemperatureScheduleResponse(Model):
    """A temperature schedule as stored."""

    chargeable_id: Annotated[
        str | None,
        Field(alias="chargeableId", min_length=1),
        deprecated("TemperatureScheduleResponse.chargeable_id is deprecated: use target_id"),
    ] = None
    """Deprecated: use target_id. Former name of `targetId`."""
    chargeable_type: Annotated[
        Literal["hvac"] | None,
        Field(alias="chargeableType"),
        deprecated("TemperatureScheduleResponse.chargeable_type is deprecated: use target_type"),
    ] = None
    """Deprecated: use target_type. Former name of `targetType`."""
    charging_location_id: Annotated[UUID | None, Field(alias="chargingLocationId")] = None
    """Id of the charging location of the unit; null if it has none."""
    default_target: Annotated[
        TemperatureTarget | None,
        Field(alias="defaultTarget"),
        deprecated("TemperatureScheduleResponse.default_target is deprecated: use default_target_state"),
    ] = None
    """Deprecated: use default_target_state. Former name of `defaultTargetState`."""
    default_target_state: Annotated[TemperatureTarget | None, Field(alias="defaultTargetState")] = None
    """What the unit is to do while no rule applies."""
    entity_id: Annotated[
        str | None,
        Field(alias="entityId", min_length=1),
        deprecated("TemperatureScheduleResponse.entity_id is deprecated: use target_id"),
    ] = None
    """Deprecated: use target_id. Former name of `targetId`."""
    entity_type: Annotated[
        Literal["hvac"] | None,
        Field(alias="entityType"),
        deprecated("TemperatureScheduleResponse.entity_type is deprecated: use target_type"),
    ] = None
    """Deprecated: use target_type. Former name of `targetType`."""
    id: str
    """Id of the schedule."""
    is_enabled: Annotated[bool, Field(alias="isEnabled")]
    """Whether the schedule is in force."""
    rules: list[TemperatureScheduleResponseRule]
    """Exceptions from the default, each at its own times."""
    target_id: Annotated[str, Field(alias="targetId", min_length=1)]
    """Id of the HVAC unit to control."""
    target_type: Annotated[Literal["hvac"], Field(alias="targetType")]
    """Type of the target, which is an HVAC unit."""


ScheduleResponse: TypeAlias = Annotated[
    ChargeScheduleResponse | TemperatureScheduleResponse | Unknown,
    OpenUnion(
        "targetType",
        {"charger": ChargeScheduleResponse, "hvac": TemperatureScheduleResponse, "vehicle": ChargeScheduleResponse},
    ),
]


TemperatureTargetState: TypeAlias = Annotated[
    CoolTargetState | HeatTargetState | AutoTargetState | OffTargetState | ScheduledTargetState | Unknown, OpenUnion()
]


class TemperatureScheduleStatusUpcomingTransition(Model):
    """An item of `upcomingTransitions` of `TemperatureScheduleStatus`."""

    at: AwareDatetime
    """When the change is due."""
    target: TemperatureTargetState
    """What the unit is to do from then on."""


class TemperatureScheduleStatus(Model):
    """Whether an HVAC unit does what its schedule asks for."""

    changed_at: Annotated[AwareDatetime, Field(alias="changedAt")]
    """When the status last changed."""
    current: NullableTemperatureTargetState
    """What the unit is doing; null if unknown."""
    expected: TemperatureTargetState
    """What the schedule asks for at this time."""
    schedule_id: Annotated[UUID, Field(alias="scheduleId")]
    """Id of the schedule."""
    schedule_type: Annotated[Literal["TEMPERATURE"], Field(alias="scheduleType")]
    """Type of the schedule; it tells the statuses apart."""
    state: ScheduleState
    """Whether the target does what the schedule asks for."""
    upcoming_transitions: Annotated[
        list[TemperatureScheduleStatusUpcomingTransition], Field(alias="upcomingTransitions")
    ]
    """What the schedule asks for next, soonest first."""


ScheduleStatus: TypeAlias = Annotated[
    ChargeScheduleStatus | TemperatureScheduleStatus | Unknown,
    OpenUnion("scheduleType", {"CHARGE": ChargeScheduleStatus, "TEMPERATURE": TemperatureScheduleStatus}),
]
