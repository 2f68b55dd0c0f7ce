"""Patterns of ECMA-262: membership as another engine has it, inclusion with a text that shows what is not, and refusals."""

from __future__ import annotations

import re
from typing import Any

import jsonschema_rs
import pytest
from hypothesis import given, reject
from hypothesis import strategies as st

from codegen.compat.solver import patterns
from codegen.compat.solver.answers import Found, Nothing, Unsure
from codegen.compat.solver.regex.cursor import NotUnderstoodError
from codegen.compat.solver.regex.language import TooLargeError, derive, every, none_of, shortest
from codegen.compat.solver.regex.reading import read
from tests.compat.solver.questions import doubt, within

FEATURES: dict[str, tuple[str, list[str], list[str]]] = {
    "not anchored": ("b", ["b", "abc"], ["", "ac"]),
    "start": ("^b", ["b", "bc"], ["ab"]),
    "end": ("b$", ["b", "ab"], ["ba", "b\n"]),
    "both": ("^b$", ["b"], ["bb", ""]),
    "only an anchor": ("^", ["", "a"], []),
    "anchors in alternatives": ("^a|b$", ["ax", "xb"], ["xa", "bx"]),
    "an anchor that cannot be": ("a^", [], ["a", "aa"]),
    "a dot": ("^.$", ["a", "é", "\U0001f600", "\t"], ["\n", "\r", "\u2028", "\u2029", ""]),
    "a class": ("^[a-c_]$", ["a", "b", "c", "_"], ["d", "-"]),
    "a class that is refused": ("^[^a-c]$", ["d", "\n"], ["a"]),
    "a hyphen at the end": ("^[a-]$", ["a", "-"], ["b"]),
    "no class": ("^[]$", [], ["", "a"]),
    "all of a class": ("^[^]$", ["a", "\n"], [""]),
    "digits": (r"^\d$", ["0", "9"], ["a", "\u0663"]),
    "no digits": (r"^\D$", ["a", "\u0663"], ["0"]),
    "words": (r"^\w$", ["a", "Z", "_", "0"], ["-", "é"]),
    "no words": (r"^\W$", ["-", "é"], ["a"]),
    "space": (r"^\s$", [" ", "\t", "\n", "\u00a0", "\ufeff", "\u2003"], ["a", "\u200b"]),
    "no space": (r"^\S$", ["a", "\u200b"], [" "]),
    "classes in a class": (r"^[\d\s]$", ["1", " "], ["a"]),
    "counts": ("^a{2,3}$", ["aa", "aaa"], ["a", "aaaa"]),
    "an exact count": ("^a{2}$", ["aa"], ["a", "aaa"]),
    "a count without end": ("^a{2,}$", ["aa", "aaaaa"], ["a"]),
    "a lazy count": ("^a{2,3}?$", ["aa", "aaa"], ["a"]),
    "any number": ("^(?:ab)*$", ["", "ab", "abab"], ["a", "aba"]),
    "at least one": ("^(ab)+$", ["ab", "abab"], [""]),
    "perhaps": ("^ab?$", ["a", "ab"], ["abb"]),
    "a named group": ("^(?<year>\\d{4})$", ["2024"], ["24"]),
    "nested groups": ("^((a|b)c)*d$", ["d", "acbcd"], ["acb"]),
    "repeats of what may be empty": ("^(a*)*b$", ["b", "aab"], ["a"]),
    "a look ahead": ("^(?=.*\\d)[a-z0-9]+$", ["a1", "1"], ["a", ""]),
    "a look ahead that refuses": ("^(?!foo)\\w+$", ["bar", "fo"], ["foo", "foobar"]),
    "a look ahead to the end": ("^a(?!$)", ["ab"], ["a"]),
    "several looks ahead": ("^(?=.*[a-z])(?=.*[A-Z])(?=.*\\d).{3,}$", ["aA1", "1bB!"], ["aa1", "aA"]),
    "control": (r"^\t\n\v\f\r\0$", ["\t\n\v\f\r\0"], ["t"]),
    "a control letter": (r"^\cJ$", ["\n"], ["J"]),
    "hexadecimal": (r"^\x41\u0042$", ["AB"], ["ab"]),
    "a pair of surrogates": (r"^\ud83d\ude00$", ["\U0001f600"], ["a"]),
    "a code point": (r"^[\u{1F600}]$", ["\U0001f600"], ["u"]),
    "letters": (r"^\p{L}$", ["a", "é", "ж"], ["1", " "]),
    "a long name of a category": (r"^\p{Lowercase_Letter}$", ["a", "é"], ["A"]),
    "a sign of currency": (r"^\p{Currency_Symbol}$", ["$", "\u20ac"], ["a", "+"]),
    "a brace that counts nothing": ("^a{,3}{$", ["a{,3}{"], ["aaa{"]),
    "a category by key and value": (r"^\p{General_Category=Decimal_Number}$", ["1", "\u0663"], ["a"]),
    "no letters": (r"^\P{L}$", ["1"], ["a"]),
    "any property": (r"^\p{Any}\p{ASCII}$", ["éa"], ["aé"]),
    "escaped signs": (r"^\.\*\/\[\]\{\}\(\)\|\^\$\\$", [".*/[]{}()|^$\\"], [""]),
}  # fmt: skip


@pytest.mark.parametrize(("pattern", "members", "others"), FEATURES.values(), ids=FEATURES.keys())
def test_membership(pattern: str, members: list[str], others: list[str]):
    assert [patterns.matches(pattern, text) for text in members] == [True] * len(members)
    assert [patterns.matches(pattern, text) for text in others] == [False] * len(others)


_ATOMS = st.sampled_from(["a", "b", ".", "[ab]", "[^a]", r"\d", r"\w", r"\W", r"\s", "1", "(?=a)", "(?!b)", "(?!b$)"])
_PATTERNS = st.recursive(
    _ATOMS,
    lambda inner: st.one_of(
        st.lists(inner, min_size=1, max_size=3).map("".join),
        st.lists(inner, min_size=2, max_size=3).map(lambda ways: f"(?:{'|'.join(ways)})"),
        st.tuples(inner, st.sampled_from(["*", "+", "?", "{2}", "{1,2}", "{0,1}?"])).map(lambda two: f"(?:{two[0]}){two[1]}"),
    ),
    max_leaves=6,
)  # fmt: skip
_ANCHORED = st.tuples(st.sampled_from(["", "^"]), _PATTERNS, st.sampled_from(["", "$"])).map("".join)
_TEXTS = st.text("ab1 \n-é", max_size=6)


def judging(pattern: str) -> jsonschema_rs.Draft202012Validator:
    """The other engine, where it takes the pattern: it has no repeated looks ahead, say."""
    try:
        return jsonschema_rs.Draft202012Validator({"pattern": pattern})
    except jsonschema_rs.ValidationError:
        reject()


@given(_ANCHORED, st.lists(_TEXTS, min_size=1, max_size=8))
def test_membership_is_that_of_another_engine(pattern: str, texts: list[str]):
    judge = judging(pattern)
    for text in texts:
        ours = patterns.matches(pattern, text)
        assert ours is None or ours is judge.is_valid(text), (pattern, text)


@given(_ANCHORED, _ANCHORED, st.lists(_TEXTS, max_size=8))
def test_a_text_shows_what_is_not_included_and_no_text_shows_what_is(first: str, second: str, texts: list[str]):
    answer = patterns.find((first,), (second,), 0, None, frozenset())
    judges = [judging(pattern) for pattern in (first, second)]
    if isinstance(answer, Found):
        assert [judge.is_valid(answer.value) for judge in judges] == [True, False], (first, second, answer.value)
    elif isinstance(answer, Nothing):
        for text in texts:
            assert not judges[0].is_valid(text) or judges[1].is_valid(text), (first, second, text)


def pattern(text: str, **more: Any) -> dict[str, Any]:
    return {"type": "string", "pattern": text, **more}


UUID = "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$"
EMAIL = r"^[a-z0-9._%+-]+@[a-z0-9.-]+\.[a-z]{2,}$"
INCLUDED: dict[str, tuple[Any, Any]] = {
    "counts": (pattern("^[a-z]{1,50}$"), pattern("^[a-z]{1,60}$")),
    "large counts": (pattern("^[a-z]{1,1000}$"), pattern("^[a-z0-9]{1,1001}$")),
    "another spelling": (pattern("^[0-9]+$"), pattern(r"^\d\d*$")),
    "alternatives": (pattern("^(?:GET|PUT)$"), pattern("^(?:GET|PUT|POST)$")),
    "a length": (pattern("^[a-z]{2,5}$"), {"minLength": 2, "maxLength": 5}),
    "a pattern by its length": (pattern("^a*$", maxLength=3), pattern("^a{0,3}$")),
    "a list": (pattern("^[ab]c?$"), {"enum": ["a", "b", "ac", "bc"]}),
    "uuid": (pattern(UUID), pattern("^[0-9a-fA-F-]{36}$")),
    "uuid and length": (pattern(UUID), {"minLength": 36, "maxLength": 36}),
    "email": (pattern(EMAIL), pattern("@")),
    "email and more of it": (pattern(EMAIL), pattern(r"^[A-Za-z0-9._%+-]+@[A-Za-z0-9.-]+\.[A-Za-z]{2,}$")),
    "looks ahead": (pattern("^(?!foo)[a-z]{3}$"), {"allOf": [pattern("^[a-z]+$"), {"not": {"const": "foo"}}]}),
    "not matched at all": ({"allOf": [pattern("^a"), pattern("^b")]}, False),
    "two of them": ({"allOf": [pattern("^a"), pattern("b$")]}, pattern("^a(.|\n|\r|\u2028|\u2029)*b$")),
    "letters of Unicode": (pattern(r"^\p{Lu}+$"), pattern(r"^\p{L}+$")),
}  # fmt: skip


@pytest.mark.parametrize(("inner", "outer"), INCLUDED.values(), ids=INCLUDED.keys())
def test_included(inner: Any, outer: Any):
    assert within(inner, outer)


NOT_INCLUDED: dict[str, tuple[Any, Any]] = {
    "counts": (pattern("^[a-z]{1,60}$"), pattern("^[a-z]{1,50}$")),
    "not anchored": (pattern("[a-z]{1,5}$"), {"maxLength": 5}),
    "a length": (pattern("^[a-z]{2,5}$"), {"maxLength": 4}),
    "capitals": (pattern("^[A-Za-z]+$"), pattern("^[a-z]+$")),
    "uuid": (pattern("^[0-9a-f-]{36}$"), pattern(UUID)),
    "a list": (pattern("^[ab]c?$"), {"enum": ["a", "b", "ac"]}),
    "email": (pattern("@"), pattern(EMAIL)),
    "a new line": ({"allOf": [pattern("^a"), pattern("b$")]}, pattern("^a.*b$")),
    "another than all that are listed": ({"type": "string"}, {"enum": [f"v{number}" for number in range(10_000)]}),
}  # fmt: skip


@pytest.mark.parametrize(("inner", "outer"), NOT_INCLUDED.values(), ids=NOT_INCLUDED.keys())
def test_not_included(inner: Any, outer: Any):
    assert not within(inner, outer)


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        (r"(a)\1", "it refers back to a group"),
        (r"(?<n>a)\k<n>", "it refers back to a group"),
        ("(?<=a)b", "it looks behind"),
        (r"\bword\b", "it looks for the boundaries of words"),
        ("(?:(?=a)b)*", "it looks around inside of what repeats"),
        ("(?:^a|b)^c", "whether ^ is at the start depends on what was read"),
        ("(a", "a bracket is not closed"),
        ("a)", "it has a bracket too many"),
        ("[b-a]", "a range that ends before it starts"),
        ("*a", "nothing is there to repeat"),
        ("{2}a", "nothing is there to repeat"),
        ("a{2}{3}", "what repeats is repeated without a bracket"),
        ("a++", "what repeats is repeated without a bracket"),
        ("[[:alpha:]]", "a class of POSIX"),
        ("a{2,1}", "a count that is none, or very large"),
        ("a{99999}", "a count that is none, or very large"),
        (r"\p{Script=Greek}", "the property Script=Greek of Unicode"),
        (r"\q", r"an escape that is none: \q"),
        ("a" * 3000, "it is very long"),
    ],
)
def test_what_is_no_regular_language_is_refused(text: str, reason: str):
    with pytest.raises(NotUnderstoodError, match=f"^{re.escape(reason)}$"):
        read(text)
    assert reason in doubt({"type": "string"}, pattern(text))


def test_what_is_not_understood_still_shows_that_there_is_nothing():
    assert within(pattern(r"(a)\1", minLength=3, maxLength=2), False)


def test_comparing_ends_with_the_steps():
    first, second = "^(a|b)*a(a|b){14}$", "^(a|b)*b(a|b){14}$"
    with pytest.raises(TooLargeError):
        shortest(every((read(first), read(second))), 1_000)
    answer = patterns.find((first,), (second,), 0, None, frozenset())
    assert isinstance(answer, (Found, Unsure))
    assert isinstance(patterns.find((first, second), (), 0, None, frozenset()), (Nothing, Unsure))


def test_a_language_and_its_complement_have_nothing_in_common():
    language = read("^a+b")
    assert shortest(every((language, none_of(language))), 10) is None
    assert shortest(language, 10) == "ab"
    assert shortest(derive(language, ord("b")), 10) is None
