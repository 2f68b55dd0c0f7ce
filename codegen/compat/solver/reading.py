"""One schema read into literals, keyword by keyword (JSON Schema 2020-12; sections in :mod:`codegen.compat.solver.atoms`).

What is malformed says nothing, as an unknown keyword would.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator

from codegen.compat.reader import Spot
from codegen.compat.solver import atoms, discriminators, dynamic, scalars, unevaluated
from codegen.compat.solver.atoms import ARRAY, Literal, Schema
from codegen.compat.solver.canonical import canonical
from codegen.compat.solver.keywords import NUMERIC, TEXTUAL, count, entries, members
from codegen.compat.solver.surroundings import Surroundings
from codegen.document.show import show
from codegen.model import Direction, JsonObject

_SIZES = {
    "minItems": ("array", True), "maxItems": ("array", False), "minProperties": ("object", True), "maxProperties": ("object", False),
}  # fmt: skip
_HIDING: dict[Direction, str] = {"request": "readOnly", "response": "writeOnly", "none": ""}


def literals(around: Surroundings, spot: Spot) -> tuple[Literal, ...]:
    """Give what the schema at ``spot`` says: all of it has to hold."""
    schema = around.shapes.schema(spot)
    if isinstance(schema, bool):
        return () if schema else ((atoms.Kinds(frozenset()), True),)
    here = Spot(spot.pointer, schema)
    found = tuple(dict.fromkeys(_all(around.hiding(_hidden(around, here)), here, schema)))
    if around.shapes.reader.adds_null(spot):
        return ((atoms.Any((around.store.null, around.store.of_literals(found))), True),)
    return found


def _all(around: Surroundings, here: Spot, schema: JsonObject) -> Iterator[Literal]:
    for keywords, read in _READERS:
        if not keywords.isdisjoint(schema):
            yield from read(around, here, schema)


def _references(around: Surroundings, here: Spot, schema: JsonObject) -> Iterator[Literal]:
    for keyword in ("$ref", "$dynamicRef"):
        if keyword not in schema:
            continue
        name = show(schema[keyword])
        if not isinstance(schema[keyword], str):
            target = None
        elif keyword == "$ref":
            target = around.shapes.reader.target(here)
        else:
            target = dynamic.target(around.shapes.reader, schema[keyword], dict(around.scope.names))
        if target is None:
            yield atoms.Opaque(f"{here.pointer} {name}", f"{keyword} leads to no schema that is known"), True
        else:
            yield Schema(around.beside(target)), True


def _sizes(_around: Surroundings, _here: Spot, schema: JsonObject) -> Iterator[Literal]:
    for keyword, (kind, least) in _SIZES.items():
        if (size := count(schema.get(keyword))) is not None and (size > 0 or not least):
            yield atoms.Size(kind, size) if least else atoms.NoMore(kind, size), True


def _logic(around: Surroundings, here: Spot, schema: JsonObject) -> Iterator[Literal]:
    for spot in entries(here, "allOf"):
        yield Schema(around.beside(spot)), True
    for keyword in ("anyOf", "oneOf"):
        if isinstance(schema.get(keyword), list):
            branches = entries(here, keyword)
            terms = tuple(discriminators.branch(around, here, spot) for spot in branches)
            if keyword == "anyOf" or around.scope.reader:
                yield atoms.Any(tuple(dict.fromkeys(terms))), True
            else:
                yield scalars.exactly_one(around, here, branches, terms), True
    if (refused := here.get("not")) is not None:
        yield atoms.Not(around.beside(refused, plain=True)), True
    if (condition := here.get("if")) is not None and ("then" in schema or "else" in schema):
        ways = map(around.beside, map(here.get, ("then", "else")))
        yield atoms.If(around.beside(condition, plain=True), *ways), True


def _arrays(around: Surroundings, here: Spot, schema: JsonObject) -> Iterator[Literal]:
    if isinstance(schema.get("items"), list):
        name = f"items {canonical(schema['items'])!r}"
        yield atoms.Opaque(name, "items is a list, which has no meaning", ARRAY), True
    else:
        first = tuple(around.below(spot) for spot in entries(here, "prefixItems"))
        rest = around.below(here.get("items"))
        if first or rest != around.store.true:
            yield atoms.Items(first, rest), True
    if (contained := here.get("contains")) is not None:
        least, most = count(schema.get("minContains")), count(schema.get("maxContains"))
        opened, plain = around.below(contained), around.below(contained, plain=True)
        if most is not None and opened != plain:  # what is read with ease is not counted against an array
            yield atoms.Contains(plain, 0, most), True
            most = None
        yield atoms.Contains(opened, 1 if least is None else least, most), True
    if schema.get("uniqueItems") is True:
        yield atoms.Unique(), True


def _objects(around: Surroundings, here: Spot, _schema: JsonObject) -> Iterator[Literal]:
    hidden = around.scope.hidden
    for spot in entries(here, "required"):
        if isinstance(spot.value, str) and spot.value not in hidden:
            yield atoms.Has(spot.value), True
    true = around.store.true
    named = {name: true if name in hidden else around.below(spot) for name, spot in members(here, "properties")}
    matching = {name: around.below(spot) for name, spot in members(here, "patternProperties")}
    others = here.get("additionalProperties")
    open_ = others is None or (around.scope.reader and others.value is False)
    rest = true if open_ else around.below(others)
    # What a caller knows of are the properties that are named, whatever is said of them.
    known = named and around.scope.direction == "request"
    if known or any(term != true for term in (*named.values(), *matching.values(), rest)):
        yield (
            atoms.Properties(tuple(sorted(named.items())), tuple(sorted(matching.items())), rest, around.scope.server),
            True,
        )
    if (names := here.get("propertyNames")) is not None:
        yield atoms.Names(around.below(names, plain=True)), True
    for name, spot in members(here, "dependentSchemas"):
        yield atoms.Implies(name, around.beside(spot)), True
    for name, spot in members(here, "dependentRequired"):
        for entry in spot.entries():
            if isinstance(entry.value, str) and entry.value not in hidden:
                yield atoms.Implies(name, name=entry.value), True


def _hidden(around: Surroundings, here: Spot) -> frozenset[str]:
    """Give the declared properties that do not pass in this direction, whichever part says so, or one alternative beside null."""
    keyword = _HIDING[around.scope.direction]
    if (
        not keyword
        or not around.shapes.reader.says(keyword)
        or here.value.keys().isdisjoint({"properties", "allOf", "anyOf", "oneOf", "$ref"})
    ):
        return frozenset()
    declared = around.shapes.of((here,)).properties()
    return frozenset(name for name, key in declared.items() if around.shapes.of(key).flag(keyword))


def _unevaluated(around: Surroundings, here: Spot, _schema: JsonObject) -> Iterator[Literal]:
    return unevaluated.literals(around, here)


_READERS: tuple[tuple[frozenset[str], Callable[[Surroundings, Spot, JsonObject], Iterator[Literal]]], ...] = (
    (frozenset({"$ref", "$dynamicRef"}), _references),
    (frozenset({"const", "enum"}), scalars.listed),
    (frozenset({"allOf", "anyOf", "oneOf", "not", "if"}), _logic),
    (frozenset({"type"}) | NUMERIC | TEXTUAL, scalars.stated),
    (frozenset(_SIZES), _sizes),
    (frozenset({"items", "prefixItems", "contains", "uniqueItems"}), _arrays),
    (
        frozenset({"required", "properties", "patternProperties", "additionalProperties", "propertyNames"})
        | {"dependentSchemas", "dependentRequired"},
        _objects,
    ),
    (frozenset({"unevaluatedProperties", "unevaluatedItems"}), _unevaluated),
)
"""Keywords, and what reads them."""
