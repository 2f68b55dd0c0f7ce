"""Whole calls over a real connection, each test in both worlds."""

from __future__ import annotations

import asyncio
import socket
import time
from typing import Any

import httpx2
import pytest
from pydantic import BaseModel, Field
from runtime import (
    AsyncApi,
    Bearer,
    ConnectionFailed,
    InvalidArgumentError,
    Operation,
    Parameter,
    RedirectError,
    ResponseMismatchError,
    SyncApi,
    TimeoutExceeded,
)
from runtime.io import run

from .conftest import World
from .server import Received, Reply, Server


class Pet(BaseModel):
    pet_id: str = Field(alias="petId")
    name: str | None = None


UPDATE: Operation[Pet] = Operation(
    "PATCH",
    "/pets/{petId}",
    (
        Parameter("petId", "path"),
        Parameter("field[]", "query"),
        Parameter("X-Trace", "header"),
        Parameter("session", "cookie"),
    ),
    body="application/json",
    responses={"200": lambda: Pet},
    security=("bearer",),
)
HEALTH: Operation[None] = Operation("GET", "/health", responses={"204": None})


def test_a_call_goes_out_as_the_document_says_and_comes_back_typed(world: World, server: Server) -> None:
    server.respond = lambda _: Reply(json={"petId": "a/b?c", "name": "Rex"})
    api = world.api(f"{server.url}/v1/", auth=Bearer("t"))
    arguments = {"petId": "a/b?c", "field[]": ["x", "y&z"], "X-Trace": "\u00fc", "session": "s"}
    pet = world.call(api, UPDATE, arguments, Pet(petId="1"))
    assert pet == Pet(petId="a/b?c", name="Rex")
    (received,) = server.received
    assert (received.method, received.target) == ("PATCH", "/v1/pets/a%2Fb%3Fc?field%5B%5D=x&field%5B%5D=y%26z")
    assert received.body == b'{"petId":"1"}'
    assert received.headers["content-type"] == "application/json"
    assert received.headers["accept"] == "application/json"
    assert received.headers["cookie"] == "session=s"
    assert received.headers["x-trace"].encode("latin-1").decode() == "\u00fc"


def test_fixed_headers_cannot_be_unset_by_a_call_or_a_credential(world: World, server: Server) -> None:
    server.respond = lambda _: Reply(json={"petId": "1"})
    fixed = {"x-trace": "fixed", "Api-Date": "2024-01-31", "authorization": "fixed"}
    api = world.api(server.url, headers=fixed, auth=Bearer("t"), user_agent="pets/1.0")
    world.call(api, UPDATE, {"petId": "1", "X-Trace": "mine"})
    headers = server.received[0].headers
    assert {name: headers[name.lower()] for name in fixed} == fixed
    assert headers["user-agent"] == "pets/1.0"


def test_redirects_are_never_followed(world: World, server: Server) -> None:
    elsewhere: list[Received] = []
    with Server() as other:
        other.respond = lambda received: elsewhere.append(received) or Reply(json={})
        server.respond = lambda _: Reply(307, headers={"Location": other.url})
        http = world.http(follow_redirects=True, auth=("u", "p"))
        api = world.api(server.url, auth=Bearer("t"), http_client=http)
        with pytest.raises(RedirectError) as caught:
            world.call(api, UPDATE, {"petId": "1"})
    assert caught.value.headers["location"] == other.url
    assert (len(server.received), elsewhere) == (1, [])
    assert server.received[0].headers["authorization"] == "Bearer t"


def test_a_refused_connection(world: World) -> None:
    with pytest.raises(ConnectionFailed, match=r"^GET /health: no response: ") as caught:
        world.call(world.api("http://127.0.0.1:1"), HEALTH)
    assert not isinstance(caught.value, TimeoutExceeded)
    assert isinstance(caught.value.__cause__, httpx2.ConnectError)


def test_a_server_that_says_nothing(world: World) -> None:
    with socket.create_server(("127.0.0.1", 0)) as silent:
        api = world.api(f"http://127.0.0.1:{silent.getsockname()[1]}", options={"timeout": 0.05, "max_retries": 0})
        with pytest.raises(TimeoutExceeded, match=r"^GET /health: no response in time: "):
            world.call(api, HEALTH)


def test_a_body_that_is_cut_off_or_not_what_its_encoding_says(world: World, server: Server) -> None:
    server.respond = lambda _: Reply(200, body=b"no gzip", headers={"Content-Encoding": "gzip"})
    with pytest.raises(ConnectionFailed, match=r"^GET /health: no response: "):
        world.call(world.api(server.url), HEALTH)


def test_a_url_that_no_client_sends(world: World, server: Server) -> None:
    with pytest.raises(InvalidArgumentError, match="the URL cannot be requested: URL too long"):
        world.call(world.api(server.url), UPDATE, {"petId": "x" * 70_000})
    assert server.received == []


def test_a_status_without_declaration(world: World, server: Server) -> None:
    with pytest.raises(ResponseMismatchError, match=r"^GET /health: the document does not declare status 200"):
        world.call(world.api(server.url), HEALTH)


def test_calls_of_one_client_share_connections_and_run_at_once(world: World, server: Server) -> None:
    def slowly(_: Received) -> Reply:
        time.sleep(0.05)
        return Reply(json={"petId": "1"})

    server.respond = slowly
    assert world.at_once(8, world.api(server.url), UPDATE, {"petId": "1"}) == [Pet(petId="1")] * 8


def transport(seen: list[httpx2.Request]) -> httpx2.MockTransport:
    def answer(request: httpx2.Request) -> httpx2.Response:
        seen.append(request)
        return httpx2.Response(204)

    return httpx2.MockTransport(answer)


def test_an_injected_client_brings_its_transport_headers_and_timeout_and_stays_open() -> None:
    seen: list[httpx2.Request] = []
    http = httpx2.Client(transport=transport(seen), headers={"X-Own": "1"}, timeout=7)
    with http:
        with SyncApi("https://api.example", http_client=http) as api:
            api.call(HEALTH)
        with SyncApi("https://api.example", http_client=http, options={"timeout": 3}) as api:
            api.call(HEALTH)
        assert not http.is_closed
    assert [request.headers["x-own"] for request in seen] == ["1", "1"]
    assert [request.extensions["timeout"]["read"] for request in seen] == [7, 3]


def test_what_an_injected_client_always_sends_is_sent_beside_what_a_call_sends(world: World, server: Server) -> None:
    server.respond = lambda _: Reply(json={"petId": "1"})
    always = {
        "headers": {"X-Own": "1", "accept": "text/html"},
        "params": {"tenant": "a b"},
        "cookies": {"theme": "dark"},
    }
    api = world.api(server.url, http_client=world.http(**always))
    world.call(api, UPDATE, {"petId": "1", "field[]": "x"})
    world.call(api, UPDATE, {"petId": "1"})
    first, second = server.received
    assert (first.target, second.target) == ("/pets/1?field%5B%5D=x&tenant=a+b", "/pets/1?tenant=a+b")
    names = ("x-own", "accept", "cookie", "content-length")
    assert [second.headers[name] for name in names] == ["1", "application/json", "theme=dark", "0"]


def test_an_injected_async_client_stays_open() -> None:
    async def main() -> None:
        async with httpx2.AsyncClient(transport=transport([])) as http:
            async with AsyncApi("https://api.example", http_client=http) as api:
                await api.call(HEALTH)
            assert not http.is_closed

    asyncio.run(main())


def test_an_own_client_is_closed() -> None:
    with SyncApi("https://api.example") as api:
        pass
    with pytest.raises(RuntimeError, match="closed"):
        api.call(HEALTH)

    async def main() -> None:
        async with AsyncApi("https://api.example") as api:
            pass
        with pytest.raises(RuntimeError, match="closed"):
            await api.call(HEALTH)

    asyncio.run(main())


@pytest.mark.parametrize("kind", [SyncApi, AsyncApi])
@pytest.mark.parametrize(
    ("url", "options", "message"),
    [
        ("api.example", {}, "base_url is not an absolute http or https URL"),
        ("https://", {}, "base_url is not an absolute http or https URL"),
        ("https://u:p@api.example", {}, "base_url must have no user, password or fragment"),
        ("https://api.example?a=1", {}, "base_url must have no query"),
        (
            "https://a",
            {"headers": {"X": "s3cret\n"}},
            "the value of header X holds a control character, or a space at an end",
        ),
    ],
)
def test_settings_that_cannot_work_are_refused_at_once(kind: Any, url: str, options: Any, message: str) -> None:
    with pytest.raises(ValueError, match=f"^{message}") as caught:
        kind(url, **options)
    assert "s3cret" not in str(caught.value)


def test_what_suspends_cannot_run_in_the_sync_world() -> None:
    with pytest.raises(RuntimeError, match="a coroutine of the sync world has suspended"):
        run(asyncio.sleep(0))
