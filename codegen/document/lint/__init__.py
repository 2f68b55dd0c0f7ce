"""Lints: what is valid OpenAPI and still breaks a generator or a client, or misleads whoever reads it.

A lint is one :class:`~codegen.document.lint.declaration.Lint` at the top of a module of this package; being there is
all it takes. Its example and its near miss are its tests, and its text is its documentation.
"""

from __future__ import annotations

import importlib
import pkgutil
from functools import lru_cache

from codegen.document.lint.declaration import Lint
from codegen.document.lint.facts import gather
from codegen.model import JsonObject, Problem
from codegen.printable import printable

_MESSAGE = 300


@lru_cache(maxsize=1)
def lints() -> tuple[Lint, ...]:
    """Give every lint of this package, sorted by rule."""
    found: list[Lint] = []
    for module in pkgutil.iter_modules(__path__):
        content = vars(importlib.import_module(f"{__name__}.{module.name}"))
        found += [value for value in content.values() if isinstance(value, Lint)]
    return tuple(sorted(found, key=lambda lint: lint.rule))


def run(tree: JsonObject) -> list[Problem]:
    """Run every lint over a document's tree, in which every reference leads somewhere; positions are left to the caller."""
    facts = gather(tree)
    problems = [
        Problem(lint.rule, hit.pointer, printable(hit.message, _MESSAGE), lint.advice, level=lint.level)
        for lint in lints()
        for hit in lint.find(facts)
    ]
    return list(dict.fromkeys(problems))
