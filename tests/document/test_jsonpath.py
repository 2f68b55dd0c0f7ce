"""JSONPath from outside is RFC 9535 and nothing more, and ends."""

import pytest

from codegen.document.jsonpath import Path, PathError

TREE = {"a": [1, 2, 3, 4], "b": {"x": {"name": "q", "z": [1]}, "y": {"name": "a" * 60 + "!"}}}


@pytest.mark.parametrize(
    ("path", "selected"),
    [
        ("$", [()]),
        ("$.a[-1, 3]", [("a", 3)]),
        ("$.a[1:3]", [("a", 1), ("a", 2)]),
        ("$.a[?@ > 2]", [("a", 2), ("a", 3)]),
        ("$..name", [("b", "x", "name"), ("b", "y", "name")]),
        ("$.b[?@.name == 'q']", [("b", "x")]),
        ("$.b[?match(@.name, '(a+)+')]", []),
        ("$.b[?search(@.name, '(a+)+!')]", [("b", "y")]),
        ("$.b[?length(@.z) == 1]", [("b", "x")]),
        ("$.b[?count(@.*) == 2]", [("b", "x")]),
        ("$[?@ == $.b]", [("b",)]),
        ("$.none[*]", []),
    ],
)
def test_selection(path, selected):
    assert Path(path).select(TREE) == selected


@pytest.mark.parametrize(
    "path",
    ["", "a", "$.a.", "$[?@.b", "$.a~", "$.a | $.b", "$[?@.a =~ /x/]", "$[?startswith(@.a, 'x')]", "$[?@.a and @.b]",
     "$.\x1b[31m", "$[" + "9" * 50 + "]", "x" * 5000, "$[?" + "(" * 800 + "@.a" + ")" * 800 + "]", "$[?" + "!" * 3000 + "@.a]"],
)  # fmt: skip
def test_what_is_no_path_is_refused(path):
    with pytest.raises(PathError):
        Path(path)


WIDE = {f"k{n}": {f"m{m}": {"v": m} for m in range(20)} for n in range(20)}


@pytest.mark.parametrize(
    "path", ["$..*..*..*", "$..[?@..[?@..nope]]", "$..[?count($..*) > 1]", "$..[?$ == @ || $.k1 == $.k2]"]
)
def test_a_path_that_reads_without_end_is_ended(path):
    with pytest.raises(PathError, match=r"^it reads more than 5,000 members of the document$"):
        Path(path).select(WIDE, budget=5000)


def test_a_path_can_be_used_again():
    path = Path("$..v")
    assert path.select(WIDE) == path.select(WIDE)
    assert len(path.select(WIDE)) == 400
