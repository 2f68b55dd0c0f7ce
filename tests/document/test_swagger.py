"""Swagger 2.0 and other languages are refused by every command that reads what is in a document, and never taken for OpenAPI 3."""

import json
import re

import pytest
import yaml

from codegen.document.load import parse
from codegen.errors import InputError
from tests import shop
from tests.test_cli import call

SWAGGER = {
    "swagger": "2.0",
    "info": {"title": "Pets", "version": "1"},
    "basePath": "/v1",
    "paths": {"/pets": {"get": {"parameters": [{"name": "size", "in": "query", "type": "string"}], "responses": {}}}},
}
CONVERT = "  Convert it to OpenAPI 3 first, for example by `npx swagger2openapi FILE --outfile\n  openapi.json`.\n"


def flat(text):
    return re.sub(r"\s+", " ", text).strip()


@pytest.fixture
def home(tmp_path):
    """A vendor whose older version is Swagger."""
    shop.write(tmp_path)
    (tmp_path / "specs" / "2024-05-01.json").write_text(json.dumps(SWAGGER))
    (tmp_path / "swagger.yaml").write_text(yaml.safe_dump(SWAGGER, sort_keys=False))
    return tmp_path


@pytest.mark.parametrize(
    "arguments",
    [
        ["validate", "swagger.yaml"],
        ["diff", "swagger.yaml", "swagger.yaml"],
        ["diff", "swagger.yaml", "2024-06-01"],
        ["diff", "2024-06-01", "swagger.yaml"],
    ],
    ids=" ".join,
)
def test_a_file_of_swagger_is_refused(home, arguments):
    said = call(home, *arguments, code=2)
    assert said.stdout == ""
    assert flat(said.stderr) == flat(f'error: swagger.yaml:1:1: this is Swagger "2.0", not OpenAPI\n{CONVERT}')


@pytest.mark.parametrize(
    "arguments",
    [["validate"], ["diff", "2024-05-01", "2024-06-01"], ["changelog", "2024-05-01", "2024-06-01"], ["matrix"], ["generate", "--all"], ["generate", "2024-05-01"], ["run"]],
    ids=" ".join,
)  # fmt: skip
def test_a_version_of_swagger_is_refused_and_nothing_is_written_of_it(home, arguments):
    said = call(home, *arguments, code=2).stderr
    assert flat('specs/2024-05-01.json:1:2: this is Swagger "2.0", not OpenAPI') in flat(said)
    assert flat(CONVERT) in flat(said)
    assert not list(home.glob("generated/shop_v2024_05_01"))
    assert not list(home.glob("generated/reports/2024-05-01*"))


@pytest.mark.parametrize(
    ("tree", "message"),
    [
        ({"swaggerVersion": "1.2"}, 'this is Swagger "1.2", not OpenAPI'),
        ({"swagger": 2.0}, "this is Swagger 2.0, not OpenAPI"),
        ({"openapi": "2.0"}, 'the OpenAPI version "2.0" is not known'),
        ({"openapi": "4.0.0"}, 'the OpenAPI version "4.0.0" is not known'),
        ({"openapi": "3.3.0"}, 'the OpenAPI version "3.3.0" is not known'),
        ({"openapi": "3.10.0"}, 'the OpenAPI version "3.10.0" is not known'),
        ({"openapi": 3.0}, "the field openapi holds 3.0, which is no text"),
        ({"openapi": None}, "the field openapi holds null, which is no text"),
        ({"asyncapi": "3.0.0", "channels": {}}, 'this is AsyncAPI "3.0.0", not OpenAPI'),
        ({"info": {}, "paths": {}}, "not an OpenAPI document: it has no field openapi"),
    ],
    ids=str,
)
def test_what_is_no_openapi_3_is_named(tree, message):
    with pytest.raises(InputError) as caught:
        parse(json.dumps(tree).encode(), "api.json")
    assert caught.value.message == message
    assert caught.value.advice
