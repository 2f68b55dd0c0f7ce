"""All that is wrong with a document, in one list: references, then the specification, then lints."""

from __future__ import annotations

from codegen.document import lint, positions, refs, specification
from codegen.document import pointer as pointers
from codegen.document.structure import Kind, Node
from codegen.document.tree import copy
from codegen.model import Document, JsonObject, Problem

_STAND_INS: dict[Kind, JsonObject] = {
    "parameter": {"in": "query", "schema": {}},
    "response": {"description": ""},
    "request-body": {"content": {"*/*": {}}},
    "header": {"schema": {}},
    "security-scheme": {"type": "http", "scheme": "basic"},
    "link": {"operationId": ""},
}
"""What takes the place of an object whose reference leads nowhere, so that what is around it can still be judged."""


_NEVER_REFERENCES: set[Kind] = {"openapi", "components", "paths", "operation"}


def validate(document: Document) -> list[Problem]:
    """Give every problem of a document in the order of its text, each with its position.

    References come first: what leads nowhere is told, and cut out of the copy that the rest is judged by, so that no
    library ever follows it. Faults against the specification have the rule ``specification-`` and the keyword of its
    schema that refuses; the others are lints.
    """
    broken = list(refs.broken(document.tree, document.missing))
    tree = _without(document.tree, [node for node, _ in broken])
    problems = [problem for _, problem in broken]
    problems += [
        Problem(f"specification-{fault.rule}", fault.pointer, fault.message, fault.advice)
        for fault in specification.faults(tree)
    ]
    problems += lint.run(tree)
    return sorted(positions.place(document, problems), key=_in_text_order)


def _without(tree: JsonObject, nodes: list[Node]) -> JsonObject:
    """Copy a document with a stand-in for each of the objects given; an inner one goes before what holds it."""
    made: JsonObject = copy(tree)
    for node in sorted(nodes, key=lambda each: len(each.pointer), reverse=True):
        place = pointers.get(made, node.pointer)
        if node.kind in _NEVER_REFERENCES:
            del place["$ref"]
            continue
        place.clear()
        place.update(copy(_STAND_INS.get(node.kind, {})))
        if node.kind == "parameter":
            place["name"] = node.pointer  # two of them are not the same one
    return made


def _in_text_order(problem: Problem) -> tuple[int, int, str, str, str]:
    line, column = (problem.position.line, problem.position.column) if problem.position else (0, 0)
    return line, column, problem.rule, problem.pointer, problem.message
