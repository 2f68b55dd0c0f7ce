"""Patterns as the search asks about them, with the steps that one question may take."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

from codegen.compat.solver.answers import Answer, Found, Nothing, Unsure
from codegen.compat.solver.regex import language as languages
from codegen.compat.solver.regex.language import ONE, Language, TooLargeError
from codegen.compat.solver.regex.reading import NotUnderstoodError, read
from codegen.printable import printable

_STEPS = 3_000
"""How many states a search may come to."""
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
    """Give a text of ``least`` to ``most`` characters that all of ``matching`` match, none of ``avoiding``, and not ``besides``."""
    if most is not None and most < least:
        return Nothing()
    wanted: list[Language] = [] if not least and most is None else [languages.repeat(ONE, least, most)]
    unread = ""
    for pattern, sign in (*((one, True) for one in matching), *((one, False) for one in avoiding)):
        try:
            wanted.append(read(pattern) if sign else languages.none_of(read(pattern)))
        except (NotUnderstoodError, RecursionError) as error:
            unread = f"the pattern {printable(pattern, 60)} is not understood: {error}"
    if besides:
        wanted.append(languages.none_of(languages.either(map(languages.literal, sorted(besides)))))
    try:
        text = languages.shortest(languages.every(wanted), _STEPS)
    except (TooLargeError, RecursionError):
        return Unsure("comparing the patterns would take too many steps")
    if text is None:
        return Nothing()
    return Unsure(unread) if unread else Found(text)
