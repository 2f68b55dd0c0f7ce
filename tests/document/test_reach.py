"""Which operations come to a place, and by which references: from operations outward, however the references run."""

import pytest

from codegen.document.lint.declaration import operation, path_parameter, sample
from codegen.document.reach import NAMED, STEPS, Ways


def ref(pointer):
    return {"$ref": f"#{pointer}"}


def body(schema):
    return {"content": {"application/json": {"schema": schema}}}


PET, OWNER = "/components/schemas/Pet", "/components/schemas/Owner"
TREE = sample(
    paths={
        "/pets/{id}": {
            "parameters": [ref("/components/parameters/Id")],
            "get": operation(responses={"200": ref("/components/responses/Pet")}),
            "delete": operation(),
        },
        "/shared": ref("/components/pathItems/Shared"),
    },
    webhooks={"sold": {"post": operation(requestBody=body(ref(PET)))}},
    components={
        "parameters": {"Id": path_parameter("id")},
        "pathItems": {"Shared": {"put": operation(requestBody=body(ref(OWNER)))}},
        "responses": {"Pet": {"description": "", **body(ref(PET))}},
        "schemas": {
            "Pet": {"properties": {"owner": ref(OWNER)}},
            "Owner": {"properties": {"pets": {"items": ref(PET)}, "name": {"type": "string"}}},
            "Lonely": {"properties": {"pet": ref(PET)}},
        },
    },
)
GET = "/paths/~1pets~1{id}/get/responses/200"
SOLD = "/webhooks/sold/post/requestBody/content/application~1json/schema"
SHARED = "/components/pathItems/Shared/put/requestBody/content/application~1json/schema"


@pytest.mark.parametrize(
    ("pointer", "operations", "through"),
    [
        ("", [], []),
        ("/info/title", [], []),
        ("/paths/~1pets~1{id}", ["GET /pets/{id}", "DELETE /pets/{id}"], []),
        (f"{GET}/description", ["GET /pets/{id}"], []),
        ("/components/pathItems/Shared/put/responses", ["PUT /shared"], []),
        (
            "/components/parameters/Id/schema",
            ["GET /pets/{id}", "DELETE /pets/{id}"],
            ["/paths/~1pets~1{id}/parameters/0"],
        ),
        (PET, ["webhook sold", "GET /pets/{id}", "PUT /shared"], [SOLD]),
        (f"{OWNER}/properties/name", ["PUT /shared", "GET /pets/{id}", "webhook sold"], [SHARED]),
        ("/components/responses/Pet/description", ["GET /pets/{id}"], [GET]),
        ("/components/schemas/Lonely", [], []),
    ],
)
def test_the_operations_that_come_to_a_place_and_their_way(pointer, operations, through):
    way = Ways(TREE).to(pointer)
    assert (list(way.operations), way.count, list(way.through)) == (operations, len(operations), through)


def test_the_way_leads_through_each_reference_in_turn():
    tree = {**TREE, "webhooks": {}}
    schema = "/components/responses/Pet/content/application~1json/schema"
    assert Ways(tree).to(f"{PET}/properties").through == (GET, schema)


def test_what_many_operations_or_references_lead_to_is_told_in_part():
    schemas = {f"S{n}": {"items": ref(f"/components/schemas/S{n + 1}")} for n in range(2 * STEPS)}
    paths = {f"/{n}": {"get": operation(requestBody=body(ref("/components/schemas/S0")))} for n in range(2 * NAMED)}
    way = Ways(sample(paths=paths, components={"schemas": {**schemas, f"S{2 * STEPS}": {}}})).to(
        f"/components/schemas/S{2 * STEPS}"
    )
    assert (list(way.operations), way.count) == ([f"GET /{n}" for n in range(NAMED)], 2 * NAMED)
    assert way.through[1:] == tuple(f"/components/schemas/S{n}/items" for n in range(STEPS - 1))


def test_odd_references_end():
    for odd in ({"$ref": 3}, ref("/nowhere"), ref(PET), {"$ref": "other.json"}, {"$ref": "#anchor"}):
        tree = sample(paths={"/a": odd, "/b": {"get": odd}}, components={"schemas": {"Pet": odd}})
        assert Ways(tree).to(PET).count <= 1
