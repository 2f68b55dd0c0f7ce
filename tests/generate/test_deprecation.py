"""What is deprecated says so to who uses it, and names what takes its place; nobody else is warned."""

from __future__ import annotations

import copy
import importlib
import pickle
import re
from typing import Any

import httpx2
import pytest
from pydantic import TypeAdapter

from codegen import names
from codegen.generate import generate

from .kit import SETTINGS, answer, document, imported, json_body, load, schemas

TEXT = {"type": "string"}
OLD = {"type": "string", "deprecated": True}
PET: Any = {
    "type": "object",
    "required": ["formerName"],
    "properties": {
        "formerName": {**OLD, "description": "Old name of `newName`."},
        "newName": TEXT,
        "size": {**OLD, "description": "Moved to `shape.theSize`."},
        "shape": {"anyOf": [{"$ref": "#/components/schemas/Shape"}, {"type": "null"}]},
        "sound": {**OLD, "x-replaced-by": "newName"},
        "food": {**OLD, "description": "Use `PUT /pets/{id}` instead."},
        "odd": {**OLD, "description": "Use `nothing` instead, and never `odd`."},
        "alias": {**OLD, "maxLength": 3, "default": "x"},
    },
}
SHAPE = {"type": "object", "properties": {"theSize": TEXT}}
ID = {"name": "petId", "in": "path", "required": True, "schema": TEXT}
TREE: Any = {
    "paths": {
        "/pets/{petId}": {
            "parameters": [ID],
            "put": {
                "requestBody": {"required": True, **json_body({"$ref": "#/components/schemas/Pet"})},
                "parameters": [
                    {"name": "newOne", "in": "query", "schema": TEXT},
                    {"name": "oldOne", "in": "query", "deprecated": True, "schema": TEXT, "description": "Once."},
                    {"name": "older", "in": "query", "schema": {**OLD, "description": "Use `newOne` instead."}},
                ],
                "responses": {"200": answer({"$ref": "#/components/schemas/Pet"})},
            },
            "patch": {"deprecated": True, "responses": {"204": {"description": ""}}},
            "delete": {"deprecated": True, "responses": {"204": {"description": ""}}},
        },
        "/zoo": {"get": {"responses": {"204": {"description": ""}}}},
    },
    **schemas(Pet=PET, Shape=SHAPE),
}
REPLACED = {
    "/paths/~1pets~1{petId}/patch": ("PUT /pets/{id}", "GET /zoo", "GET /nowhere"),
    "/paths/~1pets~1{petId}/delete": ("GET /\x1bnowhere",),
    "/paths/~1pets~1{petId}/put/parameters/1": ("newOne", "older", "query.none"),
    "/components/schemas/Pet/properties/alias": ("newName", "shape", "body.el`se", "GET /zoo", "GET /nowhere"),
}
WARNINGS = {
    "former_name": "Pet.former_name is deprecated: use new_name",
    "size": "Pet.size is deprecated: use shape.the_size",
    "sound": "Pet.sound is deprecated: use new_name",
    "food": "Pet.food is deprecated: use client.pets.update",
    "odd": "Pet.odd is deprecated",
    "alias": "Pet.alias is deprecated: use new_name and shape and 'body.el`se' and client.zoo.get and 'GET /nowhere'",
}


@pytest.fixture(scope="module")
def package(tmp_path_factory: pytest.TempPathFactory) -> Any:
    made = document(TREE)
    names_ = names.decide(made.tree)
    whole = generate(made, SETTINGS, names_, replaced=REPLACED)
    assert whole.left_out == ()
    return load(whole, tmp_path_factory.mktemp("deprecation"), "shop")


@pytest.fixture
def client(package: Any) -> Any:
    def respond(request: httpx2.Request) -> httpx2.Response:
        return httpx2.Response(200 if request.method == "PUT" else 204, content=request.content)

    http = httpx2.Client(transport=httpx2.MockTransport(respond))
    with package.Client(base_url="https://shop.example", http_client=http) as made:
        yield made


@pytest.fixture
def pet(package: Any) -> Any:
    return package.models.Pet.model_validate_json('{"formerName": "a", "size": "b", "alias": "long", "sound": "c"}')


@pytest.mark.parametrize("name", WARNINGS)
def test_who_reads_a_field_is_warned_at_the_line_that_reads_it(pet: Any, name: str) -> None:
    with pytest.warns(DeprecationWarning, match=f"^{re.escape(WARNINGS[name])}$") as caught:
        getattr(pet, name)
    assert [warned.filename for warned in caught] == [__file__]


def test_nobody_else_is(package: Any, pet: Any) -> None:
    """Warnings are errors here."""
    made = package.models.Pet(former_name="a", size="b", alias="abc")
    made.size = "c"
    assert copy.deepcopy(pet) == copy.copy(pet) == pickle.loads(pickle.dumps(pet)) == pet.model_copy() != made
    assert pet.model_dump(by_alias=True, exclude_unset=True) == {
        "formerName": "a",
        "size": "b",
        "alias": "long",
        "sound": "c",
    }
    assert TypeAdapter(package.models.Pet).validate_json(pet.model_dump_json(by_alias=True, exclude_unset=True)) == pet
    assert "former_name='a'" in repr(pet)
    assert package.models.Pet.model_validate({**dict(pet), "alias": "abc"}) != pet
    told = package.models.Pet.model_json_schema()["properties"]
    assert {name for name, said in told.items() if said.get("deprecated")} == PET["properties"].keys() - {
        "newName",
        "shape",
    }
    make = importlib.import_module(f"{package.__name__}.testing").make
    assert make(package.models.Pet, former_name="x") == package.models.Pet(former_name="x")


def test_a_field_that_is_deprecated_keeps_its_name_default_and_constraint(package: Any) -> None:
    made = package.models.Pet(formerName="a")
    with pytest.warns(DeprecationWarning, match="is deprecated"):
        assert (made.alias, made.former_name) == ("x", "a")
    with pytest.raises(ValueError, match="at most 3 characters"):
        package.models.Pet(former_name="a", alias="abcd")


def test_a_call_that_holds_a_response_to_its_document_reads_in_silence(package: Any) -> None:
    http = httpx2.Client(
        transport=httpx2.MockTransport(lambda _: httpx2.Response(200, json={"formerName": "a", "size": 7, "more": 1}))
    )
    told: list[Any] = []
    with package.Client(
        base_url="https://shop.example", http_client=http, on_mismatch=lambda found, _: told.extend(found)
    ) as made:
        with pytest.raises(package.ResponseMismatchError):
            made.pets.update("1", former_name="a")
        http.headers["x"] = "y"
    assert [one.path for one in told] == ["$.size"]


def test_a_method_names_every_successor_that_the_client_has(client: Any) -> None:
    with pytest.warns(DeprecationWarning, match=r"^pets\.patch is deprecated: use pets\.update or zoo\.get$"):
        client.pets.patch("1")
    assert "pets.patch is deprecated: use pets.update or zoo.get." in client.pets.patch.__doc__


def test_a_successor_of_another_version_is_named_as_such(client: Any) -> None:
    said = r"^pets\.delete is deprecated: use GET /\\x1bnowhere, which this version does not have$"
    with pytest.warns(DeprecationWarning, match=said):
        client.pets.delete("1")


def test_arguments_say_what_takes_their_place(client: Any) -> None:
    told = client.pets.update.__doc__
    assert "    former_name: Deprecated: use new_name. Old name of `newName`." in told
    assert "    old_one: Deprecated: use new_one and older and 'query.none'. Once." in told
    assert "    older: Deprecated: use new_one. Use `newOne` instead." in told


def test_fields_say_so_on_the_page_too(package: Any, tmp_path: Any) -> None:
    made = imported({**TREE}, tmp_path, "said_on_a_page")
    assert made is not package
    text = (tmp_path / "said_on_a_page" / "REFERENCE.md").read_text("utf-8")
    assert "`size`: `str | None`, may be absent. Deprecated: use shape.the\\_size. Moved to `shape.theSize`." in text
