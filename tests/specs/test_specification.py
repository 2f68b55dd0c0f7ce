"""The shipped documents are valid OpenAPI 3.1, and free of what makes generators stumble."""

from __future__ import annotations

import re
from collections import Counter

import pytest
from click.testing import CliRunner
from openapi_spec_validator import OpenAPIV31SpecValidator

from codegen.cli import main

from .sources import SPECS, VERSIONS, document, operations, resolved


@pytest.mark.parametrize("version", VERSIONS)
def test_the_specification_validator_accepts_the_document(version: str):
    assert [error.message for error in OpenAPIV31SpecValidator(document(version)).iter_errors()] == []
    assert document(version)["openapi"] == "3.1.0"


def test_the_tool_finds_no_problem_and_no_lint_in_any():
    result = CliRunner().invoke(main, ["--specs", str(SPECS), "validate"])
    assert result.exit_code == 0, result.output
    lines = result.output.splitlines()
    assert [line.rsplit("/", 1)[-1] for line in lines] == [f"{version}.json: no problem" for version in VERSIONS]


@pytest.mark.parametrize("version", VERSIONS)
def test_names_are_unique_and_tags_and_path_parameters_declared(version: str):
    tree = document(version)
    ids = Counter(operation["operationId"] for _, _, operation in operations(tree))
    assert [name for name, count in ids.items() if count > 1] == []
    tags = {tag["name"] for tag in tree["tags"]}
    for _, name, operation in operations(tree):
        parameters = [resolved(tree, parameter) for parameter in operation.get("parameters", ())]
        in_path = [parameter["name"] for parameter in parameters if parameter["in"] == "path"]
        assert sorted(in_path) == sorted(re.findall(r"{(\w+)}", name)), name
        assert all(parameter["required"] for parameter in parameters if parameter["in"] == "path"), name
        assert set(operation["tags"]) <= tags, name
        assert "security" in operation, name
