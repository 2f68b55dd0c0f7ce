"""Lints: what is valid OpenAPI and still breaks a generator or a client, or misleads whoever reads it.

A lint is one :class:`~codegen.document.lint.declaration.Lint` at the top of a module of this package; being there is
all it takes. Its example, its near miss and the overlay that mends it are its tests, and its text is its documentation.
"""

from __future__ import annotations

import importlib
import pkgutil
from functools import lru_cache

from codegen.document.lint.declaration import Lint, Rule
from codegen.document.lint.facts import gather
from codegen.model import JsonObject, Problem
from codegen.printable import printable

_MESSAGE = 300


@lru_cache(maxsize=1)
def rules() -> tuple[Rule, ...]:
    """Give every rule that this package declares, sorted by name: the lints, and what is told of references."""
    found: list[Rule] = []
    for module in pkgutil.iter_modules(__path__):
        content = vars(importlib.import_module(f"{__name__}.{module.name}"))
        found += [value for value in content.values() if isinstance(value, Rule)]
    return tuple(sorted(found, key=lambda rule: rule.rule))


def lints() -> tuple[Lint, ...]:
    """Give every lint of this package, sorted by rule."""
    return tuple(rule for rule in rules() if isinstance(rule, Lint))


def run(tree: JsonObject) -> list[Problem]:
    """Run every lint over a document's tree, in which every reference leads somewhere; positions are left to the caller."""
    facts = gather(tree)
    problems = [
        Problem(
            lint.rule, hit.pointer, printable(hit.message, _MESSAGE), lint.advice, level=lint.level, of_name=hit.of_name
        )
        for lint in lints()
        for hit in lint.find(facts)
    ]
    return list(dict.fromkeys(problems))
