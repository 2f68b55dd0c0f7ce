"""What a finding carries: its places, what it is known by from run to run, and words that are fit for a line."""

import subprocess
import sys
from dataclasses import replace
from typing import Any

import pytest

from codegen.compat import added_and_removed, diff
from codegen.model import Document, Finding, Place
from tests.compat.documents import api, as_document, returns, sends

DONE = {"responses": {"204": {"description": "Done"}}}
TEXT = {"type": "string"}
PET = {"type": "object", "properties": {"size": TEXT}}


def shop(pet: Any, *paths: str, **top: Any) -> Any:
    body = {"content": {"application/json": {"schema": {"$ref": "#/components/schemas/Pet"}}}}
    operation = {"requestBody": body, "responses": {"204": {"description": "Done"}}}
    return as_document(
        {
            "openapi": "3.1.0",
            "paths": {path: {"post": operation} for path in paths},
            "components": {"schemas": {"Pet": pet}},
            **top,
        }
    )


def only(findings: list[Finding]) -> Finding:
    (finding,) = findings
    return finding


def known_by(finding: Finding) -> tuple[str, str, str]:
    return finding.id, finding.direction, finding.origin


CLOSED = {**PET, "additionalProperties": False}


def test_a_new_operation_does_not_change_what_a_finding_is_known_by():
    few = only(diff(shop(PET, "/pets"), shop(CLOSED, "/pets")))
    more = only(diff(shop(PET, "/pets", "/animals"), shop(CLOSED, "/pets", "/animals")))
    assert known_by(few) == known_by(more)
    assert {place.operation for place in more.places} == {"POST /pets", "POST /animals"}
    assert set(few.places) < set(more.places)


def test_reworded_prose_and_a_renamed_file_do_not_either():
    base, revision = shop(PET, "/pets"), shop(CLOSED, "/pets")
    reworded = shop({**CLOSED, "description": "A tame animal"}, "/pets", info={"title": "Shop"})
    assert known_by(only(diff(base, revision))) == known_by(only(diff(base, reworded)))
    moved = as_document(revision.tree, "elsewhere.json")
    assert diff(base, moved) == diff(base, revision)


def test_edits_of_one_kind_at_two_branches_are_told_apart():
    def either(bound: int) -> Any:
        named = [
            {"type": "object", "properties": {name: {"type": "string", "maxLength": bound}}} for name in ("a", "b")
        ]
        return sends({"type": "object", "properties": {"pet": {"oneOf": named}}})

    findings = diff(either(9), either(5))
    assert [finding.places[0].location for finding in findings] == ["body.pet.a", "body.pet.b"]
    assert len({known_by(finding) for finding in findings}) == 2


REFERRING = [{"$ref": f"#/components/schemas/{title}"} for title in ("Cat", "Dog")]
PAIR = [
    {"type": "object", "title": title, "properties": {"kind": {"const": title}}, "required": ["kind"]}
    for title in ("Cat", "Dog")
]


def sized(branch: dict[str, Any]) -> dict[str, Any]:
    return {**branch, "properties": {**branch["properties"], "size": TEXT}}


def named(*branches: dict[str, Any]) -> dict[str, Any]:
    return {"schemas": {branch["title"]: branch for branch in branches}}


@pytest.mark.parametrize(
    ("old", "new", "spots"),
    [
        (
            sends({"oneOf": [sized(branch) for branch in PAIR]}),
            sends({"oneOf": PAIR}),
            ["in alternative 1", "in alternative 2"],
        ),
        (shop({"oneOf": [sized(branch) for branch in PAIR]}, "/a"), shop({"oneOf": PAIR}, "/a"),
         ["in alternative 1 of `Pet`", "in alternative 2 of `Pet`"]),
        (
            sends({"oneOf": REFERRING}, components=named(*map(sized, PAIR))),
            sends({"oneOf": REFERRING}, components=named(*PAIR)),
            ["in `Cat`", "in `Dog`"],
        ),
    ],
)  # fmt: skip
def test_what_two_branches_lose_alike_says_which_branch_it_was_in(old: Document, new: Document, spots: list[str]):
    said = [finding.message for finding in diff(old, new)]
    assert said == [f"request property `body.size` was removed ({spot})" for spot in spots]


def test_what_one_branch_loses_needs_no_branch_said():
    old, new = sends({"oneOf": [sized(PAIR[0]), PAIR[1]]}), sends({"oneOf": PAIR})
    assert only(diff(old, new)).message == "request property `body.size` was removed"


@pytest.mark.parametrize(
    ("branch", "words"),
    [
        ({"$ref": "#/components/schemas/Dog"}, ": `Dog`"),
        (PAIR[1], ": `Dog`"),
        ({"properties": {"kind": {"const": "Dog"}}}, ""),
    ],
)
def test_an_alternative_that_comes_or_goes_is_called_by_its_component_or_title(branch: dict[str, Any], words: str):
    one, both = (sends({"oneOf": found}, components=named(PAIR[1])) for found in ([PAIR[0]], [PAIR[0], branch]))
    assert only(diff(both, one)).message == f"request body has lost an alternative{words}"
    assert only(diff(one, both)).message == f"request body has one more alternative{words}"


def test_both_spots_and_values_are_named():
    finding = only(diff(sends({"type": "string", "maxLength": 9}), sends({"type": "string", "maxLength": 5})))
    assert finding.base is not None
    assert finding.revision is not None
    pointer = "/paths/~1pets/post/requestBody/content/application~1json/schema/maxLength"
    assert (finding.base.pointer, finding.base.value) == (pointer, 9)
    assert (finding.revision.pointer, finding.revision.value) == (pointer, 5)
    assert finding.places[0].media_type == "application/json"
    assert finding.message == "request body: the longest text, in characters, went from 9 down to 5"


def test_names_and_values_from_a_document_cannot_forge_a_line():
    evil = "a\n::error::\x1b[2J\u202e"
    old = sends({"type": "object"})
    new = sends({"type": "object", "properties": {evil: {"enum": [evil]}}, "required": [evil]})
    back = returns({"enum": ["x"]}), returns({"enum": ["x", evil]})
    webhook = as_document({"openapi": "3.1.0", "webhooks": {evil: {"post": {}}}, "paths": {f"/{evil}": {"get": {}}}})
    for findings in (diff(old, new), diff(*back), diff(as_document({"openapi": "3.1.0"}), webhook)):
        assert findings
        for finding in findings:
            lines = [finding.message, finding.why, finding.instead, finding.origin]
            lines += [text for place in finding.places for text in (place.operation, place.location)]
            assert all(line.isprintable() for line in lines)


def test_long_values_are_cut_short():
    long = [f"value-{index}" for index in range(500)]
    finding = only(diff(sends({"enum": ["a"]}), sends({"enum": ["a", *long]})))
    assert finding.message.endswith("and 492 more")
    wordy = only(diff(sends({"const": "a"}), sends({"const": "b" * 10_000})))
    assert len(wordy.message) < 200


def test_operations_that_came_and_went_are_listed():
    old = as_document({"openapi": "3.1.0", "paths": {"/pets": {"get": {}, "put": {"deprecated": True}}}})
    new = as_document(
        {"openapi": "3.1.0", "paths": {"/pets": {"get": {"tags": ["Pets"]}}}, "webhooks": {"sold": {"post": {}}}}
    )
    assert added_and_removed(diff(old, new)) == (["webhook sold"], ["PUT /pets"])


@pytest.mark.parametrize(
    "name",
    [
        "rich",
        "pydantic",
        "jsonschema",
        "jsonschema_rs",
        "openapi_spec_validator",
        "datamodel_code_generator",
        "deepdiff",
    ],
)
def test_comparing_does_not_bring_in_what_it_does_not_need(name: str):
    program = f"import codegen.compat, sys; sys.exit({name!r} in sys.modules)"
    assert subprocess.run([sys.executable, "-c", program], check=False).returncode == 0


def test_servers_are_about_each_operation_that_names_none_of_its_own():
    removed = only(diff(api(servers=[{"url": "https://a.example"}]), api(servers=[])))
    assert (removed.id, removed.level, removed.places) == ("server-removed", "error", (Place("POST /pets", ""),))
    own = {"servers": [{"url": "https://own.example"}]}
    old, new = ({"paths": {"/pets": {"get": {**own, **DONE}}}, "servers": [{"url": url}]} for url in ("/a", "/b"))
    assert diff(as_document(old), as_document(new)) == []


def paths(version: str) -> dict[str, Any]:
    return {f"/{version}/pets/{{id}}": {"get": DONE}}


@pytest.mark.parametrize("version", ["2024-05", "v2", "1.0", "1"])
def test_a_server_or_path_with_the_version_in_it_is_the_same_in_another_version(version: str):
    old, new = (
        replace(
            as_document({"servers": [{"url": f"https://a1.example/{name}/api"}], "paths": paths(name)}), version=name
        )
        for name in (version, "2024-06")
    )
    assert diff(old, new) == []
    assert {finding.id for finding in diff(old, replace(new, version=None))} == {
        "api-path-removed-without-deprecation",
        "endpoint-added",
    }


def test_a_webhook_that_comes_with_other_credentials_is_told_of():
    def hook(**fields: Any) -> Document:
        return as_document({"openapi": "3.1.0", "webhooks": {"sold": {"post": fields}}})

    (finding,) = diff(hook(), hook(security=[{"key": []}]))
    assert (finding.id, finding.level, finding.places[0].operation) == (
        "webhook-security-added",
        "info",
        "webhook sold",
    )
    assert diff(hook(), hook(security=[])) == []


def test_a_server_that_goes_has_the_operations_called_there_for_places():
    def at(*urls: str) -> Any:
        own = {"get": {"responses": {}, "servers": [{"url": "https://own.example"}]}}
        paths = {"/pets": {"get": {"responses": {}}}, "/own": own}
        servers = [{"url": url} for url in urls]
        return as_document({"openapi": "3.1.0", "paths": paths, "servers": servers})

    finding = only(diff(at("https://a.example", "https://b.example"), at("https://a.example")))
    assert (finding.id, finding.level) == ("server-removed", "error")
    assert [place.operation for place in finding.places] == ["GET /pets"]
