"""What a discriminator says of the branches: which value of its property each of them has (OpenAPI 3.1.1, 4.8.25)."""

from __future__ import annotations

from codegen.compat.reader import Reader, Spot
from codegen.compat.shapes import Shapes
from codegen.compat.solver import atoms
from codegen.compat.solver.atoms import Term
from codegen.compat.solver.surroundings import Surroundings
from codegen.document import pointer as pointers


def branch(around: Surroundings, here: Spot, spot: Spot) -> Term:
    """Give the term of a branch at ``spot`` of the schema ``here``.

    With a discriminator, its property has the values that lead to this branch: those that the mapping has for it, or else
    its name. What the branch says itself of that property goes first.
    """
    term = around.beside(spot)
    hint = here.get("discriminator") if around.scope.hinted else None
    by = None if hint is None else hint.get("propertyName")
    there = around.shapes.reader.target(spot)
    if hint is None or by is None or not isinstance(by.value, str) or there is None:
        return term
    if says_itself(around.shapes, spot, by.value):
        return term
    value = around.store.one_of(names(around.shapes.reader, hint, there))
    named = atoms.Properties(((by.value, value),), (), around.store.true)
    return around.store.all_of((term, around.store.of_literals(((named, True),))))


def says_itself(shapes: Shapes, spot: Spot, name: str) -> bool:
    """Tell whether the branch at ``spot`` lists the values of the property ``name``."""
    key = shapes.of(shapes.key(spot)).properties().get(name, ())
    parts = shapes.of(shapes.joined([key])).parts if key else ()
    return any(part.keywords.keys() & {"enum", "const"} for part in parts)


def names(reader: Reader, hint: Spot, there: Spot) -> list[str]:
    """Give the values that lead to the schema ``there`` by the discriminator ``hint``."""
    mapping = hint.get("mapping")
    mapped: list[str] = []
    for value, spot in () if mapping is None else mapping.members():
        if isinstance(spot.value, str) and there.pointer in _leads_to(reader, spot.value):
            mapped.append(value)
    return mapped or [pointers.split(there.pointer)[-1]]


def _leads_to(reader: Reader, name: str) -> set[str]:
    """Give the pointers that a value of a mapping may mean: a reference, or the name of a schema."""
    found = reader.lookup(name)
    plain = f"/components/schemas/{name}"
    return {plain} if found is None else {plain, found.pointer}
