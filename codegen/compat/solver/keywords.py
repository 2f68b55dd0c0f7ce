"""Keywords of a schema that need nothing but their own value (JSON Schema 2020-12, Validation, 6 to 8)."""

from __future__ import annotations

from collections.abc import Iterator

from codegen.compat.reader import Spot
from codegen.compat.solver import atoms
from codegen.compat.solver.atoms import TEXT, Literal
from codegen.compat.solver.canonical import canonical, exact
from codegen.model import Json, JsonObject

_KINDS = {
    "null": ("null",), "boolean": ("boolean",), "object": ("object",), "array": ("array",), "string": ("string",),
    "integer": ("integer",), "number": ("integer", "fraction"),
}  # fmt: skip
_CONTENTS = ("contentEncoding", "contentMediaType", "contentSchema")
NUMERIC = frozenset({"minimum", "exclusiveMinimum", "maximum", "exclusiveMaximum", "multipleOf"})
"""What :func:`numeric` reads."""
TEXTUAL = frozenset({"minLength", "maxLength", "pattern", "format", *_CONTENTS})
"""What :func:`textual` reads."""


def kinds(stated: Json) -> frozenset[str] | None:
    """Give the kinds of values that a ``type`` names, or None for what is no type."""
    if not isinstance(stated, (str, list)):
        return None
    names = [stated] if isinstance(stated, str) else stated
    return frozenset(kind for name in names if isinstance(name, str) for kind in _KINDS.get(name, ()))


def numeric(schema: JsonObject) -> Iterator[Literal]:
    """Yield what is said of numbers only."""
    for keyword, past in (("minimum", False), ("exclusiveMinimum", True)):
        if (limit := _number(schema.get(keyword))) is not None:
            yield atoms.AtLeast(exact(limit), past), True
    for keyword, below in (("maximum", False), ("exclusiveMaximum", True)):
        if (limit := _number(schema.get(keyword))) is not None:
            yield atoms.AtMost(exact(limit), below), True
    if (step := _number(schema.get("multipleOf"))) is not None and step > 0:
        yield atoms.Multiple(exact(step)), True


def textual(schema: JsonObject) -> Iterator[Literal]:
    """Yield what is said of texts, and formats, which speak of numbers too."""
    if least := count(schema.get("minLength")):
        yield atoms.Size("string", least), True
    if (most := count(schema.get("maxLength"))) is not None:
        yield atoms.NoMore("string", most), True
    if isinstance(pattern := schema.get("pattern"), str):
        yield atoms.Pattern(pattern), True
    if isinstance(name := schema.get("format"), str):
        yield atoms.Format(name), True
    for keyword in _CONTENTS:
        if keyword in schema:
            name = f"{keyword} {canonical(schema[keyword])!r}"
            yield atoms.Opaque(name, f"{keyword} may be checked or not", TEXT, refuses=False), True


def entries(here: Spot, keyword: str) -> list[Spot]:
    """Give the entries of a list that a keyword holds."""
    inner = here.get(keyword)
    return [] if inner is None else list(inner.entries())


def members(here: Spot, keyword: str) -> list[tuple[str, Spot]]:
    """Give the members of an object that a keyword holds."""
    inner = here.get(keyword)
    return [] if inner is None else list(inner.members())


def count(value: Json) -> int | None:
    """Give a value as a count, or None where it is none."""
    whole = isinstance(value, float) and value.is_integer()
    if isinstance(value, bool) or not (whole or isinstance(value, int)) or value < 0:
        return None
    return int(value)


def _number(value: Json) -> float | None:
    if isinstance(value, float):
        return value if value - value == 0 else None  # neither infinite nor no number
    return value if isinstance(value, int) and not isinstance(value, bool) else None
