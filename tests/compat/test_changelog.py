"""``changelog.yaml``, read strictly: each fault is told with its place, and the published schema refuses the same."""

from typing import Any

import jsonschema_rs
import pytest
import yaml

from codegen.compat.changelog import Changelog, parse, schema
from codegen.errors import InputError

GOOD: dict[str, Any] = {
    "id": "r1",
    "visible": True,
    "action": "remove",
    "direction": "response",
    "operations": ["GET /pets"],
    "locations": ["body.name"],
    "breaking": True,
    "replaced_by": {"body.name": ["body.title"]},
    "text": "A pet has a title.",
}


def entry(*rows: dict[str, Any], name: str = "2030-05-01", kind: str = "version") -> dict[str, Any]:
    return {"id": name, "kind": kind, "title": "Pets", "rows": list(rows)}


def changelog(*entries: dict[str, Any]) -> dict[str, Any]:
    return {"format": "enode-codegen/changelog/1", "entries": list(entries)}


def read(tree: dict[str, Any]) -> Changelog:
    return parse(yaml.safe_dump(tree, sort_keys=False).encode(), "changelog.yaml")


def test_a_row_is_read_with_all_it_says():
    ((row,),) = [
        one.rows for one in read(changelog(entry({**GOOD, "values": [1, None], "when": {"kind": "cat"}}))).entries
    ]
    assert (row.name, row.entry, row.action, row.direction) == ("2030-05-01/r1", "2030-05-01", "remove", "response")
    assert (row.operations, row.locations, row.values) == (("GET /pets",), ("body.name",), (1, None))
    assert (row.when, row.replaced_by) == ({"kind": "cat"}, {"body.name": ("body.title",)})
    assert (row.visible, row.breaking, row.deprecated) == (True, True, False)


HIDDEN = {"id": "r1", "visible": False, "text": "It is faster."}

FAULTS = [
    ({**GOOD, "colour": 1}, 'unknown key "colour"', "Known: id, visible, text, note, direction, "),
    ({**GOOD, "locations": ["body name"]}, '"0" cannot be "body name"', "It has to be body.a.b[].c, query.x, "),
    ({**GOOD, "operations": ["get /pets"]}, '"0" cannot be "get /pets"', "It has to be METHOD /path, "),
    ({**GOOD, "operations": []}, '"operations" is no list of texts', "Start each entry with '- '."),
    ({**GOOD, "operations": ["GET /a", "GET /a"]}, '"operations" says something twice', "Say it once."),
    ({**GOOD, "events": ["sold"]}, "a row speaks of operations or of events", "Make two rows of it."),
    ({**GOOD, "action": "drop"}, '"action" cannot be "drop"', "It has to be add, remove or change."),
    ({**GOOD, "values": [[1]]}, '"values" is no list of plain values', "List the values of the enum."),
    ({**GOOD, "required": True}, "what is new or goes does not become required", "Leave required to changes."),
    ({**GOOD, "holds_in": "all"}, "what a version brings holds from it on", "Leave holds_in to updates."),
    ({**HIDDEN, "breaking": True}, '"breaking" is of rows that are visible', "Leave it out."),
    ({k: v for k, v in GOOD.items() if k != "breaking"}, 'a visible row of this entry needs "breaking"', "Add it."),
    ({k: v for k, v in GOOD.items() if k != "operations"}, "a visible row needs operations or events", "Say what"),
    ({k: v for k, v in GOOD.items() if k != "visible"}, '"2030-05-01/r1" has no "visible"', "Say whether"),
]


@pytest.mark.parametrize(("row", "message", "advice"), FAULTS, ids=[message for _, message, _ in FAULTS])
def test_a_fault_is_refused_with_its_place_and_by_the_schema_too(row: dict[str, Any], message: str, advice: str):
    tree = changelog(entry(row))
    with pytest.raises(InputError) as caught:
        read(tree)
    assert caught.value.message == message
    assert caught.value.advice.startswith(advice)
    assert caught.value.where.startswith("changelog.yaml:")
    assert not jsonschema_rs.Draft202012Validator(schema()).is_valid(tree)


def test_what_no_schema_can_say_is_refused():
    for tree, message in (
        (changelog(entry(GOOD), entry(GOOD)), '"2030-05-01" is too like "2030-05-01" before it'),
        (changelog(entry(GOOD, GOOD)), '"r1" is too like "r1" before it'),
        (
            changelog(entry({**GOOD, "replaced_by": {"body.nam": ["x"]}})),
            '"body.nam" is nothing that the row speaks of',
        ),
    ):
        with pytest.raises(InputError) as caught:
            read(tree)
        assert caught.value.message == message


def test_a_changelog_without_entries_is_refused_by_the_schema_too():
    for tree in (changelog(), {"format": "enode-codegen/changelog/1"}):
        with pytest.raises(InputError, match="nothing was announced"):
            read(tree)
        assert not jsonschema_rs.Draft202012Validator(schema()).is_valid(tree)


def test_a_visible_row_of_an_update_says_where_it_holds():
    with pytest.raises(InputError, match="a visible row of this entry needs"):
        read(changelog(entry(GOOD, name="more", kind="update")))


def numbered(name: str, **more: Any) -> dict[str, Any]:
    return {**GOOD, "id": name, **more}


def history() -> Changelog:
    hidden = {**HIDDEN, "id": "note"}
    return read(
        changelog(
            entry(numbered("r1"), hidden, name="1"),
            entry(numbered("a", holds_in=["2", "3"]), numbered("b", holds_in="all"), hidden, name="u1", kind="update"),
            entry(numbered("r1"), name="2"),
            entry(hidden, name="u2", kind="update"),
            entry(numbered("r1"), name="3"),
            entry(numbered("a", holds_in=["1"]), hidden, name="u3", kind="update"),
            entry(numbered("r1"), name="4"),
        )
    )


@pytest.mark.parametrize(
    ("old", "new", "expected"),
    [
        ("1", "2", ["u1/a", "u1/note", "2/r1", "u2/note"]),
        ("2", "3", ["u2/note", "3/r1", "u3/note"]),
        ("3", "4", ["u3/note", "4/r1"]),
        ("1", "4", ["u1/note", "2/r1", "u2/note", "3/r1", "u3/note", "4/r1"]),
    ],
)
def test_the_rows_between_two_versions(old: str, new: str, expected: list[str]):
    assert [row.name for row in history().between(old, new) or ()] == expected


@pytest.mark.parametrize(("old", "new"), [("2", "1"), ("1", "1"), ("1", "5"), ("0", "1"), ("u1", "2")])
def test_between_others_it_is_not_known(old: str, new: str):
    assert history().between(old, new) is None


def test_of_a_version_without_an_entry_nothing_was_announced():
    versions = ("0", "1", "2", "3", "4")
    assert [row.name for row in history().between("0", "1", versions) or ()] == ["1/r1", "1/note", "u1/note", "u3/a"]
    assert len(history().between("0", "4", versions) or ()) == 2 + len(history().between("1", "4") or ())
    assert history().between("0", "5", versions) is None
    more = ("00", "0", "1", "2", "2a", "2b", "3", "4")
    assert history().between("0", "1", more) == history().between("0", "1", versions)
    assert history().between("00", "0", more) == ()
    assert [row.name for row in history().between("2", "2b", more) or ()] == ["u2/note"]
    assert [row.name for row in history().between("2b", "3", more) or ()] == ["u1/a", "3/r1", "u3/note"]


@pytest.mark.parametrize(
    ("entries", "message"),
    [
        ([entry(GOOD, name="2"), entry(GOOD, name="1")], '"1" stands after "2", which is later'),
        (
            [entry(GOOD, name="2"), entry({**GOOD, "holds_in": ["2", "1", "9"]}, name="u", kind="update")],
            '"u/r1" holds in "9", which is no version',
        ),
    ],
)
def test_what_does_not_fit_the_versions_that_there_are_is_refused(entries: list[dict[str, Any]], message: str):
    data = yaml.safe_dump(changelog(*entries), sort_keys=False).encode()
    with pytest.raises(InputError) as caught:
        parse(data, "changelog.yaml", ("1", "2", "3"))
    assert caught.value.message == message
    assert caught.value.where
    parse(data, "changelog.yaml")
