"""Small turns of phrase that the formats share."""

from __future__ import annotations

import re
import textwrap
from collections import defaultdict
from collections.abc import Callable

from codegen.model import JsonObject
from codegen.printable import printable

WIDTH = 80
"""Columns of a terminal that text keeps to."""


NONE = "no difference that a caller could notice"
NOT_HIDDEN = "no difference but what is hidden"


_STEP = re.compile(r"[.\[{]")


def plural(count: int, noun: str) -> str:
    """Say ``1 error`` or ``3 errors``."""
    return f"{count} {noun}" if count == 1 else f"{count} {noun}s"


def counts(summary: JsonObject) -> str:
    """Say how many findings there are at each level."""
    return ", ".join(plural(summary[level], level) for level in ("error", "warning", "info"))


def place(one: JsonObject) -> str:
    """Say where in the API something is: the operation, and what is given of status and location."""
    return " ".join(part for part in (one["operation"], one["status"], location(one)) if part)


def location(one: JsonObject) -> str:
    """Give the location of a place, save where it is its status, which is said beside it."""
    given: str = one["location"]
    return "" if given == f"status.{one['status']}" else given


def first(finding: JsonObject, shown: Callable[[JsonObject], str]) -> str:
    """Show the first place of a finding; one about what no operation reaches has none."""
    return shown(finding["places"][0]) if finding["places"] else ""


def gathered(places: list[JsonObject], most: int) -> tuple[list[tuple[JsonObject, int]], int]:
    """Give a place for each status and location, and of how many more operations the same is true; the shortest come first.

    There are no more than ``most`` of them; what is left is the number of the places that they leave out.
    """
    groups: defaultdict[tuple[str, str], list[JsonObject]] = defaultdict(list)
    for one in places:
        groups[one["location"], one["status"] or ""].append(one)

    def near(group: tuple[tuple[str, str], list[JsonObject]]) -> tuple[object, ...]:
        at, found = group
        return len(_STEP.findall(at[0])), -len(found), at

    nearest = sorted(groups.items(), key=near)[:most]
    told = [(group[0], len({one["operation"] for one in group}) - 1) for _, group in nearest]
    return told, len(places) - sum(len(group) for _, group in nearest)


def others(finding: JsonObject, said: str = " (and {})") -> str:
    """Say how many places a finding has beside the first; nothing where that is all."""
    more = len(finding["places"]) - 1
    return said.format(plural(more, "more place")) if more > 0 else ""


def sentence(finding: JsonObject, where: str) -> str:
    """Say what happened and, before it, where; once, where the message begins with the place."""
    message: str = finding["message"]
    return message if not where or message.startswith(f"`{where}` ") else f"{where}: {message}"


def wrapped(head: str, text: str, indent: str = "    ") -> list[str]:
    """Break a text into lines for a terminal, ``head`` before the first, ``indent`` before the others; no text, no line."""
    if not text:
        return []
    return textwrap.wrap(
        printable(text),
        WIDTH,
        initial_indent=head,
        subsequent_indent=indent,
        break_long_words=False,
        break_on_hyphens=False,
    )
