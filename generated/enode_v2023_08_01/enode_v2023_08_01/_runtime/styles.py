"""Parameters and plain values as text: the styles of OpenAPI 3.1 (section 4.8.12), which are those of RFC 6570.

Whatever a value holds stays inside its place: all but the unreserved characters of RFC 3986 are percent-encoded, apart
from headers, which have no such encoding and in which control characters are refused.

RFC 6570 leaves undefined values out (section 3.2.1): None inside an array or object is dropped, and so is an empty
array or object in a query, header or cookie.

Every function raises ValueError, with a message that does not quote the value, where a value has no such form.
"""

from __future__ import annotations

import json
import math
import re
from collections.abc import Callable, Mapping
from datetime import datetime
from decimal import Decimal
from enum import Enum
from functools import lru_cache, partial
from typing import TYPE_CHECKING, Any, TypeAlias
from urllib.parse import quote, unquote

from .operation import Parameter
from .shapes import is_array, is_object

if TYPE_CHECKING:
    from pydantic import TypeAdapter

_Encode: TypeAlias = Callable[[str], str]

_DELIMITERS = {"spaceDelimited": "%20", "pipeDelimited": "%7C"}
_CONTROL = re.compile(r"[\x00-\x08\x0a-\x1f\x7f]")
_HEADER_NAME = re.compile(r"[A-Za-z0-9!#$%&'*+.^_`|~-]+")
_SLASH = re.compile(r"[/\\]")
_EXPRESSION = re.compile(r"\{([^{}]*)\}")
_STRAY = re.compile(r"%(?![0-9A-Fa-f]{2})")

encode: _Encode = partial(quote, safe="")
# All that is reserved, except what would end or split the value or be read as something else.
_encode_little: _Encode = partial(quote, safe=":/?@!$'()*,;=")


def _encode_template(literal: str) -> str:
    """What stands between the expressions of a template, where it may be encoded already (RFC 6570 section 3.1)."""
    return quote(_STRAY.sub("%25", literal), safe="/:@!$&'()*+,;=%")


@lru_cache(maxsize=1)
def any_value() -> TypeAdapter[Any]:
    """What dumps a value by its own type, whatever that is."""
    from pydantic import TypeAdapter

    return TypeAdapter(Any)


def to_json_value(value: object) -> Any:
    """A value as JSON's types: models by alias with only what was set, enums by value, dates as ISO 8601 (RFC 3339)."""
    while isinstance(value, Enum):
        value = value.value
    if value is None or isinstance(value, str | bool | int):
        return value
    if isinstance(value, float):
        if not math.isfinite(value):
            raise ValueError("is not a finite number")
        return value
    if isinstance(value, Decimal):
        return format(value, "f")
    if isinstance(value, datetime) and value.utcoffset() is None:
        raise ValueError("is a date and time without a zone; use for instance datetime.now(timezone.utc)")
    if is_object(value):
        return {str(to_json_value(key)): to_json_value(item) for key, item in value.items()}
    if is_array(value):
        return [to_json_value(item) for item in value]
    return any_value().dump_python(value, mode="json", by_alias=True, exclude_unset=True)


def text(value: Any) -> str:
    """One of JSON's scalars as it is written in a URL or header."""
    if isinstance(value, str):
        return value
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, int | float):
        return str(value)
    raise ValueError("holds an array or object where the style has room for a single value only")


def expand_path(template: str, values: Mapping[str, str]) -> str:
    """The path of a request: ``template`` with each ``{name}`` replaced by its encoded value.

    A value cannot leave its segment: ``.`` and ``..``, encoded or not, are taken out by URL parsers (RFC 3986 section
    5.2.4), and between encoded slashes by servers that decode too early. Both are refused.
    """
    pieces = list(_pieces(template))
    missing = [name for name in pieces[1::2] if name not in values]
    if missing:
        raise ValueError(f"is missing: {', '.join(missing)}")
    pieces[1::2] = [values[name] for name in pieces[1::2]]
    path = "".join(pieces)
    plain = unquote(path)
    if "." in plain and any(segment in {".", ".."} for segment in _SLASH.split(plain)):
        raise ValueError('gives a path segment "." or "..", which would lead to another resource')
    return path


@lru_cache(maxsize=1024)
def _pieces(template: str) -> tuple[str, ...]:
    """A template taken apart: literals, encoded, and between each two of them the name of an expression."""
    pieces = _EXPRESSION.split(template)
    pieces[::2] = [_encode_template(literal) for literal in pieces[::2]]
    return tuple(pieces)


def path_value(parameter: Parameter, value: object) -> str:
    """What stands for ``{name}``: styles simple (``a,b``), label (``.a.b``), matrix (``;name=a,b``)."""
    matrix = parameter.written_style == "matrix"
    parts = _expand(parameter, value, named=matrix, encoded=encode)
    if matrix:
        expanded = "".join(";" + part.removesuffix("=") for part in parts)
    elif parameter.written_style == "label":
        expanded = "".join("." + part for part in parts)
    else:
        expanded = ",".join(parts)
    if not expanded:
        raise ValueError("is empty, which would lead to another resource")
    return expanded


def query_parts(parameter: Parameter, value: object) -> list[str]:
    """The ``name=value`` parts of a query: styles form, spaceDelimited, pipeDelimited, deepObject."""
    encoded = _encode_little if parameter.allow_reserved else encode
    if parameter.written_style == "deepObject" and parameter.media_type is None:
        return _deep(encode(parameter.name), to_json_value(value), encoded)
    return _expand(parameter, value, named=True, encoded=encoded)


def header_value(parameter: Parameter, value: object) -> str:
    """The value of a header: style simple."""
    header_name(parameter.name)
    return header_text(",".join(_expand(parameter, value, named=False, encoded=str)))


def header_name(name: str) -> str:
    """A header's name, unchanged; ValueError where it is none (RFC 9110 section 5.1)."""
    if not _HEADER_NAME.fullmatch(name):
        raise ValueError("has a name that no header can have")
    return name


def header_text(value: str) -> str:
    """A header's value, unchanged; ValueError where it is none (RFC 9110 section 5.5)."""
    if _CONTROL.search(value) or value != value.strip(" \t"):
        raise ValueError("holds a control character, or a space at an end, which no header can carry")
    return value


def cookie_parts(parameter: Parameter, value: object) -> list[str]:
    """The ``name=value`` parts of a cookie header: style form."""
    return _expand(parameter, value, named=True, encoded=encode)


def _expand(parameter: Parameter, value: object, *, named: bool, encoded: _Encode) -> list[str]:
    """RFC 6570 section 3.2.1: the parts of a value, one unless it is exploded, none where it is undefined."""
    plain = to_json_value(value)
    if parameter.media_type is not None:
        plain = json.dumps(plain, separators=(",", ":"), ensure_ascii=False)
    prefix = f"{encoded(parameter.name)}=" if named else ""
    if is_object(plain):
        pairs = [(encoded(key), encoded(text(item))) for key, item in plain.items() if item is not None]
        if parameter.exploded:
            return [f"{key}={item}" for key, item in pairs]
        items = [part for pair in pairs for part in pair]
    elif is_array(plain):
        items = [encoded(text(item)) for item in plain if item is not None]
        if parameter.exploded:
            return [prefix + item for item in items]
    else:
        return [prefix + encoded(text(plain))]
    return [prefix + _DELIMITERS.get(parameter.written_style, ",").join(items)] if items else []


def _deep(name: str, value: Any, encoded: _Encode) -> list[str]:
    """``name[key]=value``; deeper levels, which the specification leaves open, as ``name[key][key]`` and repetition."""
    if value is None:
        return []
    if is_object(value):
        return [part for key, item in value.items() for part in _deep(f"{name}%5B{encode(key)}%5D", item, encoded)]
    if is_array(value):
        return [part for item in value for part in _deep(name, item, encoded)]
    return [f"{name}={encoded(text(value))}"]
