# Generated from an OpenAPI document: a change made here is lost with the next generation.
"""The operations of ``client.tariffs``."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property

from .. import models, params
from .._runtime import AsyncApi, Operation, Parameter, SyncApi
from .._runtime.absent import ABSENT, Absent
from .._runtime.options import Options
from .._runtime.raw import raw, raw_async
from .._runtime.streaming import streamed, streamed_async

_GET: Operation[list[models.TariffRate]] = Operation(
    method="GET",
    path="/tariffs/{tariffId}",
    parameters=(Parameter("tariffId", "path"),),
    responses={"200": lambda: list[models.TariffRate]},
    security=("ClientAccessToken",),
    name="getTariffInformation",
)
_UPSERT: Operation[None] = Operation(
    method="PUT",
    path="/tariffs/{tariffId}",
    parameters=(Parameter("tariffId", "path"),),
    body="application/json",
    takes=lambda: list[models.TariffRate],
    responses={"204": None},
    security=("ClientAccessToken",),
    name="sendTariffInformation",
)


class Tariffs:
    """The operations of ``client.tariffs``."""

    def __init__(self, api: SyncApi) -> None:
        self._api = api

    @cached_property
    def with_raw_response(self) -> TariffsWithRawResponse:
        """The same methods, each giving the response itself, its body read."""
        return TariffsWithRawResponse(self._api)

    @cached_property
    def with_streaming_response(self) -> TariffsWithStreamingResponse:
        """The same methods, each giving the response for a ``with`` statement, its body unread."""
        return TariffsWithStreamingResponse(self._api)

    def get(self, tariff_id: str, *, options: Options | None = None) -> list[models.TariffRate]:
        """Get a tariff.

        Returns the named rates of one tariff.

        Calls ``GET /tariffs/{tariffId}`` of version 2023-03-01.

        Args:
            tariff_id: Id of the tariff, chosen by the client: letters, digits, underscores and hyphens, at most 36
                characters.
            options: How this one call is carried out: timeout, deadline, retries, headers.

        Returns:
            The rates of the tariff.

        Raises:
            ApiError: Any other fault: no connection, no time left, an answer that the document does not have.
        """
        return self._api.call(_GET, {"tariffId": tariff_id}, options=options)

    def upsert(
        self,
        tariff_id: str,
        body: Sequence[models.TariffRate | params.TariffRate] | Absent = ABSENT,
        *,
        options: Options | None = None,
    ) -> None:
        """Create or replace a tariff.

        Stores the named rates of a tariff under an id of the caller's choice.

        Calls ``PUT /tariffs/{tariffId}`` of version 2023-03-01.

        Args:
            tariff_id: Id of the tariff, chosen by the client: letters, digits, underscores and hyphens, at most 36
                characters.
            options: How this one call is carried out: timeout, deadline, retries, headers.

        Raises:
            ApiError: Any other fault: no connection, no time left, an answer that the document does not have.
        """
        return self._api.call(_UPSERT, {"tariffId": tariff_id}, body=body, options=options)


class TariffsWithRawResponse:
    """As :class:`Tariffs`, giving responses."""

    def __init__(self, api: SyncApi) -> None:
        methods = Tariffs(api.raw)
        self.get = raw(methods.get)
        self.upsert = raw(methods.upsert)


class TariffsWithStreamingResponse:
    """As :class:`Tariffs`, giving responses as they come in."""

    def __init__(self, api: SyncApi) -> None:
        methods = Tariffs(api.streaming)
        self.get = streamed(methods.get)
        self.upsert = streamed(methods.upsert)


class AsyncTariffs:
    """The operations of ``client.tariffs``."""

    def __init__(self, api: AsyncApi) -> None:
        self._api = api

    @cached_property
    def with_raw_response(self) -> AsyncTariffsWithRawResponse:
        """The same methods, each giving the response itself, its body read."""
        return AsyncTariffsWithRawResponse(self._api)

    @cached_property
    def with_streaming_response(self) -> AsyncTariffsWithStreamingResponse:
        """The same methods, each giving the response for an ``async with`` statement, its body unread."""
        return AsyncTariffsWithStreamingResponse(self._api)

    async def get(self, tariff_id: str, *, options: Options | None = None) -> list[models.TariffRate]:
        """Get a tariff.

        Returns the named rates of one tariff.

        Calls ``GET /tariffs/{tariffId}`` of version 2023-03-01.

        Args:
            tariff_id: Id of the tariff, chosen by the client: letters, digits, underscores and hyphens, at most 36
                characters.
            options: How this one call is carried out: timeout, deadline, retries, headers.

        Returns:
            The rates of the tariff.

        Raises:
            ApiError: Any other fault: no connection, no time left, an answer that the document does not have.
        """
        return await self._api.call(_GET, {"tariffId": tariff_id}, options=options)

    async def upsert(
        self,
        tariff_id: str,
        body: Sequence[models.TariffRate | params.TariffRate] | Absent = ABSENT,
        *,
        options: Options | None = None,
    ) -> None:
        """Create or replace a tariff.

        Stores the named rates of a tariff under an id of the caller's choice.

        Calls ``PUT /tariffs/{tariffId}`` of version 2023-03-01.

        Args:
            tariff_id: Id of the tariff, chosen by the client: letters, digits, underscores and hyphens, at most 36
                characters.
            options: How this one call is carried out: timeout, deadline, retries, headers.

        Raises:
            ApiError: Any other fault: no connection, no time left, an answer that the document does not have.
        """
        return await self._api.call(_UPSERT, {"tariffId": tariff_id}, body=body, options=options)


class AsyncTariffsWithRawResponse:
    """As :class:`AsyncTariffs`, giving responses."""

    def __init__(self, api: AsyncApi) -> None:
        methods = AsyncTariffs(api.raw)
        self.get = raw_async(methods.get)
        self.upsert = raw_async(methods.upsert)


class AsyncTariffsWithStreamingResponse:
    """As :class:`AsyncTariffs`, giving responses as they come in."""

    def __init__(self, api: AsyncApi) -> None:
        methods = AsyncTariffs(api.streaming)
        self.get = streamed_async(methods.get)
        self.upsert = streamed_async(methods.upsert)
