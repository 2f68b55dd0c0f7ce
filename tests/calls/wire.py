"""How values stand on the wire: parameters read back by their style, bodies by their media type, two JSON values compared."""

from __future__ import annotations

import json
import re
from datetime import datetime
from email.parser import BytesParser
from typing import Any
from urllib.parse import parse_qsl, unquote, unquote_plus

from .spec import Spec, parameter_schema

_DELIMITERS = {"spaceDelimited": r"%20|\+", "pipeDelimited": r"%7C|\|"}
_DEFAULT_STYLE = {"query": "form", "cookie": "form", "path": "simple", "header": "simple"}


class UnreadableError(Exception):
    """Something on the wire is not written as the document says."""


def read_query(spec: Spec, parameters: list[dict[str, Any]], query: str) -> dict[str, Any]:
    """The query's values by parameter (OpenAPI 3.1, 4.8.12.2); raises :class:`UnreadableError` for what is not declared."""
    pairs = [(unquote_plus(name, errors="strict"), raw) for name, _, raw in _split(query)]
    found: dict[str, Any] = {}
    for parameter in parameters:
        name = parameter["name"]
        deep = parameter.get("style") == "deepObject"
        own = [
            pair for pair in pairs if pair[0] == name or (deep and re.fullmatch(rf"{re.escape(name)}\[.*\]", pair[0]))
        ]
        pairs = [pair for pair in pairs if pair not in own]
        if own and deep:
            texts = {key[len(name) + 1 : -1]: unquote_plus(raw, errors="strict") for key, raw in own}
            found[name] = read_object(spec, parameter_schema(parameter), texts)
        elif own:
            found[name] = _read_raw(spec, parameter, [raw for _, raw in own])
    if pairs:
        raise UnreadableError(f"names what is not declared: {sorted({key for key, _ in pairs})}")
    return found


def _split(query: str) -> list[tuple[str, str, str]]:
    return [part.partition("=") for part in query.split("&")] if query else []


def read_single(spec: Spec, parameter: dict[str, Any], raw: str) -> Any:
    """The value of a parameter in the path, a header or a cookie."""
    return _read_raw(spec, parameter, [raw])


def _read_raw(spec: Spec, parameter: dict[str, Any], raw: list[str]) -> Any:
    """Split by the style first and decoded afterwards: an encoded delimiter is part of a value (RFC 6570, 1.5)."""
    schema = parameter_schema(parameter)
    place = parameter["in"]
    decode = {"query": unquote_plus, "header": str}.get(place, unquote)
    style = parameter.get("style", _DEFAULT_STYLE[place])
    if "content" in parameter:
        return json.loads(decode(raw[0]))
    if takes(spec, schema, "array"):
        if not (style == "form" and parameter.get("explode", True)):
            raw = re.split(_DELIMITERS.get(style, ","), raw[0])
        return [_read_text(spec, spec.deref(schema).get("items", True), decode(text)) for text in raw]
    if len(raw) != 1:
        raise UnreadableError(f"{parameter['name']} is sent {len(raw)} times")
    return _read_text(spec, schema, decode(raw[0]))


def read_object(spec: Spec, schema: Any, texts: dict[str, str]) -> dict[str, Any]:
    """An object whose properties came as texts: a deepObject parameter, a form."""
    properties = spec.deref(schema).get("properties", {})
    return {name: _read_text(spec, properties.get(name, True), text) for name, text in texts.items()}


def takes(spec: Spec, schema: Any, kind: str) -> bool:
    """Whether the schema names the type, or one of those that its ``allOf`` and unions lead to does."""
    schema = spec.deref(schema)
    if not isinstance(schema, dict):
        return False
    named = schema.get("type", [])
    inner = [part for key in ("allOf", "anyOf", "oneOf") for part in schema.get(key, ())]
    return (
        kind == named or (isinstance(named, list) and kind in named) or any(takes(spec, part, kind) for part in inner)
    )


def _read_text(spec: Spec, schema: Any, text: str) -> Any:
    """The text itself where the schema takes it, else the JSON value that it spells."""
    if spec.valid(schema, text):
        return text
    try:
        value = json.loads(text)
    except ValueError:
        return text
    return value if spec.valid(schema, value) else text


def read_body(spec: Spec, content_type: str, schema: Any, body: bytes) -> Any:
    """The content of a request: JSON, a form, or its parts."""
    kind = content_type.split(";", maxsplit=1)[0].strip().lower()
    if kind == "application/json" or kind.endswith("+json"):
        return json.loads(body)
    if kind == "application/x-www-form-urlencoded":
        return read_object(spec, schema, dict(parse_qsl(body.decode(), keep_blank_values=True)))
    if kind == "multipart/form-data":
        message = BytesParser().parsebytes(f"Content-Type: {content_type}\r\n\r\n".encode() + body)
        if not message.is_multipart():
            raise UnreadableError("no parts in a multipart body")
        parts = {str(part.get_param("name", header="content-disposition")): part for part in message.get_payload()}
        return read_object(spec, schema, {name: part.get_payload(decode=True).decode() for name, part in parts.items()})
    return body.decode()


def difference(one: Any, other: Any, place: str = "value") -> str:
    """Where and how two JSON values differ, or nothing: 1 is 1.0 but not true, two spellings of an instant are equal."""
    if isinstance(one, dict) and isinstance(other, dict):
        if one.keys() != other.keys():
            return f"{place}: {sorted(map(str, one.keys() ^ other.keys()))} only on one side"
        return next((found for key in one if (found := difference(one[key], other[key], f"{place}.{key}"))), "")
    if isinstance(one, list) and isinstance(other, list) and len(one) == len(other):
        pairs = enumerate(zip(one, other, strict=True))
        return next((found for at, pair in pairs if (found := difference(*pair, f"{place}[{at}]"))), "")
    kinds = isinstance(one, bool) == isinstance(other, bool)
    instants = [_instant(side) for side in (one, other) if isinstance(side, str)]
    if (kinds and one == other) or (len(instants) == 2 and instants[0] and instants[0] == instants[1]):
        return ""
    return f"{place}: {one!r} and {other!r}"


def _instant(text: str) -> datetime | None:
    if text[10:11] not in {"T", "t"}:
        return None
    try:
        found = datetime.fromisoformat(text)
    except ValueError:
        return None
    return found if found.tzinfo else None
