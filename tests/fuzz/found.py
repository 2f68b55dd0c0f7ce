"""Finds as files: one each, small enough to read, tried again by every run of the tests."""

from __future__ import annotations

import base64
import json
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from .bounds import by_calls
from .oracle import Found, judge, whole
from .shrink import shrunk
from .targets import TARGETS

FOLDER = Path(__file__).parent / "found"


@dataclass(frozen=True, slots=True)
class Find:
    """An input on which a target once did what it must not do; ``was`` is the name of that."""

    target: str
    was: str
    data: bytes


def read(path: Path) -> Find:
    """Read a find from its file."""
    value = json.loads(path.read_text("utf-8"))
    data = base64.b64decode(value["base64"]) if "base64" in value else value["text"].encode()
    return Find(value["target"], value["was"], data)


def write(path: Path, find: Find) -> None:
    """Write a find to its file: as text, where it is text."""
    try:
        content = {"text": find.data.decode()}
    except UnicodeDecodeError:
        content = {"base64": base64.b64encode(find.data).decode()}
    value = {"target": find.target, "was": find.was, **content}
    path.write_text(json.dumps(value, indent=1) + "\n", "utf-8")


def paths() -> Iterator[Path]:
    """Yield the file of every find."""
    yield from sorted(FOLDER.glob("*.json"))


def again(find: Find) -> Found | None:
    """Try a find again, within bounds that are the same on every machine."""
    with whole():
        return judge(TARGETS[find.target], find.data, by_calls())


def small(find: Find) -> Find:
    """Make a find small; one that is not the same within those bounds stays as it is."""

    def still(data: bytes) -> bool:
        found = again(Find(find.target, find.was, data))
        return found is not None and _alike(found.name, find.was)

    return Find(find.target, find.was, shrunk(find.data, still)) if still(find.data) else find


def _alike(name: str, was: str) -> bool:
    """Whether two finds are of one kind; where work without end is interrupted is chance."""
    endless = ("hang", "memory")
    return name == was or (name.startswith(endless) and was.startswith(endless))
