"""Numbers and strings that keep to the bounds, lengths, patterns and formats of a schema."""

from __future__ import annotations

# The standard library's own parser of patterns: private, but a second one would have its own faults. Its one
# public sign, re.DEBUG, prints.
from re import _constants, _parser
from typing import Any

FORMATS: dict[str, tuple[str, ...]] = {
    "date-time": ("2024-02-29T06:07:08Z", "2023-12-31T23:59:59.123Z", "2024-06-01T12:00:00+05:30"),
    "date": ("2024-02-29",),
    "time": ("06:07:08Z",),
    "duration": ("P1DT2H",),
    "uuid": ("0f8fad5b-d9cb-469f-a165-70867728950e", "7c9e6679-7425-40de-944b-e07fc1f90ae7"),
    "uri": ("https://pets.example", "https://pets.example/a%20b?c=d#e"),
    "uri-reference": ("/a/b?c=d",),
    "email": ("someone@pets.example",),
    "hostname": ("pets.example",),
    "ipv4": ("192.0.2.7",),
    "ipv6": ("2001:db8::7",),
    "byte": ("aGVsbG8=",),
    "float": ("1.5",),
    "double": ("-2.25",),
}
"""Two or more spellings where a reader might accept only one. A uuid stays in lower case, which RFC 9562 asks of writers."""

TEXTS = ("abc", "Zoë & 50 % of a/b?c=d#e+f;g", "x")
_CATEGORIES = {
    _constants.CATEGORY_DIGIT: "7",
    _constants.CATEGORY_NOT_DIGIT: "k",
    _constants.CATEGORY_WORD: "w",
    _constants.CATEGORY_NOT_WORD: "-",
    _constants.CATEGORY_SPACE: " ",
    _constants.CATEGORY_NOT_SPACE: "s",
}
_PRINTABLE = [chr(code) for code in range(32, 127)]


def numbers(parts: list[dict[str, Any]], *, whole: bool) -> list[float]:
    """Candidates on and inside the bounds; the caller drops those that a keyword still refuses."""
    lower = [part[key] for part in parts for key in ("minimum", "exclusiveMinimum") if key in part]
    upper = [part[key] for part in parts for key in ("maximum", "exclusiveMaximum") if key in part]
    steps = [part["multipleOf"] for part in parts if "multipleOf" in part]
    found: list[float] = [7, 0, -3]
    for bound in (*lower, *upper):
        found += [bound, bound + 1, bound - 1]
        found += [] if whole else [bound + 0.5, bound - 0.5]
    if lower and upper:
        found.append((max(lower) + min(upper)) / 2)
    found += [step * factor for step in steps for factor in (1, 2)]
    if whole:
        return [int(value) for value in found if value == int(value)]
    return [*found, 21.5, -0.25]


def texts(parts: list[dict[str, Any]]) -> list[str]:
    """Candidates for a string; the caller drops those that a keyword still refuses."""
    patterns = [part["pattern"] for part in parts if "pattern" in part]
    formats = [part["format"] for part in parts if part.get("format") in FORMATS]
    shortest = max((part.get("minLength", 0) for part in parts), default=0)
    longest = min((part["maxLength"] for part in parts if "maxLength" in part), default=None)
    if patterns:
        lengths = (0, 1, 2, shortest, *(() if longest is None else (longest,)))
        return [matching(pattern, extra) for pattern in patterns for extra in lengths]
    if formats:
        return [text for name in formats for text in FORMATS[name]]
    bounds = [shortest] if longest is None else [shortest, longest]
    return [*("n" * bound for bound in bounds), *TEXTS]


def matching(pattern: str, extra: int) -> str:
    """A string that matches the pattern, each open repetition ``extra`` times beyond its least."""
    return _spell(_parser.parse(pattern), extra)


def _spell(tokens: Any, extra: int) -> str:
    text = ""
    for operator, argument in tokens:
        if operator is _constants.LITERAL:
            text += chr(argument)
        elif operator is _constants.IN:
            text += _member(argument)
        elif operator is _constants.ANY:
            text += "."
        elif operator is _constants.NOT_LITERAL:
            text += next(char for char in _PRINTABLE if ord(char) != argument)
        elif operator in (_constants.MAX_REPEAT, _constants.MIN_REPEAT):
            least, most, body = argument
            text += _spell(body, extra) * min(max(least, 1 if extra else 0) + max(extra - 1, 0), most)
        elif operator is _constants.SUBPATTERN:
            text += _spell(argument[3], extra)
        elif operator is _constants.BRANCH:
            text += _spell(argument[1][extra % len(argument[1])], extra)
        elif operator is not _constants.AT:
            raise NotImplementedError(f"no strings are made for {operator} in a pattern")
    return text


def _member(members: list[Any]) -> str:
    """The first character of a class; for a negated one, the first printable that is not in it."""
    if members[0][0] is not _constants.NEGATE:
        operator, argument = members[0]
        if operator is _constants.LITERAL:
            return chr(argument)
        return chr(argument[0]) if operator is _constants.RANGE else _CATEGORIES[argument]
    outside = [_member([member]) for member in members[1:] if member[0] is not _constants.RANGE]
    ranges = [argument for operator, argument in members[1:] if operator is _constants.RANGE]
    return next(
        char
        for char in _PRINTABLE
        if char not in outside and not any(first <= ord(char) <= last for first, last in ranges)
    )
