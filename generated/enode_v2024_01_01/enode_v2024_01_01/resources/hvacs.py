# Generated from an OpenAPI document: a change made here is lost with the next generation.
"""The operations of ``client.hvacs``."""

from __future__ import annotations

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
    from .hvacs_actions import AsyncHvacsActions, HvacsActions
    from .hvacs_smart_policy import AsyncHvacsSmartPolicy, HvacsSmartPolicy

_FOLLOW_SCHEDULE: Operation[models.HvacActionFollowSchedule] = Operation(
    method="POST",
    path="/hvacs/{hvacId}/follow-schedule",
    parameters=(Parameter("hvacId", "path"),),
    responses={
        "200": lambda: models.HvacActionFollowSchedule,
        "400": lambda: models.Problem,
        "422": lambda: models.Problem,
    },
    security=("ClientAccessToken",),
    name="postSetHvacFollowSchedule",
)
_GET: Operation[models.Hvac] = Operation(
    method="GET",
    path="/hvacs/{hvacId}",
    parameters=(Parameter("hvacId", "path"),),
    responses={"200": lambda: models.Hvac},
    security=("ClientAccessToken",),
    name="getHVAC",
)
_GET_SMART_STATUS: Operation[models.HvacSmartStatus] = Operation(
    method="GET",
    path="/hvacs/{hvacId}/smart-status",
    parameters=(Parameter("hvacId", "path"),),
    responses={"200": lambda: models.HvacSmartStatus},
    security=("ClientAccessToken",),
    name="getHvacSmartStatus",
)
_LIST: Operation[models.PaginatedHVACList] = Operation(
    method="GET",
    path="/hvacs",
    parameters=(
        Parameter("after", "query"),
        Parameter("before", "query"),
        Parameter("pageSize", "query"),
    ),
    responses={"200": lambda: models.PaginatedHVACList},
    security=("ClientAccessToken",),
    name="listHVACs",
    paging=paging.Paging(
        ("data",),
        paging.Cursor("after", ("pagination", "after"), against="before"),
        paging.Cursor("before", ("pagination", "before"), against="after"),
    ),
)
_LIST_FOR_USER: Operation[models.PaginatedHVACList] = Operation(
    method="GET",
    path="/users/{userId}/hvacs",
    parameters=(
        Parameter("userId", "path"),
        Parameter("after", "query"),
        Parameter("before", "query"),
        Parameter("pageSize", "query"),
    ),
    responses={"200": lambda: models.PaginatedHVACList},
    security=("ClientAccessToken",),
    name="listUserHVACs",
    paging=paging.Paging(
        ("data",),
        paging.Cursor("after", ("pagination", "after"), against="before"),
        paging.Cursor("before", ("pagination", "before"), against="after"),
    ),
)
_REFRESH_HINT: Operation[None] = Operation(
    method="POST",
    path="/hvacs/{hvacId}/refresh-hint",
    parameters=(Parameter("hvacId", "path"),),
    responses={"204": None, "404": None},
    security=("ClientAccessToken",),
    name="hvacsRefreshHint",
)
_SET_PERMANENT_HOLD: Operation[models.HvacActionPermanentHold] = Operation(
    method="POST",
    path="/hvacs/{hvacId}/permanent-hold",
    parameters=(Parameter("hvacId", "path"),),
    body="application/json",
    takes=lambda: models.HVACSetPermanentHoldPayload,
    responses={
        "200": lambda: models.HvacActionPermanentHold,
        "400": lambda: models.Problem,
        "422": lambda: models.Problem,
    },
    security=("ClientAccessToken",),
    name="postSetHvacPermanentHold",
)
_UPDATE: Operation[models.Hvac] = Operation(
    method="PUT",
    path="/hvacs/{hvacId}",
    parameters=(Parameter("hvacId", "path"),),
    body="application/json",
    takes=lambda: models.HvacUpdatePayload,
    responses={"200": lambda: models.Hvac},
    security=("ClientAccessToken",),
    name="updateHVAC",
)


class Hvacs:
    """The operations of ``client.hvacs``."""

    def __init__(self, api: SyncApi) -> None:
        self._api = api

    @cached_property
    def actions(self) -> HvacsActions:
        """The operations of ``client.hvacs.actions``."""
        from .hvacs_actions import HvacsActions

        return HvacsActions(self._api)

    @cached_property
    def smart_policy(self) -> HvacsSmartPolicy:
        """The operations of ``client.hvacs.smart_policy``."""
        from .hvacs_smart_policy import HvacsSmartPolicy

        return HvacsSmartPolicy(self._api)

    @cached_property
    def with_raw_response(self) -> HvacsWithRawResponse:
        """The same methods, each giving the response itself, its body read."""
        return HvacsWithRawResponse(self._api)

    @cached_property
    def with_streaming_response(self) -> HvacsWithStreamingResponse:
        """The same methods, each giving the response for a ``with`` statement, its body unread."""
        return HvacsWithStreamingResponse(self._api)

    def follow_schedule(self, hvac_id: str, *, options: Options | None = None) -> models.HvacActionFollowSchedule:
        """Follow the device schedule.

        Starts an action that makes the HVAC unit follow the schedule stored in the device itself.

        Calls ``POST /hvacs/{hvacId}/follow-schedule`` of version 2024-01-01.

        Args:
            hvac_id: Id of the HVAC unit.
            options: How this one call is carried out: timeout, deadline, retries, headers.

        Returns:
            The action that was started.

        Raises:
            BadRequestError: 400. The HVAC unit cannot carry out the action in its present state.
            UnprocessableEntityError: 422. A schedule controls the HVAC unit.
            ApiError: Any other fault: no connection, no time left, an answer that the document does not have.
        """
        return self._api.call(_FOLLOW_SCHEDULE, {"hvacId": hvac_id}, options=options)

    def get(self, hvac_id: str, *, options: Options | None = None) -> models.Hvac:
        """Get an HVAC unit.

        Returns the last known state of one HVAC unit.

        Calls ``GET /hvacs/{hvacId}`` of version 2024-01-01.

        Args:
            hvac_id: Id of the HVAC unit.
            options: How this one call is carried out: timeout, deadline, retries, headers.

        Returns:
            The HVAC unit.

        Raises:
            ApiError: Any other fault: no connection, no time left, an answer that the document does not have.
        """
        return self._api.call(_GET, {"hvacId": hvac_id}, options=options)

    def get_smart_status(self, hvac_id: str, *, options: Options | None = None) -> models.HvacSmartStatus:
        """Get HVAC smart status.

        Returns the heating intervals that smart control has chosen for the HVAC unit.

        Calls ``GET /hvacs/{hvacId}/smart-status`` of version 2024-01-01.

        Args:
            hvac_id: Id of the HVAC unit.
            options: How this one call is carried out: timeout, deadline, retries, headers.

        Returns:
            The smart control status of the HVAC unit.

        Raises:
            ApiError: Any other fault: no connection, no time left, an answer that the document does not have.
        """
        return self._api.call(_GET_SMART_STATUS, {"hvacId": hvac_id}, options=options)

    def list(
        self,
        *,
        after: str | None = None,
        before: str | None = None,
        page_size: int | None = None,
        options: Options | None = None,
    ) -> Page[models.Hvac, models.PaginatedHVACList]:
        """List all HVAC units.

        Returns one page of the heating and cooling units of all users of this client.

        Calls ``GET /hvacs`` of version 2024-01-01.

        The result is a page. Iterated, it gives the items of this page and of all after it, fetched as they are
        needed.

        Args:
            after: Cursor of a page: the result starts just after it. Cannot be combined with `before`.
            before: Cursor of a page: the result ends just before it. Cannot be combined with `after`.
            page_size: Greatest number of items on one page.
            options: How this one call is carried out: timeout, deadline, retries, headers.

        Returns:
            One page of HVAC units.

        Raises:
            ApiError: Any other fault: no connection, no time left, an answer that the document does not have.
        """
        return self._api.page(_LIST, {"after": after, "before": before, "pageSize": page_size}, options=options)

    def list_for_user(
        self,
        user_id: str,
        *,
        after: str | None = None,
        before: str | None = None,
        page_size: int | None = None,
        options: Options | None = None,
    ) -> Page[models.Hvac, models.PaginatedHVACList]:
        """List a user's HVAC units.

        Returns one page of the heating and cooling units linked by one user.

        Calls ``GET /users/{userId}/hvacs`` of version 2024-01-01.

        The result is a page. Iterated, it gives the items of this page and of all after it, fetched as they are
        needed.

        Args:
            user_id: Id of the user, as chosen by the client when the user was first linked.
            after: Cursor of a page: the result starts just after it. Cannot be combined with `before`.
            before: Cursor of a page: the result ends just before it. Cannot be combined with `after`.
            page_size: Greatest number of items on one page.
            options: How this one call is carried out: timeout, deadline, retries, headers.

        Returns:
            One page of the user's HVAC units.

        Raises:
            ApiError: Any other fault: no connection, no time left, an answer that the document does not have.
        """
        return self._api.page(
            _LIST_FOR_USER,
            {"userId": user_id, "after": after, "before": before, "pageSize": page_size},
            options=options,
        )

    def refresh_hint(self, hvac_id: str, *, options: Options | None = None) -> None:
        """Request fresh HVAC data.

        Asks for the HVAC unit's data to be read from its vendor soon. The call returns at once, before the new data
        has arrived.

        Calls ``POST /hvacs/{hvacId}/refresh-hint`` of version 2024-01-01.

        Args:
            hvac_id: Id of the HVAC unit.
            options: How this one call is carried out: timeout, deadline, retries, headers.

        Raises:
            NotFoundError: 404. No such HVAC unit exists.
            ApiError: Any other fault: no connection, no time left, an answer that the document does not have.
        """
        return self._api.call(_REFRESH_HINT, {"hvacId": hvac_id}, options=options)

    def set_permanent_hold(
        self, hvac_id: str, body: params.HVACSetPermanentHoldPayload, *, options: Options | None = None
    ) -> models.HvacActionPermanentHold:
        """Hold mode and setpoints.

        Starts an action that gives the HVAC unit a mode and the setpoints of that mode, to be kept until they are
        changed again.

        Calls ``POST /hvacs/{hvacId}/permanent-hold`` of version 2024-01-01.

        Args:
            hvac_id: Id of the HVAC unit.
            options: How this one call is carried out: timeout, deadline, retries, headers.

        Returns:
            The action that was started.

        Raises:
            BadRequestError: 400. The HVAC unit cannot carry out the action in its present state.
            UnprocessableEntityError: 422. A schedule controls the HVAC unit.
            ApiError: Any other fault: no connection, no time left, an answer that the document does not have.
        """
        return self._api.call(_SET_PERMANENT_HOLD, {"hvacId": hvac_id}, body=body, options=options)

    @overload
    def update(
        self, hvac_id: str, *, location_id: UUID | str | None, options: Options | None = None
    ) -> models.Hvac: ...

    @overload
    def update(
        self, hvac_id: str, body: models.HvacUpdatePayload | params.HvacUpdatePayload, *, options: Options | None = None
    ) -> models.Hvac: ...

    def update(
        self,
        hvac_id: str,
        body: models.HvacUpdatePayload | params.HvacUpdatePayload | Absent = ABSENT,
        *,
        location_id: UUID | str | None | Absent = ABSENT,
        options: Options | None = None,
    ) -> models.Hvac:
        """Update an HVAC unit.

        Assigns the HVAC unit to a location, or removes it from one.

        Calls ``PUT /hvacs/{hvacId}`` of version 2024-01-01.

        Args:
            hvac_id: Id of the HVAC unit.
            body: The body as one value; or give its properties one by one, by name.
            location_id: Id of the location to assign the unit to; null removes it from its location.
            options: How this one call is carried out: timeout, deadline, retries, headers.

        Returns:
            The HVAC unit as updated.

        Raises:
            ApiError: Any other fault: no connection, no time left, an answer that the document does not have.
        """
        return self._api.call(
            _UPDATE,
            {"hvacId": hvac_id},
            body=body_of(body, {"location_id": location_id}, required=("location_id",), optional=True),
            options=options,
        )


class HvacsWithRawResponse:
    """As :class:`Hvacs`, giving responses."""

    def __init__(self, api: SyncApi) -> None:
        methods = Hvacs(api.raw)
        self.follow_schedule = raw(methods.follow_schedule)
        self.get = raw(methods.get)
        self.get_smart_status = raw(methods.get_smart_status)
        self.list = raw(methods.list)
        self.list_for_user = raw(methods.list_for_user)
        self.refresh_hint = raw(methods.refresh_hint)
        self.set_permanent_hold = raw(methods.set_permanent_hold)
        self.update = raw(methods.update)


class HvacsWithStreamingResponse:
    """As :class:`Hvacs`, giving responses as they come in."""

    def __init__(self, api: SyncApi) -> None:
        methods = Hvacs(api.streaming)
        self.follow_schedule = streamed(methods.follow_schedule)
        self.get = streamed(methods.get)
        self.get_smart_status = streamed(methods.get_smart_status)
        self.list = streamed(methods.list)
        self.list_for_user = streamed(methods.list_for_user)
        self.refresh_hint = streamed(methods.refresh_hint)
        self.set_permanent_hold = streamed(methods.set_permanent_hold)
        self.update = streamed(methods.update)


class AsyncHvacs:
    """The operations of ``client.hvacs``."""

    def __init__(self, api: AsyncApi) -> None:
        self._api = api

    @cached_property
    def actions(self) -> AsyncHvacsActions:
        """The operations of ``client.hvacs.actions``."""
        from .hvacs_actions import AsyncHvacsActions

        return AsyncHvacsActions(self._api)

    @cached_property
    def smart_policy(self) -> AsyncHvacsSmartPolicy:
        """The operations of ``client.hvacs.smart_policy``."""
        from .hvacs_smart_policy import AsyncHvacsSmartPolicy

        return AsyncHvacsSmartPolicy(self._api)

    @cached_property
    def with_raw_response(self) -> AsyncHvacsWithRawResponse:
        """The same methods, each giving the response itself, its body read."""
        return AsyncHvacsWithRawResponse(self._api)

    @cached_property
    def with_streaming_response(self) -> AsyncHvacsWithStreamingResponse:
        """The same methods, each giving the response for an ``async with`` statement, its body unread."""
        return AsyncHvacsWithStreamingResponse(self._api)

    async def follow_schedule(self, hvac_id: str, *, options: Options | None = None) -> models.HvacActionFollowSchedule:
        """Follow the device schedule.

        Starts an action that makes the HVAC unit follow the schedule stored in the device itself.

        Calls ``POST /hvacs/{hvacId}/follow-schedule`` of version 2024-01-01.

        Args:
            hvac_id: Id of the HVAC unit.
            options: How this one call is carried out: timeout, deadline, retries, headers.

        Returns:
            The action that was started.

        Raises:
            BadRequestError: 400. The HVAC unit cannot carry out the action in its present state.
            UnprocessableEntityError: 422. A schedule controls the HVAC unit.
            ApiError: Any other fault: no connection, no time left, an answer that the document does not have.
        """
        return await self._api.call(_FOLLOW_SCHEDULE, {"hvacId": hvac_id}, options=options)

    async def get(self, hvac_id: str, *, options: Options | None = None) -> models.Hvac:
        """Get an HVAC unit.

        Returns the last known state of one HVAC unit.

        Calls ``GET /hvacs/{hvacId}`` of version 2024-01-01.

        Args:
            hvac_id: Id of the HVAC unit.
            options: How this one call is carried out: timeout, deadline, retries, headers.

        Returns:
            The HVAC unit.

        Raises:
            ApiError: Any other fault: no connection, no time left, an answer that the document does not have.
        """
        return await self._api.call(_GET, {"hvacId": hvac_id}, options=options)

    async def get_smart_status(self, hvac_id: str, *, options: Options | None = None) -> models.HvacSmartStatus:
        """Get HVAC smart status.

        Returns the heating intervals that smart control has chosen for the HVAC unit.

        Calls ``GET /hvacs/{hvacId}/smart-status`` of version 2024-01-01.

        Args:
            hvac_id: Id of the HVAC unit.
            options: How this one call is carried out: timeout, deadline, retries, headers.

        Returns:
            The smart control status of the HVAC unit.

        Raises:
            ApiError: Any other fault: no connection, no time left, an answer that the document does not have.
        """
        return await self._api.call(_GET_SMART_STATUS, {"hvacId": hvac_id}, options=options)

    def list(
        self,
        *,
        after: str | None = None,
        before: str | None = None,
        page_size: int | None = None,
        options: Options | None = None,
    ) -> AsyncPages[models.Hvac, models.PaginatedHVACList]:
        """List all HVAC units.

        Returns one page of the heating and cooling units of all users of this client.

        Calls ``GET /hvacs`` of version 2024-01-01.

        The result is a page. Iterated, it gives the items of this page and of all after it, fetched as they are
        needed.

        Args:
            after: Cursor of a page: the result starts just after it. Cannot be combined with `before`.
            before: Cursor of a page: the result ends just before it. Cannot be combined with `after`.
            page_size: Greatest number of items on one page.
            options: How this one call is carried out: timeout, deadline, retries, headers.

        Returns:
            One page of HVAC units.

        Raises:
            ApiError: Any other fault: no connection, no time left, an answer that the document does not have.
        """
        return self._api.page(_LIST, {"after": after, "before": before, "pageSize": page_size}, options=options)

    def list_for_user(
        self,
        user_id: str,
        *,
        after: str | None = None,
        before: str | None = None,
        page_size: int | None = None,
        options: Options | None = None,
    ) -> AsyncPages[models.Hvac, models.PaginatedHVACList]:
        """List a user's HVAC units.

        Returns one page of the heating and cooling units linked by one user.

        Calls ``GET /users/{userId}/hvacs`` of version 2024-01-01.

        The result is a page. Iterated, it gives the items of this page and of all after it, fetched as they are
        needed.

        Args:
            user_id: Id of the user, as chosen by the client when the user was first linked.
            after: Cursor of a page: the result starts just after it. Cannot be combined with `before`.
            before: Cursor of a page: the result ends just before it. Cannot be combined with `after`.
            page_size: Greatest number of items on one page.
            options: How this one call is carried out: timeout, deadline, retries, headers.

        Returns:
            One page of the user's HVAC units.

        Raises:
            ApiError: Any other fault: no connection, no time left, an answer that the document does not have.
        """
        return self._api.page(
            _LIST_FOR_USER,
            {"userId": user_id, "after": after, "before": before, "pageSize": page_size},
            options=options,
        )

    async def refresh_hint(self, hvac_id: str, *, options: Options | None = None) -> None:
        """Request fresh HVAC data.

        Asks for the HVAC unit's data to be read from its vendor soon. The call returns at once, before the new data
        has arrived.

        Calls ``POST /hvacs/{hvacId}/refresh-hint`` of version 2024-01-01.

        Args:
            hvac_id: Id of the HVAC unit.
            options: How this one call is carried out: timeout, deadline, retries, headers.

        Raises:
            NotFoundError: 404. No such HVAC unit exists.
            ApiError: Any other fault: no connection, no time left, an answer that the document does not have.
        """
        return await self._api.call(_REFRESH_HINT, {"hvacId": hvac_id}, options=options)

    async def set_permanent_hold(
        self, hvac_id: str, body: params.HVACSetPermanentHoldPayload, *, options: Options | None = None
    ) -> models.HvacActionPermanentHold:
        """Hold mode and setpoints.

        Starts an action that gives the HVAC unit a mode and the setpoints of that mode, to be kept until they are
        changed again.

        Calls ``POST /hvacs/{hvacId}/permanent-hold`` of version 2024-01-01.

        Args:
            hvac_id: Id of the HVAC unit.
            options: How this one call is carried out: timeout, deadline, retries, headers.

        Returns:
            The action that was started.

        Raises:
            BadRequestError: 400. The HVAC unit cannot carry out the action in its present state.
            UnprocessableEntityError: 422. A schedule controls the HVAC unit.
            ApiError: Any other fault: no connection, no time left, an answer that the document does not have.
        """
        return await self._api.call(_SET_PERMANENT_HOLD, {"hvacId": hvac_id}, body=body, options=options)

    @overload
    async def update(
        self, hvac_id: str, *, location_id: UUID | str | None, options: Options | None = None
    ) -> models.Hvac: ...

    @overload
    async def update(
        self, hvac_id: str, body: models.HvacUpdatePayload | params.HvacUpdatePayload, *, options: Options | None = None
    ) -> models.Hvac: ...

    async def update(
        self,
        hvac_id: str,
        body: models.HvacUpdatePayload | params.HvacUpdatePayload | Absent = ABSENT,
        *,
        location_id: UUID | str | None | Absent = ABSENT,
        options: Options | None = None,
    ) -> models.Hvac:
        """Update an HVAC unit.

        Assigns the HVAC unit to a location, or removes it from one.

        Calls ``PUT /hvacs/{hvacId}`` of version 2024-01-01.

        Args:
            hvac_id: Id of the HVAC unit.
            body: The body as one value; or give its properties one by one, by name.
            location_id: Id of the location to assign the unit to; null removes it from its location.
            options: How this one call is carried out: timeout, deadline, retries, headers.

        Returns:
            The HVAC unit as updated.

        Raises:
            ApiError: Any other fault: no connection, no time left, an answer that the document does not have.
        """
        return await self._api.call(
            _UPDATE,
            {"hvacId": hvac_id},
            body=body_of(body, {"location_id": location_id}, required=("location_id",), optional=True),
            options=options,
        )


class AsyncHvacsWithRawResponse:
    """As :class:`AsyncHvacs`, giving responses."""

    def __init__(self, api: AsyncApi) -> None:
        methods = AsyncHvacs(api.raw)
        self.follow_schedule = raw_async(methods.follow_schedule)
        self.get = raw_async(methods.get)
        self.get_smart_status = raw_async(methods.get_smart_status)
        self.list = raw_async(methods.list)
        self.list_for_user = raw_async(methods.list_for_user)
        self.refresh_hint = raw_async(methods.refresh_hint)
        self.set_permanent_hold = raw_async(methods.set_permanent_hold)
        self.update = raw_async(methods.update)


class AsyncHvacsWithStreamingResponse:
    """As :class:`AsyncHvacs`, giving responses as they come in."""

    def __init__(self, api: AsyncApi) -> None:
        methods = AsyncHvacs(api.streaming)
        self.follow_schedule = streamed_async(methods.follow_schedule)
        self.get = streamed_async(methods.get)
        self.get_smart_status = streamed_async(methods.get_smart_status)
        self.list = streamed_async(methods.list)
        self.list_for_user = streamed_async(methods.list_for_user)
        self.refresh_hint = streamed_async(methods.refresh_hint)
        self.set_permanent_hold = streamed_async(methods.set_permanent_hold)
        self.update = streamed_async(methods.update)
