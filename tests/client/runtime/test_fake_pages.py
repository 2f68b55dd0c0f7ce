"""Lists that the fake server cuts into pages: whichever way they follow one another, the client reads all of them."""

from __future__ import annotations

from typing import Any

import httpx2
import pytest
from pydantic import BaseModel, ConfigDict
from runtime import Operation, Parameter, SyncApi
from runtime.paging import Cursor, Edge, Link, Number, Offset, Paging, Size, Turn
from runtime.testing import BASE_URL, Server


class Pet(BaseModel):
    id: str


class Page(BaseModel):
    """Every member that a list may have, each of which may be null or absent."""

    model_config = ConfigDict(extra="allow")

    data: list[Pet]
    after: str | None = None
    meta: dict[str, Any] | None = None


class Marked(BaseModel):
    """A list that says by an empty text that it ends."""

    data: list[Pet]
    after: str


NAMES = ("after", "before", "offset", "page", "limit")
SIZE = Size("limit", default=50)
IDS = list("abcdefg")


def listing(turn: Turn, back: Turn | None = None, kind: Any = Page) -> Operation[Any]:
    return Operation(
        "GET",
        "/pets",
        tuple(Parameter(name, "query") for name in NAMES),
        responses={"200": lambda: kind},
        paging=Paging(() if kind == list[Pet] else ("data",), turn, back),
    )


class Shop:
    """A fake server with a list of seven pets, and a client of it."""

    def __init__(self, operation: Operation[Any], page_size: int = 50, ids: list[str] = IDS) -> None:
        self.operation = operation
        self.server = Server([operation], lambda _: ())
        self.server.on("GET /pets").items([Pet(id=name) for name in ids], page_size=page_size)
        self.api = SyncApi(BASE_URL, http_client=httpx2.Client(transport=self.server.transport))

    def page(self, **arguments: Any) -> Any:
        return self.api.page(self.operation, arguments)

    def pages(self, **arguments: Any) -> list[str]:
        return ["".join(pet.id for pet in page.items) for page in self.page(**arguments).pages()]


MORE = ("meta", "more")
WAYS = {
    "cursor": (Cursor("after", ("after",)), Page),
    "cursor in an object": (Cursor("after", ("meta", "next", "cursor")), Page),
    "cursor and more": (Cursor("after", ("after",), more=MORE), Page),
    "cursor that ends empty": (Cursor("after", ("after",)), Marked),
    "edge": (Edge("after", ("id",), MORE), Page),
    "offset and total": (Offset("offset", SIZE, total=("meta", "total")), Page),
    "offset and more": (Offset("offset", SIZE, more=MORE), Page),
    "offset of an array": (Offset("offset", SIZE), list[Pet]),
    "number and pages": (Number("page", 1, SIZE, pages=("meta", "pages")), Page),
    "number from zero": (Number("page", 0, SIZE, total=("meta", "total")), Page),
    "number and more": (Number("page", 1, SIZE, more=MORE), Page),
    "link in the body": (Link(("meta", "next")), Page),
    "link in a header": (Link(), list[Pet]),
}


@pytest.mark.parametrize("way", WAYS)
def test_a_list_comes_in_pages_of_the_size_that_is_asked_for(way):
    shop = Shop(listing(*(WAYS[way][0], None, WAYS[way][1])))
    assert shop.pages(limit=3) == ["abc", "def", "g"]
    assert len(shop.server.calls) == 3
    assert shop.pages() == ["abcdefg"]
    assert shop.pages(limit=8) == ["abcdefg"]


@pytest.mark.parametrize("way", WAYS)
def test_an_empty_list_is_one_page(way):
    assert Shop(listing(*(WAYS[way][0], None, WAYS[way][1])), ids=[]).pages(limit=3) == [""]


def test_without_a_parameter_the_test_says_how_many():
    assert Shop(listing(Cursor("after", ("after",))), page_size=4).pages() == ["abcd", "efg"]
    assert Shop(listing(Cursor("after", ("after",))), page_size=4).pages(limit="many") == ["abcd", "efg"]


BACK = {
    "cursor": (Cursor("after", ("after",), against="before"), Cursor("before", ("meta", "before"), against="after")),
    "edge": (Edge("after", ("id",), MORE, "before"), Edge("before", ("id",), MORE, "after", backward=True)),
    "link in the body": (Link(("after",)), Link(("meta", "previous"))),
    "link in a header": (Link(), Link(relation="prev")),
}


@pytest.mark.parametrize("way", BACK)
def test_the_pages_before_are_there_too(way):
    shop = Shop(listing(*BACK[way]))
    last = shop.page(limit=3).next_page().next_page()
    assert [pet.id for pet in last.items] == ["g"]
    middle = last.previous_page()
    assert "".join(pet.id for pet in middle.items) == "def"
    first = middle.previous_page()
    assert "".join(pet.id for pet in first.items) == "abc"
    assert not first.has_previous
    assert "".join(pet.id for pet in first.next_page().items) == "def"


def test_a_mark_that_the_server_has_not_given_is_the_beginning():
    assert Shop(listing(Edge("after", ("id",), MORE))).pages(after="none", limit=4) == ["abcd", "efg"]
    assert Shop(listing(*BACK["edge"])).page(before="none").items == []
