"""JSON's two containers and models, told apart in a way that type checkers follow too."""

from __future__ import annotations

import sys
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, TypeGuard

if TYPE_CHECKING:
    from pydantic import BaseModel


def is_object(value: object) -> TypeGuard[Mapping[str, Any]]:
    """Whether a value is written as a JSON object."""
    return isinstance(value, Mapping)


def is_array(value: object) -> TypeGuard[Sequence[Any]]:
    """Whether a value is written as a JSON array."""
    return isinstance(value, list | tuple)


def is_model(value: object) -> TypeGuard[BaseModel]:
    """Whether a value is a model; pydantic, which is slow to import, is there already where one is."""
    pydantic = sys.modules.get("pydantic.main")
    return pydantic is not None and isinstance(value, pydantic.BaseModel)
