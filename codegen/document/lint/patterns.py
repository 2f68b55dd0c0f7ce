"""Lints about regular expressions. Nothing here runs a pattern; compiling one is bounded in size."""

from __future__ import annotations

import re
from collections.abc import Iterator

import jsonschema_rs

from codegen.document.lint.declaration import Hit, Lint, sample_schema
from codegen.document.lint.facts import Facts
from codegen.document.show import show

_COMPILED_BYTES = 10_000_000
_LONGEST = 10_000
_HEAVIEST = 1_000_000
_BUDGET = 200 * _HEAVIEST
_COUNT = re.compile(r"\{(?:[0-9]+,)?([0-9]{1,9})\}")


def _refused(facts: Facts) -> Iterator[Hit]:
    faults: dict[str, str] = {}
    left = _BUDGET
    for node in facts.of("schema"):
        pattern = node.value.get("pattern")
        if not isinstance(pattern, str):
            continue
        if pattern not in faults:
            left -= _weight(pattern)
            faults[pattern] = (
                _fault(pattern) if left >= 0 else "is not checked: there are too many large ones before it"
            )
        if faults[pattern]:
            yield Hit(f"{node.pointer}/pattern", f"the pattern {show(pattern)} {faults[pattern]}")


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
    return "is no regular expression of ECMA-262, or far too large a one"


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
    advice="Write it without lookaround and back references, as ECMA-262 has it.",
    find=_refused,
    example=sample_schema({"type": "string", "pattern": "^(?!none)[a-z]+$"}),
    near_miss=sample_schema({"type": "string", "pattern": "^(?:[a-z\\d]+/)*[\\w.-]+$"}),
)
