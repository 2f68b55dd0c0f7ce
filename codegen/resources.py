"""Where the templates and the documents that ship with the tool are: inside the wheel, or at the top of a clone."""

from __future__ import annotations

from pathlib import Path
from typing import Literal

_PACKAGE = Path(__file__).resolve().parent


def bundled(name: Literal["templates", "specs"]) -> Path:
    """Find the folder ``name`` that came with this installation."""
    installed = _PACKAGE / "bundled" / name
    return installed if installed.is_dir() else _PACKAGE.parent / name
