"""Which address a version's document is asked for at, and documents that are on disk already."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from codegen.document import lock, sources
from codegen.document.fetch import Limits, fetch
from codegen.document.outcomes import Failed, Fetched
from codegen.document.requests import requests
from codegen.document.token import Token
from codegen.errors import UsageError

DOCUMENT = b'{"openapi": "3.1.0", "info": {"title": "Pets", "version": "1"}, "paths": {}}'


def settings(url: str = "https://pets.test/{version}.json") -> sources.Sources:
    text = f"""\
api: Pets
documents: {{url: "{url}", file: "{{version}}.json"}}
clients: {{package: pets, distribution: pets, env_prefix: PETS, release: 0.1.0}}
versions: [{{version: v1}}, {{version: v2}}]
"""
    return sources.parse(text.encode(), "sources.yaml")


def from_disk(folder: Path, url: str, size: int = 1000):
    (outcome,) = fetch(requests(settings(), ["v1"], folder, url), folder, limits=Limits(size=size))
    return outcome


@pytest.fixture
def upstream(tmp_path: Path) -> Path:
    upstream = tmp_path / "up stream"
    upstream.mkdir()
    (upstream / "v1.json").write_bytes(DOCUMENT)
    return upstream


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "specs").mkdir()
    return tmp_path / "specs"


def test_each_version_once_in_the_order_asked_for(folder: Path):
    found = requests(settings(), ["v2", "v1", "latest"], folder)
    assert [(one.version, one.url, one.file) for one in found] == [
        ("v2", "https://pets.test/v2.json", "v2.json"),
        ("v1", "https://pets.test/v1.json", "v1.json"),
    ]


def test_a_given_template_takes_the_place_of_the_vendors(folder: Path):
    (found,) = requests(settings(), ["v1"], folder, "http://mirror.test/{version}/{version}")
    assert found.url == "http://mirror.test/v1/v1"


def test_one_url_for_one_version_needs_no_placeholder(folder: Path):
    (found,) = requests(settings(), ["v1"], folder, "http://mirror.test/pets.json")
    assert found.url == "http://mirror.test/pets.json"
    with pytest.raises(UsageError) as caught:
        requests(settings(), ["v1", "v2"], folder, "http://mirror.test/pets.json")
    assert str(caught.value) == (
        "http://mirror.test/pets.json: the URL is the same for 2 versions\n"
        "  Put {version} into it, or ask for one version at a time."
    )


@pytest.mark.parametrize(
    "url",
    [
        "",
        "ftp://pets.test/{version}",
        "https://",
        "http://[::1",
        "https://pets.test:0/{version}",
        "https://pets.test:65536/{version}",
        "file://server/pets",
        "data://x",
        "https:pets",
    ],
)
def test_an_address_that_cannot_be_used(folder: Path, url: str):
    with pytest.raises(UsageError) as caught:
        requests(settings(), ["v1"], folder, url)
    assert caught.value.advice == "Give an http(s) URL, a file:// URL or the path of a folder."


def test_a_user_name_in_an_address_is_not_shown(folder: Path):
    (found,) = requests(settings(), ["v1"], folder, "https://me:secret@pets.test:81/{version}?a=b")
    assert found.shown == "https://pets.test:81/v1?a=b"


@pytest.mark.parametrize("form", ["{folder}", "{folder}/{{version}}.json", "{uri}", "{uri}/{{version}}.json"])
def test_a_folder_and_a_file_url_are_sources(folder: Path, upstream: Path, form: str):
    url = form.format(folder=upstream, uri=upstream.as_uri())
    assert isinstance(from_disk(folder, url), Fetched)
    assert (folder / "v1.json").read_bytes() == DOCUMENT


def test_a_relative_folder_in_the_settings_starts_where_they_are(folder: Path, upstream: Path):
    upstream.rename(folder / "upstream")
    (outcome,) = fetch(requests(settings("upstream"), ["v1"], folder), folder)
    assert isinstance(outcome, Fetched)


def test_a_relative_folder_on_the_command_line_starts_here(
    folder: Path, upstream: Path, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.chdir(upstream.parent)
    assert isinstance(from_disk(folder, upstream.name), Fetched)


def test_a_file_that_is_not_there(folder: Path, upstream: Path):
    (upstream / "v1.json").unlink()
    outcome = from_disk(folder, str(upstream))
    assert isinstance(outcome, Failed)
    assert outcome.exit_code == 2
    assert outcome.message == f"there is no file {upstream}/v1.json"


def test_a_device_is_not_read(folder: Path):
    outcome = from_disk(folder, os.devnull)
    assert isinstance(outcome, Failed)
    assert outcome.message == f"there is no file {os.devnull}"


def test_a_strange_path_cannot_forge_a_line(folder: Path):
    outcome = from_disk(folder, "no\nsuch\x1b[2Kfolder")
    assert isinstance(outcome, Failed)
    assert outcome.line.startswith(r"v1: no\nsuch\x1b[2Kfolder: there is no file no\nsuch\x1b[2Kfolder. ")


def test_a_file_that_is_too_large(folder: Path, upstream: Path):
    outcome = from_disk(folder, str(upstream), size=10)
    assert isinstance(outcome, Failed)
    assert outcome.message == "is larger than 10 bytes"
    assert list(folder.iterdir()) == []


def test_a_strange_path_leaves_a_lock_that_can_be_read(folder: Path, upstream: Path):
    strange = upstream.rename(upstream.parent / "new\nline")
    assert isinstance(from_disk(folder, str(strange)), Fetched)
    assert lock.read(folder)["v1"].url == f"{upstream.parent}/new\\nline"


@pytest.mark.parametrize(
    "url",
    [
        "https://me:hunter22@pets.test/all.json",
        "https://me:hunter22@pets.test:99999/{version}",
        "https://me:hunter22@[pets.test/{version}",
        "https://me:hunter/22@pets.test/{version}",
        "ftp://me:hunter22@pets.test/{version}",
        "https://pets.test/all.json?key=t0ken-t0ken",
    ],
)
def test_an_address_that_is_refused_is_told_without_its_secrets(folder: Path, url: str):
    with pytest.raises(UsageError) as caught:
        requests(settings(), ["v1", "v2"], folder, url, Token("t0ken-t0ken"))
    assert "hunter" not in str(caught.value)
    assert "t0ken" not in str(caught.value)
