"""Every problem of a document at once, in the order of its text, each with its place."""

import copy
import json
import warnings

import openapi_spec_validator
import pytest

from codegen.document import load
from codegen.document.lint.declaration import operation, path_parameter, sample, sample_schema
from codegen.document.validate import validate

VERSIONS = ["3.0.3", "3.1.0", "3.2.0"]


def found(tree, version="3.1.0"):
    return validate(load.parse(json.dumps(tree | {"openapi": version}, indent=1).encode(), "pets.json"))


def told(tree, version="3.1.0"):
    return [(problem.rule, problem.pointer) for problem in found(tree, version)]


SOUND = sample(
    paths={
        "/pets/{id}": {
            "parameters": [{"$ref": "#/components/parameters/Id"}],
            "get": operation(
                operationId="get",
                responses={"200": {"description": "", "content": {"application/json": {"schema": {"$ref": "#/components/schemas/Pet"}}}}},
            ),
        }
    },
    components={
        "parameters": {"Id": path_parameter("id")},
        "schemas": {"Pet": {"type": "object", "properties": {"parent": {"$ref": "#/components/schemas/Pet"}}}},
    },
)  # fmt: skip


@pytest.mark.parametrize("version", VERSIONS)
def test_a_sound_document_has_no_problem(version):
    assert found(SOUND, version) == []


@pytest.mark.parametrize("version", VERSIONS)
def test_faults_are_told_in_short_at_what_is_at_fault(version):
    tree = copy.deepcopy(SOUND)
    tree["info"] = {"title": 1}
    tree["extra"] = True
    tree["paths"]["/pets/{id}"]["get"]["parameters"] = [{"in": "query", "schema": {}}]
    problems = found(tree, version)
    assert [problem.pointer for problem in problems] == [
        "/info",
        "/info/title",
        "/paths/~1pets~1{id}/get/parameters/0",
        "/extra",
    ]
    assert [problem.message for problem in problems] == [
        'the field "version" is missing',
        '1 is not of type "string"',
        'the field "name" is missing',
        'the field "extra" is not known here',
    ]
    assert all(
        problem.rule.startswith("specification-") and problem.level == "error" and problem.advice
        for problem in problems
    )
    assert str(problems[1].position) == "pets.json:4:3"


@pytest.mark.parametrize(
    ("version", "schema", "pointers"),
    [
        ("3.0.3", {"type": "integre", "required": [], "x-y": 1, "const": 1}, ["/type", "/required", "/const"]),
        ("3.0.3", {"properties": {"a": 3}, "additionalProperties": 4}, ["/properties/a", "/additionalProperties"]),
        ("3.0.3", {"type": ["string"], "minimum": 1, "exclusiveMinimum": 1}, ["/type", "/exclusiveMinimum"]),
        ("3.1.0", {"type": "integre", "required": ["a", "a"], "x-y": 1}, ["/type", "/required"]),
        (
            "3.1.0",
            {"properties": {"a": {"items": 3}}, "not": {"minLength": -1}},
            ["/properties/a/items", "/not/minLength"],
        ),
        ("3.2.0", {"type": ["string", "strnig"]}, ["/type"]),
    ],
)
def test_schemas_are_judged_by_the_words_of_their_version(version, schema, pointers):
    problems = told(sample_schema(schema), version)
    at = "/components/schemas/Pet"
    assert [pointer for rule, pointer in problems if rule.startswith("specification-")] == [
        at + pointer for pointer in pointers
    ]


def test_a_document_may_name_another_dialect():
    tree = sample_schema({"type": "integre"})
    assert told(tree | {"jsonSchemaDialect": "https://pets.example/dialect"}) == []
    assert told(tree | {"jsonSchemaDialect": "https://json-schema.org/draft/2020-12/schema"}) != []


@pytest.mark.parametrize("version", VERSIONS)
def test_a_broken_reference_is_told_once_and_the_rest_is_still_judged(version):
    tree = copy.deepcopy(SOUND)
    item = tree["paths"]["/pets/{id}"]
    broken = {"$ref": "#/nowhere"}
    item["get"]["parameters"] = [broken, broken, {"$ref": "file:///etc/passwd"}]
    item["get"]["requestBody"] = broken
    item["get"]["responses"]["400"] = {"$ref": "https://pets.example/r.json"}
    item["get"]["responses"]["200"]["headers"] = {"X-A": broken}
    tree["components"]["schemas"]["Pet"]["properties"]["other"] = broken
    tree["components"]["securitySchemes"] = {"s": broken}
    tree["tags"] = [{"name": 1}]
    rules = [rule for rule, _ in told(tree, version)]
    assert sorted(rules) == ["ref-dangling"] * 6 + ["ref-external"] * 2 + ["specification-type"]


def test_a_broken_reference_may_hold_another():
    inner = {"$ref": "#/no", "items": {"$ref": "#/nor"}}
    tree = sample(components={"$ref": "#/never", "schemas": {"Pet": inner}}) | {"$ref": {}}
    assert told(tree) == [
        ("ref-dangling", "/components/$ref"),
        ("ref-dangling", "/components/schemas/Pet/$ref"),
        ("ref-dangling", "/components/schemas/Pet/items/$ref"),
        ("ref-not-text", "/$ref"),
    ]


def test_recursive_and_circular_documents_end():
    ref = {"$ref": "#/components/schemas/Pet"}
    for schema in (
        {"allOf": [ref]},
        {"anyOf": [ref, {"items": ref}], "default": 1},
        {"not": ref, "properties": {"a": ref}},
    ):
        assert {rule for rule, _ in told(sample_schema(schema))} == {"schema-circle"}
    assert told(sample_schema(ref)) == [("ref-circle", "/components/schemas/Pet/$ref")]


@pytest.mark.parametrize("version", VERSIONS)
@pytest.mark.parametrize("value", [None, 3, "x", [], [3], {}, {"a": None}, True])
@pytest.mark.parametrize("field", ["info", "paths", "components", "tags", "servers", "security", "webhooks"])
def test_a_value_of_any_type_may_stand_anywhere(field, value, version):
    assert all(problem.message.isprintable() for problem in found(SOUND | {field: value}, version))


@pytest.mark.parametrize("value", [None, 3, "x", [], [3], [[]], {}, {"a": None}, {"$ref": 3}, True, -1e308])
@pytest.mark.parametrize(
    "keyword",
    ["type", "enum", "const", "required", "properties", "patternProperties", "additionalProperties", "items", "allOf", "anyOf", "oneOf",
     "not", "minimum", "maxLength", "minItems", "pattern", "default", "$ref", "$id", "$schema", "$defs", "discriminator", "nullable", "example",
     "examples", "if", "readOnly", "exclusiveMinimum", "prefixItems", "unevaluatedProperties"],
)  # fmt: skip
def test_a_value_of_any_type_may_stand_in_a_schema(keyword, value):
    for schema in ({keyword: value}, {"type": "object", keyword: value, "default": {}}, {"allOf": [{keyword: value}]}):
        for version in VERSIONS:
            assert all(problem.position and problem.advice for problem in found(sample_schema(schema), version))


@pytest.mark.parametrize("value", [None, 3, "x", [], [3], {}, {"a": None}, {"a": {"value": 1}}, {"$ref": 3}, True])
@pytest.mark.parametrize("field", ["name", "in", "schema", "content", "example", "examples", "$ref"])
def test_a_value_of_any_type_may_stand_in_a_parameter(field, value):
    parameter = {"name": "a", "in": "query", "schema": {"type": "integer"}, field: value}
    tree = sample(paths={"/a": {"parameters": [parameter, parameter], "get": operation(parameters=[parameter])}})
    for version in VERSIONS:
        assert all(problem.position and problem.reach for problem in found(tree, version))


FAULTY = {
    "no info": {"openapi": "3.1.0", "paths": {}},
    "a repeated operationId": sample(
        paths={"/a": {"get": operation(operationId="x"), "put": operation(operationId="x")}}
    ),
    "an undeclared path parameter": sample(paths={"/a/{b}": {"get": operation()}}),
    "a path parameter that is not in the path": sample(
        paths={"/a": {"get": operation(parameters=[path_parameter("b")])}}
    ),
    "a repeated parameter": sample(paths={"/a/{b}": {"get": operation(parameters=[path_parameter("b")] * 2)}}),
    "a default that is refused": sample_schema({"type": "integer", "default": "x"}),
    "a repeated tag": sample(tags=[{"name": "a"}, {"name": "a"}]),
    "an unknown type": sample_schema({"type": "integre"}),
    "a bad name": sample(components={"schemas": {"a b": {}}}),
    "a bad schema inside": sample_schema({"properties": {"a": {"minLength": "x"}}}),
}


@pytest.mark.parametrize("name", FAULTY)
def test_what_the_library_refuses_is_refused(name):
    """Its own walk, which is not used, agrees on each of these."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        with pytest.raises(Exception):  # noqa: B017, PT011  the library has no common base for what it raises
            openapi_spec_validator.validate(FAULTY[name])
    assert any(problem.level == "error" for problem in found(FAULTY[name]))


def test_hostile_names_do_not_reach_a_message():
    name = "a\n\x1b[31m::error::\u202e"
    tree = sample_schema({"properties": {name: 3}, "required": [name], "additionalProperties": False, name: 1}) | {
        name: 1
    }
    problems = found(tree)
    assert problems
    assert all(problem.message.isprintable() and problem.advice.isprintable() for problem in problems)


def test_the_order_is_that_of_the_text():
    tree = {
        "paths": {"/a/{b}": {"get": operation()}},
        "info": {"title": 1, "version": 2},
        "tags": 3,
        "components": {"schemas": {"Pet": {"$ref": "#/nowhere"}}},
        "servers": 4,
    }
    problems = found(tree)
    assert [problem.pointer for problem in problems] == [
        "/paths/~1a~1{b}/get", "/info/title", "/info/version", "/tags", "/components/schemas/Pet/$ref", "/servers",
    ]  # fmt: skip
    assert problems == found(tree)
