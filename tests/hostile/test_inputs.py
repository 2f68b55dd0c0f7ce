"""What else is read beside documents is data too: names on the command line, and every file of settings."""

import json
import shutil

import pytest
import yaml
from click.testing import CliRunner
from hypothesis import settings

from codegen.cli import main
from tests import shop

from .lines import check_json, check_lines
from .places import texts_in, with_one
from .texts import TEXTS

SEARCHING = settings.default.max_examples > 100
"""Whether this is `nox -s search`, which has time for more."""
OVERLAY = {
    "overlay": "1.0.0",
    "info": {"title": "Mend", "version": "1"},
    "extends": "https://shop.example/openapi.json",
    "actions": [
        {"target": "$.components.schemas.Pet.properties.age", "description": "Of age.", "update": {"title": "How old"}},
        {"target": "$.paths['/pets/{petId}'].get.summary", "remove": True},
    ],
}
CHANGELOG = {
    "format": "enode-codegen/changelog/1",
    "entries": [
        {
            "id": "2024-06-01",
            "kind": "version",
            "title": "Ages",
            "rows": [
                {
                    "id": "age",
                    "visible": True,
                    "action": "change",
                    "direction": "request",
                    "operations": ["PUT /pets/{petId}"],
                    "locations": ["body.age"],
                    "breaking": True,
                    "text": "The age is asked for.",
                },
                {"id": "told", "visible": False, "text": "It is told by mail."},
            ],
        }
    ],
}
NAMES = {"GET /pets/{petId}": "pets.find"}
LEVELS = {
    "request-property-became-required": "warning",
    "rules": [
        {"id": "request-*", "path": "/pets/*", "operation": "PUT /*", "tag": "Pets", "level": "info", "reason": "So."}
    ],
}
LOCK = {
    "format": "enode-codegen/names/1",
    "operations": {"GET /pets/{petId}": "pets.get"},
    "schemas": {"/components/schemas/Pet": "Pet"},
}
FILES = {
    "specs/sources.yaml": (yaml.safe_load(shop.SOURCES), ["versions"]),
    "mend.yaml": (OVERLAY, ["overlay", "2024-05-01", "mend.yaml"]),
    "specs/changelog.yaml": (CHANGELOG, ["diff"]),
    "specs/names.yaml": (NAMES, ["generate", "2024-05-01", "--check"]),
    "levels.toml": (LEVELS, ["diff", "--severity", "levels.toml"]),
    "specs/names.lock": (LOCK, ["diff"]),
}
PLACES = [(name, at) for name, (tree, _) in FILES.items() for at, _ in enumerate(texts_in(tree))]


def write(path, tree):
    """Write settings as JSON, which is YAML too; as TOML what is read as that."""
    if path.suffix != ".toml":
        path.write_text(json.dumps(tree), "utf-8")
        return
    lines = [f"{json.dumps(key)} = {json.dumps(value)}" for key, value in tree.items() if isinstance(value, str)]
    for key, tables in tree.items():
        for table in tables if isinstance(tables, list) else ():
            lines += [
                f"[[{json.dumps(key)}]]",
                *(f"{json.dumps(name)} = {json.dumps(value)}" for name, value in table.items()),
            ]
    path.write_text("\n".join(lines), "utf-8")


def told(*arguments):
    done = CliRunner().invoke(main, arguments)
    assert done.exception is None or isinstance(done.exception, SystemExit), repr(done.exception)
    assert done.exit_code in {0, 1, 2, 3}
    check_lines(done.stdout)
    check_lines(done.stderr)
    starts = [line for line in done.stderr.splitlines() if line.startswith(("error", "x", "forged", "specs"))]
    assert len(starts) == (done.exit_code > 1 and "Usage: " not in done.stderr), done.stderr
    return done


@pytest.fixture
def home(tmp_path, monkeypatch):
    shop.write(tmp_path)
    monkeypatch.chdir(tmp_path)
    return tmp_path


@pytest.mark.parametrize("name", FILES)
def test_each_file_is_read_as_it_is(home, name):
    tree, arguments = FILES[name]
    write(home / name, tree)
    done = told(*arguments)
    assert done.exit_code < 2, done.stderr


@pytest.mark.parametrize(("name", "at"), PLACES)
def test_a_file_of_settings_is_data(home, name, at):
    tree, arguments = FILES[name]
    # Here each text at every fifth place, so that a file meets all of them; all at every place when there is time.
    for text in list(TEXTS.values()) if SEARCHING else list(TEXTS.values())[at % 5 :: 5]:
        write(home / name, with_one(tree, at, text))
        told(*arguments)


@pytest.mark.parametrize(
    "text",
    [text for text in TEXTS.values() if "\0" not in text and len(text) < 1000],
    ids=lambda text: ascii(text)[:20],
)
def test_a_name_on_the_command_line_is_data(home, text):
    for arguments in (
        ["validate", text],
        ["validate", text, "--format", "json"],
        ["diff", text, "2024-06-01"],
        ["diff", "2024-05-01", "2024-06-01", "--severity", text],
        ["overlay", "2024-05-01", text],
        ["generate", text],
        ["explain", text],
        ["--specs", text, "versions"],
    ):
        told(*arguments)


@pytest.mark.parametrize(
    "text",
    [
        text
        for text in TEXTS.values()
        if not {"\0", "/"} & set(text) and 0 < len(text.encode()) < 200 and text not in {".", ".."}
    ],
    ids=lambda text: ascii(text)[:20],
)
def test_a_document_may_be_called_as_it_likes(home, text):
    name = f"{text}.json"
    shutil.copy(home / "specs" / "2024-05-01.json", home / name)
    (home / f"bad{name}").write_text("{")
    for command in ("validate", "diff"):
        further = ["2024-06-01"] if command == "diff" else []
        for form in ("text", "json"):
            done = told(command, f"./{name}", *further, "--format", form)
            assert done.exit_code < 2
            if form == "json":
                check_json(done.stdout)
        assert told(command, f"./bad{name}", *further).exit_code == 2
