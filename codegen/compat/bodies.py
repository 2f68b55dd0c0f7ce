"""Request bodies, responses and their headers."""

from __future__ import annotations

from collections.abc import Iterator

from codegen.compat import lifecycle, media
from codegen.compat.context import Context, Where
from codegen.compat.edit import Edit, Effect, Sighting
from codegen.compat.reader import Spot
from codegen.compat.surface import Item, flag, members


def request(context: Context, old: Item, new: Item) -> Iterator[Sighting]:
    """Yield what changed about the body that is sent with an operation."""
    where = context.where(new, "body")
    before, now = old.spot.get("requestBody"), new.spot.get("requestBody")
    if before is None and now is not None:
        now = context.new.follow(now)
        if flag(now, "required"):
            edit = where.edit("body-added-required", "add", "narrower", None, now)
        else:
            edit = where.edit("body-added-optional", "add", "none", None, now)
        yield where.sees(edit, "body")
    elif before is not None and now is None:
        effect: Effect = "unclear" if where.direction == "request" else "different"
        yield where.sees(where.edit("body-removed", "remove", effect, before, None), "body")
    elif before is not None and now is not None:
        before, now = context.old.follow(before), context.new.follow(now)
        yield from (where.sees(edit, "body") for edit in _requirement(where, "body-", before, now))
        yield from media.contents(context, where, before, now, "body")
        yield from context.leftovers(where, before, now, {"content", "required"}, "body")


def responses(context: Context, old: Item, new: Item) -> Iterator[Sighting]:
    """Yield what changed about the replies of an operation, status by status."""
    before, now = members(context.old, old.spot, "responses"), members(context.new, new.spot, "responses")
    for status in sorted(before.keys() | now.keys()):
        first, second = before.get(status), now.get(status)
        where = context.where(new, f"status.{status}", reply=True).at(f"status.{status}", status=status)
        if first is None and (second is None or (first := _standing_for(status, before)) is None):
            yield where.sees(_came_or_went(where, status, None, now[status]), "response")
        elif second is None and (second := _standing_for(status, now)) is None:
            within = any(_standing_for(other, {status: before[status]}) for other in now)
            yield where.sees(_came_or_went(where, status, before[status], None, still=within), "response")
        elif not context.unchanged(first, second):
            yield from media.contents(context, where.at("body"), first, second, "body")
            yield from _headers(context, where, first, second)
            yield from context.leftovers(where, first, second, {"content", "headers"}, "response")


def _standing_for(status: str, described: dict[str, Spot]) -> Spot | None:
    """Give what describes a status that is not named itself: its range, or else the default (OpenAPI 3.1, 4.8.16.2)."""
    if status == "default":
        return None
    family = described.get(f"{status[:1]}XX")
    return described.get("default") if family is None else family


def _came_or_went(where: Where, status: str, old: Spot | None, new: Spot | None, *, still: bool = False) -> Edit:
    """A caller has to expect any status of failure (RFC 9110, section 15), but relies on those of success.

    ``still``: of a range of them, some are left, each described by itself.
    """
    success = status.startswith("2")
    effect: Effect = "none"
    if still and where.direction == "response":
        effect = "none"
    elif success:
        effect = "different" if new is None else "unclear" if where.direction == "response" else "none"
    kind = f"{'success' if success else 'non-success'}-status-{'added' if old is None else 'removed'}"
    return where.edit(kind, "add" if old is None else "remove", effect, old, new, name=status)


def _headers(context: Context, where: Where, old: Spot, new: Spot) -> Iterator[Sighting]:
    before = {name.lower(): (name, spot) for name, spot in members(context.old, old, "headers").items()}
    now = {name.lower(): (name, spot) for name, spot in members(context.new, new, "headers").items()}
    for key in sorted((before.keys() | now.keys()) - {"content-type"}):
        name = (before.get(key) or now[key])[0]
        here = where.at(f"header.{name}")
        if key not in before:
            yield here.sees(here.edit("header-added", "add", "none", None, now[key][1], name=name), "header")
        elif key not in now:
            gone = before[key][1]
            if flag(gone, "required"):
                edit = here.edit("required-header-removed", "remove", "different", gone, None, name=name)
            else:
                edit = here.edit("optional-header-removed", "remove", "unclear", gone, None, name=name)
            yield here.sees(lifecycle.gone(context, edit, "header", gone), "header")
        else:
            yield from _header(context, here, before[key][1], now[key][1])


def _header(context: Context, where: Where, old: Spot, new: Spot) -> Iterator[Sighting]:
    if context.unchanged(old, new):
        return
    yield from (where.sees(edit, "header") for edit in _requirement(where, "", old, new))
    yield from (where.sees(edit, "header") for edit in lifecycle.fate(context, where, old, new))
    schema, other = old.get("schema"), new.get("schema")
    if schema is not None or other is not None:
        context.schemas(where, schema or old.at("schema", True), other or new.at("schema", True), "header")
    yield from context.leftovers(where, old, new, {"schema", "required", "deprecated"}, "header")


def _requirement(where: Where, prefix: str, old: Spot, new: Spot) -> Iterator[Edit]:
    if flag(new, "required") and not flag(old, "required"):
        yield where.edit(f"{prefix}became-required", "change", "narrower", old, new)
    elif flag(old, "required") and not flag(new, "required"):
        yield where.edit(f"{prefix}became-optional", "change", "wider", old, new)
