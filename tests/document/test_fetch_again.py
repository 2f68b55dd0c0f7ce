"""fetch, again: what upstream still has does not come again, and what failed by chance is asked for again, in good time."""

from __future__ import annotations

import json
import socket
from contextlib import ExitStack
from email.utils import formatdate
from http.server import BaseHTTPRequestHandler
from pathlib import Path

import pytest
from fetching import SETTING, SMALL, TIMES, V1, V2, Waits, document, get, refused, tree
from vendor_server import Answer, Vendor, body, in_turn, raw, redirect, reset, status

from codegen.document import lock
from codegen.document.download import Limits
from codegen.document.outcomes import Failed, Fetched, Unchanged
from codegen.document.patience import retry_after

ETAG = f'"{V1}"'
NOW = 784_111_777.0
"""Sun, 06 Nov 1994 08:49:37 GMT, which RFC 9110 writes in three ways."""


@pytest.fixture
def fetched(vendor: Vendor, folder: Path) -> Path:
    """The folder once the first version was fetched, with a server that minds conditions from then on."""
    get(vendor, folder)
    vendor.answers[f"/{V1}"] = minding(document(V1), ETAG)
    vendor.headers.clear()
    return folder


def minding(data: bytes, etag: str) -> Answer:
    """Answer 304 where the condition names this ETag."""

    def answer(handler: BaseHTTPRequestHandler) -> None:
        if handler.headers["If-None-Match"] == etag:
            handler.send_response(304)
            handler.send_header("ETag", etag)
            handler.end_headers()
        else:
            body(data, ETag=etag)(handler)

    return answer


def conditions(vendor: Vendor) -> list[str | None]:
    return [headers.get("If-None-Match") for headers in vendor.headers]


@pytest.mark.parametrize("check", [False, True])
def test_what_upstream_still_has_does_not_come_again(vendor: Vendor, fetched: Path, check: bool):
    before = tree(fetched)
    (outcome,) = get(vendor, fetched, check=check)
    assert conditions(vendor) == [ETAG]
    assert outcome == Unchanged(outcome.request, lock.read(fetched)[V1])
    assert tree(fetched) == before


def test_what_upstream_has_anew_comes(vendor: Vendor, fetched: Path):
    new = document(V1, tags=[{"name": "new"}])
    vendor.answers[f"/{V1}"] = minding(new, '"other"')
    (outcome,) = get(vendor, fetched)
    assert isinstance(outcome, Fetched)
    assert (fetched / f"{V1}.json").read_bytes() == new
    assert lock.read(fetched)[V1].etag == '"other"'


@pytest.mark.parametrize("how", ["edited", "deleted", "elsewhere"])
def test_what_is_not_here_as_it_came_is_asked_for_whole(vendor: Vendor, fetched: Path, how: str):
    path, entries = fetched / f"{V1}.json", lock.read(fetched)
    if how == "edited":
        path.write_bytes(b"{}")
    elif how == "deleted":
        path.unlink()
    else:
        moved = lock.Entry("https://old.test", entries[V1].sha256, entries[V1].size, entries[V1].etag)
        (fetched / "specs.lock").write_bytes(lock.render({**entries, V1: moved}))
    get(vendor, fetched)
    assert conditions(vendor) == [None]
    assert path.read_bytes() == document(V1)
    assert lock.read(fetched) == entries


def test_check_asks_about_upstream_whatever_is_here(vendor: Vendor, fetched: Path):
    (fetched / f"{V1}.json").unlink()
    (outcome,) = get(vendor, fetched, check=True)
    assert isinstance(outcome, Unchanged)
    assert conditions(vendor) == [ETAG]


def test_a_condition_is_of_the_address_and_not_of_where_it_redirects_to(vendor: Vendor, fetched: Path):
    vendor.answers |= {f"/{V1}": redirect("/moved"), "/moved": body(document(V1), ETag=ETAG)}
    get(vendor, fetched)
    assert conditions(vendor) == [ETAG, None]
    assert lock.read(fetched)[V1].etag is None


def test_a_redirect_that_ends_in_304_is_no_answer(vendor: Vendor, fetched: Path):
    vendor.answers |= {f"/{V1}": redirect("/moved"), "/moved": raw(b"HTTP/1.1 304 Not Modified\r\n\r\n")}
    assert refused(vendor, fetched).startswith("answered 304 Not Modified, and was not asked whether it is. ")


@pytest.mark.parametrize("etag", ["no quotes", '"two"words"', '"' + "x" * 513 + '"', '"\u00e9"'])
def test_an_etag_that_cannot_be_one_is_not_kept(vendor: Vendor, folder: Path, etag: str):
    vendor.answers[f"/{V1}"] = body(document(V1), ETag=etag)
    get(vendor, folder)
    assert "etag" not in json.loads((folder / "specs.lock").read_bytes())["documents"][V1]


@pytest.mark.parametrize(
    "trouble",
    [
        status(500),
        status(503),
        status(429),
        reset,
        raw(b""),
        body(document(V1)[:20], length=len(document(V1))),
        raw(b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n40\r\n{"),
    ],
    ids=["500", "503", "429", "reset", "hung up", "cut", "chunk cut"],
)
def test_trouble_that_passes_is_waited_for(vendor: Vendor, folder: Path, trouble: Answer):
    vendor.answers[f"/{V1}"] = in_turn(trouble, trouble, body(document(V1)))
    waits = Waits()
    (outcome,) = get(vendor, folder, waits=waits)
    assert isinstance(outcome, Fetched)
    assert (folder / f"{V1}.json").read_bytes() == document(V1)
    assert len(vendor.asked) == 3
    assert waits == [0.5, 1.0]


def test_silence_is_asked_again(vendor: Vendor, folder: Path):
    vendor.answers[f"/{V1}"] = in_turn(lambda _: vendor.released.wait(10) and None, body(document(V1)))
    (outcome,) = get(vendor, folder, limits=Limits(silence=0.1))
    assert isinstance(outcome, Fetched)
    assert len(vendor.asked) == 2


def test_a_connection_that_never_stands(folder: Path):
    with socket.create_server(("127.0.0.1", 0), backlog=0) as full, ExitStack() as queue:
        for _ in range(4):  # until the system queues no more, and lets those who knock wait
            waiting = queue.enter_context(socket.socket())
            waiting.setblocking(False)
            waiting.connect_ex(full.getsockname())
        nobody = Vendor(url=f"http://127.0.0.1:{full.getsockname()[1]}")
        message = refused(nobody, folder, limits=Limits(connect=0.1, attempts=2))
    assert message == "no answer in time, 2 times. Try again later, or with a longer --timeout."


def test_what_will_not_pass_is_not_asked_again(vendor: Vendor, folder: Path):
    vendor.answers[f"/{V1}"] = in_turn(status(404), body(document(V1)))
    assert refused(vendor, folder) == f"answered 404 Not Found. {SETTING}"
    assert len(vendor.asked) == 1


def test_waits_grow_and_half_of_each_is_chance(vendor: Vendor, folder: Path):
    vendor.answers[f"/{V1}"] = status(500)
    most, least = Waits(chance=1.0), Waits(chance=0.0)
    limits = Limits(attempts=7)
    refused(vendor, folder, waits=most, limits=limits)
    refused(vendor, folder, waits=least, limits=limits)
    assert most == [0.5, 1.0, 2.0, 4.0, 8.0, 8.0]
    assert least == [wait / 2 for wait in most]


def test_the_server_may_ask_for_more_patience_but_not_for_less(vendor: Vendor, folder: Path):
    asks = [status(503, Retry_After=after) for after in ("7", formatdate(1000 + 7 + 3, usegmt=True), "0")]
    vendor.answers[f"/{V1}"] = in_turn(*asks, body(document(V1)))
    waits = Waits(wall=1000.0)
    (outcome,) = get(vendor, folder, waits=waits)
    assert isinstance(outcome, Fetched)
    assert waits == [7.0, 3.0, 2.0]


@pytest.mark.parametrize("after", ["3600", formatdate(NOW + 3600, usegmt=True)])
def test_patience_ends_with_the_time_that_there_is(vendor: Vendor, folder: Path, after: str):
    vendor.answers[f"/{V1}"] = status(429, Retry_After=after)
    waits = Waits(wall=NOW)
    assert refused(vendor, folder, waits=waits) == (
        "answered 429 Too Many Requests. The server asks for 3,600 s of patience: try again then."
    )
    assert (waits, len(vendor.asked)) == ([], 1)


def test_patience_without_measure_is_not_written_out(vendor: Vendor, folder: Path):
    vendor.answers[f"/{V1}"] = status(503, Retry_After="9" * 299)
    assert refused(vendor, folder).endswith("The server asks for more than a year of patience: try again then.")


def test_all_attempts_are_within_the_total(vendor: Vendor, folder: Path):
    vendor.answers[f"/{V1}"] = status(503)
    waits = Waits()
    message = refused(vendor, folder, waits=waits, limits=Limits(total=3.0, attempts=100))
    assert message.startswith("answered 503 Service Unavailable, 3 times. ")
    assert waits == [0.5, 1.0]  # 2.0 more would be too long


def test_one_that_waits_does_not_hold_up_the_others(vendor: Vendor, folder: Path):
    vendor.answers[f"/{V1}"] = status(503)
    failed, fetched = get(vendor, folder, V1, V2)
    assert isinstance(failed, Failed)
    assert isinstance(fetched, Fetched)
    assert sorted(vendor.asked) == [f"/{V1}"] * TIMES + [f"/{V2}"]
    assert SMALL.attempts == TIMES


@pytest.mark.parametrize(
    ("value", "seconds"),
    [
        ("0", 0.0),
        (" 120 ", 120.0),
        ("Sun, 06 Nov 1994 08:49:47 GMT", 10.0),
        ("Sunday, 06-Nov-94 08:49:47 GMT", 10.0),
        ("Sun Nov  6 08:49:47 1994", 10.0),
        ("Sun, 06 Nov 1994 08:49:27 GMT", 0.0),
        ("-1", None),
        ("1.5", None),
        ("", None),
        ("soon", None),
        ("1, 2", None),
        ("\u0663", None),
        ("9" * 5000, None),
        ("Sun, 06 Nov 1994 99:49:37 GMT", None),
        ("Sun, 06 Nov 99999 08:49:37 GMT", None),
    ],
)
def test_retry_after(value: str, seconds: float | None):
    assert retry_after(value, NOW) == seconds
