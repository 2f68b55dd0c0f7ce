# Generated from an OpenAPI document: a change made here is lost with the next generation.
"""The operations of ``client.interventions``."""

from __future__ import annotations

import builtins
from functools import cached_property
from typing import Literal
from uuid import UUID

from .. import models, params
from .._runtime import AsyncApi, Operation, Parameter, SyncApi
from .._runtime.options import Options
from .._runtime.raw import raw, raw_async
from .._runtime.streaming import streamed, streamed_async

_GET: Operation[models.Intervention] = Operation(
    method="GET",
    path="/interventions/{interventionId}",
    parameters=(
        Parameter("interventionId", "path"),
        Parameter("language", "query"),
        Parameter("vendorType", "query"),
        Parameter("vendor", "query"),
    ),
    responses={"200": lambda: models.Intervention, "404": None},
    security=("ClientAccessToken",),
    name="getIntervention",
)
_LIST: Operation[list[models.Intervention]] = Operation(
    method="GET",
    path="/interventions",
    parameters=(
        Parameter("language", "query"),
        Parameter("vendorType", "query"),
        Parameter("vendor", "query"),
    ),
    responses={"200": lambda: list[models.Intervention]},
    security=("ClientAccessToken",),
    name="listInterventions",
)


class Interventions:
    """The operations of ``client.interventions``."""

    def __init__(self, api: SyncApi) -> None:
        self._api = api

    @cached_property
    def with_raw_response(self) -> InterventionsWithRawResponse:
        """The same methods, each giving the response itself, its body read."""
        return InterventionsWithRawResponse(self._api)

    @cached_property
    def with_streaming_response(self) -> InterventionsWithStreamingResponse:
        """The same methods, each giving the response for a ``with`` statement, its body unread."""
        return InterventionsWithStreamingResponse(self._api)

    def get(
        self,
        intervention_id: UUID | str,
        *,
        language: Literal[
            "en-US",
            "en-GB",
            "de-DE",
            "fr-FR",
            "es-ES",
            "pt-PT",
            "nl-NL",
            "nl-BE",
            "nb-NO",
            "sv-SE",
            "da-DK",
            "fi-FI",
            "ro-RO",
        ]
        | None = None,
        vendor_type: params.VendorType | None = None,
        vendor: params.InverterVendor
        | params.VehicleVendor
        | params.HvacVendor
        | params.ChargerVendor
        | params.BatteryVendor
        | params.MeterVendor
        | None = None,
        options: Options | None = None,
    ) -> models.Intervention:
        """Get an intervention.

        Returns one intervention and how a person carries it out.

        Calls ``GET /interventions/{interventionId}`` of version 2023-08-01.

        Args:
            intervention_id: Id of the intervention.
            language: Language of the texts that explain how to resolve an intervention.
            vendor_type: Only interventions for this type of asset.
            vendor: Only interventions for assets of this vendor.
            options: How this one call is carried out: timeout, deadline, retries, headers.

        Returns:
            The intervention.

        Raises:
            NotFoundError: 404. No such intervention exists.
            ApiError: Any other fault: no connection, no time left, an answer that the document does not have.
        """
        return self._api.call(
            _GET,
            {"interventionId": intervention_id, "language": language, "vendorType": vendor_type, "vendor": vendor},
            options=options,
        )

    def list(
        self,
        *,
        language: Literal[
            "en-US",
            "en-GB",
            "de-DE",
            "fr-FR",
            "es-ES",
            "pt-PT",
            "nl-NL",
            "nl-BE",
            "nb-NO",
            "sv-SE",
            "da-DK",
            "fi-FI",
            "ro-RO",
        ]
        | None = None,
        vendor_type: params.VendorType | None = None,
        vendor: params.InverterVendor
        | params.VehicleVendor
        | params.HvacVendor
        | params.ChargerVendor
        | params.BatteryVendor
        | params.MeterVendor
        | None = None,
        options: Options | None = None,
    ) -> builtins.list[models.Intervention]:
        """List all interventions.

        Returns every known intervention, that is, a step a person can take to give an asset back a missing
        capability. The list is not paginated.

        Calls ``GET /interventions`` of version 2023-08-01.

        Args:
            language: Language of the texts that explain how to resolve an intervention.
            vendor_type: Only interventions for this type of asset.
            vendor: Only interventions for assets of this vendor.
            options: How this one call is carried out: timeout, deadline, retries, headers.

        Returns:
            The interventions that match.

        Raises:
            ApiError: Any other fault: no connection, no time left, an answer that the document does not have.
        """
        return self._api.call(
            _LIST, {"language": language, "vendorType": vendor_type, "vendor": vendor}, options=options
        )


class InterventionsWithRawResponse:
    """As :class:`Interventions`, giving responses."""

    def __init__(self, api: SyncApi) -> None:
        methods = Interventions(api.raw)
        self.get = raw(methods.get)
        self.list = raw(methods.list)


class InterventionsWithStreamingResponse:
    """As :class:`Interventions`, giving responses as they come in."""

    def __init__(self, api: SyncApi) -> None:
        methods = Interventions(api.streaming)
        self.get = streamed(methods.get)
        self.list = streamed(methods.list)


class AsyncInterventions:
    """The operations of ``client.interventions``."""

    def __init__(self, api: AsyncApi) -> None:
        self._api = api

    @cached_property
    def with_raw_response(self) -> AsyncInterventionsWithRawResponse:
        """The same methods, each giving the response itself, its body read."""
        return AsyncInterventionsWithRawResponse(self._api)

    @cached_property
    def with_streaming_response(self) -> AsyncInterventionsWithStreamingResponse:
        """The same methods, each giving the response for an ``async with`` statement, its body unread."""
        return AsyncInterventionsWithStreamingResponse(self._api)

    async def get(
        self,
        intervention_id: UUID | str,
        *,
        language: Literal[
            "en-US",
            "en-GB",
            "de-DE",
            "fr-FR",
            "es-ES",
            "pt-PT",
            "nl-NL",
            "nl-BE",
            "nb-NO",
            "sv-SE",
            "da-DK",
            "fi-FI",
            "ro-RO",
        ]
        | None = None,
        vendor_type: params.VendorType | None = None,
        vendor: params.InverterVendor
        | params.VehicleVendor
        | params.HvacVendor
        | params.ChargerVendor
        | params.BatteryVendor
        | params.MeterVendor
        | None = None,
        options: Options | None = None,
    ) -> models.Intervention:
        """Get an intervention.

        Returns one intervention and how a person carries it out.

        Calls ``GET /interventions/{interventionId}`` of version 2023-08-01.

        Args:
            intervention_id: Id of the intervention.
            language: Language of the texts that explain how to resolve an intervention.
            vendor_type: Only interventions for this type of asset.
            vendor: Only interventions for assets of this vendor.
            options: How this one call is carried out: timeout, deadline, retries, headers.

        Returns:
            The intervention.

        Raises:
            NotFoundError: 404. No such intervention exists.
            ApiError: Any other fault: no connection, no time left, an answer that the document does not have.
        """
        return await self._api.call(
            _GET,
            {"interventionId": intervention_id, "language": language, "vendorType": vendor_type, "vendor": vendor},
            options=options,
        )

    async def list(
        self,
        *,
        language: Literal[
            "en-US",
            "en-GB",
            "de-DE",
            "fr-FR",
            "es-ES",
            "pt-PT",
            "nl-NL",
            "nl-BE",
            "nb-NO",
            "sv-SE",
            "da-DK",
            "fi-FI",
            "ro-RO",
        ]
        | None = None,
        vendor_type: params.VendorType | None = None,
        vendor: params.InverterVendor
        | params.VehicleVendor
        | params.HvacVendor
        | params.ChargerVendor
        | params.BatteryVendor
        | params.MeterVendor
        | None = None,
        options: Options | None = None,
    ) -> builtins.list[models.Intervention]:
        """List all interventions.

        Returns every known intervention, that is, a step a person can take to give an asset back a missing
        capability. The list is not paginated.

        Calls ``GET /interventions`` of version 2023-08-01.

        Args:
            language: Language of the texts that explain how to resolve an intervention.
            vendor_type: Only interventions for this type of asset.
            vendor: Only interventions for assets of this vendor.
            options: How this one call is carried out: timeout, deadline, retries, headers.

        Returns:
            The interventions that match.

        Raises:
            ApiError: Any other fault: no connection, no time left, an answer that the document does not have.
        """
        return await self._api.call(
            _LIST, {"language": language, "vendorType": vendor_type, "vendor": vendor}, options=options
        )


class AsyncInterventionsWithRawResponse:
    """As :class:`AsyncInterventions`, giving responses."""

    def __init__(self, api: AsyncApi) -> None:
        methods = AsyncInterventions(api.raw)
        self.get = raw_async(methods.get)
        self.list = raw_async(methods.list)


class AsyncInterventionsWithStreamingResponse:
    """As :class:`AsyncInterventions`, giving responses as they come in."""

    def __init__(self, api: AsyncApi) -> None:
        methods = AsyncInterventions(api.streaming)
        self.get = streamed_async(methods.get)
        self.list = streamed_async(methods.list)
