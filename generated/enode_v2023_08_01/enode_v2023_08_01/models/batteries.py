# Generated from an OpenAPI document: a change made here is lost with the next generation.
"""Models of batteries."""

# What is deprecated is there all the same, and warns those who use it, not us.
# pyright: reportDeprecated=false

from __future__ import annotations

from typing import Annotated, Literal
from uuid import UUID

from pydantic import AwareDatetime, Field

from ._base import Model, OpenEnum, UnlistedText
from .shared import ActionState, BatteryBrand, BatteryVendor, Capability, PaginationCursors

__all__ = [
    "BatteriesActionsCancelResponse409",
    "BatteriesActionsCancelResponse409State",
    "BatteriesGetResponse",
    "BatteryCapabilities",
    "BatteryChargeState",
    "BatteryChargeStateStatus",
    "BatteryConfig",
    "BatteryConfigOperationMode",
    "BatteryInformation",
    "BatteryLocation",
    "OperationModeAction",
    "PaginatedBatteryList",
    "PaginatedBatteryListDataItem",
    "SetBatteryOperationModePayload",
    "SetBatteryOperationModePayloadOperationMode",
]


class BatteriesActionsCancelResponse409State(OpenEnum):
    """How the action ended."""

    CONFIRMED = "CONFIRMED"
    FAILED = "FAILED"
    CANCELLED = "CANCELLED"


class SetBatteryOperationModePayloadOperationMode(OpenEnum):
    """Operation mode to switch to: `IMPORT_FOCUS` charges from the grid, `EXPORT_FOCUS` feeds into it, `TIME_OF_USE` follows hourly prices, `SELF_RELIANCE` covers the home's own use."""

    IMPORT_FOCUS = "IMPORT_FOCUS"
    EXPORT_FOCUS = "EXPORT_FOCUS"
    TIME_OF_USE = "TIME_OF_USE"
    SELF_RELIANCE = "SELF_RELIANCE"


class SetBatteryOperationModePayload(Model):
    """Operation mode to which a battery is switched."""

    operation_mode: Annotated[SetBatteryOperationModePayloadOperationMode, Field(alias="operationMode")]
    """Operation mode to switch to: `IMPORT_FOCUS` charges from the grid, `EXPORT_FOCUS` feeds into it, `TIME_OF_USE` follows hourly prices, `SELF_RELIANCE` covers the home's own use."""


class BatteriesActionsCancelResponse409(Model):
    """What `POST /batteries/actions/{actionId}/cancel` answers with 409."""

    completed_at: Annotated[AwareDatetime | None, Field(alias="completedAt")]
    """When the action ended, well or not; null while it is pending."""
    created_at: Annotated[AwareDatetime, Field(alias="createdAt")]
    """When the action was requested."""
    id: UUID
    """Id of the action."""
    state: BatteriesActionsCancelResponse409State
    """How the action ended."""
    target_id: Annotated[str, Field(alias="targetId")]
    """Id of the asset acted on."""
    target_state: Annotated[SetBatteryOperationModePayload, Field(alias="targetState")]
    """The operation mode that was asked for."""
    target_type: Annotated[Literal["battery"] | UnlistedText, Field(alias="targetType")]
    """Type of the asset acted on."""
    updated_at: Annotated[AwareDatetime, Field(alias="updatedAt")]
    """When the action last changed."""
    user_id: Annotated[str, Field(alias="userId")]
    """Id of the user who owns the target."""


class BatteryCapabilities(Model):
    """Which operation modes a battery can be switched to."""

    export_focus: Annotated[Capability, Field(alias="exportFocus")]
    """Whether the battery can be switched to `EXPORT_FOCUS`."""
    import_focus: Annotated[Capability, Field(alias="importFocus")]
    """Whether the battery can be switched to `IMPORT_FOCUS`."""
    self_reliance: Annotated[Capability, Field(alias="selfReliance")]
    """Whether the battery can be switched to `SELF_RELIANCE`."""
    time_of_use: Annotated[Capability, Field(alias="timeOfUse")]
    """Whether the battery can be switched to `TIME_OF_USE`."""


class BatteryChargeStateStatus(OpenEnum):
    """Whether the battery charges, discharges or does neither; null if unknown."""

    CHARGING = "CHARGING"
    DISCHARGING = "DISCHARGING"
    IDLE = "IDLE"
    FAULT = "FAULT"
    UNKNOWN = "UNKNOWN"


class BatteryChargeState(Model):
    """How full a battery is and whether it charges or discharges."""

    battery_capacity: Annotated[float | None, Field(alias="batteryCapacity")]
    """Capacity of the battery, in kWh; null if unknown."""
    battery_level: Annotated[float | None, Field(alias="batteryLevel")]
    """Energy left in the battery, in percent of its capacity; null if unknown."""
    charge_rate: Annotated[float | None, Field(alias="chargeRate")]
    """Power at which the battery charges or discharges, in kW; null if unknown."""
    discharge_limit: Annotated[float | None, Field(alias="dischargeLimit")]
    """Level, in percent of the capacity, below which the battery is not discharged; null if unknown."""
    last_updated: Annotated[AwareDatetime | None, Field(alias="lastUpdated")]
    """When the charge state was last read; null if it never was."""
    status: BatteryChargeStateStatus | None
    """Whether the battery charges, discharges or does neither; null if unknown."""


class BatteryConfigOperationMode(OpenEnum):
    """Operation mode, null if unknown: `IMPORT_FOCUS` charges from the grid, `EXPORT_FOCUS` feeds into it, `TIME_OF_USE` follows hourly prices, `SELF_RELIANCE` covers the home's own use."""

    IMPORT_FOCUS = "IMPORT_FOCUS"
    EXPORT_FOCUS = "EXPORT_FOCUS"
    TIME_OF_USE = "TIME_OF_USE"
    SELF_RELIANCE = "SELF_RELIANCE"


class BatteryConfig(Model):
    """How a battery is set to operate."""

    last_updated: Annotated[AwareDatetime | None, Field(alias="lastUpdated")]
    """When the settings were last read; null if they never were."""
    operation_mode: Annotated[BatteryConfigOperationMode | None, Field(alias="operationMode")]
    """Operation mode, null if unknown: `IMPORT_FOCUS` charges from the grid, `EXPORT_FOCUS` feeds into it, `TIME_OF_USE` follows hourly prices, `SELF_RELIANCE` covers the home's own use."""


class BatteryInformation(Model):
    """What a battery is and where it is installed."""

    brand: BatteryBrand
    """Brand, written for people to read."""
    id: str
    """Id the vendor gave the battery."""
    installation_date: Annotated[AwareDatetime, Field(alias="installationDate")]
    """When the device was installed."""
    model: str
    """Name of the model."""
    site_name: Annotated[str, Field(alias="siteName")]
    """Name the vendor keeps for the place of installation."""


class BatteryLocation(Model):
    """Position of a battery; null coordinates mean that it is unknown."""

    latitude: float | None
    """Latitude in degrees, north positive; null if unknown."""
    longitude: float | None
    """Longitude in degrees, east positive; null if unknown."""


class BatteriesGetResponse(Model):
    """What `GET /batteries/{batteryId}` answers with 200."""

    capabilities: BatteryCapabilities
    """Which operation modes can be set at present."""
    charge_state: Annotated[BatteryChargeState, Field(alias="chargeState")]
    """Last known state of charge."""
    config: BatteryConfig
    """How the battery is set to operate."""
    id: UUID
    """Id of the battery."""
    information: BatteryInformation
    """What the battery is and where it is installed."""
    is_reachable: Annotated[bool, Field(alias="isReachable")]
    """Whether the battery can be reached through its vendor at present."""
    last_seen: Annotated[AwareDatetime, Field(alias="lastSeen")]
    """When the battery last sent data to its vendor."""
    location: BatteryLocation
    """Position of the battery."""
    location_id: Annotated[UUID | None, Field(alias="locationId")]
    """Id of the location the battery is assigned to; null if it is assigned to none."""
    user_id: Annotated[str, Field(alias="userId")]
    """Id of the user who linked the battery."""
    vendor: BatteryVendor
    """Vendor through which the battery is reached."""


class OperationModeAction(Model):
    """An attempt to switch a battery to another operation mode."""

    completed_at: Annotated[AwareDatetime | None, Field(alias="completedAt")]
    """When the action ended, well or not; null while it is pending."""
    created_at: Annotated[AwareDatetime, Field(alias="createdAt")]
    """When the action was requested."""
    id: UUID
    """Id of the action."""
    state: ActionState
    """Progress of the action."""
    target_id: Annotated[str, Field(alias="targetId")]
    """Id of the asset acted on."""
    target_state: Annotated[SetBatteryOperationModePayload, Field(alias="targetState")]
    """The operation mode that was asked for."""
    target_type: Annotated[Literal["battery"], Field(alias="targetType")]
    """Type of the asset acted on."""
    updated_at: Annotated[AwareDatetime, Field(alias="updatedAt")]
    """When the action last changed."""
    user_id: Annotated[str, Field(alias="userId")]
    """Id of the user who owns the target."""


class PaginatedBatteryListDataItem(Model):
    """An item of `data` of `PaginatedBatteryList`."""

    capabilities: BatteryCapabilities
    """Which operation modes can be set at present."""
    charge_state: Annotated[BatteryChargeState, Field(alias="chargeState")]
    """Last known state of charge."""
    config: BatteryConfig
    """How the battery is set to operate."""
    id: UUID
    """Id of the battery."""
    information: BatteryInformation
    """What the battery is and where it is installed."""
    is_reachable: Annotated[bool, Field(alias="isReachable")]
    """Whether the battery can be reached through its vendor at present."""
    last_seen: Annotated[AwareDatetime, Field(alias="lastSeen")]
    """When the battery last sent data to its vendor."""
    location: BatteryLocation
    """Position of the battery."""
    location_id: Annotated[UUID | None, Field(alias="locationId")]
    """Id of the location the battery is assigned to; null if it is assigned to none."""
    user_id: Annotated[str, Field(alias="userId")]
    """Id of the user who linked the battery."""
    vendor: BatteryVendor
    """Vendor through which the battery is reached."""


class PaginatedBatteryList(Model):
    """One page of batteries."""

    data: list[PaginatedBatteryListDataItem]
    """The items of this page."""
    pagination: PaginationCursors
    """Cursors of the pages before and after this one."""
