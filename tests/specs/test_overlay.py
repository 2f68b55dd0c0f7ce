"""2024-01-01 is 2023-08-01 with the overlay applied, and each action of the overlay carries out a row of the changelog."""

from __future__ import annotations

import json
from dataclasses import replace
from typing import Any

from click.testing import CliRunner

from codegen.cli import main
from codegen.document.overlay import apply, parse

from .sources import SPECS, changelog, document, overlay

BASE = SPECS / "2023-08-01.json"
OVERLAY = SPECS / "overlays" / "2024-01-01.yaml"


def rows_of(action: dict[str, Any]) -> list[str]:
    rows = action.get("x-row", [])
    return [rows] if isinstance(rows, str) else rows


def visible_rows() -> set[str]:
    entry = next(entry for entry in changelog() if entry["id"] == "2024-01-01")
    return {f"2024-01-01/{row['id']}" for row in entry["rows"] if row["visible"]}


def test_applying_the_overlay_gives_the_committed_file_byte_for_byte(tmp_path):
    output = tmp_path / "out.json"
    result = CliRunner().invoke(main, ["overlay", str(BASE), str(OVERLAY), "--output", str(output)])
    assert result.exit_code == 0, result.output
    assert output.read_bytes() == (SPECS / "2024-01-01.json").read_bytes()


def test_no_action_is_in_vain():
    parsed = parse(OVERLAY.read_bytes(), OVERLAY.name)
    whole, problems = apply(document("2023-08-01"), parsed)
    assert problems == []
    assert whole == document("2024-01-01")
    for left_out in parsed.actions:
        rest = tuple(action for action in parsed.actions if action is not left_out)
        assert apply(document("2023-08-01"), replace(parsed, actions=rest))[0] != whole, left_out.description


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
