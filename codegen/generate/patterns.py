"""Regular expressions of ECMA-262, the dialect of JSON Schema, in that of Rust's regex crate, which pydantic runs."""

from __future__ import annotations

import re

from pydantic_core import SchemaError, SchemaValidator, core_schema

# A part is an escape, or one character; what Rust reads differently is written out.
_PART = re.compile(r"\\c[A-Za-z]|\\.|.", re.DOTALL)
_OUTSIDE = {r"\d": "[0-9]", r"\D": "[^0-9]", r"\w": "[0-9A-Za-z_]", r"\W": "[^0-9A-Za-z_]", r"\/": "/", r"\-": "-"}
_INSIDE = {r"\d": "0-9", r"\w": "0-9A-Za-z_", "[": r"\[", "&": r"\&", "~": r"\~", r"\b": r"\x08", r"\/": "/"}


def to_rust(pattern: str) -> str | None:
    """Write ``pattern`` (ECMA-262 with the ``u`` flag; JSON Schema 2020-12, section 6.4) for Rust, or None.

    None means that Rust has no such expression (look-around, back-references) or that it is no expression at all.
    """
    written: list[str] = []
    inside = False
    for part in _PART.findall(pattern):
        if part == "]":
            inside = False
        written.append((_INSIDE if inside else _OUTSIDE).get(part, part))
        if part == "[" and not inside:
            inside = True
    translated = "".join(written)
    try:
        SchemaValidator(core_schema.str_schema(pattern=translated))
    except SchemaError:
        return None
    return translated
