"""``python -m tests.fuzz [--minutes 10] [--target diff]...``: search, and keep what is found.

What was searched before is in the folder of ``--cache``: the inputs that reach all the code that was reached so far (``corpus``),
finds as they came (``finds``), the log of each target, and in ``totals.json`` how long each has been searched in all. Finds are
made small and go to ``tests/fuzz/found``; the exit code is 1 if there was any.
"""

from __future__ import annotations

import argparse
import hashlib
import importlib.util
import json
import re
import shutil
import subprocess
import sys
import time
from collections.abc import Sequence
from pathlib import Path

import click

from . import found, seeds
from .found import Find
from .targets import TARGETS

_OPTIONS = ("-max_len=30000", "-timeout=900", "-rss_limit_mb=4096", "-print_final_stats=1", "-report_slow_units=30")
_RUN = re.compile(r"^#(\d+)\s", re.MULTILINE)


def main() -> int:
    """Search each target in turn for its share of the time."""
    parser = argparse.ArgumentParser(
        prog="nox -s fuzz --", description="Look for documents that the tool cannot cope with."
    )
    parser.add_argument("--minutes", type=float, default=10.0, help="in all, shared by the targets (default: 10)")
    parser.add_argument(
        "--target", action="append", choices=sorted(TARGETS), help="may be given several times (default: all)"
    )
    parser.add_argument("--cache", type=Path, default=Path(".fuzz"), help="what is kept between runs (default: .fuzz)")
    asked = parser.parse_args()
    if importlib.util.find_spec("atheris") is None:
        click.echo("atheris is not installed: it is for Python 3.11 to 3.13, on Linux", err=True)
        return 2
    targets = asked.target or list(TARGETS)
    new: list[Path] = []
    for target in targets:
        search(target, asked.minutes * 60 / len(targets), asked.cache)
        new += keep(target, asked.cache)
    click.echo(totals(asked.cache), nl=False)
    for path in new:
        click.echo(f"found: {path}")
    return 1 if new else 0


def search(target: str, seconds: float, cache: Path) -> None:
    """Let an engine search, and another one after it where it did not survive; what was spent goes to the totals."""
    corpus, finds = cache / "corpus" / target, cache / "finds" / target
    for folder in (corpus, finds):
        folder.mkdir(parents=True, exist_ok=True)
    for seed in seeds.seeds(target):
        (corpus / hashlib.sha1(seed, usedforsecurity=False).hexdigest()).write_bytes(seed)
    end = time.monotonic() + seconds
    while (left := end - time.monotonic()) > 1:
        began = time.monotonic()
        runs = _engine(target, corpus, finds, left, cache / f"{target}.log")
        _add(cache, target, time.monotonic() - began, runs)
        _sort_out(finds)
        if not runs:
            sys.exit(f"the engine does not start: see {cache / target}.log")


def _engine(target: str, corpus: Path, finds: Path, seconds: float, log: Path) -> int:
    """Run one process; gives how many inputs it tried."""
    options = [*_OPTIONS, f"-max_total_time={max(1, int(seconds))}", f"-artifact_prefix={finds}/"]
    command: Sequence[str] = [sys.executable, "-m", "tests.fuzz.engine", target, str(corpus), str(finds), *options]
    click.echo(f"{target}: for {seconds / 60:.1f} minutes from {len(list(corpus.iterdir()))} inputs")
    with log.open("a+", encoding="utf-8", errors="backslashreplace") as file:
        began = file.seek(0, 2)
        subprocess.run(command, stdout=file, stderr=subprocess.STDOUT, check=False)
        file.seek(began)
        return max((int(match[1]) for match in _RUN.finditer(file.read())), default=0)


def _sort_out(finds: Path) -> None:
    """Give what ended an engine a folder of its own, as other finds have; what was only slow is none."""
    for kind in ("crash", "timeout", "oom"):
        for path in finds.glob(f"{kind}-*"):
            if path.is_file():
                (finds / f"native-{kind}").mkdir(exist_ok=True)
                path.replace(finds / f"native-{kind}" / f"{path.name}.input")
    for path in finds.glob("slow-unit-*"):
        path.unlink()


def keep(target: str, cache: Path) -> list[Path]:
    """Make what was found small, and keep it with the tests; what is kept already is not kept twice."""
    kept: list[Path] = []
    for folder in sorted((cache / "finds" / target).iterdir()):
        inputs = sorted(folder.glob("*.input"), key=lambda path: path.stat().st_size)
        path = found.FOLDER / f"{target}-{folder.name}.json"
        if not inputs or path.exists():
            continue
        find = Find(target, folder.name, inputs[0].read_bytes())
        native = folder.name.startswith("native-")
        if not native and found.again(find) is None:
            click.echo(f"seen once, and not again: {inputs[0]}")
            continue
        found.write(path, find if native else found.small(find))
        kept.append(path)
        shutil.rmtree(folder)
    return kept


def _add(cache: Path, target: str, seconds: float, runs: int) -> None:
    path = cache / "totals.json"
    spent = json.loads(path.read_text()) if path.exists() else {}
    before = spent.get(target, {"seconds": 0, "runs": 0})
    spent[target] = {"seconds": round(before["seconds"] + seconds), "runs": before["runs"] + runs}
    path.write_text(json.dumps(spent, indent=1) + "\n")


def totals(cache: Path) -> str:
    """Say how long each target has been searched in all runs with this cache."""
    spent = json.loads((cache / "totals.json").read_text())
    lines = [f"{target}: {each['seconds'] / 60:.1f} minutes, {each['runs']:,} inputs" for target, each in spent.items()]
    return "\n".join([*lines, f"in all: {sum(each['seconds'] for each in spent.values()) / 60:.1f} minutes"]) + "\n"


if __name__ == "__main__":
    sys.exit(main())
