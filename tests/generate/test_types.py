"""What a schema becomes: the annotation of a property that holds it."""

import pytest

from codegen import names
from codegen.document import dialect
from codegen.generate.hints import hint
from codegen.generate.prepare import Preparer

from .kit import document, imported, schemas

COLOR = {"Color": {"type": "string", "enum": ["RED", "GREEN"]}}
PET = {"Pet": {"type": "object", "properties": {"name": {"type": "string"}}, "required": ["name"]}}
REF = {"$ref": "#/components/schemas/Pet"}
TEXT = {"type": "string"}

CASES = [
    ({"type": "string"}, "str"),
    ({"type": ["string", "null"], "minLength": 2}, "str | None"),
    ({"type": "string", "format": "date-time"}, "AwareDatetime"),
    ({"type": "string", "format": "date"}, "date"),
    ({"type": "string", "format": "uuid"}, "UUID"),
    ({"type": "string", "format": "uri", "maxLength": 9}, "str"),
    ({"type": "string", "format": "email"}, "str"),
    ({"type": "integer", "minimum": 1}, "int"),
    ({"type": "number"}, "float"),
    ({"type": ["integer", "string"]}, "int | str"),
    ({"type": ["integer", "number"]}, "float"),
    ({"const": "x"}, "Literal['x']"),
    ({"enum": ["x"], "type": "string"}, "Literal['x']"),
    ({"enum": ["x", 2, None, True]}, "Literal['x', 2, True] | None"),
    ({"enum": ["x", 1, None, True]}, "str | int | bool | None"),
    ({"enum": [1.5, 2]}, "float"),
    ({"enum": [{"a": 1}]}, "Any"),
    ({}, "Any"),
    (True, "Any"),
    ({"type": "null"}, "None"),
    ({"type": "object"}, "dict[str, Any]"),
    ({"additionalProperties": {"type": "integer"}}, "dict[str, int]"),
    ({"type": "array"}, "list[Any]"),
    ({"items": {"type": ["string", "null"]}}, "list[str | None]"),
    (REF, "Pet"),
    ({"allOf": [REF, {}]}, "Pet"),
    ({"allOf": [REF], "description": "the pet"}, "Pet"),
    ({"anyOf": [REF, {"type": "null"}]}, "Pet | None"),
    ({"oneOf": [REF, {"$ref": "#/components/schemas/Color"}]}, "Pet | Color"),
    ({"anyOf": [{"type": "string", "format": "uuid"}, {"const": "latest"}]}, "UUID | Literal['latest']"),
    ({"anyOf": [{"anyOf": [REF, {"type": "null"}]}, {"type": "integer"}]}, "Pet | int | None"),
    ({"anyOf": [{"required": ["a"]}, {"required": ["b"]}], "type": "object"}, "dict[str, Any]"),
    ({"allOf": [{"type": "string", "minLength": 1}, {"maxLength": 5}]}, "str"),
    ({"allOf": [{"type": ["string", "null"]}, {"type": "string"}]}, "str"),
    ({"allOf": [{"enum": ["a", "b"]}, {"enum": ["b", "c"]}]}, "Literal['b']"),
    ({"$ref": "#/components/schemas/nothing"}, "Any"),
    ({"$ref": "other.yaml#/x"}, "Any"),
]


def prepared(schema, **others):
    tree = dialect.upgrade(
        document(schemas(Here={"properties": {"it": schema}, "type": "object"}, **PET, **COLOR, **others)).tree
    )
    preparer = Preparer(tree, names.decide(tree))
    preparer.components()
    return preparer, preparer.type_at("/components/schemas/Here/properties/it")


@pytest.mark.parametrize(("schema", "annotation"), CASES)
def test_annotation(schema, annotation):
    _, node = prepared(schema)
    assert hint(node) == annotation


@pytest.mark.parametrize(
    "schema",
    [{"$ref": "#/components/schemas/Loop"}, {"type": "array", "items": {"$ref": "#/components/schemas/Tree"}}],
)
def test_a_circle_without_an_object_ends(schema):
    loop = {"anyOf": [{"$ref": "#/components/schemas/Loop"}, {"type": "string"}]}
    tree = {"type": "array", "items": {"$ref": "#/components/schemas/Tree"}}
    preparer, node = prepared(schema, Loop=loop, Tree=tree)
    assert "Any" in hint(node)
    assert [problem.rule for problem in preparer.problems] == ["type-not-generated"] * len(preparer.problems) != []


def test_a_chain_of_aliases_does_not_grow():
    chain = {
        f"A{at}": {"anyOf": [{"type": "array", "items": {"$ref": f"#/components/schemas/A{at + 1}"}}] * 2}
        for at in range(200)
    }
    _, node = prepared({"$ref": "#/components/schemas/A0"}, **chain, A200={"type": "string"})
    assert len(hint(node)) < 500


def test_bounds_of_all_parts_hold():
    parts = [
        {"type": "integer", "minimum": 1, "maximum": 9},
        {"minimum": 3, "maximum": 12},
        {"minimum": 2, "maximum": 10},
    ]
    _, node = prepared({"allOf": parts})
    assert node == {"type": "integer", "minimum": 3, "maximum": 9}


def test_allof_is_one_class(tmp_path):
    parts = [REF, {"properties": {"name": {"maxLength": 3}, "age": {"type": "integer"}}, "required": ["age"]}]
    models = imported(schemas(Old={"allOf": parts}, **PET), tmp_path, "merged").models
    assert models.Old.model_fields.keys() == {"name", "age"}
    assert models.Old.model_fields["age"].is_required()
    with pytest.raises(ValueError, match="at most 3"):
        models.Old(name="long", age=1)


@pytest.mark.parametrize(
    ("pattern", "yes", "no"),
    [
        (r"^\d{2}:\d{2}$", "12:30", "١٢:30"),
        (r"^[\w/]+$", "a/b", "é"),
        (r"a\/b", "xa/bx", "ab"),
        ("^[[a]$", "[", "b"),
        (r"^\p{Lu}$", "É", "é"),
    ],
)
def test_pattern_means_what_it_means_in_ecmascript(tmp_path, pattern, yes, no, request):
    package = f"pattern_{abs(hash(pattern))}"
    models = imported(
        schemas(It={"type": "object", "properties": {"v": {"type": "string", "pattern": pattern}}}), tmp_path, package
    ).models
    assert models.It(v=yes).v == yes
    with pytest.raises(ValueError, match="pattern"):
        models.It(v=no)


@pytest.mark.parametrize("pattern", ["^(?!x)", r"(a)\1", "(", "[z-a]"])
def test_a_pattern_that_rust_cannot_say_is_told(pattern):
    preparer, node = prepared({"type": "string", "pattern": pattern})
    assert node == {"type": "string"}
    assert [(problem.rule, problem.pointer) for problem in preparer.problems] == [
        ("pattern-not-generated", "/components/schemas/Here/properties/it/pattern")
    ]


def test_a_property_of_two_parts_keeps_the_class_that_it_shares(tmp_path):
    parts = [{"properties": {"pet": REF}}, {"properties": {"pet": {"description": "mine"}, "it": REF}}]
    models = imported(schemas(Owner={"allOf": parts}, **PET), tmp_path, "shared").models
    assert models.Owner.model_fields["pet"].annotation == models.Pet | None
    assert models.Owner.model_json_schema()["properties"]["pet"]["description"] == "mine"


def test_an_object_beside_a_union_has_the_properties_of_all_branches(tmp_path):
    branches = [{"properties": {"cash": {"type": "integer"}}}, {"properties": {"card": {"type": "string"}}}]
    models = imported(
        schemas(Pay={"properties": {"sum": {"type": "number"}}, "oneOf": branches}), tmp_path, "pay"
    ).models
    assert models.Pay(sum=1, card="x").model_dump(exclude_unset=True) == {"sum": 1, "card": "x"}
    assert models.Pay.model_fields.keys() == {"sum", "cash", "card"}


def test_a_long_chain_of_classes_needs_no_deep_stack(tmp_path):
    chain = {
        f"A{at}": {"properties": {"next": {"$ref": f"#/components/schemas/A{at + 1}"}}, "type": "object"}
        for at in range(1500)
    }
    preparer, _ = prepared({"$ref": "#/components/schemas/A0"}, **chain, A1500={"type": "string"})
    assert len(preparer.prepared.schemas) == 1503


def test_two_inline_parts_of_a_property_are_one_class(tmp_path):
    parts = [{"properties": {"pet": {"properties": {key: {"type": "string"}}}}} for key in ("name", "color")]
    models = imported(schemas(Owner={"allOf": parts}), tmp_path, "inline_parts").models
    assert models.OwnerPet.model_fields.keys() == {"name", "color"}


@pytest.mark.parametrize("count", [-1, 1.5, 10**30])
def test_a_count_that_nothing_can_have_is_not_checked(tmp_path, count):
    bounds = {"minLength": count, "maxLength": count}
    held = {"text": {"type": "string", **bounds}, "list": {"type": "array", "minItems": count, "maxItems": count}}
    package = f"counts_{len(str(count))}"
    model = imported(schemas(Held={"type": "object", "properties": held}), tmp_path, package).models.Held
    assert model.model_validate_json('{"text": "x", "list": [1]}').text == "x"


def test_what_is_only_written_is_not_missed_in_a_response(tmp_path):
    user = {"type": "object", "required": ["id", "password"], "properties": {
        "id": {"type": "string", "readOnly": True}, "password": {"type": "string", "writeOnly": True},
    }}  # fmt: skip
    model = imported(schemas(User=user), tmp_path, "written").models.User
    assert model.model_validate_json('{"id": "1"}').password is None
    with pytest.raises(ValueError, match="id"):
        model.model_validate_json('{"password": "x"}')


def test_classes_that_name_themselves_or_each_other_are_complete_once_imported(tmp_path):
    """Pydantic before 2.14 cannot dump a body of a class that it has not completed."""
    tree = {
        "type": "object",
        "properties": {"below": {"type": "array", "items": {"$ref": "#/components/schemas/Tree"}}},
    }
    egg = {"type": "object", "properties": {"hen": {"$ref": "#/components/schemas/Hen"}}}
    hen = {"type": "object", "properties": {"egg": {"$ref": "#/components/schemas/Egg"}}}
    models = imported(schemas(Tree=tree, Egg=egg, Hen=hen), tmp_path, "circles").models
    assert [getattr(models, name).__pydantic_complete__ for name in ("Tree", "Egg", "Hen")] == [True] * 3


@pytest.mark.parametrize(
    ("kind", "default"), [("integer", 1), ("number", 1.5), ("string", "x"), ("boolean", True), ("boolean", False)]
)
def test_a_default_stands_beside_null_too(tmp_path, kind, default):
    item = {"type": "object", "properties": {"it": {"type": [kind, "null"], "default": default}}}
    models = imported(schemas(Item=item), tmp_path, f"defaulted_{kind}_{default}".lower().replace(".", "_")).models
    assert models.Item().it == default
    assert models.Item(it=None).it is None


def test_a_field_that_is_deprecated_says_so(tmp_path):
    pet = {"properties": {"old": {"type": "string", "deprecated": True, "description": "Of old."}, "new": TEXT}}
    pet["properties"]["older"] = {**TEXT, "deprecated": True}
    properties = imported(schemas(Pet=pet), tmp_path, "of_old").models.Pet.model_json_schema()["properties"]
    assert {name: told.get("description") for name, told in properties.items()} == {
        "new": None,
        "old": "Deprecated. Of old.",
        "older": "Deprecated.",
    }
