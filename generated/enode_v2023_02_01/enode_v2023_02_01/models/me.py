# Generated from an OpenAPI document: a change made here is lost with the next generation.
"""Models of me."""

# What is deprecated is there all the same, and warns those who use it, not us.
# pyright: reportDeprecated=false

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from ._base import Model
from .shared import BatteryVendor, ChargerVendor, HvacVendor, InverterVendor, MeterVendor, VehicleVendor, VendorType

__all__ = [
    "UserResponse",
    "UserResponseLinkedVendor",
]


class UserResponseLinkedVendor(Model):
    """An item of `linkedVendors` of `UserResponse`."""

    is_valid: Annotated[bool, Field(alias="isValid")]
    """Whether the stored credentials still work; if false, the user has to link the vendor again."""
    vendor: InverterVendor | VehicleVendor | HvacVendor | ChargerVendor | BatteryVendor | MeterVendor
    """Vendor of the account."""
    vendor_type: Annotated[VendorType, Field(alias="vendorType")]
    """Type of the assets that the account gives access to."""


class UserResponse(Model):
    """A user and the vendor accounts the user has linked."""

    id: str
    """Id of the user, chosen by the client."""
    linked_vendors: Annotated[list[UserResponseLinkedVendor], Field(alias="linkedVendors")]
    """The vendor accounts the user has linked, one entry for each type of asset."""
