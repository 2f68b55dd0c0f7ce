"""Places in a file are found from pointers, in JSON and in YAML."""

import json
import textwrap

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from codegen.document import load, positions
from codegen.document.pointer import join

JSON = """\
{
  "openapi": "3.1.0", "info": {"title": "{\\"[", "x": [1, {"y": null}]},
  "pa\\u0074hs": {
    "/a": { "get" : [ ] }
  },
  "ünder": {"ä": 1, "b": 2}
}
"""
YAML = textwrap.dedent("""\
    # pets
    openapi: 3.1.0
    info: {title: "a: b", x: [1, y: null]}
    paths:
      /a:
        get:
          - one
          -   two: 2
    base: &b
      k: 1
    more:
      <<: *b
      l: *b
    'ü': {"ä": 1, b: 2}
""")


def place(text, pointer, source):
    position = positions.locate(load.parse(text.encode(), source), pointer)
    assert position.file == source
    return position.line, position.column


@pytest.mark.parametrize(
    ("pointer", "expected"),
    [
        ("", (1, 1)),
        ("/openapi", (2, 3)),
        ("/info/title", (2, 32)),
        ("/info/x", (2, 49)),
        ("/info/x/0", (2, 55)),
        ("/info/x/1", (2, 58)),
        ("/info/x/1/y", (2, 59)),
        ("/paths", (3, 3)),
        ("/paths/~1a/get", (4, 13)),
        ("/paths/~1a/get/0", (4, 13)),
        ("/paths/~1b/get", (3, 3)),
        ("/ünder/b", (6, 21)),
        ("/none/at/all", (1, 1)),
    ],
)
def test_json(pointer, expected):
    assert place(JSON, pointer, "a.json") == expected


@pytest.mark.parametrize(
    ("pointer", "expected"),
    [
        ("", (2, 1)),
        ("/openapi", (2, 1)),
        ("/info/title", (3, 8)),
        ("/info/x/1", (3, 30)),
        ("/info/x/1/y", (3, 30)),
        ("/paths/~1a", (5, 3)),
        ("/paths/~1a/get/0", (7, 9)),
        ("/paths/~1a/get/1/two", (8, 11)),
        ("/more/k", (11, 1)),
        ("/more/l/k", (13, 3)),
        ("/ü/b", (14, 15)),
        ("/none", (2, 1)),
    ],
)
def test_yaml(pointer, expected):
    assert place(YAML, pointer, "a.yaml") == expected


TREES = st.dictionaries(
    st.text(st.characters(codec="ascii", exclude_categories=["Cc"]), max_size=6),
    st.recursive(
        st.integers() | st.text(st.characters(codec="ascii"), max_size=6),
        lambda inner: (
            st.lists(inner, max_size=3)
            | st.dictionaries(
                st.text(st.characters(codec="ascii", exclude_categories=["Cc"]), max_size=6), inner, max_size=3
            )
        ),
        max_leaves=8,
    ),
    min_size=1,
)


def leaves(tree, path=()):
    members = tree.items() if isinstance(tree, dict) else enumerate(tree) if isinstance(tree, list) else ()
    for token, inner in members:
        yield (*path, token)
        yield from leaves(inner, (*path, token))


@given(TREES, st.sampled_from([None, 2]))
def test_in_json_the_key_or_the_item_begins_at_its_place(tree, indent):
    text = json.dumps(tree, indent=indent)
    lines = text.split("\n")
    paths = list(leaves(tree))
    found = positions.find_all(text.encode(), "a", [join(*path) for path in paths])
    for path in paths:
        position = found[join(*path)]
        rest = lines[position.line - 1][position.column - 1 :]
        inner = tree
        for token in path:
            inner = inner[token]
        begins = json.dumps(path[-1]) + ":" if isinstance(path[-1], str) else json.dumps(inner)[:1]
        assert rest.startswith(begins)


STYLES = st.sampled_from([{}, {"indent": 2}, {"indent": 4}, {"indent": "\t", "separators": (" ,", " : ")}, {"ensure_ascii": False}])  # fmt: skip
ANY = st.text(st.characters(exclude_categories=["Cs"]) | st.sampled_from('{}[]":,\\ \n/'), max_size=6)
VALUES = st.recursive(
    ANY | st.integers(-9, 1 << 40) | st.floats(allow_nan=False, allow_infinity=False) | st.sampled_from([None, True]),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(ANY, inner, max_size=4),
    max_leaves=14,
)


@given(st.dictionaries(ANY, VALUES, min_size=1), STYLES, st.sampled_from(["", " \n"]), st.data())
def test_in_json_that_was_written_again_all_is_where_reading_the_text_finds_it(tree, style, around, data):
    text = (around + json.dumps({"openapi": "3.1.0", **tree}, **style) + around).encode()
    known = load.parse(text, "a").text
    assert known is not None
    paths = [*leaves(tree), ("none", "at all"), ()]
    pointers = [join(*map(str, path)) for path in data.draw(st.lists(st.sampled_from(paths), unique=True))]
    assert positions.find_all(text, "a", pointers, known=known) == positions.find_all(text, "a", pointers)


@pytest.mark.parametrize("style", [{}, {"indent": 2}])
def test_in_a_long_text_near_places_and_far_ones_are_found(style):
    tree = {f"{key}": [["ü", "{", key, key % 7 > 3, {"a": None}]] * (key % 5) for key in range(900)}
    text = json.dumps({"openapi": "3.1.0", **tree}, **style).encode()
    pointers = [join(*map(str, path)) for path in leaves(tree) if len(path) != 2 or int(path[0]) > 800]
    chosen = [*pointers[:40], *pointers[400::97], *pointers[-40:]]
    known = load.parse(text, "a").text
    assert positions.find_all(text, "a", chosen, known=known) == positions.find_all(text, "a", chosen)


def test_documents_of_a_usual_kind_have_a_text_in_which_places_are_found():
    for style in ({}, {"indent": 2}, {"indent": 4}):
        document = load.parse(json.dumps({"openapi": "3.1.0", "x": ["ü", {}, 1.0]}, **style).encode(), "a")
        assert document.text


@given(TREES)
def test_in_yaml_every_path_has_a_place_of_its_own_or_its_first_members(tree):
    data = yaml.safe_dump(tree, default_flow_style=True).encode()
    found = positions.find_all(data, "a", [join(*path) for path in leaves(tree)])
    places = [(position.line, position.column) for position in found.values()]
    mappings = [path for path in leaves(tree) if isinstance(path[-1], str)]
    assert len({found[join(*path)] for path in mappings}) == len(mappings)
    assert all(line >= 1 and column >= 1 for line, column in places)


def test_nothing_asked_is_nothing_read():
    assert positions.find_all(b"not read", "a", []) == {}
