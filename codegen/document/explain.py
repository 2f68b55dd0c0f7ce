"""Every rule by which `validate` and `lint` tell a problem, as a value that can be shown: why, how to mend it, an example."""

from __future__ import annotations

import json
from collections.abc import Iterable
from difflib import get_close_matches
from functools import lru_cache
from typing import Final

from codegen.document import lint, load
from codegen.document.lint.declaration import Lint, Rule
from codegen.document.specification import advice
from codegen.document.validate import SPECIFICATION, validate
from codegen.errors import UsageError
from codegen.model import JsonObject
from codegen.printable import printable

FORMAT: Final = "enode-codegen/lints/1"
"""The name of the value that :func:`catalogue` gives; it changes where a field changes its meaning or goes."""

_SOURCE = "example.json"
_KEYWORDS: Final = {
    "additionalProperties": "A field that is not known where it stands.",
    "anyOf": "A value that is of none of the forms that may stand there.",
    "const": "A value other than the only one that may stand there.",
    "contains": "A list that lacks an item that it has to hold.",
    "enum": "A value that is none of those that may stand there.",
    "exclusiveMaximum": "A number that is too large.",
    "exclusiveMinimum": "A number that is too small.",
    "falseSchema": "A field that may not stand beside the others.",
    "format": "A text that is not of the form that is asked for, a URL or a date, say.",
    "maxItems": "A list with too many items.",
    "maxLength": "A text that is too long.",
    "maxProperties": "An object with too many fields: one is asked for, most often.",
    "maximum": "A number that is too large.",
    "minItems": "A list with too few items.",
    "minLength": "A text that is too short.",
    "minProperties": "An object with too few fields.",
    "minimum": "A number that is too small.",
    "multipleOf": "A number that is no multiple of the one that is asked for.",
    "not": "A value of a form that is ruled out, or fields that exclude each other.",
    "oneOf": "A value that is of none, or of several, of the forms of which exactly one may stand there.",
    "pattern": "A text that is not written as is asked for.",
    "propertyNames": "A name with characters that may not stand in it.",
    "required": "A field that has to be there is missing.",
    "type": "A value of another type than is asked for.",
    "unevaluatedProperties": "A field that is not known where it stands.",
    "uniqueItems": "A list with the same item twice.",
}
"""What it means that a keyword of the specification's own schema refuses a document."""
_WHY = (
    "The schema of the specification, which is published with it, refuses the document by this keyword: no two tools need"
    " read such a document alike, and some will not read it at all."
)


@lru_cache(maxsize=1)
def every() -> tuple[Rule, ...]:
    """Give every rule that a problem can have, by name."""
    told = [_of_keyword(keyword) for keyword in _KEYWORDS]
    return tuple(sorted([*lint.rules(), *told], key=lambda rule: rule.rule))


def get(name: str) -> Rule:
    """Give one rule; raises UsageError for a name that none has, with the names that are most like it."""
    by_name = {rule.rule: rule for rule in every()}
    if name in by_name:
        return by_name[name]
    near = get_close_matches(name, by_name, n=3)
    listed = "`enode-codegen lint --rules` lists every rule."
    hint = f"Did you mean {' or '.join(near)}? {listed}" if near else listed
    raise UsageError(f"there is no rule {printable(name, 120)}", advice=hint)


def of_problem(name: str) -> Rule:
    """Give the rule of a problem; a keyword that is not among those we know is explained as all of them are."""
    found = next((rule for rule in every() if rule.rule == name), None)
    return found or _of_keyword(name.removeprefix(SPECIFICATION))


def catalogue(rules: Iterable[Rule]) -> JsonObject:
    """Give what there is to say of some rules, in their order."""
    return {"format": FORMAT, "rules": [_entry(rule) for rule in rules]}


def _of_keyword(keyword: str) -> Rule:
    what = _KEYWORDS.get(keyword, "Something that the schema of the specification does not allow.")
    return Rule(rule=f"{SPECIFICATION}{keyword}", level="error", what=what, why=_WHY, advice=advice(keyword))


def _entry(rule: Rule) -> JsonObject:
    kind = "specification" if rule.rule.startswith(SPECIFICATION) else "reference"
    return {
        "rule": rule.rule,
        "kind": "lint" if isinstance(rule, Lint) else kind,
        "level": rule.level,
        "what": rule.what,
        "why": rule.why,
        "advice": rule.advice,
        "said": _said(rule),
        "example": rule.example,
        "near_miss": rule.near_miss,
        "overlay": rule.overlay,
    }


def _said(rule: Rule) -> str | None:
    """Say what is told of the example."""
    if rule.example is None:
        return None
    document = load.parse(json.dumps(rule.example).encode(), _SOURCE)
    return next(
        (f"{found.message}, at {found.pointer}" for found in validate(document) if found.rule == rule.rule), None
    )
