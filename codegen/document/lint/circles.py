"""Lints about schemas that lead back to themselves."""

from __future__ import annotations

from collections.abc import Iterator

from codegen.document.lint.declaration import Hit, Lint, remove, sample_schema
from codegen.document.lint.facts import Facts
from codegen.document.lint.parts import in_circles
from codegen.document.show import show
from codegen.document.structure import local_target


def _circles(facts: Facts) -> Iterator[Hit]:
    circles = in_circles(facts)
    for node in facts.of("schema"):
        ref = node.value.get("$ref")
        if node.pointer in circles and local_target(ref) in circles:
            message = f"the reference {show(ref)} leads back to where it stands without a step into a value"
            yield Hit(f"{node.pointer}/$ref", message)


SCHEMA_CIRCLE = Lint(
    rule="schema-circle",
    level="warning",
    what="A schema that is made of itself, by `$ref` through allOf, anyOf, oneOf, not or if.",
    why="To know whether a value meets it one has to know whether the same value meets it: JSON Schema leaves open what"
    " that means (2020-12 core, section 9.4.1), and validators and generators loop or fail. A base whose oneOf names"
    " the schemas that have the base in their allOf is the most common one.",
    advice="Take one of the references out: let the base not name its descendants, or they not the base.",
    find=_circles,
    example=sample_schema({"type": "object", "allOf": [{"$ref": "#/components/schemas/Pet"}]}),
    near_miss=sample_schema({"type": "object", "properties": {"parent": {"$ref": "#/components/schemas/Pet"}}}),
    mend=(remove("$.components.schemas.Pet.allOf"),),
)
