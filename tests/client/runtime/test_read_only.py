"""What a model has for reading only is not sent back: OpenAPI 3.0.4, Schema Object, readOnly."""

from __future__ import annotations

import copy
import json
from typing import Any, ClassVar

import pytest
from pydantic import BaseModel, ConfigDict, Field
from runtime.bodies import encode_body
from runtime.read_only import writable


class Tag(BaseModel):
    model_config = ConfigDict(extra="allow")
    __read_only__: ClassVar[frozenset[str]] = frozenset({"id_"})
    id_: str = Field(alias="id")
    text: str | None = None


class Pet(BaseModel):
    """Nothing of its own is read-only."""

    model_config = ConfigDict(extra="allow")
    name: str
    best: Tag | None = None
    tags: list[Tag] = []
    by_name: dict[str, Tag] = Field(default={}, alias="byName")


TAG = {"id": "1", "text": "x"}
PET = {"name": "Rex", "best": TAG, "tags": [TAG, {"id": "2"}], "byName": {"a": TAG, "__all__": {"id": "3"}}}


def pet(**further: Any) -> Pet:
    return Pet.model_validate_json(json.dumps({**PET, **further}))


def sent(body: object) -> Any:
    return json.loads(encode_body("application/json", body)[1])


def test_read_only_properties_are_left_out_however_deep() -> None:
    expected = {
        "name": "Rex",
        "best": {"text": "x"},
        "tags": [{"text": "x"}, {}],
        "byName": {"a": {"text": "x"}, "__all__": {}},
    }
    assert sent(pet()) == expected
    assert sent([pet()]) == [expected]
    assert sent((pet(),)) == [expected]
    assert sent({"pet": pet(), "n": 1}) == {"pet": expected, "n": 1}


def test_absent_is_still_told_from_null() -> None:
    assert sent(Pet(name="Rex")) == {"name": "Rex"}
    assert sent(Tag(id="1", text=None)) == {"text": None}


def test_what_the_document_does_not_know_is_sent() -> None:
    new = Tag.model_validate({"id": "1", "further": 1})
    new.later = [Tag(id="2", text="y")]  # type: ignore[attr-defined]  # a property that no class knows
    assert sent(new) == {"further": 1, "later": [{"text": "y"}]}
    assert sent(Tag.model_construct(id_="1", text="x", later=Tag(id="2"))) == {"text": "x", "later": {}}


def test_dicts_are_sent_as_they_are_given() -> None:
    assert sent({"id": "1", "id_": "2"}) == {"id": "1", "id_": "2"}
    assert sent([PET]) == [PET]


def test_what_was_given_stays_as_it_was() -> None:
    given = pet()
    before = copy.deepcopy(given)
    sent(given)
    assert given == before
    assert given.best is not None
    assert given.best.model_fields_set == {"id_", "text"}


@pytest.mark.parametrize("value", [Pet(name="Rex"), [1, {"a": (2,)}], {"a": Pet(name="Rex")}, "x", None])
def test_what_has_nothing_to_leave_out_is_the_same_object(value: object) -> None:
    assert writable(value) is value


def test_forms_leave_them_out_too() -> None:
    assert encode_body("application/x-www-form-urlencoded", Tag(id="1", text="x"))[1] == b"text=x"
    assert b'name="id"' not in encode_body("multipart/form-data", Tag(id="1", text="x"))[1]
