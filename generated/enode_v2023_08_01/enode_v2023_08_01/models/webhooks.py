# Generated from an OpenAPI document: a change made here is lost with the next generation.
"""Models of webhooks."""

# What is deprecated is there all the same, and warns those who use it, not us.
# pyright: reportDeprecated=false

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from ._base import Model, OpenEnum
from .shared import PaginationCursors

__all__ = [
    "DeleteFirehoseWebhook",
    "PaginatedWebhookList",
    "TestFirehoseWebhook",
    "TestFirehoseWebhookResponse",
    "TestFirehoseWebhookStatus",
    "UpdateFirehoseWebhookPayload",
    "WebhookAlreadyExistsProblem",
    "WebhookCreatePayload",
    "WebhookCreatePayloadAuthentication",
    "WebhookCreatePayloadEvent",
    "WebhookNotFoundProblem",
    "WebhookResponse",
    "WebhookResponseAuthentication",
    "WebhookUpdatePayload",
    "WebhookUpdatePayloadAuthentication",
    "WebhookUpdatePayloadEvent",
]


class DeleteFirehoseWebhook(Model):
    """URL of the firehose webhook to delete."""

    url: str
    """URL of the firehose webhook."""


class WebhookResponseAuthentication(Model):
    """The header sent along with every delivery, without its value; null if there is none."""

    header_name: Annotated[str, Field(alias="headerName")]
    """Name of the header."""


class WebhookResponse(Model):
    """A webhook as stored, without its secret."""

    api_version: Annotated[str | None, Field(alias="apiVersion")]
    """API version whose shapes the events follow; null if they follow the version of the client."""
    authentication: WebhookResponseAuthentication | None
    """The header sent along with every delivery, without its value; null if there is none."""
    created_at: Annotated[str, Field(alias="createdAt")]
    """When the webhook was created."""
    events: list[str] | None = None
    """Names of the events that are delivered; `*` stands for all."""
    id: str
    """Id of the webhook."""
    is_active: Annotated[bool, Field(alias="isActive")]
    """Whether events are delivered; false after too many failed deliveries."""
    last_success: Annotated[str, Field(alias="lastSuccess")]
    """When a delivery last succeeded."""
    url: Annotated[str, Field(max_length=200, min_length=8)]
    """URL that receives the events."""


class PaginatedWebhookList(Model):
    """One page of webhooks."""

    data: list[WebhookResponse]
    """The items of this page."""
    pagination: PaginationCursors
    """Cursors of the pages before and after this one."""


class TestFirehoseWebhookResponse(Model):
    """What the server answered; null if there was no answer."""

    body: str
    """Body of the answer."""
    code: float
    """HTTP status code of the answer."""
    headers: list[str] | None
    """Headers of the answer; null if there were none."""


class TestFirehoseWebhookStatus(OpenEnum):
    """Whether the server accepted the test event."""

    SUCCESS = "SUCCESS"
    FAILURE = "FAILURE"


class TestFirehoseWebhook(Model):
    """Outcome of a test delivery to a webhook."""

    description: str
    """What happened, for people to read."""
    response: TestFirehoseWebhookResponse | None
    """What the server answered; null if there was no answer."""
    status: TestFirehoseWebhookStatus
    """Whether the server accepted the test event."""


class UpdateFirehoseWebhookPayload(Model):
    """URL and secret of the firehose webhook."""

    secret: Annotated[str, Field(max_length=256, min_length=6)]
    """Key with which deliveries are signed (HMAC-SHA1 of the body, sent in the header `X-Enode-Signature`)."""
    url: str
    """URL that receives the events."""


class WebhookAlreadyExistsProblem(Model):
    """The error returned when a webhook with the same URL exists already."""

    detail: str
    """What went wrong this time."""
    title: str
    """Short name of the kind of error."""
    type_: Annotated[str, Field(alias="type")]
    """URL or code that identifies the kind of error."""


class WebhookCreatePayloadAuthentication(Model):
    """A header of the caller's choice, sent along with every delivery."""

    header_name: Annotated[str, Field(alias="headerName", max_length=128, min_length=1, pattern="^[a-z0-9-_]+$")]
    """Name of the header, in lower case."""
    header_value: Annotated[
        str,
        Field(
            alias="headerValue",
            max_length=256,
            min_length=1,
            pattern="^[a-zA-Z0-9_:;.,/\\\\\"'?!(){}\\[\\]@<>=\\-+*#$\\&`|\\~^% ]+$",
        ),
    ]
    """Value of the header."""


class WebhookCreatePayloadEvent(OpenEnum):
    """An item of `events` of `WebhookCreatePayload`."""

    EMPTY = "*"
    USER_VEHICLE_DISCOVERED = "user:vehicle:discovered"
    USER_VEHICLE_UPDATED = "user:vehicle:updated"
    USER_VEHICLE_DELETED = "user:vehicle:deleted"
    USER_VEHICLE_SMART_CHARGING_STATUS_UPDATED = "user:vehicle:smart-charging-status-updated"
    USER_CHARGE_ACTION_UPDATED = "user:charge-action:updated"
    USER_VENDOR_ACTION_UPDATED = "user:vendor-action:updated"
    USER_SCHEDULE_EXECUTION_UPDATED = "user:schedule:execution-updated"
    USER_CHARGER_DISCOVERED = "user:charger:discovered"
    USER_CHARGER_UPDATED = "user:charger:updated"
    USER_CHARGER_DELETED = "user:charger:deleted"
    USER_HVAC_DISCOVERED = "user:hvac:discovered"
    USER_HVAC_UPDATED = "user:hvac:updated"
    USER_HVAC_DELETED = "user:hvac:deleted"
    USER_INVERTER_DISCOVERED = "user:inverter:discovered"
    USER_INVERTER_UPDATED = "user:inverter:updated"
    USER_INVERTER_DELETED = "user:inverter:deleted"
    USER_CREDENTIALS_INVALIDATED = "user:credentials:invalidated"
    USER_BATTERY_DISCOVERED = "user:battery:discovered"
    USER_BATTERY_UPDATED = "user:battery:updated"
    USER_BATTERY_DELETED = "user:battery:deleted"
    ENODE_WEBHOOK_TEST = "enode:webhook:test"
    USER_METER_DISCOVERED = "user:meter:discovered"
    USER_METER_UPDATED = "user:meter:updated"
    USER_METER_DELETED = "user:meter:deleted"


class WebhookCreatePayload(Model):
    """Settings of a webhook to be created."""

    api_version: Annotated[str | None, Field(alias="apiVersion")] = None
    """API version whose shapes the events follow; null follows the version of the client."""
    authentication: WebhookCreatePayloadAuthentication | None = None
    """A header of the caller's choice, sent along with every delivery."""
    events: list[WebhookCreatePayloadEvent] | None = None
    """Names of the events to deliver; `*` stands for all."""
    secret: Annotated[str, Field(max_length=256, min_length=6)]
    """Key with which deliveries are signed (HMAC-SHA1 of the body, sent in the header `X-Enode-Signature`)."""
    url: Annotated[str, Field(max_length=200, min_length=8)]
    """URL that receives the events."""


class WebhookNotFoundProblem(Model):
    """The error returned when a webhook does not exist."""

    detail: str
    """What went wrong this time."""
    title: str
    """Short name of the kind of error."""
    type_: Annotated[str, Field(alias="type")]
    """URL or code that identifies the kind of error."""


class WebhookUpdatePayloadAuthentication(Model):
    """A header of the caller's choice, sent along with every delivery; null removes it."""

    header_name: Annotated[str, Field(alias="headerName", max_length=128, min_length=1, pattern="^[a-z0-9-_]+$")]
    """Name of the header, in lower case."""
    header_value: Annotated[
        str,
        Field(
            alias="headerValue",
            max_length=256,
            min_length=1,
            pattern="^[a-zA-Z0-9_:;.,/\\\\\"'?!(){}\\[\\]@<>=\\-+*#$\\&`|\\~^% ]+$",
        ),
    ]
    """Value of the header."""


class WebhookUpdatePayloadEvent(OpenEnum):
    """An item of `events` of `WebhookUpdatePayload`."""

    EMPTY = "*"
    USER_VEHICLE_DISCOVERED = "user:vehicle:discovered"
    USER_VEHICLE_UPDATED = "user:vehicle:updated"
    USER_VEHICLE_DELETED = "user:vehicle:deleted"
    USER_VEHICLE_SMART_CHARGING_STATUS_UPDATED = "user:vehicle:smart-charging-status-updated"
    USER_CHARGE_ACTION_UPDATED = "user:charge-action:updated"
    USER_VENDOR_ACTION_UPDATED = "user:vendor-action:updated"
    USER_SCHEDULE_EXECUTION_UPDATED = "user:schedule:execution-updated"
    USER_CHARGER_DISCOVERED = "user:charger:discovered"
    USER_CHARGER_UPDATED = "user:charger:updated"
    USER_CHARGER_DELETED = "user:charger:deleted"
    USER_HVAC_DISCOVERED = "user:hvac:discovered"
    USER_HVAC_UPDATED = "user:hvac:updated"
    USER_HVAC_DELETED = "user:hvac:deleted"
    USER_INVERTER_DISCOVERED = "user:inverter:discovered"
    USER_INVERTER_UPDATED = "user:inverter:updated"
    USER_INVERTER_DELETED = "user:inverter:deleted"
    USER_CREDENTIALS_INVALIDATED = "user:credentials:invalidated"
    USER_BATTERY_DISCOVERED = "user:battery:discovered"
    USER_BATTERY_UPDATED = "user:battery:updated"
    USER_BATTERY_DELETED = "user:battery:deleted"
    ENODE_WEBHOOK_TEST = "enode:webhook:test"
    USER_METER_DISCOVERED = "user:meter:discovered"
    USER_METER_UPDATED = "user:meter:updated"
    USER_METER_DELETED = "user:meter:deleted"


class WebhookUpdatePayload(Model):
    """The settings of a webhook that are to change."""

    api_version: Annotated[str | None, Field(alias="apiVersion")] = None
    """API version whose shapes the events follow; null follows the version of the client."""
    authentication: WebhookUpdatePayloadAuthentication | None = None
    """A header of the caller's choice, sent along with every delivery; null removes it."""
    events: list[WebhookUpdatePayloadEvent] | None = None
    """Names of the events to deliver; `*` stands for all."""
    secret: Annotated[str | None, Field(max_length=256, min_length=6)] = None
    """New key with which deliveries are signed (HMAC-SHA1 of the body, sent in the header `X-Enode-Signature`)."""
    url: Annotated[str | None, Field(max_length=200, min_length=8)] = None
    """New URL that receives the events."""
