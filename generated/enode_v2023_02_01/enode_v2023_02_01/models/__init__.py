# Generated from an OpenAPI document: a change made here is lost with the next generation.
"""Every object, enum and named type of the API."""

from __future__ import annotations

from typing import Annotated, Literal, TypeAlias
from uuid import UUID

from pydantic import AwareDatetime, Field

from ._base import Model, OpenEnum

__all__ = [
    "ActionPathId",
    "ActionState",
    "Aggregates",
    "AutoPermanentHold",
    "AutoTargetState",
    "BatteryVendor",
    "Capability",
    "ChargeAction",
    "ChargeSchedule",
    "ChargeScheduleChargeableType",
    "ChargeScheduleEntityType",
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
    "ChargeableVendor",
    "ChargeableVendorType",
    "Charger",
    "ChargerAction",
    "ChargerBrand",
    "ChargerCapabilities",
    "ChargerChargeState",
    "ChargerHealth",
    "ChargerHealthLinkingStatus",
    "ChargerHealthStatus",
    "ChargerInformation",
    "ChargerOnlySmartOverrideResponse",
    "ChargerPathId",
    "ChargerPowerDeliveryState",
    "ChargerSmartChargingInterval",
    "ChargerSmartChargingIntervalStatus",
    "ChargerSmartChargingIntervals",
    "ChargerSmartChargingPolicy",
    "ChargerState",
    "ChargerUpdatePayload",
    "ChargerVendor",
    "ChargersGetSmartChargingStatusResponse",
    "ChargersSetChargingRequest",
    "ChargingAction",
    "ChargingActionFailureReason",
    "ChargingActionFailureReasonType",
    "ChargingLocationCreateRequest",
    "ChargingLocationPathId",
    "ChargingLocationResponse",
    "ChargingLocationUpdateRequest",
    "ChargingStatisticsTimeseries",
    "ChargingStatisticsTimeseriesItem",
    "ConnectionsLimitReachedProblem",
    "Consideration",
    "CoolPermanentHold",
    "CoolTargetState",
    "CreateSimulatedVehiclePayload",
    "CurrencyCode",
    "DEPRECATEDConsideration",
    "DeleteFirehoseWebhook",
    "FailureCondition",
    "HVACSetPermanentHoldPayload",
    "HeatPermanentHold",
    "HeatTargetState",
    "Hvac",
    "HvacAction",
    "HvacActionFollowSchedule",
    "HvacActionPermanentHold",
    "HvacActionTemperature",
    "HvacBrand",
    "HvacCapabilities",
    "HvacHealth",
    "HvacHealthLinkingStatus",
    "HvacHealthStatus",
    "HvacHoldType",
    "HvacInformation",
    "HvacInformationCategory",
    "HvacMode",
    "HvacPathId",
    "HvacSmartInterval",
    "HvacSmartPolicy",
    "HvacSmartStatus",
    "HvacTargetTemperature",
    "HvacUpdatePayload",
    "HvacVendor",
    "Inverter",
    "InverterBrand",
    "InverterHealth",
    "InverterHealthLinkingStatus",
    "InverterHealthStatus",
    "InverterInformation",
    "InverterLocation",
    "InverterProductionState",
    "InverterVendor",
    "LinkUserPayload",
    "LinkUserResponse",
    "LocationTariffInterval",
    "LocationTariffSchedule",
    "LocationTariffScheduleItem",
    "MaxCurrentAction",
    "MeterVendor",
    "MonetaryAmount",
    "NullableAggregates",
    "NullableTemperatureDifferenceRange",
    "NullableTemperatureRange",
    "NullableTemperatureTargetState",
    "OffPermanentHold",
    "OffTargetState",
    "OperationModeAction",
    "PaginatedVehiclesList",
    "PaginationCursors",
    "PaginationQueryAfter",
    "PaginationQueryBefore",
    "PaginationQueryPageSize",
    "PartialChargeSchedule",
    "PartialChargeScheduleChargeableType",
    "PartialChargeScheduleEntityType",
    "PartialChargeScheduleRule",
    "PartialChargeScheduleRuleHourMinute",
    "PartialChargeScheduleTargetType",
    "PartialChargerSmartChargingPolicy",
    "PartialHvacSmartPolicy",
    "PartialSchedule",
    "PartialTemperatureSchedule",
    "PartialTemperatureScheduleRule",
    "PartialTemperatureScheduleRuleHourMinute",
    "PartialVehicleSmartChargingPolicy",
    "PathInverterId",
    "PathScheduleId",
    "PermanentHoldTargetState",
    "Problem",
    "ProductionStatisticsParams",
    "ProductionStatisticsTimeseries",
    "ProductionStatisticsTimeseriesItem",
    "Schedule",
    "ScheduleFilters",
    "ScheduleFiltersHourMinute",
    "ScheduleResponse",
    "ScheduleState",
    "ScheduleStatus",
    "ScheduledTargetState",
    "Scopes",
    "SessionsStatisticsTimeseries",
    "SessionsStatisticsTimeseriesItem",
    "SessionsStatisticsTimeseriesItemSmartStats",
    "SetBatteryOperationModePayload",
    "SetBatteryOperationModePayloadOperationMode",
    "SimulatedVehicle",
    "SimulatedVehicleChargeState",
    "SimulatedVehicleChargeState2",
    "SimulatedVehicleLocation",
    "SimulatedVehiclePathId",
    "SmartChargeState",
    "SmartChargingPlanPathId",
    "SmartOverrideStatus",
    "SystemHeartbeat",
    "SystemHeartbeatUser",
    "TargetMaxCurrent",
    "Tariff",
    "TariffIntervalCost",
    "TariffRate",
    "TariffRateInterval",
    "TariffRateName",
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
    "TestFirehoseWebhook",
    "TestFirehoseWebhookResponse",
    "TestFirehoseWebhookStatus",
    "UpdateFirehoseWebhookPayload",
    "UpdateSimulatedVehiclePayload",
    "UpdateSimulatedVehiclePayloadLocation",
    "UserActionUpdated",
    "UserActionUpdatedUser",
    "UserChargeActionUpdated",
    "UserChargeActionUpdatedUser",
    "UserChargeScheduleStatusUpdated",
    "UserChargeScheduleStatusUpdatedUser",
    "UserChargerDeleted",
    "UserChargerDeletedUser",
    "UserChargerDiscovered",
    "UserChargerDiscoveredUser",
    "UserChargerUpdated",
    "UserChargerUpdatedUser",
    "UserCredentialsInvalidated",
    "UserCredentialsInvalidatedUser",
    "UserHvacDeleted",
    "UserHvacDeletedUser",
    "UserHvacDiscovered",
    "UserHvacDiscoveredUser",
    "UserHvacUpdated",
    "UserHvacUpdatedUser",
    "UserInverterDeleted",
    "UserInverterDeletedUser",
    "UserInverterDiscovered",
    "UserInverterDiscoveredUser",
    "UserInverterUpdated",
    "UserInverterUpdatedUser",
    "UserPathId",
    "UserResponse",
    "UserResponseLinkedVendor",
    "UserTemperatureScheduleStatusUpdated",
    "UserTemperatureScheduleStatusUpdatedUser",
    "UserVehicleDeleted",
    "UserVehicleDeletedUser",
    "UserVehicleDiscovered",
    "UserVehicleDiscoveredUser",
    "UserVehicleSmartChargingStatusUpdated",
    "UserVehicleSmartChargingStatusUpdatedSmartChargingStatus",
    "UserVehicleSmartChargingStatusUpdatedUser",
    "UserVehicleUpdated",
    "UserVehicleUpdatedUser",
    "Vehicle",
    "VehicleAction",
    "VehicleBrand",
    "VehicleCapabilities",
    "VehicleChargeState",
    "VehicleChargeStateIsChargingReason",
    "VehicleHealth",
    "VehicleHealthLinkingStatus",
    "VehicleHealthStatus",
    "VehicleInformation",
    "VehicleLocation",
    "VehicleOdometer",
    "VehiclePathId",
    "VehiclePowerDeliveryState",
    "VehicleSmartChargingPlan",
    "VehicleSmartChargingPlanFinalState",
    "VehicleSmartChargingPolicy",
    "VehicleVendor",
    "VehiclesCreateExternalStartResponse",
    "VehiclesCreateSmartOverrideResponse",
    "VehiclesDeleteExternalStartResponse",
    "VehiclesDeleteSmartOverrideResponse",
    "VehiclesGetSmartChargingStatusResponse",
    "VehiclesSetChargingRequest",
    "Vendor",
    "VendorType",
    "WebhookNotFoundProblem",
]


class ActionState(OpenEnum):
    """Progress of an action: `PENDING` while it is being tried, then `CONFIRMED` once the device has carried it out, `FAILED` or `CANCELLED`."""

    PENDING = "PENDING"
    CONFIRMED = "CONFIRMED"
    FAILED = "FAILED"
    CANCELLED = "CANCELLED"


class Aggregates(Model):
    """Smallest, greatest and mean value over a period."""

    max: float
    """Greatest value."""
    mean: float
    """Mean value."""
    min: float
    """Smallest value."""


class AutoPermanentHold(Model):
    """Heat and cool to stay between two setpoints."""

    cool_setpoint: Annotated[float, Field(alias="coolSetpoint")]
    """Temperature above which the unit cools, in degrees Celsius; it must be higher than `heatSetpoint`."""
    heat_setpoint: Annotated[float, Field(alias="heatSetpoint")]
    """Temperature below which the unit heats, in degrees Celsius; it must be lower than `coolSetpoint`."""
    mode: Literal["AUTO"]
    """Mode to keep; it tells the variants apart."""


class AutoTargetState(Model):
    """The unit heats and cools to stay between two setpoints, and stays in that mode."""

    cool_setpoint: Annotated[float, Field(alias="coolSetpoint")]
    """Temperature above which the unit cools, in degrees Celsius; it must be higher than `heatSetpoint`."""
    heat_setpoint: Annotated[float, Field(alias="heatSetpoint")]
    """Temperature below which the unit heats, in degrees Celsius; it must be lower than `coolSetpoint`."""
    hold_type: Annotated[Literal["PERMANENT"], Field(alias="holdType")]
    """The unit keeps its mode until it is changed."""
    mode: Literal["AUTO"]
    """Mode to keep; it tells the variants apart."""


class BatteryVendor(OpenEnum):
    """A vendor of batteries."""

    TESLA = "TESLA"
    ENPHASE = "ENPHASE"
    HUAWEI = "HUAWEI"


class Capability(Model):
    """Whether an asset can do something at present, and which interventions would make it able to."""

    intervention_ids: Annotated[list[UUID], Field(alias="interventionIds")]
    """Ids of the interventions that would make the asset able to do this; empty if it is able or nothing helps."""
    is_capable: Annotated[bool, Field(alias="isCapable")]
    """Whether the asset can do this at present."""


class ChargeScheduleChargeableType(OpenEnum):
    """Former name of `targetType`."""

    VEHICLE = "vehicle"
    CHARGER = "charger"


class ChargeScheduleEntityType(OpenEnum):
    """Former name of `targetType`."""

    VEHICLE = "vehicle"
    CHARGER = "charger"


class ChargeScheduleResponseChargeableType(OpenEnum):
    """Former name of `targetType`."""

    VEHICLE = "vehicle"
    CHARGER = "charger"


class ChargeScheduleResponseEntityType(OpenEnum):
    """Former name of `targetType`."""

    VEHICLE = "vehicle"
    CHARGER = "charger"


class ChargeScheduleResponseRuleHourMinute(Model):
    """Time of day during which the rule applies."""

    from_: Annotated[str, Field(alias="from", pattern="^[0-9]{2}:[0-9]{2}$")]
    """Time of day at which the rule begins to apply, as `HH:MM`."""
    to: Annotated[str, Field(pattern="^[0-9]{2}:[0-9]{2}$")]
    """Time of day at which the rule ceases to apply, as `HH:MM`."""


class ChargeScheduleResponseTargetType(OpenEnum):
    """Whether the target is a vehicle or a charger."""

    VEHICLE = "vehicle"
    CHARGER = "charger"


class ChargeScheduleRuleHourMinute(Model):
    """Time of day during which the rule applies."""

    from_: Annotated[str, Field(alias="from", pattern="^[0-9]{2}:[0-9]{2}$")]
    """Time of day at which the rule begins to apply, as `HH:MM`."""
    to: Annotated[str, Field(pattern="^[0-9]{2}:[0-9]{2}$")]
    """Time of day at which the rule ceases to apply, as `HH:MM`."""


class ChargeScheduleStatusIsChargingExpectedParts(Model):
    """The conditions that must all hold for the target to charge."""

    is_plugged_in: Annotated[bool, Field(alias="isPluggedIn")]
    """Whether the target is plugged in."""
    needs_charge: Annotated[bool, Field(alias="needsCharge")]
    """Whether the battery has room for more energy."""
    should_charge: Annotated[bool, Field(alias="shouldCharge")]
    """Whether the schedule asks for charging at this time."""


class ChargeScheduleStatusUpcomingTransition(Model):
    at: AwareDatetime
    """When the change is due."""
    should_charge: Annotated[bool, Field(alias="shouldCharge")]
    """Whether the target should charge from then on."""


class ChargeScheduleTargetType(OpenEnum):
    """Whether the target is a vehicle or a charger."""

    VEHICLE = "vehicle"
    CHARGER = "charger"


class ChargeableVendorType(OpenEnum):
    """Type of an asset whose charging can be controlled."""

    VEHICLE = "vehicle"
    CHARGER = "charger"


class ChargerBrand(OpenEnum):
    """Brand of a charger, written for people to read."""

    ZAPTEC = "Zaptec"
    EASEE = "Easee"
    WALLBOX = "Wallbox"
    EO = "EO"
    EV_BOX = "EVBox"
    CHARGE_AMPS = "Charge Amps"
    GO_E = "go-e"
    FRONIUS = "Fronius"
    CHARGE_POINT = "ChargePoint"
    ENEL_X = "Enel X"
    TESLA = "Tesla"
    OHME = "Ohme"


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


class ChargerHealthLinkingStatus(OpenEnum):
    """How well users can link accounts at this vendor."""

    READY = "READY"
    ELEVATED_ERROR_RATE = "ELEVATED_ERROR_RATE"
    OUTAGE = "OUTAGE"


class ChargerHealthStatus(OpenEnum):
    """How well data and control work with this vendor."""

    READY = "READY"
    ELEVATED_ERROR_RATE = "ELEVATED_ERROR_RATE"
    OUTAGE = "OUTAGE"


class ChargerInformation(Model):
    """Brand, model and year of a charger."""

    brand: ChargerBrand
    """Brand, written for people to read."""
    model: str
    """Name of the model."""
    year: float | None
    """Year of production; null if unknown."""


class ChargerPowerDeliveryState(OpenEnum):
    """Whether a vehicle is plugged in at a charger, and what becomes of the power."""

    UNKNOWN = "UNKNOWN"
    UNPLUGGED = "UNPLUGGED"
    PLUGGED_IN_INITIALIZING = "PLUGGED_IN:INITIALIZING"
    PLUGGED_IN_CHARGING = "PLUGGED_IN:CHARGING"
    PLUGGED_IN_STOPPED = "PLUGGED_IN:STOPPED"
    PLUGGED_IN_NO_POWER = "PLUGGED_IN:NO_POWER"
    PLUGGED_IN_FAULT = "PLUGGED_IN:FAULT"


class ChargerSmartChargingIntervalStatus(OpenEnum):
    """Whether the interval lies ahead, has begun or is over."""

    IN_PROGRESS = "IN_PROGRESS"
    COMPLETED = "COMPLETED"
    PLANNED = "PLANNED"


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


class ChargerVendor(OpenEnum):
    """A vendor of chargers."""

    ZAPTEC = "ZAPTEC"
    EASEE = "EASEE"
    WALLBOX = "WALLBOX"
    EO = "EO"
    CHARGEAMPS = "CHARGEAMPS"
    EVBOX = "EVBOX"
    GOE = "GOE"
    FRONIUS = "FRONIUS"
    CHARGEPOINT = "CHARGEPOINT"
    ENELX = "ENELX"
    TESLA = "TESLA"
    OHME = "OHME"


class ChargingAction(OpenEnum):
    """Whether charging is to start or to stop."""

    START = "START"
    STOP = "STOP"


class ChargingActionFailureReasonType(OpenEnum):
    """Kind of failure."""

    NO_RESPONSE = "NO_RESPONSE"
    FAILED_PRECONDITION = "FAILED_PRECONDITION"
    CONFLICT = "CONFLICT"
    NOT_FOUND = "NOT_FOUND"
    UNNECESSARY = "UNNECESSARY"
    REQUESTED_CANCELLATION = "REQUESTED_CANCELLATION"


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


class ConnectionsLimitReachedProblem(Model):
    """The error returned when a client has used up the connections it may have."""

    detail: str
    """What went wrong this time."""
    title: str
    """Short name of the kind of error."""
    type_: Annotated[str, Field(alias="type")]
    """URL or code that identifies the kind of error."""


class Consideration(Model):
    """What a vehicle still needs before a smart charging plan can be made; null unless the state is `CONSIDERING`."""

    has_charge_above_threshold: Annotated[bool, Field(alias="hasChargeAboveThreshold")]
    """Whether the battery is above the level below which charging is never stopped."""
    has_time_estimate: Annotated[bool, Field(alias="hasTimeEstimate")]
    """Whether the time needed for charging can be estimated."""
    is_charging: Annotated[bool, Field(alias="isCharging")]
    """Whether the vehicle is charging."""
    is_plugged_in: Annotated[bool, Field(alias="isPluggedIn")]
    """Whether the vehicle is plugged in."""
    is_smart_charge_capable: Annotated[bool, Field(alias="isSmartChargeCapable")]
    """Whether the vehicle can be charged smartly."""
    likely_to_generate_savings: Annotated[bool, Field(alias="likelyToGenerateSavings")]
    """Whether a plan would make charging cheaper; always true by now."""
    needs_significant_charge: Annotated[bool, Field(alias="needsSignificantCharge")]
    """Whether enough charge is missing to be worth a plan."""
    recently_at_charging_location: Annotated[bool, Field(alias="recentlyAtChargingLocation")]
    """Whether the vehicle was lately seen at one of the user's charging locations."""
    single_user: Annotated[bool, Field(alias="singleUser")]
    """Whether no other user has linked the same vehicle."""
    wont_stop_existing_charging_session: Annotated[bool, Field(alias="wontStopExistingChargingSession")]
    """Whether a plan would leave a session alone that is already under way; always true by now."""


class CoolPermanentHold(Model):
    """Cool to one setpoint."""

    cool_setpoint: Annotated[float, Field(alias="coolSetpoint")]
    """Temperature above which the unit cools, in degrees Celsius."""
    mode: Literal["COOL"]
    """Mode to keep; it tells the variants apart."""


class CoolTargetState(Model):
    """The unit cools to one setpoint and stays in that mode."""

    cool_setpoint: Annotated[float, Field(alias="coolSetpoint")]
    """Temperature above which the unit cools, in degrees Celsius."""
    hold_type: Annotated[Literal["PERMANENT"], Field(alias="holdType")]
    """The unit keeps its mode until it is changed."""
    mode: Literal["COOL"]
    """Mode to keep; it tells the variants apart."""


class DEPRECATEDConsideration(Model):
    """The former shape of what a vehicle still needs before a smart charging plan can be made."""

    at_charging_location: Annotated[bool, Field(alias="atChargingLocation")]
    """Whether the vehicle is at one of the user's charging locations."""
    confident_battery_capacity: Annotated[bool, Field(alias="confidentBatteryCapacity")]
    """Whether the capacity of the battery is known well enough."""
    confident_time_estimate: Annotated[bool, Field(alias="confidentTimeEstimate")]
    """Whether the estimate of the charging time is good enough."""
    has_charge_above_threshold: Annotated[bool, Field(alias="hasChargeAboveThreshold")]
    """Whether the battery is above the level below which charging is never stopped."""
    has_time_estimate: Annotated[bool, Field(alias="hasTimeEstimate")]
    """Whether the time needed for charging can be estimated."""
    is_charging: Annotated[bool, Field(alias="isCharging")]
    """Whether the vehicle is charging."""
    is_normal_schedule: Annotated[bool, Field(alias="isNormalSchedule")]
    """Whether charging began at a usual time."""
    is_plugged_in: Annotated[bool, Field(alias="isPluggedIn")]
    """Whether the vehicle is plugged in."""
    is_smart_charge_capable: Annotated[bool | None, Field(alias="isSmartChargeCapable")] = None
    """Whether the vehicle can be charged smartly."""
    location_is_fresh: Annotated[bool, Field(alias="locationIsFresh")]
    """Whether the position of the vehicle was read lately."""
    minimum_delay: Annotated[bool, Field(alias="minimumDelay")]
    """Whether a plan would delay charging for long enough to be worth it."""
    minimum_savings: Annotated[bool, Field(alias="minimumSavings")]
    """Whether a plan would save enough to be worth it."""
    needs_charge: Annotated[bool, Field(alias="needsCharge")]
    """Whether the battery is below the charge limit."""
    needs_significant_charge: Annotated[bool, Field(alias="needsSignificantCharge")]
    """Whether enough charge is missing to be worth a plan."""
    no_committed_delay: Annotated[bool, Field(alias="noCommittedDelay")]
    """Whether no delay has been decided on yet."""
    price_data_available: Annotated[bool, Field(alias="priceDataAvailable")]
    """Whether prices are known for the time until the deadline."""
    single_user: Annotated[bool, Field(alias="singleUser")]
    """Whether no other user has linked the same vehicle."""


class DeleteFirehoseWebhook(Model):
    """URL of the firehose webhook to delete."""

    url: str
    """URL of the firehose webhook."""


class FailureCondition(OpenEnum):
    """What went wrong while a smart charging plan was carried out."""

    STOP_FAILED = "STOP_FAILED"
    START_FAILED = "START_FAILED"
    FINISHED_LATE = "FINISHED_LATE"
    UNKNOWN = "UNKNOWN"


class HeatPermanentHold(Model):
    """Heat to one setpoint."""

    heat_setpoint: Annotated[float, Field(alias="heatSetpoint")]
    """Temperature below which the unit heats, in degrees Celsius."""
    mode: Literal["HEAT"]
    """Mode to keep; it tells the variants apart."""


class HeatTargetState(Model):
    """The unit heats to one setpoint and stays in that mode."""

    heat_setpoint: Annotated[float, Field(alias="heatSetpoint")]
    """Temperature below which the unit heats, in degrees Celsius."""
    hold_type: Annotated[Literal["PERMANENT"], Field(alias="holdType")]
    """The unit keeps its mode until it is changed."""
    mode: Literal["HEAT"]
    """Mode to keep; it tells the variants apart."""


class HvacBrand(OpenEnum):
    """Brand of an HVAC unit, written for people to read."""

    TADO = "Tado"
    MILL = "Mill"
    ADAX = "ADAX"
    ECOBEE = "Ecobee"
    SENSIBO = "Sensibo"
    HONEYWELL_TCC = "Honeywell TCC"
    RESIDEO = "Resideo"
    MITSUBISHI = "Mitsubishi"
    MICRO_MATIC = "Micro Matic"
    NIBE = "NIBE"
    PANASONIC = "Panasonic"
    TOSHIBA = "Toshiba"
    DAIKIN = "DAIKIN"
    NEST = "Nest"
    FUJITSU = "Fujitsu"
    BOSCH = "Bosch"
    NETATMO = "Netatmo"


class HvacHealthLinkingStatus(OpenEnum):
    """How well users can link accounts at this vendor."""

    READY = "READY"
    ELEVATED_ERROR_RATE = "ELEVATED_ERROR_RATE"
    OUTAGE = "OUTAGE"


class HvacHealthStatus(OpenEnum):
    """How well data and control work with this vendor."""

    READY = "READY"
    ELEVATED_ERROR_RATE = "ELEVATED_ERROR_RATE"
    OUTAGE = "OUTAGE"


class HvacHoldType(OpenEnum):
    """Whether an HVAC unit keeps the mode it was given (`PERMANENT`) or follows its own schedule (`SCHEDULED`)."""

    PERMANENT = "PERMANENT"
    SCHEDULED = "SCHEDULED"


class HvacInformationCategory(OpenEnum):
    """What the unit can do; an `AGGREGATOR` stands for several units behind it."""

    HEATING = "HEATING"
    COOLING = "COOLING"
    HEAT_PUMP = "HEAT_PUMP"
    AGGREGATOR = "AGGREGATOR"


class HvacMode(OpenEnum):
    """What an HVAC unit does: nothing, heat, cool, or either as needed (`AUTO`)."""

    OFF = "OFF"
    AUTO = "AUTO"
    COOL = "COOL"
    HEAT = "HEAT"


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


class HvacTargetTemperature(Model):
    """Temperature that the unit aims at; `heatSetpoint` and `coolSetpoint` take its place."""

    deadband: float | None
    """Distance from it that is tolerated, in degrees Celsius; null if unknown."""
    temperature: float | None
    """Temperature aimed at, in degrees Celsius; null if unknown."""


class HvacUpdatePayload(Model):
    """Location that an HVAC unit is assigned to."""

    charging_location_id: Annotated[UUID | None, Field(alias="chargingLocationId")]
    """Id of the charging location to assign the unit to; null removes it from its location."""


class HvacVendor(OpenEnum):
    """A vendor of HVAC units."""

    TADO = "TADO"
    MILL = "MILL"
    ADAX = "ADAX"
    ECOBEE = "ECOBEE"
    SENSIBO = "SENSIBO"
    HONEYWELL = "HONEYWELL"
    RESIDEO = "RESIDEO"
    MITSUBISHI = "MITSUBISHI"
    MICROMATIC = "MICROMATIC"
    NIBE = "NIBE"
    PANASONIC = "PANASONIC"
    TOSHIBA = "TOSHIBA"
    DAIKIN = "DAIKIN"
    NEST = "NEST"
    FUJITSU = "FUJITSU"
    BOSCH = "BOSCH"
    NETATMO = "NETATMO"


class InverterBrand(OpenEnum):
    """Brand of a solar inverter, written for people to read."""

    APSYSTEMS = "APsystems"
    CSI_SOLAR = "CSISolar"
    DEYE = "Deye"
    ENPHASE = "Enphase"
    FOXESS = "FOXESS"
    FRONIUS = "Fronius"
    GOOD_WE = "GoodWe"
    GROWATT = "Growatt"
    HOYMILES = "Hoymiles"
    HUAWEI = "Huawei"
    INVT = "INVT"
    SMA = "SMA"
    SOFAR = "Sofar"
    SOLAR_EDGE = "SolarEdge"
    SOL_ARK = "SolArk"
    SOLAX = "Solax"
    SOLIS = "Solis"
    SOLPLANET = "Solplanet"
    SUNGROW = "Sungrow"
    SUNSYNK = "SUNSYNK"
    TESLA = "Tesla"
    TSUN = "TSUN"


class InverterHealthLinkingStatus(OpenEnum):
    """How well users can link accounts at this vendor."""

    READY = "READY"
    ELEVATED_ERROR_RATE = "ELEVATED_ERROR_RATE"
    OUTAGE = "OUTAGE"


class InverterHealthStatus(OpenEnum):
    """How well data and control work with this vendor."""

    READY = "READY"
    ELEVATED_ERROR_RATE = "ELEVATED_ERROR_RATE"
    OUTAGE = "OUTAGE"


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


class InverterVendor(OpenEnum):
    """A vendor of solar inverters."""

    APSYSTEMS = "APSYSTEMS"
    CSI_SOLAR = "CSISolar"
    DEYE = "Deye"
    ENPHASE = "ENPHASE"
    FOXESS = "FOXESS"
    FRONIUS = "FRONIUS"
    GOODWE = "GOODWE"
    GROWATT = "GROWATT"
    HOYMILES = "Hoymiles"
    HUAWEI = "HUAWEI"
    INVT = "INVT"
    SMA = "SMA"
    SOFAR = "SOFAR"
    SOLAREDGE = "SOLAREDGE"
    SOLARK = "SOLARK"
    SOLAX = "SOLAX"
    SOLIS = "SOLIS"
    SOLPLANET = "SOLPLANET"
    SUNGROW = "SUNGROW"
    SUNSYNK = "SUNSYNK"
    TESLA = "TESLA"
    TSUN = "TSUN"


class LinkUserResponse(Model):
    """A session of Link UI, which works once and expires after 24 hours."""

    link_state: Annotated[str, Field(alias="linkState")]
    """Key of the link session."""
    link_url: Annotated[str, Field(alias="linkUrl")]
    """URL of the session, to be opened in the user's browser."""


class LocationTariffScheduleItem(Model):
    from_hour_minute: Annotated[str, Field(alias="fromHourMinute", pattern="^[0-9]{2}:[0-9]{2}$")]
    """Time of day at which the interval starts, as `HH:MM`."""
    tariff_id: Annotated[str, Field(alias="tariffId")]
    """Id of the tariff the rate belongs to."""
    tariff_name: Annotated[str, Field(alias="tariffName")]
    """Name of the rate that holds in the interval."""
    to_hour_minute: Annotated[str, Field(alias="toHourMinute", pattern="^[0-9]{2}:[0-9]{2}$")]
    """Time of day at which the interval ends, as `HH:MM`."""
    weekday: Literal[0, 1, 2, 3, 4, 5, 6]
    """Day of the week, 0 for Monday to 6 for Sunday."""


class MeterVendor(OpenEnum):
    """A vendor of energy meters."""

    ENPHASE = "ENPHASE"
    HUAWEI = "HUAWEI"
    TESLA = "TESLA"


class NullableAggregates(Model):
    """Smallest, greatest and mean value over a period; each is null where nothing is known."""

    max: float | None
    """Greatest value; null if unknown."""
    mean: float | None
    """Mean value; null if unknown."""
    min: float | None
    """Smallest value; null if unknown."""


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


class OffPermanentHold(Model):
    """Switch the unit off."""

    mode: Literal["OFF"]
    """Mode to keep; it tells the variants apart."""


class OffTargetState(Model):
    """The unit is switched off and stays so."""

    hold_type: Annotated[Literal["PERMANENT"], Field(alias="holdType")]
    """The unit keeps its mode until it is changed."""
    mode: Literal["OFF"]
    """Mode to keep; it tells the variants apart."""


class PaginationCursors(Model):
    """Cursors that lead from one page of a list to its neighbours."""

    after: str | None
    """Value of `after` that fetches the next page; null on the last page."""
    before: str | None
    """Value of `before` that fetches the previous page; null on the first page."""


class PartialChargeScheduleChargeableType(OpenEnum):
    """Former name of `targetType`."""

    VEHICLE = "vehicle"
    CHARGER = "charger"


class PartialChargeScheduleEntityType(OpenEnum):
    """Former name of `targetType`."""

    VEHICLE = "vehicle"
    CHARGER = "charger"


class PartialChargeScheduleRuleHourMinute(Model):
    """Time of day during which the rule applies."""

    from_: Annotated[str, Field(alias="from", pattern="^[0-9]{2}:[0-9]{2}$")]
    """Time of day at which the rule begins to apply, as `HH:MM`."""
    to: Annotated[str, Field(pattern="^[0-9]{2}:[0-9]{2}$")]
    """Time of day at which the rule ceases to apply, as `HH:MM`."""


class PartialChargeScheduleTargetType(OpenEnum):
    """Whether the target is a vehicle or a charger."""

    VEHICLE = "vehicle"
    CHARGER = "charger"


class PartialChargerSmartChargingPolicy(Model):
    """Smart charging settings of a charger, any of which may be left out."""

    charging_duration: Annotated[str | None, Field(alias="chargingDuration", pattern="^[0-9]{2}:[0-9]{2}$")] = None
    """How long to charge before the deadline, in hours and minutes, as `HH:MM`."""
    deadline: Annotated[str | None, Field(pattern="^[0-9]{2}:[0-9]{2}$")] = None
    """Time of day, as `HH:MM` at the charger's location, by which charging is to be complete."""
    is_enabled: Annotated[bool, Field(alias="isEnabled")] = False
    """Whether smart charging is switched on."""


class PartialHvacSmartPolicy(Model):
    """Smart control settings of an HVAC unit, any of which may be left out."""

    is_enabled: Annotated[bool, Field(alias="isEnabled")] = False
    """Whether smart control is switched on."""


class PartialTemperatureScheduleRuleHourMinute(Model):
    """Time of day during which the rule applies."""

    from_: Annotated[str, Field(alias="from", pattern="^[0-9]{2}:[0-9]{2}$")]
    """Time of day at which the rule begins to apply, as `HH:MM`."""
    to: Annotated[str, Field(pattern="^[0-9]{2}:[0-9]{2}$")]
    """Time of day at which the rule ceases to apply, as `HH:MM`."""


class PartialVehicleSmartChargingPolicy(Model):
    """Smart charging settings of a vehicle, any of which may be left out."""

    deadline: Annotated[str | None, Field(pattern="^[0-9]{2}:[0-9]{2}$")] = None
    """Time of day, as `HH:MM` at the vehicle's location, by which the vehicle is to be charged."""
    is_enabled: Annotated[bool, Field(alias="isEnabled")] = False
    """Whether smart charging is switched on."""
    minimum_charge_limit: Annotated[float, Field(alias="minimumChargeLimit")] = 0
    """Battery level, in percent, up to which the vehicle charges at once whatever the price."""


class Problem(Model):
    """An error: its type, a title and what went wrong this time."""

    detail: str
    """What went wrong this time."""
    title: str
    """Short name of the kind of error."""
    type_: Annotated[str, Field(alias="type")]
    """URL or code that identifies the kind of error."""


class ProductionStatisticsParams(Model):
    """The user whose production is asked for."""

    user_id: Annotated[str, Field(alias="userId")]
    """Id of the user."""


class ProductionStatisticsTimeseriesItem(Model):
    date: AwareDatetime
    """Start of the period."""
    earnings_sum: Annotated[float, Field(alias="earningsSum")]
    """Worth of the energy, in the currency of the tariff."""
    kw: Aggregates
    """Power in kW."""
    kwh_sum: Annotated[float, Field(alias="kwhSum")]
    """Energy in kWh."""
    price: Aggregates
    """Price of one kWh, in the currency of the tariff."""


class ScheduleFiltersHourMinute(Model):
    """Time of day during which the rule applies."""

    from_: Annotated[str, Field(alias="from", pattern="^[0-9]{2}:[0-9]{2}$")]
    """Time of day at which the rule begins to apply, as `HH:MM`."""
    to: Annotated[str, Field(pattern="^[0-9]{2}:[0-9]{2}$")]
    """Time of day at which the rule ceases to apply, as `HH:MM`."""


class ScheduleState(OpenEnum):
    """Whether a target does what its schedule asks for (`ALIGNED`, `MISALIGNED`, or `PENDING` while a change is under way), or why the schedule is inactive."""

    ALIGNED = "ALIGNED"
    MISALIGNED = "MISALIGNED"
    PENDING = "PENDING"
    INACTIVE_OVERRIDDEN = "INACTIVE:OVERRIDDEN"
    INACTIVE_DISABLED = "INACTIVE:DISABLED"
    INACTIVE_AWAY = "INACTIVE:AWAY"
    INACTIVE_INCAPABLE = "INACTIVE:INCAPABLE"


class ScheduledTargetState(Model):
    """The unit follows the schedule stored in the device itself."""

    hold_type: Annotated[Literal["SCHEDULED"], Field(alias="holdType")]
    """The unit follows its own schedule."""


class Scopes(OpenEnum):
    """A permission that a user grants: to read a part of the data of one type of asset, or to control it."""

    ALL = "all"
    CHARGER_CHARGE_STATE = "charger:charge_state"
    CHARGER_INFORMATION = "charger:information"
    CHARGING_LOCATION = "charging_location"
    CONTROL_CHARGER_CHARGING = "control:charger:charging"
    CONTROL_VEHICLE_CHARGING = "control:vehicle:charging"
    HVAC_INFORMATION = "hvac:information"
    HVAC_TEMPERATURE_STATE = "hvac:temperature_state"
    INVERTER_INFORMATION = "inverter:information"
    INVERTER_LOCATION = "inverter:location"
    INVERTER_PRODUCTION_STATE = "inverter:production_state"
    VEHICLE_CHARGE_STATE = "vehicle:charge_state"
    VEHICLE_INFORMATION = "vehicle:information"
    VEHICLE_LOCATION = "vehicle:location"
    VEHICLE_ODOMETER = "vehicle:odometer"
    VEHICLE_SMART_CHARGING_POLICY = "vehicle:smart_charging_policy"


class SessionsStatisticsTimeseriesItemSmartStats(Model):
    """What smart charging made of the session; absent where it was not smart."""

    estimated_savings: Annotated[float, Field(alias="estimatedSavings")]
    """What smart charging is estimated to have saved."""
    non_smart_cost_sum: Annotated[float, Field(alias="nonSmartCostSum")]
    """What the energy would have cost, had charging not been smart."""
    non_smart_price: Annotated[NullableAggregates, Field(alias="nonSmartPrice")]
    """Price of one kWh, had charging not been smart."""


class SetBatteryOperationModePayloadOperationMode(OpenEnum):
    """Operation mode to switch to: `IMPORT_FOCUS` charges from the grid, `EXPORT_FOCUS` feeds into it, `TIME_OF_USE` follows hourly prices, `SELF_RELIANCE` covers the home's own use."""

    IMPORT_FOCUS = "IMPORT_FOCUS"
    EXPORT_FOCUS = "EXPORT_FOCUS"
    TIME_OF_USE = "TIME_OF_USE"
    SELF_RELIANCE = "SELF_RELIANCE"


class SimulatedVehicleLocation(Model):
    """The position it reports."""

    latitude: float | None
    """Latitude in degrees, north positive; null if unknown."""
    longitude: float | None
    """Longitude in degrees, east positive; null if unknown."""


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


class SmartOverrideStatus(Model):
    """An override, during which an asset charges regardless of its schedule and of smart charging."""

    created_at: Annotated[AwareDatetime, Field(alias="createdAt")]
    """When the override began."""
    ended_at: Annotated[AwareDatetime | None, Field(alias="endedAt")]
    """When the override ended; null while it lasts."""
    target_id: Annotated[str, Field(alias="targetId")]
    """Id of the asset that is overridden."""
    target_type: Annotated[ChargeableVendorType, Field(alias="targetType")]
    """Type of the asset that is overridden."""
    vendor_action_id: Annotated[UUID | None, Field(alias="vendorActionId")]
    """Id of the action that started charging; null if none was needed."""


class SystemHeartbeatUser(Model):
    """The user the event concerns."""

    id: str
    """Id of the user."""


class TargetMaxCurrent(Model):
    """Limit of the charging current."""

    max_current: Annotated[float, Field(alias="maxCurrent", gt=0.0)]
    """Greatest charging current, in A."""


class TariffRate(Model):
    """One named price of a tariff."""

    cost: Annotated[str, Field(pattern="^[+-]?([0-9]{1,9}([.][0-9]{0,9})?|[.][0-9]{1,9})$")]
    """Price of one kWh."""
    name: str
    """Name by which intervals refer to the rate."""


class TariffRateInterval(Model):
    """A time of day, on certain weekdays, at which one rate of a tariff holds."""

    from_: Annotated[str, Field(alias="from", pattern="^[0-9]{2}:[0-9]{2}$")]
    """Time of day at which the interval starts, as `HH:MM`."""
    name: str
    """Name of the rate of the tariff that holds in the interval."""
    to: Annotated[str, Field(pattern="^[0-9]{2}:[0-9]{2}$")]
    """Time of day at which the interval ends, as `HH:MM`."""
    weekdays: list[Literal[0, 1, 2, 3, 4, 5, 6]] | None = None
    """Days of the week, 0 for Monday to 6 for Sunday; every day if left out."""


class TemperatureScheduleResponseRuleHourMinute(Model):
    """Time of day during which the rule applies."""

    from_: Annotated[str, Field(alias="from", pattern="^[0-9]{2}:[0-9]{2}$")]
    """Time of day at which the rule begins to apply, as `HH:MM`."""
    to: Annotated[str, Field(pattern="^[0-9]{2}:[0-9]{2}$")]
    """Time of day at which the rule ceases to apply, as `HH:MM`."""


class TemperatureScheduleRuleHourMinute(Model):
    """Time of day during which the rule applies."""

    from_: Annotated[str, Field(alias="from", pattern="^[0-9]{2}:[0-9]{2}$")]
    """Time of day at which the rule begins to apply, as `HH:MM`."""
    to: Annotated[str, Field(pattern="^[0-9]{2}:[0-9]{2}$")]
    """Time of day at which the rule ceases to apply, as `HH:MM`."""


class TemperatureScheduleStatusUpcomingTransition(Model):
    at: AwareDatetime
    """When the change is due."""
    target: CoolTargetState | HeatTargetState | AutoTargetState | OffTargetState | ScheduledTargetState
    """What the unit is to do from then on."""


class TemperatureTarget(Model):
    """A temperature for an HVAC unit to keep."""

    deadband: float
    """Distance from it that is tolerated, in degrees Celsius."""
    temperature: float
    """Temperature to keep, in degrees Celsius."""


class TestFirehoseWebhookResponse(Model):
    """What the server answered; null if there was no answer."""

    body: str
    """Body of the answer."""
    code: float
    """HTTP status code of the answer."""
    headers: list[str] | None
    """Headers of the answer; null if there were none."""


class TestFirehoseWebhookStatus(OpenEnum):
    """Whether the server accepted the test event."""

    SUCCESS = "SUCCESS"
    FAILURE = "FAILURE"


class UpdateFirehoseWebhookPayload(Model):
    """URL and secret of the firehose webhook."""

    secret: Annotated[str, Field(max_length=256, min_length=6)]
    """Key with which deliveries are signed (HMAC-SHA1 of the body, sent in the header `X-Enode-Signature`)."""
    url: str
    """URL that receives the events."""


class UpdateSimulatedVehiclePayloadLocation(Model):
    """The position to report from now on."""

    latitude: float | None
    """Latitude in degrees, north positive; null if unknown."""
    longitude: float | None
    """Longitude in degrees, east positive; null if unknown."""


class UserActionUpdatedUser(Model):
    """The user the event concerns."""

    id: str
    """Id of the user."""


class UserChargeActionUpdatedUser(Model):
    """The user the event concerns."""

    id: str
    """Id of the user."""


class UserChargeScheduleStatusUpdatedUser(Model):
    """The user the event concerns."""

    id: str
    """Id of the user."""


class UserChargerDeletedUser(Model):
    """The user the event concerns."""

    id: str
    """Id of the user."""


class UserChargerDiscoveredUser(Model):
    """The user the event concerns."""

    id: str
    """Id of the user."""


class UserChargerUpdatedUser(Model):
    """The user the event concerns."""

    id: str
    """Id of the user."""


class UserCredentialsInvalidatedUser(Model):
    """The user the event concerns."""

    id: str
    """Id of the user."""


class UserHvacDeletedUser(Model):
    """The user the event concerns."""

    id: str
    """Id of the user."""


class UserHvacDiscoveredUser(Model):
    """The user the event concerns."""

    id: str
    """Id of the user."""


class UserHvacUpdatedUser(Model):
    """The user the event concerns."""

    id: str
    """Id of the user."""


class UserInverterDeletedUser(Model):
    """The user the event concerns."""

    id: str
    """Id of the user."""


class UserInverterDiscoveredUser(Model):
    """The user the event concerns."""

    id: str
    """Id of the user."""


class UserInverterUpdatedUser(Model):
    """The user the event concerns."""

    id: str
    """Id of the user."""


class UserTemperatureScheduleStatusUpdatedUser(Model):
    """The user the event concerns."""

    id: str
    """Id of the user."""


class UserVehicleDeletedUser(Model):
    """The user the event concerns."""

    id: str
    """Id of the user."""


class UserVehicleDiscoveredUser(Model):
    """The user the event concerns."""

    id: str
    """Id of the user."""


class UserVehicleSmartChargingStatusUpdatedUser(Model):
    """The user the event concerns."""

    id: str
    """Id of the user."""


class UserVehicleUpdatedUser(Model):
    """The user the event concerns."""

    id: str
    """Id of the user."""


class VehicleBrand(OpenEnum):
    """Brand of a vehicle, written for people to read."""

    AUDI = "Audi"
    BMW = "BMW"
    HONDA = "Honda"
    HYUNDAI = "Hyundai"
    JAGUAR = "Jaguar"
    LAND_ROVER = "Land Rover"
    KIA = "Kia"
    MERCEDES = "Mercedes"
    MINI = "MINI"
    NISSAN = "Nissan"
    PEUGEOT = "Peugeot"
    PORSCHE = "Porsche"
    RENAULT = "Renault"
    SEAT = "SEAT"
    ŠKODA = "ŠKODA"
    TESLA = "Tesla"
    VOLKSWAGEN = "Volkswagen"
    VOLVO = "Volvo"
    FORD = "Ford"
    OPEL = "Opel"
    DS = "DS"
    TOYOTA = "Toyota"
    LEXUS = "Lexus"
    CITROËN = "Citroën"
    CUPRA = "Cupra"
    VAUXHALL = "Vauxhall"
    FIAT = "Fiat"
    RIVIAN = "Rivian"
    NIO = "Nio"
    CHEVROLET = "Chevrolet"
    GMC = "GMC"
    CADILLAC = "Cadillac"
    XPENG = "XPENG"


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


class VehicleChargeStateIsChargingReason(OpenEnum):
    DEFAULT = "DEFAULT"
    OVERRIDE = "OVERRIDE"


class VehicleHealthLinkingStatus(OpenEnum):
    """How well users can link accounts at this vendor."""

    READY = "READY"
    ELEVATED_ERROR_RATE = "ELEVATED_ERROR_RATE"
    OUTAGE = "OUTAGE"


class VehicleHealthStatus(OpenEnum):
    """How well data and control work with this vendor."""

    READY = "READY"
    ELEVATED_ERROR_RATE = "ELEVATED_ERROR_RATE"
    OUTAGE = "OUTAGE"


class VehicleInformation(Model):
    """Identity, brand, model and year of a vehicle."""

    brand: VehicleBrand | None
    """Brand, written for people to read; null if unknown."""
    display_name: Annotated[str | None, Field(alias="displayName")]
    """Name the owner gave the vehicle; null if there is none."""
    id: str
    """Id of the vehicle at its vendor; `vin` says which vehicle it is."""
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


class VehiclePowerDeliveryState(OpenEnum):
    """Whether a vehicle is plugged in, and what becomes of the power."""

    UNKNOWN = "UNKNOWN"
    UNPLUGGED = "UNPLUGGED"
    PLUGGED_IN_INITIALIZING = "PLUGGED_IN:INITIALIZING"
    PLUGGED_IN_CHARGING = "PLUGGED_IN:CHARGING"
    PLUGGED_IN_STOPPED = "PLUGGED_IN:STOPPED"
    PLUGGED_IN_COMPLETE = "PLUGGED_IN:COMPLETE"
    PLUGGED_IN_NO_POWER = "PLUGGED_IN:NO_POWER"
    PLUGGED_IN_FAULT = "PLUGGED_IN:FAULT"


class VehicleSmartChargingPlanFinalState(OpenEnum):
    """State in which the plan ended; null until then."""

    PLAN_ENDED_FINISHED = "PLAN:ENDED:FINISHED"
    PLAN_ENDED_UNPLUGGED = "PLAN:ENDED:UNPLUGGED"
    PLAN_ENDED_FAILED = "PLAN:ENDED:FAILED"
    PLAN_ENDED_DISABLED = "PLAN:ENDED:DISABLED"
    PLAN_ENDED_DEADLINE_CHANGED = "PLAN:ENDED:DEADLINE_CHANGED"


class VehicleSmartChargingPolicy(Model):
    """Smart charging settings of a vehicle."""

    deadline: Annotated[str, Field(pattern="^[0-9]{2}:[0-9]{2}$")]
    """Time of day, as `HH:MM` at the vehicle's location, by which the vehicle is to be charged."""
    is_enabled: Annotated[bool | None, Field(alias="isEnabled")]
    """Whether smart charging is switched on; null if it never was set."""
    minimum_charge_limit: Annotated[float, Field(alias="minimumChargeLimit")]
    """Battery level, in percent, up to which the vehicle charges at once whatever the price."""


class VehicleVendor(OpenEnum):
    """A vendor of vehicles."""

    AUDI = "AUDI"
    BMW = "BMW"
    HONDA = "HONDA"
    HYUNDAI = "HYUNDAI"
    JAGUAR = "JAGUAR"
    LANDROVER = "LANDROVER"
    KIA = "KIA"
    MERCEDES = "MERCEDES"
    MINI = "MINI"
    NISSAN = "NISSAN"
    PEUGEOT = "PEUGEOT"
    PORSCHE = "PORSCHE"
    RENAULT = "RENAULT"
    SEAT = "SEAT"
    SKODA = "SKODA"
    TESLA = "TESLA"
    VOLKSWAGEN = "VOLKSWAGEN"
    VOLVO = "VOLVO"
    FORD = "FORD"
    OPEL = "OPEL"
    DS = "DS"
    TOYOTA = "TOYOTA"
    LEXUS = "LEXUS"
    CITROEN = "CITROEN"
    CUPRA = "CUPRA"
    VAUXHALL = "VAUXHALL"
    FIAT = "FIAT"
    RIVIAN = "RIVIAN"
    NIO = "NIO"
    CHEVROLET = "CHEVROLET"
    GMC = "GMC"
    CADILLAC = "CADILLAC"
    XPENG = "XPENG"


class VehiclesCreateExternalStartResponse(Model):
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


class VehiclesCreateSmartOverrideResponse(Model):
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


class VehiclesDeleteExternalStartResponse(Model):
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


class VehiclesDeleteSmartOverrideResponse(Model):
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


class VehiclesSetChargingRequest(Model):
    action: ChargingAction
    """Whether charging is to start or to stop."""


class VendorType(OpenEnum):
    """Type of an asset."""

    VEHICLE = "vehicle"
    CHARGER = "charger"
    HVAC = "hvac"
    INVERTER = "inverter"
    BATTERY = "battery"
    METER = "meter"


class WebhookNotFoundProblem(Model):
    """The error returned when a webhook does not exist."""

    detail: str
    """What went wrong this time."""
    title: str
    """Short name of the kind of error."""
    type_: Annotated[str, Field(alias="type")]
    """URL or code that identifies the kind of error."""


class ChargeScheduleResponseRule(Model):
    from_timestamp: Annotated[AwareDatetime | None, Field(alias="fromTimestamp")] = None
    """Moment from which on the rule applies."""
    hour_minute: Annotated[ChargeScheduleResponseRuleHourMinute | None, Field(alias="hourMinute")] = None
    """Time of day during which the rule applies."""
    should_charge: Annotated[bool, Field(alias="shouldCharge")]
    """Whether the target should charge while the rule applies."""
    to_timestamp: Annotated[AwareDatetime | None, Field(alias="toTimestamp")] = None
    """Moment up to which the rule applies."""
    weekdays: list[Literal[0, 1, 2, 3, 4, 5, 6]] | None = None
    """Days of the week on which the rule applies, 0 for Monday to 6 for Sunday; every day if left out."""


class ChargeScheduleRule(Model):
    from_timestamp: Annotated[AwareDatetime | None, Field(alias="fromTimestamp")] = None
    """Moment from which on the rule applies."""
    hour_minute: Annotated[ChargeScheduleRuleHourMinute | None, Field(alias="hourMinute")] = None
    """Time of day during which the rule applies."""
    should_charge: Annotated[bool, Field(alias="shouldCharge")]
    """Whether the target should charge while the rule applies."""
    to_timestamp: Annotated[AwareDatetime | None, Field(alias="toTimestamp")] = None
    """Moment up to which the rule applies."""
    weekdays: list[Literal[0, 1, 2, 3, 4, 5, 6]] | None = None
    """Days of the week on which the rule applies, 0 for Monday to 6 for Sunday; every day if left out."""


class ChargeScheduleStatus(Model):
    """Whether a vehicle or charger does what its schedule asks for."""

    changed_at: Annotated[AwareDatetime, Field(alias="changedAt")]
    """When the status last changed."""
    external_start: Annotated[SmartOverrideStatus | None, Field(alias="externalStart")] = None
    """Former name of `smartOverride`."""
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


class ChargerHealth(Model):
    """How well one charger vendor can be reached."""

    display_name: Annotated[ChargerBrand, Field(alias="displayName")]
    """Name of the brand, written for people to read."""
    linking_status: Annotated[ChargerHealthLinkingStatus, Field(alias="linkingStatus")]
    """How well users can link accounts at this vendor."""
    portal_name: Annotated[str, Field(alias="portalName")]
    """Name of the vendor's account or app, as its customers know it."""
    status: ChargerHealthStatus
    """How well data and control work with this vendor."""
    vendor: ChargerVendor
    """The vendor, as other operations name it."""


class ChargerOnlySmartOverrideResponse(Model):
    """An override of a charger's schedule or smart charging."""

    created_at: Annotated[AwareDatetime, Field(alias="createdAt")]
    """When the override began."""
    ended_at: Annotated[AwareDatetime | None, Field(alias="endedAt")]
    """When the override ended; null while it lasts."""
    target_id: Annotated[str, Field(alias="targetId")]
    """Id of the asset that is overridden."""
    target_type: Annotated[Literal["charger"], Field(alias="targetType")]
    """Type of the asset that is overridden."""
    user_id: Annotated[str, Field(alias="userId")]
    """Id of the user who owns the asset."""
    vendor: VehicleVendor | ChargerVendor | BatteryVendor
    """Vendor of the asset."""
    vendor_action_id: Annotated[UUID | None, Field(alias="vendorActionId")]
    """Id of the action that started charging; null if none was needed."""


class ChargerSmartChargingInterval(Model):
    end_time: Annotated[str, Field(alias="endTime")]
    """When charging ends."""
    start_time: Annotated[str, Field(alias="startTime")]
    """When charging starts."""
    status: ChargerSmartChargingIntervalStatus
    """Whether the interval lies ahead, has begun or is over."""


class ChargersGetSmartChargingStatusResponse(Model):
    charger_id: Annotated[str, Field(alias="chargerId")]
    """Id of the charger."""
    charging_intervals: Annotated[list[ChargerSmartChargingInterval], Field(alias="chargingIntervals")]
    """Intervals in which the charger has charged or is going to."""
    state: ChargerState
    """What smart charging is doing with the charger."""
    user_id: Annotated[str, Field(alias="userId")]
    """Id of the user who owns the charger."""


class ChargersSetChargingRequest(Model):
    action: ChargingAction
    """Whether charging is to start or to stop."""


class ChargingActionFailureReason(Model):
    """Why an action on a vehicle or charger was not carried out."""

    detail: str
    """What happened, for people to read."""
    type_: Annotated[ChargingActionFailureReasonType, Field(alias="type")]
    """Kind of failure."""


class ChargingStatisticsTimeseriesItem(Model):
    cost_sum: Annotated[float, Field(alias="costSum")]
    """Cost of the energy, in the currency of the tariff."""
    date: AwareDatetime
    """Start of the period."""
    estimated_savings: Annotated[float, Field(alias="estimatedSavings")]
    """What smart charging is estimated to have saved."""
    kw: Aggregates
    """Power in kW."""
    kwh_sum: Annotated[float, Field(alias="kwhSum")]
    """Energy in kWh."""
    non_smart_cost_sum: Annotated[float | None, Field(alias="nonSmartCostSum")] = None
    """What the energy would have cost, had charging not been smart."""
    non_smart_price: Annotated[NullableAggregates, Field(alias="nonSmartPrice")]
    """Price of one kWh, had charging not been smart."""
    price: Aggregates
    """Price of one kWh, in the currency of the tariff."""
    smart_session: Annotated[bool | None, Field(alias="smartSession")] = None
    """Whether any of the charging was smart."""


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
    target: CoolTargetState | HeatTargetState | AutoTargetState | OffTargetState | None = None
    """The mode and the setpoints that were asked for."""
    target_id: Annotated[str | None, Field(alias="targetId")] = None
    """Id of the asset acted on."""
    target_type: Annotated[Literal["hvac"] | None, Field(alias="targetType")] = None
    """Type of the asset acted on."""
    updated_at: Annotated[AwareDatetime | None, Field(alias="updatedAt")] = None
    """When the action last changed."""


class HvacActionTemperature(Model):
    """An attempt to make an HVAC unit keep a temperature."""

    completed_at: Annotated[AwareDatetime | None, Field(alias="completedAt")] = None
    """When the action ended, well or not; null while it is pending."""
    created_at: Annotated[AwareDatetime | None, Field(alias="createdAt")] = None
    """When the action was requested."""
    id: UUID | None = None
    """Id of the action."""
    state: ActionState | None = None
    """Progress of the action."""
    target_id: Annotated[str | None, Field(alias="targetId")] = None
    """Id of the asset acted on."""
    target_temperature: Annotated[TemperatureTarget | None, Field(alias="targetTemperature")] = None
    """The temperature that was asked for."""
    target_type: Annotated[Literal["hvac"] | None, Field(alias="targetType")] = None
    """Type of the asset acted on."""
    updated_at: Annotated[AwareDatetime | None, Field(alias="updatedAt")] = None
    """When the action last changed."""


class HvacCapabilities(Model):
    """What can be controlled at present."""

    capable_hold_types: Annotated[list[HvacHoldType] | None, Field(alias="capableHoldTypes")]
    """Hold types the unit knows; `setFollowSchedule` and `setPermanentHold` take its place."""
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


class HvacHealth(Model):
    """How well one HVAC vendor can be reached."""

    display_name: Annotated[HvacBrand, Field(alias="displayName")]
    """Name of the brand, written for people to read."""
    linking_status: Annotated[HvacHealthLinkingStatus, Field(alias="linkingStatus")]
    """How well users can link accounts at this vendor."""
    portal_name: Annotated[str, Field(alias="portalName")]
    """Name of the vendor's account or app, as its customers know it."""
    status: HvacHealthStatus
    """How well data and control work with this vendor."""
    vendor: HvacVendor
    """The vendor, as other operations name it."""


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


class InverterHealth(Model):
    """How well one inverter vendor can be reached."""

    display_name: Annotated[InverterBrand, Field(alias="displayName")]
    """Name of the brand, written for people to read."""
    linking_status: Annotated[InverterHealthLinkingStatus, Field(alias="linkingStatus")]
    """How well users can link accounts at this vendor."""
    portal_name: Annotated[str, Field(alias="portalName")]
    """Name of the vendor's account or app, as its customers know it."""
    status: InverterHealthStatus
    """How well data and control work with this vendor."""
    vendor: InverterVendor
    """The vendor, as other operations name it."""


class LinkUserPayload(Model):
    """What a user is asked to link, and how Link UI looks while it happens."""

    force_language: Annotated[str | None, Field(alias="forceLanguage")] = None
    """Language of Link UI, as a short code such as `en`."""
    redirect_uri: Annotated[str | None, Field(alias="redirectUri", max_length=500)] = None
    """Where the user is sent at the end."""
    scopes: list[Scopes] | None = None
    """Permissions the user is asked to grant."""
    username: str | None = None
    """Name of the user as Link UI shows it."""
    vendor: InverterVendor | VehicleVendor | HvacVendor | ChargerVendor | BatteryVendor | MeterVendor | None = None
    """Vendor whose login is shown at once; without it, the user picks one."""
    vendor_type: Annotated[VendorType | None, Field(alias="vendorType")] = None
    """Type of asset the user is asked to link."""


class LocationTariffInterval(Model):
    """A tariff and the times at which each of its rates holds at a location."""

    tariff_id: Annotated[str, Field(alias="tariffId")]
    """Id of the tariff that is to hold at the location."""
    tariff_intervals: Annotated[list[TariffRateInterval], Field(alias="tariffIntervals")]
    """When each rate of the tariff holds."""


class MaxCurrentAction(Model):
    """An attempt to limit the charging current of a vehicle or charger."""

    completed_at: Annotated[AwareDatetime | None, Field(alias="completedAt")] = None
    """When the action ended, well or not; null while it is pending."""
    created_at: Annotated[AwareDatetime | None, Field(alias="createdAt")] = None
    """When the action was requested."""
    id: UUID | None = None
    """Id of the action."""
    state: ActionState | None = None
    """Progress of the action."""
    target_id: Annotated[str | None, Field(alias="targetId")] = None
    """Id of the asset acted on."""
    target_state: Annotated[TargetMaxCurrent | None, Field(alias="targetState")] = None
    """The current limit that was asked for."""
    updated_at: Annotated[AwareDatetime | None, Field(alias="updatedAt")] = None
    """When the action last changed."""


class PartialChargeScheduleRule(Model):
    from_timestamp: Annotated[AwareDatetime | None, Field(alias="fromTimestamp")] = None
    """Moment from which on the rule applies."""
    hour_minute: Annotated[PartialChargeScheduleRuleHourMinute | None, Field(alias="hourMinute")] = None
    """Time of day during which the rule applies."""
    should_charge: Annotated[bool, Field(alias="shouldCharge")]
    """Whether the target should charge while the rule applies."""
    to_timestamp: Annotated[AwareDatetime | None, Field(alias="toTimestamp")] = None
    """Moment up to which the rule applies."""
    weekdays: list[Literal[0, 1, 2, 3, 4, 5, 6]] | None = None
    """Days of the week on which the rule applies, 0 for Monday to 6 for Sunday; every day if left out."""


class PartialTemperatureScheduleRule(Model):
    from_timestamp: Annotated[AwareDatetime | None, Field(alias="fromTimestamp")] = None
    """Moment from which on the rule applies."""
    hour_minute: Annotated[PartialTemperatureScheduleRuleHourMinute | None, Field(alias="hourMinute")] = None
    """Time of day during which the rule applies."""
    target: TemperatureTarget | None = None
    """Former name of `targetState`."""
    target_state: Annotated[TemperatureTarget | None, Field(alias="targetState")] = None
    """What the unit is to do while the rule applies."""
    target_temperature: Annotated[TemperatureTarget | None, Field(alias="targetTemperature")] = None
    """Former name of `targetState`."""
    to_timestamp: Annotated[AwareDatetime | None, Field(alias="toTimestamp")] = None
    """Moment up to which the rule applies."""
    weekdays: list[Literal[0, 1, 2, 3, 4, 5, 6]] | None = None
    """Days of the week on which the rule applies, 0 for Monday to 6 for Sunday; every day if left out."""


class ScheduleFilters(Model):
    """The times at which a rule of a schedule applies: all the filters that are given must match."""

    from_timestamp: Annotated[AwareDatetime | None, Field(alias="fromTimestamp")] = None
    """Moment from which on the rule applies."""
    hour_minute: Annotated[ScheduleFiltersHourMinute | None, Field(alias="hourMinute")] = None
    """Time of day during which the rule applies."""
    to_timestamp: Annotated[AwareDatetime | None, Field(alias="toTimestamp")] = None
    """Moment up to which the rule applies."""
    weekdays: list[Literal[0, 1, 2, 3, 4, 5, 6]] | None = None
    """Days of the week on which the rule applies, 0 for Monday to 6 for Sunday; every day if left out."""


class SessionsStatisticsTimeseriesItem(Model):
    charging_location_id: Annotated[UUID | None, Field(alias="chargingLocationId")] = None
    """Id of the charging location at which the session took place; null if it was at none that is known."""
    cost_sum: Annotated[float, Field(alias="costSum")]
    """Cost of the energy, in the currency of the tariff."""
    from_: Annotated[AwareDatetime, Field(alias="from")]
    """When the session began."""
    id: str
    """Id of the session."""
    kw: Aggregates
    """Power in kW."""
    kwh_sum: Annotated[float, Field(alias="kwhSum")]
    """Energy in kWh."""
    price: Aggregates
    """Price of one kWh, in the currency of the tariff."""
    smart_session: Annotated[bool | None, Field(alias="smartSession")] = None
    """Whether the session was smart."""
    smart_stats: Annotated[SessionsStatisticsTimeseriesItemSmartStats | None, Field(alias="smartStats")] = None
    """What smart charging made of the session; absent where it was not smart."""
    target_id: Annotated[str | None, Field(alias="targetId")] = None
    """Id of the asset that charged."""
    to: AwareDatetime
    """When the session ended."""


class SetBatteryOperationModePayload(Model):
    """Operation mode to which a battery is switched."""

    operation_mode: Annotated[SetBatteryOperationModePayloadOperationMode, Field(alias="operationMode")]
    """Operation mode to switch to: `IMPORT_FOCUS` charges from the grid, `EXPORT_FOCUS` feeds into it, `TIME_OF_USE` follows hourly prices, `SELF_RELIANCE` covers the home's own use."""


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


class SimulatedVehicleChargeState2(Model):
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


class SystemHeartbeat(Model):
    """Shows that delivery works and how many events still wait."""

    created_at: Annotated[str, Field(alias="createdAt")]
    """When the event was made."""
    event: Literal["system:heartbeat"]
    """Name of the event."""
    pending_events: Annotated[float, Field(alias="pendingEvents", ge=0.0)]
    """Number of events that still wait to be delivered."""
    user: SystemHeartbeatUser
    """The user the event concerns."""
    version: str
    """API version whose shapes the event follows."""


class TemperatureScheduleResponseRule(Model):
    from_timestamp: Annotated[AwareDatetime | None, Field(alias="fromTimestamp")] = None
    """Moment from which on the rule applies."""
    hour_minute: Annotated[TemperatureScheduleResponseRuleHourMinute | None, Field(alias="hourMinute")] = None
    """Time of day during which the rule applies."""
    target: TemperatureTarget | None = None
    """Former name of `targetState`."""
    target_state: Annotated[TemperatureTarget | None, Field(alias="targetState")] = None
    """What the unit is to do while the rule applies."""
    target_temperature: Annotated[TemperatureTarget | None, Field(alias="targetTemperature")] = None
    """Former name of `targetState`."""
    to_timestamp: Annotated[AwareDatetime | None, Field(alias="toTimestamp")] = None
    """Moment up to which the rule applies."""
    weekdays: list[Literal[0, 1, 2, 3, 4, 5, 6]] | None = None
    """Days of the week on which the rule applies, 0 for Monday to 6 for Sunday; every day if left out."""


class TemperatureScheduleRule(Model):
    from_timestamp: Annotated[AwareDatetime | None, Field(alias="fromTimestamp")] = None
    """Moment from which on the rule applies."""
    hour_minute: Annotated[TemperatureScheduleRuleHourMinute | None, Field(alias="hourMinute")] = None
    """Time of day during which the rule applies."""
    target: TemperatureTarget | None = None
    """Former name of `targetState`."""
    target_state: Annotated[TemperatureTarget | None, Field(alias="targetState")] = None
    """What the unit is to do while the rule applies."""
    target_temperature: Annotated[TemperatureTarget | None, Field(alias="targetTemperature")] = None
    """Former name of `targetState`."""
    to_timestamp: Annotated[AwareDatetime | None, Field(alias="toTimestamp")] = None
    """Moment up to which the rule applies."""
    weekdays: list[Literal[0, 1, 2, 3, 4, 5, 6]] | None = None
    """Days of the week on which the rule applies, 0 for Monday to 6 for Sunday; every day if left out."""


class TemperatureScheduleStatus(Model):
    """Whether an HVAC unit does what its schedule asks for."""

    changed_at: Annotated[AwareDatetime, Field(alias="changedAt")]
    """When the status last changed."""
    current: CoolTargetState | HeatTargetState | AutoTargetState | OffTargetState | ScheduledTargetState | None
    """What the unit is doing; null if unknown."""
    expected: CoolTargetState | HeatTargetState | AutoTargetState | OffTargetState | ScheduledTargetState
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


class TestFirehoseWebhook(Model):
    """Outcome of a test delivery to a webhook."""

    description: str
    """What happened, for people to read."""
    response: TestFirehoseWebhookResponse | None
    """What the server answered; null if there was no answer."""
    status: TestFirehoseWebhookStatus
    """Whether the server accepted the test event."""


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


class UserCredentialsInvalidated(Model):
    """A user's credentials at a vendor are no longer valid, so the user has to link again."""

    event: Literal["user:credentials:invalidated"]
    """Name of the event."""
    user: UserCredentialsInvalidatedUser
    """The user the event concerns."""
    vendor: InverterVendor | VehicleVendor | HvacVendor | ChargerVendor | BatteryVendor | MeterVendor
    """Vendor whose credentials no longer work."""
    version: str
    """API version whose shapes the event follows."""


class UserInverterDeleted(Model):
    """An inverter was removed."""

    event: Literal["user:inverter:deleted"]
    """Name of the event."""
    inverter: Inverter
    """The inverter as last known."""
    user: UserInverterDeletedUser
    """The user the event concerns."""
    version: str
    """API version whose shapes the event follows."""


class UserInverterDiscovered(Model):
    """An inverter was linked or found in a linked account."""

    event: Literal["user:inverter:discovered"]
    """Name of the event."""
    inverter: Inverter
    """The new inverter."""
    user: UserInverterDiscoveredUser
    """The user the event concerns."""
    version: str
    """API version whose shapes the event follows."""


class UserInverterUpdated(Model):
    """Data of an inverter changed."""

    event: Literal["user:inverter:updated"]
    """Name of the event."""
    inverter: Inverter
    """The inverter after the change."""
    updated_fields: Annotated[list[str], Field(alias="updatedFields")]
    """Names of the fields that changed, as paths with dots, such as `chargeState.batteryLevel`."""
    user: UserInverterUpdatedUser
    """The user the event concerns."""
    version: str
    """API version whose shapes the event follows."""


class UserResponseLinkedVendor(Model):
    is_valid: Annotated[bool, Field(alias="isValid")]
    """Whether the stored credentials still work; if false, the user has to link the vendor again."""
    vendor: InverterVendor | VehicleVendor | HvacVendor | ChargerVendor | BatteryVendor | MeterVendor
    """Vendor of the account."""
    vendor_type: Annotated[VendorType, Field(alias="vendorType")]
    """Type of the assets that the account gives access to."""


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
    is_charging_reasons: Annotated[
        list[VehicleChargeStateIsChargingReason] | None, Field(alias="isChargingReasons")
    ] = None
    """Why the vehicle is charging."""
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


class VehicleHealth(Model):
    """How well one vehicle vendor can be reached."""

    display_name: Annotated[VehicleBrand, Field(alias="displayName")]
    """Name of the brand, written for people to read."""
    linking_status: Annotated[VehicleHealthLinkingStatus, Field(alias="linkingStatus")]
    """How well users can link accounts at this vendor."""
    portal_name: Annotated[str, Field(alias="portalName")]
    """Name of the vendor's account or app, as its customers know it."""
    status: VehicleHealthStatus
    """How well data and control work with this vendor."""
    vendor: VehicleVendor
    """The vendor, as other operations name it."""


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
    external_start: Annotated[SmartOverrideStatus | None, Field(alias="externalStart")] = None
    """Former name of the override during the plan; null if there was none."""
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


class VehiclesGetSmartChargingStatusResponse(Model):
    consideration: Consideration | DEPRECATEDConsideration | None
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


class ChargeAction(Model):
    """An attempt to start or stop the charging of a vehicle or charger."""

    chargeable_id: Annotated[str, Field(alias="chargeableId")]
    """Former name of `targetId`."""
    chargeable_type: Annotated[ChargeableVendorType, Field(alias="chargeableType")]
    """Former name of `targetType`."""
    completed_at: Annotated[AwareDatetime | None, Field(alias="completedAt")]
    """When the action ended, well or not; null while it is pending."""
    created_at: Annotated[AwareDatetime, Field(alias="createdAt")]
    """When the action was requested."""
    entity_id: Annotated[str, Field(alias="entityId")]
    """Former name of `targetId`."""
    entity_type: Annotated[ChargeableVendorType, Field(alias="entityType")]
    """Former name of `targetType`."""
    failure_reason: Annotated[ChargingActionFailureReason | None, Field(alias="failureReason")]
    """Why the action failed or was cancelled; null otherwise."""
    id: UUID
    """Id of the action."""
    kind: ChargingAction
    """Whether charging was to start or to stop."""
    state: ActionState
    """Progress of the action."""
    target_id: Annotated[str, Field(alias="targetId")]
    """Id of the asset acted on."""
    target_type: Annotated[ChargeableVendorType, Field(alias="targetType")]
    """Type of the asset acted on."""
    updated_at: Annotated[AwareDatetime, Field(alias="updatedAt")]
    """When the action last changed."""


class ChargeSchedule(Model):
    """Rules for when a vehicle or charger charges."""

    chargeable_id: Annotated[str | None, Field(alias="chargeableId", min_length=1)] = None
    """Former name of `targetId`."""
    chargeable_type: Annotated[ChargeScheduleChargeableType | None, Field(alias="chargeableType")] = None
    """Former name of `targetType`."""
    charging_location_id: Annotated[UUID | None, Field(alias="chargingLocationId")]
    """Id of the charging location at which a vehicle is controlled; null controls it anywhere."""
    default_should_charge: Annotated[bool, Field(alias="defaultShouldCharge")]
    """Whether the target should charge while no rule applies."""
    entity_id: Annotated[str | None, Field(alias="entityId", min_length=1)] = None
    """Former name of `targetId`."""
    entity_type: Annotated[ChargeScheduleEntityType | None, Field(alias="entityType")] = None
    """Former name of `targetType`."""
    is_enabled: Annotated[bool, Field(alias="isEnabled")]
    """Whether the schedule is in force."""
    rules: list[ChargeScheduleRule]
    """Exceptions from the default, each at its own times."""
    target_id: Annotated[str, Field(alias="targetId", min_length=1)]
    """Id of the vehicle or charger to control."""
    target_type: Annotated[ChargeScheduleTargetType, Field(alias="targetType")]
    """Whether the target is a vehicle or a charger."""


class ChargeScheduleResponse(Model):
    """A charge schedule as stored."""

    chargeable_id: Annotated[str | None, Field(alias="chargeableId", min_length=1)] = None
    """Former name of `targetId`."""
    chargeable_type: Annotated[ChargeScheduleResponseChargeableType | None, Field(alias="chargeableType")] = None
    """Former name of `targetType`."""
    charging_location_id: Annotated[UUID | None, Field(alias="chargingLocationId")]
    """Id of the charging location at which a vehicle is controlled; null controls it anywhere."""
    default_should_charge: Annotated[bool, Field(alias="defaultShouldCharge")]
    """Whether the target should charge while no rule applies."""
    entity_id: Annotated[str | None, Field(alias="entityId", min_length=1)] = None
    """Former name of `targetId`."""
    entity_type: Annotated[ChargeScheduleResponseEntityType | None, Field(alias="entityType")] = None
    """Former name of `targetType`."""
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
    target_temperature: Annotated[HvacTargetTemperature, Field(alias="targetTemperature")]
    """Temperature that the unit aims at; `heatSetpoint` and `coolSetpoint` take its place."""
    vendor: HvacVendor
    """Vendor through which the unit is reached."""


class OperationModeAction(Model):
    """An attempt to switch a battery to another operation mode."""

    completed_at: Annotated[AwareDatetime | None, Field(alias="completedAt")]
    """When the action ended, well or not; null while it is pending."""
    created_at: Annotated[AwareDatetime, Field(alias="createdAt")]
    """When the action was requested."""
    id: UUID
    """Id of the action."""
    state: ActionState
    """Progress of the action."""
    target_id: Annotated[str, Field(alias="targetId")]
    """Id of the asset acted on."""
    target_state: Annotated[SetBatteryOperationModePayload, Field(alias="targetState")]
    """The operation mode that was asked for."""
    target_type: Annotated[Literal["battery"], Field(alias="targetType")]
    """Type of the asset acted on."""
    updated_at: Annotated[AwareDatetime, Field(alias="updatedAt")]
    """When the action last changed."""
    user_id: Annotated[str, Field(alias="userId")]
    """Id of the user who owns the target."""


class PartialChargeSchedule(Model):
    """Settings of a charge schedule, any of which may be left out."""

    chargeable_type: Annotated[PartialChargeScheduleChargeableType | None, Field(alias="chargeableType")] = None
    """Former name of `targetType`."""
    charging_location_id: Annotated[UUID | None, Field(alias="chargingLocationId")] = None
    """Id of the charging location at which a vehicle is controlled; null controls it anywhere."""
    default_should_charge: Annotated[bool | None, Field(alias="defaultShouldCharge")] = None
    """Whether the target should charge while no rule applies."""
    entity_type: Annotated[PartialChargeScheduleEntityType | None, Field(alias="entityType")] = None
    """Former name of `targetType`."""
    is_enabled: Annotated[bool, Field(alias="isEnabled")] = True
    """Whether the schedule is in force."""
    rules: list[PartialChargeScheduleRule] | None = None
    """Exceptions from the default, each at its own times."""
    target_id: Annotated[str | None, Field(alias="targetId", min_length=1)] = None
    """Id of the vehicle or charger to control."""
    target_type: Annotated[PartialChargeScheduleTargetType | None, Field(alias="targetType")] = None
    """Whether the target is a vehicle or a charger."""


class PartialTemperatureSchedule(Model):
    """Settings of a temperature schedule, any of which may be left out."""

    chargeable_type: Annotated[Literal["hvac"] | None, Field(alias="chargeableType")] = None
    """Former name of `targetType`."""
    charging_location_id: Annotated[UUID | None, Field(alias="chargingLocationId")] = None
    """Id of the charging location of the unit; null if it has none."""
    default_target: Annotated[TemperatureTarget | None, Field(alias="defaultTarget")] = None
    """Former name of `defaultTargetState`."""
    default_target_state: Annotated[TemperatureTarget | None, Field(alias="defaultTargetState")] = None
    """What the unit is to do while no rule applies."""
    entity_type: Annotated[Literal["hvac"] | None, Field(alias="entityType")] = None
    """Former name of `targetType`."""
    is_enabled: Annotated[bool, Field(alias="isEnabled")] = True
    """Whether the schedule is in force."""
    rules: list[PartialTemperatureScheduleRule] | None = None
    """Exceptions from the default, each at its own times."""
    target_id: Annotated[str | None, Field(alias="targetId", min_length=1)] = None
    """Id of the HVAC unit to control."""
    target_type: Annotated[Literal["hvac"] | None, Field(alias="targetType")] = None
    """Type of the target, which is an HVAC unit."""


class SimulatedVehicle(Model):
    """A vehicle that exists only for testing and reports what it is told to."""

    charge_state: Annotated[SimulatedVehicleChargeState2, Field(alias="chargeState")]
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


class TemperatureSchedule(Model):
    """Rules for which temperature an HVAC unit keeps at which time."""

    chargeable_id: Annotated[str | None, Field(alias="chargeableId", min_length=1)] = None
    """Former name of `targetId`."""
    chargeable_type: Annotated[Literal["hvac"] | None, Field(alias="chargeableType")] = None
    """Former name of `targetType`."""
    charging_location_id: Annotated[UUID | None, Field(alias="chargingLocationId")] = None
    """Id of the charging location of the unit; null if it has none."""
    default_target: Annotated[TemperatureTarget | None, Field(alias="defaultTarget")] = None
    """Former name of `defaultTargetState`."""
    default_target_state: Annotated[TemperatureTarget | None, Field(alias="defaultTargetState")] = None
    """What the unit is to do while no rule applies."""
    entity_id: Annotated[str | None, Field(alias="entityId", min_length=1)] = None
    """Former name of `targetId`."""
    entity_type: Annotated[Literal["hvac"] | None, Field(alias="entityType")] = None
    """Former name of `targetType`."""
    is_enabled: Annotated[bool, Field(alias="isEnabled")]
    """Whether the schedule is in force."""
    rules: list[TemperatureScheduleRule]
    """Exceptions from the default, each at its own times."""
    target_id: Annotated[str, Field(alias="targetId", min_length=1)]
    """Id of the HVAC unit to control."""
    target_type: Annotated[Literal["hvac"], Field(alias="targetType")]
    """Type of the target, which is an HVAC unit."""


class TemperatureScheduleResponse(Model):
    """A temperature schedule as stored."""

    chargeable_id: Annotated[str | None, Field(alias="chargeableId", min_length=1)] = None
    """Former name of `targetId`."""
    chargeable_type: Annotated[Literal["hvac"] | None, Field(alias="chargeableType")] = None
    """Former name of `targetType`."""
    charging_location_id: Annotated[UUID | None, Field(alias="chargingLocationId")] = None
    """Id of the charging location of the unit; null if it has none."""
    default_target: Annotated[TemperatureTarget | None, Field(alias="defaultTarget")] = None
    """Former name of `defaultTargetState`."""
    default_target_state: Annotated[TemperatureTarget | None, Field(alias="defaultTargetState")] = None
    """What the unit is to do while no rule applies."""
    entity_id: Annotated[str | None, Field(alias="entityId", min_length=1)] = None
    """Former name of `targetId`."""
    entity_type: Annotated[Literal["hvac"] | None, Field(alias="entityType")] = None
    """Former name of `targetType`."""
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


class UserActionUpdated(Model):
    """An action on an asset changed, for instance from pending to confirmed."""

    event: Literal["user:vendor-action:updated"]
    """Name of the event."""
    updated_fields: Annotated[list[str], Field(alias="updatedFields")]
    """Names of the fields that changed, as paths with dots, such as `chargeState.batteryLevel`."""
    user: UserActionUpdatedUser
    """The user the event concerns."""
    vendor_action: Annotated[
        HvacActionPermanentHold
        | HvacActionFollowSchedule
        | MaxCurrentAction
        | ChargeAction
        | OperationModeAction
        | HvacActionTemperature,
        Field(alias="vendorAction"),
    ]
    """The action after the change."""
    version: str
    """API version whose shapes the event follows."""


class UserChargeActionUpdated(Model):
    """An action that starts or stops charging changed."""

    charge_action: Annotated[ChargeAction, Field(alias="chargeAction")]
    """The action after the change."""
    event: Literal["user:charge-action:updated"]
    """Name of the event."""
    updated_fields: Annotated[list[str], Field(alias="updatedFields")]
    """Names of the fields that changed, as paths with dots, such as `chargeState.batteryLevel`."""
    user: UserChargeActionUpdatedUser
    """The user the event concerns."""
    version: str
    """API version whose shapes the event follows."""


class UserChargeScheduleStatusUpdated(Model):
    """The status of a charge schedule changed."""

    event: Literal["user:schedule:execution-updated"]
    """Name of the event."""
    schedule: ChargeScheduleResponse
    """The schedule itself."""
    status: ChargeScheduleStatus
    """The status after the change."""
    updated_fields: Annotated[list[str], Field(alias="updatedFields")]
    """Names of the fields that changed, as paths with dots, such as `chargeState.batteryLevel`."""
    user: UserChargeScheduleStatusUpdatedUser
    """The user the event concerns."""
    version: str
    """API version whose shapes the event follows."""


class UserChargerDeleted(Model):
    """A charger was removed."""

    charger: Charger
    """The charger as last known."""
    event: Literal["user:charger:deleted"]
    """Name of the event."""
    user: UserChargerDeletedUser
    """The user the event concerns."""
    version: str
    """API version whose shapes the event follows."""


class UserChargerDiscovered(Model):
    """A charger was linked or found in a linked account."""

    charger: Charger
    """The new charger."""
    event: Literal["user:charger:discovered"]
    """Name of the event."""
    user: UserChargerDiscoveredUser
    """The user the event concerns."""
    version: str
    """API version whose shapes the event follows."""


class UserChargerUpdated(Model):
    """Data of a charger changed."""

    charger: Charger
    """The charger after the change."""
    event: Literal["user:charger:updated"]
    """Name of the event."""
    updated_fields: Annotated[list[str], Field(alias="updatedFields")]
    """Names of the fields that changed, as paths with dots, such as `chargeState.batteryLevel`."""
    user: UserChargerUpdatedUser
    """The user the event concerns."""
    version: str
    """API version whose shapes the event follows."""


class UserHvacDeleted(Model):
    """An HVAC unit was removed."""

    event: Literal["user:hvac:deleted"]
    """Name of the event."""
    hvac: Hvac
    """The HVAC unit as last known."""
    user: UserHvacDeletedUser
    """The user the event concerns."""
    version: str
    """API version whose shapes the event follows."""


class UserHvacDiscovered(Model):
    """An HVAC unit was linked or found in a linked account."""

    event: Literal["user:hvac:discovered"]
    """Name of the event."""
    hvac: Hvac
    """The new HVAC unit."""
    user: UserHvacDiscoveredUser
    """The user the event concerns."""
    version: str
    """API version whose shapes the event follows."""


class UserHvacUpdated(Model):
    """Data of an HVAC unit changed."""

    event: Literal["user:hvac:updated"]
    """Name of the event."""
    hvac: Hvac
    """The HVAC unit after the change."""
    updated_fields: Annotated[list[str], Field(alias="updatedFields")]
    """Names of the fields that changed, as paths with dots, such as `chargeState.batteryLevel`."""
    user: UserHvacUpdatedUser
    """The user the event concerns."""
    version: str
    """API version whose shapes the event follows."""


class UserResponse(Model):
    """A user and the vendor accounts the user has linked."""

    id: str
    """Id of the user, chosen by the client."""
    linked_vendors: Annotated[list[UserResponseLinkedVendor], Field(alias="linkedVendors")]
    """The vendor accounts the user has linked, one entry for each type of asset."""


class UserTemperatureScheduleStatusUpdated(Model):
    """The status of a temperature schedule changed."""

    event: Literal["user:schedule:execution-updated"]
    """Name of the event."""
    schedule: TemperatureScheduleResponse
    """The schedule itself."""
    status: TemperatureScheduleStatus
    """The status after the change."""
    updated_fields: Annotated[list[str], Field(alias="updatedFields")]
    """Names of the fields that changed, as paths with dots, such as `chargeState.batteryLevel`."""
    user: UserTemperatureScheduleStatusUpdatedUser
    """The user the event concerns."""
    version: str
    """API version whose shapes the event follows."""


class UserVehicleSmartChargingStatusUpdatedSmartChargingStatus(Model):
    """The status after the change."""

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


class PaginatedVehiclesList(Model):
    """One page of simulated vehicles."""

    data: list[SimulatedVehicle]
    """The items of this page."""
    pagination: PaginationCursors
    """Cursors of the pages before and after this one."""


class UserVehicleDeleted(Model):
    """A vehicle was removed."""

    event: Literal["user:vehicle:deleted"]
    """Name of the event."""
    user: UserVehicleDeletedUser
    """The user the event concerns."""
    vehicle: Vehicle
    """The vehicle as last known."""
    version: str
    """API version whose shapes the event follows."""


class UserVehicleDiscovered(Model):
    """A vehicle was linked or found in a linked account."""

    event: Literal["user:vehicle:discovered"]
    """Name of the event."""
    user: UserVehicleDiscoveredUser
    """The user the event concerns."""
    vehicle: Vehicle
    """The new vehicle."""
    version: str
    """API version whose shapes the event follows."""


class UserVehicleSmartChargingStatusUpdated(Model):
    """The smart charging status of a vehicle changed."""

    event: Literal["user:vehicle:smart-charging-status-updated"]
    """Name of the event."""
    smart_charging_status: Annotated[
        UserVehicleSmartChargingStatusUpdatedSmartChargingStatus, Field(alias="smartChargingStatus")
    ]
    """The status after the change."""
    updated_fields: Annotated[list[str], Field(alias="updatedFields")]
    """Names of the fields that changed, as paths with dots, such as `chargeState.batteryLevel`."""
    user: UserVehicleSmartChargingStatusUpdatedUser
    """The user the event concerns."""
    version: str
    """API version whose shapes the event follows."""


class UserVehicleUpdated(Model):
    """Data of a vehicle changed."""

    event: Literal["user:vehicle:updated"]
    """Name of the event."""
    updated_fields: Annotated[list[str], Field(alias="updatedFields")]
    """Names of the fields that changed, as paths with dots, such as `chargeState.batteryLevel`."""
    user: UserVehicleUpdatedUser
    """The user the event concerns."""
    vehicle: Vehicle
    """The vehicle after the change."""
    version: str
    """API version whose shapes the event follows."""


ActionPathId: TypeAlias = UUID

ChargeableVendor: TypeAlias = VehicleVendor | ChargerVendor | BatteryVendor

ChargerAction: TypeAlias = ChargeAction | MaxCurrentAction

ChargerPathId: TypeAlias = str

ChargerSmartChargingIntervals: TypeAlias = list[ChargerSmartChargingInterval]

ChargingLocationPathId: TypeAlias = UUID

ChargingStatisticsTimeseries: TypeAlias = list[ChargingStatisticsTimeseriesItem]

CurrencyCode: TypeAlias = str

HVACSetPermanentHoldPayload: TypeAlias = CoolPermanentHold | HeatPermanentHold | AutoPermanentHold | OffPermanentHold

HvacAction: TypeAlias = HvacActionPermanentHold | HvacActionFollowSchedule | HvacActionTemperature

HvacPathId: TypeAlias = str

LocationTariffSchedule: TypeAlias = list[LocationTariffScheduleItem]

MonetaryAmount: TypeAlias = float

NullableTemperatureTargetState: TypeAlias = (
    CoolTargetState | HeatTargetState | AutoTargetState | OffTargetState | ScheduledTargetState | None
)

PaginationQueryAfter: TypeAlias = str

PaginationQueryBefore: TypeAlias = str

PaginationQueryPageSize: TypeAlias = int

PartialSchedule: TypeAlias = PartialChargeSchedule | PartialTemperatureSchedule

PathInverterId: TypeAlias = UUID

PathScheduleId: TypeAlias = UUID

PermanentHoldTargetState: TypeAlias = CoolTargetState | HeatTargetState | AutoTargetState | OffTargetState

ProductionStatisticsTimeseries: TypeAlias = list[ProductionStatisticsTimeseriesItem]

Schedule: TypeAlias = ChargeSchedule | TemperatureSchedule

ScheduleResponse: TypeAlias = ChargeScheduleResponse | TemperatureScheduleResponse

ScheduleStatus: TypeAlias = ChargeScheduleStatus | TemperatureScheduleStatus

SessionsStatisticsTimeseries: TypeAlias = list[SessionsStatisticsTimeseriesItem]

SimulatedVehiclePathId: TypeAlias = UUID

SmartChargingPlanPathId: TypeAlias = UUID | Literal["latest"]

Tariff: TypeAlias = list[TariffRate]

TariffIntervalCost: TypeAlias = str

TariffRateName: TypeAlias = str

TemperatureTargetState: TypeAlias = (
    CoolTargetState | HeatTargetState | AutoTargetState | OffTargetState | ScheduledTargetState
)

UserPathId: TypeAlias = str

VehicleAction: TypeAlias = ChargeAction | MaxCurrentAction

VehiclePathId: TypeAlias = str

Vendor: TypeAlias = InverterVendor | VehicleVendor | HvacVendor | ChargerVendor | BatteryVendor | MeterVendor
