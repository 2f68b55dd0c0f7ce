"""Lints about discriminators."""

from __future__ import annotations

from collections.abc import Iterator

from codegen.document import pointer as pointers
from codegen.document import refs
from codegen.document.lint.declaration import Hit, Lint, sample_schema
from codegen.document.lint.facts import Facts
from codegen.document.show import show
from codegen.model import Json, JsonObject


def _dangling(facts: Facts) -> Iterator[Hit]:
    names = _member(_member(facts.tree, "components"), "schemas")
    for node in facts.of("schema"):
        mapping = _member(_member(node.value, "discriminator"), "mapping")
        for key, target in mapping.items():
            if isinstance(target, str) and target not in names and not _leads_somewhere(facts, target):
                pointer = node.pointer + pointers.join("discriminator", "mapping", key)
                yield Hit(pointer, f"the value {show(key)} is mapped to {show(target)}, which is no schema here")


def _member(value: JsonObject, name: str) -> JsonObject:
    member: Json = value.get(name)
    return member if isinstance(member, dict) else {}


def _leads_somewhere(facts: Facts, target: str) -> bool:
    try:
        refs.resolve(facts.tree, target)
    except refs.RefError:
        return False
    return True


MAPPING_DANGLING = Lint(
    rule="mapping-dangling",
    level="error",
    what="A discriminator maps a value to a schema that is not in the document.",
    why="It names a schema or refers to one (OpenAPI 3.1, section 4.8.25): a value that is sent cannot be told apart,"
    " and a generator may go looking for the schema in a file.",
    advice="Write the name of a schema under components, or a reference to it: '#/components/schemas/…'.",
    find=_dangling,
    example=sample_schema(
        {
            "oneOf": [{"$ref": "#/components/schemas/Cat"}],
            "discriminator": {"propertyName": "kind", "mapping": {"cat": "Cat", "dog": "dog.yaml"}},
        },
        Cat={"type": "object", "properties": {"kind": {"type": "string"}}, "required": ["kind"]},
    ),
    near_miss=sample_schema(
        {
            "oneOf": [{"$ref": "#/components/schemas/Cat"}],
            "discriminator": {"propertyName": "kind", "mapping": {"cat": "Cat", "tom": "#/components/schemas/Cat"}},
        },
        Cat={"type": "object", "properties": {"kind": {"type": "string"}}, "required": ["kind"]},
    ),
)
