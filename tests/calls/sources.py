"""Faults that are planted in the source of a generated package: one copy for each kind, with every operation wrong in that way.

An operation's checks call that operation alone, so a copy shows for each of them whether its own fault is noticed.
"""

from __future__ import annotations

import ast
import shutil
from collections.abc import Callable
from pathlib import Path

from .spec import Operation, Spec


def plant(package: Path, folder: Path, kind: str) -> str:
    """Copy the package into ``folder`` with one kind of fault in all of its operations; gives the copy's import name."""
    name = f"{package.name}_with_{kind}"
    shutil.copytree(package, folder / name, ignore=shutil.ignore_patterns("__pycache__"))
    for path in (folder / name).glob("[!_]*/*.py"):
        tree = _Planter(kind).visit(ast.parse(path.read_text(encoding="utf-8")))
        path.write_text(ast.unparse(ast.fix_missing_locations(tree)), encoding="utf-8")
    return name


def _gives_object(spec: Spec, operation: Operation) -> bool:
    """Whether a success has properties of its own, so that there is a class for it."""
    return any(
        body and status < "3" and "properties" in spec.deref(body.schema)
        for status, body in operation.responses.items()
    )


APPLIES: dict[str, Callable[[Spec, Operation], bool]] = {
    "another_method": lambda spec, operation: True,
    "another_path": lambda spec, operation: True,
    "a_parameter_renamed": lambda spec, operation: any(one["in"] != "path" for one in operation.parameters),
    "an_argument_dropped": lambda spec, operation: bool(operation.parameters),
    "arguments_swapped": lambda spec, operation: len(operation.parameters) > 1,
    "the_body_dropped": lambda spec, operation: operation.body is not None,
    "the_result_untyped": _gives_object,
    "a_field_dropped": _gives_object,
}
"""The kinds of fault, and which operations can have each."""


class _Planter(ast.NodeTransformer):
    def __init__(self, kind: str) -> None:
        self.kind = kind

    def visit_Call(self, node: ast.Call) -> ast.Call:
        """Descriptions are ``Operation(...)`` by keyword, calls ``self._api.call(DESCRIPTION, arguments, body=..., options=...)`` or ``.page(…)``."""
        if isinstance(node.func, ast.Name) and node.func.id == "Operation":
            self._describe(node)
        elif isinstance(node.func, ast.Attribute) and node.func.attr in {"call", "page"}:
            self._call(node)
        return node

    def visit_ClassDef(self, node: ast.ClassDef) -> ast.AST:
        """A model loses its last field, and what stands after it."""
        fields = [at for at, line in enumerate(node.body) if isinstance(line, ast.AnnAssign)]
        if self.kind == "a_field_dropped" and fields:
            node.body[fields[-1] :] = [ast.Pass()]
        return self.generic_visit(node)

    def _describe(self, node: ast.Call) -> None:
        for keyword in node.keywords:
            value = keyword.value
            if (keyword.arg, self.kind) == ("method", "another_method"):
                keyword.value = ast.Constant("PUT" if ast.literal_eval(value) != "PUT" else "POST")
            elif (keyword.arg, self.kind) == ("path", "another_path"):
                keyword.value = ast.Constant(ast.literal_eval(value).replace("/", "/other-", 1))
            elif (keyword.arg, self.kind) == ("parameters", "a_parameter_renamed"):
                assert isinstance(value, ast.Tuple)
                _rename(value.elts[-1])
            elif (keyword.arg, self.kind) == ("responses", "the_result_untyped"):
                assert isinstance(value, ast.Dict)
                for result in value.values:
                    if isinstance(result, ast.Lambda):
                        result.body = ast.Name("object")

    def _call(self, node: ast.Call) -> None:
        if len(node.args) > 1 and isinstance(node.args[1], ast.Dict):
            arguments = node.args[1]
            if self.kind == "an_argument_dropped":
                arguments.keys.pop()
                arguments.values.pop()
            elif self.kind == "arguments_swapped" and len(arguments.values) > 1:
                arguments.values[-2:] = reversed(arguments.values[-2:])
        if self.kind == "the_body_dropped":
            node.keywords = [keyword for keyword in node.keywords if keyword.arg != "body"]


def _rename(parameter: ast.expr) -> None:
    """``Parameter("name", …)`` under another name on the wire, for the same argument."""
    assert isinstance(parameter, ast.Call)
    name = ast.literal_eval(parameter.args[0])
    if "path" not in {ast.literal_eval(value) for value in parameter.args[1:]}:
        parameter.args[0] = ast.Constant(f"{name}-")
        if not any(keyword.arg == "argument" for keyword in parameter.keywords):
            parameter.keywords.append(ast.keyword("argument", ast.Constant(name)))
