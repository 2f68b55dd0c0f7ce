"""Lints about enumerations."""

from __future__ import annotations

from collections.abc import Iterator

from codegen.document.lint.declaration import Hit, Lint, remove, sample_schema
from codegen.document.lint.facts import Facts, canonical, declared_types, misfits
from codegen.document.show import show


def _repeated(facts: Facts) -> Iterator[Hit]:
    for node in facts.of("schema"):
        values = node.value.get("enum")
        seen: set[str] = set()
        for index, value in enumerate(values if isinstance(values, list) else []):
            key = canonical(value)
            if key in seen:
                yield Hit(f"{node.pointer}/enum/{index}", f"the value {show(value)} is repeated")
            seen.add(key)


ENUM_REPEATED = Lint(
    rule="enum-repeated",
    level="warning",
    what="An enum lists a value twice.",
    why="Values should be unique (JSON Schema 2020-12 validation, section 6.1.2); generated members clash.",
    advice="Remove one of the two.",
    find=_repeated,
    example=sample_schema({"type": "integer", "enum": [1, 2, 1.0]}),
    near_miss=sample_schema({"type": ["integer", "string"], "enum": [1, "1"]}),
    mend=(remove("$.components.schemas.Pet.enum[2]"),),
)


def _of_another_type(facts: Facts) -> Iterator[Hit]:
    for node in facts.of("schema"):
        types = declared_types(node.value)
        for index, value in misfits(node):
            message = f"the value {show(value)} is not of type {show(' or '.join(types or []))}"
            yield Hit(f"{node.pointer}/enum/{index}", message)


ENUM_OF_ANOTHER_TYPE = Lint(
    rule="enum-of-another-type",
    level="warning",
    what="An enum lists a value that the schema's own type refuses.",
    why="It can never be sent, yet generators make a member of it, often of the wrong type.",
    advice="Remove the value, write it in the declared type, or add its type.",
    find=_of_another_type,
    example=sample_schema({"type": "string", "enum": ["small", 7]}),
    near_miss=sample_schema({"type": ["string", "null"], "enum": ["small", None]}),
    mend=(remove("$.components.schemas.Pet.enum[1]"),),
)
