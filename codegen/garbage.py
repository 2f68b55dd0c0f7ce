"""Python's collector of circular garbage, held back where there is much to keep and next to nothing to collect."""

from __future__ import annotations

import gc
from collections.abc import Generator
from contextlib import contextmanager


@contextmanager
def uncollected(*, last: bool = False) -> Generator[None]:
    """Do without the collector: it would walk two large documents again and again, and find them still in use.

    What is the ``last`` work of a process is not walked either once it is done.
    """
    was_enabled = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if last:
            gc.freeze()
        if was_enabled:
            gc.enable()
