"""A server that has learned something since: what it sends is read, can be told apart, and is dumped as it came."""

import copy
import json
import pickle
from typing import Any

import pytest
from models_base import Unknown, UnlistedInteger, UnlistedText
from pydantic import TypeAdapter, ValidationError, model_validator

from .zoo import Boat, Cat, Colour, Either, House, Mover, Ship

BODIES = [
    {"mover": {"kindOf": "cat", "lives": 3, "fur": "red"}},
    {"mover": {"kindOf": "ferry", "name": "Ann"}, "seen": [{"kindOf": "canoe", "name": "B"}, {"kindOf": "cat"}]},
    {"mover": {"kindOf": "train", "cars": [{"kindOf": "x"}], "name": None}},
    {"seen": [{"wings": 2}, {"kindOf": "train"}, {}]},
    {"byName": {"a": {"kindOf": "cat"}, "b": {"kindOf": "plane", "model_config": 1}}},
    {"days": [0, 1, 7], "unit": "MWh", "odd fur": ["red", "green"], "never heard of": {"deep": [1, None]}},
    {"days": None, "unit": "kWh", "mover": None, "built": "2024-05-06T07:08:09Z"},
    {"mover": {"kindOf": "cat", "lives": 12}, "days": []},
]


def read(body):
    return House.model_validate_json(json.dumps(body), by_alias=True, by_name=False)


@pytest.mark.parametrize("body", BODIES)
def test_what_came_is_what_is_dumped(body):
    house = read(body)
    plain = {"by_alias": True, "exclude_unset": True}
    assert house.model_dump(mode="json", **plain) == body
    assert json.loads(house.model_dump_json(**plain)) == body
    assert json.loads(TypeAdapter(object).dump_json(house, **plain)) == body
    for other in (pickle.loads(pickle.dumps(house)), copy.copy(house), copy.deepcopy(house)):
        assert other == house
        assert other.model_dump(mode="json", **plain) == body


@pytest.mark.parametrize(
    ("body", "kind"),
    [
        ({"kindOf": "cat"}, Cat),
        ({"kindOf": "canoe", "name": "X"}, Ship),
        ({"kindOf": "rocket"}, Unknown),
        ({"kindOf": "rocket", "name": "X"}, Unknown),
    ],
)
def test_a_tag_says_which_member_it_is(body, kind):
    assert type(read({"mover": body}).mover) is kind
    assert type(TypeAdapter(Mover).validate_python(body)) is kind


@pytest.mark.parametrize(
    ("body", "kind"),
    [({"kindOf": "cat"}, Cat), ({"kindOf": "kayak", "name": "X"}, Ship), ({"kindOf": "dog"}, Unknown), ({}, Unknown)],
)
def test_without_a_tag_it_is_the_member_that_fits(body, kind):
    assert type(read({"seen": [body]}).seen[0]) is kind


def test_an_unknown_member_has_what_came_as_attributes():
    train = read({"mover": {"kindOf": "train", "cars": [1]}}).mover
    assert isinstance(train, Unknown)
    assert train.cars == [1]
    assert train.model_extra == {"kindOf": "train", "cars": [1]}


@pytest.mark.parametrize(
    ("body", "places"),
    [
        ({"kindOf": "ferry"}, [("mover", "name", "missing")]),
        ({"kindOf": "cat", "lives": "many"}, [("mover", "lives", "int_parsing")]),
        ({}, [("mover", "known", "union_tag_not_found")]),
        ({"kindOf": 7}, [("mover", "known", "union_tag_invalid")]),
    ],
)
def test_a_member_that_is_known_has_to_be_right(body, places):
    with pytest.raises(ValidationError) as caught:
        read({"mover": body})
    found = [error for error in caught.value.errors() if error["type"] != "listed_member"]
    assert [(error["loc"][0], error["loc"][-1], error["type"]) for error in found] == places


@pytest.mark.parametrize("body", [7, "cat", [{"kindOf": "cat"}]])
def test_what_is_no_object_is_no_member(body):
    for key, value in (("mover", body), ("seen", [body])):
        with pytest.raises(ValidationError):
            read({key: value})


@pytest.mark.parametrize(
    "made",
    [
        {"mover": Cat(kindOf="cat")},
        {"mover": Ship(kindOf=Boat.unlisted("raft"), name="X")},
        {"mover": Unknown.model_validate({"kindOf": "train"})},
        {"mover": {"kind_of": "ferry", "name": "X"}},
        {"seen": [Unknown(), Cat(kindOf="cat"), {"kind_of": "cat"}]},
        {"days": [UnlistedInteger(7), 0]},
        {"unit": UnlistedText("MWh")},
        {"fur": ["green", Colour.RED]},
    ],
)
def test_what_a_caller_means_can_be_made(made):
    assert House(**made).model_fields_set == made.keys()


@pytest.mark.parametrize(
    ("made", "type_"),
    [
        ({"seen": [{"kind_of": "dgo"}]}, "is_instance_of"),
        ({"days": [7]}, "is_instance_of"),
        ({"unit": "kwh"}, "is_instance_of"),
        ({"days": []}, "too_short"),
        ({"mover": {"kindOf": "cat", "lives": 12}}, "less_than_equal"),
    ],
)
def test_a_slip_of_a_caller_is_told(made, type_):
    with pytest.raises(ValidationError) as caught:
        House(**made)
    assert type_ in {error["type"] for error in caught.value.errors()}


def test_assigning_is_checked_too():
    cat = Cat(kindOf="cat")
    cat.lives = 9
    with pytest.raises(ValidationError, match="less than or equal to 9"):
        cat.lives = 10
    assert cat.lives == 9


def test_a_subclass_with_validators_of_its_own():
    class Counted(Cat):
        @model_validator(mode="before")
        @classmethod
        def before(cls, value: Any) -> Any:
            return {"kindOf": "cat", **value}

        @model_validator(mode="after")
        def after(self) -> "Counted":
            return self

    assert Counted.model_validate_json('{"lives": 12}').lives == 12
    with pytest.raises(ValidationError, match="less than or equal to 9"):
        Counted(lives=12)


def test_values_are_told_apart():
    house = read({"days": [1, 7], "unit": "MWh", "odd fur": ["red", "green"]})
    assert [day == at for day, at in zip(house.days, (1, 7), strict=True)] == [True, True]
    assert (house.unit, house.unit.is_listed, house.days[1].is_listed) == ("MWh", False, False)
    assert [fur.is_listed for fur in house.fur] == [True, False]
    assert repr(house.days) == "[1, UnlistedInteger(7)]"
    assert repr(house.unit) == "UnlistedText('MWh')"
    assert repr(house.fur[1]) == "<Colour.unlisted('green'): 'green'>"
    assert type(read({"unit": "kWh"}).unit) is str


@pytest.mark.parametrize(
    "body", [{"days": ["7"]}, {"days": [None]}, {"unit": 7}, {"odd fur": [7]}, {"odd fur": [None]}]
)
def test_a_value_that_is_not_listed_is_of_the_type_of_those_that_are(body):
    with pytest.raises(ValidationError):
        read(body)


def test_a_value_can_be_made_by_hand_whether_it_is_listed_or_not():
    assert Colour.unlisted("red") is Colour.RED
    green = Colour.unlisted("green")
    assert (green, green.value, str(green), green in list(Colour)) == ("green", "green", "green", False)
    assert copy.deepcopy(green) == pickle.loads(pickle.dumps(green)) == green
    assert not pickle.loads(pickle.dumps(green)).is_listed


def test_unions_of_unions():
    both = TypeAdapter(Mover | list[Either])
    assert [type(one) for one in both.validate_json('[{"kindOf": "cat"}, {"x": 1}]')] == [Cat, Unknown]
    assert type(both.validate_json('{"kindOf": "x"}')) is Unknown


def test_json_schema_says_all_that_the_document_does():
    schema = House.model_json_schema()
    cat = schema["$defs"]["Cat"]["properties"]
    assert cat["lives"]["anyOf"][0] == {"type": "integer", "minimum": 0, "maximum": 9}
    assert cat["lives"]["description"] == "How many are left.\n\nUp to nine."
    assert cat["kindOf"]["description"] == "What it is."
    assert "description" not in cat["fur"]


def test_json_schema_of_a_class_whose_source_is_not_at_hand():
    made: dict[str, type] = {}
    exec("from models_base import Model\nclass Far(Model):\n    n: int\n    'Lost.'\n", made)
    assert "description" not in made["Far"].model_json_schema()["properties"]["n"]
