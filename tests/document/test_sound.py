"""A document is said to be sound only where each of its references leads to what it should."""

from __future__ import annotations

import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from codegen.document import load, refs, unresolved
from codegen.document.sound import sound
from codegen.model import Document

SECTIONS = {
    "schemas": {"type": "string"},
    "responses": {"description": "Fine"},
    "parameters": {"name": "a", "in": "query"},
    "headers": {},
    "examples": {"value": 1},
    "pathItems": {"get": {}},
    "callbacks": {},
    "requestBodies": {},
    "links": {},
    "mediaTypes": {},
}
TO = [
    *(f"#/components/{section}/{name}" for section in SECTIONS for name in ("A", "Alias", "a~1b", "a/b")),
    "#/components/schemas/Missing",
    "#/paths/~1a/get/responses/200",
    "other.json",
    "#",
    '#/"',
]
REF = st.sampled_from(TO).map(lambda to: {"$ref": to})
NAMED = {
    "requestBody": "requestBodies", "parameters": "parameters", "responses": "responses", "headers": "headers",
    "examples": "examples", "callbacks": "callbacks", "paths": "pathItems", "webhooks": "pathItems", "links": "links",
    "content": "mediaTypes",
}  # fmt: skip
"""Fields in which references of a section stand, where what has the field is no schema."""
NAMES = st.sampled_from([*NAMED, "properties", "example", "value", "$ref", "items", "x-a", "pet"])
MAPS = st.sampled_from(["properties", "$defs", "patternProperties", "dependentSchemas"])


def near(section: str, other: Any) -> Any:
    """What mostly leads where it should."""
    good = st.sampled_from([f"#/components/{section}/A", f"#/components/{section}/a~1b"]).map(lambda to: {"$ref": to})
    return good | good | good | other | REF


def mistaken(name: str) -> Any:
    """Make schemas that refer to what could stand in a field of their name."""
    ref = {"$ref": f"#/components/{NAMED[name]}/A"}
    return st.sampled_from([ref, {"items": ref}, {"allOf": [ref]}, {"properties": {"pet": ref}}]).map(
        lambda schema: {name: schema}
    )


MISTAKEN = st.sampled_from(list(NAMED)).flatmap(mistaken)
SCHEMA = st.recursive(
    near("schemas", st.just({"type": "string"})),
    lambda inner: st.one_of(
        st.builds(lambda field, named: {field: named}, MAPS, st.dictionaries(NAMES, inner, max_size=3) | MISTAKEN),
        st.builds(lambda field, listed: {field: listed}, MAPS, st.lists(inner, max_size=1)),
        st.builds(lambda one: {"items": one}, inner),
        st.builds(lambda listed: {"allOf": listed}, st.lists(inner, max_size=2)),
        st.builds(lambda name, one: {name: one}, NAMES, inner),
        st.builds(lambda data: {"example": data, "enum": [data]}, REF),
    ),
    max_leaves=4,
)
MEDIA = st.fixed_dictionaries(
    {},
    optional={
        "schema": SCHEMA,
        "example": REF,
        "examples": st.dictionaries(
            NAMES, near("examples", st.builds(lambda data: {"value": data}, REF | st.just([]))), max_size=2
        ),
    },
)
CONTENT = st.dictionaries(st.sampled_from(["a/b", "schema"]), MEDIA, max_size=2)
HEADERS = st.dictionaries(NAMES, near("headers", st.builds(lambda one: {"schema": one}, SCHEMA)), max_size=2)
PARAMETER = near("parameters", st.builds(lambda one: {"name": "a", "schema": one}, SCHEMA))
RESPONSE = near(
    "responses", st.builds(lambda headers, content: {"headers": headers, "content": content}, HEADERS, CONTENT)
)
OPERATION = st.fixed_dictionaries(
    {"responses": st.dictionaries(st.sampled_from(["200", "default"]), RESPONSE, max_size=2)},
    optional={
        "parameters": st.lists(PARAMETER, max_size=2),
        "requestBody": near("requestBodies", st.builds(lambda content: {"content": content}, CONTENT)),
        "x-data": REF,
        "callbacks": st.dictionaries(
            NAMES, st.dictionaries(NAMES, near("pathItems", st.builds(dict)), max_size=1), max_size=1
        ),
    },
)
PATHS = st.dictionaries(
    st.sampled_from(["/a", "/b", "x-c"]),
    near("pathItems", st.builds(lambda operation: {"get": operation}, OPERATION)),
    max_size=3,
)


def document(paths: Any, named: Any) -> Any:
    components = {section: {"A": value, "a/b": value, **named.get(section, {})} for section, value in SECTIONS.items()}
    tree = {"openapi": "3.1.0", "paths": paths, "components": components}
    return load.parse(json.dumps(tree).encode(), "a.json")


@given(PATHS, st.fixed_dictionaries({}, optional={"schemas": st.dictionaries(NAMES | st.just("B"), SCHEMA, max_size=3) | MISTAKEN, "responses": st.dictionaries(st.just("Alias"), REF)}))  # fmt: skip
def test_what_is_said_to_be_sound_is(paths, named):
    made = document(paths, named)
    if sound(made):
        assert list(refs.broken(made.tree)) == []


SOUND: Any = {
    "/a": {
        "parameters": [{"$ref": "#/components/parameters/A"}],
        "get": {
            "requestBody": {"$ref": "#/components/requestBodies/A"},
            "x-data": {"$ref": "#/no"},
            "responses": {
                "200": {"$ref": "#/components/responses/a~1b"},
                "400": {
                    "content": {
                        "a/b": {
                            "schema": {"items": {"$ref": "#/components/schemas/A"}, "example": {"$ref": "#/nor/this"}},
                            "examples": {"a": {"value": {"$ref": "this"}}, "b": {"$ref": "#/components/examples/A"}},
                        }
                    }
                },
            },
        },
    },
    "/b": {"$ref": "#/components/pathItems/A"},
}


def test_one_with_references_of_all_kinds_and_some_in_data_is_sound():
    assert sound(document(SOUND, {}))
    assert unresolved.find(document(SOUND, {}), by_name=True) == []


@pytest.mark.parametrize("count", range(json.dumps(SOUND).count("#/components/")))
def test_one_with_a_reference_that_leads_elsewhere_is_not(count):
    before, *rest = json.dumps(SOUND).split("#/components/")
    text = before + "".join(("#/paths/" if at == count else "#/components/") + part for at, part in enumerate(rest))
    made = document(json.loads(text), {})
    assert not sound(made)
    assert len(unresolved.find(made, by_name=True)) == 1


def test_what_is_data_in_one_place_is_a_reference_in_another():
    response = SOUND["/a"]["get"]["responses"]["400"]
    schema = {"items": {"$ref": "#/nor/this"}}
    media = response["content"]["a/b"] | {"schema": {"properties": {"a": schema}, "example": {"$ref": "#/nor/this"}}}
    assert not sound(document({"/a": {"get": {"responses": {"400": {"content": {"a/b": media}}}}}}, {}))


@pytest.mark.parametrize("inside", [None, "items", "not"])
@pytest.mark.parametrize("around", ["components", "properties", "$defs", "dependentSchemas"])
@pytest.mark.parametrize("name", NAMED)
def test_a_schema_may_be_called_as_a_field_of_another_kind_is(name: str, around: str, inside: str | None) -> None:
    def made(section: str) -> Document:
        ref = {"$ref": f"#/components/{section}/A"}
        named = {name: {inside: ref} if inside else ref}
        return document({}, {"schemas": named if around == "components" else {"B": {around: named}}})

    assert [problem.rule for _, problem in refs.broken(made(NAMED[name]).tree)] == ["ref-kind"]
    assert not sound(made(NAMED[name]))
    assert sound(made("schemas"))


def test_what_is_called_properties_in_a_callback_is_no_schema() -> None:
    callbacks = {"done": {"properties": {"$ref": {"type": "string"}}}}
    made = document({"/a": {"get": {"callbacks": callbacks}}}, {})
    assert not sound(made)
    assert [problem.rule for _, problem in refs.broken(made.tree)] == ["ref-not-text"]


def test_what_stands_in_a_list_where_names_should_be_is_found_by_its_place() -> None:
    headers = {"X": {"$ref": "#/components/schemas/A"}}
    get = {"responses": [{"headers": headers}]}
    made = document({"/a": {"get": get}, "/b": {"get": {"responses": {"200": {"$ref": "#/paths/~1a/get/responses/0"}}}}}, {})  # fmt: skip
    assert [problem.rule for _, problem in refs.broken(made.tree)] == ["ref-kind"]
    assert not sound(made)


@pytest.mark.parametrize(
    ("schema", "told"),
    [
        ({"properties": {"$ref": {"type": "string"}, "a": {"$ref": "#/components/schemas/A"}}}, True),
        ({"allOf": [{"properties": {"a": {}, "$ref": {"type": "string"}}}]}, True),
        ({"properties": {"properties": {"$ref": {"type": "string"}}}}, False),
        ({"items": {"$ref": {"type": "string"}}}, False),
        ({"allOf": [{"$ref": {"properties": {}}}]}, False),
    ],
)
def test_a_property_may_be_called_as_a_reference_is(schema: Any, told: bool) -> None:
    tree = {"openapi": "3.1.0", "paths": {}, "components": {"schemas": {"A": {"type": "string"}, "Asked": schema}}}
    document = load.parse(json.dumps(tree).encode(), "openapi.json")
    assert sound(document) is told
    assert bool(list(refs.broken(document.tree))) is not told
