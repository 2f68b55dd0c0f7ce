"""TOML as settings have it: JSON's types, and the place of everything that can be wrong."""

import pytest

from codegen.document.toml_text import find_all, parse
from codegen.errors import InputError

TEXT = '''\
# [not.a.table]
title = "x" # [nor this]
[a.b]
"c.d" = [1, 2.5, {x = 1, "y z" = [ "]", 3 ]}]
e.f = 1979-05-27 07:32:00
s = """
[fake]
a = 1 """""
'l i' = \'\'\'it's \'\'\'

[[r]]
id = 1
  [[r.q]]
  k = 'a'
  [[r.q]]
  k = "b\\"]"
[[r]]
id = {v = 3}
[r.sub]
z = [
  # a comment with ] in it
  "one",
  "two",
]
'''
PLACES = {
    "": "1:1", "/title": "2:1", "/a": "3:1", "/a/b/c.d": "4:1", "/a/b/c.d/2": "4:18", "/a/b/c.d/2/y z/1": "4:41", "/a/b/e/f": "5:1",
    "/a/b/s": "6:1", "/a/b/l i": "9:1", "/r/0": "11:1", "/r/0/id": "12:1", "/r/0/q/1/k": "16:3", "/r/1": "17:1", "/r/1/id/v": "18:7",
    "/r/1/sub/z/1": "23:3", "/r/1/nowhere/at/all": "17:1",
}  # fmt: skip


def test_values_are_of_the_types_of_json():
    value = parse(TEXT.encode(), "f.toml")
    assert value["a"]["b"]["e"]["f"] == "1979-05-27T07:32:00"
    assert value["a"]["b"]["c.d"] == [1, 2.5, {"x": 1, "y z": ["]", 3]}]
    assert [one["id"] for one in value["r"]] == [1, {"v": 3}]


@pytest.mark.parametrize(("pointer", "place"), PLACES.items(), ids=lambda one: one)
def test_every_place_is_where_its_key_or_entry_begins(pointer, place):
    for text in (TEXT, TEXT.replace("\n", "\r\n")):
        assert str(find_all(text.encode(), "f", [pointer])[pointer]) == f"f:{place}"


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("a = ", "f:1:5: this is no TOML: Invalid value"),
        ("a = 1\n[b", "f:2:3: this is no TOML: Expected ']' at the end of a table declaration"),
        ('a = 1\nx = "\\q"', "f:2:8: this is no TOML: Unescaped '\\' in a string"),
        ("a = 1\na = 2", "f:2:6: this is no TOML: Cannot overwrite a value"),
        ("\xff", None),
        ("a = " + "[" * 100_000, None),
    ],
)
def test_what_is_no_toml_is_refused_with_its_place(text, said):
    with pytest.raises(InputError) as refused:
        parse(text.encode("latin-1"), "f")
    assert said is None or str(refused.value).startswith(said)
