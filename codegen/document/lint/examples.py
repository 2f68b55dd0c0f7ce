"""Lints about examples."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from contextlib import suppress

from codegen.document import pointer as pointers
from codegen.document.lint.declaration import Hit, Lint, remove, sample_schema
from codegen.document.lint.facts import Facts, declared_types
from codegen.document.lint.instances import null_as_named, refusals
from codegen.document.lint.parts import parts_of
from codegen.document.show import show
from codegen.document.structure import Node
from codegen.model import Json

_JSON = re.compile(r"\s*(?:[^;]+/json|[^;]+\+json)\s*(?:;.*)?", re.IGNORECASE)
_Example = tuple[str, Node, Json]


def _refused(facts: Facts) -> Iterator[Hit]:
    examples = [*_of_schemas(facts), *_of_contents(facts)]
    pairs = [(schema, value) for _, schema, value in examples]
    for (pointer, schema, value), reason in zip(examples, refusals(facts.judging, pairs), strict=True):
        if reason and not null_as_named(schema.value, value):
            yield Hit(pointer, f"the example {show(value)} is refused by its schema: {reason}")


def _of_schemas(facts: Facts) -> Iterator[_Example]:
    for node in facts.of("schema"):
        given = pointers.get(facts.given, node.pointer)
        if "example" in given:
            yield f"{node.pointer}/example", node, given["example"]
        examples = given.get("examples")
        for index, value in enumerate(examples if isinstance(examples, list) else []):
            yield f"{node.pointer}/examples/{index}", node, value


def _of_contents(facts: Facts) -> Iterator[_Example]:
    """Yield the examples in parameters, headers and media types, each with the schema beside it."""
    for node in [*facts.of("parameter"), *facts.of("header")]:
        for pointer, schema, value in _beside(facts, node):
            yield from ((pointer, schema, read) for read in _read(facts, schema, value))
    for node in facts.of("media-type"):
        as_json = _JSON.fullmatch(pointers.split(node.pointer)[-1])
        for pointer, schema, value in _beside(facts, node):
            if as_json or not isinstance(value, str):  # else the text may be the body as it is sent
                yield pointer, schema, value


def _beside(facts: Facts, node: Node) -> Iterator[_Example]:
    value = node.value.get("schema")
    if not isinstance(value, dict):
        return
    schema = Node(f"{node.pointer}/schema", "schema", value)
    if "example" in node.value:
        yield f"{node.pointer}/example", schema, node.value["example"]
    examples = node.value.get("examples")
    for name, one in examples.items() if isinstance(examples, dict) else ():
        if isinstance(one, dict):
            held = facts.resolved(Node(node.pointer + pointers.join("examples", name), "example", one))
            for field in ("value", "dataValue"):
                if field in held.value:
                    yield f"{held.pointer}/{field}", schema, held.value[field]


def _read(facts: Facts, schema: Node, value: Json) -> Iterator[Json]:
    """Read an example as it may be written in a URL or a header; nothing where a text may stand for what it is not.

    An array, an object and what is one of several forms have ways to be written as text (OpenAPI 3.1.1, section 4.8.12.3).
    """
    parts = parts_of(facts, schema) if isinstance(value, str) else []
    types = {name for part in parts for name in declared_types(part.value) or []}
    if types & {"array", "object"} or any(keyword in part.value for part in parts for keyword in ("anyOf", "oneOf")):
        return
    if isinstance(value, str) and types & {"integer", "number", "boolean"} and "string" not in types:
        with suppress(ValueError):
            value = json.loads(value)
    yield value


EXAMPLE_REFUSED = Lint(
    rule="example-refused",
    level="warning",
    what="An example that the schema it is of does not admit.",
    why="Whoever copies it sends what is refused, a mock server answers with what no client takes, and either the"
    " example or the schema says what the API does not do. A required property that is readOnly or writeOnly may be"
    " left out, and formats are not judged.",
    advice="Correct the example, or the schema where the example is what is really sent.",
    find=_refused,
    example=sample_schema({"type": "string", "maxLength": 3, "examples": ["cat", "horse"]}),
    near_miss=sample_schema(
        {
            "type": "object",
            "properties": {"id": {"type": "string", "readOnly": True}, "name": {"type": "string"}},
            "required": ["id", "name"],
            "examples": [{"name": "Rex"}],
        }
    ),
    mend=(remove("$.components.schemas.Pet.examples[1]"),),
)
