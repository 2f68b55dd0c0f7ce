"""How much work an input may make: counted in seconds while searching, in calls of functions when a find is tried again."""

from __future__ import annotations

import resource
import signal
import sys
import tracemalloc
from collections.abc import Generator
from contextlib import contextmanager
from types import FrameType
from typing import Any, Literal, TypeAlias

Kind: TypeAlias = Literal["hang", "memory"]

SECONDS = 8.0
"""Of processor time: far more than any small document takes, also with instrumented code."""
MEBIBYTES = 300
"""By which one small document may make the process grow."""
CALLS = 3_000_000
"""Of functions: of seeds, the largest takes a sixth of it, and a third where it has to import all that generates."""
_LOOK = 10_000
"""After how many calls memory is looked at."""


class TooMuchError(BaseException):
    """An input made more work than it may; no handler for errors catches it on its way."""

    def __init__(self, kind: Kind, said: str) -> None:
        super().__init__(said)
        self.kind = kind


@contextmanager
def by_time(seconds: float = SECONDS, mebibytes: int = MEBIBYTES) -> Generator[None]:
    """Interrupt Python code that takes too long, where it stands; raise where the largest size so far grew too much."""

    def late(_signal: int, _frame: FrameType | None) -> None:
        raise TooMuchError("hang", f"more than {seconds} s of processor time")

    before = _largest()
    signal.signal(signal.SIGVTALRM, late)
    signal.setitimer(signal.ITIMER_VIRTUAL, seconds, 1.0)
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_VIRTUAL, 0)
    grown = (_largest() - before) / 1024
    if grown > mebibytes:
        raise TooMuchError("memory", f"the process grew by {grown:.0f} MiB")


@contextmanager
def by_calls(calls: int = CALLS, mebibytes: int = MEBIBYTES) -> Generator[None]:
    """Interrupt code that calls too many functions, or holds too much at a time: on any machine at the same call."""
    counted = 0

    def count(_frame: FrameType, event: str, _argument: Any) -> None:
        nonlocal counted
        counted += event in {"call", "c_call"}
        if counted > calls:
            sys.setprofile(None)
            raise TooMuchError("hang", f"more than {calls:,} calls of functions")
        if counted % _LOOK == 0 and _held() > mebibytes:
            sys.setprofile(None)
            raise TooMuchError("memory", f"more than {mebibytes} MiB held")

    profile = sys.getprofile()
    tracemalloc.start()
    sys.setprofile(count)
    try:
        yield
    finally:
        sys.setprofile(profile)
        tracemalloc.stop()


def _held() -> float:
    """What Python's own allocator has given out since tracing began, in MiB."""
    return tracemalloc.get_traced_memory()[0] / 2**20


def _largest() -> int:
    """The largest size that this process ever had, in KiB (Linux counts so)."""
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
