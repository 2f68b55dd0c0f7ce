# Generated from an OpenAPI document: a change made here is lost with the next generation.
"""What methods take in place of models: an object as a dict of its attributes, an enum as its text.

For annotations: at run time such a dict is a dict. A key that may be left out is not sent then; None is sent as null.
The types are made when the first of them is asked for, by ``typing.get_type_hints`` of a method for one.
"""

# What is deprecated is there all the same, and warns those who use it, not us.
# pyright: reportDeprecated=false

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ._params import (
        AutoPermanentHold,
        AutoTargetState,
        BatteryVendor,
        ChargersSetChargingRequest,
        ChargerUpdatePayload,
        ChargerVendor,
        ChargeSchedule,
        ChargingAction,
        CoolPermanentHold,
        CoolTargetState,
        CreateSimulatedVehiclePayload,
        DeleteFirehoseWebhook,
        HeatPermanentHold,
        HeatTargetState,
        HVACSetPermanentHoldPayload,
        HvacUpdatePayload,
        HvacVendor,
        InverterVendor,
        LinkUserPayload,
        LocationPayload,
        LocationTariffInterval,
        LocationUpdatePayload,
        MeterVendor,
        OffPermanentHold,
        OffTargetState,
        PartialChargerSmartChargingPolicy,
        PartialChargeSchedule,
        PartialChargeScheduleRule,
        PartialChargeScheduleRuleHourMinute,
        PartialChargeScheduleTargetType,
        PartialHvacSmartPolicy,
        PartialSchedule,
        PartialTemperatureSchedule,
        PartialTemperatureScheduleRule,
        PartialTemperatureScheduleRuleHourMinute,
        PartialVehicleSmartChargingPolicy,
        Schedule,
        ScheduledTargetState,
        Scopes,
        SetBatteryOperationModePayload,
        SetBatteryOperationModePayloadOperationMode,
        SimulatedVehicleChargeState,
        TargetMaxCurrent,
        TariffRate,
        TariffRateInterval,
        TemperatureSchedule,
        TemperatureTargetState,
        UpdateFirehoseWebhookPayload,
        UpdateSimulatedVehiclePayload,
        UpdateSimulatedVehiclePayloadLocation,
        VehiclePowerDeliveryState,
        VehiclesSetChargingRequest,
        VehicleVendor,
        VendorType,
        WebhookCreatePayload,
        WebhookCreatePayloadAuthentication,
        WebhookCreatePayloadEvent,
        WebhookUpdatePayload,
        WebhookUpdatePayloadAuthentication,
        WebhookUpdatePayloadEvent,
    )

__all__ = [
    "AutoPermanentHold",
    "AutoTargetState",
    "BatteryVendor",
    "ChargeSchedule",
    "ChargerUpdatePayload",
    "ChargerVendor",
    "ChargersSetChargingRequest",
    "ChargingAction",
    "CoolPermanentHold",
    "CoolTargetState",
    "CreateSimulatedVehiclePayload",
    "DeleteFirehoseWebhook",
    "HVACSetPermanentHoldPayload",
    "HeatPermanentHold",
    "HeatTargetState",
    "HvacUpdatePayload",
    "HvacVendor",
    "InverterVendor",
    "LinkUserPayload",
    "LocationPayload",
    "LocationTariffInterval",
    "LocationUpdatePayload",
    "MeterVendor",
    "OffPermanentHold",
    "OffTargetState",
    "PartialChargeSchedule",
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
    "Schedule",
    "ScheduledTargetState",
    "Scopes",
    "SetBatteryOperationModePayload",
    "SetBatteryOperationModePayloadOperationMode",
    "SimulatedVehicleChargeState",
    "TargetMaxCurrent",
    "TariffRate",
    "TariffRateInterval",
    "TemperatureSchedule",
    "TemperatureTargetState",
    "UpdateFirehoseWebhookPayload",
    "UpdateSimulatedVehiclePayload",
    "UpdateSimulatedVehiclePayloadLocation",
    "VehiclePowerDeliveryState",
    "VehicleVendor",
    "VehiclesSetChargingRequest",
    "VendorType",
    "WebhookCreatePayload",
    "WebhookCreatePayloadAuthentication",
    "WebhookCreatePayloadEvent",
    "WebhookUpdatePayload",
    "WebhookUpdatePayloadAuthentication",
    "WebhookUpdatePayloadEvent",
]

# Type checkers read the import above, and know of a name that is not there.
if not TYPE_CHECKING:

    def __getattr__(name):
        if name not in __all__:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        found = globals()[name] = getattr(import_module("._params", __package__), name)
        return found

    def __dir__():
        return sorted({*globals(), *__all__})
