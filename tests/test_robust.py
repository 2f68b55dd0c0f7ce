"""What surrounds a command may be odd too: names of files, where output goes, who interrupts, what is half there."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
from click.testing import CliRunner

from codegen import pipeline
from codegen.cli import main
from codegen.document import lock
from tests import shop
from tests.test_cli import call


@pytest.fixture
def home(tmp_path):
    shop.write(tmp_path)
    return tmp_path


def test_a_file_name_makes_no_line_of_its_own(home):
    bad = home / "a\nerror: forged\x1b[31m.json"
    bad.write_text("{")
    said = call(home, "validate", bad.name, code=2).stderr
    assert said.startswith("error: a\\nerror: forged\\x1b[31m.json:1:2: ")
    assert len(said.splitlines()) == 2
    said = call(home, "validate", "no\nsuch", code=2).stderr
    assert 'unknown version "no\\nsuch", and there is no such file' in said


def test_a_file_name_that_is_no_utf_8_is_escaped(home):
    odd = os.fsdecode(b"odd-\xff.json")
    (home / odd).write_text(json.dumps(shop.document("2024-05-01")))
    [found] = json.loads(call(home, "validate", odd, "--format", "json").stdout)["documents"]
    assert found["source"] == "odd-\\udcff.json"
    value = json.loads(call(home, "diff", "2024-05-01", odd, "--format", "json").stdout)
    assert value["revision"]["source"] == "odd-\\udcff.json"


def test_a_document_can_come_through_a_pipe(home):
    done = subprocess.run(
        [sys.executable, "-m", "codegen", "validate", "/dev/stdin"],
        cwd=home,
        input=json.dumps(shop.document("2024-05-01")),
        capture_output=True,
        text=True,
        check=True,
    )
    assert done.stdout == "/dev/stdin: no problem\n"


def test_a_pipe_is_written_to_and_not_replaced(home):
    plain = call(home, "diff", "2024-05-01", "2024-05-01").stdout
    read, write = os.pipe()
    done = subprocess.run(
        [sys.executable, "-m", "codegen", "diff", "2024-05-01", "2024-05-01", "-o", f"/dev/fd/{write}"],
        cwd=home,
        pass_fds=[write],
        check=True,
        capture_output=True,
    )
    os.close(write)
    assert os.read(read, 10_000).decode() == plain
    os.close(read)
    assert done.stderr == b""


def test_a_link_stays_a_link(home):
    (home / "link").symlink_to("target")
    call(home, "diff", "2024-05-01", "2024-05-01", "-o", "link")
    assert (home / "link").is_symlink()
    assert (home / "target").is_file()


def test_output_that_cannot_be_written_is_said(home):
    with Path("/dev/full").open("w", encoding="utf-8") as full:
        done = subprocess.run(
            [sys.executable, "-m", "codegen", "versions"],
            cwd=home,
            stdout=full,
            stderr=subprocess.PIPE,
            text=True,
            check=False,
        )
    assert (done.returncode, done.stderr) == (2, "error: the output cannot be written: No space left on device\n")


def test_output_that_is_closed_before_we_begin_is_none(home):
    command = [sys.executable, "-m", "codegen", "generate", "2024-05-01"]
    done = subprocess.run(
        ["sh", "-c", '"$@" >&-', "sh", *command], cwd=home, capture_output=True, text=True, check=False
    )
    assert (done.returncode, done.stderr) == (0, "")
    assert (home / "generated" / "shop_v2024_05_01").is_dir()


def test_an_interrupt_has_an_exit_code_of_its_own(home, monkeypatch):
    def interrupted(*_):
        raise KeyboardInterrupt

    monkeypatch.setattr(pipeline, "versions", interrupted)
    done = CliRunner().invoke(main, ["--specs", str(home / "specs"), "versions"])
    assert (done.exit_code, done.output) == (130, "interrupted\n")


@pytest.mark.parametrize("name", ["specs.lock", "2024-06-01.json"])
def test_what_is_no_file_is_named(home, name):
    (home / "specs" / name).unlink(missing_ok=True)
    (home / "specs" / name).mkdir()
    assert call(home, "versions", code=2).stderr == f"error: specs/{name}: Is a directory\n"


@pytest.mark.parametrize("name", ["specs.lock", "2024-06-01.json"])
def test_a_pipe_in_the_place_of_a_file_is_not_waited_for(home, name):
    (home / "up").mkdir()
    (home / "up" / "2024-06-01.json").write_bytes((home / "specs" / "2024-06-01.json").read_bytes())
    (home / "specs" / name).unlink(missing_ok=True)
    os.mkfifo(home / "specs" / name)
    refused = f"error: specs/{name}: Not a file\n"
    assert call(home, "versions", code=2).stderr == refused
    if name == "specs.lock":
        assert call(home, "fetch", "--url", "up", "2024-06-01", code=2).stderr == refused
    else:
        call(home, "fetch", "--url", "up", "2024-06-01")


def test_versions_shows_an_address_on_one_line(home):
    data = (home / "specs" / "2024-05-01.json").read_bytes()
    entry = lock.Entry("https://a.test/\u202e\x9b", "0" * 64, len(data))
    (home / "specs" / lock.FILE_NAME).write_bytes(lock.render({"2024-05-01": entry}))
    assert call(home, "versions").stdout.splitlines()[0].endswith("https://a.test/\\u202e\\x9b")


def test_run_names_the_version_that_is_not_there(home):
    (home / "specs" / "2024-05-01.json").unlink()
    said = call(home, "run").stdout.splitlines()
    assert said[0] == "2024-05-01: not on disk, and left out: `enode-codegen fetch 2024-05-01` gets it"
    assert (home / "generated" / "shop_v2024_06_01").is_dir()


def test_generate_fails_where_an_operation_is_left_out_and_writes_the_rest(home):
    broken = shop.document("2024-05-01")
    broken["paths"]["/broken"] = {"get": {"parameters": [1], "responses": {}}}
    (home / "specs" / "2024-05-01.json").write_text(json.dumps(broken))
    said = call(home, "generate", "2024-05-01", code=1).stdout
    assert "error: GET /broken is left out" in said
    assert "2024-05-01: wrote generated/shop_v2024_05_01" in said


def test_an_overlay_mends_what_is_no_document_yet(home):
    broken = {"openapi": 3.1} | {key: value for key, value in shop.document("2024-05-01").items() if key != "openapi"}
    (home / "broken.json").write_text(json.dumps(broken))
    (home / "mend.yaml").write_text(
        "overlay: 1.0.0\ninfo: {title: Mend, version: '1'}\nactions: [{target: $, update: {openapi: 3.1.0}}]\n"
    )
    call(home, "validate", "broken.json", code=2)
    call(home, "overlay", "broken.json", "mend.yaml", "-o", "mended.json")
    call(home, "validate", "mended.json")
    (home / "list.json").write_text("[]")
    assert "list.json: an overlay changes an object" in call(home, "overlay", "list.json", "mend.yaml", code=2).stderr
