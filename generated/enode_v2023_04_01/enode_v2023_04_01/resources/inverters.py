# Generated from an OpenAPI document: a change made here is lost with the next generation.
"""The operations of ``client.inverters``."""

from __future__ import annotations

import builtins
from collections.abc import Sequence
from functools import cached_property
from typing import Literal
from uuid import UUID

from .. import models
from .._runtime import AsyncApi, Operation, Parameter, SyncApi
from .._runtime.options import Options
from .._runtime.raw import raw, raw_async
from .._runtime.streaming import streamed, streamed_async

_GET: Operation[models.Inverter] = Operation(
    method="GET",
    path="/inverters/{inverterId}",
    parameters=(
        Parameter("inverterId", "path"),
        Parameter("Enode-User-Id", "header", required=True),
        Parameter("field[]", "query"),
    ),
    responses={"200": lambda: models.Inverter},
    security=("ClientAccessToken",),
    name="getInverter",
)
_LIST: Operation[list[str]] = Operation(
    method="GET",
    path="/inverters",
    parameters=(Parameter("Enode-User-Id", "header", required=True),),
    responses={"200": lambda: list[str]},
    security=("ClientAccessToken",),
    name="listInverters",
)


class Inverters:
    """The operations of ``client.inverters``."""

    def __init__(self, api: SyncApi) -> None:
        self._api = api

    @cached_property
    def with_raw_response(self) -> InvertersWithRawResponse:
        """The same methods, each giving the response itself, its body read."""
        return InvertersWithRawResponse(self._api)

    @cached_property
    def with_streaming_response(self) -> InvertersWithStreamingResponse:
        """The same methods, each giving the response for a ``with`` statement, its body unread."""
        return InvertersWithStreamingResponse(self._api)

    def get(
        self,
        inverter_id: UUID | str,
        *,
        enode_user_id: str,
        field: Sequence[Literal["productionState", "information", "location"]] | None = None,
        options: Options | None = None,
    ) -> models.Inverter:
        """Get an inverter.

        Returns the last known state of one solar inverter.

        Calls ``GET /inverters/{inverterId}`` of version 2023-04-01.

        Args:
            inverter_id: Id of the inverter.
            enode_user_id: Id of the user on whose behalf the call is made, as chosen by the client when the user
                was first linked.
            field: Parts to read from the vendor before answering, which can take up to a minute; without it, the
                last known state is returned.
            options: How this one call is carried out: timeout, deadline, retries, headers.

        Returns:
            The inverter.

        Raises:
            ApiError: Any other fault: no connection, no time left, an answer that the document does not have.
        """
        return self._api.call(
            _GET, {"inverterId": inverter_id, "Enode-User-Id": enode_user_id, "field[]": field}, options=options
        )

    def list(self, *, enode_user_id: str, options: Options | None = None) -> builtins.list[str]:
        """List the user's inverters.

        Returns the ids of the solar inverters that the user has linked.

        Calls ``GET /inverters`` of version 2023-04-01.

        Args:
            enode_user_id: Id of the user on whose behalf the call is made, as chosen by the client when the user
                was first linked.
            options: How this one call is carried out: timeout, deadline, retries, headers.

        Returns:
            The ids of the user's inverters.

        Raises:
            ApiError: Any other fault: no connection, no time left, an answer that the document does not have.
        """
        return self._api.call(_LIST, {"Enode-User-Id": enode_user_id}, options=options)


class InvertersWithRawResponse:
    """As :class:`Inverters`, giving responses."""

    def __init__(self, api: SyncApi) -> None:
        methods = Inverters(api.raw)
        self.get = raw(methods.get)
        self.list = raw(methods.list)


class InvertersWithStreamingResponse:
    """As :class:`Inverters`, giving responses as they come in."""

    def __init__(self, api: SyncApi) -> None:
        methods = Inverters(api.streaming)
        self.get = streamed(methods.get)
        self.list = streamed(methods.list)


class AsyncInverters:
    """The operations of ``client.inverters``."""

    def __init__(self, api: AsyncApi) -> None:
        self._api = api

    @cached_property
    def with_raw_response(self) -> AsyncInvertersWithRawResponse:
        """The same methods, each giving the response itself, its body read."""
        return AsyncInvertersWithRawResponse(self._api)

    @cached_property
    def with_streaming_response(self) -> AsyncInvertersWithStreamingResponse:
        """The same methods, each giving the response for an ``async with`` statement, its body unread."""
        return AsyncInvertersWithStreamingResponse(self._api)

    async def get(
        self,
        inverter_id: UUID | str,
        *,
        enode_user_id: str,
        field: Sequence[Literal["productionState", "information", "location"]] | None = None,
        options: Options | None = None,
    ) -> models.Inverter:
        """Get an inverter.

        Returns the last known state of one solar inverter.

        Calls ``GET /inverters/{inverterId}`` of version 2023-04-01.

        Args:
            inverter_id: Id of the inverter.
            enode_user_id: Id of the user on whose behalf the call is made, as chosen by the client when the user
                was first linked.
            field: Parts to read from the vendor before answering, which can take up to a minute; without it, the
                last known state is returned.
            options: How this one call is carried out: timeout, deadline, retries, headers.

        Returns:
            The inverter.

        Raises:
            ApiError: Any other fault: no connection, no time left, an answer that the document does not have.
        """
        return await self._api.call(
            _GET, {"inverterId": inverter_id, "Enode-User-Id": enode_user_id, "field[]": field}, options=options
        )

    async def list(self, *, enode_user_id: str, options: Options | None = None) -> builtins.list[str]:
        """List the user's inverters.

        Returns the ids of the solar inverters that the user has linked.

        Calls ``GET /inverters`` of version 2023-04-01.

        Args:
            enode_user_id: Id of the user on whose behalf the call is made, as chosen by the client when the user
                was first linked.
            options: How this one call is carried out: timeout, deadline, retries, headers.

        Returns:
            The ids of the user's inverters.

        Raises:
            ApiError: Any other fault: no connection, no time left, an answer that the document does not have.
        """
        return await self._api.call(_LIST, {"Enode-User-Id": enode_user_id}, options=options)


class AsyncInvertersWithRawResponse:
    """As :class:`AsyncInverters`, giving responses."""

    def __init__(self, api: AsyncApi) -> None:
        methods = AsyncInverters(api.raw)
        self.get = raw_async(methods.get)
        self.list = raw_async(methods.list)


class AsyncInvertersWithStreamingResponse:
    """As :class:`AsyncInverters`, giving responses as they come in."""

    def __init__(self, api: AsyncApi) -> None:
        methods = AsyncInverters(api.streaming)
        self.get = streamed_async(methods.get)
        self.list = streamed_async(methods.list)
