"""YAML that another process reads meanwhile: what comes of it is what this one would have read itself."""

import os
import subprocess
import sys
from pathlib import Path

import pytest
import yaml

from codegen.document import ahead, kept, load
from codegen.errors import InputError

OLD = {"openapi": "3.1.0", "info": {"title": "t", "version": "1"}, "paths": {f"/{at}": {} for at in range(50)}}
NEW = {**OLD, "paths": {f"/{at}": {"get": {"summary": "ä"}} for at in range(50)}}


class Folder(dict[bytes, bytes]):
    """A store in memory."""

    def find(self, data: bytes) -> bytes | None:
        return self.get(data)

    def keep(self, data: bytes, content: bytes) -> None:
        self[data] = content


@pytest.fixture(autouse=True)
def _small_files_and_two_cores(monkeypatch):
    monkeypatch.setattr(kept, "_WORTH_A_PROCESS", 0)
    monkeypatch.setattr(kept, "_WORTH_KEEPING", 0)
    monkeypatch.setattr(kept, "cores", lambda: 2)


def text(value: object) -> bytes:
    return yaml.safe_dump(value, allow_unicode=True).encode()


def test_what_another_process_read_is_not_read_here(monkeypatch):
    monkeypatch.setattr("codegen.document.yaml_text.parse_marked", None)
    store = Folder()
    with kept.remembering(store), kept.early(text(NEW)):
        found = load.parse(text(NEW), "new.yaml")
    assert found.tree == NEW
    assert [*store] == [text(NEW)]


def test_it_is_what_would_have_been_read_here():
    by_itself, by_another = Folder(), Folder()
    with kept.remembering(by_itself):
        load.parse(text(NEW), "new.yaml")
    with kept.remembering(by_another), kept.early(text(NEW)):
        load.parse(text(NEW), "new.yaml")
    assert by_itself == by_another


@pytest.mark.parametrize(
    "data", [b"a: 1\na: 2\n", b"a: [\n", b"\xff\xfe", b"a: !!python/name:os.system\n", b"- " * 500]
)
def test_what_is_wrong_is_told_as_ever(data):
    with pytest.raises(InputError) as alone:
        load.parse_value(data, "new.yaml")
    with kept.remembering(Folder()), kept.early(data), pytest.raises(InputError) as early:
        load.parse_value(data, "new.yaml")
    assert str(early.value) == str(alone.value)


def test_a_process_that_is_lost_leaves_the_work_to_this_one(monkeypatch):
    monkeypatch.setattr(ahead, "_START", "raise SystemExit(9)")
    with kept.remembering(Folder()), kept.early(text(NEW)):
        assert load.parse(text(NEW), "new.yaml").tree == NEW


def test_one_that_cannot_be_started_too(monkeypatch):
    monkeypatch.setattr(sys, "executable", "/nowhere/python")
    with kept.remembering(Folder()), kept.early(text(NEW)):
        assert load.parse(text(NEW), "new.yaml").tree == NEW


def test_a_process_of_which_nothing_is_wanted_any_more_is_ended(monkeypatch):
    monkeypatch.setattr(ahead, "_START", "import time; time.sleep(600)")
    started: list[subprocess.Popen[bytes]] = []
    begin = subprocess.Popen

    def popen(*given, **named):
        started.append(begin(*given, **named))
        return started[-1]

    monkeypatch.setattr(ahead.subprocess, "Popen", popen)
    with pytest.raises(InputError), kept.remembering(Folder()), kept.early(text(NEW)):
        load.parse(b"openapi: [", "old.yaml")
    assert [process.returncode for process in started] == [-9]


def test_a_folder_for_such_files_that_is_full_is_no_matter(monkeypatch):
    class Full:
        """A file of which the system takes a part."""

        def __enter__(self):
            return self

        def __exit__(self, *_: object) -> None:
            pass

        def write(self, data: bytes) -> int:
            return len(data) - 1

        def seek(self, _: int) -> None:
            pass

    monkeypatch.setattr(ahead, "TemporaryFile", lambda **_: Full())
    with kept.remembering(Folder()), kept.early(text(NEW)):
        assert load.parse(text(NEW), "new.yaml").tree == NEW


def test_no_other_process_is_asked_that_would_find_other_modules(monkeypatch):
    monkeypatch.setattr(ahead.subprocess, "Popen", None)
    monkeypatch.setattr(sys, "path", [*sys.path, os.pathsep.join(["/nowhere", "evil"])])
    with kept.remembering(Folder()), kept.early(text(NEW)):
        assert load.parse(text(NEW), "new.yaml").tree == NEW


@pytest.mark.parametrize("data", [b'  {"a": 1}', b"[]", b""])
def test_what_is_no_yaml_is_read_here(data, monkeypatch):
    monkeypatch.setattr(ahead, "reading", None)
    with kept.remembering(Folder()), kept.early(data):
        pass


def test_the_command_tells_the_same(tmp_path: Path):
    large = {"schemas": {f"S{at}": {"type": "string", "description": "x" * 80} for at in range(6000)}}
    for name, document in {"old": OLD, "new": NEW}.items():
        (tmp_path / f"{name}.yaml").write_bytes(text({**document, "components": large}))
    said = [
        subprocess.run(
            [sys.executable, "-m", "codegen", "diff", "--format", "json", "old.yaml", "new.yaml"],
            cwd=tmp_path,
            env={**os.environ, "ENODE_CODEGEN_CACHE": cache, "PYTHONPATH": str(Path(__file__).parents[2])},
            capture_output=True,
            check=False,
        )
        for cache in (str(tmp_path / "cache"), str(tmp_path / "cache"), "")
    ]
    assert {one.stdout for one in said} == {said[0].stdout}
    assert said[0].stderr == b""
    assert [one.returncode for one in said] == [1, 1, 1] or [one.returncode for one in said] == [0, 0, 0]
