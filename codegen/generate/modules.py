"""Models -> modules: what only one resource has stands in a module of its own, what several have in one that they share."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from codegen.generate.models import Definition, Models
from codegen.generate.operations import Operation, Payload
from codegen.generate.prepare import Preparer
from codegen.generate.prepared import references
from codegen.names import Names
from codegen.record import record

BASE = ("Model", "OpenEnum", "OpenUnion", "Unknown", "UnlistedInteger", "UnlistedText")
"""What the classes are made from; all but OpenUnion are part of what a user sees."""
_SHARED, _EVENTS, _OTHER = "shared", "events", "other"
_ABOUT = {
    _SHARED: "What several resources have in common.",
    _EVENTS: "What webhooks deliver, and nothing else has.",
    _OTHER: "What the document describes, and no operation has.",
}
_STANDARD = {
    "UUID": "from uuid import UUID",
    "date": "from datetime import date",
    "AwareDatetime": "from pydantic import AwareDatetime",
    "Annotated": "from typing import Annotated",
    "Any": "from typing import Any",
    "Literal": "from typing import Literal",
    "TypeAlias": "from typing import TypeAlias",
    "deprecated": "from typing_extensions import deprecated",
    **{name: f"from ._base import {name}" for name in BASE},
}


@record
class ModelModule:
    """One module of models: its import lines, and the text of each class and type, in order.

    ``unfinished`` are the classes that need one after them: pydantic completes them at the end.
    """

    name: str
    docstring: str
    imports: tuple[str, ...]
    definitions: tuple[str, ...]
    unfinished: tuple[str, ...]
    exported: tuple[str, ...]


def split(made: Models, used: Mapping[str, Iterable[str]], events: Iterable[str]) -> tuple[ModelModule, ...]:
    """Divide the models so that no module needs one that needs it.

    ``used`` are, for each resource, the names that its operations have, ``events`` those that webhooks deliver. What is
    used by what several resources reach, several reach: a module needs the shared one at most, and classes of one
    circle are never apart.
    """
    defined = {one.name: one for one in (*made.classes, *made.types)}
    reached = {resource: _reached(names, defined) for resource, names in sorted(used.items())}
    delivered = _reached(events, defined)
    places: dict[str, str] = {}
    taken = {resource: resource for resource in reached}
    special = {name: _free(name, taken.keys()) for name in _ABOUT}
    for name in defined:
        owners = [resource for resource, names in reached.items() if name in names]
        kind = _SHARED if len(owners) > 1 else _EVENTS if name in delivered else _OTHER
        places[name] = owners[0] if len(owners) == 1 else special[kind]
    about = {**{special[kind]: said for kind, said in _ABOUT.items()}}
    return tuple(
        _module(at, about.get(at, f"Models of {at.replace('_', ' ')}."), made, places)
        for at in sorted(set(places.values()))
    )


def used_by(operations: Iterable[Operation], names: Names, preparer: Preparer) -> dict[str, set[str]]:
    """The names of models that the operations of each resource have, by the name of the resource."""
    found: dict[str, set[str]] = {}
    for operation in operations:
        resource = names.operations[operation.key].partition(".")[0]
        payloads: list[Payload | None] = [operation.body, *operation.responses.values()]
        schemas = [one.schema for one in payloads if one is not None] + [one.schema for one in operation.parameters]
        for schema in schemas:
            if schema is not None:
                found.setdefault(resource, set()).update(references(preparer.type_at(schema)))
    return found


def _reached(names: Iterable[str], defined: Mapping[str, Definition]) -> set[str]:
    found: set[str] = set()
    waiting = [name for name in names if name in defined]
    while waiting:
        name = waiting.pop()
        if name not in found:
            found.add(name)
            waiting += [other for other in defined[name].uses if other in defined]
    return found


def _module(at: str, about: str, made: Models, places: Mapping[str, str]) -> ModelModule:
    here = {one.name: one for one in (*made.classes, *made.types) if places[one.name] == at}
    imports = set(_imports({name for one in here.values() for name in one.uses}, at, made, places))
    types = {one.name for one in made.types}
    ordered = _ordered(here, types)
    sources = tuple(one.source for one in ordered)
    return ModelModule(
        at, f'"""{about}"""', tuple(sorted(imports)), sources, _unfinished(ordered, types), tuple(sorted(here))
    )


def _ordered(here: Mapping[str, Definition], types: set[str]) -> list[Definition]:
    """What is used before what uses it. In a circle a class goes first, for only a type needs all that it names at once."""
    order: dict[str, None] = {}
    begun: set[str] = set()
    waiting = sorted(here, reverse=True)
    while waiting:
        name = waiting[-1]
        further = [] if name in begun else sorted((here[name].uses & here.keys()) - begun, reverse=True)
        begun.add(name)
        if further:
            waiting += further
        else:
            order[waiting.pop()] = None
    # Within a circle this may have put a type before a class of it.
    made: dict[str, Definition] = {}
    while len(made) < len(order):
        ready = (name for name in order if name not in made and (name not in types or _uses(here, name) <= made.keys()))
        name = next(ready)
        made[name] = here[name]
    return list(made.values())


def _uses(here: Mapping[str, Definition], name: str) -> frozenset[str]:
    return here[name].uses & here.keys()


def _unfinished(ordered: list[Definition], types: set[str]) -> tuple[str, ...]:
    """The names of the classes that use what comes after them, or what is itself unfinished."""
    names = {one.name for one in ordered}
    finished: set[str] = set()
    for one in ordered:
        if (one.uses & names) - {one.name} <= finished:
            finished.add(one.name)
    return tuple(one.name for one in ordered if one.name not in finished | types)


def _imports(uses: set[str], at: str, made: Models, places: Mapping[str, str]) -> Iterator[str]:
    for name in uses:
        if name in places:
            if places[name] != at:
                yield f"from .{places[name]} import {name}"
        elif name in _STANDARD or name in made.imports:
            yield made.imports.get(name) or _STANDARD[name]


def _free(name: str, taken: Iterable[str]) -> str:
    while name in taken:
        name += "_"
    return name
