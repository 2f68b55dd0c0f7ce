"""The structural difference between two OpenAPI documents: everything in them but their prose.

A difference is a JSON Pointer and an edit in words. Where a schema was mended, the edit says how, and the mend is done here
again, so that what stands there now can be nothing else.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from typing import Any

from .sources import escaped, resolved

Edit = tuple[str, str]

ADMITS_NULL = "null let in"
WRITTEN_OUT = "written out"
REDUCED = "only the `$ref`"

_NAMES = ("paths", "webhooks", "responses", "content", "mapping", "scopes", "flows", "properties")
_COMPONENTS = ("schemas", "parameters", "securitySchemes")
_PROSE = ("description", "summary", "title")
_SETS = ("required", "enum", "tags", "type")
_SHAPE = ("$ref", "allOf", "anyOf", "oneOf", "type")
_LONGEST = 100


def differences(old: dict[str, Any], new: dict[str, Any]) -> list[Edit]:
    """Every structural difference, in the order of the new document; order within a document counts for nothing."""
    return list(_Walk(old).node(old, new, "", names=False))


class _Walk:
    def __init__(self, old: dict[str, Any]) -> None:
        self.old = old

    def node(self, old: Any, new: Any, pointer: str, *, names: bool) -> Iterator[Edit]:
        if isinstance(old, dict) and isinstance(new, dict):
            if not names and _shape(old) != _shape(new):
                yield from self._mended(old, new, pointer)
            else:
                yield from self._members(old, new, pointer, names=names)
        elif isinstance(old, list) and isinstance(new, list):
            yield from self._items(old, new, pointer)
        elif old != new or isinstance(old, bool) != isinstance(new, bool):
            yield pointer, f"now {_text(new)}"

    def _members(self, old: dict[str, Any], new: dict[str, Any], pointer: str, *, names: bool) -> Iterator[Edit]:
        before, after = (node if names else _without_prose(node) for node in (old, new))
        for key, value in after.items():
            place = f"{pointer}/{escaped(key)}"
            if key not in before:
                yield place, f"added{_short(value)}"
                continue
            is_map = not names and (key in _NAMES or (key in _COMPONENTS and pointer == "/components"))
            if key in _SETS and not names:
                yield from _set(before[key], value, place)
            else:
                yield from self.node(before[key], value, place, names=is_map)
        for key in before.keys() - after.keys():
            yield f"{pointer}/{escaped(key)}", "removed"

    def _items(self, old: list[Any], new: list[Any], pointer: str) -> Iterator[Edit]:
        if pointer.endswith("/parameters"):
            before, after = ({_key(item): item for item in items} for items in (old, new))
            yield from self._members(before, after, pointer, names=True)
        elif len(old) == len(new):
            for index, (before, after) in enumerate(zip(old, new, strict=True)):
                yield from self.node(before, after, f"{pointer}/{index}", names=False)
        else:
            yield pointer, f"now {_text(new)}"

    def _mended(self, old: dict[str, Any], new: dict[str, Any], pointer: str) -> Iterator[Edit]:
        mends: dict[str, Callable[[dict[str, Any]], dict[str, Any] | None]] = {
            ADMITS_NULL: _admits_null,
            WRITTEN_OUT: self._written_out,
            REDUCED: _reduced,
        }
        for name, mend in mends.items():
            mended = mend(old)
            if mended is not None and _shape(mended) == _shape(new):
                yield pointer, name
                yield from self._members(mended, new, pointer, names=False)
                return
        yield pointer, f"now {_text(_without_prose(new))}"

    def _written_out(self, schema: dict[str, Any]) -> dict[str, Any] | None:
        """One closed object in place of an allOf in which one part refuses what another declares."""
        parts = [resolved(self.old, part) for part in schema.get("allOf", ())]
        declared = [set(part.get("properties", ())) for part in parts]
        everything = set[str]().union(*declared)
        refused = any(part.get("additionalProperties") is False for part in parts) and declared.count(everything) < 1
        if not refused:
            return None
        properties = {name: value for part in parts for name, value in part.get("properties", {}).items()}
        required = sorted({name for part in parts for name in part.get("required", ())})
        return {"type": "object", "properties": properties, "required": required, "additionalProperties": False}


def _admits_null(schema: dict[str, Any]) -> dict[str, Any] | None:
    """``allOf: [X, {type: [..., null]}]`` as ``anyOf: [X, {type: null}]``: in the allOf, X refuses the null."""
    parts = schema.get("allOf", ())
    if len(parts) != 2 or "$ref" not in parts[0] or "null" not in parts[1].get("type", ()):
        return None
    rest = {key: value for key, value in parts[1].items() if key != "type"}
    return {"anyOf": [parts[0], {"type": "null"}], **rest}


def _reduced(schema: dict[str, Any]) -> dict[str, Any] | None:
    """The first part alone, into which the other has moved."""
    parts = schema.get("allOf", ())
    return parts[0] if parts and "$ref" in parts[0] else None


def _set(old: Any, new: Any, pointer: str) -> Iterator[Edit]:
    before, after = (
        {
            _text(item.get("name", item) if isinstance(item, dict) else item)
            for item in (value if isinstance(value, list) else [value])
        }
        for value in (old, new)
    )
    edits = [f"+ {item}" for item in sorted(after - before)] + [f"- {item}" for item in sorted(before - after)]
    if edits:
        yield pointer, ", ".join(edits)


def _shape(node: dict[str, Any]) -> list[str]:
    return [key for key in _SHAPE if key in node]


def _without_prose(node: dict[str, Any]) -> dict[str, Any]:
    return {
        key: value
        for key, value in node.items()
        if not key.startswith("x-") and not (key in _PROSE and isinstance(value, str))
    }


def _key(parameter: dict[str, Any]) -> str:
    return parameter.get("$ref") or f"{parameter['in']}.{parameter['name']}"


def _text(value: Any) -> str:
    return f"`{json.dumps(value, ensure_ascii=False)}`"


def _short(value: Any) -> str:
    text = _text(_without_prose(value) if isinstance(value, dict) else value)
    return f" {text}" if len(text) <= _LONGEST else ""
