# Generated from an OpenAPI document: a change made here is lost with the next generation.
"""The operations of ``client.locations.tariff``."""

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
    path="/locations/{locationId}/tariff",
    parameters=(Parameter("locationId", "path"),),
    responses={"200": lambda: list[models.LocationTariffScheduleItem], "404": lambda: models.Problem},
    security=("ClientAccessToken",),
    name="getUserLocationTariff",
)
_UPDATE: Operation[None] = Operation(
    method="PUT",
    path="/locations/{locationId}/tariff",
    parameters=(Parameter("locationId", "path"),),
    body="application/json",
    takes=lambda: models.LocationTariffInterval,
    responses={"204": None, "400": lambda: models.Problem, "404": lambda: models.Problem},
    security=("ClientAccessToken",),
    name="associateUserLocationWithTariff",
)


class LocationsTariff:
    """The operations of ``client.locations.tariff``."""

    def __init__(self, api: SyncApi) -> None:
        self._api = api

    @cached_property
    def with_raw_response(self) -> LocationsTariffWithRawResponse:
        """The same methods, each giving the response itself, its body read."""
        return LocationsTariffWithRawResponse(self._api)

    @cached_property
    def with_streaming_response(self) -> LocationsTariffWithStreamingResponse:
        """The same methods, each giving the response for a ``with`` statement, its body unread."""
        return LocationsTariffWithStreamingResponse(self._api)

    def get(
        self, location_id: UUID | str, *, options: Options | None = None
    ) -> list[models.LocationTariffScheduleItem]:
        """Get a location's tariff.

        Returns which rate of which tariff holds at the location at each time of the week.

        Calls ``GET /locations/{locationId}/tariff`` of version 2024-01-01.

        Args:
            location_id: Id of the location.
            options: How this one call is carried out: timeout, deadline, retries, headers.

        Returns:
            The week of the location, divided into intervals with one rate each.

        Raises:
            NotFoundError: 404. No such location exists, or no tariff is assigned to it.
            ApiError: Any other fault: no connection, no time left, an answer that the document does not have.
        """
        return self._api.call(_GET, {"locationId": location_id}, options=options)

    @overload
    def update(
        self,
        location_id: UUID | str,
        *,
        tariff_id: str,
        tariff_intervals: Sequence[models.TariffRateInterval | params.TariffRateInterval],
        options: Options | None = None,
    ) -> None: ...

    @overload
    def update(
        self,
        location_id: UUID | str,
        body: models.LocationTariffInterval | params.LocationTariffInterval,
        *,
        options: Options | None = None,
    ) -> None: ...

    def update(
        self,
        location_id: UUID | str,
        body: models.LocationTariffInterval | params.LocationTariffInterval | Absent = ABSENT,
        *,
        tariff_id: str | Absent = ABSENT,
        tariff_intervals: Sequence[models.TariffRateInterval | params.TariffRateInterval] | Absent = ABSENT,
        options: Options | None = None,
    ) -> None:
        """Assign a tariff to a location.

        Makes a tariff apply at the location and states at which times of the week each of its rates holds.

        Calls ``PUT /locations/{locationId}/tariff`` of version 2024-01-01.

        Args:
            location_id: Id of the location.
            body: The body as one value; or give its properties one by one, by name.
            tariff_id: Id of the tariff that is to hold at the location.
            tariff_intervals: When each rate of the tariff holds.
            options: How this one call is carried out: timeout, deadline, retries, headers.

        Raises:
            BadRequestError: 400. The intervals do not fit the tariff or one another.
            NotFoundError: 404. No such location or tariff exists.
            ApiError: Any other fault: no connection, no time left, an answer that the document does not have.
        """
        return self._api.call(
            _UPDATE,
            {"locationId": location_id},
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


class LocationsTariffWithRawResponse:
    """As :class:`LocationsTariff`, giving responses."""

    def __init__(self, api: SyncApi) -> None:
        methods = LocationsTariff(api.raw)
        self.get = raw(methods.get)
        self.update = raw(methods.update)


class LocationsTariffWithStreamingResponse:
    """As :class:`LocationsTariff`, giving responses as they come in."""

    def __init__(self, api: SyncApi) -> None:
        methods = LocationsTariff(api.streaming)
        self.get = streamed(methods.get)
        self.update = streamed(methods.update)


class AsyncLocationsTariff:
    """The operations of ``client.locations.tariff``."""

    def __init__(self, api: AsyncApi) -> None:
        self._api = api

    @cached_property
    def with_raw_response(self) -> AsyncLocationsTariffWithRawResponse:
        """The same methods, each giving the response itself, its body read."""
        return AsyncLocationsTariffWithRawResponse(self._api)

    @cached_property
    def with_streaming_response(self) -> AsyncLocationsTariffWithStreamingResponse:
        """The same methods, each giving the response for an ``async with`` statement, its body unread."""
        return AsyncLocationsTariffWithStreamingResponse(self._api)

    async def get(
        self, location_id: UUID | str, *, options: Options | None = None
    ) -> list[models.LocationTariffScheduleItem]:
        """Get a location's tariff.

        Returns which rate of which tariff holds at the location at each time of the week.

        Calls ``GET /locations/{locationId}/tariff`` of version 2024-01-01.

        Args:
            location_id: Id of the location.
            options: How this one call is carried out: timeout, deadline, retries, headers.

        Returns:
            The week of the location, divided into intervals with one rate each.

        Raises:
            NotFoundError: 404. No such location exists, or no tariff is assigned to it.
            ApiError: Any other fault: no connection, no time left, an answer that the document does not have.
        """
        return await self._api.call(_GET, {"locationId": location_id}, options=options)

    @overload
    async def update(
        self,
        location_id: UUID | str,
        *,
        tariff_id: str,
        tariff_intervals: Sequence[models.TariffRateInterval | params.TariffRateInterval],
        options: Options | None = None,
    ) -> None: ...

    @overload
    async def update(
        self,
        location_id: UUID | str,
        body: models.LocationTariffInterval | params.LocationTariffInterval,
        *,
        options: Options | None = None,
    ) -> None: ...

    async def update(
        self,
        location_id: UUID | str,
        body: models.LocationTariffInterval | params.LocationTariffInterval | Absent = ABSENT,
        *,
        tariff_id: str | Absent = ABSENT,
        tariff_intervals: Sequence[models.TariffRateInterval | params.TariffRateInterval] | Absent = ABSENT,
        options: Options | None = None,
    ) -> None:
        """Assign a tariff to a location.

        Makes a tariff apply at the location and states at which times of the week each of its rates holds.

        Calls ``PUT /locations/{locationId}/tariff`` of version 2024-01-01.

        Args:
            location_id: Id of the location.
            body: The body as one value; or give its properties one by one, by name.
            tariff_id: Id of the tariff that is to hold at the location.
            tariff_intervals: When each rate of the tariff holds.
            options: How this one call is carried out: timeout, deadline, retries, headers.

        Raises:
            BadRequestError: 400. The intervals do not fit the tariff or one another.
            NotFoundError: 404. No such location or tariff exists.
            ApiError: Any other fault: no connection, no time left, an answer that the document does not have.
        """
        return await self._api.call(
            _UPDATE,
            {"locationId": location_id},
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


class AsyncLocationsTariffWithRawResponse:
    """As :class:`AsyncLocationsTariff`, giving responses."""

    def __init__(self, api: AsyncApi) -> None:
        methods = AsyncLocationsTariff(api.raw)
        self.get = raw_async(methods.get)
        self.update = raw_async(methods.update)


class AsyncLocationsTariffWithStreamingResponse:
    """As :class:`AsyncLocationsTariff`, giving responses as they come in."""

    def __init__(self, api: AsyncApi) -> None:
        methods = AsyncLocationsTariff(api.streaming)
        self.get = streamed_async(methods.get)
        self.update = streamed_async(methods.update)
