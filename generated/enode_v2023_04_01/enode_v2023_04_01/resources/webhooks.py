# Generated from an OpenAPI document: a change made here is lost with the next generation.
"""Operations on webhooks."""

from __future__ import annotations

from .. import models
from .._runtime import AsyncApi, Operation, SyncApi

_DELETE_FIREHOSE: Operation[None] = Operation(
    method="DELETE",
    path="/webhooks/firehose",
    body="application/json",
    responses={"204": None, "404": lambda: models.WebhookNotFoundProblem},
    security=("ClientAccessToken",),
    name="deleteWebhooksFirehose",
)
_TEST_FIREHOSE: Operation[models.TestFirehoseWebhook] = Operation(
    method="POST",
    path="/webhooks/firehose/test",
    responses={"200": lambda: models.TestFirehoseWebhook},
    security=("ClientAccessToken",),
    name="postWebhooksFirehoseTest",
)
_UPDATE_FIREHOSE: Operation[None] = Operation(
    method="PUT",
    path="/webhooks/firehose",
    body="application/json",
    responses={"204": None, "404": lambda: models.WebhookNotFoundProblem},
    security=("ClientAccessToken",),
    name="putWebhooksFirehose",
)


class Webhooks:
    """Operations on webhooks."""

    def __init__(self, api: SyncApi) -> None:
        self._api = api

    def delete_firehose(self, body: models.DeleteFirehoseWebhook | None = None) -> None:
        """Delete the firehose webhook.

        Deletes the firehose webhook.

        ``DELETE /webhooks/firehose``
        """
        return self._api.call(_DELETE_FIREHOSE, body=body)

    def test_firehose(self) -> models.TestFirehoseWebhook:
        """Test the firehose webhook.

        Sends a test event to the firehose webhook and reports how its server answered.

        ``POST /webhooks/firehose/test``
        """
        return self._api.call(_TEST_FIREHOSE)

    def update_firehose(self, body: models.UpdateFirehoseWebhookPayload | None = None) -> None:
        """Set the firehose webhook.

        Creates or replaces the firehose webhook, which receives every event.

        ``PUT /webhooks/firehose``
        """
        return self._api.call(_UPDATE_FIREHOSE, body=body)


class AsyncWebhooks:
    """Operations on webhooks."""

    def __init__(self, api: AsyncApi) -> None:
        self._api = api

    async def delete_firehose(self, body: models.DeleteFirehoseWebhook | None = None) -> None:
        """Delete the firehose webhook.

        Deletes the firehose webhook.

        ``DELETE /webhooks/firehose``
        """
        return await self._api.call(_DELETE_FIREHOSE, body=body)

    async def test_firehose(self) -> models.TestFirehoseWebhook:
        """Test the firehose webhook.

        Sends a test event to the firehose webhook and reports how its server answered.

        ``POST /webhooks/firehose/test``
        """
        return await self._api.call(_TEST_FIREHOSE)

    async def update_firehose(self, body: models.UpdateFirehoseWebhookPayload | None = None) -> None:
        """Set the firehose webhook.

        Creates or replaces the firehose webhook, which receives every event.

        ``PUT /webhooks/firehose``
        """
        return await self._api.call(_UPDATE_FIREHOSE, body=body)
