"""What an edit means to a caller, where that is more than its rule's example shows; each truth is argued in its name."""

from typing import Any

import pytest

from codegen.compat import diff
from tests.compat.documents import api, as_document, returns, sends, told

TEXT = {"type": "string"}
CAT = {"type": "object", "properties": {"kind": {"const": "cat"}, "lives": {"type": "integer"}}, "required": ["kind"]}
DOG = {"type": "object", "properties": {"kind": {"const": "dog"}, "tricks": TEXT}, "required": ["kind"]}
BIRD = {"type": "object", "properties": {"kind": {"const": "bird"}}, "required": ["kind"]}


def wrapped(**size: Any) -> dict[str, Any]:
    return {"type": "object", "properties": {"size": {"type": "string", **size}}}


Case = tuple[Any, Any, Any, list[tuple[str, str, str]]]

CASES: dict[str, Case] = {
    "a closed object refuses a property that went": (
        sends,
        {**wrapped(), "additionalProperties": False},
        {"type": "object", "additionalProperties": False},
        [("request-property-removed", "error", "body.size")],
    ),
    "an open object ignores it": (
        sends,
        wrapped(),
        {"type": "object"},
        [("request-property-removed", "warning", "body.size")],
    ),
    "readers ignore a property they do not know, in a closed object too": (
        returns,
        {"type": "object", "additionalProperties": False},
        {**wrapped(), "additionalProperties": False, "required": ["size"]},
        [("response-required-property-added", "info", "body.size")],
    ),
    "an unknown value of an enumeration may come": (
        returns,
        wrapped(enum=["a"]),
        wrapped(enum=["a", "b"]),
        [("response-property-enum-value-added", "warning", "body.size")],
    ),
    "a closed object that opens may surprise a strict reader": (
        returns,
        {"type": "object", "additionalProperties": False},
        {"type": "object"},
        [("response-body-became-open", "warning", "body")],
    ),
    "int64 takes every int32": (
        sends,
        {"type": "integer", "format": "int32"},
        {"type": "integer", "format": "int64"},
        [("request-body-format-changed", "info", "body")],
    ),
    "a reader of int32 does not hold every int64": (
        returns,
        {"type": "integer", "format": "int32"},
        {"type": "integer", "format": "int64"},
        [("response-body-format-changed", "error", "body")],
    ),
    "every multiple of six is one of three": (
        sends,
        {"type": "integer", "multipleOf": 6},
        {"type": "integer", "multipleOf": 3},
        [("request-body-multiple-of-changed", "info", "body")],
    ),
    "a bound that only changes its spelling from inclusive to a laxer exclusive one": (
        sends,
        {"type": "integer", "minimum": 3},
        {"type": "integer", "exclusiveMinimum": 1},
        [("request-body-exclusive-min-set", "info", "body"), ("request-body-min-unset", "info", "body")],
    ),
    "a length that no listed value exceeds takes nothing away": (
        sends,
        {"anyOf": [{"enum": ["a", "b"]}, {"type": "string", "maxLength": 9}]},
        {"anyOf": [{"enum": ["a"]}, {"type": "string", "maxLength": 9}]},
        [],
    ),
    "a branch that another one holds may go": (
        sends,
        {"anyOf": [{"type": "object", "maxProperties": 3}, {"type": "object", "maxProperties": 5}, TEXT]},
        {"anyOf": [{"type": "object", "maxProperties": 7}, TEXT]},
        [("request-body-any-of-removed", "info", "body"), ("request-body-max-properties-increased", "info", "body")],
    ),
    "an edit inside a matched branch is told of where it is": (
        sends,
        {"oneOf": [CAT, DOG]},
        {"oneOf": [DOG, {**CAT, "required": ["kind", "lives"]}]},
        [("request-property-became-required", "error", "body.lives")],
    ),
    "a reader meets a branch that it does not know": (
        returns,
        {"oneOf": [CAT, DOG]},
        {"oneOf": [CAT, DOG, BIRD]},
        [("response-body-one-of-added", "error", "body")],
    ),
    "one schema that becomes one of two takes more": (
        sends,
        CAT,
        {"oneOf": [CAT, DOG]},
        [("request-body-one-of-added", "info", "body")],
    ),
    "only one of two is left": (
        sends,
        {"oneOf": [CAT, DOG]},
        CAT,
        [("request-body-one-of-removed", "error", "body")],
    ),
    "items have a location of their own": (
        sends,
        {"type": "array", "items": wrapped()},
        {"type": "array", "items": wrapped(maxLength=9)},
        [("request-property-max-length-set", "error", "body[].size")],
    ),
    "values of a map have one too": (
        returns,
        {"type": "object", "additionalProperties": {"type": "integer"}},
        {"type": "object", "additionalProperties": TEXT},
        [("response-body-type-changed", "error", "body{}")],
    ),
    "a property that only the answer holds is not asked for": (
        sends,
        {"type": "object", "properties": {"id": {"type": "string", "readOnly": True}}},
        {"type": "object", "properties": {"id": {"type": "string", "readOnly": True}}, "required": ["id"]},
        [("request-property-became-required", "info", "body.id")],
    ),
    "a keyword from elsewhere is told of, not dropped": (
        sends,
        TEXT,
        {"type": "string", "precision": 3},
        [("unclassified", "warning", "body")],
    ),
}


@pytest.mark.parametrize("case", CASES.values(), ids=CASES.keys())
def test_schema(case: Case):
    place, old, new, expected = case
    assert told(place(old), place(new)) == expected


def test_one_edit_reached_from_many_places_is_one_finding_for_each_direction():
    def shop(size: Any) -> Any:
        body = {"content": {"application/json": {"schema": {"$ref": "#/components/schemas/Pet"}}}}
        listed = {
            "content": {
                "application/json": {"schema": {"type": "array", "items": {"$ref": "#/components/schemas/Pet"}}}
            }
        }
        paths = {
            "/pets": {
                "post": {"requestBody": body, "responses": {"201": {"description": "Made", **body}}},
                "get": {"responses": {"200": {"description": "All", **listed}}},
            }
        }
        pet = {"type": "object", "properties": {"size": size, "mother": {"$ref": "#/components/schemas/Pet"}}}
        return as_document({"openapi": "3.1.0", "paths": paths, "components": {"schemas": {"Pet": pet}}})

    read, sent = sorted(diff(shop(TEXT), shop({"type": "integer"})), key=lambda finding: finding.id, reverse=True)
    assert (sent.id, sent.direction) == ("request-property-type-changed", "request")
    assert [(place.operation, place.location) for place in sent.places] == [("POST /pets", "body.size")]
    assert (read.id, read.direction) == ("response-property-type-changed", "response")
    assert [(place.operation, place.status, place.location) for place in read.places] == [
        ("GET /pets", "200", "body[].size"),
        ("POST /pets", "201", "body.size"),
    ]
    assert read.origin == sent.origin == "schemas/Pet.size"
    assert read.base is not None
    assert read.base.pointer == "/components/schemas/Pet/properties/size/type"


def test_a_webhook_is_read_by_the_caller():
    def hooked(schema: Any) -> Any:
        post = {"requestBody": {"content": {"application/json": {"schema": schema}}}, "responses": {}}
        return as_document({"openapi": "3.1.0", "webhooks": {"petSold": {"post": post}}})

    (finding,) = diff(hooked({**wrapped(), "required": ["size"]}), hooked({"type": "object"}))
    assert (finding.id, finding.direction) == ("response-required-property-removed", "response")
    assert finding.places[0].operation == "webhook petSold"
    assert finding.level == "error"


def test_a_callback_is_read_by_the_caller():
    def calling(schema: Any) -> Any:
        post = {"requestBody": {"content": {"application/json": {"schema": schema}}}, "responses": {}}
        return api({"callbacks": {"sold": {"{$request.body#/url}": {"post": post}}}})

    (finding,) = diff(calling(wrapped(maxLength=9)), calling(wrapped()))
    assert finding.id == "response-property-max-length-unset"
    assert [(place.operation, place.location) for place in finding.places] == [
        ("POST /pets callback sold", "body.size")
    ]


@pytest.mark.parametrize(
    ("old", "new", "expected"),
    [
        ([], [{"key": []}], [("api-security-added", "error")]),
        ([{"key": []}], [], [("api-security-removed", "info")]),
        ([{"key": []}], [{"key": []}, {"token": []}], [("api-security-added", "info")]),
        ([{"key": []}, {"token": []}], [{"key": []}], [("api-security-removed", "error")]),
        ([{"key": []}], [{"key": [], "token": []}], [("api-security-scheme-added", "error")]),
        ([{"key": [], "token": []}], [{"key": []}], [("api-security-scheme-removed", "info")]),
        ([{"token": ["a"]}], [{"token": ["a", "b"]}], [("api-security-scope-added", "error")]),
        ([{"token": ["a", "b"]}], [{"token": ["a"]}], [("api-security-scope-removed", "info")]),
        ([{"key": []}, {}], [{"key": []}], [("api-security-became-required", "error")]),
    ],
    ids=str,
)
def test_security_is_an_implication(old: Any, new: Any, expected: list[tuple[str, str]]):
    findings = diff(api({"security": old}), api({"security": new}))
    assert [(finding.id, finding.level) for finding in findings] == expected
    assert all(finding.direction == "none" for finding in findings)


def test_what_only_one_document_has_is_one_finding_for_the_operation():
    old, new = (
        api(path="/pets"),
        api({"requestBody": {"content": {"application/json": {"schema": TEXT}}}}, path="/orders"),
    )
    assert [(finding.id, finding.action, finding.places[0].operation) for finding in diff(old, new)] == [
        ("api-path-removed-without-deprecation", "remove", "POST /pets"),
        ("endpoint-added", "add", "POST /orders"),
    ]


def test_a_verdict_under_a_recursive_assumption_is_not_kept():
    """A holds B and B holds A: while A is in question B looks harmless, and is not, since A breaks."""

    def shop(x: Any) -> Any:
        a = {"type": "object", "properties": {"b": {"$ref": "#/components/schemas/B"}, "x": x}, "required": ["x"]}
        b = {"type": "object", "properties": {"a": {"$ref": "#/components/schemas/A"}}, "required": ["a"]}
        either = {"anyOf": [{"$ref": "#/components/schemas/A"}, {"$ref": "#/components/schemas/B"}]}
        content = {"application/json": {"schema": either}, "text/json": {"schema": either["anyOf"][1]}}
        return api({"requestBody": {"content": content}}, components={"schemas": {"A": a, "B": b}})

    (finding,) = diff(shop(TEXT), shop({"type": "integer"}))
    assert finding.level == "error"
    assert {place.location for place in finding.places} == {"body.x", "body.a.x"}


def test_every_location_of_one_body_is_a_place():
    def shop(amount: Any) -> Any:
        money = {"$ref": "#/components/schemas/Money"}
        order = {
            "type": "object",
            "properties": {"net": money, "gross": money, "lines": {"type": "array", "items": money}},
        }
        return sends(order, components={"schemas": {"Money": {"type": "object", "properties": {"amount": amount}}}})

    (finding,) = diff(shop(TEXT), shop({"type": "integer"}))
    assert [place.location for place in finding.places] == [
        "body.gross.amount",
        "body.lines[].amount",
        "body.net.amount",
    ]


def test_one_is_one_point_nothing_and_true_is_neither():
    assert diff(sends({"enum": [1, 2]}), sends({"enum": [1.0, 2]})) == []
    assert told(sends({"default": 1}), sends({"default": True})) == [
        ("request-body-default-value-changed", "warning", "body")
    ]


def replies(**statuses: Any) -> Any:
    made = {
        name.lstrip("_"): {"description": "", "content": {"application/json": {"schema": schema}}}
        for name, schema in statuses.items()
    }
    return api({"responses": made})


@pytest.mark.parametrize(
    ("old", "new", "expected"),
    [
        ({"_404": TEXT, "default": TEXT}, {"default": TEXT}, []),
        ({"_4XX": TEXT}, {"_4XX": TEXT, "_404": TEXT}, []),
        ({"default": TEXT}, {"default": TEXT, "_404": {"type": "integer"}}, [("response-body-type-changed", "error", "body")]),
        ({"_404": TEXT, "_4XX": {"type": "integer"}}, {"_4XX": {"type": "integer"}}, [("response-body-type-changed", "error", "body")]),
        ({"_2XX": TEXT}, {"_200": TEXT}, [("response-success-status-removed", "info", "status.2XX")]),
        ({"_200": TEXT}, {"_2XX": TEXT}, [("response-success-status-added", "warning", "status.2XX")]),
    ],
    ids=str,
)  # fmt: skip
def test_a_status_that_is_not_named_is_described_by_its_range_or_the_default(old: Any, new: Any, expected: Any):
    assert told(replies(**old), replies(**new)) == expected


def test_what_is_named_like_an_extension_is_compared_where_nothing_can_be_extended():
    def named(kind: Any) -> Any:
        answer = {"200": {"description": "", "headers": {"x-size": {"schema": kind}}}}
        scheme = {"x-key": {"type": "apiKey", "in": "header", "name": kind["type"]}}
        hook = {"x-sold": {"post": {"requestBody": {"content": {"application/json": {"schema": kind}}}}}}
        return api(
            {"responses": answer, "security": [{"x-key": []}]}, components={"securitySchemes": scheme}, webhooks=hook
        )

    places = {place.location for finding in diff(named(TEXT), named({"type": "boolean"})) for place in finding.places}
    assert places == {"header.x-size", "security.x-key", "body"}


def test_what_a_webhook_brings_is_called_its_payload():
    def hooked(schema: Any) -> Any:
        return api(
            webhooks={"petSold": {"post": {"requestBody": {"content": {"application/json": {"schema": schema}}}}}}
        )

    (finding,) = diff(hooked(wrapped()), hooked(wrapped(format="date")))
    assert finding.message.startswith("payload property `body.size` ")


@pytest.mark.parametrize("lists", [(["c"], ["a", "b"]), (["a", "b"], ["c"]), (["a", "b", "z"], ["b", "a"], ["b", "c"])])
def test_of_several_lists_the_one_that_shuts_out_is_judged(lists: tuple[list[str], ...]):
    old, new = {"enum": ["a", "b"]}, {"allOf": [{"enum": listed} for listed in lists]}
    (finding,) = diff(sends(old), sends(new))
    assert (finding.id, finding.level) == ("request-body-enum-value-removed", "error")
    assert finding.witness == {"value": "a"}
