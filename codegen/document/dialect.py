"""One dialect for what follows: schemas of OpenAPI 3.0 said in JSON Schema 2020-12, which 3.1 and 3.2 already speak."""

from __future__ import annotations

import re

from codegen.document import structure
from codegen.document.show import show
from codegen.document.tree import copy
from codegen.errors import InputError
from codegen.model import Json, JsonObject

_KNOWN = re.compile(r"(3\.[012])\.[0-9]{1,9}(?:-[0-9A-Za-z.-]{1,40})?")
_CURRENT = "3.1.0"
_ONLY_3_0 = frozenset({"nullable", "exclusiveMinimum", "exclusiveMaximum"})
"""Keywords that are none in JSON Schema 2020-12, or others."""
_BOUNDS = (("exclusiveMinimum", "minimum"), ("exclusiveMaximum", "maximum"))


def family(openapi: Json) -> str:
    """Give ``3.0``, ``3.1`` or ``3.2`` for the value of the field ``openapi``; InputError for any other version."""
    if not isinstance(openapi, str):
        advice = 'Write the version in quotes and in full: "3.1.0".'
        raise InputError(f"the field openapi holds {show(openapi)}, which is no text", advice=advice)
    match = _KNOWN.fullmatch(openapi)
    if match is None:
        advice = "OpenAPI 3.0, 3.1 and 3.2 are read; convert the document to one of them, written in full as in 3.1.0."
        raise InputError(f"the OpenAPI version {show(openapi)} is not known", advice=advice)
    return match[1]


def schema(node: Json, openapi: str) -> Json:
    """Say one schema, not its subschemas, in JSON Schema 2020-12; ``node`` is left as it is, and given back if it says so already.

    Pointers into it stay true: no subschema moves. From OpenAPI 3.0.3, section 4.7.24: ``nullable`` counts only
    beside ``type``; exclusive bounds are booleans; nothing beside ``$ref`` counts. ``example`` is one of ``examples``.
    """
    if not isinstance(node, dict):
        return node
    old = openapi.startswith("3.0")
    if old and "$ref" in node:
        return {"$ref": node["$ref"]}
    if "example" not in node and not (old and not _ONLY_3_0.isdisjoint(node)):
        return node
    made = dict(node)
    if old:
        _nullable(made)
        for exclusive, bound in _BOUNDS:
            _bound(made, exclusive, bound)
    if "example" in made:
        example = made.pop("example")
        made.setdefault("examples", [example])
    return made


def compared(node: Json, openapi: str) -> Json:
    """Say one schema as :func:`schema` does, and in one word what two versions have two for: ``format: byte``.

    OpenAPI 3.1.1, 4.4.2: what 3.0 calls so is ``contentEncoding: base64``.
    """
    made = schema(node, openapi)
    if isinstance(made, dict) and made.get("format") == "byte" and made.get("contentEncoding", "base64") == "base64":
        made = {name: value for name, value in made.items() if name != "format"} | {"contentEncoding": "base64"}
    return made


def raw(made: Json) -> Json:
    """Say a schema of bytes that are sent as they are, and in no JSON, as OpenAPI 3.1 does: without a type.

    OpenAPI 3.1.1, 4.4.2: ``type: string`` with ``format: binary`` is the way of 3.0, and ``contentMediaType`` can be left out
    where it says no more than the media type. ``application/octet-stream`` says nothing of the bytes (RFC 2046, 4.5.1).
    """
    if not isinstance(made, dict) or made.get("type", "string") != "string" or "contentEncoding" in made:
        return made
    bytes_of_3_0 = "type" in made and made.get("format") == "binary"
    bytes_of_3_1 = "format" not in made and made.get("contentMediaType") == "application/octet-stream"
    if not bytes_of_3_0 and not bytes_of_3_1:
        return made
    kept = {name: value for name, value in made.items() if name not in {"type", "format"}}
    return {
        name: value for name, value in kept.items() if (name, value) != ("contentMediaType", "application/octet-stream")
    }


def whole(made: Json) -> Json:
    """Say a schema of bytes that are all of a body as :func:`raw` does, without ``contentMediaType``.

    The media type of the body says it already, or else it is to be ignored (OpenAPI 3.1.1, 4.4.2).
    """
    made = raw(made)
    if not isinstance(made, dict) or "contentEncoding" in made:
        return made
    return {name: value for name, value in made.items() if name != "contentMediaType"}


def _nullable(made: JsonObject) -> None:
    nullable = made.pop("nullable", False)
    named = made.get("type")
    if nullable is True and isinstance(named, str) and named != "null":
        made["type"] = [named, "null"]


def _bound(made: JsonObject, exclusive: str, bound: str) -> None:
    if isinstance(made.get(exclusive), bool):
        excludes = made.pop(exclusive)
        if excludes and bound in made:
            made[exclusive] = made.pop(bound)


def upgrade(tree: JsonObject) -> JsonObject:
    """Give a copy of a whole document in the dialect of OpenAPI 3.1, with the same pointers.

    Data (examples, defaults, enum values, extensions) is copied as it is. A document of 3.2 keeps its version and its
    fields. Raises InputError where the version is not known.
    """
    old = family(tree.get("openapi")) == "3.0"
    version = str(tree["openapi"])
    made: JsonObject = copy(tree)
    for node in list(structure.walk(made)):
        if node.kind == "schema":
            _become(node.value, dict(schema(node.value, version)))
        elif old and "$ref" in node.value and node.kind not in structure.NEVER_REFERENCES | {"path-item"}:
            _become(node.value, {"$ref": node.value["$ref"]})
    if old:
        made["openapi"] = _CURRENT
    return made


def _become(value: JsonObject, content: JsonObject) -> None:
    value.clear()
    value.update(content)
