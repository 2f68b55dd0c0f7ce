"""Languages by derivatives: what is left to match once a character has been read (Brzozowski; with sets of characters).

A language is a tree of tuples, built by the functions here only, so that equal ones look equal and there are few of them.
"""

from __future__ import annotations

from collections.abc import Iterable
from functools import lru_cache
from typing import Any, TypeAlias

from codegen.compat.solver.regex import characters
from codegen.compat.solver.regex.characters import Set

Language: TypeAlias = tuple[Any, ...]

NOTHING: Language = ("set", characters.NONE)
"""No text at all."""
EMPTY: Language = ("empty",)
"""The text without characters."""
ONE: Language = ("set", characters.ALL)
"""Any single character."""
ANYTHING: Language = ("repeat", ONE, 0, None)

_CACHED = 20_000


class TooLargeError(Exception):
    """A language takes more parts, or a search more steps, than it may."""


def one_of(some: Set) -> Language:
    """Make the language of the single characters of a set."""
    return ("set", some)


def literal(text: str) -> Language:
    """Make the language of one text."""
    made = EMPTY
    for character in reversed(text):
        made = then(one_of(characters.single(character)), made)
    return made


def then(first: Language, second: Language) -> Language:
    """Make the language of a text of ``first`` followed by one of ``second``."""
    if NOTHING in (first, second):
        return NOTHING
    if first == EMPTY:
        return second
    if second == EMPTY:
        return first
    if first[0] == "then":  # always to the right, so that equal ones look equal
        return ("then", first[1], then(first[2], second))
    if first == ANYTHING and (second == ANYTHING or (second[0] == "then" and second[1] == ANYTHING)):
        return second
    return ("then", first, second)


def repeat(inner: Language, least: int, most: int | None) -> Language:
    """Make the language of ``least`` to ``most`` texts of ``inner`` in a row; ``most`` None for any number."""
    if most == 0 or inner == EMPTY:
        return EMPTY
    if inner == NOTHING:
        return EMPTY if least == 0 else NOTHING
    if (least, most) == (1, 1):
        return inner
    least = 0 if nullable(inner) else least
    if inner[0] == "repeat" and inner[2:] == (0, None):
        return inner
    return ("repeat", inner, least, most)


def either(some: Iterable[Language]) -> Language:
    """Make the language of what is in one of several."""
    parts: set[Language] = set()
    singles: list[tuple[int, int]] = []
    for part in some:
        for inner in part[1] if part[0] == "either" else (part,):
            if inner[0] == "set":
                singles += inner[1]
            else:
                parts.add(inner)
    if singles:
        parts.add(one_of(characters.of(singles)))
    if ANYTHING in parts or any(part[0] == "not" and part[1] in parts for part in parts):
        return ANYTHING
    if EMPTY in parts and any(nullable(part) for part in parts if part != EMPTY):
        parts.discard(EMPTY)
    if not parts:
        return NOTHING
    return parts.pop() if len(parts) == 1 else ("either", frozenset(parts))


def every(some: Iterable[Language]) -> Language:
    """Make the language of what is in all of several."""
    parts: set[Language] = set()
    for part in some:
        parts |= part[1] if part[0] == "every" else {part}
    parts.discard(ANYTHING)
    if NOTHING in parts or any(part[0] == "not" and part[1] in parts for part in parts):
        return NOTHING
    sets = [part[1] for part in parts if part[0] == "set"]
    if sets:
        shared = sets[0]
        for each in sets[1:]:
            shared = characters.both(shared, each)
        parts = {part for part in parts if part[0] != "set"} | {one_of(shared)}
        if not shared:
            return NOTHING
    if EMPTY in parts:
        return EMPTY if all(map(nullable, parts)) else NOTHING
    if not parts:
        return ANYTHING
    return parts.pop() if len(parts) == 1 else ("every", frozenset(parts))


def none_of(inner: Language) -> Language:
    """Make the language of what is not in one."""
    if inner == NOTHING:
        return ANYTHING
    if inner == ANYTHING:
        return NOTHING
    return inner[1] if inner[0] == "not" else ("not", inner)


@lru_cache(maxsize=_CACHED)
def nullable(language: Language) -> bool:
    """Tell whether a language has the text without characters."""
    match language:
        case ("empty",):
            return True
        case ("then", first, second):
            return nullable(first) and nullable(second)
        case ("repeat", inner, least, _):
            return least == 0 or nullable(inner)
        case ("either", parts):
            return any(map(nullable, parts))
        case ("every", parts):
            return all(map(nullable, parts))
        case ("not", inner):
            return not nullable(inner)
        case _:
            return False


@lru_cache(maxsize=_CACHED)
def derive(language: Language, code: int) -> Language:
    """Give what may follow in a language once a character has been read."""
    match language:
        case ("set", some):
            return EMPTY if characters.has(some, code) else NOTHING
        case ("then", first, second):
            left = then(derive(first, code), second)
            return either((left, derive(second, code))) if nullable(first) else left
        case ("repeat", inner, least, most):
            rest = repeat(inner, max(least - 1, 0), None if most is None else most - 1)
            return then(derive(inner, code), rest)
        case ("either", parts):
            return either(derive(part, code) for part in parts)
        case ("every", parts):
            return every(derive(part, code) for part in parts)
        case ("not", inner):
            return none_of(derive(inner, code))
        case _:
            return NOTHING


_MOST_CLASSES = 64


@lru_cache(maxsize=_CACHED)
def classes(language: Language) -> frozenset[Set]:
    """Give sets of characters that part all of them, so that those of one set have the same derivative.

    Raises :class:`TooLargeError` where they are too many.
    """
    match language:
        case ("set", some):
            return frozenset({some, characters.other(some)} - {characters.NONE})
        case ("then", first, second):
            return _parted((first, second)) if nullable(first) else classes(first)
        case ("repeat", inner, _, _) | ("not", inner):
            return classes(inner)
        case ("either", parts) | ("every", parts):
            return _parted(parts)
        case _:
            return frozenset({characters.ALL})


def _parted(languages: Iterable[Language]) -> frozenset[Set]:
    found: frozenset[Set] = frozenset({characters.ALL})
    for language in languages:
        mine = classes(language)
        found = frozenset(shared for one in found for other in mine if (shared := characters.both(one, other)))
        if len(found) > _MOST_CLASSES:
            raise TooLargeError
    return found


def matches(language: Language, text: str) -> bool:
    """Tell whether a text is in a language."""
    for character in text:
        language = derive(language, ord(character))
        if language == NOTHING:
            return False
        if language == ANYTHING:
            return True
    return nullable(language)


def shortest(language: Language, steps: int) -> str | None:
    """Give a text of a language, the shortest there is, or None for one that has none.

    Raises :class:`TooLargeError` where neither is known after looking at so many languages that may be left.
    """
    level: list[tuple[Language, str]] = [(language, "")]
    seen = {language}
    while level:
        following: list[tuple[Language, str]] = []
        for here, text in level:
            if nullable(here):
                return text
            for some in sorted(classes(here), key=_readable):
                character = characters.example(some)
                left = derive(here, ord(character))
                if left == NOTHING or left in seen:
                    continue
                seen.add(left)
                if len(seen) > steps:
                    raise TooLargeError
                following.append((left, text + character))
        level = following
    return None


def _readable(some: Set) -> tuple[bool, int]:
    code = ord(characters.example(some))
    return not chr(code).isalnum(), code
