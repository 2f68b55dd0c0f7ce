"""``unevaluatedProperties`` and ``unevaluatedItems``: what no other keyword of a schema speaks of (JSON Schema 2020-12, 11).

Which ones are spoken of depends on the branches that admit the value, so they are told case by case: the branches that do
and that do not, and what is known then.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from codegen.compat.reader import Spot
from codegen.compat.solver import atoms
from codegen.compat.solver.atoms import Literal, Schema, Term

if TYPE_CHECKING:
    from codegen.compat.solver.reading import Reading

_MOST = 64
"""How many cases are told apart."""


@dataclass(frozen=True, slots=True)
class _Case:
    """What has to hold, and what is spoken of then: names, patterns, positions, or everything."""

    given: tuple[Literal, ...] = ()
    names: frozenset[str] = frozenset()
    patterns: frozenset[str] = frozenset()
    positions: int = 0
    all_properties: bool = False
    all_items: bool = False

    def __and__(self, other: _Case) -> _Case:
        return _Case(
            self.given + other.given,
            self.names | other.names,
            self.patterns | other.patterns,
            max(self.positions, other.positions),
            self.all_properties or other.all_properties,
            self.all_items or other.all_items,
        )


class _TooManyError(Exception):
    """There are more cases than are told apart, or one that is not understood."""


def literals(reading: Reading, here: Spot) -> Iterator[Literal]:
    """Give what the two keywords say in the schema ``here``."""
    for keyword, kind, fact in (
        ("unevaluatedProperties", "object", _properties),
        ("unevaluatedItems", "array", _items),
    ):
        rest = here.get(keyword)
        if rest is None or rest.value in (True, {}) or (reading.opened and rest.value is False and kind == "object"):
            continue
        try:
            cases = _cases(reading, here, keyword, frozenset())
        except _TooManyError as error:
            reason = f"{keyword} {error}"
            yield atoms.Opaque(f"{reading.side} {here.pointer} {keyword}", reason, frozenset({kind})), True
            continue
        term = reading.term(rest)
        groups = [fact(reading, case, term) for case in cases]
        if any(not group for group in groups):
            continue
        yield atoms.Any(tuple(dict.fromkeys(map(reading.terms.of_literals, groups)))), True


def _properties(reading: Reading, case: _Case, rest: Term) -> tuple[Literal, ...]:
    if case.all_properties:
        return case.given
    known = tuple((name, reading.terms.true) for name in sorted(case.names))
    matching = tuple((pattern, reading.terms.true) for pattern in sorted(case.patterns))
    return (*case.given, (atoms.Properties(known, matching, rest), True))


def _items(reading: Reading, case: _Case, rest: Term) -> tuple[Literal, ...]:
    if case.all_items:
        return case.given
    return (*case.given, (atoms.Items((reading.terms.true,) * case.positions, rest), True))


def _cases(reading: Reading, spot: Spot, keyword: str, above: frozenset[str], *, inner: bool = False) -> list[_Case]:
    schema = reading.shapes.schema(spot)
    if isinstance(schema, bool):
        return [_Case()]
    if spot.pointer in above:
        raise _TooManyError("in a schema that leads back to itself is not looked into")
    here, above = Spot(spot.pointer, schema), above | {spot.pointer}
    found = [_own(here, schema, inner=inner)]
    if "contains" in schema and keyword == "unevaluatedItems":
        raise _TooManyError("beside contains is not looked into")

    def below(inner_spot: Spot) -> list[_Case]:
        return _cases(reading, inner_spot, keyword, above, inner=True)

    target = reading.shapes.reader.target(here)
    for each in (*([] if target is None else [target]), *_entries(here, "allOf")):
        found = _product(found, below(each))
    for each in (*_entries(here, "anyOf"), *_entries(here, "oneOf")):
        found = _product(found, _either(reading, each, below))
    for name, each in _members(here, "dependentSchemas"):
        there = [_Case(((atoms.Has(name), True),)) & case for case in below(each)]
        found = _product(found, [*there, _Case(((atoms.Has(name), False),))])
    if (condition := here.get("if")) is not None:
        fits, fails = _either(reading, condition, below)[:-1], _either(reading, condition, below)[-1:]
        then, otherwise = here.get("then"), here.get("else")
        fits = fits if then is None else _product(fits, below(then))
        fails = fails if otherwise is None else _product(fails, below(otherwise))
        found = _product(found, [*fits, *fails])
    return found


def _own(here: Spot, schema: dict[str, object], *, inner: bool) -> _Case:
    said = schema.keys() & ({"additionalProperties", "unevaluatedProperties"} if inner else {"additionalProperties"})
    items = schema.keys() & ({"items", "unevaluatedItems"} if inner else {"items"})
    return _Case(
        names=frozenset(name for name, _ in _members(here, "properties")),
        patterns=frozenset(name for name, _ in _members(here, "patternProperties")),
        positions=len(_entries(here, "prefixItems")),
        all_properties=bool(said),
        all_items=bool(items),
    )


def _either(reading: Reading, spot: Spot, below: Callable[[Spot], list[_Case]]) -> list[_Case]:
    """Give the cases of a branch that admits the value, and at the end the one in which it does not."""
    term = reading.term(spot)
    return [
        *(_Case(((Schema(term), True),)) & case for case in below(spot)),
        _Case(((Schema(term), False),)),
    ]


def _product(some: list[_Case], others: list[_Case]) -> list[_Case]:
    if len(some) * len(others) > _MOST:
        raise _TooManyError(f"depends on more than {_MOST} cases")
    return [one & other for one in some for other in others]


def _entries(here: Spot, keyword: str) -> list[Spot]:
    inner = here.get(keyword)
    return [] if inner is None else list(inner.entries())


def _members(here: Spot, keyword: str) -> list[tuple[str, Spot]]:
    inner = here.get(keyword)
    return [] if inner is None else list(inner.members())
