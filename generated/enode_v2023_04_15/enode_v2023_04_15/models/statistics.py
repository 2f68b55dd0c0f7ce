# Generated from an OpenAPI document: a change made here is lost with the next generation.
"""Models of statistics."""

# What is deprecated is there all the same, and warns those who use it, not us.
# pyright: reportDeprecated=false

from __future__ import annotations

from typing import Annotated
from uuid import UUID

from pydantic import AwareDatetime, Field

from ._base import Model

__all__ = [
    "Aggregates",
    "ChargingStatisticsTimeseriesItem",
    "NullableAggregates",
    "ProductionStatisticsTimeseriesItem",
    "SessionsStatisticsTimeseriesItem",
    "SessionsStatisticsTimeseriesItemSmartStats",
]


class Aggregates(Model):
    """Smallest, greatest and mean value over a period."""

    max: float
    """Greatest value."""
    mean: float
    """Mean value."""
    min: float
    """Smallest value."""


class NullableAggregates(Model):
    """Smallest, greatest and mean value over a period; each is null where nothing is known."""

    max: float | None
    """Greatest value; null if unknown."""
    mean: float | None
    """Mean value; null if unknown."""
    min: float | None
    """Smallest value; null if unknown."""


class ChargingStatisticsTimeseriesItem(Model):
    """An item of `ChargingStatisticsTimeseries`."""

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


class ProductionStatisticsTimeseriesItem(Model):
    """An item of `ProductionStatisticsTimeseries`."""

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


class SessionsStatisticsTimeseriesItemSmartStats(Model):
    """What smart charging made of the session; absent where it was not smart."""

    estimated_savings: Annotated[float, Field(alias="estimatedSavings")]
    """What smart charging is estimated to have saved."""
    non_smart_cost_sum: Annotated[float, Field(alias="nonSmartCostSum")]
    """What the energy would have cost, had charging not been smart."""
    non_smart_price: Annotated[NullableAggregates, Field(alias="nonSmartPrice")]
    """Price of one kWh, had charging not been smart."""


class SessionsStatisticsTimeseriesItem(Model):
    """An item of `SessionsStatisticsTimeseries`."""

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
