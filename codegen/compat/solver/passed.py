"""Values that pass as text, in a URL or a header: what is written like a number is one, and is a text all the same."""

from __future__ import annotations

from collections.abc import Sequence

from codegen.compat.solver import atoms, numbers, strings
from codegen.compat.solver.answers import Answer, Found, Nothing, Unsure
from codegen.compat.solver.asking import Asking
from codegen.compat.solver.atoms import NUMBERS, TEXT, Literal, speaks_of
from codegen.compat.solver.canonical import as_passed, kind_of
from codegen.compat.solver.spans import span

_TRIES = 20
_INTEGER = r"^(?:0|-?[1-9]\d*)$"
_FRACTION = r"^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][-+]?\d+)?$"
"""All that is written like a number with a fraction, and some texts more."""
_NO_TEXTS = rf"^(?:true|false)$|{_INTEGER}"
_UNSURE = Unsure("a number is a text too here, and what fits both was not found")


def text(facts: Sequence[Literal]) -> Answer:
    """Give a text that fits, and is not written like a number, true or false."""
    about = frozenset(literal for literal in facts if speaks_of(literal[0]) & TEXT)
    answer = strings.find(about | {(atoms.Pattern(_NO_TEXTS), False), (atoms.Pattern(_FRACTION), False)})
    if not isinstance(answer, Nothing):
        return answer
    answer = strings.find(about | {(atoms.Pattern(_NO_TEXTS), False)})
    return _UNSURE if isinstance(answer, Found) and as_passed(answer.value) != answer.value else answer


def number(search: Asking, facts: Sequence[Literal], kind: str) -> Answer:
    """Give a number of a kind that fits itself, and as the text that it is written as."""
    about = frozenset(literal for literal in facts if speaks_of(literal[0]) & NUMBERS)
    texts = frozenset(literal for literal in facts if speaks_of(literal[0]) == TEXT)
    answer = numbers.find(about, kind)
    if not texts or not isinstance(answer, Found):
        return answer
    written = strings.find(texts | {(atoms.Pattern(span(about) if kind == "integer" else _FRACTION), True)})
    if not isinstance(written, Found):
        return written
    tried = [as_passed(written.value)]
    while len(tried) < _TRIES and isinstance(answer, Found):
        tried.append(answer.value)
        answer = numbers.find(about | {(search.terms.among(tried), False)}, kind)
    fitting = (value for value in tried if kind_of(value) == kind and search.fits(value, facts))
    return next((Found(value) for value in fitting), answer if isinstance(answer, Nothing) else _UNSURE)
