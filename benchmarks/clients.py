"""What a call, an import and a first call cost, beside the competitors and beside no client at all."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Iterator, Sequence
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import Any

from .environments import Environment
from .figures import Figures, Target

_HERE = Path(__file__).parent
_PAGES = {"full": ("a page of 50 vehicles", 1.08, 50), "empty": ("an empty page", 1.15, 0)}


def calls(made: Sequence[Environment], rounds: int) -> tuple[list[Figures], list[str]]:
    """Time pages: in each round every client gets the same number of calls, and each round begins with another one.

    Gives the figures, and lines about memory and about clients that could not be measured.
    """
    told: list[str] = []
    figures: list[Figures] = []
    with ExitStack() as stack:
        url = stack.enter_context(_server())
        drivers = {one.name: stack.enter_context(_Driver.of(one)) for one in made}
        pages = {one.name: one.page for one in made}
        for page, (title, most, found) in _PAGES.items():
            urls = {name: f"{url}/{pages[name] if page == 'full' else page}" for name in drivers}
            for name in list(drivers):  # the first calls import models and open the connection
                try:
                    drivers[name].call(urls[name], 30, found)
                except RuntimeError as error:
                    told.append(f"{name}: not measured on {title}: {error}")
                    del drivers[name]
            seconds: dict[str, list[float]] = {name: [] for name in drivers}
            for turn in range(rounds):
                order = list(drivers)
                for name in order[turn % len(order) :] + order[: turn % len(order)]:
                    seconds[name].append(drivers[name].call(urls[name], 20, found))
            targets = (Target("ours", most),)
            figures.append(Figures(title, "raw", seconds, targets))
        told += [f"memory of {name} after all calls: {driver.memory:.1f} MB" for name, driver in drivers.items()]
    return figures, told


def starts(made: Sequence[Environment], rounds: int) -> tuple[list[Figures], list[str]]:
    """Time what each does in a fresh process: its import, and all until its first request is ready to leave."""
    works = {"import": ("import", 0.1), "first": ("import, client, first request ready", 1.5)}
    figures: list[Figures] = []
    told: list[str] = []
    for work, (title, most) in works.items():
        seconds: dict[str, list[float]] = {"libraries": [], **{one.name: [] for one in made if one.name != "raw"}}
        seconds.pop("plain", None)
        memory: dict[str, float] = {}
        by_name = {one.name: one for one in made}
        for turn in range(rounds + 1):
            for name, kept in seconds.items():
                one, what = (by_name["raw"], "import") if name == "libraries" else (by_name[name], work)
                said = _once(one, what)
                memory[name] = said["memory"]
                if turn:  # the first round writes the bytecode
                    kept.append(said["seconds"])
        figures.append(Figures(title, "libraries", seconds, (Target("ours", most),)))
        told += [f"memory of {name} after {title}: {megabytes:.1f} MB" for name, megabytes in memory.items()]
    return figures, told


class _Driver:
    """A client in its process, that calls when it is asked to."""

    def __init__(self, process: subprocess.Popen[str]) -> None:
        self._process = process
        self.memory = 0.0

    @classmethod
    @contextmanager
    def of(cls, one: Environment) -> Iterator[_Driver]:
        process = _start(one, "serve")
        with process:
            yield cls(process)
            process.kill()

    def call(self, url: str, count: int, found: int) -> float:
        """The seconds of one call, of ``count``; RuntimeError where it does not find as many vehicles as there are."""
        if self._process.stdin is None or self._process.stdout is None or self._process.stderr is None:
            raise RuntimeError("no pipes")
        self._process.stdin.write(json.dumps({"url": url, "count": count}) + "\n")
        self._process.stdin.flush()
        answer = self._process.stdout.readline()
        if not answer:
            raise RuntimeError(self._process.stderr.read().strip().splitlines()[-1])
        said = json.loads(answer)
        if said["found"] != found:
            raise RuntimeError(f"it found {said['found']} of {found} vehicles")
        self.memory = said["memory"]
        return float(said["seconds"])


def _once(one: Environment, work: str) -> dict[str, Any]:
    with _start(one, work) as process:
        said, errors = process.communicate()
    if process.returncode:
        raise RuntimeError(f"{one.name}: {errors.strip().splitlines()[-1]}")
    value: dict[str, Any] = json.loads(said)
    return value


def _start(one: Environment, work: str) -> subprocess.Popen[str]:
    environment = {key: value for key, value in os.environ.items() if not key.startswith("PYTHON")}
    if one.path is not None:
        environment["PYTHONPATH"] = str(one.path.resolve())
    command = [str(one.python), str(_HERE / "drivers.py"), one.name, work]
    pipe = subprocess.PIPE
    return subprocess.Popen(command, env=environment, stdin=pipe, stdout=pipe, stderr=pipe, text=True)  # noqa: S603 - our own


@contextmanager
def _server() -> Iterator[str]:
    command = [sys.executable, str(_HERE / "server.py")]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:  # noqa: S603 - our own
        if process.stdout is None:
            raise RuntimeError("no pipe")
        yield f"http://127.0.0.1:{int(process.stdout.readline())}"
        process.kill()
