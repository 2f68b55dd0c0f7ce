"""Client credentials against a server that gives tokens out and takes only those that still hold."""

from __future__ import annotations

import base64
import threading
from collections.abc import AsyncGenerator
from contextlib import asynccontextmanager
from typing import Any
from urllib.parse import parse_qs, quote_plus, unquote_plus

import httpx2
import pytest
from runtime import (
    ApiError,
    AuthenticationError,
    ClientCredentials,
    ConnectionFailed,
    Gate,
    Operation,
    UnauthorizedError,
    UnprocessableEntityError,
)
from runtime.io import run
from runtime.operation import Answer

from .conftest import World
from .server import Received, Reply, Server

SECRET = "s3cr%t/+: &\u00fc"
GET: Operation[dict[str, str]] = Operation(
    "GET", "/pets", responses={"200": lambda: dict[str, str]}, security=("oauth",)
)
OPEN: Operation[None] = Operation("GET", "/health", responses={"200": None})


class Issuer:
    """Gives out ``token-1``, ``token-2`` …; a call is answered with 200 only for one in ``valid``."""

    def __init__(self, server: Server) -> None:
        self.server = server
        self.valid: set[str] = set()
        self.asked: list[Received] = []
        self.answer: dict[str, Any] = {"expires_in": 3600}
        self.accept_none = False
        self._lock = threading.Lock()
        server.respond = self.respond

    def respond(self, received: Received) -> Reply:
        if received.path == "/token":
            with self._lock:
                self.asked.append(received)
                token = f"token-{len(self.asked)}"
                self.valid.add(token)
            return Reply(json={"access_token": token, "token_type": "Bearer"} | self.answer)
        sent = received.headers.get("authorization", "").removeprefix("Bearer ")
        accepted = not self.accept_none and (received.path == "/health" or sent in self.valid)
        return Reply(json={"token": sent}) if accepted else Reply(401)


class Clock:
    now = 0.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def issuer(server: Server) -> Issuer:
    return Issuer(server)


def credentials(issuer: Issuer, **options: Any) -> ClientCredentials:
    return ClientCredentials("my id:1", SECRET, f"{issuer.server.url}/token", **options)


def test_the_token_request_is_that_of_rfc_6749(world: World, issuer: Issuer) -> None:
    api = world.api(issuer.server.url, auth=credentials(issuer, scopes=("read", "write")))
    assert world.call(api, GET) == {"token": "token-1"}
    (asked,) = issuer.asked
    scheme, _, encoded = asked.headers["authorization"].partition(" ")
    client_id, _, secret = base64.b64decode(encoded).decode("ascii").partition(":")
    assert (asked.method, scheme) == ("POST", "Basic")
    assert (unquote_plus(client_id), unquote_plus(secret)) == ("my id:1", SECRET)
    assert asked.headers["content-type"] == "application/x-www-form-urlencoded"
    assert parse_qs(asked.body.decode("ascii")) == {"grant_type": ["client_credentials"], "scope": ["read write"]}


def test_a_token_is_kept_and_not_asked_for_without_need(world: World, issuer: Issuer) -> None:
    api = world.api(issuer.server.url, auth=credentials(issuer))
    world.call(api, OPEN)
    assert issuer.asked == []
    for _ in range(3):
        assert world.call(api, GET) == {"token": "token-1"}
    world.call(api, OPEN)
    assert len(issuer.asked) == 1
    assert "authorization" not in issuer.server.received[-1].headers


@pytest.mark.parametrize(
    ("expires_in", "kept_until"), [(3600, 3540), ("3600", 3540), (100, 80), (None, 1e9), (0.5, 0.4)]
)
def test_a_token_is_renewed_before_it_ends(world: World, issuer: Issuer, expires_in: Any, kept_until: float) -> None:
    clock = Clock()
    issuer.answer = {"expires_in": expires_in}
    api = world.api(issuer.server.url, auth=credentials(issuer, clock=clock))
    world.call(api, GET)
    clock.now = kept_until - 0.01
    assert world.call(api, GET) == {"token": "token-1"}
    if expires_in is not None:
        clock.now = kept_until
        assert world.call(api, GET) == {"token": "token-2"}


def test_a_token_of_no_life_serves_one_call(world: World, issuer: Issuer) -> None:
    issuer.answer = {"expires_in": 0}
    api = world.api(issuer.server.url, auth=credentials(issuer, clock=Clock()))
    assert [world.call(api, GET)["token"] for _ in range(2)] == ["token-1", "token-2"]


def test_a_refused_token_is_renewed_once(world: World, issuer: Issuer) -> None:
    api = world.api(issuer.server.url, auth=credentials(issuer))
    world.call(api, GET)
    issuer.valid.clear()
    assert world.call(api, GET) == {"token": "token-2"}
    issuer.accept_none = True
    before = len(issuer.server.received)
    with pytest.raises(UnauthorizedError):
        world.call(api, GET)
    assert [received.path for received in issuer.server.received[before:]] == ["/pets", "/token", "/pets"]


def test_many_at_once_share_one_token_request(world: World, issuer: Issuer) -> None:
    api = world.api(issuer.server.url, auth=credentials(issuer))
    assert world.at_once(40, api, GET) == [{"token": "token-1"}] * 40
    assert len(issuer.asked) == 1
    issuer.valid.clear()
    assert world.at_once(40, api, GET) == [{"token": "token-2"}] * 40
    assert len(issuer.asked) == 2


def test_whoever_waited_takes_the_token_that_came_meanwhile(world: World, issuer: Issuer) -> None:
    auth = credentials(issuer)
    world.call(world.api(issuer.server.url, auth=auth), GET)
    token, auth._token = auth._token, None

    class Waits:
        """At the gate, until another has got a token; sends nothing itself."""

        @asynccontextmanager
        async def enter(self, gate: Gate) -> AsyncGenerator[None, None]:
            auth._token = token
            yield

    assert run(auth.credential(Waits())) is token.credential


def test_one_auth_serves_several_clients(world: World, issuer: Issuer) -> None:
    auth = credentials(issuer)
    for _ in range(2):
        world.call(world.api(issuer.server.url, auth=auth), GET)
    assert len(issuer.asked) == 1


def test_a_refusal_that_quotes_the_secret_is_shown_without_it(world: World, server: Server) -> None:
    proof = base64.b64encode(f"id:{quote_plus(SECRET)}".encode()).decode()
    quoted = f"{SECRET} is wrong, so {quote_plus(SECRET)} is, and Basic {proof}"
    server.respond = lambda _: Reply(401, {"error": SECRET, "error_description": quoted})
    auth = ClientCredentials("id", SECRET, f"{server.url}/token")
    with pytest.raises(AuthenticationError) as caught:
        world.call(world.api(server.url, auth=auth), GET)
    assert caught.value.message == "no token: status 401: ***: *** is wrong, so *** is, and Basic ***"
    assert caught.value.error == "***"


@pytest.mark.parametrize(
    ("reply", "status", "error", "message"),
    [
        (
            Reply(401, {"error": "invalid_client", "error_description": "unknown\nclient"}),
            401,
            "invalid_client",
            "no token: status 401: invalid_client: unknown\\nclient",
        ),
        (Reply(503, body=b"<html>"), 503, "", "no token: status 503"),
        (Reply(302, headers={"Location": "/elsewhere"}), 302, "", "no token: status 302"),
        (Reply(200, body=b"<html>"), 200, "", "no token: the answer's token_type is not bearer"),
        (Reply(200, ["token"]), 200, "", "no token: the answer's token_type is not bearer"),
        (
            Reply(200, {"access_token": "t", "token_type": "mac"}),
            200,
            "",
            "no token: the answer's token_type is not bearer",
        ),
        *(
            (
                Reply(200, {"token_type": "bearer"} | body),
                200,
                "",
                "no token: the answer's access_token or expires_in is not what RFC 6749 section 5.1 says",
            )
            for body in (
                {},
                {"access_token": 7},
                {"access_token": "s3cret\r\nX: y"},
                {"access_token": "t", "expires_in": "soon"},
                {"access_token": "t", "expires_in": -1},
                {"access_token": "t", "expires_in": []},
            )
        ),
    ],
)
def test_no_token(world: World, server: Server, reply: Reply, status: int, error: str, message: str) -> None:
    server.respond = lambda _: reply
    auth = ClientCredentials("id", "s3cret", f"{server.url}/token?tenant=s3cret")
    api = world.api(server.url, auth=auth, options={"max_retries": 0})
    with pytest.raises(AuthenticationError) as caught:
        world.call(api, GET)
    assert str(caught.value) == f"POST {server.url}/token: {message}"
    assert (caught.value.status, caught.value.error, caught.value.operation) == (status, error, "token")
    assert [received.target for received in server.received] == ["/token?tenant=s3cret"]


def test_a_failed_renewal_lets_the_next_call_try_again(world: World, issuer: Issuer) -> None:
    working, issuer.server.respond = issuer.server.respond, lambda _: Reply(503)
    api = world.api(issuer.server.url, auth=credentials(issuer))
    with pytest.raises(AuthenticationError):
        world.call(api, GET)
    issuer.server.respond = working
    assert world.call(api, GET) == {"token": "token-1"}


def test_a_token_endpoint_that_is_not_there(world: World, server: Server) -> None:
    api = world.api(server.url, auth=ClientCredentials("id", "s3cret", "http://127.0.0.1:1/token"))
    with pytest.raises(ConnectionFailed) as caught:
        world.call(api, GET)
    assert str(caught.value).startswith("POST http://127.0.0.1:1/token: no response: ")
    assert server.received == []


def test_nothing_secret_is_shown(world: World, issuer: Issuer) -> None:
    auth = credentials(issuer)
    api = world.api(issuer.server.url, auth=auth)
    world.call(api, GET)
    shown = [repr(auth), repr(api)]
    issuer.server.respond = lambda _: Reply(422, {"title": "no"})
    with pytest.raises(UnprocessableEntityError) as caught:
        world.call(api, GET)
    shown += [repr(caught.value), str(caught.value)]
    assert not [text for text in shown if "token-1" in text or SECRET in text]
    assert f"ClientCredentials(client_id='my id:1', token_url='{issuer.server.url}/token')" in shown


@pytest.mark.parametrize(
    ("client_id", "secret", "url", "message"),
    [
        ("", "s", "https://a/t", "client_id and client_secret must not be empty"),
        ("i", "", "https://a/t", "client_id and client_secret must not be empty"),
        ("i", "s", "/token", "token_url is not an absolute http or https URL"),
        ("i", "s", "file:///etc", "token_url is not an absolute http or https URL"),
        ("i", "s", "https://u:p@a/t", "token_url must have no user, password or fragment"),
        ("i", "s", "https://a\n/t", "token_url is not a URL"),
    ],
)
def test_what_cannot_be_used_is_refused_at_once(client_id: str, secret: str, url: str, message: str) -> None:
    with pytest.raises(ValueError, match=f"^{message}$") as caught:
        ClientCredentials(client_id, secret, url)
    assert not isinstance(caught.value, ApiError)


def test_a_token_that_another_one_got_while_this_one_waited_is_used() -> None:
    auth = ClientCredentials("id", SECRET, "https://login.example/token")

    class First:
        sent = 0

        async def send(self, *_: object, **__: object) -> Answer:
            self.sent += 1
            return Answer(200, httpx2.Headers(), b'{"access_token": "token-1", "token_type": "Bearer"}')

        @asynccontextmanager
        async def enter(self, _: Gate) -> AsyncGenerator[None, None]:
            yield

    class Second(First):
        @asynccontextmanager
        async def enter(self, _: Gate) -> AsyncGenerator[None, None]:
            await auth.credential(first)
            yield

    first, second = First(), Second()
    found = run(auth.credential(second))
    assert found is not None
    assert found.headers == (("Authorization", "Bearer token-1"),)
    assert (first.sent, second.sent) == (1, 0)
