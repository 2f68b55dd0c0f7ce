# Generated from an OpenAPI document: a change made here is lost with the next generation.
"""Models of interventions."""

# What is deprecated is there all the same, and warns those who use it, not us.
# pyright: reportDeprecated=false

from __future__ import annotations

from typing import Annotated
from uuid import UUID

from pydantic import AwareDatetime, Field

from ._base import Model, OpenEnum
from .shared import (
    BatteryBrand,
    BatteryVendor,
    ChargerBrand,
    ChargerVendor,
    HvacBrand,
    HvacVendor,
    InverterBrand,
    InverterVendor,
    MeterBrand,
    MeterVendor,
    VehicleBrand,
    VehicleVendor,
    VendorType,
)

__all__ = [
    "Intervention",
    "InterventionDomain",
    "InterventionResolution",
    "InterventionResolutionAccess",
    "InterventionResolutionAgent",
]


class InterventionDomain(OpenEnum):
    """Whether the cause lies in the vendor account or in the device."""

    ACCOUNT = "Account"
    DEVICE = "Device"


class InterventionResolutionAccess(OpenEnum):
    """Whether it can be done from afar or only at the device."""

    REMOTE = "Remote"
    PHYSICAL = "Physical"


class InterventionResolutionAgent(OpenEnum):
    """Who has to do it: the user or somebody else, such as an installer."""

    USER = "User"
    THIRD_PARTY = "ThirdParty"


class InterventionResolution(Model):
    """How the intervention is carried out."""

    access: InterventionResolutionAccess
    """Whether it can be done from afar or only at the device."""
    agent: InterventionResolutionAgent
    """Who has to do it: the user or somebody else, such as an installer."""
    description: str
    """What to do, step by step, as Markdown in the language asked for."""
    title: str
    """What to do, in a few words, in the language asked for."""


class Intervention(Model):
    """A step a person can take to give an asset back a missing capability."""

    brand: InverterBrand | VehicleBrand | HvacBrand | ChargerBrand | BatteryBrand | MeterBrand
    """Brand of the assets, written for people to read."""
    domain: InterventionDomain
    """Whether the cause lies in the vendor account or in the device."""
    id: UUID
    """Id of the intervention."""
    introduced_at: Annotated[AwareDatetime, Field(alias="introducedAt")]
    """When the intervention was first published."""
    resolution: InterventionResolution
    """How the intervention is carried out."""
    vendor: InverterVendor | VehicleVendor | HvacVendor | ChargerVendor | BatteryVendor | MeterVendor
    """Vendor whose assets the intervention is for."""
    vendor_type: Annotated[VendorType, Field(alias="vendorType")]
    """Type of the assets the intervention is for."""
