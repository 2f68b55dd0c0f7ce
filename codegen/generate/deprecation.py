"""What is deprecated says so, and what takes its place, where the document or its vendor tells."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping

from codegen.document import pointer as pointers
from codegen.generate.operations import Operation
from codegen.model import JsonObject
from codegen.names import Names
from codegen.printable import printable

_MENTION = re.compile(r"\b(GET|PUT|POST|PATCH|DELETE|HEAD|OPTIONS|TRACE|QUERY) (/[^\s`'\"),;]*[^\s`'\"),;.])")
_COMPONENT = re.compile(r"(?:`|#/components/schemas/)([A-Za-z0-9._-]+)")
_QUOTED = re.compile(r"`([^`\s]+)`")
_SENTENCE = re.compile(r"(?<=[.!?])\s+|\n+")
_INSTEAD = re.compile(
    r"\b(use|instead|replac\w*|superseded|moved|in favou?r of|takes? its? place|successor|(former|old) (name|place) (of|for))\b",
    re.IGNORECASE,
)
_EXTENSION = re.compile(r"x-.*(replac|deprecat|successor|supersed|use-instead)", re.IGNORECASE)


def warning(operation: Operation, names: Mapping[str, str], told: Iterable[str] = ()) -> str:
    """The text of the warning, empty where the operation is not deprecated; ``names`` are those of the document's methods.

    ``told`` are the operations that the vendor said take its place.
    """
    if operation.value.get("deprecated") is not True:
        return ""
    known = {_shape(key): name for key, name in names.items()}
    own = names[operation.key]
    wanted = list(dict.fromkeys([*told, *_mentions(operation.value)]))
    here = [known[_shape(key)] for key in wanted if _shape(key) in known]
    elsewhere = [f"{printable(key)}, which this version does not have" for key in told if _shape(key) not in known]
    others = [name for name in dict.fromkeys(here) if name != own] or elsewhere
    return _sentence(own, " or ".join(others))


def of_class(pointer: str, tree: JsonObject, names: Names) -> str:
    """The same for the schema at ``pointer``: components that it names in backticks, or by reference, take its place."""
    mentioned = (
        names.schemas.get(f"/components/schemas/{pointers.escape(key)}")
        for sentence in _telling(pointers.get(tree, pointer))
        for key in _COMPONENT.findall(sentence)
    )
    name = names.schemas[pointer]
    return _sentence(name, " or ".join(other for other in dict.fromkeys(mentioned) if other and other != name))


def of_part(
    values: Iterable[JsonObject],
    told: Iterable[str],
    operations: Mapping[str, str],
    called: Callable[[str], str | None],
) -> str:
    """What takes the place of a property or a parameter, as a user of the client writes it; empty where nobody says.

    ``values`` are what the document says of it, ``told`` what the vendor does, ``operations`` the names of methods, and
    ``called`` finds what stands beside it (``a``, or ``a.b`` in it) by the document's name. Of what the vendor names, what
    the client does not have is shown as the vendor names it; of what the document quotes, nothing is.
    """
    methods = {_shape(key): f"client.{name}" for key, name in operations.items()}

    def shown(name: str) -> str | None:
        return methods.get(_shape(name)) if " /" in name else called(name)

    by_vendor = [shown(name) or f"{printable(name)!r}" for name in told]
    by_document = [
        shown(name)
        for value in values
        for sentence in _telling(value)
        for name in (sentence, *_QUOTED.findall(sentence), *map(" ".join, _MENTION.findall(sentence)))
    ]
    return " and ".join(name for name in dict.fromkeys([*by_vendor, *by_document]) if name)


def note(others: str) -> str:
    """What documentation says before all else."""
    return f"Deprecated: use {others}." if others else "Deprecated."


def _sentence(name: str, others: str) -> str:
    said = f"{name} is deprecated"
    return f"{said}: use {others}" if others else said


def of_attribute(owner: str, attribute: str, others: str) -> str:
    """The text of the warning to who reads an attribute of a class."""
    return _sentence(f"{owner}.{attribute}", others)


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
