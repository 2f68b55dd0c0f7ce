"""Findings -> text. The report is one JSON value (:func:`build`); each format is one small module that renders it."""

from __future__ import annotations

from collections.abc import Callable
from importlib import import_module
from typing import Final, cast

from codegen.model import JsonObject
from codegen.report.build import build, schema

__all__ = ["FORMATS", "build", "render", "schema"]

FORMATS: Final = ("json", "markdown", "text")
"""Each name is a module ``as_<name>`` with one function, ``render(report) -> str``."""


def render(report: JsonObject, name: str) -> str:
    """Render the report in one of :data:`FORMATS`."""
    module = import_module(f"codegen.report.as_{name}")
    return cast("Callable[[JsonObject], str]", module.render)(report)
