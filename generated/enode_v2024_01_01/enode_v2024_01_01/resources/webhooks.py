# Generated from an OpenAPI document: a change made here is lost with the next generation.
"""Operations on webhooks."""

from __future__ import annotations

from uuid import UUID

from .. import models
from .._runtime import AsyncApi, Operation, Parameter, SyncApi

_CREATE: Operation[models.WebhookResponse] = Operation(
    method="POST",
    path="/webhooks",
    body="application/json",
    responses={"200": lambda: models.WebhookResponse, "400": lambda: models.WebhookAlreadyExistsProblem},
    security=("ClientAccessToken",),
    name="createWebhook",
)
_DELETE: Operation[None] = Operation(
    method="DELETE",
    path="/webhooks/{webhookId}",
    parameters=(Parameter("webhookId", "path"),),
    responses={"204": None, "404": lambda: models.WebhookNotFoundProblem},
    security=("ClientAccessToken",),
    name="deleteWebhook",
)
_DELETE_FIREHOSE: Operation[None] = Operation(
    method="DELETE",
    path="/webhooks/firehose",
    body="application/json",
    responses={"204": None, "404": lambda: models.WebhookNotFoundProblem},
    security=("ClientAccessToken",),
    name="deleteWebhooksFirehose",
)
_GET: Operation[models.WebhookResponse] = Operation(
    method="GET",
    path="/webhooks/{webhookId}",
    parameters=(Parameter("webhookId", "path"),),
    responses={"200": lambda: models.WebhookResponse, "404": lambda: models.WebhookNotFoundProblem},
    security=("ClientAccessToken",),
    name="getWebhook",
)
_LIST: Operation[models.PaginatedWebhookList] = Operation(
    method="GET",
    path="/webhooks",
    parameters=(
        Parameter("after", "query"),
        Parameter("before", "query"),
        Parameter("pageSize", "query"),
    ),
    responses={"200": lambda: models.PaginatedWebhookList},
    security=("ClientAccessToken",),
    name="listWebhooks",
)
_TEST: Operation[models.TestFirehoseWebhook] = Operation(
    method="POST",
    path="/webhooks/{webhookId}/test",
    parameters=(Parameter("webhookId", "path"),),
    responses={"200": lambda: models.TestFirehoseWebhook, "404": lambda: models.WebhookNotFoundProblem},
    security=("ClientAccessToken",),
    name="testWebhook",
)
_TEST_FIREHOSE: Operation[models.TestFirehoseWebhook] = Operation(
    method="POST",
    path="/webhooks/firehose/test",
    responses={"200": lambda: models.TestFirehoseWebhook},
    security=("ClientAccessToken",),
    name="testFirehose",
)
_UPDATE: Operation[models.WebhookResponse] = Operation(
    method="PATCH",
    path="/webhooks/{webhookId}",
    parameters=(Parameter("webhookId", "path"),),
    body="application/json",
    responses={"200": lambda: models.WebhookResponse, "404": lambda: models.WebhookNotFoundProblem},
    security=("ClientAccessToken",),
    name="updateWebhook",
)
_UPDATE_FIREHOSE: Operation[None] = Operation(
    method="PUT",
    path="/webhooks/firehose",
    body="application/json",
    responses={"204": None},
    security=("ClientAccessToken",),
    name="putWebhooksFirehose",
)


class Webhooks:
    """Operations on webhooks."""

    def __init__(self, api: SyncApi) -> None:
        self._api = api

    def create(self, body: models.WebhookCreatePayload | None = None) -> models.WebhookResponse:
        """Create a webhook.

        Registers a URL that receives the chosen events.

        ``POST /webhooks``
        """
        return self._api.call(_CREATE, body=body)

    def delete(self, webhook_id: UUID | str) -> None:
        """Delete a webhook.

        Deletes one webhook, whose URL then receives no more events.

        ``DELETE /webhooks/{webhookId}``

        Args:
            webhook_id: Id of the webhook.
        """
        return self._api.call(_DELETE, {"webhookId": webhook_id})

    def delete_firehose(self, body: models.DeleteFirehoseWebhook | None = None) -> None:
        """Delete the firehose webhook.

        Deletes the single firehose webhook. Use `DELETE /webhooks/{webhookId}` instead.

        ``DELETE /webhooks/firehose``

        Deprecated.
        """
        return self._api.call(_DELETE_FIREHOSE, body=body)

    def get(self, webhook_id: UUID | str) -> models.WebhookResponse:
        """Get a webhook.

        Returns the settings and the delivery state of one webhook.

        ``GET /webhooks/{webhookId}``

        Args:
            webhook_id: Id of the webhook.
        """
        return self._api.call(_GET, {"webhookId": webhook_id})

    def list(
        self, *, after: str | None = None, before: str | None = None, page_size: int | None = None
    ) -> models.PaginatedWebhookList:
        """List all webhooks.

        Returns one page of the webhooks of this client.

        ``GET /webhooks``

        Args:
            after: Cursor of a page: the result starts just after it. Cannot be combined with `before`.
            before: Cursor of a page: the result ends just before it. Cannot be combined with `after`.
            page_size: Greatest number of items on one page.
        """
        return self._api.call(_LIST, {"after": after, "before": before, "pageSize": page_size})

    def test(self, webhook_id: UUID | str) -> models.TestFirehoseWebhook:
        """Test a webhook.

        Sends a test event to the webhook and reports how its server answered; a success makes an inactive webhook
        active again.

        ``POST /webhooks/{webhookId}/test``

        Args:
            webhook_id: Id of the webhook.
        """
        return self._api.call(_TEST, {"webhookId": webhook_id})

    def test_firehose(self) -> models.TestFirehoseWebhook:
        """Test the firehose webhook.

        Sends a test event to the firehose webhook and reports how its server answered. Use `POST
        /webhooks/{webhookId}/test` instead.

        ``POST /webhooks/firehose/test``

        Deprecated.
        """
        return self._api.call(_TEST_FIREHOSE)

    def update(self, webhook_id: UUID | str, body: models.WebhookUpdatePayload | None = None) -> models.WebhookResponse:
        """Update a webhook.

        Changes the given settings of one webhook, which also makes an inactive webhook active again.

        ``PATCH /webhooks/{webhookId}``

        Args:
            webhook_id: Id of the webhook.
        """
        return self._api.call(_UPDATE, {"webhookId": webhook_id}, body=body)

    def update_firehose(self, body: models.UpdateFirehoseWebhookPayload | None = None) -> None:
        """Set the firehose webhook.

        Creates or replaces the single firehose webhook, which receives every event. Use `POST /webhooks` or `PATCH
        /webhooks/{webhookId}` instead.

        ``PUT /webhooks/firehose``

        Deprecated.
        """
        return self._api.call(_UPDATE_FIREHOSE, body=body)


class AsyncWebhooks:
    """Operations on webhooks."""

    def __init__(self, api: AsyncApi) -> None:
        self._api = api

    async def create(self, body: models.WebhookCreatePayload | None = None) -> models.WebhookResponse:
        """Create a webhook.

        Registers a URL that receives the chosen events.

        ``POST /webhooks``
        """
        return await self._api.call(_CREATE, body=body)

    async def delete(self, webhook_id: UUID | str) -> None:
        """Delete a webhook.

        Deletes one webhook, whose URL then receives no more events.

        ``DELETE /webhooks/{webhookId}``

        Args:
            webhook_id: Id of the webhook.
        """
        return await self._api.call(_DELETE, {"webhookId": webhook_id})

    async def delete_firehose(self, body: models.DeleteFirehoseWebhook | None = None) -> None:
        """Delete the firehose webhook.

        Deletes the single firehose webhook. Use `DELETE /webhooks/{webhookId}` instead.

        ``DELETE /webhooks/firehose``

        Deprecated.
        """
        return await self._api.call(_DELETE_FIREHOSE, body=body)

    async def get(self, webhook_id: UUID | str) -> models.WebhookResponse:
        """Get a webhook.

        Returns the settings and the delivery state of one webhook.

        ``GET /webhooks/{webhookId}``

        Args:
            webhook_id: Id of the webhook.
        """
        return await self._api.call(_GET, {"webhookId": webhook_id})

    async def list(
        self, *, after: str | None = None, before: str | None = None, page_size: int | None = None
    ) -> models.PaginatedWebhookList:
        """List all webhooks.

        Returns one page of the webhooks of this client.

        ``GET /webhooks``

        Args:
            after: Cursor of a page: the result starts just after it. Cannot be combined with `before`.
            before: Cursor of a page: the result ends just before it. Cannot be combined with `after`.
            page_size: Greatest number of items on one page.
        """
        return await self._api.call(_LIST, {"after": after, "before": before, "pageSize": page_size})

    async def test(self, webhook_id: UUID | str) -> models.TestFirehoseWebhook:
        """Test a webhook.

        Sends a test event to the webhook and reports how its server answered; a success makes an inactive webhook
        active again.

        ``POST /webhooks/{webhookId}/test``

        Args:
            webhook_id: Id of the webhook.
        """
        return await self._api.call(_TEST, {"webhookId": webhook_id})

    async def test_firehose(self) -> models.TestFirehoseWebhook:
        """Test the firehose webhook.

        Sends a test event to the firehose webhook and reports how its server answered. Use `POST
        /webhooks/{webhookId}/test` instead.

        ``POST /webhooks/firehose/test``

        Deprecated.
        """
        return await self._api.call(_TEST_FIREHOSE)

    async def update(
        self, webhook_id: UUID | str, body: models.WebhookUpdatePayload | None = None
    ) -> models.WebhookResponse:
        """Update a webhook.

        Changes the given settings of one webhook, which also makes an inactive webhook active again.

        ``PATCH /webhooks/{webhookId}``

        Args:
            webhook_id: Id of the webhook.
        """
        return await self._api.call(_UPDATE, {"webhookId": webhook_id}, body=body)

    async def update_firehose(self, body: models.UpdateFirehoseWebhookPayload | None = None) -> None:
        """Set the firehose webhook.

        Creates or replaces the single firehose webhook, which receives every event. Use `POST /webhooks` or `PATCH
        /webhooks/{webhookId}` instead.

        ``PUT /webhooks/firehose``

        Deprecated.
        """
        return await self._api.call(_UPDATE_FIREHOSE, body=body)
