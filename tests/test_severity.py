"""Levels of a user's own: what they are read from, what they fit, and that the report says so."""

import json
from dataclasses import replace
from pathlib import Path
from typing import Any

import jsonschema_rs
import pytest
from click.testing import CliRunner, Result

from codegen import report
from codegen.cli import main
from codegen.compat import diff, severity
from codegen.compat.chain import walk
from codegen.errors import InputError
from codegen.model import Document, Finding
from codegen.reviews import Reviews, open_reviews
from codegen.workspace import open_workspace
from tests import shop as home
from tests.compat.documents import as_document
from tests.specs.sources import SPECS, VERSIONS

TEXT, NUMBER = {"type": "string"}, {"type": "integer"}


def shop(schema: Any, **fields: Any) -> Document:
    """Three operations that answer with one schema; what is sent to one of them is that too."""
    fine = {
        "200": {
            "description": "Fine",
            "content": {"application/json": {"schema": {"$ref": "#/components/schemas/Pet"}}},
        }
    }
    body = {"content": fine["200"]["content"]}
    tree = {
        "openapi": "3.1.0",
        "paths": {
            "/pets": {"get": {"responses": fine, "tags": ["Pets"]}, "post": {"requestBody": body, "responses": {}}},
            "/pets/{id}": {"get": {"responses": fine, "tags": ["Pets", "Beta two"]}},
            "/shop/{id}": {"get": {"responses": fine}},
        },
        "components": {"schemas": {"Pet": {"type": "object", "properties": {"age": schema}, "required": ["age"]}}},
        **fields,
    }
    return as_document(tree)


OLD, NEW = shop(TEXT), shop(NUMBER)
CHANGED = "response-property-type-changed"
EVERYWHERE = ["GET /pets", "GET /pets/{id}", "GET /shop/{id}"]


def judged(settings: str, base: Document = OLD, revision: Document = NEW) -> list[Finding]:
    read = severity.parse(settings.encode(), "levels")
    return [part for parts in severity.levelled(diff(base, revision), read, base, revision) for part in parts]


def responses(settings: str) -> dict[str, list[str]]:
    """The operations of the finding about answers, by its level, and ``none`` where it is hidden."""
    return {
        "none" if finding.hidden else finding.level: [place.operation for place in finding.places]
        for finding in judged(settings)
        if finding.id == CHANGED
    }


def rule(**fields: str) -> str:
    return "[[rules]]\n" + "".join(f"{key} = {json.dumps(value)}\n" for key, value in fields.items())


@pytest.mark.parametrize(
    ("settings", "levels"),
    [
        ("", {"error": EVERYWHERE}),
        (f"{CHANGED} warn", {"warning": EVERYWHERE}),
        (f"\n# a remark\n  {CHANGED}\tINFO \r\n", {"info": EVERYWHERE}),
        (f"{CHANGED} err", {"error": EVERYWHERE}),
        (f"{CHANGED} none", {"none": EVERYWHERE}),
        (f"{CHANGED} none\n{CHANGED} warn", {"warning": EVERYWHERE}),
        ("request-property-type-changed none", {"error": EVERYWHERE}),
        (f'{CHANGED} = "warning"', {"warning": EVERYWHERE}),
        (f'[tool.enode-codegen.severity]\n{CHANGED} = "warning"', {"warning": EVERYWHERE}),
        ("[tool.other]\nrules = 3", {"error": EVERYWHERE}),
        (rule(id="response-*", level="info"), {"info": EVERYWHERE}),
        (rule(path="/pets", level="info"), {"error": EVERYWHERE[1:], "info": EVERYWHERE[:1]}),
        (rule(path="/pets*", level="none"), {"error": EVERYWHERE[2:], "none": EVERYWHERE[:2]}),
        (rule(path="/pets/{petId}", level="info"), {"error": ["GET /pets", "GET /shop/{id}"], "info": ["GET /pets/{id}"]}),
        (rule(operation="GET /pets", level="info"), {"error": EVERYWHERE[1:], "info": EVERYWHERE[:1]}),
        (rule(operation="POST /pets", level="info"), {"error": EVERYWHERE}),
        (rule(tag="Pets", level="warning"), {"error": EVERYWHERE[2:], "warning": EVERYWHERE[:2]}),
        (rule(tag="Beta*", path="/shop*", level="warning"), {"error": EVERYWHERE}),
        (
            rule(tag="Pets", level="warning") + rule(operation="GET /pets/{id}", level="none"),
            {"error": EVERYWHERE[2:], "warning": EVERYWHERE[:1], "none": EVERYWHERE[1:2]},
        ),
        # What is set by id comes before the rules, wherever it stands: the last that fits decides.
        (f'{CHANGED} = "none"\n' + rule(tag="Pets", level="info"), {"info": EVERYWHERE[:2], "none": EVERYWHERE[2:]}),
    ],
)  # fmt: skip
def test_what_a_setting_fits(settings: str, levels: dict[str, list[str]]) -> None:
    assert responses(settings) == levels


@pytest.mark.parametrize(
    ("settings", "said"),
    [
        ("response-property-type-change err", f'levels:1:1: there is no rule "response-property-type-change"\n  Did you mean {CHANGED}?'),
        (f"# one\n  {CHANGED} fatal", 'levels:2:34: there is no level "fatal"\n  It has to be error, warning, info or none.'),
        (CHANGED, "levels:1:1: this line is not a rule and its level"),
        (f"{CHANGED} err # why", "levels:1:1: this line is not a rule and its level"),
        ('\nno-such-rule = "info"', 'levels:2:1: there is no rule "no-such-rule"'),
        (f'{CHANGED} = "off"', f'levels:1:1: "{CHANGED}" cannot be "off"\n  It has to be error, warning, info or none.'),
        (f"{CHANGED} = 3", f'levels:1:1: "{CHANGED}" is a number, not text'),
        (rule(level="info"), "levels:1:1: it is not said what this level is for: id, path, operation, tag"),
        (rule(tag="Pets"), 'levels:1:1: "rules.0" has no "level"'),
        (rule(tag="Pets", level="info", pth="/a"), 'levels:4:1: unknown key "pth"\n  Did you mean path?'),
        (rule(id="reponse-*", level="info"), 'levels:2:1: there is no rule "reponse-*"'),
        ('rules = [\n  {tag = "a", level = "info"},\n  {tag = "b", level = "worst"},\n]', 'levels:3:15: "level" cannot be "worst"'),
        ("[tool.enode-codegen]\nseverty = 1", 'levels:2:1: unknown key "severty"\n  Did you mean severity?'),
        ("[tool.enode-codegen.severity", "levels:1:29: this is no TOML"),
    ],
)  # fmt: skip
def test_what_is_wrong_is_said_with_its_place(settings: str, said: str) -> None:
    with pytest.raises(InputError) as refused:
        severity.parse(settings.encode(), "levels")
    assert str(refused.value).startswith(said)
    assert refused.value.exit_code == 2


def test_a_part_has_a_fingerprint_of_its_own_and_what_is_left_has_that_of_the_whole() -> None:
    (whole,) = [finding for finding in judged("") if finding.id == CHANGED]
    parts = [finding for finding in judged(rule(path="/pets", level="info")) if finding.id == CHANGED]
    assert [part.fingerprint == whole.fingerprint for part in parts] == [True, False]
    (moved,) = [finding for finding in judged(f"{CHANGED} info") if finding.id == CHANGED]
    assert moved.fingerprint == whole.fingerprint


def made(settings: str) -> Any:
    return Reviews(None, settings=severity.parse(settings.encode(), "levels.txt")).report(OLD, NEW)


HIDDEN = rule(path="/pets", level="info", reason="Nobody <reads> it.") + rule(id="request-*", level="none")


def test_the_report_says_what_was_set_and_by_whom() -> None:
    value = made(HIDDEN)
    assert [error.message for error in jsonschema_rs.Draft202012Validator(report.schema()).iter_errors(value)] == []
    summary = value["summary"]
    assert (summary["error"], summary["info"], summary["hidden"]) == (1, 1, 1)
    assert summary["overridden"] == [{"by": "levels.txt", "findings": 2, "hidden": 1}]
    assert summary["operations"]["changed"] == 4
    assert [finding["overridden"] for finding in value["findings"]] == [
        None,
        {"from": "error", "by": "levels.txt", "line": 1, "reason": "Nobody <reads> it."},
    ]
    assert "2 levels were set by levels.txt; hidden: 1 finding" in report.render(value, "text").splitlines()
    assert "error by itself, set by levels.txt, line 1: Nobody <reads> it." in " ".join(
        report.render(value, "text").split()
    )
    markdown = report.render(value, "markdown")
    assert "2 levels were set by levels.txt; hidden: 1 finding." in markdown.splitlines()
    assert "Nobody \\<reads\\> it." in markdown


def test_where_everything_is_hidden_the_report_does_not_say_that_nothing_changed() -> None:
    value = made(rule(id="*", level="none"))
    assert value["findings"] == []
    assert value["summary"]["hidden"] == 2
    assert report.render(value, "text").splitlines()[0].endswith("no difference but what is hidden")
    assert "No difference but what is hidden." in report.render(value, "markdown")


def test_without_settings_nothing_is_said_of_them() -> None:
    for form in ("text", "markdown"):
        assert "set by" not in report.render(made(""), form)
    assert made("")["summary"]["overridden"] == []


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    for name, document in (("old", OLD), ("new", NEW)):
        (tmp_path / f"{name}.json").write_bytes(document.data)
    home.write(tmp_path)
    monkeypatch.chdir(tmp_path)
    return tmp_path


def run(*arguments: str) -> Result:
    return CliRunner().invoke(main, [*arguments])


def test_the_project_and_then_a_file_set_levels_for_a_command(folder: Path) -> None:
    compared = ("diff", "old.json", "new.json")
    assert run(*compared).exit_code == 1
    (folder / "pyproject.toml").write_text('[tool.enode-codegen.severity]\nrules = [{id = "*", level = "info"}]\n')
    done = run(*compared)
    assert (done.exit_code, "2 levels were set by pyproject.toml" in done.stdout) == (0, True)
    (folder / "mine").write_text(f"{CHANGED} err\n")
    done = run(*compared, "--severity", "mine")
    assert (done.exit_code, "1 level was set by pyproject.toml\n" in done.stdout) == (1, True)
    assert run(*compared, "--severity", "mine", "--fail-on", "none").exit_code == 0


def test_a_file_that_cannot_be_used_ends_a_command_with_its_place(folder: Path) -> None:
    (folder / "mine").write_text(f"\n{CHANGED} worst\n")
    done = run("diff", "old.json", "new.json", "--severity", "mine")
    assert (done.exit_code, done.stderr.splitlines()[0]) == (2, 'error: mine:2:32: there is no level "worst"')
    assert "nowhere: cannot be read" in run("diff", "old.json", "new.json", "--severity", "nowhere").stderr
    (folder / "pyproject.toml").write_text("[tool.enode-codegen]\nseverity = 3\n")
    done = run("diff", "old.json", "new.json")
    assert (done.exit_code, done.stderr.splitlines()[0].partition(": ")[2][:21]) == (2, 'pyproject.toml:2:1: "')
    (folder / "pyproject.toml").write_text("this is another tool's business")
    assert run("diff", "old.json", "new.json").exit_code == 1


@pytest.mark.parametrize("command", ["diff", "changelog", "matrix", "run"])
def test_every_command_that_compares_says_whose_levels_it_has(folder: Path, command: str) -> None:
    (folder / "all").write_text('[[rules]]\nid = "*"\nlevel = "none"\n')
    done = run(command, "--severity", "all", *(("--fail-on", "error") if command != "matrix" else ()))
    assert done.exit_code == 0, done.output
    text = done.stdout
    if command == "run":
        text = (folder / "generated" / "reports" / "2024-05-01_2024-06-01.md").read_text("utf-8")
        assert "0 errors, 0 warnings, 0 infos; nothing breaks" in done.stdout
    assert "set by all" in " ".join(text.split())


def test_announcements_are_decided_before_and_name_what_is_told() -> None:
    workspace = open_workspace(SPECS)
    documents = [workspace.find(name) for name in VERSIONS[-2:]]
    plain = open_reviews(workspace)
    settings = severity.parse(
        (rule(path="/users*", level="info") + rule(id="request-*", level="none")).encode(), "mine"
    )
    before, now = plain.report(*documents), replace(plain, settings=settings).report(*documents)
    assert [(one["row"], one["status"]) for one in now["announcements"]] == [
        (one["row"], one["status"]) for one in before["announcements"]
    ]
    told = {finding["fingerprint"] for finding in now["findings"]}
    named = {fingerprint for one in now["announcements"] for fingerprint in one["findings"]}
    assert named <= told
    assert now["summary"]["hidden"] > 0
    rows = {finding["fingerprint"]: finding["announced_in"] for finding in now["findings"]}
    assert all(one["row"] in rows[fingerprint] for one in now["announcements"] for fingerprint in one["findings"])


def test_a_later_break_that_is_hidden_does_not_take_back_an_earlier_one() -> None:
    last = as_document(
        {**NEW.tree, "paths": {key: one for key, one in NEW.tree["paths"].items() if key != "/shop/{id}"}}
    )
    settings = severity.parse(b"api-path-removed-without-deprecation none\n", "mine")
    walked = walk([OLD, NEW, last], Reviews(None, settings=settings).findings)
    assert {(one.finding.id, one.fate) for step in walked.steps for one in step} == {
        (CHANGED, "stands"), ("request-property-type-changed", "stands"),
    }  # fmt: skip
