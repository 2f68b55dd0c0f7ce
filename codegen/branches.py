"""What tells one branch of a union from the others: the part of a class's name that a branch without one has."""

from __future__ import annotations

from collections.abc import Callable

from codegen import words
from codegen.model import Json, JsonObject

_MOST_VALUES = 2
"""How many values of a property are still a name; more are a list."""


def label(branches: list[Json], index: int, whole: str) -> str:
    """Name one branch of the union ``whole``: nothing beside null, else the first of these that only this branch has.

    Its title, the values of a property, the component that a required property refers to, a required property
    (``WithName``), or its number. A last word that ``whole`` ends with too is not said again.
    """
    meant = [branch for branch in branches if isinstance(branch, dict) and branch.get("type") != "null"]
    chosen = branches[index]
    if len(meant) == 1 or not isinstance(chosen, dict):
        return "" if len(meant) == 1 else f"Option{index + 1}"
    if isinstance(chosen.get("title"), str) and words.split(chosen["title"]):
        return words.pascal(chosen["title"])
    for mark in (_values, _components, _required):
        found = _only(mark, chosen, meant)
        if found:
            return _without_last_of(found, whole) if mark is _components else found
    return f"Option{index + 1}"


def _only(mark: Callable[[JsonObject], dict[str, str]], chosen: JsonObject, meant: list[JsonObject]) -> str:
    """The first name by ``mark`` that no other branch has for the same property."""
    marks = [mark(branch) for branch in meant]
    names = ((key, name) for key, name in mark(chosen).items() if name)
    return next((name for key, name in names if sum(one.get(key) == name for one in marks) == 1), "")


def _values(branch: JsonObject) -> dict[str, str]:
    """The properties of an object that take one or two texts only, with these as a name."""
    named: dict[str, str] = {}
    for key, inner in _properties(branch).items():
        values = [inner.get("const")] if "const" in inner else inner.get("enum")
        texts = [one for one in values if isinstance(one, str) and words.split(one)] if isinstance(values, list) else []
        if isinstance(values, list) and len(texts) == len(values) and 0 < len(texts) <= _MOST_VALUES:
            named[key] = "Or".join(words.pascal(one.lower() if one.isupper() else one) for one in texts)
    return named


def _components(branch: JsonObject) -> dict[str, str]:
    """The required properties that refer to a component, with its name."""
    required = _required(branch)
    named: dict[str, str] = {}
    for key, inner in _properties(branch).items():
        parts = [inner, *(inner["allOf"] if isinstance(inner.get("allOf"), list) else ())]
        targets = {part["$ref"] for part in parts if isinstance(part, dict) and isinstance(part.get("$ref"), str)}
        if key in required and len(targets) == 1:
            last = targets.pop().rpartition("/")[2]
            named[key] = words.pascal(last) if words.split(last) else ""
    return named


def _required(branch: JsonObject) -> dict[str, str]:
    """The required properties, each as a name."""
    required = branch.get("required")
    listed = [key for key in required if isinstance(key, str)] if isinstance(required, list) else []
    return {key: f"With{words.pascal(key)}" for key in sorted(listed) if words.split(key)}


def _without_last_of(name: str, whole: str) -> str:
    said, ends = words.split(name), words.split(whole)
    return "".join(said[:-1]) if len(said) > 1 and said[-1:] == ends[-1:] else name


def _properties(branch: JsonObject) -> dict[str, JsonObject]:
    properties = branch.get("properties")
    listed = sorted(properties.items()) if isinstance(properties, dict) else ()
    return {key: inner for key, inner in listed if isinstance(inner, dict)}
