"""Every rule is held to its own declaration; there is no code here for any single one."""

import re

import pytest

from codegen.compat import catalogue, diff, rules
from codegen.compat.rules.example import document
from codegen.compat.rules.rule import Rule
from tests.compat.documents import as_document

EVERY_RULE = pytest.mark.parametrize("rule", rules.all(), ids=lambda rule: rule.id)


_SHOWN = dict.fromkeys(catalogue.NAMES, "X")
"""Something for every name that a format may use; any other name is a KeyError."""


def fired(rule: Rule, before: object, after: object) -> list[str]:
    old, new = (as_document(document(rule, fragment)) for fragment in (before, after))
    return [finding.id for finding in diff(old, new, options=rule.options)]


@EVERY_RULE
def test_example_fires_exactly_this_rule(rule: Rule):
    assert fired(rule, rule.before, rule.after) == [rule.id, *rule.also]


@EVERY_RULE
def test_reversed_example_fires_exactly_the_mirror(rule: Rule):
    assert fired(rule, rule.after, rule.before) == [rule.mirror]


@EVERY_RULE
def test_near_miss_is_an_edit_of_which_this_rule_says_nothing(rule: Rule):
    """Another rule may well name it: what is near one rule is often the example of the next."""
    assert rule.near[0] != rule.near[1]
    assert rule.near != (rule.before, rule.after)
    assert rule.id not in fired(rule, *rule.near)


@EVERY_RULE
def test_each_half_of_the_example_against_itself_is_silent(rule: Rule):
    assert fired(rule, rule.before, rule.before) == []
    assert fired(rule, rule.after, rule.after) == []


@EVERY_RULE
def test_words_are_whole_sentences_and_the_message_is_complete(rule: Rule):
    old, new = (as_document(document(rule, fragment)) for fragment in (rule.before, rule.after))
    finding, *_ = diff(old, new, options=rule.options)
    for text in (finding.why, finding.instead, rule.why.format_map(_SHOWN), rule.instead.format_map(_SHOWN)):
        assert text[0].isupper()
        assert text.endswith(".")
    for text in (rule.why.format_map(_SHOWN), rule.instead.format_map(_SHOWN)):
        assert "{" not in text
    assert not re.search(r"``| {2}|\(\)|^ | $", finding.message)
    assert rule.message.format_map(_SHOWN)


def test_ids_are_unique_and_each_mirror_is_a_rule_of_the_same_direction():
    every = rules.all()
    assert len({rule.id for rule in every}) == len(every)
    assert len({(rule.kind, rule.subject, rule.direction) for rule in every}) == len(every)
    for rule in every:
        assert rules.get(rule.mirror).direction == rule.direction


def test_an_unknown_id_is_a_key_error():
    with pytest.raises(KeyError):
        rules.get("no-such-rule")
