"""How many things this process may do at once."""

from __future__ import annotations

import os


def cores() -> int:
    """Count the processor's cores that this process may use, where the system tells, or else all of them."""
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1
