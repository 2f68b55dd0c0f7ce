"""No difference is swallowed: edits of a real document, held against DeepDiff, which knows nothing of OpenAPI.

A single edit is made at a random place. Where the operations, with every reference resolved and all prose left out, then
differ for DeepDiff, the comparison has to find something too.
"""

import copy
import json
from functools import cache
from pathlib import Path
from typing import Any

import pytest
from deepdiff import DeepDiff
from hypothesis import given, settings
from hypothesis import strategies as st

from codegen.compat import diff
from tests.compat.documents import as_document

SPECS = Path(__file__).parents[2] / "specs"
NEWEST = "2024-01-01.json"
PROSE = {"description", "summary", "title", "example", "examples", "externalDocs", "$comment"}
NAMED = {"properties", "schemas", "parameters", "responses", "headers", "patternProperties"}
NEW_FIELDS = [
    ("deprecated", True), ("maxLength", 0), ("minimum", 2), ("pattern", "^q"), ("format", "duration"), ("const", 11),
    ("additionalProperties", False), ("enum", ["q"]), ("required", ["q"]), ("minItems", 3), ("default", "q"), ("explode", False),
    ("properties", {"q": {"type": "string"}}), ("not", {}), ("type", "null"), ("tags", ["q"]), ("security", [{"q": []}]),
    ("propertyNames", {"maxLength": 0}), ("uniqueItems", True), ("unheardOf", {"q": 1}),
]  # fmt: skip


@cache
def real() -> Any:
    return json.loads((SPECS / NEWEST).read_bytes())


@cache
def operations() -> list[tuple[str, str, str]]:
    return [
        (section, name, method)
        for section in ("paths", "webhooks")
        for name, item in real()[section].items()
        for method in item
        if method in {"get", "put", "post", "delete", "patch"}
    ]


def alone(section: str, name: str, method: str) -> Any:
    """The document of one operation, with the components that it reaches and no others."""
    operation = real()[section][name][method]
    components: dict[str, dict[str, Any]] = {"securitySchemes": real()["components"]["securitySchemes"]}
    waiting = [operation]
    while waiting:
        node = waiting.pop()
        if isinstance(node, dict) and isinstance(node.get("$ref"), str):
            kind, component = node["$ref"].split("/")[2:4]
            if component not in components.setdefault(kind, {}):
                components[kind][component] = real()["components"][kind][component]
                waiting.append(components[kind][component])
        waiting += node.values() if isinstance(node, dict) else node if isinstance(node, list) else []
    return copy.deepcopy({"openapi": "3.1.0", section: {name: {method: operation}}, "components": components})


def spots(value: Any, inside: str = "") -> list[Any]:
    """Every object and array that is no prose and in which no edit is without effect.

    Left alone are a list of alternatives or parts, and those that are there twice, one of which may say what another says; what only admits null; and what
    stands beside a reference that is no schema, which is ignored.
    """
    found = []
    if isinstance(value, dict):
        if value.get("type") != "null" and not (inside == "parameters" and "$ref" in value):
            found.append(value)
        for key, inner in value.items():
            if inside in NAMED or (key not in PROSE and not key.startswith("x-")):
                found += spots(inner, "" if inside in NAMED and inside != "parameters" else key)
    elif isinstance(value, list):
        if inside not in {"anyOf", "allOf", "oneOf"}:
            found.append(value)
        for inner in (inner for inner in value if inside not in {"anyOf", "allOf"} or value.count(inner) == 1):
            found += spots(inner, inside if inside == "parameters" else "")
    return found


def edit(tree: Any, choose: Any) -> None:
    """Make one edit: leave something out, change a value, or say something new."""
    (named,) = (tree[section] for section in ("paths", "webhooks") if section in tree)
    (methods,) = named.values()
    components = [inner for kind in tree["components"].values() for inner in kind.values()]
    spot = choose([spot for root in (*methods.values(), *components) for spot in spots(root)])
    keys = list(spot) if isinstance(spot, dict) else list(range(len(spot)))
    if isinstance(spot, dict) and (not keys or choose([True, False])):
        field, value = choose(NEW_FIELDS)
        spot[field] = copy.deepcopy(value)
    elif keys:
        key = choose(keys)
        value = spot[key]
        if choose([True, False]) and not isinstance(value, (dict, list)):
            spot[key] = (
                (not value)
                if isinstance(value, bool)
                else value + 1
                if isinstance(value, (int, float))
                else f"{value}q"
            )
        elif key != "type":  # another part may say the same type
            del spot[key]


def telling(branches: list[Any]) -> list[Any]:
    """The alternatives, with those that only list values as one, and without those that list some of these, whatever else they say."""
    plain = [branch for branch in branches if "enum" in branch and branch.keys() <= {"type", "enum"}]
    listed = {value for branch in plain for value in branch["enum"]}
    kept = [branch for branch in branches if not listed.issuperset(branch.get("enum", [None]))]
    return [*kept, {"enum": sorted(listed, key=repr)}]


def resolved(tree: Any) -> Any:
    """The operations of a document with references expanded, and without what is not on the wire or means nothing."""

    def expand(value: Any, inside: str, trail: tuple[str, ...]) -> Any:
        if isinstance(value, list):
            listed = [expand(inner, "", trail) for inner in value]
            return (
                sorted(listed, key=repr) if inside in {"required", "enum", "type", "tags", "allOf", "anyOf"} else listed
            )
        if not isinstance(value, dict):
            return value
        ref = value.get("$ref")
        if isinstance(ref, str):
            if ref in trail:
                return {"circle": ref}
            target: Any = tree
            for token in ref.split("/")[1:]:
                target = target.get(token) if isinstance(target, dict) else None
            said = {key: inner for key, inner in value.items() if key != "$ref"}
            if target and "enum" in target and "enum" in said:  # both have to hold
                said["enum"] = [one for one in target["enum"] if one in said["enum"]]
            value = {**target, **said} if target else value
            trail = (*trail, ref)
        kept = {
            key: expand(inner, "" if inside in NAMED else key, trail)
            for key, inner in value.items()
            if inside in NAMED or (key not in PROSE and not key.startswith("x-"))
        }
        if inside == "discriminator":  # it has no other fields (OpenAPI 3.1.1, 4.8.25)
            kept = {key: inner for key, inner in kept.items() if key in {"propertyName", "mapping"}}
        for status in kept.keys() & {"204", "205", "304"} if inside == "responses" else ():
            kept[status].pop("content", None)  # it never comes (RFC 9110, 15.3.5, 15.3.6 and 15.4.5)
        if inside not in NAMED and isinstance(kept.get("anyOf"), list):
            kept["anyOf"] = telling(kept["anyOf"])
        if kept.get("deprecated") is True:  # its alternatives are deprecated with it
            for alternative in (inner for keyword in ("anyOf", "oneOf", "allOf") for inner in kept.get(keyword, [])):
                alternative.pop("deprecated", None)
        return {key: inner for key, inner in kept.items() if inside in NAMED or not idle(key, inner, kept)}

    return {section: expand(tree[section], "", ()) for section in ("paths", "webhooks") if section in tree}


def idle(key: str, value: Any, beside: dict[str, Any]) -> bool:
    """Whether a field says no more than its absence would (OpenAPI 3.1 and JSON Schema 2020-12 on defaults)."""
    if key in {"deprecated", "readOnly", "writeOnly", "uniqueItems"} and value is False:
        return True
    if (
        key == "required"
        and ("in" in beside or "content" in beside)
        and (value is not True or beside.get("in") == "path")
    ):
        return True
    if key == "security" and value == []:
        return True
    if key in {"content", "headers", "properties"} and value == {}:
        return True
    if key == "format" and beside.get("type", "string") != "string":  # the only new one here is of texts
        return True
    if key in {"minLength", "maxLength"} and "pattern" in beside:  # which may imply it
        return True
    return key == "explode" or (key == "type" and ("enum" in beside or "const" in beside))


@settings(max_examples=max(250, settings.default.max_examples))
@given(st.data())
def test_an_edit_that_can_be_seen_is_found(data: st.DataObject):
    def choose(options: list[Any]) -> Any:
        return options[data.draw(st.integers(0, len(options) - 1))]

    old = alone(*choose(operations()))
    new = copy.deepcopy(old)
    edit(new, choose)
    found = diff(as_document(old), as_document(new))
    seen = {} if found else DeepDiff(resolved(old), resolved(new))
    assert not seen, seen


@pytest.mark.parametrize("operation", operations()[::12], ids=str)
def test_an_operation_alone_does_not_differ_from_itself(operation: tuple[str, str, str]):
    assert diff(as_document(alone(*operation)), as_document(alone(*operation))) == []
