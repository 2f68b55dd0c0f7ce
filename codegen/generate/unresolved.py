"""What a client does about references that lead nowhere: an operation is left out, any value is taken, or nothing is made of it."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from dataclasses import replace
from typing import Literal

from codegen.document import pointer as pointers
from codegen.document import unresolved
from codegen.document.unresolved import Operation, Unresolved
from codegen.generate.operations import holder, operations
from codegen.model import Document, JsonObject, Problem
from codegen.names import operation_keys


def told(document: Document, astray: Collection[str]) -> Iterator[Problem]:
    """Tell of each reference that leads nowhere what the client does about it, and which operations it touches.

    ``astray`` are the pointers of the schemas that stand for any value. An operation that is left out has been told of by itself.
    """
    tree = document.tree
    made = {operation.key for operation in operations(tree, lambda _: None)}
    for one in unresolved.told(tree, unresolved.find(document, by_name=False), _operations(tree)):
        if made.issuperset(one.operations):
            does, level = _done(one, astray)
            message = f"{one.problem.message}; {does}"
            if one.operations:
                message += f". {unresolved.touches(one.operations)}"
            yield replace(one.problem, rule="ref-not-generated", message=message, level=level)


def _operations(tree: JsonObject) -> Iterator[Operation]:
    for method, path, pointer in operation_keys(tree):
        yield Operation(f"{method} {path}", pointer, (pointers.join("paths", path), holder(pointer)))


def _done(one: Unresolved, astray: Collection[str]) -> tuple[str, Literal["error", "warning"]]:
    """Say what the client does, and whether something is missing in it that the document promises."""
    if one.kind == "schema" and one.holder in astray:
        return "the client takes any value there", "warning"
    match pointers.split(one.holder):
        case ("paths", _):
            return "the operations that it names are left out", "error"
        case ("webhooks", _):
            return "the webhook is left out", "error"
        case ("components", "securitySchemes", _) if one.operations:
            return "the client has no way to send these credentials", "error"
        case _:
            return "nothing of the client is made of it", "warning"
