"""Each version is the one before it with its overlay applied, and each action carries out a row of the changelog."""

from __future__ import annotations

import json
from dataclasses import replace
from functools import cache
from typing import Any

import pytest
from click.testing import CliRunner

from codegen.cli import main
from codegen.document.overlay import Overlay, apply, parse

from .rows import rows
from .shows import shows
from .sources import SPECS, STEPS, VERSIONS, changelog, document, overlay, rows_of

Row = dict[str, Any]


@cache
def parsed(version: str) -> Overlay:
    path = SPECS / "overlays" / f"{version}.yaml"
    return parse(path.read_bytes(), path.name)


def carried_out(version: str) -> dict[str, Row]:
    """The rows that the overlay of a version has to carry out: its own, and the updates that begin to hold with it."""
    updates = rows("update").items()
    return rows("version", version) | {name: row for name, row in updates if row["holds_in"][0] == version}


@pytest.mark.parametrize(("old", "new"), STEPS)
def test_applying_the_overlay_gives_the_committed_file_byte_for_byte(old: str, new: str, tmp_path):
    output = tmp_path / "out.json"
    base, path = SPECS / f"{old}.json", SPECS / "overlays" / f"{new}.yaml"
    result = CliRunner().invoke(main, ["overlay", str(base), str(path), "--output", str(output)])
    assert result.exit_code == 0, result.output
    assert output.read_bytes() == (SPECS / f"{new}.json").read_bytes()


@pytest.mark.parametrize(("old", "new"), STEPS)
def test_no_action_is_in_vain(old: str, new: str):
    tree = document(old)
    for action in parsed(new).actions:
        after, problems = apply(tree, replace(parsed(new), actions=(action,)))
        assert problems == [], action.description
        assert after != tree, action.description
        tree = after
    assert tree == document(new)


@pytest.mark.parametrize("version", VERSIONS[1:])
def test_each_action_names_its_rows_or_its_reason_and_says_what_it_does(version: str):
    known = {f"{entry['id']}/{row['id']}" for entry in changelog() for row in entry["rows"]}
    own = carried_out(version).keys() | {name for name in known if name.startswith(f"{version}/")}
    for action in overlay(version)["actions"]:
        assert action["description"].endswith("."), action["target"]
        assert bool(rows_of(action)) != bool(action.get("x-reason")), action["description"]
        assert set(rows_of(action)) <= own, action["description"]
        assert action.get("x-reason", ".").endswith("."), action["description"]


@pytest.mark.parametrize("version", VERSIONS[1:])
def test_each_visible_row_is_carried_out(version: str):
    named = {row for action in overlay(version)["actions"] for row in rows_of(action)}
    assert carried_out(version).keys() <= named


@pytest.mark.parametrize(("old", "new"), STEPS)
def test_without_its_actions_a_row_is_not_seen_and_what_they_have_no_part_in_is(old: str, new: str):
    entry = rows("version", new)
    for name in entry:
        left_out = [action for action in parsed(new).actions if name in rows_of(dict(action.extensions))]
        rest = tuple(action for action in parsed(new).actions if action not in left_out)
        without, _ = apply(document(old), replace(parsed(new), actions=rest))
        unseen = {other for other, row in entry.items() if not shows(document(old), without, row, entry)}
        assert name in unseen
        assert unseen <= {row for action in left_out for row in rows_of(dict(action.extensions))}, name


@pytest.mark.parametrize(("old", "new"), STEPS)
def test_it_is_an_overlay_of_the_older_document(old: str, new: str):
    tree = overlay(new)
    assert tree["overlay"] == "1.1.0"
    assert tree["extends"] == f"../{old}.json"
    assert (SPECS / "overlays" / tree["extends"]).resolve() == SPECS / f"{old}.json"
    assert tree["info"]["version"] == document(new)["info"]["version"] == new
    assert tree["info"]["title"] == f"Enode API, from {old} to {new}"


def test_there_is_an_overlay_for_every_version_but_the_first_and_no_other():
    assert sorted(path.stem for path in (SPECS / "overlays").iterdir()) == list(VERSIONS[1:])


@pytest.mark.parametrize("version", VERSIONS)
def test_the_committed_files_are_written_as_the_tool_writes_json(version: str):
    text = (SPECS / f"{version}.json").read_text(encoding="utf-8")
    assert text == json.dumps(document(version), indent=2, ensure_ascii=False) + "\n"
