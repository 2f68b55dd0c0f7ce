# Generated from an OpenAPI document: a change made here is lost with the next generation.
"""Operations on vendor statistics."""

from __future__ import annotations

from typing import Literal
from uuid import UUID

from pydantic import AwareDatetime

from .. import models
from .._runtime import AsyncApi, Operation, Parameter, SyncApi

_LIST_FOR_INVERTER: Operation[models.InverterStatistics] = Operation(
    method="GET",
    path="/inverters/{inverterId}/vendor-statistics",
    parameters=(
        Parameter("inverterId", "path"),
        Parameter("resolution", "query", required=True),
        Parameter("startDate", "query", required=True),
        Parameter("endDate", "query"),
    ),
    responses={"200": lambda: models.InverterStatistics, "404": lambda: models.Problem},
    security=("ClientAccessToken",),
    name="getVendorStatisticsByInverter",
)
_LIST_FOR_USER: Operation[models.InverterStatistics] = Operation(
    method="GET",
    path="/users/{userId}/vendor-statistics",
    parameters=(
        Parameter("userId", "path"),
        Parameter("resolution", "query", required=True),
        Parameter("startDate", "query", required=True),
        Parameter("endDate", "query"),
        Parameter("inverterId", "query", required=True),
    ),
    responses={"200": lambda: models.InverterStatistics, "404": lambda: models.Problem},
    security=("ClientAccessToken",),
    name="getInverterVendorStatistics",
)


class VendorStatistics:
    """Operations on vendor statistics."""

    def __init__(self, api: SyncApi) -> None:
        self._api = api

    def list_for_inverter(
        self,
        inverter_id: UUID | str,
        *,
        resolution: Literal["HOUR", "DAY"],
        start_date: AwareDatetime,
        end_date: AwareDatetime | None = None,
    ) -> models.InverterStatistics:
        """Get inverter vendor statistics.

        Returns the production of one inverter over time, as its vendor recorded it.

        ``GET /inverters/{inverterId}/vendor-statistics``

        Args:
            inverter_id: Id of the inverter.
            resolution: Length of one period of the result.
            start_date: First moment of the period asked for.
            end_date: Last moment of the period asked for; without it, the period reaches up to now.
        """
        return self._api.call(
            _LIST_FOR_INVERTER,
            {"inverterId": inverter_id, "resolution": resolution, "startDate": start_date, "endDate": end_date},
        )

    def list_for_user(
        self,
        user_id: str,
        *,
        resolution: Literal["HOUR", "DAY"],
        start_date: AwareDatetime,
        end_date: AwareDatetime | None = None,
        inverter_id: UUID | str,
    ) -> models.InverterStatistics:
        """Get vendor statistics.

        Returns the production of one of the user's inverters over time, as the vendor recorded it.

        ``GET /users/{userId}/vendor-statistics``

        Args:
            user_id: Id of the user, as chosen by the client when the user was first linked.
            resolution: Length of one period of the result.
            start_date: First moment of the period asked for.
            end_date: Last moment of the period asked for; without it, the period reaches up to now.
            inverter_id: Id of the inverter whose production is returned.
        """
        return self._api.call(
            _LIST_FOR_USER,
            {
                "userId": user_id,
                "resolution": resolution,
                "startDate": start_date,
                "endDate": end_date,
                "inverterId": inverter_id,
            },
        )


class AsyncVendorStatistics:
    """Operations on vendor statistics."""

    def __init__(self, api: AsyncApi) -> None:
        self._api = api

    async def list_for_inverter(
        self,
        inverter_id: UUID | str,
        *,
        resolution: Literal["HOUR", "DAY"],
        start_date: AwareDatetime,
        end_date: AwareDatetime | None = None,
    ) -> models.InverterStatistics:
        """Get inverter vendor statistics.

        Returns the production of one inverter over time, as its vendor recorded it.

        ``GET /inverters/{inverterId}/vendor-statistics``

        Args:
            inverter_id: Id of the inverter.
            resolution: Length of one period of the result.
            start_date: First moment of the period asked for.
            end_date: Last moment of the period asked for; without it, the period reaches up to now.
        """
        return await self._api.call(
            _LIST_FOR_INVERTER,
            {"inverterId": inverter_id, "resolution": resolution, "startDate": start_date, "endDate": end_date},
        )

    async def list_for_user(
        self,
        user_id: str,
        *,
        resolution: Literal["HOUR", "DAY"],
        start_date: AwareDatetime,
        end_date: AwareDatetime | None = None,
        inverter_id: UUID | str,
    ) -> models.InverterStatistics:
        """Get vendor statistics.

        Returns the production of one of the user's inverters over time, as the vendor recorded it.

        ``GET /users/{userId}/vendor-statistics``

        Args:
            user_id: Id of the user, as chosen by the client when the user was first linked.
            resolution: Length of one period of the result.
            start_date: First moment of the period asked for.
            end_date: Last moment of the period asked for; without it, the period reaches up to now.
            inverter_id: Id of the inverter whose production is returned.
        """
        return await self._api.call(
            _LIST_FOR_USER,
            {
                "userId": user_id,
                "resolution": resolution,
                "startDate": start_date,
                "endDate": end_date,
                "inverterId": inverter_id,
            },
        )
