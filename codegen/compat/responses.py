"""Responses: which statuses may come, and what comes with each of them."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from codegen.compat import encoding, headers, links, media, unresolved
from codegen.compat.context import Context, Where
from codegen.compat.edit import Edit, Effect, Sighting, idle
from codegen.compat.reader import Reader, Spot
from codegen.compat.surface import Item, members
from codegen.printable import printable

_KNOWN = {"content", "headers", "links"}
_RANGE = re.compile(r"[1-5]xx")
_NO_CONTENT = re.compile(r"1..|204|205|304")


def compare(context: Context, old: Item, new: Item) -> Iterator[Sighting]:
    """Yield what changed about the replies of an operation, status by status.

    A status that is not named is described by its range, and else by ``default`` (OpenAPI 3.1.1, 4.8.16): each is held
    against what describes it in the other document.
    """
    before, now = _responses(context.old, old), _responses(context.new, new)
    left = [spot for status, spot in now.items() if _succeeds(status) and _known(status, before)]
    for status in sorted(before.keys() | now.keys()):
        first, second = before.get(status), now.get(status)
        where = _where(context, new, status)
        if first is None and (first := _standing_for(status, before)) is None:
            yield where.sees(_came(where, status, now), "response")
        elif second is None and (second := _standing_for(status, now)) is None:
            yield where.sees(_went(where, status, before[status], left), "response")
        if first is not None and second is not None:
            yield from _reply(context, where, new, first, second, bodiless=_bodiless(new, status))
    if moved := _moved(before, now):
        status, first, second = moved
        yield from _reply(context, _where(context, new, status), new, first, second)


def _where(context: Context, item: Item, status: str) -> Where:
    return context.where(item, f"status.{status}", reply=True).at(f"status.{status}", status=printable(status))


def _reply(
    context: Context, where: Where, item: Item, old: Spot, new: Spot, *, bodiless: bool = False
) -> Iterator[Sighting]:
    if (doubt := unresolved.spots(context, where, "response", old, new)) is not None:
        yield from doubt
    elif not context.unchanged(old, new):
        if not bodiless:
            here = where.at("body")
            yield from media.contents(context, here, old, new, "body", asked=not item.turned)
            yield from encoding.compare(context, here, old, new)
        yield from headers.compare(context, where, old, new)
        yield from links.compare(context, item, where.place.status or "", old, new)
        yield from context.leftovers(where, old, new, _KNOWN, "response")


def _bodiless(item: Item, status: str) -> bool:
    """Tell whether what is described as content never comes (RFC 9110, 6.4.1 and 15.3.6)."""
    return _NO_CONTENT.fullmatch(status) is not None or (item.key[0] == "HEAD" and not item.turned)


def _responses(reader: Reader, item: Item) -> dict[str, Spot]:
    """Give the responses by status; the ``X`` of a range is upper case, and everybody understands the lower one."""
    described = members(reader, item.spot, "responses")
    return {
        status.upper() if _RANGE.fullmatch(status) and status.upper() not in described else status: spot
        for status, spot in described.items()
    }


def _standing_for(status: str, described: Mapping[str, Spot]) -> Spot | None:
    """Give what describes a status that is not named itself."""
    if status == "default":
        return None
    family = described.get(f"{status[:1]}XX")
    return described.get("default") if family is None else family


def _came(where: Where, status: str, now: Mapping[str, Spot]) -> Edit:
    """A caller has to expect any status of failure (RFC 9110, section 15), but knows only the named ones of success.

    Nor does every caller follow a redirection to which it was never sent (15.4).
    """
    answers = where.direction == "request"
    if status == "default":
        effect: Effect = "none" if answers or any(map(_succeeds, now)) else "unclear"
        return where.edit("default-response-added", "add", effect, None, now[status], name=status)
    effect = "unclear" if status[:1] in {"2", "3"} and not answers else "none"
    return where.edit(f"{_class(status)}-status-added", "add", effect, None, now[status], name=status)


def _went(where: Where, status: str, gone: Spot, left: list[Spot]) -> Edit:
    """Tell of a status that nothing describes any more; ``left`` are the successes that a caller knew before.

    Where there is none, it takes what comes for a failure; and content that came with this one alone comes no more.
    """
    if status == "default":
        return where.edit("default-response-removed", "remove", "none", gone, None, name=status)
    effect: Effect = "none"
    if _succeeds(status):
        if where.direction == "request" or not left:
            effect = "different"
        elif gone.get("content") and not any(spot.get("content") for spot in left):
            effect = "unclear"
    made = where.edit(f"{_class(status)}-status-removed", "remove", effect, gone, None, name=status)
    return idle(made) if effect == "none" and _succeeds(status) else made


def _known(status: str, described: Mapping[str, Spot]) -> bool:
    return status in described or _standing_for(status, described) is not None


def _moved(before: Mapping[str, Spot], now: Mapping[str, Spot]) -> tuple[str, Spot, Spot] | None:
    """Give the one success that came, with what describes it and the one that went: it brings what the other one brought."""
    gone = [status for status in before if _succeeds(status) and not _known(status, now)]
    come = [status for status in now if _succeeds(status) and not _known(status, before)]
    if len(gone) == len(come) == 1 and "2XX" not in (*gone, *come):
        return come[0], before[gone[0]], now[come[0]]
    return None


def _succeeds(status: str) -> bool:
    return status.startswith("2")


def _class(status: str) -> str:
    return "success" if _succeeds(status) else "non-success"
