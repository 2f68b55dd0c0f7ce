"""What lints look at: a document in one dialect, with its objects gathered by kind."""

from __future__ import annotations

import json
from collections.abc import Iterator

from codegen.document import pointer as pointers
from codegen.document import refs, structure
from codegen.document.dialect import upgrade
from codegen.document.structure import Kind, Node
from codegen.document.tree import copy
from codegen.model import Json, JsonObject
from codegen.record import record


@record
class Operation:
    """One operation: its pointer, its content, the path item that holds it, and its path where it has one."""

    pointer: str
    value: JsonObject
    item: Node
    path: str | None


@record
class Facts:
    """A document said in JSON Schema 2020-12 (the pointers are the user's), and its objects in order.

    ``given`` is the document as it was, ``judging`` one by which to judge values that may be sent or come: it does not
    require what is readOnly or writeOnly (OpenAPI 3.0.4, section 4.7.24.1: that counts one way only).
    """

    tree: JsonObject
    nodes: dict[Kind, list[Node]]
    given: JsonObject
    judging: JsonObject

    def of(self, kind: Kind) -> list[Node]:
        """Give every object of one kind, wherever it stands."""
        return self.nodes.get(kind, [])

    def resolved(self, node: Node) -> Node:
        """Follow a reference to the object that it stands for; anything else is given back."""
        ref = node.value.get("$ref")
        if not isinstance(ref, str):
            return node
        try:
            pointer, value = refs.resolve(self.tree, ref)
        except refs.RefError:
            return node
        return Node(pointer, node.kind, value) if isinstance(value, dict) else node

    def paths(self) -> Iterator[tuple[str, Node]]:
        """Yield each path template with its path item, references followed."""
        paths = self.tree.get("paths")
        for path, item in paths.items() if isinstance(paths, dict) else ():
            if isinstance(item, dict) and not path.startswith("x-"):
                yield path, self.resolved(Node(pointers.join("paths", path), "path-item", item))

    def operations(self) -> Iterator[Operation]:
        """Yield the operations of every path with that path; then those of webhooks, callbacks and components without."""
        items: list[tuple[str | None, Node]] = [*self.paths()]
        under_paths = {item.pointer for _, item in items}
        items += [(None, item) for item in self.of("path-item") if item.pointer not in under_paths]
        for path, item in items:
            for each in self.operations_of(item):
                yield Operation(each.pointer, each.value, item, path)

    def operations_of(self, item: Node) -> Iterator[Node]:
        """Yield the operations of one path item."""
        return (child for child in structure.children(item) if child.kind == "operation")


def gather(tree: JsonObject) -> Facts:
    """Bring a document into one dialect and sort its objects by kind."""
    upgraded = upgrade(tree)
    nodes: dict[Kind, list[Node]] = {}
    for node in structure.walk(upgraded):
        nodes.setdefault(node.kind, []).append(node)
    return Facts(upgraded, nodes, tree, _one_way(upgraded, nodes.get("schema", [])))


def _one_way(tree: JsonObject, schemas: list[Node]) -> JsonObject:
    """Give a document in which no property is required that counts one way only; itself where there is none."""
    made = tree
    for node in schemas:
        required, properties = node.value.get("required"), node.value.get("properties")
        if isinstance(required, list) and isinstance(properties, dict):
            kept = [
                name for name in required if not isinstance(name, str) or not _is_one_way(tree, properties.get(name))
            ]
            if len(kept) < len(required):
                made = copy(tree) if made is tree else made
                pointers.get(made, node.pointer)["required"] = kept
    return made


def _is_one_way(tree: JsonObject, schema: Json) -> bool:
    for _ in range(refs.MAX_CHAIN):
        if not isinstance(schema, dict):
            return False
        if schema.get("readOnly") is True or schema.get("writeOnly") is True:
            return True
        target = structure.local_target(schema.get("$ref"))
        if target is None:
            return False
        try:
            schema = pointers.get(tree, target)
        except pointers.NotFoundError:
            return False
    return False


def canonical(value: Json) -> str:
    """Give a text that is the same for values that JSON Schema holds equal (1 and 1.0, objects in any order)."""
    return json.dumps(_plain(value), sort_keys=True)


def _plain(value: Json) -> Json:
    if isinstance(value, float) and value.is_integer():
        return int(value)
    if isinstance(value, dict):
        return {key: _plain(inner) for key, inner in value.items()}
    return [_plain(inner) for inner in value] if isinstance(value, list) else value


def types_of(value: Json) -> set[str]:
    """Give the types of JSON Schema (section 6.1.1 of its validation part) that a value has; 1.0 is an integer."""
    if value is None:
        return {"null"}
    if isinstance(value, bool):
        return {"boolean"}
    if isinstance(value, (int, float)):
        return {"number", "integer"} if float(value).is_integer() else {"number"}
    if isinstance(value, str):
        return {"string"}
    return {"array"} if isinstance(value, list) else {"object"}


def declared_types(schema: JsonObject) -> list[str] | None:
    """Give the types that a schema names, or None where it names none."""
    named = schema.get("type")
    if isinstance(named, str):
        return [named]
    return [name for name in named if isinstance(name, str)] if isinstance(named, list) else None


def misfits(schema: Node) -> list[tuple[int, Json]]:
    """Give the values of a schema's enum that are not of a type that it names itself, each with its index."""
    values, types = schema.value.get("enum"), declared_types(schema.value)
    if not isinstance(values, list) or not types:
        return []
    return [(index, value) for index, value in enumerate(values) if not types_of(value) & set(types)]


def list_of_objects(value: Json) -> list[JsonObject]:
    """Give the objects in what should be a list of objects."""
    return [item for item in value if isinstance(item, dict)] if isinstance(value, list) else []
