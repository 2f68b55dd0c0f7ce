"""Schemas against schemas: each pair once, and from every place of the API that reaches an edited one, a sighting.

The pairs make a graph, with circles where schemas are recursive; nothing is expanded. The work grows with the number of
pairs that are not equal; the places are then found by walking from each root to the pairs that hold edits, and no further.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import replace

from codegen.compat import (
    arrays,
    branches,
    conditions,
    dialects,
    discriminators,
    extensible,
    leftovers,
    objects,
    values,
    xml,
)
from codegen.compat.conditions import Alike
from codegen.compat.containment import Containment, decided
from codegen.compat.edit import Edit, Sighting, Subject, eased, idle, of_need, of_presence, softens
from codegen.compat.graph import Id, Node, unexplained
from codegen.compat.innermost import innermost
from codegen.compat.models import Models
from codegen.compat.pair import Edge, Pair, Relief
from codegen.compat.reader import Spot
from codegen.compat.shape import Key
from codegen.compat.shapes import Shapes
from codegen.compat.solver.answers import Answer, Found, Nothing
from codegen.compat.unchanged import Unchanged
from codegen.compat.unseen import unseen
from codegen.compat.walk import Walk
from codegen.model import Direction, Options, Place
from codegen.printable import printable
from codegen.record import record


@record
class Root:
    """A place of the API where a schema stands, and what it is there; ``always``: its value is never left out."""

    place: Place
    direction: Direction
    subject: Subject
    always: bool = False


class Comparison:
    """Compares the schemas of two documents as they are reached, and then gives all sightings."""

    def __init__(self, olds: Shapes, news: Shapes, unchanged: Unchanged, models: Models, options: Options) -> None:
        self._olds = olds
        self._news = news
        self._unchanged = unchanged
        self._models = models
        self._options = options
        self._containment = Containment(olds, news, unchanged)
        self._nodes: dict[Id, Node] = {}
        self._shown: dict[Id, Relief] = {}
        self._roots: list[tuple[Root, Id]] = []

    def schemas(self, root: Root, old: Spot, new: Spot) -> None:
        """Note that ``root`` has the schema ``old`` in one document and ``new`` in the other, and compare the two."""
        if self._unchanged.schemas(old, new):
            return
        start = (self._olds.key(old), self._news.key(new), root.direction)
        if not self._same(start[0], start[1]):
            self._roots.append((root, start))
            self._compare_all(start)

    def sightings(self) -> Iterator[Sighting]:
        """Give each edit of a schema at each place that reaches it."""
        self._explain()
        self._carry()
        walk = Walk(self._nodes, self._around)
        for root, start in self._roots:
            for edit, tail, relief in walk(start):
                if xml.passes(edit, root.place.media_type):
                    yield _sighting(root, edit, tail, relief)

    def _equal(self, old: Key, new: Key) -> bool:
        return len(old) == len(new) and all(map(self._unchanged.schemas, old, new))

    def _same(self, old: Key, new: Key) -> bool:
        """Tell whether two schemas are equal, and by the same name too."""
        return self._equal(old, new) and not self._models.differ(old, new)

    def _compare_all(self, start: Id) -> None:
        waiting = [start]
        while waiting:
            at = waiting.pop()
            if at in self._nodes:
                continue
            old, new, direction = at
            node = self._nodes[at] = Node(list(self._models.met(old, new)))
            if self._equal(old, new):
                continue
            node.edits += self._models.bases(self._olds.of(old), self._news.of(new))
            for found in self._differences(at):
                if isinstance(found, Edit):
                    node.edits.append(found)
                elif not self._same(found.old, found.new):
                    below = (found.old, found.new, direction)
                    node.edges.append((found.step, found.relief, below))
                    waiting.append(below)

    def _differences(self, at: Id) -> Iterator[Edit | Edge]:
        old, new, direction = at
        pair = self._pair(old, new, direction)

        def meaning(old: Spot, new: Spot) -> bool:
            one, other = self._olds.key(old), self._news.key(new)
            return self._unchanged.schemas(old, new) or self._containment.same(one, other)

        found = list(_differences(pair, self._containment, self._unchanged, meaning))
        self._nodes[at].intertwined = _intertwined(pair)
        if self._nodes[at].intertwined or any(self._telling(one) for one in found):
            found = self._decided(pair, found)
        yield from (innermost(one, pair, meaning) if isinstance(one, Edit) else one for one in found)

    def _telling(self, found: Edit | Edge) -> bool:
        """Tell whether what was found may be judged otherwise by the whole: the values, or which branches were held together."""
        if isinstance(found, Edit):
            return softens(found) or not found.firm or of_need(found)
        return not found.step and not self._equal(found.old, found.new)

    def _pair(self, old: Key, new: Key, direction: Direction) -> Pair:
        return Pair(self._olds.of(old), self._news.of(new), direction, self._olds, self._news, self._options)

    def _decided(self, pair: Pair, found: list[Edit | Edge]) -> list[Edit | Edge]:
        """Judge edits by what they do to the values: all of them together, and each alone where together they break."""
        at = pair.old.key, pair.new.key
        answer = self._refused((*at, pair.direction))
        if not isinstance(answer, Nothing):
            judged = [self._alone(pair, one) if isinstance(one, Edit) else one for one in found]
            return [*judged, *self._overlaps(pair, judged)]
        opens = pair.direction == "response" and not self._containment.covers(*at)
        relief = Relief.TAKEN if opens else Relief.COVERED
        if self._containment.same(*at):  # two texts of one meaning; what says nothing here is told of all the same
            found = [one for one in found if isinstance(one, Edge) or (one.firm and not _in_other_words(pair, one))]
            relief |= Relief.SAME
        return [
            replace(one, relief=one.relief | relief)
            if isinstance(one, Edge)
            else _surprising(one)
            if opens and one.kind in _OPENS
            else eased(one)
            for one in found
        ]

    def _overlaps(self, pair: Pair, found: list[Edit | Edge]) -> Iterator[Edit]:
        """Yield that alternatives, of which exactly one may hold, now share values that had only one before.

        That is no edit of its own, but what some harmless edit of an alternative does to the others.
        """
        broken = any(isinstance(one, Edit) and one.verdict != "compatible" for one in found)
        for union in pair.new.unions if pair.direction == "request" and not broken else ():
            below = (one for one in found if isinstance(one, Edge) and one.step == "")
            if union.kind != "oneOf" or not all(
                isinstance(self._containment.refused(one.old, one.new, "request"), Nothing) for one in below
            ):
                continue
            answer = self._containment.refused_by(pair.old.key, pair.new.key, "request", union.spot.pointer)
            if isinstance(answer, Found):
                edit = pair.edit("alternatives-overlap", "change", "narrower", None, union.spot)
                yield replace(edit, witness=(answer.value,))

    def _alone(self, pair: Pair, edit: Edit) -> Edit:
        """Judge one edit by what stands at its place in the document that has to admit the values."""
        if edit.firm or edit.verdict == "compatible" or edit.witness or edit.doubt:
            return edit
        outer = edit.base if pair.direction == "response" else edit.revision
        at = pair.old.key, pair.new.key, pair.direction
        answer = self._containment.refused(*at) if outer is None else self._containment.refused_by(*at, outer.pointer)
        if isinstance(answer, Found):  # of the values that the edit names one shows it best
            named = edit.new if pair.direction == "response" else edit.old
            listed = named if edit.kind.startswith("enum-value-") and isinstance(named, list) else []
            answer = next((Found(value) for value in listed[:_SHOWN] if self._containment.shows(*at, value)), answer)
        return decided(edit, answer)

    def _explain(self) -> None:
        """Say of each pair that breaks as a whole, where no edit says so, that it does."""
        while broken := unexplained(self._nodes, lambda at: self._around(at) != Relief.NONE):
            for at, answer in broken:
                kind = "values-added" if at[2] == "response" else "values-refused"
                edit = self._pair(*at).edit(kind, "change", "unclear", None, None)
                self._nodes[at].edits.append(decided(edit, answer))

    def _carry(self) -> None:
        """Note of pairs around one that breaks that they break too, where that shows without a question about the whole."""
        above: defaultdict[Id, list[tuple[Id, str]]] = defaultdict(list)
        for at, node in self._nodes.items():
            for step, _, below in node.edges:
                if step:
                    above[below].append((at, step))
        broken = (at for at, node in self._nodes.items() if any(map(softens, node.edits)))
        waiting = [at for at in broken if isinstance(self._refused(at), Found)]
        while waiting:
            below = waiting.pop()
            for at, step in above[below]:
                if at not in self._shown and self._containment.carries(at[:2], below[:2], at[2], step):
                    self._shown[at] = Relief.NONE
                    waiting.append(at)

    def _around(self, at: Id) -> Relief:
        """Tell what a pair shows of those that it leads to: nothing, or that all values still pass."""
        if at not in self._shown:
            old, new, direction = at
            relief = Relief.NONE
            if isinstance(self._refused(at), Nothing):
                relief = Relief.COVERED
                if direction == "response" and not self._containment.covers(old, new):
                    relief = Relief.TAKEN
            self._shown[at] = relief
        return self._shown[at]

    def _refused(self, at: Id) -> Answer:
        """Give what the pair as a whole comes to; it is asked once."""
        node = self._nodes[at]
        if node.answer is None:
            node.answer = self._containment.refused(*at)
        return node.answer


_DOUBT = "whether another alternative admits it cannot be told"
_SHOWN = 8
"""So many of the values that an edit names are held against the schemas."""

_OPENS = {"became-open", "pattern-property-added"}
"""Edits that a reader who ignores what it does not know can bear, and another one cannot."""


def _in_other_words(pair: Pair, edit: Edit) -> bool:
    """Tell whether an edit is no news of schemas that mean the same: how it is said that a property is required, or is never there."""
    if of_need(edit) and not edit.eased:
        return True
    if not of_presence(edit):
        return False
    shape, shapes = (pair.new, pair.news) if edit.action == "add" else (pair.old, pair.olds)
    return shapes.of(shapes.joined([shape.properties()[edit.name]])).never


def _surprising(edit: Edit) -> Edit:
    """Give an edit that only a reader who takes nothing unknown can mind: it may break."""
    return replace(edit, verdict="undecided") if edit.verdict == "breaks" and edit.kind != "became-open" else edit


def _intertwined(pair: Pair) -> bool:
    """Tell whether what a part of a schema says can matter to another part, so that no edit has to be where it breaks."""
    if pair.direction == "request" and pair.new.exclusive:
        return True
    if pair.old.text and pair.old.named != pair.new.named:
        return True  # what is no text of the schema may be a number or a boolean of it
    if pair.old.nulls != pair.new.nulls or pair.old.vague or pair.new.vague:
        return True
    if any(shape.facts(keyword) for shape in (pair.old, pair.new) for keyword in _LOOKING):
        return True
    if any(len(shape.facts("contains")) > 1 for shape in (pair.old, pair.new)):
        return True  # how many there have to be is said of each by itself
    if any(shape.facts("patternProperties") and shape.properties() for shape in (pair.old, pair.new)):
        return True  # two words may speak of one name
    # What a caller knows may be said where it depends on something else.
    depends = bool(pair.old.unions) or any(map(pair.old.facts, _DEPENDING))
    return depends and pair.direction == "request" and bool(pair.new.properties().keys() - pair.old.properties().keys())


_LOOKING = ("unevaluatedProperties", "unevaluatedItems")
_DEPENDING = ("if", "dependentSchemas")


def _differences(pair: Pair, containment: Containment, unchanged: Unchanged, meaning: Alike) -> Iterator[Edit | Edge]:
    """Yield all that differs between two schemas at their own level, and the pairs below."""
    pair = branches.listed(pair)
    if (opened := branches.wrapped(pair, containment)) is not None:
        yield from opened
        return
    if broken := list(leftovers.broken(pair)):
        yield from broken
        return
    if pair.old.never or pair.new.never:
        if not pair.old.never:
            yield pair.edit("became-impossible", "change", "narrower", pair.old.home, pair.new.home)
        elif not pair.new.never:
            yield pair.edit("became-possible", "change", "wider", pair.old.home, pair.new.home)
        return
    yield from values.types(pair)
    if values.apart(pair):
        return
    yield from values.enums(pair)
    yield from values.limits(pair)
    yield from extensible.compare(pair)
    yield from values.remarks(pair)
    for speaks_of, found in (("object", objects.compare(pair, unchanged)), ("array", arrays.items(pair))):
        both = speaks_of in pair.old.types & pair.new.types
        yield from (one if both or isinstance(one, Edge) else idle(one) for one in found)
    yield from branches.unions(pair, containment)
    yield from discriminators.compare(pair, containment)
    yield from conditions.compare(pair, meaning)
    yield from xml.compare(pair)
    yield from dialects.schema(pair)
    yield from leftovers.opaque(pair, meaning)
    yield from leftovers.nullable(pair)
    yield from leftovers.unclassified(pair, unchanged)


def _sighting(root: Root, edit: Edit, tail: str, relief: Relief) -> Sighting:
    at = root.place
    place = Place(at.operation, at.location + printable(tail), at.status, at.media_type)
    if edit.subject == "model":  # a name is on no wire: nothing there covers it
        return Sighting(edit, "model", "none", place)
    covered = False
    if relief is not Relief.NONE:
        if Relief.UNSEEN in relief:
            edit = unseen(edit, root.direction)
        if relief & (Relief.SHARED | Relief.DOUBTED):
            edit = replace(edit, witness=())
        if Relief.DOUBTED in relief and softens(edit):
            edit = replace(edit, verdict="undecided", doubt=_DOUBT)
        past = Relief.COVERED if edit.kind in _OPENS else Relief.COVERED | Relief.TAKEN
        covered = Relief.UNSEEN in relief or (bool(relief & past) and softens(edit))
    idle = root.always and not tail and edit.kind.startswith("default-value-")
    return Sighting(edit, _subject(root, edit, tail), root.direction, place, covered or idle)


def _subject(root: Root, edit: Edit, tail: str) -> Subject:
    subject = edit.subject or ("property" if "." in tail else root.subject)
    if subject != "property" or root.subject != "parameter":
        return subject
    return "header-property" if root.place.location.startswith("header.") else "parameter-property"
