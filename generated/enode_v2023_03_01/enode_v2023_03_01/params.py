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
        BatteryVendor,
        ChargersSetChargingRequest,
        ChargerUpdatePayload,
        ChargerVendor,
        ChargeSchedule,
        ChargeScheduleRule,
        ChargeScheduleRuleHourMinute,
        ChargeScheduleTargetType,
        ChargingAction,
        ChargingLocationCreateRequest,
        ChargingLocationUpdateRequest,
        CoolPermanentHold,
        CreateSimulatedVehiclePayload,
        DeleteFirehoseWebhook,
        HeatPermanentHold,
        HVACSetPermanentHoldPayload,
        HvacUpdatePayload,
        HvacVendor,
        InverterVendor,
        LinkUserPayload,
        LocationTariffInterval,
        MeterVendor,
        OffPermanentHold,
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
        Scopes,
        SimulatedVehicleChargeState,
        TargetMaxCurrent,
        TariffRate,
        TariffRateInterval,
        TemperatureSchedule,
        TemperatureScheduleRule,
        TemperatureScheduleRuleHourMinute,
        TemperatureTarget,
        UpdateFirehoseWebhookPayload,
        UpdateSimulatedVehiclePayload,
        UpdateSimulatedVehiclePayloadLocation,
        VehiclePowerDeliveryState,
        VehiclesSetChargingRequest,
        VehicleVendor,
        VendorType,
    )

__all__ = [
    "AutoPermanentHold",
    "BatteryVendor",
    "ChargeSchedule",
    "ChargeScheduleRule",
    "ChargeScheduleRuleHourMinute",
    "ChargeScheduleTargetType",
    "ChargerUpdatePayload",
    "ChargerVendor",
    "ChargersSetChargingRequest",
    "ChargingAction",
    "ChargingLocationCreateRequest",
    "ChargingLocationUpdateRequest",
    "CoolPermanentHold",
    "CreateSimulatedVehiclePayload",
    "DeleteFirehoseWebhook",
    "HVACSetPermanentHoldPayload",
    "HeatPermanentHold",
    "HvacUpdatePayload",
    "HvacVendor",
    "InverterVendor",
    "LinkUserPayload",
    "LocationTariffInterval",
    "MeterVendor",
    "OffPermanentHold",
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
    "Scopes",
    "SimulatedVehicleChargeState",
    "TargetMaxCurrent",
    "TariffRate",
    "TariffRateInterval",
    "TemperatureSchedule",
    "TemperatureScheduleRule",
    "TemperatureScheduleRuleHourMinute",
    "TemperatureTarget",
    "UpdateFirehoseWebhookPayload",
    "UpdateSimulatedVehiclePayload",
    "UpdateSimulatedVehiclePayloadLocation",
    "VehiclePowerDeliveryState",
    "VehicleVendor",
    "VehiclesSetChargingRequest",
    "VendorType",
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
