"""One literal, taken apart: the ways in which it can hold, each a conjunction of smaller ones."""

from __future__ import annotations

from itertools import combinations
from typing import TypeAlias

from codegen.compat.solver import atoms
from codegen.compat.solver.atoms import Literal, Schema, Term
from codegen.compat.solver.terms import Terms

Ways: TypeAlias = tuple[tuple[Literal, ...], ...]


def alternatives(terms: Terms, literal: Literal) -> Ways | None:
    """Give the ways in which a literal can hold, one of which has to be gone; None for a fact that is as small as can be."""
    atom, sign = literal
    match atom:
        case atoms.Schema(term):
            inner = terms.literals(term)
            return (inner,) if sign else tuple(((each, not true),) for each, true in inner)
        case atoms.Not(term):
            return (((Schema(term), not sign),),)
        case atoms.Any(every):
            return tuple((_is(term),) for term in every) if sign else (tuple(_not(term) for term in every),)
        case atoms.One(every):
            return _exactly_one(every) if sign else _none_or_two(every)
        case atoms.If(condition, then, otherwise):
            if sign:
                return (_is(condition), _is(then)), (_not(condition), _is(otherwise))
            return (_is(condition), _not(then)), (_not(condition), _not(otherwise))
        case atoms.Implies(present, term, name):
            then: Atom = atoms.Has(name) if term is None else Schema(term)
            has = atoms.Has(present)
            return (((has, False),), ((then, True),)) if sign else (((has, True), (then, False)),)
        case atoms.Properties() if not sign:
            return _properties_refused(atom)
        case atoms.Items(first, rest) if not sign:
            places = [(index, index + 1, term) for index, term in enumerate(first)]
            return tuple(
                ((atoms.ItemRefused(start, stop, term), True),)
                for start, stop, term in (*places, (len(first), None, rest))
                if term != terms.true
            )
        case atoms.Contains(term, least, most) if not sign:
            ways: list[tuple[Literal, ...]] = []
            if least > 0:
                ways.append(((atoms.Contains(term, 0, least - 1), True),))
            if most is not None:
                ways.append(((atoms.Contains(term, most + 1, None), True),))
            return tuple(ways)
        case atoms.Names(term) if not sign:
            return (((atoms.OtherRefused((), (), frozenset(), name_term=term), True),),)
        case _:
            return None


Atom: TypeAlias = atoms.Atom


def _is(term: Term) -> Literal:
    return Schema(term), True


def _not(term: Term) -> Literal:
    return Schema(term), False


def _exactly_one(every: tuple[Term, ...]) -> Ways:
    return tuple(
        (_is(term), *(_not(other) for place, other in enumerate(every) if place != index))
        for index, term in enumerate(every)
    )


def _none_or_two(every: tuple[Term, ...]) -> Ways:
    return (tuple(_not(term) for term in every), *((_is(one), _is(other)) for one, other in combinations(every, 2)))


def _properties_refused(atom: atoms.Properties) -> Ways:
    named = [((atoms.PropertyRefused(name, term), True),) for name, term in atom.named]
    matching = [
        ((atoms.OtherRefused((pattern,), (), frozenset(), term), True),) for pattern, term in atom.matching
    ]
    patterns = tuple(pattern for pattern, _ in atom.matching)
    besides = frozenset(name for name, _ in atom.named)
    others = ((atoms.OtherRefused((), patterns, besides, atom.others), True),)
    return (*named, *matching, others)
