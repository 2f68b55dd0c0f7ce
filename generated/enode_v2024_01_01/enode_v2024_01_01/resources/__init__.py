# Generated from an OpenAPI document: a change made here is lost with the next generation.
"""The operations of the API, one module for each resource."""

from . import (
    batteries,
    chargers,
    health,
    hvacs,
    interventions,
    inverters,
    locations,
    meters,
    schedules,
    simulated,
    smart_charging_plans,
    statistics,
    tariffs,
    users,
    vehicles,
    vendor_statistics,
    vendors,
    webhooks,
)

__all__ = [
    "batteries",
    "chargers",
    "health",
    "hvacs",
    "interventions",
    "inverters",
    "locations",
    "meters",
    "schedules",
    "simulated",
    "smart_charging_plans",
    "statistics",
    "tariffs",
    "users",
    "vehicles",
    "vendor_statistics",
    "vendors",
    "webhooks",
]
