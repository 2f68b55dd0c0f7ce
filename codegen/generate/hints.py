"""Prepared types as Python's: the text of an annotation."""

from __future__ import annotations

from collections.abc import Iterable

from codegen.generate.prepared import NAMED, REF
from codegen.model import JsonObject

_SCALARS = {"string": "str", "integer": "int", "number": "float", "boolean": "bool", "null": "None", "object": "dict"}
_FORMATS = {"date-time": "AwareDatetime", "date": "date", "uuid": "UUID"}


def either(kinds: Iterable[str]) -> str:
    """The annotation for a value of any of several annotations."""
    parts = list(dict.fromkeys(part for kind in kinds for part in (kind.split(" | ") if "[" not in kind else [kind])))
    if "Any" in parts:
        return "Any"
    return " | ".join([*(part for part in parts if part != "None"), *(["None"] if "None" in parts else [])]) or "None"


def hint(node: JsonObject, *, classes: str = "", listed: str = "list") -> str:
    """The annotation for a value of a prepared type.

    ``classes`` stands before the name of a class (``models.``); ``listed`` is how to say list.
    """
    parts = list(dict.fromkeys(_parts(node, classes, listed)))
    literals = [part[8:-1] for part in parts if part.startswith("Literal[")]
    if len(literals) > 1:
        parts = [f"Literal[{', '.join(literals)}]", *(part for part in parts if not part.startswith("Literal["))]
    if "None" in parts:
        parts = [*(part for part in parts if part != "None"), "None"]
    return " | ".join(parts)


def _parts(node: JsonObject, classes: str, listed: str) -> list[str]:
    def inner(of: JsonObject) -> str:
        return hint(of, classes=classes, listed=listed)

    if "$ref" in node:
        return [classes + str(node["$ref"]).removeprefix(REF)]
    if NAMED in node:
        return [classes + str(node[NAMED])]
    if "anyOf" in node:
        return [part for branch in node["anyOf"] for part in _parts(branch, classes, listed)]
    if "enum" in node:
        return [f"Literal[{', '.join(map(repr, node['enum']))}]"]
    kinds = node.get("type")
    if kinds is None:
        return ["Any"]
    if isinstance(kinds, list):
        return [part for kind in kinds for part in _parts({**node, "type": kind}, classes, listed)]
    if kinds == "array":
        return [f"{listed}[{inner(node['items'])}]"]
    if kinds == "object":
        return [f"dict[str, {inner(node['additionalProperties'])}]"]
    if kinds == "string" and "format" in node:
        return [_FORMATS[node["format"]]]
    return [_SCALARS[kinds]]
