"""Lints about paths and their parameters."""

from __future__ import annotations

import re
from collections.abc import Iterator

from codegen.document import pointer as pointers
from codegen.document.lint.declaration import Hit, Lint, copy_of, operation, path_parameter, remove, sample, update
from codegen.document.lint.facts import Facts
from codegen.document.show import show
from codegen.document.structure import Node
from codegen.model import JsonObject

_NAME = re.compile(r"\{([^{}]*)\}")


def _parameters(facts: Facts, pointer: str, holder: JsonObject) -> Iterator[tuple[str, JsonObject]]:
    """Yield the parameters of a path item or an operation, references followed, each with the pointer to its use."""
    declared = holder.get("parameters")
    for index, parameter in enumerate(declared if isinstance(declared, list) else []):
        if isinstance(parameter, dict):
            at = f"{pointer}/parameters/{index}"
            yield at, facts.resolved(Node(at, "parameter", parameter)).value


def _in_path(facts: Facts, pointer: str, holder: JsonObject) -> dict[str, str]:
    """Give the names of the path parameters that are declared there, with their pointers."""
    return {
        parameter["name"]: at
        for at, parameter in _parameters(facts, pointer, holder)
        if parameter.get("in") == "path" and isinstance(parameter.get("name"), str)
    }


def _undeclared(facts: Facts) -> Iterator[Hit]:
    for each in facts.operations():
        if each.path is not None:
            declared = _in_path(facts, each.item.pointer, each.item.value) | _in_path(facts, each.pointer, each.value)
            for name in dict.fromkeys(_NAME.findall(each.path)):
                if name not in declared:
                    yield Hit(each.pointer, f"the path parameter {show(name)} of {show(each.path)} is not declared")


PATH_PARAMETER_UNDECLARED = Lint(
    rule="path-parameter-undeclared",
    level="error",
    what="A name in braces in a path has no parameter `in: path`, for some operation there.",
    why="Each has to be declared (OpenAPI 3.1, section 4.8.8.1): else nothing says what to put in its place.",
    advice="Declare it under parameters, with in: path and required: true.",
    find=_undeclared,
    example=sample(paths={"/pets/{petId}": {"get": operation()}}),
    near_miss=sample(paths={"/pets/{petId}": {"parameters": [path_parameter("petId")], "get": operation()}}),
    mend=(update("$.paths['/pets/{petId}']", {"parameters": [path_parameter("petId")]}),),
)


def _unused(facts: Facts) -> Iterator[Hit]:
    for path, item in facts.paths():
        names = set(_NAME.findall(path))
        holders = [(item.pointer, item.value)]
        holders += [(each.pointer, each.value) for each in facts.operations_of(item)]
        for pointer, holder in holders:
            for name, at in _in_path(facts, pointer, holder).items():
                if name not in names:
                    yield Hit(at, f"the path parameter {show(name)} is not in the path {show(path)}")


PATH_PARAMETER_UNUSED = Lint(
    rule="path-parameter-unused",
    level="error",
    what="A parameter `in: path` is declared that the path does not hold.",
    why="It has to be in the path (OpenAPI 3.1, section 4.8.12.2): a generated method asks for it and cannot send it.",
    advice="Put its name in braces into the path, or remove the parameter.",
    find=_unused,
    example=sample(paths={"/pets": {"get": operation(parameters=[path_parameter("petId")])}}),
    near_miss=sample(paths={"/pets/{petId}": {"get": operation(parameters=[path_parameter("petId")])}}),
    mend=(remove("$.paths['/pets'].get.parameters[?@.name == 'petId']"),),
)


def _alike(facts: Facts) -> Iterator[Hit]:
    first: dict[str, str] = {}
    for path, _ in facts.paths():
        shape = _NAME.sub("{}", path)
        if first.setdefault(shape, path) != path:
            message = f"the path differs from {show(first[shape])} only in the name of a parameter"
            yield Hit(pointers.join("paths", path), message, of_name=True)


PATHS_ALIKE = Lint(
    rule="paths-alike",
    level="error",
    what="Two paths differ only in the names of their parameters.",
    why="They are the same path (OpenAPI 3.1, section 4.8.8.1): which of the two is meant cannot be told.",
    advice="Put the operations of both under one of them.",
    find=_alike,
    example=sample(
        paths={
            "/pets/{petId}": {"get": operation(parameters=[path_parameter("petId")])},
            "/pets/{id}": {"put": operation(parameters=[path_parameter("id")])},
        }
    ),
    near_miss=sample(
        paths={
            "/pets/{petId}": {"get": operation(parameters=[path_parameter("petId")])},
            "/pets/mine": {"get": operation()},
        }
    ),
    mend=(
        update("$.paths['/pets/{petId}']", {"put": {}}),
        copy_of("$.paths['/pets/{petId}'].put", "$.paths['/pets/{id}'].put"),
        update("$.paths['/pets/{petId}'].put.parameters[?@.name == 'id']", {"name": "petId"}),
        remove("$.paths['/pets/{id}']"),
    ),
)


def _repeated(facts: Facts) -> Iterator[Hit]:
    for holder in facts.of("path-item") + facts.of("operation"):
        seen: set[tuple[str, str]] = set()
        for at, parameter in _parameters(facts, holder.pointer, holder.value):
            name, where = parameter.get("name"), parameter.get("in")
            if isinstance(name, str) and isinstance(where, str):
                key = (name.lower() if where == "header" else name, where)
                if key in seen:
                    yield Hit(at, f"the {where} parameter {show(name)} is declared twice")
                seen.add(key)


PARAMETER_REPEATED = Lint(
    rule="parameter-repeated",
    level="error",
    what="Two parameters of one list have the same name and place.",
    why="Name and place together have to be unique (OpenAPI 3.1, section 4.8.10.1); a method cannot take both.",
    advice="Remove one of the two.",
    find=_repeated,
    example=sample(
        paths={
            "/pets": {
                "get": operation(
                    parameters=[
                        {"name": "X-Trace", "in": "header", "schema": {"type": "string"}},
                        {"name": "x-trace", "in": "header", "schema": {"type": "string"}},
                    ]
                )
            }
        }
    ),
    near_miss=sample(
        paths={
            "/pets": {
                "get": operation(
                    parameters=[
                        {"name": "trace", "in": "header", "schema": {"type": "string"}},
                        {"name": "trace", "in": "query", "schema": {"type": "string"}},
                    ]
                )
            }
        }
    ),
    mend=(remove("$.paths['/pets'].get.parameters[1]"),),
)
