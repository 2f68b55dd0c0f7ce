"""Media types: what covers what, what goes by another name, and who can ask for a form (RFC 9110, 8.3.1 and 12.5.1)."""

from typing import Any

import pytest

from codegen.compat import diff
from codegen.compat.media_types import parse
from codegen.model import Document
from tests.compat.documents import api, told

TEXT = {"type": "string"}
NUMBER = {"type": "integer"}
JSON, CSV, APPLICATION, ANY = "application/json", "text/csv", "application/*", "*/*"
PROBLEM = "application/problem+json"

Names = tuple[str, ...]


def forms(names: Any, schema: Any = TEXT) -> dict[str, Any]:
    if isinstance(names, dict):
        return {"content": {name: {"schema": inner} for name, inner in names.items()}}
    return {"content": {name: {"schema": schema} for name in names}}


def sent(names: Any) -> Document:
    return api({"requestBody": forms(names)})


def returned(names: Any) -> Document:
    return api({"responses": {"200": {"description": "", **forms(names)}}})


def hooked(names: Any) -> Document:
    return api(webhooks={"sold": {"post": {"requestBody": forms(names)}}})


def short(old: Document, new: Document) -> list[tuple[str, str]]:
    return [(rule.partition("media-type-")[2], level) for rule, level, _ in told(old, new)]


SPELLINGS = [
    ("application/json", "Application/JSON"),
    ("application/json", "application/json; charset=utf-8"),
    ("application/problem+json; charset=UTF-8", PROBLEM),
    ("text/plain;charset=utf-8", 'text/plain ; Charset="UTF-8"'),
    ("a/b; version=2; profile=x", "a/b;profile=x;VERSION=2"),
    ('a/b;q="x;y"', 'A/B; q="x;y"'),
    (r'a/b;q="x\"y"', r'a/b; q="\x\"\y"'),
    ("multipart/form-data", "multipart/form-data; boundary=here"),
]


@pytest.mark.parametrize(("one", "other"), SPELLINGS, ids=str)
@pytest.mark.parametrize("place", [sent, returned, hooked])
def test_one_media_type_however_it_is_spelled(place: Any, one: str, other: str):
    assert diff(place((one,)), place((other,))) == []
    assert diff(place((other,)), place((one,))) == []


@pytest.mark.parametrize(
    ("one", "other"),
    [("a/b", "a/c"), ("a/b", "a/b;version=1"), ("a/b;q=X", "a/b;q=x"), ('a/b;q="x;y=1"', "a/b;q=x;y=1"), ("text/csv", "text/csv;charset=utf-8")],
)  # fmt: skip
def test_different_media_types(one: str, other: str):
    assert parse(one) != parse(other)


MOVES: dict[str, tuple[Names, Names, list[Any], list[Any], list[Any]]] = {
    "a range takes what it covers; who asks for JSON may get something else": (
        (JSON,), (APPLICATION,), [("widened", "info")], [("widened", "warning")], [("widened", "error")],
    ),
    "two are taken in by one range": (
        (JSON, "application/xml"), (ANY,), [("widened", "info")], [("widened", "warning")], [("widened", "error")],
    ),
    "one of a range refuses the others; who read the range reads it": (
        (ANY,), (JSON,), [("narrowed", "error")], [("narrowed", "info")], [("narrowed", "info")],
    ),
    "a smaller range": ((ANY,), (APPLICATION,), [("narrowed", "error")], [("narrowed", "info")], [("narrowed", "info")]),
    "a range of one suffix": (
        (PROBLEM,), ("application/*+json",), [("widened", "info")], [("widened", "warning")], [("widened", "error")],
    ),
    "a smaller range takes in what stood beside the bigger one": (
        (ANY, JSON), (APPLICATION,), [("narrowed", "error")], [("narrowed", "info")], [("narrowed", "info")],
    ),
    "a bigger range and one of the smaller": (
        (APPLICATION,), (ANY, JSON), [("widened", "info")], [("widened", "warning")], [("widened", "error")],
    ),
    "what is left takes it without its parameter too": (
        ("text/plain", "text/plain; charset=utf-8"), ("text/plain",), [("name-changed", "info")],
        [("name-changed", "warning")], [("name-changed", "warning")],
    ),
    "a range that was there says the same": ((JSON, ANY), (ANY,), [], [], []),
    "what a range covers needs no key of its own": ((APPLICATION,), (APPLICATION, JSON), [], [], []),
    "a charset beside none is no other media type": ((JSON,), (JSON, "application/json; charset=utf-8"), [], [], []),
    "another media type: a webhook's reader cannot ask for the old one": (
        (JSON,), (CSV,), [("removed", "error"), ("added", "info")], [("removed", "error"), ("added", "info")],
        [("added", "error"), ("removed", "info")],
    ),
    "one more": ((JSON,), (JSON, CSV), [("added", "info")], [("added", "info")], [("added", "error")]),
    "one less": ((JSON, CSV), (JSON,), [("removed", "error")], [("removed", "error")], [("removed", "info")]),
    "none is left": ((JSON,), (), [("removed", "warning")], [("removed", "error")], [("removed", "error")]),
    "none was there": ((), (JSON,), [("added", "info")], [("added", "info")], [("added", "info")]),
    "the same syntax under a name of its own: refused, but read": (
        (JSON,), (PROBLEM,), [("removed", "error"), ("added", "info")], [("name-specialized", "warning")],
        [("name-specialized", "warning")],
    ),
    "the same syntax under the plain name": (
        (PROBLEM,), (JSON,), [("removed", "error"), ("added", "info")], [("name-generalized", "warning")],
        [("name-generalized", "warning")],
    ),
    "the same syntax under another name": (
        ("application/atom+xml",), ("application/rss+xml",), [("removed", "error"), ("added", "info")],
        [("name-changed", "warning")], [("name-changed", "warning")],
    ),
    "another version by parameter": (
        ("a/b;version=1",), ("a/b;version=2",), [("name-changed", "error")], [("name-changed", "warning")],
        [("name-changed", "warning")],
    ),
    "a version where none was said: it was one of all": (
        ("a/b",), ("a/b;version=2",), [("name-changed", "error")], [("name-changed", "info")], [("name-changed", "info")],
    ),
    "no version any more: whether it is heeded is not said": (
        ("a/b;version=2",), ("a/b",), [("name-changed", "warning")], [("name-changed", "warning")],
        [("name-changed", "warning")],
    ),
    "a parameter whose case may count or not": (
        ("a/b;profile=X",), ("a/b;profile=x",), [("name-changed", "warning")], [("name-changed", "warning")],
        [("name-changed", "warning")],
    ),
    "a charset that is said: most send it already": (
        ("text/plain",), ("text/plain; charset=utf-8",), [("name-changed", "warning")], [("name-changed", "info")],
        [("name-changed", "info")],
    ),
    "a charset that is no longer said": (
        ("text/plain; charset=utf-8",), ("text/plain",), [("name-changed", "info")], [("name-changed", "warning")],
        [("name-changed", "warning")],
    ),
}  # fmt: skip


@pytest.mark.parametrize("case", MOVES.values(), ids=MOVES.keys())
def test_names(case: tuple[Names, Names, list[Any], list[Any], list[Any]]):
    old, new, *expected = case
    assert [short(place(old), place(new)) for place in (sent, returned, hooked)] == expected


def test_what_a_range_covers_is_compared_with_what_the_range_says():
    assert told(sent({JSON: TEXT}), sent({ANY: NUMBER})) == [
        ("request-body-type-changed", "error", "body"),
        ("request-body-media-type-widened", "info", "body"),
    ]
    assert told(sent({ANY: TEXT, JSON: TEXT}), sent({ANY: TEXT, JSON: NUMBER})) == [
        ("request-body-type-changed", "error", "body")
    ]
    (finding,) = diff(returned({ANY: NUMBER, JSON: TEXT}), returned({ANY: NUMBER}))
    assert (finding.id, finding.places[0].media_type) == ("response-body-type-changed", JSON)


def test_the_most_specific_range_counts():
    assert diff(sent({ANY: NUMBER, APPLICATION: TEXT}), sent({ANY: NUMBER, APPLICATION: TEXT, JSON: TEXT})) == []
    assert diff(sent({ANY: TEXT, APPLICATION: NUMBER}), sent({ANY: TEXT, APPLICATION: NUMBER, JSON: TEXT})) != []


def test_of_two_spellings_in_one_document_neither_is_lost():
    spelled = "application/json; charset=utf-8"
    assert diff(sent({JSON: TEXT, spelled: NUMBER}), sent({spelled: NUMBER, JSON: TEXT})) == []
    assert [finding.id for finding in diff(sent({JSON: TEXT}), sent({JSON: TEXT, spelled: NUMBER}))] == [
        "request-body-type-changed"
    ]
    for changed in ({JSON: NUMBER, spelled: TEXT}, {JSON: TEXT, spelled: NUMBER}, {JSON: TEXT}):
        found = diff(sent({JSON: TEXT, spelled: TEXT}), sent(changed))
        assert [finding.id for finding in found] == ["request-body-type-changed"] * (changed != {JSON: TEXT})
    assert [finding.id for finding in diff(sent({JSON: TEXT, spelled: NUMBER}), sent({JSON: TEXT}))] == [
        "request-body-type-changed"
    ]


def test_the_answer_to_a_webhook_is_what_the_caller_sends():
    def answered(*names: str) -> Document:
        return api(webhooks={"sold": {"post": {"responses": {"200": {"description": "", **forms(names)}}}}})

    assert told(answered(JSON), answered(CSV)) == [
        ("request-body-media-type-removed", "error", "body"),
        ("request-body-media-type-added", "info", "body"),
    ]


def test_a_media_type_behind_a_reference_is_the_same():
    referred = api(
        {"requestBody": {"content": {JSON: {"$ref": "#/components/mediaTypes/Pet"}}}},
        openapi="3.2.0",
        components={"mediaTypes": {"Pet": {"schema": TEXT}}},
    )
    assert diff(api({"requestBody": forms((JSON,))}, openapi="3.2.0"), referred) == []


def streamed(name: str, **media_type: Any) -> Document:
    reply = {"responses": {"200": {"description": "", "content": {name: media_type}}}}
    return api(reply, openapi="3.2.0")


def sized(**size: Any) -> dict[str, Any]:
    return {"type": "object", "properties": {"size": {"type": "string", **size}}}


@pytest.mark.parametrize(
    "name", ["application/jsonl", "text/event-stream", "application/json-seq", "application/x-ndjson"]
)
def test_items_of_a_stream_are_those_of_a_list(name: str):
    listed = streamed(name, schema={"type": "array", "items": sized()})
    each = streamed(name, itemSchema=sized())
    assert diff(listed, each) == []
    assert diff(each, listed) == []
    assert told(listed, streamed(name, itemSchema=sized(maxLength=3))) == [
        ("response-property-max-length-set", "info", "body[].size")
    ]


def test_a_finding_about_an_item_names_the_place_in_the_document():
    old, new = (
        streamed("application/jsonl", itemSchema=sized(maxLength=3)),
        streamed("application/jsonl", itemSchema=sized()),
    )
    (finding,) = diff(old, new)
    assert finding.base is not None
    assert finding.base.pointer == (
        "/paths/~1pets/post/responses/200/content/application~1jsonl/itemSchema/properties/size/maxLength"
    )


def test_a_list_that_is_bounded_is_more_than_its_items():
    bounded = streamed("application/jsonl", schema={"type": "array", "items": TEXT, "maxItems": 3})
    each = streamed("application/jsonl", itemSchema=TEXT)
    assert told(bounded, each) == [("response-body-max-items-unset", "error", "body")]
    assert diff(bounded, streamed("application/jsonl", schema={"maxItems": 3}, itemSchema=TEXT)) == []


def test_before_3_2_the_schema_of_a_stream_was_mostly_that_of_an_item():
    older = api({"responses": {"200": {"description": "", "content": {"text/event-stream": {"schema": sized()}}}}})
    assert diff(older, streamed("text/event-stream", itemSchema=sized())) == []
    assert told(older, streamed("text/event-stream", itemSchema=NUMBER)) == [
        ("response-body-type-changed", "error", "body[]")
    ]


STRANGE = [
    "",
    "/",
    ";",
    "json",
    "a/b/c",
    'a/b;c="',
    "*",
    "a/*;b",
    "\x00/\n",
    "application/json\nerror: forged",
    "é/ü;x=y",
    ";;;=;",
]


@pytest.mark.parametrize("name", STRANGE, ids=ascii)
def test_what_is_no_media_type_is_a_name_of_its_own(name: str):
    for place in (sent, returned, hooked):
        assert diff(place((name,)), place((name,))) == []
        found = diff(place((name,)), place((JSON,))) + diff(place((JSON,)), place((name,)))
        assert found
        assert not any("\n" in f"{one.message}{one.origin}{one.places}" for one in found)


def test_ten_thousand_media_types():
    many = tuple(f"application/vnd.pet{index}+json; v={index}" for index in range(10_000))
    assert short(returned(many), returned((APPLICATION,))) == [("widened", "warning")]
    assert len(diff(returned(many), returned(many[1:]))) == 1
