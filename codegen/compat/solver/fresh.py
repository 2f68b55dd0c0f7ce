"""Names of properties that nothing declares, told apart by the patterns that they match and the schemas that admit them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import TypeAlias

from codegen.compat.solver import atoms
from codegen.compat.solver.answers import Answer, Found, Nothing, Unsure, worst
from codegen.compat.solver.asking import Asking
from codegen.compat.solver.atoms import SCALARS, TEXT, Literal, Schema
from codegen.compat.solver.canonical import text

Slot: TypeAlias = frozenset[Literal]
"""What a value has to fit."""

_MANY = 64
"""How many classes of names are told apart."""


@dataclass(frozen=True, slots=True)
class Class:
    """Names that match the same patterns: ``names`` is what they fit, ``value`` what the value of such a property has to fit.

    ``of`` tells which of the demands such a name can answer.
    """

    names: Slot
    value: Slot
    of: frozenset[atoms.OtherRefused]

    def another(self, search: Asking, taken: Iterable[str]) -> Answer:
        """Give a name of this class that is not ``taken``."""
        answer = search.ask(self.names | {(search.terms.among(sorted(taken)), False)})
        if isinstance(answer, Found) and not isinstance(answer.value, str):  # a name that is written like a number
            return Found(text(answer.value))
        return answer


def classes(
    search: Asking, base: Slot, properties: Sequence[atoms.Properties], demands: Sequence[atoms.OtherRefused]
) -> tuple[list[Class], Answer]:
    """Give the classes of the names that fit ``base`` and whose value can fit, and what is known of any others."""
    patterns = {pattern for one in properties for pattern, _ in one.matching}
    patterns |= {pattern for one in demands for pattern in (*one.matching, *one.avoiding)}
    schemas = {one.name_term for one in demands if one.name_term is not None}
    told: list[atoms.Atom] = [*map(atoms.Pattern, sorted(patterns)), *map(Schema, sorted(schemas))]
    kind: Literal = atoms.Kinds(SCALARS if search.terms.text else TEXT), True
    every: list[Slot] = [frozenset({*base, kind})]
    others: Answer = Nothing()
    for atom in told:
        parted: list[Slot] = []
        for names in every:
            for sign in (False, True):
                part = names | {(atom, sign)}
                answer = search.ask(part)
                if isinstance(answer, Nothing):
                    others = worst(others, answer)
                else:
                    parted.append(part)
        every = parted
        if len(every) > _MANY:
            return [], Unsure("names are told apart by many patterns")
    found: list[Class] = []
    for names in every:
        value = frozenset(literal for one in properties for literal in _asked(one, names))
        answer = search.ask(value)
        if isinstance(answer, Nothing):
            others = worst(others, answer)
        else:
            found.append(Class(names, value, frozenset(one for one in demands if _answers(names, one))))
    return found, others


def _asked(one: atoms.Properties, names: Slot) -> Iterator[Literal]:
    terms = [term for pattern, term in one.matching if (atoms.Pattern(pattern), True) in names]
    return ((Schema(term), True) for term in terms or [one.others])


def _answers(names: Slot, demand: atoms.OtherRefused) -> bool:
    asked: set[Literal] = {(atoms.Pattern(pattern), True) for pattern in demand.matching}
    asked |= {(atoms.Pattern(pattern), False) for pattern in demand.avoiding}
    if demand.name_term is not None:
        asked.add((Schema(demand.name_term), False))
    return asked <= names
