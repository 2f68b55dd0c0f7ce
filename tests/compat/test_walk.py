"""From a schema to the edits below it: every location of what does not nest in itself, and the first of what does."""

import json

from codegen.compat import diff
from codegen.model import Document


def locations(old, new, schemas):
    """Give where the edit of the schema `Leaf` is told of in the response whose schema is `Body`, by level."""

    def document(leaf):
        components = {"schemas": {**schemas, "Leaf": leaf}}
        content = {"application/json": {"schema": {"$ref": "#/components/schemas/Body"}}}
        operation = {"responses": {"200": {"description": "", "content": content}}}
        tree = {"openapi": "3.1.0", "paths": {"/a": {"get": operation}}, "components": components}
        return Document("api", json.dumps(tree).encode(), tree)

    return [
        (finding.level, place.location)
        for finding in diff(document(old), document(new))
        for place in finding.places
        if "type" in finding.id or "enum" in finding.id
    ]


def ref(name):
    return {"$ref": f"#/components/schemas/{name}"}


def thing(**properties):
    return {"type": "object", "properties": properties}


WAS, IS = {"type": "string", "enum": ["a"]}, {"type": "string", "enum": ["a", "b"]}


def test_every_way_to_what_does_not_nest_is_told():
    body = {"Body": thing(a=ref("Pair"), b=ref("Pair")), "Pair": thing(x=ref("Leaf"), y=ref("Leaf"))}
    told = [location for _, location in locations(WAS, IS, body)]
    assert told == ["body.a.x", "body.a.y", "body.b.x", "body.b.y"]


def test_what_nests_in_itself_is_told_of_where_it_is_met_first():
    body = {"Body": ref("Tree"), "Tree": thing(left=ref("Tree"), right=ref("Tree"), leaf=ref("Leaf"))}
    assert [location for _, location in locations(WAS, IS, body)] == ["body.leaf"]


def test_each_way_into_what_nests_in_itself_is_told():
    body = {"Body": thing(a=ref("Tree"), b=ref("Tree")), "Tree": thing(down=ref("Tree"), leaf=ref("Leaf"))}
    assert [location for _, location in locations(WAS, IS, body)] == ["body.a.leaf", "body.b.leaf"]


def test_what_is_entered_at_several_schemas_is_told_of_below_the_nearest():
    body = {
        "Body": thing(a=ref("One"), b=ref("Two"), c=thing(d=ref("Two"))),
        "One": thing(two=ref("Two"), own=ref("Leaf")),
        "Two": thing(one=ref("One"), leaf=ref("Leaf")),
    }
    assert [location for _, location in locations(WAS, IS, body)] == ["body.a.own", "body.b.leaf", "body.c.d.leaf"]


def test_a_circle_of_several_is_gone_round_once():
    body = {
        "Body": ref("One"),
        "One": thing(two=ref("Two"), leaf=ref("Leaf")),
        "Two": thing(one=ref("One"), three=ref("Three"), leaf=ref("Leaf")),
        "Three": thing(two=ref("Two"), one=ref("One"), leaf=ref("Leaf")),
    }
    told = [location for _, location in locations(WAS, IS, body)]
    assert told == ["body.leaf", "body.two.leaf", "body.two.three.leaf"]


def test_a_maze_of_schemas_is_told_of_by_its_shortest_ways():
    """Each of 60 leads to all, by more ways than can be counted; the twelve shortest to one schema are told."""
    names = [f"S{index}" for index in range(60)]
    every = {name: ref(name) for name in names}
    body = {"Body": ref("S0"), **{name: thing(**every, leaf=ref("Leaf")) for name in names}}
    told = [location for _, location in locations(WAS, IS, body)]
    assert len(told) == 12
    assert "body.leaf" in told
    assert {location.count(".") for location in told} == {1, 2}
