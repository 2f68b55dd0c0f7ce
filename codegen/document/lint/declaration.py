"""What a lint is, and small documents to show one on."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Literal

from codegen.document.lint.facts import Facts
from codegen.model import JsonObject


@dataclass(frozen=True, slots=True)
class Hit:
    """One place at which a lint fires; the message says what stands there, and may hold any character."""

    pointer: str
    message: str


@dataclass(frozen=True, slots=True)
class Lint:
    """One rule, as it is checked, explained and tested.

    ``level`` is error for what the specification forbids in words that its schema cannot check, and warning for what
    it allows. ``example`` is a document on which this rule fires and no other; ``near_miss`` a like one on which none does.
    """

    rule: str
    level: Literal["error", "warning"]
    what: str
    why: str
    advice: str
    find: Callable[[Facts], Iterable[Hit]]
    example: JsonObject
    near_miss: JsonObject


def sample(*, paths: JsonObject | None = None, **fields: JsonObject) -> JsonObject:
    """Make a small document that is valid but for what is given; ``fields`` are further fields of its root."""
    return {"openapi": "3.1.0", "info": {"title": "Pets", "version": "1"}, "paths": paths or {}, **fields}


def sample_schema(schema: JsonObject, **others: JsonObject) -> JsonObject:
    """Make a small document with one schema, named Pet, and others that it may refer to."""
    return sample(components={"schemas": {"Pet": schema, **others}})


def operation(**fields: object) -> JsonObject:
    """Make an operation that is valid but for what is given."""
    return {"responses": {"200": {"description": "Done."}}, **fields}


def path_parameter(name: str) -> JsonObject:
    """Make a parameter that stands in the path."""
    return {"name": name, "in": "path", "required": True, "schema": {"type": "string"}}
