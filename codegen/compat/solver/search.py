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
from codegen.compat.solver.facts import Ways, alternatives
from codegen.compat.solver.holds import Judge
from codegen.compat.solver.terms import Terms

_State: TypeAlias = frozenset[Literal]
_Facts: TypeAlias = dict[Literal, int]
_Choice: TypeAlias = tuple[int, Ways]
"""Conjunctions of which one has to hold, after the number of what they came in by."""

STEPS = 100_000
"""How many literals one question may look at."""
IN_ALL = 3_000_000
"""How many literals all questions about two documents may look at."""
_ASKED = 8
"""How many schemas that admit the value are held against one that must not."""
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
                found = _Attempt(self, state, kind).start()
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

    def nothing(self, literals: frozenset[Literal]) -> bool:
        """Tell whether it is settled that no value fits."""
        answer = self.ask(literals)
        return isinstance(answer, Nothing) and rests_on(answer) >= len(self._open)

    def step(self) -> bool:
        """Take one step; false if there are none left."""
        self._left -= 1
        return self._left > 0


class _Attempt:
    """One kind of value: literals are taken apart, and where there is a choice, one way is tried after the other.

    Each literal knows by which literal of the question it came in, by number; those that admit come before those that refuse.
    """

    def __init__(self, search: Search, state: _State, kind: str) -> None:
        self._search = search
        self._terms = search.terms
        self._state = state
        self._kind = kind

    def start(self) -> Answer:
        """Give a value that fits the whole question."""
        every = sorted(self._state, key=lambda literal: (not literal[1], _number(literal)))
        return self._run([(literal, root) for root, literal in enumerate(every)], {}, ())

    def _run(self, waiting: list[tuple[Literal, int]], facts: _Facts, choices: tuple[_Choice, ...]) -> Answer:
        """Give a value that fits ``facts``, what is ``waiting`` to be taken apart, and one side of each choice."""
        known, open_choices = dict(facts), [*choices]
        refusing: list[tuple[Literal, int]] = []
        while waiting or refusing:
            # What is admitted comes first: it tells at once of much that is refused.
            literal, root = waiting.pop() if waiting else refusing.pop()
            if waiting and _refuses(literal):
                refusing.append((literal, root))
                continue
            truth = self._truth(literal, known)
            if truth is False:
                return Nothing()
            if truth or literal in known:
                continue
            if not self._search.step():
                return Unsure("it would take too many steps", spent=True)
            atom, sign = literal
            if _refuses(literal) and self._goes_without_saying(atom, root, known):
                continue
            known[literal] = root
            if isinstance(atom, atoms.Among) and sign:
                return self._search.listed(self._state, atom, self._kind)
            ways = self._ways(literal)
            if ways is None:
                continue
            if len(ways) == 1:
                waiting += ((one, root) for one in ways[0])
            else:
                open_choices.append((root, ways))
        return self._choose(known, open_choices)

    def _ways(self, literal: Literal) -> Ways | None:
        """Take a literal apart; of branches that have nothing in common, no two can fit, nor need it be said."""
        ways = alternatives(self._terms, literal)
        atom, sign = literal
        if ways is None or not isinstance(atom, atoms.One):
            return ways
        if not sign:
            none, *pairs = ways
            return (none, *(pair for pair in pairs if not self._search.nothing(frozenset(pair))))
        return tuple(
            (one, *(other for other in others if not self._search.nothing(frozenset({one, (other[0], True)}))))
            for one, *others in ways
        )

    def _goes_without_saying(self, atom: atoms.Atom, root: int, known: _Facts) -> bool:
        """Tell whether a schema that admits the value has nothing in common with the one that must not.

        Only one that came in before: what follows from itself is not known.
        """
        before = [literal for literal, came in known.items() if came < root and isinstance(literal[0], Schema)]
        admitting = sorted((literal for literal in before if literal[1]), key=_number)
        return any(self._search.nothing(frozenset({literal, (atom, True)})) for literal in admitting[:_ASKED])

    def _choose(self, facts: _Facts, choices: list[_Choice]) -> Answer:
        """Take the choice with the fewest ways first: what is the only way left is no choice."""
        open_choices: list[_Choice] = []
        for root, choice in choices:
            ways = self._left_over(choice, facts)
            if ways is None:
                continue
            if not ways:
                return Nothing()
            open_choices.append((root, ways))
        if not open_choices:
            return self._finish(facts)
        open_choices.sort(key=lambda choice: (any(map(_refuses, sum(choice[1], ()))), len(choice[1])))
        (root, first), *others = open_choices
        answer: Answer = Nothing()
        for way in first:
            found = self._run([(literal, root) for literal in way], facts, tuple(others))
            if isinstance(found, Found):
                return found
            answer = worst(answer, found)
            if isinstance(found, Unsure) and found.spent:
                break
        return answer

    def _left_over(self, choice: Ways, facts: _Facts) -> Ways | None:
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

    def _truth(self, literal: Literal, facts: _Facts) -> bool | None:
        """Tell what can be told of a literal at once."""
        atom, sign = literal
        self._search.step()
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
        if isinstance(atom, atoms.PropertyRefused):
            slot = objects.value(atom.name, (fact for fact, true in facts if true and isinstance(fact, atoms.Properties)))
            if slot is not None and self._search.nothing(slot | {(Schema(atom.term), False)}):
                return False
        return None

    def _finish(self, known: _Facts) -> Answer:
        facts = frozenset(literal for literal in known if alternatives(self._terms, literal) is None)
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
            return Unsure(opaque[0].reason, remark=not any(atom.refuses for atom in opaque))
        return answer


def _refuses(literal: Literal) -> bool:
    return isinstance(literal[0], Schema) and not literal[1]


def _number(literal: Literal) -> int:
    return literal[0].term if isinstance(literal[0], Schema) else -1
