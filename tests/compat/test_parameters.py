"""Parameters: where they are, whether they must be there, and the text that they are."""

import re
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from codegen.compat import diff
from tests.compat.documents import api, as_document, told

TEXT, NUMBER, FLAG = {"type": "string"}, {"type": "integer"}, {"type": "boolean"}


def asks(*parameters: Any, path: str = "/pets", openapi: str = "3.1.0") -> Any:
    return api({"parameters": list(parameters)}, path=path, openapi=openapi)


def named(name: str, where: str = "query", schema: Any = TEXT, **more: Any) -> Any:
    return {"name": name, "in": where, "schema": schema, **more}


def takes(schema: Any, **more: Any) -> Any:
    return asks(named("size", schema=schema, **more))


@pytest.mark.parametrize(
    ("old", "new", "expected"),
    [
        (NUMBER, TEXT, [("request-parameter-type-generalized", "info")]),
        (FLAG, TEXT, [("request-parameter-type-generalized", "info")]),
        ({"type": ["integer", "boolean"]}, TEXT, [("request-parameter-type-generalized", "info")]),
        ({"enum": [1, True]}, {"enum": ["1", "true"]}, []),
        ({"enum": [1, 2]}, {"type": "string", "enum": ["2", "1", "3"]}, "info"),
        ({"enum": ["1", "2"]}, NUMBER, "info"),
        ({"enum": ["1", "two"]}, NUMBER, "error"),
        (FLAG, {"enum": ["true", "false"]}, []),
        (FLAG, {"enum": ["yes", "no"]}, "error"),
        (TEXT, {"type": ["string", "integer"]}, []),
        (TEXT, NUMBER, [("request-parameter-type-specialized", "error")]),
        (NUMBER, FLAG, [("request-parameter-type-changed", "error")]),
        (NUMBER, {"type": "string", "maxLength": 3}, "error"),
        ({"type": "integer", "minimum": 3}, TEXT, "info"),
        ({"enum": [7, 12345]}, {"type": "string", "maxLength": 5}, "info"),
        ({"enum": [7, 12345]}, {"type": "string", "maxLength": 4}, "error"),
        ({"enum": ["7", "8"]}, {"type": "integer", "maximum": 8}, "info"),
        ({"enum": ["7", "8"]}, {"type": "integer", "maximum": 7}, "error"),
        ({"type": "integer", "default": 1}, {"type": "integer", "default": "1"}, []),
        ({"type": ["string", "null"]}, TEXT, [("request-parameter-became-not-nullable", "warning")]),
        ({"type": "array", "items": NUMBER}, {"type": "array", "items": TEXT}, "info"),
        ({"type": "array", "items": TEXT}, {"type": "array", "items": NUMBER}, "error"),
        ({"oneOf": [FLAG, {"type": "array"}]}, {"oneOf": [{}, {"type": "array"}]}, "error"),
        ({"oneOf": [NUMBER, {"type": "array"}]}, {"oneOf": [TEXT, {"type": "array"}]}, "info"),
    ],
    ids=str,
)
def test_a_value_is_the_text_that_it_is_written_as(old: Any, new: Any, expected: Any):
    found = told(takes(old), takes(new))
    if isinstance(expected, str):
        assert found[0][1] == expected  # the worst comes first
    else:
        assert [short[:2] for short in found] == expected


@pytest.mark.parametrize("more", [{"style": "deepObject", "explode": True}, {}], ids=str)
def test_what_is_inside_of_a_parameter_is_text_too(more: Any):
    def deep(width: Any) -> Any:
        return takes({"type": "object", "properties": {"width": width}}, **more)

    assert told(deep(NUMBER), deep(TEXT)) == [
        ("request-parameter-property-type-generalized", "info", "query.size.width")
    ]
    assert told(deep(TEXT), deep(NUMBER)) == [
        ("request-parameter-property-type-specialized", "error", "query.size.width")
    ]


def test_the_same_schema_is_text_in_a_query_and_json_in_a_body():
    def both(size: Any) -> Any:
        filtered = {"type": "object", "properties": {"size": size}}
        at = {"$ref": "#/components/schemas/Filter"}
        operation = {
            "parameters": [named("filter", schema=at, style="deepObject", explode=True)],
            "requestBody": {"content": {"application/json": {"schema": at}}},
        }
        return api(operation, components={"schemas": {"Filter": filtered}})

    assert told(both(NUMBER), both(TEXT)) == [
        ("request-property-type-changed", "error", "body.size"),
        ("request-parameter-property-type-generalized", "info", "query.filter.size"),
    ]
    # What is the same edit for both is one finding at two places.
    (finding,) = diff(both(TEXT), both({**TEXT, "maxLength": 3}))
    assert [place.location for place in finding.places] == ["body.size", "query.filter.size"]


SCALARS = st.one_of(
    st.builds(
        lambda low, high: {"type": "integer", "minimum": low, "maximum": high}, st.integers(-9, 9), st.integers(-9, 99)
    ),
    st.builds(lambda most: {"type": "string", "maxLength": most}, st.integers(0, 4)),
    st.just({"type": "number"}),
    st.just(TEXT),
    st.just(FLAG),
    st.just({"type": ["integer", "boolean"]}),
    st.lists(st.sampled_from(["a", "1", "true", "-7", 1, True, -7, 2.5, "2.5"]), min_size=1, unique_by=repr).map(
        lambda values: {"enum": values}
    ),
)
TEXTS = ["", "a", "1", "-7", "12", "99", "100", "2.5", "true", "false", "True", "longer", "0"]


def admits(schema: Any, text: str) -> bool:
    """Whether a text can be read as some value of a schema; by hand, and by nothing of what is tested."""
    readings: list[Any] = [text]
    if re.fullmatch(r"-?(0|[1-9][0-9]*)(\.[0-9]+)?", text):
        readings.append(float(text) if "." in text else int(text))
    if text in {"true", "false"}:
        readings.append(text == "true")
    return any(fits(schema, reading) for reading in readings)


def fits(schema: Any, value: Any) -> bool:
    if "enum" in schema:
        return any(type(value) is type(listed) and value == listed for listed in schema["enum"])
    types = schema["type"] if isinstance(schema["type"], list) else [schema["type"]]
    named = {str: {"string"}, bool: {"boolean"}, int: {"integer", "number"}, float: {"number"}}[type(value)]
    if not named & set(types):
        return False
    if isinstance(value, str):
        return len(value) <= schema.get("maxLength", len(value))
    return isinstance(value, bool) or schema.get("minimum", value) <= value <= schema.get("maximum", value)


@given(SCALARS, SCALARS)
def test_where_no_harm_is_told_every_text_is_still_admitted(old: Any, new: Any):
    findings = diff(takes(old), takes(new))
    if not any(finding.level in {"error", "warning"} for finding in findings):
        assert not [text for text in TEXTS if admits(old, text) and not admits(new, text)]
    if not findings:
        assert not [text for text in TEXTS if admits(new, text) and not admits(old, text)]


@given(SCALARS, SCALARS)
def test_what_a_webhook_brings_is_judged_the_other_way_round(old: Any, new: Any):
    def hooked(schema: Any) -> Any:
        return as_document(
            {"openapi": "3.1.0", "webhooks": {"sold": {"post": {"parameters": [named("size", schema=schema)]}}}}
        )

    harmless = {finding.level for finding in diff(hooked(old), hooked(new))} <= {"info"}
    if harmless:
        assert not [text for text in TEXTS if admits(new, text) and not admits(old, text)]


@pytest.mark.parametrize(
    ("before", "after", "level", "now"),
    [
        (named("size", required=True), named("size", "header", required=True), "error", "header.size"),
        (named("size"), named("size", "header"), "warning", "header.size"),
        (named("size"), named("size", "cookie", required=True), "error", "cookie.size"),
        (named("X-Size", "header"), named("x-size", "cookie"), "warning", "cookie.x-size"),
        (named("size", required=True), named("size", "cookie"), "warning", "cookie.size"),
    ],
    ids=str,
)
def test_a_parameter_that_moved_is_one_finding_that_says_where(before: Any, after: Any, level: str, now: str):
    findings = {finding.id: finding for finding in diff(asks(before), asks(after))}
    finding = findings["request-parameter-moved"]
    assert finding.level == level
    assert finding.places[0].location == f"{before['in']}.{before['name']}"
    assert now in finding.message
    assert now in finding.instead
    need = before.get("required") != after.get("required")
    assert len(findings) == (2 if need else 1)  # that it is required now, or no longer, is another matter


def test_what_else_changed_of_a_parameter_that_moved_is_told_too():
    found = told(asks(named("size")), asks(named("size", "header", {**TEXT, "maxLength": 3})))
    assert found == [
        ("request-parameter-max-length-set", "error", "query.size"),
        ("request-parameter-moved", "warning", "query.size"),
    ]


def test_another_name_or_two_places_are_no_move():
    removed = ("request-parameter-removed", "warning", "query.size")
    assert told(asks(named("size")), asks(named("Size"))) == [
        removed,
        ("new-optional-request-parameter", "info", "query.Size"),
    ]
    found = told(asks(named("size")), asks(named("size", "header"), named("size", "cookie")))
    assert removed in found


def test_a_parameter_moves_into_the_path_with_its_operation():
    old = asks(named("id", required=True))
    new = asks(named("id", "path", required=True), path="/pets/{id}")
    findings = diff(old, new, {"POST /pets": "POST /pets/{id}"})
    assert ("request-parameter-moved", "query.id") in [(one.id, one.places[0].location) for one in findings]


def split(parameters: Any, own: Any) -> Any:
    done = {"responses": {"204": {"description": "Done"}}}
    item = {"parameters": parameters, "get": {**done, "parameters": own}, "put": {**done, "parameters": own}}
    components = {"parameters": {"Size": named("size")}}
    return as_document({"openapi": "3.1.0", "paths": {"/pets": item}, "components": components})


REF = {"$ref": "#/components/parameters/Size"}


@pytest.mark.parametrize(
    "now", [([named("size")], []), ([REF], []), ([], [REF]), ([named("size", schema=NUMBER)], [REF])], ids=str
)
def test_where_a_parameter_is_written_makes_no_difference(now: Any):
    assert diff(split([], [named("size")]), split(*now)) == []
    assert diff(split(*now), split([], [named("size")])) == []


def test_a_parameter_of_a_path_is_new_in_all_its_operations():
    (finding,) = diff(split([], []), split([named("size", required=True)], []))
    assert finding.id == "new-required-request-default-parameter-to-existing-path"
    assert [place.operation for place in finding.places] == ["GET /pets", "PUT /pets"]


def test_headers_have_no_case_and_three_of_them_are_ignored():
    assert diff(asks(named("X-Size", "header")), asks(named("x-size", "header"))) == []
    ignored = [named(name, "header", required=True) for name in ("Accept", "content-type", "AUTHORIZATION")]
    assert diff(asks(), asks(*ignored)) == []


def test_the_name_of_a_path_parameter_is_not_on_the_wire_and_its_schema_counts():
    def on_the_wire(schema: Any) -> list[tuple[str, str]]:
        old = asks(named("id", "path", required=True), path="/pets/{id}")
        new = asks(named("pet", "path", schema, required=True), path="/pets/{pet}")
        return [(one.id, one.places[0].location) for one in diff(old, new) if one.breaks == "wire"]

    assert on_the_wire(TEXT) == []
    assert on_the_wire(NUMBER) == [("request-parameter-type-specialized", "path.pet")]


def test_a_path_parameter_that_was_filled_in_all_along_is_described():
    assert told(asks(path="/pets/{id}"), asks(named("id", "path", required=True), path="/pets/{id}")) == [
        ("new-request-path-parameter", "warning", "path.id")
    ]


@pytest.mark.parametrize(("more", "level"), [({}, "warning"), ({"required": True}, "info")], ids=str)
def test_a_default_counts_for_who_leaves_the_parameter_out(more: Any, level: str):
    old, new = takes({**NUMBER, "default": 10}, **more), takes({**NUMBER, "default": 20}, **more)
    assert told(old, new) == [("request-parameter-default-value-changed", level, "query.size")]


@pytest.mark.parametrize(
    ("where", "schema", "openapi", "seen"),
    [
        ("query", TEXT, "3.1.0", True),
        ("query", NUMBER, "3.1.0", False),  # RFC 3986, 2.2: no digit is reserved
        ("header", TEXT, "3.1.0", False),
        ("path", TEXT, "3.1.0", False),
        ("path", TEXT, "3.2.0", True),  # OpenAPI 3.2: wherever values are percent-encoded
    ],
    ids=str,
)
def test_reserved_characters_matter_where_they_would_be_escaped(where: str, schema: Any, openapi: str, seen: bool):
    def one(**more: Any) -> Any:
        return asks(named("size", where, schema, required=True, **more), path="/pets/{size}", openapi=openapi)

    found = told(one(), one(allowReserved=True))
    assert found == ([("request-parameter-allow-reserved-added", "warning", f"{where}.size")] if seen else [])


@pytest.mark.parametrize(
    ("schema", "more", "levels"),
    [
        (FLAG, {}, ["error"]),
        (TEXT, {}, ["warning"]),  # an empty text is a text, but no longer the absence of one
        ({**TEXT, "minLength": 1}, {}, ["error"]),
        (FLAG, {"in": "header"}, []),
        (
            {"type": "object"},
            {"style": "deepObject", "explode": True},
            [],
        ),  # 4.8.12.2.1: ignored where it cannot be written
    ],
    ids=str,
)
def test_nothing_in_place_of_a_value(schema: Any, more: Any, levels: list[str]):
    old = takes(schema, allowEmptyValue=True, **more)
    assert [finding.level for finding in diff(old, takes(schema, **more))] == levels


def whole(**more: Any) -> Any:
    form = {"application/x-www-form-urlencoded": {"schema": {"type": "object", "properties": {"size": TEXT}}}}
    return {"name": "all", "in": "querystring", "content": form, **more}


def test_a_whole_query_string_is_known_without_its_name():
    assert diff(asks(whole(), openapi="3.2.0"), asks(whole(name="other"), openapi="3.2.0")) == []
    assert told(asks(), asks(whole(required=True))) == [("new-required-request-parameter", "error", "querystring.all")]
    assert told(asks(whole()), asks()) == [("request-parameter-removed", "warning", "querystring.all")]


def test_a_whole_query_string_against_its_parameters_is_not_decided():
    parts = asks(named("size"), named("color"), named("X-Shop", "header"))
    (finding,) = diff(parts, asks(whole(), named("X-Shop", "header")))
    assert (finding.id, finding.level) == ("request-query-string-joined", "warning")
    assert finding.message.endswith(": color, size")
    assert told(asks(whole()), asks(named("size"))) == [("request-query-string-parted", "warning", "querystring.all")]


def test_a_reference_that_leads_nowhere_is_told_of():
    missing = {"$ref": "#/components/parameters/Missing"}
    assert told(asks(), asks(missing)) == [
        ("request-parameter-reference-unresolved", "warning", "#/components/parameters/Missing")
    ]
    assert diff(asks(missing), asks(missing)) == []


ODD: list[Any] = [None, 7, "size", [], {}, [[]], {"in": 7}, {"name": []}, {"in": "query", "name": "q", "schema": 7}]


@pytest.mark.parametrize("odd", [*ODD, *({"name": "q", "in": "query", field: value} for field in
    ("schema", "content", "style", "explode", "required", "allowReserved", "allowEmptyValue", "deprecated") for value in ODD)], ids=str)  # fmt: skip
def test_what_is_no_parameter_raises_nothing(odd: Any):
    for good in (
        named("q"),
        named("q", schema={"type": "array"}),
        whole(),
        {"name": "q", "in": "query", "content": {"text/plain": {}}},
    ):
        for first, second in ((asks(good), asks(odd)), (asks(odd), asks(good)), (asks(good), api({"parameters": odd}))):
            diff(first, second)


def hooked(*parameters: Any) -> Any:
    return as_document({"openapi": "3.1.0", "webhooks": {"sold": {"post": {"parameters": list(parameters)}}}})


@pytest.mark.parametrize(
    ("old", "new", "expected"),
    [
        ([], [named("size")], [("response-header-added", "info")]),
        ([named("size", required=True)], [], [("required-response-header-removed", "error")]),
        ([named("size")], [], [("optional-response-header-removed", "warning")]),
        ([named("size", required=True)], [named("size")], [("response-header-became-optional", "error")]),
        ([named("size", required=True)], [named("size", "header", required=True)], [("webhook-parameter-moved", "error")]),
        ([named("size", schema=TEXT)], [named("size", schema=NUMBER)], [("response-header-type-specialized", "info")]),
        ([named("size", schema=NUMBER)], [named("size", schema=TEXT)], [("response-header-type-generalized", "error")]),
        ([named("size")], [named("size", schema={"type": "array", "items": TEXT})], [("webhook-parameter-became-array", "error")]),
    ],
    ids=str,
)  # fmt: skip
def test_what_the_api_calls_with_is_read_by_the_caller(old: Any, new: Any, expected: Any):
    assert [short[:2] for short in told(hooked(*old), hooked(*new))] == expected
