"""Headers of responses, of the answers to webhooks, and of parts (OpenAPI 3.1.1, 4.8.21; RFC 9110, 5.1)."""

from typing import Any

import pytest

from codegen.compat import diff
from codegen.model import Document
from tests.compat.documents import api, told

TEXT: dict[str, Any] = {"type": "string"}
OBJECT = {"type": "object", "properties": {"width": {"type": "integer"}}}


def returned(**headers: Any) -> Document:
    return api(
        {
            "responses": {
                "200": {"description": "", "headers": {key.replace("_", "-"): one for key, one in headers.items()}}
            }
        }
    )


def answered(**headers: Any) -> Document:
    named = {key.replace("_", "-"): one for key, one in headers.items()}
    return api(webhooks={"sold": {"post": {"responses": {"200": {"description": "", "headers": named}}}}})


def parted(**headers: Any) -> Document:
    named = {key.replace("_", "-"): one for key, one in headers.items()}
    schema = {"type": "object", "properties": {"photo": {}}}
    forms = {"multipart/form-data": {"schema": schema, "encoding": {"photo": {"headers": named}}}}
    return api({"requestBody": {"content": forms}})


def header(schema: Any = TEXT, **fields: Any) -> dict[str, Any]:
    return {"schema": schema, **fields}


EQUAL: dict[str, tuple[dict[str, Any], dict[str, Any]]] = {
    "case of the name": ({"X_Size": header()}, {"x_sIZE": header()}),
    "a header that is ignored": ({}, {"Content_Type": header(required=True), "content_type": header()}),
    "defaults written out": (
        {"X": header()},
        {"X": header(style="simple", explode=False, required=False, deprecated=False)},
    ),
    "a list is written alike, exploded or not": (
        {"X": header({"type": "array", "items": TEXT})},
        {"X": header({"type": "array", "items": TEXT}, explode=True)},
    ),
    "prose": ({"X": header()}, {"X": header(description="Size", example="L", **{"x-note": 1})}),
    "a plain value of text/plain": ({"X": header()}, {"X": {"content": {"text/plain": {"schema": TEXT}}}}),
}


@pytest.mark.parametrize("case", EQUAL.values(), ids=EQUAL.keys())
@pytest.mark.parametrize("place", [returned, answered, parted])
def test_headers_of_the_same_meaning(place: Any, case: tuple[dict[str, Any], dict[str, Any]]):
    old, new = (place(**headers) for headers in case)
    assert diff(old, new) == []
    assert diff(new, old) == []


CASES: dict[str, tuple[Any, Any, list[tuple[str, str]], list[tuple[str, str]]]] = {
    "comes as well; has to be sent": (
        {}, {"X": header(required=True)},
        [("response-header-added", "info")], [("new-required-request-parameter", "error")],
    ),
    "may come as well; may be sent": (
        {}, {"X": header()}, [("response-header-added", "info")], [("new-optional-request-parameter", "info")],
    ),
    "comes no more, and always came": (
        {"X": header(required=True)}, {},
        [("required-response-header-removed", "error")], [("request-parameter-removed", "warning")],
    ),
    "comes no more, and could be missing": (
        {"X": header()}, {}, [("optional-response-header-removed", "warning")], [("request-parameter-removed", "warning")],
    ),
    "always comes now; has to be sent now": (
        {"X": header()}, {"X": header(required=True)},
        [("response-header-became-required", "info")], [("request-parameter-became-required", "error")],
    ),
    "may be missing now; may be left out now": (
        {"X": header(required=True)}, {"X": header()},
        [("response-header-became-optional", "error")], [("request-parameter-became-optional", "info")],
    ),
    "goes some day": (
        {"X": header()}, {"X": header(deprecated=True)},
        [("response-header-deprecated", "info")], [("request-parameter-deprecated", "info")],
    ),
    "values of an object are named": (
        {"X": header(OBJECT)}, {"X": header(OBJECT, explode=True)},
        [("response-header-explode-changed", "error")], [("request-parameter-explode-changed", "error")],
    ),
    "a document where a value was": (
        {"X": header()}, {"X": {"content": {"application/json": {"schema": TEXT}}}},
        [("response-header-serialization-changed", "error")], [("request-parameter-serialization-changed", "error")],
    ),
    "a document of another media type": (
        {"X": {"content": {"application/json": {}}}}, {"X": {"content": {"application/xml": {}}}},
        [("response-header-media-type-added", "error"), ("response-header-media-type-removed", "info")],
        [("request-parameter-media-type-removed", "error"), ("request-parameter-media-type-added", "info")],
    ),
    "a shorter value": (
        {"X": header()}, {"X": header({"type": "string", "maxLength": 3})},
        [("response-header-max-length-set", "info")], [("request-parameter-max-length-set", "error")],
    ),
    "what is no field of a header": (
        {"X": header()}, {"X": header(allowReserved=True)}, [("unclassified", "warning")], [("unclassified", "warning")],
    ),
}  # fmt: skip


@pytest.mark.parametrize("case", CASES.values(), ids=CASES.keys())
def test_headers(case: tuple[Any, Any, list[tuple[str, str]], list[tuple[str, str]]]):
    old, new, read, sent = case
    assert told(returned(**old), returned(**new)) == [(*one, "header.X") for one in read]
    assert told(answered(**old), answered(**new)) == [(*one, "header.X") for one in sent]
    assert told(parted(**old), parted(**new)) == [(*one, "body.photo.header.X") for one in sent]


@pytest.mark.parametrize(
    "value", [None, True, 7, "text", [], [None], {}, {"X": 7}, {"X": {"schema": 7, "content": 7}}], ids=str
)
def test_garbage_is_survived(value: Any):
    broken = api({"responses": {"200": {"description": "", "headers": value}}})
    valid = returned(X=header())
    assert isinstance(diff(valid, broken) + diff(broken, valid), list)
    assert diff(broken, broken) == []
