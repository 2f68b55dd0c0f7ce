"""What is sent again, how often, and after how long."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import dataclass, field
from datetime import UTC, datetime
from email.utils import format_datetime
from typing import Any

import httpx2
import pytest
from runtime import (
    ApiError,
    AuthenticationError,
    ClientCredentials,
    ConnectionFailed,
    InvalidArgumentError,
    Operation,
    Pace,
    RateLimitedError,
    ServerError,
    StatusError,
)
from runtime.retries import retry_after

from .conftest import World
from .server import Received, Reply, Server

NOW = datetime(2026, 11, 23, 7, 0, 0, tzinfo=UTC)
ALL = ("GET", "HEAD", "OPTIONS", "TRACE", "PUT", "DELETE", "POST", "PATCH")
UNSAFE = {"POST", "PATCH"}


@dataclass
class Waits:
    """A pace that waits for nothing and keeps what it was asked to; chance always falls on the largest."""

    asked: list[float] = field(default_factory=list)

    @property
    def pace(self) -> Pace:
        return Pace(date=NOW.timestamp, chance=lambda: 1.0, sleep=self.asked.append)


def operation(method: str = "GET") -> Operation[None]:
    return Operation(method, "/pets", responses={"200": None})


def failing(times: int, fault: httpx2.Response | type[httpx2.TransportError], seen: list[httpx2.Request]) -> Any:
    """A transport that fails so many times, and then answers."""

    def answer(request: httpx2.Request) -> httpx2.Response:
        seen.append(request)
        if len(seen) > times:
            return httpx2.Response(200)
        if isinstance(fault, httpx2.Response):
            return httpx2.Response(fault.status_code, headers=fault.headers)
        raise fault("broken")

    return httpx2.MockTransport(answer)


def attempts(world: World, method: str, fault: Any, waits: Waits, **options: Any) -> int:
    """How many requests a call made that fails once."""
    seen: list[httpx2.Request] = []
    http = world.http(transport=failing(1, fault, seen))
    api = world.api("https://api.example", http_client=http, pace=waits.pace)
    with suppress(ApiError):
        world.call(api, operation(method), options=options)
    assert len(waits.asked) == len(seen) - 1
    return len(seen)


@pytest.mark.parametrize("method", ALL)
@pytest.mark.parametrize(
    ("fault", "safe_for_all"),
    [
        (httpx2.ConnectError, True),
        (httpx2.ConnectTimeout, True),
        (httpx2.PoolTimeout, True),
        (httpx2.Response(429), True),
        (httpx2.Response(429, headers={"Retry-After": "1"}), True),
        (httpx2.Response(503, headers={"Retry-After": "1"}), True),
        (httpx2.ReadError, False),
        (httpx2.WriteError, False),
        (httpx2.ReadTimeout, False),
        (httpx2.WriteTimeout, False),
        (httpx2.RemoteProtocolError, False),
        (httpx2.Response(503), False),
        (httpx2.Response(503, headers={"Retry-After": "soon"}), False),
        (httpx2.Response(408), False),
        (httpx2.Response(500), False),
        (httpx2.Response(502), False),
        (httpx2.Response(504), False),
        (httpx2.Response(504, headers={"Retry-After": "1"}), False),
    ],
    ids=lambda value: getattr(value, "__name__", None) or repr(value),
)
def test_what_may_have_been_carried_out_is_not_sent_again(
    world: World, method: str, fault: Any, safe_for_all: bool
) -> None:
    expected = 2 if safe_for_all or method not in UNSAFE else 1
    assert attempts(world, method, fault, Waits()) == expected
    assert attempts(world, method, fault, Waits(), idempotent=True) == 2
    assert attempts(world, method, fault, Waits(), max_retries=0) == 1


@pytest.mark.parametrize(
    "fault",
    [
        *(httpx2.Response(status) for status in (301, 400, 403, 404, 409, 410, 422, 425, 501, 505, 599)),
        httpx2.UnsupportedProtocol,
        httpx2.LocalProtocolError,
        httpx2.ProxyError,
    ],
    ids=lambda value: getattr(value, "__name__", None) or repr(value),
)
def test_what_would_fail_again_is_not_sent_again(world: World, fault: Any) -> None:
    assert attempts(world, "GET", fault, Waits()) == 1


def test_after_the_last_attempt_the_last_failure_is_raised(world: World, server: Server) -> None:
    answers = iter([500, 503, 502])
    server.respond = lambda _: Reply(next(answers))
    waits = Waits()
    with pytest.raises(ServerError) as caught:
        world.call(world.api(server.url, pace=waits.pace), operation())
    assert (caught.value.status, caught.value.attempts, waits.asked) == (502, 3, [0.5, 1.0])
    assert caught.value.elapsed > 0
    with pytest.raises(ConnectionFailed) as failed:
        world.call(world.api("http://127.0.0.1:1", options={"max_retries": 4}), operation())
    assert failed.value.attempts == 5


def test_by_default_the_wait_is_one(world: World, server: Server) -> None:
    server.respond = lambda _: Reply(500) if len(server.received) < 2 else Reply()
    world.call(world.api(server.url, pace=Pace(chance=lambda: 0.01)), operation())
    assert len(server.received) == 2


def test_nothing_was_attempted_where_an_argument_cannot_be_sent(world: World) -> None:
    with pytest.raises(InvalidArgumentError) as caught:
        world.call(world.api("https://api.example"), operation(), {"nothing": 1})
    assert caught.value.attempts == 0


def test_waits_double_up_to_eight_seconds_and_fall_anywhere_below(world: World, server: Server) -> None:
    server.respond = lambda _: Reply(500)
    waits = Waits()
    api = world.api(server.url, pace=waits.pace, options={"max_retries": 7})
    with pytest.raises(ServerError):
        world.call(api, operation())
    assert waits.asked == [0.5, 1, 2, 4, 8, 8, 8]
    less = Waits()
    pace = Pace(chance=lambda: 0.25, sleep=less.asked.append)
    with pytest.raises(ServerError):
        world.call(world.api(server.url, pace=pace), operation())
    assert less.asked == [0.125, 0.25]


@pytest.mark.parametrize(
    ("header", "seconds"),
    [
        ("0", 0),
        ("7", 7),
        (" 7 ", 7),
        ("1.5", 1.5),
        ("Mon, 23 Nov 2026 07:00:30 GMT", 30),
        ("Monday, 23-Nov-26 07:00:30 GMT", 30),
        ("Mon Nov 23 07:00:30 2026", 30),
        (format_datetime(NOW, usegmt=True), 0),
        ("Mon, 23 Nov 2020 07:00:30 GMT", 0),
        ("", None),
        ("-1", None),
        ("soon", None),
        ("1 2", None),
        ("\u00b2", None),
        ("9" * 400, None),
        ("Mon, 23 Nov 99999 07:00:30 GMT", None),
        ("Mon, 99 Nov 2026 07:00:30 GMT", None),
        ("Mon, 23 Nov 2026 07:00:30 +9999999", None),
    ],
)
def test_retry_after_in_seconds_and_as_a_date(header: str, seconds: float | None) -> None:
    assert retry_after(httpx2.Headers({"Retry-After": header.encode()}), Waits().pace) == seconds


def test_the_server_says_how_long_to_wait(world: World, server: Server) -> None:
    answers = iter(["3", "Mon, 23 Nov 2026 07:00:20 GMT"])
    server.respond = lambda _: Reply(429, headers={"Retry-After": said}) if (said := next(answers, "")) else Reply()
    waits = Waits()
    world.call(world.api(server.url, pace=waits.pace), operation("POST"))
    assert (waits.asked, len(server.received)) == ([3, 20], 3)


def test_a_server_that_asks_for_more_than_a_minute_is_not_asked_again(world: World, server: Server) -> None:
    server.respond = lambda _: Reply(429, headers={"Retry-After": "61"})
    waits = Waits()
    with pytest.raises(RateLimitedError) as caught:
        world.call(world.api(server.url, pace=waits.pace), operation())
    assert (caught.value.attempts, caught.value.headers["retry-after"], waits.asked) == (1, "61", [])


def test_the_body_and_headers_are_sent_again_as_they_were(world: World, server: Server) -> None:
    server.respond = lambda _: Reply(503, headers={"Retry-After": "0"}) if len(server.received) < 3 else Reply()
    create: Operation[None] = Operation("POST", "/pets", body="application/json", responses={"200": None})
    world.call(world.api(server.url), create, {}, {"name": "Rex"}, {"headers": {"X-Trace": "1"}})
    assert [(one.body, one.headers["x-trace"]) for one in server.received] == [(b'{"name":"Rex"}', "1")] * 3


SECURED: Operation[None] = Operation("POST", "/pets", responses={"200": None}, security=("oauth",))


def test_a_token_is_asked_for_again_where_its_endpoint_fails(world: World, server: Server) -> None:
    """Also after 500, though it is a POST: a token that nobody uses does no harm."""

    def respond(received: Received) -> Reply:
        if received.path != "/token":
            return Reply()
        asked = [one for one in server.received if one.path == "/token"]
        return Reply(500) if len(asked) < 3 else Reply(json={"access_token": "t", "token_type": "bearer"})

    server.respond = respond
    waits = Waits()
    api = world.api(server.url, auth=ClientCredentials("id", "s3cret", f"{server.url}/token"), pace=waits.pace)
    world.call(api, SECURED)
    assert ([one.path for one in server.received], waits.asked) == (["/token"] * 3 + ["/pets"], [0.5, 1.0])


def test_requests_for_a_token_are_not_counted_as_attempts(world: World, server: Server) -> None:
    server.respond = lambda received: (
        Reply(json={"access_token": "t", "token_type": "bearer"}) if received.path == "/token" else Reply(401)
    )
    auth = ClientCredentials("id", "s3cret", f"{server.url}/token")
    with pytest.raises(StatusError) as caught:
        world.call(world.api(server.url, auth=auth), SECURED)
    assert (caught.value.attempts, len(server.received)) == (2, 4)
    server.respond = lambda _: Reply(400)
    with pytest.raises(AuthenticationError) as refused:
        world.call(world.api(server.url, auth=ClientCredentials("id", "s", f"{server.url}/token")), SECURED)
    assert refused.value.attempts == 0
