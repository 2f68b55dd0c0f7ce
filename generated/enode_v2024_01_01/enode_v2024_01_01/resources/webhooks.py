# Generated from an OpenAPI document: a change made here is lost with the next generation.
"""The operations of ``client.webhooks``."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property
from typing import TYPE_CHECKING, overload
from uuid import UUID

from .. import models, params
from .._runtime import AsyncApi, Operation, Parameter, SyncApi, paging
from .._runtime.absent import ABSENT, Absent, body_of
from .._runtime.options import Options
from .._runtime.pages import AsyncPages, Page
from .._runtime.raw import raw, raw_async
from .._runtime.streaming import streamed, streamed_async

if TYPE_CHECKING:
    from .webhooks_firehose import AsyncWebhooksFirehose, WebhooksFirehose

_CREATE: Operation[models.WebhookResponse] = Operation(
    method="POST",
    path="/webhooks",
    body="application/json",
    takes=lambda: models.WebhookCreatePayload,
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
    paging=paging.Paging(
        ("data",),
        paging.Cursor("after", ("pagination", "after"), against="before"),
        paging.Cursor("before", ("pagination", "before"), against="after"),
    ),
)
_TEST: Operation[models.TestFirehoseWebhook] = Operation(
    method="POST",
    path="/webhooks/{webhookId}/test",
    parameters=(Parameter("webhookId", "path"),),
    responses={"200": lambda: models.TestFirehoseWebhook, "404": lambda: models.WebhookNotFoundProblem},
    security=("ClientAccessToken",),
    name="testWebhook",
)
_UPDATE: Operation[models.WebhookResponse] = Operation(
    method="PATCH",
    path="/webhooks/{webhookId}",
    parameters=(Parameter("webhookId", "path"),),
    body="application/json",
    takes=lambda: models.WebhookUpdatePayload,
    responses={"200": lambda: models.WebhookResponse, "404": lambda: models.WebhookNotFoundProblem},
    security=("ClientAccessToken",),
    name="updateWebhook",
)


class Webhooks:
    """The operations of ``client.webhooks``."""

    def __init__(self, api: SyncApi) -> None:
        self._api = api

    @cached_property
    def firehose(self) -> WebhooksFirehose:
        """The operations of ``client.webhooks.firehose``."""
        from .webhooks_firehose import WebhooksFirehose

        return WebhooksFirehose(self._api)

    @cached_property
    def with_raw_response(self) -> WebhooksWithRawResponse:
        """The same methods, each giving the response itself, its body read."""
        return WebhooksWithRawResponse(self._api)

    @cached_property
    def with_streaming_response(self) -> WebhooksWithStreamingResponse:
        """The same methods, each giving the response for a ``with`` statement, its body unread."""
        return WebhooksWithStreamingResponse(self._api)

    @overload
    def create(
        self,
        *,
        secret: str,
        url: str,
        api_version: str | None | Absent = ABSENT,
        authentication: models.WebhookCreatePayloadAuthentication
        | params.WebhookCreatePayloadAuthentication
        | Absent = ABSENT,
        events: Sequence[params.WebhookCreatePayloadEvent] | Absent = ABSENT,
        options: Options | None = None,
    ) -> models.WebhookResponse: ...

    @overload
    def create(
        self, body: models.WebhookCreatePayload | params.WebhookCreatePayload, *, options: Options | None = None
    ) -> models.WebhookResponse: ...

    def create(
        self,
        body: models.WebhookCreatePayload | params.WebhookCreatePayload | Absent = ABSENT,
        *,
        secret: str | Absent = ABSENT,
        url: str | Absent = ABSENT,
        api_version: str | None | Absent = ABSENT,
        authentication: models.WebhookCreatePayloadAuthentication
        | params.WebhookCreatePayloadAuthentication
        | Absent = ABSENT,
        events: Sequence[params.WebhookCreatePayloadEvent] | Absent = ABSENT,
        options: Options | None = None,
    ) -> models.WebhookResponse:
        """Create a webhook.

        Registers a URL that receives the chosen events.

        Calls ``POST /webhooks`` of version 2024-01-01.

        Args:
            body: The body as one value; or give its properties one by one, by name.
            secret: Key with which deliveries are signed (HMAC-SHA1 of the body, sent in the header
                `X-Enode-Signature`).
            url: URL that receives the events.
            api_version: API version whose shapes the events follow; null follows the version of the client.
            authentication: A header of the caller's choice, sent along with every delivery.
            events: Names of the events to deliver; `*` stands for all.
            options: How this one call is carried out: timeout, deadline, retries, headers.

        Returns:
            The webhook that was created.

        Raises:
            BadRequestError: 400. A webhook with this URL already exists.
            ApiError: Any other fault: no connection, no time left, an answer that the document does not have.
        """
        return self._api.call(
            _CREATE,
            body=body_of(
                body,
                {
                    "secret": secret,
                    "url": url,
                    "api_version": api_version,
                    "authentication": authentication,
                    "events": events,
                },
                required=(
                    "secret",
                    "url",
                ),
                optional=True,
            ),
            options=options,
        )

    def delete(self, webhook_id: UUID | str, *, options: Options | None = None) -> None:
        """Delete a webhook.

        Deletes one webhook, whose URL then receives no more events.

        Calls ``DELETE /webhooks/{webhookId}`` of version 2024-01-01.

        Args:
            webhook_id: Id of the webhook.
            options: How this one call is carried out: timeout, deadline, retries, headers.

        Raises:
            NotFoundError: 404. No such webhook exists.
            ApiError: Any other fault: no connection, no time left, an answer that the document does not have.
        """
        return self._api.call(_DELETE, {"webhookId": webhook_id}, options=options)

    def get(self, webhook_id: UUID | str, *, options: Options | None = None) -> models.WebhookResponse:
        """Get a webhook.

        Returns the settings and the delivery state of one webhook.

        Calls ``GET /webhooks/{webhookId}`` of version 2024-01-01.

        Args:
            webhook_id: Id of the webhook.
            options: How this one call is carried out: timeout, deadline, retries, headers.

        Returns:
            The webhook.

        Raises:
            NotFoundError: 404. No such webhook exists.
            ApiError: Any other fault: no connection, no time left, an answer that the document does not have.
        """
        return self._api.call(_GET, {"webhookId": webhook_id}, options=options)

    def list(
        self,
        *,
        after: str | None = None,
        before: str | None = None,
        page_size: int | None = None,
        options: Options | None = None,
    ) -> Page[models.WebhookResponse, models.PaginatedWebhookList]:
        """List all webhooks.

        Returns one page of the webhooks of this client.

        Calls ``GET /webhooks`` of version 2024-01-01.

        The result is a page. Iterated, it gives the items of this page and of all after it, fetched as they are
        needed.

        Args:
            after: Cursor of a page: the result starts just after it. Cannot be combined with `before`.
            before: Cursor of a page: the result ends just before it. Cannot be combined with `after`.
            page_size: Greatest number of items on one page.
            options: How this one call is carried out: timeout, deadline, retries, headers.

        Returns:
            One page of webhooks.

        Raises:
            ApiError: Any other fault: no connection, no time left, an answer that the document does not have.
        """
        return self._api.page(_LIST, {"after": after, "before": before, "pageSize": page_size}, options=options)

    def test(self, webhook_id: UUID | str, *, options: Options | None = None) -> models.TestFirehoseWebhook:
        """Test a webhook.

        Sends a test event to the webhook and reports how its server answered; a success makes an inactive webhook
        active again.

        Calls ``POST /webhooks/{webhookId}/test`` of version 2024-01-01.

        Args:
            webhook_id: Id of the webhook.
            options: How this one call is carried out: timeout, deadline, retries, headers.

        Returns:
            The outcome of the test.

        Raises:
            NotFoundError: 404. No such webhook exists.
            ApiError: Any other fault: no connection, no time left, an answer that the document does not have.
        """
        return self._api.call(_TEST, {"webhookId": webhook_id}, options=options)

    @overload
    def update(
        self,
        webhook_id: UUID | str,
        *,
        api_version: str | None | Absent = ABSENT,
        authentication: models.WebhookUpdatePayloadAuthentication
        | params.WebhookUpdatePayloadAuthentication
        | None
        | Absent = ABSENT,
        events: Sequence[params.WebhookUpdatePayloadEvent] | Absent = ABSENT,
        secret: str | Absent = ABSENT,
        url: str | Absent = ABSENT,
        options: Options | None = None,
    ) -> models.WebhookResponse: ...

    @overload
    def update(
        self,
        webhook_id: UUID | str,
        body: models.WebhookUpdatePayload | params.WebhookUpdatePayload,
        *,
        options: Options | None = None,
    ) -> models.WebhookResponse: ...

    def update(
        self,
        webhook_id: UUID | str,
        body: models.WebhookUpdatePayload | params.WebhookUpdatePayload | Absent = ABSENT,
        *,
        api_version: str | None | Absent = ABSENT,
        authentication: models.WebhookUpdatePayloadAuthentication
        | params.WebhookUpdatePayloadAuthentication
        | None
        | Absent = ABSENT,
        events: Sequence[params.WebhookUpdatePayloadEvent] | Absent = ABSENT,
        secret: str | Absent = ABSENT,
        url: str | Absent = ABSENT,
        options: Options | None = None,
    ) -> models.WebhookResponse:
        """Update a webhook.

        Changes the given settings of one webhook, which also makes an inactive webhook active again.

        Calls ``PATCH /webhooks/{webhookId}`` of version 2024-01-01.

        Args:
            webhook_id: Id of the webhook.
            body: The body as one value; or give its properties one by one, by name.
            api_version: API version whose shapes the events follow; null follows the version of the client.
            authentication: A header of the caller's choice, sent along with every delivery; null removes it.
            events: Names of the events to deliver; `*` stands for all.
            secret: New key with which deliveries are signed (HMAC-SHA1 of the body, sent in the header
                `X-Enode-Signature`).
            url: New URL that receives the events.
            options: How this one call is carried out: timeout, deadline, retries, headers.

        Returns:
            The webhook as updated.

        Raises:
            NotFoundError: 404. No such webhook exists.
            ApiError: Any other fault: no connection, no time left, an answer that the document does not have.
        """
        return self._api.call(
            _UPDATE,
            {"webhookId": webhook_id},
            body=body_of(
                body,
                {
                    "api_version": api_version,
                    "authentication": authentication,
                    "events": events,
                    "secret": secret,
                    "url": url,
                },
                optional=True,
            ),
            options=options,
        )


class WebhooksWithRawResponse:
    """As :class:`Webhooks`, giving responses."""

    def __init__(self, api: SyncApi) -> None:
        methods = Webhooks(api.raw)
        self.create = raw(methods.create)
        self.delete = raw(methods.delete)
        self.get = raw(methods.get)
        self.list = raw(methods.list)
        self.test = raw(methods.test)
        self.update = raw(methods.update)


class WebhooksWithStreamingResponse:
    """As :class:`Webhooks`, giving responses as they come in."""

    def __init__(self, api: SyncApi) -> None:
        methods = Webhooks(api.streaming)
        self.create = streamed(methods.create)
        self.delete = streamed(methods.delete)
        self.get = streamed(methods.get)
        self.list = streamed(methods.list)
        self.test = streamed(methods.test)
        self.update = streamed(methods.update)


class AsyncWebhooks:
    """The operations of ``client.webhooks``."""

    def __init__(self, api: AsyncApi) -> None:
        self._api = api

    @cached_property
    def firehose(self) -> AsyncWebhooksFirehose:
        """The operations of ``client.webhooks.firehose``."""
        from .webhooks_firehose import AsyncWebhooksFirehose

        return AsyncWebhooksFirehose(self._api)

    @cached_property
    def with_raw_response(self) -> AsyncWebhooksWithRawResponse:
        """The same methods, each giving the response itself, its body read."""
        return AsyncWebhooksWithRawResponse(self._api)

    @cached_property
    def with_streaming_response(self) -> AsyncWebhooksWithStreamingResponse:
        """The same methods, each giving the response for an ``async with`` statement, its body unread."""
        return AsyncWebhooksWithStreamingResponse(self._api)

    @overload
    async def create(
        self,
        *,
        secret: str,
        url: str,
        api_version: str | None | Absent = ABSENT,
        authentication: models.WebhookCreatePayloadAuthentication
        | params.WebhookCreatePayloadAuthentication
        | Absent = ABSENT,
        events: Sequence[params.WebhookCreatePayloadEvent] | Absent = ABSENT,
        options: Options | None = None,
    ) -> models.WebhookResponse: ...

    @overload
    async def create(
        self, body: models.WebhookCreatePayload | params.WebhookCreatePayload, *, options: Options | None = None
    ) -> models.WebhookResponse: ...

    async def create(
        self,
        body: models.WebhookCreatePayload | params.WebhookCreatePayload | Absent = ABSENT,
        *,
        secret: str | Absent = ABSENT,
        url: str | Absent = ABSENT,
        api_version: str | None | Absent = ABSENT,
        authentication: models.WebhookCreatePayloadAuthentication
        | params.WebhookCreatePayloadAuthentication
        | Absent = ABSENT,
        events: Sequence[params.WebhookCreatePayloadEvent] | Absent = ABSENT,
        options: Options | None = None,
    ) -> models.WebhookResponse:
        """Create a webhook.

        Registers a URL that receives the chosen events.

        Calls ``POST /webhooks`` of version 2024-01-01.

        Args:
            body: The body as one value; or give its properties one by one, by name.
            secret: Key with which deliveries are signed (HMAC-SHA1 of the body, sent in the header
                `X-Enode-Signature`).
            url: URL that receives the events.
            api_version: API version whose shapes the events follow; null follows the version of the client.
            authentication: A header of the caller's choice, sent along with every delivery.
            events: Names of the events to deliver; `*` stands for all.
            options: How this one call is carried out: timeout, deadline, retries, headers.

        Returns:
            The webhook that was created.

        Raises:
            BadRequestError: 400. A webhook with this URL already exists.
            ApiError: Any other fault: no connection, no time left, an answer that the document does not have.
        """
        return await self._api.call(
            _CREATE,
            body=body_of(
                body,
                {
                    "secret": secret,
                    "url": url,
                    "api_version": api_version,
                    "authentication": authentication,
                    "events": events,
                },
                required=(
                    "secret",
                    "url",
                ),
                optional=True,
            ),
            options=options,
        )

    async def delete(self, webhook_id: UUID | str, *, options: Options | None = None) -> None:
        """Delete a webhook.

        Deletes one webhook, whose URL then receives no more events.

        Calls ``DELETE /webhooks/{webhookId}`` of version 2024-01-01.

        Args:
            webhook_id: Id of the webhook.
            options: How this one call is carried out: timeout, deadline, retries, headers.

        Raises:
            NotFoundError: 404. No such webhook exists.
            ApiError: Any other fault: no connection, no time left, an answer that the document does not have.
        """
        return await self._api.call(_DELETE, {"webhookId": webhook_id}, options=options)

    async def get(self, webhook_id: UUID | str, *, options: Options | None = None) -> models.WebhookResponse:
        """Get a webhook.

        Returns the settings and the delivery state of one webhook.

        Calls ``GET /webhooks/{webhookId}`` of version 2024-01-01.

        Args:
            webhook_id: Id of the webhook.
            options: How this one call is carried out: timeout, deadline, retries, headers.

        Returns:
            The webhook.

        Raises:
            NotFoundError: 404. No such webhook exists.
            ApiError: Any other fault: no connection, no time left, an answer that the document does not have.
        """
        return await self._api.call(_GET, {"webhookId": webhook_id}, options=options)

    def list(
        self,
        *,
        after: str | None = None,
        before: str | None = None,
        page_size: int | None = None,
        options: Options | None = None,
    ) -> AsyncPages[models.WebhookResponse, models.PaginatedWebhookList]:
        """List all webhooks.

        Returns one page of the webhooks of this client.

        Calls ``GET /webhooks`` of version 2024-01-01.

        The result is a page. Iterated, it gives the items of this page and of all after it, fetched as they are
        needed.

        Args:
            after: Cursor of a page: the result starts just after it. Cannot be combined with `before`.
            before: Cursor of a page: the result ends just before it. Cannot be combined with `after`.
            page_size: Greatest number of items on one page.
            options: How this one call is carried out: timeout, deadline, retries, headers.

        Returns:
            One page of webhooks.

        Raises:
            ApiError: Any other fault: no connection, no time left, an answer that the document does not have.
        """
        return self._api.page(_LIST, {"after": after, "before": before, "pageSize": page_size}, options=options)

    async def test(self, webhook_id: UUID | str, *, options: Options | None = None) -> models.TestFirehoseWebhook:
        """Test a webhook.

        Sends a test event to the webhook and reports how its server answered; a success makes an inactive webhook
        active again.

        Calls ``POST /webhooks/{webhookId}/test`` of version 2024-01-01.

        Args:
            webhook_id: Id of the webhook.
            options: How this one call is carried out: timeout, deadline, retries, headers.

        Returns:
            The outcome of the test.

        Raises:
            NotFoundError: 404. No such webhook exists.
            ApiError: Any other fault: no connection, no time left, an answer that the document does not have.
        """
        return await self._api.call(_TEST, {"webhookId": webhook_id}, options=options)

    @overload
    async def update(
        self,
        webhook_id: UUID | str,
        *,
        api_version: str | None | Absent = ABSENT,
        authentication: models.WebhookUpdatePayloadAuthentication
        | params.WebhookUpdatePayloadAuthentication
        | None
        | Absent = ABSENT,
        events: Sequence[params.WebhookUpdatePayloadEvent] | Absent = ABSENT,
        secret: str | Absent = ABSENT,
        url: str | Absent = ABSENT,
        options: Options | None = None,
    ) -> models.WebhookResponse: ...

    @overload
    async def update(
        self,
        webhook_id: UUID | str,
        body: models.WebhookUpdatePayload | params.WebhookUpdatePayload,
        *,
        options: Options | None = None,
    ) -> models.WebhookResponse: ...

    async def update(
        self,
        webhook_id: UUID | str,
        body: models.WebhookUpdatePayload | params.WebhookUpdatePayload | Absent = ABSENT,
        *,
        api_version: str | None | Absent = ABSENT,
        authentication: models.WebhookUpdatePayloadAuthentication
        | params.WebhookUpdatePayloadAuthentication
        | None
        | Absent = ABSENT,
        events: Sequence[params.WebhookUpdatePayloadEvent] | Absent = ABSENT,
        secret: str | Absent = ABSENT,
        url: str | Absent = ABSENT,
        options: Options | None = None,
    ) -> models.WebhookResponse:
        """Update a webhook.

        Changes the given settings of one webhook, which also makes an inactive webhook active again.

        Calls ``PATCH /webhooks/{webhookId}`` of version 2024-01-01.

        Args:
            webhook_id: Id of the webhook.
            body: The body as one value; or give its properties one by one, by name.
            api_version: API version whose shapes the events follow; null follows the version of the client.
            authentication: A header of the caller's choice, sent along with every delivery; null removes it.
            events: Names of the events to deliver; `*` stands for all.
            secret: New key with which deliveries are signed (HMAC-SHA1 of the body, sent in the header
                `X-Enode-Signature`).
            url: New URL that receives the events.
            options: How this one call is carried out: timeout, deadline, retries, headers.

        Returns:
            The webhook as updated.

        Raises:
            NotFoundError: 404. No such webhook exists.
            ApiError: Any other fault: no connection, no time left, an answer that the document does not have.
        """
        return await self._api.call(
            _UPDATE,
            {"webhookId": webhook_id},
            body=body_of(
                body,
                {
                    "api_version": api_version,
                    "authentication": authentication,
                    "events": events,
                    "secret": secret,
                    "url": url,
                },
                optional=True,
            ),
            options=options,
        )


class AsyncWebhooksWithRawResponse:
    """As :class:`AsyncWebhooks`, giving responses."""

    def __init__(self, api: AsyncApi) -> None:
        methods = AsyncWebhooks(api.raw)
        self.create = raw_async(methods.create)
        self.delete = raw_async(methods.delete)
        self.get = raw_async(methods.get)
        self.list = raw_async(methods.list)
        self.test = raw_async(methods.test)
        self.update = raw_async(methods.update)


class AsyncWebhooksWithStreamingResponse:
    """As :class:`AsyncWebhooks`, giving responses as they come in."""

    def __init__(self, api: AsyncApi) -> None:
        methods = AsyncWebhooks(api.streaming)
        self.create = streamed_async(methods.create)
        self.delete = streamed_async(methods.delete)
        self.get = streamed_async(methods.get)
        self.list = streamed_async(methods.list)
        self.test = streamed_async(methods.test)
        self.update = streamed_async(methods.update)
