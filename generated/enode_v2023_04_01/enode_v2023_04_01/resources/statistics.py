# Generated from an OpenAPI document: a change made here is lost with the next generation.
"""The operations of ``client.statistics``."""

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
    path="/statistics/charging",
    parameters=(
        Parameter("Enode-User-Id", "header", required=True),
        Parameter("startDate", "query", required=True),
        Parameter("endDate", "query"),
        Parameter("chargingLocationId", "query"),
        Parameter("id", "query"),
        Parameter("type", "query", required=True),
        Parameter("utcOffset", "query"),
        Parameter("resolution", "query"),
    ),
    responses={"200": lambda: list[models.ChargingStatisticsTimeseriesItem]},
    security=("ClientAccessToken",),
    name="getStatisticsCharging",
)
_CHARGING_SESSIONS: Operation[list[models.SessionsStatisticsTimeseriesItem]] = Operation(
    method="GET",
    path="/statistics/charging/sessions",
    parameters=(
        Parameter("Enode-User-Id", "header", required=True),
        Parameter("startDate", "query", required=True),
        Parameter("endDate", "query"),
        Parameter("chargingLocationId", "query"),
        Parameter("targetId", "query"),
        Parameter("targetType", "query"),
    ),
    responses={"200": lambda: list[models.SessionsStatisticsTimeseriesItem]},
    security=("ClientAccessToken",),
    name="getStatisticsChargingSessions",
)
_PRODUCTION: Operation[list[models.ProductionStatisticsTimeseriesItem]] = Operation(
    method="GET",
    path="/statistics/production",
    parameters=(
        Parameter("Enode-User-Id", "header", required=True),
        Parameter("startDate", "query", required=True),
        Parameter("endDate", "query"),
        Parameter("chargingLocationId", "query"),
        Parameter("id", "query"),
        Parameter("type", "query", required=True),
        Parameter("resolution", "query"),
        Parameter("utcOffset", "query"),
    ),
    responses={"200": lambda: list[models.ProductionStatisticsTimeseriesItem]},
    security=("ClientAccessToken",),
    name="getStatisticsProduction",
)


class Statistics:
    """The operations of ``client.statistics``."""

    def __init__(self, api: SyncApi) -> None:
        self._api = api

    @cached_property
    def with_raw_response(self) -> StatisticsWithRawResponse:
        """The same methods, each giving the response itself, its body read."""
        return StatisticsWithRawResponse(self._api)

    @cached_property
    def with_streaming_response(self) -> StatisticsWithStreamingResponse:
        """The same methods, each giving the response for a ``with`` statement, its body unread."""
        return StatisticsWithStreamingResponse(self._api)

    def charging(
        self,
        *,
        enode_user_id: str,
        start_date: datetime,
        end_date: datetime | None = None,
        charging_location_id: UUID | str | None = None,
        id: str | None = None,
        type: Literal["charger", "vehicle", "hvac"],
        utc_offset: str | None = None,
        resolution: Literal["QUARTER_HOUR", "HALF_HOUR", "HOUR", "DAY", "WEEK", "MONTH", "YEAR"] | None = None,
        options: Options | None = None,
    ) -> list[models.ChargingStatisticsTimeseriesItem]:
        """Get charging statistics.

        Returns the energy, the power and the cost of the user's charging, summed up in periods of the chosen
        resolution.

        Calls ``GET /statistics/charging`` of version 2023-04-01.

        Args:
            enode_user_id: Id of the user on whose behalf the call is made, as chosen by the client when the user
                was first linked.
            start_date: First moment of the period asked for.
            end_date: Last moment of the period asked for; without it, the period reaches up to now.
            charging_location_id: Counts only charging at this charging location.
            id: Counts only this asset, which is of the given `type`; without it, all the user's assets of that type
                count.
            type: Type of the assets whose charging is counted.
            utc_offset: Distance of the user's local time from UTC, in hours, which moves the borders of the days
                and longer periods.
            resolution: Length of one period of the result.
            options: How this one call is carried out: timeout, deadline, retries, headers.

        Returns:
            One entry for each period, oldest first.

        Raises:
            ApiError: Any other fault: no connection, no time left, an answer that the document does not have.
        """
        return self._api.call(
            _CHARGING,
            {
                "Enode-User-Id": enode_user_id,
                "startDate": start_date,
                "endDate": end_date,
                "chargingLocationId": charging_location_id,
                "id": id,
                "type": type,
                "utcOffset": utc_offset,
                "resolution": resolution,
            },
            options=options,
        )

    def charging_sessions(
        self,
        *,
        enode_user_id: str,
        start_date: datetime,
        end_date: datetime | None = None,
        charging_location_id: UUID | str | None = None,
        target_id: str | None = None,
        target_type: Literal["charger", "vehicle", "hvac"] | None = None,
        options: Options | None = None,
    ) -> list[models.SessionsStatisticsTimeseriesItem]:
        """Get charging session statistics.

        Returns the energy, the power and the cost of each of the user's charging sessions.

        Calls ``GET /statistics/charging/sessions`` of version 2023-04-01.

        Args:
            enode_user_id: Id of the user on whose behalf the call is made, as chosen by the client when the user
                was first linked.
            start_date: First moment of the period asked for.
            end_date: Last moment of the period asked for; without it, the period reaches up to now.
            charging_location_id: Returns only sessions at this charging location.
            target_id: Returns only sessions of this asset, which is of the given `targetType`; without it, those of
                all the user's assets of that type.
            target_type: Type of the assets whose sessions are returned.
            options: How this one call is carried out: timeout, deadline, retries, headers.

        Returns:
            One entry for each charging session.

        Raises:
            ApiError: Any other fault: no connection, no time left, an answer that the document does not have.
        """
        return self._api.call(
            _CHARGING_SESSIONS,
            {
                "Enode-User-Id": enode_user_id,
                "startDate": start_date,
                "endDate": end_date,
                "chargingLocationId": charging_location_id,
                "targetId": target_id,
                "targetType": target_type,
            },
            options=options,
        )

    def production(
        self,
        *,
        enode_user_id: str,
        start_date: datetime,
        end_date: datetime | None = None,
        charging_location_id: UUID | str | None = None,
        id: str | None = None,
        type: Literal["inverter"],
        resolution: Literal["QUARTER_HOUR", "HALF_HOUR", "HOUR", "DAY", "WEEK", "MONTH", "YEAR"] | None = None,
        utc_offset: str | None = None,
        options: Options | None = None,
    ) -> list[models.ProductionStatisticsTimeseriesItem]:
        """Get production statistics.

        Returns the energy, the power and the earnings of the user's solar production, summed up in periods of the
        chosen resolution.

        Calls ``GET /statistics/production`` of version 2023-04-01.

        Args:
            enode_user_id: Id of the user on whose behalf the call is made, as chosen by the client when the user
                was first linked.
            start_date: First moment of the period asked for.
            end_date: Last moment of the period asked for; without it, the period reaches up to now.
            charging_location_id: Counts only production at this charging location.
            id: Counts only this inverter; without it, all the user's inverters count.
            type: Type of the assets whose production is counted; only inverters produce.
            resolution: Length of one period of the result.
            utc_offset: Distance of the user's local time from UTC, in hours, which moves the borders of the days
                and longer periods.
            options: How this one call is carried out: timeout, deadline, retries, headers.

        Returns:
            One entry for each period, oldest first.

        Raises:
            ApiError: Any other fault: no connection, no time left, an answer that the document does not have.
        """
        return self._api.call(
            _PRODUCTION,
            {
                "Enode-User-Id": enode_user_id,
                "startDate": start_date,
                "endDate": end_date,
                "chargingLocationId": charging_location_id,
                "id": id,
                "type": type,
                "resolution": resolution,
                "utcOffset": utc_offset,
            },
            options=options,
        )


class StatisticsWithRawResponse:
    """As :class:`Statistics`, giving responses."""

    def __init__(self, api: SyncApi) -> None:
        methods = Statistics(api.raw)
        self.charging = raw(methods.charging)
        self.charging_sessions = raw(methods.charging_sessions)
        self.production = raw(methods.production)


class StatisticsWithStreamingResponse:
    """As :class:`Statistics`, giving responses as they come in."""

    def __init__(self, api: SyncApi) -> None:
        methods = Statistics(api.streaming)
        self.charging = streamed(methods.charging)
        self.charging_sessions = streamed(methods.charging_sessions)
        self.production = streamed(methods.production)


class AsyncStatistics:
    """The operations of ``client.statistics``."""

    def __init__(self, api: AsyncApi) -> None:
        self._api = api

    @cached_property
    def with_raw_response(self) -> AsyncStatisticsWithRawResponse:
        """The same methods, each giving the response itself, its body read."""
        return AsyncStatisticsWithRawResponse(self._api)

    @cached_property
    def with_streaming_response(self) -> AsyncStatisticsWithStreamingResponse:
        """The same methods, each giving the response for an ``async with`` statement, its body unread."""
        return AsyncStatisticsWithStreamingResponse(self._api)

    async def charging(
        self,
        *,
        enode_user_id: str,
        start_date: datetime,
        end_date: datetime | None = None,
        charging_location_id: UUID | str | None = None,
        id: str | None = None,
        type: Literal["charger", "vehicle", "hvac"],
        utc_offset: str | None = None,
        resolution: Literal["QUARTER_HOUR", "HALF_HOUR", "HOUR", "DAY", "WEEK", "MONTH", "YEAR"] | None = None,
        options: Options | None = None,
    ) -> list[models.ChargingStatisticsTimeseriesItem]:
        """Get charging statistics.

        Returns the energy, the power and the cost of the user's charging, summed up in periods of the chosen
        resolution.

        Calls ``GET /statistics/charging`` of version 2023-04-01.

        Args:
            enode_user_id: Id of the user on whose behalf the call is made, as chosen by the client when the user
                was first linked.
            start_date: First moment of the period asked for.
            end_date: Last moment of the period asked for; without it, the period reaches up to now.
            charging_location_id: Counts only charging at this charging location.
            id: Counts only this asset, which is of the given `type`; without it, all the user's assets of that type
                count.
            type: Type of the assets whose charging is counted.
            utc_offset: Distance of the user's local time from UTC, in hours, which moves the borders of the days
                and longer periods.
            resolution: Length of one period of the result.
            options: How this one call is carried out: timeout, deadline, retries, headers.

        Returns:
            One entry for each period, oldest first.

        Raises:
            ApiError: Any other fault: no connection, no time left, an answer that the document does not have.
        """
        return await self._api.call(
            _CHARGING,
            {
                "Enode-User-Id": enode_user_id,
                "startDate": start_date,
                "endDate": end_date,
                "chargingLocationId": charging_location_id,
                "id": id,
                "type": type,
                "utcOffset": utc_offset,
                "resolution": resolution,
            },
            options=options,
        )

    async def charging_sessions(
        self,
        *,
        enode_user_id: str,
        start_date: datetime,
        end_date: datetime | None = None,
        charging_location_id: UUID | str | None = None,
        target_id: str | None = None,
        target_type: Literal["charger", "vehicle", "hvac"] | None = None,
        options: Options | None = None,
    ) -> list[models.SessionsStatisticsTimeseriesItem]:
        """Get charging session statistics.

        Returns the energy, the power and the cost of each of the user's charging sessions.

        Calls ``GET /statistics/charging/sessions`` of version 2023-04-01.

        Args:
            enode_user_id: Id of the user on whose behalf the call is made, as chosen by the client when the user
                was first linked.
            start_date: First moment of the period asked for.
            end_date: Last moment of the period asked for; without it, the period reaches up to now.
            charging_location_id: Returns only sessions at this charging location.
            target_id: Returns only sessions of this asset, which is of the given `targetType`; without it, those of
                all the user's assets of that type.
            target_type: Type of the assets whose sessions are returned.
            options: How this one call is carried out: timeout, deadline, retries, headers.

        Returns:
            One entry for each charging session.

        Raises:
            ApiError: Any other fault: no connection, no time left, an answer that the document does not have.
        """
        return await self._api.call(
            _CHARGING_SESSIONS,
            {
                "Enode-User-Id": enode_user_id,
                "startDate": start_date,
                "endDate": end_date,
                "chargingLocationId": charging_location_id,
                "targetId": target_id,
                "targetType": target_type,
            },
            options=options,
        )

    async def production(
        self,
        *,
        enode_user_id: str,
        start_date: datetime,
        end_date: datetime | None = None,
        charging_location_id: UUID | str | None = None,
        id: str | None = None,
        type: Literal["inverter"],
        resolution: Literal["QUARTER_HOUR", "HALF_HOUR", "HOUR", "DAY", "WEEK", "MONTH", "YEAR"] | None = None,
        utc_offset: str | None = None,
        options: Options | None = None,
    ) -> list[models.ProductionStatisticsTimeseriesItem]:
        """Get production statistics.

        Returns the energy, the power and the earnings of the user's solar production, summed up in periods of the
        chosen resolution.

        Calls ``GET /statistics/production`` of version 2023-04-01.

        Args:
            enode_user_id: Id of the user on whose behalf the call is made, as chosen by the client when the user
                was first linked.
            start_date: First moment of the period asked for.
            end_date: Last moment of the period asked for; without it, the period reaches up to now.
            charging_location_id: Counts only production at this charging location.
            id: Counts only this inverter; without it, all the user's inverters count.
            type: Type of the assets whose production is counted; only inverters produce.
            resolution: Length of one period of the result.
            utc_offset: Distance of the user's local time from UTC, in hours, which moves the borders of the days
                and longer periods.
            options: How this one call is carried out: timeout, deadline, retries, headers.

        Returns:
            One entry for each period, oldest first.

        Raises:
            ApiError: Any other fault: no connection, no time left, an answer that the document does not have.
        """
        return await self._api.call(
            _PRODUCTION,
            {
                "Enode-User-Id": enode_user_id,
                "startDate": start_date,
                "endDate": end_date,
                "chargingLocationId": charging_location_id,
                "id": id,
                "type": type,
                "resolution": resolution,
                "utcOffset": utc_offset,
            },
            options=options,
        )


class AsyncStatisticsWithRawResponse:
    """As :class:`AsyncStatistics`, giving responses."""

    def __init__(self, api: AsyncApi) -> None:
        methods = AsyncStatistics(api.raw)
        self.charging = raw_async(methods.charging)
        self.charging_sessions = raw_async(methods.charging_sessions)
        self.production = raw_async(methods.production)


class AsyncStatisticsWithStreamingResponse:
    """As :class:`AsyncStatistics`, giving responses as they come in."""

    def __init__(self, api: AsyncApi) -> None:
        methods = AsyncStatistics(api.streaming)
        self.charging = streamed_async(methods.charging)
        self.charging_sessions = streamed_async(methods.charging_sessions)
        self.production = streamed_async(methods.production)
