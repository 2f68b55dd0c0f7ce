# Generated from an OpenAPI document: a change made here is lost with the next generation.
"""The operations of ``client.health``."""

from __future__ import annotations

from functools import cached_property

from .. import models
from .._runtime import AsyncApi, Operation, SyncApi
from .._runtime.options import Options
from .._runtime.raw import raw, raw_async
from .._runtime.streaming import streamed, streamed_async

_CHARGERS: Operation[list[models.ChargerHealth]] = Operation(
    method="GET",
    path="/health/chargers",
    responses={"200": lambda: list[models.ChargerHealth]},
    name="getHealthChargerVendors",
)
_HVACS: Operation[list[models.HvacHealth]] = Operation(
    method="GET",
    path="/health/hvacs",
    responses={"200": lambda: list[models.HvacHealth]},
    name="getHealthHvacVendors",
)
_INVERTERS: Operation[list[models.InverterHealth]] = Operation(
    method="GET",
    path="/health/inverters",
    responses={"200": lambda: list[models.InverterHealth]},
    name="getHealthInverterVendors",
)
_READY: Operation[None] = Operation(
    method="GET",
    path="/health/ready",
    responses={"204": None, "503": None},
    name="getHealthReady",
)
_VEHICLES: Operation[list[models.VehicleHealth]] = Operation(
    method="GET",
    path="/health/vehicles",
    responses={"200": lambda: list[models.VehicleHealth]},
    name="getHealthVehicleVendors",
)


class Health:
    """The operations of ``client.health``."""

    def __init__(self, api: SyncApi) -> None:
        self._api = api

    @cached_property
    def with_raw_response(self) -> HealthWithRawResponse:
        """The same methods, each giving the response itself, its body read."""
        return HealthWithRawResponse(self._api)

    @cached_property
    def with_streaming_response(self) -> HealthWithStreamingResponse:
        """The same methods, each giving the response for a ``with`` statement, its body unread."""
        return HealthWithStreamingResponse(self._api)

    def chargers(self, *, options: Options | None = None) -> list[models.ChargerHealth]:
        """Get charger vendor health.

        Returns how well each charger vendor can be reached at the moment. No access token is needed.

        Calls ``GET /health/chargers`` of version 2023-04-15.

        Args:
            options: How this one call is carried out: timeout, deadline, retries, headers.

        Returns:
            The state of each charger vendor.

        Raises:
            ApiError: Any other fault: no connection, no time left, an answer that the document does not have.
        """
        return self._api.call(_CHARGERS, options=options)

    def hvacs(self, *, options: Options | None = None) -> list[models.HvacHealth]:
        """Get HVAC vendor health.

        Returns how well each HVAC vendor can be reached at the moment. No access token is needed.

        Calls ``GET /health/hvacs`` of version 2023-04-15.

        Args:
            options: How this one call is carried out: timeout, deadline, retries, headers.

        Returns:
            The state of each HVAC vendor.

        Raises:
            ApiError: Any other fault: no connection, no time left, an answer that the document does not have.
        """
        return self._api.call(_HVACS, options=options)

    def inverters(self, *, options: Options | None = None) -> list[models.InverterHealth]:
        """Get inverter vendor health.

        Returns how well each inverter vendor can be reached at the moment. No access token is needed.

        Calls ``GET /health/inverters`` of version 2023-04-15.

        Args:
            options: How this one call is carried out: timeout, deadline, retries, headers.

        Returns:
            The state of each inverter vendor.

        Raises:
            ApiError: Any other fault: no connection, no time left, an answer that the document does not have.
        """
        return self._api.call(_INVERTERS, options=options)

    def ready(self, *, options: Options | None = None) -> None:
        """Check service readiness.

        Tells by its status code alone whether the API is up and ready. No access token is needed.

        Calls ``GET /health/ready`` of version 2023-04-15.

        Args:
            options: How this one call is carried out: timeout, deadline, retries, headers.

        Raises:
            ServerError: 503. The API is not ready.
            ApiError: Any other fault: no connection, no time left, an answer that the document does not have.
        """
        return self._api.call(_READY, options=options)

    def vehicles(self, *, options: Options | None = None) -> list[models.VehicleHealth]:
        """Get vehicle vendor health.

        Returns how well each vehicle vendor can be reached at the moment. No access token is needed.

        Calls ``GET /health/vehicles`` of version 2023-04-15.

        Args:
            options: How this one call is carried out: timeout, deadline, retries, headers.

        Returns:
            The state of each vehicle vendor.

        Raises:
            ApiError: Any other fault: no connection, no time left, an answer that the document does not have.
        """
        return self._api.call(_VEHICLES, options=options)


class HealthWithRawResponse:
    """As :class:`Health`, giving responses."""

    def __init__(self, api: SyncApi) -> None:
        methods = Health(api.raw)
        self.chargers = raw(methods.chargers)
        self.hvacs = raw(methods.hvacs)
        self.inverters = raw(methods.inverters)
        self.ready = raw(methods.ready)
        self.vehicles = raw(methods.vehicles)


class HealthWithStreamingResponse:
    """As :class:`Health`, giving responses as they come in."""

    def __init__(self, api: SyncApi) -> None:
        methods = Health(api.streaming)
        self.chargers = streamed(methods.chargers)
        self.hvacs = streamed(methods.hvacs)
        self.inverters = streamed(methods.inverters)
        self.ready = streamed(methods.ready)
        self.vehicles = streamed(methods.vehicles)


class AsyncHealth:
    """The operations of ``client.health``."""

    def __init__(self, api: AsyncApi) -> None:
        self._api = api

    @cached_property
    def with_raw_response(self) -> AsyncHealthWithRawResponse:
        """The same methods, each giving the response itself, its body read."""
        return AsyncHealthWithRawResponse(self._api)

    @cached_property
    def with_streaming_response(self) -> AsyncHealthWithStreamingResponse:
        """The same methods, each giving the response for an ``async with`` statement, its body unread."""
        return AsyncHealthWithStreamingResponse(self._api)

    async def chargers(self, *, options: Options | None = None) -> list[models.ChargerHealth]:
        """Get charger vendor health.

        Returns how well each charger vendor can be reached at the moment. No access token is needed.

        Calls ``GET /health/chargers`` of version 2023-04-15.

        Args:
            options: How this one call is carried out: timeout, deadline, retries, headers.

        Returns:
            The state of each charger vendor.

        Raises:
            ApiError: Any other fault: no connection, no time left, an answer that the document does not have.
        """
        return await self._api.call(_CHARGERS, options=options)

    async def hvacs(self, *, options: Options | None = None) -> list[models.HvacHealth]:
        """Get HVAC vendor health.

        Returns how well each HVAC vendor can be reached at the moment. No access token is needed.

        Calls ``GET /health/hvacs`` of version 2023-04-15.

        Args:
            options: How this one call is carried out: timeout, deadline, retries, headers.

        Returns:
            The state of each HVAC vendor.

        Raises:
            ApiError: Any other fault: no connection, no time left, an answer that the document does not have.
        """
        return await self._api.call(_HVACS, options=options)

    async def inverters(self, *, options: Options | None = None) -> list[models.InverterHealth]:
        """Get inverter vendor health.

        Returns how well each inverter vendor can be reached at the moment. No access token is needed.

        Calls ``GET /health/inverters`` of version 2023-04-15.

        Args:
            options: How this one call is carried out: timeout, deadline, retries, headers.

        Returns:
            The state of each inverter vendor.

        Raises:
            ApiError: Any other fault: no connection, no time left, an answer that the document does not have.
        """
        return await self._api.call(_INVERTERS, options=options)

    async def ready(self, *, options: Options | None = None) -> None:
        """Check service readiness.

        Tells by its status code alone whether the API is up and ready. No access token is needed.

        Calls ``GET /health/ready`` of version 2023-04-15.

        Args:
            options: How this one call is carried out: timeout, deadline, retries, headers.

        Raises:
            ServerError: 503. The API is not ready.
            ApiError: Any other fault: no connection, no time left, an answer that the document does not have.
        """
        return await self._api.call(_READY, options=options)

    async def vehicles(self, *, options: Options | None = None) -> list[models.VehicleHealth]:
        """Get vehicle vendor health.

        Returns how well each vehicle vendor can be reached at the moment. No access token is needed.

        Calls ``GET /health/vehicles`` of version 2023-04-15.

        Args:
            options: How this one call is carried out: timeout, deadline, retries, headers.

        Returns:
            The state of each vehicle vendor.

        Raises:
            ApiError: Any other fault: no connection, no time left, an answer that the document does not have.
        """
        return await self._api.call(_VEHICLES, options=options)


class AsyncHealthWithRawResponse:
    """As :class:`AsyncHealth`, giving responses."""

    def __init__(self, api: AsyncApi) -> None:
        methods = AsyncHealth(api.raw)
        self.chargers = raw_async(methods.chargers)
        self.hvacs = raw_async(methods.hvacs)
        self.inverters = raw_async(methods.inverters)
        self.ready = raw_async(methods.ready)
        self.vehicles = raw_async(methods.vehicles)


class AsyncHealthWithStreamingResponse:
    """As :class:`AsyncHealth`, giving responses as they come in."""

    def __init__(self, api: AsyncApi) -> None:
        methods = AsyncHealth(api.streaming)
        self.chargers = streamed_async(methods.chargers)
        self.hvacs = streamed_async(methods.hvacs)
        self.inverters = streamed_async(methods.inverters)
        self.ready = streamed_async(methods.ready)
        self.vehicles = streamed_async(methods.vehicles)
