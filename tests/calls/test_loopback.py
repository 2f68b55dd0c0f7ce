"""What goes wrong between a client and a server, on real sockets, in both worlds: what is raised, and what is tried again."""

import gzip
import json
import logging
import socket
import traceback
from contextlib import closing

import pytest

from .caller import CLIENT_SECRET, Caller
from .calls import answers
from .client import WORLDS
from .documents import pets
from .loopback import Loopback, answer, dribbled, head, raw, silent

MINE = "GET /pets/mine"
ITEMS = ["a", 1, None]
JSON = "Content-Type: application/json"
BASIC = "Y2xpZW50LW9uZTpzM2NyM3Qtb2Ytb25l"


@pytest.fixture
def server():
    with Loopback() as running:
        running.script(answer(200, ITEMS))
        yield running


@pytest.fixture(params=WORLDS)
def caller(request, pets_package, server):
    with closing(Caller(pets_package.module, pets_package.names, server, request.param)) as made:
        yield made


def raised(caller, kind, key=MINE, *positional, **named):
    """The error that a call ends with; it is of the tree, and neither it nor what led to it shows a secret."""
    with pytest.raises(getattr(caller.package, kind)) as caught:
        caller.call(key, *positional, **named)
    assert isinstance(caught.value, caller.package.ApiError)
    told = "".join(traceback.format_exception(caught.value)) + repr(caught.value)
    assert not {secret for secret in (CLIENT_SECRET, BASIC, "token-") if secret in told}
    return caught.value


GOOD = {
    "whole": answer(200, ITEMS),
    "gzip": answer(200, gzip.compress(json.dumps(ITEMS).encode()), "Content-Encoding: gzip"),
    "chunked": raw(
        head(200, JSON, "Transfer-Encoding: chunked"), b'5\r\n["a",\r\n', b"1\r\n1\r\n", b"6\r\n,null]\r\n0\r\n\r\n"
    ),
    "without a length": raw(head(200, JSON, "Connection: close"), b'["a",1,', b"null]", end=True),
    "byte by byte": raw(*(bytes([byte]) for byte in head(200, JSON, "Content-Length: 12") + b'["a",1,null]')),
    "after 100": raw(b"HTTP/1.1 100 Continue\r\n\r\n" + head(200, JSON, "Content-Length: 12") + b'["a",1,null]'),
}


@pytest.mark.parametrize("form", GOOD)
def test_every_form_of_an_answer_is_read(server, caller, form):
    server.script(GOOD[form])
    assert caller.call(MINE) == ITEMS
    assert caller.call(MINE) == ITEMS
    assert len(server.requests) == 2


def test_a_page_of_five_megabytes(server, caller):
    page = max(answers(pets(), "GET /pets")[0].contents, key=lambda content: len(content.get("data", [])))
    one = page["data"][0]
    count = 5_000_000 // len(json.dumps(one)) + 1
    content = json.dumps({"data": [one] * count}).encode()
    assert len(content) > 5_000_000
    server.script(answer(200, gzip.compress(content, 1), "Content-Encoding: gzip"))
    assert len(caller.call("GET /pets", page_size=100).data) == count


FAULTS = {
    "silent": (silent, "TimeoutExceeded"),
    "dribbled": (dribbled, "TimeoutExceeded"),
    "closed at once": (raw(end=True), "ConnectionFailed"),
    "cut in the head": (raw(b"HTTP/1.1 200 OK\r\nContent-Le", end=True), "ConnectionFailed"),
    "cut in the body": (raw(head(200, JSON, "Content-Length: 99"), b'["a"', end=True), "ConnectionFailed"),
    "cut in a chunk": (raw(head(200, JSON, "Transfer-Encoding: chunked"), b'5\r\n["a', end=True), "ConnectionFailed"),
    "no HTTP": (raw(b"\x16\x03\x01\x00 who is there?\r\n\r\n", end=True), "ConnectionFailed"),
    "no gzip": (answer(200, b"\x1f\x8bnonsense", "Content-Encoding: gzip"), "ConnectionFailed"),
    "no JSON": (answer(200, b"<html>Welcome</html>"), "ResponseMismatchError"),
    "half of JSON": (answer(200, b'["a",'), "ResponseMismatchError"),
    "nothing": (answer(200, b""), "ResponseMismatchError"),
    "no UTF-8": (answer(200, b'["\xff"]'), "ResponseMismatchError"),
    "deep": (answer(200, b"[" * 100_000), "ResponseMismatchError"),
    "other JSON": (answer(200, {"a": 1}), "ResponseMismatchError"),
    "undeclared": (answer(204, b""), "ResponseMismatchError"),
    "a gateway's page": (answer(502, b"<html>Bad Gateway</html>", "Content-Type: text/html"), "ServerError"),
    "elsewhere": (answer(302, b"", "Location: /pets/mine?elsewhere"), "RedirectError"),
}


@pytest.mark.parametrize("fault", FAULTS)
def test_every_fault_is_an_error_of_the_tree(server, caller, fault):
    reply, kind = FAULTS[fault]
    server.script(reply, answer(200, ITEMS))
    endless = kind == "TimeoutExceeded"
    error = raised(caller, kind, options={"max_retries": 0} | ({"deadline": 0.3} if endless else {}))
    assert (error.method, error.path) == ("GET", "/pets/mine")
    assert len(server.requests) == 1
    assert caller.call(MINE) == ITEMS


def test_a_silent_server_is_left_after_the_timeout(server, caller):
    server.script(silent, answer(200, ITEMS))
    raised(caller, "TimeoutExceeded", options={"max_retries": 0, "timeout": 0.2})
    assert caller.call(MINE) == ITEMS


@pytest.mark.parametrize("fault", ["closed at once", "cut in the head", "cut in the body", "cut in a chunk"])
def test_what_was_cut_is_read_again(server, caller, fault):
    server.script(FAULTS[fault][0], answer(200, ITEMS))
    assert caller.call(MINE) == ITEMS
    assert len(server.requests) == 2


def test_a_post_is_not_sent_twice_but_where_its_caller_says_so(server, caller):
    cut = FAULTS["cut in the body"][0]
    server.script(cut, answer(200, {"cats": 1}))
    raised(caller, "ConnectionFailed", "POST /pets/{petId}/photo", "7", body={"title": "Sleeping"})
    assert len(server.requests) == 1
    server.script(cut, answer(200, {"cats": 1}))
    again = caller.call("POST /pets/{petId}/photo", "7", body={"title": "Sleeping"}, options={"idempotent": True})
    assert again is not None
    assert len(server.requests) == 3


@pytest.mark.parametrize("status", [429, 503])
def test_a_busy_server_is_asked_again_when_it_says(server, caller, status):
    server.script(answer(status, b"", "Retry-After: 0"), answer(status, b"", "Retry-After: 0"), answer(200, ITEMS))
    assert caller.call(MINE) == ITEMS
    assert len(server.requests) == 3
    assert server.tokens == ["token-0"]


def test_a_server_that_stays_busy_is_told_as_it_answers(server, caller):
    server.script(answer(429, b"", "Retry-After: 0"))
    error = raised(caller, "RateLimitedError", options={"max_retries": 3})
    assert (error.status, error.attempts) == (429, 4)
    assert len(server.requests) == 4


def test_a_refused_token_is_renewed_once(server, caller):
    assert caller.call(MINE) == ITEMS
    server.refused.add("token-0")
    assert caller.call(MINE) == ITEMS
    assert server.tokens == ["token-0", "token-1"]
    assert len(server.requests) == 3
    server.refused.add("token-1")
    server.refused.add("token-2")
    assert raised(caller, "UnauthorizedError").status == 401
    assert server.tokens == ["token-0", "token-1", "token-2"]


def test_no_redirect_takes_the_token_elsewhere(server, caller):
    with Loopback() as other:
        other.script(answer(200, ITEMS))
        server.script(answer(307, b"", f"Location: {other.url}/pets/mine"))
        raised(caller, "RedirectError")
        assert (other.requests, other.tokens) == ([], [])


def test_a_kept_connection_that_the_server_has_closed_is_replaced(server, caller):
    def closes_later(connection):
        answer(200, ITEMS)(connection)
        connection.shutdown(socket.SHUT_WR)
        return False

    server.script(closes_later, answer(200, ITEMS))
    for _ in range(2):
        assert caller.call(MINE, options={"max_retries": 2}) == ITEMS


@pytest.mark.parametrize("kind", WORLDS)
def test_nobody_listens(pets_package, kind):
    with Loopback() as gone:
        caller = Caller(pets_package.module, pets_package.names, gone, kind)
    with closing(caller):
        error = raised(caller, "ConnectionFailed", options={"max_retries": 0})
    assert not isinstance(error, caller.package.TimeoutExceeded)


def test_no_secret_is_logged(server, caller, caplog):
    with caplog.at_level(logging.DEBUG):
        server.script(answer(503, b"", "Retry-After: 0"), answer(200, ITEMS))
        caller.call(MINE)
        server.refused.add("token-0")
        caller.call(MINE)
        server.script(answer(500, {"type": "a", "title": "b", "detail": "c"}))
        raised(caller, "ServerError", options={"max_retries": 0})
    assert caplog.records
    told = caplog.text + "".join(f"{record.args!r}{vars(record)!r}" for record in caplog.records)
    assert not {secret for secret in (CLIENT_SECRET, BASIC, "token-0", "token-1") if secret in told}
    assert CLIENT_SECRET not in repr(caller.client)
