"""Instances of models, made from their types."""

from __future__ import annotations

from datetime import UTC, date, datetime
from enum import StrEnum
from typing import Annotated, Any, Literal
from uuid import UUID

import pytest
from pydantic import AwareDatetime, BaseModel, ConfigDict, Field, TypeAdapter, ValidationError
from runtime.factories import Maker, make
from typing_extensions import TypeAliasType


class Open(BaseModel):
    model_config = ConfigDict(extra="allow", validate_by_name=True)


class Colour(StrEnum):
    RED = "red"
    BLUE = "blue"


class Owner(Open):
    id: Annotated[str, Field(min_length=1)]
    e_mail: Annotated[str | None, Field(alias="eMail")]
    phone: str | None = None


class Stick(Open):
    length: float


class Ball(Open):
    size: int


Toy = TypeAliasType("Toy", Stick | Ball)


class Pet(Open):
    name: str
    born: date
    seen: Annotated[AwareDatetime, Field(alias="seenAt")]
    chip: UUID
    colour: Colour
    kind: Literal["cat", "dog"]
    tame: bool
    owner: Owner
    former: list[Owner]
    toy: Toy
    weight: Annotated[float | None, Field(gt=0)]
    mother: Pet | None = None
    friends: list[Pet] | None = None
    marks: dict[str, int] | None = None
    nothing: None = None
    more: Any = None
    second: Owner | None = None


def test_what_is_required_is_made_and_nothing_else():
    pet = make(Pet)
    assert pet.model_dump(mode="json", by_alias=True, exclude_unset=True) == {
        "name": "name",
        "born": "2024-01-01",
        "seenAt": "2024-01-01T00:00:00Z",
        "chip": "00000000-0000-4000-8000-000000000000",
        "colour": "red",
        "kind": "cat",
        "tame": True,
        "owner": {"id": "id", "eMail": None},
        "former": [{"id": "id", "eMail": None}],
        "toy": {"length": 1.0},
        "weight": None,
    }
    assert make(Pet) == pet


def test_a_full_one_has_everything_and_ends_where_it_leads_back():
    pet = make(Pet, full=True)
    assert pet.owner == Owner(id="id", e_mail="eMail", phone="phone")
    assert pet.weight == 1
    assert (pet.marks, pet.more, pet.second, pet.nothing) == ({}, "more", pet.owner, None)
    assert pet.friends == []
    assert pet.model_fields_set == set(Pet.model_fields) - {"mother", "nothing"}


def test_overrides_are_attributes_and_are_completed():
    given = datetime(2020, 1, 1, tzinfo=UTC)
    pet = make(
        Pet, name="Rex", seen=given, owner={"id": "7", "eMail": "a@b.example"}, former=[{"phone": "1"}, make(Owner, id="8")],
        toy={"size": 3}, mother={"name": "Ada"}, marks={"ear": 1}, friends=[], weight=2.5,
    )  # fmt: skip
    assert (pet.name, pet.seen, pet.owner) == ("Rex", given, Owner(id="7", e_mail="a@b.example"))
    assert pet.former == [Owner(id="id", e_mail=None, phone="1"), Owner(id="8", e_mail=None)]
    assert pet.toy == Ball(size=3)
    assert pet.mother is not None
    assert (pet.mother.name, pet.mother.kind, pet.marks, pet.friends, pet.weight) == ("Ada", "cat", {"ear": 1}, [], 2.5)
    assert make(Pet, more=[1, {"a": 2}]).more == [1, {"a": 2}]


def test_a_wrong_override_is_refused():
    with pytest.raises(TypeError, match=r"^Pet has no attribute nam, wieght$"):
        make(Pet, nam="Rex", wieght=1)
    with pytest.raises(TypeError, match=r"^Owner has no attribute mail$"):
        make(Pet, owner={"mail": "x"})
    with pytest.raises(ValidationError):
        make(Pet, weight=-1)


class Leaf(Open):
    text: str


class Node(Open):
    child: Node | Leaf
    others: list[Node]


class Later(Open):
    late: Late


class Late(Open):
    x: int


def test_what_holds_itself_ends():
    assert make(Node) == Node(child=Leaf(text="text"), others=[])
    assert make(Later) == Later(late=Late(x=1))


NUMBERS = [
    ({}, 1), ({"ge": 5}, 5), ({"gt": 5}, 6), ({"le": -3}, -3), ({"lt": 0}, -1), ({"ge": 0, "le": 0}, 0), ({"multiple_of": 7}, 7),
    ({"multiple_of": 7, "gt": 7}, 14), ({"multiple_of": 5, "lt": 5, "ge": 0}, 0),
]  # fmt: skip


@pytest.mark.parametrize(("bounds", "made"), NUMBERS)
def test_a_whole_number_is_in_its_bounds(bounds, made):
    kind = Annotated[int, Field(**bounds)]
    assert Maker().value(kind) == made
    TypeAdapter(kind).validate_python(made, strict=True)


@pytest.mark.parametrize(
    ("bounds", "made"),
    [
        ({"gt": 0, "lt": 1}, 0.5),
        ({"gt": 1}, 2),
        ({"lt": 1}, 0),
        ({"ge": 1.5}, 1.5),
        ({"multiple_of": 0.25, "lt": 1}, 0.75),
    ],
)
def test_a_number_is_in_its_bounds(bounds, made):
    kind = Annotated[float, Field(**bounds)]
    assert Maker().value(kind) == made
    TypeAdapter(kind).validate_python(made)


@pytest.mark.parametrize(
    ("kind", "made"),
    [
        (Annotated[str, Field(min_length=6)], "namename"),
        (Annotated[str, Field(max_length=2)], "na"),
        (Annotated[str, Field(min_length=3, pattern="^[0-9]+$")], "000"),
        (list[Annotated[str, Field(min_length=5, max_length=5)]], ["namen"]),
        (Annotated[list[int], Field(min_length=2)], [1, 1]),
        (Annotated[list[int], Field(max_length=0)], []),
        (list, ["name"]),
        (dict, {}),
        (object, "name"),
        (Any, "name"),
        (None | str, None),
        (type(None), None),
    ],
)
def test_constraints_hold_for_texts_and_lists(kind, made):
    assert Maker().value(kind, "name") == made


def test_a_text_without_a_name_is_one():
    assert Maker().value(str, "") == "text"
