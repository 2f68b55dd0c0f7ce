"""A reference is followed to the files of the document's folder, and to what is allowed by name; to nothing else."""

import os
import socket

import pytest
from several import read, ref, schemas, write

from codegen.document.bundle import bundle
from codegen.document.library import NOTHING, Allowed, Library
from codegen.document.load import parse
from codegen.errors import InputError, UsageError
from codegen.workspace import read_bytes

TEXT = {"type": "string"}
OUT = "leads out of the document's folder"


@pytest.fixture
def home(tmp_path, monkeypatch):
    """A document's folder with what must not be read beside it, and a network that must not be asked."""

    def asked(*_, **__):
        raise AssertionError("the network was asked")

    monkeypatch.setattr(socket, "getaddrinfo", asked)
    write(tmp_path, {"secret.json": "{", "api-secret/a.json": "{", "api/deep/in.json": TEXT})
    (tmp_path / "api" / "link.json").symlink_to("../secret.json")
    (tmp_path / "api" / "linked").symlink_to("..")
    (tmp_path / "api" / "inner.json").symlink_to("deep/in.json")
    return tmp_path / "api"


def refused(folder, tree, allowed=NOTHING):
    with pytest.raises(InputError) as caught:
        read(folder, {"openapi.json": tree}, allowed=allowed)
    return caught.value


@pytest.mark.parametrize(
    ("to", "why"),
    [
        ("../secret.json", OUT),
        ("deep/../../secret.json#/a", OUT),
        ("%2e%2e/secret.json", OUT),
        ("../api-secret/a.json", OUT),
        ("..", OUT),
        ("../no-such-file.json", OUT),
        ("link.json", OUT),
        ("linked/secret.json", OUT),
        ("/etc/passwd", "is an absolute path"),
        ("file:///etc/passwd", "is a URL of the kind 'file', which is never followed"),
        ("FILE:deep/in.json", "is a URL of the kind 'FILE', which is never followed"),
        ("data:application/json,{}", "is a URL of the kind 'data', which is never followed"),
        ("urn:pets:pet", "is a URL of the kind 'urn', which is never followed"),
        ("https://pets.example/a.json", "is to the network, which is not asked"),
        ("HTTP://127.0.0.1/a.json", "is to the network, which is not asked"),
        ("//pets.example/a.json", "is to the network, without saying how"),
        ("https://me:secret@pets.example/a.json", "is no URL that can be asked for"),
        ("https://pets.example\\@evil.example/", "is no URL that can be asked for"),
        ("http:a.json", "is no URL that can be asked for"),
        ("a%00b", "is no path"),
    ],
)
def test_what_lies_elsewhere_is_refused_with_the_place_of_the_reference(home, to, why):
    error = refused(home, schemas(A={"items": ref(to)}))
    assert error.message.endswith(f" {why}")
    assert error.where.startswith("openapi.json:1:")
    assert error.advice


def test_what_lies_in_the_folder_is_read_also_through_links_and_by_several_names(home):
    tree = schemas(A=ref("deep/in.json"), B=ref("inner.json"), C=ref("deep/../deep/./in.json"))
    bundled = read(home, {"openapi.json": tree})
    assert list(bundled.files) == ["deep/in.json"]
    assert bundled.tree["components"]["schemas"] == {
        "A": TEXT,
        "B": ref("#/components/schemas/A"),
        "C": ref("#/components/schemas/A"),
    }


def test_a_file_is_refused_for_what_it_refers_to(home):
    write(home, {"deep/pet.yaml": "items:\n  $ref: ../../secret.json\n"})
    error = refused(home, schemas(A=ref("deep/pet.yaml")))
    assert (error.where, error.message) == ("deep/pet.yaml:2:3", f'the reference "../../secret.json" {OUT}')


@pytest.mark.parametrize("name", ["secret.json", "."])
def test_a_path_is_allowed_by_its_name_or_by_that_of_its_folder(home, name):
    write(home.parent, {"secret.json": TEXT})
    allowed = Allowed((str(home.parent / name),))
    bundled = read(home, {"openapi.json": schemas(A=ref("../secret.json"), B=ref("link.json"))}, allowed=allowed)
    assert list(bundled.files) == ["../secret.json"]
    assert refused(home, schemas(A=ref("/etc/passwd")), allowed).message.endswith("is an absolute path")


def test_what_is_no_file_is_not_opened(home):
    os.mkfifo(home / "pipe")
    bundled = read(home, {"openapi.json": schemas(A={"items": ref("pipe")}, B={"items": ref("deep")})})
    assert {why.rpartition(": ")[2] for why in bundled.missing.values()} == {"there is no such file"}


def test_a_document_that_is_no_file_has_no_folder(home):
    os.mkfifo(home / "pipe.json")
    document = parse(b'{"openapi": "3.1.0", "paths": {"/a": {"$ref": "deep/in.json"}}}', "pipe.json")
    with pytest.raises(InputError, match=OUT):
        bundle(document, Library(home / "pipe.json", read_bytes))


@pytest.mark.parametrize(
    ("url", "may"),
    [
        ("https://pets.example/schemas/a.json", True),
        ("https://pets.example:443/schemas/deep/a.json?v=1", True),
        ("https://PETS.example/schemas", True),
        ("http://pets.example/schemas/a.json", False),
        ("https://pets.example:8443/schemas/a.json", False),
        ("https://pets.example/schemas2/a.json", False),
        ("https://pets.example/schemas/../a.json", False),
        ("https://pets.example/schemas/%2e%2e/a.json", False),
        ("https://pets.example.evil.example/schemas/a.json", False),
    ],
)
def test_a_url_is_allowed_by_what_it_begins_with(url, may):
    assert Allowed(("https://pets.example/schemas",)).url(url) is may


@pytest.mark.parametrize("ref_", ["", "file:///etc", "ftp://pets.example/", "https://", "https://me@pets.example/"])
def test_what_allows_nothing_is_bad_usage(ref_):
    with pytest.raises(UsageError, match=r"neither a path nor an http\(s\) URL"):
        Allowed((ref_,))
