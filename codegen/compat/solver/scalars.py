"""What a schema says of scalars; where values pass as text, of the text, or else of the number, true or false that it is.

There a value fits if it does in one reading. Alternatives of which exactly one has to fit are counted in one reading after
the other (JSON Schema 2020-12, 10.2.1.3): arrays and objects, which are no text, with the numbers.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TypeAlias

from codegen.compat.reader import Spot
from codegen.compat.shape import ALL_TYPES, Types
from codegen.compat.solver import atoms, discriminators
from codegen.compat.solver.atoms import ALL, SCALARS, TEXT, Literal, Term
from codegen.compat.solver.canonical import kind_of
from codegen.compat.solver.keywords import kinds, numeric, textual
from codegen.compat.solver.scope import Reading
from codegen.compat.solver.surroundings import Surroundings
from codegen.model import Json, JsonObject

_Said: TypeAlias = tuple[Literal, ...]


def listed(around: Surroundings, _here: Spot, schema: JsonObject) -> Iterator[Literal]:
    """Give the values that are listed."""
    for keyword in ("const", "enum"):
        values = [schema[keyword]] if keyword == "const" and keyword in schema else schema.get(keyword)
        if isinstance(values, list):
            if around.scope.reading != "any":
                values = _read(values, kinds(schema.get("type")), around.scope.reading)
            yield around.store.among(values), True


def _read(values: list[Json], types: frozenset[str] | None, reading: Reading) -> list[Json]:
    """Give the values that can be met in a reading; one that is of none of the ``types`` is meant as one of these."""

    def met(value: Json) -> bool:
        kind = kind_of(value)
        return (kind == "string") is (reading == "text") or (types is not None and kind not in types)

    return [*filter(met, values)]


def stated(around: Surroundings, _here: Spot, schema: JsonObject) -> Iterator[Literal]:
    """Give the types, and what is said of numbers and texts.

    Where values pass as text, a schema of numbers says nothing of texts, and one of texts nothing of numbers; one of
    both is met by a text, or else by a number. One that names no type speaks of both, however a value is read.
    """
    types, numbers, texts = kinds(schema.get("type")), (*numeric(schema),), (*textual(schema),)
    if types is not None:
        if around.store.text:
            types, numbers, texts = _as_text(around, types, numbers, texts)
        yield atoms.Kinds(types), True
    yield from numbers
    yield from texts


def _as_text(
    around: Surroundings, types: frozenset[str], numbers: _Said, texts: _Said
) -> tuple[frozenset[str], _Said, _Said]:
    """Give the same as it is meant of what passes as text: the types, and what counts of numbers and of texts."""
    match around.scope.reading:
        case "text":
            return (types | SCALARS if "string" in types else types - SCALARS), (), texts
        case "other":
            return types - TEXT, numbers, ()
        case _ if "string" in types:
            if texts and (others := types & SCALARS - TEXT):
                number = around.store.of_literals(((atoms.Kinds(others), True), *numbers))
                texts = ((atoms.Any((around.store.of_literals(texts), number)), True),)
            return types | SCALARS, (), texts
        case _:
            return types, numbers, () if types & SCALARS else texts


def exactly_one(
    around: Surroundings, here: Spot, branches: list[Spot], terms: tuple[Term, ...]
) -> atoms.Any | atoms.One:
    """Say that one branch of the schema ``here`` admits the value, in one reading at least."""
    types = tuple(map(around.shapes.types, branches))
    one_way = all(some <= TEXT for some in types) or not any(some & TEXT for some in types)
    if not around.store.text or around.scope.reading != "any" or one_way or len(terms) == 1:
        return atoms.One(terms)

    def counted(reading: Reading, met: Types, admitted: frozenset[str]) -> Term:
        inner = around.read_as(reading)
        every = tuple(
            discriminators.branch(inner, here, spot) if some > TEXT else term  # others are read in this way only anyhow
            for spot, term, some in zip(branches, terms, types, strict=True)
            if some & met
        )
        return around.store.of_literals(((atoms.Kinds(admitted), True), (atoms.One(every), True)))

    return atoms.Any((counted("text", TEXT, SCALARS), counted("other", ALL_TYPES - TEXT, ALL - TEXT)))
