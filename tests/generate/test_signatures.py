"""How methods may be called: what type checkers accept, what they refuse, and what is sent then."""

import asyncio
import inspect
import json
import re
import subprocess
import sys
import typing
import warnings
from datetime import datetime
from types import NoneType
from typing import Literal

import httpx2
import pytest

from codegen.generate import docs
from templates.client.runtime.refusals import error_class

from .kit import answer, imported, json_body

UUID = {"type": "string", "format": "uuid"}
OWNER = {
    "type": "object",
    "required": ["name"],
    "properties": {"name": {"type": "string"}, "bornAt": {"type": "string", "format": "date-time"}},
}
PET = {
    "type": "object",
    "required": ["id", "kind", "secret"],
    "properties": {
        "id": {"type": "string", "readOnly": True},
        "kind": {"$ref": "#/components/schemas/Kind"},
        "secret": {"type": "string", "writeOnly": True, "description": "Shown to nobody."},
        "homeId": {**UUID, "type": ["string", "null"]},
        "owners": {"type": "array", "items": {"$ref": "#/components/schemas/Owner"}},
        "nickNames": {"type": "array", "items": {"type": "string"}},
        "weight": {"type": "number", "deprecated": True, "description": "In kg."},
        "options": {"type": "boolean"},
    },
}
CAT = {
    "type": "object",
    "required": ["purrs", "kind"],
    "properties": {"kind": {"const": "cat"}, "purrs": {"type": "boolean"}},
}
DOG = {
    "type": "object",
    "required": ["barks", "kind"],
    "properties": {"kind": {"const": "dog"}, "barks": {"type": "boolean"}},
}
OK = {"200": answer({"$ref": "#/components/schemas/Pet"})}
NOTHING = {"204": {"description": ""}}
ID = [{"name": "petId", "in": "path", "required": True, "schema": {"type": "string"}}]
TREE = {
    "paths": {
        "/pets": {
            "post": {
                "summary": "Add a pet",
                "parameters": [{"name": "dryRun", "in": "query", "description": "Do nothing.", "schema": {"type": "boolean"}}],
                "requestBody": {"required": True, **json_body({"$ref": "#/components/schemas/Pet"})},
                "responses": {"200": answer({"$ref": "#/components/schemas/Pet"}) | {"description": "The pet."}, "409": {"description": "There is one."}, "4XX": {"description": ""}, "default": {"description": ""}},
            },
        },
        "/pets/{petId}": {
            "put": {"parameters": ID, "requestBody": json_body({"$ref": "#/components/schemas/Pet"}), "responses": OK},
            "patch": {
                "parameters": ID,
                "deprecated": True,
                "description": "Changes a pet. Use `PUT /pets/{id}` instead. Not `POST /pets`.",
                "requestBody": json_body({"type": "object", "properties": {"petId": {"type": "string"}, "body": {"type": "integer"}}}),
                "responses": {"204": {"description": ""}},
            },
            "delete": {"parameters": ID, "deprecated": True, "responses": {"204": {"description": ""}}},
        },
        "/pets/{petId}/owner": {
            "put": {"parameters": ID, "requestBody": {"required": False, **json_body({"$ref": "#/components/schemas/Owner"})}, "responses": NOTHING},
        },
        "/pets/{petId}/friend": {
            "put": {"parameters": ID, "requestBody": {"required": False, **json_body({"oneOf": [{"$ref": "#/components/schemas/Cat"}, {"$ref": "#/components/schemas/Dog"}]})}, "responses": NOTHING},
        },
        "/pets/{petId}/diet": {
            "delete": {"parameters": ID, "deprecated": True, "x-replaced-by": "PUT /pets/{petId}/diet", "responses": {"204": {"description": ""}}},
            "get": {"parameters": ID, "responses": OK},
            "put": {
                "parameters": ID,
                "requestBody": {"required": True, **json_body({"oneOf": [{"$ref": "#/components/schemas/Cat"}, {"$ref": "#/components/schemas/Dog"}]})},
                "responses": {"204": {"description": ""}},
            },
        },
    },
    "components": {"schemas": {"Pet": PET, "Owner": OWNER, "Cat": CAT, "Dog": DOG, "Kind": {"enum": ["cat", "dog"]}}},
}  # fmt: skip


@pytest.fixture(scope="module")
def folder(tmp_path_factory):
    return tmp_path_factory.mktemp("signatures")


@pytest.fixture(scope="module")
def pets(folder):
    return imported(TREE, folder, "signed")


class Wire:
    def __init__(self):
        self.sent = []

    def __call__(self, request):
        self.sent.append((request.method, request.url.path, request.read() and json.loads(request.content)))
        return httpx2.Response(
            204 if request.url.path.count("/") > 2 or request.method in {"PATCH", "DELETE"} else 200,
            json={"id": "1", "kind": "cat"},
        )


@pytest.fixture
def wire():
    return Wire()


@pytest.fixture
def client(pets, wire):
    with pets.Client(http_client=httpx2.Client(transport=httpx2.MockTransport(wire))) as made:
        yield made


def test_one_body_in_three_forms(pets, client, wire):
    owner = pets.models.Owner(name="A")
    client.pets.create(kind="cat", secret="s", home_id=None, owners=[owner, {"name": "B"}], options_=True)
    client.pets.create(
        {"kind": "cat", "secret": "s", "home_id": None, "owners": [owner, {"name": "B"}], "options": True}
    )
    known = {
        "kind": "cat",
        "secret": "s",
        "home_id": None,
        "owners": [owner, pets.models.Owner(name="B")],
        "options": True,
    }
    client.pets.create(pets.models.Pet.model_construct(_fields_set=set(known), **known))
    body = {"kind": "cat", "secret": "s", "homeId": None, "owners": [{"name": "A"}, {"name": "B"}], "options": True}
    assert wire.sent == [("POST", "/pets", body)] * 3


def test_the_same_for_tasks(pets, wire):
    async def go():
        async with pets.AsyncClient(http_client=httpx2.AsyncClient(transport=httpx2.MockTransport(wire))) as client:
            await client.pets.update("1", kind="dog", secret="s")
            await client.pets.diet.update("1", {"kind": "dog", "barks": False})
            raw = await client.pets.with_raw_response.update("1", kind="dog", secret="s")
            async with client.pets.diet.with_streaming_response.get("1") as streamed:
                return raw.status, streamed.status

    assert asyncio.run(go()) == (200, 204)
    assert [body for _, _, body in wire.sent[:2]] == [{"kind": "dog", "secret": "s"}, {"kind": "dog", "barks": False}]


def test_what_is_missing_or_given_twice_is_told_before_anything_is_sent(client, wire):
    with pytest.raises(TypeError, match="missing argument: secret, or body"):
        client.pets.create(kind="cat")
    with pytest.raises(TypeError, match="body is given, and kind beside it"):
        client.pets.create({"kind": "cat", "secret": "s"}, kind="cat")
    with pytest.raises(TypeError, match="name"):
        client.pets.create(kind="cat", secret="s", name="x")
    assert wire.sent == []


def test_a_body_that_the_document_lets_go_can_be_left_out(pets, client, wire):
    client.pets.update("1", pets._runtime.absent.ABSENT)
    client.pets.update("1", {})
    assert [body for _, _, body in wire.sent] == [b"", {}]


def test_a_body_that_the_document_says_is_optional_needs_no_word(client, wire):
    client.pets.update_owner("1")
    client.pets.update_owner("1", {"name": "A"})
    client.pets.update_friend("1")
    with pytest.warns(DeprecationWarning, match="pets.patch"):
        client.pets.patch("1")
    assert [body for _, _, body in wire.sent] == [b"", {"name": "A"}, b"", b""]


def test_a_model_that_came_goes_back_without_what_is_read_only(pets, client, wire):
    came = pets.models.Pet.model_validate_json('{"id": "7", "kind": "cat", "new": 1, "owners": [{"name": "A"}]}')
    came.secret = "s"
    client.pets.update("7", came)
    client.pets.update("7", {"kind": "cat", "id": "8"})
    expected = {"kind": "cat", "secret": "s", "new": 1, "owners": [{"name": "A"}]}
    assert [body for _, _, body in wire.sent] == [expected, {"kind": "cat", "id": "8"}]
    assert came.id == "7"
    assert pets.models.Owner.__read_only__ == frozenset()


def test_what_is_read_of_a_method_that_takes_a_body(pets):
    def ways(method):
        found = [inspect.signature(way).parameters.values() for way in typing.get_overloads(method)]
        return [[str(one) for one in way if one.name not in {"self", "pet_id", "options"}] for way in found]

    client = pets.Client().pets
    by_properties = ["name: 'str'", "born_at: 'datetime | Absent' = ABSENT"]
    assert ways(type(client).update_owner) == [by_properties, ["body: 'models.Owner | params.Owner'"], []]
    assert [len(way) for way in ways(type(client).update)] == [7, 1]
    assert ways(type(client).update)[1] == ["body: 'models.Pet | params.Pet'"]
    friend, diet = (inspect.signature(one).parameters["body"] for one in (client.update_friend, client.diet.update))
    assert str(friend) == "body: 'params.PetsUpdateFriendRequest | Absent' = ABSENT"
    assert str(diet) == "body: 'params.PetsDietUpdateRequest'"


def test_raw_and_streamed(client):
    raw = client.pets.with_raw_response.create(kind="cat", secret="s")
    assert (raw.status, raw.parse().kind) == (200, "cat")
    with client.pets.with_streaming_response.create(kind="cat", secret="s") as streamed:
        assert streamed.status == 200


def test_arguments_of_one_name_are_told_apart(client, wire):
    with pytest.warns(DeprecationWarning, match="^pets.patch is deprecated: use pets.update$"):
        client.pets.patch("path", pet_id_body="body", body_=7)
    assert wire.sent == [("PATCH", "/pets/path", {"petId": "body", "body": 7})]


def test_deprecated(client):
    with pytest.warns(DeprecationWarning, match="^pets.delete is deprecated$"):
        client.pets.delete("1")
    with pytest.warns(DeprecationWarning, match="^pets.diet.delete is deprecated: use pets.diet.update$"):
        client.pets.diet.delete("1")
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        client.pets.create(kind="cat", secret="s")
    assert "pets.patch is deprecated: use pets.update." in client.pets.patch.__doc__


def test_docstring(client):
    told = inspect.cleandoc(client.pets.create.__doc__)
    assert told == inspect.cleandoc(
        """
        Add a pet.

        Calls ``POST /pets`` of version 2024-01-01.

        Args:
            body: The body as one value; or give its properties one by one, by name.
            secret: Shown to nobody.
            weight: Deprecated. In kg.
            dry_run: Do nothing.
            options: How this one call is carried out: timeout, deadline, retries, headers.

        Returns:
            The pet.

        Raises:
            ConflictError: 409. There is one.
            StatusError: 4XX.
            StatusError: Any other status.
            ApiError: Any other fault: no connection, no time left, an answer that the document does not have.
        """
    )


def test_docstrings_name_the_classes_that_are_raised():
    named = {status: docs.error(str(status)) for status in range(300, 600)}
    assert named == {status: error_class(status).__name__ for status in range(300, 600)}


@pytest.mark.usefixtures("pets")
def test_nothing_is_imported_before_it_is_used(folder):
    code = (
        "import sys, signed; client = signed.Client(); print(sorted(m for m in sys.modules if m.startswith('signed.resources.'))); client.pets;"
        "print(sorted(m for m in sys.modules if m.startswith(('signed.resources.', 'signed._params', 'signed.models.'))))"
    )
    done = subprocess.run(
        [sys.executable, "-c", code], cwd=folder / "signed", capture_output=True, text=True, check=True
    )
    assert done.stdout == "[]\n['signed.resources.pets']\n"


def test_annotations_can_be_read_at_run_time(pets):
    client = pets.Client()
    hints = typing.get_type_hints(client.pets.create)
    assert hints["kind"] == pets.params.Kind | Literal[pets.ABSENT]
    assert hints["dry_run"] == bool | None
    assert hints["body"] == pets.models.Pet | pets.params.Pet | Literal[pets.ABSENT]
    assert hints["return"] is pets.models.Pet
    assert typing.get_type_hints(pets.params.Owner) == {"name": str, "born_at": datetime}
    assert typing.get_type_hints(pets.AsyncClient().pets.diet.update)["return"] is NoneType


def test_parameters_types_are_told(pets):
    names = pets.params.__all__
    assert {"Kind", "Owner", "Pet"} <= set(names) <= set(dir(pets.params))
    assert names == sorted(names)
    with pytest.raises(AttributeError, match=r"module 'signed\.params' has no attribute 'Nope'"):
        _ = pets.params.Nope


USE = """
from uuid import UUID
from signed import ABSENT, AsyncClient, Client, models, params

client = Client()
made: models.Pet = client.pets.create(kind="cat", secret="s", home_id=UUID(int=0), owners=[{"name": "x"}], dry_run=True)
client.pets.create(models.Pet(id="1", kind=models.Kind.CAT))
body: params.Pet = {"kind": models.Kind.DOG, "secret": "s"}
client.pets.create(body, options={"timeout": 5})
client.pets.diet.update("1", models.Cat(kind="cat", purrs=True))
client.pets.diet.update("1", {"kind": "cat", "purrs": True})
client.pets.update_owner("1")
client.pets.update_owner("1", name="x")
client.pets.update_owner("1", models.Owner(name="x"))
client.pets.update_friend("1")
client.pets.update_friend("1", {"kind": "cat", "purrs": True} if made.options else ABSENT)
status: int = client.pets.with_raw_response.create(kind="cat", secret="s").status
parsed: models.Pet = client.pets.with_raw_response.create(body).parse()
with client.pets.with_streaming_response.update("1", kind="cat", secret="s") as streamed:
    streamed.read()


async def go(client: AsyncClient) -> models.Pet:
    raw = await client.pets.with_raw_response.create(kind="cat", secret="s")
    return raw.parse() if raw.status == 200 else await client.pets.update("1", body)


client.pets.create(kind="cow", secret="s")  # wrong
client.pets.create(kind="cat")  # wrong
client.pets.create(kind="cat", secret="s", name="x")  # wrong
client.pets.create(kind="cat", secret="s", id="1")  # wrong
client.pets.create(kind="cat", secret=None)  # wrong
client.pets.create(kind="cat", secret="s", nick_names="abc")  # wrong
client.pets.create({"kind": "cat", "secret": "s", "nick": "x"})  # wrong
client.pets.create({"kind": "cat"})  # wrong
client.pets.create(body, kind="cat")  # wrong
client.pets.create(body, options={"timeuot": 5})  # wrong
client.pets.create()  # wrong
client.pets.update("1")  # wrong
client.pets.update_owner("1", None)  # wrong
client.pets.update_owner("1", born_at=None)  # wrong
client.pets.update_friend("1", None)  # wrong
client.pets.update(kind="cat", secret="s")  # wrong
client.pets.diet.update("1", {"kind": "cat", "barks": True})  # wrong
client.pets.with_raw_response.create(kind="cat", secret="s").kind  # wrong
client.pets.diets  # wrong
"""


@pytest.mark.parametrize("checker", [["mypy", "--strict", "--no-incremental"], ["pyright"]], ids=["mypy", "pyright"])
@pytest.mark.usefixtures("pets")
def test_mistakes_are_shown_by_the_type_checkers(folder, checker):
    home = folder / "signed"
    (home / "use.py").write_text(USE, "utf-8")
    settings = {"typeCheckingMode": "strict", "reportUnusedExpression": False}
    (home / "pyrightconfig.json").write_text(json.dumps(settings), "utf-8")
    done = subprocess.run(
        [sys.executable, "-m", *checker, "use.py"], cwd=home, capture_output=True, text=True, check=False
    )
    wrong = {at for at, line in enumerate(USE.split("\n"), 1) if line.endswith("# wrong")}
    found = {int(at) for at in re.findall(r"use\.py:(\d+)(?::\d+)?(?: -|:) error", done.stdout)}
    assert found == wrong, done.stdout
