"""What models do with values: whatever the document allows parses to the declared class and dumps as it came."""

import inspect
import json
import os
import pickle
import subprocess
import sys
from datetime import UTC, datetime
from pathlib import Path
from uuid import UUID

import pytest
from pydantic import TypeAdapter, ValidationError

from .kit import answer, imported, json_body, schemas

DOCUMENT = schemas(
    Color={"type": "string", "enum": ["RED", "x:y", "class", "", "1st", "Red", "mro"]},
    Shape={"type": "string", "enum": ["ROUND", "FLAT"]},
    Pet={
        "type": "object",
        "required": ["id", "born", "color"],
        "properties": {
            "id": {"type": "string", "format": "uuid"},
            "born": {"type": ["string", "null"], "format": "date-time"},
            "color": {"$ref": "#/components/schemas/Color", "default": "RED"},
            "shape": {"$ref": "#/components/schemas/Shape", "default": "FLAT"},
            "legs": {"type": "integer", "minimum": 0, "default": 4, "description": "How many."},
            "class": {"type": "string"},
            "model_config": {"type": "string"},
            "modelId": {"type": "string"},
            "schema": {"type": "string"},
            "list": {"type": "array", "items": {"type": "string"}},
            "date": {"type": "string", "format": "date"},
            "other date": {"type": "string", "format": "date"},
            "weight": {"type": "number"},
            "friend": {"anyOf": [{"$ref": "#/components/schemas/Pet"}, {"type": "null"}]},
            "_private": {"type": "integer"},
            "user_id": {"type": "integer"},
            "userId": {"type": "integer"},
        },
    },
    Cat={"type": "object", "required": ["kind"], "properties": {"kind": {"const": "cat"}, "name": {"type": "string"}}},
    Dog={"type": "object", "required": ["kind"], "properties": {"kind": {"const": "dog"}, "name": {"type": "string"}}},
    Small={"type": "object", "required": ["a"], "properties": {"a": {"type": "string"}}},
    Large={"type": "object", "required": ["a"], "properties": {"a": {"type": "string"}, "b": {"type": "integer"}}},
    Animal={"oneOf": [{"$ref": "#/components/schemas/Cat"}, {"$ref": "#/components/schemas/Dog"}]},
    Sized={"anyOf": [{"$ref": "#/components/schemas/Small"}, {"$ref": "#/components/schemas/Large"}]},
    Look={"anyOf": [{"$ref": "#/components/schemas/Color"}, {"$ref": "#/components/schemas/Shape"}]},
    Worn={"anyOf": [{"$ref": "#/components/schemas/Hat"}, {"$ref": "#/components/schemas/Shoe"}]},
    Hat={"type": "object", "required": ["it"], "properties": {"it": {"$ref": "#/components/schemas/Color"}}},
    Shoe={"type": "object", "required": ["it"], "properties": {"it": {"$ref": "#/components/schemas/Shape"}}},
    Ident={"anyOf": [{"type": "string", "format": "uuid"}, {"type": "integer"}, {"type": "string"}]},
    TestRun={"type": "object", "properties": {"state": {"type": "string", "enum": ["on", "off"]}}},
    Switch={"enum": ["on", 1, True, None]},
    Weekday={"type": "integer", "enum": [0, 1, 2]},
)
ID = "0f8fad5b-d9cb-469f-a165-70867728950e"
PET = {"id": ID, "born": None, "color": "RED"}


@pytest.fixture(scope="module")
def models(tmp_path_factory):
    return imported(DOCUMENT, tmp_path_factory.mktemp("models"), "model_cases").models


def there_and_back(kind, value):
    adapter = TypeAdapter(kind)
    parsed = adapter.validate_json(json.dumps(value))
    assert adapter.dump_python(parsed, mode="json", by_alias=True, exclude_unset=True) == value
    return parsed


@pytest.mark.parametrize(
    "more",
    [
        {},
        {"born": "2024-05-06T07:08:09Z", "legs": 4, "class": "x", "model_config": "m", "schema": "s", "list": ["a"]},
        {
            "born": "2024-05-06T07:08:09+02:00",
            "modelId": "i",
            "date": "2024-02-29",
            "other date": "2024-03-01",
            "weight": 1.5,
        },
        {"friend": PET, "_private": 1, "user_id": 1, "userId": 2},
        {"friend": None, "shape": "ROUND", "never heard of": {"deep": [1, None]}},
    ],
)
def test_what_came_is_what_is_dumped(models, more):
    assert type(there_and_back(models.Pet, {**PET, **more})) is models.Pet


def test_attributes(models):
    pet = models.Pet.model_validate_json(
        json.dumps({**PET, "born": "2024-05-06T07:08:09+02:00", "class": "c", "userId": 2})
    )
    assert pet.id == UUID(ID)
    assert pet.born == datetime(2024, 5, 6, 5, 8, 9, tzinfo=UTC)
    assert (pet.class_, pet.legs, pet.color) == ("c", 4, models.Color.RED)
    assert models.Pet.model_json_schema()["$defs"]["Pet"]["properties"]["legs"]["description"] == "How many."
    assert models.Pet(id=UUID(ID), born=None, color=models.Color.RED, class_="x").class_ == "x"
    assert models.Pet(id=UUID(ID), born=None, color=models.Color.RED, date=None, other_date=None).other_date is None


@pytest.mark.parametrize(
    ("key", "bad"), [("id", "no uuid"), ("born", "2024-05-06T07:08:09"), ("legs", "four"), ("color", 7)]
)
def test_what_the_document_forbids_is_refused(models, key, bad):
    with pytest.raises(ValidationError):
        models.Pet.model_validate_json(json.dumps({**PET, key: bad}))


@pytest.mark.parametrize("value", DOCUMENT["components"]["schemas"]["Color"]["enum"])
def test_every_value_of_an_enum(models, value):
    parsed = there_and_back(models.Color, value)
    assert parsed.is_listed
    assert parsed in list(models.Color)


def test_a_value_that_is_not_known(models):
    parsed = there_and_back(models.Color, "PURPLE")
    assert isinstance(parsed, models.Color)
    assert not parsed.is_listed
    assert parsed == "PURPLE"
    assert parsed not in list(models.Color)
    assert "PURPLE" in repr(parsed)
    assert pickle.loads(pickle.dumps([parsed, models.Color.X_Y])) == [parsed, models.Color.X_Y]
    assert TypeAdapter(models.Color).validate_python(parsed, strict=True) is parsed
    assert models.Color.unlisted("PURPLE") == parsed
    assert models.Color.unlisted("RED") is models.Color.RED


@pytest.mark.parametrize(("value", "kind"), [("FLAT", "Shape"), ("RED", "Color"), ("what", "Color")])
def test_a_union_of_enums_takes_the_one_that_knows(models, value, kind):
    assert type(there_and_back(models.Look, value)) is getattr(models, kind)


@pytest.mark.parametrize(
    ("alias", "value", "kind"),
    [
        ("Animal", {"kind": "dog", "name": "x"}, "Dog"),
        ("Animal", {"kind": "cat", "more": 1}, "Cat"),
        ("Sized", {"a": "x"}, "Small"),
        ("Sized", {"a": "x", "b": 1}, "Large"),
    ],
)
def test_a_union_takes_the_right_branch(models, alias, value, kind):
    assert type(there_and_back(getattr(models, alias), value)) is getattr(models, kind)


@pytest.mark.parametrize(("value", "kind"), [(ID, UUID), (7, int), ("seven", str)])
def test_a_union_of_scalars(models, value, kind):
    assert type(there_and_back(models.Ident, value)) is kind


@pytest.mark.parametrize("value", ["on", 1, True, None])
def test_one_and_true_are_two_values(models, value):
    assert type(there_and_back(models.Switch, value)) is type(value)


def test_objects_that_hold_enums_are_told_apart_by_them(models):
    parsed = TypeAdapter(models.Worn).validate_json('{"it": "FLAT"}')
    assert type(parsed.it) is models.Shape


def test_json_schema(models):
    assert models.Pet.model_json_schema()["$defs"]["Pet"]["properties"]["class"] == {
        "default": None,
        "anyOf": [{"type": "string"}, {"type": "null"}],
        "title": "Class",
    }


def test_exported(models):
    assert models.__all__ == sorted(models.__all__)
    assert {"Pet", "Animal", "Weekday"} <= set(models.__all__)
    assert all(hasattr(models, name) for name in models.__all__)


def test_pytest_takes_no_model_for_a_test(models, tmp_path):
    (tmp_path / "test_it.py").write_text(
        "from model_cases.models import TestRun, TestRunState\n"
        "def test_state():\n    assert TestRun(state=TestRunState.ON).state == 'on'\n",
        "utf-8",
    )
    done = subprocess.run(
        [sys.executable, "-m", "pytest", "-q", "-W", "error", "-p", "no:cacheprovider", "test_it.py"],
        cwd=tmp_path,
        env={**os.environ, "PYTHONPATH": str(Path(models.__file__).parents[2])},
        capture_output=True,
        text=True,
        check=False,
    )
    assert "1 passed" in done.stdout, done.stdout


def test_a_class_without_a_description_says_where_it_stands(tmp_path):
    inner = {"properties": {"a": {"type": "string"}}}
    more = {"properties": {"a": {"type": "string"}, "b": {"type": "string"}}, "required": ["b"]}
    home = {"anyOf": [inner, {"type": "null"}], "description": "Where it is"}
    pet = {"properties": {"toys": {"type": "array", "items": inner}, "home": home, "map": {"additionalProperties": inner}}}  # fmt: skip
    operation = {"requestBody": json_body(inner), "responses": {"200": answer(inner), "409": answer(inner)}}
    tree = {
        **schemas(Pet=pet, Named={**inner, "description": "It has a name."}, Either={"anyOf": [inner, more]}),
        "paths": {"/pets/{petId}": {"post": {**operation, "parameters": [{"name": "petId", "in": "path", "required": True, "schema": {"type": "string"}}]}}},
        "webhooks": {"lost": {"post": {"requestBody": json_body({"type": "array", "items": inner}), "responses": {}}}},
    }  # fmt: skip
    models = imported(tree, tmp_path, "model_places").models
    said = {name: getattr(models, name).__doc__ for name in models.__all__ if isinstance(getattr(models, name), type)}
    expected = {
        "Pet": "`Pet` of the document.",
        "Named": "It has a name.",
        "PetToy": "An item of `toys` of `Pet`.",
        "PetHome": "`home` of `Pet`: Where it is.",
        "PetMapValue": "A value of `map` of `Pet`.",
        "EitherWithB": "A form of `Either`.",
        "LostItem": "An item of what the webhook `lost` delivers.",
    }
    assert {name: said.get(name) for name in expected} == expected
    assert {one for name, one in said.items() if name.startswith("Pets")} == {
        "The body of `POST /pets/{petId}`.",
        "What `POST /pets/{petId}` answers with 200.",
        "What `POST /pets/{petId}` answers with 409.",
    }


def test_a_deprecated_class_tells_readers_and_type_checkers_and_parses_in_silence(tmp_path):
    old = {"deprecated": True, "properties": {"a": {"type": "string"}}}
    tree = schemas(
        Old={**old, "description": "What was. Use `NewShape` instead."},
        Bare={**old, "description": "Gone."},
        Kind={"deprecated": True, "enum": ["x", "y"], "x-replaced-by": "#/components/schemas/NewShape"},
        NewShape={"properties": {"old": {"$ref": "#/components/schemas/Old"}, "kind": {"$ref": "#/components/schemas/Kind"}}},
    )  # fmt: skip
    models = imported(tree, tmp_path, "model_deprecated").models
    assert inspect.getdoc(models.Old) == "Deprecated: use NewShape.\n\nWhat was. Use `NewShape` instead."
    assert models.Old.__deprecated__ == "Old is deprecated: use NewShape"
    assert models.Bare.__deprecated__ == "Bare is deprecated"
    assert inspect.getdoc(models.Bare) == "Deprecated.\n\nGone."
    assert models.Kind.__deprecated__ == "Kind is deprecated: use NewShape"
    assert not hasattr(models.NewShape, "__deprecated__")
    # Warnings are errors here.
    parsed = models.NewShape.model_validate_json('{"old": {"a": "b"}, "kind": "z"}')
    assert type(parsed.old) is models.Old
    assert parsed.kind == models.Kind.unlisted("z")
    assert models.Old.model_json_schema()["deprecated"] is True
