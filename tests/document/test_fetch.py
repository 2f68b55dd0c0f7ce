"""fetch, against a real server on loopback: what arrives whole and valid is put in place and locked."""

from __future__ import annotations

import gzip
import hashlib
import json
import threading
from http.server import BaseHTTPRequestHandler
from pathlib import Path

import pytest
from fetching import SMALL, V1, V2, V3, VERSIONS, document, get, tree, vendor_settings
from vendor_server import Vendor, body, status

from codegen.document import lock
from codegen.document.download import Limits
from codegen.document.fetch import fetch
from codegen.document.outcomes import Differs, Failed, Fetched, Outcome, Unchanged
from codegen.document.requests import requests
from codegen.errors import InputError


def test_what_arrives_is_placed_and_locked(vendor: Vendor, folder: Path):
    outcomes = get(vendor, folder, *VERSIONS)
    assert [(type(one), one.request.version) for one in outcomes] == [(Fetched, version) for version in VERSIONS]
    for version in VERSIONS:
        assert (folder / f"{version}.json").read_bytes() == document(version)
    assert json.loads((folder / "specs.lock").read_bytes())["documents"] == {
        version: {
            "url": f"{vendor.url}/{version}",
            "sha256": hashlib.sha256(document(version)).hexdigest(),
            "size": len(document(version)),
            "etag": f'"{version}"',
        }
        for version in VERSIONS
    }
    assert sorted(tree(folder)) == [*(f"{version}.json" for version in VERSIONS), "specs.lock"]


def test_a_second_fetch_changes_nothing(vendor: Vendor, folder: Path):
    get(vendor, folder, *VERSIONS)
    before = tree(folder)
    assert [type(one) for one in get(vendor, folder, *VERSIONS)] == [Unchanged] * 3
    assert tree(folder) == before


def test_several_are_asked_for_at_once(vendor: Vendor, folder: Path):
    together = threading.Barrier(3, timeout=10)  # broken, and with it the answers, unless three requests are open

    def meet(handler: BaseHTTPRequestHandler) -> None:
        together.wait()
        body(document(handler.path[1:]))(handler)

    vendor.answers = {f"/{version}": meet for version in VERSIONS}
    outcomes = get(vendor, folder, *VERSIONS, limits=Limits())
    assert [type(one) for one in outcomes] == [Fetched] * 3


def test_no_more_at_once_than_allowed(vendor: Vendor, folder: Path):
    busy = threading.Semaphore(1)
    overlaps: list[str] = []

    def alone(handler: BaseHTTPRequestHandler) -> None:
        if not busy.acquire(blocking=False):
            overlaps.append(handler.path)
            return
        body(document(handler.path[1:]))(handler)
        busy.release()

    vendor.answers = {f"/{version}": alone for version in VERSIONS}
    get(vendor, folder, *VERSIONS, limits=Limits(at_once=1))
    assert (overlaps, len(vendor.asked)) == ([], 3)


def test_one_that_fails_does_not_stop_the_others(vendor: Vendor, folder: Path):
    vendor.answers[f"/{V2}"] = status(500)
    told: list[str] = []
    wanted = requests(vendor_settings(vendor.url + "/{version}"), VERSIONS, folder)
    outcomes = fetch(wanted, folder, limits=SMALL, done=lambda outcome: told.append(outcome.request.version))
    assert [type(one) for one in outcomes] == [Fetched, Failed, Fetched]
    assert sorted(told) == list(VERSIONS)
    assert (folder / f"{V2}.json").read_bytes() == b"by hand"
    assert set(lock.read(folder)) == {V1, V3}


def test_a_fault_of_our_own_is_raised_when_the_others_are_done(vendor: Vendor, folder: Path):
    def done(outcome: Outcome) -> None:
        if outcome.request.version == V1:
            raise BrokenPipeError

    wanted = requests(vendor_settings(vendor.url + "/{version}"), VERSIONS, folder)
    with pytest.raises(BrokenPipeError):
        fetch(wanted, folder, limits=Limits(at_once=1), done=done)
    assert set(lock.read(folder)) == set(VERSIONS)


def test_latest_asks_for_the_alias_and_is_kept_as_the_newest_version(vendor: Vendor, folder: Path):
    vendor.answers["/newest"] = body(document(V3))
    settings = vendor_settings(vendor.url + "/{version}", latest="latest: newest")
    (outcome,) = fetch(requests(settings, ["latest"], folder), folder, limits=SMALL)
    assert isinstance(outcome, Fetched)
    assert vendor.asked == ["/newest"]
    assert (folder / f"{V3}.json").read_bytes() == document(V3)


def test_compression_is_undone_before_it_is_kept(vendor: Vendor, folder: Path):
    vendor.answers[f"/{V1}"] = body(gzip.compress(document(V1)), Content_Encoding="gzip")
    get(vendor, folder)
    assert (folder / f"{V1}.json").read_bytes() == document(V1)


def test_check_compares_with_the_lock_and_writes_nothing(vendor: Vendor, folder: Path):
    get(vendor, folder, V1, V2)
    vendor.answers[f"/{V2}"] = body(document(V2, tags=[{"name": "new"}]))
    (folder / f"{V1}.json").unlink()  # the question is about upstream, not about the disk
    before = tree(folder)
    same, other, unknown = get(vendor, folder, *VERSIONS, check=True)
    assert tree(folder) == before
    assert isinstance(same, Unchanged)
    assert isinstance(other, Differs)
    assert other.locked == lock.read(folder)[V2]
    assert other.entry.size == len(document(V2, tags=[{"name": "new"}]))
    assert isinstance(unknown, Differs)
    assert unknown.locked is None


def test_check_does_not_take_a_page_for_a_new_document(vendor: Vendor, folder: Path):
    vendor.answers[f"/{V1}"] = body(b"<html>maintenance</html>")
    (outcome,) = get(vendor, folder, check=True)
    assert isinstance(outcome, Failed)


def test_a_damaged_lock_is_said_before_anything_is_asked(vendor: Vendor, folder: Path):
    (folder / "specs.lock").write_bytes(b"{}")
    with pytest.raises(InputError, match=r'specs\.lock:1:1: the file has no "format"'):
        get(vendor, folder)
    assert vendor.asked == []


def test_a_password_in_an_address_is_used_and_never_told(vendor: Vendor, folder: Path):
    url = vendor.url.replace("://", "://me:secret@") + "/{version}"
    vendor.answers[f"/{V2}"] = status(403)
    fetched, failed = fetch(requests(vendor_settings("https://x.test/{version}"), [V1, V2], folder, url), folder)
    assert {headers["Authorization"] for headers in vendor.headers} == {"Basic bWU6c2VjcmV0"}
    assert isinstance(fetched, Fetched)
    assert isinstance(failed, Failed)
    assert failed.line.startswith(f"{V2}: {vendor.url}/{V2}: answered 403 Forbidden. ")
    assert b"secret" not in (folder / "specs.lock").read_bytes()
