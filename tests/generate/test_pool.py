"""Several packages at once: the same packages as one by one, and no process that outlives its work."""

import json
import os
import signal
import subprocess
import sys
import time
from contextlib import closing, suppress
from dataclasses import replace
from pathlib import Path

import pytest

from codegen import names
from codegen.errors import InputError
from codegen.generate import pool
from codegen.generate.job import Job
from tests import shop as vendor

from .kit import SETTINGS, document
from .shop import TREE

ROOT = Path(__file__).parents[2]
IMPORT = "cycler.__init__.__globals__['__builtins__']['__import__']"
EXIT = "{{ " + IMPORT + "('os')._exit(9) }}"
HANG = "{% for one in range(10 ** 9) %}{% for two in range(10 ** 9) %}{% endfor %}{% endfor %}"


def job(version, templates=None):
    made = document(TREE)
    return Job(made, replace(SETTINGS, version=version), names.decide(made.tree), templates)


@pytest.fixture
def only_in_two(tmp_path):
    """Make a folder with a template that does something in version two alone."""

    def write(text):
        path = tmp_path / "templates" / "README.md.jinja"
        path.parent.mkdir(exist_ok=True)
        path.write_text(f"{{% if package.version == 'two' %}}{text}{{% endif %}}done", "utf-8")
        return path.parent

    return write


def test_at_once_is_as_one_by_one():
    jobs = [job(version) for version in ("one", "two")]
    alone = list(pool.make(jobs, 1))
    assert len({made.files["README.md"] for made in alone}) == 2
    assert list(pool.make(jobs, 2)) == alone


def test_a_process_that_ends_costs_one_package(only_in_two):
    folder = only_in_two(EXIT)
    jobs = [job(version, folder) for version in ("two", "one", "two", "four")]
    lost, one, again, four = pool.make(jobs, 2)
    assert {made.files["README.md"] for made in (one, four)} == {b"done"}
    assert isinstance(lost, InputError)
    assert lost.message == "no client can be made of this document: its process ended with 9"
    assert lost.where == "shop.json"
    assert str(again) == str(lost)


def test_a_killed_process_is_told_from_a_fault(only_in_two):
    kill = "{{ " + IMPORT + "('signal').raise_signal(9) }}"
    one, two = pool.make([job("one"), job("two", only_in_two(kill))], 2)
    assert one.files
    assert "its process was ended by signal 9" in str(two)
    assert "memory" in two.advice


def test_what_cannot_be_made_is_said_as_it_is_alone(only_in_two):
    jobs = [job("one"), job("two", only_in_two("{{ nothing }}"))]
    (_, alone), (_, beside) = pool.make(jobs, 1), pool.make(jobs, 2)
    assert str(beside) == str(alone)
    assert type(beside) is type(alone) is InputError


def test_what_takes_too_long_is_given_up(monkeypatch):
    monkeypatch.setattr(pool, "PATIENCE", 0.01)
    for lost in pool.make([job("one"), job("two")], 2):
        assert "not done after 0 seconds" in str(lost)


def test_closing_ends_what_hangs(only_in_two, monkeypatch):
    started = []

    class Noted(subprocess.Popen):
        def __init__(self, *arguments, **others):
            super().__init__(*arguments, **others)
            started.append(self)

    monkeypatch.setattr(pool.subprocess, "Popen", Noted)
    jobs = [job("one"), job("two", only_in_two(HANG))]
    with closing(pool.make(jobs, 2)) as made:
        assert next(made).files
    assert len(started) == 2
    assert None not in [process.returncode for process in started]  # ended, and waited for


def test_memory_bounds_the_number(monkeypatch):
    jobs = [job("one")] * 9
    monkeypatch.setattr(pool, "cores", lambda: 8)
    for free, count in ((None, 8), (10**11, 8), (350_000_000, 3), (1, 1)):
        monkeypatch.setattr(pool, "_free_memory", lambda free=free: free)
        assert pool._processes(jobs) == count


@pytest.fixture
def hanging(tmp_path, only_in_two):
    """The command in a process group of its own; its second version hangs, its first is done."""
    vendor.write(tmp_path)
    old = tmp_path / "specs" / "2024-05-01.json"
    settings = (tmp_path / "specs" / "sources.yaml").read_text("utf-8").replace('"2024-06-01"', '"two"')
    (tmp_path / "specs" / "sources.yaml").write_text(settings, "utf-8")
    (tmp_path / "specs" / "two.json").write_text(json.dumps({**json.loads(old.read_text()), "x": 1}), "utf-8")
    process = subprocess.Popen(
        [sys.executable, "-m", "codegen", "generate", "--anew", "--templates", only_in_two(HANG)],
        cwd=tmp_path,
        env={**os.environ, "PYTHONPATH": str(ROOT), "PYTHONUNBUFFERED": "1"},
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        start_new_session=True,
    )
    with process:
        assert process.stdout.readline().startswith("2024-05-01: wrote ")
        yield process
        with suppress(ProcessLookupError):
            os.killpg(process.pid, signal.SIGKILL)


def test_an_interrupt_ends_all(hanging):
    os.killpg(hanging.pid, signal.SIGINT)
    assert hanging.communicate(timeout=60)[1] == "interrupted\n"
    assert hanging.returncode == 130
    with pytest.raises(ProcessLookupError):
        os.killpg(hanging.pid, 0)


def test_processes_end_when_their_parent_is_gone(hanging):
    hanging.kill()
    hanging.wait()
    for _ in range(600):
        try:
            os.killpg(hanging.pid, 0)
        except ProcessLookupError:
            return
        time.sleep(0.05)
    raise AssertionError("a process is left")
