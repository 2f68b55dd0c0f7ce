"""Every schema of the shipped documents has instances, and takes the null that it names."""

from __future__ import annotations

from typing import Any

import pytest

from tests.calls.instances import instances
from tests.calls.spec import Spec

from .sources import VERSIONS, at, contents, document, operations, published, schemas


def barren(tree: dict[str, Any]) -> list[str]:
    """Where the bodies stand, of requests, responses and events, for which there is no instance."""
    spec = Spec(tree)
    places = [
        place
        for section in ("paths", "webhooks")
        for pointer, _, operation in operations(tree, section)
        for place, _ in contents(operation, pointer)
    ]
    return [place for place in places if not instances(spec, at(spec.tree, place))]


def names_null(schema: dict[str, Any]) -> bool:
    kinds = [part.get("type", ()) for part in (schema, *schema.get("allOf", ()))]
    return any("null" in kind for kind in kinds if isinstance(kind, list))


def shut_out(tree: dict[str, Any]) -> list[str]:
    """The schemas that name null among their types, themselves or in a part, and refuse it all the same."""
    spec = Spec(tree)
    named = [pointer for pointer, schema in schemas(tree) if names_null(schema)]
    parts = {pointer for pointer in named if pointer.rsplit("/", 2)[-2] == "allOf"}
    return [pointer for pointer in named if pointer not in parts and not spec.valid(at(spec.tree, pointer), None)]


@pytest.mark.parametrize("version", VERSIONS)
def test_every_request_response_and_event_has_an_instance(version: str):
    assert barren(document(version)) == []


@pytest.mark.parametrize("version", VERSIONS)
def test_every_schema_inside_them_has_an_instance(version: str):
    spec = Spec(document(version))
    empty = [pointer for pointer, _ in schemas(spec.tree) if not instances(spec, at(spec.tree, pointer))]
    assert empty == []


@pytest.mark.parametrize("version", VERSIONS)
def test_every_null_that_is_named_is_taken(version: str):
    assert any(names_null(schema) for _, schema in schemas(document(version)))
    assert shut_out(document(version)) == []


@pytest.mark.parametrize("version", VERSIONS)
def test_every_default_is_an_instance(version: str):
    spec = Spec(document(version))
    defaults = [pointer for pointer, schema in schemas(spec.tree) if "default" in schema]
    assert defaults
    for pointer in defaults:
        schema = at(spec.tree, pointer)
        assert not spec.faults(schema, schema["default"]), pointer


def test_the_published_structure_fails_where_it_is_known_to():
    bodies = barren(published())
    assert len([place for place in bodies if place.startswith("/paths/") and "/responses/" in place]) == 9
    assert len([place for place in bodies if place.startswith("/webhooks/")]) == 5
    assert len(bodies) == 14
    assert len(shut_out(published())) == 20
