"""Whether one schema is within another: every value that must pass does, a value does not, or nobody can say, and why.

In a request the new schema has to admit what the old one did; in a response the old one what the new one does, as a reader
takes it who ignores what it does not know. What decides is :mod:`codegen.compat.solver`; here its questions are put.
"""

from __future__ import annotations

from collections import defaultdict
from dataclasses import replace

from codegen.compat.edit import Edit, eased
from codegen.compat.reader import Spot
from codegen.compat.shape import Key, Part, Shape
from codegen.compat.shapes import Shapes
from codegen.compat.solver.answers import Answer, Found, Nothing, Unsure
from codegen.compat.solver.atoms import Schema, Term
from codegen.compat.solver.scope import Scope
from codegen.compat.solver.search import Purse, Search
from codegen.compat.solver.terms import Terms
from codegen.compat.solver.written import Side, Written
from codegen.compat.unchanged import Unchanged
from codegen.model import Direction, Json

_TOGETHER = (
    frozenset({"properties", "patternProperties", "additionalProperties"}),
    frozenset({"items", "prefixItems"}),
    frozenset({"contains", "minContains", "maxContains"}),
    frozenset({"if", "then", "else"}),
)
"""Keywords of which each says nothing without the others (JSON Schema 2020-12, 10.2.2, 10.3)."""
_LISTED = "prefixItems"
_FOR_WHOLE = 2_000
"""So many steps are taken for a value that passes by one branch as a whole; exactly one of many takes far more."""
_OF_ALL = frozenset({"unevaluatedProperties", "unevaluatedItems"})


class Containment:
    """Puts, and keeps, questions about the schemas of two documents."""

    def __init__(self, olds: Shapes, news: Shapes, unchanged: Unchanged) -> None:
        self._shapes: dict[Side, Shapes] = {"old": olds, "new": news}
        self._unchanged = unchanged
        self._search = Search(Terms(Written(olds, news, unchanged)), Purse())
        self._apart: dict[tuple[Side, Key, Key], bool] = {}
        self._by_branch: defaultdict[tuple[Key, Key, Direction], list[Json]] = defaultdict(list)

    def equal(self, old: Key, new: Key) -> bool:
        """Tell whether two schemas are equal by their text and by all that they refer to."""
        return len(old) == len(new) and all(map(self._unchanged, old, new))

    def refused(self, old: Key, new: Key, direction: Direction) -> Answer:
        """Give a value that passed in ``direction`` and does not any more; nothing is a proof that there is none."""
        for value in self._by_branch[old, new, direction]:
            if self.shows(old, new, direction, value):
                return Found(value)
        inner, outer = self._sides(direction)
        keys: dict[Side, Key] = {"old": old, "new": new}
        return self._within(inner, keys[inner], direction, [self._term(outer, keys[outer], direction, outer=True)])

    def carries(self, above: tuple[Key, Key], below: tuple[Key, Key], direction: Direction, step: str) -> bool:
        """Tell whether it shows that the pair ``above`` refuses a value as ``below``, the pair that a ``step`` leads to, does."""
        inner, outer = self._sides(direction)
        inside, outside = self._shapes[inner], self._shapes[outer]
        passing, taking = inside.of(above[inner == "new"]), outside.of(above[outer == "new"])
        if (
            _nothing_else(passing, step)
            and _leads(inside, passing, step, below[inner == "new"], direction)
            and _leads(outside, taking, step, below[outer == "new"], direction)
        ):
            return True
        around, within = (
            (
                self._term(inner, keys[inner == "new"], direction),
                self._term(outer, keys[outer == "new"], direction, outer=True),
            )
            for keys in (above, below)
        )
        return self._search.carries(*around, within)

    def refused_by(self, old: Key, new: Key, direction: Direction, pointer: str) -> Answer:
        """Give a value as :meth:`refused` does that is refused by what stands at ``pointer`` alone, and what goes with it."""
        inner, outer = self._sides(direction)
        keys: dict[Side, Key] = {"old": old, "new": new}
        return self._within(inner, keys[inner], direction, [self._at(outer, keys[outer], direction, pointer)])

    def refused_branch(self, old: Key, new: Key, direction: Direction, branch: Key, pointer: str) -> Answer:
        """Give a value that passed by one branch, as all that stands around it has it, and that the union at ``pointer`` refuses."""
        inner, outer = self._sides(direction)
        keys: dict[Side, Key] = {"old": old, "new": new}
        passing = self._term(inner, branch, direction)
        taking = self._at(outer, keys[outer], direction, pointer)
        answer = self._search.within([passing], [taking])
        shape = self._shapes[inner].of(keys[inner])
        if isinstance(answer, Found) and not (_alternatives(shape) and shape.unions[0].kind == "anyOf"):
            whole = self._term(inner, keys[inner], direction)
            if not self._search.fits(answer.value, [(Schema(whole), True)]):
                answer = self._search.within([whole, passing], [taking], _FOR_WHOLE)
        if isinstance(answer, Found):
            self._by_branch[old, new, direction].append(answer.value)
        return answer

    def shows(self, old: Key, new: Key, direction: Direction, value: Json) -> bool:
        """Tell whether a value certainly passed in ``direction``, and certainly does not any more."""
        inner, outer = self._sides(direction)
        keys: dict[Side, Key] = {"old": old, "new": new}
        passed = Schema(self._term(inner, keys[inner], direction))
        passes = Schema(self._term(outer, keys[outer], direction, outer=True))
        return self._search.fits(value, [(passed, True), (passes, False)]) is True

    def refused_for(self, old: Key, new: Key, branch: Key) -> Answer:
        """Give a value that passed in a request, and is refused as ``branch``, a new alternative, admits it too."""
        shared = [
            (Schema(self._term("old", old, "request")), True),
            (Schema(self._term("new", branch, "request")), True),
        ]
        return self._search.find([*shared, (Schema(self._term("new", new, "request", outer=True)), False)])

    def shares(self, key: Key, others: list[Key], direction: Direction) -> bool:
        """Tell whether what must pass by a branch may also be what one of the others, on the side that admits, lets through."""
        if not others:
            return False
        inner, outer = self._sides(direction)
        either = self._search.terms.either(self._term(outer, other, direction, outer=True) for other in others)
        passing = self._term(inner, key, direction)
        return not isinstance(self._search.find([(Schema(passing), True), (Schema(either), True)]), Nothing)

    def unrelated(
        self, old: Key, new: Key, direction: Direction, branch: Key, beside: list[Key], others: list[Key]
    ) -> bool:
        """Tell whether it shows at first sight that nothing around a branch has to do with what passes by it.

        That is: neither do those ``beside`` it admit any of that, nor the ``others``, on the side that admits, nor is more asked of it.
        """
        inner, outer = self._sides(direction)
        if not _alternatives(self._shapes[inner].of(new if inner == "new" else old)):
            return False
        passing = self._term(inner, branch, direction)
        every = [self._term(inner, key, direction) for key in beside]
        every += [self._term(outer, key, direction, outer=True) for key in others]
        return all(self._search.plainly_apart(passing, term) for term in every)

    def covers(self, old: Key, new: Key) -> bool:
        """Tell whether the old schema is shown to admit all that the new one does, by every word that they say."""
        inner, outer = self._term("new", new, "none"), self._term("old", old, "none")
        return isinstance(self._search.within([inner], [outer]), Nothing)

    def same(self, old: Key, new: Key) -> bool:
        """Tell whether both schemas are shown to admit the same values, by every word that they say.

        What a discriminator says is a hint that nobody has to take: they have to be the same without it too.
        """
        return all(self._same(old, new, hinted=hinted) for hinted in (True, False))

    def _same(self, old: Key, new: Key, *, hinted: bool) -> bool:
        before = self._term("old", old, "none", hinted=hinted)
        now = self._term("new", new, "none", hinted=hinted)
        ways = ([now], [before]), ([before], [now])  # most edits add something: that one shows first
        return all(isinstance(self._search.within(*way), Nothing) for way in ways)

    def apart(self, side: Side, first: Key, second: Key) -> bool:
        """Tell whether two schemas of one document are shown to have no value in common."""
        asked = side, first, second
        if asked not in self._apart:
            every = [(Schema(self._term(side, key, "none")), True) for key in (first, second)]
            self._apart[asked] = isinstance(self._search.find(every), Nothing)
        return self._apart[asked]

    def never(self, side: Side, key: Key) -> bool:
        """Tell whether a schema is shown to admit no value."""
        return isinstance(self._search.find([(Schema(self._term(side, key, "none")), True)]), Nothing)

    @staticmethod
    def _sides(direction: Direction) -> tuple[Side, Side]:
        return ("new", "old") if direction == "response" else ("old", "new")

    def _within(self, side: Side, key: Key, direction: Direction, outer: list[Term]) -> Answer:
        return self._search.within([self._term(side, key, direction)], outer)

    def _at(self, side: Side, key: Key, direction: Direction, pointer: str) -> Term:
        """Give the term of what stands at ``pointer`` alone, and what goes with it; of the whole where that says nothing alone."""
        whole = self._term(side, key, direction, outer=True)
        alone = self._alone(self._shapes[side], self._shapes[side].of(key), pointer)
        if alone is None:
            return whole
        terms = self._search.terms
        term = terms.of(side, alone, Scope(direction, opened=True))
        # What adds null does so to all keywords together.
        adds = self._search.fits(None, [(Schema(whole), True)]) is not False
        return terms.either((terms.null, term)) if adds else term

    def _term(self, side: Side, key: Key, direction: Direction, *, outer: bool = False, hinted: bool = True) -> Term:
        scope, terms = Scope(direction, outer, hinted), self._search.terms
        return terms.all_of(terms.of(side, spot, scope) for spot in key)

    @staticmethod
    def _alone(shapes: Shapes, shape: Shape, pointer: str) -> Spot | None:
        """Give the schema that says only what stands at ``pointer``, with the keywords that go with it; None where there is none."""
        above, _, keyword = pointer.rpartition("/")
        for union in shape.unions:
            if union.spot.pointer == pointer:
                return shapes.reader.excerpt(Spot(above, None), {keyword: union.spot.value}, keyword)
        for part in shape.parts:
            if above == part.spot.pointer and keyword in part.keywords and keyword not in _OF_ALL:
                return shapes.reader.excerpt(part.spot, _restricted(part, keyword), keyword)
            # What stands at a position is said there, whatever comes behind the last one.
            if _LISTED in part.keywords and above == part.at(_LISTED).pointer:
                return shapes.reader.excerpt(part.spot, {_LISTED: part.keywords[_LISTED]}, "positions")
        return None


_STRUCTURE = frozenset({"type", "properties", "required", "items"})
_WORDS = frozenset(
    {"title", "description", "deprecated", "default", "example", "examples", "externalDocs", "$comment", "xml"}
)


def _alternatives(shape: Shape) -> bool:
    """Tell whether a schema says nothing but what its alternatives are."""
    return len(shape.unions) == 1 and all(map(_silent, shape.said))


def _silent(keyword: str) -> bool:
    """Tell whether a keyword is for readers: it refuses nothing."""
    return keyword in _WORDS or keyword.startswith("x-")


def _nothing_else(shape: Shape, step: str) -> bool:
    """Tell whether a schema plainly admits an object of nothing but one property, or an array of one item, if it admits that."""
    plain = all(keyword in _STRUCTURE or _silent(keyword) for keyword in shape.said)
    return (
        plain
        and shape.required().keys() <= {step[1:]}
        and not (shape.text or shape.unions or shape.never or shape.blind or shape.vague or shape.exclusive)
    )


def _leads(shapes: Shapes, shape: Shape, step: str, key: Key, direction: Direction) -> bool:
    """Tell whether what a schema says of a property, or of each item, is the schema ``key``, and it passes in ``direction``."""
    if shapes.of(key).flag("readOnly" if direction == "request" else "writeOnly"):
        return False
    if step == "[]" and "prefixItems" not in shape.said:
        return "array" in shape.types and shapes.joined([tuple(shape.facts("items"))]) == key
    declared = shape.properties().get(step[1:]) if step.startswith(".") else None
    return declared is not None and "object" in shape.types and shapes.joined([declared]) == key


def decided(edit: Edit, answer: Answer) -> Edit:
    """Give an edit as the answer has it to whether a value passed and does not any more.

    Where all that is left is whether something is checked that may be a mere remark, nobody can say; of an edit of the remark
    itself its rule says as much. What a text is encoded as, or holds, matters whether or not it is checked.
    """
    match answer:
        case Nothing():
            return eased(edit)
        case Found(value):
            return replace(edit, verdict="breaks", witness=(value,))
        case Unsure(remark=True) if edit.kind.startswith("content-"):
            return edit
        case Unsure(reason, remark=remark):
            told = remark and edit.kind.startswith("format-")
            return replace(edit, verdict="undecided", doubt="" if told else reason)


def _restricted(part: Part, keyword: str) -> dict[str, Json]:
    kept = frozenset({keyword}).union(*(group for group in _TOGETHER if keyword in group))
    return {name: value for name, value in part.keywords.items() if name in kept}
