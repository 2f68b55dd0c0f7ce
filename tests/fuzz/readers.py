"""What reads text from outside: documents, overlays, and every settings file, each with what holds of a value that it gives."""

from __future__ import annotations

import json
import math
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from itertools import islice
from typing import Any

import yaml

from codegen import names, overrides
from codegen.compat import changelog, severity
from codegen.document import load, lock, overlay, positions, sources
from codegen.document.tree import copy
from codegen.model import Json
from tests.shop import document as shop

from .mutate import pointers
from .oracle import law

_SAMPLES = 100
"""How many places of a document are looked up for their position."""


@dataclass(frozen=True, slots=True)
class Reader:
    """What is read, and how; ``read`` raises BrokenError where the value is not what readers promise."""

    what: str
    read: Callable[[bytes], Any]


class _Quoting(yaml.CSafeDumper):
    """Writes every text in quotes: without them YAML 1.1, which PyYAML writes, is not what we read."""


_Quoting.add_representer(str, lambda dumper, text: dumper.represent_scalar("tag:yaml.org,2002:str", text, style='"'))


def check_json(value: Json) -> None:
    """Hold a value to what readers promise: JSON's types, finite numbers, text that can be encoded."""
    stack = [value]
    while stack:
        here = stack.pop()
        if isinstance(here, dict):
            stack += [*here, *here.values()]
        elif isinstance(here, list):
            stack += here
        elif isinstance(here, str):
            here.encode()
        else:
            law("values are JSON's", here is None or type(here) in {bool, int, float}, repr(type(here)))
            law("numbers are finite", not isinstance(here, float) or math.isfinite(here), repr(here))
    law("a value can be written and read again", json.loads(json.dumps(value)) == value)
    written = yaml.dump(value, Dumper=_Quoting, allow_unicode=True)
    law("a value that is written as YAML is read as the same", load.parse_value(written.encode(), "yaml") == value)


def _document(data: bytes) -> None:
    document = load.parse(data, "input")
    check_json(document.tree)
    lines = data.decode("utf-8-sig").split("\n")
    for at in positions.locate_all(document, islice(pointers(document.tree), _SAMPLES)).values():
        inside = 1 <= at.line <= len(lines) and 1 <= at.column <= len(lines[at.line - 1]) + 1
        law("a position lies in the file", inside, str(at))
        law("a position is where something stands", bool(lines[at.line - 1][at.column - 1 :].strip()), str(at))
    again = load.parse(json.dumps(document.tree).encode(), "again")
    law("what was read from YAML or JSON is the same when it is written as JSON", again.tree == document.tree)


def _overlay(data: bytes) -> None:
    parsed = overlay.parse(data, "input")
    base = shop("1")
    before = copy(base)
    made, problems = overlay.apply(base, parsed)
    law("an overlay leaves what it is applied to as it is", base == before)
    law("a warning of an overlay says something", all(problem.message and problem.advice for problem in problems))
    check_json(made)
    law("what an overlay makes can be read again", load.parse_value(overlay.dump(made), "made") == made)


def _sources(data: bytes) -> None:
    found = sources.parse(data, "input")
    for version in found.versions:
        law("a version is found by its name", found.resolve(version.name) == version)
        found.client_settings(version)


def _names(data: bytes) -> None:
    found = names.parse_lock(data.decode("utf-8", "replace"), "input")
    law("a lock of names can be written and read again", names.parse_lock(names.render_lock(found)) == found)


def _lock(data: bytes) -> None:
    found = lock.parse(data, "input")
    law("a lock can be written and read again", lock.parse(lock.render(found), "again") == found)


READERS: Mapping[str, Reader] = {
    "d": Reader("a document", _document),
    "o": Reader("an overlay", _overlay),
    "s": Reader("sources.yaml", _sources),
    "c": Reader("changelog.yaml", lambda data: changelog.parse(data, "input")),
    "n": Reader("names.yaml", lambda data: overrides.read(data, "input")),
    "l": Reader("names.lock", _names),
    "k": Reader("specs.lock", _lock),
    "v": Reader("levels, as lines or TOML", lambda data: severity.parse(data, "input")),
    "p": Reader("pyproject.toml", lambda data: severity.parse_project(data, "input")),
    "x": Reader("any JSON or YAML", lambda data: check_json(load.parse_value(data, "input"))),
}
"""By the first character of an input for ``load``."""
