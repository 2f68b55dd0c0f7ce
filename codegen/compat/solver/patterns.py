"""Patterns as the search asks about them, with the steps that one question may take."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

from codegen.compat.solver.answers import Answer, Found, Nothing, Unsure
from codegen.compat.solver.regex import characters
from codegen.compat.solver.regex import language as languages
from codegen.compat.solver.regex.cursor import NotUnderstoodError
from codegen.compat.solver.regex.language import ONE, Language, TooLargeError
from codegen.compat.solver.regex.reading import read
from codegen.printable import printable

_STEPS = 6_000
"""How many states a search may come to."""
_MADE = 1_000_000
"""A text that would be longer is not made."""
_NONE = frozenset[str]()
_LONGEST = 5_000
"""A text that is longer is not matched."""


def matches(pattern: str, text: str) -> bool | None:
    """Tell whether a pattern matches somewhere in a text; None where that is not known."""
    if len(text) > _LONGEST:
        return None
    try:
        return languages.matches(read(pattern), text)
    except (NotUnderstoodError, RecursionError):
        return None


@lru_cache(maxsize=4096)
def find(
    matching: Sequence[str], avoiding: Sequence[str], least: int, most: int | None, besides: frozenset[str]
) -> Answer:
    """Give a text of ``least`` to ``most`` characters that all of ``matching`` match, none of ``avoiding``, and not ``besides``.

    Long texts and long lists make large languages: what the patterns say by themselves often is enough, and so is a text
    that is longer than any of the list.
    """
    if most is not None and most < least:
        return Nothing()
    wanted: list[Language] = []
    unread = ""
    for pattern, sign in (*((one, True) for one in matching), *((one, False) for one in avoiding)):
        try:
            wanted.append(read(pattern) if sign else languages.none_of(read(pattern)))
        except (NotUnderstoodError, RecursionError) as error:
            unread = f"the pattern {printable(pattern, 60)} is not understood: {error}"
    longer = max((least, *(len(text) + 1 for text in besides)))
    ways = [(0, None, _NONE), (least, most, besides)]
    if besides and (most is None or longer <= most):
        ways.insert(1, (longer, most, _NONE))
    answer: Answer = Nothing()
    for low, high, shut_out in ways:
        answer = _search(wanted, low, high, shut_out)
        fits = isinstance(answer, Found) and _sized(answer.value, least, most) and answer.value not in besides
        if fits or (isinstance(answer, Nothing) and low <= least):
            break
    if isinstance(answer, Found):
        return Unsure(unread) if unread else _seen(wanted, answer, least, most, besides)
    return answer


def _seen(wanted: Sequence[Language], found: Found, least: int, most: int | None, besides: frozenset[str]) -> Answer:
    """Give a text that a person can see where there is one, in place of one that is empty or holds what is not printed."""
    if most == 0 or (found.value and found.value.isprintable()):
        return found
    better = _search([*wanted, languages.repeat(languages.one_of(characters.VISIBLE), 1, None)], least, most, besides)
    return better if isinstance(better, Found) else found


def _search(wanted: Sequence[Language], least: int, most: int | None, besides: frozenset[str]) -> Answer:
    if not wanted and not besides:
        size = least if most == 0 else max(least, 1)
        return Found("a" * size) if size <= _MADE else Unsure("the text would be long")
    parts = [*wanted]
    if least or most is not None:
        parts.append(languages.repeat(ONE, least, most))
    if besides:
        parts.append(languages.none_of(languages.either(map(languages.literal, sorted(besides)))))
    try:
        text = languages.shortest(languages.every(parts), _STEPS)
    except (TooLargeError, RecursionError):
        return Unsure("comparing the patterns would take too many steps")
    return Nothing() if text is None else Found(text)


def _sized(text: str, least: int, most: int | None) -> bool:
    return least <= len(text) and (most is None or len(text) <= most)
