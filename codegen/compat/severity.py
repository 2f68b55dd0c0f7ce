"""Levels of a user's own: settings that a finding is held against, once it is judged.

Two formats are read. Lines of a rule and a level, as oasdiff has them (err, warn, info, none), where an empty line or one that
begins with ``#`` says nothing; and TOML, where a rule is set to a level by its id, and ``[[rules]]`` set levels by any of
id, path, operation and tag, in each of which ``*`` stands for anything::

    "response-header-added" = "none"

    [[rules]]
    id = "response-*"
    path = "/pets/*"
    level = "warning"
    reason = "Our clients are generated anew with every release."

The last setting that fits decides: levels by id come before ``[[rules]]``, and a file after those read before it. ``none`` hides.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from functools import cache
from typing import Literal, TypeAlias

from codegen.compat import rules
from codegen.compat.classify import LEVELS
from codegen.compat.reader import Reader
from codegen.compat.surface import bare, operations, tags
from codegen.document.settings import Section, Text, open_section
from codegen.document.show import show
from codegen.document.text import decode
from codegen.errors import InputError
from codegen.model import Document, Finding, Level, Overridden, Place, Position
from codegen.record import record

Set: TypeAlias = Level | Literal["none"]
Tagged: TypeAlias = Mapping[str, frozenset[str]]
"""The tags of each operation, by its name in reports."""

TABLE = ("tool", "enode-codegen", "severity")
"""Where settings stand in a ``pyproject.toml``."""

_LEVELS: Mapping[str, Set] = {
    "error": "error", "err": "error", "warning": "warning", "warn": "warning", "info": "info", "none": "none",
}  # fmt: skip
_LEVEL = Text(re.compile("error|err|warning|warn|info|none"), "error, warning, info or none")
_WORDS = Text(re.compile(r"[^\x00-\x1f]{1,500}"), "1 to 500 characters on one line")
_SELECTORS = ("id", "path", "operation", "tag")


@record
class Setting:
    """One level, and what it is set for: a finding, or those of its places, that fit all of the patterns that are given."""

    level: Set
    by: Position
    id: str = "*"
    path: str | None = None
    operation: str | None = None
    tag: str | None = None
    reason: str | None = None

    def fits(self, finding: Finding, place: Place | None, tagged: Tagged) -> bool:
        """Tell whether this is set for a finding at one of its places; for one without places only the id can say so."""
        if not _like(self.id, finding.id):
            return False
        named = [name for name in (self.path, self.operation, self.tag) if name is not None]
        if place is None:
            return not named
        return (
            (self.path is None or _like(bare(self.path), bare(_path(place.operation))))
            and (self.operation is None or _like(bare(self.operation), bare(place.operation)))
            and (self.tag is None or any(_like(self.tag, tag) for tag in tagged.get(place.operation, ())))
        )


def parse(data: bytes, source: str) -> tuple[Setting, ...]:
    """Read a file of levels, of either format; ``source`` names it in errors.

    A ``pyproject.toml`` is such a file too: then its table :data:`TABLE` is meant.

    Raises:
        InputError: it is neither, or names a rule or a level that there is not.
    """
    text = decode(data, source)
    if any(line.lstrip().startswith("[") or "=" in line for line in text.splitlines() if not _idle(line)):
        top = _toml(data, source)
        return _project(top) if "tool" in top.values else _table(top)
    return tuple(_line(source, *found) for found in enumerate(text.split("\n"), 1) if not _idle(found[1]))


def parse_project(data: bytes, source: str) -> tuple[Setting, ...]:
    """Read the levels in a ``pyproject.toml``; one without that table sets none.

    Raises:
        InputError: it is no TOML, or names a rule or a level that there is not.
    """
    return _project(_toml(data, source))


def levelled(
    findings: Iterable[Finding], settings: Sequence[Setting], base: Document, revision: Document
) -> Iterator[tuple[Finding, ...]]:
    """Yield, for each finding, what becomes of it under settings: itself with its level, or one for each level that is set.

    The latter where settings speak of some of its places only. What is hidden is an ``info`` that says so
    (:attr:`codegen.model.Finding.hidden`).
    """
    tagged = _tags(base, revision) if any(setting.tag for setting in settings) else {}
    for finding in findings:
        yield tuple(_parts(finding, settings, tagged))


def _parts(finding: Finding, settings: Sequence[Setting], tagged: Tagged) -> Iterator[Finding]:
    at: defaultdict[Set, list[Place]] = defaultdict(list)
    said: dict[Set, Setting] = {}
    mine = [setting for setting in settings if _like(setting.id, finding.id)]
    for place in finding.places or (None,):
        setting = next((one for one in reversed(mine) if one.fits(finding, place, tagged)), None)
        level: Set = finding.level if setting is None else setting.level
        at[level] += [] if place is None else [place]
        if setting is not None and level != finding.level:
            said.setdefault(level, setting)
    # The part that is as it was, or else the worst, is the finding that it would be without any setting.
    order: tuple[Set, ...] = (finding.level, *LEVELS, "none")
    for number, level in enumerate(sorted(at, key=order.index)):
        overridden = None if (by := said.get(level)) is None else Overridden(finding.level, level, by.by, by.reason)
        yield replace(
            finding,
            level="info" if level == "none" else level,
            places=tuple(at[level]),
            origin=f"{finding.origin} set to {level}" if number else finding.origin,
            overridden=overridden,
        )


def _tags(*documents: Document) -> Tagged:
    """Give the tags that operations have in any of the documents; a callback has those of its operation as well."""
    found: defaultdict[str, set[str]] = defaultdict(set)
    for document in documents:
        for item in operations(Reader(document)):
            found[item.name] |= tags(item.spot).keys() | found[item.name.partition(" callback ")[0]]
    return {name: frozenset(named) for name, named in found.items()}


def _path(operation: str) -> str:
    """Give the path of an operation, and of what it calls back; an event has none."""
    return "" if operation.startswith("webhook ") else operation.partition(" ")[2].partition(" callback ")[0]


@cache
def _pattern(pattern: str) -> re.Pattern[str]:
    return re.compile(".*".join(map(re.escape, re.split(r"\*+", pattern))), re.DOTALL)


def _like(pattern: str, name: str) -> bool:
    return pattern == name or ("*" in pattern and _pattern(pattern).fullmatch(name) is not None)


def _toml(data: bytes, source: str) -> Section:
    from codegen.document import toml_text

    return open_section(toml_text.parse(data, source), Section(source, data, "", {}, toml_text.find_all), None)


def _project(section: Section) -> tuple[Setting, ...]:
    for key in TABLE:
        if key not in section.values:
            return ()
        # The other tools of a project are none of our business; in our own table everything has to be known.
        section = section.section(key, TABLE[2:] if key == TABLE[1] else None)
    return _table(section)


def _table(table: Section) -> tuple[Setting, ...]:
    by_id = [_setting(table, key) for key in table.values if key != "rules"]
    return (*by_id, *map(_rule, table.sections("rules", (*_SELECTORS, "level", "reason"))))


def _setting(table: Section, key: str) -> Setting:
    _known(table, key, key)
    return Setting(_LEVELS[table.text(key, _LEVEL)], table.at(key), key)


def _rule(section: Section) -> Setting:
    selectors = {key: section.text(key, _WORDS) for key in _SELECTORS if key in section.values}
    if not selectors:
        message = f"it is not said what this level is for: {', '.join(_SELECTORS)}"
        raise section.error(None, message, "Add one of them.")
    if "id" in selectors:
        _known(section, "id", selectors["id"])
    level = _LEVELS[section.text("level", _LEVEL)]
    return Setting(level, section.at(), reason=section.optional("reason", _WORDS), **selectors)


def _line(source: str, number: int, line: str) -> Setting:
    words = [(found.start() + 1, found[0]) for found in re.finditer(r"\S+", line)]
    (column, rule_id), *rest = words
    if len(rest) != 1:
        raise _refused(source, number, column, "this line is not a rule and its level", "Write both, and nothing else.")
    if not _knows(rule_id):
        raise _refused(source, number, column, f"there is no rule {show(rule_id)}", _likeliest(rule_id))
    at, level = rest[0]
    if level.lower() not in _LEVELS:
        raise _refused(source, number, at, f"there is no level {show(level)}", f"It has to be {_LEVEL.words}.")
    return Setting(_LEVELS[level.lower()], Position(source, number, column), rule_id)


def _refused(source: str, line: int, column: int, message: str, advice: str) -> InputError:
    return InputError(message, where=str(Position(source, line, column)), advice=advice)


def _idle(line: str) -> bool:
    return not line.strip() or line.lstrip().startswith("#")


def _known(section: Section, key: str, rule_id: str) -> None:
    if not _knows(rule_id):
        raise section.error(key, f"there is no rule {show(rule_id)}", _likeliest(rule_id))


def _knows(rule_id: str) -> bool:
    return rule_id in _ids() or any(_like(rule_id, known) for known in _ids())


def _likeliest(rule_id: str) -> str:
    from difflib import get_close_matches

    near = get_close_matches(rule_id, _ids(), n=1)
    every = "`enode-codegen rules` lists every rule."
    return f"Did you mean {near[0]}? {every}" if near else every


@cache
def _ids() -> tuple[str, ...]:
    return tuple(rule.id for rule in rules.all())
