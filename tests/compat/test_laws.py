"""Laws that hold for every pair of documents."""

import copy
import random
from collections import Counter
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from codegen.compat import diff
from codegen.model import Finding, Options
from tests.compat.documents import as_document, returns, sends

NAMES = st.sampled_from(["a", "b", "c"])
LEAVES = st.one_of(
    st.fixed_dictionaries(
        {"type": st.just("string")}, optional={"maxLength": st.integers(1, 9), "format": st.just("date")}
    ),
    st.fixed_dictionaries({"type": st.just("integer")}, optional={"minimum": st.integers(-3, 3)}),
    st.fixed_dictionaries({"type": st.just("string"), "enum": st.lists(NAMES, min_size=1, max_size=3, unique=True)}),
    st.fixed_dictionaries({"type": st.just(["string", "null"])}),
    st.just({"type": "boolean"}),
)


def nested(inner: st.SearchStrategy[Any]) -> st.SearchStrategy[Any]:
    objects = st.fixed_dictionaries(
        {"type": st.just("object"), "properties": st.dictionaries(NAMES, inner, max_size=3)},
        optional={"required": st.lists(NAMES, max_size=3, unique=True), "additionalProperties": st.just(False)},
    )
    return st.one_of(
        objects,
        st.fixed_dictionaries({"type": st.just("array"), "items": inner}),
        st.fixed_dictionaries({"oneOf": st.lists(inner, min_size=1, max_size=3)}),
        st.fixed_dictionaries({"allOf": st.lists(objects, min_size=1, max_size=2)}),
    )


SCHEMAS = st.recursive(LEAVES, nested, max_leaves=6)
PLACES = st.sampled_from([sends, returns])


def shuffled(value: Any, order: random.Random) -> Any:
    """The same value with the keys of every object in another order."""
    if isinstance(value, list):
        return [shuffled(inner, order) for inner in value]
    if not isinstance(value, dict):
        return value
    return {key: shuffled(value[key], order) for key in order.sample(list(value), len(value))}


@given(SCHEMAS, PLACES)
def test_a_document_does_not_differ_from_itself(schema: Any, place: Any):
    assert diff(place(schema), place(copy.deepcopy(schema))) == []


@given(SCHEMAS, SCHEMAS, PLACES, st.randoms(use_true_random=False))
def test_the_order_of_keys_does_not_matter(old: Any, new: Any, place: Any, order: random.Random):
    before, after = place(old), place(new)
    disordered = [as_document(shuffled(document.tree, order)) for document in (before, after)]
    assert diff(*disordered) == diff(before, after)


@given(SCHEMAS, PLACES)
def test_a_reference_and_its_content_are_the_same(schema: Any, place: Any):
    inline = place({"type": "object", "properties": {"pet": schema}})
    by_ref = place(
        {"type": "object", "properties": {"pet": {"$ref": "#/components/schemas/Pet"}}},
        components={"schemas": {"Pet": schema}},
    )
    assert diff(inline, by_ref) == []
    assert diff(by_ref, inline) == []
    assert {finding.id for finding in diff(inline, by_ref, options=Options(policy="source"))} == {"api-schema-added"}


@given(SCHEMAS, PLACES)
def test_a_wrapper_of_one_is_no_change(schema: Any, place: Any):
    for keyword in ("allOf", "anyOf", "oneOf"):
        assert diff(place(schema), place({keyword: [schema]})) == []


@given(SCHEMAS, SCHEMAS, PLACES)
@settings(max_examples=max(200, settings.default.max_examples))
def test_reversing_swaps_what_was_added_and_removed(old: Any, new: Any, place: Any):
    forth, back = diff(place(old), place(new)), diff(place(new), place(old))
    swapped = {"add": "remove", "remove": "add", "change": "change"}
    assert Counter(mark(finding, finding.action) for finding in forth) == Counter(
        mark(finding, swapped[finding.action]) for finding in back
    )


def mark(finding: Finding, action: str) -> tuple[str, str, tuple[str, ...]]:
    return action, finding.direction, tuple(place.location for place in finding.places)


@given(SCHEMAS, SCHEMAS, PLACES)
def test_findings_are_told_apart_and_sorted_worst_first(old: Any, new: Any, place: Any):
    findings = diff(place(old), place(new))
    marks = [(finding.id, finding.direction, finding.origin) for finding in findings]
    assert len(marks) == len(set(marks))
    levels = ["error", "warning", "info"]
    assert [finding.level for finding in findings] == sorted((finding.level for finding in findings), key=levels.index)
