"""Names that are on no wire: what generated clients call operations, groups, arguments and models, and who is hit."""

from typing import Any

import pytest

from codegen.compat import diff
from codegen.model import Document, Options, Published
from tests.compat.documents import as_document

TEXT = {"type": "string"}
PET = {"type": "object", "properties": {"name": TEXT}}
TOY = {"type": "object", "properties": {"size": {"type": "integer"}}}


def ref(name: str) -> Any:
    return {"$ref": f"#/components/schemas/{name}"}


def gives(schema: Any, path: str = "/pets", operation: Any = None, **schemas: Any) -> Document:
    fine = {"200": {"description": "Fine", "content": {"application/json": {"schema": schema}}}}
    tree = {"openapi": "3.1.0", "paths": {path: {"get": {"responses": fine, **(operation or {})}}}}
    return as_document({**tree, "components": {"schemas": schemas}})


SOURCE = Options(policy="source")


def names(base: Document, revision: Document) -> list[tuple[str, str, list[str]]]:
    """What is found of names: rule, verdict, and the locations."""
    return [
        (finding.id, finding.verdict, [place.location for place in finding.places])
        for finding in diff(base, revision, options=SOURCE)
        if finding.breaks == "source"
    ]


RENAMED = "api-schema-renamed"


@pytest.mark.parametrize(
    ("base", "revision", "found"),
    [
        # By the places where it stands, whatever else changes there.
        (gives(ref("Pet"), Pet=PET), gives(ref("Cat"), Cat=PET), [(RENAMED, "breaks", ["body"])]),
        (gives(ref("Pet"), Pet=PET), gives(ref("Cat"), Cat={**PET, "required": ["name"]}), [(RENAMED, "breaks", ["body"])]),
        (
            gives({"type": "array", "items": ref("Pet")}, Pet=PET),
            gives({"type": "array", "items": ref("Cat")}, Cat=PET),
            [(RENAMED, "breaks", ["body[]"])],
        ),
        (
            gives({"type": "object", "properties": {"a": ref("Pet"), "b": ref("Pet")}}, Pet=PET),
            gives({"type": "object", "properties": {"a": ref("Cat"), "b": ref("Cat")}}, Cat=PET),
            [(RENAMED, "breaks", ["body.a", "body.b"])],
        ),
        # Both are there before and after: what changes is which of them stands there.
        (gives(ref("Pet"), Pet=PET, Cat=PET), gives(ref("Cat"), Pet=PET, Cat=PET), [(RENAMED, "breaks", ["body"])]),
        # A base by the schema that has it; what stands nowhere, by content.
        (
            gives({"allOf": [ref("Base"), {"properties": {"size": TEXT}}]}, Base=PET),
            gives({"allOf": [ref("Root"), {"properties": {"size": TEXT}}]}, Root=PET),
            [(RENAMED, "breaks", ["body"])],
        ),
        (
            gives({"allOf": [ref("Base"), {"properties": {"size": TEXT}}]}, Base=PET),
            gives({"allOf": [ref("Root"), {"properties": {"size": TEXT}}]}, Root={**PET, "required": ["name"]}),
            [(RENAMED, "breaks", ["body"])],
        ),
        (gives(TEXT, Pet=PET), gives(TEXT, Cat=PET), [(RENAMED, "breaks", [])]),
        (gives(TEXT, Pet=PET, Cat=PET), gives(TEXT, Dog=PET), [
            ("api-schema-added", "compatible", []), ("api-schema-removed", "breaks", []), ("api-schema-removed", "breaks", []),
        ]),
        # Two plain types that are alike need not be the same thing.
        (gives(TEXT, Name=TEXT), gives(TEXT, Color=TEXT), [("api-schema-added", "compatible", []), ("api-schema-removed", "breaks", [])]),
        (gives(TEXT, Pet=PET), gives(TEXT, Toy=TOY), [("api-schema-added", "compatible", []), ("api-schema-removed", "breaks", [])]),
        # In place, and out of place.
        (gives(ref("Pet"), Pet=PET), gives(PET), [("api-schema-removed", "breaks", [])]),
        (gives(PET), gives(ref("Pet"), Pet=PET), [("api-schema-added", "undecided", [])]),
        # An alias is the schema that it refers to.
        (gives(ref("Pet"), Pet=PET, Cat=ref("Pet")), gives(ref("Cat"), Pet=PET, Cat=ref("Pet")), []),
    ],
)  # fmt: skip
def test_models(base: Document, revision: Document, found: Any) -> None:
    assert sorted(names(base, revision)) == found


@pytest.mark.parametrize(
    ("before", "after", "found"),
    [
        ({"tags": ["a"]}, {"tags": ["b"]}, [("api-tag-added", "undecided"), ("api-tag-removed", "breaks")]),
        ({"tags": ["a"]}, {"tags": ["a", "b"]}, [("api-tag-added", "compatible")]),
        ({"tags": ["a"]}, {"tags": ["b", "a"]}, [("api-tag-added", "undecided")]),
        ({"tags": ["a", "b"]}, {"tags": ["a"]}, [("api-tag-removed", "undecided")]),
        ({"tags": ["a", "b"]}, {"tags": ["b"]}, [("api-tag-removed", "breaks")]),
        ({"tags": ["a"]}, {}, [("api-tag-removed", "breaks")]),
        ({}, {"tags": ["a"]}, [("api-tag-added", "undecided")]),
        ({"tags": ["a", "b"]}, {"tags": ["b", "a"]}, []),
        ({}, {"operationId": "a"}, [("api-operation-id-added", "undecided")]),
        ({"operationId": "a"}, {}, [("api-operation-id-removed", "breaks")]),
        ({"operationId": "a"}, {"operationId": "b"}, [("api-operation-id-changed", "breaks")]),
        ({"tags": "no list"}, {"tags": [["x"], 3]}, []),
    ],
)
def test_operations(before: Any, after: Any, found: Any) -> None:
    told = names(gives(TEXT, operation=before), gives(TEXT, operation=after))
    assert sorted((rule, verdict) for rule, verdict, _ in told) == found


def test_a_path_parameter_is_an_argument() -> None:
    base, revision = gives(TEXT, "/a/{x}/b/{y}"), gives(TEXT, "/a/{x}/b/{z}")
    assert names(base, revision) == [("api-path-parameter-renamed", "breaks", [""])]
    assert (
        diff(base, revision, options=SOURCE)[0].message
        == '`GET /a/{x}/b/{z}` has the path parameter "z", where it was "y"'
    )
    assert diff(base, revision) == []


def lock(name: str = "pets.list", model: str = "PetsListResponse", **models: str) -> Published:
    at = "/paths/{}/get/responses/200/content/application~1json/schema"
    return Published(
        {"GET /pets": name, "GET /animals": "animals.list"},
        {at.format("~1pets"): model, at.format("~1animals"): "Animals"}
        | {f"/components/schemas/{key}": value for key, value in models.items()},
    )


def published(base: Document, revision: Document, old: Published, new: Published, **moves: str) -> list[str]:
    moved = {f"GET /{gone}": f"GET /{heir}" for gone, heir in moves.items()}
    found = diff(base, revision, moved, Options(published=(old, new)))
    return [finding.message for finding in found if finding.id.startswith("client-")]


def test_what_moved_has_the_names_that_the_lock_froze_for_its_new_place() -> None:
    one = lock()
    assert published(gives(PET), gives(PET, "/animals"), one, one, pets="animals") == [
        '`GET /pets` is "client.animals.list" in our clients, where it was "client.pets.list"',
        'the class "Animals" of our clients stands where "PetsListResponse" did',
    ]
    assert published(gives(PET), gives({**PET, "required": ["name"]}), one, one) == []


def test_a_lock_that_was_changed_by_hand_renames_what_did_not_change() -> None:
    same = gives(PET, Pet=PET, Cat=PET)
    old, new = lock(Pet="Pet", Cat="Cat", Gone="Gone"), lock("pets.all", "PetList", Pet="Beast", Cat="Cat", Gone="Lost")
    assert sorted(published(same, same, old, new)) == [
        '`GET /pets` is "client.pets.all" in our clients, where it was "client.pets.list"',
        'the class "Beast" of our clients stands where "Pet" did',
        'the class "PetList" of our clients stands where "PetsListResponse" did',
    ]
    assert published(same, same, old, old) == []


def test_a_renamed_schema_of_which_the_lock_keeps_the_class_is_told_of_other_clients_only() -> None:
    base, revision = gives(ref("Pet"), Pet=PET), gives(ref("Cat"), Cat=PET)
    one = lock(Pet="Pet", Cat="Pet")
    assert published(base, revision, one, one) == []
    assert [rule for rule, _, _ in names(base, revision)] == [RENAMED]


def test_names_come_from_outside_and_forge_no_line() -> None:
    base, revision = (
        gives(ref("P"), P=PET),
        gives({"$ref": "#/components/schemas/A\nerror"}, "/pets", None, **{"A\nerror": PET}),
    )
    assert all(finding.message.isprintable() for finding in diff(base, revision, options=SOURCE))
    assert all(finding.message.isprintable() for finding in diff(revision, gives(TEXT), options=SOURCE))
