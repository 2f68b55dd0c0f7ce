"""Problems, for a terminal: where and what, the way to it, and what to do."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from codegen.model import JsonObject
from codegen.printable import printable
from codegen.report.words import plural, wrapped

SHOWN = 50
"""How many problems of one rule and document are told; the others are counted: nobody reads them, and the rest is found."""

_COMPONENTS = "/components/"


def render(value: JsonObject) -> str:
    """Say the problems of every document, and for each document how many there are."""
    return "".join(f"{line}\n" for document in value["documents"] for line in _document(document))


def _document(document: JsonObject) -> Iterator[str]:
    told: Counter[str] = Counter()
    for problem in document["problems"]:
        told[problem["rule"]] += 1
        if told[problem["rule"]] <= SHOWN:
            yield from _problem(problem)
    for rule, count in sorted(told.items()):
        if count > SHOWN:
            yield f"and {count - SHOWN:,} more of {printable(rule)}: --format json has all"
    yield f"{printable(document['source'])}: {_count(document['problems'])}"


def _problem(problem: JsonObject) -> Iterator[str]:
    where = f"{problem['file']}:{problem['line']}:{problem['column']}: " if problem["file"] is not None else ""
    yield from wrapped("", f"{where}{problem['level']}: {problem['message']} [{problem['rule']}]")
    value = f": {problem['value']}" if problem["value"] else ""
    yield from wrapped("  ", f"at {problem['pointer'] or 'the document'}{value}")
    yield from wrapped("  ", _way(problem))
    yield from wrapped("  ", problem["advice"])


def _way(problem: JsonObject) -> str:
    """Say how operations come to what is not in their own text."""
    reach = problem["reach"]
    if reach is None or not (reach["through"] or problem["pointer"].startswith(_COMPONENTS)):
        return ""
    if not reach["count"]:
        return "no operation reaches it"
    more = f" and {plural(reach['count'] - 1, 'more operation')}" if reach["count"] > 1 else ""
    files = {problem["file"], *(step["file"] for step in reach["through"])}
    steps = ", then ".join(_step(step, alone=len(files) == 1) for step in reach["through"])
    return f"reached by {reach['operations'][0]}{more}" + (f", through $ref at {steps}" if steps else "")


def _step(step: JsonObject, *, alone: bool) -> str:
    place = f"{step['line']}:{step['column']}"
    return place if alone else f"{step['file']}:{place}"


def _count(problems: list[JsonObject]) -> str:
    errors = sum(problem["level"] == "error" for problem in problems)
    warnings = len(problems) - errors
    parts = [plural(errors, "error")] * bool(errors) + [plural(warnings, "warning")] * bool(warnings)
    return ", ".join(parts) or "no problem"
