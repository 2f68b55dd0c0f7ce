# Generated from an OpenAPI document: a change made here is lost with the next generation.
"""Models of health."""

# What is deprecated is there all the same, and warns those who use it, not us.
# pyright: reportDeprecated=false

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from ._base import Model, OpenEnum
from .shared import (
    ChargerBrand,
    ChargerVendor,
    HvacBrand,
    HvacVendor,
    InverterBrand,
    InverterVendor,
    VehicleBrand,
    VehicleVendor,
)

__all__ = [
    "ChargerHealth",
    "ChargerHealthLinkingStatus",
    "ChargerHealthStatus",
    "HvacHealth",
    "HvacHealthLinkingStatus",
    "HvacHealthStatus",
    "InverterHealth",
    "InverterHealthLinkingStatus",
    "InverterHealthStatus",
    "VehicleHealth",
    "VehicleHealthLinkingStatus",
    "VehicleHealthStatus",
]


class ChargerHealthLinkingStatus(OpenEnum):
    """How well users can link accounts at this vendor."""

    READY = "READY"
    ELEVATED_ERROR_RATE = "ELEVATED_ERROR_RATE"
    OUTAGE = "OUTAGE"


class ChargerHealthStatus(OpenEnum):
    """How well data and control work with this vendor."""

    READY = "READY"
    ELEVATED_ERROR_RATE = "ELEVATED_ERROR_RATE"
    OUTAGE = "OUTAGE"


class ChargerHealth(Model):
    """How well one charger vendor can be reached."""

    display_name: Annotated[ChargerBrand, Field(alias="displayName")]
    """Name of the brand, written for people to read."""
    linking_status: Annotated[ChargerHealthLinkingStatus, Field(alias="linkingStatus")]
    """How well users can link accounts at this vendor."""
    portal_name: Annotated[str, Field(alias="portalName")]
    """Name of the vendor's account or app, as its customers know it."""
    status: ChargerHealthStatus
    """How well data and control work with this vendor."""
    vendor: ChargerVendor
    """The vendor, as other operations name it."""


class HvacHealthLinkingStatus(OpenEnum):
    """How well users can link accounts at this vendor."""

    READY = "READY"
    ELEVATED_ERROR_RATE = "ELEVATED_ERROR_RATE"
    OUTAGE = "OUTAGE"


class HvacHealthStatus(OpenEnum):
    """How well data and control work with this vendor."""

    READY = "READY"
    ELEVATED_ERROR_RATE = "ELEVATED_ERROR_RATE"
    OUTAGE = "OUTAGE"


class HvacHealth(Model):
    """How well one HVAC vendor can be reached."""

    display_name: Annotated[HvacBrand, Field(alias="displayName")]
    """Name of the brand, written for people to read."""
    linking_status: Annotated[HvacHealthLinkingStatus, Field(alias="linkingStatus")]
    """How well users can link accounts at this vendor."""
    portal_name: Annotated[str, Field(alias="portalName")]
    """Name of the vendor's account or app, as its customers know it."""
    status: HvacHealthStatus
    """How well data and control work with this vendor."""
    vendor: HvacVendor
    """The vendor, as other operations name it."""


class InverterHealthLinkingStatus(OpenEnum):
    """How well users can link accounts at this vendor."""

    READY = "READY"
    ELEVATED_ERROR_RATE = "ELEVATED_ERROR_RATE"
    OUTAGE = "OUTAGE"


class InverterHealthStatus(OpenEnum):
    """How well data and control work with this vendor."""

    READY = "READY"
    ELEVATED_ERROR_RATE = "ELEVATED_ERROR_RATE"
    OUTAGE = "OUTAGE"


class InverterHealth(Model):
    """How well one inverter vendor can be reached."""

    display_name: Annotated[InverterBrand, Field(alias="displayName")]
    """Name of the brand, written for people to read."""
    linking_status: Annotated[InverterHealthLinkingStatus, Field(alias="linkingStatus")]
    """How well users can link accounts at this vendor."""
    portal_name: Annotated[str, Field(alias="portalName")]
    """Name of the vendor's account or app, as its customers know it."""
    status: InverterHealthStatus
    """How well data and control work with this vendor."""
    vendor: InverterVendor
    """The vendor, as other operations name it."""


class VehicleHealthLinkingStatus(OpenEnum):
    """How well users can link accounts at this vendor."""

    READY = "READY"
    ELEVATED_ERROR_RATE = "ELEVATED_ERROR_RATE"
    OUTAGE = "OUTAGE"


class VehicleHealthStatus(OpenEnum):
    """How well data and control work with this vendor."""

    READY = "READY"
    ELEVATED_ERROR_RATE = "ELEVATED_ERROR_RATE"
    OUTAGE = "OUTAGE"


class VehicleHealth(Model):
    """How well one vehicle vendor can be reached."""

    display_name: Annotated[VehicleBrand, Field(alias="displayName")]
    """Name of the brand, written for people to read."""
    linking_status: Annotated[VehicleHealthLinkingStatus, Field(alias="linkingStatus")]
    """How well users can link accounts at this vendor."""
    portal_name: Annotated[str, Field(alias="portalName")]
    """Name of the vendor's account or app, as its customers know it."""
    status: VehicleHealthStatus
    """How well data and control work with this vendor."""
    vendor: VehicleVendor
    """The vendor, as other operations name it."""
