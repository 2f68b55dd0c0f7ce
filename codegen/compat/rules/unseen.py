"""Edits of what never passes: of a property that is only returned, in a request; of one that is only sent, in a response.

Each rule is that of the same edit of any other property, with the reason why it does no harm here.
"""

from __future__ import annotations

from dataclasses import replace

from codegen.compat.rules import bounds, values
from codegen.compat.rules.rule import NOTHING, Rule

_IDS = """
    request-read-only-property-enum-value-removed
    request-read-only-property-max-decreased request-read-only-property-min-increased
    request-read-only-property-exclusive-max-decreased request-read-only-property-exclusive-min-increased
    request-read-only-property-max-length-decreased request-read-only-property-min-length-increased
    request-read-only-property-max-items-decreased request-read-only-property-min-items-increased
    request-read-only-property-max-properties-decreased request-read-only-property-min-properties-increased
    request-read-only-property-max-contains-decreased request-read-only-property-min-contains-increased
    response-write-only-property-enum-value-added
    response-write-only-property-max-increased response-write-only-property-min-decreased
    response-write-only-property-exclusive-max-increased response-write-only-property-exclusive-min-decreased
    response-write-only-property-max-length-increased response-write-only-property-min-length-decreased
    response-write-only-property-max-items-increased response-write-only-property-min-items-decreased
    response-write-only-property-max-properties-increased response-write-only-property-min-properties-decreased
    response-write-only-property-max-contains-increased response-write-only-property-min-contains-decreased
"""
_PLAIN = {rule.id: rule for rule in (*bounds.RULES, *values.RULES)}
_WORDS = {
    "request": ("read-only", "readOnly", "sent", "It is only returned, so no caller has to send it."),
    "response": ("write-only", "writeOnly", "returned", "It is only sent, so no caller gets to read it."),
}


def _unseen(rule_id: str) -> Rule:
    direction = "request" if rule_id.startswith("request-") else "response"
    word, keyword, passes, why = _WORDS[direction]
    plain = _PLAIN[rule_id.replace(f"{word}-", "", 1)]
    return replace(
        plain,
        id=rule_id,
        kind=f"{word}-{plain.kind}",
        message=f"{plain.message}; it is never {passes}",
        why=why,
        instead=NOTHING,
        before={**plain.before, keyword: True},
        after={**plain.after, keyword: True},
        near=(plain.before, plain.after),
        at_most=None,
        strict=None,
    )


RULES = tuple(_unseen(rule_id) for rule_id in _IDS.split())
