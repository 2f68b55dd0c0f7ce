# Generated from an OpenAPI document: a change made here is lost with the next generation.
"""The two clients, and where the API is."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from enum import Enum
from functools import cached_property
from types import TracebackType
from typing import TYPE_CHECKING, Any, Self, Unpack

import httpx2

from ._runtime import AsyncApi, Auth, Call, ClientCredentials, Mismatch, Options, SyncApi, place
from ._runtime import Environment as Deployment
from ._runtime.environment import chosen
from ._runtime.telemetry import Tracer

if TYPE_CHECKING:
    from . import resources as _resources

_HEADERS: dict[str, str] = {"Enode-Version": "2023-04-15"}
_USER_AGENT = "enode-v2023-04-15/0.1.0"


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
    ``auth`` is any other way to prove who calls, in place of what is named here for it.
    An ``http_client`` of your own brings its transport, pool, event hooks and timeout, and stays open when this one
    is closed; without one, a wait ends after 30 seconds, or 5 for a connection. ``http2`` speaks HTTP/2 where the
    server does (extra ``http2``); such a client is for one thread. ``on_mismatch`` is
    told where a response has left the API's document, and of which call. ``tracer``, one of OpenTelemetry's (extra
    ``otel``), is asked for a span of each attempt. ``options`` hold for every call that says nothing else.
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
        http_client: httpx2.Client | None = None,
        http2: bool = False,
        on_mismatch: Callable[[tuple[Mismatch, ...], Call], object] | None = None,
        tracer: Tracer | None = None,
        **options: Unpack[Options],
    ) -> None:
        at = place(chosen(environment, Environment), Environment.PRODUCTION.value, base_url, token_url)
        if auth is not None:
            _check_unused(
                client_id=client_id,
                client_secret=client_secret,
            )
        self._api = SyncApi(
            at.base_url,
            auth=auth
            or ClientCredentials(
                _given(client_id, "client_id", "ENODE_CLIENT_ID"),
                _given(client_secret, "client_secret", "ENODE_CLIENT_SECRET"),
                _given(at.token_url, "token_url"),
            ),
            headers=_HEADERS,
            options=options,
            http_client=http_client,
            http2=http2,
            user_agent=_USER_AGENT,
            tracer=tracer,
            on_mismatch=on_mismatch,
            departures=_departures,
        )

    @cached_property
    def chargers(self) -> _resources.chargers.Chargers:
        """The operations of ``client.chargers``."""
        from .resources.chargers import Chargers

        return Chargers(self._api)

    @cached_property
    def charging_locations(self) -> _resources.charging_locations.ChargingLocations:
        """The operations of ``client.charging_locations``."""
        from .resources.charging_locations import ChargingLocations

        return ChargingLocations(self._api)

    @cached_property
    def health(self) -> _resources.health.Health:
        """The operations of ``client.health``."""
        from .resources.health import Health

        return Health(self._api)

    @cached_property
    def hvacs(self) -> _resources.hvacs.Hvacs:
        """The operations of ``client.hvacs``."""
        from .resources.hvacs import Hvacs

        return Hvacs(self._api)

    @cached_property
    def inverters(self) -> _resources.inverters.Inverters:
        """The operations of ``client.inverters``."""
        from .resources.inverters import Inverters

        return Inverters(self._api)

    @cached_property
    def me(self) -> _resources.me.Me:
        """The operations of ``client.me``."""
        from .resources.me import Me

        return Me(self._api)

    @cached_property
    def schedules(self) -> _resources.schedules.Schedules:
        """The operations of ``client.schedules``."""
        from .resources.schedules import Schedules

        return Schedules(self._api)

    @cached_property
    def simulated(self) -> _resources.simulated.Simulated:
        """The operations of ``client.simulated``."""
        from .resources.simulated import Simulated

        return Simulated(self._api)

    @cached_property
    def statistics(self) -> _resources.statistics.Statistics:
        """The operations of ``client.statistics``."""
        from .resources.statistics import Statistics

        return Statistics(self._api)

    @cached_property
    def tariffs(self) -> _resources.tariffs.Tariffs:
        """The operations of ``client.tariffs``."""
        from .resources.tariffs import Tariffs

        return Tariffs(self._api)

    @cached_property
    def users(self) -> _resources.users.Users:
        """The operations of ``client.users``."""
        from .resources.users import Users

        return Users(self._api)

    @cached_property
    def vehicles(self) -> _resources.vehicles.Vehicles:
        """The operations of ``client.vehicles``."""
        from .resources.vehicles import Vehicles

        return Vehicles(self._api)

    @cached_property
    def webhooks(self) -> _resources.webhooks.Webhooks:
        """The operations of ``client.webhooks``."""
        from .resources.webhooks import Webhooks

        return Webhooks(self._api)

    def with_options(self, **options: Unpack[Options]) -> Self:
        """The same client with other options. It shares connections and tokens, and leaves closing them to this one."""
        made = object.__new__(type(self))
        for name, value in dict(vars(self)).items():
            # A resource goes by the options that it was made for.
            if not isinstance(getattr(type(self), name, None), cached_property):
                made.__dict__[name] = value
        made._api = self._api.with_options(**options)
        return made

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
    ``auth`` is any other way to prove who calls, in place of what is named here for it.
    An ``http_client`` of your own brings its transport, pool, event hooks and timeout, and stays open when this one
    is closed; without one, a wait ends after 30 seconds, or 5 for a connection. ``http2`` speaks HTTP/2 where the
    server does (extra ``http2``). ``on_mismatch`` is
    told where a response has left the API's document, and of which call. ``tracer``, one of OpenTelemetry's (extra
    ``otel``), is asked for a span of each attempt. ``options`` hold for every call that says nothing else.
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
        http_client: httpx2.AsyncClient | None = None,
        http2: bool = False,
        on_mismatch: Callable[[tuple[Mismatch, ...], Call], object] | None = None,
        tracer: Tracer | None = None,
        **options: Unpack[Options],
    ) -> None:
        at = place(chosen(environment, Environment), Environment.PRODUCTION.value, base_url, token_url)
        if auth is not None:
            _check_unused(
                client_id=client_id,
                client_secret=client_secret,
            )
        self._api = AsyncApi(
            at.base_url,
            auth=auth
            or ClientCredentials(
                _given(client_id, "client_id", "ENODE_CLIENT_ID"),
                _given(client_secret, "client_secret", "ENODE_CLIENT_SECRET"),
                _given(at.token_url, "token_url"),
            ),
            headers=_HEADERS,
            options=options,
            http_client=http_client,
            http2=http2,
            user_agent=_USER_AGENT,
            tracer=tracer,
            on_mismatch=on_mismatch,
            departures=_departures,
        )

    @cached_property
    def chargers(self) -> _resources.chargers.AsyncChargers:
        """The operations of ``client.chargers``."""
        from .resources.chargers import AsyncChargers

        return AsyncChargers(self._api)

    @cached_property
    def charging_locations(self) -> _resources.charging_locations.AsyncChargingLocations:
        """The operations of ``client.charging_locations``."""
        from .resources.charging_locations import AsyncChargingLocations

        return AsyncChargingLocations(self._api)

    @cached_property
    def health(self) -> _resources.health.AsyncHealth:
        """The operations of ``client.health``."""
        from .resources.health import AsyncHealth

        return AsyncHealth(self._api)

    @cached_property
    def hvacs(self) -> _resources.hvacs.AsyncHvacs:
        """The operations of ``client.hvacs``."""
        from .resources.hvacs import AsyncHvacs

        return AsyncHvacs(self._api)

    @cached_property
    def inverters(self) -> _resources.inverters.AsyncInverters:
        """The operations of ``client.inverters``."""
        from .resources.inverters import AsyncInverters

        return AsyncInverters(self._api)

    @cached_property
    def me(self) -> _resources.me.AsyncMe:
        """The operations of ``client.me``."""
        from .resources.me import AsyncMe

        return AsyncMe(self._api)

    @cached_property
    def schedules(self) -> _resources.schedules.AsyncSchedules:
        """The operations of ``client.schedules``."""
        from .resources.schedules import AsyncSchedules

        return AsyncSchedules(self._api)

    @cached_property
    def simulated(self) -> _resources.simulated.AsyncSimulated:
        """The operations of ``client.simulated``."""
        from .resources.simulated import AsyncSimulated

        return AsyncSimulated(self._api)

    @cached_property
    def statistics(self) -> _resources.statistics.AsyncStatistics:
        """The operations of ``client.statistics``."""
        from .resources.statistics import AsyncStatistics

        return AsyncStatistics(self._api)

    @cached_property
    def tariffs(self) -> _resources.tariffs.AsyncTariffs:
        """The operations of ``client.tariffs``."""
        from .resources.tariffs import AsyncTariffs

        return AsyncTariffs(self._api)

    @cached_property
    def users(self) -> _resources.users.AsyncUsers:
        """The operations of ``client.users``."""
        from .resources.users import AsyncUsers

        return AsyncUsers(self._api)

    @cached_property
    def vehicles(self) -> _resources.vehicles.AsyncVehicles:
        """The operations of ``client.vehicles``."""
        from .resources.vehicles import AsyncVehicles

        return AsyncVehicles(self._api)

    @cached_property
    def webhooks(self) -> _resources.webhooks.AsyncWebhooks:
        """The operations of ``client.webhooks``."""
        from .resources.webhooks import AsyncWebhooks

        return AsyncWebhooks(self._api)

    def with_options(self, **options: Unpack[Options]) -> Self:
        """The same client with other options. It shares connections and tokens, and leaves closing them to this one."""
        made = object.__new__(type(self))
        for name, value in dict(vars(self)).items():
            # A resource goes by the options that it was made for.
            if not isinstance(getattr(type(self), name, None), cached_property):
                made.__dict__[name] = value
        made._api = self._api.with_options(**options)
        return made

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


def _departures(value: object) -> Iterator[tuple[str, str, Any]]:
    from .models._base import departures

    return departures(value)


def _check_unused(**secrets: str | None) -> None:
    given = [name for name, value in secrets.items() if value]
    if given:
        raise ValueError(f"{' and '.join(given)} would not be used beside auth: give one or the other")


def _given(value: str | None, argument: str, variable: str = "") -> str:
    found = os.environ.get(variable) if value is None else value
    if not found:
        raise ValueError(f"no {argument}: give {argument}=" + (f", or set {variable}" if variable else ""))
    return found
