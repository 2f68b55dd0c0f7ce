"""Facts that the comparison finds: what was edited, where it stands in both documents, and what that means for a caller."""

from __future__ import annotations

from dataclasses import replace
from typing import Literal, TypeAlias

from codegen.compat.reader import Spot
from codegen.model import Action, Direction, Json, Place, Side, Verdict
from codegen.record import record

Effect: TypeAlias = Literal["narrower", "wider", "different", "unclear", "none"]
"""What an edit does to the set of values that a schema admits: ``different`` both takes and gives, ``unclear`` may do either."""

Subject: TypeAlias = Literal[
    "operation", "parameter", "body", "property", "response", "header", "security", "document",
    "parameter-property", "header-property", "model",
]  # fmt: skip
"""What a finding speaks of; ids of rules name it. A property inside of a parameter has rules of its own, and those of any
property where it has none; so has a parameter that comes to the caller, which is a header otherwise."""


@record
class Edit:
    """One edit. ``subject`` is None where it depends on the place: the same schema is a body here and a property there.

    ``name`` is what was added, removed or changed where that is not the place itself; ``step`` leads from the place of
    the schema to it. A ``firm`` verdict comes from how HTTP APIs are read and written, not from the sets of values, so a
    proof about the values does not change it; one that is ``eased`` looks as if it broke, or might, and was shown not to.
    A ``plain`` one does no harm though its kind can: nothing speaks against it, not even by itself.
    What is ``foreseen`` could come before, though nothing said so: no reader can be surprised by it.
    ``detail`` tells apart edits of one kind at one spot. ``moved_to`` is the operation that takes the place of one that
    went, ``beside`` the properties that are there now where one went. ``witness`` holds a value that shows a break, if one
    was found, and ``doubt`` says why nothing could be shown.
    """

    kind: str
    action: Action
    verdict: Verdict
    base: Side | None = None
    revision: Side | None = None
    name: str = ""
    step: str = ""
    subject: Subject | None = None
    firm: bool = False
    eased: bool = False
    plain: bool = False
    foreseen: bool = False
    detail: str = ""
    old: Json = None
    new: Json = None
    moved_to: str | None = None
    beside: frozenset[str] = frozenset()
    witness: tuple[Json, ...] = ()
    doubt: str = ""

    @property
    def identity(self) -> tuple[str, str | None, str | None, str]:
        """What makes two sightings the same edit."""
        base = self.base.pointer if self.base else None
        revision = self.revision.pointer if self.revision else None
        return self.kind, base, revision, self.detail


@record
class Sighting:
    """An edit at one place of the API, in one direction; ``covered`` where the values around it are admitted all the same."""

    edit: Edit
    subject: Subject
    direction: Direction
    place: Place
    covered: bool = False


def judged(effect: Effect, direction: Direction) -> Verdict:
    """Say what an effect on the admitted values means: a caller must still be able to send all, and to read all."""
    harmless: Effect = "wider" if direction == "request" else "narrower"
    if effect in {harmless, "none"}:
        return "compatible"
    return "undecided" if effect == "unclear" else "breaks"


def shown(edit: Edit, old: Spot | None, new: Spot | None) -> Edit:
    """Give an edit whose message shows both values, however large, as short texts; of one that is missing, a word."""
    return replace(edit, old=None if old is None else [old.value], new=None if new is None else [new.value])


def eased(edit: Edit) -> Edit:
    """Give an edit as it is once all values are known to be admitted still."""
    return replace(edit, verdict="compatible", eased=True, plain=edit.verdict != "breaks") if softens(edit) else edit


def idle(edit: Edit) -> Edit:
    """Give an edit of what says nothing of any value that can be there: told of, and without harm."""
    return replace(edit, verdict="compatible", firm=True, eased=True)


def of_need(edit: Edit) -> bool:
    """Tell whether an edit says that a property is required now, or no longer."""
    return edit.kind.removeprefix("write-only-").startswith(("became-required", "became-optional"))


def of_presence(edit: Edit) -> bool:
    """Tell whether an edit says that a property is declared now, or no longer."""
    return edit.subject == "property" and edit.kind.endswith(("property-added", "property-removed"))


def softens(edit: Edit) -> bool:
    """Tell whether a proof that all values are still admitted makes an edit harmless.

    It does for what was thought to break by the values, of which properties are a part. A doubt that does not come from
    them (a caller who sends what nobody reads any more) stays a doubt, and so does what is said of something else: how a
    value is written as XML, say, or that a property is there until some day.
    """
    if edit.firm and (edit.subject != "property" or edit.kind.endswith("-before-sunset")):
        return False
    return edit.verdict == "breaks" or (edit.verdict == "undecided" and not edit.firm)


def side(spot: Spot | None) -> Side | None:
    """Make the report's view of a spot; what is large (a whole schema) is pointed at and not repeated."""
    if spot is None:
        return None
    value = spot.value
    small = not isinstance(value, (dict, list)) or (
        isinstance(value, list) and not any(isinstance(entry, (dict, list)) for entry in value)
    )
    return Side(spot.pointer, value if small else None)
