"""Which objects an OpenAPI document is made of, and where the next ones stand in each: the one table that knows.

From OpenAPI 3.0, 3.1 and 3.2, section 4 (fields of later versions are simply absent from older documents), and JSON
Schema 2020-12 for schemas. What is not in the table is data (examples, defaults, enum values, extensions): a
``$ref`` in there, or a property that is *named* ``$ref``, is no reference.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Literal, TypeAlias
from urllib.parse import unquote

from codegen.document import pointer as pointers
from codegen.model import Json, JsonObject
from codegen.record import record

Kind: TypeAlias = Literal[
    "openapi", "components", "path-item", "operation", "parameter", "request-body", "media-type", "encoding",
    "response", "callback", "example", "link", "header", "security-scheme", "schema", "paths",
]  # fmt: skip
NEVER_REFERENCES: frozenset[Kind] = frozenset({"openapi", "components", "paths", "operation"})
"""What is no reference even if it has a ``$ref``: the specification lets none stand there."""
Shape: TypeAlias = Literal["one", "list", "map"]


@record
class Node:
    """One object of a document: where it stands, what it is, and its content."""

    pointer: str
    kind: Kind
    value: JsonObject


_METHODS = ("get", "put", "post", "delete", "options", "head", "patch", "trace", "query")

_PAYLOAD: dict[str, tuple[Shape, Kind]] = {
    "schema": ("one", "schema"),
    "examples": ("map", "example"),
    "content": ("map", "media-type"),
}

FIELDS: dict[Kind, dict[str, tuple[Shape, Kind]]] = {
    "openapi": {
        "paths": ("one", "paths"),
        "webhooks": ("map", "path-item"),
        "components": ("one", "components"),
    },
    "components": {
        "schemas": ("map", "schema"),
        "responses": ("map", "response"),
        "parameters": ("map", "parameter"),
        "examples": ("map", "example"),
        "requestBodies": ("map", "request-body"),
        "headers": ("map", "header"),
        "securitySchemes": ("map", "security-scheme"),
        "links": ("map", "link"),
        "callbacks": ("map", "callback"),
        "pathItems": ("map", "path-item"),
        "mediaTypes": ("map", "media-type"),
    },
    "paths": {},
    "callback": {},
    "path-item": {
        **dict.fromkeys(_METHODS, ("one", "operation")),
        "additionalOperations": ("map", "operation"),
        "parameters": ("list", "parameter"),
    },
    "operation": {
        "parameters": ("list", "parameter"),
        "requestBody": ("one", "request-body"),
        "responses": ("map", "response"),
        "callbacks": ("map", "callback"),
    },
    "parameter": _PAYLOAD,
    "header": _PAYLOAD,
    "request-body": {"content": ("map", "media-type")},
    "response": {
        "headers": ("map", "header"),
        "content": ("map", "media-type"),
        "links": ("map", "link"),
    },
    "media-type": {
        "schema": ("one", "schema"),
        "itemSchema": ("one", "schema"),
        "examples": ("map", "example"),
        "encoding": ("map", "encoding"),
        "prefixEncoding": ("list", "encoding"),
        "itemEncoding": ("one", "encoding"),
    },
    "encoding": {
        "headers": ("map", "header"),
        "encoding": ("map", "encoding"),
        "prefixEncoding": ("list", "encoding"),
        "itemEncoding": ("one", "encoding"),
    },
    "schema": {
        **dict.fromkeys(("properties", "patternProperties", "$defs", "definitions", "dependentSchemas"), ("map", "schema")),
        **dict.fromkeys(("allOf", "anyOf", "oneOf", "prefixItems"), ("list", "schema")),
        **dict.fromkeys(
            (
                "items", "contains", "additionalProperties", "propertyNames", "unevaluatedItems",
                "unevaluatedProperties", "not", "if", "then", "else", "contentSchema",
            ),
            ("one", "schema"),
        ),
    },
    "example": {},
    "link": {},
    "security-scheme": {},
}  # fmt: skip
"""For each kind of object: its fields that hold further objects, in what shape, and of what kind."""


def children(node: Node) -> Iterator[Node]:
    """Yield the objects that stand directly in ``node``, in the document's order."""
    if node.kind in {"paths", "callback"}:
        for key, value in node.value.items():
            if isinstance(value, dict) and key != "$ref" and not key.startswith("x-"):
                yield Node(f"{node.pointer}/{pointers.escape(key)}", "path-item", value)
        return
    fields = FIELDS[node.kind]
    for key, value in node.value.items():
        if key in fields:
            shape, kind = fields[key]
            yield from _of_shape(f"{node.pointer}/{pointers.escape(key)}", shape, kind, value)


def _of_shape(pointer: str, shape: Shape, kind: Kind, value: Json) -> Iterator[Node]:
    if isinstance(value, dict):
        if shape == "one":
            yield Node(pointer, kind, value)
        elif shape == "map":
            for key, inner in value.items():
                if isinstance(inner, dict):
                    yield Node(f"{pointer}/{pointers.escape(key)}", kind, inner)
    elif isinstance(value, list) and shape == "list":
        for index, inner in enumerate(value):
            if isinstance(inner, dict):
                yield Node(f"{pointer}/{index}", kind, inner)


def walk(tree: JsonObject) -> Iterator[Node]:
    """Yield every object of a document once, a parent before its children, in the document's order.

    What only a ``$ref`` leads to (a schema under an extension, say) comes last, as the kind that the reference asks
    for. No reference is followed in place, so a recursive document ends.
    """
    seen: set[str] = set()
    wanted: dict[str, Kind] = {}
    stack = [Node("", "openapi", tree)]
    while stack:
        node = stack.pop()
        seen.add(node.pointer)
        yield node
        target = local_target(node.value.get("$ref"))
        if target is not None:
            wanted.setdefault(target, node.kind)
        stack.extend(reversed([child for child in children(node) if child.pointer not in seen]))
        if not stack:
            stack = _only_referenced(tree, wanted, seen)


def _only_referenced(tree: JsonObject, wanted: dict[str, Kind], seen: set[str]) -> list[Node]:
    """Give the first target of a reference that is not yet walked, in a list, or nothing."""
    while wanted:
        pointer = next(iter(wanted))
        kind = wanted.pop(pointer)
        if pointer in seen:
            continue
        try:
            value = pointers.get(tree, pointer)
        except pointers.NotFoundError:
            continue
        if isinstance(value, dict):
            return [Node(pointer, kind, value)]
    return []


def kind_at(pointer: str) -> Kind | None:
    """Give what an object at ``pointer`` is by its place; None for what the table does not reach: extensions and data."""
    kind: Kind = "openapi"
    tokens = iter(pointers.split(pointer))
    below: tuple[Shape, Kind] | None
    for token in tokens:
        if kind in {"paths", "callback"}:
            below = None if token.startswith("x-") else ("one", "path-item")
        else:
            below = FIELDS[kind].get(token)
        if below is None or (below[0] != "one" and next(tokens, None) is None):
            return None
        kind = below[1]
    return kind


def local_target(ref: Json) -> str | None:
    """Give the pointer that a reference into this document names (``#/a/b%20c``), or None for any other value."""
    if not isinstance(ref, str) or not ref.startswith("#"):
        return None
    fragment = unquote(ref[1:])
    return fragment if not fragment or fragment[0] == "/" else None
