"""Credentials that do not change, as a server sees them; each test in both worlds."""

from __future__ import annotations

import base64
import pickle
import traceback
from pathlib import Path
from typing import Any, cast

import httpx2
import pytest
from runtime import (
    ApiKey,
    Auth,
    Basic,
    Bearer,
    NoAuth,
    Operation,
    Parameter,
    ResponseMismatchError,
    UnauthorizedError,
    io,
)
from runtime.io import BlockingIO, run
from runtime.operation import PreparedRequest

from .conftest import World
from .server import Reply, Server

GET: Operation[None] = Operation(
    "GET",
    "/pets",
    (Parameter("limit", "query"), Parameter("Authorization", "header"), Parameter("theme", "cookie")),
    responses={"200": None},
    security=("any",),
)
OPEN: Operation[None] = Operation("GET", "/health", responses={"200": None})


@pytest.mark.parametrize(
    ("auth", "expected"),
    [
        (NoAuth(), ("/pets?limit=1", None, None, "theme=dark")),
        (Bearer("t0ken"), ("/pets?limit=1", "Bearer t0ken", None, "theme=dark")),
        (
            Basic("us\u00e9r", "p:w"),
            ("/pets?limit=1", "Basic " + base64.b64encode("us\u00e9r:p:w".encode()).decode(), None, "theme=dark"),
        ),
        (ApiKey("k/1", name="X-Key"), ("/pets?limit=1", None, "k/1", "theme=dark")),
        (ApiKey("k/1", name="key", location="query"), ("/pets?limit=1&key=k%2F1", None, None, "theme=dark")),
        (ApiKey("k;1", name="key", location="cookie"), ("/pets?limit=1", None, None, "theme=dark; key=k%3B1")),
    ],
    ids=lambda value: type(value).__name__,
)
def test_where_a_credential_goes(world: World, server: Server, auth: Auth, expected: tuple[Any, ...]) -> None:
    world.call(world.api(server.url, auth=auth), GET, {"limit": 1, "theme": "dark"})
    (received,) = server.received
    headers = received.headers
    assert (received.target, headers.get("authorization"), headers.get("x-key"), headers.get("cookie")) == expected


@pytest.mark.parametrize("location", ["header", "query", "cookie"])
def test_an_operation_without_security_gets_none(world: World, server: Server, location: Any) -> None:
    world.call(world.api(server.url, auth=ApiKey("s3cret", name="key", location=location)), OPEN)
    (received,) = server.received
    assert "s3cret" not in received.target + str(received.headers)


def test_a_credential_wins_over_an_argument(world: World, server: Server) -> None:
    world.call(world.api(server.url, auth=Bearer("right")), GET, {"Authorization": "Bearer wrong"})
    assert server.received[0].headers["authorization"] == "Bearer right"


def test_a_refused_credential_that_cannot_be_renewed_is_sent_once(world: World, server: Server) -> None:
    server.respond = lambda _: Reply(401)
    with pytest.raises(UnauthorizedError):
        world.call(world.api(server.url, auth=Bearer("t")), GET)
    assert len(server.received) == 1


@pytest.mark.parametrize(
    "auth",
    [
        Bearer("s3cret"),
        Basic("s3cret", "s3cret"),
        ApiKey("s3cret", name="k"),
        ApiKey("s3cret", name="k", location="query"),
    ],
    ids=lambda value: type(value).__name__,
)
def test_no_secret_in_a_repr(auth: Auth) -> None:
    assert repr(auth) == f"{type(auth).__name__}(…)"


@pytest.mark.parametrize("token", ["", "a b", "a\n", "\u00fc"])
def test_what_is_no_token_is_refused_without_being_quoted(token: str) -> None:
    with pytest.raises(ValueError, match=r"^the token is empty, or holds a character that no token has"):
        Bearer(token)


def test_what_is_no_header_or_user_name_is_refused_without_being_quoted() -> None:
    with pytest.raises(ValueError, match=r"^the value of header X-Key holds a control character, or a space at an end"):
        ApiKey("s3cret\n", name="X-Key")
    with pytest.raises(ValueError, match=r"^a user name with a colon cannot be sent by HTTP Basic"):
        Basic("s3cret:", "s3cret")


def test_a_key_in_the_query_stands_in_no_log(world: World, server: Server, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level("DEBUG")
    api = world.api(server.url, auth=ApiKey("s3cret", name="key", location="query"))
    world.call(api, GET, {"limit": 1})
    assert [one.target for one in server.received] == ["/pets?limit=1&key=s3cret"]
    assert "limit=1&key=***" in caplog.text
    assert "s3cret" not in caplog.text


def test_a_key_that_a_link_already_has_is_sent_once() -> None:
    auth = ApiKey("s3cret", name="key", location="query")
    request = PreparedRequest("GET", "/pets", "key=s3cret&page=2", base="https://api.example")
    credential = run(auth.credential(cast("Any", None)))
    assert credential is not None
    assert credential.added_to(request).url == "https://api.example/pets?page=2&key=s3cret"
    built = BlockingIO(httpx2.Client()).build(credential.added_to(request), None, None)
    assert "s3cret" not in f"{built.url} {built.url!r} {built!r}"
    alone = credential.added_to(PreparedRequest("GET", "/pets", base="https://api.example"))
    assert (alone.url, alone.shown) == ("https://api.example/pets?key=s3cret", "https://api.example/pets?key=***")


@pytest.mark.parametrize(
    "auth",
    [
        Bearer("t0ken"),
        ApiKey("t0ken", name="X-Key"),
        ApiKey("t0ken", name="k", location="query"),
        ApiKey("t0ken", name="k", location="cookie"),
    ],
)
def test_a_refusal_that_quotes_the_credential_is_shown_without_it(world: World, server: Server, auth: Auth) -> None:
    detail = "x" * 297 + "t0ken is unknown"  # where a long text is cut, too
    server.respond = lambda _: Reply(401, {"title": "no t0ken", "detail": detail})
    with pytest.raises(UnauthorizedError) as caught:
        world.call(world.api(server.url, auth=auth), GET)
    error = caught.value
    assert str(error) == f"GET /pets: 401 Unauthorized: no ***: {'x' * 297}***…"
    assert (error.title, error.detail) == ("no t0ken", detail)
    for shown in (repr(error), str(pickle.loads(pickle.dumps(error)))):
        assert "t0k" not in shown


def test_a_refusal_where_nobody_proves_who_calls_is_shown_as_it_is(world: World, server: Server) -> None:
    server.respond = lambda _: Reply(401, {"title": "no t0ken"})
    with pytest.raises(UnauthorizedError, match=r"no t0ken$"):
        world.call(world.api(server.url), GET)


def test_a_url_is_taken_apart_once_but_one_with_a_key_is_not_kept(world: World, server: Server) -> None:
    parsed = io._parsed.cache_info
    before = parsed()
    for _ in range(2):
        world.call(world.api(server.url, auth=Bearer("t0ken")), GET)
    assert (parsed().misses - before.misses, parsed().hits - before.hits) == (1, 1)
    world.call(world.api(server.url, auth=ApiKey("k", name="key", location="query")), GET)
    assert (parsed().misses - before.misses, parsed().hits - before.hits) == (1, 1)
    assert [received.target for received in server.received] == ["/pets", "/pets", "/pets?key=k"]


SECRET = "t0ken/of+the=caller"
QUOTED = {
    "plain": b'{"detail": "no %b", "sent": {"Authorization": "Bearer %b"}}' % ((SECRET.encode(),) * 2),
    "slashes": rb'{"detail": "no t0ken\/of+the=caller", "line": "\n"}',
    "escapes": rb'{"detail": "no t0ken/of\u002Bthe\u003dcaller \u00e9\"", "x": "\ud83d\ude00"}',
    "text": b"no %b!" % SECRET.encode(),
}


@pytest.mark.parametrize("body", QUOTED.values(), ids=QUOTED)
@pytest.mark.parametrize(
    "auth",
    [Bearer(SECRET), *(ApiKey(SECRET, name="key", location=at) for at in ("header", "query", "cookie"))],
    ids=["bearer", "header", "query", "cookie"],
)
def test_a_refusal_that_quotes_the_credential_is_raised_without_it(
    world: World, server: Server, auth: Auth, body: bytes
) -> None:
    """In no attribute, and in nothing that shows an exception, be it with the variables of every frame."""
    server.respond = lambda _: Reply(401, {"X-Request-Id": f"r1 Bearer {SECRET}"}, body=body)
    with pytest.raises(UnauthorizedError) as caught:
        world.call(world.api(server.url, auth=auth), GET)
    error = caught.value
    error.add_note(repr(error.body))
    shown = traceback.TracebackException.from_exception(error, capture_locals=True)
    ours = [
        frame
        for frame in shown.stack
        if Path(frame.filename).parts[-3:-1] == ("client", "runtime") and frame.filename != __file__
    ]
    held = [
        repr(vars(error)),
        repr(error.args),
        repr(error),
        str(error),
        str(error.body),
        repr(pickle.loads(pickle.dumps(error)).args),
    ]
    told = "".join(
        [*held, *map(str, error.__notes__), *(str(frame.locals) for frame in ours), *traceback.format_exception(error)]
    )
    assert not {text for text in (SECRET, "of+the", "the=caller", "caller") if text in told}
    assert len(ours) > 2
    assert b"***" in error.content
    assert "no ***" in str(error.body)


def test_what_is_no_refusal_stays_as_it_came(world: World, server: Server) -> None:
    server.respond = lambda _: Reply(json={"key": SECRET})
    operation: Operation[Any] = Operation("GET", "/key", responses={"200": lambda: dict[str, str]}, security=("any",))
    assert world.call(world.api(server.url, auth=Bearer(SECRET)), operation) == {"key": SECRET}


def test_an_answer_that_does_not_match_is_told_without_the_credential(world: World, server: Server) -> None:
    """Neither by the values that it has where it should not, nor by what it calls the call; cut values too."""
    secret = SECRET + "/" * 200
    body = {"size": "large", "key": "Bearer " + secret}
    server.respond = lambda _: Reply(json=body, headers={"X-Request-Id": f"r1 {secret}"})
    operation: Operation[Any] = Operation("GET", "/key", responses={"200": lambda: dict[str, int]}, security=("any",))
    with pytest.raises(ResponseMismatchError) as caught:
        world.call(world.api(server.url, auth=Bearer(secret)), operation)
    error = caught.value
    for shown in (
        str(error),
        repr(error),
        str(pickle.loads(pickle.dumps(error))),
        str(error.mismatches),
        str(error.args[0]),
    ):
        assert SECRET[:9] not in shown
    assert 'got "large"' in str(error)
    assert "got ***" in str(error)
    assert str(error).endswith("(request id r1 ***)")


def test_a_refusal_of_another_matter_stays_as_it_came(world: World, server: Server) -> None:
    """Also where the credential is a word that stands in everything."""
    content = rb'{"title": "No\ttitle", "detail": "\u0041"}'
    server.respond = lambda _: Reply(401, body=content)
    for auth in (Bearer(SECRET), Bearer("title")):
        with pytest.raises(UnauthorizedError) as caught:
            world.call(world.api(server.url, auth=auth), GET)
        assert caught.value.content == content


def test_a_key_is_left_out_as_it_was_sent_too() -> None:
    """Percent-encoded, in a URL that the server quotes."""
    sent = ApiKey("k/1&very=secret", name="key", location="query")._credential
    assert sent.left_out_of(b"no route for /pets?key=k%2F1%26very%3Dsecret") == b"no route for /pets?key=***"
