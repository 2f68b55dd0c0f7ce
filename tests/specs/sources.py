"""What the tests of the shipped documents read, and how a document is walked."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from functools import cache
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest
import yaml

ROOT = Path(__file__).parents[2]
SPECS = ROOT / "specs"
FACTS = ROOT.parent / "shared" / "enode"
VERSIONS: tuple[str, ...] = tuple(
    one["version"] for one in yaml.safe_load((SPECS / "sources.yaml").read_text(encoding="utf-8"))["versions"]
)
STEPS = tuple(pairwise(VERSIONS))
NEAR = VERSIONS[-2:]
"""The two versions that were rebuilt from the published structure."""


@cache
def document(version: str) -> dict[str, Any]:
    """The committed document of a version."""
    return json.loads((SPECS / f"{version}.json").read_bytes())


@cache
def overlay(version: str) -> dict[str, Any]:
    """The committed overlay that leads to a version from the one before it."""
    return yaml.safe_load((SPECS / "overlays" / f"{version}.yaml").read_text(encoding="utf-8"))


def rows_of(action: dict[str, Any]) -> list[str]:
    """The rows of the changelog that an action of an overlay carries out."""
    rows = action.get("x-row", [])
    return [rows] if isinstance(rows, str) else rows


@cache
def changelog() -> list[dict[str, Any]]:
    """The entries of the changelog as the project has it, oldest first."""
    return yaml.safe_load((SPECS / "changelog.yaml").read_text(encoding="utf-8"))["entries"]


def fact(name: str) -> str:
    """A file of facts about the API, which stands beside the project and not in it: without it the test is skipped."""
    path = FACTS / name
    if not path.is_file():
        pytest.skip(f"{name}: the facts about the API do not travel with the project")
    return path.read_text(encoding="utf-8")


def published() -> dict[str, Any]:
    """The structure, without prose, of the document that the vendor published for 2024-01-01."""
    return json.loads(fact("published-2024-01-01.structure.json"))


def announced() -> list[dict[str, Any]]:
    """The entries of the vendor's changelog as the facts have it, oldest first."""
    return yaml.safe_load(fact("changelog.yaml"))["entries"]


def table(heading: str) -> list[tuple[str, ...]]:
    """The rows of every table below a heading of ``specs/README.md``, as their cells' text."""
    text = (SPECS / "README.md").read_text(encoding="utf-8")
    section = text.split(f"\n## {heading}\n")[1].split("\n## ")[0]
    lines = [line.strip() for line in section.splitlines() if line.startswith("|")]
    rows = [tuple(cell.strip() for cell in re.split(r"(?<!\\)\|", line)[1:-1]) for line in lines]
    return [row for row, after in zip(rows, [*rows[1:], ()], strict=True) if not _is_rule(row) and not _is_rule(after)]


def _is_rule(row: tuple[str, ...]) -> bool:
    return bool(row) and all(set(cell) <= set("-: ") for cell in row)


def escaped(token: str) -> str:
    """One step of a JSON Pointer (RFC 6901, 3)."""
    return token.replace("~", "~0").replace("/", "~1")


def at(tree: Any, pointer: str) -> Any:
    """What a JSON Pointer leads to; KeyError or IndexError where it leads nowhere."""
    for token in pointer.split("/")[1:]:
        key = token.replace("~1", "/").replace("~0", "~")
        tree = tree[int(key)] if isinstance(tree, list) else tree[key]
    return tree


def resolved(tree: dict[str, Any], node: dict[str, Any]) -> dict[str, Any]:
    """The node at the end of a chain of ``$ref``s."""
    while "$ref" in node:
        node = at(tree, node["$ref"].removeprefix("#"))
    return node


def operations(tree: dict[str, Any], section: str = "paths") -> Iterator[tuple[str, str, dict[str, Any]]]:
    """Pointer, name (``METHOD /path`` or ``webhook NAME``) and content of every operation."""
    for key, item in tree[section].items():
        for method, operation in item.items():
            name = f"{method.upper()} {key}" if section == "paths" else f"webhook {key}"
            yield f"/{section}/{escaped(key)}/{method}", name, operation


def contents(operation: dict[str, Any], pointer: str) -> Iterator[tuple[str, dict[str, Any]]]:
    """Pointer and schema of each body that an operation takes or answers with."""
    bodies = {f"responses/{status}": response for status, response in operation["responses"].items()}
    if "requestBody" in operation:
        bodies["requestBody"] = operation["requestBody"]
    for place, body in bodies.items():
        for media_type, content in body.get("content", {}).items():
            yield f"{pointer}/{place}/content/{escaped(media_type)}/schema", content["schema"]


def schemas(tree: dict[str, Any]) -> Iterator[tuple[str, dict[str, Any]]]:
    """Pointer and content of every schema of a document, those inside others included."""
    for name, schema in tree["components"]["schemas"].items():
        yield from _within(schema, f"/components/schemas/{escaped(name)}")
    for section in ("paths", "webhooks"):
        for pointer, _, operation in operations(tree, section):
            for index, parameter in enumerate(operation.get("parameters", ())):
                if "schema" in parameter:
                    yield from _within(parameter["schema"], f"{pointer}/parameters/{index}/schema")
            for place, schema in contents(operation, pointer):
                yield from _within(schema, place)


def _within(schema: dict[str, Any], pointer: str) -> Iterator[tuple[str, dict[str, Any]]]:
    yield pointer, schema
    for name, child in schema.get("properties", {}).items():
        yield from _within(child, f"{pointer}/properties/{escaped(name)}")
    for keyword in ("allOf", "anyOf", "oneOf"):
        for index, child in enumerate(schema.get(keyword, ())):
            yield from _within(child, f"{pointer}/{keyword}/{index}")
    if "items" in schema:
        yield from _within(schema["items"], f"{pointer}/items")
