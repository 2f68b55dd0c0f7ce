"""Where a response was read as what its JSON is not: text for a number, a number for a moment.

Reading is lenient there, and what was read no longer shows it; so it is held against the JSON that came.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from datetime import date, datetime
from decimal import Decimal
from typing import Any
from uuid import UUID

from .shapes import is_array, is_model, is_object

_DATE_TIME = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)", re.ASCII | re.IGNORECASE)


def converted(value: object, came: object, path: str = "$") -> Iterator[tuple[str, str, Any]]:
    """Yield JSONPath (RFC 9535), reason and JSON of each spot where ``value`` was read from ``came``, which is another type."""
    if is_object(came):
        members = _members(value)
        for name in members.keys() & came.keys():
            step = f".{name}" if name.isidentifier() else f"[{name!r}]"
            yield from converted(members[name], came[name], path + step)
    elif is_array(came):
        for index, (item, one) in enumerate(zip(value if is_array(value) else (), came, strict=False)):
            yield from converted(item, one, f"{path}[{index}]")
    else:
        reason = _reason(value, came)
        if reason:
            yield path, reason, came


def _members(value: object) -> Mapping[str, Any]:
    if is_model(value):
        # The attribute itself warns where it is deprecated, and it is not the user who reads it here.
        return {field.alias or name: vars(value)[name] for name, field in type(value).model_fields.items()}
    return value if is_object(value) else {}


def _reason(value: object, came: object) -> str:
    """Why a value is not what came; nothing where it is."""
    # A decimal number is written as a number or as text, and either says the same.
    if isinstance(value, Decimal):
        return ""
    declared = _kind(value)
    if declared != _kind(came):
        return f"the document has {declared} here"
    match value:
        case datetime() if not _DATE_TIME.fullmatch(str(came)):
            return "the document has a date and time here, as RFC 3339 writes it"
        case date() if not isinstance(value, datetime) and value.isoformat() != came:
            return "the document has a date here, as RFC 3339 writes it"
        case UUID() if str(value) != str(came).lower():
            return "the document has a UUID here, as RFC 9562 writes it"
        case _:
            return ""


def _kind(value: object) -> str:
    if value is None:
        return "null"
    if isinstance(value, bool):
        return "true or false"
    return "a number" if isinstance(value, int | float) else "text"
