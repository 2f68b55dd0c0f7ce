"""Lints about discriminators."""

from __future__ import annotations

from collections.abc import Iterator

from codegen.document import pointer as pointers
from codegen.document import refs
from codegen.document.lint.declaration import Hit, Lint, remove, sample_schema, update
from codegen.document.lint.facts import Facts, declared_types
from codegen.document.lint.parts import members, parts_of
from codegen.document.show import show
from codegen.document.structure import Node
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
    mend=(remove("$.components.schemas.Pet.discriminator.mapping.dog"),),
)


_DEEPEST = 50


def _lacking(facts: Facts) -> Iterator[Hit]:
    for node in facts.of("schema"):
        name = _member(node.value, "discriminator").get("propertyName")
        if isinstance(name, str) and not _declares(facts, node, name):
            asked: dict[str, bool] = {}
            for branch in members(node, "oneOf") + members(node, "anyOf"):
                if declared_types(facts.resolved(branch).value) != ["null"] and not _has(facts, branch, name, asked):
                    message = f"the branch does not declare {show(name)}, by which the discriminator tells it apart"
                    yield Hit(branch.pointer, message)


def _declares(facts: Facts, node: Node, name: str) -> bool:
    return any(name in _member(part.value, "properties") for part in parts_of(facts, node))


def _has(facts: Facts, node: Node, name: str, asked: dict[str, bool], depth: int = 0) -> bool:
    """Tell whether a schema declares a property, or each of its own branches does.

    What is asked about in a circle, or far too deep to be meant, is taken to declare it.
    """
    if node.pointer not in asked and depth < _DEEPEST:
        asked[node.pointer] = True
        parts = [Node(part.pointer, "schema", part.value) for part in parts_of(facts, node)]
        unions = [members(part, keyword) for part in parts for keyword in ("oneOf", "anyOf")]
        asked[node.pointer] = _declares(facts, node, name) or any(
            branches and all(_has(facts, branch, name, asked, depth + 1) for branch in branches) for branches in unions
        )
    return asked.get(node.pointer, True)


DISCRIMINATOR_LACKED = Lint(
    rule="discriminator-lacked",
    level="warning",
    what="A branch of a oneOf or anyOf does not have the property that the discriminator looks at.",
    why="The property says which branch a value is of (OpenAPI 3.1.1, section 4.8.25). A value of this branch need not have"
    " it: a client cannot tell it apart, and what a generator makes of the union often does not even import.",
    advice="Declare the property in the branch, with the value that stands for it, and require it.",
    find=_lacking,
    example=sample_schema(
        {
            "oneOf": [{"$ref": "#/components/schemas/Cat"}, {"$ref": "#/components/schemas/Dog"}],
            "discriminator": {"propertyName": "kind"},
        },
        Cat={"type": "object", "properties": {"kind": {"const": "Cat"}}, "required": ["kind"]},
        Dog={"type": "object", "properties": {"name": {"type": "string"}}},
    ),
    near_miss=sample_schema(
        {
            "oneOf": [{"$ref": "#/components/schemas/Cat"}, {"$ref": "#/components/schemas/Dog"}, {"type": "null"}],
            "discriminator": {"propertyName": "kind"},
        },
        Cat={"type": "object", "properties": {"kind": {"const": "Cat"}}, "required": ["kind"]},
        Dog={"allOf": [{"$ref": "#/components/schemas/Named"}]},
        Named={"type": "object", "properties": {"kind": {"type": "string"}}, "required": ["kind"]},
    ),
    mend=(update("$.components.schemas.Dog", {"properties": {"kind": {"const": "Dog"}}, "required": ["kind"]}),),
)
