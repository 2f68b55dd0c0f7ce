"""Lists over a real connection: what their pages give, fetch and refuse, in both worlds."""

from __future__ import annotations

from typing import Any

import pytest
from runtime import ConnectionFailed, NotFoundError, Operation, ServerError, TimeoutExceeded
from runtime.errors import PagingError
from runtime.io import Pace
from runtime.paging import Offset, Size

from .conftest import Threads, World
from .listings import PETS, THREE, Pet, PetList, Reader, body, by_cursor, listing, queries
from .server import Reply, Server


@pytest.fixture
def reader(world: World) -> Reader:
    return Reader(world)


def test_a_list_gives_the_items_of_all_its_pages_and_repeats_the_arguments(
    world: World, server: Server, reader: Reader
) -> None:
    server.respond = THREE
    assert reader.ids(world.api(server.url).page(PETS, {"kind": "cat", "limit": 2})) == list("abcde")
    common = {"kind": "cat", "limit": "2"}
    assert queries(server) == [common, {**common, "after": "2"}, {**common, "after": "3"}]


def test_a_page_shows_what_it_is(world: World, server: Server, reader: Reader) -> None:
    server.respond = THREE
    page = reader.first(world.api(server.url))
    assert page.items == [Pet(id="a"), Pet(id="b")]
    assert isinstance(page.envelope, PetList)
    assert page.envelope.pets == page.items
    assert (len(page), page.number, page.has_next, page.has_previous) == (2, 1, True, False)
    assert page.headers["content-type"] == "application/json"
    assert repr(page) == f"<{type(page).__name__} 1 of listPets: 2 items>"
    assert len(server.received) == 1


def test_page_by_page_there_and_back(world: World, server: Server, reader: Reader) -> None:
    server.respond = by_cursor(
        start=body("ab", after="2"), **{"2": body("cd", after="3", before="c"), "3": body("e", before="e")}, c=body("ab", after="2"), e=body("cd", after="3", before="c")
    )  # fmt: skip
    first = reader.first(world.api(server.url))
    second = reader.run(first.next_page())
    third = reader.run(second.next_page())
    assert ([page.number for page in (second, third)], third.has_next) == ([2, 3], False)
    back = reader.run(third.previous_page())
    start = reader.run(back.previous_page())
    assert [pet.id for pet in start.items] == ["a", "b"]
    assert (start.number, start.has_previous) == (1, False)
    assert [pet.id for pet in reader.run(start.next_page()).items] == ["c", "d"]
    assert queries(server) == [{}, {"after": "2"}, {"after": "3"}, {"before": "e"}, {"before": "c"}, {"after": "2"}]


def test_where_there_is_no_page_an_error_says_so(world: World, server: Server, reader: Reader) -> None:
    server.respond = lambda _: Reply(json=body("a"))
    page = reader.first(world.api(server.url))
    with pytest.raises(PagingError, match=r"^GET /pets \(page 1\): there is no page after this one$"):
        reader.run(page.next_page())
    with pytest.raises(PagingError, match=r"there is no page before this one$"):
        reader.run(page.previous_page())
    one_way = reader.first(world.api(server.url), listing(back=None))
    assert not one_way.has_previous
    with pytest.raises(PagingError, match=r"there is no page before this one$"):
        reader.run(one_way.previous_page())


def test_pages_one_after_another_and_no_more_than_asked_for(world: World, server: Server, reader: Reader) -> None:
    server.respond = THREE
    api = world.api(server.url)
    assert [page.number for page in reader.each(api.page(PETS).pages())] == [1, 2, 3]
    server.received.clear()
    assert [page.number for page in reader.each(api.page(PETS).pages(limit=2))] == [1, 2]
    assert [page.number for page in reader.each(api.page(PETS).pages(limit=9))] == [1, 2, 3]
    assert len(server.received) == 2 + 3
    page = reader.first(api)
    assert list(reader.each(page.pages(limit=0))) == []
    assert [page.number for page in reader.each(reader.run(page.next_page()).pages())] == [2, 3]


@pytest.mark.parametrize(("limit", "given", "requests"), [(1, "a", 1), (2, "ab", 1), (3, "abc", 2), (9, "abcde", 3)])
def test_no_more_items_than_asked_for_and_no_page_beyond(
    world: World, server: Server, reader: Reader, limit: int, given: str, requests: int
) -> None:
    server.respond = THREE
    api = world.api(server.url)
    assert reader.ids(api.page(PETS).limit(limit)) == list(given)
    assert len(server.received) == requests
    page = reader.first(api)
    server.received.clear()
    assert [pet.id for pet in reader.each(page.limit(limit))] == list(given)
    assert len(server.received) == requests - 1


def test_a_limit_is_no_negative_number(world: World, server: Server, reader: Reader) -> None:
    server.respond = THREE
    page = reader.first(world.api(server.url))
    assert list(reader.each(page.limit(0))) == []
    for refused in (lambda: page.limit(-1), lambda: list(reader.each(page.pages(limit=-1)))):
        with pytest.raises(ValueError, match=r"^a limit is 0 or more$"):
            refused()


def test_who_stops_in_the_middle_sends_no_further_request(world: World, server: Server, reader: Reader) -> None:
    server.respond = THREE
    for pet in reader.each(world.api(server.url).page(PETS)):
        if pet.id == "b":
            break
    assert len(server.received) == 1


def test_an_empty_page_in_between_does_not_end_a_list_and_an_empty_list_is_one_page(
    world: World, server: Server, reader: Reader
) -> None:
    server.respond = by_cursor(start=body("", after="2"), **{"2": body("", after="3"), "3": body("a", after="")})
    api = world.api(server.url)
    assert reader.ids(api.page(PETS)) == ["a"]
    server.respond = lambda _: Reply(json={})
    assert list(reader.each(api.page(PETS))) == []
    page = reader.first(api)
    assert (page.items, len(page), page.has_next) == ([], 0, False)


@pytest.mark.parametrize(
    ("pages", "given", "message"),
    [
        ({"start": body("a", after="2"), "2": body("b", after="2")}, "ab", r"\(page 2\): it leads to page 2 again"),
        (
            {"start": body("a", after="2"), "2": body("b", after="3"), "3": body("c", after="2")},
            "abc",
            r"\(page 3\): it leads to page 2 again, and so the list would never end$",
        ),
    ],
)
def test_a_server_that_goes_round_in_a_circle_is_stopped(
    world: World, server: Server, reader: Reader, pages: dict[str, Any], given: str, message: str
) -> None:
    server.respond = by_cursor(**pages)
    with pytest.raises(PagingError, match=message) as caught:
        reader.ids(world.api(server.url).page(PETS))
    assert reader.got == list(given)
    assert caught.value.page == len(given)
    assert len(server.received) == len(given)


def test_the_cursor_that_a_caller_began_with_is_known_too(world: World, server: Server, reader: Reader) -> None:
    server.respond = lambda _: Reply(json=body("a", after="x"))
    with pytest.raises(PagingError, match="it leads to page 1 again"):
        reader.ids(world.api(server.url).page(PETS, {"after": "x"}))
    assert len(server.received) == 1


def test_a_server_that_passes_over_the_number_is_stopped(world: World, server: Server, reader: Reader) -> None:
    server.respond = lambda _: Reply(json=body("ab"))
    with pytest.raises(PagingError, match=r"the server sends the same page for every number$"):
        reader.ids(world.api(server.url).page(listing(Offset("offset", Size("limit")))))
    assert (reader.got, len(server.received)) == (["a", "b"], 2)


def test_a_page_may_be_turned_and_iterated_as_often_as_one_likes(world: World, server: Server, reader: Reader) -> None:
    server.respond = THREE
    page = reader.first(world.api(server.url))
    assert [reader.run(page.next_page()).number for _ in range(2)] == [2, 2]
    assert [pet.id for _ in range(2) for pet in reader.each(page)] == list("abcdeabcde")


def test_an_error_comes_in_its_turn_and_names_the_page(world: World, server: Server, reader: Reader) -> None:
    server.respond = lambda received: Reply(404) if "after" in received.target else Reply(json=body("ab", after="2"))
    pages = world.api(server.url).page(PETS)
    with pytest.raises(NotFoundError, match=r"^GET /pets \(page 2\): 404 Not Found$") as caught:
        reader.ids(pages)
    assert reader.got == ["a", "b"]
    assert (caught.value.page, caught.value.attempts) == (2, 1)


def test_an_error_on_the_first_page_names_none(world: World, server: Server, reader: Reader) -> None:
    server.respond = lambda _: Reply(404)
    with pytest.raises(NotFoundError, match=r"^GET /pets: 404 Not Found$") as caught:
        reader.ids(world.api(server.url).page(PETS))
    assert caught.value.page is None


def test_a_page_that_failed_can_be_asked_for_again(world: World, server: Server, reader: Reader) -> None:
    answers = [Reply(json=body("a", after="2")), Reply(501), Reply(json=body("b"))]
    server.respond = lambda _: answers.pop(0)
    page = reader.first(world.api(server.url))
    with pytest.raises(ServerError):
        reader.run(page.next_page())
    assert [pet.id for pet in reader.run(page.next_page()).items] == ["b"]


def test_each_page_is_retried_like_any_call_and_by_the_options_of_the_first(
    world: World, server: Server, reader: Reader
) -> None:
    answers = [Reply(json=body("a", after="2")), Reply(503, headers={"Retry-After": "0"}), Reply(json=body("b"))]
    server.respond = lambda _: answers.pop(0)
    assert reader.ids(world.api(server.url).page(PETS, options={"headers": {"X-Own": "1"}})) == ["a", "b"]
    assert [received.headers["x-own"] for received in server.received] == ["1", "1", "1"]
    answers += [Reply(json=body("a", after="2")), Reply(503, headers={"Retry-After": "0"})]
    with pytest.raises(ServerError):
        reader.ids(world.api(server.url).page(PETS, options={"max_retries": 0}))
    assert answers == []


def test_a_connection_that_breaks_on_a_later_page(world: World, server: Server, reader: Reader) -> None:
    cut = Reply(body=b"no gzip", headers={"Content-Encoding": "gzip"})
    server.respond = lambda received: cut if "after" in received.target else Reply(json=body("a", after="2"))
    with pytest.raises(ConnectionFailed, match=r"^GET /pets \(page 2\): "):
        reader.ids(world.api(server.url).page(PETS, options={"max_retries": 0}))
    assert reader.got == ["a"]


def test_a_deadline_is_one_for_all_pages(world: World, server: Server, reader: Reader) -> None:
    server.respond = THREE
    now = [0.0]
    api = world.api(server.url, pace=Pace(clock=lambda: now[0]))
    page = reader.first(api, options={"deadline": 10})
    now[0] = 9.0
    page = reader.run(page.next_page())
    now[0] = 11.0
    with pytest.raises(TimeoutExceeded, match=r"^GET /pets \(page 3\): "):
        reader.run(page.next_page())
    assert len(server.received) == 2
    assert len(reader.first(api, options={"deadline": 10})) == 2


def test_the_response_of_the_first_page_may_be_looked_at_before_it_is_read(
    world: World, server: Server, reader: Reader
) -> None:
    server.respond = THREE
    response = reader.first(world.api(server.url).raw)
    assert (response.status, response.json()["petList"]) == (200, [{"id": "a"}, {"id": "b"}])
    assert reader.ids(response.parse()) == list("abcde")


def test_what_has_no_pages_gives_none(world: World, server: Server, reader: Reader) -> None:
    with pytest.raises(ValueError, match=r"^GET /pets has no pages$"):
        reader.first(world.api(server.url), Operation("GET", "/pets"))


def test_no_page_at_all(world: World, server: Server, reader: Reader) -> None:
    """For tasks, for whom nothing has been asked for yet, nothing is."""
    server.respond = THREE
    assert list(reader.each(world.api(server.url).page(PETS).pages(limit=0))) == []
    assert len(server.received) == (1 if isinstance(world, Threads) else 0)
