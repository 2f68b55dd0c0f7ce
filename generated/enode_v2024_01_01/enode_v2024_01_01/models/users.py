# Generated from an OpenAPI document: a change made here is lost with the next generation.
"""Models of users."""

# What is deprecated is there all the same, and warns those who use it, not us.
# pyright: reportDeprecated=false

from __future__ import annotations

from typing import Annotated
from uuid import UUID

from pydantic import AwareDatetime, Field
from typing_extensions import deprecated

from ._base import Model, OpenEnum
from .shared import (
    BatteryVendor,
    ChargerVendor,
    HvacVendor,
    InverterVendor,
    MeterVendor,
    PaginationCursors,
    Scopes,
    VehicleVendor,
    VendorType,
)

__all__ = [
    "Aggregates",
    "ChargingStatisticsTimeseriesItem",
    "ConnectionsLimitReachedProblem",
    "LinkUserPayload",
    "LinkUserPayloadColorScheme",
    "LinkUserPayloadLanguage",
    "LinkUserResponse",
    "NullableAggregates",
    "PaginatedUsersListResponse",
    "ProductionStatisticsTimeseriesItem",
    "SessionsStatisticsTimeseriesItem",
    "UserResponse",
    "UserResponseLinkedVendor",
    "UserVendorResponse",
    "UsersListEntry",
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
    estimated_savings: Annotated[float | None, Field(alias="estimatedSavings")]
    """What smart charging is estimated to have saved; null where charging was not smart."""
    kw: Aggregates
    """Power in kW."""
    kwh_sum: Annotated[float, Field(alias="kwhSum")]
    """Energy in kWh."""
    non_smart_price: Annotated[NullableAggregates, Field(alias="nonSmartPrice")]
    """Price of one kWh, had charging not been smart."""
    price: Aggregates
    """Price of one kWh, in the currency of the tariff."""


class ConnectionsLimitReachedProblem(Model):
    """The error returned when a client has used up the connections it may have."""

    detail: str
    """What went wrong this time."""
    title: str
    """Short name of the kind of error."""
    type_: Annotated[str, Field(alias="type")]
    """URL or code that identifies the kind of error."""


class LinkUserPayloadColorScheme(OpenEnum):
    """Colors of Link UI; `system` takes the light or dark setting of the user's operating system."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"


class LinkUserPayloadLanguage(OpenEnum):
    """Language of Link UI; `browser` leaves the choice to the browser's own setting."""

    BROWSER = "browser"
    DA_DK = "da-DK"
    DE_DE = "de-DE"
    EN_US = "en-US"
    EN_GB = "en-GB"
    ES_ES = "es-ES"
    FI_FI = "fi-FI"
    FR_FR = "fr-FR"
    IT_IT = "it-IT"
    NB_NO = "nb-NO"
    NL_NL = "nl-NL"
    NL_BE = "nl-BE"
    PT_PT = "pt-PT"
    RO_RO = "ro-RO"
    SV_SE = "sv-SE"


class LinkUserPayload(Model):
    """What a user is asked to link, and how Link UI looks while it happens."""

    color_scheme: Annotated[LinkUserPayloadColorScheme, Field(alias="colorScheme")] = LinkUserPayloadColorScheme.SYSTEM
    """Colors of Link UI; `system` takes the light or dark setting of the user's operating system."""
    language: LinkUserPayloadLanguage
    """Language of Link UI; `browser` leaves the choice to the browser's own setting."""
    redirect_uri: Annotated[str, Field(alias="redirectUri", max_length=500)]
    """Where the user is sent at the end; `error` and `error_message` are added to its query if the user leaves early."""
    scopes: Annotated[list[Scopes], Field(min_length=1)]
    """Permissions the user is asked to grant."""
    vendor: InverterVendor | VehicleVendor | HvacVendor | ChargerVendor | BatteryVendor | MeterVendor | None = None
    """Vendor whose login is shown at once; without it, the user picks one."""
    vendor_type: Annotated[VendorType, Field(alias="vendorType")]
    """Type of asset the user is asked to link."""


class LinkUserResponse(Model):
    """A session of Link UI, which works once and expires after 24 hours."""

    link_token: Annotated[str, Field(alias="linkToken")]
    """Token that starts the session in the mobile SDKs."""
    link_url: Annotated[str, Field(alias="linkUrl")]
    """URL of the session on link.enode.com, to be opened in the user's browser or in a browser inside an app."""


class UsersListEntry(Model):
    """One user in the list of users."""

    created_at: Annotated[AwareDatetime | None, Field(alias="createdAt")]
    """When the user was created; null if unknown."""
    id: Annotated[str, Field(min_length=1)]
    """Id of the user, chosen by the client."""
    scopes: Annotated[list[str], deprecated("UsersListEntry.scopes is deprecated")]
    """Deprecated. Permissions the user has granted."""


class PaginatedUsersListResponse(Model):
    """One page of users."""

    data: list[UsersListEntry]
    """The items of this page."""
    pagination: PaginationCursors
    """Cursors of the pages before and after this one."""


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


class SessionsStatisticsTimeseriesItem(Model):
    """An item of `SessionsStatisticsTimeseries`."""

    cost_sum: Annotated[float, Field(alias="costSum")]
    """Cost of the energy, in the currency of the tariff."""
    estimated_savings: Annotated[float | None, Field(alias="estimatedSavings")]
    """What smart charging is estimated to have saved; null where charging was not smart."""
    from_: Annotated[AwareDatetime, Field(alias="from")]
    """When the session began."""
    id: str
    """Id of the asset that charged."""
    kw: Aggregates
    """Power in kW."""
    kwh_sum: Annotated[float, Field(alias="kwhSum")]
    """Energy in kWh."""
    location_id: Annotated[UUID | None, Field(alias="locationId")]
    """Id of the location at which the session took place; null if it was at none that is known."""
    non_smart_price: Annotated[NullableAggregates, Field(alias="nonSmartPrice")]
    """Price of one kWh, had charging not been smart."""
    price: Aggregates
    """Price of one kWh, in the currency of the tariff."""
    to: AwareDatetime
    """When the session ended."""


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


class UserVendorResponse(Model):
    """A vendor account that a user has linked."""

    is_valid: Annotated[bool, Field(alias="isValid")]
    """Whether the credentials still work; where false, the user has to link again."""
    vendor: InverterVendor | VehicleVendor | HvacVendor | ChargerVendor | BatteryVendor | MeterVendor
    """Vendor of the linked account."""
    vendor_type: Annotated[VendorType, Field(alias="vendorType")]
    """Type of asset that was linked."""
