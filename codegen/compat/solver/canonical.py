"""Equal JSON values, equal texts (JSON Schema 2020-12, 4.2.2): 1.0 is 1, and the order of keys does not matter."""

from __future__ import annotations

import json
import re
from fractions import Fraction

import orjson

from codegen.model import Json

_SORTED = orjson.OPT_SORT_KEYS
_FRACTION, _EXPONENT = b".0", re.compile(rb"e\+?[0-9]")
"""How it looks in the text that orjson writes that a number may be a whole one: with a fraction, or with an exponent."""
_LONGEST = 400
_SCALAR = re.compile(r"true|false|-?(0|[1-9][0-9]*)(\.[0-9]+)?([eE][-+]?[0-9]+)?")


def canonical(value: Json) -> bytes:
    """Give a text that is the same for equal JSON values."""
    try:
        text = orjson.dumps(value, option=_SORTED)
        whole = _FRACTION in text or _EXPONENT.search(text) is not None
        return orjson.dumps(_plain(value), option=_SORTED) if whole else text
    except orjson.JSONEncodeError:  # an integer beyond 64 bits, or a lone surrogate
        return repr(_plain(value)).encode("utf-8", "backslashreplace")


def text(value: float) -> str:
    """Write a number, true or false as a URL or a header has it."""
    return canonical(value).decode("ascii", "backslashreplace")


def as_passed(value: Json) -> Json:
    """Give what a text is where values pass as text: a number, true or false that is so written, or else that text."""
    if not isinstance(value, str) or len(value) > _LONGEST or _SCALAR.fullmatch(value) is None:
        return value
    meant = json.loads(value)
    return meant if text(meant) == value else value


def kind_of(value: Json) -> str:
    """Name the kind of a value: that of JSON, but that a number is an ``integer`` or a ``fraction`` (4.2.3)."""
    match value:
        case None:
            return "null"
        case bool():
            return "boolean"
        case int():
            return "integer"
        case float():
            return "integer" if value.is_integer() else "fraction"
        case str():
            return "string"
        case list():
            return "array"
        case _:
            return "object"


def exact(value: float) -> Fraction:
    """Give a number as it is written: 0.1 is a tenth, not the double next to it."""
    return Fraction(repr(value)) if isinstance(value, float) else Fraction(value)


def written(value: Fraction) -> float | None:
    """Give the JSON number that is this one, or None where no double is exactly so written."""
    if value.denominator == 1:
        return value.numerator
    try:
        near = float(value)
    except OverflowError:
        return None
    return near if exact(near) == value else None


def _plain(value: Json) -> Json:
    if isinstance(value, float):
        return int(value) if value.is_integer() else value
    if isinstance(value, list):
        return [_plain(entry) for entry in value]
    if isinstance(value, dict):
        return {key: _plain(entry) for key, entry in sorted(value.items())}
    return value
