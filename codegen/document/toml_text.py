"""TOML text to JSON values, and at which character of it the value of a path stands (TOML 1.0).

The standard library reads TOML and says no places; what is said here of places holds for text that it has read.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterable
from datetime import date, datetime, time
from typing import Any, TypeAlias

from codegen.document.pointer import split
from codegen.document.text import Lines, decode
from codegen.errors import InputError
from codegen.model import Json, JsonObject, Position

Path: TypeAlias = tuple[str, ...]

_PLACE = re.compile(r" \(at (?:line (\d+), column (\d+)|end of document)\)$")
_TOKEN = re.compile(
    r'"""(?:[^"\\]|\\.|"{1,2}(?!"))*+"{3,5}'
    r"|'''(?:[^']|'{1,2}(?!'))*+'{3,5}"
    r'|"(?:[^"\\\n]|\\.)*+"'
    r"|'[^'\n]*+'"
    r"|#[^\n]*+|\n|[\[\]{}=,.]|[^\s\[\]{}=,.#\"']++",
    re.DOTALL,
)


def parse(data: bytes, source: str) -> JsonObject:
    """Parse TOML into a value of JSON's types; a date or time becomes the text that it is.

    Raises InputError, with ``source:line:column`` where there is one, for text that is not UTF-8 or no TOML.
    """
    text = decode(data, source)
    try:
        return {key: _plain(value) for key, value in tomllib.loads(text).items()}
    except RecursionError:
        raise InputError("nested too deeply to be read", where=source, advice="Check the file.") from None
    except tomllib.TOMLDecodeError as error:
        found = _PLACE.search(str(error))
        end = Lines(text, source).position(len(text))
        where = f"{source}:{found[1]}:{found[2]}" if found and found[1] else str(end)
        message = f"this is no TOML: {_PLACE.sub('', str(error))}"
        raise InputError(message, where=where, advice="Mend the file.") from None


def find_all(data: bytes, source: str, pointers: Iterable[str]) -> dict[str, Position]:
    """Give the place of each JSON Pointer: where its key begins, or its entry; of what is not there, its nearest parent's."""
    text = decode(data, source)
    places, lines = _Walk(text).places(), Lines(text, source)
    return {pointer: lines.position(_nearest(places, split(pointer))) for pointer in pointers}


def _nearest(places: dict[Path, int], path: Path) -> int:
    while path and path not in places:
        path = path[:-1]
    return places.get(path, 0)


def _plain(value: Any) -> Json:
    if isinstance(value, dict):
        return {key: _plain(inner) for key, inner in value.items()}
    if isinstance(value, list):
        return [_plain(inner) for inner in value]
    return value.isoformat() if isinstance(value, (date, datetime, time)) else value


class _Walk:
    """One walk over the tokens of a text that is known to parse; comments are no tokens."""

    def __init__(self, text: str) -> None:
        self._tokens = [(found.start(), found[0]) for found in _TOKEN.finditer(text) if found[0][0] != "#"]
        self._at = 0
        self._last: dict[Path, int] = {}
        self._places: dict[Path, int] = {}

    def places(self) -> dict[Path, int]:
        """Give the offset at which each path is first named."""
        table: Path = ()
        while self._at < len(self._tokens):
            if self._here == "[":
                offset = self._tokens[self._at][0]
                table = self._header()
                self._found(table, offset)
            elif self._here == "\n":
                self._at += 1
            else:
                self._pair(table)
        return self._places

    @property
    def _here(self) -> str:
        return self._tokens[self._at][1] if self._at < len(self._tokens) else "\n"

    def _header(self) -> Path:
        """Read ``[a.b]`` or ``[[a.b]]``: what is named by an array of tables is its last one."""
        brackets = 2 if self._tokens[self._at + 1][1] == "[" else 1
        self._at += brackets
        keys = self._keys()
        self._at += brackets
        path: Path = ()
        for key in keys[:-1]:
            path = self._newest((*path, key))
        path = (*path, keys[-1])
        if brackets == 2:
            self._last[path] = self._last.get(path, -1) + 1
        return self._newest(path)

    def _newest(self, path: Path) -> Path:
        return (*path, str(self._last[path])) if path in self._last else path

    def _keys(self) -> Path:
        """Read ``a."b".c`` up to what follows it."""
        keys = [_key(self._here)]
        self._at += 1
        while self._here == ".":
            keys.append(_key(self._tokens[self._at + 1][1]))
            self._at += 2
        return tuple(keys)

    def _pair(self, table: Path) -> None:
        offset = self._tokens[self._at][0]
        path = (*table, *self._keys())
        self._found(path, offset)
        self._at += 1
        self._value(path)

    def _value(self, path: Path) -> None:
        """Pass a value, noting what stands in it; a table in braces holds pairs, as the file does."""
        opening = self._here
        if opening not in {"[", "{"}:
            while self._here not in {"\n", ",", "]", "}"}:
                self._at += 1
            return
        self._at += 1
        index = 0
        while self._here not in {"]", "}"}:
            if self._here in {"\n", ","}:
                self._at += 1
            elif opening == "{":
                self._pair(path)
            else:
                self._found((*path, str(index)), self._tokens[self._at][0])
                self._value((*path, str(index)))
                index += 1
        self._at += 1

    def _found(self, path: Path, offset: int) -> None:
        for end in range(1, len(path) + 1):
            self._places.setdefault(path[:end], offset)


def _key(token: str) -> str:
    """Give the name that a key stands for; one in quotes may be escaped."""
    return next(iter(tomllib.loads(f"{token} = 0")))
