"""The official schemas of OpenAPI 3.1 and JSON Schema 2020-12, read as a list of objects and their fields.

Nothing of what there is to edit is written down here: it is found by walking the schemas that the validators bring with them.
"""

import json
from dataclasses import dataclass, field
from functools import cache
from importlib import resources
from typing import Any, NamedTuple

import jsonschema_rs

_FILES = {
    "openapi": ("openapi_spec_validator", "resources/schemas/v3.1/schema.json"),
    "dialect": ("openapi_schema_validator", "schemas/oas3.1/metaschema.json"),
    "base": ("openapi_schema_validator", "schemas/oas3.1/vocabularies/base"),
    **{
        name: ("jsonschema_specifications", f"schemas/draft202012/vocabularies/{name}")
        for name in ("core", "applicator", "unevaluated", "validation", "meta-data", "format-annotation", "content")
    },
}
VOCABULARIES = [name for name in _FILES if name not in {"openapi", "dialect"}]
TEXTS = {
    "regex": ("^one", "^two"),
    "uri": ("https://one.example", "https://two.example"),
    "uri-reference": ("#/components/schemas/key", "#/components/schemas/other"),
    "media-range": ("application/xml", "text/csv"),
    "email": ("one@pets.example", "two@pets.example"),
    "^/": ("/pets/{one}", "/owners"),
    "^[1-5](?:[0-9]{2}|XX)$": ("200", "4XX"),
    "^[Bb][Ee][Aa][Rr][Ee][Rr]$": ("bearer", "BEARER"),
    "^[^#]*#?$": ("https://one.example/one", "https://one.example/two"),
    "^3\\.1\\.\\d+(-.+)?$": ("3.1.0", "3.1.1"),
}
"""Texts of each format, and that match each pattern, of which any other text is none."""
ANY_SCHEMA = "schema"
ROOT = "openapi"


@cache
def official(name: str) -> Any:
    package, path = _FILES[name]
    return json.loads(resources.files(package).joinpath(path).read_bytes())


class Node(NamedTuple):
    """A part of one of the files."""

    file: str
    schema: Any

    def at(self, schema: Any) -> "Node":
        return Node(self.file, schema)

    def follow(self, ref: str) -> "Node":
        value = official(self.file)
        for token in ref.split("/")[1:]:
            value = value[token]
        return self.at(value)


@dataclass
class Fields:
    """What an object can hold: by name, by pattern, or under any name; what it must, of what it must have one,
    and other shapes that it can have."""

    named: dict[str, Node] = field(default_factory=dict)
    patterns: dict[str, Node] = field(default_factory=dict)
    others: Node | None = None
    required: list[str] = field(default_factory=list)
    names: Node | None = None
    either: list[list[str]] = field(default_factory=list)
    shapes: list[tuple[dict[str, Any], Node]] = field(default_factory=list)


def kind(node: Node) -> str | None:
    """Name the type of object that a schema asks for, or None where it asks for something else."""
    if not isinstance(node.schema, dict):
        return None
    if node.schema.get("$dynamicRef") == "#meta":
        return ANY_SCHEMA
    ref = node.schema.get("$ref", "").removesuffix("-or-reference")
    if ref.startswith("#/$defs/") and node.follow(ref).schema.get("type") == "object":
        name = ref.split("/")[-1]
        return name if node.file == "openapi" else f"{node.file}:{name}"
    return None


def or_reference(node: Node) -> bool:
    return isinstance(node.schema, dict) and node.schema.get("$ref", "").endswith("-or-reference")


@cache
def home(name: str) -> Node:
    """Give the schema of a type of object."""
    if name == ROOT:
        return Node("openapi", official("openapi"))
    file, _, definition = name.rpartition(":")
    found = _definition(official(file or "openapi"), definition)
    return Node(file or "openapi", found)


def _definition(schema: Any, name: str) -> Any:
    """Find a definition of this name, wherever it stands."""
    if isinstance(schema, dict):
        if name in schema.get("$defs", {}):
            return schema["$defs"][name]
        return next((found for inner in schema.values() if (found := _definition(inner, name)) is not None), None)
    return None


Shape = tuple[tuple[str, Any], ...]
"""Values of fields on which it depends what others there are: a parameter's place, a scheme's type."""


@cache
def fields(name: str, shape: Shape = ()) -> Fields:
    """Give the fields of a type of object, where it has the values that ``shape`` says."""
    found = Fields()
    if name == ANY_SCHEMA:
        for vocabulary in VOCABULARIES:
            _collect(Node(vocabulary, {"properties": official(vocabulary)["properties"]}), found)
        return found
    _collect(home(name), found)
    for asked, then in [*found.shapes]:
        if asked.items() <= (_usual(found) | dict(shape)).items():
            _collect(then, found)
    found.required = [*dict(shape), *(entry for entry in found.required if entry not in dict(shape))]
    return found


def shapes(name: str) -> list[Shape]:
    """Give every shape of a type of object; the first is the one that its smallest object has anyway."""
    found = Fields() if name == ANY_SCHEMA else fields(name)
    others = {tuple(asked.items()): None for asked, _ in found.shapes if not asked.items() <= _usual(found).items()}
    return [(), *others]


def _usual(found: Fields) -> dict[str, Any]:
    nodes = {name: found.named[name].schema for name in found.required if name in found.named}
    return {name: schema["enum"][0] for name, schema in nodes.items() if isinstance(schema, dict) and "enum" in schema}


def _collect(node: Node, found: Fields) -> None:
    schema = node.schema
    if not isinstance(schema, dict):
        return
    found.named |= {key: node.at(inner) for key, inner in schema.get("properties", {}).items()}
    found.patterns |= {key: node.at(inner) for key, inner in schema.get("patternProperties", {}).items() if inner}
    if isinstance(schema.get("additionalProperties"), dict):
        found.others = node.at(schema["additionalProperties"])
    if isinstance(schema.get("propertyNames"), dict):
        found.names = node.at(schema["propertyNames"])
    found.required += schema.get("required", [])
    if "oneOf" in schema:
        found.either = [inner.get("required", []) for inner in schema["oneOf"]]
        found.required += found.either[0]
    if "if" in schema:
        asked = schema["if"].get("properties", {})
        consts = {
            key: inner["const"] if "const" in inner else TEXTS[inner["pattern"]][0] for key, inner in asked.items()
        }
        if consts and "then" in schema and not any(key.startswith("^") for key in consts):
            found.shapes.append((consts, node.at(schema["then"])))
    if schema.get("$ref", "").startswith("#/"):
        _collect(node.follow(schema["$ref"]), found)
    for inner in (*schema.get("allOf", []), *schema.get("dependentSchemas", {}).values()):
        _collect(node.at(inner), found)


@cache
def _validators() -> tuple[Any, Any]:
    registry = jsonschema_rs.Registry([(official(name)["$id"], official(name)) for name in ("base", "dialect")])
    whole = jsonschema_rs.Draft202012Validator(official("openapi"))
    return whole, jsonschema_rs.Draft202012Validator(official("dialect"), registry=registry)


def valid(tree: Any) -> bool:
    """Tell whether a document is valid for OpenAPI 3.1, schemas included."""
    whole, dialect = _validators()
    return whole.is_valid(tree) and all(dialect.is_valid(schema) for schema in _schemas(tree))


def _schemas(value: Any) -> list[Any]:
    """Give every schema of a document, without a walk through examples and the like, which have none."""
    if isinstance(value, list):
        return [found for inner in value for found in _schemas(inner)]
    if not isinstance(value, dict):
        return []
    return [
        found
        for key, inner in value.items()
        for found in ([inner] if key == "schema" else inner.values() if key == "schemas" else _schemas(inner))
    ]
