"""What the changelog says, row by row, stands in the documents, and nothing of what was announced is missing from it."""

from __future__ import annotations

import json
from typing import Any

import jsonschema_rs
import pytest
import yaml

from .rows import Row, found, moved, points, rows, values
from .shows import shows
from .sources import (
    NEAR,
    ROOT,
    SPECS,
    STEPS,
    VERSIONS,
    announced,
    changelog,
    contents,
    document,
    operations,
    resolved,
    schemas,
    table,
)  # fmt: skip

SCHEMA = ROOT / "codegen" / "compat" / "schema" / "changelog-1.schema.json"


def test_the_changelog_is_what_its_schema_says():
    schema = json.loads(SCHEMA.read_bytes())
    jsonschema_rs.meta.validate(schema)
    tree = yaml.safe_load((SPECS / "changelog.yaml").read_text(encoding="utf-8"))
    faults = jsonschema_rs.Draft202012Validator(schema).iter_errors(tree)
    assert [f"{'/'.join(map(str, fault.instance_path))}: {fault.message}" for fault in faults] == []


def test_entries_and_rows_have_names_of_their_own_and_versions_are_in_order():
    entries = [entry["id"] for entry in changelog()]
    assert len(set(entries)) == len(entries)
    assert [entry["id"] for entry in changelog() if entry["kind"] == "version"] == list(VERSIONS)
    for entry in changelog():
        ids = [row["id"] for row in entry["rows"]]
        assert len(set(ids)) == len(ids), entry["id"]
        for row in entry["rows"]:
            own = {*row.get("operations", ()), *row.get("events", ()), *row.get("locations", ())}
            assert row.get("replaced_by", {}).keys() <= own, row["id"]
            named = row.get("holds_in", "all")
            assert named == "all" or list(named) == [version for version in VERSIONS if version in named], row["id"]


def everything(row: Row) -> str:
    """Both forms of a row, as text in which a fact can be looked for."""
    return json.dumps(row, ensure_ascii=False)


def test_every_row_and_every_fact_of_the_announcements_is_in_it():
    entries = announced()
    assert [(entry["id"], entry["kind"]) for entry in entries] == [(ours["id"], ours["kind"]) for ours in changelog()]
    for entry, ours in zip(entries, changelog(), strict=True):
        assert [row["id"] for row in entry["rows"]] == [row["id"] for row in ours["rows"]], entry["id"]
        for row, our in zip(entry["rows"], ours["rows"], strict=True):
            name = f"{entry['id']}/{row['id']}"
            for field in ("visible", "breaking", "action", "holds_in", "stability"):
                assert our.get(field) == row.get(field), f"{name} {field}"
            if "value" in row:
                assert our["values"] == [row["value"]], name
            else:
                assert "values" not in our or our.get("note"), name
            theirs = [row["op"], *row.get("also_ops", ())] if "op" in row else row.get("ops", [])
            if theirs == ["webhooks"]:
                assert our["events"] == [row["at"]], name
            elif theirs:
                assert our["operations"] == theirs, name
                assert {row["side"]} <= sides(our) if "side" in row else True, name
                assert {row["at"], *row.get("also", ())} - {""} <= set(our["locations"]) if "at" in row else True, name
            for heir in {row.get("replaced_by"), *row.get("replaced_by_all", ())} - {None}:
                assert any(heir in after for after in heirs(our)), f"{name} {heir}"


def sides(row: Row) -> set[str]:
    return {"request", "response"} if row["direction"] == "both" else {row["direction"]}


def heirs(row: Row) -> list[str]:
    return [heir for after in row["replaced_by"].values() for heir in after]


def holds(version: str, row: Row) -> bool:
    """Whether the document has what the row says was added, or deprecated, or is there."""
    tree = document(version)
    places = [found(tree, row, point) for point in points(row)]
    if row.get("deprecated"):
        return all(place and all(item.get("deprecated") is True for item in place) for place in places)
    return all(places)


@pytest.mark.parametrize("version", VERSIONS)
def test_every_update_holds_in_the_versions_that_it_names_and_in_no_other(version: str):
    for name, row in rows("update").items():
        expected = row["holds_in"] == "all" or version in row["holds_in"]
        assert holds(version, row) is expected, name


@pytest.mark.parametrize("version", VERSIONS[:5])
def test_the_fields_to_be_read_afresh_have_no_default(version: str):
    parameter = document(version)["components"]["parameters"]["VehicleFieldParameter"]
    assert "default" not in json.dumps(parameter)
    assert {"capabilities", "smartChargingPolicy"} <= set(values(document(version), parameter["schema"]))


@pytest.mark.parametrize("version", VERSIONS)
def test_every_document_has_its_own_version(version: str):
    tree = document(version)
    assert tree["info"]["version"] == version
    assert not [name for name in tree["components"]["schemas"] if "_20" in name]


@pytest.mark.parametrize(("old", "new"), STEPS)
def test_every_visible_row_of_a_version_tells_it_from_the_one_before(old: str, new: str):
    entry = rows("version", new)
    assert entry
    silent = [name for name, row in entry.items() if not shows(document(old), document(new), row, entry)]
    assert silent == []


def test_the_baseline_announces_nothing_that_a_document_can_show():
    assert rows("version", VERSIONS[0]) == {}


@pytest.mark.parametrize("version", VERSIONS)
def test_what_was_removed_does_not_come_back(version: str):
    for _, earlier in STEPS:
        entry = rows("version", earlier)
        for name, row in entry.items():
            if earlier <= version and row["action"] == "remove" and "*" not in row.get("operations", ()):
                after = moved(row, entry)
                assert not any(found(document(version), after, point) for point in points(after)), name


@pytest.mark.parametrize("version", NEAR)
def test_the_rename_that_is_not_complete_has_reached_all_but_two_places(version: str):
    assert holders(document(version)) == [
        "/components/schemas/Inverter",
        "/components/schemas/VehicleSmartChargingPlan",
    ]


def test_before_the_rename_no_place_has_the_new_name():
    for version in VERSIONS[:5]:
        text = json.dumps(document(version))
        assert '"locationId"' not in text, version
        assert len(holders(document(version))) > 2, version


def holders(tree: dict[str, Any]) -> list[str]:
    return sorted(pointer for pointer, schema in schemas(tree) if "chargingLocationId" in schema.get("properties", ()))


@pytest.mark.parametrize(("old", "new"), STEPS)
def test_what_takes_the_place_of_something_is_there(old: str, new: str):
    entry = rows("version", new)
    for name, row in entry.items():
        after = moved(row, entry)
        for was, becomes in row.get("replaced_by", {}).items():
            for heir in becomes:
                if " /" in heir:
                    assert found(document(new), {"direction": "none"}, (heir, "")), f"{name}: {heir}"
                elif "events" in row:
                    assert found(document(new), row, (heir, "")), f"{name}: {heir}"
                elif was != "chargingLocationId":
                    there = [found(document(new), after, (op, heir)) for op in after["operations"]]
                    assert any(there), f"{name}: {heir}"


@pytest.mark.parametrize(("old", "new"), STEPS)
def test_each_break_listed_as_not_announced_is_one_and_no_row_names_it(old: str, new: str):
    entry = rows("version", new)
    for _, op, direction, at, action, why in [row for row in table("Breaking and not announced") if row[0] == new]:
        place = op.strip("`"), at.strip("`")
        listed = {"operations": [place[0]], "locations": [place[1]], "direction": direction, "action": action}
        if place[0].startswith("webhook "):
            assert lost_with_its_event(document(old), document(new), place, entry), place
        else:
            assert shows(document(old), document(new), listed, entry), place
        assert not [name for name, row in entry.items() if place in points(row)], place
        assert why


def lost_with_its_event(
    old: dict[str, Any], new: dict[str, Any], place: tuple[str, str], entry: dict[str, Row]
) -> bool:
    """Whether what an event carried is not in the payload of any that takes its place."""
    name, at = place
    heirs = [
        heir for row in entry.values() if "events" in row for after in row["replaced_by"].values() for heir in after
    ]
    (event,) = [event for _, known, event in operations(old, "webhooks") if known == name]
    (payload,) = [schema for _, schema in contents(event, "")]
    assert at.removeprefix("body.") in resolved(old, payload)["properties"]
    events = [event for heir in heirs for event in found(new, {"events": [heir]}, (heir, ""))]
    payloads = [resolved(new, schema) for event in events for _, schema in contents(event, "")]
    return bool(payloads) and not any(at.removeprefix("body.") in payload["properties"] for payload in payloads)


def test_every_break_listed_as_not_announced_names_a_step():
    listed = table("Breaking and not announced")
    assert {row[0] for row in listed} <= {new for _, new in STEPS}
    assert len({row[:4] for row in listed}) == len(listed) > 0
