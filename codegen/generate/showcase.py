"""Which calls the README of a package shows: such as work, of the resource that there is most to do with.

Values are made up from the types alone; a call that would need an object, a pattern or a moment is not shown.
"""

from __future__ import annotations

import builtins
import keyword
import math
from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from codegen import names as naming
from codegen import words
from codegen.generate import text
from codegen.generate.manual import Example, Sample, SampleBody, Showcase
from codegen.generate.prepared import REF, Prepared
from codegen.generate.views import Method, Resource
from codegen.model import JsonObject

_TITLES = ("id", "name", "title")
_TAKEN = frozenset({"client", "error", "event", "item", "main", "models", "page", "response", "server", "webhooks"})
"""What the README calls something itself."""


def sample(
    paths: Iterable[tuple[str, JsonObject]],
    others: Iterable[tuple[str, JsonObject]],
    body: str,
    spread: Mapping[str, str],
    item: JsonObject | None,
    prepared: Prepared,
) -> Sample | None:
    """A call of a method with what it has to have; None where no value can be made up for that.

    ``paths`` and ``others`` are the required arguments for parameters with their types; ``spread`` has the arguments for the
    attributes of the model ``body``, empty where there is none; ``item`` is the type of what it lists.
    """
    given = [(name, _value(name, node, prepared)) for name, node in paths]
    named = [(name, _value(name, node, prepared)) for name, node in others]
    if None in dict([*given, *named]).values():
        return None
    first = [str(value) for _, value in given]
    last = [f"{name}={value}" for name, value in named]
    shown = _body(body, spread, (first, last), prepared) if spread else None
    if spread and shown is None:
        return None
    return Sample(", ".join([*first, *last]), _title(item, prepared), shown)


def showcase(resources: Iterable[Resource]) -> Showcase:
    """Choose the calls: of each kind the first, resources with most methods first, and what is deprecated never."""
    listed = sorted(resources, key=lambda one: (-sum(len(place.methods) for place in _places(one)), one.name))
    found = [(place, made) for top in listed for place in _places(top) for made in place.methods if not made.deprecated]
    shown = [(place, made, made.sample) for place, made in found if made.sample is not None]
    reading = [_example(*one) for one in shown if one[1].operation.startswith("GET ") and one[2].body is None]
    lists = [_example(*one) for one in shown if one[1].paged and not one[2].arguments]
    single = [one for one in reading if one.arguments]
    bodies = [_example(*one) for one in shown if one[2].body]
    bodies.sort(key=lambda one: not (one.body and one.body.cleared))
    calls = [*lists, *sorted(reading, key=lambda one: one.arguments != "")]
    return Showcase(*(next(iter(several), None) for several in (calls, lists, single, bodies)))


def _places(resource: Resource) -> Iterator[Resource]:
    yield resource
    yield from resource.groups


def _example(place: Resource, method: Method, given: Sample) -> Example:
    one = words.singular(place.path.rpartition(".")[2])
    variable = "item" if one in _TAKEN or keyword.iskeyword(one) or hasattr(builtins, one) else one
    return Example(place.path, method.name, method.operation, given.arguments, variable, given.title, given.body)


def _title(item: JsonObject | None, prepared: Prepared) -> str:
    """How to print an item: by the attribute that says best which it is, if it is an object."""
    name = str((item or {}).get("$ref", "")).removeprefix(REF)
    schema = prepared.schemas.get(name, {})
    known: Mapping[str, Any] = schema.get("properties", {})
    required = [key for key in schema.get("required", ()) if known.get(key, {}).get("type") == "string"]
    for key in (*_TITLES, *sorted(required)):
        if key in required and key == words.snake(key):
            return f".{key}"
    return ""


def _body(
    model: str, spread: Mapping[str, str], around: tuple[list[str], list[str]], prepared: Prepared
) -> SampleBody | None:
    first, last = around
    properties: Mapping[str, JsonObject] = prepared.schemas[model]["properties"]
    keys = {attribute: key for key, attribute in naming.fields(properties).items() if attribute in spread}
    asked = sorted(attribute for attribute, key in keys.items() if key in prepared.asked[model])
    optional = sorted(keys.keys() - asked)
    simple = [one for one in optional if _value(one, properties[keys[one]], prepared, of_model=True) is not None]
    chosen = asked or simple[:1]
    values = {one: _value(one, properties[keys[one]], prepared) for one in chosen}
    strict = {one: _value(one, properties[keys[one]], prepared, of_model=True) for one in chosen}
    if not chosen or None in strict.values():
        return None
    cleared = [one for one in optional if _nullable(properties[keys[one]])][:1]
    by_name = [f"{spread[one]}={value}" for one, value in values.items()]
    as_model = f"models.{model}({', '.join(f'{one}={value}' for one, value in strict.items())})"
    as_dict = f"{{{', '.join(f'{_quoted(one)}: {value}' for one, value in values.items())}}}"
    clearing = [*(by_name if asked else []), *(f"{spread[one]}=None" for one in cleared)]
    return SampleBody(
        model=model,
        ways=tuple(", ".join([*first, *way, *last]) for way in (by_name, [as_model], [as_dict])),
        cleared=", ".join([*first, *clearing, *last]) if cleared else "",
    )


def _nullable(node: JsonObject) -> bool:
    kinds = node.get("type")
    return (
        (isinstance(kinds, list) and "null" in kinds) or any(map(_nullable, node.get("anyOf", ()))) or kinds == "null"
    )


def _value(name: str, node: JsonObject, prepared: Prepared, *, of_model: bool = False) -> str | None:
    """A value of a type, as source; None where none is simple. A model takes no text for an enum, and none for an id."""
    for branch in node.get("anyOf", ()):
        if branch.get("type") != "null":
            return _value(name, branch, prepared, of_model=of_model)
    kind = _kind(node)
    if "$ref" in node:
        model = str(node["$ref"]).removeprefix(REF)
        named = prepared.schemas.get(model, {})
        if not named.get("enum"):
            return None
        first = _quoted(named["enum"][0])
        return f"models.{model}({first})" if of_model else first
    if node.get("enum"):
        value = node["enum"][0]
        return _quoted(value) if isinstance(value, str) else repr(value)
    if kind == "boolean":
        return "True"
    if kind in {"integer", "number"}:
        return _number(node)
    if kind == "string" and not (of_model and "format" in node):
        return _text(name, node)
    if kind == "array" and node.get("minItems", 0) <= 1 <= node.get("maxItems", 1):
        item = _value(words.singular(name), node["items"], prepared, of_model=of_model)
        return None if item is None else f"[{item}]"
    return None


def _quoted(value: str) -> str:
    """A literal in the quotes that a formatter would choose."""
    literal = text.literal(value)
    return literal if '"' in literal else f'"{literal[1:-1]}"'


def _kind(node: JsonObject) -> object:
    kinds = node.get("type")
    return next((one for one in kinds if one != "null"), None) if isinstance(kinds, list) else kinds


def _number(node: JsonObject) -> str | None:
    least, most = node.get("minimum", -math.inf), node.get("maximum", math.inf)
    found = min(max(1, least), most)
    whole = found == int(found)
    if not least <= found or {"exclusiveMinimum", "exclusiveMaximum", "multipleOf"} & node.keys():
        return None
    return None if _kind(node) == "integer" and not whole else repr(int(found) if whole else found)


def _text(name: str, node: JsonObject) -> str | None:
    if "format" in node:
        return '"00000000-0000-4000-8000-000000000000"' if node["format"] == "uuid" else None
    made = f"{words.singular(name.removesuffix('_id')).replace('_', '-')}-1" if name.endswith("_id") else "…"
    fits = node.get("minLength", 0) <= len(made) <= node.get("maxLength", len(made))
    return f'"{made}"' if fits and "pattern" not in node else None
