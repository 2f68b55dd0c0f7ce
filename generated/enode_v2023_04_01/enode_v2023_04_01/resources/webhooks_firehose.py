# Generated from an OpenAPI document: a change made here is lost with the next generation.
"""The operations of ``client.webhooks.firehose``."""

from __future__ import annotations

from functools import cached_property
from typing import overload

from .. import models, params
from .._runtime import AsyncApi, Operation, SyncApi
from .._runtime.absent import ABSENT, Absent, body_of
from .._runtime.options import Options
from .._runtime.raw import raw, raw_async
from .._runtime.streaming import streamed, streamed_async

_DELETE: Operation[None] = Operation(
    method="DELETE",
    path="/webhooks/firehose",
    body="application/json",
    takes=lambda: models.DeleteFirehoseWebhook,
    responses={"204": None, "404": lambda: models.WebhookNotFoundProblem},
    security=("ClientAccessToken",),
    name="deleteWebhooksFirehose",
)
_TEST: Operation[models.TestFirehoseWebhook] = Operation(
    method="POST",
    path="/webhooks/firehose/test",
    responses={"200": lambda: models.TestFirehoseWebhook},
    security=("ClientAccessToken",),
    name="postWebhooksFirehoseTest",
)
_UPDATE: Operation[None] = Operation(
    method="PUT",
    path="/webhooks/firehose",
    body="application/json",
    takes=lambda: models.UpdateFirehoseWebhookPayload,
    responses={"204": None, "404": lambda: models.WebhookNotFoundProblem},
    security=("ClientAccessToken",),
    name="putWebhooksFirehose",
)


class WebhooksFirehose:
    """The operations of ``client.webhooks.firehose``."""

    def __init__(self, api: SyncApi) -> None:
        self._api = api

    @cached_property
    def with_raw_response(self) -> WebhooksFirehoseWithRawResponse:
        """The same methods, each giving the response itself, its body read."""
        return WebhooksFirehoseWithRawResponse(self._api)

    @cached_property
    def with_streaming_response(self) -> WebhooksFirehoseWithStreamingResponse:
        """The same methods, each giving the response for a ``with`` statement, its body unread."""
        return WebhooksFirehoseWithStreamingResponse(self._api)

    @overload
    def delete(self, *, url: str, options: Options | None = None) -> None: ...

    @overload
    def delete(
        self, body: models.DeleteFirehoseWebhook | params.DeleteFirehoseWebhook, *, options: Options | None = None
    ) -> None: ...

    def delete(
        self,
        body: models.DeleteFirehoseWebhook | params.DeleteFirehoseWebhook | Absent = ABSENT,
        *,
        url: str | Absent = ABSENT,
        options: Options | None = None,
    ) -> None:
        """Delete the firehose webhook.

        Deletes the firehose webhook.

        Calls ``DELETE /webhooks/firehose`` of version 2023-04-01.

        Args:
            body: The body as one value; or give its properties one by one, by name.
            url: URL of the firehose webhook.
            options: How this one call is carried out: timeout, deadline, retries, headers.

        Raises:
            NotFoundError: 404. No firehose webhook exists.
            ApiError: Any other fault: no connection, no time left, an answer that the document does not have.
        """
        return self._api.call(
            _DELETE, body=body_of(body, {"url": url}, required=("url",), optional=True), options=options
        )

    def test(self, *, options: Options | None = None) -> models.TestFirehoseWebhook:
        """Test the firehose webhook.

        Sends a test event to the firehose webhook and reports how its server answered.

        Calls ``POST /webhooks/firehose/test`` of version 2023-04-01.

        Args:
            options: How this one call is carried out: timeout, deadline, retries, headers.

        Returns:
            The outcome of the test.

        Raises:
            ApiError: Any other fault: no connection, no time left, an answer that the document does not have.
        """
        return self._api.call(_TEST, options=options)

    @overload
    def update(self, *, secret: str, url: str, options: Options | None = None) -> None: ...

    @overload
    def update(
        self,
        body: models.UpdateFirehoseWebhookPayload | params.UpdateFirehoseWebhookPayload,
        *,
        options: Options | None = None,
    ) -> None: ...

    def update(
        self,
        body: models.UpdateFirehoseWebhookPayload | params.UpdateFirehoseWebhookPayload | Absent = ABSENT,
        *,
        secret: str | Absent = ABSENT,
        url: str | Absent = ABSENT,
        options: Options | None = None,
    ) -> None:
        """Set the firehose webhook.

        Creates or replaces the firehose webhook, which receives every event.

        Calls ``PUT /webhooks/firehose`` of version 2023-04-01.

        Args:
            body: The body as one value; or give its properties one by one, by name.
            secret: Key with which deliveries are signed (HMAC-SHA1 of the body, sent in the header
                `X-Enode-Signature`).
            url: URL that receives the events.
            options: How this one call is carried out: timeout, deadline, retries, headers.

        Raises:
            NotFoundError: 404. No firehose webhook exists.
            ApiError: Any other fault: no connection, no time left, an answer that the document does not have.
        """
        return self._api.call(
            _UPDATE,
            body=body_of(
                body,
                {"secret": secret, "url": url},
                required=(
                    "secret",
                    "url",
                ),
                optional=True,
            ),
            options=options,
        )


class WebhooksFirehoseWithRawResponse:
    """As :class:`WebhooksFirehose`, giving responses."""

    def __init__(self, api: SyncApi) -> None:
        methods = WebhooksFirehose(api.raw)
        self.delete = raw(methods.delete)
        self.test = raw(methods.test)
        self.update = raw(methods.update)


class WebhooksFirehoseWithStreamingResponse:
    """As :class:`WebhooksFirehose`, giving responses as they come in."""

    def __init__(self, api: SyncApi) -> None:
        methods = WebhooksFirehose(api.streaming)
        self.delete = streamed(methods.delete)
        self.test = streamed(methods.test)
        self.update = streamed(methods.update)


class AsyncWebhooksFirehose:
    """The operations of ``client.webhooks.firehose``."""

    def __init__(self, api: AsyncApi) -> None:
        self._api = api

    @cached_property
    def with_raw_response(self) -> AsyncWebhooksFirehoseWithRawResponse:
        """The same methods, each giving the response itself, its body read."""
        return AsyncWebhooksFirehoseWithRawResponse(self._api)

    @cached_property
    def with_streaming_response(self) -> AsyncWebhooksFirehoseWithStreamingResponse:
        """The same methods, each giving the response for an ``async with`` statement, its body unread."""
        return AsyncWebhooksFirehoseWithStreamingResponse(self._api)

    @overload
    async def delete(self, *, url: str, options: Options | None = None) -> None: ...

    @overload
    async def delete(
        self, body: models.DeleteFirehoseWebhook | params.DeleteFirehoseWebhook, *, options: Options | None = None
    ) -> None: ...

    async def delete(
        self,
        body: models.DeleteFirehoseWebhook | params.DeleteFirehoseWebhook | Absent = ABSENT,
        *,
        url: str | Absent = ABSENT,
        options: Options | None = None,
    ) -> None:
        """Delete the firehose webhook.

        Deletes the firehose webhook.

        Calls ``DELETE /webhooks/firehose`` of version 2023-04-01.

        Args:
            body: The body as one value; or give its properties one by one, by name.
            url: URL of the firehose webhook.
            options: How this one call is carried out: timeout, deadline, retries, headers.

        Raises:
            NotFoundError: 404. No firehose webhook exists.
            ApiError: Any other fault: no connection, no time left, an answer that the document does not have.
        """
        return await self._api.call(
            _DELETE, body=body_of(body, {"url": url}, required=("url",), optional=True), options=options
        )

    async def test(self, *, options: Options | None = None) -> models.TestFirehoseWebhook:
        """Test the firehose webhook.

        Sends a test event to the firehose webhook and reports how its server answered.

        Calls ``POST /webhooks/firehose/test`` of version 2023-04-01.

        Args:
            options: How this one call is carried out: timeout, deadline, retries, headers.

        Returns:
            The outcome of the test.

        Raises:
            ApiError: Any other fault: no connection, no time left, an answer that the document does not have.
        """
        return await self._api.call(_TEST, options=options)

    @overload
    async def update(self, *, secret: str, url: str, options: Options | None = None) -> None: ...

    @overload
    async def update(
        self,
        body: models.UpdateFirehoseWebhookPayload | params.UpdateFirehoseWebhookPayload,
        *,
        options: Options | None = None,
    ) -> None: ...

    async def update(
        self,
        body: models.UpdateFirehoseWebhookPayload | params.UpdateFirehoseWebhookPayload | Absent = ABSENT,
        *,
        secret: str | Absent = ABSENT,
        url: str | Absent = ABSENT,
        options: Options | None = None,
    ) -> None:
        """Set the firehose webhook.

        Creates or replaces the firehose webhook, which receives every event.

        Calls ``PUT /webhooks/firehose`` of version 2023-04-01.

        Args:
            body: The body as one value; or give its properties one by one, by name.
            secret: Key with which deliveries are signed (HMAC-SHA1 of the body, sent in the header
                `X-Enode-Signature`).
            url: URL that receives the events.
            options: How this one call is carried out: timeout, deadline, retries, headers.

        Raises:
            NotFoundError: 404. No firehose webhook exists.
            ApiError: Any other fault: no connection, no time left, an answer that the document does not have.
        """
        return await self._api.call(
            _UPDATE,
            body=body_of(
                body,
                {"secret": secret, "url": url},
                required=(
                    "secret",
                    "url",
                ),
                optional=True,
            ),
            options=options,
        )


class AsyncWebhooksFirehoseWithRawResponse:
    """As :class:`AsyncWebhooksFirehose`, giving responses."""

    def __init__(self, api: AsyncApi) -> None:
        methods = AsyncWebhooksFirehose(api.raw)
        self.delete = raw_async(methods.delete)
        self.test = raw_async(methods.test)
        self.update = raw_async(methods.update)


class AsyncWebhooksFirehoseWithStreamingResponse:
    """As :class:`AsyncWebhooksFirehose`, giving responses as they come in."""

    def __init__(self, api: AsyncApi) -> None:
        methods = AsyncWebhooksFirehose(api.streaming)
        self.delete = streamed_async(methods.delete)
        self.test = streamed_async(methods.test)
        self.update = streamed_async(methods.update)
