"""What is said of the end of a thing: whether it is deprecated, and by ``x-sunset`` the day on which it goes.

``deprecated`` is OpenAPI's (3.1.1: 4.8.10.1, 4.8.12.2.1, 4.8.21.1, and JSON Schema 2020-12 Validation, 9.3); it promises nothing
but that callers should move away. ``x-sunset`` is an extension that oasdiff and others know, with the meaning of the
``Sunset`` header field (RFC 8594): until then the thing works, then it may be gone. It says so with or without ``deprecated``.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from typing import Literal, NamedTuple

from codegen.compat.edit import Edit, Effect
from codegen.compat.options import day
from codegen.compat.pair import Pair
from codegen.compat.reader import Spot
from codegen.compat.shape import Shape
from codegen.compat.surface import flag
from codegen.document.show import show
from codegen.model import Options
from codegen.record import record

DEPRECATED = frozenset({
    "deprecated", "deprecated-with-sunset", "deprecated-sunset-missing", "sunset-date-too-small", "sunset-parse",
})  # fmt: skip
"""The kinds of edit that say that something is deprecated now; the last two may also tell of what was so before."""


class End(NamedTuple):
    """How something went that had been said to go, and the ``day`` as it was named, if one was.

    Before that day; on it or later, or on a day that is not known; with a day that nobody can read; or with none.
    """

    how: Literal["before-sunset", "with-sunset", "sunset-parse", "with-deprecation"]
    day: str = ""


@record
class Fate:
    """What is said of the end of a thing; ``sunset`` is a text where what stands there is no date."""

    deprecated: bool
    sunset: date | str | None


class Change(NamedTuple):
    """A change of what is said, the keyword that shows it, and the day in words."""

    kind: str
    keyword: Literal["deprecated", "x-sunset"]
    effect: Effect = "none"
    name: str = ""


def of_spot(spot: Spot) -> Fate:
    """Read what an Operation, a Parameter or a Header Object says of its end."""
    return Fate(flag(spot, "deprecated"), _sunset(spot.get("x-sunset")))


def of_shape(shape: Shape) -> Fate:
    """Read what a schema says of the end of what it describes."""
    return Fate(shape.flag("deprecated") is not None, _sunset(shape.fact("x-sunset")))


def of_schemas(pair: Pair) -> Iterator[Edit]:
    """Yield what two schemas say otherwise of the end of what they describe."""
    for change in changes(of_shape(pair.old), of_shape(pair.new), pair.options):
        read = Shape.flag if change.keyword == "deprecated" else Shape.fact
        at = read(pair.old, change.keyword), read(pair.new, change.keyword)
        yield pair.edit(change.kind, "change", change.effect, *at, name=change.name, firm=True)


def changes(before: Fate, now: Fate, options: Options) -> Iterator[Change]:
    """Yield what changed; what is deprecated together with its day, or freed of both, changed once."""
    rises, falls = now.deprecated > before.deprecated, now.deprecated < before.deprecated
    if rises:
        yield _deprecated(now, options) if before.sunset in {None, now.sunset} else Change("deprecated", "deprecated")
    elif falls:
        yield Change("reactivated", "deprecated")
    together = (rises and before.sunset is None) or (falls and now.sunset is None)
    if before.sunset != now.sunset and not together:
        yield _moved(before.sunset, now.sunset, options)


def ending(fate: Fate, options: Options) -> End | None:
    """Say how what is gone had been said to go; None where nothing had been said."""
    if isinstance(fate.sunset, date):
        early = options.on is not None and options.on < fate.sunset
        return End("before-sunset" if early else "with-sunset", fate.sunset.isoformat())
    if not fate.deprecated:
        return None
    return End("with-deprecation") if fate.sunset is None else End("sunset-parse", fate.sunset)


def gone(edit: Edit, thing: Literal["parameter", "header", "property"], fate: Fate, options: Options) -> Edit:
    """Give the edit that takes a thing away as one that knows what was said of its end.

    Before its day it could be relied on, and that breaks. After it, or where no day was named, what it does to a caller is as
    if nothing had been said; the rule is milder. What nobody sent or read goes without harm whenever it goes.
    """
    end = ending(fate, options)
    if end is None or edit.verdict == "compatible":
        return edit
    if end.how == "before-sunset":
        return replace(edit, kind=f"{thing}-removed-before-sunset", name=end.day, verdict="breaks")
    if end.how == "with-sunset":
        return replace(edit, kind=f"{thing}-removed-with-sunset", name=end.day)
    return replace(edit, kind="parameter-removed-with-deprecation") if thing == "parameter" else edit


def _deprecated(now: Fate, options: Options) -> Change:
    if now.sunset is None and options.grace:
        return Change("deprecated-sunset-missing", "deprecated", "unclear")
    if now.sunset is None:
        return Change("deprecated", "deprecated")
    if isinstance(now.sunset, str):
        return Change("sunset-parse", "x-sunset", "unclear", now.sunset)
    close = _too_close("sunset-date-too-small", now.sunset, options)
    return close or Change("deprecated-with-sunset", "deprecated", "none", now.sunset.isoformat())


def _moved(before: date | str | None, now: date | str | None, options: Options) -> Change:
    """Judge another day than before: one that comes sooner, or that nobody knows, may find a caller who is not prepared."""
    if now is None:
        lost: Effect = "unclear" if isinstance(before, date) else "none"
        return Change("sunset-deleted", "x-sunset", lost, str(before))
    if isinstance(now, str):
        return Change("sunset-parse", "x-sunset", "unclear", now)
    if not isinstance(before, date):
        close = _too_close("sunset-date-too-small", now, options)
        return close or Change("sunset-set", "x-sunset", "none", now.isoformat())
    if now > before:
        return Change("sunset-postponed", "x-sunset", "none", now.isoformat())
    close = _too_close("sunset-date-changed-too-small", now, options)
    return close or Change("sunset-brought-forward", "x-sunset", "unclear", now.isoformat())


def _too_close(kind: str, goes: date, options: Options) -> Change | None:
    """Give the change to a day that comes before the grace period is over, or that is not to come any more."""
    if options.on is None:
        return None
    left, asked = (goes - options.on).days, max(options.grace, 1)
    if left >= asked:
        return None
    return Change(kind, "x-sunset", "unclear", f"{goes.isoformat()}, after {max(left, 0)} of {asked} days")


def _sunset(stated: Spot | None) -> date | str | None:
    if stated is None or stated.value is None:
        return None
    return day(stated.value) or show(stated.value, by_key=True)
