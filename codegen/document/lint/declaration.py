"""What a lint is, and small documents to show one on."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Literal

from codegen.document.lint.facts import Facts
from codegen.model import Json, JsonObject
from codegen.record import record


@record
class Hit:
    """One place at which a lint fires; the message says what stands there, and may hold any character.

    ``of_name``: it fires at the name there, whatever it names.
    """

    pointer: str
    message: str
    of_name: bool = False


@record(kw_only=True)
class Rule:
    """What can be said of one rule by which a problem is told, as it is explained and tested.

    ``level`` is error for what the specification forbids, and warning for what it allows. ``example`` is a document on
    which this rule fires and no other, ``near_miss`` a like one on which none does, and ``mend`` the actions of an
    overlay after which the example is one too; a rule that stands for many has none of them.
    """

    rule: str
    level: Literal["error", "warning"]
    what: str
    why: str
    advice: str
    example: JsonObject | None = None
    near_miss: JsonObject | None = None
    mend: tuple[JsonObject, ...] = ()

    @property
    def overlay(self) -> JsonObject | None:
        """The overlay that mends the example (OpenAPI Overlay 1.1); None where there is no example."""
        if not self.mend:
            return None
        info = {"title": f"Mend {self.rule}", "version": "1"}
        return {"overlay": "1.1.0", "info": info, "actions": list(self.mend)}


@record(kw_only=True)
class Lint(Rule):
    """A rule for what the schema of the specification cannot see; ``find`` yields the places at which it fires."""

    find: Callable[[Facts], Iterable[Hit]]


def update(target: str, value: Json) -> JsonObject:
    """Make an action of an overlay that merges a value into what a JSONPath selects."""
    return {"target": target, "update": value}


def remove(target: str) -> JsonObject:
    """Make an action of an overlay that takes out what a JSONPath selects."""
    return {"target": target, "remove": True}


def copy_of(target: str, source: str) -> JsonObject:
    """Make an action of an overlay that merges into what one JSONPath selects what another does."""
    return {"target": target, "copy": source}


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
