"""What the changelog says, row by row, stands in the documents."""

from __future__ import annotations

import json
from typing import Any

import pytest

from .rows import found, named, points, values
from .sources import VERSIONS, changelog, document, schemas

Row = dict[str, Any]
OLDER, NEWER = VERSIONS

RENAMED_IN_PART = "2023-08-01/r11"
"""The one row of the older versions that names no place: a rename that begins, wherever the field is used."""


def rows(kind: str) -> list[tuple[str, str, Row]]:
    """Entry, ``entry/row`` and row of every row that a document can show."""
    return [
        (entry["id"], f"{entry['id']}/{row['id']}", row)
        for entry in changelog()
        if entry["kind"] == kind
        for row in entry["rows"]
        if row["visible"]
    ]


def places(version: str, row: Row) -> list[list[Any]]:
    """What stands at each operation and point that the row names; a point of a moved operation is looked for there."""
    tree = document(version)
    return [found(tree, moved(tree, op) if at else op, row["side"], at) for op in named(row) for at in points(row)]


def moved(tree: dict[str, Any], op: str) -> str:
    """Where an operation is now that the document no longer has."""
    if op in ("*", "webhooks") or found(tree, op, "none", ""):
        return op
    gone = [row for _, _, row in rows("version") if row["action"] == "remove" and not row["at"]]
    return next((row["replaced_by"] for row in gone if row["op"] == op), op)


def holds(version: str, row: Row) -> bool:
    """Whether the document shows what the row says, as far as it is something added, removed or deprecated."""
    found_there = places(version, row)
    if row["action"] == "remove":
        return not any(found_there)
    if "value" in row:
        return all(row["value"] in values(document(version), schema) for schemas in found_there for schema in schemas)
    if row.get("what") == "deprecated":
        return all(place and all(item.get("deprecated") is True for item in place) for place in found_there)
    return all(found_there)


@pytest.mark.parametrize("version", VERSIONS)
def test_every_update_holds_in_the_versions_that_it_names(version: str):
    checked = 0
    for _, name, row in rows("update"):
        if row["holds_in"] == "all" or version in row["holds_in"]:
            assert holds(version, row), f"{name} in {version}"
            checked += 1
    assert checked > 10


@pytest.mark.parametrize("version", VERSIONS)
def test_every_document_has_its_own_version(version: str):
    tree = document(version)
    assert tree["info"]["version"] == version
    assert not [name for name in tree["components"]["schemas"] if "_20" in name]


@pytest.mark.parametrize("version", VERSIONS)
def test_what_earlier_versions_added_or_removed_is_so_in_later_ones(version: str):
    earlier = [(name, row) for entry, name, row in rows("version") if entry <= OLDER and row["action"] != "change"]
    checked = [(name, row) for name, row in earlier if name != RENAMED_IN_PART]
    assert len(checked) == len(earlier) - 1
    assert [name for name, row in checked if not holds(version, row)] == []


@pytest.mark.parametrize("version", VERSIONS)
def test_the_rename_that_is_not_complete_has_reached_all_but_two_places(version: str):
    left = [
        pointer
        for pointer, schema in schemas(document(version))
        if "chargingLocationId" in schema.get("properties", ())
    ]
    assert sorted(left) == ["/components/schemas/Inverter", "/components/schemas/VehicleSmartChargingPlan"]


@pytest.mark.parametrize("version", VERSIONS)
def test_what_takes_the_place_of_something_is_there(version: str):
    for kind in ("version", "update"):
        for _, name, row in rows(kind):
            heirs = row.get("replaced_by_all") or [row["replaced_by"]] if "replaced_by" in row else []
            for heir in heirs:
                if " /" in heir:
                    assert found(document(version), heir, "none", ""), f"{name}: {heir}"
                elif heir.startswith("/"):
                    assert heir in document(version)["paths"], f"{name}: {heir}"


def test_every_visible_row_of_the_newer_version_tells_the_documents_apart():
    news = [(name, row) for entry, name, row in rows("version") if entry == NEWER]
    assert len(news) == 11
    for name, row in news:
        if row["action"] == "change":
            assert facts(OLDER, row) != facts(NEWER, row), name
        else:
            old, new = [not place for place in places(OLDER, row)], [not place for place in places(NEWER, row)]
            added = row["action"] == "add"
            assert set(old) == {added}, name
            assert set(new) == {not added}, name


def facts(version: str, row: Row) -> str:
    """The place of a changed property, whether it has to be there, and which values it takes."""
    tree = document(version)
    parent, _, leaf = row["at"].rpartition(".")
    required = [
        leaf in tree["components"]["schemas"][schema["$ref"].rsplit("/", 1)[1]].get("required", ())
        for schema in found(tree, row["op"], row["side"], parent)
    ]
    here = found(tree, row["op"], row["side"], row["at"])
    return json.dumps([required, [sorted(values(tree, schema)) for schema in here]])
