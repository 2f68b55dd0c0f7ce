"""Parameters: where they are, whether they are required, how they are written, and their schemas."""

from __future__ import annotations

from collections.abc import Iterator

from codegen.compat import encoding, lifecycle, lists, media, moved_parameters, styles, unresolved
from codegen.compat.context import Context, Where
from codegen.compat.edit import Edit, Effect, Sighting, shown
from codegen.compat.moved_parameters import Key, location, required
from codegen.compat.reader import Reader, Spot
from codegen.compat.shape import SCALARS
from codegen.compat.shapes import Shapes
from codegen.compat.surface import Item, flag, parameters, path_parameters, text
from codegen.compat.unchanged import same
from codegen.compat.values import finite
from codegen.model import Action

_KNOWN = {
    "allowEmptyValue", "allowReserved", "content", "deprecated", "explode", "in", "name", "required", "schema", "style",
}  # fmt: skip
_MAY_BE_EMPTY = {"const", "enum", "format", "minLength", "pattern"}
"""Keywords by which an empty text may be no value."""
_RESERVED = frozenset(":/?#[]@!$&'()*+,;=%")
"""What is reserved (RFC 3986, 2.2), and what begins an escape."""


def untouched(context: Context, old: Item, new: Item) -> bool:
    """Tell whether an operation has the parameters that it had, word for word, and at the same places of its path."""
    before, now = old.own("parameters"), new.own("parameters")
    together = old.template == new.template and old.slots == new.slots and len(before) == len(now)
    return together and all(map(context.unchanged, before, now))


def compare(context: Context, old: Item, new: Item) -> Iterator[Sighting]:
    """Yield what changed about the parameters of one operation."""
    if untouched(context, old, new):
        return
    before, now = dict(parameters(context.old, old)), dict(parameters(context.new, new))
    yield from unresolved.parameters(context, new, before, now)
    if (turn := moved_parameters.joined(before, now)) is not None:
        where = context.where(new, location(turn.whole))
        yield where.sees(where.edit(turn.kind, "change", "unclear", turn.old, turn.new, name=turn.names), "parameter")
        before, now = ({key: side[key] for key in side.keys() - turn.keys} for side in (before, now))
    for at, heir in sorted(moved_parameters.moved(before, now).items()):
        first, second = before.pop(at), now.pop(heir)
        where = context.where(new, location(first))
        yield where.sees(moved_parameters.move(context, new, first, second), "parameter")
        yield from _changed(context, where, first, second, moved=True)
    for at, heir in moved_parameters.renamed(context, before, now).items():
        first, second = before.pop(at), now.pop(heir)
        yield from _changed(context, context.where(new, location(second)), first, second)
    own = new.spot.get("parameters")
    mine = {context.new.follow(entry).pointer for entry in (() if own is None else own.entries())}
    shared = {at for at, spot in now.items() if spot.pointer not in mine}
    for at in sorted(before.keys() | now.keys()):
        yield from _one(context, old, new, at, before.get(at), now.get(at), shared=shared)


def _one(
    context: Context, old: Item, new: Item, at: Key, first: Spot | None, second: Spot | None, *, shared: set[Key]
) -> Iterator[Sighting]:
    named = second if second is not None else first
    if named is None or (first and second and context.unchanged(first, second)):
        return
    where = context.where(new, location(named) if at[0] else "parameters")
    if not at[0]:
        if first is None or second is None or not same(first.value, second.value):
            edit = where.edit("unclassified", "change", "unclear", first, second, name="parameter")
            yield where.sees(shown(edit, first, second), "parameter")
    elif first is not None and second is not None:
        yield from _changed(context, where, first, second)
    elif second is not None:
        yield where.sees(_came(where, old, at, second, shared=at in shared), "parameter")
    else:
        yield where.sees(_went(context, where, named), "parameter")


def _went(context: Context, where: Where, old: Spot) -> Edit:
    """What is sent all the same is not heard (RFC 9110, 5.1, for headers); what does not come is missed where it always came."""
    if where.direction == "request":
        return lifecycle.gone(
            context, where.edit("parameter-removed", "remove", "unclear", old, None), "parameter", old
        )
    if flag(old, "required"):
        edit = where.edit("required-header-removed", "remove", "different", old, None)
    else:
        edit = where.edit("optional-header-removed", "remove", "unclear", old, None)
    return lifecycle.gone(context, edit, "header", old)


def _came(where: Where, old: Item, at: Key, spot: Spot, *, shared: bool) -> Edit:
    if where.direction == "response":
        return where.edit("header-added", "add", "none", None, spot)
    if at[0] == "path":
        # The template had it before: then it was filled in, with what the document did not say.
        known = at[1].isdecimal() and int(at[1]) < len(path_parameters(old.template))
        return where.edit("path-parameter-added", "add", "unclear" if known else "narrower", None, spot)
    need: tuple[str, Effect] = ("required", "narrower") if flag(spot, "required") else ("optional", "none")
    return where.edit(f"{need[0]}-{'shared-' if shared else ''}parameter-added", "add", need[1], None, spot)


def _changed(context: Context, where: Where, old: Spot, new: Spot, *, moved: bool = False) -> Iterator[Sighting]:
    facts: list[tuple[str, Effect]] = []
    if required(old) != required(new):
        facts.append(("became-required", "narrower") if required(new) else ("became-optional", "wider"))
    facts += _flags(context, old, new)
    if not moved and text(old, "in") == "path" and text(old, "name") != text(new, "name") and _named(context, old, new):
        facts.append(("name-changed", "different"))
    written = None if moved else styles.change(context, old, new)
    turn = lists.turn(context, old, new)
    if written is not None:
        facts.append(written)
    if turn is not None:
        facts.append((turn.kind, turn.effect))
        context.schemas(where, turn.old, turn.new, "parameter")
    elif styles.content(old) is not None and styles.content(new) is not None:
        yield from media.contents(context, where, old, new, "parameter")
        yield from encoding.compare(context, where, old, new)
    elif written is None or written[0] != "serialization-changed":
        context.schemas(where, styles.schema(old), styles.schema(new), "parameter", always=required(old))
    for kind, effect in facts:
        yield where.sees(where.edit(kind, _action(kind), effect, old, new), "parameter")
    yield from (where.sees(edit, "parameter") for edit in lifecycle.fate(context, where, old, new))
    yield from context.leftovers(where, old, new, _KNOWN, "parameter")


def _named(context: Context, old: Spot, new: Spot) -> bool:
    return styles.named(context.olds, old) and styles.named(context.news, new)


def _flags(context: Context, old: Spot, new: Spot) -> Iterator[tuple[str, Effect]]:
    """Yield changes of what may stand in the query besides values (OpenAPI 3.1.1, 4.8.12.2.1 and 4.8.12.2.2)."""
    # A reserved character and its escape are not the same (RFC 3986, 2.2), and only some values have one.
    before, now = _reserves(context.old, context.olds, old), _reserves(context.new, context.news, new)
    if before != now:
        yield ("allow-reserved-added" if now else "allow-reserved-removed"), "unclear"
    before, now = _may_be_empty(old), _may_be_empty(new)
    if not before and now:
        yield "allow-empty-added", "wider"
    elif before and not now:
        yield "allow-empty-removed", "unclear" if _takes_nothing(context, new) else "narrower"


def _reserves(reader: Reader, shapes: Shapes, parameter: Spot) -> bool:
    """Tell whether reserved characters stand as they are; until OpenAPI 3.2 in the query only, and none is in a number."""
    place = text(parameter, "in")
    heeded = place == "query" or (place in {"path", "cookie"} and not reader.openapi.startswith(("3.0", "3.1")))
    if not heeded or not flag(parameter, "allowReserved") or styles.content(parameter) is not None:
        return False
    listed = finite(shapes.of(shapes.key(styles.schema(parameter))))
    if listed is not None and not any(_RESERVED & set(str(value)) for value in listed.values()):
        return False
    return bool(shapes.types(styles.schema(parameter)) - (SCALARS - {"string"}) - {"null"})


def _may_be_empty(parameter: Spot) -> bool:
    """Tell whether nothing may stand in place of a value, where the style knows how to write that."""
    known = styles.way(parameter).texts.single is not None
    return text(parameter, "in") == "query" and flag(parameter, "allowEmptyValue") and known


def _takes_nothing(context: Context, parameter: Spot) -> bool:
    """Tell whether an empty text is a value of the parameter, so that it is taken, if not for the same."""
    shape = context.news.of(context.news.key(styles.schema(parameter)))
    return "string" in shape.types and not any(shape.facts(keyword) for keyword in _MAY_BE_EMPTY)


def _action(kind: str) -> Action:
    return "change" if not kind.startswith("allow") else "add" if kind.endswith("added") else "remove"
