"""Unions of classes: their names, what tells their members apart, and the member that the document does not know."""

import json

import pytest
from pydantic import TypeAdapter, ValidationError

from .kit import answer, client_of, imported, json_body, schemas


def ref(name):
    return {"$ref": f"#/components/schemas/{name}"}


def thing(**properties):
    return {"type": "object", "properties": properties, "required": sorted(properties)}


TEXT = {"type": "string"}
CAT = thing(kind={"const": "cat"}, name=TEXT)
DOG = thing(kind={"type": "string", "enum": ["dog", "hound"]}, name=TEXT)
BOTH = [ref("Cat"), ref("Dog")]


def text_of(name, tree):
    """How the generated client writes one type, on one line."""
    files = client_of(tree, package="written").files
    source = "\n".join(text.decode() for path, text in files.items() if "/models/" in path and "_base" not in path)
    _, _, after = source.partition(f"\n{name}: TypeAlias = ")
    return " ".join(after.partition("\n\n")[0].split())


TAGGED = 'OpenUnion("kind", {"cat": Cat, "dog": Dog, "hound": Dog})'
MAPPED = {"propertyName": "type", "mapping": {"a": "#/components/schemas/Cat", "b": "Dog"}}
PLAIN = {"Cat": thing(type=TEXT), "Dog": thing(type=TEXT)}


@pytest.mark.parametrize(
    ("union", "members", "expected"),
    [
        ({"oneOf": BOTH}, {"Cat": CAT, "Dog": DOG}, f"Annotated[Cat | Dog | Unknown, {TAGGED}]"),
        (
            {"anyOf": [*BOTH, {"type": "null"}]},
            {"Cat": CAT, "Dog": DOG},
            f"Annotated[Cat | Dog | Unknown, {TAGGED}] | None",
        ),
        (
            {"oneOf": BOTH, "discriminator": MAPPED},
            PLAIN,
            'Annotated[Cat | Dog | Unknown, OpenUnion("type", {"a": Cat, "b": Dog})]',
        ),
        (
            {"oneOf": BOTH, "discriminator": {"propertyName": "type"}},
            PLAIN,
            'Annotated[Cat | Dog | Unknown, OpenUnion("type", {"Cat": Cat, "Dog": Dog})]',
        ),
        (
            {"oneOf": BOTH, "discriminator": {"propertyName": "type", "mapping": {"a": "#/nowhere"}}},
            {"Cat": CAT, "Dog": DOG},
            f"Annotated[Cat | Dog | Unknown, {TAGGED}]",
        ),
        ({"oneOf": BOTH}, PLAIN, "Annotated[Cat | Dog | Unknown, OpenUnion()]"),
        ({"oneOf": BOTH}, {"Cat": CAT, "Dog": CAT}, "Annotated[Cat | Dog | Unknown, OpenUnion()]"),
        (
            {"oneOf": BOTH},
            {"Cat": CAT, "Dog": {**DOG, "required": ["name"]}},
            "Annotated[Cat | Dog | Unknown, OpenUnion()]",
        ),
        (
            {"oneOf": [*BOTH, TEXT]},
            {"Cat": CAT, "Dog": DOG},
            "Annotated[Cat | Dog | str | Unknown, OpenUnion()]",
        ),
        ({"oneOf": [ref("Cat"), TEXT]}, {"Cat": CAT}, "Cat | str"),
    ],
)
def test_what_is_written(union, members, expected):
    assert text_of("Pet", schemas(Pet=union, **members)) == expected


def test_a_union_within_a_union_is_one_and_has_a_name_of_its_own():
    tree = schemas(
        Pet={"oneOf": BOTH},
        Bird=thing(kind={"const": "bird"}),
        Guest={"anyOf": [ref("Pet"), ref("Bird")]},
        Cat=CAT,
        Dog=DOG,
    )
    assert text_of("Pet", tree).endswith(f"{TAGGED}]")
    assert text_of("Guest", tree) == (
        'Annotated[ Cat | Dog | Bird | Unknown, OpenUnion("kind", {"bird": Bird, "cat": Cat, "dog": Dog, "hound": Dog}) ]'
    )


def test_one_that_stands_inline_is_named_by_where_it_stands():
    union = {"oneOf": BOTH}
    tree = {
        "paths": {
            "/pets": {
                "get": {"responses": {"200": answer({"type": "array", "items": union})}},
                "post": {"requestBody": json_body(union), "responses": {"200": answer(ref("House"))}},
            }
        },
        **schemas(
            House={"properties": {"lives-in": union, "guests": {"type": "array", "items": union}, "taken": union}},
            HouseTaken=thing(x=TEXT),
            Cat=CAT,
            Dog=DOG,
        ),
    }
    files = client_of(tree, package="inline").files
    types = json.loads(files["inline/pointers.json"])["types"]
    assert {name: told["pointer"] for name, told in types.items()} == {
        "HouseLivesIn": "/components/schemas/House/properties/lives-in",
        "HouseGuestsItem": "/components/schemas/House/properties/guests/items",
        "HouseTakenUnion": "/components/schemas/House/properties/taken",
        "PetsListResponseItem": "/paths/~1pets/get/responses/200/content/application~1json/schema/items",
        "PetsCreateRequest": "/paths/~1pets/post/requestBody/content/application~1json/schema",
    }


@pytest.fixture(scope="module")
def models(tmp_path_factory):
    tree = schemas(
        Cat=CAT,
        Dog=DOG,
        Pet={"oneOf": BOTH},
        House={
            "properties": {
                "pet": ref("Pet"),
                "all": {"type": "array", "items": ref("Pet")},
                "by": {"type": "object", "additionalProperties": ref("Pet")},
                "none": {"anyOf": [ref("Pet"), {"type": "null"}], "description": "Or none."},
                "unit": {"const": "kWh", "default": "kWh"},
                "days": {"type": "array", "items": {"enum": [0, 1]}},
                "loud": {"const": True},
                "mixed": {"enum": ["a", 2, None]},
                "limit": {"type": ["integer", "null"], "maximum": 3},
            }
        },
    )
    return imported(tree, tmp_path_factory.mktemp("unions"), "union_cases").models


@pytest.mark.parametrize(
    "body",
    [
        {"pet": {"kind": "fish", "fins": 2}, "all": [{"kind": "fish"}, {"kind": "cat", "name": "x"}]},
        {"by": {"a": {"kind": "fish"}}, "none": {"kind": "fish"}, "unit": "MWh", "days": [7], "mixed": "b"},
        {"none": None, "unit": "kWh", "mixed": 3, "limit": 9, "loud": True},
    ],
)
def test_what_the_document_does_not_know_is_dumped_as_it_came(models, body):
    house = models.House.model_validate_json(json.dumps(body))
    assert house.model_dump(mode="json", by_alias=True, exclude_unset=True) == body


def test_what_the_document_does_not_know_is_told_apart(models):
    house = models.House.model_validate_json('{"pet": {"kind": "fish"}, "unit": "MWh", "mixed": 3, "days": [0, 7]}')
    assert type(house.pet) is models.Unknown
    assert not any(value.is_listed for value in (house.unit, house.mixed, house.days[1]))
    assert type(house.days[0]) is int
    assert models.House().unit == "kWh"
    assert models.House.model_json_schema()["properties"]["none"]["description"] == "Or none."


def test_a_member_of_a_union_is_told_by_its_constant(models):
    for kind in (models.Cat, models.House):
        with pytest.raises(ValidationError):
            TypeAdapter(kind).validate_json('{"kind": "fish", "name": "x", "loud": false}')


def test_a_caller_is_held_to_the_limits_and_the_server_is_not(models):
    assert models.House.model_validate_json('{"limit": 9}').limit == 9
    with pytest.raises(ValidationError, match="less than or equal to 3"):
        models.House(limit=9)


def test_a_name_that_the_base_has_is_not_taken():
    made = client_of(schemas(Unknown=thing(a=TEXT), OpenUnion=thing(b=TEXT)), package="taken_base")
    classes = json.loads(made.files["taken_base/pointers.json"])["classes"]
    assert classes.keys() == {"Unknown2", "OpenUnion2"}
