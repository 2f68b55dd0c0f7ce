"""Nothing is made again that is there already, and nothing passes for made that is not; several at once harm nobody."""

import json
import os
import shutil
import subprocess
import sys

import pytest

from codegen import memo as memos
from codegen.memo import Made, Memo
from tests import shop
from tests.test_cli import call

OLD, NEW = "shop_v2024_05_01", "shop_v2024_06_01"
BOTH = ["2024-05-01: up to date", "2024-06-01: up to date"]


@pytest.fixture(scope="module")
def once(tmp_path_factory):
    """A vendor's folder whose two packages are made, and remembered in a memo of its own."""
    folder = tmp_path_factory.mktemp("once")
    shop.write(folder)
    call(folder, "generate", **{memos.VARIABLE: str(folder / "memo")})
    return folder


@pytest.fixture
def home(once, tmp_path, monkeypatch):
    """A copy: what is remembered holds for any folder."""
    monkeypatch.setenv(memos.VARIABLE, str(tmp_path / "home" / "memo"))
    return shutil.copytree(once, tmp_path / "home")


def generate(home, *arguments, code=0):
    return call(home, "generate", *arguments, code=code).stdout.splitlines()


def made(home):
    folder = home / "generated"
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def stamps(home):
    return {path: path.stat().st_mtime_ns for path in (home / "generated").rglob("*")}


def test_what_is_there_is_left_alone(home):
    before = stamps(home)
    assert generate(home) == BOTH
    assert generate(home, "--check") == BOTH
    assert stamps(home) == before


def test_nothing_heavy_is_imported_for_nothing_to_do(home):
    code = (
        "import sys; from codegen.cli import main; main(['generate'], standalone_mode=False);"
        "print(sorted({'jinja2', 'datamodel_code_generator', 'httpx2', 'rich', 'jsonschema_rs'} & set(sys.modules)))"
    )
    done = subprocess.run([sys.executable, "-c", code], cwd=home, capture_output=True, text=True, check=True)
    assert done.stdout.splitlines() == [*BOTH, "[]"]


@pytest.mark.parametrize("harm", ["edited", "cut", "gone", "extra", "linked", "empty"])
def test_a_package_that_is_not_what_was_made_never_passes(home, harm):
    expected = made(home)
    client = home / "generated" / NEW / NEW / "_client.py"
    if harm == "edited":
        client.write_bytes(client.read_bytes().replace(b"class Client", b"class Cl1ent"))
    elif harm == "cut":
        client.write_bytes(client.read_bytes()[:-1])
    elif harm == "gone":
        client.unlink()
    elif harm == "extra":
        client.with_name("more.py").write_text("")
    elif harm == "linked":
        client.rename(home / "elsewhere.py")
        client.symlink_to(home / "elsewhere.py")
    else:
        client.write_bytes(b"")
    said = generate(home, "--check", code=1)
    assert said[0] == BOTH[0]
    assert said[-1] == "2024-06-01: not up to date"
    again = generate(home)
    assert again[0] == BOTH[0]
    assert again[1].startswith(f"2024-06-01: wrote generated/{NEW}")
    assert made(home) == expected
    assert not client.is_symlink()


def test_another_document_makes_its_package_anew_and_no_other(home):
    (home / "specs" / "2024-06-01.json").write_text(json.dumps(shop.document("2024-06-01", required=("id",))))
    said = generate(home, "--check", code=1)
    assert said[0] == BOTH[0]
    assert said[-1] == "2024-06-01: not up to date"
    assert [line.split("(")[0] for line in generate(home)] == [BOTH[0], f"2024-06-01: wrote generated/{NEW} "]
    assert generate(home) == BOTH


@pytest.mark.parametrize(
    ("file", "old", "new"),
    [("sources.yaml", "release: 0.1.0", "release: 0.2.0"), ("names.lock", '"pets.get"', '"pets.fetch"')],
)
def test_other_settings_and_names_make_everything_anew(home, file, old, new):
    path = home / "specs" / file
    assert old in path.read_text("utf-8")
    path.write_text(path.read_text("utf-8").replace(old, new), "utf-8")
    assert len([line for line in generate(home) if "wrote" in line]) == 2


def test_other_templates_make_everything_anew(home):
    folder = home / "mine"
    folder.mkdir()
    (folder / "README.md.jinja").write_text("One.\n")
    assert len([line for line in generate(home, "--templates", "mine") if "wrote" in line]) == 2
    assert generate(home, "--templates", "mine") == BOTH
    (folder / "README.md.jinja").write_text("Two.\n")
    assert len([line for line in generate(home, "--templates", "mine") if "wrote" in line]) == 2
    assert (home / "generated" / OLD / "README.md").read_text() == "Two.\n"


def test_another_tool_or_library_knows_nothing_of_it(tmp_path, monkeypatch):
    memo = Memo(tmp_path / "memo")
    key = memo.key("generate", "input")
    memo.keep(key, Made(("said",), failed=True, files={"a": "0"}))
    assert Memo(tmp_path / "memo").key("generate", "input") == key
    assert memo.find(key) == Made(("said",), failed=True, files={"a": "0"})
    (tmp_path / "library-1.0.dist-info").mkdir()
    monkeypatch.syspath_prepend(tmp_path)
    with_library = Memo(tmp_path / "memo").key("generate", "input")
    (tmp_path / "library-1.0.dist-info").rename(tmp_path / "library-1.1.dist-info")
    with_another = Memo(tmp_path / "memo").key("generate", "input")
    monkeypatch.setattr(memos, "bundled", lambda name: tmp_path)
    assert len({key, with_library, with_another, Memo(tmp_path / "memo").key("generate", "input")}) == 4


@pytest.mark.parametrize(
    "harm", [lambda text: text[:-9], lambda text: b"", lambda text: b"\xff", lambda text: b"0\n{}"]
)
def test_an_outcome_that_is_damaged_is_not_believed(tmp_path, harm):
    memo = Memo(tmp_path)
    memo.keep("one", Made(("said",)))
    memo.keep("other", Made())
    (tmp_path / "one").write_bytes(harm((tmp_path / "one").read_bytes()))
    assert memo.find("one") is None
    (tmp_path / "one").write_bytes((tmp_path / "other").read_bytes())
    assert memo.find("one") is None
    assert memo.find("other") == Made()


def test_a_memo_that_cannot_be_written_stops_nothing(tmp_path):
    (tmp_path / "file").write_text("")
    memo = Memo(tmp_path / "file")
    memo.keep(memo.key("work"), Made())
    assert memo.find(memo.key("work")) is None


def test_without_a_memo_everything_is_made(home, monkeypatch):
    monkeypatch.setenv(memos.VARIABLE, "")
    assert generate(home, "--check") == BOTH
    assert len([line for line in generate(home) if "wrote" in line]) == 2


def test_the_oldest_outcomes_make_room(tmp_path, monkeypatch):
    monkeypatch.setattr(memos, "_KEPT", 3)
    memo = Memo(tmp_path)
    keys = [memo.key("work", str(number)) for number in range(5)]
    for age, key in enumerate(keys):
        memo.keep(key, Made((key,)))
        os.utime(tmp_path / key, (age, age))
    memo.keep(keys[4], Made())
    assert {path.name for path in tmp_path.iterdir()} == set(keys[2:])


def test_where_a_memo_is(monkeypatch, tmp_path):
    monkeypatch.delenv(memos.VARIABLE)
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path))
    monkeypatch.setenv("LOCALAPPDATA", str(tmp_path))
    for platform, folder in (("linux", tmp_path), ("win32", tmp_path), ("darwin", None)):
        monkeypatch.setattr(sys, "platform", platform)
        found = memos.open_memo()._folder
        assert found.name == "enode-codegen"
        assert found.parent == folder or found.parent.parts[-2:] == ("Library", "Caches")
    assert memos.open_memo(wanted=False).find("x") is None


def test_a_version_that_is_refused_costs_no_other(home):
    folder = home / "mine"
    folder.mkdir()
    (folder / "README.md.jinja").write_text(
        '{% if package.version == "2024-05-01" %}{{ nothing }}{% endif %}\n', "utf-8"
    )
    done = call(home, "generate", "--templates", "mine", code=2)
    assert "error: README.md.jinja:1: the template fails: 'nothing' is undefined" in done.stderr
    assert done.stdout.startswith(f"2024-06-01: wrote generated/{NEW}")
