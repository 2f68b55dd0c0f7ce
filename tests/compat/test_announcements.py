"""The vendor's announcements against what is found, over all rows of all shipped versions.

Where a row points is looked up by the code of ``tests.specs``, which reads the documents by itself.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from functools import cache
from typing import Any

import pytest

from codegen.compat import Review, review
from codegen.compat.announced import held
from codegen.compat.changelog import Row, parse
from codegen.compat.lookup import Lookup
from codegen.compat.moves import moves
from codegen.document import overlay
from codegen.errors import InputError
from codegen.model import Announcement, Document, Finding
from tests.specs.rows import found, moved, points
from tests.specs.rows import rows as rows_of_kind
from tests.specs.sources import SPECS, STEPS, VERSIONS, document, table

CHANGELOG = parse((SPECS / "changelog.yaml").read_bytes(), "changelog.yaml")
PAIRS = [(old, new) for at, old in enumerate(VERSIONS) for new in VERSIONS[at + 1 :]]


def loaded(tree: dict[str, Any], version: str) -> Document:
    return Document(f"{version}.json", b"{}", tree, version=version)


def rows(old: str, new: str) -> tuple[Row, ...]:
    between = CHANGELOG.between(old, new)
    assert between is not None
    return between


@cache
def reviewed(old: str, new: str) -> Review:
    return review(loaded(document(old), old), loaded(document(new), new), rows(old, new))


def not_found(result: Review) -> set[str]:
    return {one.row for one in announced(result) if one.status != "found"}


def announced(result: Review) -> tuple[Announcement, ...]:
    assert result.announcements is not None
    return result.announcements


def steps_and_rows() -> list[Any]:
    entries = [(old, new, name) for old, new in STEPS for name in rows_of_kind("version", new)]
    return [pytest.param(*each, id=each[-1]) for each in entries]


@pytest.mark.parametrize(("old", "new", "name"), steps_and_rows())
def test_every_row_is_found_at_each_of_its_places_and_at_its_level(old: str, new: str, name: str):
    result, entry = reviewed(old, new), rows_of_kind("version", new)
    row = entry[name]
    (announcement,) = [one for one in announced(result) if one.row == name]
    assert announcement.status == "found"
    carrying = [finding for finding in result.findings if finding.fingerprint in announcement.findings]
    assert carrying
    levels = {"error", "warning"} if row["breaking"] else {"info"}
    before, now = document(old), document(new)
    for (operation, location), (after, _) in zip(points(row), points(moved(row, entry)), strict=True):
        if (
            operation == "*"
            or "events" in row
            or not (found(before, row, (operation, location)) or found(now, row, (after, location)))
        ):
            continue
        assert any(
            place.operation == operation
            and (place.location == location or place.location.startswith((f"{location}.", f"{location}[")))
            and finding.level in levels
            and finding.direction == row["direction"]
            for finding in carrying
            for place in finding.places
        ), (operation, location)


@pytest.mark.parametrize(("old", "new"), STEPS)
def test_a_finding_names_the_rows_that_name_it(old: str, new: str):
    result = reviewed(old, new)
    told = {finding.fingerprint: set(finding.announced_in) for finding in result.findings}
    for announcement in announced(result):
        announcing = {print_ for print_, names in told.items() if announcement.row in names}
        assert announcing <= set(announcement.findings), announcement.row


@pytest.mark.parametrize(("old", "new"), STEPS)
def test_nothing_breaks_unannounced_save_what_the_table_gives_a_reason_for(old: str, new: str):
    unannounced = {
        (
            place.operation,
            finding.direction,
            place.location,
            happened(old, new, finding, place.operation, place.location),
        )
        for finding in reviewed(old, new).findings
        if finding.level != "info" and not finding.announced_in
        for place in finding.places
    }
    listed = {
        (operation.strip("`"), direction, location.strip("`"), action)
        for version, operation, direction, location, action, _ in table("Breaking and not announced")
        if version == new
    }
    assert unannounced == listed


def happened(old: str, new: str, finding: Finding, operation: str, location: str) -> str:
    """Whether the place came, went, or was changed, by what stands there in the two documents."""
    if not location:
        return finding.action
    moves = {
        place.operation: one.moved_to for one in reviewed(old, new).findings if one.moved_to for place in one.places
    }
    was = stands(document(old), operation, finding.direction, location)
    now = stands(document(new), moves.get(operation) or operation, finding.direction, location)
    return "change" if was and now else "remove" if was else "add"


def stands(tree: dict[str, Any], operation: str, direction: str, location: str) -> bool:
    if operation.startswith("webhook "):
        item = tree["webhooks"][operation.removeprefix("webhook ")]
        tree, operation, direction = tree | {"paths": {"/": item}}, "POST /", "request"
    return bool(found(tree, {"direction": direction}, (operation, location)))


@pytest.mark.parametrize(("old", "new"), PAIRS)
def test_over_any_chain_of_versions_every_row_is_found(old: str, new: str):
    assert not_found(reviewed(old, new)) == set()


@pytest.mark.parametrize(("old", "new"), PAIRS)
def test_over_any_chain_nothing_breaks_unannounced_that_does_not_at_a_step(old: str, new: str):
    steps = [pair for pair in STEPS if old <= pair[0] and pair[1] <= new]
    assert unannounced_ids(reviewed(old, new)) <= {one for pair in steps for one in unannounced_ids(reviewed(*pair))}


def unannounced_ids(result: Review) -> set[str]:
    return {one.fingerprint for one in result.findings if one.level != "info" and not one.announced_in}


@pytest.mark.parametrize(("old", "new"), STEPS)
def test_what_no_document_shows_is_a_note_with_its_operations(old: str, new: str):
    notes = reviewed(old, new).notes
    assert [(note.row, note.text, note.operations) for note in notes] == [
        (row.name, row.text, row.operations) for row in rows(old, new) if not row.visible
    ]


def test_every_row_that_no_document_shows_is_a_note_save_those_of_the_first_version():
    noted = {note.row for pair in STEPS for note in reviewed(*pair).notes}
    hidden = {row.name for entry in CHANGELOG.entries[1:] for row in entry.rows if not row.visible}
    assert noted == hidden


def test_what_has_another_name_now_says_so():
    result = reviewed("2023-03-01", "2023-04-01")
    (renamed,) = [finding for finding in result.findings if finding.renamed_to]
    assert renamed.places[0].location.rpartition(".")[2] == "recentlyAtChargingLocation"
    assert renamed.renamed_to == "body.consideration.atChargingLocation"


def test_an_operation_that_moved_is_one_finding_and_what_changed_on_the_way_stands_under_its_old_name():
    result = reviewed("2023-05-01", "2023-08-01")
    about = [
        one for one in result.findings if any(place.operation == "GET /statistics/charging" for place in one.places)
    ]
    (gone,) = [one for one in about if one.action == "remove" and one.places[0].location == ""]
    assert gone.moved_to == "GET /users/{userId}/statistics/charging"
    locations = {
        place.location for one in about for place in one.places if place.operation == "GET /statistics/charging"
    }
    assert {"body[].smartSession", "body[].estimatedSavings", "header.Enode-User-Id", "path.userId"} <= locations


# -- without an action, or with one word of the changelog wrong, exactly its row is not found


@cache
def made(new: str) -> overlay.Overlay:
    return overlay.parse((SPECS / "overlays" / f"{new}.yaml").read_bytes(), f"{new}.yaml")


def carried_out(action: overlay.Action) -> set[str]:
    named = dict(action.extensions).get("x-row", [])
    return {named} if isinstance(named, str) else set(named)


def unseen_without(old: str, new: str, left_out: Iterable[overlay.Action]) -> set[str] | None:
    """The rows that are not found without some actions; None where the others cannot be carried out without them."""
    away = set(map(id, left_out))
    kept = tuple(action for action in made(new).actions if id(action) not in away)
    try:
        tree, _ = overlay.apply(document(old), replace(made(new), actions=kept))
    except InputError:
        return None
    return not_found(review(loaded(document(old), old), loaded(tree, new), rows(old, new)))


def each_action() -> list[Any]:
    return [
        pytest.param(old, new, action, id=f"{new}-{action.number}")
        for old, new in STEPS
        for action in made(new).actions
    ]


@pytest.mark.parametrize(("old", "new", "action"), each_action())
def test_without_an_action_exactly_its_rows_are_announced_and_not_found(old: str, new: str, action: overlay.Action):
    visible = {row.name for row in rows(old, new) if row.visible}
    unseen = unseen_without(old, new, [action])
    # What only makes room for the next action, since an update cannot put a list where a text stands, carries out nothing.
    assert unseen == carried_out(action) & visible or (unseen is None and not carried_out(action))


@pytest.mark.parametrize(("old", "new"), STEPS)
def test_without_all_of_its_actions_a_row_is_announced_and_not_found(old: str, new: str):
    for row in (row for row in rows(old, new) if row.visible):
        left_out = [action for action in made(new).actions if row.name in carried_out(action)]
        unseen = unseen_without(old, new, left_out)
        assert unseen is not None, row.name
        assert row.name in unseen
        assert unseen <= {name for action in left_out for name in carried_out(action)}, row.name


@pytest.mark.parametrize(("old", "new"), STEPS)
def test_with_a_field_renamed_in_the_changelog_exactly_its_row_is_announced_and_not_found(old: str, new: str):
    between = rows(old, new)
    before, now = Lookup(loaded(document(old), old)), Lookup(loaded(document(new), new))
    hints, findings = moves(between, before, now), reviewed(old, new).findings
    for at, row in enumerate(between):
        for wrong in misspelled(row) if row.visible else ():
            result = held(findings, (*between[:at], wrong, *between[at + 1 :]), before, now, hints)
            assert not_found(result) == {row.name}, wrong


def misspelled(row: Row) -> Iterator[Row]:
    """The row with one of its locations or values spelled otherwise."""
    for location in set(row.locations) - {"", "body"}:
        wrong = f"{location}Misspelled"
        replaced_by = {wrong if name == location else name: after for name, after in row.replaced_by.items()}
        yield replace(row, locations=swapped(row.locations, location, wrong), replaced_by=replaced_by)
    if row.values:
        yield replace(row, values=("MISSPELLED",))


@pytest.mark.parametrize(("old", "new"), STEPS)
def test_with_an_operation_or_event_renamed_in_the_changelog_its_row_is_announced_and_not_found(old: str, new: str):
    base, revision = loaded(document(old), old), loaded(document(new), new)
    between = rows(old, new)
    for at, row in enumerate(between):
        if row.visible and row.operations != ("*",):
            field = "events" if row.events else "operations"
            named = row.events or row.operations
            wrong = f"{named[0]}/misspelled"
            replaced_by = {wrong if name == named[0] else name: after for name, after in row.replaced_by.items()}
            other = replace(row, **{field: swapped(named, named[0], wrong)}, replaced_by=replaced_by)
            unseen = not_found(review(base, revision, (*between[:at], other, *between[at + 1 :])))
            # What a row says of an operation that moves is seen only where another says that it moves.
            inside = {each.name for each in between if named[0] in each.operations}
            assert row.name in unseen, other
            assert unseen <= {row.name} | inside, other


def swapped(names: tuple[str, ...], old: str, new: str) -> tuple[str, ...]:
    return tuple(new if name == old else name for name in names)
