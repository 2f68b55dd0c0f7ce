"""Lints about enumerations."""

from __future__ import annotations

from collections.abc import Iterator

from codegen.document.lint.declaration import Hit, Lint, sample_schema
from codegen.document.lint.facts import Facts, canonical, declared_types, types_of
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
    near_miss=sample_schema({"type": "string", "enum": ["cat", "Cat"]}),
)


def _of_another_type(facts: Facts) -> Iterator[Hit]:
    for node in facts.of("schema"):
        values, types = node.value.get("enum"), declared_types(node.value)
        if not isinstance(values, list) or not types:
            continue
        misfits = [index for index, value in enumerate(values) if not types_of(value) & set(types)]
        if len(misfits) < len(values):  # where none fits, nothing is admitted: another lint says so
            for index in misfits:
                names = " or ".join(types)
                yield Hit(
                    f"{node.pointer}/enum/{index}", f"the value {show(values[index])} is not of type {show(names)}"
                )


ENUM_OF_ANOTHER_TYPE = Lint(
    rule="enum-of-another-type",
    level="warning",
    what="An enum lists a value that the schema's own type refuses.",
    why="It can never be sent, yet generators make a member of it, often of the wrong type.",
    advice="Remove the value, write it in the declared type, or add its type.",
    find=_of_another_type,
    example=sample_schema({"type": "string", "enum": ["small", 7]}),
    near_miss=sample_schema({"type": ["string", "null"], "enum": ["small", None]}),
)
