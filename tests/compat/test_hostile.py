"""Documents that want to hurt: circles, references to nowhere, sizes, and values that are not what they should be."""

from typing import Any

import pytest

from codegen.compat import diff
from codegen.model import Document
from tests.compat.documents import as_document, sends, told

TEXT = {"type": "string"}
NUMBER = {"type": "integer"}


def one(schemas: dict[str, Any]) -> Document:
    return sends({"$ref": "#/components/schemas/Start"}, components={"schemas": schemas})


def ref(name: str) -> dict[str, str]:
    return {"$ref": f"#/components/schemas/{name}"}


def test_a_recursive_schema_is_compared_once():
    def tree(leaf: Any) -> Document:
        return one(
            {"Start": {"type": "object", "properties": {"leaf": leaf, "left": ref("Start"), "right": ref("Start")}}}
        )

    assert told(tree(TEXT), tree(NUMBER)) == [("request-property-type-changed", "error", "body.leaf")]


def test_schemas_that_refer_to_one_another_everywhere():
    def mesh(leaf: Any, size: int = 40) -> Document:
        def node(index: int) -> Any:
            others = {f"to{other}": ref(f"S{other}") for other in range(size)}
            return {"type": "object", "properties": {**others, "leaf": leaf if index == size - 1 else TEXT}}

        return one({"Start": node(0), **{f"S{index}": node(index) for index in range(size)}})

    (finding,) = diff(mesh(TEXT), mesh(NUMBER))
    assert finding.id == "request-property-type-changed"
    assert 0 < len(finding.places) < 100


def test_alternatives_that_hold_one_another():
    def mesh(leaf: Any, size: int = 8) -> Document:
        schemas = {
            f"S{index}": {
                "anyOf": [*(ref(f"S{other}") for other in range(size)), {"type": "object", "properties": {"a": leaf}}]
            }
            for index in range(size)
        }
        return one({"Start": ref("S0"), **schemas})

    assert {finding.id for finding in diff(mesh(TEXT), mesh(NUMBER))} == {"request-property-type-changed"}


@pytest.mark.parametrize("wrapper", ["allOf", "anyOf", "oneOf"])
def test_a_long_chain_of_wrappers(wrapper: str):
    def chain(end: Any, length: int = 3000) -> Document:
        links = {f"S{index}": {wrapper: [ref(f"S{index + 1}")]} for index in range(length)}
        return one({"Start": ref("S0"), **links, f"S{length}": end})

    assert [finding.level for finding in diff(chain(TEXT), chain(NUMBER))] == ["error"]


@pytest.mark.parametrize(
    "start",
    [
        ref("Start"),
        {"allOf": [ref("Start")]},
        {"anyOf": [ref("Start"), {"type": "null"}]},
        {"oneOf": [ref("Start"), ref("Start")]},
        {"not": ref("Start")},
    ],
    ids=str,
)
def test_a_schema_that_is_only_itself(start: Any):
    assert diff(one({"Start": start}), one({"Start": start, "Other": TEXT})) == []
    assert isinstance(diff(one({"Start": start}), one({"Start": TEXT})), list)
    assert isinstance(diff(one({"Start": TEXT}), one({"Start": start})), list)


def test_a_reference_to_nowhere_is_a_doubt_and_no_crash():
    assert told(one({"Start": TEXT}), one({})) == [("request-body-reference-unresolved", "warning", "body")]
    assert diff(one({}), one({})) == []


def test_a_reference_that_cannot_be_followed_is_no_change_by_itself():
    followed = {"Start": {"not": {"$ref": "#anchor"}}, "Other": {"$dynamicRef": "#anchor"}}
    assert diff(one(followed), one(followed)) == []
    assert told(one(followed), one({**followed, "Far": {"$anchor": "anchor"}})) == [
        ("request-body-not-changed", "warning", "body")
    ]


def test_a_reference_into_a_path_is_followed():
    def borrowed(schema: Any) -> Document:
        at = "#/paths/~1a/get/responses/200/content/application~1json/schema"
        lender = {
            "get": {"responses": {"200": {"description": "Fine", "content": {"application/json": {"schema": schema}}}}}
        }
        borrower = {"get": {"parameters": [{"name": "x", "in": "query", "schema": {"not": {"$ref": at}}}]}}
        return as_document({"openapi": "3.1.0", "paths": {"/a": lender, "/b": borrower}})

    assert diff(borrowed(TEXT), borrowed(TEXT)) == []
    assert [finding.id for finding in diff(borrowed(TEXT), borrowed(NUMBER))] == [
        "response-body-type-changed",
        "request-parameter-not-changed",
    ]


def test_path_items_that_refer_in_a_circle():
    def circle(name: str) -> Document:
        return as_document(
            {"openapi": "3.1.0", "paths": {"/a": {"$ref": f"#/paths/~1{name}"}, "/b": {"$ref": "#/paths/~1a"}}}
        )

    assert diff(circle("a"), circle("b")) == []


def test_ten_thousand_operations_that_share_one_schema():
    def many(leaf: Any) -> Document:
        operation = {"requestBody": {"content": {"application/json": {"schema": ref("Pet")}}}}
        paths = {f"/pets{index}": {"post": operation} for index in range(10_000)}
        return as_document({"openapi": "3.1.0", "paths": paths, "components": {"schemas": {"Pet": leaf}}})

    (finding,) = diff(many(TEXT), many(NUMBER))
    assert len(finding.places) == 10_000


def test_deep_nesting():
    def deep(leaf: Any) -> Document:
        schema = leaf
        for _ in range(300):
            schema = {"type": "object", "properties": {"in": schema}}
        return sends(schema)

    assert told(deep(TEXT), deep(NUMBER)) == [("request-property-type-changed", "error", "body" + 300 * ".in")]


GARBAGE = [None, True, 7, "text", [], [None], {}, {"": None}, {"$ref": 7}, {"$ref": "\x00"}]
FIELDS = [
    "type", "properties", "required", "items", "enum", "allOf", "anyOf", "oneOf", "additionalProperties", "patternProperties",
    "prefixItems", "discriminator", "maximum", "minLength", "pattern", "format", "multipleOf", "const", "default", "not",
    "nullable", "exclusiveMinimum", "dependentRequired", "deprecated", "readOnly", "uniqueItems", "title",
]  # fmt: skip


@pytest.mark.parametrize("openapi", ["3.0.3", "3.1.0"])
@pytest.mark.parametrize("field", FIELDS)
def test_garbage_in_a_schema_is_survived(field: str, openapi: str):
    valid = sends({"type": "object", "properties": {"a": TEXT}, "required": ["a"]}, openapi=openapi)
    for value in GARBAGE:
        broken = sends({"type": "object", "properties": {"a": {field: value}}, field: value}, openapi=openapi)
        assert isinstance(diff(valid, broken) + diff(broken, valid), list)
        assert diff(broken, broken) == []


PLACES = [
    ("paths",), ("webhooks",), ("components",), ("servers",), ("security",), ("components", "schemas"), ("components", "securitySchemes"),
    ("paths", "/a"), ("paths", "/a", "get"), ("paths", "/a", "parameters"), ("paths", "/a", "get", "parameters"),
    ("paths", "/a", "get", "requestBody"), ("paths", "/a", "get", "responses"), ("paths", "/a", "get", "responses", "200"),
    ("paths", "/a", "get", "responses", "200", "content"), ("paths", "/a", "get", "responses", "200", "headers"),
    ("paths", "/a", "get", "callbacks"), ("paths", "/a", "get", "security"), ("paths", "/a", "get", "tags"),
    ("paths", "/a", "get", "operationId"), ("paths", "/a", "get", "servers"), ("paths", "/a", "get", "x-stability-level"),
]  # fmt: skip


@pytest.mark.parametrize("place", PLACES, ids="/".join)
def test_garbage_in_a_document_is_survived(place: tuple[str, ...]):
    def holding(value: Any) -> Document:
        for key in reversed(place):
            value = {key: value}
        return as_document({"openapi": "3.1.0", **value})

    valid = as_document({"openapi": "3.1.0", "paths": {"/a": {"get": {"responses": {"200": {"description": "Fine"}}}}}})
    for value in GARBAGE:
        broken = holding(value)
        assert isinstance(diff(valid, broken) + diff(broken, valid), list)
        assert diff(broken, broken) == []
