"""Unions of classes: their names, and the property that tells their members apart."""

from __future__ import annotations

import itertools

from codegen import words
from codegen.document import pointer as pointers
from codegen.document import refs
from codegen.generate.flatten import Flattener
from codegen.generate.prepared import NAMED, NULL, REF, Discriminator, Prepared
from codegen.model import Json, JsonObject
from codegen.names import Names


class Namer:
    """Gives each union of classes its name, and notes the discriminator that the document has for it."""

    def __init__(self, tree: JsonObject, names: Names, flattener: Flattener, prepared: Prepared) -> None:
        self._tree = tree
        self._names = names
        self._flattener = flattener
        self._prepared = prepared

    def named(self, node: JsonObject, pointer: str) -> JsonObject:
        """The same union; one of several classes has a name, for it takes members that the document does not know."""
        if len(_classes(node, self._prepared)) < 2:
            return node
        name = self._names.schemas.get(pointer) or self._place_name(pointer)
        made = {**node, NAMED: name}
        if self._prepared.unions.setdefault(name, made) != made:
            return node  # more is said of it here than where it has its name
        self._prepared.pointers[name] = pointer
        declared = _mapping(_mapping(pointers.get(self._tree, pointer)).get("discriminator"))
        if isinstance(declared.get("propertyName"), str):
            classes = {tag: self._class_at(ref) for tag, ref in _mapping(declared.get("mapping")).items()}
            self._prepared.discriminators[name] = Discriminator(
                declared["propertyName"], {tag: found for tag, found in classes.items() if found}
            )
        return made

    def _class_at(self, ref: Json) -> str | None:
        """The class that a mapping names, by reference or by the name of a component (OpenAPI 3.1, section 4.8.25)."""
        written = str(ref) if "#" in str(ref) else REF + pointers.escape(str(ref))
        try:
            return self._names.schemas.get(self._flattener.target(refs.resolve(self._tree, written)[0]))
        except refs.RefError:
            return None

    def _place_name(self, pointer: str) -> str:
        """The name of a union that stands inline: that of what it stands in, and of the properties on the way."""
        owner = pointer
        while owner and owner not in self._names.schemas:
            owner = owner.rpartition("/")[0]
        tokens = pointers.split(pointer[len(owner) :])
        steps = [words.pascal(name) for keyword, name in itertools.pairwise(tokens) if keyword == "properties"]
        name = (self._names.schemas.get(owner) or self._outer_name(tokens)) + "".join(steps)
        if tokens[-1:] == ("items",):
            name += "Item"
        taken = {*self._names.schemas.values(), *self._prepared.unions}
        while name in taken and self._prepared.pointers.get(name) != pointer:
            name += "Union"
        return name

    def _outer_name(self, tokens: tuple[str, ...]) -> str:
        """The name of what stands in no named schema: that of its operation, webhook or component."""
        outer = self._names.operations.get(f"{tokens[2].upper()} {tokens[1]}", tokens[1])
        return words.pascal(outer) + ("Request" if "requestBody" in tokens else "Response")


def tag(name: str, prepared: Prepared) -> Discriminator | None:
    """The property that tells the members of a union apart, with the class for each of its values.

    The document may name it. Where it does not, it is one that every member requires, and for which no two list a value
    in common. None where there is none, or where the union holds more than classes.
    """
    union = prepared.unions[name]
    classes = _classes(union, prepared)
    if len(classes) < sum(part != NULL for part in union["anyOf"]):
        return None
    declared = prepared.discriminators.get(name)
    if declared is not None and all(declared.name in prepared.schemas[one]["properties"] for one in classes):
        implicit = {pointers.split(prepared.pointers[one])[-1]: one for one in classes}
        for mapping in (declared.mapping, declared.mapping or implicit):
            found = _tags(declared.name, classes, prepared, mapping)
            if found is not None:
                return found
    common = set.intersection(*(set(prepared.schemas[one]["required"]) for one in classes))
    tagged = (_tags(key, classes, prepared, {}) for key in sorted(common))
    return next((one for one in tagged if one is not None), None)


def members_of(prepared: Prepared) -> frozenset[str]:
    """The classes that are members of any union with a name."""
    return frozenset(name for union in prepared.unions.values() for name in _classes(union, prepared))


def _tags(key: str, classes: list[str], prepared: Prepared, mapping: dict[str, str]) -> Discriminator | None:
    """The class for each value of a property, if every class has values, and every value one class."""
    tags = {value: one for value, one in mapping.items() if one in classes}
    for one in classes:
        values = _values(prepared.schemas[one]["properties"].get(key, {}), prepared)
        if any(tags.setdefault(value, one) != one for value in values):
            return None
    return Discriminator(key, dict(sorted(tags.items()))) if set(tags.values()) == set(classes) else None


def _values(node: JsonObject, prepared: Prepared) -> list[str]:
    """The texts that a property lists; none where it takes others too."""
    if "$ref" in node:
        node = prepared.schemas.get(node["$ref"].removeprefix(REF), {})
    values = node.get("enum", [])
    return values if all(isinstance(value, str) for value in values) else []


def _classes(node: JsonObject, prepared: Prepared) -> list[str]:
    """The classes among the members of a union."""
    named = [part["$ref"].removeprefix(REF) for part in node.get("anyOf", ()) if "$ref" in part]
    return [name for name in named if "enum" not in prepared.schemas[name]]


def _mapping(value: Json) -> JsonObject:
    return value if isinstance(value, dict) else {}
