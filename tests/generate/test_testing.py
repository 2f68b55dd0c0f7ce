"""The module of a generated package for those who test what calls its API."""

from __future__ import annotations

import asyncio
import importlib
import subprocess
import sys
from pathlib import Path
from typing import Any

import httpx2
import pytest

from .kit import answer, imported, json_body

PET = {
    "type": "object",
    "properties": {
        "id": {"type": "string"},
        "name": {"type": "string", "minLength": 3},
        "weight": {"type": "number", "exclusiveMinimum": 0},
    },
    "required": ["id", "name"],
    "additionalProperties": False,
}
REF = {"$ref": "#/components/schemas/Pet"}
ID = {"name": "petId", "in": "path", "required": True, "schema": {"type": "string"}}
LIMITED = [
    {"name": name, "in": "query", "schema": {"type": kind}}
    for name, kind in (("limit", "integer"), ("cursor", "string"))
]
TREE = {
    "paths": {
        "/pets": {
            "get": {
                "parameters": LIMITED,
                "responses": {
                    "200": answer(
                        {
                            "type": "object",
                            "properties": {
                                "items": {"type": "array", "items": REF},
                                "nextCursor": {"type": ["string", "null"]},
                            },
                            "required": ["items", "nextCursor"],
                        }
                    )
                },
            },
            "post": {"requestBody": json_body(REF) | {"required": True}, "responses": {"201": answer(REF)}},
        },
        "/pets/{petId}": {
            "parameters": [ID],
            "get": {"deprecated": True, "responses": {"200": answer(REF), "404": answer({})}},
        },
    },
    "components": {"schemas": {"Pet": PET}},
}
SCHEMES: dict[str, Any] = {
    "oauth": {
        "type": "oauth2",
        "flows": {"clientCredentials": {"tokenUrl": "https://login.example/token", "scopes": {}}},
    },
    "key": {"type": "apiKey", "name": "X-Key", "in": "header"},
    "basic": {"type": "http", "scheme": "basic"},
    "bearer": {"type": "http", "scheme": "bearer"},
}


def module(package: Any) -> Any:
    return importlib.import_module(f"{package.__name__}.testing")


@pytest.fixture(scope="module")
def shop(tmp_path_factory):
    return imported(TREE, tmp_path_factory.mktemp("faked"), "faked_shop")


def test_a_client_of_the_fake_server_is_answered_in_both_worlds(shop):
    server = module(shop).FakeServer()
    with server.client() as client:
        pet = client.pets.create(id="7", name="Rex")
    assert pet == shop.models.Pet(id="id", name="name")

    async def main():
        async with server.async_client(timeout=1) as client:
            return await client.pets.create(shop.models.Pet(id="8", name="Ada"))

    assert asyncio.run(main()) == pet
    assert [call.json for call in server.calls] == [{"id": "7", "name": "Rex"}, {"id": "8", "name": "Ada"}]


def test_a_method_names_its_operation_also_a_deprecated_or_raw_one(shop):
    server = module(shop).FakeServer(full=True)
    make, models = module(shop).make, shop.models
    client, later = server.client(), server.async_client()
    route = server.on("GET /pets/{petId}")
    for method in (client.pets.get, client.pets.with_raw_response.get, later.pets.get, type(client.pets).get):
        assert server.on(method) is route
    route.reply(make(models.Pet, id="9")).then(status=404)
    with pytest.warns(DeprecationWarning, match="deprecated"):
        assert client.pets.get("9").id == "9"
    with pytest.warns(DeprecationWarning, match="deprecated"), pytest.raises(shop.NotFoundError):
        client.pets.get("9")
    assert [call.path_params for call in route.calls] == [{"petId": "9"}] * 2
    server.on(client.pets.list).items([make(models.Pet, id=str(at)) for at in range(5)])
    assert [pet.id for pet in client.pets.list(limit=2)] == list("01234")
    assert [call.query.get("cursor") for call in server.calls[2:]] == [None, "2", "4"]


def test_a_request_that_the_document_does_not_allow_fails(shop):
    server = module(shop).FakeServer()
    with (
        server.client() as client,
        pytest.raises(AssertionError, match=r"wieght: the document does not know this field"),
    ):
        client.pets.create({"id": "7", "name": "Rex", "wieght": 1})


def test_any_client_is_answered_by_the_transport(shop):
    server = module(shop).FakeServer()
    with (
        httpx2.Client(transport=server.transport) as http,
        shop.Client(http_client=http) as client,
        pytest.warns(DeprecationWarning, match="deprecated"),
    ):
        assert client.pets.get("7").id == "id"
    assert server.calls[0].url.host == "shop.example"


@pytest.mark.parametrize(
    ("name", "placed"), [("oauth", True), ("oauth", False), ("key", False), ("basic", True), ("bearer", False)]
)
def test_it_knows_who_calls_whatever_the_api_asks_for(tmp_path, name, placed):
    tree = {
        "paths": TREE["paths"],
        "components": {**TREE["components"], "securitySchemes": {name: SCHEMES[name]}},
        "security": [{name: []}],
    }
    placing: dict[str, Any] = {} if placed else {"environments": ()}
    shop = imported(tree, tmp_path, f"shop_{name}_{placed}", **placing)
    server = module(shop).FakeServer()
    with server.client() as client:
        client.pets.list()
    assert (len(server.calls), server.tokens) == (1, int(name == "oauth"))
    assert any(secret in server.calls[0].headers for secret in ("authorization", "x-key"))


def test_nobody_who_does_not_test_imports_it(shop):
    folder = Path(shop.__file__).parents[1]
    code = (
        "import sys, faked_shop; faked_shop.Client; faked_shop.models.Pet\n"
        "print(*(name for name in sys.modules if name.startswith('faked_shop') and ('testing' in name or 'factor' in name)))"
    )
    done = subprocess.run([sys.executable, "-c", code], cwd=folder, capture_output=True, text=True, check=True)
    assert done.stdout.split() == []
