"""The commands as a user calls them: what they print, what they write, how they end."""

import json
import os
import re
import subprocess
import sys
from pathlib import Path

import jsonschema_rs
import pytest

from codegen import report
from codegen.cli import main
from tests import shop

OVERLAY = """\
overlay: 1.0.0
info: {title: Mend, version: "1"}
actions:
  - target: $.components.schemas.Pet.properties.age
    update: {minimum: 0}
"""


@pytest.fixture(scope="module")
def home(tmp_path_factory):
    folder = tmp_path_factory.mktemp("home")
    shop.write(folder)
    return folder


def call(folder, *arguments, code=0, **environment):
    done = subprocess.run(
        [sys.executable, "-m", "codegen", *arguments],
        check=False,
        cwd=folder,
        capture_output=True,
        text=True,
        timeout=300,
        env=os.environ | {"PYTHONPATH": str(Path(__file__).parent.parent), "COLUMNS": "80"} | environment,
    )
    assert "Traceback" not in done.stderr
    assert done.returncode == code, done.stdout + done.stderr
    return done


def test_run_from_documents_to_packages_and_a_report(tmp_path):
    shop.write(tmp_path)
    said = call(tmp_path, "run").stdout
    generated = tmp_path / "generated"
    assert sorted(path.name for path in generated.iterdir()) == ["reports", "shop_v2024_05_01", "shop_v2024_06_01"]
    assert (generated / "shop_v2024_05_01" / "shop_v2024_05_01" / "py.typed").is_file()
    assert {path.suffix for path in (generated / "shop_v2024_06_01" / "dist").iterdir()} == {".whl", ".gz"}
    value = json.loads((generated / "reports" / "2024-05-01_2024-06-01.json").read_text("utf-8"))
    jsonschema_rs.Draft202012Validator(report.schema()).validate(value)
    assert value["summary"]["breaking"]
    last = said.splitlines()[-1]
    assert last.startswith("  PUT /pets/{petId}: request property `body.age`")
    assert "2024-05-01 -> 2024-06-01: 1 error" in said
    assert "\x1b" not in said
    again = re.sub(r"wrote generated/shop\S+ \(\d+ files\)|wrote generated/reports/\S+ and .md", "up to date", said)
    again = re.sub(r"built shop\S+ and \S+ in \S+", "archives up to date", again)
    assert call(tmp_path, "run").stdout == again
    assert "wrote" not in again
    assert "built" not in again
    call(tmp_path, "run", "--fail-on", "error", code=1)
    call(tmp_path, "run", "--fail-on", "error", code=1)
    (generated / "reports" / "2024-05-01_2024-06-01.md").write_text("edited")
    next((generated / "shop_v2024_06_01" / "dist").glob("*.whl")).write_text("edited")
    mended = call(tmp_path, "run").stdout
    assert "2024-05-01 -> 2024-06-01: wrote" in mended
    assert "2024-06-01: built" in mended
    assert "2024-05-01: archives up to date" in mended
    assert call(tmp_path, "run").stdout == again
    assert call(tmp_path, "run", "--anew").stdout == said

    assert call(tmp_path, "generate", "--all", "--check").stdout.count("up to date") == 2
    stale = generated / "shop_v2024_05_01"
    (stale / "shop_v2024_05_01" / "extra.py").write_text("")
    (stale / "README.md").write_text("edited")
    (stale / "shop_v2024_05_01" / "_client.py").unlink()
    checked = call(tmp_path, "generate", "--check", code=1).stdout
    assert "extra: generated/shop_v2024_05_01/shop_v2024_05_01/extra.py" in checked
    assert "differs: generated/shop_v2024_05_01/README.md" in checked
    assert "missing: generated/shop_v2024_05_01/shop_v2024_05_01/_client.py" in checked
    assert (stale / "README.md").read_text() == "edited"
    assert "2024-06-01: up to date" in checked


def test_a_document_with_an_error_ends_a_run_before_anything_is_written(tmp_path):
    specs = shop.write(tmp_path)
    broken = shop.document("2024-06-01")
    del broken["paths"]["/pets/{petId}"]["parameters"]
    (specs / "2024-06-01.json").write_text(json.dumps(broken, indent=1))
    said = call(tmp_path, "run", code=1).stdout
    assert "specs/2024-06-01.json:" in said
    assert not (tmp_path / "generated").exists()


@pytest.mark.parametrize(("fail_on", "code"), [("error", 1), ("warning", 1), ("none", 0)])
def test_diff_ends_as_fail_on_says(home, fail_on, code):
    done = call(home, "diff", "2024-05-01", "2024-06-01", "--fail-on", fail_on, code=code)
    assert done.stdout.startswith("2024-05-01 -> 2024-06-01: 1 error")


def test_diff_takes_files_and_writes_one(home, tmp_path):
    target = tmp_path / "new" / "report.json"
    call(home, "diff", "specs/2024-05-01.json", "2024-06-01", "--format", "json", "-o", str(target), code=1)
    value = json.loads(target.read_text("utf-8"))
    assert value["base"]["source"] == "specs/2024-05-01.json"
    assert value["base"]["version"] is None
    assert value["revision"]["version"] == "2024-06-01"


def test_diff_of_a_document_with_itself_is_empty(home):
    said = call(home, "diff", "2024-05-01", "2024-05-01", "--fail-on", "warning").stdout
    assert said == "2024-05-01 -> 2024-05-01: no difference that a caller could notice\n"


def test_an_unknown_version_lists_the_known_ones_and_the_nearest(home):
    said = call(home, "diff", "2024-05-10", "2024-06-01", code=2).stderr
    assert 'unknown version "2024-05-10", and there is no such file' in said
    assert "Did you mean 2024-05-01?" in said
    assert "2024-06-01" in said


def test_validate_says_where_and_what_to_do(home, tmp_path):
    assert call(home, "validate").stdout == "specs/2024-05-01.json: no problem\nspecs/2024-06-01.json: no problem\n"
    bad = tmp_path / "bad.yaml"
    bad.write_text(
        "openapi: 3.1.0\ninfo: {title: x, version: '1'}\npaths:\n  /a/{id}:\n    get:\n      responses: {}\n"
    )
    done = call(home, "validate", str(bad), "--format", "json", code=1)
    problems = json.loads(done.stdout)["documents"][0]["problems"]
    assert all(problem["line"] and problem["column"] and problem["rule"] and problem["advice"] for problem in problems)
    assert str(bad) in call(home, "validate", str(bad), code=1).stdout


def test_overlay_prints_or_writes(home, tmp_path):
    path = tmp_path / "mend.yaml"
    path.write_text(OVERLAY)
    printed = call(home, "overlay", "2024-05-01", str(path)).stdout
    assert json.loads(printed)["components"]["schemas"]["Pet"]["properties"]["age"] == {"type": "integer", "minimum": 0}
    call(home, "overlay", "2024-05-01", str(path), "--output", str(tmp_path / "out.json"))
    assert (tmp_path / "out.json").read_text("utf-8") == printed


def test_versions(home):
    text = call(home, "versions").stdout
    assert [line.split()[0] for line in text.splitlines()] == ["2024-05-01", "2024-06-01"]
    rows = json.loads(call(home, "versions", "--format", "json").stdout)
    assert {len(row["sha256"]) for row in rows} == {64}


def test_fetch_takes_a_folder_and_build_what_is_generated(tmp_path):
    upstream = shop.write(tmp_path / "upstream")
    mine = shop.write(tmp_path / "mine")
    (mine / "2024-06-01.json").unlink()
    call(tmp_path / "mine", "fetch", "--all", "--url", str(upstream))
    assert (mine / "2024-06-01.json").read_bytes() == (upstream / "2024-06-01.json").read_bytes()
    assert set(json.loads((mine / "specs.lock").read_text())["documents"]) == {"2024-05-01", "2024-06-01"}
    call(tmp_path / "mine", "fetch", "--check", ENODE_CODEGEN_URL=str(upstream))
    (upstream / "2024-06-01.json").write_text(json.dumps(shop.document("2024-06-01")))
    differs = call(tmp_path / "mine", "fetch", "--check", "--url", str(upstream), code=1).stdout
    assert "2024-06-01: upstream differs from the lock" in differs
    assert "2024-05-01: unchanged" in differs
    assert "Run `enode-codegen generate` first." in call(tmp_path / "mine", "build", "2024-05-01", code=2).stderr


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["generate", "--all", "2024-05-01"], "Name versions or say --all, not both."),
        (["--specs", "nowhere", "versions"], "nowhere/sources.yaml: cannot be read: No such file or directory"),
        (["overlay", "2024-05-01", "nowhere.yaml"], "nowhere.yaml: cannot be read"),
        (["diff", "specs", "2024-05-01"], "specs: cannot be read: Is a directory"),
        (["diff", "", "2024-05-01"], 'unknown version "", and there is no such file'),
        (["validate", "x" * 5000], 'unknown version "xxx'),
        (["generate", "--templates", "nowhere"], "Directory 'nowhere' does not exist."),
    ],
)
def test_what_cannot_be_done_is_said(home, arguments, said):
    assert said in call(home, *arguments, code=2).stderr


def test_help_fits_and_imports_nothing_heavy():
    done = subprocess.run(
        [sys.executable, "-c", "import sys, codegen.cli; print(*sys.modules)"],
        capture_output=True,
        text=True,
        check=True,
    )
    modules = {name.partition(".")[0] for name in done.stdout.split()}
    heavy = {
        "rich",
        "pydantic",
        "httpx2",
        "jinja2",
        "yaml",
        "openapi_spec_validator",
        "deepdiff",
        "datamodel_code_generator",
    }
    assert not modules & heavy


@pytest.mark.parametrize("command", ["", *sorted(main.commands)])
def test_help_keeps_to_eighty_columns(home, command):
    lines = call(home, *command.split(), "--help").stdout.splitlines()
    assert max(map(len, lines)) <= 80
    assert not any(line.endswith("...") and line.startswith("  ") for line in lines if "[OPTIONS]" not in line)
