# Generated from an OpenAPI document: a change made here is lost with the next generation.
"""The two clients, and where the API is."""

from __future__ import annotations

import os
from enum import Enum
from types import TracebackType
from typing import Self

import httpx2

from . import resources
from ._runtime import AsyncApi, Auth, ClientCredentials, SyncApi, place
from ._runtime import Environment as Deployment

_HEADERS: dict[str, str] = {"Enode-Version": "2023-05-01"}
_USER_AGENT = "enode-v2023-05-01/0.1.0"


class Environment(Enum):
    """The deployments of the API. Each has its own data, and its own credentials."""

    PRODUCTION = Deployment(
        "production", "https://enode-api.production.enode.io", "https://oauth.production.enode.io/oauth2/token"
    )
    SANDBOX = Deployment("sandbox", "https://enode-api.sandbox.enode.io", "https://oauth.sandbox.enode.io/oauth2/token")


class Client:
    """The API, for any number of threads.

    ``client_id`` is taken from the environment variable ``ENODE_CLIENT_ID`` where it is not given.
    ``client_secret`` is taken from the environment variable ``ENODE_CLIENT_SECRET`` where it is not given.
    ``environment`` is ``Environment.PRODUCTION`` where no other place is given.
    ``base_url`` is any other place that speaks this API; its tokens come from ``token_url``, or from where those
    of an ``environment`` given beside it come from.
    ``auth`` is any other way to prove who calls. ``timeout`` is in seconds, by default 30, and 5 for a connection. An
    ``http_client`` of your own brings its transport, pool and timeout, and stays open when this one is closed.
    """

    def __init__(
        self,
        *,
        client_id: str | None = None,
        client_secret: str | None = None,
        environment: Environment | None = None,
        base_url: str | None = None,
        token_url: str | None = None,
        auth: Auth | None = None,
        timeout: httpx2.Timeout | float | None = None,
        http_client: httpx2.Client | None = None,
    ) -> None:
        at = place(environment and environment.value, Environment.PRODUCTION.value, base_url, token_url)
        api = SyncApi(
            at.base_url,
            auth=auth
            or ClientCredentials(
                _given(client_id, "client_id", "ENODE_CLIENT_ID"),
                _given(client_secret, "client_secret", "ENODE_CLIENT_SECRET"),
                _given(at.token_url, "token_url"),
            ),
            headers=_HEADERS,
            timeout=timeout,
            http_client=http_client,
            user_agent=_USER_AGENT,
        )
        self._api = api
        self.chargers = resources.chargers.Chargers(api)
        self.charging_locations = resources.charging_locations.ChargingLocations(api)
        self.health = resources.health.Health(api)
        self.hvacs = resources.hvacs.Hvacs(api)
        self.inverters = resources.inverters.Inverters(api)
        self.me = resources.me.Me(api)
        self.schedules = resources.schedules.Schedules(api)
        self.simulated = resources.simulated.Simulated(api)
        self.smart_charging_plans = resources.smart_charging_plans.SmartChargingPlans(api)
        self.statistics = resources.statistics.Statistics(api)
        self.tariffs = resources.tariffs.Tariffs(api)
        self.users = resources.users.Users(api)
        self.vehicles = resources.vehicles.Vehicles(api)
        self.webhooks = resources.webhooks.Webhooks(api)

    def close(self) -> None:
        """Close the connections, unless the HTTP client was given."""
        self._api.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def __repr__(self) -> str:
        return f"Client({self._api.base_url!r})"


class AsyncClient:
    """The API, for the tasks of one event loop of asyncio.

    ``client_id`` is taken from the environment variable ``ENODE_CLIENT_ID`` where it is not given.
    ``client_secret`` is taken from the environment variable ``ENODE_CLIENT_SECRET`` where it is not given.
    ``environment`` is ``Environment.PRODUCTION`` where no other place is given.
    ``base_url`` is any other place that speaks this API; its tokens come from ``token_url``, or from where those
    of an ``environment`` given beside it come from.
    ``auth`` is any other way to prove who calls. ``timeout`` is in seconds, by default 30, and 5 for a connection. An
    ``http_client`` of your own brings its transport, pool and timeout, and stays open when this one is closed.
    """

    def __init__(
        self,
        *,
        client_id: str | None = None,
        client_secret: str | None = None,
        environment: Environment | None = None,
        base_url: str | None = None,
        token_url: str | None = None,
        auth: Auth | None = None,
        timeout: httpx2.Timeout | float | None = None,
        http_client: httpx2.AsyncClient | None = None,
    ) -> None:
        at = place(environment and environment.value, Environment.PRODUCTION.value, base_url, token_url)
        api = AsyncApi(
            at.base_url,
            auth=auth
            or ClientCredentials(
                _given(client_id, "client_id", "ENODE_CLIENT_ID"),
                _given(client_secret, "client_secret", "ENODE_CLIENT_SECRET"),
                _given(at.token_url, "token_url"),
            ),
            headers=_HEADERS,
            timeout=timeout,
            http_client=http_client,
            user_agent=_USER_AGENT,
        )
        self._api = api
        self.chargers = resources.chargers.AsyncChargers(api)
        self.charging_locations = resources.charging_locations.AsyncChargingLocations(api)
        self.health = resources.health.AsyncHealth(api)
        self.hvacs = resources.hvacs.AsyncHvacs(api)
        self.inverters = resources.inverters.AsyncInverters(api)
        self.me = resources.me.AsyncMe(api)
        self.schedules = resources.schedules.AsyncSchedules(api)
        self.simulated = resources.simulated.AsyncSimulated(api)
        self.smart_charging_plans = resources.smart_charging_plans.AsyncSmartChargingPlans(api)
        self.statistics = resources.statistics.AsyncStatistics(api)
        self.tariffs = resources.tariffs.AsyncTariffs(api)
        self.users = resources.users.AsyncUsers(api)
        self.vehicles = resources.vehicles.AsyncVehicles(api)
        self.webhooks = resources.webhooks.AsyncWebhooks(api)

    async def close(self) -> None:
        """Close the connections, unless the HTTP client was given."""
        await self._api.close()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self.close()

    def __repr__(self) -> str:
        return f"AsyncClient({self._api.base_url!r})"


def _given(value: str | None, argument: str, variable: str = "") -> str:
    found = os.environ.get(variable) if value is None else value
    if not found:
        raise ValueError(f"no {argument}: give {argument}=" + (f", or set {variable}" if variable else ""))
    return found
