"""Runs the real `fetch` in processes of their own and kills them; a program, started by test_fetch_killed.py.

Each process is a fork of this one, which has imported all and started no thread: so it costs what a fetch costs, and many can
be had. Prints as JSON how many were killed and what was found wrong.

Arguments: a folder of documents to start from, a folder to work in, the URL of the documents, a seed, the number of trials.
"""

from __future__ import annotations

import json
import os
import random
import shutil
import signal
import sys
import time
from pathlib import Path

from codegen.cli import main
from codegen.document import lock

FILES = ("open", "os.rename", "os.remove", "os.mkdir")
"""What Python tells auditors of, of all that changes a folder."""


def fetch(folder: Path, url: str) -> int:
    """Run the command as a shell does; gives its exit code."""
    try:
        main(["--specs", str(folder), "fetch", "--url", url])
    except SystemExit as ended:
        return ended.code if isinstance(ended.code, int) else 1
    return 0


def started(folder: Path, url: str, kill_at: int = 0) -> int:
    """Start a fetch; it kills itself before the step ``kill_at`` of those that concern files in the folder."""
    child = os.fork()
    if child:
        return child
    steps = 0

    def count(event: str, arguments: tuple[object, ...]) -> None:
        nonlocal steps
        if event in FILES and str(arguments[0]).startswith(str(folder)):
            steps += 1
            if steps == kill_at:
                os.kill(os.getpid(), signal.SIGKILL)

    sys.addaudithook(count)
    status = 1
    try:
        status = fetch(folder, url)
    finally:
        os._exit(status)


def ended(child: int) -> int:
    """Wait for a process; gives its exit code, minus the signal that ended it."""
    return os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])


def tree(folder: Path) -> dict[str, bytes]:
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


class Trials:
    """Kills of fetches into copies of one folder, each held against what one undisturbed fetch makes of it."""

    def __init__(self, start: Path, work: Path, url: str) -> None:
        self.start, self.folder, self.url = start, work / "folder", url
        self.killed, self.wrong = 0, list[str]()
        self.before = tree(start)
        self.reset()
        fetch(self.folder, url)  # imports what a fetch imports; its threads end with it
        self.reset()
        begun = time.monotonic()
        assert ended(started(self.folder, url)) == 0
        self.seconds = time.monotonic() - begun
        self.after = tree(self.folder)

    def reset(self) -> None:
        shutil.rmtree(self.folder, ignore_errors=True)
        shutil.copytree(self.start, self.folder)

    def judge(self, name: str) -> None:
        """Look at what was left, and at what the next fetch makes of it."""
        left = tree(self.folder)
        for file, data in self.after.items():
            if left.get(file) not in (self.before.get(file), data) and file != lock.FILE_NAME:
                self.wrong.append(f"{name}: {file} is neither old nor new")
        lock.read(self.folder)
        if (code := ended(started(self.folder, self.url))) != 0:
            self.wrong.append(f"{name}: the next fetch ends with {code}")
        if (again := tree(self.folder)) != self.after:
            files = sorted(key for key in again.keys() | self.after.keys() if again.get(key) != self.after.get(key))
            self.wrong.append(f"{name}: the next fetch gives other {files}")

    def at_each_step(self) -> None:
        for step in range(1, 1000):
            self.reset()
            code = ended(started(self.folder, self.url, step))
            if code == 0:
                return
            self.killed += code == -signal.SIGKILL
            self.judge(f"killed at step {step}")

    def at_random(self, chance: random.Random, number: int) -> None:
        """Two at once: one is killed at some moment, or both are; as often as it takes to kill so many.

        A moment that comes too late for all of them has the next ones come earlier: how fast a machine is does not matter.
        """
        wanted, within, trial = self.killed + number, 2 * self.seconds, 0
        while self.killed < wanted:
            trial += 1
            self.reset()
            children = [started(self.folder, self.url) for _ in range(2)]
            victims = children[: chance.choice((1, 2))]
            time.sleep(chance.uniform(0, within))
            for child in victims:
                os.kill(child, signal.SIGKILL)
            codes = [ended(child) for child in children]
            killed = codes.count(-signal.SIGKILL)
            self.killed += killed
            within *= 1 if killed else 0.9
            if len(victims) == 1 and codes[1] != 0:
                self.wrong.append(f"random kill {trial}: the other fetch ends with {codes[1]}")
            self.judge(f"random kill {trial}")


if __name__ == "__main__":
    start, work, url, seed, number = sys.argv[1:]
    sys.stdout = open(os.devnull, "w")  # noqa: SIM115, PTH123  # what the fetches say
    trials = Trials(Path(start), Path(work), url)
    trials.at_each_step()
    steps = trials.killed
    trials.at_random(random.Random(int(seed)), int(number))
    result = {"steps": steps, "random": trials.killed - steps, "wrong": trials.wrong, "files": sorted(trials.after)}
    print(json.dumps(result), file=sys.__stdout__)
