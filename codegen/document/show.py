"""A value from a document, made fit for a message: on one line, escaped and cut short."""

from __future__ import annotations

import json

from codegen.model import Json
from codegen.printable import printable


def show(value: Json, limit: int = 60) -> str:
    """Write ``value`` as JSON in at most ``limit`` characters; the work does not grow with the value."""
    if isinstance(value, str):
        value = value[:limit]
    text = ""
    for part in json.JSONEncoder(ensure_ascii=False).iterencode(value):
        text += part[: limit + 1]
        if len(text) > limit:
            break
    return printable(text, limit)
