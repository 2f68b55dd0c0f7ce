"""JSON is read the quick way where that is surely right, and otherwise the way that can say what is wrong."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from codegen.document import json_text
from codegen.document.refused import MAX_DEPTH, RefusedError

STRINGS = st.one_of(
    st.text(st.characters(exclude_categories=["Cs"]), max_size=6).map(json.dumps),
    st.sampled_from(['"a"', '"\\u0061"', '"\\u0022"', '"\\""', '"\\\\u0022"', '"\\ud83d"', '"\\ud83d\\ude00"', '"ä"']),
)
NUMBERS = st.one_of(
    st.integers().map(str),
    st.floats(allow_nan=False, allow_infinity=False).map(repr),
    st.sampled_from(
        ["-0", "-0.0", "1E5", "18446744073709551615", "18446744073709551616", "1e400", "1e-400", "9" * 400]
    ),
)
TEXTS = st.recursive(
    STRINGS | NUMBERS | st.sampled_from(["null", "true", "false"]),
    lambda inner: st.one_of(
        st.lists(inner, max_size=3).map(lambda items: f"[{' , '.join(items)}]"),
        st.lists(st.tuples(STRINGS, inner), max_size=3).map(
            lambda pairs: "{" + ",\n".join(f"{key} :{value}" for key, value in pairs) + "}"
        ),
    ),
    max_leaves=12,
)


@given(TEXTS)
def test_what_the_quick_way_gives_is_what_the_thorough_one_gives(text):
    found = json_text.quick(f"[{text}]".encode())
    if found is not None:
        value, written = found
        thorough = json_text.parse(f"[{text}]")
        assert value == thorough
        assert json.loads(written) == value
        assert json.dumps(value) == json.dumps(thorough)  # true is not 1, and 1.0 is not 1


@pytest.mark.parametrize(
    "text",
    [
        '{"a": 1, "a": 2}',
        '{"a": {"b": "\\"", "b": ""}}',
        '{"a": 1, "\\u0061": "\\u0022\\u0022"}',
        '{"a": "", "a": "\\u0022\\u0022"}',
        '["\\ud800"]',
        "[1e999]",
        "[" * (MAX_DEPTH + 1) + "]" * (MAX_DEPTH + 1),
        "[" * (MAX_DEPTH + 1) + "1" + "]" * (MAX_DEPTH + 1),
        '{"a":' * (MAX_DEPTH + 1) + "1" + "}" * (MAX_DEPTH + 1),
        "[" * 300 + "1" + "]" * 300,
    ],
)
def test_what_has_to_be_refused_is_left_to_the_thorough_way(text):
    assert json_text.quick(text.encode()) is None
    with pytest.raises(RefusedError):
        json_text.parse(text)


@pytest.mark.parametrize("text", ["", "a: 1", '{a: "b"}', '"text"', "12", "null", "\ufeff{}"])
def test_what_is_no_object_or_array_of_json_is_left_to_the_thorough_way(text):
    assert json_text.quick(text.encode()) is None


def test_a_document_of_a_usual_kind_is_read_the_quick_way():
    value = {"openapi": "3.1.0", "info": {"title": 'says "hello" \\ ü'}, "paths": {"/a/{b}": {}}, "x": [1, 1.5, None]}
    for written in (json.dumps(value), json.dumps(value, indent=4), json.dumps(value, ensure_ascii=False)):
        assert json_text.quick(written.encode()) == (value, json_text.write(value))


def test_what_is_more_than_can_be_written_is_not_written():
    assert json_text.write({"a": [1 << 64]}) == b""
