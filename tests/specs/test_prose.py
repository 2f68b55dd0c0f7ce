"""The documents describe all that they declare, in the project's own words."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from typing import Any

import pytest

from .sources import SPECS, VERSIONS, changelog, document, fact, operations, overlay, resolved, schemas

RUN = 8


def texts(tree: Any, *, names: bool = False) -> Iterator[str]:
    """Every description and summary of a document."""
    if isinstance(tree, list):
        for item in tree:
            yield from texts(item)
    elif isinstance(tree, dict):
        for key, value in tree.items():
            if key in ("description", "summary") and isinstance(value, str) and not names:
                yield value
            yield from texts(value, names=key in ("properties", "schemas"))


@pytest.mark.parametrize("version", VERSIONS)
def test_every_operation_event_parameter_and_response_is_described(version: str):
    tree = document(version)
    for section in ("paths", "webhooks"):
        for pointer, name, operation in operations(tree, section):
            assert operation.get("summary"), name
            assert operation.get("description"), name
            for parameter in operation.get("parameters", ()):
                assert resolved(tree, parameter).get("description"), f"{name} {parameter}"
            for status, response in operation["responses"].items():
                text = response["description"]
                assert text, f"{pointer} {status}"
                assert not re.match(r"HTTP \d", text), f"{pointer} {status}"
    for tag in tree["tags"]:
        assert tag.get("description"), tag["name"]


@pytest.mark.parametrize("version", VERSIONS)
def test_every_component_and_every_property_is_described(version: str):
    tree = document(version)
    for name, schema in tree["components"]["schemas"].items():
        assert schema.get("description"), name
    for pointer, schema in schemas(tree):
        for name, child in schema.get("properties", {}).items():
            assert child.get("description"), f"{pointer} {name}"


@pytest.mark.parametrize("version", VERSIONS)
def test_every_document_says_that_it_is_a_reconstruction_from_what_and_when(version: str):
    text = document(version)["info"]["description"]
    for word in ("reconstruction", "not Enode's own", "changelog", "July 2024", "November 2026", version):
        assert word in text


@pytest.mark.parametrize("version", VERSIONS)
def test_no_description_is_a_placeholder(version: str):
    for text in texts(document(version)):
        assert text == text.strip()
        assert not re.search(r"TODO|TBD|FIXME|lorem", text, re.IGNORECASE)
        assert text.endswith((".", "\n")) or len(text.split()) < 8, text


@pytest.mark.parametrize("name", ["facts.md", "changelog.yaml", "versions.md", "conventions.md"])
def test_no_wording_is_taken_from_the_facts(name: str):
    theirs = set(runs(fact(name)))
    taken = {" ".join(run) for text in everything_written() for run in runs(text) if run in theirs}
    assert not taken


@cache
def everything_written() -> frozenset[str]:
    """Each text of the documents, of what made them, of the changelog and of the page beside them."""
    ours = {*words_of_the_changelog(), *prose_of_the_readme()}
    for version in VERSIONS:
        ours |= set(texts(document(version)))
    for version in VERSIONS[1:]:
        ours |= {text for action in overlay(version)["actions"] for text in texts(action)}
        ours |= {action.get("x-reason", "") for action in overlay(version)["actions"]}
    return frozenset(ours)


def words_of_the_changelog() -> Iterator[str]:
    for entry in changelog():
        yield entry["title"]
        for row in entry["rows"]:
            yield row["text"]
            yield row.get("note", "")


def test_every_row_of_the_changelog_is_told_in_whole_sentences():
    for text in words_of_the_changelog():
        assert text == text.strip()
        assert not text or text.endswith(".") or len(text.split()) < 10, text


def prose_of_the_readme() -> list[str]:
    text = (SPECS / "README.md").read_text(encoding="utf-8")
    return [line for line in text.splitlines() if not line.startswith("| `/")]


def runs(text: str) -> Iterator[tuple[str, ...]]:
    """Each run of so many words that would not come about by chance."""
    words = re.findall(r"[a-z0-9']+", text.lower())
    return zip(*(words[start:] for start in range(RUN)), strict=False)
