"""What a client tells of its work: a line of log, and a span of OpenTelemetry where it was given a tracer.

Both know a call by its method and the template of its path: no value of an argument, no header and no body appears.
"""

from __future__ import annotations

import logging
from dataclasses import replace
from typing import Any, Protocol

import httpx2

from .errors import Call
from .operation import PreparedRequest
from .options import merged

LOGGER = logging.getLogger(".".join(__name__.split(".")[:-2]) or __name__)
"""Called as the package is imported. DEBUG: each attempt; INFO: each that is repeated."""


class Tracer(Protocol):
    """A tracer of OpenTelemetry (``opentelemetry.trace.get_tracer(...)``), as far as it is used."""

    def start_span(self, name: str, *, kind: Any = ..., attributes: Any = ...) -> Any:
        """Begin a span."""
        ...


class Attempt:
    """One attempt while it is under way. ``number`` counts from 1."""

    __slots__ = ("_call", "_number", "_span")

    def __init__(self, call: Call, number: int, span: Any = None) -> None:
        self._call = call
        self._number = number
        self._span = span

    def answered(self, status: int, seconds: float, wait: float | None) -> None:
        """The server has answered. ``wait``: seconds until it is asked again, None where it is not."""
        self._log(str(status), seconds, wait)
        if self._span is not None:
            self._span.set_attribute("http.response.status_code", status)
            if status >= 400:
                self._fail(str(status))
            self._span.end()

    def failed(self, fault: BaseException, seconds: float, wait: float | None) -> None:
        """No answer came. ``wait`` as above."""
        self._log(type(fault).__name__, seconds, wait)
        if self._span is not None:
            self._fail(type(fault).__qualname__)
            self._span.end()

    def _fail(self, kind: str) -> None:
        from opentelemetry.trace import Status, StatusCode

        self._span.set_attribute("error.type", kind)
        self._span.set_status(Status(StatusCode.ERROR))

    def _log(self, outcome: str, seconds: float, wait: float | None) -> None:
        call = self._call
        if wait is not None:
            line = "%s: %s after %.3f s (attempt %d); again in %.3f s"
            LOGGER.info(line, call, outcome, seconds, self._number, wait)
        elif LOGGER.isEnabledFor(logging.DEBUG):
            line = "%s: %s after %.3f s (attempt %d)"
            LOGGER.debug(line, call, outcome, seconds, self._number)


def begun(call: Call, request: PreparedRequest, number: int, tracer: Tracer | None) -> tuple[Attempt, PreparedRequest]:
    """An attempt that is about to be made, and its request: with a span and its ``traceparent`` where there is a tracer.

    By OpenTelemetry's semantic conventions of an HTTP client, without ``url.full``: it holds the arguments.
    """
    if tracer is None:
        return Attempt(call, number), request
    from opentelemetry.propagate import inject
    from opentelemetry.trace import SpanKind, set_span_in_context

    url = httpx2.URL(request.base)
    attributes = {
        "http.request.method": call.method,
        "url.template": call.path,
        "server.address": url.host,
        "server.port": url.port or {"http": 80}.get(url.scheme, 443),
    }
    if number > 1:
        attributes["http.request.resend_count"] = number - 1
    span = tracer.start_span(f"{call.method} {call.path}", kind=SpanKind.CLIENT, attributes=attributes)
    carrier: dict[str, str] = {}
    inject(carrier, context=set_span_in_context(span))
    return Attempt(call, number, span), replace(request, headers=merged(request.headers, tuple(carrier.items())))
