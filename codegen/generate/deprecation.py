"""What a deprecated operation or class says: that it is, and what takes its place where the document tells."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from codegen.document import pointer as pointers
from codegen.generate.operations import Operation
from codegen.model import JsonObject
from codegen.names import Names

_MENTION = re.compile(r"\b(GET|PUT|POST|PATCH|DELETE|HEAD|OPTIONS|TRACE|QUERY) (/[^\s`'\"),;]*[^\s`'\"),;.])")
_COMPONENT = re.compile(r"(?:`|#/components/schemas/)([A-Za-z0-9._-]+)")
_SENTENCE = re.compile(r"(?<=[.!?])\s+|\n+")
_INSTEAD = re.compile(
    r"\b(use|instead|replac\w*|superseded|moved|in favou?r of|takes? its place|successor)\b", re.IGNORECASE
)
_EXTENSION = re.compile(r"x-.*(replac|deprecat|successor|supersed|use-instead)", re.IGNORECASE)


def warning(operation: Operation, names: Mapping[str, str]) -> str:
    """The text of the warning, empty where the operation is not deprecated; ``names`` are those of the document's methods."""
    if operation.value.get("deprecated") is not True:
        return ""
    keys = {_shape(key): name for key, name in names.items()}
    found = (keys.get(_shape(key)) for key in _mentions(operation.value))
    others = [name for name in dict.fromkeys(found) if name and name != names[operation.key]]
    said = f"{names[operation.key]} is deprecated"
    return f"{said}: use {' or '.join(others)}" if others else said


def of_class(pointer: str, tree: JsonObject, names: Names) -> str:
    """The same for the schema at ``pointer``: components that it names in backticks, or by reference, take its place."""
    mentioned = (
        names.schemas.get(f"/components/schemas/{pointers.escape(key)}")
        for sentence in _telling(pointers.get(tree, pointer))
        for key in _COMPONENT.findall(sentence)
    )
    name = names.schemas[pointer]
    others = [other for other in dict.fromkeys(mentioned) if other and other != name]
    said = f"{name} is deprecated"
    return f"{said}: use {' or '.join(others)}" if others else said


def _mentions(value: JsonObject) -> Iterator[str]:
    """The operations that are named as a replacement."""
    for sentence in _telling(value):
        yield from (f"{method} {path}" for method, path in _MENTION.findall(sentence))


def _telling(value: JsonObject) -> Iterator[str]:
    """The sentences about a replacement, and what an extension says that is called so."""
    for key, said in value.items():
        if not isinstance(said, str):
            continue
        if key in {"summary", "description"}:
            yield from (one for one in _SENTENCE.split(said) if _INSTEAD.search(one))
        elif _EXTENSION.match(key):
            yield said


def _shape(key: str) -> str:
    """A method and path without the names of parameters, which people write as they like."""
    return re.sub(r"\{[^{}]*\}", "{}", key)
