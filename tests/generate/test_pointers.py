"""The map from a client's names to the document: each pointer leads to what the name was made from."""

import json
import sys
from importlib import import_module
from pathlib import Path

import jsonschema_rs
import pytest

from codegen.document import pointer as pointers

from .kit import answer, client_of, json_body, schemas

ROOT = Path(__file__).parents[2]
GENERATED = ROOT / "generated"
SCHEMA = ROOT / "codegen" / "generate" / "schema" / "pointers-1.schema.json"
VERSIONS = sorted(path.stem for path in (ROOT / "specs").glob("2*.json"))
COMPONENTS = "/components/schemas"
PET = {"$ref": "#/components/schemas/Pet"}


def pointers_of(tree):
    made = client_of(tree, package="pointed")
    return json.loads(made.files["pointed/pointers.json"])


def test_what_stands_inline_is_pointed_to_where_it_stands():
    name = {"type": "object", "properties": {"first-name": {"type": "string"}, "list": {"type": "string"}}}
    got = pointers_of(
        schemas(Pet={"type": "object", "properties": {"name": name, "kind": {"type": "string", "enum": ["a", "b"]}}})
    )["classes"]
    here = "/components/schemas/Pet/properties"
    assert got["Pet"]["fields"] == {"name": f"{here}/name", "kind": f"{here}/kind"}
    assert got["PetName"]["pointer"] == f"{here}/name"
    assert got["PetName"]["fields"] == {
        "first_name": f"{here}/name/properties/first-name",
        "list_": f"{here}/name/properties/list",
    }
    assert (got["PetKind"]["pointer"], got["PetKind"]["fields"]) == (f"{here}/kind", {})


def test_a_field_that_comes_of_another_schema_is_pointed_to_there():
    old = {"allOf": [PET, {"properties": {"age": {"type": "integer"}}}]}
    got = pointers_of(schemas(Pet={"properties": {"a/b": {"type": "string"}}}, Old=old))["classes"]["Old"]
    assert got["pointer"] == "/components/schemas/Old"
    assert got["fields"] == {
        "a_b": "/components/schemas/Pet/properties/a~1b",
        "age": "/components/schemas/Old/allOf/1/properties/age",
    }


def test_methods_unions_and_modules():
    body = {"requestBody": json_body({"anyOf": [PET, {"$ref": "#/components/schemas/Toy"}]})}
    tree = {
        "paths": {
            "/pets": {"post": {**body, "responses": {"200": answer(PET)}}},
            "/toys": {"$ref": "#/components/pathItems/Toy"},
            "/left/{out}": {"get": {"responses": {"200": answer(PET)}}},
        },
        "components": {
            "pathItems": {"Toy": {"get": {"responses": {"200": answer({"$ref": "#/components/schemas/Toy"})}}}},
            **schemas(Pet={"properties": {"a": {}}}, Toy={"properties": {"b": {}}})["components"],
        },
    }
    got = pointers_of(tree)
    assert got["operations"] == {"pets.create": "/paths/~1pets/post", "toys.list": "/components/pathItems/Toy/get"}
    ((name, union),) = got["types"].items()
    assert (name, union["module"]) == ("PetsCreateRequest", "pointed.models.pets")
    assert union["pointer"] == "/paths/~1pets/post/requestBody/content/application~1json/schema"
    assert got["classes"]["Toy"]["module"] == "pointed.models.shared"


@pytest.mark.parametrize("version", VERSIONS)
def test_each_pointer_of_each_version_leads_to_what_the_name_stands_for(version, monkeypatch):
    package = f"enode_v{version.replace('-', '_')}"
    tree = json.loads((ROOT / "specs" / f"{version}.json").read_text("utf-8"))
    given = json.loads((GENERATED / package / package / "pointers.json").read_text("utf-8"))
    jsonschema_rs.Draft202012Validator(json.loads(SCHEMA.read_text("utf-8"))).validate(given)
    monkeypatch.setattr(sys, "path", [str(GENERATED / package), *sys.path])
    models = import_module(f"{package}.models")

    assert given["classes"].keys() | given["types"].keys() == set(models.__all__) - base(models)
    for name, told in given["classes"].items():
        kind = getattr(models, name)
        schema = pointers.get(tree, told["pointer"])
        assert kind.__module__ == told["module"]
        if not hasattr(kind, "model_fields"):
            assert [str(value) for value in kind] == [value for value in schema["enum"] if value is not None]
            continue
        aliases = {attribute: field.alias or attribute for attribute, field in kind.model_fields.items()}
        assert {at: pointers.split(pointer)[-1] for at, pointer in told["fields"].items()} == aliases
        assert all(isinstance(pointers.get(tree, pointer), dict) for pointer in told["fields"].values())
    for name, told in given["types"].items():
        parent, _, last = told["pointer"].rpartition("/")
        union = {"anyOf", "oneOf"} & pointers.get(tree, told["pointer"]).keys()
        assert union or (parent, last.lower()) == (COMPONENTS, name.lower())
        assert hasattr(import_module(told["module"]), name)
    operations = [
        pointers.join("paths", path, method)
        for path, item in tree["paths"].items()
        for method in item
        if method in {"get", "put", "post", "patch", "delete"}
    ]
    assert sorted(given["operations"].values()) == sorted(operations)


def base(models):
    """What is in every package, whatever its document."""
    return set(import_module(f"{models.__name__}._base").__all__)
