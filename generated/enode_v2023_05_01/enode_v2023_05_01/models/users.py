# Generated from an OpenAPI document: a change made here is lost with the next generation.
"""Models of users."""

# What is deprecated is there all the same, and warns those who use it, not us.
# pyright: reportDeprecated=false

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from ._base import Model, OpenEnum
from .shared import BatteryVendor, ChargerVendor, HvacVendor, InverterVendor, MeterVendor, VehicleVendor, VendorType

__all__ = [
    "ConnectionsLimitReachedProblem",
    "LinkUserPayload",
    "LinkUserResponse",
    "Scopes",
]


class ConnectionsLimitReachedProblem(Model):
    """The error returned when a client has used up the connections it may have."""

    detail: str
    """What went wrong this time."""
    title: str
    """Short name of the kind of error."""
    type_: Annotated[str, Field(alias="type")]
    """URL or code that identifies the kind of error."""


class Scopes(OpenEnum):
    """A permission that a user grants: to read a part of the data of one type of asset, or to control it."""

    ALL = "all"
    CHARGER_CHARGE_STATE = "charger:charge_state"
    CHARGER_INFORMATION = "charger:information"
    CHARGING_LOCATION = "charging_location"
    CONTROL_CHARGER_CHARGING = "control:charger:charging"
    CONTROL_VEHICLE_CHARGING = "control:vehicle:charging"
    HVAC_INFORMATION = "hvac:information"
    HVAC_TEMPERATURE_STATE = "hvac:temperature_state"
    INVERTER_INFORMATION = "inverter:information"
    INVERTER_LOCATION = "inverter:location"
    INVERTER_PRODUCTION_STATE = "inverter:production_state"
    VEHICLE_CHARGE_STATE = "vehicle:charge_state"
    VEHICLE_INFORMATION = "vehicle:information"
    VEHICLE_LOCATION = "vehicle:location"
    VEHICLE_ODOMETER = "vehicle:odometer"
    VEHICLE_SMART_CHARGING_POLICY = "vehicle:smart_charging_policy"


class LinkUserPayload(Model):
    """What a user is asked to link, and how Link UI looks while it happens."""

    force_language: Annotated[str | None, Field(alias="forceLanguage")] = None
    """Language of Link UI, as a short code such as `en`."""
    redirect_uri: Annotated[str | None, Field(alias="redirectUri", max_length=500)] = None
    """Where the user is sent at the end."""
    scopes: list[Scopes] | None = None
    """Permissions the user is asked to grant."""
    username: str | None = None
    """Name of the user as Link UI shows it."""
    vendor: InverterVendor | VehicleVendor | HvacVendor | ChargerVendor | BatteryVendor | MeterVendor | None = None
    """Vendor whose login is shown at once; without it, the user picks one."""
    vendor_type: Annotated[VendorType | None, Field(alias="vendorType")] = None
    """Type of asset the user is asked to link."""


class LinkUserResponse(Model):
    """A session of Link UI, which works once and expires after 24 hours."""

    link_state: Annotated[str, Field(alias="linkState")]
    """Key of the link session."""
    link_url: Annotated[str, Field(alias="linkUrl")]
    """URL of the session, to be opened in the user's browser."""
