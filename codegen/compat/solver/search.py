"""Looking for a value that fits a set of literals: schemas are taken apart until only facts about one kind of value are left.

A value is finite, so one that needs itself to be found does not exist: while a question is open, the same question again is
answered with nothing. That is induction over values, and coinduction over schemas; no depth is given up on but by the number
of steps. An answer that rests on an open question is kept only once that is settled.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import partial
from typing import TypeAlias

from codegen.compat.solver import arrays, atoms, numbers, objects, strings
from codegen.compat.solver.answers import Answer, Found, Nothing, Unsure, rests_on, worst
from codegen.compat.solver.atoms import ALL, Literal, Schema, Term, speaks_of
from codegen.compat.solver.canonical import kind_of
from codegen.compat.solver.facts import alternatives
from codegen.compat.solver.holds import Judge
from codegen.compat.solver.terms import Terms

_State: TypeAlias = frozenset[Literal]
_Choice: TypeAlias = tuple[tuple[Literal, ...], ...]
"""Conjunctions of which one has to hold."""

STEPS = 20_000
"""How many literals one question may look at."""
IN_ALL = 1_000_000
"""How many literals all questions about two documents may look at."""
_DEPTH = 60
"""How many questions may wait for one another: each takes some of Python's stack."""
_ALSO_TEXT = frozenset({"boolean", "integer", "fraction"})
_KINDS = ("string", "integer", "fraction", "array", "object")


@dataclass(slots=True)
class Purse:
    """The steps that are left in all, for several searches."""

    left: int = IN_ALL


class Search:
    """Answers questions about the terms of two documents, and keeps the answers."""

    def __init__(self, terms: Terms, purse: Purse) -> None:
        self.terms = terms
        self._judge = Judge(terms)
        self._purse = purse
        self._left = 0
        self._known: dict[_State, Answer] = {}
        self._open: dict[_State, int] = {}

    def find(self, literals: Iterable[Literal]) -> Answer:
        """Give a value that fits all of ``literals``."""
        self._left = min(STEPS, self._purse.left)
        given = self._left
        try:
            answer = self.ask(frozenset(literals))
        finally:
            self._purse.left -= given - max(self._left, 0)
        return answer

    def within(self, inner: Sequence[Term], outer: Sequence[Term]) -> Answer:
        """Give a value that all of ``inner`` admit and one of ``outer`` refuses: nothing proves that there is none."""
        admitted = [(Schema(term), True) for term in inner]
        return self.find([*admitted, (Schema(self.terms.all_of(outer)), False)])

    def ask(self, literals: frozenset[Literal]) -> Answer:
        """Answer one question, perhaps as a part of another."""
        state = literals - {(Schema(self.terms.true), True)}
        if state in self._known:
            return self._known[state]
        depth = len(self._open)
        if state in self._open:
            return Nothing(self._open[state])
        if depth > _DEPTH or self._left <= 0:
            return Unsure("it would take too many steps", spent=True)
        self._open[state] = depth
        try:
            answer = self._decide(state)
        finally:
            del self._open[state]
        if rests_on(answer) >= depth and not (isinstance(answer, Unsure) and answer.spent):
            self._known[state] = answer
        return answer

    def fits(self, value: object, literals: Iterable[Literal]) -> bool | None:
        """Tell whether a value at hand fits, or None where that is not known."""
        return self._judge.fits(value, literals)

    def _decide(self, state: _State) -> Answer:
        kinds = ALL
        for atom, sign in state:
            if sign and isinstance(atom, Schema):
                kinds &= self.terms.kinds(atom.term)
            if sign and isinstance(atom, atoms.Kinds):
                kinds &= atom.kinds
        if self.terms.text and "string" in kinds:  # a number that passes as text is a text
            kinds -= _ALSO_TEXT
        answer = self._of(state, [value for value in (None, True, False) if kind_of(value) in kinds])
        for kind in _KINDS:
            if kind in kinds and not isinstance(answer, Found):
                attempt = _Attempt(self, state, kind)
                found = attempt.run([*state], frozenset(), ())
                answer = found if isinstance(found, Found) else worst(answer, found)
        return answer

    def _of(self, state: _State, values: Iterable[object]) -> Answer:
        """Give one of the values at hand that fits."""
        answer: Answer = Nothing()
        for value in values:
            self._left -= len(state)
            fits = self._judge.fits(value, state)
            if fits:
                return Found(value)
            if fits is None:
                answer = Unsure("a listed value cannot be judged")
        return answer

    def listed(self, state: frozenset[Literal], among: atoms.Among, kind: str) -> Answer:
        """Give one of the listed values of a kind that fits a whole state: there are no others."""
        return self._of(state, [value for value in among.values if kind_of(value) == kind])

    def step(self) -> bool:
        """Take one step; false if there are none left."""
        self._left -= 1
        return self._left > 0


class _Attempt:
    """One kind of value: literals are taken apart, and where there is a choice, one way is tried after the other."""

    def __init__(self, search: Search, state: _State, kind: str) -> None:
        self._search = search
        self._terms = search.terms
        self._state = state
        self._kind = kind

    def run(self, waiting: list[Literal], facts: frozenset[Literal], choices: tuple[_Choice, ...]) -> Answer:
        """Give a value that fits ``facts``, what is ``waiting`` to be taken apart, and one side of each choice."""
        known, open_choices = set(facts), [*choices]
        while waiting:
            literal = waiting.pop()
            truth = self._truth(literal, known)
            if truth is False:
                return Nothing()
            if truth or literal in known:
                continue
            if not self._search.step():
                return Unsure("it would take too many steps", spent=True)
            known.add(literal)
            atom, sign = literal
            if isinstance(atom, atoms.Among) and sign:
                return self._search.listed(self._state, atom, self._kind)
            ways = alternatives(self._terms, literal)
            if ways is None:
                continue
            if len(ways) == 1:
                waiting += ways[0]
            else:
                open_choices.append(ways)
        return self._choose(frozenset(known), open_choices)

    def _choose(self, facts: frozenset[Literal], choices: list[_Choice]) -> Answer:
        """Take the choice with the fewest ways first: what is the only way left is no choice."""
        open_choices: list[_Choice] = []
        for choice in choices:
            ways = self._left_over(choice, facts)
            if ways is None:
                continue
            if not ways:
                return Nothing()
            open_choices.append(ways)
        if not open_choices:
            return self._finish(facts)
        open_choices.sort(key=len)
        first, *others = open_choices
        answer: Answer = Nothing()
        for way in first:
            found = self.run([*way], facts, tuple(others))
            if isinstance(found, Found):
                return found
            answer = worst(answer, found)
            if isinstance(found, Unsure) and found.spent:
                break
        return answer

    def _left_over(self, choice: _Choice, facts: frozenset[Literal]) -> _Choice | None:
        """Leave out the ways that cannot be gone; None if one is gone already."""
        ways: list[tuple[Literal, ...]] = []
        for way in choice:
            truths = [(literal, self._truth(literal, facts)) for literal in way]
            if any(truth is False for _, truth in truths):
                continue
            rest = tuple(literal for literal, truth in truths if truth is None)
            if not rest:
                return None
            ways.append(rest)
        return tuple(dict.fromkeys(ways))

    def _truth(self, literal: Literal, facts: Iterable[Literal]) -> bool | None:
        """Tell what can be told of a literal at once."""
        atom, sign = literal
        if (atom, not sign) in facts:
            return False
        if literal in facts:
            return True
        if self._kind not in speaks_of(atom) and not self._terms.text:
            return sign
        if isinstance(atom, atoms.Kinds):
            return (self._kind in atom.kinds) is sign
        if isinstance(atom, Schema):
            if self._kind not in self._terms.kinds(atom.term):
                return not sign
            if not self._terms.literals(atom.term):
                return sign
            plain = self._terms.plain(atom.term)
            if plain != atom.term and (Schema(plain), True) in facts:
                return sign
        return None

    def _finish(self, facts: frozenset[Literal]) -> Answer:
        facts = frozenset(literal for literal in facts if alternatives(self._terms, literal) is None)
        mixed = [atom for atom, _ in facts if self._kind not in speaks_of(atom)]
        if mixed:  # of what passes as text, numbers are texts too
            return Unsure("a number and a text are the same here")
        opaque = [atom for atom, sign in facts if isinstance(atom, atoms.Opaque) and (atom.refuses or not sign)]
        finishing = {
            "string": strings.find,
            "integer": partial(numbers.find, kind="integer"),
            "fraction": partial(numbers.find, kind="fraction"),
            "array": partial(arrays.find, self._search),
            "object": partial(objects.find, self._search),
        }[self._kind]
        answer = finishing(facts)
        if isinstance(answer, Found) and opaque:
            return Unsure(opaque[0].reason)
        return answer
