"""What takes the place of what is deprecated, by the rows of a changelog: small documents, and all that ship."""

from __future__ import annotations

from typing import Any

import pytest

from codegen.compat.changelog import Row, parse
from codegen.compat.replacements import replacements
from codegen.model import Document
from tests.specs.sources import SPECS, VERSIONS, document

from .documents import as_document

OLD = {"type": "string", "deprecated": True}
NEW = {"type": "string"}


def at(operation: str, location: str, successors: list[str], direction: Any = "request", **more: Any) -> Row:
    operations = {"operations": (operation,), "locations": (location,), "direction": direction}
    return Row("1/r1", True, "", "remove", replaced_by={location or operation: tuple(successors)}, **operations, **more)


def shop(**operations: Any) -> Document:
    done = {"responses": {"204": {"description": "Done"}}}
    paths = {f"/{path}": {"get": {**done, **given}} for path, given in operations.items()}
    return as_document({"openapi": "3.1.0", "info": {"title": "Shop", "version": "1"}, "paths": paths})


def body(**properties: Any) -> Any:
    schema = {"type": "object", "properties": properties}
    return {"content": {"application/json": {"schema": schema}}}


def test_an_operation_has_all_its_successors_be_they_there_or_not() -> None:
    row = at("GET /pets", "", ["GET /animals", "GET /zoo"], "none")
    assert replacements(shop(pets={"deprecated": True}, zoo={}), [row]) == {
        "/paths/~1pets/get": ("GET /animals", "GET /zoo")
    }
    assert replacements(shop(pets={}, zoo={}), [row]) == {}
    assert replacements(shop(zoo={}), [row]) == {}


@pytest.mark.parametrize("mark", [{"deprecated": True}, {"schema": OLD}])
def test_a_parameter_has_those_beside_it_that_are_there(mark: Any) -> None:
    parameters = [
        {"in": "query", "name": "id"},
        {"in": "query", "name": "kind"},
        {"in": "query", "name": "pet", **mark},
    ]
    row = at("GET /pets", "query.pet", ["query.id", "query.kind", "query.none"])
    assert replacements(shop(pets={"parameters": parameters}), [row]) == {
        "/paths/~1pets/get/parameters/2": ("id", "kind")
    }


def test_a_property_has_what_stands_beside_it_by_name_and_what_does_not_by_location() -> None:
    pets = {
        "parameters": [{"in": "query", "name": "new"}],
        "requestBody": body(old=OLD, new=NEW, inner={"type": "object", "properties": {"new": NEW, "old": OLD}}),
    }
    beside = at("GET /pets", "body.old", ["body.new", "body.inner.new", "GET /zoo", "query.new"])
    above = at("GET /pets", "body.inner.old", ["body.new", "body.inner.new"])
    schema = "/paths/~1pets/get/requestBody/content/application~1json/schema/properties"
    assert replacements(shop(pets=pets), [beside, above]) == {
        f"{schema}/old": ("new", "inner.new", "GET /zoo", "query.new"),
        f"{schema}/inner/properties/old": ("body.new", "new"),
    }


def test_what_is_sent_and_what_comes_back_are_two_things() -> None:
    pets = {"requestBody": body(old=OLD, new=NEW), "responses": {"200": {"description": "", **body(old=OLD, new=NEW)}}}
    row = at("GET /pets", "body.old", ["body.new"], "response")
    place = "/paths/~1pets/get/responses/200/content/application~1json/schema/properties/old"
    assert replacements(shop(pets=pets), [row]) == {place: ("new",)}


def test_a_bare_name_is_meant_wherever_it_stands_beside_the_other() -> None:
    pets = {"requestBody": body(old=OLD, new=NEW, apart={"type": "object", "properties": {"old": OLD}})}
    rows = [at("*", "old", ["new"])]
    place = "/paths/~1pets/get/requestBody/content/application~1json/schema/properties/old"
    assert replacements(shop(pets=pets), rows) == {place: ("new",)}
    assert replacements(shop(pets={"requestBody": body(old=NEW, new=NEW)}), rows) == {}


def test_the_first_row_that_names_what_is_there_counts() -> None:
    rows = [at("GET /pets", "body.old", [f"body.{name}"]) for name in ("gone", "new", "newer")]
    (told,) = replacements(shop(pets={"requestBody": body(old=OLD, new=NEW, newer=NEW)}), rows).values()
    assert told == ("new",)


def test_a_reference_is_followed_to_where_the_property_stands() -> None:
    tree: Any = shop(pets={"requestBody": body(pet={"$ref": "#/components/schemas/Pet"})}).tree
    tree["components"] = {"schemas": {"Pet": {"type": "object", "properties": {"old": OLD, "new": NEW}}}}
    rows = [at("GET /pets", "body.pet.old", ["body.pet.new"])]
    assert replacements(as_document(tree), rows) == {"/components/schemas/Pet/properties/old": ("new",)}


def test_every_row_of_the_vendor_that_speaks_of_what_is_deprecated_is_heard() -> None:
    """In each version: the operations that are deprecated in the document, against the successors in the changelog."""
    log = parse((SPECS / "changelog.yaml").read_bytes(), "changelog.yaml")
    rows = [row for entry in log.entries for row in entry.rows if row.replaced_by]
    successors = {name: told for row in rows for name, told in row.replaced_by.items() if " /" in name}
    heard = 0
    for version in VERSIONS:
        tree = document(version)
        expected = {
            f"/paths/{path.replace('/', '~1')}/{method}": successors[f"{method.upper()} {path}"]
            for path, item in tree["paths"].items()
            for method, operation in item.items()
            if method != "parameters" and operation.get("deprecated") and f"{method.upper()} {path}" in successors
        }
        found = replacements(Document(version, b"", tree, version=version), rows)
        assert {
            place: told for place, told in found.items() if place.startswith("/paths/") and place.count("/") == 3
        } == expected
        heard += len(expected)
    assert heard >= 8
