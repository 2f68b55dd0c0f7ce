"""Responses as they came, whole and piece by piece, each test in both worlds."""

from __future__ import annotations

import asyncio
import gzip
from typing import Any

import httpx2
import pytest
from pydantic import BaseModel
from runtime import (
    ApiError,
    AsyncApi,
    ClientCredentials,
    ConnectionFailed,
    NotFoundError,
    Operation,
    Pace,
    Parameter,
    ResponseMismatchError,
    SyncApi,
    TimeoutExceeded,
)
from runtime.paging import Cursor, Paging
from runtime.raw import raw, raw_async
from runtime.streaming import streamed, streamed_async

from .conftest import Threads, World
from .server import Received, Reply, Server


class Pet(BaseModel):
    name: str


class Pets(BaseModel):
    data: list[Pet]
    after: str | None = None


GET: Operation[Pet] = Operation("GET", "/pet", responses={"200": lambda: Pet}, security=("any",))
LIST: Operation[Pets] = Operation(
    "GET",
    "/pets",
    (Parameter("after", "query"),),
    responses={"200": lambda: Pets},
    paging=Paging(("data",), Cursor("after", ("after",))),
)


class Resource:
    """As a generated one: a method of each kind, for threads or for tasks."""

    def __init__(self, api: SyncApi | AsyncApi) -> None:
        self.api: Any = api

    def get(self, **options: Any) -> Any:
        return self.api.call(GET, options=options)

    async def get_async(self, **options: Any) -> Any:
        return await self.api.call(GET, options=options)

    def list(self) -> Any:
        return self.api.page(LIST)


def got(world: World, api: Any, **options: Any) -> Any:
    """What a method gives where its resource is made for raw access."""
    resource = Resource(api.raw)
    if isinstance(world, Threads):
        return raw(resource.get)(**options)
    return world.run(raw_async(resource.get_async)(**options))


def read(world: World, api: Any, use: Any, **options: Any) -> Any:
    """What ``use`` makes of a streamed response, each of its steps awaited where there is something to await."""
    resource = Resource(api.streaming)
    if isinstance(world, Threads):
        with streamed(resource.get)(**options) as response:
            return use(response)

    async def main() -> Any:
        async with streamed_async(resource.get_async)(**options) as response:
            found = use(response)
            if hasattr(found, "__aiter__"):
                return [item async for item in found]
            return await found if asyncio.iscoroutine(found) else found

    return world.run(main())


def listed(found: Any) -> Any:
    return found if hasattr(found, "__aiter__") else list(found)


def test_a_raw_response(world: World, server: Server) -> None:
    answers = iter([Reply(503), Reply(json={"name": "Rex"}, headers={"X-Request-Id": "r-1"})])
    server.respond = lambda _: next(answers)
    response = got(world, world.api(server.url), headers={"X-Trace": "1"})
    assert (response.status, response.attempts, response.http_version) == (200, 2, "HTTP/1.1")
    assert (response.headers["CONTENT-type"], response.request_id) == ("application/json", "r-1")
    assert (response.content, response.json(), response.parse()) == (
        b'{"name": "Rex"}',
        {"name": "Rex"},
        Pet(name="Rex"),
    )
    assert 0 < response.elapsed < 60
    assert repr(response) == "RawResponse(200, Call(method='GET', path='/pet', operation='GET /pet'))"
    assert server.received[-1].headers["x-trace"] == "1"


def test_a_refusal_is_raised_and_a_mismatch_when_it_is_parsed(world: World, server: Server) -> None:
    server.respond = lambda _: Reply(404, {"title": "gone"})
    with pytest.raises(NotFoundError, match="gone") as caught:
        got(world, world.api(server.url))
    assert caught.value.attempts == 1
    server.respond = lambda _: Reply(200, {})
    response = got(world, world.api(server.url))
    with pytest.raises(ResponseMismatchError):
        response.parse()


def test_a_raw_page_leads_to_the_others(world: World, server: Server) -> None:
    def respond(received: Received) -> Reply:
        last = "after=2" in received.target
        return Reply(json={"data": [{"name": "b" if last else "a"}], "after": None if last else "2"})

    server.respond = respond
    resource = Resource(world.api(server.url).raw)
    if isinstance(world, Threads):
        page = raw(resource.list)().parse()
        names = [pet.name for pet in page]
    else:

        async def main() -> list[str]:
            page = (await raw_async(resource.list)()).parse()
            return [pet.name async for pet in page]

        names = world.run(main())
    assert names == ["a", "b"]


def test_what_has_no_pages_is_no_list(world: World) -> None:
    api = world.api("https://api.example")
    with pytest.raises(ValueError, match=r"^GET /pet has no pages$"):
        api.page(GET) if isinstance(world, Threads) else world.run(api.page(GET).__await__.__self__._first())


@pytest.mark.parametrize(
    ("use", "expected"),
    [
        (lambda response: listed(response.iter_bytes(4)), [b'{"na', b'me":', b' "Re', b'x"}']),
        (lambda response: listed(response.iter_lines()), ['{"name": "Rex"}']),
        (lambda response: response.read(), b'{"name": "Rex"}'),
        (lambda response: response.parse(), Pet(name="Rex")),
    ],
    ids=["bytes", "lines", "read", "parse"],
)
def test_a_streamed_response(world: World, server: Server, use: Any, expected: Any) -> None:
    answers = iter([Reply(500), Reply(json={"name": "Rex"}, headers={"X-Request-Id": "r-1"})])
    server.respond = lambda _: next(answers)
    seen: list[Any] = []
    assert read(world, world.api(server.url), lambda response: seen.append(response) or use(response)) == expected
    (response,) = seen
    assert (response.status, response.attempts, response.http_version) == (200, 2, "HTTP/1.1")
    assert (response.headers["content-type"], response.request_id) == ("application/json", "r-1")
    assert repr(response).endswith("StreamedResponse(200, Call(method='GET', path='/pet', operation='GET /pet'))")
    assert response._response.is_closed


def test_the_body_may_be_read_and_parsed_again(world: World, server: Server) -> None:
    server.respond = lambda _: Reply(json={"name": "Rex"})

    def twice(response: Any) -> Any:
        if isinstance(world, Threads):
            return response.read(), response.parse()

        async def both() -> Any:
            return await response.read(), await response.parse()

        return both()

    assert read(world, world.api(server.url), twice) == (b'{"name": "Rex"}', Pet(name="Rex"))


def test_nothing_is_sent_before_a_stream_is_entered_and_a_connection_is_free_after(
    world: World, server: Server
) -> None:
    server.respond = lambda _: Reply(body=b"x" * 1_000_000)
    one = httpx2.Limits(max_connections=1)
    api = world.api(server.url, http_client=world.http(limits=one, timeout=5))
    context = (streamed if isinstance(world, Threads) else streamed_async)(Resource(api.streaming).get)
    assert server.received == []
    del context
    for _ in range(2):
        assert read(world, api, lambda response: response.status) == 200


def test_a_refusal_of_a_stream_has_its_body(world: World, server: Server) -> None:
    server.respond = lambda _: Reply(404, {"title": "gone"})
    with pytest.raises(NotFoundError, match="gone") as caught:
        read(world, world.api(server.url), lambda response: response)
    assert (caught.value.body, caught.value.attempts) == ({"title": "gone"}, 1)


def test_a_stream_renews_a_refused_token(world: World, server: Server) -> None:
    tokens: list[str] = []

    def respond(received: Received) -> Reply:
        if received.path == "/token":
            tokens.append(f"t{len(tokens)}")
            return Reply(json={"access_token": tokens[-1], "token_type": "bearer"})
        return Reply(json={"name": "Rex"}) if received.headers["authorization"] == "Bearer t1" else Reply(401)

    server.respond = respond
    api = world.api(server.url, auth=ClientCredentials("id", "s3cret", f"{server.url}/token"))
    assert read(world, api, lambda response: response.parse()) == Pet(name="Rex")


def test_a_mismatch_of_a_stream_tells_what_it_took(world: World, server: Server) -> None:
    server.respond = lambda _: Reply(json={})
    with pytest.raises(ResponseMismatchError) as caught:
        read(world, world.api(server.url), lambda response: response.parse())
    assert caught.value.attempts == 1


@pytest.mark.parametrize(
    "use", [lambda response: listed(response.iter_bytes()), lambda response: response.read()], ids=["pieces", "read"]
)
def test_a_stream_that_breaks_off(world: World, server: Server, use: Any) -> None:
    server.respond = lambda _: Reply(body=b"no gzip", headers={"Content-Encoding": "gzip"})
    with pytest.raises(ConnectionFailed, match=r"^GET /pet: no response: "):
        read(world, world.api(server.url), use)


def test_a_deadline_covers_the_pieces_of_a_stream(world: World, server: Server) -> None:
    now = [0.0]
    server.respond = lambda _: Reply(body=b"x" * 100)
    api = world.api(server.url, pace=Pace(clock=lambda: now[0]))

    def late(response: Any) -> Any:
        now[0] = 5.0
        return listed(response.iter_bytes(10))

    with pytest.raises(TimeoutExceeded, match=r"^GET /pet: the deadline of 5 seconds has passed$"):
        read(world, api, late, deadline=5)


def test_a_stream_without_a_resource(world: World, server: Server) -> None:
    server.respond = lambda _: Reply(json={"name": "Rex"})
    api = world.api(server.url)
    if isinstance(world, Threads):
        with api.stream(GET) as response:
            assert response.parse() == Pet(name="Rex")
    else:

        async def main() -> Pet:
            async with await api.stream(GET) as response:
                return await response.parse()

        assert world.run(main()) == Pet(name="Rex")


@pytest.mark.parametrize(
    ("first", "second", "done"),
    [
        ("iter_bytes", "iter_lines", "read"),
        ("iter_bytes", "read", "read"),
        ("close", "iter_bytes", "closed"),
        ("close", "parse", "closed"),
    ],
)
def test_a_body_comes_only_once(world: World, server: Server, first: str, second: str, done: str) -> None:
    def both(response: Any) -> Any:
        found = getattr(response, first)()
        if isinstance(world, Threads):
            list(found or ())
            return list(getattr(response, second)())

        async def awaited() -> None:
            for step in (found, getattr(response, second)()):
                if asyncio.iscoroutine(step):
                    await step
                else:
                    async for _ in step:
                        pass

        return awaited()

    with pytest.raises(ApiError, match=rf"^GET /pet: the response is {done} already: its body comes only once$"):
        read(world, world.api(server.url), both)


def test_what_was_read_whole_can_be_iterated(world: World, server: Server) -> None:
    server.respond = lambda _: Reply(body=gzip.compress("é\nb".encode()), headers={"Content-Encoding": "gzip"})

    def both(response: Any) -> Any:
        if isinstance(world, Threads):
            return response.read(), list(response.iter_bytes(2)), list(response.iter_lines())

        async def awaited() -> Any:
            whole = await response.read()
            return whole, [piece async for piece in response.iter_bytes(2)], [x async for x in response.iter_lines()]

        return awaited()

    whole = "é\nb".encode()
    assert read(world, world.api(server.url), both) == (whole, [whole[:2], whole[2:]], ["é", "b"])
