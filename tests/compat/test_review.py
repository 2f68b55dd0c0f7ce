"""Announcements held against findings, case by case, on small documents."""

from typing import Any

import pytest

from codegen.compat import Review, review
from codegen.compat.changelog import Row
from codegen.model import Document
from tests.compat.documents import as_document

Tree = dict[str, Any]


def obj(*required: str, **properties: Any) -> Tree:
    shapes = {name: {"type": kind} if isinstance(kind, str) else kind for name, kind in properties.items()}
    return {"type": "object", "properties": shapes, "required": list(required), "additionalProperties": False}


def body(schema: Tree) -> Tree:
    return {"content": {"application/json": {"schema": schema}}}


def op(sent: Tree | None = None, got: Tree | None = None, **more: Any) -> Tree:
    made = {"responses": {"200": {"description": "Fine", **(body(got) if got else {})}}, **more}
    return made | ({"requestBody": body(sent)} if sent else {})


def api(webhooks: Tree | None = None, **operations: Tree) -> Document:
    """A document with an operation for each ``method_path``; ``_id`` at the end stands for a path parameter."""
    paths: Tree = {}
    for name, operation in operations.items():
        method, _, path = name.partition("_")
        paths.setdefault("/" + path.replace("_id", "/{id}").replace("_", "/"), {})[method] = operation
    hooks = {name: {"post": {"requestBody": body(schema)}} for name, schema in (webhooks or {}).items()}
    return as_document({"openapi": "3.1.0", "paths": paths, "webhooks": hooks})


def row(action: Any, direction: Any, operation: str, location: str, **more: Any) -> Row:
    """A breaking row about one operation and location, called 2/r1 unless it is said otherwise."""
    defaults: Tree = {"name": "2/r1", "visible": True, "text": "It is so.", "breaking": True}
    return Row(
        **defaults
        | {"action": action, "direction": direction, "operations": (operation,), "locations": (location,)}
        | more
    )


def held(base: Document, revision: Document, *rows: Row) -> dict[str, str]:
    return {one.row: one.status for one in review(base, revision, rows).announcements or ()}


def found(base: Document, revision: Document, *rows: Row) -> bool:
    return set(held(base, revision, *rows).values()) == {"found"}


def unannounced(result: Review) -> list[tuple[str, str]]:
    return [
        (place.operation, place.location)
        for finding in result.findings
        if finding.level != "info" and not finding.announced_in
        for place in finding.places
    ]


NAME, TITLE = obj("name", name="string"), obj("title", title="string")
OLD, NEW = api(get_pets=op(got=NAME)), api(get_pets=op(got=TITLE))
GONE = row("remove", "response", "GET /pets", "body.name")


def test_a_finding_names_its_row_and_a_row_its_findings():
    result = review(OLD, NEW, [GONE])
    (removed, added) = result.findings
    (announcement,) = result.announcements or ()
    assert (announcement.status, announcement.findings) == ("found", (removed.fingerprint,))
    assert (removed.announced_in, added.announced_in) == (("2/r1",), ())
    assert unannounced(result) == []


@pytest.mark.parametrize(
    "other",
    [
        row("remove", "request", "GET /pets", "body.name"),
        row("remove", "response", "PUT /pets", "body.name"),
        row("remove", "response", "GET /pets", "body.nickname"),
        row("change", "response", "GET /pets", "body.name"),
        row("add", "response", "GET /pets", "body.name"),
        row("remove", "response", "GET /pets", "body.name", breaking=False),
        row("remove", "response", "GET /pets", "body.name", values=("x",)),
        row("remove", "response", "GET /pets", "body.name", deprecated=True),
    ],
)
def test_operation_direction_place_action_and_level_must_be_those_of_the_row(other: Row):
    result = review(OLD, NEW, [other])
    assert [one.status for one in result.announcements or ()] == ["not-found"]
    assert unannounced(result) == [("GET /pets", "body.name")]


def test_without_an_order_of_versions_nothing_is_known_to_be_announced():
    assert review(OLD, NEW, None).announcements is None
    assert review(OLD, NEW, []).announcements == ()


def test_path_parameters_have_no_name():
    base, revision = api(get_pets_id=op(got=NAME)), api(get_pets_id=op(got=TITLE))
    assert found(base, revision, row("remove", "response", "GET /pets/{petId}", "body.name"))


def test_every_operation_of_a_row_has_to_show_it():
    twice = row("remove", "response", "", "body.name", operations=("GET /pets", "GET /toys"))
    base = api(get_pets=op(got=NAME), get_toys=op(got=NAME))
    assert found(base, api(get_pets=op(got=TITLE), get_toys=op(got=TITLE)), twice)
    half = review(base, api(get_pets=op(got=TITLE), get_toys=op(got=NAME)), [twice])
    assert (half.announcements or ())[0].status == "not-found"
    assert unannounced(half) == []


def test_a_location_counts_as_far_as_an_operation_has_it_but_some_has_to():
    base = api(get_pets=op(got={"type": "array", "items": NAME}), get_pets_id=op(got=NAME))
    revision = api(get_pets=op(got={"type": "array", "items": TITLE}), get_pets_id=op(got=TITLE))
    both = ("GET /pets", "GET /pets/{id}")
    listed = row("remove", "response", "", "", operations=both, locations=("body.name", "body[].name"))
    assert found(base, revision, listed)
    wrong = row("remove", "response", "", "", operations=both, locations=("body.name", "body[].name", "body.nickname"))
    assert not found(base, revision, wrong)


def test_an_addition_that_breaks_and_one_that_does_not():
    base, revision = (
        api(post_pets=op(NAME)),
        api(post_pets=op(obj("name", "owner", name="string", owner="string", tag="string"))),
    )
    assert found(
        base,
        revision,
        row("add", "request", "POST /pets", "body.owner"),
        row("add", "request", "POST /pets", "body.tag", name="2/r2", breaking=False),
    )
    assert not found(base, revision, row("add", "request", "POST /pets", "body.owner", breaking=False))


def test_a_change_is_found_at_its_place_or_below_but_not_in_what_another_row_tells_of():
    base = api(get_pets=op(got=obj(owner=obj("age", age="integer"))))
    revision = api(get_pets=op(got=obj(owner=obj("age", age="string"))))
    part = row("change", "response", "GET /pets", "body.owner.age")
    whole = row("change", "response", "GET /pets", "body.owner", name="2/r2")
    assert found(base, revision, part)
    assert found(base, revision, whole)
    assert held(base, revision, part, whole) == {"2/r1": "found", "2/r2": "not-found"}


def test_a_list_that_became_a_page_has_changed_and_carries_what_was_in_it():
    base = api(get_pets=op(got={"type": "array", "items": NAME}))
    revision = api(get_pets=op(got=obj("data", data={"type": "array", "items": TITLE})))
    assert found(base, revision, row("change", "response", "GET /pets", "body"))
    member = review(base, revision, [row("remove", "response", "GET /pets", "body[].name")])
    assert (member.announcements or ())[0].status == "found"
    assert unannounced(member) == [("GET /pets", "body")]


def test_what_is_removed_carries_its_members_and_they_do_not_announce_it():
    base = api(get_pets=op(got=obj("owner", owner=obj("age", age="integer"))))
    result = review(base, api(get_pets=op(got=obj())), [row("remove", "response", "GET /pets", "body.owner.age")])
    assert (result.announcements or ())[0].status == "found"
    assert unannounced(result) == [("GET /pets", "body.owner")]


def test_a_new_operation_brings_what_is_in_it_and_nothing_else():
    revision = api(get_pets=op(got=NAME), get_toys=op(got=NAME))
    assert found(OLD, revision, row("add", "response", "GET /toys", "body.name", breaking=False))
    assert not found(OLD, revision, row("add", "response", "GET /toys", "body.colour", breaking=False))
    assert found(OLD, revision, row("add", "none", "GET /toys", "", breaking=False))


def test_values_of_an_enum_each_have_to_be_there():
    base, revision = (
        api(get_pets=op(got=obj(kind={"enum": kinds}))) for kinds in (["cat", "dog"], ["cat", "dog", "fox", "owl"])
    )
    assert found(
        base,
        revision,
        row("add", "response", "GET /pets", "body.kind", values=("fox",)),
        row("add", "response", "GET /pets", "body.kind", values=("owl",), name="2/r2"),
    )
    assert not found(base, revision, row("add", "response", "GET /pets", "body.kind", values=("fox", "elk")))
    assert not found(revision, base, row("add", "response", "GET /pets", "body.kind", values=("fox",)))


def test_which_shape_of_a_body_is_meant():
    def shapes(cat: Tree, dog: Tree) -> Document:
        branches = [obj("kind", kind={"const": kind}, **more) for kind, more in (("cat", cat), ("dog", dog))]
        return api(post_pets=op({"oneOf": branches}))

    base = shapes({"tail": "string"}, {"tail": "string"})
    tail = row("remove", "request", "POST /pets", "body.tail")
    cat, dog = (row("remove", "request", "POST /pets", "body.tail", when={"kind": kind}) for kind in ("cat", "dog"))
    assert found(base, shapes({}, {"tail": "string"}), tail)
    assert found(base, shapes({}, {"tail": "string"}), cat)
    assert not found(base, shapes({}, {"tail": "string"}), dog)
    assert not found(base, shapes({}, {}), row("remove", "request", "POST /pets", "body.tail", when={"kind": "elk"}))


def test_every_operation_that_has_a_header():
    header = {"name": "X-Owner", "in": "header", "schema": {"type": "string"}}
    with_it, without = op(parameters=[header]), op()
    everywhere = row("remove", "request", "*", "header.x-owner")
    base = api(get_pets=with_it, get_toys=with_it, get_health=without)
    assert found(base, api(get_pets=without, get_toys=without, get_health=without), everywhere)
    assert not found(base, api(get_pets=without, get_toys=with_it, get_health=without), everywhere)
    assert not found(base, api(get_pets=without), row("remove", "request", "*", "header.X-Other"))


def test_a_bare_name_is_looked_for_in_both_directions():
    both = row("remove", "both", "*", "name", replaced_by={"name": ("title",)})
    base, revision = api(put_pets=op(NAME, NAME)), api(put_pets=op(TITLE, TITLE))
    result = review(base, revision, [both])
    assert (result.announcements or ())[0].status == "found"
    assert unannounced(result) == []
    assert {finding.renamed_to for finding in result.findings if finding.action == "remove"} == {"body.title"}
    assert not found(base, api(put_pets=op(NAME, TITLE)), both)


def test_a_deprecation_is_no_other_change():
    deprecated = row("change", "none", "GET /pets", "", deprecated=True, breaking=False)
    assert found(OLD, api(get_pets=op(got=NAME, deprecated=True)), deprecated)
    assert not found(OLD, api(get_pets=op(got=NAME, servers=[{"url": "/b"}])), deprecated)
    tag = row("change", "response", "GET /pets", "body.name", deprecated=True, breaking=False)
    assert found(OLD, api(get_pets=op(got=obj("name", name={"type": "string", "deprecated": True}))), tag)


SOLD, BOUGHT = (obj("event", event={"const": name}, price="number") for name in ("pet:sold", "pet:bought"))


def test_an_event_goes_by_its_name_or_by_that_of_its_webhook():
    renamed = {"locations": ("",), "operations": (), "replaced_by": {"pet:sold": ("pet:bought",)}}
    result = review(
        api({"onSold": SOLD}),
        api({"onBought": BOUGHT}),
        [row("remove", "request", "", "", events=("pet:sold",), **renamed)],
    )
    assert (result.announcements or ())[0].status == "found"
    assert unannounced(result) == []
    assert [one.moved_to for one in result.findings if one.moved_to] == ["webhook onBought"]
    assert found(api({"onSold": SOLD}), api(), row("remove", "request", "", "", operations=(), events=("onSold",)))
    assert not found(
        api({"onSold": SOLD}), api(), row("remove", "request", "", "", operations=(), events=("pet:gone",))
    )


def test_what_the_vendor_sends_is_the_request_of_an_event():
    poorer = obj("event", event={"const": "pet:sold"})
    price = row("remove", "request", "", "body.price", operations=(), events=("pet:sold",))
    assert found(api({"onSold": SOLD}), api({"onSold": poorer}), price)


def test_what_takes_the_place_of_something_names_it_and_has_to_be_there():
    renamed = row("remove", "response", "GET /pets", "body.name", replaced_by={"body.name": ("body.title",)})
    result = review(OLD, NEW, [renamed])
    gone, come = result.findings
    assert (gone.renamed_to, gone.instead) == ("body.title", "Use `body.title`, which takes its place.")
    assert come.announced_in == ("2/r1",)
    assert not found(OLD, api(get_pets=op(got=obj())), renamed)
    told = row("add", "response", "GET /pets", "body.title", name="2/r2", breaking=False)
    assert held(OLD, api(get_pets=op(got=obj())), renamed, told) == {"2/r1": "found", "2/r2": "not-found"}


def test_a_new_name_is_looked_for_in_the_very_object():
    def pair(first: Tree, second: Tree) -> Document:
        return api(
            post_pets=op(
                {"oneOf": [obj("kind", kind={"const": "cat"}, **first), obj("kind", kind={"const": "dog"}, **second)]}
            )
        )

    renamed = row("remove", "request", "POST /pets", "body.name", replaced_by={"body.name": ("body.title",)})
    result = review(
        pair({"name": "string"}, {"name": "string"}), pair({"title": "string"}, {"age": "integer"}), [renamed]
    )
    removals = [finding for finding in result.findings if finding.action == "remove"]
    assert sorted(finding.renamed_to or "" for finding in removals) == ["", "body.title"]


def test_a_move_announces_its_path_and_nothing_that_is_lost_on_the_way():
    moved = row("remove", "none", "GET /pets", "", replaced_by={"GET /pets": ("GET /owners/{id}",)})
    parameter = {"name": "id", "in": "path", "required": True, "schema": {"type": "string"}}
    result = review(OLD, api(get_owners_id=op(got=TITLE, parameters=[parameter])), [moved])
    assert (result.announcements or ())[0].status == "found"
    assert unannounced(result) == [("GET /pets", "body.name")]


def test_what_a_row_says_inside_of_an_operation_that_moves_is_seen_where_it_went():
    moved = row("remove", "none", "GET /pets", "", name="2/r2", replaced_by={"GET /pets": ("GET /animals",)})
    assert found(OLD, api(get_animals=op(got=TITLE)), GONE, moved)
    assert not found(OLD, api(get_animals=op(got=NAME)), GONE, moved)
    assert held(OLD, api(), GONE, moved) == {"2/r1": "not-found", "2/r2": "not-found"}
    assert found(OLD, api(), GONE)


def test_an_operation_that_moves_twice_is_followed_to_its_end():
    first = row("remove", "none", "GET /pets", "", replaced_by={"GET /pets": ("GET /animals",)})
    second = row("remove", "none", "GET /animals", "", name="3/r1", replaced_by={"GET /animals": ("GET /zoo",)})
    named = row("remove", "response", "GET /animals", "body.name", name="3/r2")
    result = review(OLD, api(get_zoo=op(got=TITLE)), [first, second, named])
    assert [one.status for one in result.announcements or ()] == ["found", "found", "found"]
    assert [one.moved_to for one in result.findings if one.moved_to] == ["GET /zoo"]
    assert unannounced(result) == []


def test_what_a_later_version_takes_back_is_not_looked_for():
    came = row("add", "response", "GET /pets", "body.tag", breaking=False)
    went = row("remove", "response", "GET /pets", "body.tag", name="3/r1")
    assert held(OLD, OLD, came, went) == {"2/r1": "taken-back", "3/r1": "taken-back"}
    assert held(OLD, OLD, came) == {"2/r1": "not-found"}
    assert held(OLD, OLD, came, row("remove", "response", "GET /pets", "body.age", name="3/r1")) == {
        "2/r1": "not-found",
        "3/r1": "not-found",
    }


def test_what_no_document_shows_is_a_note():
    hidden = Row(name="2/r9", visible=False, text="It is faster.", operations=("GET /pets",))
    result = review(OLD, OLD, [hidden])
    assert [(note.row, note.text, note.operations) for note in result.notes] == [
        ("2/r9", "It is faster.", ("GET /pets",))
    ]
    assert result.announcements == ()
