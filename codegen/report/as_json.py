"""The report itself, as JSON text."""

from __future__ import annotations

import json

import orjson

from codegen.model import Json
from codegen.printable import in_json


def render(report: Json) -> str:
    """Write the report with two spaces of indentation and a final newline; half a surrogate pair is written as an escape."""
    try:
        text = orjson.dumps(report, option=orjson.OPT_INDENT_2 | orjson.OPT_APPEND_NEWLINE).decode("utf-8")
    except TypeError:  # no UTF-8 has such a half
        text = json.dumps(report, indent=2) + "\n"
    return in_json(text)
