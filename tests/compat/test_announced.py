"""What the vendor announced against what the comparison finds, on the real documents: by matching, with no table of rows.

The announcements stand beside the repository and not in it; where they are missing there is nothing to hold against.
"""

from pathlib import Path
from typing import Any

import pytest
import yaml

from codegen.compat import diff
from codegen.document.load import parse
from codegen.model import Document, Finding

ROOT = Path(__file__).parents[2]
CHANGELOG = ROOT.parent / "shared" / "enode" / "changelog.yaml"
BASE, REVISION = "2023-08-01", "2024-01-01"

pytestmark = pytest.mark.skipif(not CHANGELOG.exists(), reason="the vendor's announcements are not on this machine")


def rows() -> list[dict[str, Any]]:
    entries = yaml.safe_load(CHANGELOG.read_text(encoding="utf-8"))["entries"] if CHANGELOG.exists() else []
    return [row for entry in entries if entry["id"] == REVISION for row in entry["rows"] if row["visible"]]


def document(version: str) -> Document:
    path = ROOT / "specs" / f"{version}.json"
    return parse(path.read_bytes(), str(path))


@pytest.fixture(scope="module")
def findings() -> list[Finding]:
    return diff(document(BASE), document(REVISION))


def reached(row: dict[str, Any]) -> list[tuple[str, str]]:
    """The operations and locations that a row speaks of."""
    operations = [row["op"], *row.get("also_ops", [])]
    return [(operation, at) for operation in operations for at in (row["at"], *row.get("also", []))]


def shows(finding: Finding, row: dict[str, Any], operation: str, at: str) -> bool:
    """Whether a finding tells of a row at one of its places."""
    return (
        finding.direction == row["side"]
        and finding.action == row["action"]
        and any(place.operation == operation and place.location == at for place in finding.places)
    )


@pytest.mark.parametrize("row", rows(), ids=lambda row: row["id"])
def test_every_announced_row_is_found_at_its_level(row: dict[str, Any], findings: list[Finding]):
    levels = {"error", "warning"} if row["breaking"] else {"info"}
    for operation, at in reached(row):
        carrying = [finding for finding in findings if shows(finding, row, operation, at)]
        assert carrying, f"announced, not found: {operation} {at}"
        assert any(finding.level in levels for finding in carrying)
        if not row["breaking"]:
            assert {finding.level for finding in carrying} == {"info"}


def test_nothing_breaks_that_was_not_announced(findings: list[Finding]):
    announced = [(operation, row["side"], at) for row in rows() if row["breaking"] for operation, at in reached(row)]
    unannounced = [
        (finding.id, place.operation, place.location)
        for finding in findings
        if finding.level == "error"
        for place in finding.places
        if not any(
            place.operation == operation and finding.direction == side and within(place.location, at)
            for operation, side, at in announced
        )
    ]
    assert unannounced == []


def within(location: str, at: str) -> bool:
    return location == at or (location.startswith(at) and location[len(at)] in ".[{")
