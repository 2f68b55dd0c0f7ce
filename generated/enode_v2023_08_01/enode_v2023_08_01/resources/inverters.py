# Generated from an OpenAPI document: a change made here is lost with the next generation.
"""Operations on inverters."""

from __future__ import annotations

from uuid import UUID

from .. import models
from .._runtime import AsyncApi, Operation, Parameter, SyncApi

_GET: Operation[models.Inverter] = Operation(
    method="GET",
    path="/inverters/{inverterId}",
    parameters=(Parameter("inverterId", "path"),),
    responses={"200": lambda: models.Inverter},
    security=("ClientAccessToken",),
    name="getInverter",
)
_LIST: Operation[models.PaginatedInverterList] = Operation(
    method="GET",
    path="/inverters",
    parameters=(
        Parameter("after", "query"),
        Parameter("before", "query"),
        Parameter("pageSize", "query"),
    ),
    responses={"200": lambda: models.PaginatedInverterList},
    security=("ClientAccessToken",),
    name="listInverters",
)
_LIST_FOR_USER: Operation[models.PaginatedInverterList] = Operation(
    method="GET",
    path="/users/{userId}/inverters",
    parameters=(
        Parameter("userId", "path"),
        Parameter("after", "query"),
        Parameter("before", "query"),
        Parameter("pageSize", "query"),
    ),
    responses={"200": lambda: models.PaginatedInverterList},
    security=("ClientAccessToken",),
    name="listUserInverters",
)
_REFRESH_HINT: Operation[None] = Operation(
    method="POST",
    path="/inverters/{inverterId}/refresh-hint",
    parameters=(Parameter("inverterId", "path"),),
    responses={"204": None, "404": None},
    security=("ClientAccessToken",),
    name="invertersRefreshHint",
)


class Inverters:
    """Operations on inverters."""

    def __init__(self, api: SyncApi) -> None:
        self._api = api

    def get(self, inverter_id: UUID | str) -> models.Inverter:
        """Get an inverter.

        Returns the last known state of one solar inverter.

        ``GET /inverters/{inverterId}``

        Args:
            inverter_id: Id of the inverter.
        """
        return self._api.call(_GET, {"inverterId": inverter_id})

    def list(
        self, *, after: str | None = None, before: str | None = None, page_size: int | None = None
    ) -> models.PaginatedInverterList:
        """List all inverters.

        Returns one page of the solar inverters of all users of this client.

        ``GET /inverters``

        Args:
            after: Cursor of a page: the result starts just after it. Cannot be combined with `before`.
            before: Cursor of a page: the result ends just before it. Cannot be combined with `after`.
            page_size: Greatest number of items on one page.
        """
        return self._api.call(_LIST, {"after": after, "before": before, "pageSize": page_size})

    def list_for_user(
        self, user_id: str, *, after: str | None = None, before: str | None = None, page_size: int | None = None
    ) -> models.PaginatedInverterList:
        """List a user's inverters.

        Returns one page of the solar inverters linked by one user.

        ``GET /users/{userId}/inverters``

        Args:
            user_id: Id of the user, as chosen by the client when the user was first linked.
            after: Cursor of a page: the result starts just after it. Cannot be combined with `before`.
            before: Cursor of a page: the result ends just before it. Cannot be combined with `after`.
            page_size: Greatest number of items on one page.
        """
        return self._api.call(
            _LIST_FOR_USER, {"userId": user_id, "after": after, "before": before, "pageSize": page_size}
        )

    def refresh_hint(self, inverter_id: UUID | str) -> None:
        """Request fresh inverter data.

        Asks for the inverter's data to be read from its vendor soon. The call returns at once, before the new data
        has arrived.

        ``POST /inverters/{inverterId}/refresh-hint``

        Args:
            inverter_id: Id of the inverter.
        """
        return self._api.call(_REFRESH_HINT, {"inverterId": inverter_id})


class AsyncInverters:
    """Operations on inverters."""

    def __init__(self, api: AsyncApi) -> None:
        self._api = api

    async def get(self, inverter_id: UUID | str) -> models.Inverter:
        """Get an inverter.

        Returns the last known state of one solar inverter.

        ``GET /inverters/{inverterId}``

        Args:
            inverter_id: Id of the inverter.
        """
        return await self._api.call(_GET, {"inverterId": inverter_id})

    async def list(
        self, *, after: str | None = None, before: str | None = None, page_size: int | None = None
    ) -> models.PaginatedInverterList:
        """List all inverters.

        Returns one page of the solar inverters of all users of this client.

        ``GET /inverters``

        Args:
            after: Cursor of a page: the result starts just after it. Cannot be combined with `before`.
            before: Cursor of a page: the result ends just before it. Cannot be combined with `after`.
            page_size: Greatest number of items on one page.
        """
        return await self._api.call(_LIST, {"after": after, "before": before, "pageSize": page_size})

    async def list_for_user(
        self, user_id: str, *, after: str | None = None, before: str | None = None, page_size: int | None = None
    ) -> models.PaginatedInverterList:
        """List a user's inverters.

        Returns one page of the solar inverters linked by one user.

        ``GET /users/{userId}/inverters``

        Args:
            user_id: Id of the user, as chosen by the client when the user was first linked.
            after: Cursor of a page: the result starts just after it. Cannot be combined with `before`.
            before: Cursor of a page: the result ends just before it. Cannot be combined with `after`.
            page_size: Greatest number of items on one page.
        """
        return await self._api.call(
            _LIST_FOR_USER, {"userId": user_id, "after": after, "before": before, "pageSize": page_size}
        )

    async def refresh_hint(self, inverter_id: UUID | str) -> None:
        """Request fresh inverter data.

        Asks for the inverter's data to be read from its vendor soon. The call returns at once, before the new data
        has arrived.

        ``POST /inverters/{inverterId}/refresh-hint``

        Args:
            inverter_id: Id of the inverter.
        """
        return await self._api.call(_REFRESH_HINT, {"inverterId": inverter_id})
