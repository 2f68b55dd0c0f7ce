"""fetch, against a real server that does what servers do: what was on disk stays, the lock too, and the others still come."""

from __future__ import annotations

import gzip
from dataclasses import dataclass
from http.server import BaseHTTPRequestHandler
from pathlib import Path

import pytest
from fetching import SETTING, SMALL, TIMES, V1, V2, V3, document, get, tree
from vendor_server import Answer, Vendor, body, raw, redirect, reset, status

from codegen.document import lock
from codegen.document.download import Limits
from codegen.document.outcomes import Failed, Fetched

QUICK = Limits(size=100_000, silence=0.3, total=0.6)  # only where the server never ends
LATER = "Try again later."
BUSY = "The server is at fault or busy: try again later."
TOO_LATE = "Try again later, or with a longer --timeout."
HTML = b"\n<!doctype html><title>Sign in</title>"
OWN = document(V1)
BOMB = gzip.compress(document(V1, tags=[{"name": "x" * 50_000_000}]))


@dataclass
class Bad:
    """What a server does, how the line of it begins and ends, and how often it is asked."""

    answer: Answer
    line: str | tuple[str, ...]
    advice: str
    asked: int = 1
    code: int = 3
    limits: Limits = SMALL


def stall(handler: BaseHTTPRequestHandler) -> None:
    handler.server.released.wait(10)  # type: ignore[attr-defined]  # of the servers of these tests


def stall_in_the_body(handler: BaseHTTPRequestHandler) -> None:
    body(OWN[:20], length=len(OWN))(handler)
    stall(handler)


def reset_in_the_body(handler: BaseHTTPRequestHandler) -> None:
    body(OWN[:20], length=len(OWN))(handler)
    reset(handler)


def drip(handler: BaseHTTPRequestHandler) -> None:
    body(b"", length=90_000)(handler)
    while not handler.server.released.wait(0.05):  # type: ignore[attr-defined]  # as above
        handler.wfile.write(b" ")


def flood(handler: BaseHTTPRequestHandler) -> None:
    handler.send_response(200)
    handler.end_headers()
    while True:  # until the other side has had enough
        handler.wfile.write(b" " * 65536)


REDIRECTED = ("redirected to ", "an address cannot be asked: ")
"""What newer and older releases of httpx2 make of a Location that leads nowhere."""
BROKEN = "the answer broke off: "
LARGE = "is larger than 100000 bytes"
MUCH = "That is more than is taken: check the address."
CHUNKED = b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n"

SERVERS = {
    "stalls": Bad(stall, "no answer in time", TOO_LATE, 2, limits=QUICK),
    "stalls in the body": Bad(stall_in_the_body, "no answer in time", TOO_LATE, 2, limits=QUICK),
    "drips": Bad(drip, "no answer in time", TOO_LATE, limits=QUICK),
    "truncates": Bad(body(OWN[:20], length=len(OWN)), BROKEN, LATER, TIMES),
    "truncates a chunk": Bad(raw(CHUNKED + b"40\r\n" + OWN[:20]), BROKEN, LATER, TIMES),
    "forgets the last chunk": Bad(raw(CHUNKED + b"%x\r\n%b\r\n" % (len(OWN), OWN)), BROKEN, LATER, TIMES),
    "truncates what is compressed": Bad(
        body(gzip.compress(OWN)[:-9], Content_Encoding="gzip"), BROKEN, LATER, TIMES
    ),
    "says that there is less": Bad(body(OWN, length=len(OWN) - 1), "cannot be read: ", "", code=2),
    "says that there is more than is taken": Bad(body(OWN, length=100_001), LARGE, MUCH, code=2),
    "resets": Bad(reset, BROKEN, LATER, TIMES),
    "resets in the body": Bad(reset_in_the_body, BROKEN, LATER, TIMES),
    "hangs up": Bad(raw(b""), BROKEN, LATER, TIMES),
    "speaks no HTTP": Bad(raw(b"SSH-2.0-pets\r\n"), BROKEN, LATER, TIMES),
    "has a page": Bad(body(HTML, Content_Type="text/html"), "is a web page or XML, not an OpenAPI document", SETTING, code=2),
    "has nothing": Bad(body(b""), "is empty", SETTING, code=2),
    "has white space": Bad(body(b" \r\n "), "is empty", SETTING, code=2),
    "has no content": Bad(raw(b"HTTP/1.1 204 No Content\r\n\r\n"), "answered 204 No Content", SETTING),
    "says that nothing changed, unasked": Bad(
        raw(b"HTTP/1.1 304 Not Modified\r\n\r\n"),
        "answered 304 Not Modified, and was not asked whether it is",
        "The server or a cache before it is at fault: try again later.",
    ),
    "has nothing there": Bad(status(404), "answered 404 Not Found", SETTING),
    "has had enough": Bad(status(429), f"answered 429 Too Many Requests, {TIMES} times", BUSY, TIMES),
    "fails": Bad(status(500), f"answered 500 Internal Server Error, {TIMES} times", BUSY, TIMES),
    "is unknown to fail so": Bad(status(599), f"answered 599 unknown, {TIMES} times", BUSY, TIMES),
    "redirects in a circle": Bad(redirect(f"/{V1}"), "redirected more than 5 times", SETTING, 6),
    "redirects to a file": Bad(
        redirect("file:///etc/hostname"), 'redirected to "file:///etc/hostname", which is not followed', SETTING
    ),
    "redirects to a script": Bad(redirect("javascript:alert(1)"), REDIRECTED, SETTING),
    "redirects to no address": Bad(redirect("http://127.0.0.1:pets/"), REDIRECTED, SETTING),
    "redirects to what is too long": Bad(redirect("/" + "x" * 70_000), REDIRECTED, SETTING),
    "redirects to no port": Bad(redirect("http://127.0.0.1:65536/"), REDIRECTED, SETTING),
    "redirects nowhere": Bad(status(302), "answered 302 Found", SETTING),
    "has much": Bad(body(document(V1, tags=["x" * 200_000])), LARGE, MUCH, code=2),
    "never ends": Bad(flood, LARGE, MUCH, code=2),
    "has what grows a thousandfold": Bad(body(BOMB, Content_Encoding="gzip"), LARGE, MUCH, code=2),
    "breaks its compression": Bad(
        body(b"no gzip at all", Content_Encoding="gzip"), "the answer's compression is broken", LATER
    ),
    "compresses unasked": Bad(
        body(OWN, Content_Encoding="br"), "the answer is compressed as br, which was not asked for", LATER
    ),
    "has another version": Bad(
        body(document(V2)),
        f'is version "{V2}", not "{V1}"',
        f'{SETTING} If "{V2}" is a new version, list it under versions.',
        code=2,
    ),
    "has something else": Bad(body(b'{"error": "sign in first"}'), "cannot be read: not an OpenAPI document: ", "", code=2),
    "has what is not valid": Bad(body(document(V1, paths=5)), "does not validate: ", "", code=1),
}  # fmt: skip


@pytest.mark.parametrize("what", SERVERS)
def test_what_was_there_stays(vendor: Vendor, folder: Path, what: str):
    bad = SERVERS[what]
    vendor.answers[f"/{V1}"] = bad.answer
    before = tree(folder)
    failed, other = get(vendor, folder, V1, V3, limits=bad.limits)

    assert isinstance(failed, Failed)
    start = f"{V1}: {vendor.url}/{V1}: "
    assert failed.line.startswith(start)
    assert failed.message.startswith(bad.line)
    assert failed.line.endswith(f". {bad.advice}" if bad.advice else ".")
    assert failed.line.isprintable()
    assert len(failed.line) < 600
    assert (failed.exit_code, vendor.asked.count(f"/{V1}")) == (bad.code, bad.asked)

    assert isinstance(other, Fetched)
    entries = lock.read(folder)
    assert entries.pop(V3) == other.entry
    assert tree(folder) == before | {
        f"{V3}.json": document(V3),
        "specs.lock": lock.render({**lock.parse(before["specs.lock"], ""), V3: other.entry}),
    }
    assert entries == lock.parse(before["specs.lock"], "")
