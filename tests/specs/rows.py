"""The rows of ``specs/changelog.yaml``, and where in a document they point."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

from .sources import changelog, operations, resolved

Tree = dict[str, Any]
Row = dict[str, Any]
Point = tuple[str, str]
"""An operation, or an event, and a location in it."""

PARAMETERS = ("path", "query", "header", "cookie")


def rows(kind: str, entry: str | None = None) -> dict[str, Row]:
    """Every row, by its name, that a document can show: of one kind of entry, or of one entry."""
    return {
        f"{one['id']}/{row['id']}": row
        for one in changelog()
        if one["kind"] == kind and entry in (None, one["id"])
        for row in one["rows"]
        if row["visible"]
    }


def points(row: Row) -> list[Point]:
    """Everything that a row speaks of."""
    return [(op, at) for op in row.get("operations") or row["events"] for at in row["locations"]]


def successors(entry: dict[str, Row]) -> dict[str, str]:
    """Where each operation went that the rows of an entry say was replaced."""
    gone = [row for row in entry.values() if row["locations"] == [""] and "operations" in row]
    return {op: after[0] for row in gone for op, after in row.get("replaced_by", {}).items()}


def moved(row: Row, entry: dict[str, Row]) -> Row:
    """The row with its operations as they are after the version: one that was replaced is looked for where it went."""
    if row["locations"] == [""] or "operations" not in row:
        return row
    heirs = successors(entry)
    return row | {"operations": [heirs.get(op, op) for op in row["operations"]]}


def found(tree: Tree, row: Row, point: Point) -> list[Any]:
    """What stands at a point of a row: operations, parameters, responses or schemas."""
    op, at = point
    if "events" in row:
        return [event for _, _, event in operations(tree, "webhooks") if op in _names(tree, event)]
    ours = [operation for _, name, operation in operations(tree) if op in ("*", name)]
    return [place for operation in ours for place in _in(tree, operation, row["direction"], at, row.get("when", {}))]


def _in(tree: Tree, operation: Tree, direction: str, at: str, when: Tree) -> Iterator[Any]:
    kind, _, rest = at.replace("[]", ".[]").partition(".")
    if not kind:
        yield operation
    elif kind == "status":
        yield from [response for status, response in operation["responses"].items() if status == rest]
    elif kind == "body":
        places = [shape for schema in _bodies(operation, direction) for shape in _shapes(tree, schema, when)]
        for token in filter(None, rest.split(".")):
            places = [below for place in places for below in _below(tree, place, token)]
        yield from places
    elif kind in PARAMETERS:
        parameters = [resolved(tree, parameter) for parameter in operation.get("parameters", ())]
        name = rest.replace(".[]", "[]").lower()
        yield from [item for item in parameters if (item["in"], item["name"].lower()) == (kind, name)]
    else:
        raise ValueError(f"no location: {at}")


def _bodies(operation: Tree, direction: str) -> list[Tree]:
    bodies = [operation.get("requestBody", {})]
    if direction == "response":
        bodies = [response for status, response in operation["responses"].items() if status.startswith("2")]
    return [content["schema"] for body in bodies for content in body.get("content", {}).values()]


def _shapes(tree: Tree, schema: Tree, when: Tree) -> Iterator[Tree]:
    """The alternatives of a body, or of its items, that allow the values of ``when``; without any, the body as it is."""
    schema = resolved(tree, schema)
    branches = [branch for keyword in ("anyOf", "oneOf") for branch in schema.get(keyword, ())] if when else []
    if "items" in schema and when:
        yield from ({"items": shape} for shape in _shapes(tree, schema["items"], when))
    elif branches:
        for branch in branches:
            yield from _shapes(tree, branch, when)
    elif all(value in values(tree, place) for name, value in when.items() for place in _below(tree, schema, name)):
        yield schema


def _below(tree: Tree, schema: Tree, token: str) -> Iterator[Tree]:
    schema = resolved(tree, schema)
    for keyword in ("allOf", "anyOf", "oneOf"):
        for part in schema.get(keyword, ()):
            yield from _below(tree, part, token)
    if token == "[]" and "items" in schema:
        yield schema["items"]
    elif token in schema.get("properties", {}):
        yield schema["properties"][token]


def values(tree: Tree, schema: Tree) -> Iterator[Any]:
    """The enum values of a schema and of the parts and items it is made of."""
    schema = resolved(tree, schema)
    yield from schema.get("enum", ())
    for keyword in ("allOf", "anyOf", "oneOf"):
        for part in schema.get(keyword, ()):
            yield from values(tree, part)
    if "items" in schema:
        yield from values(tree, schema["items"])


def _names(tree: Tree, event: Tree) -> list[Any]:
    return [value for body in _in(tree, event, "request", "body.event", {}) for value in values(tree, body)]


def meaning(tree: Tree, row: Row, point: Point) -> str:
    """What a caller may send or gets at a point: schemas written out, and whether they have to be there; of a body, its type."""
    op, at = point
    parent, _, leaf = at.rpartition(".")
    if not parent:
        return json.dumps([resolved(tree, place).get("type") for place in found(tree, row, point)])
    required = [leaf in required for holder in found(tree, row, (op, parent)) for required in _required(tree, holder)]
    return json.dumps([required, [_written_out(tree, place, ()) for place in found(tree, row, point)]], sort_keys=True)


def _required(tree: Tree, schema: Tree) -> Iterator[list[str]]:
    schema = resolved(tree, schema)
    yield schema.get("required", []) if isinstance(schema.get("required", []), list) else []
    for part in schema.get("allOf", ()):
        yield from _required(tree, part)


def _written_out(tree: Tree, node: Any, seen: tuple[str, ...]) -> Any:
    if isinstance(node, list):
        return [_written_out(tree, item, seen) for item in node]
    if not isinstance(node, dict):
        return node
    if "$ref" in node:
        name = node["$ref"]
        return name if name in seen else _written_out(tree, resolved(tree, node), (*seen, name))
    return {
        key: _written_out(tree, value, seen) for key, value in node.items() if key not in ("description", "summary")
    }
