"""Lints about schemas that admit less than they say: nothing at all, or no null."""

from __future__ import annotations

from collections.abc import Iterator

from codegen.document.lint.declaration import Hit, Lint, sample_schema
from codegen.document.lint.facts import Facts, declared_types
from codegen.document.lint.parts import Part, conflict, is_closed, members, parts_of, required_of
from codegen.document.show import show
from codegen.document.structure import Node
from codegen.model import JsonObject

_CLOSED: JsonObject = {
    "type": "object",
    "properties": {"name": {"type": "string"}},
    "required": ["name"],
    "additionalProperties": False,
}


def _empty(facts: Facts) -> Iterator[Hit]:
    """Report a schema where the conflict arises, and not again in each that is made of it."""
    for node in facts.of("schema"):
        if node.value.get("not") == {}:
            continue  # said on purpose
        reason = conflict(parts_of(facts, node))
        if not reason:
            reason = _no_branch(facts, node)
        elif any(conflict(parts_of(facts, inner)) for inner in _inner(facts, node)):
            continue
        if reason:
            yield Hit(node.pointer, f"no value can meet this schema: {reason}")


def _inner(facts: Facts, node: Node) -> list[Node]:
    """Give the schemas that a schema is made of."""
    target = facts.resolved(node)
    return members(node, "allOf") + ([target] if target.pointer != node.pointer else [])


def _no_branch(facts: Facts, node: Node) -> str:
    own = parts_of(facts, node)
    for keyword in ("anyOf", "oneOf"):
        branches = members(node, keyword)
        if not branches or len(branches) != len(node.value[keyword]):
            continue
        reasons = [conflict(own + parts_of(facts, branch)) for branch in branches]
        if all(reasons) and not all(conflict(parts_of(facts, branch)) for branch in branches):
            return f"each branch of its {keyword} clashes with what stands beside it (first: {reasons[0]})"
    return ""


ADMITS_NOTHING = Lint(
    rule="admits-nothing",
    level="warning",
    what="A schema that no value can meet.",
    why="Every value is refused: a closed object under allOf shuts out what the other parts require, types or bounds"
    " contradict each other, or no value of an enum is of the type. A generated model can never be filled.",
    advice="Open the closed parts (unevaluatedProperties: false closes the whole instead), or mend the contradiction.",
    find=_empty,
    example=sample_schema(
        {"allOf": [{"$ref": "#/components/schemas/Named"}, {"type": "object", "required": ["age"]}]}, Named=_CLOSED
    ),
    near_miss=sample_schema(
        {
            "allOf": [{"$ref": "#/components/schemas/Named"}, {"type": "object", "required": ["age"]}],
            "properties": {"age": {"type": "integer"}},
            "unevaluatedProperties": False,
        },
        Named={"type": "object", "properties": {"name": {"type": "string"}}, "required": ["name"]},
    ),
)


def _null_shut_out(facts: Facts) -> Iterator[Hit]:
    for node in facts.of("schema"):
        if "null" in (declared_types(node.value) or []) and _lacks_null(node.value):
            yield Hit(node.pointer, "its type names null, and its enum does not list it")
        message = _null_refused_beside(parts_of(facts, node))
        if message and not any(_null_refused_beside(parts_of(facts, inner)) for inner in _inner(facts, node)):
            yield Hit(node.pointer, message)


def _null_refused_beside(parts: list[Part]) -> str:
    """Say which of the parts refuses the null that another names; nothing where none does."""
    typed = [(part.pointer, declared) for part in parts if (declared := declared_types(part.value)) is not None]
    naming = [pointer for pointer, declared in typed if "null" in declared]
    refusing = [pointer for pointer, declared in typed if "null" not in declared]
    return f"the type at {naming[0]} names null, and the one at {refusing[0]} refuses it" if naming and refusing else ""


def _lacks_null(schema: JsonObject) -> bool:
    values = schema.get("enum", [schema["const"]] if "const" in schema else None)
    return isinstance(values, list) and None not in values


NULL_SHUT_OUT = Lint(
    rule="null-shut-out",
    level="warning",
    what="A schema whose type names null, while its enum or what stands beside it in allOf refuses null.",
    why="Null was meant to be allowed and is not: a server that sends it breaks its contract, and generators disagree.",
    advice="List null in the enum, or put the schemas under anyOf with type: null as one of them.",
    find=_null_shut_out,
    example=sample_schema({"type": ["string", "null"], "enum": ["small", "large"]}),
    near_miss=sample_schema({"type": ["string", "null"], "enum": ["small", "large", None]}),
)


def _undeclared(facts: Facts) -> Iterator[Hit]:
    for node in facts.of("schema"):
        if is_closed(node.value):
            for name in required_of(node.value):
                if name not in node.value.get("properties", {}):
                    message = f"the property {show(name)} is required, and the closed object does not declare it"
                    yield Hit(f"{node.pointer}/required", message)


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
)
