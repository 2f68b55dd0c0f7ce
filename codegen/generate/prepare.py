"""A document's schemas -> the schemas that datamodel-code-generator is given: flat, named, and few in kind.

What is left is: classes (objects with named properties), enums of text, and below their properties references to those,
scalars, literals, arrays, maps and unions. A named schema that is none of the two is an alias: it is written out where
it is used, and once as a type of its own.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from codegen import names as naming
from codegen.document import pointer as pointers
from codegen.generate import deprecation, standing, text
from codegen.generate.flatten import NULL, TYPES, Flat, Flattener
from codegen.generate.patterns import to_rust
from codegen.generate.prepared import ANY, REF, Prepared, literal, nullable, size, union
from codegen.generate.unions import Namer
from codegen.model import NOTHING_SAID, Json, JsonObject, Problem, Replacements
from codegen.names import Names

_FORMATS = {"date-time": "date-time", "date": "date", "uuid": "uuid"}
"""The formats that become a type. Any other is text: a type that rewrites it (AnyUrl) would not send back what came."""
_OF_TYPE = {
    "string": ("minLength", "maxLength", "pattern"),
    "integer": ("minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf"),
    "number": ("minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf"),
    "array": ("minItems", "maxItems"),
}
_COUNTS = frozenset({"minLength", "maxLength", "minItems", "maxItems"})
_LARGEST = 2**63
_DEEPEST = 40
_MOST_PARTS = 400
"""How many parts a type may have that is written out where it is used: a few aliases can multiply to gigabytes."""


class Preparer:
    """Makes types of schemas, and on the way the classes that these need.

    ``replaced`` is what the vendor said takes the place of what the document deprecates.
    """

    def __init__(self, tree: JsonObject, names: Names, replaced: Replacements = NOTHING_SAID) -> None:
        self.replaced = replaced
        self._tree = tree
        self._names = names
        self._flattener = Flattener(tree)
        self._open: list[str] = []
        self._known: dict[tuple[tuple[str, ...], bool], JsonObject] = {}
        self._waiting: list[tuple[str, Flat]] = []
        self.prepared = Prepared()
        self._namer = Namer(tree, names, self._flattener, self.prepared)

    @property
    def problems(self) -> list[Problem]:
        """What of the schemas the client does not hold, so far."""
        return self._flattener.problems

    @property
    def astray(self) -> frozenset[str]:
        """Pointers of the schemas of which nothing is known, as their reference leads nowhere, so far."""
        return frozenset(self._flattener.astray)

    def components(self) -> None:
        """Prepare every schema under ``components``, whether an operation needs it or not."""
        for pointer in sorted(self._names.schemas):
            if pointer.startswith("/components/schemas/") and pointer.count("/") == 3:
                self.component(pointer)

    def finish(self) -> None:
        """Fill the classes that were asked for, and those that these ask for; not in depth, for chains can be long."""
        while self._waiting:
            name, flat = self._waiting.pop()
            self._fill(name, flat)

    def inline_names(self, under: str) -> list[str]:
        """Pointers of the named schemas below ``under``."""
        return [pointer for pointer in self._names.schemas if pointer.startswith(under)]

    def component(self, pointer: str) -> None:
        """Prepare one named schema: a class, an enum, or an alias."""
        node = self.type_at(pointer)
        name = self._names.schemas[pointer]
        self.finish()
        if name not in self.prepared.schemas:
            self.prepared.aliases[name] = node
            self.prepared.pointers[name] = pointer

    def type_at(self, *parts: str, bare: bool = False) -> JsonObject:
        """The type of a value for which the schemas at all of ``parts`` hold; ``bare`` leaves constraints out."""
        followed = self._flattener.targets(parts)
        key = (followed, bare)
        if key in self._known:
            return self._known[key]
        first = followed[0]
        if len(self._open) > _DEEPEST or first in self._open:
            return self._endless(first)
        flat = self._flattener.flat(*followed)
        if len(followed) > 1 and flat.is_object:
            shared = [at for at in followed if at not in parts and self._class_name(at, self._flattener.flat(at))]
            if shared:  # a class that others use as well is not changed for one place that says more of it
                return self.type_at(max(shared, key=lambda at: len(self._flattener.flat(at).properties)))
        name = self._class_name(first, flat)
        if name is not None:
            self._make_class(name, first, flat)
            node: JsonObject = {"$ref": REF + name}
            return nullable(node) if flat.nullable else node
        self._open.append(first)
        node = self._plain(flat, first, bare=bare)
        self._open.pop()
        if size(node) > _MOST_PARTS:
            node = self._endless(first)
        self._known[key] = node
        return node

    def _endless(self, pointer: str) -> JsonObject:
        self._flattener.report(
            "type-not-generated", pointer, "this schema holds itself with no object between, or is too large to write out: the client takes any value",
            "Put an object with properties in between.",
        )  # fmt: skip
        return ANY

    def _class_name(self, pointer: str, flat: Flat) -> str | None:
        named = self._names.schemas.get(pointer)
        if flat.branches and self._is_pure_union(flat):
            return None
        if flat.is_object or (len(flat.texts) > 1 and "string" in flat.types):
            return named
        return None

    def _is_pure_union(self, flat: Flat) -> bool:
        """Whether the properties beside a union only repeat what every branch says anyway."""
        inner = [self._flattener.flat(self._flattener.target(at)) for at in flat.branches]
        inner = [branch for branch in inner if branch.types != NULL]
        return all(branch.properties.keys() >= flat.properties.keys() for branch in inner)

    def _make_class(self, name: str, pointer: str, flat: Flat) -> None:
        if name in self.prepared.schemas:
            return
        made: JsonObject = {}
        self.prepared.schemas[name] = made
        self.prepared.pointers[name] = pointer
        said = flat.keywords.get("description")
        told = text.prose(said) if isinstance(said, str) else ""
        made["description"] = told or standing.about(pointer, self._tree, self._names)
        if self._flattener.describe(pointer).get("deprecated") is True:
            warning = deprecation.of_class(pointer, self._tree, self._names)
            made["description"] = f"Deprecated{warning.removeprefix(f'{name} is deprecated')}.\n\n{made['description']}"
            self.prepared.outdated[name] = warning
        if flat.is_object:
            self._waiting.append((name, flat))
        else:
            made.update({"type": "string", "enum": flat.texts})

    def _fill(self, name: str, flat: Flat) -> None:
        made = self.prepared.schemas[name]
        properties = dict(flat.properties)
        for branch in flat.branches:
            for key, places in self._flattener.flat(branch).properties.items():
                properties[key] = (*properties.get(key, ()), *places)
        self.prepared.fields[name] = {key: places[0] for key, places in sorted(properties.items())}
        made["type"] = "object"
        made["properties"] = {key: self._property(properties[key]) for key in sorted(properties)}
        made["required"] = sorted(
            key for key in flat.required & properties.keys() if not self._says(properties[key], "writeOnly")
        )
        hidden = frozenset(key for key, places in properties.items() if self._says(places, "readOnly"))
        self.prepared.read_only[name] = hidden
        self.prepared.asked[name] = frozenset(flat.required & properties.keys()) - hidden
        self.prepared.deprecated[name] = {
            key: self._instead(key, properties)
            for key, places in sorted(properties.items())
            if self._says(places, "deprecated")
        }

    def _instead(self, key: str, properties: Mapping[str, tuple[str, ...]]) -> str:
        """What takes the place of a property of a class with these properties."""

        def called(name: str) -> str | None:
            return None if name == key else self._reached(name.split("."), properties)

        return self.successors({at: pointers.get(self._tree, at) for at in properties[key]}, called)

    def _reached(self, path: Sequence[str], properties: Mapping[str, tuple[str, ...]]) -> str | None:
        """The attributes that lead to what is at a path of the document's names."""
        first, *further = path
        if first not in properties:
            return None
        attribute = naming.fields(sorted(properties))[first]
        if not further:
            return attribute
        flat = self._flattener.flat(*self._flattener.targets(properties[first]))
        inner = [self._flattener.flat(self._flattener.target(at)).properties for at in flat.branches]
        inside = next((found for found in (flat.properties, *inner) if further[0] in found), {})
        below = self._reached(further, inside)
        return None if below is None else f"{attribute}.{below}"

    def successors(self, said: Mapping[str, JsonObject], called: Callable[[str], str | None]) -> str:
        """What takes the place of a property or parameter, of which the document says this, by JSON Pointer; else nothing.

        ``called`` finds what stands beside it by the document's name.
        """
        told = [name for place in said for name in self.replaced.get(place, ())]
        return deprecation.of_part(said.values(), told, self._names.operations, called)

    def _says(self, places: tuple[str, ...], word: str) -> bool:
        """Whether a property is marked so, by any of its places. readOnly and writeOnly outweigh required (OpenAPI 3.0.4)."""
        return any(self._flattener.describe(place).get(word) is True for place in places)

    def _property(self, places: tuple[str, ...]) -> JsonObject:
        node = self.type_at(*places)
        said: JsonObject = {}
        for place in places:
            said = {**self._flattener.describe(place), **said}
        noted: JsonObject = {}
        if isinstance(said.get("description"), str) and said["description"].strip():
            noted["description"] = text.prose(said["description"])
        if "default" in said and self._can_default(node, said["default"]):
            noted["default"] = said["default"]
        if not noted:
            return node
        # Beside a $ref only a description and a default may stand; a union takes them as they are.
        return {**node, **noted} if node else noted

    def _can_default(self, node: JsonObject, value: Json) -> bool:
        """Whether a default can be written as a literal that the type checkers accept."""
        if "$ref" in node:
            values = self.prepared.schemas[node["$ref"].removeprefix(REF)].get("enum", ())
            return isinstance(value, str) and value in values
        named = node.get("type", ())
        kinds = {named} if isinstance(named, str) else set(named)
        match value:
            case bool():
                return "boolean" in kinds
            case str():
                return "string" in kinds and "format" not in node and value in node.get("enum", [value])
            case int():
                return bool(kinds & {"integer", "number"}) and abs(value) < _LARGEST
            case float():
                return "number" in kinds
            case _:
                return False

    def _plain(self, flat: Flat, pointer: str, *, bare: bool) -> JsonObject:
        if flat.types == NULL:
            return {"type": "null"}
        if flat.branches:
            said = [at for at in flat.branches if self._flattener.flat(at).types != NULL]
            without = "null" in flat.types and len(said) < len(flat.branches)
            node = union([self.type_at(at, bare=bare or len(said) > 1) for at in said])
            node = nullable(node) if without else node
            return self._namer.named(node, pointer) if len(said) > 1 else node
        if flat.enum is not None:
            return literal(flat)
        if flat.types == TYPES and not (flat.items or flat.values):
            return ANY
        kinds = sorted(flat.types - NULL - ({"integer"} if "number" in flat.types else set()))
        if flat.types == TYPES:
            kinds = ["array"] if flat.items else ["object"]
        single = len(kinds) == 1 and not bare
        node = union([self._of_type(kind, flat, pointer, bare=not single) for kind in kinds])
        return nullable(node) if flat.nullable else node

    def _of_type(self, kind: str, flat: Flat, pointer: str, *, bare: bool) -> JsonObject:
        node: JsonObject = {"type": kind}
        known = _FORMATS.get(str(flat.keywords.get("format"))) if kind == "string" else None
        if known:
            return {**node, "format": known}
        if kind == "array":
            node["items"] = self.type_at(*flat.items, bare=True) if flat.items else ANY
        if kind == "object":
            node["additionalProperties"] = self.type_at(*flat.values, bare=True) if flat.values else ANY
        for key in () if bare else _OF_TYPE.get(kind, ()):
            value = self._constraint(key, flat, pointer)
            if value is not None:
                node[key] = value
        return node

    def _constraint(self, key: str, flat: Flat, pointer: str) -> Json:
        value = flat.keywords.get(key)
        if key != "pattern":
            if not isinstance(value, int | float) or isinstance(value, bool) or abs(value) >= _LARGEST:
                return None
            if key in _COUNTS and (value < 0 or value != int(value)):
                return None
            return value if key != "multipleOf" or value > 0 else None
        if not isinstance(value, str):
            return None
        translated = to_rust(value)
        if translated is None:
            self._flattener.report(
                "pattern-not-generated", f"{pointer}/pattern", "Rust's regular expressions cannot say this pattern: the client does not check it",
                "Write it without look-around and back-references.",
            )  # fmt: skip
        return translated
