"""Trees of JSON values as a whole."""

from __future__ import annotations

from codegen.model import Json


def copy(value: Json) -> Json:
    """Copy objects and arrays, sharing nothing; recursion is safe since the depth of what is loaded is bounded."""
    if isinstance(value, dict):
        return {key: copy(inner) for key, inner in value.items()}
    return [copy(inner) for inner in value] if isinstance(value, list) else value
