import json

import pytest

from codegen import names, words
from codegen.errors import InputError

RULE = """
GET /pets                                    pets.list
POST /pets                                   pets.create
DELETE /pets                                 pets.delete_all
GET /pets/{petId}                            pets.get
PUT /pets/{petId}                            pets.update
DELETE /pets/{petId}                         pets.delete
GET /pets/search                             pets.search
GET /pets/{petId}/refund                     pets.get_refund
POST /pets/{petId}/weight                    pets.set_weight
POST /pets/{petId}/refresh-photo             pets.refresh_photo
POST /owners/{ownerId}/invite                owners.invite
DELETE /owners/{ownerId}/consent             owners.delete_consent
GET /owners/{ownerId}/pet/{petId}            owners.get_pet
GET /health                                  health.get
GET /health/ready                            health.ready
GET /health/vets                             health.vets
GET /classes/{id}                            classes.get
GET /                                        root.get
GET /close                                   close_.get
GET /types/type                              types.type_
GET /lists/dates                             lists.list_dates
GET /models/date                             models.date_
GET /settings                                settings.get
""".strip()
"""What needs no other path to be named."""

# A collection below another has its own name where that stands at the front of a path, too.
OWN = """
GET /pets                                    pets.list
GET /owners/{ownerId}/pets                   pets.list_for_owner
POST /owners/{ownerId}/pets                  pets.create_for_owner
GET /owners/{ownerId}/pets/{petId}           pets.get_for_owner
GET /owners/{ownerId}/homes/{homeId}         owners.homes.get
DELETE /owners/{ownerId}/homes/{homeId}      owners.homes.delete
DELETE /owners/{ownerId}/homes/{homeId}/{room} owners.homes.delete_room
POST /owners/{ownerId}/homes/{homeId}/close  owners.homes.close
GET /owners/{ownerId}/bills                  owners.list_bills
""".strip()
# A part with members, with several methods, or that only holds others together, is a group of its own.
GROUPS = """
GET /pets/{petId}/diet                       pets.diet.get
PUT /pets/{petId}/diet                       pets.diet.update
POST /pets/{petId}/leash                     pets.leash.create
DELETE /pets/{petId}/leash                   pets.leash.delete
GET /pets/walks/{walkId}                     pets.walks.get
POST /pets/walks/{walkId}/cancel             pets.walks.cancel
GET /owners/{ownerId}/statistics/feeding     owners.statistics.feeding
GET /owners/{ownerId}/statistics/feeding/days owners.statistics.feeding_days
GET /owners/{ownerId}/statistics/weight      owners.statistics.weight
PUT /hooks/all                               hooks.all.update
DELETE /hooks/all                            hooks.all.delete
POST /hooks/all/test                         hooks.all.test
GET /test/pets                               test.pets.list
POST /test/pets                              test.pets.create
GET /test/pets/{petId}                       test.pets.get
GET /pets/{petId}/link                       pets.get_link
POST /pets/{petId}/link                      pets.link
""".strip()
# Two words that parts beside each other begin with are the name of a group; one word is not.
SHARED = """
GET /pets/{petId}/night-feeding-plan         pets.night_feeding.get_plan
PUT /pets/{petId}/night-feeding-plan         pets.night_feeding.update_plan
GET /pets/{petId}/night-feeding-status       pets.night_feeding.get_status
GET /pets/{petId}/night-feeding-days/{dayId} pets.night_feeding.get_day
GET /pets/{petId}/night-walk                 pets.get_night_walk
PUT /pets/{petId}/max-weight                 pets.update_max_weight
GET /pets/{petId}/max-age                    pets.get_max_age
""".strip()


def rows(table):
    return [(" ".join(line.split()[:2]), line.split()[2]) for line in table.splitlines()]


def tree_of(keys):
    paths = {}
    for key in keys:
        method, path = key.split()
        paths.setdefault(path, {})[method.lower()] = {}
    return {"openapi": "3.1.0", "paths": paths}


@pytest.mark.parametrize("table", [RULE, OWN, GROUPS, SHARED])
def test_rule(table):
    assert names.decide(tree_of(dict(rows(table)))).operations == dict(rows(table))


@pytest.mark.parametrize(("key", "name"), rows(RULE))
def test_a_name_needs_no_other_path(key, name):
    assert names.decide(tree_of([key])).operations == {key: name}


def test_what_an_earlier_version_lacks_is_grouped_as_in_the_lock():
    newer = names.decide(tree_of(dict(rows(SHARED))))
    older = "PUT /pets/{petId}/night-feeding-rules"
    assert names.decide(tree_of([older]), newer).operations == {older: "pets.night_feeding.update_rules"}
    assert names.decide(tree_of([older])).operations == {older: "pets.update_night_feeding_rules"}


def test_a_method_and_a_group_never_share_a_name():
    lock = names.Names({"GET /pets/{petId}/diet": "pets.diet"})
    found = names.decide(tree_of(["GET /pets/{petId}/diet", "PUT /pets/{petId}/diet"]), lock).operations
    assert found == {"GET /pets/{petId}/diet": "pets.diet", "PUT /pets/{petId}/diet": "pets.diet_.update"}


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
    keys = [key for table in (RULE, OWN, GROUPS, SHARED) for key, _ in rows(table)]
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
                "a.b.c.d",
                "a.b.with_raw_response",
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
    given = [("options", "query"), ("id", "path"), ("id", "body"), ("copy_", "body"), ("body", "body")]
    assert names.arguments(given) == ["options_", "id", "id_body", "copy_", "body_"]


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


def union_of(*branches):
    """The names of the branches of a union that is the component Action."""
    found = names.decide({"components": {"schemas": {"PetAction": {"anyOf": list(branches)}}}}).schemas
    return [name for at, name in sorted(found.items()) if at.rpartition("/")[0].endswith("anyOf")]


def branch_of(*required, **properties):
    return {"properties": {"id": {}, **properties}, "required": ["id", *required]}


@pytest.mark.parametrize(
    ("branches", "expected"),
    [
        (
            [
                branch_of("kind", kind={"allOf": [{"$ref": "#/components/schemas/FeedingAction"}, {}]}),
                branch_of("aim", aim={"$ref": "#/components/schemas/TargetWeight"}),
            ],
            ["PetActionFeeding", "PetActionTargetWeight"],
        ),
        (
            [branch_of("at", at={"$ref": "#/components/schemas/Home"}), branch_of("at", at={"$ref": "#/x/Kennel"})],
            ["PetActionHome", "PetActionKennel"],
        ),
        ([branch_of("name", name={}), branch_of("age", age={})], ["PetActionWithName", "PetActionWithAge"]),
        (
            [branch_of(kind={"enum": ["CAT", "dog"]}), branch_of(kind={"enum": ["bird"]})],
            ["PetActionCatOrDog", "PetActionBird"],
        ),
        ([branch_of(), branch_of("name", name={})], ["PetActionOption1", "PetActionWithName"]),
        ([branch_of(kind={"enum": ["a", "b", "c"]}), branch_of(kind={"const": 1})], ["PetActionOption1", "PetActionOption2"]),
        ([branch_of(), {"type": "null"}], ["PetAction2"]),
    ],
)  # fmt: skip
def test_a_branch_is_named_by_what_tells_it_apart(branches, expected):
    assert union_of(*branches) == expected


def test_an_inline_schema_leaves_the_name_to_the_component():
    home = {"properties": {"street": {}}}
    schemas = {"Pet": {"properties": {"home": home, "toys": {"items": home}}}, "PetHome": home, "PetToy": home}
    found = names.decide({"components": {"schemas": schemas}}).schemas
    assert found["/components/schemas/PetHome"] == "PetHome"
    assert found["/components/schemas/Pet/properties/home"] == "PetOwnHome"
    assert found["/components/schemas/Pet/properties/toys/items"] == "PetOwnToy"
