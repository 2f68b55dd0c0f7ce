"""The cases: pairs of small documents whose truth is argued from the specifications, and how a diff answers them.

A case is an entry of ``cases/KIND.yaml``:

- ``name``: what changes, in a sentence; ``direction``: in what callers send (request), in what they read (response), or in neither;
  security and links are of neither.
- ``truth``: ``breaks`` where some finding has to be an error, ``may-break`` where none is and some is a warning, ``compatible``
  where there are findings and all are infos, ``equal`` where there is none, ``refused`` where the two must not be compared.
- ``because``: the section that says so. The argument never comes from what a tool answers.
- ``before``, ``after``: documents. ``openapi`` is 3.1.0 where it is not given, ``operation`` stands for POST /pets.
- ``policy``: what counts, bytes (``wire``, unless given) or also the names of generated code (``source``).
"""

from __future__ import annotations

import json
import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Literal, TypeAlias, get_args

import yaml

from codegen.compat import diff
from codegen.document.load import parse
from codegen.errors import InputError
from codegen.model import Direction, Finding, JsonObject, Options

FOLDER = Path(__file__).parent / "cases"

Truth: TypeAlias = Literal["breaks", "may-break", "compatible", "equal", "refused"]
Policy: TypeAlias = Literal["wire", "source"]

TRUTHS: tuple[Truth, ...] = get_args(Truth)
_DAY = "2026-01-01"
"""The version of every document, and so the day on which a sunset is past or not."""

_FIELDS = {"name", "direction", "truth", "because", "before", "after"}


@dataclass(frozen=True, slots=True)
class Case:
    """Two documents, what is true of the step from one to the other, and why."""

    kind: str
    name: str
    direction: Direction
    truth: Truth
    because: str
    before: bytes
    after: bytes
    policy: Policy

    @property
    def id(self) -> str:
        """The kind and the name, without blanks."""
        return f"{self.kind}/{re.sub('[^a-z0-9]+', '-', self.name.lower())}"


@cache
def cases() -> tuple[Case, ...]:
    """Give all cases, by kind, in the order in which they are written."""
    return tuple(_case(path.stem, entry) for path in sorted(FOLDER.glob("*.yaml")) for entry in _entries(path))


def answer(case: Case) -> Truth:
    """Say what ``diff`` makes of a case, in the words of the truths."""
    try:
        return verdict(counted(case))
    except InputError:
        return "refused"


def counted(case: Case) -> list[Finding]:
    """Give the findings of a case that count under its policy, worst first.

    Raises:
        InputError: the two are not to be compared.
    """
    found = diff(
        parse(case.before, "before.json"), parse(case.after, "after.json"), options=Options(policy=case.policy)
    )
    return [finding for finding in found if case.policy == "source" or finding.breaks == "wire"]


def verdict(findings: Sequence[Finding]) -> Truth:
    """Say what findings amount to: their worst level."""
    levels = {finding.level for finding in findings}
    if "error" in levels:
        return "breaks"
    if "warning" in levels:
        return "may-break"
    return "compatible" if levels else "equal"


def _entries(path: Path) -> list[JsonObject]:
    entries: list[JsonObject] = yaml.safe_load(path.read_text("utf-8"))
    return entries


def _case(kind: str, entry: JsonObject) -> Case:
    said = {key: value for key, value in entry.items() if key not in ("before", "after")}
    assert _FIELDS <= entry.keys() <= {*_FIELDS, "policy"}, said
    assert entry["truth"] in TRUTHS, said
    assert entry["direction"] in get_args(Direction), said
    assert entry.get("policy", "wire") in get_args(Policy), said
    before, after = (_document(entry[half]) for half in ("before", "after"))
    return Case(kind, **{"policy": "wire", **said}, before=before, after=after)


def _document(half: JsonObject) -> bytes:
    """Write out the whole document that half a case stands for; YAML's dates and numbers as keys are no JSON, so they raise."""
    rest = {key: value for key, value in half.items() if key != "operation"}
    whole: JsonObject = {
        **({} if "swagger" in rest else {"openapi": "3.1.0"}),
        "info": {"title": "Pets", "version": _DAY},
    }
    if "operation" in half:
        whole["paths"] = {"/pets": {"post": {"responses": {"204": {"description": "Done"}}, **half["operation"]}}}
    whole |= rest
    assert json.loads(json.dumps(whole)) == whole, whole
    return json.dumps(whole, indent=1).encode()
