"""Bodies of requests as bytes, by media type."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from typing import Any
from urllib.parse import quote, quote_plus

import httpx2

from .read_only import writable
from .shapes import is_array, is_model, is_object
from .styles import any_value, text, to_json_value


def is_json(media_type: str) -> bool:
    """Whether a media type, with or without its parameters, is JSON (RFC 8259, RFC 6839)."""
    essence = media_type.partition(";")[0].strip().lower()
    return essence.endswith(("/json", "+json"))


def encode_body(media_type: str, body: object) -> tuple[str, bytes]:
    """A body as its ``Content-Type`` and its bytes.

    JSON takes models (by alias, only what was set, so that absent is told from null), and whatever pydantic can dump;
    forms take a mapping or model; every other media type takes bytes or text. Raises ValueError otherwise. What a model
    has for reading only is left out.
    """
    body = writable(body)
    essence = media_type.partition(";")[0].strip().lower()
    if is_json(essence):
        return media_type, any_value().dump_json(body, by_alias=True, exclude_unset=True)
    if essence == "application/x-www-form-urlencoded":
        return media_type, _urlencoded(body)
    if essence == "multipart/form-data":
        return _multipart(body)
    if isinstance(body, bytes | bytearray):
        return media_type, bytes(body)
    if isinstance(body, str):
        return media_type, body.encode()
    raise ValueError(f"is a {type(body).__name__}; {media_type} takes bytes or text")


def query_string(media_type: str, value: object) -> str:
    """A whole query string (OpenAPI 3.2, 4.12.3): a form as it is, anything else written in its media type and percent-encoded."""
    essence, content = encode_body(media_type, value)
    form = essence.partition(";")[0].strip().lower() == "application/x-www-form-urlencoded"
    return content.decode("ascii") if form else quote(content, safe="")


def _urlencoded(body: object) -> bytes:
    """Arrays repeat their name, objects are JSON: the defaults of OpenAPI's Encoding Object."""
    parts = [
        f"{quote_plus(name)}={quote_plus(_field(item))}"
        for name, value in _members(body).items()
        for item in _repeated(value)
    ]
    return "&".join(parts).encode("ascii")


def _multipart(body: object) -> tuple[str, bytes]:
    """Bytes become files, also as ``(file name, bytes)`` or ``(file name, bytes, media type)``; the rest as in a form."""
    files = [(name, _part(name, item)) for name, value in _members(body).items() for item in _repeated(value)]
    if not files:
        raise ValueError("has no field; a multipart form needs one (RFC 2046, section 5.1.1)")
    request = httpx2.Request("POST", "http://localhost/", files=files)
    return request.headers["content-type"], request.read()


def _part(name: str, value: object) -> tuple[str | None, bytes] | tuple[str | None, bytes, str]:
    match value:
        case bytes():
            return name, value, "application/octet-stream"
        case (str(file), bytes(content)):
            return file, content, "application/octet-stream"
        case (str(file), bytes(content), str(media_type)):
            return file, content, media_type
        case _:
            plain = _field(value).encode()
            structured = is_object(value) or is_model(value)
            return (None, plain, "application/json") if structured else (None, plain)


def _members(body: object) -> Mapping[str, Any]:
    members = body.model_dump(by_alias=True, exclude_unset=True) if is_model(body) else body
    if is_object(members):
        return {str(name): value for name, value in members.items() if value is not None}
    raise ValueError(f"is a {type(body).__name__}; a form takes a mapping or a model")


def _repeated(value: Any) -> Sequence[Any]:
    """The values under one name; a tuple is one file."""
    if isinstance(value, tuple):
        return [value]
    return value if is_array(value) else [value]


def _field(value: object) -> str:
    plain = to_json_value(value)
    nested = is_object(plain) or is_array(plain)
    return json.dumps(plain, separators=(",", ":"), ensure_ascii=False) if nested else text(plain)
