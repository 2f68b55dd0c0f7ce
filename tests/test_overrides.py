"""``names.yaml``: chosen names win over rule and lock, and what cannot be is refused where it stands."""

import json

import pytest
import yaml

from codegen import names, naming, overrides
from codegen.document import sources
from codegen.errors import InputError
from codegen.workspace import Workspace

SOURCES = """
api: Pets
documents: {url: "https://pets.example/{version}", file: "{version}.json"}
clients: {package: pets, distribution: pets, env_prefix: PETS, release: 1.0.0}
versions: [{version: "1"}, {version: "2"}]
"""
PATHS = {"1": ["GET /pets", "GET /pets/{id}", "GET /pet-list"], "2": ["GET /pets", "GET /pets/{id}"]}


@pytest.fixture
def workspace(tmp_path):
    for version, keys in PATHS.items():
        paths = {}
        for key in keys:
            method, path = key.split()
            paths.setdefault(path, {})[method.lower()] = {}
        tree = {"openapi": "3.1.0", "info": {"title": "", "version": version}, "paths": paths}
        (tmp_path / f"{version}.json").write_text(json.dumps(tree), "utf-8")
    return Workspace(tmp_path, "specs", lambda: sources.parse(SOURCES.encode(), "specs/sources.yaml"), writable=True)


def decide(workspace, text, *versions, lock=None):
    (workspace.folder / "names.yaml").write_text(text, "utf-8")
    documents = {version: workspace.read(version) for version in workspace.select(versions)}
    named, after = naming.decide(workspace, documents, names.Names(lock or {}))
    assert [version.name for version in named] == sorted(versions or PATHS, reverse=True)
    return after.operations


def test_a_chosen_name_wins_over_rule_and_lock(workspace):
    found = decide(workspace, "GET /pets/{id}: pets.one.fetch\n", lock={"GET /pets/{id}": "pets.get"})
    assert found == {"GET /pets": "pets.list", "GET /pets/{id}": "pets.one.fetch", "GET /pet-list": "pet_list.get"}


def test_an_operation_of_a_version_that_is_not_asked_for_is_known(workspace):
    assert decide(workspace, "GET /pet-list: pets.old\n", "2")["GET /pet-list"] == "pets.old"


def test_operations_that_no_document_has_both_may_share_a_name():
    text = yaml.safe_dump({"GET /pets": "pets.all", "GET /pet-list": "pets.all"}).encode()
    overrides.read(text, "names.yaml").check(
        {"GET /pets", "GET /pet-list"}, {"1": ["GET /pets"], "2": ["GET /pet-list"]}, names.Names()
    )


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("GET /cats: pets.cats\n", 'specs/names.yaml:1:1: no document has the operation "GET /cats"'),
        ("# why\nGET /pets: pets.class\n", 'specs/names.yaml:2:1: "pets.class" cannot be what "GET /pets" is called'),
        ("GET /pets: pets\n", '"pets" cannot be what "GET /pets" is called'),
        ("GET /pets: [pets.list]\n", '"GET /pets" is a list, not text'),
        ("- GET /pets\n", "the file is a list, not a mapping"),
        ("GET /pet-list: pets.list\nGET /pets: pets.list\n", 'pets.list is in the way of pets.list, which "GET /pets" of 1 is called'),
        ("GET /pet-list: pets.get.all\n", 'pets.get.all is in the way of pets.get, which "GET /pets/{id}" of 1 is called'),
    ],
)  # fmt: skip
def test_what_is_refused(workspace, text, message):
    with pytest.raises(InputError) as raised:
        decide(workspace, text, lock={"GET /pets/{id}": "pets.get"})
    assert message in str(raised.value)


def test_a_likely_mistake_is_told(workspace):
    with pytest.raises(InputError, match=r"Did you mean GET /pets\?"):
        decide(workspace, "GET /pest: pets.list\n")
