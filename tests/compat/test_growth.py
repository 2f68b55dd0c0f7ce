"""Time grows with the size of the documents, not with its square: wherever a document can list very many of something."""

from collections.abc import Callable
from time import process_time
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
def test_time_grows_with_the_size(made: Callable[[str, int], Document]):
    def spent(count: int) -> float:
        base, revision = made("a", count), made("b", count)
        start = process_time()
        diff(base, revision)
        return process_time() - start

    least = min(spent(500) for _ in range(3))
    assert spent(4000) < 24 * least  # 8 were linear, 64 the square
