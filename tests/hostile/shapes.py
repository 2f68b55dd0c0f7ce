"""What a module of Python is made of, whatever its texts and names are, and what it reaches outside of its package."""

from __future__ import annotations

import ast
import builtins
import copy
from collections.abc import Iterable, Iterator
from typing import Any, TypeAlias

Shape: TypeAlias = Any
"""A nested tuple: the type of a node and the shapes of what it holds. Of the equal ones in a list there is one."""


def units(tree: ast.Module) -> Iterator[tuple[Shape, ast.stmt]]:
    """Each function, and each statement that stands in none, with its shape; a class without its body, an ``if`` too."""
    for node in _statements(tree.body):
        yield shape(node), node


def reaches(tree: ast.Module) -> set[str]:
    """What a module imports from elsewhere, which builtins it names that are no arguments here, and what is below Python."""
    found: set[str] = set()
    here = {node.arg for node in ast.walk(tree) if isinstance(node, ast.arg)}
    for node in ast.walk(tree):
        match node:
            case ast.Import(names=names):
                found |= {one.name for one in names}
            case ast.ImportFrom(module=module, names=names, level=0):
                found |= {f"{module}.{one.name}" for one in names}
            case ast.Name(id=name) if hasattr(builtins, name) and name not in here:
                found.add(f"builtins.{name}")
            case ast.Attribute(attr=name) if name.startswith("__"):
                found.add(f"_.{name}")
            case _:
                pass
    return found


def shape(node: Any) -> Shape:
    """The shape of a node: a name stands for any name, a text for any text, a number for any number."""
    match node:
        case ast.Constant(value=value):
            return type(value).__name__
        case ast.Dict(keys=keys, values=values):
            return "Dict", _set((shape(key), shape(value)) for key, value in zip(keys, values, strict=True))
        case ast.BinOp(op=ast.BitOr()):
            return "Union", _set(shape(part) for part in _parts(node))
        case ast.AST():
            return type(node).__name__, tuple(shape(value) for name, value in ast.iter_fields(node) if name != "ctx")
        case list():
            return _set(map(shape, node))
        case _:
            return type(node).__name__


def _statements(body: list[ast.stmt]) -> Iterator[ast.stmt]:
    for node in body:
        inner = [*getattr(node, "body", []), *getattr(node, "orelse", [])]
        if inner and not isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            bare: Any = copy.copy(node)
            bare.body = []
            bare.orelse = []
            yield bare
            yield from _statements(inner)
        else:
            yield node


def _parts(node: ast.expr) -> Iterator[ast.expr]:
    match node:
        case ast.BinOp(left=left, op=ast.BitOr(), right=right):
            yield from _parts(left)
            yield from _parts(right)
        case _:
            yield node


def _set(shapes: Iterable[Shape]) -> tuple[Shape, ...]:
    return tuple(sorted(set(shapes), key=repr))
