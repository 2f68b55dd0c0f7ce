"""An order of literals that is the same in every run: sets of them have none, and a search must not depend on chance."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import fields
from functools import lru_cache

from codegen.compat.solver.atoms import Fact, Literal, Schema


def ordered(literals: Iterable[Literal]) -> list[Literal]:
    """Give literals in order: what has to hold comes first, and schemas by their numbers after smaller facts."""
    return sorted(literals, key=_place)


def _place(literal: Literal) -> tuple[bool, int, tuple[str, ...]]:
    atom, sign = literal
    if isinstance(atom, Schema):
        return not sign, atom.term, ()
    return not sign, -1, _text(atom)


@lru_cache(maxsize=10_000)
def _text(atom: Fact) -> tuple[str, ...]:
    names = atom._fields if isinstance(atom, tuple) else [field.name for field in fields(atom) if field.compare]
    values = (getattr(atom, name) for name in names)
    return type(atom).__name__, *(repr(sorted(value) if isinstance(value, frozenset) else value) for value in values)
