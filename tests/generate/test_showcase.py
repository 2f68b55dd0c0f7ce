"""Which calls a README shows, and with what: values that the document allows, made up from types alone."""

import pytest

from codegen.generate.manual import Sample
from codegen.generate.prepared import NAMED, Prepared
from codegen.generate.showcase import sample

from .kit import answer, client_of, json_body, schemas

NULL = {"type": "null"}
VALUES = [
    ({"type": "string"}, '"…"'),
    ({"type": ["string", "null"]}, '"…"'),
    ({"type": "string", "minLength": 2}, None),
    ({"type": "string", "maxLength": 0}, None),
    ({"type": "string", "pattern": "^a$"}, None),
    ({"type": "string", "format": "date-time"}, None),
    ({"type": "string", "format": "uuid"}, '"00000000-0000-4000-8000-000000000000"'),
    ({"type": "boolean"}, "True"),
    ({"type": "integer"}, "1"),
    ({"type": "integer", "minimum": 5}, "5"),
    ({"type": "integer", "minimum": 0}, "1"),
    ({"type": "number", "maximum": -2.5}, "-2.5"),
    ({"type": "integer", "minimum": 2, "maximum": 1}, None),
    ({"type": "integer", "minimum": 1.5, "maximum": 1.5}, None),
    ({"type": "integer", "minimum": 2.0}, "2"),
    ({"type": "integer", "exclusiveMinimum": 1}, None),
    ({"type": "integer", "multipleOf": 7}, None),
    ({"enum": ["a'b", "c"], "type": "string"}, '"a\'b"'),
    ({"enum": [3, 4]}, "3"),
    ({"type": "array", "items": {"type": "integer"}}, "[1]"),
    ({"type": "array", "items": {"type": "integer"}, "minItems": 2}, None),
    ({"type": "array", "items": {"type": "integer"}, "maxItems": 0}, None),
    ({"type": "array", "items": {}}, None),
    ({"anyOf": [NULL, {"type": "boolean"}]}, "True"),
    ({"anyOf": [NULL]}, None),
    (NULL, None),
    ({}, None),
    ({"$ref": "#/components/schemas/Color"}, '"red"'),
    ({"$ref": "#/components/schemas/Pet"}, None),
    ({"anyOf": [{"$ref": "#/components/schemas/Pet"}], NAMED: "Animal"}, None),
]
PREPARED = Prepared(schemas={"Color": {"enum": ["red"]}, "Pet": {"properties": {}}})


@pytest.mark.parametrize(("node", "value"), VALUES)
def test_a_value_of_a_type(node, value):
    made = sample([], [("it", node)], "", {}, None, PREPARED)
    assert made == (None if value is None else Sample(f"it={value}", "", None))


def test_an_id_is_one_of_what_it_names():
    made = sample([("pet_owners_id", {"type": "string"})], [], "", {}, None, PREPARED)
    assert made.arguments == '"pet-owner-1"'


@pytest.mark.parametrize(
    ("properties", "required", "title"),
    [
        ({"id": "string", "name": "string"}, ["id", "name"], ".id"),
        ({"id": "integer", "name": "string"}, ["id", "name"], ".name"),
        ({"id": "string", "zone": "string", "about": "string"}, ["zone", "about"], ".about"),
        ({"petName": "string"}, ["petName"], ""),
        ({"name": "string"}, [], ""),
    ],
)
def test_an_item_is_printed_by_what_says_best_which_it_is(properties, required, title):
    schema = {"properties": {key: {"type": kind} for key, kind in properties.items()}, "required": required}
    made = sample([], [], "", {}, {"$ref": "#/components/schemas/Pet"}, Prepared(schemas={"Pet": schema}))
    assert made.title == title


def readme(**paths):
    tree = {
        **schemas(Color={"type": "string", "enum": ["RED", "BLUE"]}),
        "paths": {f"/{path}": one for path, one in paths.items()},
    }
    return client_of(tree, environments=()).files["README.md"].decode()


def takes(properties, *required):
    schema = {"type": "object", "properties": properties, "required": list(required)}
    return {"requestBody": {**json_body(schema), "required": True}, "responses": {"204": {"description": ""}}}


GET = {"responses": {"200": answer({"type": "string"})}}


def test_a_model_is_given_the_members_of_its_enums():
    text = readme(pets={"post": takes({"color": {"$ref": "#/components/schemas/Color"}}, "color")})
    assert 'client.pets.create(color="RED")\n' in text
    assert 'client.pets.create(models.PetsCreateRequest(color=models.Color("RED")))\n' in text
    assert 'client.pets.create({"color": "RED"})\n' in text
    assert "`None` is sent, as null.\n" in text


def test_what_may_be_null_is_preferred():
    text = readme(
        cats={"post": takes({"name": {"type": "string"}}, "name")},
        dogs={"put": takes({"name": {"type": "string"}, "chip": {"type": ["string", "null"]}}, "name")},
    )
    assert 'client.dogs.update_all(name="…", chip=None)\n' in text
    assert "client.cats.create" not in text


def test_the_resource_with_most_to_do_comes_first_and_names_hide_nothing():
    text = readme(ants={"get": GET}, lists={"get": GET, "delete": GET}, models={"get": GET})
    assert "print(client.lists.list())" in text
    assert "client.ants.get()" not in text


def test_a_body_of_which_nothing_simple_is_known_is_not_shown():
    text = readme(pets={"post": takes({"at": {"type": "string", "format": "date-time"}}, "at")})
    assert "given by its properties" not in text
