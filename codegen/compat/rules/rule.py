"""What a rule is: one declaration that names a kind of edit, tells people about it, and shows it by example."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import field
from typing import Literal, NamedTuple, TypeAlias

from codegen.compat.edit import Subject
from codegen.compat.options import DEFAULT
from codegen.model import Breaks, Direction, Json, Level, Options
from codegen.record import record

Form: TypeAlias = Literal["schema", "body", "parameter", "operation", "webhook", "document"]
"""What the fragments of an example are: the schema of the subject itself, the schema of a whole body, a Parameter or an
Operation Object (of a path, or of a webhook), or the top of a document."""


class Say(NamedTuple):
    """What to tell a caller: what can fail, or why nothing does; and what to do."""

    why: str
    instead: str


@record
class Rule:
    """A kind of edit that the comparison can find, and all that there is to say of it.

    It matches by ``kind``, ``subject`` and ``direction`` alone. The level of a finding is that of its verdict; ``at_most`` makes
    it milder where callers are known to cope; ``strict`` is the level for callers who take nothing that they do not know
    (:mod:`codegen.compat.policy`). What breaks ``source`` is ``info`` where only the wire counts, and not told at all if it is ``quiet``. ``message``, ``why`` and
    ``instead`` are formats: ``thing``, ``place``, ``name``, ``kind``, ``old``, ``new``, ``called`` (the name after a colon, where
    there is one).
    ``before`` and ``after`` show it, ``near`` is another edit that it leaves alone, ``mirror`` what the way back is called;
    ``options`` are what they are compared with, where a rule speaks of days; ``also`` are the rules that ``after`` fires too,
    where this one tells what another edit does.
    """

    id: str
    kind: str
    subject: Subject
    direction: Direction
    message: str
    why: str
    instead: str
    mirror: str
    form: Form
    before: Json = field(repr=False)
    after: Json = field(repr=False)
    near: tuple[Json, Json] = field(repr=False)
    at_most: Level | None = None
    strict: Level | None = None
    quiet: bool = False
    breaks: Breaks = "wire"
    options: Options = DEFAULT
    also: tuple[str, ...] = ()


NOTHING = "Nothing has to change."
REFUSED_NOW = Say("Some of what was accepted is refused now.", "Hold what you send against the new schema.")
NEW_NOW = Say("Something can come now that could not come before.", "Check what you do with this value.")
ACCEPTED = Say("Everything that was accepted before is still accepted.", NOTHING)
READABLE = Say("Everything that comes now could come before.", NOTHING)

STILL: Mapping[Direction, Say] = {
    "request": Say("By itself this would refuse something; seen as a whole, all that was accepted still is.", NOTHING),
    "response": Say("By itself this would let something new come; seen as a whole, nothing does.", NOTHING),
    "none": Say("By itself this would shut somebody out; seen as a whole, it does not.", NOTHING),
}
"""What to tell in place of a rule's own words where the whole shows that an edit does no harm."""

PLAIN: Mapping[Direction, Say] = {"request": ACCEPTED, "response": READABLE, "none": STILL["none"]}
"""What to tell in place of a rule's own words where an edit does no harm that could have done some."""

HARM: Mapping[Direction, Say] = {"request": REFUSED_NOW, "response": NEW_NOW, "none": STILL["none"]}
"""What to tell in place of a rule's own words where an edit does harm that does none by itself."""

OPEN: Mapping[Direction, Say] = {
    "request": Say("Whether all that was accepted still is was not decided: {doubt}.", REFUSED_NOW.instead),
    "response": Say("Whether all that comes now could come before was not decided: {doubt}.", NEW_NOW.instead),
    "none": Say("What this does was not decided: {doubt}.", "Read both places."),
}
"""What to tell where the values could not be shown to break, nor to hold."""

PROOF: Mapping[Direction, str] = {
    "request": " For example, {witness} was accepted and is refused now.",
    "response": " For example, {witness} can come now and could not before.",
    "none": "",
}
"""What to add where a value shows the break."""

_PREFIXES: Mapping[str, tuple[Direction, Subject]] = {
    "request-body": ("request", "body"),
    "request-property": ("request", "property"),
    "request-parameter": ("request", "parameter"),
    "response-body": ("response", "body"),
    "response-property": ("response", "property"),
    "response-header": ("response", "header"),
}


def family(
    ids: str,
    *,
    message: str,
    mirror: str,
    before: Json,
    after: Json,
    near: tuple[Json, Json],
    request: Say = ACCEPTED,
    response: Say = READABLE,
    at_most: Mapping[Direction, Level] | None = None,
    strict: Mapping[Direction, Level] | None = None,
    also: tuple[str, ...] = (),
) -> tuple[Rule, ...]:
    """Declare one edit of a schema for every subject that can have it; ``ids`` are written out, to be found by search.

    The prefix of an id says the subject and the direction, what follows it is the kind; ``mirror`` is a kind too.
    """
    rules: list[Rule] = []
    for rule_id in ids.split():
        caller, what, kind = rule_id.split("-", 2)
        prefix = f"{caller}-{what}"
        direction, subject = _PREFIXES[prefix]
        say = request if direction == "request" else response
        rules.append(
            Rule(
                id=rule_id,
                kind=kind,
                subject=subject,
                direction=direction,
                message=message,
                why=say.why,
                instead=say.instead,
                mirror=f"{prefix}-{mirror}",
                form="schema",
                before=before,
                after=after,
                near=near,
                at_most=at_most.get(direction) if at_most else None,
                strict=strict.get(direction) if strict else None,
                also=tuple([f"{prefix}-{each}" for each in also]),
            )
        )
    return tuple(rules)


def one(
    rule_id: str,
    kind: str,
    *,
    message: str,
    say: Say,
    mirror: str,
    before: Json,
    after: Json,
    near: tuple[Json, Json],
    subject: Subject = "property",
    direction: Direction | None = None,
    form: Form = "body",
    at_most: Level | None = None,
    strict: Level | None = None,
    breaks: Breaks = "wire",
) -> Rule:
    """Declare one rule whose id is not built of subject and kind; an id that names no direction needs it said."""
    spoken: Direction = "response" if "response" in rule_id else "request"
    return Rule(
        id=rule_id,
        kind=kind,
        subject=subject,
        direction=direction or spoken,
        message=message,
        why=say.why,
        instead=say.instead,
        mirror=mirror,
        form=form,
        before=before,
        after=after,
        near=near,
        at_most=at_most,
        strict=strict,
        breaks=breaks,
    )
