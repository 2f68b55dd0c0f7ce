"""Small turns of phrase that the formats share."""

from __future__ import annotations


def plural(count: int, noun: str) -> str:
    """Say ``1 error`` or ``3 errors``."""
    return f"{count} {noun}" if count == 1 else f"{count} {noun}s"
