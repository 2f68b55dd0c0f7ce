"""Each spot where a value leaves the document is told, with its path, and what keeps to the document is not."""

import json

import pytest
from models_base import Unknown, UnlistedText, departures

from .zoo import Cat, Colour, House

VALUE = "the document does not list this value"
FIELD = "the document does not know this field"
MEMBER = "the document knows no member of the union like this one"

CASES = [
    ({}, []),
    ({"days": [0, 1], "unit": "kWh", "odd fur": ["red"], "built": "2024-05-06T07:08:09Z", "mover": None}, []),
    ({"mover": {"kindOf": "cat", "lives": 9}, "byName": {"a b": {"kindOf": "ferry", "name": "A"}}}, []),
    ({"days": [0, 7]}, [("$.days[1]", VALUE, 7)]),
    ({"days": []}, [("$.days", "List should have at least 1 item after validation, not 0", [])]),
    ({"unit": "MWh"}, [("$.unit", VALUE, "MWh")]),
    ({"odd fur": ["red", "x"]}, [("$['odd fur'][1]", VALUE, "x")]),
    ({"new": 1, "it's": [2]}, [("$.new", FIELD, 1), ('$["it\'s"]', FIELD, [2])]),
    ({"mover": {"kindOf": "cat", "lives": 10}}, [("$.mover.lives", "Input should be less than or equal to 9", 10)]),
    ({"seen": [{"kindOf": "raft", "name": "A"}]}, [("$.seen[0].kindOf", VALUE, "raft")]),
    ({"mover": {"kindOf": "x", "a": 1}}, [("$.mover", MEMBER, {"kindOf": "x", "a": 1})]),
    ({"byName": {"a b": {"kindOf": "x"}}}, [("$.byName['a b']", MEMBER, {"kindOf": "x"})]),
    ({"beside": {"beside": {"unit": "J"}}}, [("$.beside.beside.unit", VALUE, "J")]),
    (
        {"mover": {"kindOf": "ferry", "name": "long one"}},
        [
            ("$.mover.name", "String should have at most 5 characters", "long one"),
        ],
    ),
]


@pytest.mark.parametrize(("body", "told"), CASES)
def test_of_a_body(body, told):
    house = House.model_validate_json(json.dumps(body), by_alias=True, by_name=False)
    assert list(departures(house)) == told


def test_of_lists_and_mappings_and_from_another_place():
    cat = Cat.model_validate_json('{"kindOf": "cat", "new": 1}')
    assert list(departures([cat, {"in": (cat,)}], "$.data")) == [
        ("$.data[0].new", FIELD, 1),
        ("$.data[1].in[0].new", FIELD, 1),
    ]


@pytest.mark.parametrize("value", [None, 1, "text", b"bytes", Colour.RED, [], {}, Cat(kindOf="cat")])
def test_of_what_keeps_to_the_document(value):
    assert list(departures(value)) == []


@pytest.mark.parametrize("value", [Colour.unlisted("x"), UnlistedText("x"), Unknown()])
def test_of_one_value(value):
    assert [path for path, _, _ in departures(value)] == ["$"]
