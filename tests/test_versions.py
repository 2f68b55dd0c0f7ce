"""Commands about many versions, as a user calls them: how versions are named, changelog, and matrix."""

import json
import shutil

import jsonschema_rs
import pytest

from codegen import report
from tests import shop
from tests.test_cli import call

REQUIRED = (
    ("2024-05-01", ("id", "name")),
    ("2024-06-01", ("id", "name", "age")),
    ("2024-07-01", ("id", "name")),
    ("2025-01-01", ("id", "name", "age")),
    ("2025-02-01", ("id", "age")),
)
NAMES = [name for name, _ in REQUIRED]


@pytest.fixture(scope="module")
def home(tmp_path_factory):
    folder = tmp_path_factory.mktemp("home")
    specs = shop.write(folder)
    listed = "".join(f'  - version: "{name}"\n' for name in NAMES)
    text = (specs / "sources.yaml").read_text("utf-8")
    (specs / "sources.yaml").write_text(text[: text.index("versions:")] + "versions:\n" + listed, "utf-8")
    for name, required in REQUIRED:
        document = json.dumps(shop.document(name, required=required), indent=2)
        (specs / f"{name}.json").write_text(document, "utf-8")
    (folder / "2025-02").write_text(json.dumps(shop.document("2025-02-01")), "utf-8")
    return folder


def head(done):
    return done.stdout.splitlines()[0].partition(":")[0]


@pytest.mark.parametrize(
    ("named", "compared"),
    [
        ([], "2025-01-01 -> 2025-02-01"),
        (["2024-05"], "2024-05-01 -> 2025-02-01"),
        (["latest~1"], "2025-01-01 -> 2025-02-01"),
        (["2024-05", "2024-07"], "2024-05-01 -> 2024-07-01"),
        (["latest~4", "2025-01-01~1"], "2024-05-01 -> 2024-07-01"),
        (["2025-02", "latest~2"], "2025-02-01 -> 2024-07-01"),
        (["./2025-02", "2025-02"], "./2025-02 -> 2025-02-01"),
        (["./2025-02"], "./2025-02 -> 2025-02-01"),
    ],
)
def test_diff_knows_versions_by_many_names(home, named, compared):
    assert head(call(home, "diff", *named, "--fail-on", "none")) == compared


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["diff", "2024-0"], "Write more of the one that you mean: 2024-05-01, 2024-06-01, 2024-07-01."),
        (["diff", "2024"], '"2024" is the start of 3 versions, and there is no such file'),
        (["diff", "latest"], "2025-02-01 is the newest version here: there is nothing newer to hold it against"),
        (["diff", "latest~9"], "there is no version 9 before 2025-02-01"),
        (["diff", "a" * 9999], "unknown version"),
        (["diff", "a", "b", "c"], "two at most, the old one first"),
        (["changelog", "2023"], "Known: 2024-05-01, 2024-06-01, 2024-07-01, 2025-01-01, 2025-02-01, latest."),
        (["changelog", "2025-01", "2024-06"], "2024-06-01 is not newer than 2025-01-01"),
        (["changelog", "latest"], "2025-02-01 alone is asked for, and it takes two to compare"),
        (["matrix", "2025-01-01"], "2025-01-01 alone is asked for, and it takes two to compare"),
    ],
)
def test_what_cannot_be_done_is_said(home, arguments, said):
    assert said in call(home, *arguments, code=2).stderr


def test_changelog_tells_each_step_and_what_was_taken_back(home):
    lines = call(home, "changelog").stdout.splitlines()
    assert lines[0].startswith("2024-05-01 -> 2025-02-01 in 4 steps: 2 errors")
    at = lines.index("  PUT /pets/{petId} body.age")
    assert [line.partition(":")[0] for line in lines[:at]][-1] == "2024-05-01 -> 2024-06-01"
    value = json.loads(call(home, "changelog", "2024-05", "2025-01", "--format", "json").stdout)
    told = [[(one["fate"], one["taken_back_in"]) for one in step["breaks"]] for step in value["steps"]]
    assert told == [[("stands", None)], [("taken-back", "2025-01-01")], [("stands", None)]]
    value = json.loads(call(home, "changelog", "2024-05", "2024-07", "--format", "json").stdout)
    told = [[(one["fate"], one["taken_back_in"]) for one in step["breaks"]] for step in value["steps"]]
    assert told[0] == [("taken-back", "2024-07-01")]
    assert value["summary"]["error"] == 0


@pytest.mark.parametrize(("fail_on", "code"), [("none", 0), ("warning", 1), ("error", 1)])
def test_changelog_ends_as_fail_on_says_of_the_two_ends(home, fail_on, code):
    call(home, "changelog", "--fail-on", fail_on, code=code)
    call(home, "changelog", "2024-05", "2024-07", "--fail-on", "error")


def test_every_json_conforms_and_goes_to_a_file(home, tmp_path):
    registry = jsonschema_rs.Registry([("urn:enode-codegen:report:1", report.schema())])
    for command, name in (("changelog", "chain"), ("matrix", "matrix")):
        target = tmp_path / f"{command}.json"
        said = call(home, command, "--format", "json", "--output", str(target)).stdout
        assert said == f"wrote {target}\n"
        validator = jsonschema_rs.Draft202012Validator(report.schema(name), registry=registry)
        validator.validate(json.loads(target.read_text("utf-8")))
        assert call(home, command, "--format", "markdown").stdout.startswith("# ")


def test_matrix_agrees_with_diff_and_keeps_the_order_of_versions(home):
    value = json.loads(call(home, "matrix", "latest", "2024-05", "2024-06", "--format", "json").stdout)
    pairs = value["pairs"]
    assert [(pair["base"], pair["revision"]) for pair in pairs] == [
        ("2024-05-01", "2024-06-01"), ("2024-05-01", "2025-02-01"), ("2024-06-01", "2025-02-01"),
    ]  # fmt: skip
    for pair in pairs:
        arguments = ("diff", pair["base"], pair["revision"], "--format", "json", "--fail-on", "none")
        summary = json.loads(call(home, *arguments).stdout)["summary"]
        assert {level: pair[level] for level in ("error", "warning", "info")}.items() <= summary.items()
    assert pairs[0]["works"] == ["GET /pets/{petId}"]
    assert pairs[0]["breaks"] == ["PUT /pets/{petId}"]


def test_only_what_is_on_disk_is_compared(home, tmp_path):
    specs = shutil.copytree(home / "specs", tmp_path / "specs")
    (specs / "2024-06-01.json").unlink()
    (specs / "2025-02-01.json").unlink()
    assert head(call(tmp_path, "diff", "--fail-on", "none")) == "2024-07-01 -> 2025-01-01"
    said = call(tmp_path, "changelog").stdout
    assert said.startswith("2024-05-01 -> 2025-01-01 in 2 steps")
    assert "Not on disk: 2024-06-01." in said
    assert (
        "Run `enode-codegen fetch 2025-02-01` first." in call(tmp_path, "changelog", "2024-05", "latest", code=2).stderr
    )
    for name in ("2024-05-01", "2024-07-01"):
        (specs / f"{name}.json").unlink()
    for command in ("diff", "changelog", "matrix"):
        assert "one document is here, and it takes two to compare" in call(tmp_path, command, code=2).stderr
    (specs / "2025-01-01.json").unlink()
    for command in ("diff", "changelog"):
        assert "no document is here, and it takes two to compare" in call(tmp_path, command, code=2).stderr


def test_a_changelog_that_cannot_be_read_is_told_before_anything_is_written(home, tmp_path):
    specs = shutil.copytree(home / "specs", tmp_path / "specs")
    (specs / "changelog.yaml").mkdir()
    for arguments in (["diff"], ["changelog"], ["matrix"], ["run"]):
        assert "specs/changelog.yaml: cannot be read" in call(tmp_path, *arguments, code=2).stderr
    (specs / "changelog.yaml").rmdir()
    (specs / "changelog.yaml").symlink_to("nowhere.yaml")
    assert "specs/changelog.yaml: cannot be read" in call(tmp_path, "diff", code=2).stderr
    (specs / "changelog.yaml").unlink()
    (specs / "changelog.yaml").write_text("format: other\n", "utf-8")
    assert "specs/changelog.yaml:1:1" in call(tmp_path, "run", code=2).stderr
    assert not (tmp_path / "generated").exists()
