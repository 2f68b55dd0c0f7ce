# Generated from an OpenAPI document: a change made here is lost with the next generation.
"""The operations of ``client.users.statistics``."""

from __future__ import annotations

from datetime import datetime
from functools import cached_property
from typing import Literal
from uuid import UUID

from .. import models
from .._runtime import AsyncApi, Operation, Parameter, SyncApi
from .._runtime.options import Options
from .._runtime.raw import raw, raw_async
from .._runtime.streaming import streamed, streamed_async

_CHARGING: Operation[list[models.ChargingStatisticsTimeseriesItem]] = Operation(
    method="GET",
    path="/users/{userId}/statistics/charging",
    parameters=(
        Parameter("userId", "path"),
        Parameter("startDate", "query", required=True),
        Parameter("endDate", "query"),
        Parameter("locationId", "query"),
        Parameter("id", "query"),
        Parameter("type", "query", required=True),
        Parameter("utcOffset", "query"),
        Parameter("resolution", "query"),
    ),
    responses={"200": lambda: list[models.ChargingStatisticsTimeseriesItem], "404": lambda: models.Problem},
    security=("ClientAccessToken",),
    name="getChargingStatistics",
)
_CHARGING_SESSIONS: Operation[list[models.SessionsStatisticsTimeseriesItem]] = Operation(
    method="GET",
    path="/users/{userId}/statistics/charging/sessions",
    parameters=(
        Parameter("userId", "path"),
        Parameter("startDate", "query", required=True),
        Parameter("endDate", "query"),
        Parameter("locationId", "query"),
        Parameter("id", "query"),
        Parameter("type", "query", required=True),
    ),
    responses={"200": lambda: list[models.SessionsStatisticsTimeseriesItem], "404": lambda: models.Problem},
    security=("ClientAccessToken",),
    name="getChargingSessionsStatistics",
)
_PRODUCTION: Operation[list[models.ProductionStatisticsTimeseriesItem]] = Operation(
    method="GET",
    path="/users/{userId}/statistics/production",
    parameters=(
        Parameter("userId", "path"),
        Parameter("startDate", "query", required=True),
        Parameter("endDate", "query"),
        Parameter("locationId", "query"),
        Parameter("id", "query"),
        Parameter("type", "query", required=True),
        Parameter("resolution", "query"),
        Parameter("utcOffset", "query"),
    ),
    responses={"200": lambda: list[models.ProductionStatisticsTimeseriesItem], "404": lambda: models.Problem},
    security=("ClientAccessToken",),
    name="getProductionStatistics",
)


class UsersStatistics:
    """The operations of ``client.users.statistics``."""

    def __init__(self, api: SyncApi) -> None:
        self._api = api

    @cached_property
    def with_raw_response(self) -> UsersStatisticsWithRawResponse:
        """The same methods, each giving the response itself, its body read."""
        return UsersStatisticsWithRawResponse(self._api)

    @cached_property
    def with_streaming_response(self) -> UsersStatisticsWithStreamingResponse:
        """The same methods, each giving the response for a ``with`` statement, its body unread."""
        return UsersStatisticsWithStreamingResponse(self._api)

    def charging(
        self,
        user_id: str,
        *,
        start_date: datetime,
        end_date: datetime | None = None,
        location_id: UUID | str | None = None,
        id: str | None = None,
        type: Literal["charger", "vehicle", "hvac"],
        utc_offset: str | None = None,
        resolution: Literal["QUARTER_HOUR", "HALF_HOUR", "HOUR", "DAY", "WEEK", "MONTH", "YEAR"] | None = None,
        options: Options | None = None,
    ) -> list[models.ChargingStatisticsTimeseriesItem]:
        """Get charging statistics.

        Returns the energy, the power and the cost of the user's charging, summed up in periods of the chosen
        resolution.

        Calls ``GET /users/{userId}/statistics/charging`` of version 2024-01-01.

        Args:
            user_id: Id of the user, as chosen by the client when the user was first linked.
            start_date: First moment of the period asked for.
            end_date: Last moment of the period asked for; without it, the period reaches up to now.
            location_id: Counts only charging at this location.
            id: Counts only this asset, which is of the given `type`; without it, all the user's assets of that type
                count.
            type: Type of the assets whose charging is counted.
            utc_offset: Deprecated. Distance of the user's local time from UTC, in hours, which moves the borders of
                the days and longer periods.
            resolution: Length of one period of the result.
            options: How this one call is carried out: timeout, deadline, retries, headers.

        Returns:
            One entry for each period, oldest first.

        Raises:
            NotFoundError: 404. No such user, asset or location exists.
            ApiError: Any other fault: no connection, no time left, an answer that the document does not have.
        """
        return self._api.call(
            _CHARGING,
            {
                "userId": user_id,
                "startDate": start_date,
                "endDate": end_date,
                "locationId": location_id,
                "id": id,
                "type": type,
                "utcOffset": utc_offset,
                "resolution": resolution,
            },
            options=options,
        )

    def charging_sessions(
        self,
        user_id: str,
        *,
        start_date: datetime,
        end_date: datetime | None = None,
        location_id: UUID | str | None = None,
        id: str | None = None,
        type: Literal["charger", "vehicle", "hvac"],
        options: Options | None = None,
    ) -> list[models.SessionsStatisticsTimeseriesItem]:
        """Get charging session statistics.

        Returns the energy, the power and the cost of each of the user's charging sessions.

        Calls ``GET /users/{userId}/statistics/charging/sessions`` of version 2024-01-01.

        Args:
            user_id: Id of the user, as chosen by the client when the user was first linked.
            start_date: First moment of the period asked for.
            end_date: Last moment of the period asked for; without it, the period reaches up to now.
            location_id: Returns only sessions at this location.
            id: Returns only sessions of this asset, which is of the given `type`; without it, those of all the
                user's assets of that type.
            type: Type of the assets whose sessions are returned.
            options: How this one call is carried out: timeout, deadline, retries, headers.

        Returns:
            One entry for each charging session.

        Raises:
            NotFoundError: 404. No such user, asset or location exists.
            ApiError: Any other fault: no connection, no time left, an answer that the document does not have.
        """
        return self._api.call(
            _CHARGING_SESSIONS,
            {
                "userId": user_id,
                "startDate": start_date,
                "endDate": end_date,
                "locationId": location_id,
                "id": id,
                "type": type,
            },
            options=options,
        )

    def production(
        self,
        user_id: str,
        *,
        start_date: datetime,
        end_date: datetime | None = None,
        location_id: UUID | str | None = None,
        id: str | None = None,
        type: Literal["inverter"],
        resolution: Literal["QUARTER_HOUR", "HALF_HOUR", "HOUR", "DAY", "WEEK", "MONTH", "YEAR"] | None = None,
        utc_offset: str | None = None,
        options: Options | None = None,
    ) -> list[models.ProductionStatisticsTimeseriesItem]:
        """Get production statistics.

        Returns the energy, the power and the earnings of the user's solar production, summed up in periods of the
        chosen resolution.

        Calls ``GET /users/{userId}/statistics/production`` of version 2024-01-01.

        Args:
            user_id: Id of the user, as chosen by the client when the user was first linked.
            start_date: First moment of the period asked for.
            end_date: Last moment of the period asked for; without it, the period reaches up to now.
            location_id: Counts only production at this location.
            id: Counts only this inverter; without it, all the user's inverters count.
            type: Type of the assets whose production is counted; only inverters produce.
            resolution: Length of one period of the result.
            utc_offset: Deprecated. Distance of the user's local time from UTC, in hours, which moves the borders of
                the days and longer periods.
            options: How this one call is carried out: timeout, deadline, retries, headers.

        Returns:
            One entry for each period, oldest first.

        Raises:
            NotFoundError: 404. No such user, asset or location exists.
            ApiError: Any other fault: no connection, no time left, an answer that the document does not have.
        """
        return self._api.call(
            _PRODUCTION,
            {
                "userId": user_id,
                "startDate": start_date,
                "endDate": end_date,
                "locationId": location_id,
                "id": id,
                "type": type,
                "resolution": resolution,
                "utcOffset": utc_offset,
            },
            options=options,
        )


class UsersStatisticsWithRawResponse:
    """As :class:`UsersStatistics`, giving responses."""

    def __init__(self, api: SyncApi) -> None:
        methods = UsersStatistics(api.raw)
        self.charging = raw(methods.charging)
        self.charging_sessions = raw(methods.charging_sessions)
        self.production = raw(methods.production)


class UsersStatisticsWithStreamingResponse:
    """As :class:`UsersStatistics`, giving responses as they come in."""

    def __init__(self, api: SyncApi) -> None:
        methods = UsersStatistics(api.streaming)
        self.charging = streamed(methods.charging)
        self.charging_sessions = streamed(methods.charging_sessions)
        self.production = streamed(methods.production)


class AsyncUsersStatistics:
    """The operations of ``client.users.statistics``."""

    def __init__(self, api: AsyncApi) -> None:
        self._api = api

    @cached_property
    def with_raw_response(self) -> AsyncUsersStatisticsWithRawResponse:
        """The same methods, each giving the response itself, its body read."""
        return AsyncUsersStatisticsWithRawResponse(self._api)

    @cached_property
    def with_streaming_response(self) -> AsyncUsersStatisticsWithStreamingResponse:
        """The same methods, each giving the response for an ``async with`` statement, its body unread."""
        return AsyncUsersStatisticsWithStreamingResponse(self._api)

    async def charging(
        self,
        user_id: str,
        *,
        start_date: datetime,
        end_date: datetime | None = None,
        location_id: UUID | str | None = None,
        id: str | None = None,
        type: Literal["charger", "vehicle", "hvac"],
        utc_offset: str | None = None,
        resolution: Literal["QUARTER_HOUR", "HALF_HOUR", "HOUR", "DAY", "WEEK", "MONTH", "YEAR"] | None = None,
        options: Options | None = None,
    ) -> list[models.ChargingStatisticsTimeseriesItem]:
        """Get charging statistics.

        Returns the energy, the power and the cost of the user's charging, summed up in periods of the chosen
        resolution.

        Calls ``GET /users/{userId}/statistics/charging`` of version 2024-01-01.

        Args:
            user_id: Id of the user, as chosen by the client when the user was first linked.
            start_date: First moment of the period asked for.
            end_date: Last moment of the period asked for; without it, the period reaches up to now.
            location_id: Counts only charging at this location.
            id: Counts only this asset, which is of the given `type`; without it, all the user's assets of that type
                count.
            type: Type of the assets whose charging is counted.
            utc_offset: Deprecated. Distance of the user's local time from UTC, in hours, which moves the borders of
                the days and longer periods.
            resolution: Length of one period of the result.
            options: How this one call is carried out: timeout, deadline, retries, headers.

        Returns:
            One entry for each period, oldest first.

        Raises:
            NotFoundError: 404. No such user, asset or location exists.
            ApiError: Any other fault: no connection, no time left, an answer that the document does not have.
        """
        return await self._api.call(
            _CHARGING,
            {
                "userId": user_id,
                "startDate": start_date,
                "endDate": end_date,
                "locationId": location_id,
                "id": id,
                "type": type,
                "utcOffset": utc_offset,
                "resolution": resolution,
            },
            options=options,
        )

    async def charging_sessions(
        self,
        user_id: str,
        *,
        start_date: datetime,
        end_date: datetime | None = None,
        location_id: UUID | str | None = None,
        id: str | None = None,
        type: Literal["charger", "vehicle", "hvac"],
        options: Options | None = None,
    ) -> list[models.SessionsStatisticsTimeseriesItem]:
        """Get charging session statistics.

        Returns the energy, the power and the cost of each of the user's charging sessions.

        Calls ``GET /users/{userId}/statistics/charging/sessions`` of version 2024-01-01.

        Args:
            user_id: Id of the user, as chosen by the client when the user was first linked.
            start_date: First moment of the period asked for.
            end_date: Last moment of the period asked for; without it, the period reaches up to now.
            location_id: Returns only sessions at this location.
            id: Returns only sessions of this asset, which is of the given `type`; without it, those of all the
                user's assets of that type.
            type: Type of the assets whose sessions are returned.
            options: How this one call is carried out: timeout, deadline, retries, headers.

        Returns:
            One entry for each charging session.

        Raises:
            NotFoundError: 404. No such user, asset or location exists.
            ApiError: Any other fault: no connection, no time left, an answer that the document does not have.
        """
        return await self._api.call(
            _CHARGING_SESSIONS,
            {
                "userId": user_id,
                "startDate": start_date,
                "endDate": end_date,
                "locationId": location_id,
                "id": id,
                "type": type,
            },
            options=options,
        )

    async def production(
        self,
        user_id: str,
        *,
        start_date: datetime,
        end_date: datetime | None = None,
        location_id: UUID | str | None = None,
        id: str | None = None,
        type: Literal["inverter"],
        resolution: Literal["QUARTER_HOUR", "HALF_HOUR", "HOUR", "DAY", "WEEK", "MONTH", "YEAR"] | None = None,
        utc_offset: str | None = None,
        options: Options | None = None,
    ) -> list[models.ProductionStatisticsTimeseriesItem]:
        """Get production statistics.

        Returns the energy, the power and the earnings of the user's solar production, summed up in periods of the
        chosen resolution.

        Calls ``GET /users/{userId}/statistics/production`` of version 2024-01-01.

        Args:
            user_id: Id of the user, as chosen by the client when the user was first linked.
            start_date: First moment of the period asked for.
            end_date: Last moment of the period asked for; without it, the period reaches up to now.
            location_id: Counts only production at this location.
            id: Counts only this inverter; without it, all the user's inverters count.
            type: Type of the assets whose production is counted; only inverters produce.
            resolution: Length of one period of the result.
            utc_offset: Deprecated. Distance of the user's local time from UTC, in hours, which moves the borders of
                the days and longer periods.
            options: How this one call is carried out: timeout, deadline, retries, headers.

        Returns:
            One entry for each period, oldest first.

        Raises:
            NotFoundError: 404. No such user, asset or location exists.
            ApiError: Any other fault: no connection, no time left, an answer that the document does not have.
        """
        return await self._api.call(
            _PRODUCTION,
            {
                "userId": user_id,
                "startDate": start_date,
                "endDate": end_date,
                "locationId": location_id,
                "id": id,
                "type": type,
                "resolution": resolution,
                "utcOffset": utc_offset,
            },
            options=options,
        )


class AsyncUsersStatisticsWithRawResponse:
    """As :class:`AsyncUsersStatistics`, giving responses."""

    def __init__(self, api: AsyncApi) -> None:
        methods = AsyncUsersStatistics(api.raw)
        self.charging = raw_async(methods.charging)
        self.charging_sessions = raw_async(methods.charging_sessions)
        self.production = raw_async(methods.production)


class AsyncUsersStatisticsWithStreamingResponse:
    """As :class:`AsyncUsersStatistics`, giving responses as they come in."""

    def __init__(self, api: AsyncApi) -> None:
        methods = AsyncUsersStatistics(api.streaming)
        self.charging = streamed_async(methods.charging)
        self.charging_sessions = streamed_async(methods.charging_sessions)
        self.production = streamed_async(methods.production)
