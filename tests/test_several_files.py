"""The commands on documents of several files: what is written is that of one file, and every file counts."""

import json

import pytest
from click.testing import CliRunner

from codegen import pipeline
from codegen.cli import main
from tests import shop

SPREAD = "2024-05-01"
PET = "parts/pet.json"


@pytest.fixture
def home(tmp_path, monkeypatch):
    """The shop, whose older document is spread over files; each command is told of by what it ends with and says."""
    shop.write(tmp_path)
    monkeypatch.chdir(tmp_path)
    spread(tmp_path / "specs")
    return tmp_path


def spread(specs):
    tree = shop.document(SPREAD)
    pet = tree["components"].pop("schemas")["Pet"]
    text = json.dumps(tree).replace("#/components/schemas/Pet", f"{PET}#/Pet")
    (specs / f"{SPREAD}.json").write_text(text)
    (specs / "parts").mkdir(exist_ok=True)
    (specs / PET).write_text(json.dumps({"Pet": pet}, indent=1))


def retype(path, name):
    held = json.loads(path.read_text())
    held["Pet"]["properties"]["age"]["type"] = name
    path.write_text(json.dumps(held))


def call(*arguments, code=0):
    done = CliRunner().invoke(main, arguments)
    assert done.exit_code == code, done.output
    return done.stdout if code < 2 else done.stderr


def package(folder):
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def test_a_package_is_the_same_however_its_document_is_spread(home):
    call("generate", SPREAD, "-o", "several")
    (home / "specs" / f"{SPREAD}.json").write_text(json.dumps(shop.document(SPREAD)))
    call("generate", SPREAD, "-o", "one")
    assert package(home / "several") == package(home / "one")


def test_a_change_in_a_second_file_makes_anew_what_is_made_of_it(home, monkeypatch):
    monkeypatch.setattr(pipeline, "build", lambda *_: None)  # what is built is what was generated
    call("run")
    again = call("run")
    assert f"{SPREAD}: up to date" in again
    assert f"{SPREAD} -> 2024-06-01: up to date" in again
    retype(home / "specs" / PET, "string")
    anew = call("run")
    assert f"{SPREAD}: wrote " in anew
    assert f"{SPREAD} -> 2024-06-01: wrote " in anew
    retype(home / "specs" / PET, "text")
    assert "specs/parts/pet.json:" in call("run", code=1)


def test_a_finding_has_its_place_in_the_file_that_it_is_in(home):
    finding = json.loads(call("diff", SPREAD, "2024-06-01", "--format", "json", code=1))["findings"][0]
    assert (finding["base"]["file"], finding["base"]["pointer"]) == ("specs/parts/pet.json", "/Pet/properties/age")
    assert (finding["revision"]["file"], finding["revision"]["pointer"]) == (
        "specs/2024-06-01.json", "/components/schemas/Pet/properties/age",
    )  # fmt: skip


def test_an_overlay_leaves_references_to_files_as_they_are(home):
    (home / "o.yaml").write_text(
        "overlay: 1.0.0\ninfo: {title: o, version: '1'}\nactions: [{target: $.info, update: {title: New}}]\n"
    )
    assert f'"{PET}#/Pet"' in call("overlay", SPREAD, "o.yaml")


def test_what_lies_outside_is_read_where_it_is_allowed_by_name(home):
    (home / "specs" / PET).rename(home / "pet.json")
    document = home / "specs" / f"{SPREAD}.json"
    document.write_text(document.read_text().replace(PET, "../pet.json"))
    said = call("validate", SPREAD, code=2)
    assert said.startswith(f"error: specs/{SPREAD}.json:1:")
    assert 'the reference "../pet.json#/Pet" leads out of the document\'s folder\n' in said
    assert f"--allow-ref {home}/pet.json" in said
    assert call("--allow-ref", "pet.json", "validate", SPREAD) == f"specs/{SPREAD}.json: no problem\n"
    assert "neither a path nor an http(s) URL" in call("--allow-ref", "file:///pet.json", "validate", SPREAD, code=2)
