"""fetch, against a real server on loopback: what is said of what does not arrive whole, valid and as asked for."""

from __future__ import annotations

from pathlib import Path

from fetching import SETTING, SMALL, V1, V3, document, get, refused, vendor_settings
from vendor_server import Vendor, body, redirect, serving

from codegen.document.fetch import fetch
from codegen.document.outcomes import Failed, Fetched
from codegen.document.requests import requests


def test_latest_that_is_a_version_not_listed_yet_says_so(vendor: Vendor, folder: Path):
    vendor.answers["/newest"] = body(document("2023-07-08"))
    settings = vendor_settings(vendor.url + "/{version}", latest="latest: newest")
    (outcome,) = fetch(requests(settings, ["latest"], folder), folder, limits=SMALL)
    assert isinstance(outcome, Failed)
    assert outcome.message == f'is version "2023-07-08", not "{V3}"'
    assert outcome.advice == f'{SETTING} If "2023-07-08" is a new version, list it under versions.'


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


def test_a_document_that_is_cut_in_the_middle(vendor: Vendor, folder: Path):
    vendor.answers[f"/{V1}"] = body(document(V1)[:50])
    message = refused(vendor, folder, exit_code=2)
    assert message.startswith("cannot be read: ")
    assert "(at 1:48)" in message  # where the text begins that has no end


def test_a_connection_that_is_refused(vendor: Vendor, folder: Path):
    with serving() as gone:
        pass
    vendor.url = gone.url
    message = refused(vendor, folder)
    assert message.startswith("no connection: ")
    assert message.endswith(f". Check the network and the proxy settings. {SETTING}")


def test_redirects_are_followed_five_times(vendor: Vendor, folder: Path):
    vendor.answers |= {f"/{n}": redirect(f"/{n + 1}") for n in range(1, 5)}
    vendor.answers |= {f"/{V1}": redirect("/1"), "/5": body(document(V1))}
    (outcome,) = get(vendor, folder)
    assert isinstance(outcome, Fetched)
    assert outcome.entry.url == f"{vendor.url}/{V1}"
    vendor.answers |= {"/5": redirect("/6"), "/6": body(document(V1))}
    assert refused(vendor, folder) == f"redirected more than 5 times. {SETTING}"


def test_a_redirect_to_a_file_is_not_followed(vendor: Vendor, folder: Path, tmp_path: Path):
    secret = tmp_path / "secret.json"
    secret.write_bytes(document(V1))
    vendor.answers[f"/{V1}"] = redirect(secret.as_uri())
    assert refused(vendor, folder) == f'redirected to "{secret.as_uri()}", which is not followed. {SETTING}'


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
