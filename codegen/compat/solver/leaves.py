"""A value of one kind that fits facts which are as small as can be: each kind has a file of its own."""

from __future__ import annotations

from collections.abc import Sequence

from codegen.compat.solver import arrays, atoms, numbers, objects, passed, strings
from codegen.compat.solver.answers import Answer, Found, Nothing, Unsure, worst
from codegen.compat.solver.asking import Asking
from codegen.compat.solver.atoms import Literal
from codegen.compat.solver.canonical import canonical
from codegen.compat.solver.facts import differing
from codegen.compat.solver.order import ordered


def find(search: Asking, facts: Sequence[Literal], kind: str) -> Answer:
    """Give a value of a kind that fits all of ``facts``."""
    match kind:
        case "string":
            return passed.text(facts) if search.terms.text else strings.find(facts)
        case "array":
            return _unlisted(search, facts, kind, arrays.find(search, facts))
        case "object":
            return _unlisted(search, facts, kind, objects.find(search, facts))
        case _:
            return passed.number(search, facts, kind) if search.terms.text else numbers.find(facts, kind)


def _unlisted(search: Asking, facts: Sequence[Literal], kind: str, answer: Answer) -> Answer:
    """Give another array or object where the one that was found is shut out by a list: one that differs at some place."""
    listed = (atom.texts for atom, _ in facts if isinstance(atom, atoms.Among))
    if not isinstance(answer, Found) or not any(canonical(answer.value) in texts for texts in listed):
        return answer
    others: Answer = Nothing()
    for way in differing(search.terms, answer.value):
        if not search.step():
            return Unsure("it would take too many steps", spent=True)
        found = find(search, ordered({*facts, *way}), kind)
        if isinstance(found, Found):
            return found
        others = worst(others, found)
    return others
