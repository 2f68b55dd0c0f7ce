"""JSON Pointers by RFC 6901."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from codegen.document import pointer

TREE = {"foo": ["bar", "baz"], "": 0, "a/b": 1, "c%d": 2, "e^f": 3, 'k"l': 6, " ": 7, "m~n": 8}  # fmt: skip


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("", TREE), ("/foo", ["bar", "baz"]), ("/foo/0", "bar"), ("/", 0), ("/a~1b", 1), ("/c%d", 2),
        ("/e^f", 3), ('/k"l', 6), ("/ ", 7), ("/m~0n", 8),
    ],
)  # fmt: skip
def test_the_examples_of_the_rfc(text, value):
    assert pointer.get(TREE, text) == value


@given(st.lists(st.text()))
def test_split_undoes_join(tokens):
    assert list(pointer.split(pointer.join(*tokens))) == tokens


def test_a_tilde_and_a_one_are_not_a_slash():
    assert pointer.escape("~1") == "~01"
    assert pointer.unescape("~01") == "~1"
    assert pointer.join("paths", "/a", 0) == "/paths/~1a/0"


@pytest.mark.parametrize(
    ("text", "nearest"),
    [
        ("/foo/2", "/foo"), ("/foo/-", "/foo"), ("/foo/00", "/foo"), ("/foo/-1", "/foo"), ("/foo/0/x", "/foo/0"),
        ("/nope/x", ""), ("/foo/" + "9" * 5000, "/foo"),
    ],
)  # fmt: skip
def test_what_is_not_there_names_what_is(text, nearest):
    with pytest.raises(pointer.NotFoundError) as caught:
        pointer.get(TREE, text)
    assert (caught.value.pointer, caught.value.nearest) == (text, nearest)


def test_a_pointer_begins_with_a_slash():
    with pytest.raises(ValueError, match="begins with '/'"):
        pointer.split("foo")


def test_the_parent_of_a_pointer():
    assert [pointer.parent(text) for text in ("/a/b~1c", "/a", "")] == ["/a", "", ""]
