"""What references to other files lead to becomes part of the document, once, and its places stay those of its file."""

import json

import pytest
from several import document, read, ref, schemas, write

from codegen import checks
from codegen.document import positions
from codegen.document.lint.declaration import operation
from codegen.document.validate import validate
from codegen.errors import InputError
from codegen.report import problems

TEXT = {"type": "string"}
NUMBER = {"type": "integer"}


def named(bundled):
    return bundled.tree["components"]["schemas"]


def test_a_document_of_one_file_is_given_back_as_it_is(tmp_path):
    tree = schemas(A=ref("#/components/schemas/B"), B={"default": {"$ref": "#/no"}})
    bundled = read(tmp_path, {"openapi.json": tree})
    assert (bundled.tree, bundled.files, bundled.parts, bundled.missing) == (tree, {}, {}, {})


@pytest.mark.parametrize(
    ("to", "name"),
    [
        ("Pet.yaml", "Pet"),
        ("./Pet.yaml", "Pet"),
        ("deep/../Pet.yaml#", "Pet"),
        ("deep/pets.json#/defs/Cat", "Cat"),
        ("deep/pets.json#/defs/a~1b%20c", "a_b_c"),
        ("deep/pets.json#tail", "Tail"),
        ("a%20pet.yaml", "a_pet"),
    ],
)
def test_a_whole_file_a_pointer_and_an_anchor_are_followed(tmp_path, to, name):
    defs = {"Cat": TEXT, "a/b c": TEXT, "Tail": TEXT | {"$anchor": "tail"}}
    files = {"Pet.yaml": TEXT, "a pet.yaml": TEXT, "deep/pets.json": {"defs": defs}}
    bundled = read(tmp_path, files | {"openapi.json": schemas(Owner={"properties": {"pet": ref(to)}})})
    assert named(bundled)["Owner"] == {"properties": {"pet": ref(f"#/components/schemas/{name}")}}
    assert named(bundled)[name]["type"] == "string"
    assert validate(bundled) == []


def test_a_component_that_is_only_a_reference_gives_way_to_what_it_names(tmp_path):
    files = {"pet.yaml": {"properties": {"mate": ref("#"), "toy": ref("parts/toy.json")}}, "parts/toy.json": TEXT}
    tree = schemas(Toy=ref("parts/toy.json"), Owner={"items": ref("pet.yaml")}, Pet=ref("pet.yaml"))
    assert named(read(tmp_path, files | {"openapi.json": tree})) == {
        "Toy": TEXT,
        "Owner": {"items": ref("#/components/schemas/Pet")},
        "Pet": {"properties": {"mate": ref("#/components/schemas/Pet"), "toy": ref("#/components/schemas/Toy")}},
    }


def test_files_that_refer_to_each_other_and_to_the_document_end(tmp_path):
    files = {
        "a.yaml": {"properties": {"b": ref("deep/b.yaml"), "own": ref("openapi.json#/components/schemas/Own")}},
        "deep/b.yaml": {"properties": {"a": ref("../a.yaml"), "own": ref("../openapi.json#/components/schemas/Own")}},
        "openapi.json": schemas(Own=TEXT, A={"items": ref("a.yaml")}),
    }
    own = ref("#/components/schemas/Own")
    assert named(read(tmp_path, files)) == {
        "Own": TEXT,
        "A": {"items": ref("#/components/schemas/a")},
        "a": {"properties": {"b": ref("#/components/schemas/b"), "own": own}},
        "b": {"properties": {"a": ref("#/components/schemas/a"), "own": own}},
    }


def test_what_is_part_of_something_that_came_along_stays_its_part(tmp_path):
    pet = {"properties": {"name": TEXT, "nick": ref("#/properties/name")}}
    tree = schemas(Name={"items": ref("pet.json#/properties/name")}, Pet={"items": ref("pet.json")})
    made = named(read(tmp_path, {"openapi.json": tree, "pet.json": pet}))
    inside = ref("#/components/schemas/pet/properties/name")
    assert made["Name"] == {"items": inside}
    assert made["pet"] == {"properties": {"name": TEXT, "nick": inside}}


def test_names_that_are_taken_are_made_longer_in_an_order_of_their_own(tmp_path):
    files = {"x.json": {"Pet": NUMBER}, "y.json": {"Pet": TEXT}, "y/y.json": {"Pet": TEXT}, "Pet.json": TEXT}
    wanted = ["x.json#/Pet", "y.json#/Pet", "y/y.json#/Pet", "Pet.json"]
    tree = schemas(Pet={}, All={"prefixItems": [ref(to) for to in wanted]})
    made = named(read(tmp_path, files | {"openapi.json": tree}))
    given = [each["$ref"].rpartition("/")[2] for each in made["All"]["prefixItems"]]
    assert given == ["x_Pet", "y_Pet", "y_Pet_2", "Pet_2"]
    assert made["x_Pet"] == NUMBER


@pytest.mark.parametrize(("openapi", "front"), [("3.0.3", "x-referenced"), ("3.1.0", "components/pathItems")])
def test_path_items_take_the_place_of_their_reference_where_they_can(tmp_path, openapi, front):
    item = {"get": {"responses": {"200": {"description": "ok"}}}}
    tree = document(openapi, paths={"/a": ref("a.yaml"), "/b": ref("a.yaml"), "/c": ref("c.yaml") | {"summary": "c"}})
    bundled = read(tmp_path, {"openapi.json": tree, "a.yaml": item, "c.yaml": item})
    assert bundled.tree["paths"] == {"/a": item, "/b": ref("#/paths/~1a"), "/c": ref(f"#/{front}/c") | {"summary": "c"}}
    assert validate(bundled) == []


def test_every_kind_of_object_comes_below_the_components_of_its_kind(tmp_path):
    operation = {
        "parameters": [ref("p.yaml")],
        "requestBody": ref("b.yaml"),
        "responses": {"200": ref("r.yaml"), "201": {"description": "", "headers": {"X": ref("h.yaml")}}},
        "callbacks": {"done": ref("c.yaml")},
    }
    content = {"content": {"application/json": {"schema": TEXT, "examples": {"e": ref("e.yaml")}}}}
    files = {
        "openapi.json": document(paths={"/a": {"post": operation}}),
        "p.yaml": {"name": "p", "in": "query", "schema": TEXT},
        "b.yaml": content,
        "r.yaml": {"description": ""},
        "h.yaml": {"schema": TEXT},
        "c.yaml": {"{$request.body#/url}": {"post": {"responses": {"200": ref("r.yaml")}}}},
        "e.yaml": {"value": {"$ref": "data.yaml"}},
    }
    bundled = read(tmp_path, files)
    assert {section: list(held) for section, held in bundled.tree["components"].items()} == {
        "parameters": ["p"], "requestBodies": ["b"], "responses": ["r"], "headers": ["h"], "callbacks": ["c"], "examples": ["e"],
    }  # fmt: skip
    assert bundled.tree["components"]["examples"]["e"] == {"value": {"$ref": "data.yaml"}}
    assert [problem.rule for problem in validate(bundled) if problem.level == "error"] == []


def test_data_is_never_followed(tmp_path):
    away = {"$ref": "/etc/passwd"}
    said = {"default": away, "enum": [away], "const": away, "examples": [away], "x-more": away}
    held = {"properties": {"$ref": TEXT}} | said
    made = named(read(tmp_path, {"openapi.json": schemas(A=held, B=ref("b.json")), "b.json": held}))
    assert made == {"A": held, "B": held}


def test_a_mapping_of_a_discriminator_follows_its_schema(tmp_path):
    union = {
        "discriminator": {
            "propertyName": "kind",
            "mapping": {"c": "Cat", "d": "dog.yaml", "s": "#/defs/Snake", "n": "no.yaml"},
        }
    }
    files = {
        "openapi.json": schemas(Cat=TEXT, Pet={"items": ref("deep/pet.json#/Pet")}),
        "deep/pet.json": {"Pet": union, "defs": {"Snake": TEXT}},
        "deep/dog.yaml": NUMBER,
    }
    made = named(read(tmp_path, files))
    front = "#/components/schemas/"
    assert made["pet_Pet"]["discriminator"]["mapping"] == {
        "c": "Cat", "d": f"{front}dog", "s": f"{front}Snake", "n": "no.yaml",
    }  # fmt: skip


def test_schemas_are_found_by_the_names_that_they_give_themselves(tmp_path):
    pet = {
        "$id": "https://pets.example/pet",
        "$defs": {"Name": {"$anchor": "name", **TEXT}, "Tag": {"$id": "https://pets.example/tag", **TEXT}},
        "properties": {
            "name": ref("#name"),
            "tag": ref("https://pets.example/tag"),
            "mate": ref("https://pets.example/pet"),
        },
    }
    tree = schemas(A={"items": ref("#own")}, B={"$anchor": "own"}, Pet=ref("pet.json"))
    made = named(read(tmp_path, {"openapi.json": tree, "pet.json": pet}))
    assert made["A"] == {"items": ref("#/components/schemas/B")}
    front = "#/components/schemas/Pet"
    assert {name: each["$ref"] for name, each in made["Pet"]["properties"].items()} == {
        "name": f"{front}/$defs/Name", "tag": f"{front}/$defs/Tag", "mate": front,
    }  # fmt: skip
    assert "$id" not in json.dumps(made)


def test_places_and_pointers_are_those_of_the_file(tmp_path):
    files = {
        "openapi.json": '{"openapi": "3.1.0", "info": {"title": "a", "version": "1"}, "paths": {},\n'
        ' "components": {"schemas": {"Pet": {"$ref": "deep/pets.yaml#/defs/Pet"}}}}',
        "deep/pets.yaml": "defs:\n  Pet:\n    properties:\n      a~/b: {maxLength: x}\n      c: {$ref: no.yaml}\n"
        "      d: {$ref: '#/no'}\n      e: {$ref: '#no'}\n",
    }
    bundled = read(tmp_path, files)
    found = [(str(problem.position), problem.pointer, problem.message) for problem in validate(bundled)]
    assert found == [
        ("deep/pets.yaml:4:14", "/defs/Pet/properties/a~0~1b/maxLength", '"x" is not of type "integer"'),
        (
            "deep/pets.yaml:5:11",
            "/defs/Pet/properties/c/$ref",
            'the reference "no.yaml" leads nowhere: there is no such file',
        ),
        (
            "deep/pets.yaml:6:11",
            "/defs/Pet/properties/d/$ref",
            'the reference "#/no" leads nowhere: no part of it exists',
        ),
        (
            "deep/pets.yaml:7:11",
            "/defs/Pet/properties/e/$ref",
            'the reference "#no" leads nowhere: no schema has that anchor',
        ),
    ]
    assert str(positions.locate(bundled, "/components/schemas")) == "openapi.json:2:17"
    assert str(positions.locate(bundled, "/components/schemas/Pet/properties")) == "deep/pets.yaml:3:5"
    assert positions.shown(bundled, "../common/a.yaml") == "../common/a.yaml"


def test_a_fault_of_a_name_is_where_the_name_was_written(tmp_path):
    item = {"parameters": [{"name": "id", "in": "path", "required": True, "schema": {}}], "get": operation()}
    other = {"parameters": [{"name": "no", "in": "path", "required": True, "schema": {}}], "put": operation()}
    files = {
        "openapi.yaml": "openapi: 3.1.0\ninfo: {title: a, version: '1'}\npaths:\n  /pets/{id}: {$ref: item.json}\n"
        "  /pets/{no}: {$ref: other.json}\ncomponents:\n  schemas:\n    pet-owner: {$ref: owner.json}\n"
        "    '!': {$ref: odd.json}\n",
        "item.json": item,
        "other.json": other,
        "owner.json": {"type": "object"},
        "odd.json": {"type": "object"},
    }
    found = validate(read(tmp_path, files, root="openapi.yaml"))
    assert [(str(problem.position), problem.pointer, problem.rule) for problem in found] == [
        ("openapi.yaml:5:3", "/paths/~1pets~1{no}", "paths-alike"),
        ("openapi.yaml:8:5", "/components/schemas/pet-owner", "schema-name-odd"),
        ("openapi.yaml:9:5", "/components/schemas/!", "schema-name-odd"),
        ("openapi.yaml:9:5", "/components/schemas/!", "specification-propertyNames"),
    ]


def test_the_way_to_a_place_names_each_file_that_it_leads_through(tmp_path):
    content = {"application/json": {"schema": ref("pet.json#/Pet")}}
    item = {"get": operation(responses={"200": {"description": "", "content": content}})}
    files = {
        "openapi.yaml": "openapi: 3.1.0\ninfo: {title: a, version: '1'}\npaths:\n  /pets: {$ref: item.json}\n",
        "item.json": item,
        "pet.json": {"Pet": {"properties": {"kind": ref("#/Kind")}}, "Kind": {"enum": [1, 1]}},
    }
    bundled = read(tmp_path, files, root="openapi.yaml")
    (problem,) = validate(bundled)
    assert [(step.position.file, step.pointer) for step in problem.reach.through] == [
        ("openapi.yaml", "/paths/~1pets"),
        ("item.json", "/get/responses/200/content/application~1json/schema"),
        ("pet.json", "/Pet/properties/kind"),
    ]
    text = problems.render(checks.build([(bundled, [problem])], []), "text")
    way = " ".join(text.split())
    assert "$ref at openapi.yaml:4:3, then item.json:1:" in way
    assert "then pet.json:1:" in way


def test_what_leads_nowhere_in_another_file_does_not_lead_somewhere_in_the_document(tmp_path):
    tree = schemas(Own=TEXT, A=ref("a.json"))
    bundled = read(tmp_path, {"openapi.json": tree, "a.json": {"items": ref("#/components/schemas/Own")}})
    assert named(bundled)["A"] == {"items": ref("a.json#/components/schemas/Own")}
    assert [problem.rule for problem in validate(bundled)] == ["ref-dangling"]


@pytest.mark.parametrize(
    ("content", "message"),
    [
        ("{", "deep/a.json:1:2: not valid JSON: expecting property name enclosed in double quotes"),
        ("", "deep/a.json: the file is empty"),
        ("a: 1\na: 2", 'deep/a.json:2:1: the key "a" is repeated; it stands first at deep/a.json:1:1'),
        ("[" * 200 + "]" * 200, "deep/a.json:1:129: nested more than 128 levels deep"),
    ],
)
def test_a_file_that_cannot_be_read_is_named(tmp_path, content, message):
    with pytest.raises(InputError) as caught:
        read(tmp_path, {"openapi.json": schemas(A=ref("deep/a.json")), "deep/a.json": content})
    assert f"{caught.value.where}: {caught.value.message}" == message
    assert caught.value.advice


def test_a_reference_where_none_may_stand_is_left_and_told(tmp_path):
    bundled = read(tmp_path, {"openapi.json": document(paths={"/a": {"get": ref("get.yaml")}})})
    assert next(problem.rule for problem in validate(bundled) if problem.pointer.endswith("$ref")) == "ref-external"
    assert bundled.tree["paths"] == {"/a": {"get": ref("get.yaml")}}


def test_the_digest_is_of_all_files(tmp_path):
    files = {"openapi.json": schemas(A=ref("a.json"), B=ref("b.json")), "a.json": TEXT, "b.json": NUMBER}
    seen = {read(tmp_path, files).sha256, read(tmp_path, files).sha256}
    assert len(seen) == 1
    seen.add(read(tmp_path, {"b.json": TEXT, "a.json": NUMBER, "openapi.json": files["openapi.json"]}).sha256)
    write(tmp_path, {"a.json": TEXT})
    (tmp_path / "b.json").unlink()
    seen.add(read(tmp_path, {}).sha256)
    assert len(seen) == 3
