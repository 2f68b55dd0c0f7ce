"""Parameters that are sent in another place than before, and query strings that are described as a whole (OpenAPI 3.2)."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping
from typing import TypeAlias

from codegen.compat import styles
from codegen.compat.context import Context
from codegen.compat.edit import Edit, Effect
from codegen.compat.reader import Spot
from codegen.compat.shapes import Shapes
from codegen.compat.surface import Item, flag, text
from codegen.record import record

Key: TypeAlias = tuple[str, str]
Parameters: TypeAlias = Mapping[Key, Spot]

WHOLE: Key = ("querystring", "")
"""By what the one parameter that is the whole query string is known, whatever it is called."""
_PLACES = {"query", "header", "path", "cookie"}


def required(parameter: Spot) -> bool:
    """Tell whether a parameter is always sent; one in the path is, whatever is said of it."""
    return flag(parameter, "required") or text(parameter, "in") == "path"


def moved(before: Parameters, now: Parameters) -> dict[Key, Key]:
    """Give where parameters went that have their name in one other place now, and only there.

    Names are with case (OpenAPI 3.1.1, 4.8.12.2.1), but on the way from a header or into one.
    """
    gone = _by_name(before, now)
    come = _by_name(now, before)
    found: dict[Key, Key] = {}
    for name in gone.keys() & come.keys():
        if len(gone[name]) == len(come[name]) == 1:
            (old,), (new,) = gone[name], come[name]
            same = text(before[old], "name") == text(now[new], "name")
            if old[0] != new[0] and (same or "header" in {old[0], new[0]}):
                found[old] = new
    return found


def renamed(context: Context, before: Parameters, now: Parameters) -> dict[Key, Key]:
    """Give the one exploded object of the query, or of the cookies, that has another name now: the name is not sent."""
    found: dict[Key, Key] = {}
    if before.keys() <= now.keys() or now.keys() <= before.keys():
        return found
    for place in ("cookie", "query"):
        gone = _unnamed(context.olds, place, before, now)
        come = _unnamed(context.news, place, now, before)
        if len(gone) == len(come) == 1:
            found[gone[0]] = come[0]
    return found


def _unnamed(shapes: Shapes, place: str, these: Parameters, others: Parameters) -> list[Key]:
    keys = (key for key in sorted(these) if key[0] == place and key not in others)
    return [key for key in keys if not styles.named(shapes, these[key])]


def move(context: Context, item: Item, old: Spot, new: Spot) -> Edit:
    """Make the edit of a parameter that moved: what is still sent in the old place is not heard, and nothing comes in the new."""
    where = context.where(item, "")
    effect: Effect = "unclear"
    if where.direction == "request" and required(new):
        effect = "narrower"
    elif where.direction == "response" and required(old):
        effect = "different"
    return where.edit("parameter-moved", "change", effect, old, new, name=location(new))


def location(parameter: Spot) -> str:
    """Name the place of a parameter as a report does: ``query.size``."""
    return f"{text(parameter, 'in')}.{text(parameter, 'name')}"


@record
class Joined:
    """Single parameters of the query that gave way to one that is all of it, or took its place.

    ``keys`` are those of all that take part, ``old`` and ``new`` one parameter of each document, and ``names`` those of the
    single ones.
    """

    kind: str
    keys: frozenset[Key]
    old: Spot
    new: Spot
    whole: Spot
    names: str


def joined(before: Parameters, now: Parameters) -> Joined | None:
    """Tell whether one document describes the query string as a whole and the other its parameters; None for any others.

    What a whole query string may hold is said by its media type, and not held against single parameters.
    """
    if (WHOLE in before) == (WHOLE in now):
        return None
    single, whole = (before, now) if WHOLE in now else (now, before)
    parts = sorted(key for key in single.keys() - whole.keys() if key[0] == "query")
    if not parts:
        return None
    names = ", ".join(text(single[key], "name") for key in parts)
    keys = frozenset({WHOLE, *parts})
    if WHOLE in now:
        return Joined("query-string-joined", keys, before[parts[0]], now[WHOLE], now[WHOLE], names)
    return Joined("query-string-parted", keys, before[WHOLE], now[parts[0]], before[WHOLE], names)


def _by_name(these: Parameters, others: Parameters) -> defaultdict[str, list[Key]]:
    found: defaultdict[str, list[Key]] = defaultdict(list)
    for key, parameter in these.items():
        if key not in others and key[0] in _PLACES:
            found[text(parameter, "name").lower()].append(key)
    return found
