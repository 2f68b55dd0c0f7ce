"""What says the same in other words is shown without a search, and nothing else is."""

from typing import Any

import pytest

from codegen.compat.reader import Reader, Spot
from codegen.compat.shapes import Shapes
from codegen.compat.solver.alike import Alike
from codegen.compat.solver.scope import Scope
from codegen.compat.solver.terms import Terms
from codegen.compat.solver.written import Written
from codegen.compat.unchanged import Unchanged
from codegen.model import Document
from tests.compat.solver.questions import AT, Question

REF = "#/components/schemas/"
TEXT = {"type": "string"}
CLOSED = {
    "type": "object",
    "properties": {"a": TEXT, "b": {"minimum": 1}},
    "required": ["a", "b"],
    "additionalProperties": False,
}
NAMED = {"Text": TEXT, "Closed": CLOSED}

OTHER_WORDS: dict[str, tuple[Any, Any]] = {
    "a reference": ({"properties": {"a": TEXT}}, {"properties": {"a": {"$ref": REF + "Text"}}}),
    "parts": (CLOSED, {"allOf": [{"required": ["b"]}, {k: CLOSED[k] for k in ("properties", "additionalProperties")}], "type": "object", "required": ["a"]}),
    "a reference with more beside it": ({**CLOSED, "maxProperties": 2}, {"$ref": REF + "Closed", "maxProperties": 2}),
    "alternatives in another order": ({"anyOf": [CLOSED, TEXT]}, {"anyOf": [{"allOf": [TEXT]}, {"$ref": REF + "Closed"}]}),
    "one of each in another order": ({"oneOf": [CLOSED, TEXT]}, {"oneOf": [{"allOf": [TEXT]}, {"$ref": REF + "Closed"}]}),
    "constants": ({"items": {"enum": ["a", 1]}}, {"items": {"oneOf": [{"const": 1}, {"enum": ["a"]}]}}),
    "what says nothing": ({"items": TEXT}, {"items": {**TEXT, "minLength": 0, "description": "A word"}}),
    "what must not be": ({"not": {"items": TEXT}}, {"not": {"items": {"allOf": [TEXT]}, "minItems": 0}}),
    "conditions": ({"if": TEXT, "then": {"minLength": 1}}, {"if": {"allOf": [TEXT]}, "then": {"minLength": 1, "uniqueItems": False}}),
    "what depends on something": ({"dependentSchemas": {"a": CLOSED}}, {"dependentSchemas": {"a": {"$ref": REF + "Closed"}}}),
    "items that are counted": ({"contains": TEXT, "maxContains": 2}, {"contains": {"$ref": REF + "Text"}, "maxContains": 2}),
    "what is not evaluated": (
        {"anyOf": [{"properties": {"a": TEXT}}, {"properties": {"b": TEXT}}], "unevaluatedProperties": False},
        {"anyOf": [{"properties": {"b": {"$ref": REF + "Text"}}}, {"properties": {"a": TEXT}}], "unevaluatedProperties": {"not": {}}},
    ),
}  # fmt: skip


def alike(here: Any, there: Any, named: dict[str, Any], then: dict[str, Any] | None = None) -> bool:
    """Ask whether two schemas are alike without a search."""
    trees = ({**named, "Asked": here}, {**(named if then is None else then), "Asked": there})
    before, now = (
        Reader(Document("openapi.json", b"", {"openapi": "3.1.0", "components": {"schemas": schemas}}))
        for schemas in trees
    )
    terms = Terms(Written(Shapes(before), Shapes(now), Unchanged(before, now)))
    return Alike(terms)(terms.of("old", Spot(AT, here), Scope()), terms.of("new", Spot(AT, there), Scope()))


@pytest.mark.parametrize(("here", "there"), OTHER_WORDS.values(), ids=OTHER_WORDS.keys())
def test_other_words_need_no_search(here: Any, there: Any):
    for one, other in ((here, there), (there, here)):
        assert Question(one, other, named=NAMED).within
        idle = "unevaluatedProperties" in one  # its cases come in another order, and need a search
        assert alike(one, other, NAMED) is not idle


NOT_ALIKE: dict[str, tuple[Any, Any]] = {
    "one of": ({"anyOf": [{"minLength": 1}, {"maxLength": 3}]}, {"oneOf": [{"minLength": 1}, {"maxLength": 3}]}),
    "constants of which two are equal": ({"enum": [1, 2]}, {"oneOf": [{"enum": [1, 2]}, {"const": 1.0}]}),
    "other bounds": ({"items": {"minLength": 1}}, {"items": {"minLength": 2}}),
    "another condition": ({"if": TEXT, "then": {"minLength": 1}}, {"if": {"minLength": 1}, "then": TEXT}),
    "another name": ({"properties": {"a": TEXT}}, {"properties": {"b": TEXT}}),
    "another position": ({"prefixItems": [TEXT, {}]}, {"prefixItems": [{}, TEXT]}),
    "one more": ({"items": {}}, {"items": {"allOf": [{}, TEXT]}}),
    "more of them": ({"contains": TEXT}, {"contains": TEXT, "minContains": 2}),
    "what is refused": ({"not": {"not": TEXT}}, {"not": TEXT}),
}


@pytest.mark.parametrize(("here", "there"), NOT_ALIKE.values(), ids=NOT_ALIKE.keys())
def test_what_is_not_the_same_is_not_taken_for_it(here: Any, there: Any):
    assert not Question(here, there).within
    assert not alike(here, there, {})


def tree(leaf: Any, below: str) -> dict[str, Any]:
    return {"type": "object", "properties": {"value": leaf, "below": {"type": "array", "items": {"$ref": REF + below}}}}


def test_recursive_schemas_are_alike_where_nothing_speaks_against_it():
    def asked(leaf: Any) -> bool:
        before = {"Tree": tree(TEXT, "Other"), "Other": tree(TEXT, "Tree")}
        now = {
            "Tree": {"allOf": [{"$ref": REF + "Other"}]},
            "Other": {"$ref": REF + "More"},
            "More": tree(leaf, "Tree"),
        }
        here = {"$ref": REF + "Tree"}
        same = alike(here, {"allOf": [here]}, before, now)
        assert Question(here, {"allOf": [here]}, named=before, then=now).within is same
        return same

    assert asked({"allOf": [TEXT]})
    assert not asked({**TEXT, "minLength": 1})


def test_what_was_taken_for_alike_on_the_way_is_asked_again():
    """The parts of a circle are alike so far as the whole of it is, which differs at its end: nothing of that is kept."""

    def circle(last: Any) -> Reader:
        first = {"properties": {"next": {"$ref": REF + "Second"}, "rest": last}}
        schemas = {"First": first, "Second": {"properties": {"back": {"$ref": REF + "First"}}}}
        return Reader(Document("openapi.json", b"", {"openapi": "3.1.0", "components": {"schemas": schemas}}))

    def told(*names: str) -> list[bool]:
        before, now = circle(TEXT), circle({"type": "integer"})
        terms = Terms(Written(Shapes(before), Shapes(now), Unchanged(before, now)))
        judge = Alike(terms)
        spots = [f"/components/schemas/{name}" for name in names]
        scope = Scope()
        pairs = [
            (terms.of("old", before.lookup("#" + at), scope), terms.of("new", now.lookup("#" + at), scope))
            for at in spots
        ]
        return [judge(*pair) for pair in pairs]

    assert told("First", "Second") == told("Second", "First") == [False, False]
