"""Work grows with the size of the documents, not with its square: wherever a document can list very many of something.

Counted are calls of functions, which no other work on the machine changes.
"""

import sys
from collections.abc import Callable
from typing import Any

import pytest

from codegen.compat import diff
from codegen.model import Document
from tests.compat.documents import api, as_document

DONE = {"responses": {"204": {"description": "Done"}}}


def many_parameters(kind: str, count: int) -> Document:
    return api({"parameters": [{"name": f"{kind}{index}", "in": "query"} for index in range(count)]})


def many_media_types(kind: str, count: int) -> Document:
    content: dict[str, Any] = {f"application/{kind}{index}+json": {} for index in range(count)}
    return api({"responses": {"200": {"description": "Fine", "content": content}}})


def many_parts(kind: str, count: int) -> Document:
    names = [f"part{index}" for index in range(count)]
    described = {
        "schema": {"properties": {name: {"type": "string"} for name in names}},
        "encoding": {name: {"contentType": f"image/{kind}"} for name in names},
    }
    return api({"requestBody": {"content": {"multipart/form-data": described}}})


def many_components(kind: str, count: int) -> Document:
    schemas = {f"{kind}{index}": {"type": "string", "maxLength": index} for index in range(count)}
    named = [
        {"name": f"p{index}", "in": "query", "schema": {"$ref": f"#/components/schemas/{kind}{index}"}}
        for index in range(count)
    ]
    return api({"parameters": named}, components={"schemas": schemas})


def many_schemes(kind: str, count: int) -> Document:
    return as_document(
        {
            "openapi": "3.1.0",
            "paths": {f"/p{index}": {"get": {**DONE, "security": [{f"{kind}{index}": []}]}} for index in range(count)},
            "components": {
                "securitySchemes": {
                    f"{kind}{index}": {"type": "apiKey", "in": "header", "name": f"X-{index}"} for index in range(count)
                }
            },
        }
    )


def many_servers(kind: str, count: int) -> Document:
    return api(servers=[{"url": f"https://{kind}{index}.example.com"} for index in range(count)])


def many_paths(kind: str, count: int) -> Document:
    return as_document(
        {"openapi": "3.1.0", "paths": {f"/{{id}}/{kind}{index}": {"get": DONE} for index in range(count)}}
    )


@pytest.mark.parametrize(
    "made",
    [many_parameters, many_media_types, many_parts, many_components, many_schemes, many_servers, many_paths],
)
def test_work_grows_with_the_size(made: Callable[[str, int], Document]):
    def calls(count: int) -> int:
        base, revision = made("a", count), made("b", count)
        counted = 0

        def count_one(*_: object) -> None:
            nonlocal counted
            counted += 1

        before = sys.getprofile()
        sys.setprofile(count_one)
        try:
            diff(base, revision)
        finally:
            sys.setprofile(before)
        return counted

    assert calls(1000) < 16 * calls(125)  # 8 were linear, 64 the square
