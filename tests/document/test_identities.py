"""References by name: ``$id`` and ``$anchor`` (JSON Schema 2020-12 Core, 8.2)."""

from typing import Any

import bounded
import pytest

from codegen.document.identities import Identities
from tests.compat.documents import sends, told

TEXT, NUMBER = ({"type": kind} for kind in ("string", "integer"))
URI = "https://example.com/pet"


def pet(leaf: Any, **named: Any) -> dict[str, Any]:
    return {**named, "type": "object", "$defs": {"name": {**leaf, "$anchor": "name"}}}


REFERENCES = [
    ("#name", {}),
    (f"{URI}#name", {"$id": URI}),
    ("#/$defs/name", {"$id": URI}),
    (f"{URI}#/$defs/name", {"$id": URI}),
]


@pytest.mark.parametrize(("ref", "named"), REFERENCES, ids=str)
def test_what_a_name_leads_to_is_compared(ref: str, named: Any):
    def document(leaf: Any) -> Any:
        return sends({**pet(leaf, **named), "properties": {"name": {"$ref": ref}}})

    assert told(document(TEXT), document(NUMBER)) == [("request-property-type-changed", "error", "body.name")]


def test_a_schema_is_known_by_its_uri():
    def document(leaf: Any) -> Any:
        return sends({"$ref": URI}, components={"schemas": {"Pet": {"$id": URI, **leaf}}})

    assert told(document(TEXT), document(NUMBER)) == [("request-body-type-changed", "error", "body")]


def test_a_name_that_two_have_or_nobody_leads_nowhere():
    twice = Identities({"a": {"$anchor": "name"}, "b": {"$anchor": "name"}, "c": {"$id": URI}})
    assert [twice.find(ref) for ref in ("#name", "#other", f"{URI}#name", "https://example.com/", "#/d", "#")] == [
        None
    ] * 6
    assert twice.find(URI) == ("/c", {"$id": URI})


def test_an_anchor_named_with_a_uri_is_one_of_that_schema():
    inner = {"$id": "https://example.com/inner", "$anchor": "name"}
    known = Identities({"a": {"$id": URI, "b": {"$anchor": "name"}, "c": inner}})
    assert known.find(f"{URI}#name") == ("/a/b", {"$anchor": "name"})
    assert known.find("https://example.com/inner#name") == ("/a/c", inner)
    assert known.find("#name") is None


def test_many_names_are_not_gone_through_for_each_reference():
    bounded.run("""
        from codegen.document.identities import Identities
        names = range(30_000)
        known = Identities({f"s{n}": {"$id": f"https://example.com/{n}", "$anchor": f"a{n}"} for n in names})
        for n in names:
            assert known.find(f"https://example.com/{n}")[0] == known.find(f"#a{n}")[0] == f"/s{n}"
            assert known.find(f"#/components/schemas/{n}") is None
    """)
