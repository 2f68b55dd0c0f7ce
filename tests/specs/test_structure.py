"""2024-01-01 is the published structure, but for what ``specs/README.md`` lists, with a reason for each difference."""

from __future__ import annotations

import copy

import pytest

from .difference import differences
from .sources import NEAR, VERSIONS, at, changelog, document, operations, published, table

DIFFERENCES = "Differences from the published structure"
REASONS = {"no instance", "null shut out", "open by omission", "undeclared tag"}


def listed() -> list[tuple[str, str, str]]:
    return [(where.strip("`"), edit, reason) for where, edit, reason in table(DIFFERENCES)]


def test_the_readme_lists_exactly_the_differences_from_the_published_structure():
    found = set(differences(published(), document("2024-01-01")))
    known = {(where, edit) for where, edit, _ in listed()}
    lines = [f"| `{where}` | {edit} | ... |" for where, edit in sorted(found - known)]
    assert not lines, "not listed in specs/README.md:\n" + "\n".join(lines)
    assert not known - found, "listed in specs/README.md, and gone"


def test_each_difference_is_listed_once():
    places = [(where, edit) for where, edit, _ in listed()]
    assert len(places) == len(set(places)) > 0


def test_each_difference_has_a_row_of_the_changelog_or_one_of_the_reasons_explained():
    rows = {f"{entry['id']}/{row['id']}" for entry in changelog() for row in entry["rows"]}
    for where, _, reason in listed():
        assert reason in REASONS or set(reason.split(", ")) <= rows, where


@pytest.mark.parametrize("version", NEAR)
def test_nothing_published_is_lost(version: str):
    tree, origin = document(version), published()
    for section, count in {"paths": 81, "webhooks": 24}.items():
        assert len(origin[section]) == count
        assert origin[section].keys() <= tree[section].keys()
    for section, count in {"schemas": 208, "parameters": 19}.items():
        assert len(origin["components"][section]) == count
        assert origin["components"][section].keys() <= tree["components"][section].keys()
    ours = {(name, operation["operationId"]) for _, name, operation in operations(tree)}
    theirs = {(name, operation["operationId"]) for _, name, operation in operations(origin)}
    assert len(theirs) == 104
    assert theirs <= ours


def test_what_the_changelog_alone_tells_of_is_marked_and_nothing_else_is():
    tree, origin = document("2024-01-01"), published()
    for section in ("paths", "webhooks"):
        for pointer, name, operation in operations(tree, section):
            assert operation.get("x-announced-only", False) is not _there(origin, pointer), name
            for status, response in operation["responses"].items():
                known = _there(origin, f"{pointer}/responses/{status}") or "x-announced-only" in operation
                assert response.get("x-announced-only", False) is not known, f"{name} {status}"
    for name, schema in tree["components"]["schemas"].items():
        mark = schema.get("x-announced-only", False)
        before = origin["components"]["schemas"].get(name)
        if before is None:
            assert mark is True, name
        else:
            added = set(schema.get("enum", ())) - set(before.get("enum", ()))
            assert (set(mark) if mark else set()) == added, name


def _there(tree: dict, pointer: str) -> bool:
    try:
        at(tree, pointer)
    except (KeyError, IndexError):
        return False
    return True


@pytest.mark.parametrize("version", [VERSIONS[0], NEAR[0]])
def test_each_place_listed_as_invented_exists_in_its_document(version: str):
    rows = table(f"Invented in {version}")
    assert rows
    for where, unknown, why in rows:
        at(document(version), where.strip("`"))
        assert unknown
        assert why


# The comparison itself, on small documents


def parts(schema: dict, *, other: dict | None = None) -> dict:
    return {"components": {"schemas": {"A": schema, "Closed": other or {"type": "object", "properties": {"a": {}}}}}}


@pytest.mark.parametrize(
    ("old", "new", "edits"),
    [
        ({"type": "string"}, {"type": "string", "description": "new", "x-of": 1}, []),
        ({"enum": ["a", "b"]}, {"enum": ["b", "a"]}, []),
        ({"enum": ["a"]}, {"enum": ["a", None]}, [("/enum", "+ `null`")]),
        ({"required": ["a", "b"]}, {"required": ["a"]}, [("/required", '- `"b"`')]),
        ({"type": "string"}, {"type": ["string", "null"]}, [("/type", '+ `"null"`')]),
        ({"properties": {"title": {}}}, {"properties": {}}, [("/properties/title", "removed")]),
        ({"properties": {}}, {"properties": {"x-a": {}}}, [("/properties/x-a", "added `{}`")]),
        ({"maxLength": 1}, {"maxLength": 2}, [("/maxLength", "now `2`")]),
        ({"additionalProperties": False}, {"additionalProperties": 0}, [("/additionalProperties", "now `0`")]),
        ({"type": "string"}, {"$ref": "#/x"}, [("", 'now `{"$ref": "#/x"}`')]),
        (
            {"allOf": [{"$ref": "#/x"}, {"type": ["object", "null"], "deprecated": True}]},
            {"anyOf": [{"$ref": "#/x"}, {"type": "null"}], "deprecated": True},
            [("", "null let in")],
        ),
        (
            {"allOf": [{"$ref": "#/x"}, {"type": ["object", "null"], "deprecated": True}]},
            {"anyOf": [{"$ref": "#/y"}, {"type": "null"}]},
            [("", "null let in"), ("/anyOf/0/$ref", 'now `"#/y"`'), ("/deprecated", "removed")],
        ),
    ],
)
def test_a_difference_says_where_and_what(old: dict, new: dict, edits: list[tuple[str, str]]):
    found = differences(parts(old), parts(new))
    assert found == [(f"/components/schemas/A{where}", edit) for where, edit in edits]


def test_written_out_is_the_union_of_the_parts_and_nothing_more():
    closed = {"type": "object", "properties": {"a": {"type": "string"}}, "additionalProperties": False}
    reference = {"$ref": "#/components/schemas/Closed"}
    old = parts({"allOf": [reference, {"properties": {"b": {}}, "required": ["b"]}]}, other=closed)
    new = copy.deepcopy(closed) | {"properties": {"a": {"type": "string"}, "b": {}}, "required": ["b"]}
    assert differences(old, parts(new, other=closed)) == [("/components/schemas/A", "written out")]
    new["properties"]["a"] = {"type": "number"}
    assert ("/components/schemas/A/properties/a/type", '+ `"number"`, - `"string"`') in differences(
        old, parts(new, other=closed)
    )
