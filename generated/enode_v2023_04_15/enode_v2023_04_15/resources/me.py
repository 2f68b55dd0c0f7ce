# Generated from an OpenAPI document: a change made here is lost with the next generation.
"""The operations of ``client.me``."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .. import models
from .._runtime import AsyncApi, Operation, Parameter, SyncApi
from .._runtime.options import Options
from .._runtime.raw import raw, raw_async
from .._runtime.streaming import streamed, streamed_async

if TYPE_CHECKING:
    from .me_vendors import AsyncMeVendors, MeVendors

_GET: Operation[models.UserResponse] = Operation(
    method="GET",
    path="/me",
    parameters=(Parameter("Enode-User-Id", "header", required=True),),
    responses={"200": lambda: models.UserResponse},
    security=("ClientAccessToken",),
    name="getMe",
)


class Me:
    """The operations of ``client.me``."""

    def __init__(self, api: SyncApi) -> None:
        self._api = api

    @cached_property
    def vendors(self) -> MeVendors:
        """The operations of ``client.me.vendors``."""
        from .me_vendors import MeVendors

        return MeVendors(self._api)

    @cached_property
    def with_raw_response(self) -> MeWithRawResponse:
        """The same methods, each giving the response itself, its body read."""
        return MeWithRawResponse(self._api)

    @cached_property
    def with_streaming_response(self) -> MeWithStreamingResponse:
        """The same methods, each giving the response for a ``with`` statement, its body unread."""
        return MeWithStreamingResponse(self._api)

    def get(self, *, enode_user_id: str, options: Options | None = None) -> models.UserResponse:
        """Get the current user.

        Returns the user and the vendor accounts the user has linked.

        Calls ``GET /me`` of version 2023-04-15.

        Args:
            enode_user_id: Id of the user on whose behalf the call is made, as chosen by the client when the user
                was first linked.
            options: How this one call is carried out: timeout, deadline, retries, headers.

        Returns:
            The user.

        Raises:
            ApiError: Any other fault: no connection, no time left, an answer that the document does not have.
        """
        return self._api.call(_GET, {"Enode-User-Id": enode_user_id}, options=options)


class MeWithRawResponse:
    """As :class:`Me`, giving responses."""

    def __init__(self, api: SyncApi) -> None:
        methods = Me(api.raw)
        self.get = raw(methods.get)


class MeWithStreamingResponse:
    """As :class:`Me`, giving responses as they come in."""

    def __init__(self, api: SyncApi) -> None:
        methods = Me(api.streaming)
        self.get = streamed(methods.get)


class AsyncMe:
    """The operations of ``client.me``."""

    def __init__(self, api: AsyncApi) -> None:
        self._api = api

    @cached_property
    def vendors(self) -> AsyncMeVendors:
        """The operations of ``client.me.vendors``."""
        from .me_vendors import AsyncMeVendors

        return AsyncMeVendors(self._api)

    @cached_property
    def with_raw_response(self) -> AsyncMeWithRawResponse:
        """The same methods, each giving the response itself, its body read."""
        return AsyncMeWithRawResponse(self._api)

    @cached_property
    def with_streaming_response(self) -> AsyncMeWithStreamingResponse:
        """The same methods, each giving the response for an ``async with`` statement, its body unread."""
        return AsyncMeWithStreamingResponse(self._api)

    async def get(self, *, enode_user_id: str, options: Options | None = None) -> models.UserResponse:
        """Get the current user.

        Returns the user and the vendor accounts the user has linked.

        Calls ``GET /me`` of version 2023-04-15.

        Args:
            enode_user_id: Id of the user on whose behalf the call is made, as chosen by the client when the user
                was first linked.
            options: How this one call is carried out: timeout, deadline, retries, headers.

        Returns:
            The user.

        Raises:
            ApiError: Any other fault: no connection, no time left, an answer that the document does not have.
        """
        return await self._api.call(_GET, {"Enode-User-Id": enode_user_id}, options=options)


class AsyncMeWithRawResponse:
    """As :class:`AsyncMe`, giving responses."""

    def __init__(self, api: AsyncApi) -> None:
        methods = AsyncMe(api.raw)
        self.get = raw_async(methods.get)


class AsyncMeWithStreamingResponse:
    """As :class:`AsyncMe`, giving responses as they come in."""

    def __init__(self, api: AsyncApi) -> None:
        methods = AsyncMe(api.streaming)
        self.get = streamed_async(methods.get)
