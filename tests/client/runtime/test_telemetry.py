"""What is told of calls: log, spans, hooks of the HTTP client, and where a response leaves the document."""

from __future__ import annotations

import asyncio
import logging
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import httpx2
import pytest
import runtime
from opentelemetry.sdk.trace import TracerProvider
from opentelemetry.sdk.trace.export import SimpleSpanProcessor
from opentelemetry.sdk.trace.export.in_memory_span_exporter import InMemorySpanExporter
from opentelemetry.trace import SpanKind, StatusCode
from runtime import (
    Bearer,
    Call,
    ClientCredentials,
    ConnectionFailed,
    Mismatch,
    NotFoundError,
    Operation,
    Pace,
    Parameter,
    ResponseMismatchError,
)

from .conftest import Tasks, Threads, World
from .server import Received, Reply, Server

SECRET = "s3cret"
GET: Operation[dict[str, int]] = Operation(
    "GET",
    "/pets/{petId}",
    (Parameter("petId", "path"), Parameter("key", "query"), Parameter("X-Trace", "header")),
    responses={"200": lambda: dict[str, int]},
    security=("any",),
    name="getPet",
)
ARGUMENTS = {"petId": "petname", "key": SECRET, "X-Trace": SECRET}


def ticking() -> Any:
    """A clock of which each look takes a quarter of a second."""
    seconds = [0.0]

    def clock() -> float:
        seconds[0] += 0.25
        return seconds[0]

    return clock


def test_a_line_of_log_for_each_attempt(world: World, server: Server, caplog: pytest.LogCaptureFixture) -> None:
    answers = iter([Reply(503, {"title": SECRET}, {"X-Secret": SECRET}), Reply(200, {})])
    server.respond = lambda _: next(answers)
    pace = Pace(clock=ticking(), chance=lambda: 1.0, sleep=lambda _: None)
    api = world.api(server.url, auth=Bearer(SECRET), pace=pace)
    with caplog.at_level(logging.DEBUG):
        world.call(api, GET, ARGUMENTS)
    ours = [record for record in caplog.records if record.name == "runtime.telemetry"]
    assert [(record.levelname, record.getMessage()) for record in ours] == [
        ("INFO", "GET /pets/{petId}: 503 after 0.250 s (attempt 1); again in 0.500 s"),
        ("DEBUG", "GET /pets/{petId}: 200 after 0.250 s (attempt 2)"),
    ]
    assert not [record for record in ours if SECRET in repr(vars(record)) or "petname" in repr(vars(record))]


def test_attempts_without_an_answer_are_told_of(world: World, caplog: pytest.LogCaptureFixture) -> None:
    api = world.api("http://127.0.0.1:1", options={"max_retries": 1}, auth=Bearer(SECRET))
    with caplog.at_level(logging.DEBUG, "runtime.telemetry"), pytest.raises(ConnectionFailed):
        world.call(api, GET, ARGUMENTS)
    first, second = (record.getMessage() for record in caplog.records if record.name == "runtime.telemetry")
    assert first.startswith("GET /pets/{petId}: ConnectError after ")
    assert "again in" in first
    assert second.endswith(" s (attempt 2)")


def test_the_log_says_nothing_unasked(world: World, server: Server, caplog: pytest.LogCaptureFixture) -> None:
    with caplog.at_level(logging.INFO):
        world.call(world.api(server.url), GET, {"petId": "1"})
    assert [record for record in caplog.records if record.name == "runtime.telemetry"] == []


class Traced:
    """A tracer that keeps its spans."""

    def __init__(self) -> None:
        self._kept = InMemorySpanExporter()
        provider = TracerProvider()
        provider.add_span_processor(SimpleSpanProcessor(self._kept))
        self.tracer = provider.get_tracer("test")

    @property
    def spans(self) -> list[Any]:
        return list(self._kept.get_finished_spans())


def test_a_span_for_each_attempt(world: World, server: Server) -> None:
    def respond(received: Received) -> Reply:
        if received.path == "/token":
            return Reply(json={"access_token": SECRET, "token_type": "bearer"})
        return Reply(503 if len(server.received) == 2 else 404)

    server.respond = respond
    traced = Traced()
    auth = ClientCredentials("id", SECRET, f"{server.url}/token")
    with pytest.raises(NotFoundError):
        world.call(world.api(server.url, auth=auth, tracer=traced.tracer), GET, ARGUMENTS)
    token, first, second = traced.spans
    at = {"server.address": "127.0.0.1", "server.port": int(server.url.rpartition(":")[2])}
    asked = {"http.request.method": "GET", "url.template": "/pets/{petId}", **at}
    assert dict(token.attributes)["http.response.status_code"] == 200
    assert (token.name, token.status.status_code) == (f"POST {server.url}/token", StatusCode.UNSET)
    assert dict(first.attributes) == {**asked, "http.response.status_code": 503, "error.type": "503"}
    assert dict(second.attributes) == {
        **asked,
        "http.response.status_code": 404,
        "error.type": "404",
        "http.request.resend_count": 1,
    }
    assert {(span.name, span.kind, span.status.status_code) for span in (first, second)} == {
        ("GET /pets/{petId}", SpanKind.CLIENT, StatusCode.ERROR)
    }
    for span, received in zip(traced.spans, server.received, strict=True):
        assert f"{span.context.span_id:016x}" in received.headers["traceparent"]
    assert SECRET not in "".join(span.to_json() for span in traced.spans)


def test_a_span_ends_where_no_answer_comes(world: World) -> None:
    traced = Traced()
    api = world.api("http://127.0.0.1:1", tracer=traced.tracer, options={"max_retries": 0})
    with pytest.raises(ConnectionFailed):
        world.call(api, GET, ARGUMENTS)
    (span,) = traced.spans
    assert (span.attributes["error.type"], span.status.status_code) == ("ConnectError", StatusCode.ERROR)
    assert (span.attributes["server.address"], span.attributes["server.port"]) == ("127.0.0.1", 1)


def test_a_span_ends_where_a_task_is_cancelled() -> None:
    traced = Traced()
    world = Tasks()

    async def never(_: httpx2.Request) -> httpx2.Response:
        return await asyncio.get_running_loop().create_future()

    async def main() -> None:
        http = world.http(transport=httpx2.MockTransport(never))
        api = world.api("https://api.example", http_client=http, tracer=traced.tracer)
        task = asyncio.create_task(api.call(GET, {"petId": "1"}))
        await asyncio.sleep(0.01)
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task

    world.run(main())
    world.close()
    (span,) = traced.spans
    assert (span.attributes["error.type"], span.attributes["server.port"]) == ("CancelledError", 443)


def test_hooks_of_an_injected_client_see_each_attempt(server: Server) -> None:
    world = Threads()
    answers = iter([Reply(503), Reply(200, {})])
    server.respond = lambda _: next(answers)
    seen: list[Any] = []
    hooks = {"request": [lambda one: seen.append(one.method)], "response": [lambda one: seen.append(one.status_code)]}
    world.call(world.api(server.url, http_client=world.http(event_hooks=hooks)), GET, {"petId": "1"})
    assert seen == ["GET", 503, "GET", 200]
    world.close()


def departures(value: dict[str, int]) -> Any:
    """As the models of a package do it: here, a document that knows but one name."""
    return ((f"$.{name}", "the document does not know this field", value[name]) for name in value if name != "known")


UNKNOWN = (Mismatch("$.extra", "the document does not know this field", "2"),)


def test_what_the_document_does_not_know_is_told(world: World, server: Server) -> None:
    told: list[Any] = []
    api = world.api(server.url, on_mismatch=lambda *found: told.append(found), departures=departures)
    server.respond = lambda _: Reply(json={"known": 1, "extra": 2})
    assert world.call(api, GET, {"petId": "1"}) == {"known": 1, "extra": 2}
    assert told == [(UNKNOWN, Call("GET", "/pets/{petId}", "getPet"))]
    server.respond = lambda _: Reply(json={"known": 1})
    world.call(api, GET, {"petId": "1"})
    assert len(told) == 1
    server.respond = lambda _: Reply(json={"known": "many"})
    with pytest.raises(ResponseMismatchError) as caught:
        world.call(api, GET, {"petId": "1"})
    assert told[1:] == [(caught.value.mismatches, Call("GET", "/pets/{petId}", "getPet"))]
    server.respond = lambda _: Reply(202, {})
    with pytest.raises(ResponseMismatchError):
        world.call(api, GET, {"petId": "1"})
    assert told[2][0] == (Mismatch("$", "the document does not declare status 202 (it has: 200)"),)


def test_strict_raises_for_what_the_document_does_not_know(world: World, server: Server) -> None:
    server.respond = lambda _: Reply(json={"known": 1, "extra": 2})
    api = world.api(server.url, departures=departures)
    assert world.call(api, GET, {"petId": "1"}) == {"known": 1, "extra": 2}
    for strict in (api.with_options(strict=True), api):
        with pytest.raises(ResponseMismatchError) as caught:
            world.call(strict, GET, {"petId": "1"}, options={"strict": True})
        assert str(caught.value) == (
            "GET /pets/{petId}: the 200 response is not what the document declares:"
            " $.extra: the document does not know this field, got 2"
        )
        assert (caught.value.mismatches, caught.value.attempts) == (UNKNOWN, 1)
    world.call(api.with_options(strict=True), GET, {"petId": "1"}, options={"strict": False})


def test_what_cannot_be_read_is_an_error_without_anyone_to_tell(world: World, server: Server) -> None:
    server.respond = lambda _: Reply(json=[])
    with pytest.raises(ResponseMismatchError):
        world.call(world.api(server.url, departures=departures), GET, {"petId": "1"})


def test_the_log_has_the_name_of_the_package(tmp_path: Path) -> None:
    (tmp_path / "acme").mkdir()
    (tmp_path / "acme" / "__init__.py").touch()
    shutil.copytree(Path(runtime.__file__).parent, tmp_path / "acme" / "_runtime")
    code = "from acme._runtime.telemetry import LOGGER; print(LOGGER.name)"
    told = subprocess.run([sys.executable, "-c", code], cwd=tmp_path, capture_output=True, text=True, check=True)
    assert told.stdout == "acme\n"
