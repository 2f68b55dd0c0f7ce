# Generated from an OpenAPI document: a change made here is lost with the next generation.
"""What several resources have in common."""

# What is deprecated is there all the same, and warns those who use it, not us.
# pyright: reportDeprecated=false

from __future__ import annotations

from typing import Annotated, Literal
from uuid import UUID

from pydantic import AwareDatetime, Field
from typing_extensions import deprecated

from ._base import Model, OpenEnum

__all__ = [
    "ActionState",
    "AutoTargetState",
    "BatteryVendor",
    "Capability",
    "ChargeAction",
    "ChargeableVendorType",
    "ChargerBrand",
    "ChargerVendor",
    "ChargingAction",
    "ChargingActionFailureReason",
    "ChargingActionFailureReasonType",
    "CoolTargetState",
    "HeatTargetState",
    "HvacBrand",
    "HvacVendor",
    "InverterBrand",
    "InverterVendor",
    "MaxCurrentAction",
    "MeterVendor",
    "OffTargetState",
    "Problem",
    "ScheduledTargetState",
    "SmartOverrideStatus",
    "TargetMaxCurrent",
    "TemperatureTarget",
    "VehicleBrand",
    "VehiclePowerDeliveryState",
    "VehicleVendor",
    "VendorType",
]


class ActionState(OpenEnum):
    """Progress of an action: `PENDING` while it is being tried, then `CONFIRMED` once the device has carried it out, `FAILED` or `CANCELLED`."""

    PENDING = "PENDING"
    CONFIRMED = "CONFIRMED"
    FAILED = "FAILED"
    CANCELLED = "CANCELLED"


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


class ChargeableVendorType(OpenEnum):
    """Type of an asset whose charging can be controlled."""

    VEHICLE = "vehicle"
    CHARGER = "charger"


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


class ChargingActionFailureReason(Model):
    """Why an action on a vehicle or charger was not carried out."""

    detail: str
    """What happened, for people to read."""
    type_: Annotated[ChargingActionFailureReasonType, Field(alias="type")]
    """Kind of failure."""


class ChargeAction(Model):
    """An attempt to start or stop the charging of a vehicle or charger."""

    chargeable_id: Annotated[
        str, Field(alias="chargeableId"), deprecated("ChargeAction.chargeable_id is deprecated: use target_id")
    ]
    """Deprecated: use target_id. Former name of `targetId`."""
    chargeable_type: Annotated[
        ChargeableVendorType,
        Field(alias="chargeableType"),
        deprecated("ChargeAction.chargeable_type is deprecated: use target_type"),
    ]
    """Deprecated: use target_type. Former name of `targetType`."""
    completed_at: Annotated[AwareDatetime | None, Field(alias="completedAt")]
    """When the action ended, well or not; null while it is pending."""
    created_at: Annotated[AwareDatetime, Field(alias="createdAt")]
    """When the action was requested."""
    entity_id: Annotated[
        str, Field(alias="entityId"), deprecated("ChargeAction.entity_id is deprecated: use target_id")
    ]
    """Deprecated: use target_id. Former name of `targetId`."""
    entity_type: Annotated[
        ChargeableVendorType,
        Field(alias="entityType"),
        deprecated("ChargeAction.entity_type is deprecated: use target_type"),
    ]
    """Deprecated: use target_type. Former name of `targetType`."""
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


class CoolTargetState(Model):
    """The unit cools to one setpoint and stays in that mode."""

    cool_setpoint: Annotated[float, Field(alias="coolSetpoint")]
    """Temperature above which the unit cools, in degrees Celsius."""
    hold_type: Annotated[Literal["PERMANENT"], Field(alias="holdType")]
    """The unit keeps its mode until it is changed."""
    mode: Literal["COOL"]
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


class TargetMaxCurrent(Model):
    """Limit of the charging current."""

    max_current: Annotated[float, Field(alias="maxCurrent", gt=0.0)]
    """Greatest charging current, in A."""


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


class MeterVendor(OpenEnum):
    """A vendor of energy meters."""

    ENPHASE = "ENPHASE"
    HUAWEI = "HUAWEI"
    TESLA = "TESLA"


class OffTargetState(Model):
    """The unit is switched off and stays so."""

    hold_type: Annotated[Literal["PERMANENT"], Field(alias="holdType")]
    """The unit keeps its mode until it is changed."""
    mode: Literal["OFF"]
    """Mode to keep; it tells the variants apart."""


class Problem(Model):
    """An error: its type, a title and what went wrong this time."""

    detail: str
    """What went wrong this time."""
    title: str
    """Short name of the kind of error."""
    type_: Annotated[str, Field(alias="type")]
    """URL or code that identifies the kind of error."""


class ScheduledTargetState(Model):
    """The unit follows the schedule stored in the device itself."""

    hold_type: Annotated[Literal["SCHEDULED"], Field(alias="holdType")]
    """The unit follows its own schedule."""


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


class TemperatureTarget(Model):
    """A temperature for an HVAC unit to keep."""

    deadband: float
    """Distance from it that is tolerated, in degrees Celsius."""
    temperature: float
    """Temperature to keep, in degrees Celsius."""


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


class VendorType(OpenEnum):
    """Type of an asset."""

    VEHICLE = "vehicle"
    CHARGER = "charger"
    HVAC = "hvac"
    INVERTER = "inverter"
    BATTERY = "battery"
    METER = "meter"
