"""What a discriminator says of the branches: which value of its property each of them has (OpenAPI 3.1.1, 4.8.25)."""

from __future__ import annotations

from codegen.compat.reader import Spot
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
    hint = here.get("discriminator")
    by = None if hint is None else hint.get("propertyName")
    target = around.shapes.reader.target(spot)
    if hint is None or by is None or not isinstance(by.value, str) or target is None:
        return term
    if _says_itself(around, spot, by.value):
        return term
    value = around.store.one_of(_values(around, hint, target))
    named = atoms.Properties(((by.value, value),), (), around.store.true)
    return around.store.all_of((term, around.store.of_literals(((named, True),))))


def _says_itself(around: Surroundings, spot: Spot, name: str) -> bool:
    key = around.shapes.of(around.shapes.key(spot)).properties().get(name, ())
    parts = around.shapes.of(around.shapes.joined([key])).parts if key else ()
    return any(part.keywords.keys() & {"enum", "const"} for part in parts)


def _values(around: Surroundings, hint: Spot, target: Spot) -> list[str]:
    mapping = hint.get("mapping")
    mapped: list[str] = []
    for value, spot in () if mapping is None else mapping.members():
        if isinstance(spot.value, str) and target.pointer in _leads_to(around, spot.value):
            mapped.append(value)
    return mapped or [pointers.split(target.pointer)[-1]]


def _leads_to(around: Surroundings, name: str) -> set[str]:
    """Give the pointers that a value of a mapping may mean: a reference, or the name of a schema."""
    found = around.shapes.reader.lookup(name)
    plain = f"/components/schemas/{name}"
    return {plain} if found is None else {plain, found.pointer}
