# Generated from an OpenAPI document: a change made here is lost with the next generation.
"""Operations on meters."""

from __future__ import annotations

from uuid import UUID

from .. import models
from .._runtime import AsyncApi, Operation, Parameter, SyncApi

_GET: Operation[models.MetersGetResponse] = Operation(
    method="GET",
    path="/meters/{meterId}",
    parameters=(Parameter("meterId", "path"),),
    responses={"200": lambda: models.MetersGetResponse},
    security=("ClientAccessToken",),
    name="getMeter",
)
_LIST: Operation[models.PaginatedMeterList] = Operation(
    method="GET",
    path="/meters",
    parameters=(
        Parameter("after", "query"),
        Parameter("before", "query"),
        Parameter("pageSize", "query"),
    ),
    responses={"200": lambda: models.PaginatedMeterList},
    security=("ClientAccessToken",),
    name="listMeters",
)
_LIST_FOR_USER: Operation[models.PaginatedMeterList] = Operation(
    method="GET",
    path="/users/{userId}/meters",
    parameters=(
        Parameter("userId", "path"),
        Parameter("after", "query"),
        Parameter("before", "query"),
        Parameter("pageSize", "query"),
    ),
    responses={"200": lambda: models.PaginatedMeterList},
    security=("ClientAccessToken",),
    name="listUserMeters",
)
_REFRESH_HINT: Operation[None] = Operation(
    method="POST",
    path="/meters/{meterId}/refresh-hint",
    parameters=(Parameter("meterId", "path"),),
    responses={"204": None, "404": None},
    security=("ClientAccessToken",),
    name="metersRefreshHint",
)


class Meters:
    """Operations on meters."""

    def __init__(self, api: SyncApi) -> None:
        self._api = api

    def get(self, meter_id: UUID | str) -> models.MetersGetResponse:
        """Get a meter.

        Returns the last known state of one energy meter.

        ``GET /meters/{meterId}``

        Args:
            meter_id: Id of the meter.
        """
        return self._api.call(_GET, {"meterId": meter_id})

    def list(
        self, *, after: str | None = None, before: str | None = None, page_size: int | None = None
    ) -> models.PaginatedMeterList:
        """List all meters.

        Returns one page of the energy meters of all users of this client.

        ``GET /meters``

        Args:
            after: Cursor of a page: the result starts just after it. Cannot be combined with `before`.
            before: Cursor of a page: the result ends just before it. Cannot be combined with `after`.
            page_size: Greatest number of items on one page.
        """
        return self._api.call(_LIST, {"after": after, "before": before, "pageSize": page_size})

    def list_for_user(
        self, user_id: str, *, after: str | None = None, before: str | None = None, page_size: int | None = None
    ) -> models.PaginatedMeterList:
        """List a user's meters.

        Returns one page of the energy meters linked by one user.

        ``GET /users/{userId}/meters``

        Args:
            user_id: Id of the user, as chosen by the client when the user was first linked.
            after: Cursor of a page: the result starts just after it. Cannot be combined with `before`.
            before: Cursor of a page: the result ends just before it. Cannot be combined with `after`.
            page_size: Greatest number of items on one page.
        """
        return self._api.call(
            _LIST_FOR_USER, {"userId": user_id, "after": after, "before": before, "pageSize": page_size}
        )

    def refresh_hint(self, meter_id: UUID | str) -> None:
        """Request fresh meter data.

        Asks for the meter's data to be read from its vendor soon. The call returns at once, before the new data has
        arrived.

        ``POST /meters/{meterId}/refresh-hint``

        Args:
            meter_id: Id of the meter.
        """
        return self._api.call(_REFRESH_HINT, {"meterId": meter_id})


class AsyncMeters:
    """Operations on meters."""

    def __init__(self, api: AsyncApi) -> None:
        self._api = api

    async def get(self, meter_id: UUID | str) -> models.MetersGetResponse:
        """Get a meter.

        Returns the last known state of one energy meter.

        ``GET /meters/{meterId}``

        Args:
            meter_id: Id of the meter.
        """
        return await self._api.call(_GET, {"meterId": meter_id})

    async def list(
        self, *, after: str | None = None, before: str | None = None, page_size: int | None = None
    ) -> models.PaginatedMeterList:
        """List all meters.

        Returns one page of the energy meters of all users of this client.

        ``GET /meters``

        Args:
            after: Cursor of a page: the result starts just after it. Cannot be combined with `before`.
            before: Cursor of a page: the result ends just before it. Cannot be combined with `after`.
            page_size: Greatest number of items on one page.
        """
        return await self._api.call(_LIST, {"after": after, "before": before, "pageSize": page_size})

    async def list_for_user(
        self, user_id: str, *, after: str | None = None, before: str | None = None, page_size: int | None = None
    ) -> models.PaginatedMeterList:
        """List a user's meters.

        Returns one page of the energy meters linked by one user.

        ``GET /users/{userId}/meters``

        Args:
            user_id: Id of the user, as chosen by the client when the user was first linked.
            after: Cursor of a page: the result starts just after it. Cannot be combined with `before`.
            before: Cursor of a page: the result ends just before it. Cannot be combined with `after`.
            page_size: Greatest number of items on one page.
        """
        return await self._api.call(
            _LIST_FOR_USER, {"userId": user_id, "after": after, "before": before, "pageSize": page_size}
        )

    async def refresh_hint(self, meter_id: UUID | str) -> None:
        """Request fresh meter data.

        Asks for the meter's data to be read from its vendor soon. The call returns at once, before the new data has
        arrived.

        ``POST /meters/{meterId}/refresh-hint``

        Args:
            meter_id: Id of the meter.
        """
        return await self._api.call(_REFRESH_HINT, {"meterId": meter_id})
