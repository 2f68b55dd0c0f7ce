# Generated from an OpenAPI document: a change made here is lost with the next generation.
"""Operations on tariffs."""

from __future__ import annotations

from .. import models
from .._runtime import AsyncApi, Operation, Parameter, SyncApi

_GET: Operation[list[models.TariffRate]] = Operation(
    method="GET",
    path="/tariffs/{tariffId}",
    parameters=(Parameter("tariffId", "path"),),
    responses={"200": lambda: list[models.TariffRate]},
    security=("ClientAccessToken",),
    name="getTariffInformation",
)
_UPDATE: Operation[None] = Operation(
    method="PUT",
    path="/tariffs/{tariffId}",
    parameters=(Parameter("tariffId", "path"),),
    body="application/json",
    responses={"204": None},
    security=("ClientAccessToken",),
    name="sendTariffInformation",
)


class Tariffs:
    """Operations on tariffs."""

    def __init__(self, api: SyncApi) -> None:
        self._api = api

    def get(self, tariff_id: str) -> list[models.TariffRate]:
        """Get a tariff.

        Returns the named rates of one tariff.

        ``GET /tariffs/{tariffId}``

        Args:
            tariff_id: Id of the tariff, chosen by the client: letters, digits, underscores and hyphens, at most 36
                characters.
        """
        return self._api.call(_GET, {"tariffId": tariff_id})

    def update(self, tariff_id: str, body: list[models.TariffRate] | None = None) -> None:
        """Create or replace a tariff.

        Stores the named rates of a tariff under an id of the caller's choice.

        ``PUT /tariffs/{tariffId}``

        Args:
            tariff_id: Id of the tariff, chosen by the client: letters, digits, underscores and hyphens, at most 36
                characters.
        """
        return self._api.call(_UPDATE, {"tariffId": tariff_id}, body=body)


class AsyncTariffs:
    """Operations on tariffs."""

    def __init__(self, api: AsyncApi) -> None:
        self._api = api

    async def get(self, tariff_id: str) -> list[models.TariffRate]:
        """Get a tariff.

        Returns the named rates of one tariff.

        ``GET /tariffs/{tariffId}``

        Args:
            tariff_id: Id of the tariff, chosen by the client: letters, digits, underscores and hyphens, at most 36
                characters.
        """
        return await self._api.call(_GET, {"tariffId": tariff_id})

    async def update(self, tariff_id: str, body: list[models.TariffRate] | None = None) -> None:
        """Create or replace a tariff.

        Stores the named rates of a tariff under an id of the caller's choice.

        ``PUT /tariffs/{tariffId}``

        Args:
            tariff_id: Id of the tariff, chosen by the client: letters, digits, underscores and hyphens, at most 36
                characters.
        """
        return await self._api.call(_UPDATE, {"tariffId": tariff_id}, body=body)
