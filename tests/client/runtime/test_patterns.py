"""A text for a pattern: what comes is what the pattern takes."""

from __future__ import annotations

import re

import pytest
from runtime.patterns import matching

PATTERNS = {
    "^[0-9]{2}:[0-9]{2}$": "00:00",
    "^[a-z0-9-_]+$": "a",
    r"^[+-]?(\d{1,9}([.]\d{0,9})?|[.]\d{1,9})$": "0",
    r"[\w-]+": "a",
    r"^[a-zA-Z0-9_:;.,/\\\"'?!(){}\[\]@<>=\-+*#$\&`|\~^% ]+$": "a",
    r"^[A-Z]{2}-\d{3,5}$": "AA-000",
    "a|b": "a",
    "^(?:ab|cd){2}e*f?$": "abab",
    "[^a-z]": "0",
    r"\bx\.y\t\d\D\s\S\W\w$": "x.y\t0a a-a",
    "^.{3,}?$": "aaa",
    "[]a]": "a",
    "^[\n]$": "\n",
    r"^[\d]{3}$": "000",
    r"^[a\-z]-$": "a-",
    "^[a-]b{2,3}$": "ab" + "b",
    r"^\{x\}$": "{x}",
    "": "",
}


@pytest.mark.parametrize("pattern", PATTERNS)
def test_a_text_is_made_that_the_pattern_takes(pattern):
    made = matching(pattern)
    assert made == PATTERNS[pattern]
    assert re.search(pattern, made)


@pytest.mark.parametrize(
    ("pattern", "shortest", "longest", "length"),
    [("^[a-z]+$", 5, None, 5), ("^[a-z]*$", 3, 3, 3), (r"^\d{2,8}$", 7, 8, 7), ("^a{3}$", 0, 3, 3), ("x", 1, 1, 1)],
)
def test_what_may_be_repeated_is_repeated_until_it_is_long_enough(pattern, shortest, longest, length):
    made = matching(pattern, shortest, longest)
    assert re.search(pattern, made)
    assert len(made) == length


@pytest.mark.parametrize(
    "pattern",
    [
        "(?=a)b",
        "(?!a)b",
        r"(a)\1",
        r"\p{L}",
        "[",
        "(a",
        "a)",
        "[^\\s\\S]",
        "\\",
        "^a$b",
        "[a",
        "(",
        "[^" + "".join(map(re.escape, map(chr, range(32, 127)))) + "]",
    ],
)
def test_a_pattern_that_is_not_understood_is_told(pattern):
    with pytest.raises(ValueError, match=r"^no text is (made|found) for the pattern "):
        matching(pattern)


def test_a_pattern_that_python_would_try_for_ages_is_refused_at_once():
    with pytest.raises(ValueError, match=r"^no text is found for the pattern "):
        matching(r"^(a+)+\b\w$", 60)


def test_a_length_that_the_pattern_does_not_have_is_told():
    with pytest.raises(ValueError, match=r"^no text is found for the pattern '\^a\{2\}\$'$"):
        matching("^a{2}$", 3)
