"""A vendor's announcements as data: ``changelog.yaml``, read strictly into entries and their rows.

Its shape is published as a JSON Schema (``codegen/compat/schema/changelog-1.schema.json``), which says what each field means.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import field
from typing import Literal, TypeAlias, cast

import orjson

from codegen.document.settings import Section, Text, open_settings, unique
from codegen.document.show import show
from codegen.model import Action, Json, JsonObject
from codegen.record import record

FORMAT = "enode-codegen/changelog/1"

Side: TypeAlias = Literal["request", "response", "both", "none"]

_NAME = Text(re.compile(r"[A-Za-z0-9][A-Za-z0-9._-]{0,63}"), "letters, digits, dots, hyphens and underscores")
_WORDS = Text(re.compile(r".{1,2000}", re.DOTALL), "1 to 2000 characters")
_OPERATION = Text(re.compile(r"\*|[A-Z]+ /\S*"), "METHOD /path, or * for every operation")
_LOCATION = Text(
    re.compile(r"|body(?:\[\])*(?:\.[^\s.]+)*|(?:query|path|header|cookie|status)\.\S+|[A-Za-z0-9_-]+"),
    "body.a.b[].c, query.x, path.x, header.X, cookie.x, status.404, the bare name of a property, or empty",
)
_KIND = Text(re.compile("version|update"), "version or update")
_ACTION = Text(re.compile("add|remove|change"), "add, remove or change")
_DIRECTION = Text(re.compile("request|response|both|none"), "request, response, both or none")
_STABILITY = Text(re.compile("beta|experimental"), "beta or experimental")
_FORMAT = Text(re.compile(re.escape(FORMAT)), FORMAT)

_ALWAYS = ("id", "visible", "text", "note", "direction", "operations", "events", "locations", "when", "stability")
_SHOWN = ("action", "breaking", "deprecated", "holds_in", "replaced_by", "required", "values")


@record
class Row:
    """One statement: what happens at each of its locations in each of its operations, or in place of them its events.

    ``name`` is ``ENTRY/ROW``. A row that is not ``visible`` is for people only. ``holds_in`` are the versions whose documents
    show an update, None for all of them. ``values`` are those of an enum that come or go, and where the row is of a change,
    all that there are from then on; ``required`` says that the place has to be given from then on. ``replaced_by`` gives what takes the place of an operation, event or location of
    the row, the nearest first; ``when`` which of several shapes of a body is meant.
    """

    name: str
    visible: bool
    text: str
    action: Action = "change"
    direction: Side = "none"
    operations: tuple[str, ...] = ()
    events: tuple[str, ...] = ()
    locations: tuple[str, ...] = ()
    values: tuple[Json, ...] = ()
    when: Mapping[str, Json] = field(default_factory=dict[str, Json], hash=False)
    deprecated: bool = False
    required: bool = False
    breaking: bool = False
    stability: str | None = None
    replaced_by: Mapping[str, tuple[str, ...]] = field(default_factory=dict[str, "tuple[str, ...]"], hash=False)
    holds_in: tuple[str, ...] | None = None
    note: str | None = None

    @property
    def entry(self) -> str:
        """The name of the entry that the row is of."""
        return self.name.rpartition("/")[0]

    def holds(self, version: str) -> bool:
        """Tell whether the document of a version shows this row of an update."""
        return self.holds_in is None or version in self.holds_in


@record
class Entry:
    """One entry: a dated version, whose name is its own, or an update of versions that were there already."""

    name: str
    kind: Literal["version", "update"]
    title: str
    rows: tuple[Row, ...]


@record
class Changelog:
    """Every entry, oldest first."""

    entries: tuple[Entry, ...]

    def between(self, old: str, new: str, versions: Sequence[str] = ()) -> tuple[Row, ...] | None:
        """Give the rows that stand between two versions, in order; None where they are not both known, or not the older first.

        Of a version later than ``old`` and up to ``new``: its rows. Of an update: what ``new`` shows and ``old`` does not yet;
        and what no document shows, where it was said after ``old`` and before the version that follows ``new``.
        ``versions`` are all there are, from old to new: of one without an entry nothing was announced.
        """
        at: dict[str, float] = {
            entry.name: index for index, entry in enumerate(self.entries) if entry.kind == "version"
        }
        after: float = len(self.entries)
        for version in reversed(versions):
            after = at.setdefault(version, after - 1 / (1 + len(versions)))
        first, last = at.get(old), at.get(new)
        if first is None or last is None or first >= last:
            return None
        end = min((index for index in at.values() if index > last), default=len(self.entries))
        return tuple(
            row
            for index, entry in enumerate(self.entries)
            for row in entry.rows
            if (
                first < index < end
                if entry.kind == "version" or not row.visible
                else row.holds(new) and not row.holds(old)
            )
        )


def parse(data: bytes, source: str, versions: Sequence[str] = ()) -> Changelog:
    """Read a changelog; ``source`` names it in errors, ``versions`` are the vendor's, from old to new, where they are known.

    Raises:
        InputError: it is no JSON or YAML, a field is unknown, missing or not what it may be, two have one name, the versions
            are not in their order, or an update holds in a version that there is not.
    """
    top = open_settings(data, source, ("format", "entries"))
    top.text("format", _FORMAT)
    sections = top.sections("entries", ("id", "kind", "title", "rows"))
    if not sections:
        raise top.error(
            "entries" if "entries" in top.values else None, "nothing was announced", "Add entries, or no file."
        )
    entries = tuple(map(_entry, sections))
    unique(sections, "id", str, "Give each entry a name of its own.")
    if versions:
        _in_order(sections, entries, versions)
    return Changelog(entries)


def schema() -> JsonObject:
    """Read the JSON Schema (2020-12) of the format."""
    from importlib import resources

    text = resources.files("codegen.compat").joinpath("schema/changelog-1.schema.json").read_bytes()
    loaded: JsonObject = orjson.loads(text)
    return loaded


def _in_order(sections: Sequence[Section], entries: Sequence[Entry], versions: Sequence[str]) -> None:
    place = {name: at for at, name in enumerate(versions)}
    known = [entry.name for entry in entries if entry.kind == "version"]
    last = ""
    for section, entry in zip(sections, entries, strict=True):
        if entry.kind == "version" and entry.name in place:
            if last and place[entry.name] < place[last]:
                message = f"{show(entry.name)} stands after {show(last)}, which is later"
                raise section.error("id", message, "Write the entries from the oldest to the newest.")
            last = entry.name
        for row in entry.rows:
            for name in row.holds_in or ():
                if name not in place and name not in known:
                    message = f"{show(row.name)} holds in {show(name)}, which is no version"
                    raise section.error("rows", message, f"Known are {', '.join(versions)}.")


def _entry(section: Section) -> Entry:
    name, kind = section.text("id", _NAME), section.text("kind", _KIND)
    sections = section.sections("rows", (*_ALWAYS, *_SHOWN))
    if not sections:
        raise section.error(None, f"{show(name)} has no rows", "An entry makes at least one statement.")
    rows = tuple(_row(row, name, kind) for row in sections)
    unique(sections, "id", str, "Give each row of an entry a name of its own.")
    return Entry(name, cast('Literal["version", "update"]', kind), section.text("title", _WORDS), rows)


def _row(section: Section, entry: str, kind: str) -> Row:
    name = f"{entry}/{section.text('id', _NAME)}"
    if "visible" not in section.values:
        raise section.error(None, f"{show(name)} has no {show('visible')}", "Say whether a document can show it.")
    visible = section.flag("visible")
    operations, events = section.texts("operations", _OPERATION), section.texts("events", _WORDS)
    if operations and events:
        raise section.error("events", "a row speaks of operations or of events", "Make two rows of it.")
    if visible:
        _complete(section, kind, bool(operations or events))
    elif unfit := [key for key in _SHOWN if key in section.values]:
        raise section.error(unfit[0], f"{show(unfit[0])} is of rows that are visible", "Leave it out.")
    locations = section.texts("locations", _LOCATION)
    return Row(
        name=name,
        visible=visible,
        text=section.text("text", _WORDS),
        action=cast("Action", section.optional("action", _ACTION) or "change"),
        direction=cast("Side", section.optional("direction", _DIRECTION) or "none"),
        operations=operations,
        events=events,
        locations=locations,
        values=_values(section),
        when=section.section("when", None).values if "when" in section.values else {},
        deprecated=section.flag("deprecated"),
        required=section.flag("required"),
        breaking=section.flag("breaking"),
        stability=section.optional("stability", _STABILITY),
        replaced_by=dict(_successors(section, {*operations, *events, *locations})),
        holds_in=_versions(section),
        note=section.optional("note", _WORDS),
    )


def _complete(section: Section, kind: str, about_something: bool) -> None:
    needed = ["action", "direction", "locations", "breaking", *(["holds_in"] if kind == "update" else [])]
    for key in needed:
        if key not in section.values:
            raise section.error(None, f"a visible row of this entry needs {show(key)}", "Add it.")
    if not about_something:
        raise section.error(None, "a visible row needs operations or events", "Say what it speaks of.")
    if section.flag("required") and section.values["action"] != "change":
        raise section.error("required", "what is new or goes does not become required", "Leave required to changes.")
    if kind == "version" and "holds_in" in section.values:
        raise section.error("holds_in", "what a version brings holds from it on", "Leave holds_in to updates.")


def _values(section: Section) -> tuple[Json, ...]:
    values = section.values.get("values", [])
    if not isinstance(values, list) or any(isinstance(value, (dict, list)) for value in values):
        raise section.error("values", f"{show('values')} is no list of plain values", "List the values of the enum.")
    return tuple(values)


def _versions(section: Section) -> tuple[str, ...] | None:
    return None if section.values.get("holds_in", "all") == "all" else section.texts("holds_in", _NAME)


def _successors(section: Section, known: set[str]) -> Iterator[tuple[str, tuple[str, ...]]]:
    if "replaced_by" not in section.values:
        return
    below = section.section("replaced_by", None)
    for name in below.values:
        if name not in known:
            raise below.error(name, f"{show(name)} is nothing that the row speaks of", "Name it as the row does.")
        yield name, below.texts(name, _WORDS)
