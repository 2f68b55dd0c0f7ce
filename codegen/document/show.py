"""A value from a document, made fit for a message: on one line, escaped and cut short."""

from __future__ import annotations

import json

from codegen.model import Json
from codegen.printable import printable


def show(value: Json, limit: int = 60, *, by_key: bool = False) -> str:
    """Write ``value`` as JSON in at most ``limit`` characters; the work does not grow with the value.

    ``by_key``: with the keys of objects sorted, so that it is the same for equal values, by which things are told apart.
    """
    if isinstance(value, str):
        value = value[:limit]
    text = ""
    for part in json.JSONEncoder(ensure_ascii=False, sort_keys=by_key).iterencode(value):
        text += part[: limit + 1]
        if len(text) > limit:
            break
    return printable(text, limit)
