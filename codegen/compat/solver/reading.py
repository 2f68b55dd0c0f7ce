"""One schema read into literals, keyword by keyword (JSON Schema 2020-12; sections in :mod:`codegen.compat.solver.atoms`).

What is malformed says nothing, as an unknown keyword would.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from codegen.compat.reader import Spot
from codegen.compat.shape import SCALARS
from codegen.compat.solver import atoms, discriminators, unevaluated
from codegen.compat.solver.atoms import ARRAY, OBJECT, TEXT, Literal, Schema, Term
from codegen.compat.solver.canonical import canonical, exact
from codegen.model import Json, JsonObject

if TYPE_CHECKING:
    from codegen.compat.solver.terms import Side, Terms

_KINDS = {"number": ("integer", "fraction"), "integer": ("integer",)}
_TYPES = {"null", "boolean", "object", "array", "number", "integer", "string"}
_SIZES = {
    "minLength": ("string", True), "maxLength": ("string", False), "minItems": ("array", True), "maxItems": ("array", False),
    "minProperties": ("object", True), "maxProperties": ("object", False),
}  # fmt: skip
_CONTENTS = ("contentEncoding", "contentMediaType", "contentSchema")


class Reading:
    """Reads the schemas of one side; ``opened`` as :class:`~codegen.compat.solver.terms.Terms` has it."""

    def __init__(self, terms: Terms, side: Side, opened: bool) -> None:
        self.terms = terms
        self.side = side
        self.opened = opened
        self.shapes = terms.shapes[side]

    def term(self, spot: Spot, *, opened: bool | None = None) -> Term:
        """Give the term of a schema of this side."""
        return self.terms.of(self.side, spot, opened=self.opened if opened is None else opened)

    def literals(self, spot: Spot) -> tuple[Literal, ...]:
        """Give what the schema at ``spot`` says: all of it has to hold."""
        schema = self.shapes.schema(spot)
        if isinstance(schema, bool):
            return () if schema else ((atoms.Kinds(frozenset()), True),)
        here = Spot(spot.pointer, schema)
        found = tuple(dict.fromkeys(self._all(here, schema)))
        if self.shapes.reader.adds_null(spot):
            return ((atoms.Any((self.terms.null, self.terms.of_literals(found))), True),)
        return found

    def _all(self, here: Spot, schema: JsonObject) -> Iterator[Literal]:
        yield from self._references(here, schema)
        yield from self._values(schema)
        yield from self._logic(here, schema)
        yield from _numbers(schema)
        yield from _texts(schema)
        for keyword, (kind, least) in _SIZES.items():
            if (size := _count(schema.get(keyword))) is not None and (size > 0 or not least):
                yield atoms.Size(kind, size) if least else atoms.NoMore(kind, size), True
        yield from self._arrays(here, schema)
        yield from self._objects(here, schema)
        yield from unevaluated.literals(self, here)

    def _references(self, here: Spot, schema: JsonObject) -> Iterator[Literal]:
        if "$ref" in schema:
            target = self.shapes.reader.target(here)
            if target is None:
                yield atoms.Opaque(f"{self.side} {schema['$ref']}", "a reference leads nowhere"), True
            else:
                yield Schema(self.term(target)), True
        if isinstance(name := schema.get("$dynamicRef"), str):
            # With one schema of that name in the document there is nothing to choose from (Core, 8.2.3.2).
            target = self.shapes.reader.lookup(name)
            if target is None:
                yield atoms.Opaque(f"{self.side} {name}", "a dynamic reference may lead to several schemas"), True
            else:
                yield Schema(self.term(target)), True

    def _values(self, schema: JsonObject) -> Iterator[Literal]:
        stated = schema.get("type")
        if isinstance(stated, (str, list)):
            named = {name for name in ([stated] if isinstance(stated, str) else stated) if isinstance(name, str)}
            if self.shapes.text and "string" in named:
                named |= SCALARS
            yield atoms.Kinds(frozenset(kind for name in named & _TYPES for kind in _KINDS.get(name, (name,)))), True
        for keyword in ("const", "enum"):
            listed = [schema[keyword]] if keyword == "const" and keyword in schema else schema.get(keyword)
            if isinstance(listed, list):
                yield self.terms.among(listed), True

    def _logic(self, here: Spot, schema: JsonObject) -> Iterator[Literal]:
        for spot in _entries(here, "allOf"):
            yield Schema(self.term(spot)), True
        for keyword in ("anyOf", "oneOf"):
            if isinstance(schema.get(keyword), list):
                terms = tuple(discriminators.branch(self, here, spot) for spot in _entries(here, keyword))
                loose = keyword == "anyOf" or self.opened
                yield atoms.Any(tuple(dict.fromkeys(terms))) if loose else atoms.One(terms), True
        if (refused := here.get("not")) is not None:
            yield atoms.Not(self.term(refused, opened=False)), True
        if (condition := here.get("if")) is not None and ("then" in schema or "else" in schema):
            then, otherwise = here.get("then"), here.get("else")
            yield atoms.If(
                self.term(condition, opened=False),
                self.terms.true if then is None else self.term(then),
                self.terms.true if otherwise is None else self.term(otherwise),
            ), True

    def _arrays(self, here: Spot, schema: JsonObject) -> Iterator[Literal]:
        first = tuple(self.term(spot) for spot in _entries(here, "prefixItems"))
        rest = here.get("items")
        if isinstance(schema.get("items"), list):
            yield atoms.Opaque(f"items {canonical(schema['items'])!r}", "items is a list, which has no meaning", ARRAY), True
        elif first or (rest is not None and rest.value not in (True, {})):
            yield atoms.Items(first, self.terms.true if rest is None else self.term(rest)), True
        if (contained := here.get("contains")) is not None:
            least = _count(schema.get("minContains"))
            yield atoms.Contains(
                self.term(contained), 1 if least is None else least, _count(schema.get("maxContains"))
            ), True
        if schema.get("uniqueItems") is True:
            yield atoms.Unique(), True

    def _objects(self, here: Spot, schema: JsonObject) -> Iterator[Literal]:
        hidden = self._hidden(here)
        for spot in _entries(here, "required"):
            if isinstance(spot.value, str) and spot.value not in hidden:
                yield atoms.Has(spot.value), True
        named = {
            name: self.terms.true if name in hidden else self.term(spot) for name, spot in _members(here, "properties")
        }
        matching = {name: self.term(spot) for name, spot in _members(here, "patternProperties")}
        others = here.get("additionalProperties")
        rest = self.terms.true
        if others is not None and not (self.opened and others.value is False):
            rest = self.term(others)
        if (named and self.terms.direction == "request") or any(
            term != self.terms.true for term in (*named.values(), *matching.values(), rest)
        ):
            yield atoms.Properties(tuple(sorted(named.items())), tuple(sorted(matching.items())), rest), True
        if (names := here.get("propertyNames")) is not None:
            yield atoms.Names(self.term(names, opened=False)), True
        for name, spot in _members(here, "dependentSchemas"):
            yield atoms.Implies(name, self.term(spot)), True
        for name, spot in _members(here, "dependentRequired"):
            for entry in spot.entries():
                if isinstance(entry.value, str):
                    yield atoms.Implies(name, name=entry.value), True

    def _hidden(self, here: Spot) -> set[str]:
        """Give the declared properties that do not pass in this direction."""
        keyword = {"request": "readOnly", "response": "writeOnly", "none": ""}[self.terms.direction]
        return {
            name
            for name, spot in _members(here, "properties")
            if keyword and self.shapes.of(self.shapes.key(spot)).flag(keyword)
        }


def _numbers(schema: JsonObject) -> Iterator[Literal]:
    for keyword, past in (("minimum", False), ("exclusiveMinimum", True)):
        if _number(limit := schema.get(keyword)):
            yield atoms.AtLeast(exact(limit), past), True
    for keyword, below in (("maximum", False), ("exclusiveMaximum", True)):
        if _number(limit := schema.get(keyword)):
            yield atoms.AtMost(exact(limit), below), True
    if _number(step := schema.get("multipleOf")) and step > 0:
        yield atoms.Multiple(exact(step)), True


def _texts(schema: JsonObject) -> Iterator[Literal]:
    if isinstance(pattern := schema.get("pattern"), str):
        yield atoms.Pattern(pattern), True
    if isinstance(name := schema.get("format"), str):
        yield atoms.Format(name), True
    for keyword in _CONTENTS:
        if keyword in schema:
            name = f"{keyword} {canonical(schema[keyword])!r}"
            yield atoms.Opaque(name, f"{keyword} may be checked or not", TEXT, refuses=False), True


def _entries(here: Spot, keyword: str) -> list[Spot]:
    inner = here.get(keyword)
    return [] if inner is None else list(inner.entries())


def _members(here: Spot, keyword: str) -> list[tuple[str, Spot]]:
    inner = here.get(keyword)
    return [] if inner is None else list(inner.members())


def _number(value: Json) -> bool:
    if isinstance(value, float):
        return value - value == 0  # neither infinite nor no number
    return isinstance(value, int) and not isinstance(value, bool)


def _count(value: Json) -> int | None:
    whole = isinstance(value, float) and value.is_integer()
    if isinstance(value, bool) or not (whole or isinstance(value, int)) or value < 0:
        return None
    return int(value)
