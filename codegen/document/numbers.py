"""Numbers as text to numbers that every JSON reader agrees on (RFC 8259, section 6)."""

from __future__ import annotations

import math

_EXACT_DIGITS = 18
_SMALLEST, _LARGEST = -(2**63), 2**64 - 1


class EndlessNumberError(ValueError):
    """The text names no finite number."""


def integer(text: str) -> int | float:
    """Read an integer: exact within 64 bits, beyond them the nearest double, as most JSON readers do."""
    if len(text) <= _EXACT_DIGITS:
        return int(text)
    if len(text) <= _EXACT_DIGITS + 4 and _SMALLEST <= (value := int(text)) <= _LARGEST:
        return value
    return decimal(text)


def decimal(text: str) -> float:
    """Read a number with a fraction or an exponent; raises :class:`EndlessNumberError` where no double is that large."""
    value = float(text)
    if not math.isfinite(value):
        raise EndlessNumberError(text)
    return value
