"""What a vendor's changelog says takes the place of something stands in the client of the document that deprecates it."""

import json

import pytest

from codegen import memo as memos
from tests import shop
from tests.test_cli import call

CLIENT = "generated/shop_v2024_06_01/shop_v2024_06_01"
CHANGELOG = """\
format: enode-codegen/changelog/1
entries:
  - id: 2024-06-01
    kind: version
    title: Names
    rows:
      - {id: r1, visible: true, action: change, direction: none, operations: ["PUT /pets/{id}"], locations: [""],
         breaking: false, deprecated: true, text: Go., replaced_by: {"PUT /pets/{id}": ["GET /pets/{id}"]}}
      - {id: r2, visible: true, action: change, direction: request, operations: ["PUT /pets/{id}"], locations: [body.age],
         breaking: false, deprecated: true, text: Go., replaced_by: {body.age: [body.name]}}
"""


@pytest.fixture
def home(tmp_path, monkeypatch):
    monkeypatch.setenv(memos.VARIABLE, str(tmp_path / "memo"))
    specs = shop.write(tmp_path)
    tree = shop.document("2024-06-01")
    tree["paths"]["/pets/{petId}"]["put"]["deprecated"] = True
    tree["components"]["schemas"]["Pet"]["properties"]["age"]["deprecated"] = True
    (specs / "2024-06-01.json").write_text(json.dumps(tree), "utf-8")
    return tmp_path


def announced(home, text):
    (home / "specs" / "changelog.yaml").write_text(text, "utf-8")


def told(home):
    """What the client says of the operation and of the property, each in its own words."""
    lines = [
        line.strip()
        for path in ("resources/pets.py", "models/pets.py")
        for line in (home / CLIENT / path).read_text("utf-8").splitlines()
        if " is deprecated" in line
    ]
    return {line.partition("is deprecated")[2].partition('"')[0] for line in lines if '"' in line}


def test_it_is_named_as_this_client_has_it(home):
    call(home, "generate")
    assert told(home) == {""}
    announced(home, CHANGELOG)
    call(home, "generate")
    assert told(home) == {": use pets.get", ": use name"}


def test_another_word_of_the_vendor_is_another_client(home):
    announced(home, CHANGELOG)
    call(home, "generate", "2024-06-01")
    assert call(home, "generate", "2024-06-01").stdout.splitlines() == ["2024-06-01: up to date"]
    announced(home, CHANGELOG.replace("[body.name]", "[body.id]"))
    assert (
        "differs: generated/shop_v2024_06_01/shop_v2024_06_01/models/pets.py"
        in call(home, "generate", "2024-06-01", "--check", code=1).stdout
    )
    call(home, "generate", "2024-06-01")
    assert told(home) == {": use pets.get", ": use id"}


def test_a_changelog_that_cannot_be_read_ends_it_before_anything_is_written(home):
    announced(home, CHANGELOG.replace("visible: true", "visible: perhaps"))
    done = call(home, "generate", code=2)
    assert "changelog.yaml:7:" in done.stderr
    assert not (home / "generated").exists()
