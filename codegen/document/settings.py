"""Strict reading of a settings file: each field is asked for by name, and what nobody asked for is refused."""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Iterable, Mapping
from dataclasses import replace
from typing import Any, TypeAlias

from codegen.document.load import parse_value
from codegen.document.pointer import escape
from codegen.document.positions import find_all
from codegen.document.show import show
from codegen.errors import InputError
from codegen.model import Json, Position
from codegen.record import record

Find: TypeAlias = Callable[[bytes, str, Iterable[str]], dict[str, Position]]
"""What gives the places of JSON Pointers in a file: its bytes and its name come first."""

_KINDS = {dict: "a mapping", list: "a list", str: "text", bool: "true or false", type(None): "empty"}


@record
class Text:
    """What one field of text may be: a pattern that all of it has to match, and that pattern in words."""

    pattern: re.Pattern[str]
    words: str


HEADER = Text(re.compile(r"[A-Za-z0-9!#$%&'*+.^_`|~-]{1,64}"), "a header's name (RFC 9110, section 5.6.2)")


@record
class Section:
    """One mapping of a settings file, with what is needed to say where a wrong field stands."""

    source: str
    data: bytes
    pointer: str
    values: Mapping[str, Json]
    find: Find = find_all

    def at(self, key: str | None = None) -> Position:
        """Say where the field ``key`` stands, or the whole section."""
        pointer = self.pointer if key is None else f"{self.pointer}/{escape(key)}"
        return self.find(self.data, self.source, [pointer])[pointer]

    def error(self, key: str | None, message: str, advice: str) -> InputError:
        """Make the error for the field ``key``, or for the whole section, at its place in the file."""
        return InputError(message, where=str(self.at(key)), advice=advice)

    def text(self, key: str, allowed: Text) -> str:
        """Read a field of text that has to be there."""
        if key not in self.values:
            raise self.error(None, f"{_where(self.pointer)} has no {show(key)}", f"Add it: {allowed.words}.")
        value = self.values[key]
        if not isinstance(value, str):
            raise self.error(key, f"{show(key)} is {_kind(value)}, not text", "Put the value in quotes.")
        if not allowed.pattern.fullmatch(value):
            raise self.error(key, f"{show(key)} cannot be {show(value)}", f"It has to be {allowed.words}.")
        return value

    def optional(self, key: str, allowed: Text) -> str | None:
        """Read a field of text, or None where it is not given."""
        return self.text(key, allowed) if key in self.values else None

    def texts(self, key: str, allowed: Text) -> tuple[str, ...]:
        """Read a list of different texts, one or more; none where it is not given."""
        value = self.values.get(key)
        if key not in self.values:
            return ()
        if not isinstance(value, list) or not value:
            raise self.error(key, f"{show(key)} is no list of texts", "Start each entry with '- '.")
        for index, item in enumerate(value):
            at = f"{self.pointer}/{escape(key)}"
            replace(self, pointer=at, values={str(index): item}).text(str(index), allowed)
        if len(set(value)) < len(value):
            raise self.error(key, f"{show(key)} says something twice", "Say it once.")
        return tuple(value)

    def flag(self, key: str) -> bool:
        """Read a field that is true or false; false where it is not given."""
        value = self.values.get(key, False)
        if not isinstance(value, bool):
            raise self.error(key, f"{show(key)} is {_kind(value)}", "It is either true or false, without quotes.")
        return value

    def count(self, key: str) -> int:
        """Read a whole number, 0 or more, that has to be there."""
        value = self.values.get(key)
        if not isinstance(value, int) or isinstance(value, bool) or value < 0:
            raise self.error(key if key in self.values else None, f"{show(key)} is no count", "Write a whole number.")
        return value

    def section(self, key: str, known: Collection[str] | None) -> Section:
        """Read a mapping that has to be there; ``known`` None takes any keys."""
        if key not in self.values:
            raise self.error(None, f"{_where(self.pointer)} has no {show(key)}", "Add it.")
        return self._section(self.values[key], f"{self.pointer}/{escape(key)}", known)

    def sections(self, key: str, known: Collection[str] | None) -> list[Section]:
        """Read a list of mappings; empty where it is not given."""
        value = self.values.get(key, [])
        if not isinstance(value, list):
            raise self.error(key, f"{show(key)} is {_kind(value)}, not a list", "Start each entry with '- '.")
        return [self._section(item, f"{self.pointer}/{escape(key)}/{index}", known) for index, item in enumerate(value)]

    def _section(self, value: Json, pointer: str, known: Collection[str] | None) -> Section:
        return open_section(value, replace(self, pointer=pointer, values={}), known)


def open_settings(data: bytes, source: str, known: Collection[str] | None) -> Section:
    """Parse a settings file (JSON or YAML) whose top is a mapping with no other keys than ``known``.

    Raises:
        InputError: it is no JSON or YAML, its top is no mapping, or a key is unknown.
    """
    return open_section(parse_value(data, source), Section(source, data, "", {}), known)


def unique(sections: Collection[Section], key: str, meaning: Callable[[str], str], advice: str) -> None:
    """Refuse two sections whose texts under ``key`` mean the same: the later one is where the error stands."""
    seen: dict[str, str] = {}
    for section in sections:
        text = section.values[key]
        sense = meaning(text)
        if sense in seen:
            raise section.error(key, f"{show(text)} is too like {show(seen[sense])} before it", advice)
        seen[sense] = text


def nearest(word: str, known: Collection[str]) -> str:
    """Advise on a word that is not among those known: the likeliest one meant, and all there are."""
    from difflib import get_close_matches

    close = get_close_matches(word, known, n=1, cutoff=0.5)
    guess = f"Did you mean {close[0]}? " if close else ""
    return f"{guess}Known: {', '.join(known)}." if known else "There is none."


def open_section(value: Json, at: Section, known: Collection[str] | None) -> Section:
    """Give the section that ``value`` is, which was read at the place of ``at``.

    Raises:
        InputError: it is no mapping, or a key is unknown.
    """
    section = replace(at, values=value if isinstance(value, dict) else {})
    if not isinstance(value, dict):
        message = f"{_where(at.pointer)} is {_kind(value)}, not a mapping"
        raise section.error(None, message, "Write it as 'key: value' lines.")
    for key in value:
        if known is not None and key not in known:
            raise section.error(key, f"unknown key {show(key)}", nearest(key, known))
    return section


def _where(pointer: str) -> str:
    return show(pointer.removeprefix("/").replace("/", ".")) if pointer else "the file"


def _kind(value: Any) -> str:
    return _KINDS.get(type(value), "a number")
