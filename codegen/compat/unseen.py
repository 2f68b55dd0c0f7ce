"""Edits of properties that do not pass: only returned ones in a request, only sent ones in a response (OpenAPI 3.0.3, 4.7.24.2)."""

from __future__ import annotations

from dataclasses import replace

from codegen.compat.edit import Edit
from codegen.compat.facets import BOUNDS
from codegen.model import Direction

NARROWING = frozenset({
    "enum-value-removed",
    *(f"{bound.name}-{'decreased' if bound.upper else 'increased'}" for bound in BOUNDS.values()),
})  # fmt: skip
WIDENING = frozenset({
    "enum-value-added",
    *(f"{bound.name}-{'increased' if bound.upper else 'decreased'}" for bound in BOUNDS.values()),
})  # fmt: skip
"""Kinds of edits that take values away, or give some, and that have a name of their own where nothing passes."""


def unseen(edit: Edit, direction: Direction) -> Edit:
    """Give an edit of what does not pass in ``direction``: without harm, and by its own name where it has one."""
    word, kinds = ("read-only", NARROWING) if direction == "request" else ("write-only", WIDENING)
    if edit.kind not in kinds:
        return edit
    return replace(edit, kind=f"{word}-{edit.kind}", verdict="compatible", firm=True, eased=False, plain=False)
