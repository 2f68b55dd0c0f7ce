# Generated from an OpenAPI document: a change made here is lost with the next generation.
"""Operations on inverters."""

from __future__ import annotations

import builtins
from typing import Literal
from uuid import UUID

from .. import models
from .._runtime import AsyncApi, Operation, Parameter, SyncApi

_GET: Operation[models.Inverter] = Operation(
    method="GET",
    path="/inverters/{inverterId}",
    parameters=(
        Parameter("inverterId", "path"),
        Parameter("Enode-User-Id", "header", required=True),
        Parameter("field[]", "query"),
    ),
    responses={"200": lambda: models.Inverter},
    security=("ClientAccessToken",),
    name="getInverter",
)
_LIST: Operation[list[str]] = Operation(
    method="GET",
    path="/inverters",
    parameters=(Parameter("Enode-User-Id", "header", required=True),),
    responses={"200": lambda: list[str]},
    security=("ClientAccessToken",),
    name="listInverters",
)


class Inverters:
    """Operations on inverters."""

    def __init__(self, api: SyncApi) -> None:
        self._api = api

    def get(
        self,
        inverter_id: UUID | str,
        *,
        enode_user_id: str,
        field: builtins.list[Literal["productionState", "information", "location"]] | None = None,
    ) -> models.Inverter:
        """Get an inverter.

        Returns the last known state of one solar inverter.

        ``GET /inverters/{inverterId}``

        Args:
            inverter_id: Id of the inverter.
            enode_user_id: Id of the user on whose behalf the call is made, as chosen by the client when the user
                was first linked.
            field: Parts to read from the vendor before answering, which can take up to a minute; without it, the
                last known state is returned.
        """
        return self._api.call(_GET, {"inverterId": inverter_id, "Enode-User-Id": enode_user_id, "field[]": field})

    def list(self, *, enode_user_id: str) -> builtins.list[str]:
        """List the user's inverters.

        Returns the ids of the solar inverters that the user has linked.

        ``GET /inverters``

        Args:
            enode_user_id: Id of the user on whose behalf the call is made, as chosen by the client when the user
                was first linked.
        """
        return self._api.call(_LIST, {"Enode-User-Id": enode_user_id})


class AsyncInverters:
    """Operations on inverters."""

    def __init__(self, api: AsyncApi) -> None:
        self._api = api

    async def get(
        self,
        inverter_id: UUID | str,
        *,
        enode_user_id: str,
        field: builtins.list[Literal["productionState", "information", "location"]] | None = None,
    ) -> models.Inverter:
        """Get an inverter.

        Returns the last known state of one solar inverter.

        ``GET /inverters/{inverterId}``

        Args:
            inverter_id: Id of the inverter.
            enode_user_id: Id of the user on whose behalf the call is made, as chosen by the client when the user
                was first linked.
            field: Parts to read from the vendor before answering, which can take up to a minute; without it, the
                last known state is returned.
        """
        return await self._api.call(_GET, {"inverterId": inverter_id, "Enode-User-Id": enode_user_id, "field[]": field})

    async def list(self, *, enode_user_id: str) -> builtins.list[str]:
        """List the user's inverters.

        Returns the ids of the solar inverters that the user has linked.

        ``GET /inverters``

        Args:
            enode_user_id: Id of the user on whose behalf the call is made, as chosen by the client when the user
                was first linked.
        """
        return await self._api.call(_LIST, {"Enode-User-Id": enode_user_id})
