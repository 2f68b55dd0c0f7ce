"""What may be sent once more, and when.

A request may be repeated where that cannot carry a call out twice:

- after any fault or refusal, where the method is idempotent (RFC 9110 section 9.2.2) or the caller says so;
- otherwise only where the call was certainly not carried out: the connection was never made; 429 (RFC 6585 section 4: too many
  requests were sent, this one is refused); 503 with ``Retry-After``, by which the server itself asks for it to be sent
  again later (RFC 9110 sections 10.2.3 and 15.6.4). A 503 without it, a 502 or 504 may come from something in between that has already
  passed the request on, and a 408 from one that gave up on the server behind it.
"""

from __future__ import annotations

import math
from collections.abc import Mapping
from datetime import UTC
from email.utils import parsedate_to_datetime

import httpx2

from .io import Pace

IDEMPOTENT = frozenset({"GET", "HEAD", "OPTIONS", "PUT", "DELETE", "TRACE"})
REPEATED = frozenset({408, 429, 500, 502, 503, 504})

_NEVER_SENT = (httpx2.ConnectError, httpx2.ConnectTimeout, httpx2.PoolTimeout)
_BROKEN = (httpx2.NetworkError, httpx2.TimeoutException, httpx2.RemoteProtocolError)
_FIRST_WAIT = 0.5
_LONGEST_WAIT = 8.0

LONGEST_ASKED = 60.0
"""Seconds that a ``Retry-After`` is obeyed for. Where a server asks for more, its answer is raised at once."""


def after_fault(fault: Exception, repeat: int, pace: Pace, *, idempotent: bool) -> float | None:
    """Seconds to wait before the attempt after a fault; None where there is to be none.

    ``repeat`` counts the repeats before: 0 for the first.
    """
    if isinstance(fault, _BROKEN if idempotent else _NEVER_SENT):
        return backoff(repeat, pace)
    return None


def after_status(status: int, headers: Mapping[str, str], repeat: int, pace: Pace, *, idempotent: bool) -> float | None:
    """Seconds to wait before the attempt after a refusal; None where there is to be none. ``repeat`` as above."""
    if status not in REPEATED:
        return None
    asked = retry_after(headers, pace)
    if not (idempotent or status == 429 or (status == 503 and asked is not None)):
        return None
    if asked is None:
        return backoff(repeat, pace)
    return asked if asked <= LONGEST_ASKED else None


def backoff(repeat: int, pace: Pace) -> float:
    """Seconds, with full jitter: anything up to a limit that doubles, so that many callers do not return at once."""
    return pace.chance() * min(_LONGEST_WAIT, _FIRST_WAIT * 2.0 ** min(repeat, 10))


def retry_after(headers: Mapping[str, str], pace: Pace) -> float | None:
    """The seconds of a ``Retry-After`` header: a number of them, or a date in any form of RFC 9110 section 5.6.7.

    None where there is none that can be understood; 0 for a date that has passed.
    """
    value = headers.get("retry-after", "").strip()
    if value.isascii() and value.replace(".", "", 1).isdigit():
        seconds = float(value)
        return seconds if math.isfinite(seconds) else None
    try:
        moment = parsedate_to_datetime(value)
    except ValueError:
        return None
    # A date without a zone is one of asctime, and those are in UTC.
    return max(0.0, (moment if moment.tzinfo else moment.replace(tzinfo=UTC)).timestamp() - pace.date())
