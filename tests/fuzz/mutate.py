"""Edits of a JSON tree, chosen by a random number generator: most leave a document that still is one, some do not."""

from __future__ import annotations

import copy
import json
import random
from collections.abc import Callable, Iterator
from typing import Any, TypeAlias

import yaml

from codegen.document import load, pointer

from .words import KEYWORDS, NUMBERS, REFS, SCHEMA, TEXTS

Place: TypeAlias = tuple[Any, Any]
"""A dict or list, and a key or index of it."""

MAX_EDITS = 6
_DEPTHS = (2, 5, 20, 60, 110, 140)
"""Levels that deep nesting adds; the readers admit 128 in all."""


def read(data: bytes) -> Any:
    """Read the tree that an input is, or None where it is none; what goes wrong here is for the targets to find."""
    try:
        return load.parse_value(data, "input")
    except Exception:  # noqa: BLE001  what is searched may have any fault
        return None


def write(tree: Any, rng: random.Random, *, yaml_too: bool = False) -> bytes:
    """Write a tree as JSON, sometimes as YAML."""
    if yaml_too and rng.random() < 0.1:
        style = rng.choice((None, False, True))
        return yaml.dump(tree, Dumper=yaml.CSafeDumper, default_flow_style=style, allow_unicode=True).encode()
    return json.dumps(tree, indent=rng.choice((None, None, 1)), ensure_ascii=False).encode("utf-8", "surrogatepass")


def mutated(tree: Any, rng: random.Random, donor: Any = None) -> Any:
    """Give a copy of ``tree`` with one edit or several; subtrees may come from ``donor``."""
    holder = [copy.deepcopy(tree)]
    for _ in range(_how_many(rng)):
        rng.choice(_EDITS)(holder, rng, donor)
    return holder[0] if holder else None


def pair(old: Any, new: Any, rng: random.Random, donor: Any = None) -> tuple[Any, Any]:
    """Mutate two documents that are to be compared: mostly the newer one, so that they stay alike."""
    way = rng.random()
    if way < 0.6:
        return old, mutated(new, rng, donor)
    if way < 0.7:
        return old, mutated(old, rng, donor)
    if way < 0.75:
        return new, old
    if way < 0.85:
        return mutated(old, rng, donor), new
    both = mutated(old, rng, donor)
    return both, mutated(both, rng, donor)


def places(value: Any) -> Iterator[Place]:
    """Yield every place in a tree, without recursion."""
    stack = [value]
    while stack:
        here = stack.pop()
        keys = list(here) if isinstance(here, dict) else range(len(here)) if isinstance(here, list) else ()
        for key in keys:
            yield here, key
            if isinstance(here[key], (dict, list)):
                stack.append(here[key])


def _how_many(rng: random.Random) -> int:
    count = 1
    while count < MAX_EDITS and rng.random() < 0.4:
        count += 1
    return count


def _place(
    tree: Any, rng: random.Random, kind: type | tuple[type, ...] = object, *, root: bool = False
) -> Place | None:
    """Choose a place; the whole only with ``root``, since what is no object at all is soon refused."""
    found = [(at, key) for at, key in places(tree) if isinstance(at[key], kind) and (root or at is not tree)]
    return rng.choice(found) if found else None


def _value(rng: random.Random) -> Any:
    return copy.deepcopy(
        rng.choice((
            lambda: rng.choice(TEXTS), lambda: rng.choice(NUMBERS), lambda: rng.choice((None, True, False, [], {}, [[]], [None])),
            lambda: rng.choice(rng.choice(list(KEYWORDS.values()))), lambda: rng.choice(tuple(KEYWORDS)), lambda: {"$ref": rng.choice(REFS)},
        ))()
    )  # fmt: skip


def _replace(tree: Any, rng: random.Random, _: Any) -> None:
    """Put any value, mostly of a wrong type, in the place of another."""
    if at := _place(tree, rng):
        at[0][at[1]] = _value(rng)


def _revalue(tree: Any, rng: random.Random, _: Any) -> None:
    """Give a keyword another of its own values."""
    found = [(holder, key) for holder, key in places(tree) if isinstance(holder, dict) and key in KEYWORDS]
    if found:
        holder, key = rng.choice(found)
        holder[key] = copy.deepcopy(rng.choice(KEYWORDS[key]))


def _keyword(tree: Any, rng: random.Random, _: Any) -> None:
    """Add a word of OpenAPI or JSON Schema to an object."""
    if at := _place(tree, rng, dict, root=True):
        word = rng.choice(tuple(KEYWORDS))
        at[0][at[1]][word] = copy.deepcopy(rng.choice(KEYWORDS[word]))


def _delete(tree: Any, rng: random.Random, _: Any) -> None:
    if at := _place(tree, rng):
        del at[0][at[1]]


def _duplicate(tree: Any, rng: random.Random, _: Any) -> None:
    at = _place(tree, rng)
    if at and isinstance(at[0], dict):
        at[0][rng.choice(TEXTS)] = copy.deepcopy(at[0][at[1]])
    elif at:
        at[0].insert(at[1], copy.deepcopy(at[0][at[1]]))


def _swap(tree: Any, rng: random.Random, _: Any) -> None:
    """Exchange two values; copies, so that neither comes to hold itself."""
    one, other = _place(tree, rng), _place(tree, rng)
    if one and other:
        value = copy.deepcopy(one[0][one[1]])
        one[0][one[1]] = copy.deepcopy(other[0][other[1]])
        other[0][other[1]] = value


def _splice(tree: Any, rng: random.Random, donor: Any) -> None:
    """Put a part of another document, or of this one, where something of the same name stands, or anywhere."""
    taken = _place([donor if donor is not None else tree[0]], rng, (dict, list))
    if taken is None:
        return
    alike = [(holder, key) for holder, key in places(tree) if key == taken[1] and not isinstance(key, int)]
    at = rng.choice(alike) if alike and rng.random() < 0.7 else _place(tree, rng)
    if at:
        at[0][at[1]] = copy.deepcopy(taken[0][taken[1]])


def _rename(tree: Any, rng: random.Random, _: Any) -> None:
    found = [(holder, key) for holder, key in places(tree) if isinstance(holder, dict)]
    if found:
        holder, key = rng.choice(found)
        name = rng.choice((rng.choice(TEXTS), rng.choice(tuple(KEYWORDS)), key + rng.choice(TEXTS), key.swapcase()))
        renamed = {name if old == key else old: value for old, value in holder.items()}
        holder.clear()
        holder.update(renamed)


def _text(tree: Any, rng: random.Random, _: Any) -> None:
    """Put something hostile into a text."""
    if at := _place(tree, rng, str):
        text = at[0][at[1]]
        cut = rng.randint(0, len(text))
        at[0][at[1]] = text[:cut] + rng.choice(TEXTS) + text[cut + rng.randint(0, 2) :]


def _number(tree: Any, rng: random.Random, _: Any) -> None:
    if at := _place(tree, rng, (int, float)):
        number = at[0][at[1]]
        at[0][at[1]] = rng.choice((number + 1, number - 1, -number, rng.choice(NUMBERS), str(number), bool(number)))


def _refer(tree: Any, rng: random.Random, _: Any) -> None:
    """Put a reference in the place of an object: to anything in the document, to what holds it, or to nothing."""
    where = pointers(tree[0])
    at = _place(tree, rng, dict)
    if at and where:
        ref = {"$ref": rng.choice(REFS) if rng.random() < 0.3 else f"#{rng.choice(where)}"}
        at[0][at[1]] = {**at[0][at[1]], **ref} if rng.random() < 0.3 else ref


def _chain(tree: Any, rng: random.Random, _: Any) -> None:
    """Add schemas that lead to one another: in a line to something, to nothing, or in a circle."""
    if not isinstance(tree[0], dict):
        return
    components = tree[0].setdefault("components", {})
    schemas = components.setdefault("schemas", {}) if isinstance(components, dict) else None
    if not isinstance(schemas, dict):
        return
    count = rng.choice((1, 2, 3, 20, 99, 101, 120))
    end = rng.choice(({"$ref": "#/components/schemas/C0"}, {"$ref": "#/components/schemas/Nothing"}, SCHEMA))
    keyword = rng.choice(("$ref", "allOf", "anyOf", "items", "properties", "not"))
    for index in range(count):
        ref = {"$ref": f"#/components/schemas/C{index + 1}"} if index + 1 < count else end
        schemas[f"C{index}"] = copy.deepcopy(_around(ref, keyword))
    if at := _place(tree, rng, dict):
        at[0][at[1]] = {"$ref": "#/components/schemas/C0"}


def _nest(tree: Any, rng: random.Random, _: Any) -> None:
    """Put many levels around a value."""
    if at := _place(tree, rng, (dict, list)):
        value = at[0][at[1]]
        keyword = rng.choice(("allOf", "anyOf", "oneOf", "items", "not", "properties", "additionalProperties", "[]"))
        for _level in range(rng.choice(_DEPTHS)):
            value = [value] if keyword == "[]" else _around(value, keyword)
        at[0][at[1]] = value


def _many(tree: Any, rng: random.Random, _: Any) -> None:
    """Repeat what an object or a list holds many times."""
    at = _place(tree, rng, (dict, list), root=True)
    if at is None or not at[0][at[1]] or len(json.dumps(at[0][at[1]])) > 400:
        return
    value = at[0][at[1]]
    count = rng.choice((10, 40))
    if isinstance(value, list):
        value += [copy.deepcopy(rng.choice(value)) for _copy in range(count)]
    else:
        key = rng.choice(list(value))
        value.update({f"{key}{index}": copy.deepcopy(value[key]) for index in range(count)})


def _reorder(tree: Any, rng: random.Random, _: Any) -> None:
    at = _place(tree, rng, (dict, list), root=True)
    if at and isinstance(at[0][at[1]], list):
        rng.shuffle(at[0][at[1]])
    elif at:
        items = list(at[0][at[1]].items())
        rng.shuffle(items)
        at[0][at[1]] = dict(items)


def _around(value: Any, keyword: str) -> Any:
    if keyword == "$ref":
        return value
    if keyword in {"allOf", "anyOf", "oneOf"}:
        return {keyword: [value]}
    return {keyword: {"a": value}} if keyword == "properties" else {keyword: value}


def pointers(tree: Any) -> list[str]:
    """Give the JSON Pointer of every object and list in a tree, escaped, from the root."""
    found: list[str] = []
    stack: list[tuple[str, Any]] = [("", tree)]
    while stack:
        at, here = stack.pop()
        found.append(at)
        inner = here.items() if isinstance(here, dict) else enumerate(here) if isinstance(here, list) else ()
        stack += [
            (f"{at}/{pointer.escape(str(key))}", value) for key, value in inner if isinstance(value, (dict, list))
        ]
    return found


_EDITS: tuple[Callable[[Any, random.Random, Any], None], ...] = (
    _replace, _revalue, _revalue, _keyword, _keyword, _keyword, _delete, _delete, _duplicate, _swap, _splice, _splice, _splice,
    _rename, _text, _number, _refer, _refer, _chain, _nest, _many, _reorder,
)  # fmt: skip
"""What is done more often stands here more often."""
