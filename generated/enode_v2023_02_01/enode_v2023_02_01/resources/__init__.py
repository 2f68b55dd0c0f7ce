# Generated from an OpenAPI document: a change made here is lost with the next generation.
"""The operations of the API, one module for each resource."""

from . import (
    chargers,
    charging_locations,
    health,
    hvacs,
    inverters,
    me,
    schedules,
    simulated,
    smart_charging_plans,
    statistics,
    tariffs,
    users,
    vehicles,
    webhooks,
)

__all__ = [
    "chargers",
    "charging_locations",
    "health",
    "hvacs",
    "inverters",
    "me",
    "schedules",
    "simulated",
    "smart_charging_plans",
    "statistics",
    "tariffs",
    "users",
    "vehicles",
    "webhooks",
]
