"""What stands beside a reference that leads nowhere is compared, whatever way leads there (JSON Schema 2020-12 Core, 8.2.3.1)."""

from __future__ import annotations

from typing import Any

import pytest

from codegen.compat import diff
from codegen.compat.unresolved import of
from codegen.model import Document
from tests.compat.documents import sends, told


def ref(name: str) -> dict[str, str]:
    return {"$ref": f"#/components/schemas/{name}"}


def body(schema: Any, openapi: str = "3.1.0", **named: Any) -> Document:
    return sends(schema, openapi=openapi, components={"schemas": named})


LIST = {"type": "array"}
SHORT = {"type": "array", "maxItems": 3}
SET = ("request-body-max-items-set", "warning", "body")


def undecided(base: Document, revision: Document) -> list[str]:
    return [finding.id for finding in diff(base, revision) if finding.verdict == "undecided"]


@pytest.mark.parametrize("nowhere", [ref("Nope"), {"$ref": "other.json#/X"}, {"$ref": "#nope"}], ids=str)
@pytest.mark.parametrize(
    "holder", [ref("Pets"), {"allOf": [ref("Pets")]}, {**ref("Pets"), "minItems": 1}, ref("Alias")], ids=str
)
def test_what_is_said_beside_it_is_compared(holder: Any, nowhere: Any) -> None:
    old, new = (body(holder, Pets={**nowhere, **said}, Alias=ref("Pets")) for said in (LIST, SHORT))
    assert told(old, new) == [SET]
    assert undecided(old, new) == [SET[0]]
    assert diff(old, old) == []
    assert [one.holder for one in of(new)] == ["/components/schemas/Pets"]


def test_it_is_compared_as_if_the_reference_were_a_part_of_all_of() -> None:
    old = {"type": "object", "properties": {"a": {"type": "string"}}}
    new = {"type": "object", "properties": {"a": {"type": "integer"}}, "required": ["z"]}
    holder = {"properties": {"pet": ref("Pet")}}
    nowhere = {"$ref": "other.json#/X"}
    beside = told(*(body(holder, Pet={**nowhere, **said}) for said in (old, new)))
    assert [where for _, _, where in beside] == ["body.pet.a", "body.pet.z"]
    assert beside == told(*(body(holder, Pet={"allOf": [nowhere], **said}) for said in (old, new)))


def test_it_is_compared_in_a_branch() -> None:
    holder = {"oneOf": [{"type": "object"}, ref("Pets")]}
    assert undecided(*(body(holder, Pets={**ref("Nope"), **said}) for said in (LIST, SHORT))) == [SET[0]]


@pytest.mark.parametrize("onward", [{}, {"minItems": 1}], ids=str)
def test_it_is_compared_where_references_lead_in_a_circle(onward: Any) -> None:
    old, new = (body(ref("A"), A={**ref("B"), **onward}, B={**ref("A"), **said}) for said in (LIST, SHORT))
    assert undecided(old, new) == [SET[0]]
    assert diff(old, old) == []


def test_in_3_0_nothing_counts_beside_a_reference() -> None:
    assert told(*(body(ref("Pets"), "3.0.3", Pets={**ref("Nope"), **said}) for said in (LIST, SHORT))) == []


@pytest.mark.parametrize("openapi", ["3.0.3", "3.1.0"])
def test_another_name_at_the_end_of_a_chain_is_told(openapi: str) -> None:
    old, new = (body(ref("Pets"), openapi, Pets=ref("Other"), Other=ref(name)) for name in ("Nope", "Nor"))
    assert set(undecided(old, new)) == {"request-body-reference-unresolved"}
    assert diff(old, old) == []
