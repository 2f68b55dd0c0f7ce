"""References are followed and checked, and never expanded."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from codegen.document import load, refs, unresolved
from codegen.document import pointer as pointers


def document(openapi="3.1.0", **fields):
    tree = {"openapi": openapi, "info": {"title": "Pets", "version": "1"}, "paths": {}, **fields}
    return load.parse(json.dumps(tree).encode(), "pets.json")


def schemas(openapi="3.1.0", **named):
    return document(openapi, components={"schemas": named})


def ref(name):
    return {"$ref": f"#/components/schemas/{name}"}


def test_a_reference_is_followed_to_its_end():
    tree = schemas(A=ref("B"), B=ref("C"), C={"type": "string"}).tree
    assert refs.resolve(tree, "#/components/schemas/A") == ("/components/schemas/C", {"type": "string"})
    assert refs.resolve(tree, "#")[0] == ""


def test_escapes_and_percent_encoding_are_undone_in_their_order():
    tree = document(paths={"/pets/{id}": {"get": {"x y~": 1}}}).tree
    assert refs.resolve(tree, "#/paths/~1pets~1%7Bid%7D/get/x%20y~0") == ("/paths/~1pets~1{id}/get/x y~0", 1)


def test_what_stands_beside_a_reference_counts_from_3_1_on():
    beside = {**ref("C"), "maxLength": 3}
    told = {**ref("C"), "description": "A pet."}
    new = schemas(A=beside, B=told, C={"type": "string"}).tree
    old = schemas("3.0.3", A=beside, C={"type": "string"}).tree
    assert refs.resolve(new, "#/components/schemas/A") == ("/components/schemas/A", beside)
    assert refs.resolve(new, "#/components/schemas/B")[0] == "/components/schemas/C"
    assert refs.resolve(old, "#/components/schemas/A")[0] == "/components/schemas/C"


@pytest.mark.parametrize(
    ("target", "kind", "message"),
    [
        ("#/components/schemas/No", refs.DanglingRefError, 'the reference "#/components/schemas/No" leads nowhere: "/components/schemas" is the last part of it that exists'),
        ("#/nope", refs.DanglingRefError, 'the reference "#/nope" leads nowhere: no part of it exists'),
        ("#/components/schemas/A", refs.CircularRefError, 'the reference "#/components/schemas/A" leads in a circle through "/components/schemas/A"'),
        ("other.yaml#/A", refs.ExternalRefError, 'the reference "other.yaml#/A" names another file'),
        ("file:///etc/passwd", refs.ExternalRefError, 'the reference "file:///etc/passwd" names another file'),
        ("#pet", refs.ExternalRefError, 'the reference "#pet" names an anchor'),
    ],
)  # fmt: skip
def test_what_leads_nowhere_is_an_error(target, kind, message):
    with pytest.raises(kind) as caught:
        refs.resolve(schemas(A=ref("B"), B=ref("A")).tree, target)
    assert (caught.value.ref, caught.value.message) == (target, message)
    assert caught.value.advice


def test_external_is_what_leaves_the_document():
    assert [refs.external(text) for text in ("#/a", "#a", "a.json", "https://a/b#/c", "/abs")] == [
        False,
        False,
        True,
        True,
        True,
    ]


def test_a_long_chain_ends():
    named = {f"A{n}": ref(f"A{n + 1}") for n in range(10_000)}
    tree = schemas(**named, A10000={}).tree
    with pytest.raises(refs.CircularRefError, match="through more than 100 others"):
        refs.resolve(tree, "#/components/schemas/A0")
    assert refs.resolve(tree, "#/components/schemas/A9950")[0] == "/components/schemas/A10000"


def test_only_references_are_walked():
    data = {"$ref": "#/data"}
    tree = document(
        paths={"/pets": {"get": {"responses": {"200": {"$ref": "#/components/responses/Ok"}}, "x-note": data}}},
        components={
            "responses": {"Ok": {"description": "", "content": {"a/b": {"schema": ref("A"), "example": data}}}},
            "schemas": {
                "A": {
                    "properties": {"$ref": {"type": "string"}, "example": ref("B"), "default": {"items": ref("B")}},
                    "default": data, "enum": [data], "const": data, "example": data, "examples": [data],
                },
                "B": {"patternProperties": {"^x-": ref("A")}, "not": ref("A"), "anyOf": [ref("A")]},
            },
        },
    ).tree  # fmt: skip
    assert dict(refs.walk(tree)) == {
        "/paths/~1pets/get/responses/200": "#/components/responses/Ok",
        "/components/responses/Ok/content/a~1b/schema": "#/components/schemas/A",
        "/components/schemas/A/properties/example": "#/components/schemas/B",
        "/components/schemas/A/properties/default/items": "#/components/schemas/B",
        "/components/schemas/B/patternProperties/^x-": "#/components/schemas/A",
        "/components/schemas/B/not": "#/components/schemas/A",
        "/components/schemas/B/anyOf/0": "#/components/schemas/A",
    }


def test_what_only_a_reference_leads_to_is_walked_too():
    tree = document(
        components={"schemas": {"A": {"$ref": "#/x-shared/B"}}},
        **{"x-shared": {"B": {"items": {"$ref": "#/x-shared/C"}}}},
    ).tree
    assert dict(refs.walk(tree)) == {"/components/schemas/A": "#/x-shared/B", "/x-shared/B/items": "#/x-shared/C"}


def test_a_document_is_walked_in_its_order_and_once():
    tree = schemas(A={"items": ref("B")}, B={"items": ref("A"), "not": ref("B")}).tree
    assert [pointer.rpartition("/schemas/")[2] for pointer, _ in refs.walk(tree)] == ["A/items", "B/items", "B/not"]


def test_check_gives_each_broken_reference_once_at_its_place():
    found = refs.check(
        schemas(
            A=ref("No"), B={"items": {"$ref": 5}}, C=ref("C"), D={"$ref": "x.json"}, E={"$ref": "#/info/title"},
            F={**ref("G"), "title": "f"}, G={**ref("F"), "title": "g"}, H=ref("I"), I={"type": "string"},
        )
    )  # fmt: skip
    assert [(problem.rule, problem.pointer.rpartition("/schemas/")[2]) for problem in found] == [
        ("ref-dangling", "A/$ref"),
        ("ref-not-text", "B/items/$ref"),
        ("ref-circle", "C/$ref"),
        ("ref-external", "D/$ref"),
        ("ref-dangling", "E/$ref"),
        ("ref-circle", "F/$ref"),
        ("ref-circle", "G/$ref"),
    ]
    assert all(problem.advice and problem.level == "error" for problem in found)


def test_a_recursive_document_is_no_problem():
    assert refs.check(schemas(A={"properties": {"child": ref("A")}, "allOf": [ref("B")]}, B={"items": ref("A")})) == []


def test_a_reference_to_an_object_of_another_kind_is_a_problem():
    tree = document(
        paths={"/pets": {"$ref": "#/components/schemas/A", "get": {
            "parameters": [ref("A"), {"$ref": "#/x-shared/P"}],
            "requestBody": {"content": {"a/b": {"schema": {"$ref": "#/paths/~1pets/get/requestBody/content/a~1b"}}}},
        }}},
        components={"schemas": {"A": {"not": {"$ref": "#/components/parameters/P/schema"}}}, "parameters": {"P": {"schema": True}}},
        **{"x-shared": {"P": {"name": "p", "in": "query"}}},
    )  # fmt: skip
    assert [(problem.rule, problem.pointer, problem.message) for problem in refs.check(tree)] == [
        ("ref-kind", "/paths/~1pets/$ref", 'the reference "#/components/schemas/A" leads to a Schema Object, not to a Path Item Object'),
        ("ref-kind", "/paths/~1pets/get/parameters/0/$ref", 'the reference "#/components/schemas/A" leads to a Schema Object, not to a Parameter Object'),
        ("ref-kind", "/paths/~1pets/get/requestBody/content/a~1b/schema/$ref", 'the reference "#/paths/~1pets/get/requestBody/content/a~1b" leads to a Media Type Object, not to a Schema Object'),
    ]  # fmt: skip


def test_only_a_schema_may_be_true_or_false():
    tree = document(components={"schemas": {"A": True, "B": ref("A")}, "responses": {"R": True, "S": {"$ref": "#/components/responses/R"}}}).tree  # fmt: skip
    assert refs.find(tree, "#/components/schemas/A", "schema") == ("/components/schemas/A", True)
    with pytest.raises(refs.DanglingRefError, match="leads to true"):
        refs.find(tree, "#/components/responses/R", "response")
    assert [problem.pointer for problem in refs.check(document(components=tree["components"]))] == ["/components/responses/S/$ref"]  # fmt: skip


@given(st.lists(st.integers(0, 12), min_size=1, max_size=12))
def test_every_chain_is_judged_as_if_it_were_followed_alone(targets):
    """Schema number n refers to targets[n]; the numbers from the end on are a text, nothing, and schemas."""
    named = {f"A{n}": ref(f"A{to}") for n, to in enumerate(targets)}
    last = len(targets)
    document = schemas(**named, **{f"A{last}": {"type": "string"}}, **{f"A{n}": "text" for n in range(last + 2, 13)})
    told = {problem.pointer: (problem.rule, problem.message) for problem in refs.check(document)}
    for name, reference in named.items():
        try:
            pointer, value = refs.resolve(document.tree, reference["$ref"])
            fault = None if value != "text" else ("ref-dangling", pointer)
        except refs.RefError as error:
            fault = (error.rule, error.message)
        found = told.get(f"/components/schemas/{name}/$ref")
        assert found == fault or (value == "text" and found[0] == fault[0] and fault[1] in found[1])


@pytest.mark.parametrize("last", [{"type": "string"}, ref("A0"), ref("A40"), ref("No")], ids=str)
def test_long_chains_are_looked_at_once(monkeypatch, last):
    get = pointers.get

    def looks(length):
        seen = 0

        def counted(tree, pointer):
            nonlocal seen
            seen += 1
            return get(tree, pointer)

        document = schemas(**{f"A{n}": ref(f"A{n + 1}") for n in range(length)}, **{f"A{length}": last})
        with monkeypatch.context() as patch:
            patch.setattr(pointers, "get", counted)
            refs.check(document)
        return seen

    assert looks(400) <= 4 * 400
    assert looks(1600) <= 4 * 1600


@pytest.mark.parametrize("last", [{"type": "string"}, ref("A104"), ref("A103"), ref("No")], ids=str)
def test_a_chain_of_many_is_too_long_from_where_resolving_says_so(last):
    document = schemas(**{f"A{n}": ref(f"A{n + 1}") for n in range(104)}, A104=last)
    told = {problem.pointer: problem.message for problem in refs.check(document)}
    for n in range(104):
        try:
            refs.resolve(document.tree, f"#/components/schemas/A{n + 1}")
            message = None
        except refs.RefError as error:
            message = error.message
        assert told.get(f"/components/schemas/A{n}/$ref") == message


def test_what_leads_nowhere_is_found_by_name_where_it_is_text():
    pet = {
        "$id": "urn:pet",
        "$defs": {"a": {}},
        "allOf": [ref("No"), {"$ref": "#/$defs/a"}, {"$ref": 5}, {"$ref": "#no"}],
    }
    document = schemas(Pet=pet)
    assert [one.holder[-1] for one in unresolved.find(document, by_name=True)] == ["0", "2", "3"]
    assert [one.holder[-1] for one in unresolved.find(document, by_name=False)] == ["0", "1", "2", "3"]


def test_the_fault_of_a_chain_is_at_its_end_and_that_of_a_circle_everywhere_in_it():
    chain = {f"A{n}": ref(f"A{n + 1}") for n in range(5)} | {"A5": ref("No")}
    circle = {"B0": ref("B1"), "B1": ref("B2"), "B2": ref("B1"), "B3": ref("B3")}
    document = schemas(**chain, **circle)
    told = unresolved.told(document.tree, unresolved.find(document, by_name=True), ())
    assert [one.holder.rpartition("/")[2] for one in told] == ["A5", "B1", "B2", "B3"]


def test_a_sound_document_is_seen_to_be_so_whatever_its_properties_are_called(monkeypatch):
    names = ["paths", "responses", "content", "parameters", "properties", "$ref"]
    inner = {name: {"type": "array", "items": ref("Pet"), "additionalProperties": ref("Pet")} for name in names}
    document = schemas(Pet={"properties": inner})
    with monkeypatch.context() as patch:
        patch.setattr(refs, "broken", lambda *_: pytest.fail("it was walked object by object"))
        assert unresolved.find(document, by_name=True) == []
    inner["responses"]["properties"] = {"$ref": ref("No")}
    document = schemas(Pet={"properties": inner})
    assert [one.holder.rpartition("/")[2] for one in unresolved.find(document, by_name=True)] == ["$ref"]


@pytest.mark.parametrize(
    ("openapi", "told"), [("3.1.0", ["A", "E", "F"]), ("3.0.3", ["A", "B", "C", "D", "E", "F", "G"])]
)
def test_what_stands_beside_a_reference_to_nowhere_is_a_schema_that_others_may_refer_to(openapi, told):
    beside = {"maxItems": 3}
    named = {
        "A": {**ref("No"), **beside}, "B": ref("A"), "C": {**ref("B"), **beside}, "D": ref("C"),
        "E": {**ref("F"), **beside}, "F": {**ref("G"), **beside}, "G": ref("E"),
    }  # fmt: skip
    found = refs.check(schemas(openapi, **named))
    assert [problem.pointer for problem in found] == [f"/components/schemas/{name}/$ref" for name in told]
    assert [problem.rule for problem in found] == [
        "ref-dangling" if problem.pointer[-6] in "ABCD" else "ref-circle" for problem in found
    ]


def test_what_is_no_schema_has_nothing_beside_its_reference():
    shared = {"A": {"$ref": "#/components/parameters/No", "name": "a"}, "B": {"$ref": "#/components/parameters/A"}}
    found = refs.check(document(components={"parameters": shared}))
    assert [problem.pointer[-6] for problem in found] == ["A", "B"]
