# Generated from an OpenAPI document: a change made here is lost with the next generation.
"""What the document describes, and no operation has."""

# What is deprecated is there all the same, and warns those who use it, not us.
# pyright: reportDeprecated=false

from __future__ import annotations

from typing import Annotated, Literal, TypeAlias
from uuid import UUID

from pydantic import AwareDatetime, Field

from ._base import Model, UnlistedInteger
from .chargers import ChargerSmartChargingInterval
from .charging_locations import LocationTariffScheduleItem
from .shared import BatteryVendor, ChargerVendor, HvacVendor, InverterVendor, MeterVendor, VehicleVendor
from .statistics import (
    ChargingStatisticsTimeseriesItem,
    ProductionStatisticsTimeseriesItem,
    SessionsStatisticsTimeseriesItem,
)
from .tariffs import TariffRate

__all__ = [
    "ActionPathId",
    "ChargeableVendor",
    "ChargerPathId",
    "ChargerSmartChargingIntervals",
    "ChargingLocationPathId",
    "ChargingStatisticsTimeseries",
    "CurrencyCode",
    "HvacPathId",
    "LocationTariffSchedule",
    "MonetaryAmount",
    "PaginationQueryAfter",
    "PaginationQueryBefore",
    "PaginationQueryPageSize",
    "PathInverterId",
    "PathScheduleId",
    "ProductionStatisticsParams",
    "ProductionStatisticsTimeseries",
    "ScheduleFilters",
    "ScheduleFiltersHourMinute",
    "SessionsStatisticsTimeseries",
    "SimulatedVehiclePathId",
    "SmartChargingPlanPathId",
    "Tariff",
    "TariffIntervalCost",
    "TariffRateName",
    "UserPathId",
    "VehiclePathId",
    "Vendor",
]


ActionPathId: TypeAlias = UUID


ChargeableVendor: TypeAlias = VehicleVendor | ChargerVendor | BatteryVendor


ChargerPathId: TypeAlias = str


ChargerSmartChargingIntervals: TypeAlias = list[ChargerSmartChargingInterval]


ChargingLocationPathId: TypeAlias = UUID


ChargingStatisticsTimeseries: TypeAlias = list[ChargingStatisticsTimeseriesItem]


CurrencyCode: TypeAlias = str


HvacPathId: TypeAlias = str


LocationTariffSchedule: TypeAlias = list[LocationTariffScheduleItem]


MonetaryAmount: TypeAlias = float


PaginationQueryAfter: TypeAlias = str


PaginationQueryBefore: TypeAlias = str


PaginationQueryPageSize: TypeAlias = int


PathInverterId: TypeAlias = UUID


PathScheduleId: TypeAlias = UUID


class ProductionStatisticsParams(Model):
    """The user whose production is asked for."""

    user_id: Annotated[str, Field(alias="userId")]
    """Id of the user."""


ProductionStatisticsTimeseries: TypeAlias = list[ProductionStatisticsTimeseriesItem]


class ScheduleFiltersHourMinute(Model):
    """Time of day during which the rule applies."""

    from_: Annotated[str, Field(alias="from", pattern="^[0-9]{2}:[0-9]{2}$")]
    """Time of day at which the rule begins to apply, as `HH:MM`."""
    to: Annotated[str, Field(pattern="^[0-9]{2}:[0-9]{2}$")]
    """Time of day at which the rule ceases to apply, as `HH:MM`."""


class ScheduleFilters(Model):
    """The times at which a rule of a schedule applies: all the filters that are given must match."""

    from_timestamp: Annotated[AwareDatetime | None, Field(alias="fromTimestamp")] = None
    """Moment from which on the rule applies."""
    hour_minute: Annotated[ScheduleFiltersHourMinute | None, Field(alias="hourMinute")] = None
    """Time of day during which the rule applies."""
    to_timestamp: Annotated[AwareDatetime | None, Field(alias="toTimestamp")] = None
    """Moment up to which the rule applies."""
    weekdays: list[Literal[0, 1, 2, 3, 4, 5, 6] | UnlistedInteger] | None = None
    """Days of the week on which the rule applies, 0 for Monday to 6 for Sunday; every day if left out."""


SessionsStatisticsTimeseries: TypeAlias = list[SessionsStatisticsTimeseriesItem]


SimulatedVehiclePathId: TypeAlias = UUID


SmartChargingPlanPathId: TypeAlias = UUID | Literal["latest"]


Tariff: TypeAlias = list[TariffRate]


TariffIntervalCost: TypeAlias = str


TariffRateName: TypeAlias = str


UserPathId: TypeAlias = str


VehiclePathId: TypeAlias = str


Vendor: TypeAlias = InverterVendor | VehicleVendor | HvacVendor | ChargerVendor | BatteryVendor | MeterVendor
