"""Several versions in a row: at which step a break came, what became of it, and what still works."""

import json
from dataclasses import replace
from itertools import combinations, pairwise
from typing import Any

import pytest

from codegen.compat import diff, rules
from codegen.compat.chain import WHOLE, walk
from codegen.compat.matrix import meetings
from codegen.model import Chain, Document
from tests.compat.documents import as_document

TEXT = {"type": "string"}
NUMBER = {"type": "integer"}


def version(*, path: str = "/pets/{id}", **paths: dict[str, Any] | None) -> Document:
    """A document whose GET on ``path`` returns an object with these properties; one that is None makes it have no operation."""
    schema = {"type": "object", "properties": paths, "required": sorted(paths)}
    content = {"content": {"application/json": {"schema": schema}}}
    get = {"get": {"responses": {"200": {"description": "Fine", **content}}}}
    other = {"post": {"responses": {"204": {"description": "Done"}}}}
    gone = None in paths.values()
    return as_document({"openapi": "3.1.0", "paths": {"/shops": other, **({} if gone else {path: get})}})


def accepts(*required: str, **properties: dict[str, Any]) -> Document:
    """A document whose one operation takes an object with these properties."""
    schema = {"type": "object", "properties": properties, "required": list(required), "additionalProperties": False}
    post = {"requestBody": {"content": {"application/json": {"schema": schema}}}, "responses": {"204": {}}}
    return as_document({"openapi": "3.1.0", "paths": {"/pets": {"post": post}}})


def fates(*documents: Document) -> list[list[tuple[str, str, int | None]]]:
    """Each step's breaks: location, fate, and the step that took it back."""
    chain = walk(documents, diff)
    return [[(one.places[0].location, one.fate, one.taken_back) for one in step] for step in chain.steps]


def came(*documents: Document) -> list[tuple[str, str, int]]:
    return [(one.finding.id, one.places[0].location, one.step) for one in walk(documents, diff).came]


WITH, WITHOUT = version(name=TEXT, age=NUMBER), version(name=TEXT)
GONE = version(name=None)


def test_a_break_that_lasts_stands_at_the_step_that_brought_it():
    assert fates(WITH, WITH, WITHOUT, WITHOUT) == [[], [("body.age", "stands", None)], []]
    assert came(WITH, WITH, WITHOUT, WITHOUT) == [("response-required-property-removed", "body.age", 1)]


def test_a_break_that_is_no_difference_at_the_end_was_taken_back_at_the_step_that_is_said():
    assert fates(WITH, WITHOUT, WITHOUT, WITH, WITH) == [[("body.age", "taken-back", 2)], [], [], []]
    assert came(WITH, WITHOUT, WITHOUT, WITH, WITH) == []


def test_a_break_that_was_taken_back_and_came_again_stands():
    steps = fates(WITH, WITHOUT, WITH, WITHOUT)
    assert steps == [[("body.age", "stands", None)], [], [("body.age", "stands", None)]]
    assert came(WITH, WITHOUT, WITH, WITHOUT) == [("response-required-property-removed", "body.age", 2)]


def test_what_came_after_the_first_version_breaks_only_later_callers():
    assert fates(WITHOUT, WITH, WITHOUT) == [[], [("body.age", "later-callers", None)]]
    assert came(WITHOUT, WITH, WITHOUT) == []


def test_a_break_whose_place_goes_with_its_surroundings_was_not_taken_back():
    nested, changed = ({"type": "object", "properties": {"age": one}, "required": ["age"]} for one in (NUMBER, TEXT))
    documents = version(owner=nested), version(owner=changed)
    for end in (version(), version(owner=TEXT), GONE):
        (first, second) = fates(*documents, end)
        assert first == [("body.owner.age", "stands", None)]
        assert [fate for _, fate, _ in second] == ["stands"]
    back = fates(*documents, version(owner=nested))
    assert back == [[("body.owner.age", "taken-back", 1)], [("body.owner.age", "later-callers", None)]]


def test_a_break_at_a_place_that_breaks_in_another_way_between_the_ends_stands():
    steps = accepts(name=TEXT), accepts(name=TEXT, age=NUMBER), accepts("age", name=TEXT, age=NUMBER)
    assert fates(*steps) == [[], [("body.age", "stands", None)]]
    assert came(*steps) == [("new-required-request-property", "body.age", 1)]


def test_an_operation_that_comes_back_was_taken_back_whatever_its_parameters_are_called():
    again = version(path="/pets/{petId}", name=TEXT, age=NUMBER)
    assert fates(WITH, GONE, again) == [[("", "taken-back", 1)], []]


def test_what_stands_beside_a_break_does_not_keep_it_standing():
    beta = as_document(json.loads(json.dumps(WITH.tree).replace('"get": {', '"get": {"x-stability-level": "beta", ')))
    assert [finding.id for finding in diff(WITH, beta)] == ["api-stability-decreased"]
    assert fates(WITH, GONE, beta) == [[("", "taken-back", 1)], []]
    nullable = {"type": ["string", "null"]}
    (first, _) = fates(WITH, version(name=nullable), version(name=nullable, age=NUMBER))
    assert sorted(first) == [("body.age", "taken-back", 1), ("body.name", "stands", None)]


def test_places_of_one_finding_can_have_different_fates():
    def two(first: Any, second: Any) -> Document:
        def get(schema: Any) -> Any:
            return {"get": {"responses": {"200": {"content": {"application/json": {"schema": schema}}}}}}

        schemas = {"Pet": {"type": "object", "properties": {"age": NUMBER}, "required": ["age"]}, "Bare": {}}
        paths = {"/a": get(first), "/b": get(second)}
        return as_document({"openapi": "3.1.0", "paths": paths, "components": {"schemas": schemas}})

    ref = {"$ref": "#/components/schemas/Pet"}
    before = two(ref, ref)
    pet = before.tree["components"]["schemas"]["Pet"]
    bare = {"schemas": {"Pet": {"type": "object"}, "Was": pet}}
    after = as_document({**before.tree, "components": bare})
    half = as_document({**two({"$ref": "#/components/schemas/Was"}, ref).tree, "components": bare})
    ((one, other), *_) = walk((before, after, half), diff).steps
    assert one.finding == other.finding
    assert {(one.places[0].operation, one.fate), (other.places[0].operation, other.fate)} == {
        ("GET /a", "taken-back"),
        ("GET /b", "stands"),
    }


def test_every_error_is_told_once_at_every_place():
    documents = WITH, WITHOUT, GONE, version(name=NUMBER), WITH, version(age=TEXT)

    def counted(chain: Chain) -> list[int]:
        return [sum(len(one.places) for one in step) for step in chain.steps]

    expected = [
        sum(len(finding.places) for finding in diff(old, new) if finding.level == "error")
        for old, new in pairwise(documents)
    ]
    chain = walk(documents, diff)
    assert counted(chain) == expected
    assert sum(len(one.places) for one in chain.came) == sum(
        len(finding.places) for finding in diff(documents[0], documents[-1]) if finding.level == "error"
    )


def test_two_documents_are_compared_once_at_most():
    asked: list[tuple[str | None, str | None]] = []

    def differ(old: Document, new: Document) -> Any:
        asked.append((old.version, new.version))
        return diff(old, new)

    documents = (WITH, WITHOUT, WITH, GONE, WITHOUT)
    walk([replace(document, version=str(index)) for index, document in enumerate(documents)], differ)
    assert len(asked) == len(set(asked))


def test_the_kinds_that_take_all_below_them_are_kinds():
    assert {rule.kind for rule in rules.all()} >= WHOLE


@pytest.mark.parametrize(
    ("old", "new", "works", "breaks", "gone"),
    [
        (WITH, WITH, ["GET /pets/{id}", "POST /shops"], [], []),
        (WITHOUT, WITH, ["GET /pets/{id}", "POST /shops"], [], []),
        (WITH, WITHOUT, ["POST /shops"], ["GET /pets/{id}"], []),
        (WITH, GONE, ["POST /shops"], [], ["GET /pets/{id}"]),
        (GONE, WITH, ["POST /shops"], [], []),
        (WITH, version(path="/pets/{name}", name=TEXT, age=NUMBER), ["GET /pets/{id}", "POST /shops"], [], []),
        (WITH, version(path="/pets/{name}", name=TEXT), ["POST /shops"], ["GET /pets/{id}"], []),
    ],
)
def test_an_operation_works_if_it_is_still_there_and_no_error_reaches_it(
    old: Document, new: Document, works: list[str], breaks: list[str], gone: list[str]
):
    (meeting,) = meetings((old, new), diff)
    assert (list(meeting.works), list(meeting.breaks), list(meeting.gone)) == (works, breaks, gone)


def test_every_version_meets_every_newer_one():
    documents = [replace(WITH, version=name) for name in "abcd"]
    met = [(meeting.base.version, meeting.revision.version) for meeting in meetings(documents, diff)]
    assert met == list(combinations("abcd", 2))


def test_a_successor_does_not_make_an_operation_work():
    moved = version(path="/animals/{id}", name=TEXT, age=NUMBER)
    moves = {"GET /pets/{id}": "GET /animals/{id}"}
    (meeting,) = meetings((WITH, moved), lambda old, new: diff(old, new, moves))
    assert meeting.gone == ("GET /pets/{id}",)
