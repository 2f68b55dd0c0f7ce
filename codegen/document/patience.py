"""Asking again where that can help: how often, and how long to wait before, by the server's word or by our own."""

from __future__ import annotations

import asyncio
import random
import re
import time
from collections.abc import Awaitable, Callable
from datetime import UTC
from email.utils import parsedate_to_datetime
from itertools import count
from typing import TypeVar

from codegen.errors import NetworkError
from codegen.record import record

T = TypeVar("T")

_LONGEST_PAUSE = 8.0
"""Seconds between two attempts, if the server does not ask for more."""
_YEAR = 365 * 86_400.0
"""In seconds: what is longer is no pause, and a number of 300 digits no message."""


@record
class Clock:
    """What time is to a fetch, so that tests can let it pass themselves.

    ``wall`` gives seconds since 1970, ``running`` seconds that only grow, ``chance`` a number from 0 to 1.
    """

    wall: Callable[[], float] = time.time
    running: Callable[[], float] = time.monotonic
    sleep: Callable[[float], Awaitable[None]] = asyncio.sleep
    chance: Callable[[], float] = random.random


REAL = Clock()


class TransientError(NetworkError):
    """A failure that may pass; ``after`` is how many seconds the server asks to be left alone, None without a word of it."""

    def __init__(self, message: str, *, advice: str, after: float | None = None) -> None:
        super().__init__(message, advice=advice)
        self.after = after


async def patiently(
    attempt: Callable[[], Awaitable[T]], clock: Clock, *, attempts: int, pause: float, total: float
) -> T:
    """Attempt something until it succeeds, fails for good, or has failed ``attempts`` times.

    Before the next attempt it waits ``pause`` seconds, then twice as many each time, half of it by chance so that those who
    failed together do not come back together; and never less than the server asked for. What would end after ``total``
    seconds in all is not waited for.

    Raises:
        NetworkError: what the last attempt raised; it says how many there were.
    """
    end = clock.running() + total
    for made in count(1):
        try:
            return await attempt()
        except TransientError as error:
            wait = max(min(pause * 2 ** (made - 1), _LONGEST_PAUSE) * (1 + clock.chance()) / 2, error.after or 0)
            if made < attempts and clock.running() + wait < end:
                await clock.sleep(wait)
                continue
            times = f", {made} times" if made > 1 else ""
            advice = _asked(error.after) if error.after else error.advice
            raise NetworkError(f"{error.message}{times}", advice=advice) from None
    raise AssertionError  # a count has no end


def _asked(after: float) -> str:
    patience = f"{after:,.0f} s" if after < _YEAR else "more than a year"
    return f"The server asks for {patience} of patience: try again then."


def retry_after(value: str, now: float) -> float | None:
    """Read a Retry-After header: seconds from ``now`` (since 1970), None where it is neither seconds nor a date.

    By RFC 9110, section 10.2.3; a date comes in any of the three forms of section 5.6.7.
    """
    value = value.strip()
    if re.fullmatch(r"[0-9]{1,300}", value):
        return float(value)
    try:
        date = parsedate_to_datetime(value)
        return max(0.0, (date if date.tzinfo else date.replace(tzinfo=UTC)).timestamp() - now)
    except (TypeError, ValueError, OverflowError):
        return None
