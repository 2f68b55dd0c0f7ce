"""A list that comes in pages, seen from its generated client: what a user writes, runs and lets type checkers read."""

from __future__ import annotations

import asyncio
import subprocess
import sys
from typing import Any

import httpx2
import pytest

from .kit import answer, client_of, imported

PET = {
    "type": "object",
    "required": ["id", "kind"],
    "properties": {"id": {"type": "integer"}, "kind": {"type": "string", "enum": ["CAT", "DOG"]}},
}
QUERY = [
    {"name": "kind", "in": "query", "schema": {"type": "string"}},
    {"name": "after", "in": "query", "schema": {"type": "string"}},
]
PAGE = {
    "type": "object",
    "required": ["data"],
    "properties": {
        "data": {"type": "array", "items": {"$ref": "#/components/schemas/Pet"}},
        "paging": {"type": "object", "properties": {"after": {"type": ["string", "null"]}}},
    },
}
TREE = {
    "paths": {
        "/pets": {"get": {"parameters": QUERY, "responses": {"200": answer({"$ref": "#/components/schemas/PetPage"})}}},
        "/cats": {"get": {"responses": {"200": answer({"$ref": "#/components/schemas/PetPage"})}}},
    },
    "components": {"schemas": {"Pet": PET, "PetPage": PAGE}},
}
USE = """
import asyncio
from collections.abc import AsyncIterator, Iterator

from typing_extensions import assert_type

from typed import AsyncClient, AsyncPage, AsyncPages, Client, Page, RawResponse, models


def threads(client: Client) -> Iterator[int]:
    page = client.pets.list(kind="cat", options={"deadline": 60})
    assert_type(page, Page[models.Pet, models.PetPage])
    shorter: Page[models.Pet] = page
    for pet in shorter:
        assert_type(pet, models.Pet)
    for part in page.pages(limit=3):
        assert_type(part.items, list[models.Pet])
        assert_type(part.envelope, models.PetPage)
    while page.has_next:
        page = page.next_page()
    assert_type(client.pets.with_raw_response.list(), RawResponse[Page[models.Pet, models.PetPage]])
    yield from (pet.id for pet in page.limit(10))


async def tasks(client: AsyncClient) -> AsyncIterator[int]:
    pages = client.pets.list()
    assert_type(pages, AsyncPages[models.Pet, models.PetPage])
    page = await pages
    assert_type(page, AsyncPage[models.Pet, models.PetPage])
    async for part in pages.pages(limit=3):
        assert_type(part.items, list[models.Pet])
    both = await asyncio.gather(pages, page.next_page())
    assert_type(both, tuple[AsyncPage[models.Pet, models.PetPage], AsyncPage[models.Pet, models.PetPage]])
    async for pet in pages.limit(10):
        assert_type(pet, models.Pet)
        yield pet.id
"""


@pytest.fixture(scope="module")
def package(tmp_path_factory: pytest.TempPathFactory) -> Any:
    return imported(TREE, tmp_path_factory.mktemp("paged"), "paged_package")


@pytest.fixture
def asked() -> list[str]:
    return []


@pytest.fixture
def server(asked: list[str]) -> httpx2.MockTransport:
    """Two pages; one pet is of a kind that the document does not list."""

    def respond(request: httpx2.Request) -> httpx2.Response:
        asked.append(request.url.raw_path.decode())
        if "after" in request.url.params:
            return httpx2.Response(200, json={"data": [{"id": 3, "kind": "DOG"}], "paging": {"after": None}})
        pets = [{"id": 1, "kind": "CAT", "age": 3}, {"id": 2, "kind": "AXOLOTL"}]
        return httpx2.Response(200, json={"data": pets, "paging": {"after": "x="}})

    return httpx2.MockTransport(respond)


def test_a_list_is_iterated_over_its_pages(package: Any, server: httpx2.MockTransport, asked: list[str]) -> None:
    with httpx2.Client(transport=server) as http:
        client = package.Client(http_client=http)
        page = client.pets.list(kind="cat")
        assert [(pet.id, str(pet.kind)) for pet in page] == [(1, "CAT"), (2, "AXOLOTL"), (3, "DOG")]
        assert isinstance(page.envelope, package.models.PetPage)
        assert isinstance(page, package.Page)
    assert asked == ["/pets?kind=cat", "/pets?kind=cat&after=x%3D"]


def test_a_list_of_tasks_is_awaited_or_iterated(package: Any, server: httpx2.MockTransport, asked: list[str]) -> None:
    async def main() -> None:
        async with httpx2.AsyncClient(transport=server) as http:
            client = package.AsyncClient(http_client=http)
            pages = client.pets.list(kind="cat")
            assert asked == []
            assert [pet.id async for pet in pages] == [1, 2, 3]
            first, second = await asyncio.gather(pages, client.pets.list(after="x="))
            assert ([pet.id for pet in first.items], [pet.id for pet in second.items]) == ([1, 2], [3])
            assert (await client.pets.with_raw_response.list()).parse().has_next

    asyncio.run(main())
    assert asked[:2] == ["/pets?kind=cat", "/pets?kind=cat&after=x%3D"]


def test_a_list_without_a_cursor_is_what_it_is_declared_as(package: Any, server: httpx2.MockTransport) -> None:
    with httpx2.Client(transport=server) as http:
        assert type(package.Client(http_client=http).cats.list()) is package.models.PetPage


@pytest.mark.parametrize("checker", [["mypy", "--strict", "--no-incremental"], ["pyright"]], ids=lambda it: it[0])
def test_type_checkers_know_what_the_items_are(tmp_path: Any, checker: list[str]) -> None:
    from codegen.generate import write

    write.write(tmp_path, client_of(TREE, package="typed").files)
    (tmp_path / "use.py").write_text("# pyright: strict\n" + USE)
    done = subprocess.run(
        [sys.executable, "-m", *checker, "use.py"], cwd=tmp_path, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stdout
