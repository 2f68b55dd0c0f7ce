# Generated from an OpenAPI document: a change made here is lost with the next generation.
"""The operations of the API, one module for each resource, imported when a client first uses it."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from . import chargers as chargers
    from . import charging_locations as charging_locations
    from . import health as health
    from . import hvacs as hvacs
    from . import inverters as inverters
    from . import me as me
    from . import schedules as schedules
    from . import simulated as simulated
    from . import statistics as statistics
    from . import tariffs as tariffs
    from . import users as users
    from . import vehicles as vehicles
    from . import webhooks as webhooks
else:

    def __getattr__(name: str) -> Any:
        """Import a module when it is first asked for."""
        if name in __all__:
            return import_module(f".{name}", __name__)
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")


__all__ = [
    "chargers",
    "charging_locations",
    "health",
    "hvacs",
    "inverters",
    "me",
    "schedules",
    "simulated",
    "statistics",
    "tariffs",
    "users",
    "vehicles",
    "webhooks",
]
