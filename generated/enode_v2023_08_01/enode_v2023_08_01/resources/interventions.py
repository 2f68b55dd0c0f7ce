# Generated from an OpenAPI document: a change made here is lost with the next generation.
"""Operations on interventions."""

from __future__ import annotations

import builtins
from typing import Literal
from uuid import UUID

from .. import models
from .._runtime import AsyncApi, Operation, Parameter, SyncApi

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
    """Operations on interventions."""

    def __init__(self, api: SyncApi) -> None:
        self._api = api

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
        vendor_type: models.VendorType | None = None,
        vendor: models.InverterVendor
        | models.VehicleVendor
        | models.HvacVendor
        | models.ChargerVendor
        | models.BatteryVendor
        | models.MeterVendor
        | None = None,
    ) -> models.Intervention:
        """Get an intervention.

        Returns one intervention and how a person carries it out.

        ``GET /interventions/{interventionId}``

        Args:
            intervention_id: Id of the intervention.
            language: Language of the texts that explain how to resolve an intervention.
            vendor_type: Only interventions for this type of asset.
            vendor: Only interventions for assets of this vendor.
        """
        return self._api.call(
            _GET, {"interventionId": intervention_id, "language": language, "vendorType": vendor_type, "vendor": vendor}
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
        vendor_type: models.VendorType | None = None,
        vendor: models.InverterVendor
        | models.VehicleVendor
        | models.HvacVendor
        | models.ChargerVendor
        | models.BatteryVendor
        | models.MeterVendor
        | None = None,
    ) -> builtins.list[models.Intervention]:
        """List all interventions.

        Returns every known intervention, that is, a step a person can take to give an asset back a missing
        capability. The list is not paginated.

        ``GET /interventions``

        Args:
            language: Language of the texts that explain how to resolve an intervention.
            vendor_type: Only interventions for this type of asset.
            vendor: Only interventions for assets of this vendor.
        """
        return self._api.call(_LIST, {"language": language, "vendorType": vendor_type, "vendor": vendor})


class AsyncInterventions:
    """Operations on interventions."""

    def __init__(self, api: AsyncApi) -> None:
        self._api = api

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
        vendor_type: models.VendorType | None = None,
        vendor: models.InverterVendor
        | models.VehicleVendor
        | models.HvacVendor
        | models.ChargerVendor
        | models.BatteryVendor
        | models.MeterVendor
        | None = None,
    ) -> models.Intervention:
        """Get an intervention.

        Returns one intervention and how a person carries it out.

        ``GET /interventions/{interventionId}``

        Args:
            intervention_id: Id of the intervention.
            language: Language of the texts that explain how to resolve an intervention.
            vendor_type: Only interventions for this type of asset.
            vendor: Only interventions for assets of this vendor.
        """
        return await self._api.call(
            _GET, {"interventionId": intervention_id, "language": language, "vendorType": vendor_type, "vendor": vendor}
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
        vendor_type: models.VendorType | None = None,
        vendor: models.InverterVendor
        | models.VehicleVendor
        | models.HvacVendor
        | models.ChargerVendor
        | models.BatteryVendor
        | models.MeterVendor
        | None = None,
    ) -> builtins.list[models.Intervention]:
        """List all interventions.

        Returns every known intervention, that is, a step a person can take to give an asset back a missing
        capability. The list is not paginated.

        ``GET /interventions``

        Args:
            language: Language of the texts that explain how to resolve an intervention.
            vendor_type: Only interventions for this type of asset.
            vendor: Only interventions for assets of this vendor.
        """
        return await self._api.call(_LIST, {"language": language, "vendorType": vendor_type, "vendor": vendor})
