"""Lints about regular expressions. Nothing here runs a pattern; compiling one is bounded in size."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

import jsonschema_rs
import regress

from codegen.document import pointer as pointers
from codegen.document.lint.declaration import Hit, Lint, sample_schema, update
from codegen.document.lint.facts import Facts
from codegen.document.show import show

_COMPILED_BYTES = 10_000_000
_LONGEST = 10_000
_HEAVIEST = 1_000_000
_BUDGET = 200 * _HEAVIEST
_FOREIGN = re.compile(r"(?s)(?:[^\\\[]|\\[^AzZhHRQEaeXG]|\[(?!\[:\w+:\]))*(\\[AzZhHRQEaeXG]|\[\[:\w+:\])")
"""What other dialects have and ECMA-262 without flags reads as plain letters: \\A, \\z and others, [[:alpha:]]."""
_LITERAL = re.compile(r"(?s)/\^.*\$/[a-z]*")
"""A pattern as JavaScript's source has it: nothing matches it, since ^ would have to stand behind a slash."""
_COUNT = re.compile(r"\{(?:[0-9]+,)?([0-9]{1,9})\}")


def _patterns(facts: Facts) -> Iterator[tuple[str, str]]:
    """Yield each pattern with its pointer; one of ``patternProperties`` is a name."""
    for node in facts.of("schema"):
        pattern, named = node.value.get("pattern"), node.value.get("patternProperties")
        if isinstance(pattern, str):
            yield pattern, f"{node.pointer}/pattern"
        for name in named if isinstance(named, dict) else ():
            yield name, node.pointer + pointers.join("patternProperties", name)


def _no_ecma(facts: Facts) -> Iterator[Hit]:
    for pattern, pointer in _patterns(facts):
        fault = _syntax(pattern)
        if fault:
            message = f"the pattern {show(pattern)} is no regular expression of ECMA-262: {fault}"
            yield Hit(pointer, message)


@lru_cache(maxsize=4_096)
def _syntax(pattern: str) -> str:
    """Say what ECMA-262 finds wrong, read as browsers do (its annex B), without flags; nothing where that is nothing."""
    if len(pattern) > _LONGEST:
        return ""
    try:
        regress.Regex(pattern)
    except regress.RegressError as error:
        return str(error)
    if _LITERAL.fullmatch(pattern):
        return "the slashes around it are part of it, and nothing can stand before its ^"
    foreign = _FOREIGN.match(pattern)
    return f"{foreign[1]} has another meaning there" if foreign else ""


PATTERN_NOT_ECMA = Lint(
    rule="pattern-not-ecma",
    level="warning",
    what="A pattern that is no regular expression of ECMA-262.",
    why="That is the dialect of patterns (JSON Schema 2020-12 validation, section 6.4). Flags in the pattern, possessive"
    " repeats, \\A, \\z and classes such as [:alpha:] are of other dialects: each engine fails on them, or reads"
    " something else.",
    advice="Write it as JavaScript has it between slashes: ^ and $ for the ends, [A-Za-z] for letters of either case.",
    find=_no_ecma,
    example=sample_schema({"type": "string", "pattern": "(?i)^cat$"}),
    near_miss=sample_schema({"type": "string", "pattern": "^(?<first>[Cc])at\\.?$"}),
    mend=(update("$.components.schemas.Pet", {"pattern": "^[Cc][Aa][Tt]$"}),),
)


def _refused(facts: Facts) -> Iterator[Hit]:
    faults: dict[str, str] = {}
    left = _BUDGET
    for pattern, pointer in _patterns(facts):
        if pattern not in faults and not _syntax(pattern):
            left -= _weight(pattern)
            faults[pattern] = (
                _fault(pattern) if left >= 0 else "is not checked: there are too many large ones before it"
            )
        if faults.get(pattern):
            yield Hit(pointer, f"the pattern {show(pattern)} {faults[pattern]}")


def _weight(pattern: str) -> int:
    """Guess from its counted repeats what a pattern costs to compile; an engine gives up at some size."""
    weight = len(pattern) + 1
    for count in _COUNT.findall(pattern):
        weight = min(weight * max(int(count), 1), _HEAVIEST)
    return weight


def _fault(pattern: str) -> str:
    """Say why a pattern cannot be run, or nothing; both engines read ECMA-262 and translate it for themselves."""
    if len(pattern) > _LONGEST:
        return f"is longer than {_LONGEST} characters"
    if _compiles(pattern, jsonschema_rs.RegexOptions(size_limit=_COMPILED_BYTES)):
        return ""
    if _compiles(pattern, jsonschema_rs.FancyRegexOptions(size_limit=_COMPILED_BYTES)):
        return "looks around or back, which an engine of linear time cannot"
    try:
        regress.Regex(pattern, "u")
    except regress.RegressError as error:
        return f"is read by lenient engines only: {error}"
    return "is in a form that neither engine reads, or far too large"


def _compiles(pattern: str, options: jsonschema_rs.RegexOptions | jsonschema_rs.FancyRegexOptions) -> bool:
    try:
        jsonschema_rs.Draft202012Validator({"pattern": pattern}, pattern_options=options)
    except jsonschema_rs.ValidationError:
        return False
    return True


PATTERN_REFUSED = Lint(
    rule="pattern-refused",
    level="warning",
    what="A pattern that the engines behind Python's models cannot run.",
    why="Pydantic checks patterns with an engine of linear time, without lookaround and back references: a model"
    " with one would not even import, so the generated one leaves it out and checks less than the document says.",
    advice="Write it without lookaround and back references, and with \\ before { and }, and before - in brackets, where"
    " they stand for themselves.",
    find=_refused,
    example=sample_schema({"type": "string", "pattern": "^(?!none)[a-z]+$"}),
    near_miss=sample_schema({"type": "string", "pattern": "^(?:[a-z\\d]+/)*[\\w.-]+$"}),
    mend=(update("$.components.schemas.Pet", {"pattern": "^[a-z]+$"}),),
)
