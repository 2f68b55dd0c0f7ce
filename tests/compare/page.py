"""Cases and answers -> docs/comparison.md, and where the answers of the other tools are kept meanwhile."""

from __future__ import annotations

import hashlib
import json
import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import asdict
from itertools import groupby
from pathlib import Path
from typing import TypeAlias

from tests.compare.tools import TOOLS, Answer, Tool
from tests.compat.cases import Case, Truth

PAGE = Path(__file__).parents[2] / "docs" / "comparison.md"
KEPT = Path(__file__).parent / "answers.json"

Kept: TypeAlias = Mapping[str, Mapping[str, Answer]]
"""Answers by the release of a tool, and then by the digest of the two documents that it was asked about."""

_TITLES = {"bodies-media-types": "Bodies and media types", "callbacks-webhooks": "Callbacks and webhooks"}

_HEAD = """\
# The comparison with other tools

Each case is a pair of small documents. What is true of the step from one to the other is argued from the specifications
alone, in a line that names the section; the cases are in `tests/compat/cases`. This page is written by `nox -s compare`, which
installs {releases} from npm and asks them.

- **breaks**: a caller written for the old document fails against the new one. An error here, `ERR` in oasdiff, `major` in Redocly.
- **may-break**: whether it fails cannot be told from the documents. A warning here, `WARN` in oasdiff. Redocly has no such level: there
  both `major` and `minor` count as right.
- **compatible**: something changes, and no caller fails. An info here, `INFO` in oasdiff, `minor` or `patch` in Redocly.
- **equal**: both documents say the same. No finding, and nothing in the other tools.
- **refused**: the two must not be compared. An error message.

Where names in generated code count too (`--policy source`), the case says so. oasdiff runs with `{options}`.

## Summary

How many cases each tool is right on. *On whether it breaks* takes compatible and equal for one. *Missed* are the breaks that it takes for compatible or does not see, *false alarms* what it
calls a break though no caller can fail. The tables below have each case with its truth; a ✓ stands where a tool says the same.
"""


def digest(case: Case) -> str:
    """Hash the two documents of a case: what a tool is asked about."""
    return hashlib.sha256(case.before + b"\0" + case.after).hexdigest()[:16]


def kept() -> Kept:
    """Read the answers that were got last."""
    read = json.loads(KEPT.read_text("utf-8"))
    return {
        release: {key: Answer(answer["says"], tuple(answer["reported"])) for key, answer in answers.items()}
        for release, answers in read.items()
    }


def keep(answers: Kept) -> str:
    """Write the answers as they are kept, a line for each."""
    blocks = []
    for release, given in sorted(answers.items()):
        lines = [
            f"  {json.dumps(key)}: {json.dumps(asdict(answer), ensure_ascii=False)}"
            for key, answer in sorted(given.items())
        ]
        blocks.append(f" {json.dumps(release)}: {{\n" + ",\n".join(lines) + "\n }")
    return "{\n" + ",\n".join(blocks) + "\n}\n"


def page(cases: Sequence[Case], ours: Mapping[str, Truth], answers: Kept) -> str:
    """Write the page: a summary, then all cases of each kind; ``ours`` gives our own answers by the id of a case."""
    releases = " and ".join(tool.release for tool in TOOLS)
    options = " ".join(option for option in TOOLS[0].options[1:] if option not in {"--format", "json"})
    blocks = [_HEAD.format(releases=releases, options=options), _summary(cases, ours, answers)]
    for kind, group in groupby(cases, lambda case: case.kind):
        rows = [_row(case, ours[case.id], answers) for case in group]
        blocks.append(
            f"## {_title(kind)}\n\n" + _table(["case", "truth", "enode-codegen", *(tool.name for tool in TOOLS)], rows)
        )
    return "\n".join(blocks)


def word(truth: Truth, answer: Answer) -> str:
    """Say in a few words how an answer differs from the truth, and what the tool reported."""
    seen = ", ".join(f"`{name}`" for name in answer.reported)
    if answer.says == "refused":
        return f"gives up: {' '.join(answer.reported) or 'it says nothing'}"
    if answer.says == "equal":
        return "compares them, and sees no change" if truth == "refused" else "sees no change"
    if truth == "refused":
        return f"compares them: {seen}"
    if answer.says == "may-break":
        return f"leaves open whether {seen} breaks"
    if answer.says == "breaks":
        return f"takes {seen} for a break"
    return f"reports {seen} where nothing changes" if truth == "equal" else f"takes {seen} for harmless"


def _row(case: Case, ours: Truth, answers: Kept) -> list[str]:
    named = f"{case.name}, under `--policy source`" if case.policy == "source" else case.name
    cells = [f"{named}<br>{case.because}", case.truth, "✓" if ours == case.truth else f"**{ours}**"]
    for tool in TOOLS:
        answer = answers[tool.release][digest(case)]
        right = tool.right(answer.says, case.truth)
        cells.append("✓" if right else f"**{answer.says}**: {word(case.truth, answer)}")
    return cells


def _summary(cases: Sequence[Case], ours: Mapping[str, Truth], answers: Kept) -> str:
    def count(group: Sequence[Case], of: Callable[[Truth], Truth] = lambda truth: truth) -> list[str]:
        counts = [sum(of(ours[case.id]) == of(case.truth) for case in group)]
        counts += [sum(tool.right(of(_says(tool, case, answers)), of(case.truth)) for case in group) for tool in TOOLS]
        return [f"{right} of {len(group)}" for right in counts]

    rows = [[_title(kind), *count(list(group))] for kind, group in groupby(cases, lambda case: case.kind)]
    rows.append(["**all**", *(f"**{cell}**" for cell in count(cases))])
    rows.append(["on whether it breaks", *count(cases, _harmless)])
    told = [[ours[case.id] for case in cases], *([_says(tool, case, answers) for case in cases] for tool in TOOLS)]
    truths = [case.truth for case in cases]
    missed = [_pairs(truths, says, {"breaks"}, {"compatible", "equal"}) for says in told]
    alarms = [_pairs(truths, says, {"compatible", "equal"}, {"breaks"}) for says in told]
    rows += [["missed", *map(str, missed)], ["false alarms", *map(str, alarms)]]
    return _table(["", "enode-codegen", *(tool.name for tool in TOOLS)], rows)


def _harmless(truth: Truth) -> Truth:
    return "compatible" if truth == "equal" else truth


def _says(tool: Tool, case: Case, answers: Kept) -> Truth:
    return answers[tool.release][digest(case)].says


def _pairs(truths: Sequence[Truth], says: Sequence[Truth], of: set[Truth], taken_for: set[Truth]) -> int:
    return sum(truth in of and said in taken_for for truth, said in zip(truths, says, strict=True))


def _title(kind: str) -> str:
    return _TITLES.get(kind, kind.replace("-", " ").capitalize())


def _table(head: Sequence[str], rows: Sequence[Sequence[str]]) -> str:
    lines = [head, ["---"] * len(head), *rows]
    return "".join(f"| {' | '.join(_cell(cell) for cell in line)} |\n" for line in lines)


def _cell(text: str) -> str:
    return re.sub(r"\s+", " ", text).replace("|", "\\|")
