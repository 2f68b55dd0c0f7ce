"""fetch, against a real server on loopback: what does not arrive whole, valid and as asked for changes nothing on disk."""

from __future__ import annotations

import gzip
from http.server import BaseHTTPRequestHandler
from pathlib import Path

import pytest
from fetching import SETTING, SMALL, V1, V2, V3, document, get, refused, vendor_settings
from vendor_server import Vendor, body, redirect, serving, status

from codegen.document.download import Limits
from codegen.document.fetch import fetch
from codegen.document.outcomes import Failed, Fetched
from codegen.document.requests import requests

QUICK = Limits(silence=0.3, total=0.6)  # only where the server never ends


def test_latest_that_is_a_version_not_listed_yet_says_so(vendor: Vendor, folder: Path):
    vendor.answers["/newest"] = body(document("2023-07-08"))
    settings = vendor_settings(vendor.url + "/{version}", latest="latest: newest")
    (outcome,) = fetch(requests(settings, ["latest"], folder), folder, limits=SMALL)
    assert isinstance(outcome, Failed)
    assert outcome.message == f'is version "2023-07-08", not "{V3}"'
    assert outcome.advice == f'{SETTING} If "2023-07-08" is a new version, list it under versions.'


def test_404_says_which_setting_to_change(vendor: Vendor, folder: Path):
    vendor.answers = {}
    assert refused(vendor, folder) == f"answered 404 Not Found. {SETTING}"


def test_404_says_that_the_template_is_unverified(vendor: Vendor, folder: Path):
    vendor.answers = {}
    (outcome,) = fetch(requests(vendor_settings(vendor.url + "/{version}", unverified=True), [V1], folder), folder)
    assert isinstance(outcome, Failed)
    assert outcome.advice == (
        "Change documents.url in sources.yaml, which is marked unverified, or give --url or ENODE_CODEGEN_URL."
    )


def test_404_at_a_given_address_blames_that(vendor: Vendor, folder: Path):
    url = vendor.url + "/nowhere/{version}"
    (outcome,) = fetch(requests(vendor_settings("https://pets.test/{version}"), [V1], folder, url), folder)
    assert isinstance(outcome, Failed)
    assert outcome.line == (
        f"{V1}: {vendor.url}/nowhere/{V1}: answered 404 Not Found."
        " Check --url or ENODE_CODEGEN_URL, where this address was set."
    )


@pytest.mark.parametrize("code", [429, 500, 503])
def test_a_server_in_trouble(vendor: Vendor, folder: Path, code: int):
    vendor.answers[f"/{V1}"] = status(code)
    message = refused(vendor, folder)
    assert message.startswith(f"answered {code} ")
    assert message.endswith(". The server is at fault or busy: try again later.")


def test_a_page_instead_of_a_document(vendor: Vendor, folder: Path):
    vendor.answers[f"/{V1}"] = body(b"\n<!doctype html><title>Sign in</title>", Content_Type="text/html")
    assert refused(vendor, folder, exit_code=2) == f"is a web page or XML, not an OpenAPI document. {SETTING}"


@pytest.mark.parametrize("data", [b"", b" \r\n "])
def test_nothing_at_all(vendor: Vendor, folder: Path, data: bytes):
    vendor.answers[f"/{V1}"] = body(data)
    assert refused(vendor, folder, exit_code=2) == f"is empty. {SETTING}"


def test_a_body_that_ends_before_its_length(vendor: Vendor, folder: Path):
    data = document(V1)
    vendor.answers[f"/{V1}"] = body(data, length=len(data) + 100)
    message = refused(vendor, folder)
    assert message.startswith("the answer broke off: ")
    assert message.endswith(". Try again later.")


def test_a_document_that_is_cut_in_the_middle(vendor: Vendor, folder: Path):
    vendor.answers[f"/{V1}"] = body(document(V1)[:50])
    message = refused(vendor, folder, exit_code=2)
    assert message.startswith("cannot be read: ")
    assert "(at 1:48)" in message  # where the text begins that has no end


def test_a_document_that_is_no_openapi(vendor: Vendor, folder: Path):
    vendor.answers[f"/{V1}"] = body(b'{"error": "sign in first"}')
    assert refused(vendor, folder, exit_code=2).startswith("cannot be read: not an OpenAPI document: ")


def test_a_connection_that_is_refused(vendor: Vendor, folder: Path):
    with serving() as gone:
        pass
    vendor.url = gone.url
    message = refused(vendor, folder)
    assert message.startswith("no connection: ")
    assert message.endswith(f". Check the network and the proxy settings. {SETTING}")


@pytest.mark.parametrize("sent", [b"", b'{"openapi": '])
def test_a_server_that_stalls(vendor: Vendor, folder: Path, sent: bytes):
    def stall(handler: BaseHTTPRequestHandler) -> None:
        if sent:
            body(sent, length=1000)(handler)
        vendor.released.wait(10)

    vendor.answers[f"/{V1}"] = stall
    assert refused(vendor, folder, limits=QUICK) == "no answer in time. Try again later, or with a longer --timeout."


def test_a_server_that_drips(vendor: Vendor, folder: Path):
    def drip(handler: BaseHTTPRequestHandler) -> None:
        body(b"", length=1_000_000)(handler)
        for _ in range(200):
            if vendor.released.wait(0.05):
                break
            handler.wfile.write(b" ")

    vendor.answers[f"/{V1}"] = drip
    assert refused(vendor, folder, limits=QUICK) == "no answer in time. Try again later, or with a longer --timeout."


def test_too_large(vendor: Vendor, folder: Path):
    vendor.answers[f"/{V1}"] = body(document(V1, tags=[{"name": "x" * 200_000}]))
    message = "is larger than 100000 bytes. That is more than is taken: check the address."
    assert refused(vendor, folder, exit_code=2) == message


def test_too_large_once_it_is_decompressed(vendor: Vendor, folder: Path):
    data = gzip.compress(document(V1, tags=[{"name": "x" * 50_000_000}]))
    assert len(data) < SMALL.size
    vendor.answers[f"/{V1}"] = body(data, Content_Encoding="gzip")
    message = "is larger than 100000 bytes. That is more than is taken: check the address."
    assert refused(vendor, folder, exit_code=2) == message


def test_broken_compression(vendor: Vendor, folder: Path):
    vendor.answers[f"/{V1}"] = body(b"no gzip at all", Content_Encoding="gzip")
    assert refused(vendor, folder) == "the answer's compression is broken. Try again later."


def test_redirects_are_followed_five_times(vendor: Vendor, folder: Path):
    vendor.answers |= {f"/{n}": redirect(f"/{n + 1}") for n in range(1, 5)}
    vendor.answers |= {f"/{V1}": redirect("/1"), "/5": body(document(V1))}
    (outcome,) = get(vendor, folder)
    assert isinstance(outcome, Fetched)
    assert outcome.entry.url == f"{vendor.url}/{V1}"
    vendor.answers |= {"/5": redirect("/6"), "/6": body(document(V1))}
    assert refused(vendor, folder) == f"redirected more than 5 times. {SETTING}"


def test_a_redirect_in_a_circle(vendor: Vendor, folder: Path):
    vendor.answers[f"/{V1}"] = redirect(f"/{V1}")
    assert refused(vendor, folder) == f"redirected more than 5 times. {SETTING}"
    assert len(vendor.asked) == 6


def test_a_redirect_to_a_file_is_not_followed(vendor: Vendor, folder: Path, tmp_path: Path):
    secret = tmp_path / "secret.json"
    secret.write_bytes(document(V1))
    vendor.answers[f"/{V1}"] = redirect(secret.as_uri())
    assert refused(vendor, folder) == f'redirected to "{secret.as_uri()}", which is not followed. {SETTING}'


def test_another_version_than_asked_for(vendor: Vendor, folder: Path):
    vendor.answers[f"/{V1}"] = body(document(V2))
    assert refused(vendor, folder, exit_code=2) == (
        f'is version "{V2}", not "{V1}". {SETTING} If "{V2}" is a new version, list it under versions.'
    )


def test_text_of_a_server_cannot_forge_a_line(vendor: Vendor, folder: Path):
    vendor.answers[f"/{V1}"] = body(document("1\n2021-03-04: fetched\x1b[2K\u202e" + "x" * 10_000))
    assert len(refused(vendor, folder, exit_code=2)) < 500


def test_a_document_with_problems_is_not_placed(vendor: Vendor, folder: Path):
    vendor.answers[f"/{V1}"] = body(document(V1, paths={"/pets": {"get": {"responses": 5}}}))
    message = refused(vendor, folder, exit_code=1)
    assert message.startswith("does not validate: ")
    (outcome,) = get(vendor, folder)
    assert isinstance(outcome, Failed)
    assert outcome.problems
    assert all(problem.level == "error" for problem in outcome.problems)


def test_yaml_does_not_become_a_json_file(vendor: Vendor, folder: Path):
    vendor.answers[f"/{V1}"] = body(f"openapi: 3.1.0\ninfo: {{title: Pets, version: {V1}}}\npaths: {{}}\n".encode())
    message = f"is YAML, but {V1}.json is to be JSON. Let documents.file end in .yaml."
    assert refused(vendor, folder, exit_code=2) == message


def test_a_folder_that_cannot_be_written(vendor: Vendor, folder: Path):
    (folder / f"{V3}.json").mkdir()
    (outcome,) = get(vendor, folder, V3)
    assert isinstance(outcome, Failed)
    assert outcome.message == "cannot be written: Is a directory"
