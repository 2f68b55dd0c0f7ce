"""The token of a fetch: sent to the origin that was configured, and never told, whatever a server makes of it."""

from __future__ import annotations

import gzip
import logging
from pathlib import Path

import pytest
from fetching import SETTING, SMALL, V1, V2, VERSIONS, document, get, refused, tree, vendor_settings
from vendor_server import Vendor, body, raw, redirect, serving, status

from codegen.document import lock
from codegen.document.fetch import fetch
from codegen.document.outcomes import Failed, Fetched
from codegen.document.requests import requests
from codegen.document.token import Token, from_environment
from codegen.errors import UsageError

SECRET = "s3cr3t.t0ken/with+all~of-them_=="
TOKEN = Token(SECRET)


def sent(vendor: Vendor) -> list[str | None]:
    return [headers.get("Authorization") for headers in vendor.headers]


def test_it_is_sent_with_each_request(vendor: Vendor, folder: Path):
    get(vendor, folder, *VERSIONS, token=TOKEN)
    assert sent(vendor) == [f"Bearer {SECRET}"] * 3
    assert not any(SECRET.encode() in data for data in tree(folder).values())


def test_without_one_nothing_is_sent(vendor: Vendor, folder: Path):
    get(vendor, folder)
    assert sent(vendor) == [None]


def test_a_redirect_within_the_origin_gets_it_and_another_origin_does_not(vendor: Vendor, folder: Path):
    with serving() as other:
        vendor.answers |= {f"/{V1}": redirect("/here"), "/here": redirect(f"{other.url}/there")}
        other.answers |= {"/there": redirect("/still"), "/still": redirect(f"{vendor.url}/back")}
        vendor.answers["/back"] = body(document(V1))
        (outcome,) = get(vendor, folder, token=TOKEN)
    assert isinstance(outcome, Fetched)
    assert sent(other) == [None, None]
    assert dict(zip(vendor.asked, sent(vendor), strict=True)) == dict.fromkeys(
        [f"/{V1}", "/here", "/back"], f"Bearer {SECRET}"
    )


def test_a_password_in_the_address_goes_before_it(vendor: Vendor, folder: Path):
    url = vendor.url.replace("://", "://me:secret@") + "/{version}"
    wanted = requests(vendor_settings("https://x.test/{version}"), [V1], folder, url)
    fetch(wanted, folder, limits=SMALL, token=TOKEN)
    assert sent(vendor) == ["Basic bWU6c2VjcmV0"]


ECHOES = {
    "reason": raw(f"HTTP/1.1 400 {SECRET}\r\n\r\n".encode()),
    "location": redirect(f"ftp://pets.test/?token={SECRET}"),
    "quoted location": redirect("ftp://pets.test/?token=s3cr3t.t0ken%2Fwith%2Ball~of-them_%3D%3D"),
    "location, where it is cut": redirect("ftp://pets.test/" + "x" * 120 + SECRET),
    "broken status line": raw(f"HTTP/1.1 {SECRET}\r\n\r\n".encode()),
    "coding": body(b"", Content_Encoding=SECRET),
    "header": raw(f"HTTP/1.1 200 OK\r\n{SECRET}\r\n\r\n".encode()),
    "page": body(f"<html>{SECRET}</html>".encode()),
    "document": body(document(V1, tags=[{"name": SECRET}])),
    "compressed document": body(gzip.compress(document(V1, paths=SECRET)), Content_Encoding="gzip"),
    "version": body(document(SECRET)),
    "status": status(403, X_Token=SECRET),
}


@pytest.mark.parametrize("where", ECHOES)
def test_what_a_server_says_of_it_is_not_repeated(
    vendor: Vendor, folder: Path, caplog: pytest.LogCaptureFixture, where: str
):
    caplog.set_level(logging.DEBUG)
    vendor.answers[f"/{V1}"] = ECHOES[where]
    before = tree(folder)
    (outcome,) = get(vendor, folder, token=TOKEN)
    assert isinstance(outcome, Failed)
    assert tree(folder) == before
    for part in (SECRET, SECRET[:8], "s3cr3t.t0ken%2F"):
        assert part not in f"{outcome} {outcome.line} {outcome.problems} {caplog.text}"


def test_an_etag_that_is_made_of_it_is_not_kept(vendor: Vendor, folder: Path):
    vendor.answers[f"/{V1}"] = body(document(V1), ETag=f'"{SECRET}"')
    get(vendor, folder, token=TOKEN)
    assert lock.read(folder)[V1].etag is None


def test_a_document_that_holds_it_is_not_kept(vendor: Vendor, folder: Path):
    vendor.answers[f"/{V1}"] = ECHOES["document"]
    assert refused(vendor, folder, token=TOKEN, exit_code=2) == (
        "holds the token that it was asked for with. Nothing was kept."
        " Tell who publishes it, and have another token made."
    )


def test_an_address_that_holds_it_is_refused_before_anything_is_asked(vendor: Vendor, folder: Path):
    wanted = requests(
        vendor_settings("https://x.test/{version}"), [V1], folder, f"{vendor.url}/{{version}}?key={SECRET}"
    )
    with pytest.raises(UsageError) as caught:
        fetch(wanted, folder, token=TOKEN)
    assert str(caught.value) == (
        f"the address of {V1} holds the token\n"
        "  It is sent from ENODE_CODEGEN_TOKEN by itself; addresses go into the lock."
    )
    assert vendor.asked == []


def test_who_is_refused_is_told_of_it(vendor: Vendor, folder: Path):
    vendor.answers[f"/{V1}"] = status(401)
    assert refused(vendor, folder) == (
        f"answered 401 Unauthorized. If it takes a token, put it into ENODE_CODEGEN_TOKEN. {SETTING}"
    )
    assert refused(vendor, folder, token=TOKEN) == (
        f"answered 401 Unauthorized. Check the token in ENODE_CODEGEN_TOKEN. {SETTING}"
    )


def test_it_comes_from_the_environment():
    assert from_environment({}).secret == ""
    assert from_environment({"ENODE_CODEGEN_TOKEN": ""}).secret == ""
    assert from_environment({"ENODE_CODEGEN_TOKEN": f" {SECRET}\n"}) == TOKEN
    assert SECRET not in f"{TOKEN!r} {TOKEN}"


@pytest.mark.parametrize(
    "secret", ["short", "two words", "line\r\nX-More: 1", "=start=of-it", "\u00e9" * 8, "x" * 4097]
)
def test_what_cannot_be_sent_is_refused_without_saying_it(secret: str):
    with pytest.raises(UsageError) as caught:
        from_environment({"ENODE_CODEGEN_TOKEN": secret})
    assert str(caught.value).startswith("ENODE_CODEGEN_TOKEN holds no bearer token\n  Give 8 to 4096 ")
    assert secret not in str(caught.value)


def test_others_are_not_told_either(vendor: Vendor, folder: Path):
    vendor.answers[f"/{V1}"] = ECHOES["reason"]
    failed, fetched = get(vendor, folder, V1, V2, token=TOKEN)
    assert isinstance(failed, Failed)
    assert failed.line == f"{V1}: {vendor.url}/{V1}: answered 400 Bad Request. {SETTING}"
    assert isinstance(fetched, Fetched)
    assert SECRET not in repr((failed, fetched))
