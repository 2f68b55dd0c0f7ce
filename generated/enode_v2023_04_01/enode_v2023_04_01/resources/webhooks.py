# Generated from an OpenAPI document: a change made here is lost with the next generation.
"""The operations of ``client.webhooks``."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .._runtime import AsyncApi, SyncApi

if TYPE_CHECKING:
    from .webhooks_firehose import AsyncWebhooksFirehose, WebhooksFirehose


class Webhooks:
    """The operations of ``client.webhooks``."""

    def __init__(self, api: SyncApi) -> None:
        self._api = api

    @cached_property
    def firehose(self) -> WebhooksFirehose:
        """The operations of ``client.webhooks.firehose``."""
        from .webhooks_firehose import WebhooksFirehose

        return WebhooksFirehose(self._api)


class AsyncWebhooks:
    """The operations of ``client.webhooks``."""

    def __init__(self, api: AsyncApi) -> None:
        self._api = api

    @cached_property
    def firehose(self) -> AsyncWebhooksFirehose:
        """The operations of ``client.webhooks.firehose``."""
        from .webhooks_firehose import AsyncWebhooksFirehose

        return AsyncWebhooksFirehose(self._api)
