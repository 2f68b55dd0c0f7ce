"""What every comparison of operations needs: both documents, the schemas to compare, and how an edit becomes a sighting."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cached_property

from codegen.compat.edit import Edit, Effect, Sighting, Subject, judged, shown, side
from codegen.compat.media_types import parse
from codegen.compat.models import Models
from codegen.compat.options import settled
from codegen.compat.reader import Reader, Spot
from codegen.compat.schemas import Comparison, Root
from codegen.compat.shapes import Shapes
from codegen.compat.surface import Item
from codegen.compat.targets import Targets
from codegen.compat.unchanged import Unchanged
from codegen.document import dialect, unresolved
from codegen.model import Action, Direction, Document, Options, Place
from codegen.printable import printable
from codegen.record import record

_PROSE = {"description", "summary", "example", "examples", "externalDocs", "$ref"}
_TEXTS: set[Subject] = {"parameter", "header"}
"""What is written as text where no media type says otherwise."""


@record
class Where:
    """A place of the API, and the direction in which bytes pass there."""

    place: Place
    direction: Direction

    def edit(
        self,
        kind: str,
        action: Action,
        effect: Effect,
        old: Spot | None,
        new: Spot | None,
        *,
        name: str = "",
        detail: str = "",
    ) -> Edit:
        """Make an edit that is judged by its effect on what may pass here; its verdict is not about a schema's values."""
        verdict = judged(effect, self.direction)
        return Edit(kind, action, verdict, side(old), side(new), name=name, firm=True, detail=detail)

    def sees(self, edit: Edit, subject: Subject) -> Sighting:
        """Sight an edit here."""
        return Sighting(edit, subject, self.direction, self.place)

    def at(self, location: str, *, status: str | None = None, media_type: str | None = None) -> Where:
        """Give a place in the same operation and direction."""
        here = self.place
        place = Place(here.operation, printable(location), status or here.status, media_type or here.media_type)
        return Where(place, self.direction)


class Context:
    """Two documents that are being compared."""

    def __init__(self, base: Document, revision: Document, options: Options) -> None:
        self.options = settled(options, revision)
        self.astray = tuple(unresolved.find(document, by_name=True) for document in (base, revision))
        self.old, self.new = (
            Reader(document, broken) for document, broken in zip((base, revision), self.astray, strict=True)
        )
        self.olds = Shapes(self.old)
        self.news = Shapes(self.new)
        self.unchanged = Unchanged(self.old, self.new)
        self.text_olds = Shapes(self.old, text=True)
        self.text_news = Shapes(self.new, text=True)
        self.models = Models(self.old, self.new, self.options.published)
        self._values = self._comparison(self.olds, self.news)
        self._texts = self._comparison(self.text_olds, self.text_news)
        self._parts = self._comparison(Shapes(self.old, raw=dialect.raw), Shapes(self.new, raw=dialect.raw))
        self._bytes = self._comparison(Shapes(self.old, raw=dialect.whole), Shapes(self.new, raw=dialect.whole))

    def _comparison(self, olds: Shapes, news: Shapes) -> Comparison:
        return Comparison(olds, news, self.unchanged, self.models, self.options)

    @cached_property
    def targets(self) -> tuple[Targets, Targets]:
        """What links lead to, in both documents: looked for where there are links at all."""
        return Targets(self.old), Targets(self.new)

    def where(self, item: Item, location: str, *, reply: bool = False) -> Where:
        """Give a place in the request of an operation, or in its reply; for a call to the caller the direction turns."""
        direction: Direction = "response" if reply != item.turned else "request"
        return Where(Place(item.name, printable(location)), direction)

    def about(self, item: Item, location: str = "") -> Where:
        """Give a place that speaks of the operation itself, where no bytes pass in one direction."""
        return Where(Place(item.name, printable(location)), "none")

    def schemas(
        self, where: Where, old: Spot, new: Spot, subject: Subject, *, always: bool = False, plain: bool = False
    ) -> None:
        """Compare the schemas of a place; what they differ in is sighted at the end.

        What stands in a URL or a header without a media type is text, and so is plain text: there a number is as good a
        string as any other (OpenAPI 3.1.1, appendix B). Where no syntax gives types to the bytes, they stand for themselves.
        ``always``: the value is never left out; ``plain``: all that it holds is text too.
        """
        media_type = (where.place.media_type or "").partition(";")[0]
        if plain or media_type == "text/plain" or (not media_type and subject in _TEXTS):
            comparison = self._texts
        elif media_type and (name := parse(media_type)).raw:
            comparison = self._parts if name.multipart else self._bytes
        else:
            comparison = self._values
        comparison.schemas(Root(where.place, where.direction, subject, always), old, new)

    def sightings(self) -> Iterator[Sighting]:
        """Give each edit of a schema at each place that reaches it, once all have been compared."""
        yield from self._values.sightings()
        yield from self._texts.sightings()
        yield from self._parts.sightings()
        yield from self._bytes.sightings()
        yield from self.models.rest()

    def leftovers(self, where: Where, old: Spot, new: Spot, known: set[str], subject: Subject) -> Iterator[Sighting]:
        """Yield the fields of an object that differ and that no comparison knows; prose and extensions aside."""
        for name in sorted({*old.keys(), *new.keys()} - known - _PROSE):
            first, second = old.get(name), new.get(name)
            if name.startswith("x-") or (first and second and self.unchanged(first, second)):
                continue
            edit = where.edit("unclassified", "change", "unclear", first, second, name=name, detail=name)
            yield where.sees(shown(edit, first, second), subject)
