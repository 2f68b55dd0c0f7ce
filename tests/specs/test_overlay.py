"""2024-01-01 is 2023-08-01 with the overlay applied, and each action of the overlay carries out a row of the changelog."""

from __future__ import annotations

import json
from typing import Any

from .sources import SPECS, changelog, document, overlay


def rows_of(action: dict[str, Any]) -> list[str]:
    rows = action.get("x-row", [])
    return [rows] if isinstance(rows, str) else rows


def visible_rows() -> set[str]:
    entry = next(entry for entry in changelog() if entry["id"] == "2024-01-01")
    return {f"2024-01-01/{row['id']}" for row in entry["rows"] if row["visible"]}


def test_each_action_names_its_rows_or_its_reason_and_says_what_it_does():
    entry = next(entry for entry in changelog() if entry["id"] == "2024-01-01")
    known = {f"2024-01-01/{row['id']}" for row in entry["rows"]}
    for action in overlay()["actions"]:
        assert action["description"]
        assert bool(rows_of(action)) != bool(action.get("x-reason")), action["target"]
        assert set(rows_of(action)) <= known, action["target"]


def test_each_visible_row_is_carried_out():
    named = {row for action in overlay()["actions"] for row in rows_of(action)}
    assert visible_rows() <= named


def test_it_is_an_overlay_of_the_older_document():
    tree = overlay()
    assert tree["overlay"] == "1.0.0"
    assert tree["extends"] == "../2023-08-01.json"
    assert (SPECS / "overlays" / tree["extends"]).resolve() == SPECS / "2023-08-01.json"
    assert tree["info"]["version"] == document("2024-01-01")["info"]["version"] == "2024-01-01"


def test_the_committed_files_are_written_as_the_tool_writes_json():
    for version in ("2023-08-01", "2024-01-01"):
        text = (SPECS / f"{version}.json").read_text(encoding="utf-8")
        assert text == json.dumps(document(version), indent=2, ensure_ascii=False) + "\n"
