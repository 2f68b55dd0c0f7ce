"""What the tests expect is made without a look at what they test."""

import ast
import sys
from pathlib import Path

import pytest

EXPECTING = ("calls", "coverage", "documents", "instances", "judge", "leaves", "server", "spec", "wire")
OUTSIDE = {"jsonschema_rs", "yaml"}


def imported(name):
    """The modules beside this one that a module imports, and the packages from elsewhere."""
    nodes = list(ast.walk(ast.parse(Path(__file__).with_name(f"{name}.py").read_text(encoding="utf-8"))))
    near = {node.module for node in nodes if isinstance(node, ast.ImportFrom) and node.level}
    far = {node.module.split(".")[0] for node in nodes if isinstance(node, ast.ImportFrom) and not node.level}
    far |= {alias.name.split(".")[0] for node in nodes if isinstance(node, ast.Import) for alias in node.names}
    return near, far


@pytest.mark.parametrize("name", EXPECTING)
def test_expectations_come_from_the_document_alone(name):
    near, far = imported(name)
    assert near <= set(EXPECTING)
    assert far <= OUTSIDE | sys.stdlib_module_names


def test_coverage_is_found_without_what_makes_the_instances():
    assert imported("coverage")[0] == {"spec"}
