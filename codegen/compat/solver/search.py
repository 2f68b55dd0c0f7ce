"""Looking for a value that fits a set of literals: questions, their answers, and which of those rest on open questions.

A value is finite, so one that needs itself to be found does not exist: while a question is open, the same question again is
answered with nothing. That is induction over values, and coinduction over schemas. An answer that rests on an open question
holds as long as that one is open, and for good if it comes to nothing too; if not, it is forgotten. No depth is given up on:
a question that would wait for too many others is taken to have no answer, and is asked by itself afterwards.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from itertools import combinations, starmap
from typing import TypeAlias

from codegen.compat.solver import atoms
from codegen.compat.solver.alike import Alike
from codegen.compat.solver.answers import Answer, Found, Nothing, Unsure, never, resting, rests_on, settled, worst
from codegen.compat.solver.apart import Apart
from codegen.compat.solver.atoms import ALL, Literal, Schema, Term
from codegen.compat.solver.attempt import Attempt
from codegen.compat.solver.canonical import kind_of
from codegen.compat.solver.holds import Judge
from codegen.compat.solver.plain import Plain
from codegen.compat.solver.terms import Terms
from codegen.model import Json
from codegen.record import record

_State: TypeAlias = frozenset[Literal]

STEPS = 100_000
"""How many literals one question may look at."""
IN_ALL = 600_000
"""How many literals all questions about two documents may look at."""
_DEPTH = 40
"""How many questions may wait for one another: each takes some of Python's stack."""
_PUT_OFF = -1
"""What an answer rests on that took a question to have no answer which is asked afterwards."""
_SPENT = Unsure("it would take too many steps", spent=True)
_KINDS = ("string", "integer", "fraction", "array", "object")


@record(frozen=False)
class Purse:
    """The steps that are left in all, for several searches."""

    left: int = IN_ALL


class Search:
    """Answers questions about the terms of two documents, and keeps the answers."""

    def __init__(self, terms: Terms, purse: Purse) -> None:
        self.terms = terms
        self._judge = Judge(terms)
        self._apart = Apart(terms)
        self._plain = Plain(terms, self._apart)
        self._alike = Alike(terms)
        self._purse = purse
        self._met: dict[tuple[Term, Term], bool] = {}
        self._all_apart: set[tuple[Term, ...]] = set()
        self._left = 0
        self._aside = 0
        self._known: dict[_State, Answer] = {}
        self._open: dict[_State, int] = {}
        self._while_open: dict[_State, Answer] = {}  # in the order in which they came
        self._put_off: dict[_State, None] = {}

    def find(self, literals: Iterable[Literal], steps: int = STEPS) -> Answer:
        """Give a value that fits all of ``literals``, found in so many steps."""
        given = self._left = min(steps, self._purse.left)
        asked = frozenset(literals)
        try:
            return self._judged(self._settle(asked), asked)
        except RecursionError:  # the caller had used much of the stack
            return _SPENT
        finally:
            self._purse.left -= given - max(self._left, 0)
            self._forget()

    def within(self, inner: Sequence[Term], outer: Sequence[Term], steps: int = STEPS) -> Answer:
        """Give a value that all of ``inner`` admit and one of ``outer`` refuses: nothing proves that there is none."""
        one, other = self.terms.all_of(inner), self.terms.all_of(outer)
        if self.terms.rewritten and self._alike(one, other):
            return Nothing()
        answer = self.find([*((Schema(term), True) for term in inner), (Schema(other), False)], steps)
        return Nothing() if isinstance(answer, Unsure) and self._alike(one, other) else answer

    def carries(self, inner: Term, outer: Term, below: tuple[Term, Term]) -> bool:
        """Tell whether it shows that a value which a schema admits, and another refuses, makes up one of the schemas around them."""
        try:
            return self._plain.carries(inner, outer, below)
        except RecursionError:  # schemas nest deep
            return False

    def ask(self, literals: _State) -> Answer:
        """Answer one question, perhaps as a part of another."""
        state = literals - {(Schema(self.terms.true), True)}
        if state in self._known:
            return self._known[state]
        if state in self._open:
            return Nothing(self._open[state])
        if state in self._while_open:
            return self._while_open[state]
        if self._left <= 0:
            return _SPENT
        depth = len(self._open)
        if depth > _DEPTH:
            if self._aside:
                return _SPENT
            self._put_off[state] = None
            return Nothing(_PUT_OFF)
        self._open[state] = depth
        before = len(self._while_open)
        try:
            answer = self._decide(state)
        finally:
            del self._open[state]
        return self._keep(state, depth, answer, [*self._while_open][before:])

    def fits(self, value: Json, literals: Collection[Literal]) -> bool | None:
        """Tell whether a value at hand fits, or None where that is not known."""
        try:
            return self._judge.fits(value, literals)
        except RecursionError:  # schemas nest deep
            return None

    def nothing(self, literals: _State) -> bool:
        """Tell whether it is settled that no value fits."""
        self._aside += 1  # no answer that waits for others is of use here
        try:
            answer = self.ask(literals)
        finally:
            self._aside -= 1
        return never(answer) and rests_on(answer) >= len(self._open)

    def apart(self, first: Term, second: Term) -> bool:
        """Tell whether it is settled that two schemas have nothing in common."""
        pair = (first, second) if first < second else (second, first)
        met = self._met.get(pair)
        if met:
            return False
        if self._apart(*pair):
            return True
        if met is None:
            met = self._met[pair] = self._plain.meet(frozenset(pair)) or self._meet(*pair)
        return not met and self.nothing(frozenset({(Schema(first), True), (Schema(second), True)}))

    def plainly_apart(self, first: Term, second: Term) -> bool:
        """Tell whether two schemas have nothing in common at first sight: no question is asked for it."""
        return self._apart(first, second)

    def _meet(self, first: Term, second: Term) -> bool:
        """Tell whether a value of both is at hand: one of either, or of objects what makes up one of each."""
        one, other = self._sample(first), self._sample(second)
        if not isinstance(one, Found) or not isinstance(other, Found):
            return False
        if self.fits(one.value, [(Schema(second), True)]) or self.fits(other.value, [(Schema(first), True)]):
            return True
        if not isinstance(one.value, dict) or not isinstance(other.value, dict):
            return False
        return self.fits({**one.value, **other.value}, [(Schema(first), True), (Schema(second), True)]) is True

    def _sample(self, term: Term) -> Answer:
        self._aside += 1
        try:
            return self.ask(frozenset({(Schema(term), True)}))
        finally:
            self._aside -= 1

    def all_apart(self, terms: tuple[Term, ...]) -> bool:
        """Tell whether it is settled that no two of several schemas have anything in common."""
        if terms not in self._all_apart and all(starmap(self.apart, combinations(terms, 2))):
            self._all_apart.add(terms)
        return terms in self._all_apart

    def concerns(self, first: Term, second: Term) -> bool:
        """Tell whether a value that one schema admits must have a property of which the other speaks."""
        return self._apart.concerns(first, second)

    def listed(self, state: _State, among: atoms.Among, kind: str) -> Answer:
        """Give one of the listed values of a kind that fits a whole state: there are no others."""
        texts = among.texts
        open_ = set[Literal]()
        for literal in state:
            listed = self._judge.listed(literal)
            if listed is None:
                open_.add(literal)
            else:
                texts = texts & listed if literal[1] else texts - listed
        fitting = (value for text, value in among.values.items() if text in texts)
        return self._of(frozenset(open_), [value for value in fitting if kind_of(value) == kind])

    def step(self, steps: int = 1) -> bool:
        """Take steps; false if there are none left."""
        self._left -= steps
        return self._left > 0

    def _settle(self, state: _State) -> Answer:
        """Answer a question, and then all those that were put off; if one has an answer after all, start again with that."""
        while True:
            answer = self.ask(state)
            if rests_on(answer) > _PUT_OFF:
                return answer
            waiting = [one for one in self._put_off if one not in self._known and one not in self._while_open]
            if not waiting:
                return settled(answer)
            for one in waiting:
                found = self.ask(one)
                if isinstance(found, Unsure) and found.spent:
                    return found
                if not isinstance(found, Nothing):
                    self._forget()
                    self._known[one] = settled(found)
                    break

    def _judged(self, answer: Answer, asked: _State) -> Answer:
        """Hold a value that was found against the whole question once more: what a finding shows has to be so."""
        if not isinstance(answer, Found):
            return answer
        try:
            shown = self._judge.shows(answer.value, asked)
        except RecursionError:  # it nests deep
            return answer
        return answer if shown else self._judge.doubt or Unsure("a value that was found does not fit")

    def _forget(self) -> None:
        self._while_open.clear()
        self._put_off.clear()

    def _keep(self, state: _State, depth: int, answer: Answer, since: list[_State]) -> Answer:
        """Keep an answer, for good or for the time being, and what was answered ``since`` its question was open."""
        for one in since:
            kept = self._while_open[one]
            if not isinstance(answer, Nothing):  # what was taken for granted meanwhile was wrong
                del self._while_open[one]
            elif depth <= rests_on(kept) and depth <= rests_on(answer):
                self._known[one] = settled(self._while_open.pop(one))
            else:
                self._while_open[one] = resting(kept, rests_on(answer))
        if isinstance(answer, Unsure) and answer.spent:
            return answer
        if rests_on(answer) >= depth:
            answer = self._known[state] = settled(answer)
        else:
            self._while_open[state] = answer
        return answer

    def _decide(self, state: _State) -> Answer:
        refused = (atom.term for atom, sign in state if isinstance(atom, Schema) and not sign)
        if any(self.terms.says(state, term) for term in refused):
            return Nothing()
        kinds = ALL
        for atom, sign in state:
            if sign and isinstance(atom, Schema):
                kinds &= self.terms.kinds(atom.term)
            if sign and isinstance(atom, atoms.Kinds):
                kinds &= atom.kinds
        answer = self._of(state, [value for value in (None, True, False) if kind_of(value) in kinds])
        for kind in _KINDS:
            if kind in kinds and not isinstance(answer, Found):
                found = Attempt(self, state, kind).start()
                answer = found if isinstance(found, Found) else worst(answer, found)
        return answer

    def _of(self, state: _State, values: Sequence[Json]) -> Answer:
        """Give one of the values at hand that fits."""
        answer: Answer = Nothing()
        for value in values:
            if not self.step():
                return _SPENT
            fits = self._judge.fits(value, state)
            if fits:
                return Found(value)
            if fits is None:
                answer = worst(answer, self._judge.doubt or Unsure("a listed value cannot be judged"))
        return answer
