"""Sightings -> findings: one for each edit and direction, named by a rule, with every place that the edit reaches."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable
from dataclasses import replace

from codegen.compat import rules
from codegen.compat.edit import Edit, Sighting
from codegen.compat.origin import branch, origin
from codegen.compat.rules.rule import HARM, OPEN, PLAIN, PROOF, STILL, Rule
from codegen.document.show import show
from codegen.model import Direction, Finding, Json, Level, Place, Side, Verdict
from codegen.printable import printable

LEVELS: tuple[Level, ...] = ("error", "warning", "info")
BY_VERDICT: dict[Verdict, Level] = {"breaks": "error", "undecided": "warning", "compatible": "info"}


def findings(sightings: Iterable[Sighting]) -> list[Finding]:
    """Group sightings by edit, direction and verdict, and let the rules name them; sorted, worst first."""
    groups: defaultdict[tuple[object, ...], list[Sighting]] = defaultdict(list)
    for sighting in sightings:
        edit = sighting.edit
        rule = rules.find(edit.kind, sighting.subject, sighting.direction)
        groups[(*edit.identity, rule.id, sighting.direction, _verdict(sighting))].append(sighting)
    found = sorted((_finding(group) for group in groups.values()), key=_order)
    return _told_apart(_branches_told_apart(found))


def _finding(group: list[Sighting]) -> Finding:
    places = tuple(sorted({sighting.place for sighting in group}, key=_place_order))
    first = next(sighting for sighting in group if sighting.place == places[0])
    edit, verdict = first.edit, _verdict(first)
    rule = rules.find(edit.kind, first.subject, first.direction)
    words = _words(first)
    harmless = edit.eased or (first.covered and edit.verdict != "compatible")
    open_ = verdict == "undecided" and edit.doubt
    plain = verdict == "compatible" and (edit.plain or edit.verdict == "undecided")
    harmful = verdict == "breaks" and (rule.why, rule.instead) == PLAIN[first.direction]
    instead = PLAIN if plain else STILL if harmless else OPEN if open_ else HARM if harmful else None
    say = rule if instead is None else instead[first.direction]
    proof = PROOF[first.direction] if verdict == "breaks" and edit.witness else ""
    return Finding(
        id=rule.id,
        level=level(rule, verdict),
        verdict=verdict,
        direction=first.direction,
        action=edit.action,
        places=tuple(place for place in places if place.operation),
        origin=origin(edit, places[0]),
        message=rule.message.format_map(words),
        why=(say.why + proof).format_map(words),
        instead=say.instead.format_map(words) if edit.moved_to is None else _heir(edit.moved_to),
        breaks=rule.breaks,
        base=edit.base,
        revision=edit.revision,
        moved_to=edit.moved_to,
        beside=edit.beside,
        values=_of_enum(edit),
        witness={"value": edit.witness[0]} if proof else None,
        strict=None if harmless or edit.foreseen else rule.strict,
    )


def _heir(operation: str) -> str:
    """Say what to do about an operation that moved; an event is not called but comes."""
    return f"Wait for `{operation}`." if operation.startswith("webhook ") else f"Call `{operation}`."


def _of_enum(edit: Edit) -> tuple[Json, ...]:
    """Give the values that came or went; of a constant that changed, the new one."""
    if edit.kind == "const-changed" and edit.revision is not None:
        return (edit.revision.value,)
    return tuple(edit.new or edit.old or ()) if edit.kind in {"enum-value-added", "enum-value-removed"} else ()


def level(rule: Rule, verdict: Verdict) -> Level:
    """Give the level of a verdict, or the rule's own where that is milder."""
    by_verdict = BY_VERDICT[verdict]
    if rule.at_most is None or LEVELS.index(by_verdict) >= LEVELS.index(rule.at_most):
        return by_verdict
    return rule.at_most


def _verdict(sighting: Sighting) -> Verdict:
    return "compatible" if sighting.covered else sighting.edit.verdict


def _words(sighting: Sighting) -> dict[str, str]:
    """Give what a message can name, fit for a line: the thing itself, a name, and both values, cut short."""
    edit, place = sighting.edit, sighting.place
    return {
        "thing": _thing(sighting),
        "place": place.location or place.operation,
        "name": _name(edit),
        "called": f": `{_name(edit)}`" if edit.name else "",
        "kind": edit.kind.replace("-", " "),
        "old": _shown(edit.old, edit.base),
        "new": _shown(edit.new, edit.revision),
        "doubt": printable(edit.doubt, 200),
        "witness": _example(edit.witness[0]) if edit.witness else "",
    }


def _example(value: Json) -> str:
    """Show a value; of a long text or list, how long it is."""
    size = (
        f" ({len(value)} {'characters' if isinstance(value, str) else 'items'})"
        if isinstance(value, (str, list))
        else ""
    )
    shown = show(value, _EXAMPLE)
    return f"`{shown}`{size if len(shown) >= _EXAMPLE else ''}"


_EXAMPLE = 80
_CALLING: dict[Direction, str] = {"request": "request ", "response": "response ", "none": ""}
_CALLED: dict[Direction, str] = {"request": "answer ", "response": "payload ", "none": ""}
"""What passes in a direction, by name: where the API calls, the caller receives a payload, and answers."""


def _name(edit: Edit) -> str:
    return printable(edit.name, 120)


def _thing(sighting: Sighting) -> str:
    location = sighting.place.location
    calls = sighting.place.operation.startswith("webhook ") or " callback " in sighting.place.operation
    words = (_CALLED if calls else _CALLING)[sighting.direction]
    match sighting.subject:
        case "property" | "parameter-property" | "header-property":
            return f"{words}property `{location}`"
        case "body":
            return f"{words}body" if location == "body" else f"{words}body (`{location}`)"
        case "parameter":
            return f"parameter `{location}`"
        case "header":
            return f"{words}header `{location.removeprefix('header.')}`"
        case "response":
            return f"{words}`{location.removeprefix('status.')}`"
        case "security" | "operation":
            return f"`{sighting.place.operation}`"
        case "document":
            return "document"
        case "model":
            return f"schema `{_name(sighting.edit)}`"


def _shown(said: Json, at: Side | None) -> str:
    """Show what an edit says itself of one document, or else the value where it stands there; a word where none does."""
    if said is not None:
        return _values(said)
    return "nothing" if at is None else _values(at.value)


def _values(value: Json) -> str:
    if isinstance(value, list):
        return ", ".join(show(entry, 40) for entry in value[:_SHOWN]) + (
            f" and {len(value) - _SHOWN} more" if len(value) > _SHOWN else ""
        )
    return show(value)


_SHOWN = 8


def _order(finding: Finding) -> tuple[int, tuple[str, ...]]:
    first = finding.places[0] if finding.places else Place("", "")
    sides = (side.pointer if side else "" for side in (finding.base, finding.revision))
    said = (first.operation, first.location, finding.id, finding.direction, finding.origin, *sides)
    return LEVELS.index(finding.level), said


def _place_order(place: Place) -> tuple[str, str, str, str]:
    return place.operation, place.location, place.status or "", place.media_type or ""


def _branches_told_apart(found: list[Finding]) -> list[Finding]:
    """Say of findings that read alike at one place in which branch each is, so that nobody takes them for one."""
    alike = Counter(map(_read, found))
    return [
        replace(finding, message=f"{finding.message} ({spot})")
        if alike[_read(finding)] > 1 and (spot := branch(finding.base or finding.revision))
        else finding
        for finding in found
    ]


def _read(finding: Finding) -> tuple[str, Direction, tuple[Place, ...]]:
    return finding.message, finding.direction, finding.places[:1]


def _told_apart(found: list[Finding]) -> list[Finding]:
    """Number what would be the same finding by id, direction and origin: edits of two unnamed branches, say."""
    seen: defaultdict[tuple[str, str, str], int] = defaultdict(int)
    told: list[Finding] = []
    for finding in found:
        at = finding.id, finding.direction, finding.origin
        seen[at] += 1
        told.append(finding if seen[at] == 1 else replace(finding, origin=f"{finding.origin} #{seen[at]}"))
    return told
