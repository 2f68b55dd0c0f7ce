"""What a caller may ask of a client, of a copy of it, or of one call, and how the three are laid over each other."""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Any, TypedDict

import httpx2

from .operation import Pairs
from .styles import header_name, header_text

DEFAULT_TIMEOUT = httpx2.Timeout(30.0, connect=5.0)
"""Seconds for a connection, and for each read or write, where neither the caller nor an injected client says."""

DEFAULT_MAX_RETRIES = 2


class Options(TypedDict, total=False):
    """How calls are carried out. What is left out is as the client has it.

    ``timeout``: seconds that one attempt may wait for a connection, or for the next bytes; or a ``httpx2.Timeout``.
    ``deadline``: seconds for the call as a whole: its token, all attempts, the waits between them, and the further
    pages that are fetched while its result is iterated; None for no end. Threads look at it between two pieces of a
    body, and not while headers come in: a server that sends these byte by byte can pass it.
    ``max_retries``: how often an attempt may be repeated after the first one.
    ``headers``: sent too; they replace an argument or a credential of the same name, not what the client is bound to.
    ``idempotent``: the call may be repeated though the server may have carried it out, also where its method says no.
    ``strict``: what the document does not know in a response (a value of an enum, a property), or has as another type, is
    an error.
    """

    timeout: httpx2.Timeout | float | None
    deadline: float | None
    max_retries: int
    headers: Mapping[str, str]
    idempotent: bool
    strict: bool


@dataclass(frozen=True, slots=True)
class Terms:
    """Options, checked and complete: what one call goes by.

    ``ends`` is the second of the clock at which the call is to be over, None before it has begun or without a deadline.
    """

    timeout: httpx2.Timeout | None = None
    deadline: float | None = None
    max_retries: int = DEFAULT_MAX_RETRIES
    headers: Pairs = field(default=(), repr=False)
    idempotent: bool = False
    strict: bool = False
    ends: float | None = None

    def under(self, options: Options | None) -> Terms:
        """These terms where ``options`` say nothing else. Raises ValueError for what cannot be, TypeError for a name."""
        if not options:
            return self
        changes: dict[str, Any] = dict(options)
        unknown = changes.keys() - Options.__annotations__.keys()
        if unknown:
            raise TypeError(f"there is no option {', '.join(sorted(unknown))}")
        if "timeout" in changes:
            changes["timeout"] = _timeout(changes["timeout"])
        if "deadline" in changes:
            _check_seconds("deadline", changes["deadline"])
        retries = changes.get("max_retries", 0)
        if not isinstance(retries, int) or retries < 0:
            raise ValueError("max_retries must be a whole number, 0 or more")
        if "headers" in changes:
            changes["headers"] = merged(self.headers, checked_headers(changes["headers"]))
        return replace(self, **changes)

    def begun(self, now: float) -> Terms:
        """These terms for a call that begins now; one that has an end already keeps it."""
        return self if self.deadline is None or self.ends is not None else replace(self, ends=now + self.deadline)


def checked_headers(headers: Mapping[str, str]) -> Pairs:
    """Headers that a user gave; ValueError, without quoting a value, where one cannot be sent."""
    for name, value in headers.items():
        try:
            header_name(name)
            header_text(value)
        except ValueError as error:
            raise ValueError(f"the value of header {name} {error}") from None
    return tuple(headers.items())


def merged(*layers: Pairs) -> Pairs:
    """The headers of all layers, each name once, as the last layer has it (case does not matter)."""
    return tuple({name.lower(): (name, value) for layer in layers for name, value in layer}.values())


def _timeout(given: httpx2.Timeout | float | None) -> httpx2.Timeout | None:
    """As httpx2 has it; None says nothing, so that the HTTP client's own holds."""
    if given is None or isinstance(given, httpx2.Timeout):
        return given
    _check_seconds("timeout", given)
    return httpx2.Timeout(given)


def _check_seconds(name: str, given: float | None) -> None:
    if given is not None and not (given > 0 and math.isfinite(given)):
        raise ValueError(f"{name} must be more than 0 seconds, or None")
