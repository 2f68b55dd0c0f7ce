"""The webhooks of a document -> the view of the module that verifies and reads what they deliver."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import fields

from codegen.document import pointer as pointers
from codegen.document import refs
from codegen.generate import text
from codegen.generate.flatten import Flattener
from codegen.generate.hints import hint
from codegen.generate.operations import is_json
from codegen.generate.prepare import Preparer
from codegen.model import Json, JsonObject, Signature, Webhooks
from codegen.names import METHODS
from codegen.record import record


@record
class WebhooksModule:
    """What the module shows: the types of the events, the value of ``tag`` that each has, and how a delivery is signed.

    ``kinds`` are literals of such values with the types that have them, ``others`` the types of events that have none;
    ``signature`` are the arguments of the runtime's Signature, none where nothing is known of one.
    """

    docstring: str
    imports: tuple[str, ...]
    event: str
    tag: str
    kinds: tuple[tuple[str, str], ...]
    others: str
    array: bool
    signature: tuple[str, ...]

    def about(self, package: str) -> str:
        """The line of a README that says how deliveries are read."""
        call = "parse(body, headers, secret)` verifies and" if self.signature else "parse_unverified(body)`"
        return f"- What is sent to a webhook: `{package}.webhooks.{call} reads it as a list of events, classes of the models too."


def module(tree: JsonObject, preparer: Preparer, vendor: Webhooks, title: str) -> WebhooksModule | None:
    """Make the view, with the classes of what is delivered; None where the document has no webhook with a JSON body."""
    flattener = Flattener(tree)
    types: dict[str, str] = {}
    for pointer in _events(tree, flattener):
        kind = hint(preparer.type_at(pointer), classes="models.")
        if kind != "Any":
            types.setdefault(kind, pointer)
    if not types:
        return None
    tag = _tag(flattener, types.values())
    kinds: dict[str, list[str]] = {}
    others: list[str] = []
    for kind, pointer in types.items():
        for value in _values(flattener, pointer).get(tag, ()):
            kinds.setdefault(value, []).append(kind)
        if tag not in _values(flattener, pointer):
            others.append(kind)
    said = " ".join(types)
    further = {
        "from datetime import date": "date",
        "from typing import Any": "Any",
        "from typing import Literal": "Literal[",
        "from uuid import UUID": "UUID",
        "from pydantic import AwareDatetime": "AwareDatetime",
    }
    return WebhooksModule(
        docstring=text.docstring([f"What the API of {title} sends to webhooks: verified, and read as events."], 0),
        imports=tuple(line for line, mark in further.items() if mark in said),
        event=" | ".join([*types, "UnknownEvent"]),
        tag=text.literal(tag),
        kinds=tuple((text.literal(value), _listed(found)) for value, found in sorted(kinds.items())),
        others=_listed(others) if others else "",
        array=vendor.array,
        signature=tuple(_arguments(vendor.signature)) if vendor.signature else (),
    )


def _listed(kinds: Iterable[str]) -> str:
    return f"({', '.join(kinds)},)"


def _arguments(signature: Signature) -> Iterator[str]:
    """The arguments that differ from what the runtime takes anyway; its defaults are those of the settings."""
    for one in fields(signature):
        value = getattr(signature, one.name)
        if value != one.default:
            yield f"{one.name}={value!r}"


def _events(tree: JsonObject, flattener: Flattener) -> Iterator[str]:
    """Pointers of the schemas of single events, by the webhooks' names; of an array its items, of a union its branches."""
    hooks = tree.get("webhooks")
    for name in sorted(hooks) if isinstance(hooks, dict) else ():
        item = _at(tree, pointers.join("webhooks", name))
        for method in METHODS:
            operation = _at(tree, f"{item}/{method}")
            body = _at(tree, f"{operation}/requestBody")
            content = pointers.get(tree, body).get("content") if operation and body else None
            for media_type in content if isinstance(content, dict) else ():
                schema = f"{body}/content/{pointers.escape(media_type)}/schema"
                if is_json(media_type) and _is_object(tree, schema):
                    yield from _single(flattener, flattener.target(schema))
                    break


def _single(flattener: Flattener, pointer: str) -> Iterator[str]:
    flat = flattener.flat(pointer)
    if flat.items and not flat.is_object:
        yield flattener.target(flat.items[0])
    elif flat.branches and not flat.is_object:
        yield from map(flattener.target, flat.branches)
    else:
        yield pointer


def _values(flattener: Flattener, pointer: str) -> dict[str, list[str]]:
    """The properties of an event that can only be some texts, with these."""
    found = {name: flattener.flat(*places).texts for name, places in flattener.flat(pointer).properties.items()}
    return {name: values for name, values in found.items() if values}


def _tag(flattener: Flattener, events: Iterable[str]) -> str:
    """The property that tells the events apart: of those that most have, the one with the most values; nothing if none."""
    values: dict[str, set[str]] = {}
    uses: Counter[str] = Counter()
    for pointer in events:
        for name, texts in _values(flattener, pointer).items():
            values.setdefault(name, set()).update(texts)
            uses[name] += 1
    return min(values, key=lambda name: (-uses[name], -len(values[name]), name), default="")


def _at(tree: JsonObject, pointer: str) -> str:
    """Where the object at a place stands, its reference followed; nothing where there is none."""
    if not _is_object(tree, pointer):
        return ""
    reference = pointers.get(tree, pointer).get("$ref")
    if reference is None:
        return pointer
    try:
        place, value = refs.resolve(tree, reference if isinstance(reference, str) else "")
    except refs.RefError:
        return ""
    return place if isinstance(value, dict) else ""


def _is_object(tree: JsonObject, pointer: str) -> bool:
    try:
        value: Json = pointers.get(tree, pointer)
    except pointers.NotFoundError:
        return False
    return isinstance(value, dict)
