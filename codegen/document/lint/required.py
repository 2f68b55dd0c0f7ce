"""Lints about what an object has to have."""

from __future__ import annotations

from collections.abc import Collection, Iterator

from codegen.document.lint.declaration import Hit, Lint, sample_schema, update
from codegen.document.lint.facts import Facts
from codegen.document.lint.parts import is_closed, parts_of, required_of
from codegen.document.show import show
from codegen.document.structure import Node
from codegen.model import JsonObject

_OPENING = {
    "additionalProperties", "patternProperties", "anyOf", "oneOf", "if", "dependentSchemas", "$dynamicRef",
}  # fmt: skip
"""Keywords that may let a property be that no ``properties`` name, where ``unevaluatedProperties`` shuts out the rest."""


def _undeclared(facts: Facts) -> Iterator[Hit]:
    for node in facts.of("schema"):
        for name in required_of(node.value):
            if name not in _declared(facts, node, name):
                message = f"the property {show(name)} is required, and the closed object does not declare it"
                yield Hit(f"{node.pointer}/required", message)


def _declared(facts: Facts, node: Node, asked: str) -> Collection[str]:
    """Give the properties that an object admits; ``asked`` itself where that is open, or not to be told at a glance."""
    if is_closed(node.value):
        properties: JsonObject = node.value.get("properties", {})
        return properties
    parts = parts_of(facts, node)
    if node.value.get("unevaluatedProperties") is not False or any(_OPENING & part.value.keys() for part in parts):
        return [asked]
    found = [part.value.get("properties", {}) for part in parts]
    return [name for properties in found if isinstance(properties, dict) for name in properties]


REQUIRED_UNDECLARED = Lint(
    rule="required-undeclared",
    level="warning",
    what="A closed object requires a property that it does not declare.",
    why="No object can meet it: what is required is refused as unknown.",
    advice="Declare the property, or take it out of required.",
    find=_undeclared,
    example=sample_schema(
        {"properties": {"name": {"type": "string"}}, "required": ["age"], "additionalProperties": False}
    ),
    near_miss=sample_schema(
        {
            "properties": {"name": {"type": "string"}},
            "required": ["age"],
            "patternProperties": {"^age$": {"type": "integer"}},
            "additionalProperties": False,
        }
    ),
    mend=(update("$.components.schemas.Pet.properties", {"age": {"type": "integer"}}),),
)
