"""Operations that share calls: a concrete path and a template, a path with a slash at its end; and where operations stand."""

from typing import Any

import pytest

from codegen.compat import added_and_removed, diff
from codegen.model import Document, Place
from tests.compat.documents import as_document

DONE: dict[str, Any] = {"responses": {"204": {"description": "Done"}}}
USERS, ME = "/users/{id}", "/users/me"


def shop(paths: dict[str, Any], **top: Any) -> Document:
    return as_document({"openapi": "3.1.0", "paths": paths, **top})


def template(schema: Any = True) -> dict[str, Any]:
    return {"get": {**DONE, "parameters": [{"name": "id", "in": "path", "required": True, "schema": schema}]}}


def summary(before: Document, after: Document) -> list[tuple[str, str]]:
    return [(one.id, one.level) for one in diff(before, after)]


def test_a_new_path_takes_a_value_from_a_template():
    before, after = shop({USERS: template()}), shop({USERS: template(), ME: {"get": DONE}})
    (shadowed,) = diff(before, after)
    assert (shadowed.id, shadowed.level) == ("api-path-shadowed", "warning")
    assert shadowed.places == (Place("GET /users/me", ""), Place("GET /users/{id}", "path.id"))
    assert '"GET /users/{id}"' in shadowed.message
    assert '"me"' in shadowed.message
    assert added_and_removed([shadowed]) == (["GET /users/me"], [])


def test_a_path_that_goes_leaves_its_calls_to_the_template():
    before, after = shop({USERS: template(), ME: {"get": DONE}}), shop({USERS: template()})
    (gone,) = diff(before, after)
    assert (gone.id, gone.level, gone.places) == ("api-path-unshadowed", "error", (Place("GET /users/me", ""),))
    assert added_and_removed([gone]) == ([], ["GET /users/me"])


def test_a_template_under_another_name_is_told_by_that():
    before, after = shop({USERS: {"get": DONE}}), shop({"/users/{user}": {"get": DONE}, ME: {"get": DONE}})
    (shadowed,) = diff(before, after)
    assert shadowed.places[1].operation == "GET /users/{user}"


CANNOT_BE_ME = [
    {"type": "integer"}, {"type": ["number", "null"]}, {"type": "boolean"}, {"type": "string", "format": "uuid"},
    {"type": "string", "format": "date"}, {"enum": ["you", "them"]}, {"const": 3}, {"type": "string", "minLength": 3},
    {"type": "string", "maxLength": 1}, {"type": "string", "pattern": "^[0-9]+$"}, {"type": "string", "pattern": "^\\d{4}$"},
    {"type": "string", "pattern": "^usr_[a-z]*$"}, {"type": "string", "pattern": "^(you|them)$"}, {"$ref": "#/components/schemas/Id"},
]  # fmt: skip
CAN_BE_ME = [
    True, {}, {"type": "string"}, {"type": ["string", "integer"]}, {"enum": ["me", "you"]}, {"type": "string", "minLength": 2},
    {"type": "string", "pattern": "^[a-z]{2,}$"}, {"type": "string", "pattern": "[0-9]?"}, {"type": "string", "pattern": "^((a|m)e?)+$"},
    {"type": "string", "pattern": "["}, {"type": "string", "pattern": "^[z-a]$"}, {"type": "string", "format": "unheard-of"},
    {"type": "array", "items": {"type": "string"}}, {"type": "string", "pattern": "^(?:me|you)$"},
]  # fmt: skip
COMPONENTS = {"schemas": {"Id": {"type": "string", "format": "uuid"}}}


@pytest.mark.parametrize("schema", CANNOT_BE_ME, ids=str)
def test_a_value_that_the_parameter_cannot_have_is_taken_from_nobody(schema: Any):
    before = shop({USERS: template(schema)}, components=COMPONENTS)
    after = shop({USERS: template(schema), ME: {"get": DONE}}, components=COMPONENTS)
    assert summary(before, after) == [("endpoint-added", "info")]
    assert summary(after, before) == [("api-path-removed-without-deprecation", "error")]


@pytest.mark.parametrize("schema", CAN_BE_ME, ids=str)
def test_a_value_that_the_parameter_may_have_is_taken(schema: Any):
    before, after = shop({USERS: template(schema)}), shop({USERS: template(schema), ME: {"get": DONE}})
    assert summary(before, after) == [("api-path-shadowed", "warning")]


@pytest.mark.parametrize(
    ("known", "new"),
    [
        ("/files/{id}", "/files/{id}.json"),
        ("/files/{name}.{ending}", "/files/readme.txt"),
        ("/a/{x}/{y}", "/a/b/{y}"),
        ("/{kind}/mine", "/books/{id}"),
        ("/pets/{id}", "/pets/{name}"),
    ],
)
def test_paths_that_match_the_same_calls_are_told(known: str, new: str):
    before, after = shop({known: {"get": DONE}}), shop({known: {"get": DONE}, new: {"get": DONE}})
    assert summary(before, after) == [("api-path-shadowed", "warning")]


@pytest.mark.parametrize(
    ("known", "new"),
    [
        ("/users/me", "/users/{id}"),
        ("/users/{id}", "/users"),
        ("/users/{id}", "/users/me/pets"),
        ("/users/{id}", "/pets/me"),
        ("/files/{id}.json", "/files/readme.txt"),
    ],
)
def test_paths_that_leave_each_other_alone_are_not(known: str, new: str):
    before, after = shop({known: {"get": DONE}}), shop({known: {"get": DONE}, new: {"get": DONE}})
    assert summary(before, after) == [("endpoint-added", "info")]


def test_another_method_takes_nothing_from_a_template():
    before, after = shop({USERS: {"get": DONE}}), shop({USERS: {"get": DONE}, ME: {"post": DONE}})
    assert summary(before, after) == [("endpoint-added", "info")]


def test_the_most_concrete_template_is_the_one_that_loses():
    known = {"/{a}/{b}": {"get": DONE}, "/users/{id}": {"get": DONE}}
    (shadowed,) = diff(shop(known), shop({**known, ME: {"get": DONE}}))
    assert shadowed.places[1].operation == "GET /users/{id}"


def test_many_paths_under_many_templates_come_to_an_end():
    deep = {
        "/".join(["", *("{x}" if digit == "1" else "a" for digit in f"{n:012b}")]): {"get": DONE}
        for n in range(1, 4096)
    }
    new = {"/".join(["", *"a" * 11, str(n)]): {"get": DONE} for n in range(200)}
    assert len(diff(shop(deep), shop({**deep, **new}))) == 200


def test_a_slash_at_the_end_is_a_warning_and_the_rest_is_compared():
    wants = {"get": {**DONE, "parameters": [{"name": "size", "in": "query", "required": True, "schema": {}}]}}
    before, after = shop({"/pets": {"get": DONE}}), shop({"/pets/": wants})
    assert summary(before, after) == [
        ("new-required-request-parameter", "error"),
        ("api-path-trailing-slash-changed", "warning"),
    ]


def test_a_slash_may_change_with_the_base_path():
    before = shop({"/pets": {"get": DONE}}, servers=[{"url": "https://a.example/v1"}])
    after = shop({"/v1/pets/": {"get": DONE}}, servers=[{"url": "https://a.example"}])
    assert summary(before, after) == [("api-path-trailing-slash-changed", "warning")]


def test_a_path_item_behind_references_is_the_path_item():
    items = {"pets": {"$ref": "#/components/pathItems/real"}, "real": {"get": DONE, "put": DONE}}
    by_ref = shop({"/pets": {"$ref": "#/components/pathItems/pets"}}, components={"pathItems": items})
    inline = shop({"/pets": {"get": DONE, "put": DONE}})
    assert diff(inline, by_ref) == []
    assert diff(by_ref, inline) == []


def test_what_stands_beside_a_reference_counts_too():
    size = {"name": "size", "in": "query", "required": True, "schema": {}}
    beside = {"$ref": "#/components/pathItems/real", "post": DONE, "parameters": [size], "servers": [{"url": "/v1"}]}
    by_ref = shop({"/pets": beside}, components={"pathItems": {"real": {"get": DONE}}})
    inline = shop({"/pets": {"get": DONE, "post": DONE, "parameters": [size], "servers": [{"url": "/v1"}]}})
    assert diff(inline, by_ref) == []
    assert diff(by_ref, inline) == []


@pytest.mark.parametrize("ref", ["#/components/pathItems/pets", "#/components/pathItems/none", "other.yaml", 1, None])
def test_operations_behind_a_reference_to_nowhere_are_in_doubt(ref: Any):
    odd = shop({"/pets": {"$ref": ref}}, components={"pathItems": {"pets": {"$ref": "#/components/pathItems/pets"}}})
    assert diff(odd, odd) == []
    assert summary(shop({"/pets": {"get": DONE}}), odd) == [("operation-reference-unresolved", "warning")]
    assert summary(odd, shop({"/pets": {"get": DONE}})) == [("operation-reference-unresolved", "warning")]


def calling(path_item: dict[str, Any]) -> Document:
    return as_document({"openapi": "3.2.0", "$self": "https://a.example/openapi", "paths": {"/pets": path_item}})


def test_a_method_is_its_name_wherever_it_stands_and_with_its_case():
    copy, lower = calling({"additionalOperations": {"COPY": DONE}}), calling({"additionalOperations": {"copy": DONE}})
    assert summary(copy, lower) == [("api-removed-without-deprecation", "error"), ("endpoint-added", "info")]
    assert diff(calling({"query": DONE}), calling({"additionalOperations": {"QUERY": DONE}})) == []


def test_a_tag_is_known_by_its_name_alone():
    def tagged(**said: Any) -> Document:
        return as_document({**calling({"get": {**DONE, "tags": ["pets"]}}).tree, "tags": [{"name": "pets", **said}]})

    assert diff(tagged(), tagged(summary="Pets", kind="nav", parent="shop")) == []


def test_events_have_no_paths_and_no_servers_of_the_document():
    def hooks(*names: str, **top: Any) -> Document:
        return as_document({"openapi": "3.1.0", "webhooks": {name: {"post": DONE} for name in names}, **top})

    moved = hooks("users/{id}", servers=[{"url": "/b"}])
    assert diff(hooks("users/{id}", servers=[{"url": "/a"}]), moved) == []
    assert summary(moved, hooks("users/{id}", "users/me")) == [("webhook-added", "info")]
    assert summary(hooks("users/{id}", "users/me"), moved) == [("webhook-removed", "error")]
