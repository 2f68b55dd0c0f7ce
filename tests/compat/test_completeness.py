"""No edit that the official schemas allow is dropped, and none is without a name, but for written reasons."""

from collections import defaultdict
from collections.abc import Callable
from fnmatch import fnmatchcase
from functools import cache
from pathlib import Path
from typing import Any

import pytest
import yaml

from codegen.compat import diff
from codegen.model import Options
from tests.compat.documents import as_document
from tests.compat.edits import Edit, edits
from tests.compat.metaschema import fields

REASONS = Path(__file__).with_name("completeness.yaml")
SHOWN = 20
NAMES_TOO = Options(policy="source")
"""Names of schemas are told of only where they count."""


@cache
def answers() -> list[tuple[Edit, list[str]]]:
    """Every edit that changes something, with the ids of what is found."""
    return [(edit, found(edit)) for edit in edits() if not edit.idle]


def found(edit: Edit) -> list[str]:
    return [finding.id for finding in diff(as_document(edit.before), as_document(edit.after), options=NAMES_TOO)]


@cache
def reasons(outcome: str) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = yaml.safe_load(REASONS.read_text("utf-8"))[outcome]
    return found


def excuses(reason: dict[str, Any], edit: Edit) -> bool:
    name = f"{edit.object}.{edit.field}"
    return (
        any(fnmatchcase(name, pattern) for pattern in reason["of"])
        and edit.stand.holder in reason.get("in", [edit.stand.holder])
        and edit.stand.side in reason.get("side", [edit.stand.side])
        and edit.what in reason.get("what", [edit.what])
    )


OUTCOMES: dict[str, Callable[[list[str]], bool]] = {
    "silent": lambda ids: not ids,
    "unclassified": lambda ids: "unclassified" in ids,
}


@pytest.mark.parametrize("outcome", OUTCOMES)
def test_no_edit_comes_out_so_without_a_reason(outcome: str) -> None:
    bare = [
        str(edit)
        for edit, ids in answers()
        if OUTCOMES[outcome](ids) and not any(excuses(reason, edit) for reason in reasons(outcome))
    ]
    assert not bare, "\n".join([f"{len(bare)} edits, among them", *bare[:SHOWN]])


@pytest.mark.parametrize("outcome", OUTCOMES)
def test_no_reason_is_stale_or_too_wide(outcome: str) -> None:
    used = defaultdict[int, set[bool]](set)
    for edit, ids in answers():
        for number, reason in enumerate(reasons(outcome)):
            if excuses(reason, edit):
                used[number].add(OUTCOMES[outcome](ids))
    for number, reason in enumerate(reasons(outcome)):
        assert reason["because"].endswith(".")
        assert used[number] == {True}, reason


def test_a_default_that_is_written_out_is_no_difference() -> None:
    written = [edit for edit in edits() if edit.idle]
    assert len(written) > 100
    assert [str(edit) for edit in written if found(edit)] == []


def test_the_edits_are_all_that_there_are() -> None:
    names = {(edit.object, edit.field) for edit, _ in answers()}
    assert len(names) > 200
    for name in ("parameter", "schema", "response", "operation", "security-scheme", "encoding"):
        missing = fields(name).named.keys() - {field for holder, field in names if holder == name}
        assert missing == set(), missing
    sides = {(edit.stand.side, edit.stand.turned) for edit, _ in answers()}
    assert sides == {
        (side, turned) for side in ("none", "parameter", "request", "response") for turned in (False, True)
    }
    assert {edit.what for edit, _ in answers()} == {"add", "remove", "change"}
