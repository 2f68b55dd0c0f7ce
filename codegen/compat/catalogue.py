"""The rules as values to be told of: each with its words, its example, and what the example is found to be.

The level and the message of an example are not declared; they are what :func:`codegen.compat.diff` says of it.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from difflib import get_close_matches
from string import Formatter
from typing import Final

from codegen.compat import diff, rules
from codegen.compat.policy import under
from codegen.compat.rules.example import document
from codegen.compat.rules.rule import Form, Rule
from codegen.errors import UsageError
from codegen.model import Breaks, Direction, Document, Finding, Json, JsonObject, Policy
from codegen.printable import printable

FORMAT: Final = "enode-codegen/rules/1"
"""The name of the value that :func:`catalogue` gives; it changes where a field changes its meaning or goes."""

_POLICIES: tuple[Policy, ...] = ("wire", "source", "strict")

NAMES: Final[Mapping[str, str]] = {
    "thing": "what the finding speaks of, with its place",
    "place": "where in the operation that is",
    "name": "the name of what came, went or changed, or the day on which it goes",
    "called": "its name, where it has one",
    "kind": "the kind of edit",
    "old": "what the old document has there",
    "new": "what the new document has there",
}
"""What stands for what in a message, in a reason and in an advice."""

FRAGMENTS: Final[Mapping[Form, str]] = {
    "schema": "the schema of {subject}",
    "body": "the schema of a {direction} body",
    "parameter": "fields of a Parameter Object",
    "operation": "fields of an Operation Object",
    "webhook": "fields of the operation of a webhook",
    "document": "fields at the top of a document",
}
"""What the fragments of an example are."""


def get(rule_id: str) -> Rule:
    """Give one rule; raises UsageError for an id that none has, with the ids that are most like it."""
    try:
        return rules.get(rule_id)
    except KeyError:
        near = get_close_matches(rule_id, [rule.id for rule in rules.all()], n=3)
        every = "`enode-codegen rules` lists every rule."
        advice = f"Did you mean {' or '.join(near)}? {every}" if near else every
        raise UsageError(f"there is no rule {printable(rule_id, 120)}", advice=advice) from None


def chosen(
    *,
    subject: str | None = None,
    direction: Direction | None = None,
    breaks: Breaks | None = None,
    words: str = "",
) -> list[Rule]:
    """Give the rules, by id, of a subject, a direction, and what they break, that say every one of ``words`` somewhere.

    Raises UsageError for a subject that no rule has.
    """
    every = rules.all()
    subjects = sorted({rule.subject for rule in every})
    if subject is not None and subject not in subjects:
        raise UsageError(f"no rule speaks of {printable(subject, 120)}", advice=f"One of: {', '.join(subjects)}.")
    asked = words.casefold().split()
    return [
        rule
        for rule in every
        if subject in {None, rule.subject}
        and direction in {None, rule.direction}
        and breaks in {None, rule.breaks}
        and all(word in _said(rule) for word in asked)
    ]


def catalogue(found: Iterable[Rule], *, full: bool = False) -> JsonObject:
    """Give what there is to say of some rules, in their order; with ``full``, examples as whole documents."""
    return {"format": FORMAT, "rules": [entry(rule, full=full) for rule in found]}


def entry(rule: Rule, *, full: bool = False) -> JsonObject:
    """Give what there is to say of one rule."""
    found = _example(rule)
    texts = (rule.message, rule.why, rule.instead)
    named = dict.fromkeys(name for text in texts for _, name, _, _ in Formatter().parse(text) if name)
    return {
        "id": rule.id,
        "subject": rule.subject,
        "direction": rule.direction,
        "breaks": rule.breaks,
        "level": found.level,
        "levels": {policy: next((one.level for one in under(policy, [found])), None) for policy in _POLICIES},
        "at_most": rule.at_most,
        "message": rule.message,
        "names": {name: NAMES[name] for name in named},
        "said": found.message,
        "on": None if rule.options.on is None else rule.options.on.isoformat(),
        "grace": rule.options.grace,
        "why": rule.why,
        "instead": rule.instead,
        "mirror": rule.mirror,
        "fragment": "a whole document" if full else _fragment(rule),
        "example": _halves(rule, (rule.before, rule.after), full=full),
        "near_miss": _halves(rule, rule.near, full=full),
    }


def _said(rule: Rule) -> str:
    return f"{rule.id} {rule.message} {rule.why} {rule.instead}".casefold()


def _example(rule: Rule) -> Finding:
    base, revision = (_document(document(rule, fragment)) for fragment in (rule.before, rule.after))
    return next(finding for finding in diff(base, revision, options=rule.options) if finding.id == rule.id)


def _document(tree: JsonObject) -> Document:
    return Document(source="example", data=json.dumps(tree).encode(), tree=tree)


def _fragment(rule: Rule) -> str:
    prefix = "" if rule.direction == "none" or rule.subject == "parameter" else f"{rule.direction} "
    subject = rule.subject.replace("-", " ")
    return FRAGMENTS[rule.form].format(subject=f"a {prefix}{subject}", direction=rule.direction)


def _halves(rule: Rule, pair: tuple[Json, Json], *, full: bool) -> JsonObject:
    before, after = (document(rule, fragment) if full else fragment for fragment in pair)
    return {"before": before, "after": after}
