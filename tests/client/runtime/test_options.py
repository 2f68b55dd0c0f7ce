"""Options of a client, of a copy of it and of one call; the deadline of a call."""

from __future__ import annotations

import socket
import sys
import threading
from typing import Any, cast

import httpx2
import pytest
from runtime import (
    AsyncApi,
    Bearer,
    ClientCredentials,
    Operation,
    Pace,
    Parameter,
    ServerError,
    SyncApi,
    TimeoutExceeded,
)

from .conftest import World
from .server import Received, Reply, Server

GET: Operation[None] = Operation("GET", "/pets", (Parameter("X-Trace", "header"),), responses={"200": None})
SECURED: Operation[None] = Operation("GET", "/pets", responses={"200": None}, security=("oauth",))
TOKEN = {"access_token": "t", "token_type": "bearer", "expires_in": 3600}


def waits(world: World, options: Any, call: Any = None, timeout: Any = 7) -> dict[str, float | None]:
    """The timeouts of the request that a call makes."""
    seen: list[httpx2.Request] = []

    def answer(request: httpx2.Request) -> httpx2.Response:
        seen.append(request)
        return httpx2.Response(200)

    http = world.http(transport=httpx2.MockTransport(answer), timeout=timeout)
    api = world.api("https://api.example", http_client=http, options=options, pace=Pace(clock=lambda: 100.0))
    world.call(api, GET, options=call)
    found: dict[str, float | None] = seen[0].extensions["timeout"]
    return found


def test_the_timeout_of_a_call_of_the_client_and_of_the_http_client(world: World) -> None:
    assert waits(world, {}) == dict.fromkeys(("connect", "read", "write", "pool"), 7)
    assert waits(world, {"timeout": 5})["read"] == 5
    assert waits(world, {"timeout": 5}, {"timeout": 3})["read"] == 3
    assert waits(world, {"timeout": 5}, {"timeout": None})["read"] == 7
    assert waits(world, {}, {"timeout": httpx2.Timeout(9, connect=2)}) == {
        "connect": 2,
        "read": 9,
        "write": 9,
        "pool": 9,
    }


def test_no_wait_is_longer_than_what_is_left_of_the_deadline(world: World) -> None:
    told = {"timeout": httpx2.Timeout(None, connect=2), "deadline": 4}
    assert waits(world, told) == {"connect": 2, "read": 4, "write": 4, "pool": 4}
    assert waits(world, told, {"deadline": None})["read"] is None


@pytest.mark.parametrize(
    ("options", "error", "message"),
    [
        ({"timeout": 0}, ValueError, "timeout must be more than 0 seconds, or None"),
        ({"timeout": float("nan")}, ValueError, "timeout must be more than 0 seconds, or None"),
        ({"deadline": -1}, ValueError, "deadline must be more than 0 seconds, or None"),
        ({"deadline": float("inf")}, ValueError, "deadline must be more than 0 seconds, or None"),
        ({"max_retries": -1}, ValueError, "max_retries must be a whole number, 0 or more"),
        ({"max_retries": 1.5}, ValueError, "max_retries must be a whole number, 0 or more"),
        (
            {"headers": {"X": "s3cret\n"}},
            ValueError,
            "the value of header X holds a control character, or a space at an end",
        ),
        ({"headers": {"X Y": "s3cret"}}, ValueError, "the value of header X Y has a name that no header can have"),
        ({"retries": 1, "Timeout": 1}, TypeError, "there is no option Timeout, retries"),
    ],
)
def test_options_that_cannot_be(world: World, options: Any, error: type[Exception], message: str) -> None:
    for attempt in (
        lambda: world.api("https://api.example", options=options),
        lambda: world.api("https://api.example").with_options(**options),
        lambda: world.call(world.api("https://api.example"), GET, options=options),
    ):
        with pytest.raises(error, match=f"^{message}") as caught:
            attempt()
        assert "s3cret" not in str(caught.value)


def test_headers_replace_arguments_and_credentials_but_not_what_the_client_is_bound_to(
    world: World, server: Server
) -> None:
    fixed = {"Api-Date": "2024-01-31"}
    own = {"X-Trace": "client", "authorization": "Bearer mine", "X-Client": "1"}
    api = world.api(server.url, headers=fixed, auth=Bearer("t"), user_agent="pets/1", options={"headers": own})
    call = {"x-trace": "call", "API-DATE": "1999-01-01", "User-Agent": "me"}
    world.call(api, SECURED, options={"headers": call})
    world.call(api, GET, {"X-Trace": "argument"})
    first, second = (received.headers for received in server.received)
    names = ("api-date", "x-trace", "authorization", "x-client", "user-agent")
    assert [first[name] for name in names] == ["2024-01-31", "call", "Bearer mine", "1", "me"]
    assert [second[name] for name in names] == ["2024-01-31", "client", "Bearer mine", "1", "pets/1"]


def test_a_copy_shares_connections_and_token_and_does_not_close_them(world: World, server: Server) -> None:
    def respond(received: Received) -> Reply:
        return Reply(json=TOKEN) if received.path == "/token" else Reply(503 if len(server.received) == 3 else 200)

    server.respond = respond
    api = world.api(server.url, auth=ClientCredentials("id", "s3cret", f"{server.url}/token"))
    world.call(api, SECURED)
    copy = api.with_options(max_retries=0, timeout=5)
    with pytest.raises(ServerError):
        world.call(copy, SECURED)
    world.run(copy.close())
    world.call(api, SECURED)
    assert [received.path for received in server.received] == ["/token", "/pets", "/pets", "/pets"]
    assert len({received.client for received in server.received}) == 1
    assert repr(copy) == repr(api)


class Clock:
    """Stands still but for what a test lets pass."""

    def __init__(self) -> None:
        self.now = 1000.0

    def __call__(self) -> float:
        return self.now

    def sleep(self, seconds: float) -> None:
        self.now += seconds

    @property
    def pace(self) -> Pace:
        return Pace(clock=self, chance=lambda: 1.0, sleep=self.sleep)


def test_no_attempt_begins_after_the_deadline(world: World, server: Server) -> None:
    """With waits of 0.5 and 1 second, a deadline of one second leaves room for the first only."""
    server.respond = lambda _: Reply(500)
    clock = Clock()
    api = world.api(server.url, pace=clock.pace, options={"deadline": 1.0, "max_retries": 5})
    with pytest.raises(ServerError) as caught:
        world.call(api, GET)
    assert (caught.value.attempts, caught.value.elapsed) == (2, 0.5)


def test_the_deadline_covers_the_token(world: World, server: Server) -> None:
    clock = Clock()

    def respond(received: Received) -> Reply:
        clock.now += 3
        return Reply(json=TOKEN)

    server.respond = respond
    auth = ClientCredentials("id", "s3cret", f"{server.url}/token")
    with pytest.raises(TimeoutExceeded, match=r": the deadline of 2 seconds has passed$"):
        world.call(world.api(server.url, auth=auth, pace=clock.pace), SECURED, options={"deadline": 2})
    assert [received.path for received in server.received] == ["/token"]


@pytest.mark.parametrize(
    "piece", [b"", b"HTTP/1.1 200 OK\r\nContent-Length: 1000000\r\n\r\n"], ids=["silent", "dripping"]
)
def test_a_server_that_never_ends_is_left(world: World, piece: bytes) -> None:
    """One that says nothing, and one that sends its body drop by drop, each in time for the next wait."""
    with socket.create_server(("127.0.0.1", 0)) as listening:
        stop = threading.Event()

        def serve() -> None:
            connection, _ = listening.accept()
            with connection:
                connection.recv(65536)
                while not stop.wait(0.01):
                    try:
                        connection.send(piece or b"")
                    except OSError:
                        return
                    drip()

        def drip() -> None:
            nonlocal piece
            piece = piece and b"x"

        thread = threading.Thread(target=serve)
        thread.start()
        api = world.api(f"http://127.0.0.1:{listening.getsockname()[1]}", pace=Pace())
        with pytest.raises(TimeoutExceeded) as caught:
            world.call(api, GET, options={"deadline": 0.1, "max_retries": 0})
        stop.set()
        thread.join()
    assert str(caught.value) == "GET /pets: the deadline of 0.1 seconds has passed"
    assert 0.1 <= caught.value.elapsed < 5


def test_the_deadline_covers_the_wait_for_the_token_that_another_call_asks_for(world: World, server: Server) -> None:
    server.respond = lambda received: Reply(json=TOKEN) if received.path == "/token" else Reply()
    auth = ClientCredentials("id", "s3cret", f"{server.url}/token")
    api = world.api(server.url, auth=auth)
    with pytest.raises(TimeoutExceeded, match=r"^GET /pets: the deadline of 0.05 seconds has passed$"):
        world.held(auth._gate, api, SECURED, options={"deadline": 0.05})
    assert server.received == []
    world.call(api, SECURED, options={"deadline": 5})


@pytest.mark.parametrize("kind", [SyncApi, AsyncApi])
def test_http2_needs_its_extra(kind: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    assert kind("https://api.example", http2=True)._world.client._transport._pool._http2
    assert not kind("https://api.example")._world.client._transport._pool._http2
    monkeypatch.setitem(sys.modules, "h2", None)
    with pytest.raises(ImportError, match="http2"):
        kind("https://api.example", http2=True)


def test_http2_is_not_asked_of_a_client_that_is_given(world: World) -> None:
    with pytest.raises(ValueError, match=r"^http2 is for the client that is made here"):
        world.api("https://api.example", http_client=world.http(), http2=True)


def test_a_client_of_the_other_kind_is_refused_at_once() -> None:
    with pytest.raises(TypeError, match=r"^http_client is a httpx2\.AsyncClient; here it has to be a httpx2\.Client$"):
        SyncApi("https://api.example", http_client=cast("Any", httpx2.AsyncClient()))
    with httpx2.Client() as http, pytest.raises(TypeError, match=r"Client; here it has to be a httpx2\.AsyncClient$"):
        AsyncApi("https://api.example", http_client=cast("Any", http))
