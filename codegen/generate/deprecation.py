"""What a deprecated operation says to its callers: that it is, and what takes its place where the document tells."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from codegen.generate.operations import Operation
from codegen.model import JsonObject

_MENTION = re.compile(r"\b(GET|PUT|POST|PATCH|DELETE|HEAD|OPTIONS|TRACE|QUERY) (/[^\s`'\"),;]*[^\s`'\"),;.])")
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


def _mentions(value: JsonObject) -> Iterator[str]:
    """The operations that a sentence about a replacement names, or an extension that is called so."""
    for key, said in value.items():
        if not isinstance(said, str):
            continue
        if key in {"summary", "description"}:
            sentences = [one for one in _SENTENCE.split(said) if _INSTEAD.search(one)]
        else:
            sentences = [said] if _EXTENSION.match(key) else []
        for sentence in sentences:
            yield from (f"{method} {path}" for method, path in _MENTION.findall(sentence))


def _shape(key: str) -> str:
    """A method and path without the names of parameters, which people write as they like."""
    return re.sub(r"\{[^{}]*\}", "{}", key)
