"""Lints about schemas that admit less than they say: nothing at all, or no null."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from codegen.document import pointer as pointers
from codegen.document.lint.declaration import Hit, Lint, remove, sample_schema, update
from codegen.document.lint.facts import Facts, canonical, declared_types, misfits
from codegen.document.lint.graphs import on_circles, unfounded
from codegen.document.lint.instances import refusals
from codegen.document.lint.parts import Part, conflict, in_circles, members, parts_of, required_of
from codegen.document.structure import Node
from codegen.model import Json, JsonObject

_LIMITS = {
    "pattern", "minLength", "maxLength", "minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf",
}  # fmt: skip
_SAID = {"title", "description", "default", "example", "examples", "deprecated", "readOnly", "writeOnly", "$comment"}
_CLOSED: JsonObject = {
    "type": "object",
    "properties": {"name": {"type": "string"}},
    "required": ["name"],
    "additionalProperties": False,
}


def _empty(facts: Facts) -> Iterator[Hit]:
    """Report a schema where the conflict arises, and not again in each that is made of it."""
    endless = _endless(facts)
    refused = _all_refused(facts)
    for node in facts.of("schema"):
        if node.value.get("not") == {} or _misfit(node):
            continue  # said on purpose; or told of as an enum of another type
        reason = conflict(parts_of(facts, node))
        if not reason:
            reason = _no_branch(facts, node) or refused.get(node.pointer, "") or endless.get(node.pointer, "")
        elif any(conflict(parts_of(facts, inner)) for inner in _inner(facts, node)):
            continue
        if reason:
            yield Hit(node.pointer, f"no value can meet this schema: {reason}")


def _misfit(node: Node) -> bool:
    values = node.value.get("enum")
    return isinstance(values, list) and bool(values) and len(misfits(node)) == len(values)


def _all_refused(facts: Facts) -> dict[str, str]:
    """Find the schemas whose own keywords refuse every value of their enum or const, and say why for the first."""
    listed = [
        (node, value)
        for node in facts.of("schema")
        if _LIMITS & node.value.keys()
        for value in (node.value.get("enum", [node.value["const"]] if "const" in node.value else None) or [])
    ]
    refused: dict[str, list[str]] = {}
    for (node, _), reason in zip(listed, refusals(facts.judging, listed), strict=True):
        refused.setdefault(node.pointer, []).append(reason)
    return {
        pointer: f"each value that it lists is refused by what stands beside (first: {reasons[0]})"
        for pointer, reasons in refused.items()
        if all(reasons)
    }


def _endless(facts: Facts) -> dict[str, str]:
    """Find the schemas whose values would have to hold a value of the same schema, and that one another, without end."""
    undefined = in_circles(facts)  # what these admit is left open, and told of elsewhere
    needs = {node.pointer: list(_needs(facts, node)) for node in facts.of("schema") if node.pointer not in undefined}
    unmet = unfounded(needs)
    circles = on_circles(
        {node: [other for one_of in needs[node] for other in one_of if other in unmet] for node in unmet}
    )
    return {
        node.pointer: "each would have to hold another one, without end"
        for node in facts.of("schema")
        if node.pointer in circles and facts.resolved(node).pointer == node.pointer
    }


def _needs(facts: Facts, node: Node) -> Iterator[list[str]]:
    """Yield what a value of a schema cannot do without, each as the schemas of which one has to have a value."""
    if "$ref" in node.value:
        yield [facts.resolved(node).pointer]
    yield from ([member.pointer] for member in members(node, "allOf"))
    for keyword in ("anyOf", "oneOf"):
        branches = members(node, keyword)
        if branches and len(branches) == len(node.value[keyword]):
            yield [branch.pointer for branch in branches]
    types, properties = declared_types(node.value), node.value.get("properties")
    if types == ["object"] and isinstance(properties, dict):
        for name in required_of(node.value):
            if isinstance(properties.get(name), dict):
                yield [node.pointer + pointers.join("properties", name)]
    least, items = node.value.get("minItems"), node.value.get("items")
    if types == ["array"] and isinstance(least, int) and least > 0 and isinstance(items, dict):
        yield from [] if "prefixItems" in node.value else [[f"{node.pointer}/items"]]


def _inner(facts: Facts, node: Node) -> list[Node]:
    """Give the schemas that a schema is made of."""
    target = facts.resolved(node)
    return members(node, "allOf") + ([target] if target.pointer != node.pointer else [])


def _no_branch(facts: Facts, node: Node) -> str:
    own = parts_of(facts, node)
    same = Counter(map(_asked, node.value["oneOf"] if members(node, "oneOf") else []))
    if same and min(same.values()) > 1:
        return "each branch of its oneOf stands there twice, and a value has to meet exactly one of them"
    for keyword in ("anyOf", "oneOf"):
        branches = members(node, keyword)
        if not branches or len(branches) != len(node.value[keyword]):
            continue
        reasons = [conflict(own + parts_of(facts, branch)) for branch in branches]
        if all(reasons) and not all(conflict(parts_of(facts, branch)) for branch in branches):
            return f"each branch of its {keyword} clashes with what stands beside it (first: {reasons[0]})"
    return ""


def _asked(branch: Json) -> str:
    """Write what a branch asks of a value: branches that only say it in other words ask the same."""
    return canonical({key: branch[key] for key in branch.keys() - _SAID} if isinstance(branch, dict) else branch)


ADMITS_NOTHING = Lint(
    rule="admits-nothing",
    level="warning",
    what="A schema that no value can meet.",
    why="Every value is refused: a closed object under allOf shuts out what the other parts require, types or bounds"
    " contradict each other, no value of an enum is left, a oneOf has each of its branches twice, or a value would have to hold another one of its kind without"
    " end. A generated model can never be filled.",
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
    mend=(remove("$.components.schemas.Named.additionalProperties"),),
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
    mend=(update("$.components.schemas.Pet.enum", [None]),),
)
