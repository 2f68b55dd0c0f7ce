"""One literal, taken apart: the ways in which it can hold, each a conjunction of smaller ones."""

from __future__ import annotations

from itertools import combinations
from typing import TypeAlias

from codegen.compat.solver import atoms
from codegen.compat.solver.atoms import Atom, Literal, Schema, Term
from codegen.compat.solver.canonical import kind_of
from codegen.compat.solver.store import Store
from codegen.model import Json

Ways: TypeAlias = tuple[tuple[Literal, ...], ...]


def alternatives(store: Store, literal: Literal) -> Ways | None:
    """Give the ways in which a literal can hold, one of which has to be gone; None for a fact that is as small as can be."""
    atom, sign = literal
    match atom:
        case atoms.Schema(term):
            inner = store.literals(term)
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
            has = atoms.Has(present)
            follows: Atom = atoms.Has(name) if term is None else Schema(term)
            return (((has, False),), ((follows, True),)) if sign else (((has, True), (follows, False)),)
        case atoms.Properties() if not sign:
            return _each(_properties_refused(atom), store)
        case atoms.Items(first, rest) if not sign:
            places = [atoms.ItemRefused(index, index + 1, term) for index, term in enumerate(first)]
            return _each([*places, atoms.ItemRefused(len(first), None, rest)], store)
        case atoms.Contains(term, least, most) if not sign:
            fewer = [((atoms.Contains(term, 0, least - 1), True),)] if least else []
            return (*fewer, *([((atoms.Contains(term, most + 1, None), True),)] if most is not None else []))
        case atoms.Names(term) if not sign:
            return (((atoms.OtherRefused((), (), frozenset(), name_term=term), True),),)
        case _:
            return None


def differing(store: Store, value: Json) -> Ways:
    """Give the ways in which an array or an object can be another one than ``value``."""
    kind = kind_of(value)
    size = len(value)
    if kind == "array":
        items = enumerate(map(store.one_of, ([item] for item in value)))
        inner: Ways = tuple(((atoms.ItemRefused(index, index + 1, term), True),) for index, term in items)
        fewer: Ways = (((atoms.NoMore(kind, size - 1), True),),) if size else ()
        return (*inner, *fewer, ((atoms.Size(kind, size + 1), True),))
    named = ((atoms.Has(name), atoms.PropertyRefused(name, store.one_of([item]))) for name, item in value.items())
    inner = tuple(((has, True), (refused, True)) for has, refused in named)
    fewer = tuple(((atoms.Has(name), False),) for name in value)
    return (*inner, *fewer, ((atoms.OtherRefused((), (), frozenset(value)), True),))


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


def _properties_refused(atom: atoms.Properties) -> list[atoms.PropertyRefused | atoms.OtherRefused]:
    named = [atoms.PropertyRefused(name, term, atom.if_known) for name, term in atom.named]
    matching = [atoms.OtherRefused((pattern,), (), frozenset(), term) for pattern, term in atom.matching]
    patterns = tuple(pattern for pattern, _ in atom.matching)
    others = atoms.OtherRefused((), patterns, frozenset(name for name, _ in atom.named), atom.others)
    return [*named, *matching, others]


def _each(every: list[atoms.PropertyRefused | atoms.OtherRefused] | list[atoms.ItemRefused], store: Store) -> Ways:
    """Give one way for each; what refuses nothing is none."""
    return tuple(((one, True),) for one in every if one.term != store.true)
