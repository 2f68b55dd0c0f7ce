"""One OpenAPI 3.1 document as the kit sees it: references resolved, schemas checked by jsonschema-rs, operations listed.

Nothing here imports the generator or what it made: what a test expects comes from the document alone.
"""

from __future__ import annotations

import copy
import json
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import unquote

import jsonschema_rs

HOME = "urn:document"
METHODS = ("get", "put", "post", "delete", "options", "head", "patch", "trace")


@dataclass(frozen=True, slots=True)
class Body:
    """What a request or a response carries: a media type and the schema of its content."""

    media_type: str
    schema: Any
    required: bool = True


@dataclass(frozen=True, slots=True)
class Operation:
    """One method of one path, with everything that the document says of its request and responses."""

    method: str
    path: str
    parameters: tuple[dict[str, Any], ...] = field(repr=False)
    body: Body | None = field(repr=False)
    responses: dict[str, Body | None] = field(repr=False)
    security: list[dict[str, Any]] = field(repr=False)
    deprecated: bool = False

    @property
    def key(self) -> str:
        """``METHOD /path``, as in a report and in the lock of names."""
        return f"{self.method} {self.path}"

    def located(self, place: str) -> list[dict[str, Any]]:
        """The parameters in ``path``, ``query``, ``header`` or ``cookie``; those of the path in the path's order."""
        found = [parameter for parameter in self.parameters if parameter["in"] == place]
        if place == "path":
            found.sort(key=lambda parameter: self.path.index("{" + parameter["name"] + "}"))
        return found


class Spec:
    """A document whose ``$ref``s are absolute, so that any part of it can be compiled on its own."""

    def __init__(self, tree: dict[str, Any]) -> None:
        self.tree = copy.deepcopy(tree)
        for part in _nodes(self.tree):
            reference = part.get("$ref")
            if isinstance(reference, str) and reference.startswith("#"):
                part["$ref"] = HOME + reference
        self._registry = jsonschema_rs.Registry([(HOME, self.tree)], draft=jsonschema_rs.Draft202012)
        self._compiled: dict[str, jsonschema_rs.Validator] = {}

    def resolve(self, reference: str) -> Any:
        """What a ``$ref`` points to (RFC 6901, percent-decoded as in a URI fragment)."""
        node: Any = self.tree
        for token in unquote(reference.removeprefix(HOME).removeprefix("#")).split("/")[1:]:
            key = token.replace("~1", "/").replace("~0", "~")
            node = node[int(key)] if isinstance(node, list) else node[key]
        return node

    def deref(self, node: Any) -> Any:
        """The node itself, or the one at the end of its chain of ``$ref``s (for all but schemas)."""
        while isinstance(node, dict) and "$ref" in node:
            node = self.resolve(node["$ref"])
        return node

    def valid(self, schema: Any, value: Any) -> bool:
        """Whether the value is an instance of the schema: JSON Schema 2020-12, formats asserted."""
        return self._validator(schema).is_valid(value)

    def faults(self, schema: Any, value: Any) -> list[str]:
        """Why the value is no instance, in words; empty where it is one."""
        found = self._validator(schema).iter_errors(value)
        return [f"{'/'.join(map(str, fault.instance_path)) or 'value'}: {fault.message}" for fault in found]

    def operations(self) -> Iterator[Operation]:
        """Every operation, in the document's order."""
        for path, item in self.tree.get("paths", {}).items():
            shared = item.get("parameters", [])
            for method in METHODS:
                if method in item:
                    yield self._operation(method.upper(), path, shared, item[method])

    def events(self) -> Iterator[tuple[str, Any]]:
        """The name and the payload's schema of every webhook."""
        for name, item in self.tree.get("webhooks", {}).items():
            for method, operation in item.items():
                if method in METHODS and (body := self._body(operation.get("requestBody"))):
                    yield name, body.schema

    def _operation(self, method: str, path: str, shared: list[Any], node: dict[str, Any]) -> Operation:
        named: dict[tuple[str, str], dict[str, Any]] = {}
        for parameter in map(self.deref, [*shared, *node.get("parameters", [])]):
            named[parameter["in"], parameter["name"]] = parameter
        return Operation(
            method=method,
            path=path,
            parameters=tuple(named.values()),
            body=self._body(node.get("requestBody")),
            responses={status: self._body(response) for status, response in node.get("responses", {}).items()},
            security=node.get("security", self.tree.get("security", [])),
            deprecated=node.get("deprecated", False),
        )

    def _body(self, node: Any) -> Body | None:
        node = self.deref(node) or {}
        for media_type, content in node.get("content", {}).items():
            return Body(media_type, content.get("schema", True), required=node.get("required", False))
        return None

    def _validator(self, schema: Any) -> jsonschema_rs.Validator:
        key = json.dumps(schema, sort_keys=True)
        if key not in self._compiled:
            self._compiled[key] = jsonschema_rs.Draft202012Validator(
                schema, validate_formats=True, registry=self._registry
            )
        return self._compiled[key]


def _nodes(tree: Any) -> Iterator[dict[str, Any]]:
    pending = [tree]
    while pending:
        node = pending.pop()
        if isinstance(node, dict):
            yield node
            pending.extend(node.values())
        elif isinstance(node, list):
            pending.extend(node)


def parameter_schema(parameter: dict[str, Any]) -> Any:
    """The schema of a parameter, which stands under ``schema`` or under its one media type (OpenAPI 3.1, 4.8.12)."""
    for content in parameter.get("content", {}).values():
        return content.get("schema", True)
    return parameter.get("schema", True)
