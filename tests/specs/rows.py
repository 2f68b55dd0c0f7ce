"""Where in a document a row of the changelog points."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from .sources import operations, resolved

Row = dict[str, Any]
PARAMETERS = ("path", "query", "header", "cookie")


def named(row: Row) -> list[str]:
    """The operations that a row names."""
    return [row["op"], *row.get("also_ops", ())]


def points(row: Row) -> list[str]:
    """The points of an operation that a row names; the empty one is the operation itself."""
    return [row["at"], *row.get("also", ())]


def found(tree: dict[str, Any], op: str, side: str, at: str) -> list[Any]:
    """What stands at a point of an operation (``*``: of all of them): operations, parameters, responses or schemas."""
    if op == "webhooks":
        return [operation for _, _, operation in operations(tree, "webhooks") if at in _events(tree, operation)]
    ours = [operation for _, name, operation in operations(tree) if op in ("*", name)]
    return [place for operation in ours for place in _in(tree, operation, side, at)]


def _in(tree: dict[str, Any], operation: dict[str, Any], side: str, at: str) -> Iterator[Any]:
    kind, _, rest = at.replace("[]", ".[]").partition(".")
    if not kind:
        yield operation
    elif kind == "status":
        yield from [response for status, response in operation["responses"].items() if status == rest]
    elif kind == "body":
        bodies = [operation.get("requestBody", {})]
        if side == "response":
            bodies = [response for status, response in operation["responses"].items() if status.startswith("2")]
        places = [content["schema"] for body in bodies for content in body.get("content", {}).values()]
        for token in filter(None, rest.split(".")):
            places = [below for place in places for below in _below(tree, place, token)]
        yield from places
    elif kind not in PARAMETERS:
        raise ValueError(f"no point of an operation: {at}")
    else:
        parameters = [resolved(tree, parameter) for parameter in operation.get("parameters", ())]
        yield from [
            item
            for item in parameters
            if (item["in"], item["name"].lower()) == (kind, rest.replace(".[]", "[]").lower())
        ]


def _below(tree: dict[str, Any], schema: dict[str, Any], token: str) -> Iterator[dict[str, Any]]:
    schema = resolved(tree, schema)
    for keyword in ("allOf", "anyOf", "oneOf"):
        for part in schema.get(keyword, ()):
            yield from _below(tree, part, token)
    if token == "[]" and "items" in schema:
        yield schema["items"]
    elif token in schema.get("properties", {}):
        yield schema["properties"][token]


def values(tree: dict[str, Any], schema: dict[str, Any]) -> Iterator[Any]:
    """The enum values of a schema and of the parts and items it is made of."""
    schema = resolved(tree, schema)
    yield from schema.get("enum", ())
    for keyword in ("allOf", "anyOf", "oneOf"):
        for part in schema.get(keyword, ()):
            yield from values(tree, part)
    if "items" in schema:
        yield from values(tree, schema["items"])


def _events(tree: dict[str, Any], operation: dict[str, Any]) -> list[Any]:
    bodies = _in(tree, operation, "request", "body.event")
    return [value for body in bodies for value in values(tree, body)]
