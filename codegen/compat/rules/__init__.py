"""The rules: what each kind of edit is called, what it means to a caller, and an example that shows it.

A rule is one declaration in the file of its subject. It is looked up by what the comparison found; nothing else ties the
two together, and an edit without a rule is told of by :data:`UNCLASSIFIED`.
"""

from __future__ import annotations

from functools import cache

from codegen.compat.edit import Subject
from codegen.compat.rules import (
    arrays,
    bodies,
    bounds,
    conditions,
    credentials,
    dialects,
    encoding,
    extensible,
    leftover_words,
    lifecycle,
    links,
    media,
    naming,
    objects,
    operations,
    parameter_properties,
    parameter_styles,
    parameters,
    properties,
    removals,
    schemes,
    security,
    servers,
    sunset,
    texts,
    unions,
    unresolved,
    unseen,
    values,
    webhook_parameters,
    webhooks,
    whole,
    xml,
)
from codegen.compat.rules.rule import Rule
from codegen.compat.rules.unclassified import UNCLASSIFIED
from codegen.model import Direction


@cache
def all() -> tuple[Rule, ...]:  # noqa: A001  read as rules.all()
    """Give every rule, by id."""
    modules = (
        arrays, bodies, bounds, conditions, credentials, dialects, encoding, extensible, lifecycle, links, media, naming,
        objects, operations, parameters, properties, removals, schemes, security, servers, sunset, texts, unions,
        unresolved, unseen, values, webhooks, whole, xml,
        leftover_words, parameter_properties, parameter_styles, webhook_parameters,
    )  # fmt: skip
    declared = (rule for module in modules for rule in module.RULES)
    return tuple(sorted((UNCLASSIFIED, *declared), key=lambda rule: rule.id))


def get(rule_id: str) -> Rule:
    """Give one rule; raises KeyError for an id that none has."""
    return _by_id()[rule_id]


def find(kind: str, subject: Subject, direction: Direction) -> Rule:
    """Give the rule that names a kind of edit, or the one for what no other rule knows.

    What has no rule of its own goes by that of what it is a case of.
    """
    at: Subject | None = subject
    while at is not None:
        if (rule := _by_match().get((kind, at, direction))) is not None:
            return rule
        at = "header" if (at, direction) == ("parameter", "response") else _A_CASE_OF.get(at)
    return UNCLASSIFIED


_A_CASE_OF: dict[Subject, Subject] = {"header-property": "parameter-property", "parameter-property": "property"}


@cache
def _by_id() -> dict[str, Rule]:
    return {rule.id: rule for rule in all()}


@cache
def _by_match() -> dict[tuple[str, Subject, Direction], Rule]:
    return {(rule.kind, rule.subject, rule.direction): rule for rule in all()}
