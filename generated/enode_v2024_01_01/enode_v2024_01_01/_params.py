# Generated from an OpenAPI document: a change made here is lost with the next generation.
"""What ``params`` is made of: here, as the types of enums and unions bring the models with them."""

# What is deprecated is there all the same, and warns those who use it, not us.
# pyright: reportDeprecated=false

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime as _datetime
from typing import Literal, TypeAlias
from uuid import UUID as _UUID

from typing_extensions import NotRequired, TypedDict

from . import models as _models

__all__ = [
    "AutoPermanentHold",
    "AutoTargetState",
    "ChargeSchedule",
    "ChargerUpdatePayload",
    "ChargersSetChargingRequest",
    "CoolPermanentHold",
    "CoolTargetState",
    "CreateSimulatedVehiclePayload",
    "DeleteFirehoseWebhook",
    "HeatPermanentHold",
    "HeatTargetState",
    "HvacUpdatePayload",
    "LinkUserPayload",
    "LocationPayload",
    "LocationTariffInterval",
    "LocationUpdatePayload",
    "OffPermanentHold",
    "OffTargetState",
    "PartialChargeSchedule",
    "PartialChargeScheduleRule",
    "PartialChargeScheduleRuleHourMinute",
    "PartialChargerSmartChargingPolicy",
    "PartialHvacSmartPolicy",
    "PartialTemperatureSchedule",
    "PartialTemperatureScheduleRule",
    "PartialTemperatureScheduleRuleHourMinute",
    "PartialVehicleSmartChargingPolicy",
    "ScheduledTargetState",
    "SetBatteryOperationModePayload",
    "SimulatedVehicleChargeState",
    "TargetMaxCurrent",
    "TariffRate",
    "TariffRateInterval",
    "TemperatureSchedule",
    "UpdateFirehoseWebhookPayload",
    "UpdateSimulatedVehiclePayload",
    "UpdateSimulatedVehiclePayloadLocation",
    "VehiclesSetChargingRequest",
    "WebhookCreatePayload",
    "WebhookCreatePayloadAuthentication",
    "WebhookUpdatePayload",
    "WebhookUpdatePayloadAuthentication",
    "BatteryVendor",
    "ChargerVendor",
    "ChargingAction",
    "HVACSetPermanentHoldPayload",
    "HvacVendor",
    "InverterVendor",
    "LinkUserPayloadColorScheme",
    "LinkUserPayloadLanguage",
    "MeterVendor",
    "PartialChargeScheduleTargetType",
    "PartialSchedule",
    "Schedule",
    "Scopes",
    "SetBatteryOperationModePayloadOperationMode",
    "TemperatureTargetState",
    "VehiclePowerDeliveryState",
    "VehicleVendor",
    "VendorType",
    "WebhookCreatePayloadEvent",
    "WebhookUpdatePayloadEvent",
]


class AutoPermanentHold(TypedDict, closed=True):
    """In place of :class:`models.AutoPermanentHold`."""

    cool_setpoint: float
    heat_setpoint: float
    mode: Literal["AUTO"]


class AutoTargetState(TypedDict, closed=True):
    """In place of :class:`models.AutoTargetState`."""

    cool_setpoint: float
    heat_setpoint: float
    hold_type: Literal["PERMANENT"]
    mode: Literal["AUTO"]


class ChargeSchedule(TypedDict, closed=True):
    """In place of :class:`models.ChargeSchedule`."""

    default_should_charge: bool
    is_enabled: bool
    location_id: _UUID | str | None
    rules: Sequence[_models.PartialChargeScheduleRule | PartialChargeScheduleRule]
    target_id: str
    target_type: PartialChargeScheduleTargetType


class ChargerUpdatePayload(TypedDict, closed=True):
    """In place of :class:`models.ChargerUpdatePayload`."""

    location_id: _UUID | str | None


class ChargersSetChargingRequest(TypedDict, closed=True):
    """In place of :class:`models.ChargersSetChargingRequest`."""

    action: ChargingAction


class CoolPermanentHold(TypedDict, closed=True):
    """In place of :class:`models.CoolPermanentHold`."""

    cool_setpoint: float
    mode: Literal["COOL"]


class CoolTargetState(TypedDict, closed=True):
    """In place of :class:`models.CoolTargetState`."""

    cool_setpoint: float
    hold_type: Literal["PERMANENT"]
    mode: Literal["COOL"]


class CreateSimulatedVehiclePayload(TypedDict, closed=True):
    """In place of :class:`models.CreateSimulatedVehiclePayload`."""

    model: str
    name: str
    password: str
    username: str
    vendor: VehicleVendor
    year: float
    user_id: NotRequired[str]


class DeleteFirehoseWebhook(TypedDict, closed=True):
    """In place of :class:`models.DeleteFirehoseWebhook`."""

    url: str


class HeatPermanentHold(TypedDict, closed=True):
    """In place of :class:`models.HeatPermanentHold`."""

    heat_setpoint: float
    mode: Literal["HEAT"]


class HeatTargetState(TypedDict, closed=True):
    """In place of :class:`models.HeatTargetState`."""

    heat_setpoint: float
    hold_type: Literal["PERMANENT"]
    mode: Literal["HEAT"]


class HvacUpdatePayload(TypedDict, closed=True):
    """In place of :class:`models.HvacUpdatePayload`."""

    location_id: _UUID | str | None


class LinkUserPayload(TypedDict, closed=True):
    """In place of :class:`models.LinkUserPayload`."""

    language: LinkUserPayloadLanguage
    redirect_uri: str
    scopes: Sequence[Scopes]
    vendor_type: VendorType
    color_scheme: NotRequired[LinkUserPayloadColorScheme]
    vendor: NotRequired[InverterVendor | VehicleVendor | HvacVendor | ChargerVendor | BatteryVendor | MeterVendor]


class LocationPayload(TypedDict, closed=True):
    """In place of :class:`models.LocationPayload`."""

    latitude: float
    longitude: float
    name: str
    timezone_name: str


class LocationTariffInterval(TypedDict, closed=True):
    """In place of :class:`models.LocationTariffInterval`."""

    tariff_id: str
    tariff_intervals: Sequence[_models.TariffRateInterval | TariffRateInterval]


class LocationUpdatePayload(TypedDict, closed=True):
    """In place of :class:`models.LocationUpdatePayload`."""

    latitude: float
    longitude: float
    name: str
    timezone_name: str


class OffPermanentHold(TypedDict, closed=True):
    """In place of :class:`models.OffPermanentHold`."""

    mode: Literal["OFF"]


class OffTargetState(TypedDict, closed=True):
    """In place of :class:`models.OffTargetState`."""

    hold_type: Literal["PERMANENT"]
    mode: Literal["OFF"]


class PartialChargeSchedule(TypedDict, closed=True):
    """In place of :class:`models.PartialChargeSchedule`."""

    default_should_charge: NotRequired[bool]
    is_enabled: NotRequired[bool]
    location_id: NotRequired[_UUID | str | None]
    rules: NotRequired[Sequence[_models.PartialChargeScheduleRule | PartialChargeScheduleRule]]
    target_id: NotRequired[str]
    target_type: NotRequired[PartialChargeScheduleTargetType]


class PartialChargeScheduleRule(TypedDict, closed=True):
    """In place of :class:`models.PartialChargeScheduleRule`."""

    should_charge: bool
    from_timestamp: NotRequired[_datetime]
    hour_minute: NotRequired[_models.PartialChargeScheduleRuleHourMinute | PartialChargeScheduleRuleHourMinute]
    to_timestamp: NotRequired[_datetime]
    weekdays: NotRequired[Sequence[Literal[0, 1, 2, 3, 4, 5, 6]]]


class PartialChargeScheduleRuleHourMinute(TypedDict, closed=True):
    """In place of :class:`models.PartialChargeScheduleRuleHourMinute`."""

    from_: str
    to: str


class PartialChargerSmartChargingPolicy(TypedDict, closed=True):
    """In place of :class:`models.PartialChargerSmartChargingPolicy`."""

    charging_duration: NotRequired[str]
    deadline: NotRequired[str]
    is_enabled: NotRequired[bool]


class PartialHvacSmartPolicy(TypedDict, closed=True):
    """In place of :class:`models.PartialHvacSmartPolicy`."""

    is_enabled: NotRequired[bool]


class PartialTemperatureSchedule(TypedDict, closed=True):
    """In place of :class:`models.PartialTemperatureSchedule`."""

    default_target_state: NotRequired[TemperatureTargetState]
    is_enabled: NotRequired[bool]
    rules: NotRequired[Sequence[_models.PartialTemperatureScheduleRule | PartialTemperatureScheduleRule]]
    target_id: NotRequired[str]
    target_type: NotRequired[Literal["hvac"]]


class PartialTemperatureScheduleRule(TypedDict, closed=True):
    """In place of :class:`models.PartialTemperatureScheduleRule`."""

    target_state: TemperatureTargetState
    from_timestamp: NotRequired[_datetime]
    hour_minute: NotRequired[
        _models.PartialTemperatureScheduleRuleHourMinute | PartialTemperatureScheduleRuleHourMinute
    ]
    to_timestamp: NotRequired[_datetime]
    weekdays: NotRequired[Sequence[Literal[0, 1, 2, 3, 4, 5, 6]]]


class PartialTemperatureScheduleRuleHourMinute(TypedDict, closed=True):
    """In place of :class:`models.PartialTemperatureScheduleRuleHourMinute`."""

    from_: str
    to: str


class PartialVehicleSmartChargingPolicy(TypedDict, closed=True):
    """In place of :class:`models.PartialVehicleSmartChargingPolicy`."""

    deadline: NotRequired[str]
    is_enabled: NotRequired[bool]
    minimum_charge_limit: NotRequired[float]


class ScheduledTargetState(TypedDict, closed=True):
    """In place of :class:`models.ScheduledTargetState`."""

    hold_type: Literal["SCHEDULED"]


class SetBatteryOperationModePayload(TypedDict, closed=True):
    """In place of :class:`models.SetBatteryOperationModePayload`."""

    operation_mode: SetBatteryOperationModePayloadOperationMode


class SimulatedVehicleChargeState(TypedDict, closed=True):
    """In place of :class:`models.SimulatedVehicleChargeState`."""

    battery_capacity: float | None
    battery_level: float | None
    charge_limit: float | None
    charge_rate: float | None
    charge_time_remaining: float | None
    power_delivery_state: VehiclePowerDeliveryState
    range: float | None


class TargetMaxCurrent(TypedDict, closed=True):
    """In place of :class:`models.TargetMaxCurrent`."""

    max_current: float


class TariffRate(TypedDict, closed=True):
    """In place of :class:`models.TariffRate`."""

    cost: str
    name: str


class TariffRateInterval(TypedDict, closed=True):
    """In place of :class:`models.TariffRateInterval`."""

    from_: str
    name: str
    to: str
    weekdays: NotRequired[Sequence[Literal[0, 1, 2, 3, 4, 5, 6]]]


class TemperatureSchedule(TypedDict, closed=True):
    """In place of :class:`models.TemperatureSchedule`."""

    default_target_state: TemperatureTargetState
    is_enabled: bool
    rules: Sequence[_models.PartialTemperatureScheduleRule | PartialTemperatureScheduleRule]
    target_id: str
    target_type: Literal["hvac"]


class UpdateFirehoseWebhookPayload(TypedDict, closed=True):
    """In place of :class:`models.UpdateFirehoseWebhookPayload`."""

    secret: str
    url: str


class UpdateSimulatedVehiclePayload(TypedDict, closed=True):
    """In place of :class:`models.UpdateSimulatedVehiclePayload`."""

    charge_state: NotRequired[_models.SimulatedVehicleChargeState | SimulatedVehicleChargeState]
    is_reachable: NotRequired[bool]
    location: NotRequired[_models.UpdateSimulatedVehiclePayloadLocation | UpdateSimulatedVehiclePayloadLocation]
    name: NotRequired[str]
    password: NotRequired[str]
    username: NotRequired[str]


class UpdateSimulatedVehiclePayloadLocation(TypedDict, closed=True):
    """In place of :class:`models.UpdateSimulatedVehiclePayloadLocation`."""

    latitude: float | None
    longitude: float | None


class VehiclesSetChargingRequest(TypedDict, closed=True):
    """In place of :class:`models.VehiclesSetChargingRequest`."""

    action: ChargingAction


class WebhookCreatePayload(TypedDict, closed=True):
    """In place of :class:`models.WebhookCreatePayload`."""

    secret: str
    url: str
    api_version: NotRequired[str | None]
    authentication: NotRequired[_models.WebhookCreatePayloadAuthentication | WebhookCreatePayloadAuthentication]
    events: NotRequired[Sequence[WebhookCreatePayloadEvent]]


class WebhookCreatePayloadAuthentication(TypedDict, closed=True):
    """In place of :class:`models.WebhookCreatePayloadAuthentication`."""

    header_name: str
    header_value: str


class WebhookUpdatePayload(TypedDict, closed=True):
    """In place of :class:`models.WebhookUpdatePayload`."""

    api_version: NotRequired[str | None]
    authentication: NotRequired[_models.WebhookUpdatePayloadAuthentication | WebhookUpdatePayloadAuthentication | None]
    events: NotRequired[Sequence[WebhookUpdatePayloadEvent]]
    secret: NotRequired[str]
    url: NotRequired[str]


class WebhookUpdatePayloadAuthentication(TypedDict, closed=True):
    """In place of :class:`models.WebhookUpdatePayloadAuthentication`."""

    header_name: str
    header_value: str


BatteryVendor: TypeAlias = _models.BatteryVendor | Literal["TESLA", "ENPHASE", "HUAWEI"]

ChargerVendor: TypeAlias = (
    _models.ChargerVendor
    | Literal[
        "ZAPTEC",
        "EASEE",
        "WALLBOX",
        "EO",
        "CHARGEAMPS",
        "EVBOX",
        "GOE",
        "FRONIUS",
        "CHARGEPOINT",
        "ENELX",
        "TESLA",
        "OHME",
    ]
)

ChargingAction: TypeAlias = _models.ChargingAction | Literal["START", "STOP"]

HVACSetPermanentHoldPayload: TypeAlias = (
    _models.CoolPermanentHold
    | CoolPermanentHold
    | _models.HeatPermanentHold
    | HeatPermanentHold
    | _models.AutoPermanentHold
    | AutoPermanentHold
    | _models.OffPermanentHold
    | OffPermanentHold
)

HvacVendor: TypeAlias = (
    _models.HvacVendor
    | Literal[
        "TADO",
        "MILL",
        "ADAX",
        "ECOBEE",
        "SENSIBO",
        "HONEYWELL",
        "RESIDEO",
        "MITSUBISHI",
        "MICROMATIC",
        "NIBE",
        "PANASONIC",
        "TOSHIBA",
        "DAIKIN",
        "NEST",
        "FUJITSU",
        "BOSCH",
        "NETATMO",
    ]
)

InverterVendor: TypeAlias = (
    _models.InverterVendor
    | Literal[
        "APSYSTEMS",
        "CSISolar",
        "Deye",
        "ENPHASE",
        "FOXESS",
        "FRONIUS",
        "GOODWE",
        "GROWATT",
        "Hoymiles",
        "HUAWEI",
        "INVT",
        "SMA",
        "SOFAR",
        "SOLAREDGE",
        "SOLARK",
        "SOLAX",
        "SOLIS",
        "SOLPLANET",
        "SUNGROW",
        "SUNSYNK",
        "TESLA",
        "TSUN",
    ]
)

LinkUserPayloadColorScheme: TypeAlias = _models.LinkUserPayloadColorScheme | Literal["system", "light", "dark"]

LinkUserPayloadLanguage: TypeAlias = (
    _models.LinkUserPayloadLanguage
    | Literal[
        "browser",
        "da-DK",
        "de-DE",
        "en-US",
        "en-GB",
        "es-ES",
        "fi-FI",
        "fr-FR",
        "it-IT",
        "nb-NO",
        "nl-NL",
        "nl-BE",
        "pt-PT",
        "ro-RO",
        "sv-SE",
    ]
)

MeterVendor: TypeAlias = _models.MeterVendor | Literal["ENPHASE", "HUAWEI", "TESLA"]

PartialChargeScheduleTargetType: TypeAlias = _models.PartialChargeScheduleTargetType | Literal["vehicle", "charger"]

PartialSchedule: TypeAlias = (
    _models.PartialChargeSchedule
    | PartialChargeSchedule
    | _models.PartialTemperatureSchedule
    | PartialTemperatureSchedule
)

Schedule: TypeAlias = _models.ChargeSchedule | ChargeSchedule | _models.TemperatureSchedule | TemperatureSchedule

Scopes: TypeAlias = (
    _models.Scopes
    | Literal[
        "battery:control:operation_mode",
        "battery:read:data",
        "battery:read:location",
        "charger:control:charging",
        "charger:read:data",
        "hvac:control:mode",
        "hvac:read:data",
        "inverter:read:data",
        "inverter:read:location",
        "meter:read:data",
        "meter:read:location",
        "vehicle:control:charging",
        "vehicle:read:data",
        "vehicle:read:location",
    ]
)

SetBatteryOperationModePayloadOperationMode: TypeAlias = (
    _models.SetBatteryOperationModePayloadOperationMode
    | Literal["IMPORT_FOCUS", "EXPORT_FOCUS", "TIME_OF_USE", "SELF_RELIANCE"]
)

TemperatureTargetState: TypeAlias = (
    _models.CoolTargetState
    | CoolTargetState
    | _models.HeatTargetState
    | HeatTargetState
    | _models.AutoTargetState
    | AutoTargetState
    | _models.OffTargetState
    | OffTargetState
    | _models.ScheduledTargetState
    | ScheduledTargetState
)

VehiclePowerDeliveryState: TypeAlias = (
    _models.VehiclePowerDeliveryState
    | Literal[
        "UNKNOWN",
        "UNPLUGGED",
        "PLUGGED_IN:INITIALIZING",
        "PLUGGED_IN:CHARGING",
        "PLUGGED_IN:STOPPED",
        "PLUGGED_IN:COMPLETE",
        "PLUGGED_IN:NO_POWER",
        "PLUGGED_IN:FAULT",
    ]
)

VehicleVendor: TypeAlias = (
    _models.VehicleVendor
    | Literal[
        "AUDI",
        "BMW",
        "HONDA",
        "HYUNDAI",
        "JAGUAR",
        "LANDROVER",
        "KIA",
        "MERCEDES",
        "MINI",
        "NISSAN",
        "PEUGEOT",
        "PORSCHE",
        "RENAULT",
        "SEAT",
        "SKODA",
        "TESLA",
        "VOLKSWAGEN",
        "VOLVO",
        "FORD",
        "OPEL",
        "DS",
        "TOYOTA",
        "LEXUS",
        "CITROEN",
        "CUPRA",
        "VAUXHALL",
        "FIAT",
        "RIVIAN",
        "NIO",
        "CHEVROLET",
        "GMC",
        "CADILLAC",
        "XPENG",
    ]
)

VendorType: TypeAlias = _models.VendorType | Literal["vehicle", "charger", "hvac", "inverter", "battery", "meter"]

WebhookCreatePayloadEvent: TypeAlias = (
    _models.WebhookCreatePayloadEvent
    | Literal[
        "*",
        "user:vehicle:discovered",
        "user:vehicle:updated",
        "user:vehicle:deleted",
        "user:vehicle:smart-charging-status-updated",
        "user:charge-action:updated",
        "user:vendor-action:updated",
        "user:schedule:execution-updated",
        "user:charger:discovered",
        "user:charger:updated",
        "user:charger:deleted",
        "user:hvac:discovered",
        "user:hvac:updated",
        "user:hvac:deleted",
        "user:inverter:discovered",
        "user:inverter:updated",
        "user:inverter:deleted",
        "user:credentials:invalidated",
        "user:battery:discovered",
        "user:battery:updated",
        "user:battery:deleted",
        "enode:webhook:test",
        "user:meter:discovered",
        "user:meter:updated",
        "user:meter:deleted",
    ]
)

WebhookUpdatePayloadEvent: TypeAlias = (
    _models.WebhookUpdatePayloadEvent
    | Literal[
        "*",
        "user:vehicle:discovered",
        "user:vehicle:updated",
        "user:vehicle:deleted",
        "user:vehicle:smart-charging-status-updated",
        "user:charge-action:updated",
        "user:vendor-action:updated",
        "user:schedule:execution-updated",
        "user:charger:discovered",
        "user:charger:updated",
        "user:charger:deleted",
        "user:hvac:discovered",
        "user:hvac:updated",
        "user:hvac:deleted",
        "user:inverter:discovered",
        "user:inverter:updated",
        "user:inverter:deleted",
        "user:credentials:invalidated",
        "user:battery:discovered",
        "user:battery:updated",
        "user:battery:deleted",
        "enode:webhook:test",
        "user:meter:discovered",
        "user:meter:updated",
        "user:meter:deleted",
    ]
)
