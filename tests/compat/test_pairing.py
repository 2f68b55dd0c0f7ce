"""Which operation is which: by URL and method, whatever the order, the names of parameters and the cut between server and path."""

import itertools
from typing import Any

import pytest

from codegen.compat import diff
from codegen.compat.matrix import meetings
from codegen.compat.pairing import along, paired
from codegen.compat.reader import Reader
from codegen.compat.surface import operations
from codegen.model import Document
from tests.compat.documents import as_document

DONE: dict[str, Any] = {"responses": {"204": {"description": "Done"}}}
HOST = "https://pets.example"


def serving(paths: dict[str, Any], *servers: str) -> Document:
    return as_document({"openapi": "3.1.0", "servers": [{"url": url} for url in servers], "paths": paths})


def getting(*templates: str, server: str = HOST) -> Document:
    return serving({template: {"get": DONE} for template in templates}, server)


def pairs(base: Document, revision: Document) -> list[tuple[str, str]]:
    """The templates that go together."""
    found = paired(operations(Reader(base)), operations(Reader(revision)), {})
    return sorted((old.template, new.template) for old, new in found.pairs)


def parameter(name: str, **schema: Any) -> dict[str, Any]:
    return {"name": name, "in": "path", "required": True, "schema": schema}


@pytest.mark.parametrize(
    ("before", "after"),
    [
        (f"{HOST}/v1", HOST),
        (f"{HOST}/v1/", f"{HOST}/"),
        ("/v1", "/"),
        ("https://{area}.example/v1", "https://{area}.example"),
        ("https://{area}.example/{base}", "https://{region}.example/{path}"),
    ],
)
def test_a_base_path_that_moves_into_the_paths_is_no_change(before: str, after: str):
    front = "" if "{base}" in before else "/v1"
    base = serving({"/pets": {"get": DONE}, "/pets/{id}": {"get": DONE, "put": DONE}}, before)
    revision = serving({f"{front}/pets": {"get": DONE}, f"{front}/pets/{{pet}}": {"get": DONE, "put": DONE}}, after)
    assert diff(base, revision) == []
    assert diff(revision, base) == []


def test_of_a_base_path_some_paths_may_keep_what_others_took():
    base = serving({"/pets": {"get": DONE}, "/orders": {"get": DONE}}, f"{HOST}/v1")
    elsewhere = {"servers": [{"url": HOST}], "get": DONE}
    revision = serving({"/pets": {"get": DONE}, "/v1/orders": elsewhere}, f"{HOST}/v1")
    assert diff(base, revision) == []


def test_the_url_counts_before_the_path():
    base = serving({"/pets": {"get": DONE}}, f"{HOST}/v1")
    revision = serving({"/pets": {"get": DONE}, "/v1/pets": {"get": DONE}}, HOST)
    assert pairs(base, revision) == [("/pets", "/v1/pets")]
    assert [(one.id, one.places[0].operation) for one in diff(base, revision)] == [("endpoint-added", "GET /pets")]


def test_what_is_called_elsewhere_is_compared_all_the_same():
    wants = {"get": {**DONE, "parameters": [{"name": "size", "in": "query", "required": True, "schema": {}}]}}
    base = serving({"/pets": {"get": DONE}}, f"{HOST}/v1")
    found = diff(base, serving({"/v1/pets": wants}, "https://other.example"))
    assert [one.id for one in found] == ["server-removed", "new-required-request-parameter", "server-added"]


@pytest.mark.parametrize("order", list(itertools.permutations(["/pets/{a}", "/pets/{b}", "/pets/{c}"])))
def test_templates_that_are_the_same_but_for_names_go_together_by_likeness(order: tuple[str, ...]):
    kinds: dict[str, dict[str, Any]] = {
        "/pets/{a}": {"operationId": "one"},
        "/pets/{b}": {"parameters": [parameter("b", type="integer")]},
        "/pets/{c}": {},
    }
    base = serving({template: {"get": {**DONE, **kinds[template]}} for template in order}, HOST)
    revision = serving(
        {
            "/pets/{x}": {"get": {**DONE, "parameters": [parameter("x", type="integer")]}},
            "/pets/{y}": {"get": DONE},
            "/pets/{z}": {"get": {**DONE, "operationId": "one", "deprecated": True}},
        },
        HOST,
    )
    assert pairs(base, revision) == [("/pets/{a}", "/pets/{z}"), ("/pets/{b}", "/pets/{x}"), ("/pets/{c}", "/pets/{y}")]


def test_of_two_that_are_the_same_one_may_go():
    base = serving(
        {"/pets/{a}": {"get": {**DONE, "operationId": "a"}}, "/pets/{b}": {"get": {**DONE, "operationId": "b"}}}, HOST
    )
    revision = serving({"/pets/{x}": {"get": {**DONE, "operationId": "b"}}}, HOST)
    (gone,) = diff(base, revision)
    assert (gone.level, gone.places[0].operation) == ("error", "GET /pets/{a}")


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("/files/{name}.{ending}", "/files/{a}.{b}"),
        ("/files/{name}.json", "/files/{id}.json"),
        ("/a%2db/{x}", "/a-b/{y}"),
    ],
)
def test_names_and_spelling_of_a_template_do_not_count(before: str, after: str):
    assert diff(getting(before), getting(after)) == []


def test_a_template_with_an_ending_is_another_one():
    base = getting("/files/{id}", "/files/{id}.json")
    assert pairs(base, getting("/files/{name}.json", "/files/{name}")) == [
        ("/files/{id}", "/files/{name}"),
        ("/files/{id}.json", "/files/{name}.json"),
    ]


def test_many_templates_that_are_the_same_are_paired_without_end():
    base = getting(*(f"/{{a{number}}}" for number in range(3000)))
    revision = getting(*(f"/{{b{number}}}" for number in range(3000)))
    assert len(pairs(base, revision)) == 3000


def calling(**callbacks: Any) -> Document:
    return serving({"/pets": {"post": {**DONE, "callbacks": callbacks}}}, HOST)


@pytest.mark.parametrize(
    ("before", "after"),
    [
        (
            calling(done={"{$request.query.url}": {"post": DONE}}),
            calling(over={"{$request.query.url}": {"post": DONE}}),
        ),
        (calling(done={"$request.query.url": {"post": DONE}}), calling(done={"{$request.query.url}": {"post": DONE}})),
        (
            calling(done={"{$request.header.X-Url}": {"post": DONE}}),
            calling(done={"{$request.header.x-url}": {"post": DONE}}),
        ),
    ],
)
def test_a_callback_is_known_by_where_it_goes(before: Document, after: Document):
    assert diff(before, after) == []


def test_a_callback_that_gets_a_second_expression_keeps_the_first():
    first, second = {"{$request.query.url}": {"post": DONE}}, {"{$request.query.other}": {"post": DONE}}
    (added,) = diff(calling(done=first), calling(done={**second, **first}))
    assert (added.id, added.level) == ("callback-added", "info")
    (gone,) = diff(calling(done={**second, **first}), calling(done=first))
    assert (gone.id, gone.level) == ("callback-removed", "error")


def test_callbacks_stay_with_an_operation_whose_base_path_moved():
    with_callback = {"post": {**DONE, "callbacks": {"done": {"{$request.query.url}": {"post": DONE}}}}}
    assert diff(serving({"/pets": with_callback}, f"{HOST}/v1"), serving({"/v1/pets": with_callback}, HOST)) == []


def test_an_event_is_paired_by_name_and_method():
    def hook(name: str, method: str) -> Document:
        return as_document({"openapi": "3.1.0", "webhooks": {name: {method: DONE}}})

    assert diff(hook("sold", "post"), hook("sold", "post")) == []
    for other in (hook("sold", "put"), hook("bought", "post")):
        assert [one.id for one in diff(hook("sold", "post"), other)] == ["webhook-removed", "webhook-added"]


def test_along_several_documents_an_operation_stays_what_it_is():
    base, moved = getting("/pets", server=f"{HOST}/v1"), getting("/v1/pets", "/pets")
    wants = serving({"/v1/pets": {"get": {**DONE, "security": [{}]}}}, HOST)
    first, second, third = along([list(operations(Reader(document))) for document in (base, moved, wants)])
    assert first["GET /pets"] == second["GET /v1/pets"] == third["GET /v1/pets"]
    assert second["GET /pets"] != first["GET /pets"]


def test_what_comes_back_is_what_it_was():
    documents = [getting("/pets"), getting("/orders"), getting("/pets")]
    first, _, third = along([list(operations(Reader(document))) for document in documents])
    assert first["GET /pets"] == third["GET /pets"]


def test_a_client_meets_an_operation_whose_base_path_moved():
    base, revision = getting("/pets", "/orders", server=f"{HOST}/v1"), getting("/v1/pets")
    (meeting,) = meetings([base, revision], diff)
    assert (meeting.works, meeting.breaks, meeting.gone) == (("GET /pets",), (), ("GET /orders",))
