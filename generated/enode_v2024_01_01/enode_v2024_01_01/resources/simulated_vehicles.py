# Generated from an OpenAPI document: a change made here is lost with the next generation.
"""The operations of ``client.simulated.vehicles``."""

from __future__ import annotations

from functools import cached_property
from typing import overload
from uuid import UUID

from typing_extensions import deprecated

from .. import models, params
from .._runtime import AsyncApi, Operation, Parameter, SyncApi, paging
from .._runtime.absent import ABSENT, Absent, body_of
from .._runtime.options import Options
from .._runtime.pages import AsyncPages, Page
from .._runtime.raw import raw, raw_async
from .._runtime.streaming import streamed, streamed_async

_CREATE: Operation[models.SimulatedVehicle] = Operation(
    method="POST",
    path="/simulated/vehicles",
    body="application/json",
    takes=lambda: models.CreateSimulatedVehiclePayload,
    responses={"200": lambda: models.SimulatedVehicle},
    security=("ClientAccessToken",),
    name="createSimulatedVehicle",
)
_DELETE: Operation[None] = Operation(
    method="DELETE",
    path="/simulated/vehicles/{simulatedVehicleId}",
    parameters=(Parameter("simulatedVehicleId", "path"),),
    responses={"200": None},
    security=("ClientAccessToken",),
    name="deleteSimulatedVehicle",
)
_GET: Operation[models.SimulatedVehicle] = Operation(
    method="GET",
    path="/simulated/vehicles/{simulatedVehicleId}",
    parameters=(Parameter("simulatedVehicleId", "path"),),
    responses={"200": lambda: models.SimulatedVehicle},
    security=("ClientAccessToken",),
    name="getSimulatedVehicle",
)
_LIST: Operation[models.PaginatedVehiclesList] = Operation(
    method="GET",
    path="/simulated/vehicles",
    parameters=(
        Parameter("after", "query"),
        Parameter("before", "query"),
        Parameter("pageSize", "query"),
    ),
    responses={"200": lambda: models.PaginatedVehiclesList},
    security=("ClientAccessToken",),
    name="listSimulatedVehicle",
    paging=paging.Paging(
        ("data",),
        paging.Cursor("after", ("pagination", "after"), against="before"),
        paging.Cursor("before", ("pagination", "before"), against="after"),
    ),
)
_UPDATE: Operation[models.SimulatedVehicle] = Operation(
    method="PATCH",
    path="/simulated/vehicles/{simulatedVehicleId}",
    parameters=(Parameter("simulatedVehicleId", "path"),),
    body="application/json",
    takes=lambda: models.UpdateSimulatedVehiclePayload,
    responses={"200": lambda: models.SimulatedVehicle},
    security=("ClientAccessToken",),
    name="updateSimulatedVehicle",
)


class SimulatedVehicles:
    """The operations of ``client.simulated.vehicles``."""

    def __init__(self, api: SyncApi) -> None:
        self._api = api

    @cached_property
    def with_raw_response(self) -> SimulatedVehiclesWithRawResponse:
        """The same methods, each giving the response itself, its body read."""
        return SimulatedVehiclesWithRawResponse(self._api)

    @cached_property
    def with_streaming_response(self) -> SimulatedVehiclesWithStreamingResponse:
        """The same methods, each giving the response for a ``with`` statement, its body unread."""
        return SimulatedVehiclesWithStreamingResponse(self._api)

    @overload
    @deprecated("simulated.vehicles.create is deprecated")
    def create(
        self,
        *,
        model: str,
        name: str,
        password: str,
        username: str,
        vendor: params.VehicleVendor,
        year: float,
        user_id: str | Absent = ABSENT,
        options: Options | None = None,
    ) -> models.SimulatedVehicle: ...

    @overload
    @deprecated("simulated.vehicles.create is deprecated")
    def create(
        self,
        body: models.CreateSimulatedVehiclePayload | params.CreateSimulatedVehiclePayload,
        *,
        options: Options | None = None,
    ) -> models.SimulatedVehicle: ...

    @deprecated("simulated.vehicles.create is deprecated")
    def create(
        self,
        body: models.CreateSimulatedVehiclePayload | params.CreateSimulatedVehiclePayload | Absent = ABSENT,
        *,
        model: str | Absent = ABSENT,
        name: str | Absent = ABSENT,
        password: str | Absent = ABSENT,
        username: str | Absent = ABSENT,
        vendor: params.VehicleVendor | Absent = ABSENT,
        year: float | Absent = ABSENT,
        user_id: str | Absent = ABSENT,
        options: Options | None = None,
    ) -> models.SimulatedVehicle:
        """Create a simulated vehicle.

        Creates a vehicle that exists only for testing and is linked with the credentials given here.

        Calls ``POST /simulated/vehicles`` of version 2024-01-01.

        simulated.vehicles.create is deprecated.

        Args:
            body: The body as one value; or give its properties one by one, by name.
            model: Name of the model to report.
            name: Name of the vehicle, chosen freely.
            password: Password with which the vehicle is linked in Link UI.
            username: User name with which the vehicle is linked in Link UI.
            vendor: Vendor whose vehicle is simulated.
            year: Year of production to report.
            user_id: Id of the user the vehicle is meant for.
            options: How this one call is carried out: timeout, deadline, retries, headers.

        Returns:
            The simulated vehicle that was created.

        Raises:
            ApiError: Any other fault: no connection, no time left, an answer that the document does not have.
        """
        return self._api.call(
            _CREATE,
            body=body_of(
                body,
                {
                    "model": model,
                    "name": name,
                    "password": password,
                    "username": username,
                    "vendor": vendor,
                    "year": year,
                    "user_id": user_id,
                },
                required=(
                    "model",
                    "name",
                    "password",
                    "username",
                    "vendor",
                    "year",
                ),
                optional=True,
            ),
            options=options,
        )

    @deprecated("simulated.vehicles.delete is deprecated")
    def delete(self, simulated_vehicle_id: UUID | str, *, options: Options | None = None) -> None:
        """Delete a simulated vehicle.

        Deletes one simulated vehicle.

        Calls ``DELETE /simulated/vehicles/{simulatedVehicleId}`` of version 2024-01-01.

        simulated.vehicles.delete is deprecated.

        Args:
            simulated_vehicle_id: Id of the simulated vehicle.
            options: How this one call is carried out: timeout, deadline, retries, headers.

        Raises:
            ApiError: Any other fault: no connection, no time left, an answer that the document does not have.
        """
        return self._api.call(_DELETE, {"simulatedVehicleId": simulated_vehicle_id}, options=options)

    @deprecated("simulated.vehicles.get is deprecated")
    def get(self, simulated_vehicle_id: UUID | str, *, options: Options | None = None) -> models.SimulatedVehicle:
        """Get a simulated vehicle.

        Returns one simulated vehicle.

        Calls ``GET /simulated/vehicles/{simulatedVehicleId}`` of version 2024-01-01.

        simulated.vehicles.get is deprecated.

        Args:
            simulated_vehicle_id: Id of the simulated vehicle.
            options: How this one call is carried out: timeout, deadline, retries, headers.

        Returns:
            The simulated vehicle.

        Raises:
            ApiError: Any other fault: no connection, no time left, an answer that the document does not have.
        """
        return self._api.call(_GET, {"simulatedVehicleId": simulated_vehicle_id}, options=options)

    @deprecated("simulated.vehicles.list is deprecated")
    def list(
        self,
        *,
        after: str | None = None,
        before: str | None = None,
        page_size: int | None = None,
        options: Options | None = None,
    ) -> Page[models.SimulatedVehicle, models.PaginatedVehiclesList]:
        """List simulated vehicles.

        Returns one page of the simulated vehicles of this client.

        Calls ``GET /simulated/vehicles`` of version 2024-01-01.

        simulated.vehicles.list is deprecated.

        The result is a page. Iterated, it gives the items of this page and of all after it, fetched as they are
        needed.

        Args:
            after: Cursor of a page: the result starts just after it. Cannot be combined with `before`.
            before: Cursor of a page: the result ends just before it. Cannot be combined with `after`.
            page_size: Greatest number of items on one page.
            options: How this one call is carried out: timeout, deadline, retries, headers.

        Returns:
            One page of simulated vehicles.

        Raises:
            ApiError: Any other fault: no connection, no time left, an answer that the document does not have.
        """
        return self._api.page(_LIST, {"after": after, "before": before, "pageSize": page_size}, options=options)

    @overload
    @deprecated("simulated.vehicles.update is deprecated")
    def update(
        self,
        simulated_vehicle_id: UUID | str,
        *,
        charge_state: models.SimulatedVehicleChargeState | params.SimulatedVehicleChargeState | Absent = ABSENT,
        is_reachable: bool | Absent = ABSENT,
        location: models.UpdateSimulatedVehiclePayloadLocation
        | params.UpdateSimulatedVehiclePayloadLocation
        | Absent = ABSENT,
        name: str | Absent = ABSENT,
        password: str | Absent = ABSENT,
        username: str | Absent = ABSENT,
        options: Options | None = None,
    ) -> models.SimulatedVehicle: ...

    @overload
    @deprecated("simulated.vehicles.update is deprecated")
    def update(
        self,
        simulated_vehicle_id: UUID | str,
        body: models.UpdateSimulatedVehiclePayload | params.UpdateSimulatedVehiclePayload,
        *,
        options: Options | None = None,
    ) -> models.SimulatedVehicle: ...

    @deprecated("simulated.vehicles.update is deprecated")
    def update(
        self,
        simulated_vehicle_id: UUID | str,
        body: models.UpdateSimulatedVehiclePayload | params.UpdateSimulatedVehiclePayload | Absent = ABSENT,
        *,
        charge_state: models.SimulatedVehicleChargeState | params.SimulatedVehicleChargeState | Absent = ABSENT,
        is_reachable: bool | Absent = ABSENT,
        location: models.UpdateSimulatedVehiclePayloadLocation
        | params.UpdateSimulatedVehiclePayloadLocation
        | Absent = ABSENT,
        name: str | Absent = ABSENT,
        password: str | Absent = ABSENT,
        username: str | Absent = ABSENT,
        options: Options | None = None,
    ) -> models.SimulatedVehicle:
        """Update a simulated vehicle.

        Changes the given values of one simulated vehicle, such as its battery level or its position.

        Calls ``PATCH /simulated/vehicles/{simulatedVehicleId}`` of version 2024-01-01.

        simulated.vehicles.update is deprecated.

        Args:
            simulated_vehicle_id: Id of the simulated vehicle.
            body: The body as one value; or give its properties one by one, by name.
            charge_state: The charge state to report from now on.
            is_reachable: Whether the vehicle acts as if it could be reached.
            location: The position to report from now on.
            name: Name of the vehicle, chosen freely.
            password: Password with which the vehicle is linked in Link UI.
            username: User name with which the vehicle is linked in Link UI.
            options: How this one call is carried out: timeout, deadline, retries, headers.

        Returns:
            The simulated vehicle as updated.

        Raises:
            ApiError: Any other fault: no connection, no time left, an answer that the document does not have.
        """
        return self._api.call(
            _UPDATE,
            {"simulatedVehicleId": simulated_vehicle_id},
            body=body_of(
                body,
                {
                    "charge_state": charge_state,
                    "is_reachable": is_reachable,
                    "location": location,
                    "name": name,
                    "password": password,
                    "username": username,
                },
                optional=True,
            ),
            options=options,
        )


class SimulatedVehiclesWithRawResponse:
    """As :class:`SimulatedVehicles`, giving responses."""

    def __init__(self, api: SyncApi) -> None:
        methods = SimulatedVehicles(api.raw)
        self.create = raw(methods.create)  # pyright: ignore[reportDeprecated] - and so is this
        self.delete = raw(methods.delete)  # pyright: ignore[reportDeprecated] - and so is this
        self.get = raw(methods.get)  # pyright: ignore[reportDeprecated] - and so is this
        self.list = raw(methods.list)  # pyright: ignore[reportDeprecated] - and so is this
        self.update = raw(methods.update)  # pyright: ignore[reportDeprecated] - and so is this


class SimulatedVehiclesWithStreamingResponse:
    """As :class:`SimulatedVehicles`, giving responses as they come in."""

    def __init__(self, api: SyncApi) -> None:
        methods = SimulatedVehicles(api.streaming)
        self.create = streamed(methods.create)  # pyright: ignore[reportDeprecated] - and so is this
        self.delete = streamed(methods.delete)  # pyright: ignore[reportDeprecated] - and so is this
        self.get = streamed(methods.get)  # pyright: ignore[reportDeprecated] - and so is this
        self.list = streamed(methods.list)  # pyright: ignore[reportDeprecated] - and so is this
        self.update = streamed(methods.update)  # pyright: ignore[reportDeprecated] - and so is this


class AsyncSimulatedVehicles:
    """The operations of ``client.simulated.vehicles``."""

    def __init__(self, api: AsyncApi) -> None:
        self._api = api

    @cached_property
    def with_raw_response(self) -> AsyncSimulatedVehiclesWithRawResponse:
        """The same methods, each giving the response itself, its body read."""
        return AsyncSimulatedVehiclesWithRawResponse(self._api)

    @cached_property
    def with_streaming_response(self) -> AsyncSimulatedVehiclesWithStreamingResponse:
        """The same methods, each giving the response for an ``async with`` statement, its body unread."""
        return AsyncSimulatedVehiclesWithStreamingResponse(self._api)

    @overload
    @deprecated("simulated.vehicles.create is deprecated")
    async def create(
        self,
        *,
        model: str,
        name: str,
        password: str,
        username: str,
        vendor: params.VehicleVendor,
        year: float,
        user_id: str | Absent = ABSENT,
        options: Options | None = None,
    ) -> models.SimulatedVehicle: ...

    @overload
    @deprecated("simulated.vehicles.create is deprecated")
    async def create(
        self,
        body: models.CreateSimulatedVehiclePayload | params.CreateSimulatedVehiclePayload,
        *,
        options: Options | None = None,
    ) -> models.SimulatedVehicle: ...

    @deprecated("simulated.vehicles.create is deprecated")
    async def create(
        self,
        body: models.CreateSimulatedVehiclePayload | params.CreateSimulatedVehiclePayload | Absent = ABSENT,
        *,
        model: str | Absent = ABSENT,
        name: str | Absent = ABSENT,
        password: str | Absent = ABSENT,
        username: str | Absent = ABSENT,
        vendor: params.VehicleVendor | Absent = ABSENT,
        year: float | Absent = ABSENT,
        user_id: str | Absent = ABSENT,
        options: Options | None = None,
    ) -> models.SimulatedVehicle:
        """Create a simulated vehicle.

        Creates a vehicle that exists only for testing and is linked with the credentials given here.

        Calls ``POST /simulated/vehicles`` of version 2024-01-01.

        simulated.vehicles.create is deprecated.

        Args:
            body: The body as one value; or give its properties one by one, by name.
            model: Name of the model to report.
            name: Name of the vehicle, chosen freely.
            password: Password with which the vehicle is linked in Link UI.
            username: User name with which the vehicle is linked in Link UI.
            vendor: Vendor whose vehicle is simulated.
            year: Year of production to report.
            user_id: Id of the user the vehicle is meant for.
            options: How this one call is carried out: timeout, deadline, retries, headers.

        Returns:
            The simulated vehicle that was created.

        Raises:
            ApiError: Any other fault: no connection, no time left, an answer that the document does not have.
        """
        return await self._api.call(
            _CREATE,
            body=body_of(
                body,
                {
                    "model": model,
                    "name": name,
                    "password": password,
                    "username": username,
                    "vendor": vendor,
                    "year": year,
                    "user_id": user_id,
                },
                required=(
                    "model",
                    "name",
                    "password",
                    "username",
                    "vendor",
                    "year",
                ),
                optional=True,
            ),
            options=options,
        )

    @deprecated("simulated.vehicles.delete is deprecated")
    async def delete(self, simulated_vehicle_id: UUID | str, *, options: Options | None = None) -> None:
        """Delete a simulated vehicle.

        Deletes one simulated vehicle.

        Calls ``DELETE /simulated/vehicles/{simulatedVehicleId}`` of version 2024-01-01.

        simulated.vehicles.delete is deprecated.

        Args:
            simulated_vehicle_id: Id of the simulated vehicle.
            options: How this one call is carried out: timeout, deadline, retries, headers.

        Raises:
            ApiError: Any other fault: no connection, no time left, an answer that the document does not have.
        """
        return await self._api.call(_DELETE, {"simulatedVehicleId": simulated_vehicle_id}, options=options)

    @deprecated("simulated.vehicles.get is deprecated")
    async def get(self, simulated_vehicle_id: UUID | str, *, options: Options | None = None) -> models.SimulatedVehicle:
        """Get a simulated vehicle.

        Returns one simulated vehicle.

        Calls ``GET /simulated/vehicles/{simulatedVehicleId}`` of version 2024-01-01.

        simulated.vehicles.get is deprecated.

        Args:
            simulated_vehicle_id: Id of the simulated vehicle.
            options: How this one call is carried out: timeout, deadline, retries, headers.

        Returns:
            The simulated vehicle.

        Raises:
            ApiError: Any other fault: no connection, no time left, an answer that the document does not have.
        """
        return await self._api.call(_GET, {"simulatedVehicleId": simulated_vehicle_id}, options=options)

    @deprecated("simulated.vehicles.list is deprecated")
    def list(
        self,
        *,
        after: str | None = None,
        before: str | None = None,
        page_size: int | None = None,
        options: Options | None = None,
    ) -> AsyncPages[models.SimulatedVehicle, models.PaginatedVehiclesList]:
        """List simulated vehicles.

        Returns one page of the simulated vehicles of this client.

        Calls ``GET /simulated/vehicles`` of version 2024-01-01.

        simulated.vehicles.list is deprecated.

        The result is a page. Iterated, it gives the items of this page and of all after it, fetched as they are
        needed.

        Args:
            after: Cursor of a page: the result starts just after it. Cannot be combined with `before`.
            before: Cursor of a page: the result ends just before it. Cannot be combined with `after`.
            page_size: Greatest number of items on one page.
            options: How this one call is carried out: timeout, deadline, retries, headers.

        Returns:
            One page of simulated vehicles.

        Raises:
            ApiError: Any other fault: no connection, no time left, an answer that the document does not have.
        """
        return self._api.page(_LIST, {"after": after, "before": before, "pageSize": page_size}, options=options)

    @overload
    @deprecated("simulated.vehicles.update is deprecated")
    async def update(
        self,
        simulated_vehicle_id: UUID | str,
        *,
        charge_state: models.SimulatedVehicleChargeState | params.SimulatedVehicleChargeState | Absent = ABSENT,
        is_reachable: bool | Absent = ABSENT,
        location: models.UpdateSimulatedVehiclePayloadLocation
        | params.UpdateSimulatedVehiclePayloadLocation
        | Absent = ABSENT,
        name: str | Absent = ABSENT,
        password: str | Absent = ABSENT,
        username: str | Absent = ABSENT,
        options: Options | None = None,
    ) -> models.SimulatedVehicle: ...

    @overload
    @deprecated("simulated.vehicles.update is deprecated")
    async def update(
        self,
        simulated_vehicle_id: UUID | str,
        body: models.UpdateSimulatedVehiclePayload | params.UpdateSimulatedVehiclePayload,
        *,
        options: Options | None = None,
    ) -> models.SimulatedVehicle: ...

    @deprecated("simulated.vehicles.update is deprecated")
    async def update(
        self,
        simulated_vehicle_id: UUID | str,
        body: models.UpdateSimulatedVehiclePayload | params.UpdateSimulatedVehiclePayload | Absent = ABSENT,
        *,
        charge_state: models.SimulatedVehicleChargeState | params.SimulatedVehicleChargeState | Absent = ABSENT,
        is_reachable: bool | Absent = ABSENT,
        location: models.UpdateSimulatedVehiclePayloadLocation
        | params.UpdateSimulatedVehiclePayloadLocation
        | Absent = ABSENT,
        name: str | Absent = ABSENT,
        password: str | Absent = ABSENT,
        username: str | Absent = ABSENT,
        options: Options | None = None,
    ) -> models.SimulatedVehicle:
        """Update a simulated vehicle.

        Changes the given values of one simulated vehicle, such as its battery level or its position.

        Calls ``PATCH /simulated/vehicles/{simulatedVehicleId}`` of version 2024-01-01.

        simulated.vehicles.update is deprecated.

        Args:
            simulated_vehicle_id: Id of the simulated vehicle.
            body: The body as one value; or give its properties one by one, by name.
            charge_state: The charge state to report from now on.
            is_reachable: Whether the vehicle acts as if it could be reached.
            location: The position to report from now on.
            name: Name of the vehicle, chosen freely.
            password: Password with which the vehicle is linked in Link UI.
            username: User name with which the vehicle is linked in Link UI.
            options: How this one call is carried out: timeout, deadline, retries, headers.

        Returns:
            The simulated vehicle as updated.

        Raises:
            ApiError: Any other fault: no connection, no time left, an answer that the document does not have.
        """
        return await self._api.call(
            _UPDATE,
            {"simulatedVehicleId": simulated_vehicle_id},
            body=body_of(
                body,
                {
                    "charge_state": charge_state,
                    "is_reachable": is_reachable,
                    "location": location,
                    "name": name,
                    "password": password,
                    "username": username,
                },
                optional=True,
            ),
            options=options,
        )


class AsyncSimulatedVehiclesWithRawResponse:
    """As :class:`AsyncSimulatedVehicles`, giving responses."""

    def __init__(self, api: AsyncApi) -> None:
        methods = AsyncSimulatedVehicles(api.raw)
        self.create = raw_async(methods.create)  # pyright: ignore[reportDeprecated] - and so is this
        self.delete = raw_async(methods.delete)  # pyright: ignore[reportDeprecated] - and so is this
        self.get = raw_async(methods.get)  # pyright: ignore[reportDeprecated] - and so is this
        self.list = raw_async(methods.list)  # pyright: ignore[reportDeprecated] - and so is this
        self.update = raw_async(methods.update)  # pyright: ignore[reportDeprecated] - and so is this


class AsyncSimulatedVehiclesWithStreamingResponse:
    """As :class:`AsyncSimulatedVehicles`, giving responses as they come in."""

    def __init__(self, api: AsyncApi) -> None:
        methods = AsyncSimulatedVehicles(api.streaming)
        self.create = streamed_async(methods.create)  # pyright: ignore[reportDeprecated] - and so is this
        self.delete = streamed_async(methods.delete)  # pyright: ignore[reportDeprecated] - and so is this
        self.get = streamed_async(methods.get)  # pyright: ignore[reportDeprecated] - and so is this
        self.list = streamed_async(methods.list)  # pyright: ignore[reportDeprecated] - and so is this
        self.update = streamed_async(methods.update)  # pyright: ignore[reportDeprecated] - and so is this
