"""What stands below an attribute of a class, to describe it."""

from __future__ import annotations

import ast
import inspect
from itertools import pairwise


def attribute_docstrings(kind: type) -> dict[str, str]:
    """The docstring of each annotated attribute of a class, by its name; none where the source is not at hand."""
    try:
        (definition,) = ast.parse(inspect.getsource(kind)).body
    except (OSError, TypeError, SyntaxError):
        return {}
    found: dict[str, str] = {}
    for attribute, below in pairwise(definition.body if isinstance(definition, ast.ClassDef) else ()):
        match attribute, below:
            case ast.AnnAssign(target=ast.Name(id=name)), ast.Expr(value=ast.Constant(value=str(text))):
                found[name] = inspect.cleandoc(text)
            case _:
                pass
    return found
