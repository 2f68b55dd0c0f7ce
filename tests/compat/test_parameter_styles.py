"""How parameters are written, held against a writer of the test's own that knows nothing of the comparison."""

import itertools
from typing import Any

import pytest

from tests.compat.documents import api, told

STYLES = ["matrix", "label", "simple", "form", "spaceDelimited", "pipeDelimited", "deepObject"]
WAYS = list(itertools.product(STYLES, [False, True]))
VALUES: dict[str, Any] = {"single": 7, "array": [1, 2, 3], "object": {"R": 100, "G": 200}}
SCHEMAS: dict[str, Any] = {
    "single": {"type": "integer"},
    "array": {"type": "array", "items": {"type": "integer"}},
    "object": {"type": "object", "additionalProperties": {"type": "integer"}},
}


def written(style: str, explode: bool, value: Any) -> str | None:
    """The text of a value of the parameter ``color`` (RFC 6570 and OpenAPI 3.1.1, 4.8.12.6), None where it is not defined."""
    name = "color"
    if style in {"spaceDelimited", "pipeDelimited", "deepObject"}:
        if not isinstance(value, (list, dict)) or explode != (style == "deepObject"):
            return None
        if style == "deepObject":
            return (
                "&".join(f"{name}[{key}]={inner}" for key, inner in value.items()) if isinstance(value, dict) else None
            )
        flat = value if isinstance(value, list) else [part for pair in value.items() for part in pair]
        return f"{name}=" + {"spaceDelimited": "%20", "pipeDelimited": "%7C"}[style].join(map(str, flat))
    first, between, named = {
        "matrix": (";", ";", True),
        "label": (".", ".", False),
        "simple": ("", ",", False),
        "form": ("", "&", True),
    }[style]
    if isinstance(value, dict):
        if explode:
            return first + between.join(f"{key}={inner}" for key, inner in value.items())
        value = ",".join(f"{key},{inner}" for key, inner in value.items())
    elif isinstance(value, list):
        if explode:
            return first + between.join(f"{name}={inner}" if named else str(inner) for inner in value)
        value = ",".join(map(str, value))
    return first + (f"{name}={value}" if named else str(value))


def colored(style: str, explode: bool, schema: Any) -> Any:
    return api({"parameters": [{"name": "color", "in": "query", "style": style, "explode": explode, "schema": schema}]})


@pytest.mark.parametrize("kind", VALUES)
@pytest.mark.parametrize("old", WAYS, ids=str)
def test_two_styles_are_the_same_where_they_write_the_same(old: Any, kind: str):
    for new in WAYS:
        compared(old, new, kind)


def compared(old: Any, new: Any, kind: str) -> None:
    first, second = written(*old, VALUES[kind]), written(*new, VALUES[kind])
    found = told(colored(*old, SCHEMAS[kind]), colored(*new, SCHEMAS[kind]))
    # For other types than arrays and objects, explode has no effect (4.8.12.2.2), whatever the style.
    no_effect = kind == "single" and old[0] == new[0]
    if old == new or no_effect or (first is not None and first == second):
        assert found == []
    else:
        level = "warning" if first is None or second is None else "error"
        rule = "request-parameter-style-changed" if old[0] != new[0] else "request-parameter-explode-changed"
        assert found == [(rule, level, "query.color")]


@pytest.mark.parametrize(
    ("place", "style", "explode"),
    [("query", "form", True), ("cookie", "form", True), ("path", "simple", False), ("header", "simple", False)],
)
@pytest.mark.parametrize("kind", SCHEMAS)
def test_a_default_written_out_is_no_change(place: str, style: str, explode: bool, kind: str):
    def said(**more: Any) -> Any:
        parameter = {"name": "color", "in": place, "required": True, "schema": SCHEMAS[kind], **more}
        return api({"parameters": [parameter]}, path="/pets/{color}" if place == "path" else "/pets")

    assert told(said(), said(style=style)) == []
    assert told(said(), said(explode=explode)) == []
    assert told(said(style=style), said(style=style, explode=explode)) == []


def test_explode_defaults_to_true_for_form_alone():
    def said(**more: Any) -> Any:
        return api({"parameters": [{"name": "color", "in": "query", "schema": SCHEMAS["array"], **more}]})

    assert told(said(style="pipeDelimited"), said(style="pipeDelimited", explode=False)) == []


def cookie(schema: Any, **more: Any) -> Any:
    return api({"parameters": [{"name": "color", "in": "cookie", "schema": schema, **more}]}, openapi="3.2.0")


def test_a_cookie_that_is_no_longer_escaped_differs_where_something_would_be():
    """OpenAPI 3.2, Style Values: ``cookie`` escapes nothing, and puts ``; `` between what is exploded."""
    assert told(cookie({"type": "integer"}), cookie({"type": "integer"}, style="cookie")) == []
    text = {"type": "string"}
    assert told(cookie(text), cookie(text, style="cookie")) == [
        ("request-parameter-style-changed", "warning", "cookie.color")
    ]
    listed = SCHEMAS["array"]
    assert told(cookie(listed), cookie(listed, style="cookie", explode=True)) == [
        ("request-parameter-style-changed", "error", "cookie.color")
    ]


def test_of_a_value_whose_type_is_not_said_a_change_of_style_is_not_decided():
    assert told(colored("form", True, {}), colored("form", False, {})) == [
        ("request-parameter-explode-changed", "warning", "query.color")
    ]


def held(media_type: str, schema: Any) -> Any:
    return api({"parameters": [{"name": "size", "in": "query", "content": {media_type: {"schema": schema}}}]})


def plain(schema: Any, **more: Any) -> Any:
    return api({"parameters": [{"name": "size", "in": "query", "schema": schema, **more}]})


TEXT, NUMBER, FLAG, LIST = {"type": "string"}, {"type": "number"}, {"type": "boolean"}, SCHEMAS["array"]


@pytest.mark.parametrize(
    ("media_type", "schema", "level"),
    [
        ("application/json", TEXT, "error"),  # RFC 8259, 7: a string has quotes
        ("application/json", NUMBER, None),
        ("application/problem+json", FLAG, None),
        ("application/json; charset=utf-8", NUMBER, None),
        ("application/json", {"type": ["number", "string"]}, "error"),
        ("application/json", LIST, "error"),
        ("application/json", SCHEMAS["object"], "error"),
        ("application/xml", NUMBER, "error"),
        ("text/plain", TEXT, None),
        ("text/plain", NUMBER, None),
        ("text/plain", LIST, "warning"),
        ("application/json", {}, "warning"),
    ],
    ids=str,
)
def test_a_value_becomes_a_document(media_type: str, schema: Any, level: str | None):
    expected = [] if level is None else [("request-parameter-serialization-changed", level, "query.size")]
    assert told(plain(schema), held(media_type, schema)) == expected
    assert told(held(media_type, schema), plain(schema)) == expected


def test_a_document_that_is_the_same_text_is_compared_by_its_schema():
    assert told(plain({**NUMBER, "maximum": 9}), held("application/json", {**NUMBER, "maximum": 5})) == [
        ("request-parameter-max-decreased", "error", "query.size")
    ]


def test_another_media_type_is_asked_for():
    found = told(held("application/json", TEXT), held("application/xml", TEXT))
    assert ("request-parameter-media-type-removed", "error", "query.size") in found


def test_what_is_in_a_document_is_no_text():
    assert told(held("application/json", NUMBER), held("application/json", TEXT)) == [
        ("request-parameter-type-changed", "error", "query.size")
    ]


@pytest.mark.parametrize(
    ("single", "several", "level"),
    [
        (TEXT, {"schema": {"type": "array", "items": TEXT}}, "info"),
        (TEXT, {"schema": {"type": "array", "items": TEXT}, "explode": False}, "warning"),  # a comma may be in the text
        (NUMBER, {"schema": {"type": "array", "items": TEXT}, "explode": False}, "info"),
        ({"enum": ["a", "b"]}, {"schema": {"type": "array", "items": TEXT}, "explode": False}, "info"),
        ({"enum": ["a,b"]}, {"schema": {"type": "array", "items": TEXT}, "explode": False}, "warning"),
        (TEXT, {"schema": {"type": "array", "items": TEXT, "minItems": 1}}, "info"),
        (TEXT, {"schema": {"type": "array", "items": TEXT, "minItems": 2}}, "error"),
        (TEXT, {"schema": {"type": "array", "items": TEXT, "contains": {"const": "a"}}}, "warning"),
        (TEXT, {"schema": {"type": "array", "items": TEXT}, "style": "deepObject", "explode": True}, "warning"),
        (NUMBER, {"schema": LIST, "style": "spaceDelimited"}, "info"),
    ],
    ids=str,
)
def test_a_list_takes_the_place_of_one_value(single: Any, several: Any, level: str):
    found = told(plain(single), plain(**several))
    assert ("request-parameter-became-array", level, "query.size") in found


def test_the_items_of_a_list_are_compared_with_the_one_value():
    shorter = {"type": "array", "items": {"type": "string", "maxLength": 3}}
    assert told(plain(TEXT), plain(shorter)) == [
        ("request-parameter-max-length-set", "error", "query.size"),
        ("request-parameter-became-array", "info", "query.size"),
    ]


@pytest.mark.parametrize(("more", "level"), [({}, "error"), ({"explode": False}, "warning")], ids=str)
def test_one_value_takes_the_place_of_a_list(more: Any, level: str):
    listed = {"type": "array", "items": TEXT}
    assert told(plain(listed, **more), plain(TEXT, **more)) == [
        ("request-parameter-became-single-value", level, "query.size")
    ]
