"""Operations that moved: compared with what takes their place, and told under the name that a caller knows."""

from typing import Any

from codegen.compat import added_and_removed, diff
from codegen.model import Document, Finding
from tests.compat.documents import as_document

PET = {"type": "object", "properties": {"name": {"type": "string"}}, "required": ["name"]}


def returning(schema: Any, **more: Any) -> dict[str, Any]:
    content = {"application/json": {"schema": schema}}
    return {"responses": {"200": {"description": "Fine", "content": content}}, **more}


def shop(**operations: Any) -> Document:
    """A document with one operation for each path, called by GET; ``_`` in a name stands for a slash."""
    return as_document({
        "openapi": "3.1.0",
        "paths": {f"/{path.replace('_', '/')}": {"get": operation} for path, operation in operations.items()},
    })  # fmt: skip


def at(findings: list[Finding], operation: str) -> list[tuple[str, str, str]]:
    return [
        (finding.id, finding.level, place.location)
        for finding in findings
        for place in finding.places
        if place.operation == operation
    ]


def test_a_move_is_one_finding_that_says_where_to():
    moved = diff(shop(pets=returning(PET)), shop(animals=returning(PET)), {"GET /pets": "GET /animals"})
    gone, come = moved
    assert (gone.level, gone.moved_to, gone.instead) == ("error", "GET /animals", "Call `GET /animals`.")
    assert (come.id, come.level, come.places[0].operation) == ("endpoint-added", "info", "GET /animals")
    assert added_and_removed(moved) == (["GET /animals"], ["GET /pets"])


def test_what_changed_on_the_way_stands_under_the_old_name():
    base = shop(pets=returning(PET, operationId="listPets"))
    revision = shop(animals=returning({"type": "object"}, operationId="listAnimals"))
    found = diff(base, revision, {"GET /pets": "GET /animals"})
    assert at(found, "GET /pets") == [
        ("api-path-removed-without-deprecation", "error", ""),
        ("response-required-property-removed", "error", "body.name"),
        ("api-operation-id-changed", "info", ""),
    ]
    assert at(found, "GET /animals") == [("endpoint-added", "info", "")]


def test_without_the_hint_nothing_is_compared():
    found = diff(shop(pets=returning(PET)), shop(animals=returning({"type": "object"})))
    assert at(found, "GET /pets") == [("api-path-removed-without-deprecation", "error", "")]


def test_a_hint_about_an_operation_that_is_still_there_or_leads_nowhere_says_nothing():
    both = shop(pets=returning(PET), animals=returning({"type": "object"}))
    assert diff(both, both, {"GET /pets": "GET /animals"}) == []
    (gone,) = diff(shop(pets=returning(PET)), shop(), {"GET /pets": "GET /animals"})
    assert gone.moved_to is None


def test_the_successor_may_have_been_there_before():
    base = shop(pets=returning(PET), animals=returning(PET))
    (gone,) = diff(base, shop(animals=returning(PET)), {"GET /pets": "GET /animals"})
    assert gone.moved_to == "GET /animals"


def parameter(name: str, **schema: Any) -> dict[str, Any]:
    return {"name": name, "in": "path", "required": True, "schema": {"type": "string", **schema}}


def test_path_parameters_are_told_apart_by_name_and_then_from_the_end():
    base = as_document({
        "openapi": "3.1.0",
        "paths": {"/pets/{petId}/toys/{toyId}": {"get": {"parameters": [parameter("petId"), parameter("toyId", minLength=1)]}}},
    })  # fmt: skip
    now = [parameter("owner"), parameter("animalId"), parameter("toyId", minLength=2)]
    revision = as_document({
        "openapi": "3.1.0",
        "paths": {"/owners/{owner}/animals/{animalId}/toys/{toyId}": {"get": {"parameters": now}}},
    })  # fmt: skip
    old, new = "GET /pets/{petId}/toys/{toyId}", "GET /owners/{owner}/animals/{animalId}/toys/{toyId}"
    assert [one for one in at(diff(base, revision, {old: new}), old) if one[2]] == [
        ("new-request-path-parameter", "error", "path.owner"),
        ("request-parameter-min-length-increased", "error", "path.toyId"),
    ]


def test_path_parameters_that_all_have_new_names_go_together_from_the_end():
    def at_path(path: str, *parameters: dict[str, Any]) -> Document:
        return as_document({"openapi": "3.1.0", "paths": {path: {"get": {"parameters": list(parameters)}}}})

    base = at_path("/pets/{a}/toys/{b}", parameter("a", maxLength=1), parameter("b", maxLength=2))
    now = parameter("o"), parameter("p", maxLength=1), parameter("q", maxLength=2)
    revision = at_path("/owners/{o}/pets/{p}/toys/{q}", *now)
    found = diff(base, revision, {"GET /pets/{a}/toys/{b}": "GET /owners/{o}/pets/{p}/toys/{q}"})
    assert [one for one in at(found, "GET /pets/{a}/toys/{b}") if one[2]] == [
        ("new-request-path-parameter", "error", "path.o")
    ]


def test_an_edit_reaches_what_moved_together_with_what_stayed():
    components = {"schemas": {"Pet": PET}}
    now = {"schemas": {"Pet": {"type": "object"}}}
    pet = {"$ref": "#/components/schemas/Pet"}
    base = as_document({**shop(pets=returning(pet), toys=returning(pet)).tree, "components": components})
    revision = as_document({**shop(animals=returning(pet), toys=returning(pet)).tree, "components": now})
    found = diff(base, revision, {"GET /pets": "GET /animals"})
    (removed,) = [one for one in found if one.id == "response-required-property-removed"]
    assert [place.operation for place in removed.places] == ["GET /pets", "GET /toys"]


def test_callbacks_move_with_their_operation():
    def with_callback(schema: Any) -> dict[str, Any]:
        body = {"content": {"application/json": {"schema": schema}}}
        return returning(PET, callbacks={"sold": {"{$request.body#/url}": {"post": {"requestBody": body}}}})

    base, revision = shop(pets=with_callback(PET)), shop(animals=with_callback({"type": "object"}))
    found = diff(base, revision, {"GET /pets": "GET /animals"})
    assert at(found, "GET /pets callback sold") == [("response-required-property-removed", "error", "body.name")]
    lost = diff(base, shop(animals=returning(PET)), {"GET /pets": "GET /animals"})
    assert at(lost, "GET /pets callback sold") == [("callback-removed", "error", "")]


def test_a_webhook_moves_too():
    def sent(**webhooks: Any) -> Document:
        bodies = {name: {"content": {"application/json": {"schema": schema}}} for name, schema in webhooks.items()}
        return as_document({
            "openapi": "3.1.0",
            "webhooks": {name: {"post": {"requestBody": body}} for name, body in bodies.items()},
        })  # fmt: skip

    found = diff(sent(sold=PET), sent(bought={"type": "object"}), {"webhook sold": "webhook bought"})
    assert at(found, "webhook sold") == [
        ("webhook-removed", "error", ""),
        ("response-required-property-removed", "error", "body.name"),
    ]
    assert (found[0].moved_to, found[0].instead) == ("webhook bought", "Wait for `webhook bought`.")
