# Generated from an OpenAPI document: a change made here is lost with the next generation.
"""What the API of Enode sends to webhooks: verified, and read as events."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TypeAlias

from . import models
from ._runtime.webhooks import (
    Events,
    Headers,
    PayloadError,
    Secret,
    Signature,
    SignatureError,
    UnknownEvent,
    WebhookError,
)
from .models._base import departures

__all__ = [
    "Event",
    "Headers",
    "PayloadError",
    "Secret",
    "SignatureError",
    "UnknownEvent",
    "WebhookError",
    "dump",
    "parse",
    "sign",
]

Event: TypeAlias = (
    models.SystemHeartbeat
    | models.UserActionUpdated
    | models.UserChargeActionUpdated
    | models.UserChargeScheduleStatusUpdated
    | models.UserChargerDeleted
    | models.UserChargerDiscovered
    | models.UserChargerUpdated
    | models.UserCredentialsInvalidated
    | models.UserHvacDeleted
    | models.UserHvacDiscovered
    | models.UserHvacUpdated
    | models.UserInverterDeleted
    | models.UserInverterDiscovered
    | models.UserInverterUpdated
    | models.UserTemperatureScheduleStatusUpdated
    | models.UserVehicleDeleted
    | models.UserVehicleDiscovered
    | models.UserVehicleSmartChargingStatusUpdated
    | models.UserVehicleUpdated
    | UnknownEvent
)
"""Each event that the document knows, and what stands for those that it does not."""

_EVENTS: Events[Event] = Events(
    "event",
    {
        "system:heartbeat": (models.SystemHeartbeat,),
        "user:charge-action:updated": (models.UserChargeActionUpdated,),
        "user:charger:deleted": (models.UserChargerDeleted,),
        "user:charger:discovered": (models.UserChargerDiscovered,),
        "user:charger:updated": (models.UserChargerUpdated,),
        "user:credentials:invalidated": (models.UserCredentialsInvalidated,),
        "user:hvac:deleted": (models.UserHvacDeleted,),
        "user:hvac:discovered": (models.UserHvacDiscovered,),
        "user:hvac:updated": (models.UserHvacUpdated,),
        "user:inverter:deleted": (models.UserInverterDeleted,),
        "user:inverter:discovered": (models.UserInverterDiscovered,),
        "user:inverter:updated": (models.UserInverterUpdated,),
        "user:schedule:execution-updated": (
            models.UserChargeScheduleStatusUpdated,
            models.UserTemperatureScheduleStatusUpdated,
        ),
        "user:vehicle:deleted": (models.UserVehicleDeleted,),
        "user:vehicle:discovered": (models.UserVehicleDiscovered,),
        "user:vehicle:smart-charging-status-updated": (models.UserVehicleSmartChargingStatusUpdated,),
        "user:vehicle:updated": (models.UserVehicleUpdated,),
        "user:vendor-action:updated": (models.UserActionUpdated,),
    },
    departures=departures,
    array=True,
)
_SIGNATURE = Signature(header="X-Enode-Signature", algorithm="sha1", value="sha1={signature}")


def parse(body: bytes, headers: Headers, secret: Secret | Sequence[Secret]) -> list[Event]:
    """The events of a delivery, in its order, once its signature has been verified.

    ``body`` is what came, byte for byte: not parsed and written again. ``headers`` are any mapping of names to values.
    Several secrets, as there are while one takes the place of another, are all accepted. An event that the document
    does not know is an :class:`UnknownEvent`.

    Raises SignatureError where nobody with the secret has sent this, and PayloadError where it holds no events.
    """
    _SIGNATURE.verify(body, headers, secret)
    return _EVENTS.read(body)


def sign(body: bytes, secret: Secret) -> dict[str, str]:
    """The headers that sign ``body``, for tests of what receives it."""
    return _SIGNATURE.sign(body, secret)


def dump(events: Sequence[Event]) -> bytes:
    """The body that delivers ``events``, for tests of what receives it."""
    return _EVENTS.write(events)
