"""Parameters: where they are, whether they are required, how they are written, and their schemas."""

from __future__ import annotations

from collections.abc import Iterator

from codegen.compat import lifecycle, media
from codegen.compat.context import Context, Where
from codegen.compat.edit import Edit, Effect, Sighting, Subject
from codegen.compat.reader import Spot
from codegen.compat.surface import Item, flag, parameters, text
from codegen.model import Action

_STYLES = {"query": "form", "cookie": "form", "path": "simple", "header": "simple"}
_KNOWN = {
    "allowEmptyValue", "allowReserved", "content", "deprecated", "explode", "in", "name", "required", "schema", "style",
}  # fmt: skip


def compare(context: Context, old: Item, new: Item) -> Iterator[Sighting]:
    """Yield what changed about the parameters of one operation."""
    before, now = parameters(context.old, old), parameters(context.new, new)
    for at in sorted(before.keys() | now.keys()):
        first, second = before.get(at), now.get(at)
        named = second if second is not None else first
        if named is None or (first and second and context.unchanged(first, second)):
            continue
        where = context.where(new, f"{at[0]}.{text(named, 'name')}")
        # What a webhook is called with is to its reader what the headers of a response are.
        subject: Subject = "header" if where.direction == "response" else "parameter"
        if first is None or second is None:
            yield where.sees(_came_or_went(context, where, at[0], first, second), subject)
        else:
            yield from _changed(context, where, first, second, subject)


def _came_or_went(context: Context, where: Where, place: str, old: Spot | None, new: Spot | None) -> Edit:
    if where.direction == "response":
        if old is None:
            return where.edit("header-added", "add", "none", None, new)
        if flag(old, "required"):
            edit = where.edit("required-header-removed", "remove", "different", old, None)
        else:
            edit = where.edit("optional-header-removed", "remove", "unclear", old, None)
        return lifecycle.gone(context, edit, "header", old)
    if new is None:
        edit = where.edit("parameter-removed", "remove", "unclear", old, None)
        return edit if old is None else lifecycle.gone(context, edit, "parameter", old)
    required = flag(new, "required") or place == "path"
    kind = "path-parameter-added" if place == "path" else f"{'required' if required else 'optional'}-parameter-added"
    return where.edit(kind, "add", "narrower" if required else "none", None, new)


def _changed(context: Context, where: Where, old: Spot, new: Spot, subject: Subject) -> Iterator[Sighting]:
    facts: list[tuple[str, Effect]] = []
    if text(old, "in") != "path" and flag(old, "required") != flag(new, "required"):
        facts.append(("became-required", "narrower") if flag(new, "required") else ("became-optional", "wider"))
    yield from (where.sees(edit, subject) for edit in lifecycle.fate(context, where, old, new))
    if flag(old, "allowReserved") != flag(new, "allowReserved"):
        facts.append(
            ("allow-reserved-added", "wider") if flag(new, "allowReserved") else ("allow-reserved-removed", "narrower")
        )
    if flag(old, "allowEmptyValue") != flag(new, "allowEmptyValue"):
        facts.append(
            ("allow-empty-added", "wider") if flag(new, "allowEmptyValue") else ("allow-empty-removed", "narrower")
        )
    schema, other = old.get("schema"), new.get("schema")
    if (old.get("content") is None) != (new.get("content") is None):
        facts.append(("serialization-changed", "different"))
    elif old.get("content") is not None:
        yield from media.contents(context, where, old, new, subject)
    else:
        if _style(old) != _style(new):
            facts.append(("style-changed", "different"))
        if _explodes(old) != _explodes(new) and _composed(context, old, new):
            facts.append(("explode-changed", "different"))
        if schema is not None or other is not None:
            context.schemas(where, schema or old.at("schema", True), other or new.at("schema", True), subject)
    for kind, effect in facts:
        yield where.sees(where.edit(kind, _action(kind), effect, old, new), subject)
    yield from context.leftovers(where, old, new, _KNOWN, subject)


def _style(parameter: Spot) -> str:
    return text(parameter, "style") or _STYLES.get(text(parameter, "in"), "")


def _explodes(parameter: Spot) -> bool:
    value = parameter.value.get("explode")
    return value if isinstance(value, bool) else _style(parameter) == "form"


def _composed(context: Context, old: Spot, new: Spot) -> bool:
    """Tell whether ``explode`` has an effect (4.8.12.2.1): on arrays and objects, but the style simple writes arrays alike."""
    types: set[str] = set()
    for shapes, parameter in ((context.olds, old), (context.news, new)):
        schema = parameter.get("schema")
        if schema is not None:
            types |= shapes.types(schema)
    simple = _style(old) == _style(new) == "simple"
    return bool(types & ({"object"} if simple else {"array", "object"}))


def _action(kind: str) -> Action:
    return "change" if not kind.startswith("allow") else "add" if kind.endswith("added") else "remove"
