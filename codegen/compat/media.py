"""In which forms something is written: maps of media types, and the schema in each of them."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import field, replace
from typing import TypeAlias

from codegen.compat import sequences, unresolved
from codegen.compat.context import Context, Where
from codegen.compat.edit import Edit, Sighting, Subject, idle
from codegen.compat.media_types import MediaType, parse
from codegen.compat.part import of_text
from codegen.compat.reader import Reader, Spot
from codegen.compat.surface import members
from codegen.model import Action, Verdict
from codegen.printable import printable
from codegen.record import record

_KNOWN = {"itemSchema", "schema"}
_ENCODING = {"encoding", "itemEncoding", "prefixEncoding"}
"""What :mod:`codegen.compat.encoding` compares; of the content of a header, nothing does."""

_Described: TypeAlias = dict[MediaType, dict[str, Spot]]
"""What a document says of each media type, by the names that it writes for it: most often one, but ``charset`` may make two."""


def contents(
    context: Context, where: Where, old: Spot, new: Spot, subject: Subject, *, asked: bool = False
) -> Iterator[Sighting]:
    """Compare what two maps of media types describe.

    A media type without a key of its own is described by the most specific range that covers it (OpenAPI 3.1.1, 4.8.14.1 and
    4.8.17): so each key is held against what describes it in the other document. ``asked``: the reader says in Accept
    which forms it takes.
    """
    before, now = _described(context.old, old), _described(context.new, new)
    found = _matched(before, now, asks=where.direction == "request")
    for change in found.changes:
        here = where.at(where.place.location, media_type=printable(str(change.new or change.old)))
        yield here.sees(_told(here, change, before, now, asked=asked), subject)
    for name, first, second in found.pairs:
        if context.unchanged(first, second):
            continue
        here = where.at(where.place.location, media_type=printable(str(name)))
        if (doubt := unresolved.spots(context, here, subject, first, second)) is not None:
            yield from doubt
            continue
        whole, other = sequences.schema(context.olds, name, first), sequences.schema(context.news, name, second)
        if whole is not None or other is not None:
            whole, other = whole or first.at("schema", True), other or second.at("schema", True)
            plain = name.form and of_text(context.olds, whole, first) and of_text(context.news, other, second)
            context.schemas(here, whole, other, subject, plain=plain)
        known = _KNOWN if subject == "header" else _KNOWN | _ENCODING
        yield from context.leftovers(here, first, second, known, subject)


def pairs(context: Context, where: Where, old: Spot, new: Spot) -> list[tuple[MediaType, Spot, Spot]]:
    """Give the descriptions of two maps of media types that speak of the same, and the name that both speak of.

    What a reference leads nowhere instead of is left out.
    """
    before, now = _described(context.old, old), _described(context.new, new)
    found = _matched(before, now, asks=where.direction == "request").pairs
    return [one for one in found if context.old.lost(one[1]) is None and context.new.lost(one[2]) is None]


@record
class _Change:
    """A change of the names: one came, one went, or ``old`` became ``new``; ``names`` are all that a wider one took in."""

    kind: str
    old: MediaType | None
    new: MediaType | None
    names: tuple[MediaType, ...] = ()


@record(frozen=False)
class _Matched:
    """What describes what: the name under which two descriptions are compared, and what changed about the names."""

    pairs: list[tuple[MediaType, Spot, Spot]] = field(default_factory=list[tuple[MediaType, Spot, Spot]])
    changes: list[_Change] = field(default_factory=list[_Change])

    def pair(self, name: MediaType, old: dict[str, Spot], new: dict[str, Spot]) -> None:
        """Hold each description of the one document against that under the same spelling in the other, or else the first."""
        together = [(old[said], new.get(said) or next(iter(new.values()))) for said in old]
        together += [(next(iter(old.values())), new[said]) for said in new if said not in old]
        self.pairs += ((name, first, second) for first, second in dict.fromkeys(together))


def _matched(before: _Described, now: _Described, *, asks: bool) -> _Matched:
    made = _Matched()
    for name in _sorted(before.keys() & now.keys()):
        made.pair(name, before[name], now[name])
    if before.keys() == now.keys():
        return made
    gone, come = _sorted(before.keys() - now.keys()), _sorted(now.keys() - before.keys())
    heirs = {name: heir for name in gone if (heir := _cover(name, now))}
    stems = {name: stem for name in come if (stem := _cover(name, before))}
    for name, heir in heirs.items():
        made.pair(name, before[name], now[heir])
    for name, stem in stems.items():
        made.pair(name, before[stem], now[name])
    for heir, names in _inverted(heirs.items()):
        if heir not in before and heir not in stems:
            made.changes.append(_Change("media-type-widened", names[0], heir, names))
    for stem, names in _inverted(stems.items()):
        if stem not in now and stem not in heirs:
            made.changes.append(_Change("media-type-narrowed", stem, names[0], names))
    taken, given = set(heirs.values()), set(stems.values())
    lost = [name for name in gone if name not in heirs and name not in given]
    won = [name for name in come if name not in stems and name not in taken]
    renamed = _renamed(lost, won, now, asks=asks)
    for old, new in renamed.items():
        made.pair(old, before[old], now[new])
        made.changes.append(_Change(_renaming(old, new), old, new))
    made.changes += (_Change("media-type-removed", name, None) for name in lost if name not in renamed)
    found = set(renamed.values())
    made.changes += (_Change("media-type-added", None, name) for name in won if name not in found)
    return made


def _cover(name: MediaType, described: _Described) -> MediaType | None:
    return next((wider for wider in name.ranges() if wider in described), None)


def _inverted(pairs: Iterable[tuple[MediaType, MediaType]]) -> list[tuple[MediaType, tuple[MediaType, ...]]]:
    found: defaultdict[MediaType, list[MediaType]] = defaultdict(list)
    for name, wider in pairs:
        found[wider].append(name)
    return [(wider, tuple(names)) for wider, names in found.items()]


def _renamed(lost: list[MediaType], won: list[MediaType], now: _Described, *, asks: bool) -> dict[MediaType, MediaType]:
    """Give what took the place of a name that went: the same with other parameters, or another name of the same syntax.

    A server that asks for one name refuses the other, whatever the syntax; a reader parses the same bytes.
    """
    renamed: dict[MediaType, MediaType] = {}
    for alike in (_essence, *(() if asks else (_syntax,))):
        free: defaultdict[tuple[str, ...], list[MediaType]] = defaultdict(list)
        found = set(renamed.values())
        for name in reversed([one for one in won if one not in found]):
            free[alike(name)].append(name)
        for name in (one for one in lost if one not in renamed):
            if free[alike(name)]:
                renamed[name] = free[alike(name)].pop()
    for name in (one for one in lost if one not in renamed):
        bare = MediaType(*name.essence)
        if name.parameters and bare in now:
            renamed[name] = bare
    return renamed


def _essence(name: MediaType) -> tuple[str, ...]:
    return name.essence


def _syntax(name: MediaType) -> tuple[str, ...]:
    return (name.syntax,)


def _renaming(old: MediaType, new: MediaType) -> str:
    if old.suffixed == new.suffixed:
        return "media-type-name-changed"
    return "media-type-name-specialized" if new.suffixed else "media-type-name-generalized"


def _told(where: Where, change: _Change, before: _Described, now: _Described, *, asked: bool) -> Edit:
    """Make the edit that a change of names is, at the first spots that hold them."""
    old = None if change.old is None else next(iter(before[change.old].values()))
    new = None if change.new is None else next(iter(now[change.new].values()))
    action: Action = "add" if old is None else "remove" if new is None else "change"
    name = str(change.new or change.old)
    asks = where.direction == "request"
    made = where.edit(change.kind, action, "none", old, new, name=name, detail=name)
    verdict = _sent(change, last=not now) if asks else _read(change, asked=asked, one_of_none=not before, last=not now)
    shown = [[str(one) for one in side] for side in _sides(change)]
    made = replace(made, verdict=verdict, old=shown[0], new=shown[1])
    return idle(made) if verdict == "compatible" and change.kind in _ALARMING else made


_ALARMING = {"media-type-name-changed", "media-type-removed"}
"""Kinds whose rules tell of harm, which needs other words where there is none."""


def _sides(change: _Change) -> tuple[tuple[MediaType, ...], tuple[MediaType, ...]]:
    old, new = (() if one is None else (one,) for one in (change.old, change.new))
    if change.kind == "media-type-widened":
        return change.names, new
    return (old, change.names) if change.kind == "media-type-narrowed" else (old, new)


def _sent(change: _Change, *, last: bool) -> Verdict:
    """What a caller could send must still be taken. A parameter may well be significant (RFC 9110, 8.3.1).

    Where nothing is described any more, nobody may look at what is sent, and so at what it is.
    """
    old, new = change.old, change.new
    if change.kind == "media-type-name-changed" and old is not None and new is not None:
        told = set(old.parameters) ^ set(new.parameters)
        only_charset = all(name == "charset" for name, _ in told)
        if old.adds_to(new):
            return "compatible" if only_charset else "undecided"
        if new.adds_to(old):
            return "undecided" if only_charset else "breaks"
        same = str(old).casefold() == str(new).casefold()
        return "undecided" if same else "breaks"
    if change.kind == "media-type-removed" and last:
        return "undecided"
    return "breaks" if change.kind in {"media-type-removed", "media-type-narrowed"} else "compatible"


def _read(change: _Change, *, asked: bool, one_of_none: bool, last: bool) -> Verdict:
    """Only what could come before may come; who can ask for a form relies on getting it, who cannot reads what comes."""
    match change.kind:
        case "media-type-added":
            return "compatible" if asked or one_of_none else "breaks"
        case "media-type-removed":
            return "breaks" if asked or last else "compatible"
        case "media-type-widened":
            return "undecided" if asked else "breaks"
        case "media-type-narrowed":
            return "compatible"
        case _:
            more = change.old is not None and change.new is not None and change.new.adds_to(change.old)
            return "compatible" if more else "undecided"


def _described(reader: Reader, spot: Spot) -> _Described:
    found: _Described = defaultdict(dict)
    for said, inner in members(reader, spot, "content").items():
        found[parse(said)][said] = inner
    return dict(found)


def _sorted(names: Iterable[MediaType]) -> list[MediaType]:
    return sorted(names, key=str)
