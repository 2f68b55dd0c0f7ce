"""Links that are followed, pages that are counted, over a real connection in both worlds."""

from __future__ import annotations

from urllib.parse import parse_qsl

import pytest
from runtime.errors import PagingError
from runtime.paging import Edge, Link, Number, Offset, Size

from .conftest import World
from .listings import Pet, Reader, body, listing
from .server import Received, Reply, Server


@pytest.fixture
def reader(world: World) -> Reader:
    return Reader(world)


def test_a_link_in_the_body_is_followed_with_the_headers_of_the_first_request(
    world: World, server: Server, reader: Reader
) -> None:
    operation = listing(Link(("next",)))
    replies = {
        "/v1/pets?kind=cat": {**body("a"), "next": f"{server.url}/v1/pets?seek=%2F2"},
        "/v1/pets?seek=%2F2": {**body("b"), "next": "?seek=3"},
        "/v1/pets?seek=3": {**body("c"), "next": None},
    }
    server.respond = lambda received: Reply(json=replies[received.target])
    api = world.api(f"{server.url}/v1")
    options = {"headers": {"X-Own": "1"}}
    assert reader.ids(api.page(operation, {"kind": "cat"}, options)) == ["a", "b", "c"]
    assert [received.headers["x-own"] for received in server.received] == ["1", "1", "1"]


def test_a_link_in_the_header_leads_on_from_a_plain_array(world: World, server: Server, reader: Reader) -> None:
    def respond(received: Received) -> Reply:
        number = int(dict(parse_qsl(received.target.partition("?")[2])).get("page", "1"))
        link = [f'</pets?page={number + 1}>; rel="next"'] if number < 3 else []
        link += [f"</pets?page={number - 1}>; rel=prev"] if number > 1 else []
        return Reply(json=[{"id": str(number)}], headers={"Link": ", ".join(link)})

    server.respond = respond
    operation = listing(Link(), Link(relation="prev"), kind=list[Pet])
    assert reader.ids(world.api(server.url).page(operation)) == ["1", "2", "3"]
    page = reader.first(world.api(server.url), operation, page=2)
    assert page.envelope == [Pet(id="2")]
    assert reader.run(page.previous_page()).items == [Pet(id="1")]


@pytest.mark.parametrize(
    ("link", "why"),
    [
        ("http://other.example/v1/pets", "leads to another origin"),
        ("//other.example/v1/pets", "leads to another origin"),
        ("/v2/pets", "leads out of the API"),
        ("/v1/%2e%2e/keys", "leads out of the API"),
        ("\0", "is not a URL"),
    ],
)
def test_a_link_that_leaves_the_api_is_not_followed(
    world: World, server: Server, reader: Reader, link: str, why: str
) -> None:
    server.respond = lambda _: Reply(json={**body("a"), "next": link})
    with pytest.raises(PagingError, match=rf"^GET /pets \(page 2\): the link to the next page {why}$"):
        reader.ids(world.api(f"{server.url}/v1").page(listing(Link(("next",)))))
    assert (reader.got, len(server.received)) == (["a"], 1)


NUMBERED = {
    "offset, ended by the total": (Offset("offset", Size("limit"), total=("total",)), "offset", ["0", "2", "4"]),
    "page, ended by the number of pages": (Number("page", 1, pages=("pages",)), "page", ["1", "2", "3"]),
    "the last id, as long as there is more": (Edge("after", ("id",), ("more",)), "after", ["", "b", "d"]),
}


@pytest.mark.parametrize("shape", NUMBERED)
def test_pages_that_are_counted_or_asked_for_by_the_last_item(
    world: World, server: Server, reader: Reader, shape: str
) -> None:
    turn, key, values = NUMBERED[shape]

    def respond(received: Received) -> Reply:
        at = values.index(dict(parse_qsl(received.target.partition("?")[2])).get(key, values[0]))
        return Reply(json={**body(["ab", "cd", "e"][at]), "total": 5, "pages": 3, "more": at < 2})

    server.respond = respond
    assert reader.ids(world.api(server.url).page(listing(turn))) == list("abcde")
    assert len(server.received) == 3


def test_what_a_caller_does_to_the_items_does_not_change_which_page_comes_next(
    world: World, server: Server, reader: Reader
) -> None:
    server.respond = lambda received: Reply(json=body("" if "offset=2" in received.target else "ab"))
    page = reader.first(world.api(server.url), listing(Offset("offset", Size("limit"))))
    page.items.clear()
    assert reader.run(page.next_page()).items == []
