"""``unevaluatedProperties`` and ``unevaluatedItems``: what no other keyword of a schema speaks of (JSON Schema 2020-12, 11).

Which ones are spoken of depends on the branches that admit the value, so they are told case by case: the branches that do
and that do not, and what is known then.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator

from codegen.compat.reader import Spot
from codegen.compat.solver import atoms
from codegen.compat.solver.atoms import Literal, Schema, Term
from codegen.compat.solver.keywords import entries, members
from codegen.compat.solver.surroundings import Surroundings
from codegen.model import JsonObject
from codegen.record import record

_MOST = 64
"""How many cases are told apart."""


@record
class _Said:
    """What is spoken of: everything, or names and patterns, or positions and items that a term admits."""

    everything: bool = False
    names: frozenset[str] = frozenset()
    patterns: frozenset[str] = frozenset()
    positions: int = 0
    contained: frozenset[Term] = frozenset()

    def __or__(self, other: _Said) -> _Said:
        if self.everything or other.everything:
            return _EVERYTHING
        return _Said(
            False,
            self.names | other.names,
            self.patterns | other.patterns,
            max(self.positions, other.positions),
            self.contained | other.contained,
        )


_EVERYTHING = _Said(everything=True)


@record
class _Case:
    """What has to hold, and what is spoken of then."""

    given: tuple[Literal, ...] = ()
    said: _Said = _Said()

    def __and__(self, other: _Case) -> _Case:
        return _Case(self.given + other.given, self.said | other.said)


class _TooManyError(Exception):
    """There are more cases than are told apart, or one that is not understood."""


def literals(around: Surroundings, here: Spot) -> Iterator[Literal]:
    """Give what the two keywords say in the schema ``here``."""
    for keyword, kind, fact in (
        ("unevaluatedProperties", "object", _properties),
        ("unevaluatedItems", "array", _items),
    ):
        rest = here.get(keyword)
        if (
            rest is None
            or rest.value in (True, {})
            or (around.scope.reader and rest.value is False and kind == "object")
        ):
            continue
        try:
            cases = _cases(around, here, keyword, frozenset())
        except _TooManyError as error:
            reason = f"{keyword} {error}"
            yield atoms.Opaque(f"{here.pointer} {keyword}", reason, frozenset({kind})), True
            continue
        term = around.below(rest)
        groups = [fact(around, case, term) for case in cases]
        if any(not group for group in groups):
            continue
        yield atoms.Any(tuple(dict.fromkeys(map(around.store.of_literals, groups)))), True


def _properties(around: Surroundings, case: _Case, rest: Term) -> tuple[Literal, ...]:
    if case.said.everything:
        return case.given
    known = tuple((name, around.store.true) for name in sorted(case.said.names))
    matching = tuple((pattern, around.store.true) for pattern in sorted(case.said.patterns))
    return (*case.given, (atoms.Properties(known, matching, rest), True))


def _items(around: Surroundings, case: _Case, rest: Term) -> tuple[Literal, ...]:
    if case.said.everything:
        return case.given
    if case.said.contained:
        rest = around.store.either((*sorted(case.said.contained), rest))
    return (*case.given, (atoms.Items((around.store.true,) * case.said.positions, rest), True))


def _cases(
    around: Surroundings, spot: Spot, keyword: str, above: frozenset[str], *, inner: bool = False
) -> list[_Case]:
    schema = around.shapes.schema(spot)
    if isinstance(schema, bool):
        return [_Case()]
    if spot.pointer in above:
        raise _TooManyError("in a schema that leads back to itself is not looked into")
    here, above = Spot(spot.pointer, schema), above | {spot.pointer}
    found = [_Case((), _own(around, here, schema, keyword, inner=inner))]
    if "$dynamicRef" in schema:
        raise _TooManyError("beside a dynamic reference is not looked into")

    def below(inner_spot: Spot) -> list[_Case]:
        return _cases(around, inner_spot, keyword, above, inner=True)

    target = around.shapes.reader.target(here)
    for each in (*([] if target is None else [target]), *entries(here, "allOf")):
        found = _product(found, below(each))
    for each in (*entries(here, "anyOf"), *entries(here, "oneOf")):
        found = _product(found, _either(around, each, below))
    for name, each in members(here, "dependentSchemas"):
        there = [_Case(((atoms.Has(name), True),)) & case for case in below(each)]
        found = _product(found, [*there, _Case(((atoms.Has(name), False),))])
    if (condition := here.get("if")) is not None:
        *fits, fail = _either(around, condition, below)
        then, otherwise = here.get("then"), here.get("else")
        fits = fits if then is None else _product(fits, below(then))
        fails = [fail] if otherwise is None else _product([fail], below(otherwise))
        found = _product(found, [*fits, *fails])
    return found


def _own(around: Surroundings, here: Spot, schema: JsonObject, keyword: str, *, inner: bool) -> _Said:
    if (inner and keyword in schema) or _OTHERS[keyword] in schema:
        return _EVERYTHING
    if keyword == "unevaluatedProperties":
        names, patterns = (members(here, word) for word in ("properties", "patternProperties"))
        return _Said(names=frozenset(name for name, _ in names), patterns=frozenset(name for name, _ in patterns))
    contained = here.get("contains")
    return _Said(
        positions=len(entries(here, "prefixItems")),
        contained=frozenset() if contained is None else frozenset({around.below(contained)}),
    )


_OTHERS = {"unevaluatedProperties": "additionalProperties", "unevaluatedItems": "items"}
"""What speaks of all that no other keyword beside it names."""


def _either(around: Surroundings, spot: Spot, below: Callable[[Spot], list[_Case]]) -> list[_Case]:
    """Give the cases of a branch that admits the value, and at the end the one in which it does not."""
    term = around.beside(spot)
    return [
        *(_Case(((Schema(term), True),)) & case for case in below(spot)),
        _Case(((Schema(term), False),)),
    ]


def _product(some: list[_Case], others: list[_Case]) -> list[_Case]:
    """Join cases of which one has to be so with others of which one has to be so; what tells nothing new needs not be told apart."""
    found: list[_Case] = []
    for one in some:
        joined = [one & other for other in others]
        found += joined if any(each.said != one.said for each in joined) else [one]
    if len(found) > _MOST:
        raise _TooManyError(f"depends on more than {_MOST} cases")
    return found
