# Generated from an OpenAPI document: a change made here is lost with the next generation.
"""Models of webhooks."""

# What is deprecated is there all the same, and warns those who use it, not us.
# pyright: reportDeprecated=false

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from ._base import Model, OpenEnum

__all__ = [
    "DeleteFirehoseWebhook",
    "TestFirehoseWebhook",
    "TestFirehoseWebhookResponse",
    "TestFirehoseWebhookStatus",
    "UpdateFirehoseWebhookPayload",
    "WebhookNotFoundProblem",
]


class DeleteFirehoseWebhook(Model):
    """URL of the firehose webhook to delete."""

    url: str
    """URL of the firehose webhook."""


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


class WebhookNotFoundProblem(Model):
    """The error returned when a webhook does not exist."""

    detail: str
    """What went wrong this time."""
    title: str
    """Short name of the kind of error."""
    type_: Annotated[str, Field(alias="type")]
    """URL or code that identifies the kind of error."""
