# Generated from an OpenAPI document: a change made here is lost with the next generation.
"""The operations of ``client.hvacs.smart_policy``."""

from __future__ import annotations

from functools import cached_property
from typing import overload

from .. import models, params
from .._runtime import AsyncApi, Operation, Parameter, SyncApi
from .._runtime.absent import ABSENT, Absent, body_of
from .._runtime.options import Options
from .._runtime.raw import raw, raw_async
from .._runtime.streaming import streamed, streamed_async

_GET: Operation[models.HvacSmartPolicy] = Operation(
    method="GET",
    path="/hvacs/{hvacId}/smart-policy",
    parameters=(
        Parameter("hvacId", "path"),
        Parameter("Enode-User-Id", "header", required=True),
    ),
    responses={"200": lambda: models.HvacSmartPolicy},
    security=("ClientAccessToken",),
    name="getHvacsHvacIdSmartPolicy",
)
_UPDATE: Operation[models.HvacSmartPolicy] = Operation(
    method="PUT",
    path="/hvacs/{hvacId}/smart-policy",
    parameters=(
        Parameter("hvacId", "path"),
        Parameter("Enode-User-Id", "header", required=True),
    ),
    body="application/json",
    takes=lambda: models.PartialHvacSmartPolicy,
    responses={"200": lambda: models.HvacSmartPolicy},
    security=("ClientAccessToken",),
    name="updateHvacSmartPolicy",
)


class HvacsSmartPolicy:
    """The operations of ``client.hvacs.smart_policy``."""

    def __init__(self, api: SyncApi) -> None:
        self._api = api

    @cached_property
    def with_raw_response(self) -> HvacsSmartPolicyWithRawResponse:
        """The same methods, each giving the response itself, its body read."""
        return HvacsSmartPolicyWithRawResponse(self._api)

    @cached_property
    def with_streaming_response(self) -> HvacsSmartPolicyWithStreamingResponse:
        """The same methods, each giving the response for a ``with`` statement, its body unread."""
        return HvacsSmartPolicyWithStreamingResponse(self._api)

    def get(self, hvac_id: str, *, enode_user_id: str, options: Options | None = None) -> models.HvacSmartPolicy:
        """Get HVAC smart policy.

        Returns the smart control settings of one HVAC unit.

        Calls ``GET /hvacs/{hvacId}/smart-policy`` of version 2023-03-01.

        Args:
            hvac_id: Id of the HVAC unit.
            enode_user_id: Id of the user on whose behalf the call is made, as chosen by the client when the user
                was first linked.
            options: How this one call is carried out: timeout, deadline, retries, headers.

        Returns:
            The smart control settings of the HVAC unit.

        Raises:
            ApiError: Any other fault: no connection, no time left, an answer that the document does not have.
        """
        return self._api.call(_GET, {"hvacId": hvac_id, "Enode-User-Id": enode_user_id}, options=options)

    @overload
    def update(
        self, hvac_id: str, *, is_enabled: bool | Absent = ABSENT, enode_user_id: str, options: Options | None = None
    ) -> models.HvacSmartPolicy: ...

    @overload
    def update(
        self,
        hvac_id: str,
        body: models.PartialHvacSmartPolicy | params.PartialHvacSmartPolicy,
        *,
        enode_user_id: str,
        options: Options | None = None,
    ) -> models.HvacSmartPolicy: ...

    def update(
        self,
        hvac_id: str,
        body: models.PartialHvacSmartPolicy | params.PartialHvacSmartPolicy | Absent = ABSENT,
        *,
        is_enabled: bool | Absent = ABSENT,
        enode_user_id: str,
        options: Options | None = None,
    ) -> models.HvacSmartPolicy:
        """Update HVAC smart policy.

        Turns smart control of one HVAC unit on or off.

        Calls ``PUT /hvacs/{hvacId}/smart-policy`` of version 2023-03-01.

        Args:
            hvac_id: Id of the HVAC unit.
            body: The body as one value; or give its properties one by one, by name.
            is_enabled: Whether smart control is switched on.
            enode_user_id: Id of the user on whose behalf the call is made, as chosen by the client when the user
                was first linked.
            options: How this one call is carried out: timeout, deadline, retries, headers.

        Returns:
            The smart control settings as updated.

        Raises:
            ApiError: Any other fault: no connection, no time left, an answer that the document does not have.
        """
        return self._api.call(
            _UPDATE,
            {"hvacId": hvac_id, "Enode-User-Id": enode_user_id},
            body=body_of(body, {"is_enabled": is_enabled}, optional=True),
            options=options,
        )


class HvacsSmartPolicyWithRawResponse:
    """As :class:`HvacsSmartPolicy`, giving responses."""

    def __init__(self, api: SyncApi) -> None:
        methods = HvacsSmartPolicy(api.raw)
        self.get = raw(methods.get)
        self.update = raw(methods.update)


class HvacsSmartPolicyWithStreamingResponse:
    """As :class:`HvacsSmartPolicy`, giving responses as they come in."""

    def __init__(self, api: SyncApi) -> None:
        methods = HvacsSmartPolicy(api.streaming)
        self.get = streamed(methods.get)
        self.update = streamed(methods.update)


class AsyncHvacsSmartPolicy:
    """The operations of ``client.hvacs.smart_policy``."""

    def __init__(self, api: AsyncApi) -> None:
        self._api = api

    @cached_property
    def with_raw_response(self) -> AsyncHvacsSmartPolicyWithRawResponse:
        """The same methods, each giving the response itself, its body read."""
        return AsyncHvacsSmartPolicyWithRawResponse(self._api)

    @cached_property
    def with_streaming_response(self) -> AsyncHvacsSmartPolicyWithStreamingResponse:
        """The same methods, each giving the response for an ``async with`` statement, its body unread."""
        return AsyncHvacsSmartPolicyWithStreamingResponse(self._api)

    async def get(self, hvac_id: str, *, enode_user_id: str, options: Options | None = None) -> models.HvacSmartPolicy:
        """Get HVAC smart policy.

        Returns the smart control settings of one HVAC unit.

        Calls ``GET /hvacs/{hvacId}/smart-policy`` of version 2023-03-01.

        Args:
            hvac_id: Id of the HVAC unit.
            enode_user_id: Id of the user on whose behalf the call is made, as chosen by the client when the user
                was first linked.
            options: How this one call is carried out: timeout, deadline, retries, headers.

        Returns:
            The smart control settings of the HVAC unit.

        Raises:
            ApiError: Any other fault: no connection, no time left, an answer that the document does not have.
        """
        return await self._api.call(_GET, {"hvacId": hvac_id, "Enode-User-Id": enode_user_id}, options=options)

    @overload
    async def update(
        self, hvac_id: str, *, is_enabled: bool | Absent = ABSENT, enode_user_id: str, options: Options | None = None
    ) -> models.HvacSmartPolicy: ...

    @overload
    async def update(
        self,
        hvac_id: str,
        body: models.PartialHvacSmartPolicy | params.PartialHvacSmartPolicy,
        *,
        enode_user_id: str,
        options: Options | None = None,
    ) -> models.HvacSmartPolicy: ...

    async def update(
        self,
        hvac_id: str,
        body: models.PartialHvacSmartPolicy | params.PartialHvacSmartPolicy | Absent = ABSENT,
        *,
        is_enabled: bool | Absent = ABSENT,
        enode_user_id: str,
        options: Options | None = None,
    ) -> models.HvacSmartPolicy:
        """Update HVAC smart policy.

        Turns smart control of one HVAC unit on or off.

        Calls ``PUT /hvacs/{hvacId}/smart-policy`` of version 2023-03-01.

        Args:
            hvac_id: Id of the HVAC unit.
            body: The body as one value; or give its properties one by one, by name.
            is_enabled: Whether smart control is switched on.
            enode_user_id: Id of the user on whose behalf the call is made, as chosen by the client when the user
                was first linked.
            options: How this one call is carried out: timeout, deadline, retries, headers.

        Returns:
            The smart control settings as updated.

        Raises:
            ApiError: Any other fault: no connection, no time left, an answer that the document does not have.
        """
        return await self._api.call(
            _UPDATE,
            {"hvacId": hvac_id, "Enode-User-Id": enode_user_id},
            body=body_of(body, {"is_enabled": is_enabled}, optional=True),
            options=options,
        )


class AsyncHvacsSmartPolicyWithRawResponse:
    """As :class:`AsyncHvacsSmartPolicy`, giving responses."""

    def __init__(self, api: AsyncApi) -> None:
        methods = AsyncHvacsSmartPolicy(api.raw)
        self.get = raw_async(methods.get)
        self.update = raw_async(methods.update)


class AsyncHvacsSmartPolicyWithStreamingResponse:
    """As :class:`AsyncHvacsSmartPolicy`, giving responses as they come in."""

    def __init__(self, api: AsyncApi) -> None:
        methods = AsyncHvacsSmartPolicy(api.streaming)
        self.get = streamed_async(methods.get)
        self.update = streamed_async(methods.update)
