"""Documents that are valid and odd, and documents that are neither: no traceback, and the rest works."""

import ast
import copy
import random

import pytest

from codegen.errors import CodegenError

from .kit import answer, client_of, imported, schemas
from .shop import TREE

JUNK = [
    None,
    True,
    0,
    1.5,
    10**30,
    "",
    "x",
    [],
    ["a"],
    [{}],
    {},
    {"$ref": "#"},
    {"$ref": "#/paths"},
    {"$ref": 1},
    {"a": {"b": []}},
]


@pytest.mark.parametrize("seed", range(40))
def test_nonsense_in_any_place_is_no_crash(seed):
    source = random.Random(seed)
    tree = {"openapi": "3.1.0", **copy.deepcopy(TREE)}
    for _ in range(source.choice([1, 2, 5])):
        *way, last = source.choice(list(places(tree)))
        value = tree
        for step in way:
            value = value[step]
        value[last] = copy.deepcopy(source.choice(JUNK))
    try:
        files = client_of(tree, package="odd").files
    except CodegenError as error:
        if "openapi" not in str(error).lower():
            raise
        return
    for path, content in files.items():
        if path.endswith(".py"):
            compile(content, path, "exec")


def places(value, way=()):
    entries = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    for key, inner in entries:
        yield (*way, key)
        yield from places(inner, (*way, key))


def test_properties_named_like_keywords_of_the_schema(tmp_path):
    keys = [
        "$ref",
        "$id",
        "allOf",
        "enum",
        "type",
        "properties",
        "x-enum-varnames",
        "const",
        "a.b",
        "a/b",
        "a~b",
        "%7B",
    ]
    odd = {"type": "object", "properties": {key: {"type": "string"} for key in keys}}
    model = imported(schemas(Odd=odd), tmp_path, "keywords").models.Odd
    value = dict.fromkeys(keys, "v")
    assert model.model_validate(value).model_extra == {}
    assert model.model_validate(value).model_dump(by_alias=True) == value


def test_properties_that_would_hide_what_a_model_has(tmp_path):
    keys = [
        "model_fields",
        "model_dump",
        "model_extra",
        "copy",
        "dict",
        "json",
        "str",
        "list",
        "self",
        "cls",
        "None",
        "date",
        "Any",
        "uuid",
    ]
    kinds = [
        {"type": "string", "format": "date"},
        {"type": "string", "format": "uuid"},
        {"type": "array", "items": {"type": "string"}},
    ]
    odd = {"type": "object", "properties": {key: kinds[at % 3] for at, key in enumerate(keys)}}
    model = imported(schemas(Odd=odd), tmp_path, "hiding").models.Odd
    values = ["2024-01-01", "0f8fad5b-d9cb-469f-a165-70867728950e", ["x"]]
    value = {key: values[at % 3] for at, key in enumerate(keys)}
    assert model.model_validate(value).model_dump(by_alias=True, mode="json") == value


def test_openapi_3_0(tmp_path):
    pet = {"type": "object", "required": ["age", "size"], "properties": {
        "age": {"type": "integer", "nullable": True, "minimum": 0, "exclusiveMinimum": True},
        "size": {"type": "string", "enum": ["S", "L"], "nullable": True},
    }}  # fmt: skip
    models = imported({"openapi": "3.0.3", **schemas(Pet=pet)}, tmp_path, "three_zero").models
    assert models.Pet.model_validate({"age": None, "size": None}).age is None
    with pytest.raises(ValueError, match="greater than 0"):
        models.Pet.model_validate({"age": 0, "size": "S"})


def test_schemas_and_resources_with_the_names_of_what_the_package_has(tmp_path):
    taken = [
        "Client",
        "AsyncClient",
        "Environment",
        "models",
        "Model",
        "OpenEnum",
        "Annotated",
        "Field",
        "Operation",
        "Any",
        "builtins",
        "Literal",
    ]
    pet = {"type": "object", "properties": {"name": {"type": "string", "maxLength": 3}}}
    one = {"get": {"responses": {"200": answer({"$ref": "#/components/schemas/Client"})}}}
    names = [
        "models",
        "client",
        "resources",
        "os",
        "httpx2",
        "self",
        "environment",
        "close",
        "base_url",
        "sync_api",
        "pets",
        "async_pets",
        "enum",
        "list",
    ]
    paths = {f"/{name}": one for name in names}
    package = imported({"paths": paths, **schemas(**dict.fromkeys(taken, pet))}, tmp_path, "taken")
    client = package.Client()
    resources = [one for one in dir(client) if hasattr(getattr(client, one), "with_raw_response")]
    assert len(resources) == len(names)
    client.close()
    assert {
        kind.__name__
        for kind in (getattr(package.models, name) for name in package.models.__all__)
        if isinstance(kind, type) and "name" in getattr(kind, "model_fields", ())
    } >= {
        "Client",
        "Model2",
        "Any2",
    }


def test_a_resource_takes_no_name_that_its_module_has():
    for resource in (
        "api",
        "any",
        "aware-datetime",
        "literal",
        "mapping",
        "operation",
        "parameter",
        "sync-api",
        "uuid",
    ):
        source = client_of({"paths": {f"/{resource}": {"get": {"responses": {}}}}}).files
        (module,) = [text for path, text in source.items() if "/resources/" in path and "__init__" not in path]
        bound = [
            alias.asname or alias.name
            for statement in ast.parse(module).body
            if isinstance(statement, ast.ImportFrom)
            for alias in statement.names
        ] + [statement.name for statement in ast.parse(module).body if isinstance(statement, ast.ClassDef)]
        assert len(bound) == len(set(bound)), resource
