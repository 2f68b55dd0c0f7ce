"""What a segment of a path can be: which templates hold it, and whether a parameter's schema admits it."""

from __future__ import annotations

import re
from urllib.parse import unquote

from codegen.compat.addresses import OPEN, fits
from codegen.compat.shape import Shape
from codegen.compat.values import finite

_NUMBERS = {
    "integer": (re.compile(r"-?\d{1,400}"), re.compile(r"[-\d]*")),
    "number": (re.compile(r"[-+]?\d{1,400}(?:\.\d{1,400})?(?:[eE][-+]?\d{1,4})?"), re.compile(r"[-+.\deE]*")),
}
_FORMATS = {
    "uuid": (re.compile(r"[0-9A-Fa-f]{8}(?:-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}"), re.compile(r"[-0-9A-Fa-f]*")),
    "date": (re.compile(r"\d{4}-\d\d-\d\d"), re.compile(r"[-\d]*")),
    "date-time": (re.compile(r"\d{4}-\d\d-\d\d[Tt ].{1,40}"), re.compile(r"[-+:.\dTtZz ]*")),
}
"""Type or format -> what a whole value looks like, and what a part of one does."""

_SET = r"(?:\[\^?(?:[A-Za-z0-9_.~ -]|\\[dw.-])+\]|\\[dw.-]|[A-Za-z0-9_~-])"
_FEW = re.compile(rf"\^((?:{_SET}(?:[+*?]|\{{\d{{1,3}}(?:,\d{{0,3}})?\}})?){{1,12}})\$")
_ONE_OF = re.compile(r"\^\((?:\?:)?([\w~-]+(?:\|[\w~-]+)*)\)\$", re.ASCII)
_OPEN_ENDED = re.compile(r"[+*?,]")
_MOST = 64


def may_be(shape: Shape, text: str) -> bool:
    """Tell whether ``text``, a part of a URL's path, may be a value of a schema; :data:`OPEN` in it stands for anything.

    Only what surely is no value is refused: another type, none of an enumeration, no such format, length or simple pattern.
    """
    value = text if OPEN in text else unquote(text)
    pieces = value.split(OPEN)
    listed = finite(shape)
    if listed is not None:
        return any(fits(pieces, _written(one)) for one in listed.values())
    types = shape.types - {"null"}
    if types <= {"integer", "number", "boolean"}:
        numeric = _looks_like(_NUMBERS["number" if "number" in types else "integer"], value)
        return (numeric and bool(types & _NUMBERS.keys())) or (
            "boolean" in types and any(fits(pieces, word) for word in ("true", "false"))
        )
    return not types <= {"string"} or _may_be_text(shape, value)


def _may_be_text(shape: Shape, value: str) -> bool:
    longest = (spot.value for spot in shape.facts("maxLength"))
    shortest = (spot.value for spot in shape.facts("minLength") if OPEN not in value)
    length = len(value.replace(OPEN, ""))
    return (
        all(length <= limit for limit in longest if isinstance(limit, int))
        and all(length >= limit for limit in shortest if isinstance(limit, int))
        and all(_looks_like(_FORMATS[spot.value], value) for spot in shape.facts("format") if spot.value in _FORMATS)
        and all(_matches(spot.value, value) for spot in shape.facts("pattern") if isinstance(spot.value, str))
    )


def _looks_like(looks: tuple[re.Pattern[str], re.Pattern[str]], value: str) -> bool:
    whole, part = looks
    if OPEN not in value:
        return whole.fullmatch(value) is not None
    return all(part.fullmatch(piece) is not None for piece in value.split(OPEN))


def _matches(pattern: str, value: str) -> bool:
    """Tell whether a value may match an ECMA-262 pattern; any does, but of patterns so plain that matching them ends soon."""
    if OPEN in value or len(value) > _MOST:
        return True
    if one_of := _ONE_OF.fullmatch(pattern):
        return value in one_of[1].split("|")
    plain = _FEW.fullmatch(pattern)
    if plain is None or len(_OPEN_ENDED.findall(plain[1])) > 3:
        return True
    try:
        return re.fullmatch(plain[1], value, re.ASCII) is not None
    except re.error:
        return True


def _written(value: object) -> str:
    """Write a listed value as it stands in a path."""
    return value if isinstance(value, str) else str(value).lower() if isinstance(value, bool) else str(value)
