"""Names of properties that nothing declares, told apart by the patterns that they match and the schemas that admit them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import TypeAlias

from codegen.compat.solver import atoms
from codegen.compat.solver.answers import Answer, Found, Nothing, Unsure, never, worst
from codegen.compat.solver.asking import Asking
from codegen.compat.solver.atoms import SCALARS, TEXT, Literal, Schema
from codegen.compat.solver.canonical import text
from codegen.record import record

Slot: TypeAlias = frozenset[Literal]
"""What a value has to fit."""

_MANY = 64
"""How many classes of names are told apart."""


@record
class Class:
    """Names that match the same patterns: ``names`` is what they fit, ``value`` what the value of such a property has to fit."""

    names: Slot
    value: Slot

    def another(self, search: Asking, taken: Iterable[str]) -> Answer:
        """Give a name of this class that is not ``taken``."""
        answer = search.ask(self.names | {(search.terms.among(sorted(taken)), False)})
        if isinstance(answer, Found) and not isinstance(answer.value, str):  # a name that is written like a number
            return Found(text(answer.value))
        return answer


def classes(
    search: Asking,
    base: Slot,
    properties: Sequence[atoms.Properties],
    demands: Sequence[atoms.OtherRefused],
    demand: atoms.OtherRefused,
) -> tuple[list[Class], Answer]:
    """Give the classes of the names that fit ``base`` and answer one of several demands, and what is known of any others."""
    patterns = {pattern for one in properties for pattern, _ in one.matching}
    patterns |= {pattern for one in demands for pattern in (*one.matching, *one.avoiding)}
    schemas = {one.name_term for one in demands if one.name_term is not None}
    told: list[atoms.Atom] = [*map(atoms.Pattern, sorted(patterns)), *map(Schema, sorted(schemas))]
    kind: Literal = atoms.Kinds(SCALARS if search.terms.text else TEXT), True
    asked = of_name(demand)
    every = [Class(frozenset({*base, *asked, kind}), refused(demand))]
    others: Answer = Nothing()
    for atom in told:
        parted: list[Class] = []
        for one in every:
            for part in _parts(search, one, atom, properties):
                if isinstance(part, Class):
                    parted.append(part)
                else:
                    others = worst(others, part)
        every = parted
        if len(every) > _MANY:
            return [], Unsure("names are told apart by many patterns")
    found: list[Class] = []
    for one in every:
        rest = {(Schema(props.others), True) for props in properties if not _met(one.names, props)}
        whole = Class(one.names, one.value | rest)
        answer = search.ask(whole.value)
        if isinstance(answer, Nothing):
            others = worst(others, answer)
        else:
            found.append(whole)
    return found, others


def of_name(demand: atoms.OtherRefused) -> Slot:
    """Give what a demand asks of the name of a property."""
    asked: set[Literal] = {(atoms.Pattern(pattern), True) for pattern in demand.matching}
    asked |= {(atoms.Pattern(pattern), False) for pattern in demand.avoiding}
    return frozenset(asked if demand.name_term is None else {*asked, (Schema(demand.name_term), False)})


def refused(demand: atoms.OtherRefused) -> Slot:
    """Give what a demand asks of the value of a property."""
    return frozenset() if demand.term is None else frozenset({(Schema(demand.term), False)})


def _parts(
    search: Asking, one: Class, atom: atoms.Atom, properties: Sequence[atoms.Properties]
) -> Iterator[Class | Answer]:
    """Part names by whether they fit ``atom``, and yield why a part has none that can be used."""
    terms = {term for props in properties for pattern, term in props.matching if atoms.Pattern(pattern) == atom}
    met = Class(one.names | {(atom, True)}, one.value | {(Schema(term), True) for term in terms})
    answer: Answer = Nothing() if (atom, False) in one.names else search.ask(met.names)
    if isinstance(answer, Nothing):  # no name meets it, and that needs not be said
        yield answer
        yield one
        return
    answer = search.ask(met.value)
    yield answer if never(answer) else met
    unmet = Class(one.names | {(atom, False)}, one.value)
    answer = Nothing() if (atom, True) in one.names else search.ask(unmet.names)
    yield answer if isinstance(answer, Nothing) else unmet


def _met(names: Slot, properties: atoms.Properties) -> bool:
    return any((atoms.Pattern(pattern), True) in names for pattern, _ in properties.matching)
