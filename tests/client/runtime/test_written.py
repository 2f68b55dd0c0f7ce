"""What is left out, what is null, and dicts in place of models."""

import json
from datetime import UTC, datetime
from enum import StrEnum
from typing import Annotated, Any, Literal

import pytest
from pydantic import BaseModel, Field
from runtime import Operation, build_request
from runtime.absent import ABSENT, body_of
from runtime.written import written


class Size(StrEnum):
    SMALL = "S"


class Tag(BaseModel):
    text_: str = Field(alias="text")


class Cat(BaseModel):
    kind: Literal["cat"]
    born_at: datetime | None = Field(default=None, alias="bornAt")
    tags: list[Tag] | None = None


class Dog(BaseModel):
    kind: Literal["dog"]
    born_at: datetime | None = Field(default=None, alias="bornOn")
    by_name: dict[str, Tag] | None = Field(default=None, alias="byName")
    best: Tag | None = None


Pet = Annotated[Cat | Dog, "a pet"]
PUT = Operation[None]("PUT", "/pets", body="application/json", takes=lambda: Pet)


@pytest.mark.parametrize(
    ("value", "kind", "expected"),
    [
        ({"kind": "cat", "born_at": None}, Cat, {"kind": "cat", "bornAt": None}),
        ({"kind": "cat", "born_at": None}, Pet, {"kind": "cat", "bornAt": None}),
        ({"kind": "dog", "born_at": None}, Pet, {"kind": "dog", "bornOn": None}),
        ({"kind": "dog", "bornOn": None, "best": {"text_": "x"}}, Pet, {"kind": "dog", "bornOn": None, "best": {"text": "x"}}),
        ({"kind": "dog", "byName": {"a": {"text_": "x"}}}, Dog, {"kind": "dog", "byName": {"a": {"text": "x"}}}),
        ({"tags": [{"text_": "x"}, {"text": "y"}]}, Cat | None, {"tags": [{"text": "x"}, {"text": "y"}]}),
        ([{"text_": "x"}], list[Tag], [{"text": "x"}]),
        (({"text_": "x"},), list[Tag], [{"text": "x"}]),
        ({"new_here": {"text_": 1}}, Cat, {"new_here": {"text_": 1}}),
        ({"text_": 1}, dict[str, Any], {"text_": 1}),
        ([{"text_": 1}], Any, [{"text_": 1}]),
        ("text_", Cat, "text_"),
    ],
)  # fmt: skip
def test_the_names_of_the_document(value, kind, expected):
    assert written(value, kind) == expected


def test_a_model_in_a_dict_stays_a_model():
    tag = Tag(text="x")
    assert written({"tags": [tag]}, Cat)["tags"][0] is tag


@pytest.mark.parametrize(
    ("body", "content"),
    [
        (None, None),
        ({"kind": "cat", "born_at": datetime(2024, 1, 1, tzinfo=UTC), "tags": [Tag(text="x")]}, {"kind": "cat", "bornAt": "2024-01-01T00:00:00Z", "tags": [{"text": "x"}]}),
        ({"kind": Size.SMALL}, {"kind": "S"}),
    ],
)  # fmt: skip
def test_what_is_sent(body, content):
    assert json.loads(build_request(PUT, {}, body).content) == content


def test_what_is_absent_is_not_sent():
    assert build_request(PUT, {}, ABSENT).content is None


def test_a_body_of_its_properties():
    assert body_of(ABSENT, {"a": 1, "b": None, "c": ABSENT}) == {"a": 1, "b": None}
    assert body_of(ABSENT, {"a": ABSENT}) == {}
    assert body_of(ABSENT, {"a": ABSENT}, required=("a",), optional=True) is ABSENT
    assert body_of(None, {"a": ABSENT}) is None
    assert (repr(ABSENT), bool(ABSENT)) == ("ABSENT", False)


@pytest.mark.parametrize(
    ("body", "fields", "message"),
    [
        ({}, {"a": 1, "b": 2}, "body is given, and a, b beside it: give one or the other"),
        (ABSENT, {"a": ABSENT, "b": 2}, "missing argument: a, or body"),
        (ABSENT, {"a": ABSENT, "b": ABSENT}, "missing arguments: a, b, or body"),
    ],
)
def test_a_body_that_is_none(body, fields, message):
    with pytest.raises(TypeError) as raised:
        body_of(body, fields, required=("a", "b"))
    assert str(raised.value) == message
