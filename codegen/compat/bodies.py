"""Bodies of requests."""

from __future__ import annotations

from collections.abc import Iterator

from codegen.compat import encoding, headers, media, unresolved
from codegen.compat.context import Context
from codegen.compat.edit import Effect, Sighting
from codegen.compat.surface import Item, flag


def request(context: Context, old: Item, new: Item) -> Iterator[Sighting]:
    """Yield what changed about the body that is sent with an operation."""
    if _ignored(context, new):
        return
    where = context.where(new, "body")
    before, now = old.spot.get("requestBody"), new.spot.get("requestBody")
    doubt = None if now is None else unresolved.spots(context, where, "body", before, now)
    if doubt is not None:
        yield from doubt
    elif before is None and now is not None:
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
        yield from (where.sees(edit, "body") for edit in headers.requirement(where, "body-", before, now))
        yield from media.contents(context, where, before, now, "body")
        yield from encoding.compare(context, where, before, now)
        yield from context.leftovers(where, before, now, {"content", "required"}, "body")


def _ignored(context: Context, item: Item) -> bool:
    """Tell whether neither document can mean a body here: OpenAPI 3.0.3, 4.7.10.1, has it ignored with GET and HEAD.

    With DELETE too, by the letter; but servers read it there, and later versions have it.
    """
    old = all(reader.openapi.startswith("3.0") for reader in (context.old, context.new))
    return old and item.spot.pointer.rpartition("/")[2] in {"get", "head"}
