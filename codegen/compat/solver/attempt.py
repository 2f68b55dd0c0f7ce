"""One kind of value: literals are taken apart, and where there is a choice, one way is tried after the other."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol, TypeAlias

from codegen.compat.solver import atoms, leaves, objects
from codegen.compat.solver.answers import SETTLED, Answer, Found, Nothing, Unsure, never, resting, rests_on, worst
from codegen.compat.solver.asking import Asking
from codegen.compat.solver.atoms import NUMBERS, TEXT, Literal, Schema, Term, speaks_of
from codegen.compat.solver.facts import Ways, alternatives
from codegen.compat.solver.order import ordered
from codegen.record import record

_State: TypeAlias = frozenset[Literal]
_Facts: TypeAlias = dict[Literal, int]
_Waiting: TypeAlias = list[tuple[Literal, int]]


@record
class _Choice:
    """A literal with several ways to hold, of which one has to be gone, after the number of what it came in by."""

    literal: Literal
    root: int
    ways: Ways

    @property
    def refused(self) -> Term | None:
        """The schema that must not admit the value, if the choice is how it does not."""
        atom, sign = self.literal
        return atom.term if isinstance(atom, Schema) and not sign else None


class Asked(Asking, Protocol):
    """What an attempt needs of a search."""

    def apart(self, first: Term, second: Term) -> bool:
        """Tell whether it is settled that two schemas have nothing in common."""
        ...

    def plainly_apart(self, first: Term, second: Term) -> bool:
        """Tell whether two schemas have nothing in common at first sight."""
        ...

    def all_apart(self, terms: tuple[Term, ...]) -> bool:
        """Tell whether it is settled that no two of several schemas have anything in common."""
        ...

    def concerns(self, first: Term, second: Term) -> bool:
        """Tell whether a value that one schema admits must have a property of which the other speaks."""
        ...

    def listed(self, state: _State, among: atoms.Among, kind: str) -> Answer:
        """Give one of the listed values of a kind that fits a whole state."""
        ...


class Attempt:
    """Looks for a value of one kind that fits a state.

    Each literal knows by which literal of the question it came in, by number; those that admit come before those that refuse.
    What is left unsaid is so for what came in before, whose own grounds came before too: nothing goes round in a circle.
    """

    def __init__(self, search: Asked, state: _State, kind: str) -> None:
        self._search = search
        self._terms = search.terms
        self._state = state
        self._kind = kind
        self._admitting = sum(sign for _, sign in state)
        self._small: _State = frozenset()  # the facts that were met and are as small as can be
        self._told: tuple[_Facts, int, list[atoms.Properties]] = {}, 0, []
        self._rests_on = SETTLED  # the outermost open question that a way was left out for

    def start(self) -> Answer:
        """Give a value that fits the whole question."""
        waiting = [(literal, root) for root, literal in enumerate(ordered(self._state))]
        answer = self._run(waiting, {}, ())
        return resting(answer, self._rests_on)

    def _run(self, waiting: _Waiting, facts: _Facts, choices: Sequence[_Choice]) -> Answer:
        """Give a value that fits ``facts``, what is ``waiting`` to be taken apart, and one way of each choice."""
        known, open_choices = dict(facts), [*choices]
        refusing: _Waiting = []
        while waiting or refusing:
            # What is admitted comes first: it tells at once of much that is refused.
            literal, root = waiting.pop() if waiting else refusing.pop()
            if waiting and _refuses(literal):
                refusing.append((literal, root))
                continue
            truth = self._truth(literal, root, known)
            if truth is False:
                return Nothing()
            if truth:
                continue
            if not self._search.step():
                return Unsure("it would take too many steps", spent=True)
            if self._goes_without_saying(literal, root, known):
                continue
            known[literal] = root
            atom, sign = literal
            if isinstance(atom, atoms.Properties) and sign and self._shut_out(known):
                return Nothing()
            if isinstance(atom, atoms.Among) and sign:
                return self._search.listed(self._state, atom, self._kind)
            if isinstance(atom, atoms.PropertyRefused) and root < self._admitting:
                waiting.append(((atoms.Has(atom.name), True), root))  # what is admitted speaks of the property
            ways = self._ways(literal)
            if ways is None:
                self._small |= {literal}
            elif len(ways) == 1:
                waiting += ((one, root) for one in ways[0])
            else:
                open_choices.append(_Choice(literal, root, ways))
        return self._choose(known, open_choices)

    def _ways(self, literal: Literal) -> Ways | None:
        """Take a literal apart; of branches that have nothing in common, no two can fit, nor need it be said."""
        atom, sign = literal
        if isinstance(atom, atoms.One) and self._search.all_apart(atom.terms):
            return alternatives(self._terms, (atoms.Any(atom.terms), sign))
        ways = alternatives(self._terms, literal)
        if ways is None or not isinstance(atom, atoms.One):
            return ways
        if sign:
            return tuple((one, *(other for other in others if not self._apart(one, other))) for one, *others in ways)
        none, *pairs = ways
        return (none, *(pair for pair in pairs if not self._apart(*pair)))

    def _apart(self, one: Literal, other: Literal) -> bool:
        first, second = one[0], other[0]
        return isinstance(first, Schema) and isinstance(second, Schema) and self._search.apart(first.term, second.term)

    def _goes_without_saying(self, literal: Literal, root: int, known: _Facts) -> bool:
        """Tell whether a schema that admits the value has nothing in common with one that must not, at first sight.

        Only one that came in before: what follows from itself is not known.
        """
        atom, sign = literal
        if sign or not isinstance(atom, Schema):
            return False
        before = (one.term for (one, true), came in known.items() if true and came < root and isinstance(one, Schema))
        return any(self._search.plainly_apart(term, atom.term) for term in before)

    def _choose(self, facts: _Facts, choices: list[_Choice]) -> Answer:
        """Go the only way that is left wherever there is one, then try the ways of one choice."""
        open_choices: list[_Choice] = []
        only: _Waiting = []
        for choice in choices:
            ways = self._left_over(choice, facts)
            if ways is None:
                continue
            if not ways:
                return Nothing()
            if len(ways) == 1:
                only += ((literal, choice.root) for literal in ways[0])
            else:
                open_choices.append(_Choice(choice.literal, choice.root, ways))
        if only:
            return self._run(only, facts, open_choices)
        if not open_choices:
            return self._finish(facts)
        first = self._first(open_choices)
        others = [choice for choice in open_choices if choice is not first]
        answer: Answer = Nothing()
        for way in sorted(first.ways, key=lambda way: any(map(self._nests, way))):
            found = self._run([(literal, first.root) for literal in way], facts, others)
            if isinstance(found, Found) or (isinstance(found, Unsure) and found.spent):
                return found
            answer = worst(answer, found)
        return answer

    def _first(self, choices: Sequence[_Choice]) -> _Choice:
        """Give the choice to make first: what admits, if it tells of several things that must not, or else one of those."""
        refusing = [choice for choice in choices if not choice.literal[1]]
        admitting = [choice for choice in choices if choice.literal[1]]
        refused = [choice.refused for choice in refusing]
        told = {choice.literal: self._tells_of(choice, refused) for choice in (admitting if len(refusing) > 1 else ())}
        if refusing and not any(told.values()):
            return min(refusing, key=lambda choice: len(choice.ways))
        return min(admitting, key=lambda choice: (-told.get(choice.literal, 0), len(choice.ways)))

    def _tells_of(self, choice: _Choice, refused: Sequence[Term | None]) -> int:
        """Count the schemas that must not admit the value, and of which the first way tells something."""
        chosen = [atom.term for atom, sign in choice.ways[0] if isinstance(atom, Schema) and sign]
        concerns = self._search.concerns
        return sum(any(term == one or concerns(one, term) for one in chosen) for term in refused if term is not None)

    def _left_over(self, choice: _Choice, facts: _Facts) -> Ways | None:
        """Leave out the ways that cannot be gone; None if one is gone already."""
        atom, sign = choice.literal
        if (atom, not sign) in facts:
            return ()
        if self._goes_without_saying(choice.literal, choice.root, facts):
            return None
        ways: list[tuple[Literal, ...]] = []
        for way in choice.ways:
            rest: list[Literal] = []
            for literal in way:
                truth = self._truth(literal, choice.root, facts, at_sight=True)
                if truth is False:
                    break
                if truth is None:
                    rest.append(literal)
            else:
                if not rest:
                    return None
                ways.append(tuple(rest))
        return tuple(dict.fromkeys(ways))

    def _truth(self, literal: Literal, root: int, facts: _Facts, *, at_sight: bool = False) -> bool | None:
        """Tell what can be told at once of a literal that came in by ``root``: what came in later is no ground for it.

        ``at_sight``: of what nests no question is asked.
        """
        atom, sign = literal
        self._search.step()
        if (atom, not sign) in facts:
            return False
        if facts.get(literal, root + 1) <= root:
            return True
        if isinstance(atom, Schema):
            plain = self._terms.plain(atom.term)
            if plain != atom.term and facts.get((Schema(plain), True), root + 1) <= root:
                return sign  # before anything of it is read
            if sign and any((Schema(opened), False) in facts for opened in self._terms.opened(atom.term)):
                return False
            if self._kind not in self._terms.kinds(atom.term):
                return not sign
            return None if self._terms.literals(atom.term) else sign
        if not self._spoken_of(atom):
            return sign
        if isinstance(atom, atoms.Kinds):
            return (self._kind in atom.kinds) is sign
        if isinstance(atom, atoms.PropertyRefused) and self._refused_for_nothing(atom, facts, at_sight=at_sight):
            return False
        return None

    def _shut_out(self, facts: _Facts) -> bool:
        """Tell whether a property of which some value is refused cannot have such a one, now that more is said of it."""
        refused = [one for one, true in facts if true and isinstance(one, atoms.PropertyRefused)]
        return any(self._refused_for_nothing(one, facts) for one in refused)

    def _refused_for_nothing(self, atom: atoms.PropertyRefused, facts: _Facts, *, at_sight: bool = False) -> bool:
        """Tell whether no value that the property may have is one that is refused."""
        slot = objects.value(atom.name, self._of_properties(facts))
        if slot is not None and self._terms.says(slot, atom.term):
            return True
        if at_sight and self._nests((atom, True)):
            return False
        answer = None if slot is None else self._search.ask(slot | {(Schema(atom.term), False)})
        if answer is None or not never(answer):
            return False
        self._rests_on = min(self._rests_on, rests_on(answer))
        return True

    def _nests(self, literal: Literal) -> bool:
        """Tell whether it is a property that is refused, and may be an object or an array."""
        atom = literal[0]
        return isinstance(atom, atoms.PropertyRefused) and bool(self._terms.kinds(atom.term) & _NESTING)

    def _of_properties(self, facts: _Facts) -> list[atoms.Properties]:
        """Give what facts, to which more may come, say of properties."""
        same, count, told = self._told
        if same is not facts or count != len(facts):
            told = [one for one, true in facts if true and isinstance(one, atoms.Properties)]
            self._told = facts, len(facts), told
        return told

    def _spoken_of(self, atom: atoms.Atom) -> bool:
        """Tell whether a fact says something of the kind of value; where values pass as text, a number is a text too."""
        speaks = speaks_of(atom)
        return self._kind in speaks or (self._terms.text and self._kind in NUMBERS and bool(speaks & TEXT))

    def _finish(self, known: _Facts) -> Answer:
        facts = [literal for literal in known if literal in self._small]
        answer = leaves.find(self._search, ordered(facts), self._kind)
        opaque = [atom for atom, sign in facts if isinstance(atom, atoms.Opaque) and (atom.refuses or not sign)]
        if isinstance(answer, Found) and opaque:
            return Unsure(opaque[0].reason, remark=not any(atom.refuses for atom in opaque))
        return answer


_NESTING = frozenset({"array", "object"})


def _refuses(literal: Literal) -> bool:
    return isinstance(literal[0], Schema) and not literal[1]
