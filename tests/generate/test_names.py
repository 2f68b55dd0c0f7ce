import json

import pytest

from codegen import names, words
from codegen.errors import InputError

RULE = """
GET /pets                                  pets.list
POST /pets                                 pets.create
DELETE /pets                               pets.delete_all
GET /pets/{petId}                          pets.get
PUT /pets/{petId}                          pets.update
DELETE /pets/{petId}                       pets.delete
GET /owners/{ownerId}/pets                 pets.list_for_owner
POST /owners/{ownerId}/pets                pets.create_for_owner
GET /owners/{ownerId}/pets/{petId}         pets.get_for_owner
GET /owners/{ownerId}/statistics/feeding   statistics.feeding_for_owner
POST /owners/{ownerId}/invite              owners.invite
DELETE /owners/{ownerId}/consent           owners.delete_consent
GET /pets/{petId}/feeding-plan             pets.get_feeding_plan
PUT /pets/{petId}/feeding-plan             pets.update_feeding_plan
POST /pets/{petId}/diet                    pets.set_diet
POST /pets/{petId}/leash                   pets.create_leash
DELETE /pets/{petId}/leash                 pets.delete_leash
POST /pets/{petId}/refresh-photo           pets.refresh_photo
GET /pets/walks/{walkId}                   pets.get_walk
POST /pets/walks/{walkId}/cancel           pets.cancel_walk
GET /pets/search                           pets.search
GET /pets/{petId}/refund                   pets.get_refund
DELETE /owners/{ownerId}/pets/{petId}/{toy} pets.delete_toy_for_owner
GET /owners/{ownerId}/pet/{petId}          owners.get_pet
GET /health                                health.get
GET /health/ready                          health.ready
GET /health/vets                           health.list_vets
PUT /webhooks/firehose                     webhooks.update_firehose
POST /webhooks/firehose/test               webhooks.test_firehose
GET /classes/{id}                          classes.get
GET /{tenant}/pets                         pets.list
GET /                                      root.get
GET /close                                 close_.get
GET /lists/list                            lists.list_2
GET /lists                                 lists.list
GET /types/type                            types.type_
""".strip()


def rows():
    return [(" ".join(line.split()[:2]), line.split()[2]) for line in RULE.splitlines()]


def tree_of(keys):
    paths = {}
    for key in keys:
        method, path = key.split()
        paths.setdefault(path, {})[method.lower()] = {}
    return {"openapi": "3.1.0", "paths": paths}


def test_rule():
    expected = dict(rows())
    tree = tree_of([*expected, "GET /apples"])
    del tree["paths"]["/{tenant}/pets"]  # wants the same name as /pets: see below
    del expected["GET /{tenant}/pets"]
    found = names.decide(tree).operations
    assert {key: found[key] for key in expected} == expected


@pytest.mark.parametrize(("key", "name"), [row for row in rows() if not row[1][-1].isdigit() and "leash" not in row[1]])
def test_a_name_needs_no_other_path(key, name):
    assert names.decide(tree_of([key])).operations == {key: name}


@pytest.mark.parametrize("prefix", ["/v1", "/api/v2", "/api", "/2024-01"])
def test_a_version_at_the_front_is_no_resource(prefix):
    assert names.decide(tree_of([f"GET {prefix}/pets"])).operations == {f"GET {prefix}/pets": "pets.list"}


def test_put_and_patch_side_by_side():
    found = names.decide(tree_of(["PATCH /pets/{id}", "PUT /pets/{id}"])).operations
    assert found == {"PATCH /pets/{id}": "pets.patch", "PUT /pets/{id}": "pets.update"}


def test_the_lock_wins_and_keeps_names_from_newcomers():
    lock = names.Names({"GET /cats/{id}": "pets.get", "GET /pets/{id}": "pets.fetch", "GET /gone": "pets.list"})
    found = names.decide(tree_of(["GET /cats/{id}", "GET /pets/{id}", "GET /pets"]), lock).operations
    assert found["GET /cats/{id}"] == "pets.get"
    assert found["GET /pets/{id}"] == "pets.fetch"
    assert found["GET /pets"] == "pets.list_2"


def test_names_do_not_depend_on_the_order_of_the_document():
    keys = [key for key, _ in rows()]
    assert names.decide(tree_of(keys)) == names.decide(tree_of(reversed(keys)))


def test_the_lock_is_text_that_comes_back():
    found = names.Names({"GET /a\nb \u2028 ü": "a.b"}, {"/components/schemas/a~1b": "AB"})
    text = names.render_lock(found)
    assert names.parse_lock(text) == found
    assert json.loads(text)["operations"] == {"GET /a\nb \u2028 ü": "a.b"}


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("{", "this is no JSON"),
        ("[]", "the format is not enode-codegen/names/1"),
        ('{"format": "enode-codegen/names/1", "operations": {"GET /": 1}}', "operations does not map text to text"),
        *[
            (json.dumps({"format": "enode-codegen/names/1", "operations": {"GET /": name}}), "is not usable")
            for name in [
                "pets",
                "pets.",
                ".list",
                "pets.list()",
                "pets.class",
                "../x.y",
                "pets._list",
                "close.get",
                "a.b.c",
            ]
        ],
        (json.dumps({"format": "enode-codegen/names/1", "schemas": {"/x": "Model"}}), "'Model' for '/x' is not usable"),
    ],
)
def test_a_lock_that_is_none(text, message):
    with pytest.raises(InputError) as raised:
        names.parse_lock(text, "names.lock")
    assert message in str(raised.value)
    assert str(raised.value).startswith("names.lock: ")


def test_schemas_are_named_by_where_they_stand():
    inner = {"type": "object", "properties": {"a": {}}}
    pet = {
        "type": "object",
        "properties": {
            "home": inner,
            "toys": {"type": "array", "items": inner},
            "data": {"type": "array", "items": inner},
            "size": {"enum": ["S", "L"]},
            "only": {"enum": ["S"]},
            "owner": {"anyOf": [inner, {"type": "null"}]},
            "either": {"oneOf": [inner | {"title": "big one"}, inner]},
            "tagged": {"oneOf": [{"properties": {"t": {"const": one}}} for one in ("CAT", "DOG")]},
            "map": {"additionalProperties": inner},
        },
    }
    tree = tree_of(["GET /pets/{id}"]) | {"components": {"schemas": {"pet_v2": pet}}}
    content = {"content": {"application/json": {"schema": inner}}}
    tree["paths"]["/pets/{id}"]["get"] = {"requestBody": content, "responses": {"200": content, "409": content}}
    tree["webhooks"] = {"petLost": {"post": {"requestBody": content}}}
    assert sorted(names.decide(tree).schemas.values()) == [
        "PetLost",
        "PetV2",
        "PetV2DataItem",
        "PetV2EitherBigOne",
        "PetV2EitherOption2",
        "PetV2Home",
        "PetV2MapValue",
        "PetV2Owner",
        "PetV2Size",
        "PetV2TaggedCat",
        "PetV2TaggedDog",
        "PetV2Toy",
        "PetsGetRequest",
        "PetsGetResponse",
        "PetsGetResponse409",
    ]


def test_two_schemas_never_share_a_class():
    schemas = {
        key: {"type": "object", "properties": {"b": {"enum": ["x", "y"]}}}
        for key in ("a", "A", "AB", "a-b", "Model", "ValueError")
    }
    found = names.decide({"components": {"schemas": schemas}}).schemas
    assert len(set(found.values())) == len(found)
    assert found["/components/schemas/A"] == "A"
    assert found["/components/schemas/a"] == "A2"
    assert not {"Model", "ValueError"} & set(found.values())


def test_arguments():
    given = [
        ("id", "query"),
        ("id", "path"),
        ("class", "query"),
        ("body", "query"),
        ("x[]", "query"),
        ("x", "header"),
        ("🙂", "query"),
    ]
    assert names.arguments(given) == ["id_query", "id", "class_", "body_", "x", "x_header", "value"]


@pytest.mark.parametrize(
    ("text", "snake", "pascal"),
    [
        ("userId", "user_id", "UserId"),
        ("HTTPError", "http_error", "HTTPError"),
        ("isAPart", "is_a_part", "IsAPart"),
        ("APets", "apets", "APets"),
        ("petIDs", "pet_ids", "PetIDs"),
        ("beta-owner.v2", "beta_owner_v2", "BetaOwnerV2"),
        ("a\nb", "a_b", "AB"),
        ("../../x", "x", "X"),
        ("__init__", "init", "Init"),
        ("class", "class_", "Class"),
        ("none", "none", "None_"),
        ("1st", "value_1st", "Value1st"),
        ("größe", "größe", "Größe"),
        ("ﬁle", "file", "File"),
        ("日本", "日本", "Value日本"),
        ("", "value", "Value"),
    ],
)
def test_words(text, snake, pascal):
    assert (words.snake(text), words.pascal(text)) == (snake, pascal)
    assert snake.isidentifier()
    assert pascal.isidentifier()


@pytest.mark.parametrize(
    ("plural", "singular"),
    [("batteries", "battery"), ("boxes", "box"), ("addresses", "address"), ("status", "status"), ("pets", "pet"), ("data", "data"),
     ("sizes", "size"), ("news", "news"), ("searches", "search"), ("address", "address")],
)  # fmt: skip
def test_singular(plural, singular):
    assert words.singular(plural) == singular
