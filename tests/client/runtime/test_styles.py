"""Parameters as text. What is expected is written out: RFC 6570 and the style table of OpenAPI 3.1.1 (4.8.12.6)."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta, timezone
from decimal import Decimal
from enum import Enum, StrEnum
from typing import Any
from uuid import UUID

import pytest
from pydantic import BaseModel, Field
from runtime import InvalidArgumentError, Operation, Parameter, build_request

COLORS = ["blue", "black", "brown"]
RGB = {"R": 100, "G": 200, "B": 150}


def path(value: Any, **options: Any) -> str:
    operation: Operation[None] = Operation("GET", "/{color}", (Parameter("color", "path", **options),))
    return build_request(operation, {"color": value}).path[1:]


def query(value: Any, name: str = "color", **options: Any) -> str:
    operation: Operation[None] = Operation("GET", "/", (Parameter(name, "query", **options),))
    return build_request(operation, {name: value}).query


def header(value: Any, **options: Any) -> str:
    operation: Operation[None] = Operation("GET", "/", (Parameter("Color", "header", **options),))
    return dict(build_request(operation, {"Color": value}).headers)["Color"]


def cookies(value: Any, **options: Any) -> tuple[str, ...]:
    operation: Operation[None] = Operation("GET", "/", (Parameter("color", "cookie", **options),))
    return build_request(operation, {"color": value}).cookies


@pytest.mark.parametrize(
    ("style", "explode", "value", "expected"),
    [
        ("matrix", False, "", ";color"),
        ("matrix", False, "blue", ";color=blue"),
        ("matrix", False, COLORS, ";color=blue,black,brown"),
        ("matrix", False, RGB, ";color=R,100,G,200,B,150"),
        ("matrix", True, "", ";color"),
        ("matrix", True, "blue", ";color=blue"),
        ("matrix", True, COLORS, ";color=blue;color=black;color=brown"),
        ("matrix", True, RGB, ";R=100;G=200;B=150"),
        ("label", False, "blue", ".blue"),
        ("label", False, COLORS, ".blue,black,brown"),
        ("label", False, RGB, ".R,100,G,200,B,150"),
        ("label", True, "blue", ".blue"),
        ("label", True, COLORS, ".blue.black.brown"),
        ("label", True, RGB, ".R=100.G=200.B=150"),
        ("simple", False, "blue", "blue"),
        ("simple", False, COLORS, "blue,black,brown"),
        ("simple", False, RGB, "R,100,G,200,B,150"),
        ("simple", True, COLORS, "blue,black,brown"),
        ("simple", True, RGB, "R=100,G=200,B=150"),
        (None, None, RGB, "R,100,G,200,B,150"),
    ],
)
def test_path_styles(style: Any, explode: bool | None, value: Any, expected: str) -> None:
    assert path(value, style=style, explode=explode) == expected


@pytest.mark.parametrize(
    ("style", "explode", "value", "expected"),
    [
        ("form", False, "", "color="),
        ("form", False, "blue", "color=blue"),
        ("form", False, COLORS, "color=blue,black,brown"),
        ("form", False, RGB, "color=R,100,G,200,B,150"),
        ("form", True, "", "color="),
        ("form", True, "blue", "color=blue"),
        ("form", True, COLORS, "color=blue&color=black&color=brown"),
        ("form", True, RGB, "R=100&G=200&B=150"),
        (None, None, COLORS, "color=blue&color=black&color=brown"),
        ("spaceDelimited", False, COLORS, "color=blue%20black%20brown"),
        ("spaceDelimited", False, RGB, "color=R%20100%20G%20200%20B%20150"),
        ("spaceDelimited", None, COLORS, "color=blue%20black%20brown"),
        ("pipeDelimited", False, COLORS, "color=blue%7Cblack%7Cbrown"),
        ("pipeDelimited", False, RGB, "color=R%7C100%7CG%7C200%7CB%7C150"),
        ("pipeDelimited", True, COLORS, "color=blue&color=black&color=brown"),
        ("deepObject", True, RGB, "color%5BR%5D=100&color%5BG%5D=200&color%5BB%5D=150"),
        (
            "deepObject",
            True,
            {"a": [1, 2], "b": {"c": None, "d": True}},
            "color%5Ba%5D=1&color%5Ba%5D=2&color%5Bb%5D%5Bd%5D=true",
        ),
    ],
)
def test_query_styles(style: Any, explode: bool | None, value: Any, expected: str) -> None:
    assert query(value, style=style, explode=explode) == expected


@pytest.mark.parametrize("explode", [True, False])
@pytest.mark.parametrize("value", [[], {}, [None], {"a": None}])
def test_what_is_undefined_is_left_out_of_a_query(value: Any, explode: bool) -> None:
    assert query(value, explode=explode) == ""


def test_header_styles_are_not_percent_encoded() -> None:
    assert header("50 % \u00fcber") == "50 % \u00fcber"
    assert header(COLORS) == "blue,black,brown"
    assert header(RGB) == "R,100,G,200,B,150"
    assert header(RGB, explode=True) == "R=100,G=200,B=150"


def test_cookie_styles() -> None:
    assert cookies("a;b") == ("color=a%3Bb",)
    assert cookies(COLORS, explode=False) == ("color=blue,black,brown",)
    assert cookies(COLORS) == ("color=blue", "color=black", "color=brown")


def test_reserved_characters_are_encoded_in_names_and_values() -> None:
    assert query("a&b=c#d e+f/g?h\u20ac", name="field[]") == "field%5B%5D=a%26b%3Dc%23d%20e%2Bf%2Fg%3Fh%E2%82%AC"
    assert query(["a,b", "c"], explode=False) == "color=a%2Cb,c"
    assert path(["a,b;c", "d/e"]) == "a%2Cb%3Bc,d%2Fe"


def test_reserved_characters_stay_where_the_document_allows_them_but_none_ends_the_value() -> None:
    assert query("https://a/b?c=d&e#f+g", allow_reserved=True) == "color=https://a/b?c=d%26e%23f%2Bg"


def test_json_content() -> None:
    assert query({"a": [1, None]}, media_type="application/json") == "color=%7B%22a%22%3A%5B1%2Cnull%5D%7D"
    assert header({"a": "\u00fc"}, media_type="application/json") == '{"a":"\u00fc"}'


class Kind(StrEnum):
    BIG = "big one"


class Number(Enum):
    TWO = 2


class Filter(BaseModel):
    min_size: int | None = Field(None, alias="minSize")
    max_size: int | None = Field(None, alias="maxSize")


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        (True, "true"),
        (False, "false"),
        (0, "0"),
        (1.5, "1.5"),
        (Decimal("1E+2"), "100"),
        (Kind.BIG, "big%20one"),
        (Number.TWO, "2"),
        (UUID(int=1), "00000000-0000-0000-0000-000000000001"),
        (date(2024, 1, 31), "2024-01-31"),
        (datetime(2024, 1, 31, 12, 30, tzinfo=UTC), "2024-01-31T12%3A30%3A00Z"),
        (datetime(2024, 1, 31, 12, tzinfo=timezone(timedelta(hours=2))), "2024-01-31T12%3A00%3A00%2B02%3A00"),
        (timedelta(minutes=90), "PT1H30M"),
    ],
)
def test_values_by_type(value: Any, expected: str) -> None:
    assert query(value) == f"color={expected}"
    assert path([value, value]) == f"{expected},{expected}"


def test_a_model_is_written_by_alias_and_only_as_far_as_it_is_set() -> None:
    assert query(Filter(minSize=3), style="deepObject") == "color%5BminSize%5D=3"
    assert query(Filter(minSize=3, maxSize=None)) == "minSize=3"
    assert header(Filter(minSize=3), media_type="application/json") == '{"minSize":3}'
    assert header([Filter(maxSize=None)], media_type="application/json") == '[{"maxSize":null}]'


@pytest.mark.parametrize(
    ("value", "reason"),
    [
        (float("nan"), "is not a finite number"),
        (datetime(2024, 1, 31), "is a date and time without a zone; use for instance datetime.now(timezone.utc)"),  # noqa: DTZ001 - the point
        ([["nested"]], "holds an array or object where the style has room for a single value only"),
        ({"a": {"b": 1}}, "holds an array or object where the style has room for a single value only"),
        ("half \ud800", "holds half of a surrogate pair"),
        (object(), "cannot be sent: Unable to serialize unknown type: <class 'object'>"),
    ],
)
def test_values_without_a_form_are_refused_by_argument_and_never_quoted(value: Any, reason: str) -> None:
    with pytest.raises(InvalidArgumentError) as caught:
        query(value)
    assert str(caught.value) == f"GET /: argument color {reason}"


@pytest.mark.parametrize("value", ["a\nX-Evil: 1", "a\r", "\x00", "\x7f", "a ", "\ta"])
def test_a_header_cannot_be_ended_or_lose_a_part(value: str) -> None:
    with pytest.raises(InvalidArgumentError, match="argument Color holds a control character, or a space at an end"):
        header(value)


def test_a_header_name_that_is_none_is_refused() -> None:
    operation: Operation[None] = Operation("GET", "/", (Parameter("X\nY", "header"),))
    with pytest.raises(InvalidArgumentError, match="has a name that no header can have"):
        build_request(operation, {"X\nY": "1"})
