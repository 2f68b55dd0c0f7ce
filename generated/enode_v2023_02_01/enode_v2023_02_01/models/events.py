# Generated from an OpenAPI document: a change made here is lost with the next generation.
"""What webhooks deliver, and nothing else has."""

# What is deprecated is there all the same, and warns those who use it, not us.
# pyright: reportDeprecated=false

from __future__ import annotations

from typing import Annotated, Literal, TypeAlias
from uuid import UUID

from pydantic import AwareDatetime, Field

from ._base import Model, OpenEnum, OpenUnion, Unknown, UnlistedText
from .chargers import Charger
from .hvacs import Hvac, HvacActionFollowSchedule, HvacActionPermanentHold, HvacActionTemperature
from .inverters import Inverter
from .schedules import (
    ChargeScheduleResponse,
    ChargeScheduleStatus,
    TemperatureScheduleResponse,
    TemperatureScheduleStatus,
)
from .shared import (
    ActionState,
    BatteryVendor,
    ChargeAction,
    ChargerVendor,
    HvacVendor,
    InverterVendor,
    MaxCurrentAction,
    MeterVendor,
    SmartOverrideStatus,
    VehicleVendor,
)
from .vehicles import Consideration, SmartChargeState, Vehicle, VehicleSmartChargingPlan

__all__ = [
    "OperationModeAction",
    "SetBatteryOperationModePayload",
    "SetBatteryOperationModePayloadOperationMode",
    "SystemHeartbeat",
    "SystemHeartbeatUser",
    "UserActionUpdated",
    "UserActionUpdatedUser",
    "UserActionUpdatedVendorAction",
    "UserChargeActionUpdated",
    "UserChargeActionUpdatedUser",
    "UserChargeScheduleStatusUpdated",
    "UserChargeScheduleStatusUpdatedUser",
    "UserChargerDeleted",
    "UserChargerDeletedUser",
    "UserChargerDiscovered",
    "UserChargerDiscoveredUser",
    "UserChargerUpdated",
    "UserChargerUpdatedUser",
    "UserCredentialsInvalidated",
    "UserCredentialsInvalidatedUser",
    "UserHvacDeleted",
    "UserHvacDeletedUser",
    "UserHvacDiscovered",
    "UserHvacDiscoveredUser",
    "UserHvacUpdated",
    "UserHvacUpdatedUser",
    "UserInverterDeleted",
    "UserInverterDeletedUser",
    "UserInverterDiscovered",
    "UserInverterDiscoveredUser",
    "UserInverterUpdated",
    "UserInverterUpdatedUser",
    "UserTemperatureScheduleStatusUpdated",
    "UserTemperatureScheduleStatusUpdatedUser",
    "UserVehicleDeleted",
    "UserVehicleDeletedUser",
    "UserVehicleDiscovered",
    "UserVehicleDiscoveredUser",
    "UserVehicleSmartChargingStatusUpdated",
    "UserVehicleSmartChargingStatusUpdatedSmartChargingStatus",
    "UserVehicleSmartChargingStatusUpdatedUser",
    "UserVehicleUpdated",
    "UserVehicleUpdatedUser",
]


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


class SystemHeartbeatUser(Model):
    """The user the event concerns."""

    id: str
    """Id of the user."""


class SystemHeartbeat(Model):
    """Shows that delivery works and how many events still wait."""

    created_at: Annotated[str, Field(alias="createdAt")]
    """When the event was made."""
    event: Literal["system:heartbeat"] | UnlistedText
    """Name of the event."""
    pending_events: Annotated[float, Field(alias="pendingEvents", ge=0.0)]
    """Number of events that still wait to be delivered."""
    user: SystemHeartbeatUser
    """The user the event concerns."""
    version: str
    """API version whose shapes the event follows."""


class UserActionUpdatedUser(Model):
    """The user the event concerns."""

    id: str
    """Id of the user."""


UserActionUpdatedVendorAction: TypeAlias = Annotated[
    HvacActionPermanentHold
    | HvacActionFollowSchedule
    | MaxCurrentAction
    | ChargeAction
    | OperationModeAction
    | HvacActionTemperature
    | Unknown,
    OpenUnion(),
]


class UserActionUpdated(Model):
    """An action on an asset changed, for instance from pending to confirmed."""

    event: Literal["user:vendor-action:updated"] | UnlistedText
    """Name of the event."""
    updated_fields: Annotated[list[str], Field(alias="updatedFields")]
    """Names of the fields that changed, as paths with dots, such as `chargeState.batteryLevel`."""
    user: UserActionUpdatedUser
    """The user the event concerns."""
    vendor_action: Annotated[UserActionUpdatedVendorAction, Field(alias="vendorAction")]
    """The action after the change."""
    version: str
    """API version whose shapes the event follows."""


class UserChargeActionUpdatedUser(Model):
    """The user the event concerns."""

    id: str
    """Id of the user."""


class UserChargeActionUpdated(Model):
    """An action that starts or stops charging changed."""

    charge_action: Annotated[ChargeAction, Field(alias="chargeAction")]
    """The action after the change."""
    event: Literal["user:charge-action:updated"] | UnlistedText
    """Name of the event."""
    updated_fields: Annotated[list[str], Field(alias="updatedFields")]
    """Names of the fields that changed, as paths with dots, such as `chargeState.batteryLevel`."""
    user: UserChargeActionUpdatedUser
    """The user the event concerns."""
    version: str
    """API version whose shapes the event follows."""


class UserChargeScheduleStatusUpdatedUser(Model):
    """The user the event concerns."""

    id: str
    """Id of the user."""


class UserChargeScheduleStatusUpdated(Model):
    """The status of a charge schedule changed."""

    event: Literal["user:schedule:execution-updated"] | UnlistedText
    """Name of the event."""
    schedule: ChargeScheduleResponse
    """The schedule itself."""
    status: ChargeScheduleStatus
    """The status after the change."""
    updated_fields: Annotated[list[str], Field(alias="updatedFields")]
    """Names of the fields that changed, as paths with dots, such as `chargeState.batteryLevel`."""
    user: UserChargeScheduleStatusUpdatedUser
    """The user the event concerns."""
    version: str
    """API version whose shapes the event follows."""


class UserChargerDeletedUser(Model):
    """The user the event concerns."""

    id: str
    """Id of the user."""


class UserChargerDeleted(Model):
    """A charger was removed."""

    charger: Charger
    """The charger as last known."""
    event: Literal["user:charger:deleted"] | UnlistedText
    """Name of the event."""
    user: UserChargerDeletedUser
    """The user the event concerns."""
    version: str
    """API version whose shapes the event follows."""


class UserChargerDiscoveredUser(Model):
    """The user the event concerns."""

    id: str
    """Id of the user."""


class UserChargerDiscovered(Model):
    """A charger was linked or found in a linked account."""

    charger: Charger
    """The new charger."""
    event: Literal["user:charger:discovered"] | UnlistedText
    """Name of the event."""
    user: UserChargerDiscoveredUser
    """The user the event concerns."""
    version: str
    """API version whose shapes the event follows."""


class UserChargerUpdatedUser(Model):
    """The user the event concerns."""

    id: str
    """Id of the user."""


class UserChargerUpdated(Model):
    """Data of a charger changed."""

    charger: Charger
    """The charger after the change."""
    event: Literal["user:charger:updated"] | UnlistedText
    """Name of the event."""
    updated_fields: Annotated[list[str], Field(alias="updatedFields")]
    """Names of the fields that changed, as paths with dots, such as `chargeState.batteryLevel`."""
    user: UserChargerUpdatedUser
    """The user the event concerns."""
    version: str
    """API version whose shapes the event follows."""


class UserCredentialsInvalidatedUser(Model):
    """The user the event concerns."""

    id: str
    """Id of the user."""


class UserCredentialsInvalidated(Model):
    """A user's credentials at a vendor are no longer valid, so the user has to link again."""

    event: Literal["user:credentials:invalidated"] | UnlistedText
    """Name of the event."""
    user: UserCredentialsInvalidatedUser
    """The user the event concerns."""
    vendor: InverterVendor | VehicleVendor | HvacVendor | ChargerVendor | BatteryVendor | MeterVendor
    """Vendor whose credentials no longer work."""
    version: str
    """API version whose shapes the event follows."""


class UserHvacDeletedUser(Model):
    """The user the event concerns."""

    id: str
    """Id of the user."""


class UserHvacDeleted(Model):
    """An HVAC unit was removed."""

    event: Literal["user:hvac:deleted"] | UnlistedText
    """Name of the event."""
    hvac: Hvac
    """The HVAC unit as last known."""
    user: UserHvacDeletedUser
    """The user the event concerns."""
    version: str
    """API version whose shapes the event follows."""


class UserHvacDiscoveredUser(Model):
    """The user the event concerns."""

    id: str
    """Id of the user."""


class UserHvacDiscovered(Model):
    """An HVAC unit was linked or found in a linked account."""

    event: Literal["user:hvac:discovered"] | UnlistedText
    """Name of the event."""
    hvac: Hvac
    """The new HVAC unit."""
    user: UserHvacDiscoveredUser
    """The user the event concerns."""
    version: str
    """API version whose shapes the event follows."""


class UserHvacUpdatedUser(Model):
    """The user the event concerns."""

    id: str
    """Id of the user."""


class UserHvacUpdated(Model):
    """Data of an HVAC unit changed."""

    event: Literal["user:hvac:updated"] | UnlistedText
    """Name of the event."""
    hvac: Hvac
    """The HVAC unit after the change."""
    updated_fields: Annotated[list[str], Field(alias="updatedFields")]
    """Names of the fields that changed, as paths with dots, such as `chargeState.batteryLevel`."""
    user: UserHvacUpdatedUser
    """The user the event concerns."""
    version: str
    """API version whose shapes the event follows."""


class UserInverterDeletedUser(Model):
    """The user the event concerns."""

    id: str
    """Id of the user."""


class UserInverterDeleted(Model):
    """An inverter was removed."""

    event: Literal["user:inverter:deleted"] | UnlistedText
    """Name of the event."""
    inverter: Inverter
    """The inverter as last known."""
    user: UserInverterDeletedUser
    """The user the event concerns."""
    version: str
    """API version whose shapes the event follows."""


class UserInverterDiscoveredUser(Model):
    """The user the event concerns."""

    id: str
    """Id of the user."""


class UserInverterDiscovered(Model):
    """An inverter was linked or found in a linked account."""

    event: Literal["user:inverter:discovered"] | UnlistedText
    """Name of the event."""
    inverter: Inverter
    """The new inverter."""
    user: UserInverterDiscoveredUser
    """The user the event concerns."""
    version: str
    """API version whose shapes the event follows."""


class UserInverterUpdatedUser(Model):
    """The user the event concerns."""

    id: str
    """Id of the user."""


class UserInverterUpdated(Model):
    """Data of an inverter changed."""

    event: Literal["user:inverter:updated"] | UnlistedText
    """Name of the event."""
    inverter: Inverter
    """The inverter after the change."""
    updated_fields: Annotated[list[str], Field(alias="updatedFields")]
    """Names of the fields that changed, as paths with dots, such as `chargeState.batteryLevel`."""
    user: UserInverterUpdatedUser
    """The user the event concerns."""
    version: str
    """API version whose shapes the event follows."""


class UserTemperatureScheduleStatusUpdatedUser(Model):
    """The user the event concerns."""

    id: str
    """Id of the user."""


class UserTemperatureScheduleStatusUpdated(Model):
    """The status of a temperature schedule changed."""

    event: Literal["user:schedule:execution-updated"] | UnlistedText
    """Name of the event."""
    schedule: TemperatureScheduleResponse
    """The schedule itself."""
    status: TemperatureScheduleStatus
    """The status after the change."""
    updated_fields: Annotated[list[str], Field(alias="updatedFields")]
    """Names of the fields that changed, as paths with dots, such as `chargeState.batteryLevel`."""
    user: UserTemperatureScheduleStatusUpdatedUser
    """The user the event concerns."""
    version: str
    """API version whose shapes the event follows."""


class UserVehicleDeletedUser(Model):
    """The user the event concerns."""

    id: str
    """Id of the user."""


class UserVehicleDeleted(Model):
    """A vehicle was removed."""

    event: Literal["user:vehicle:deleted"] | UnlistedText
    """Name of the event."""
    user: UserVehicleDeletedUser
    """The user the event concerns."""
    vehicle: Vehicle
    """The vehicle as last known."""
    version: str
    """API version whose shapes the event follows."""


class UserVehicleDiscoveredUser(Model):
    """The user the event concerns."""

    id: str
    """Id of the user."""


class UserVehicleDiscovered(Model):
    """A vehicle was linked or found in a linked account."""

    event: Literal["user:vehicle:discovered"] | UnlistedText
    """Name of the event."""
    user: UserVehicleDiscoveredUser
    """The user the event concerns."""
    vehicle: Vehicle
    """The new vehicle."""
    version: str
    """API version whose shapes the event follows."""


class UserVehicleSmartChargingStatusUpdatedSmartChargingStatus(Model):
    """The status after the change."""

    consideration: Consideration | None
    """What is still needed for a plan; null unless the state is `CONSIDERING`."""
    plan: VehicleSmartChargingPlan | None
    """The current or last plan; null if there is none."""
    smart_override: Annotated[SmartOverrideStatus | None, Field(alias="smartOverride")]
    """The override in force; null if there is none."""
    state: SmartChargeState
    """Where the vehicle stands in smart charging."""
    state_changed_at: Annotated[AwareDatetime, Field(alias="stateChangedAt")]
    """When the present state was entered."""
    updated_at: Annotated[AwareDatetime, Field(alias="updatedAt")]
    """When the status was last computed."""
    user_id: Annotated[str, Field(alias="userId")]
    """Id of the user who owns the vehicle."""
    vehicle_id: Annotated[str, Field(alias="vehicleId")]
    """Id of the vehicle."""
    vendor: VehicleVendor
    """Vendor of the vehicle."""


class UserVehicleSmartChargingStatusUpdatedUser(Model):
    """The user the event concerns."""

    id: str
    """Id of the user."""


class UserVehicleSmartChargingStatusUpdated(Model):
    """The smart charging status of a vehicle changed."""

    event: Literal["user:vehicle:smart-charging-status-updated"] | UnlistedText
    """Name of the event."""
    smart_charging_status: Annotated[
        UserVehicleSmartChargingStatusUpdatedSmartChargingStatus, Field(alias="smartChargingStatus")
    ]
    """The status after the change."""
    updated_fields: Annotated[list[str], Field(alias="updatedFields")]
    """Names of the fields that changed, as paths with dots, such as `chargeState.batteryLevel`."""
    user: UserVehicleSmartChargingStatusUpdatedUser
    """The user the event concerns."""
    version: str
    """API version whose shapes the event follows."""


class UserVehicleUpdatedUser(Model):
    """The user the event concerns."""

    id: str
    """Id of the user."""


class UserVehicleUpdated(Model):
    """Data of a vehicle changed."""

    event: Literal["user:vehicle:updated"] | UnlistedText
    """Name of the event."""
    updated_fields: Annotated[list[str], Field(alias="updatedFields")]
    """Names of the fields that changed, as paths with dots, such as `chargeState.batteryLevel`."""
    user: UserVehicleUpdatedUser
    """The user the event concerns."""
    vehicle: Vehicle
    """The vehicle after the change."""
    version: str
    """API version whose shapes the event follows."""
