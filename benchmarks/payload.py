"""The two pages that the server gives: fifty vehicles with every property, and none."""

from __future__ import annotations

import json
from typing import Any

Json = dict[str, Any]
_MOMENT = "2024-05-01T12:34:56.789Z"
_CAPABILITIES = (
    "information",
    "chargeState",
    "location",
    "odometer",
    "setMaxCurrent",
    "startCharging",
    "stopCharging",
    "smartCharging",
)


def page(count: int, **location: str) -> bytes:
    """A page of ``count`` vehicles as JSON, written as servers do: without spaces; ``location`` is added to each place."""
    vehicles = [_vehicle(number) for number in range(count)]
    for vehicle in vehicles:
        vehicle["location"].update(location)
    value = {"data": vehicles, "pagination": {"after": None, "before": None}}
    return json.dumps(value, separators=(",", ":")).encode("ascii")


def _vehicle(number: int) -> Json:
    able: Json = {"isCapable": True, "interventionIds": []}
    unable: Json = {"isCapable": False, "interventionIds": [f"00000000-0000-4000-8000-{number:012d}"]}
    return {
        "id": f"10000000-0000-4000-8000-{number:012d}",
        "userId": f"user-{number}",
        "vendor": ("TESLA", "BMW", "KIA", "PORSCHE")[number % 4],
        "isReachable": True,
        "lastSeen": _MOMENT,
        "information": {
            "vin": f"2HGFB2F5XEH{number:06d}",
            "brand": ("Tesla", "BMW", "Kia", "Porsche")[number % 4],
            "model": "Model S P85",
            "year": 2020,
            "displayName": f"Car {number}",
        },
        "chargeState": {
            "batteryLevel": 66,
            "range": 228.5,
            "isPluggedIn": True,
            "isCharging": True,
            "isFullyCharged": False,
            "batteryCapacity": 73.2,
            "chargeLimit": 90,
            "chargeRate": 1.6,
            "chargeTimeRemaining": 285,
            "lastUpdated": _MOMENT,
            "powerDeliveryState": "PLUGGED_IN:CHARGING",
            "maxCurrent": 16,
        },
        "smartChargingPolicy": {"isEnabled": False, "deadline": "07:00", "minimumChargeLimit": 50},
        "location": {"longitude": 10.757933, "latitude": 59.911491, "lastUpdated": _MOMENT},
        "odometer": {"distance": 65393.5, "lastUpdated": _MOMENT},
        "capabilities": {name: unable if name == "setMaxCurrent" else able for name in _CAPABILITIES},
        "locationId": f"20000000-0000-4000-8000-{number:012d}",
        "scopes": ["vehicle:read:data", "vehicle:read:location", "vehicle:control:charging"],
    }
