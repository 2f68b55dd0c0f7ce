"""A document's schemas -> the schemas that datamodel-code-generator is given: flat, named, and few in kind.

What is left is: classes (objects with named properties), enums of text, and below their properties references to those,
scalars, literals, arrays, maps and unions. A named schema that is none of the two is an alias: it is written out where
it is used, and once as a type of its own.
"""

from __future__ import annotations

from dataclasses import dataclass, field

from codegen.generate import text
from codegen.generate.flatten import NULL, TYPES, Flat, Flattener
from codegen.generate.patterns import to_rust
from codegen.model import Json, JsonObject, Problem
from codegen.names import Names

REF = "#/components/schemas/"
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
_NAMES: dict[type, str] = {bool: "boolean", int: "integer", str: "string"}
_ANY: JsonObject = {}
_NULL: JsonObject = {"type": "null"}


@dataclass(slots=True)
class Prepared:
    """Classes and enums by name, aliases by name, and for each name the pointer in the user's document."""

    schemas: dict[str, JsonObject] = field(default_factory=dict[str, JsonObject])
    aliases: dict[str, JsonObject] = field(default_factory=dict[str, JsonObject])
    pointers: dict[str, str] = field(default_factory=dict[str, str])


class Preparer:
    """Makes types of schemas, and on the way the classes that these need."""

    def __init__(self, tree: JsonObject, names: Names) -> None:
        self._tree = tree
        self._names = names
        self._flattener = Flattener(tree)
        self._open: list[str] = []
        self._known: dict[tuple[tuple[str, ...], bool], JsonObject] = {}
        self._waiting: list[tuple[str, Flat]] = []
        self.prepared = Prepared()

    @property
    def problems(self) -> list[Problem]:
        """What of the schemas the client does not hold, so far."""
        return self._flattener.problems

    def components(self) -> None:
        """Prepare every schema under ``components``, whether an operation needs it or not."""
        for pointer in sorted(self._names.schemas):
            if pointer.startswith("/components/schemas/") and pointer.count("/") == 3:
                self.component(pointer)

    def finish(self) -> None:
        """Fill the classes that were asked for, and those that these ask for; not in depth, for chains can be long."""
        while self._waiting:
            name, flat = self._waiting.pop()
            self._fill(self.prepared.schemas[name], flat)

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

    def alias_at(self, pointer: str) -> str | None:
        """The name of the union that a schema refers to, where that has one and is worth it."""
        name = self._names.schemas.get(self._flattener.target(pointer), "")
        branches = self.prepared.aliases.get(name, {}).get("anyOf", [])
        return name if any("$ref" in branch for branch in branches) else None

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
            return _nullable(node) if flat.nullable else node
        self._open.append(first)
        node = self._plain(flat, first, bare=bare)
        self._open.pop()
        if _size(node) > _MOST_PARTS:
            node = self._endless(first)
        self._known[key] = node
        return node

    def _endless(self, pointer: str) -> JsonObject:
        self._flattener.report(
            "type-not-generated", pointer, "this schema holds itself with no object between, or is too large to write out: the client takes any value",
            "Put an object with properties in between.",
        )  # fmt: skip
        return _ANY

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
        if isinstance(flat.keywords.get("description"), str):
            made["description"] = text.prose(flat.keywords["description"])
        if flat.is_object:
            self._waiting.append((name, flat))
        else:
            made.update({"type": "string", "enum": list(dict.fromkeys(flat.texts))})

    def _fill(self, made: JsonObject, flat: Flat) -> None:
        properties = dict(flat.properties)
        for branch in flat.branches:
            for key, places in self._flattener.flat(branch).properties.items():
                properties[key] = (*properties.get(key, ()), *places)
        made["type"] = "object"
        made["properties"] = {key: self._property(properties[key]) for key in sorted(properties)}
        made["required"] = sorted(
            key for key in flat.required & properties.keys() if not self._only_written(properties[key])
        )

    def _only_written(self, places: tuple[str, ...]) -> bool:
        """Whether responses go without a property although it is required (OpenAPI 3.0.4, Schema Object, writeOnly)."""
        return any(self._flattener.describe(place).get("writeOnly") is True for place in places)

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
            return _NULL
        if flat.branches:
            said = [at for at in flat.branches if self._flattener.flat(at).types != NULL]
            nullable = "null" in flat.types and len(said) < len(flat.branches)
            node = self._union([self.type_at(at, bare=bare or len(said) > 1) for at in said])
            return _nullable(node) if nullable else node
        if flat.enum is not None:
            return _literal(flat)
        if flat.types == TYPES and not (flat.items or flat.values):
            return _ANY
        kinds = sorted(flat.types - NULL - ({"integer"} if "number" in flat.types else set()))
        if flat.types == TYPES:
            kinds = ["array"] if flat.items else ["object"]
        single = len(kinds) == 1 and not bare
        node = self._union([self._of_type(kind, flat, pointer, bare=not single) for kind in kinds])
        return _nullable(node) if flat.nullable else node

    def _of_type(self, kind: str, flat: Flat, pointer: str, *, bare: bool) -> JsonObject:
        node: JsonObject = {"type": kind}
        known = _FORMATS.get(str(flat.keywords.get("format"))) if kind == "string" else None
        if known:
            return {**node, "format": known}
        if kind == "array":
            node["items"] = self.type_at(*flat.items, bare=True) if flat.items else _ANY
        if kind == "object":
            node["additionalProperties"] = self.type_at(*flat.values, bare=True) if flat.values else _ANY
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

    def _union(self, nodes: list[JsonObject]) -> JsonObject:
        flat: list[JsonObject] = []
        for node in nodes:
            for inner in node["anyOf"] if set(node) == {"anyOf"} else [node]:
                if inner == _ANY:
                    return _ANY
                if inner not in flat:
                    flat.append(inner)
        return flat[0] if len(flat) == 1 else {"anyOf": flat} if flat else _ANY


def _literal(flat: Flat) -> JsonObject:
    """A union of the values of an enum that is no class: one value, numbers, booleans, or a mixture."""
    values = [value for value in flat.enum or () if value is not None]
    if not all(isinstance(value, bool | int | str) for value in values):
        return {"type": "number"} if all(isinstance(value, int | float) for value in values) else _ANY
    if not values:
        return _NULL if flat.nullable else _ANY
    kinds = {type(value) for value in values}
    if len(set(values)) < len({(type(value), value) for value in values}):
        # To Python 1 and true are equal, and so are the literals made of them: only the types tell them apart.
        loose: JsonObject = {"anyOf": [{"type": _NAMES[kind]} for kind in dict.fromkeys(map(type, values))]}
        return _nullable(loose) if flat.nullable else loose
    node: JsonObject = {"enum": [value for _, value in dict.fromkeys((type(value), value) for value in values)]}
    if len(kinds) == 1:
        node["type"] = _NAMES[kinds.pop()]
    return _nullable(node) if flat.nullable else node


def _nullable(node: JsonObject) -> JsonObject:
    """The same or null: a type of two names where constraints stand, which a union would give a class of its own."""
    if not node or node == _NULL:
        return node
    if isinstance(node.get("type"), str) and "enum" not in node:
        return {**node, "type": [node["type"], "null"]}
    inner = node["anyOf"] if set(node) == {"anyOf"} else [node]
    return {"anyOf": [*[part for part in inner if part != _NULL], _NULL]}


def _size(node: JsonObject) -> int:
    """How many types a type is made of."""
    inner = [*node.get("anyOf", ()), *(node[key] for key in ("items", "additionalProperties") if key in node)]
    return 1 + sum(map(_size, inner))
