"""Rules by which problems are told: one in full with its example, near miss and overlay, or many as lines or as a page."""

from __future__ import annotations

from collections.abc import Iterator

import yaml

from codegen.model import Json, JsonObject
from codegen.report import as_json
from codegen.report.explained import cell
from codegen.report.words import plural, wrapped

_KINDS = {
    "lint": (
        "Lints",
        "What is valid, or is forbidden only in words, and still breaks a generator or a client.",
    ),
    "reference": (
        "References",
        "What keeps a `$ref` from leading to what is needed; told before anything else is judged.",
    ),
    "specification": (
        "The specification",
        "What the schema of the document's version of OpenAPI refuses, or for schemas that of JSON Schema 2020-12.",
    ),
}


def one(value: JsonObject, form: str) -> str:
    """Render the catalogue of one rule."""
    (rule,) = value["rules"]
    if form == "json":
        return as_json.render(value)
    return "\n".join(_told(rule) if form == "text" else ["# " + rule["rule"], "", *_section(rule)]) + "\n"


def many(value: JsonObject, form: str) -> str:
    """Render the catalogue of any number of rules."""
    if form == "json":
        return as_json.render(value)
    return "\n".join(_lines(value) if form == "text" else _page(value)) + "\n"


def _lines(value: JsonObject) -> Iterator[str]:
    """Give level and name of each rule: a line each, so that it can be searched; and their number."""
    for rule in value["rules"]:
        yield f"{rule['level']:<7}  {rule['rule']}"
    yield plural(len(value["rules"]), "rule")


def _told(rule: JsonObject) -> Iterator[str]:
    yield rule["rule"]
    for head, text in _facts(rule):
        yield from wrapped(f"  {head}: ", text)
    for title, document in _documents(rule):
        yield ""
        yield from wrapped("", title, indent="  ")
        yield from (f"  {line}" for line in _yaml(document))


def _page(value: JsonObject) -> Iterator[str]:
    rules = value["rules"]
    yield "# Lints"
    yield ""
    yield f"{plural(len(rules), 'rule')} by which `enode-codegen validate` and `lint` tell what is wrong with a document, made by"
    yield "`enode-codegen lint --rules --format markdown` from their declarations. `enode-codegen lint --explain RULE` tells of"
    yield "one. An `error` keeps a document from being used by `run`; a `warning` does not. Each example fires its rule and no"
    yield "other, each near miss none, and each overlay makes its example silent: `enode-codegen overlay` applies one."
    for kind, (heading, meaning) in _KINDS.items():
        of_kind = [rule for rule in rules if rule["kind"] == kind]
        if of_kind:
            yield from ("", f"## {heading}", "", meaning, "")
            yield "| rule | level | what | what to do |"
            yield "|---|---|---|---|"
            for rule in of_kind:
                yield f"| {_linked(rule)} | {rule['level']} | {cell(rule['what'])} | {cell(rule['advice'])} |"
    for rule in rules:
        if rule["example"] is not None:
            yield from ("", f"## {rule['rule']}", "", *_section(rule))


def _linked(rule: JsonObject) -> str:
    return f"`{rule['rule']}`" if rule["example"] is None else f"[`{rule['rule']}`](#{rule['rule']})"


def _section(rule: JsonObject) -> Iterator[str]:
    for head, text in _facts(rule):
        yield f"- **{head}**: {f'`{text}`' if head == 'for example' else text}"
    for title, document in _documents(rule):
        yield from ("", f"{title}:", "", "```yaml", *_yaml(document), "```")


def _facts(rule: JsonObject) -> Iterator[tuple[str, str]]:
    yield "what", rule["what"]
    yield "level", rule["level"]
    yield "why", rule["why"]
    yield "what to do", rule["advice"]
    if rule["said"] is not None:
        yield "for example", rule["said"]


def _documents(rule: JsonObject) -> Iterator[tuple[str, JsonObject]]:
    for field, title in (
        ("example", "Example, on which it fires"),
        ("near_miss", "Near miss, on which it does not"),
        ("overlay", "OpenAPI Overlay that mends the example"),
    ):
        if rule[field] is not None:
            yield title, rule[field]


def _yaml(value: Json) -> list[str]:
    text: str = yaml.dump(value, Dumper=_Plain, sort_keys=False, allow_unicode=True, width=70)
    return text.splitlines()


class _Plain(yaml.SafeDumper):
    """Writes a value that stands in two places twice: an anchor would come and go with the other place."""

    def ignore_aliases(self, data: object) -> bool:  # noqa: ARG002  what it overrides is called with it
        return True
