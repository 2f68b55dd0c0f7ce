"""Links: what is the same link however it is written, and what is told of one that changed (OpenAPI 3.1.1, 4.8.20)."""

from typing import Any

import pytest

from codegen.compat import diff
from codegen.model import Document
from tests.compat.documents import as_document, short

PET = {"operationId": "getPet", "parameters": {"id": "$response.body#/id"}}


def shop(*, named: str = "id", path: str = "", **links: Any) -> Document:
    size = {"name": named, "in": "path", "required": True, "schema": {"type": "string"}}
    paths = {
        "/pets": {"post": {"operationId": "make", "responses": {"200": {"description": "", "links": links}}}},
        path or f"/pets/{{{named}}}": {"get": {"operationId": "getPet", "parameters": [size], "responses": {}}},
    }
    return as_document({"openapi": "3.1.0", "paths": paths, "components": {"links": {"Pet": PET}}})


EQUAL: dict[str, tuple[Document, Document]] = {
    "an operation by reference": (
        shop(pet=PET),
        shop(pet={"operationRef": "#/paths/~1pets~1%7Bid%7D/get", "parameters": PET["parameters"]}),
    ),
    "a parameter with its place": (
        shop(pet=PET),
        shop(pet={"operationId": "getPet", "parameters": {"path.id": "$response.body#/id"}}),
    ),
    "the name of a path parameter": (
        shop(pet=PET),
        shop(named="key", pet={"operationId": "getPet", "parameters": {"key": "$response.body#/id"}}),
    ),
    "a link behind a reference": (shop(pet=PET), shop(pet={"$ref": "#/components/links/Pet"})),
    "prose": (shop(pet=PET), shop(pet={**PET, "description": "The pet", "x-note": 1})),
    "prose of a server": (
        shop(pet={**PET, "server": {"url": "/v1"}}),
        shop(pet={**PET, "server": {"url": "/v1", "description": "The first"}}),
    ),
    "no links": (shop(), as_document({**shop().tree})),
}


@pytest.mark.parametrize("pair", EQUAL.values(), ids=EQUAL.keys())
def test_links_of_the_same_meaning(pair: tuple[Document, Document]):
    old, new = pair
    assert diff(old, new) == []
    assert diff(new, old) == []


CASES: dict[str, tuple[Any, Any, list[tuple[str, str]]]] = {
    "a link tells more": ({}, {"pet": PET}, [("response-link-added", "info")]),
    "whether it still holds is not said": ({"pet": PET}, {}, [("response-link-removed", "warning")]),
    "it leads elsewhere": ({"pet": PET}, {"pet": {"operationId": "make"}}, [("response-link-operation-changed", "warning")]),
    "it leads out of the document": (
        {"pet": PET}, {"pet": {"operationRef": "https://other.example/api#/paths/~1a/get"}},
        [("response-link-operation-changed", "warning")],
    ),
    "another value": (
        {"pet": PET}, {"pet": {"operationId": "getPet", "parameters": {"id": "$response.body#/key"}}},
        [("response-link-parameters-changed", "warning")],
    ),
    "one value more": (
        {"pet": PET}, {"pet": {"operationId": "getPet", "parameters": {"id": "$response.body#/id", "size": 1}}},
        [("response-link-parameters-changed", "warning")],
    ),
    "one is not true": (
        {"pet": {"operationId": "getPet", "requestBody": 1}}, {"pet": {"operationId": "getPet", "requestBody": True}},
        [("response-link-request-body-changed", "warning")],
    ),
    "another server": (
        {"pet": PET}, {"pet": {**PET, "server": {"url": "/v2"}}}, [("response-link-server-changed", "warning")],
    ),
    "an unheard-of field": ({"pet": PET}, {"pet": {**PET, "verb": "get"}}, [("unclassified", "warning")]),
}  # fmt: skip


@pytest.mark.parametrize("case", CASES.values(), ids=CASES.keys())
def test_links(case: tuple[Any, Any, list[tuple[str, str]]]):
    old, new, expected = case
    found = [short(finding) for finding in diff(shop(**old), shop(**new))]
    assert found == [(*one, "status.200") for one in expected]


def test_a_link_follows_an_operation_that_moved_under_its_name():
    found = diff(shop(pet=PET), shop(path="/animals/{id}", pet=PET, self={"operationId": "make"}))
    links = [short(finding) for finding in found if finding.id.startswith("response-link")]
    assert links == [("response-link-added", "info", "status.200")]


def test_links_are_known_apart():
    found = diff(shop(pet=PET, self=PET), shop())
    assert len({finding.fingerprint for finding in found}) == 2
    assert [finding.message for finding in found] == [
        "`200` has no link `pet` any more",
        "`200` has no link `self` any more",
    ]


GARBAGE = [
    None,
    True,
    7,
    "text",
    [],
    [None],
    {},
    {"operationId": 7},
    {"operationRef": {}, "parameters": []},
    {"server": 7},
]


@pytest.mark.parametrize("value", GARBAGE, ids=str)
def test_garbage_is_survived(value: Any):
    broken = shop(pet=value)
    assert isinstance(diff(shop(pet=PET), broken) + diff(broken, shop(pet=PET)), list)
    assert diff(broken, broken) == []
