# Generated from an OpenAPI document: a change made here is lost with the next generation.
"""The operations of ``client.charging_locations.tariff``."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property
from typing import overload
from uuid import UUID

from .. import models, params
from .._runtime import AsyncApi, Operation, Parameter, SyncApi
from .._runtime.absent import ABSENT, Absent, body_of
from .._runtime.options import Options
from .._runtime.raw import raw, raw_async
from .._runtime.streaming import streamed, streamed_async

_GET: Operation[list[models.LocationTariffScheduleItem]] = Operation(
    method="GET",
    path="/charging-locations/{chargingLocationId}/tariff",
    parameters=(
        Parameter("chargingLocationId", "path"),
        Parameter("Enode-User-Id", "header", required=True),
    ),
    responses={
        "200": lambda: list[models.LocationTariffScheduleItem],
        "400": lambda: models.Problem,
        "404": lambda: models.Problem,
    },
    security=("ClientAccessToken",),
    name="getChargingLocationTariff",
)
_UPDATE: Operation[None] = Operation(
    method="PUT",
    path="/charging-locations/{chargingLocationId}/tariff",
    parameters=(
        Parameter("chargingLocationId", "path"),
        Parameter("Enode-User-Id", "header", required=True),
    ),
    body="application/json",
    takes=lambda: models.LocationTariffInterval,
    responses={"204": None, "400": lambda: models.Problem, "404": lambda: models.Problem},
    security=("ClientAccessToken",),
    name="associateChargingLocationWithTariff",
)


class ChargingLocationsTariff:
    """The operations of ``client.charging_locations.tariff``."""

    def __init__(self, api: SyncApi) -> None:
        self._api = api

    @cached_property
    def with_raw_response(self) -> ChargingLocationsTariffWithRawResponse:
        """The same methods, each giving the response itself, its body read."""
        return ChargingLocationsTariffWithRawResponse(self._api)

    @cached_property
    def with_streaming_response(self) -> ChargingLocationsTariffWithStreamingResponse:
        """The same methods, each giving the response for a ``with`` statement, its body unread."""
        return ChargingLocationsTariffWithStreamingResponse(self._api)

    def get(
        self, charging_location_id: UUID | str, *, enode_user_id: str, options: Options | None = None
    ) -> list[models.LocationTariffScheduleItem]:
        """Get a charging location's tariff.

        Returns which rate of which tariff holds at the charging location at each time of the week.

        Calls ``GET /charging-locations/{chargingLocationId}/tariff`` of version 2023-03-01.

        Args:
            charging_location_id: Id of the charging location.
            enode_user_id: Id of the user on whose behalf the call is made, as chosen by the client when the user
                was first linked.
            options: How this one call is carried out: timeout, deadline, retries, headers.

        Returns:
            The week of the charging location, divided into intervals with one rate each.

        Raises:
            BadRequestError: 400. The id is no id of a charging location.
            NotFoundError: 404. No such charging location exists, or no tariff is assigned to it.
            ApiError: Any other fault: no connection, no time left, an answer that the document does not have.
        """
        return self._api.call(
            _GET, {"chargingLocationId": charging_location_id, "Enode-User-Id": enode_user_id}, options=options
        )

    @overload
    def update(
        self,
        charging_location_id: UUID | str,
        *,
        tariff_id: str,
        tariff_intervals: Sequence[models.TariffRateInterval | params.TariffRateInterval],
        enode_user_id: str,
        options: Options | None = None,
    ) -> None: ...

    @overload
    def update(
        self,
        charging_location_id: UUID | str,
        body: models.LocationTariffInterval | params.LocationTariffInterval,
        *,
        enode_user_id: str,
        options: Options | None = None,
    ) -> None: ...

    def update(
        self,
        charging_location_id: UUID | str,
        body: models.LocationTariffInterval | params.LocationTariffInterval | Absent = ABSENT,
        *,
        tariff_id: str | Absent = ABSENT,
        tariff_intervals: Sequence[models.TariffRateInterval | params.TariffRateInterval] | Absent = ABSENT,
        enode_user_id: str,
        options: Options | None = None,
    ) -> None:
        """Assign a tariff to a charging location.

        Makes a tariff apply at the charging location and states at which times of the week each of its rates holds.

        Calls ``PUT /charging-locations/{chargingLocationId}/tariff`` of version 2023-03-01.

        Args:
            charging_location_id: Id of the charging location.
            body: The body as one value; or give its properties one by one, by name.
            tariff_id: Id of the tariff that is to hold at the location.
            tariff_intervals: When each rate of the tariff holds.
            enode_user_id: Id of the user on whose behalf the call is made, as chosen by the client when the user
                was first linked.
            options: How this one call is carried out: timeout, deadline, retries, headers.

        Raises:
            BadRequestError: 400. The intervals do not fit the tariff or one another.
            NotFoundError: 404. No such charging location or tariff exists.
            ApiError: Any other fault: no connection, no time left, an answer that the document does not have.
        """
        return self._api.call(
            _UPDATE,
            {"chargingLocationId": charging_location_id, "Enode-User-Id": enode_user_id},
            body=body_of(
                body,
                {"tariff_id": tariff_id, "tariff_intervals": tariff_intervals},
                required=(
                    "tariff_id",
                    "tariff_intervals",
                ),
                optional=True,
            ),
            options=options,
        )


class ChargingLocationsTariffWithRawResponse:
    """As :class:`ChargingLocationsTariff`, giving responses."""

    def __init__(self, api: SyncApi) -> None:
        methods = ChargingLocationsTariff(api.raw)
        self.get = raw(methods.get)
        self.update = raw(methods.update)


class ChargingLocationsTariffWithStreamingResponse:
    """As :class:`ChargingLocationsTariff`, giving responses as they come in."""

    def __init__(self, api: SyncApi) -> None:
        methods = ChargingLocationsTariff(api.streaming)
        self.get = streamed(methods.get)
        self.update = streamed(methods.update)


class AsyncChargingLocationsTariff:
    """The operations of ``client.charging_locations.tariff``."""

    def __init__(self, api: AsyncApi) -> None:
        self._api = api

    @cached_property
    def with_raw_response(self) -> AsyncChargingLocationsTariffWithRawResponse:
        """The same methods, each giving the response itself, its body read."""
        return AsyncChargingLocationsTariffWithRawResponse(self._api)

    @cached_property
    def with_streaming_response(self) -> AsyncChargingLocationsTariffWithStreamingResponse:
        """The same methods, each giving the response for an ``async with`` statement, its body unread."""
        return AsyncChargingLocationsTariffWithStreamingResponse(self._api)

    async def get(
        self, charging_location_id: UUID | str, *, enode_user_id: str, options: Options | None = None
    ) -> list[models.LocationTariffScheduleItem]:
        """Get a charging location's tariff.

        Returns which rate of which tariff holds at the charging location at each time of the week.

        Calls ``GET /charging-locations/{chargingLocationId}/tariff`` of version 2023-03-01.

        Args:
            charging_location_id: Id of the charging location.
            enode_user_id: Id of the user on whose behalf the call is made, as chosen by the client when the user
                was first linked.
            options: How this one call is carried out: timeout, deadline, retries, headers.

        Returns:
            The week of the charging location, divided into intervals with one rate each.

        Raises:
            BadRequestError: 400. The id is no id of a charging location.
            NotFoundError: 404. No such charging location exists, or no tariff is assigned to it.
            ApiError: Any other fault: no connection, no time left, an answer that the document does not have.
        """
        return await self._api.call(
            _GET, {"chargingLocationId": charging_location_id, "Enode-User-Id": enode_user_id}, options=options
        )

    @overload
    async def update(
        self,
        charging_location_id: UUID | str,
        *,
        tariff_id: str,
        tariff_intervals: Sequence[models.TariffRateInterval | params.TariffRateInterval],
        enode_user_id: str,
        options: Options | None = None,
    ) -> None: ...

    @overload
    async def update(
        self,
        charging_location_id: UUID | str,
        body: models.LocationTariffInterval | params.LocationTariffInterval,
        *,
        enode_user_id: str,
        options: Options | None = None,
    ) -> None: ...

    async def update(
        self,
        charging_location_id: UUID | str,
        body: models.LocationTariffInterval | params.LocationTariffInterval | Absent = ABSENT,
        *,
        tariff_id: str | Absent = ABSENT,
        tariff_intervals: Sequence[models.TariffRateInterval | params.TariffRateInterval] | Absent = ABSENT,
        enode_user_id: str,
        options: Options | None = None,
    ) -> None:
        """Assign a tariff to a charging location.

        Makes a tariff apply at the charging location and states at which times of the week each of its rates holds.

        Calls ``PUT /charging-locations/{chargingLocationId}/tariff`` of version 2023-03-01.

        Args:
            charging_location_id: Id of the charging location.
            body: The body as one value; or give its properties one by one, by name.
            tariff_id: Id of the tariff that is to hold at the location.
            tariff_intervals: When each rate of the tariff holds.
            enode_user_id: Id of the user on whose behalf the call is made, as chosen by the client when the user
                was first linked.
            options: How this one call is carried out: timeout, deadline, retries, headers.

        Raises:
            BadRequestError: 400. The intervals do not fit the tariff or one another.
            NotFoundError: 404. No such charging location or tariff exists.
            ApiError: Any other fault: no connection, no time left, an answer that the document does not have.
        """
        return await self._api.call(
            _UPDATE,
            {"chargingLocationId": charging_location_id, "Enode-User-Id": enode_user_id},
            body=body_of(
                body,
                {"tariff_id": tariff_id, "tariff_intervals": tariff_intervals},
                required=(
                    "tariff_id",
                    "tariff_intervals",
                ),
                optional=True,
            ),
            options=options,
        )


class AsyncChargingLocationsTariffWithRawResponse:
    """As :class:`AsyncChargingLocationsTariff`, giving responses."""

    def __init__(self, api: AsyncApi) -> None:
        methods = AsyncChargingLocationsTariff(api.raw)
        self.get = raw_async(methods.get)
        self.update = raw_async(methods.update)


class AsyncChargingLocationsTariffWithStreamingResponse:
    """As :class:`AsyncChargingLocationsTariff`, giving responses as they come in."""

    def __init__(self, api: AsyncApi) -> None:
        methods = AsyncChargingLocationsTariff(api.streaming)
        self.get = streamed_async(methods.get)
        self.update = streamed_async(methods.update)
