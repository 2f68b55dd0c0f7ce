"""Each lint fires on its example, alone, and is silent on its near miss; a document with no fault fires none."""

import ast
import copy
import json
from pathlib import Path

import pytest

from codegen.document import lint, load, overlay, refs, validate
from codegen.document.lint import discriminators, patterns
from codegen.document.lint.declaration import operation, path_parameter, sample, sample_schema

RULES = lint.rules()
LINTS = lint.lints()
FOLDER = Path(lint.__file__).parent


def fired(tree):
    return [(problem.rule, problem.pointer) for problem in lint.run(tree)]


def problems(tree):
    return validate.validate(load.parse(json.dumps(tree).encode(), "pets.json"))


@pytest.mark.parametrize("each", RULES, ids=lambda each: each.rule)
def test_a_rule_fires_on_its_example_alone(each):
    [problem] = problems(each.example)
    assert (problem.rule, problem.level, problem.advice) == (each.rule, each.level, each.advice)


@pytest.mark.parametrize("each", RULES, ids=lambda each: each.rule)
def test_a_near_miss_fires_nothing(each):
    assert problems(each.near_miss) == []
    assert each.near_miss != each.example


@pytest.mark.parametrize("each", RULES, ids=lambda each: each.rule)
def test_the_overlay_mends_the_example_without_a_warning(each):
    mended, warnings = overlay.apply(each.example, overlay.parse(json.dumps(each.overlay).encode(), "mend.json"))
    assert warnings == []
    assert problems(mended) == []


@pytest.mark.parametrize("each", LINTS, ids=lambda each: each.rule)
def test_a_lint_leaves_the_document_as_it_is(each):
    before = copy.deepcopy(each.example)
    lint.run(each.example)
    assert each.example == before


@pytest.mark.parametrize("each", RULES, ids=lambda each: each.rule)
def test_a_rule_explains_itself(each):
    for text in (each.what, each.why, each.advice):
        assert text.strip() == text
        assert text.endswith(".")
        assert "\n" not in text


def test_every_declaration_is_found_and_rules_are_unique():
    declared = [
        keyword.value.value
        for file in sorted(FOLDER.glob("*.py"))
        for call in ast.walk(ast.parse(file.read_text()))
        if isinstance(call, ast.Call) and getattr(call.func, "id", "") == "Lint"
        for keyword in call.keywords
        if keyword.arg == "rule"
    ]
    assert sorted(declared) == [each.rule for each in LINTS]
    assert len(set(declared)) == len(declared)


def test_every_fault_of_a_reference_is_explained():
    told = {kind.rule for kind in (refs.RefError, *refs.RefError.__subclasses__())}
    assert told == {each.rule for each in RULES} - {each.rule for each in LINTS}


def ref(name):
    return {"$ref": f"#/components/schemas/{name}"}


PET = "/components/schemas/Pet"
HOLDS = {"type": "object", "properties": {"a": {"$ref": "#/components/schemas/Pet"}}, "required": ["a"]}
KIND = {"properties": {"kind": {"type": "string"}}}
CLOSED = {"type": "object", "properties": {"name": {}}, "additionalProperties": False}


@pytest.mark.parametrize(
    ("schema", "others", "rules"),
    [
        # what admits nothing, and what only looks like it
        ({"allOf": [{"type": "string"}, {"type": "integer"}]}, {}, ["admits-nothing"]),
        ({"allOf": [{"type": "number"}, {"type": "integer"}]}, {}, []),
        ({"type": "string", "enum": [1, 2]}, {}, ["enum-of-another-type"] * 2),
        ({"type": "string", "allOf": [{"enum": [1, 2]}]}, {}, ["admits-nothing"]),
        ({"enum": []}, {}, ["admits-nothing"]),
        ({"type": "string", "enum": ["a", "b"], "minLength": 2}, {}, ["admits-nothing"]),
        ({"type": "string", "enum": ["a", "bc"], "minLength": 2}, {}, []),
        ({"const": "a", "pattern": "^b"}, {}, ["admits-nothing"]),
        ({"allOf": [{"enum": ["a"]}, {"enum": ["b"]}]}, {}, ["admits-nothing"]),
        ({"allOf": [{"enum": ["a", "b"]}, {"const": "b"}]}, {}, []),
        ({"type": "string", "minLength": 3, "maxLength": 2}, {}, ["admits-nothing"]),
        ({"minLength": 3, "maxLength": 2}, {}, []),
        ({"type": ["string", "integer"], "minLength": 3, "maxLength": 2}, {}, []),
        ({"type": "integer", "minimum": 3, "maximum": 3}, {}, []),
        ({"type": "integer", "exclusiveMinimum": 3, "maximum": 3}, {}, ["admits-nothing"]),
        ({"type": "number", "exclusiveMinimum": 3, "exclusiveMaximum": 4}, {}, []),
        ({"allOf": [CLOSED, {"type": "object", "required": ["age"]}]}, {}, ["admits-nothing"]),
        ({"allOf": [CLOSED, {"required": ["age"]}], "type": "object"}, {}, ["admits-nothing"]),
        ({"allOf": [{**CLOSED, "type": ["object", "null"]}, {"required": ["age"]}]}, {}, []),
        ({"allOf": [ref("A"), ref("B")]}, {"A": CLOSED, "B": {**CLOSED, "required": ["name"]}}, []),
        ({"type": "string", "anyOf": [{"type": "integer"}, {"type": "array"}]}, {}, ["admits-nothing"]),
        ({"type": "string", "anyOf": [{"type": "integer"}, {}]}, {}, []),
        ({"not": {}}, {}, []),
        # what holds itself, and what is made of itself
        (HOLDS, {}, ["admits-nothing"]),
        ({**HOLDS, "type": ["object", "null"]}, {}, []),
        ({**HOLDS, "required": []}, {}, []),
        ({**HOLDS, "properties": {"a": {"anyOf": [ref("Pet"), {"type": "null"}]}}}, {}, []),
        ({**HOLDS, "properties": {"a": {"type": "array", "items": ref("Pet")}}}, {}, []),
        (
            {**HOLDS, "properties": {"a": {"type": "array", "items": ref("Pet"), "minItems": 1}}},
            {},
            ["admits-nothing"] * 2,
        ),
        ({**HOLDS, "properties": {"a": ref("A")}}, {"A": {**HOLDS, "required": []}}, []),
        ({"allOf": [ref("Pet")]}, {}, ["schema-circle"]),
        ({"oneOf": [ref("A"), {"type": "null"}]}, {"A": {"allOf": [ref("Pet")]}}, ["schema-circle"]),
        ({"not": ref("A")}, {"A": {"if": ref("B")}, "B": {"not": ref("A")}}, []),
        ({"allOf": [{"items": ref("Pet")}]}, {}, []),
        # null that is named and refused
        ({"type": ["string", "null"], "const": "a"}, {}, ["null-shut-out"]),
        ({"type": ["object", "null"], "allOf": [ref("A")]}, {"A": {"type": "object"}}, ["null-shut-out"]),
        ({"type": ["object", "null"], "allOf": [ref("A")]}, {"A": {"type": ["object", "null"]}}, []),
        ({"anyOf": [ref("A"), {"type": "null"}]}, {"A": {"type": "object"}}, []),
        # defaults
        (
            {"type": "object", "default": {"a": 1}, "properties": {"a": ref("A")}},
            {"A": {"type": "string"}},
            ["default-refused"],
        ),
        ({"default": {"child": {"child": {}}}, "properties": {"child": ref("Pet")}}, {}, []),
        ({"type": "string", "default": "b", "pattern": "^(a+)+$"}, {}, ["default-refused"]),
        ({"default": "x", "allOf": [ref("A")]}, {"A": {"type": "string", "format": "date"}}, []),
        # patterns
        ({"type": "string", "pattern": "(a)\\1"}, {}, ["pattern-refused"]),
        ({"type": "string", "pattern": "("}, {}, ["pattern-not-ecma"]),
        ({"type": "string", "pattern": "\\Acat\\z"}, {}, ["pattern-not-ecma"]),
        ({"type": "string", "pattern": "/^cat$/i"}, {}, ["pattern-not-ecma"]),
        ({"type": "string", "pattern": "/cat/^dog"}, {}, []),
        ({"type": "string", "pattern": "^[[:alpha:]]+$"}, {}, ["pattern-not-ecma"]),
        ({"type": "string", "pattern": "^[\\\\Aa]\\[A\\-Z\\u0041\\p{L}$"}, {}, []),
        ({"type": "object", "patternProperties": {"(?i)^x": {}, "^y": {}}}, {}, ["pattern-not-ecma"]),
        ({"type": "string", "pattern": "(a{1000}){1000}"}, {}, ["pattern-refused"]),
        ({"type": "string", "pattern": "a" * 20_000}, {}, ["pattern-refused"]),
        ({"type": "string", "pattern": "^[\\w./:;{}[\\]+-]+\\/\\d{2}$"}, {}, []),
        # what is required of a closed object
        (
            {"allOf": [ref("A")], "required": ["b"], "unevaluatedProperties": False},
            {"A": KIND},
            ["required-undeclared"],
        ),
        ({"allOf": [ref("A")], "required": ["kind"], "unevaluatedProperties": False}, {"A": KIND}, []),
        ({"anyOf": [ref("A")], "required": ["b"], "unevaluatedProperties": False}, {"A": KIND}, []),
        # names
        ({"properties": {"petId": {}, "pet_id": {}, "petid": {}}}, {}, ["names-alike"]),
        ({"enum": ["asc", "ASC", "desc"]}, {}, ["names-alike"]),
        # discriminators
        ({"anyOf": [{"anyOf": [KIND, KIND]}, {"allOf": [KIND]}], "discriminator": {"propertyName": "kind"}}, {}, []),
        ({"oneOf": [{"oneOf": [KIND, {}]}], "discriminator": {"propertyName": "kind"}}, {}, ["discriminator-lacked"]),
        ({"oneOf": [{}], **KIND, "discriminator": {"propertyName": "kind"}}, {}, []),
        (
            {"anyOf": [ref("A"), ref("A")], "discriminator": {"propertyName": "kind"}},
            {"A": {"oneOf": [{"properties": {}, "oneOf": [ref("B"), KIND]}, ref("B")]}, "B": KIND},
            [],
        ),
        # enums
        ({"enum": [1, True, "1", None, [1], {"a": 1}]}, {}, []),
        ({"enum": [{"a": 1, "b": 2}, {"b": 2.0, "a": 1}]}, {}, ["enum-repeated"]),
        ({"type": "integer", "enum": [1, 2.0, 2.5]}, {}, ["enum-of-another-type"]),
        ({"type": "string", "enum": ["a", None]}, {}, ["enum-of-another-type"]),
    ],
)
def test_schemas(schema, others, rules):
    assert [rule for rule, pointer in fired(sample_schema(schema, **others)) if pointer.startswith(PET)] == rules


def test_names_are_held_against_those_beside_them():
    tree = sample(
        paths={
            "/{petId}": {
                "parameters": [path_parameter("petId")],
                "get": operation(operationId="get-pet", parameters=[path_parameter("petId"), query("pet_id", {})]),
                "put": operation(operationId="get_pet", parameters=[query("pet", {}), query("Pets", {})]),
            }
        },
        components={"schemas": {"Pet": {}, "pet": {}, "PET": {}}},
    )
    assert fired(tree) == [
        ("names-alike", "/components/schemas/pet"),
        ("names-alike", "/paths/~1{petId}/put/operationId"),
        ("names-alike", "/paths/~1{petId}/get/parameters/1"),
    ]


def query(name, schema, **fields):
    return {"name": name, "in": "query", "schema": schema, **fields}


WHOLE, LIST = {"type": "integer"}, {"type": "array", "items": {"type": "integer"}}


@pytest.mark.parametrize(
    ("parameter", "refused"),
    [
        (query("a", WHOLE, example=1), False),
        (query("a", WHOLE, example="1"), False),
        (query("a", WHOLE, example="one"), True),
        (query("a", WHOLE, example=1.5), True),
        (query("a", WHOLE, examples={"one": {"value": "1"}, "two": {"externalValue": "x"}}), False),
        (query("a", WHOLE, examples={"one": {"value": []}}), True),
        (query("a", LIST, example=[1]), False),
        (query("a", LIST, example="1,2"), False),
        (query("a", LIST, example=["x"]), True),
        (query("a", {"oneOf": [WHOLE, LIST]}, example="1,2"), False),
        (query("a", {"type": "boolean"}, example="true"), False),
        (query("a", {"type": "string"}, example=7), True),
    ],
)
def test_examples_of_parameters_may_be_written_as_they_are_sent(parameter, refused):
    tree = sample(paths={"/pets": {"get": operation(parameters=[parameter])}})
    assert [rule for rule, _ in fired(tree)] == ["example-refused"] * refused


@pytest.mark.parametrize(
    ("media_type", "example", "refused"),
    [
        ("application/json", {"a": 1}, False),
        ("application/json", {"a": "x"}, True),
        ("application/vnd.pets+json; charset=utf-8", '{"a": 1}', True),
        ("application/xml", "<pet><a>1</a></pet>", False),
        ("application/xml", {"a": "x"}, True),
        ("text/csv", "a\n1", False),
    ],
)
def test_an_example_of_another_media_type_may_be_the_text_that_is_sent(media_type, example, refused):
    content = {media_type: {"schema": {"type": "object", "properties": {"a": WHOLE}}, "example": example}}
    tree = sample(paths={"/pets": {"put": operation(requestBody={"content": content})}})
    assert fired(tree) == [("example-refused", tree_pointer(media_type))] * refused


def tree_pointer(media_type):
    return f"/paths/~1pets/put/requestBody/content/{media_type.replace('/', '~1')}/example"


def test_an_example_of_an_older_schema_is_told_of_where_it_stands():
    tree = sample_schema({"type": "integer", "example": "x", "properties": {"a": {"example": None, "nullable": True}}})
    tree["components"]["schemas"]["Pet"]["properties"]["a"]["type"] = "string"
    [problem] = problems(tree | {"openapi": "3.0.3"})
    assert (problem.rule, problem.pointer, problem.value) == ("example-refused", f"{PET}/example", '"x"')


def test_what_counts_one_way_only_need_not_be_in_an_example_by_reference():
    secret = {"type": "string", "writeOnly": True}
    schema = {"properties": {"pin": ref("Pin"), "id": {"readOnly": True}, "a": {}}, "required": ["pin", "id", "a"]}
    assert fired(sample_schema({**schema, "examples": [{"a": 1}]}, Pin=secret)) == []
    assert fired(sample_schema({**schema, "default": {"pin": "1"}}, Pin=secret)) == [
        ("default-refused", f"{PET}/default")
    ]


def test_a_conflict_is_told_where_it_arises_and_not_where_it_is_used():
    lost = {"type": "string", "minLength": 2, "maxLength": 1}
    tree = sample_schema({"allOf": [ref("A")]}, A=ref("B"), B=lost, C={"items": ref("A")})
    assert fired(tree) == [("admits-nothing", "/components/schemas/B")]


def test_older_documents_are_judged_by_their_own_words():
    schema = {"type": "integer", "nullable": True, "minimum": 0, "exclusiveMinimum": True, "default": 0, "enum": [0, 1]}
    tree = sample_schema(schema) | {"openapi": "3.0.3"}
    assert fired(tree) == [("default-refused", f"{PET}/default"), ("null-shut-out", PET)]


def test_paths_see_parameters_through_references():
    tree = sample(
        paths={
            "/a/{x}/{y}": {"parameters": [{"$ref": "#/components/parameters/X"}], "get": operation()},
            "/b/{x}": {"$ref": "#/components/pathItems/B"},
        },
        components={
            "parameters": {"X": {"$ref": "#/components/parameters/Y"}, "Y": path_parameter("x")},
            "pathItems": {
                "B": {"get": operation(parameters=[{"$ref": "#/components/parameters/Y"}, path_parameter("z")])}
            },
        },
    )
    assert fired(tree) == [
        ("path-parameter-undeclared", "/paths/~1a~1{x}~1{y}/get"),
        ("path-parameter-unused", "/components/pathItems/B/get/parameters/1"),
    ]


def test_operations_of_webhooks_and_callbacks_are_seen_too():
    silent = {"responses": {"default": {"description": ""}}, "operationId": "same"}
    tree = sample(
        paths={"/a": {"get": operation(callbacks={"done": {"{$url}": {"post": silent}}})}},
        webhooks={"sold": {"post": silent}},
    )
    assert fired(tree) == [
        ("no-success-response", "/paths/~1a/get/callbacks/done/{$url}/post"),
        ("no-success-response", "/webhooks/sold/post"),
        ("operation-id-repeated", "/webhooks/sold/post/operationId"),
    ]


def test_messages_are_fit_for_a_line():
    tree = sample_schema({"type": "string\n\x1b[31m", "enum": ["\u202ea", "\u202ea"], "default": "\x00" * 5000})
    for problem in lint.run(tree):
        assert problem.message.isprintable()
        assert len(problem.message) <= 300


def test_unions_of_unions_are_asked_once_each(monkeypatch):
    asked = []
    parts_of = discriminators.parts_of
    monkeypatch.setattr(
        discriminators, "parts_of", lambda facts, node: asked.append(node.pointer) or parts_of(facts, node)
    )
    unions = {f"U{n}": {"oneOf": [ref(f"U{n + 1}"), ref(f"U{n + 1}")]} for n in range(30)}
    fired(
        sample_schema(
            {"oneOf": [ref("U0")], "discriminator": {"propertyName": "a"}}, **unions, U30={"oneOf": [ref("U0")]}
        )
    )
    assert len(asked) < 300


def test_many_large_patterns_are_not_all_compiled(monkeypatch):
    monkeypatch.setattr(patterns, "_BUDGET", 2 * patterns._weight("^(a{1,900}){1,60}0$"))
    schemas = {f"S{n}": {"type": "string", "pattern": f"^(a{{1,900}}){{1,60}}{n}$"} for n in range(4)}
    assert [pointer for _, pointer in fired(sample(components={"schemas": schemas}))] == [
        "/components/schemas/S2/pattern",
        "/components/schemas/S3/pattern",
    ]


def test_a_schema_that_cannot_be_compiled_hides_no_other_default():
    good = {"type": "integer", "default": "x"}
    tree = sample_schema(good, A={"type": "string", "pattern": "(", "default": 1}, B=good, C={**good, "default": 1})
    defaults = [pointer for rule, pointer in fired(tree) if rule == "default-refused"]
    assert defaults == [f"{PET}/default", "/components/schemas/B/default"]


def test_an_empty_list_of_types_is_told_as_what_it_is():
    tree = {"openapi": "3.1.0", "components": {"schemas": {"A": {"type": []}}}}
    assert [problem.message for problem in lint.run(tree) if problem.rule == "admits-nothing"] == [
        "no value can meet this schema: its list of types is empty"
    ]
