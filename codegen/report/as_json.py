"""The report itself, as JSON text."""

from __future__ import annotations

import orjson

from codegen.model import JsonObject


def render(report: JsonObject) -> str:
    """Write the report with two spaces of indentation and a final newline."""
    return orjson.dumps(report, option=orjson.OPT_INDENT_2 | orjson.OPT_APPEND_NEWLINE).decode("utf-8")
