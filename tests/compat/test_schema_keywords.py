"""Keywords that say something only beside others, or only in some places: what they change, and where they change nothing."""

from typing import Any

import pytest

from codegen.compat import diff
from codegen.model import Document
from tests.compat.documents import api, returns, sends, told

SHORT = {"if": {"maxLength": 3}, "then": {"pattern": "^[A-Z]*$"}}
LONG = {"if": {"minLength": 9}, "then": {"pattern": "^[a-z]*$"}}
OTHER = {"if": {"minLength": 9}, "then": {"pattern": "^[0-9]*$"}}
LISTED = {"x-extensible-enum": ["small", "large"]}
BASE_DIALECT = "https://spec.openapis.org/oas/3.1/dialect/base"
CURRENT = "https://json-schema.org/draft/2020-12/schema"


def shaped(value: dict[str, Any]) -> dict[str, Any]:
    return {"type": "object", "properties": {"size": {"type": "string", **value}}}


@pytest.mark.parametrize(
    ("old", "new", "because"),
    [
        ({}, {"if": {"maxLength": 3}}, "a condition without a demand (JSON Schema 2020-12, 10.2.2.1)"),
        ({}, {"then": {"maxLength": 3}}, "a demand without a condition (10.2.2.2)"),
        (SHORT, {**SHORT, "else": True}, "everything meets true (4.3.2)"),
        ({"allOf": [SHORT, LONG]}, {"allOf": [LONG, SHORT]}, "all have to be met, in any order (10.2.1.1)"),
        (SHORT, {"allOf": [SHORT]}, "one schema alone in allOf (10.2.1.1)"),
        ({}, {"pattern": ".*"}, "it is found in every text (6.3.3 of Validation)"),
        ({"pattern": ""}, {"pattern": "^"}, "both are found in every text (6.3.3 of Validation)"),
        ({}, {"$schema": CURRENT}, "the dialect that holds anyway (OpenAPI 3.1, 4.8.24.5)"),
        ({"$schema": BASE_DIALECT}, {}, "the dialect that holds anyway (OpenAPI 3.1, 4.8.24.5)"),
        ({}, {"$dynamicAnchor": "node"}, "nothing is reached by a dynamic name (8.2.3.2)"),
        ({"xml": {"name": "a"}}, {"xml": {"name": "b"}}, "JSON has no such names (OpenAPI 3.1, 4.8.26)"),
        (LISTED, {"x-extensible-enum": ["large", "small"]}, "a list of values has no order"),
    ],
)
@pytest.mark.parametrize("passes", [sends, returns])
def test_what_says_nothing_is_no_finding(passes: Any, old: Any, new: Any, because: str) -> None:
    assert told(passes(shaped(old)), passes(shaped(new))) == [], because


@pytest.mark.parametrize(
    ("old", "new", "sent", "returned"),
    [
        (SHORT, {"allOf": [SHORT, LONG]}, ("all-of-added", "error"), ("all-of-added", "info")),
        ({"allOf": [LONG, SHORT]}, SHORT, ("all-of-removed", "info"), ("all-of-removed", "error")),
        ({"allOf": [SHORT, LONG]}, {"allOf": [OTHER, SHORT]}, ("then-changed", "error"), ("then-changed", "error")),
        ({"pattern": "^a"}, {"pattern": "^.*"}, ("pattern-generalized", "info"), ("pattern-generalized", "error")),
        ({"pattern": "^.*$"}, {"pattern": "^a"}, ("pattern-changed", "error"), ("pattern-changed", "error")),
        (
            LISTED,
            {"x-extensible-enum": ["small"]},
            ("x-extensible-enum-value-removed", "error"),
            ("x-extensible-enum-value-removed", "info"),
        ),
        (
            {"x-extensible-enum": ["small"]},
            LISTED,
            ("x-extensible-enum-value-added", "info"),
            ("x-extensible-enum-value-added", "info"),
        ),
    ],
)
def test_in_each_direction(old: Any, new: Any, sent: tuple[str, str], returned: tuple[str, str]) -> None:
    for passes, prefix, (kind, level) in ((sends, "request", sent), (returns, "response", returned)):
        found = told(passes(shaped(old)), passes(shaped(new)))
        assert found == [(f"{prefix}-property-{kind}", level, "body.size")]


def test_a_line_end_is_no_dot() -> None:
    """`^.*$` shuts out a text of two lines (ECMA-262, 22.2.2): it is not the pattern that matches everything."""
    assert [rule for rule, _, _ in told(sends(shaped({})), sends(shaped({"pattern": "^.*$"})))] == [
        "request-property-pattern-added"
    ]


@pytest.mark.parametrize(
    ("passes", "hidden", "old", "new", "rule"),
    [
        (sends, "readOnly", {"maxLength": 9}, {"maxLength": 5}, "request-read-only-property-max-length-decreased"),
        (sends, "readOnly", {"enum": ["a", "b"]}, {"enum": ["a"]}, "request-read-only-property-enum-value-removed"),
        (returns, "writeOnly", {"enum": ["a"]}, {"enum": ["a", "b"]}, "response-write-only-property-enum-value-added"),
        (returns, "readOnly", {"maxLength": 9}, {"maxLength": 5}, "response-property-max-length-decreased"),
    ],
)
def test_what_never_passes_breaks_nobody(passes: Any, hidden: str, old: Any, new: Any, rule: str) -> None:
    found = told(passes(shaped({hidden: True, **old})), passes(shaped({hidden: True, **new})))
    assert found == [(rule, "info", "body.size")]


def test_a_property_of_what_never_passes_does_not_pass_either() -> None:
    def holding(most: int) -> Document:
        inner = {"type": "object", "readOnly": True, "properties": {"name": {"type": "string", "maxLength": most}}}
        return sends({"type": "object", "properties": {"meta": inner}})

    assert told(holding(9), holding(5)) == [
        ("request-read-only-property-max-length-decreased", "info", "body.meta.name")
    ]


def test_xml_is_told_of_where_a_body_is_xml() -> None:
    def document(name: str) -> Document:
        schema = {"$ref": "#/components/schemas/Pet"}
        content = {
            kind: {"schema": schema} for kind in ("application/json", "application/pet+xml", "text/xml; charset=utf-8")
        }
        pet = {"type": "object", "properties": {"size": {"type": "string", "xml": {"name": name}}}}
        return api({"requestBody": {"content": content}}, components={"schemas": {"Pet": pet}})

    (finding,) = diff(document("size"), document("Size"))
    assert finding.id == "request-property-xml-name-changed"
    assert [place.media_type for place in finding.places] == ["application/pet+xml", "text/xml; charset=utf-8"]


@pytest.mark.parametrize(
    ("old", "new", "equal"),
    [
        ({"attribute": True}, {"nodeType": "attribute"}, True),
        ({}, {"nodeType": "element"}, True),
        ({}, {"attribute": False, "wrapped": False}, True),
        ({}, {"attribute": True}, False),
        ({"nodeType": "text"}, {"nodeType": "cdata"}, False),
    ],
)
def test_the_node_of_openapi_3_2_says_what_attribute_said(old: Any, new: Any, equal: bool) -> None:
    def document(xml: Any) -> Document:
        schema = {"type": "string", "xml": xml}
        return api({"requestBody": {"content": {"application/xml": {"schema": schema}}}})

    assert [rule for rule, _, _ in told(document(old), document(new))] == (
        [] if equal else ["request-body-xml-node-type-changed"]
    )


def test_a_dialect_of_the_whole_document_is_told_of_once_with_every_operation() -> None:
    base = api()
    assert told(base, api(jsonSchemaDialect=BASE_DIALECT)) == []
    (finding,) = diff(base, api(jsonSchemaDialect="https://schemas.example/strict"))
    assert (finding.id, finding.level) == ("api-schema-dialect-changed", "warning")
    assert [place.operation for place in finding.places] == ["POST /pets"]


@pytest.mark.parametrize("odd", ["", 1, None, [], {"if": 1}, [1]])
def test_what_is_malformed_is_compared_all_the_same(odd: Any) -> None:
    for keyword in ("if", "then", "xml", "$schema", "$dynamicAnchor", "$dynamicRef", "x-extensible-enum", "pattern"):
        for whole in ({keyword: odd}, {"allOf": [{"if": odd, "then": odd}, {keyword: odd}], "xml": {"name": odd}}):
            for old, new in ((shaped({}), shaped(whole)), (shaped(whole), shaped({}))):
                for finding in (*diff(sends(old), sends(new)), *diff(returns(old), returns(new))):
                    assert "\n" not in finding.message
