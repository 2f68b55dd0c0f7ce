"""Many rules: a line for each in a terminal, a table for each subject in Markdown, all there is in JSON."""

from __future__ import annotations

from collections.abc import Iterator

from codegen.model import JsonObject
from codegen.report.as_json import render as to_json
from codegen.report.explained import BREAKS, LEVELS, as_markdown, as_text, cell, in_words
from codegen.report.words import plural

_SUBJECTS = {
    "body": "bodies",
    "document": "the document",
    "header-property": "properties in headers",
    "parameter-property": "properties in parameters",
    "property": "properties",
    "security": "security",
}
"""How a subject is called in a heading, where that is not its name and an s."""


def one(value: JsonObject, form: str) -> str:
    """Render the catalogue of one rule."""
    (rule,) = value["rules"]
    return to_json(value) if form == "json" else as_markdown(rule) if form == "markdown" else as_text(rule)


def many(value: JsonObject, form: str) -> str:
    """Render the catalogue of any number of rules."""
    return (
        to_json(value) if form == "json" else "\n".join(_tables(value) if form == "markdown" else _lines(value)) + "\n"
    )


def _lines(value: JsonObject) -> Iterator[str]:
    """Give level, what breaks, and id of each rule: a line each, so that it can be searched; and their number."""
    for rule in value["rules"]:
        yield f"{rule['level']:<7}  {rule['breaks']:<6}  {rule['id']}"
    yield plural(len(value["rules"]), "rule")


def _tables(value: JsonObject) -> Iterator[str]:
    rules = value["rules"]
    yield "# Rules"
    yield ""
    yield f"{plural(len(rules), 'rule')}, made by `enode-codegen rules --format markdown` from their declarations."
    yield "`enode-codegen explain ID` tells of one in full, with an example, a near miss, and the name of the way back."
    yield ""
    yield f"The level is that of the example. Another finding of the rule may have another one: {LEVELS}."
    for breaks, meaning in BREAKS.items():
        yield ""
        yield f"`{breaks}` breaks {meaning}."
    yield ""
    yield "In the words of a rule stands:"
    yield ""
    names = {name: meaning for rule in rules for name, meaning in rule["names"].items()}
    for name, meaning in sorted(names.items()):
        yield f"- {in_words(f'{{{name}}}')}: {meaning}"
    for subject, direction in dict.fromkeys((rule["subject"], rule["direction"]) for rule in sorted(rules, key=_order)):
        yield ""
        yield f"## {_heading(subject, direction)}"
        yield ""
        yield "| rule | level | breaks | says | instead |"
        yield "|---|---|---|---|---|"
        for rule in rules:
            if (rule["subject"], rule["direction"]) == (subject, direction):
                cells = (cell(in_words(rule[name])) for name in ("message", "instead"))
                yield f"| `{rule['id']}` | {rule['level']} | {rule['breaks']} | {' | '.join(cells)} |"


def _order(rule: JsonObject) -> tuple[str, str]:
    return rule["subject"], rule["direction"]


def _heading(subject: str, direction: str) -> str:
    called = _SUBJECTS.get(subject, f"{subject}s")
    return called.capitalize() if direction == "none" else f"{called.capitalize()}: {direction}"
