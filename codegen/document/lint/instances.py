"""Whether values are instances of schemas of the document."""

from __future__ import annotations

from collections.abc import Sequence
from urllib.parse import quote

import jsonschema_rs

from codegen.document.lint.facts import declared_types
from codegen.document.pointer import join
from codegen.document.structure import Node
from codegen.model import Json, JsonObject

_MASK = "it"
_DOCUMENT = "urn:document"
_BACKTRACKING = 10_000
_COMPILED_BYTES = 10_000_000


def null_as_named(schema: JsonObject, value: Json) -> bool:
    """Tell whether a value is the null that the type names; what shuts it out all the same is told elsewhere."""
    return value is None and "null" in (declared_types(schema) or [])


def refusals(tree: JsonObject, pairs: Sequence[tuple[Node, Json]]) -> list[str]:
    """Say for each schema and value why the one refuses the other; nothing where it does not, or where it is faulty.

    The references of ``tree`` are all sound, and nothing is fetched. All pairs are judged by one compiled schema, since
    each alone would compile again what it refers to; where some schema does not compile, the others are found by halving.
    """
    if not pairs:
        return []
    registry = jsonschema_rs.Registry([(_DOCUMENT, tree)], draft=jsonschema_rs.Draft202012)
    return _judged(registry, pairs)


def _judged(registry: jsonschema_rs.Registry, pairs: Sequence[tuple[Node, Json]]) -> list[str]:
    references = [{"$ref": f"{_DOCUMENT}#{quote(schema.pointer, safe='/~')}"} for schema, _ in pairs]
    reasons = [""] * len(pairs)
    try:
        validator = jsonschema_rs.Draft202012Validator(
            {"prefixItems": references},
            registry=registry,
            pattern_options=jsonschema_rs.FancyRegexOptions(backtrack_limit=_BACKTRACKING, size_limit=_COMPILED_BYTES),
            mask=_MASK,
            offline=True,
        )
        for error in validator.iter_errors([value for _, value in pairs]):
            index, *inside = error.instance_path
            if isinstance(index, int):
                reasons[index] = reasons[index] or error.message + (f" (at {join(*inside)} in it)" if inside else "")
    except (jsonschema_rs.ValidationError, jsonschema_rs.ReferencingError, ValueError):
        if len(pairs) == 1:
            return reasons
        half = len(pairs) // 2
        return _judged(registry, pairs[:half]) + _judged(registry, pairs[half:])
    return reasons
