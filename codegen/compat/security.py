"""Who may call: security requirements as alternatives of schemes and scopes, and the schemes themselves."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from codegen.compat.context import Context, Where
from codegen.compat.edit import Effect, Sighting
from codegen.compat.reader import Reader, Spot
from codegen.compat.surface import Item, members, operations, text
from codegen.model import Action


@dataclass(frozen=True, slots=True)
class Alternative:
    """One way to be let in: every scheme named, each with its scopes. Without schemes, anybody."""

    spot: Spot
    schemes: dict[str, frozenset[str]]

    def enough_for(self, other: Alternative) -> bool:
        """Tell whether who satisfies this one satisfies ``other`` too."""
        return all(name in self.schemes and scopes <= self.schemes[name] for name, scopes in other.schemes.items())


def requirements(context: Context, old: Item, new: Item) -> Iterator[Sighting]:
    """Yield how the ways to be let in changed (OpenAPI 3.1, 4.8.30: one of the list, all of its members)."""
    before, now = alternatives(context.old, old), alternatives(context.new, new)
    locked_out = [one for one in before if not any(one.enough_for(other) for other in now)]
    names_before, names_now = [set(one.schemes) for one in before], [set(one.schemes) for one in now]
    for one in before:
        same = next((other for other in now if other.schemes.keys() == one.schemes.keys()), None)
        if same is not None:
            yield from _scopes(context, new, one, same, one in locked_out)
    gone = [one for one in before if set(one.schemes) not in names_now]
    come = [one for one in now if set(one.schemes) not in names_before]
    for one in gone:
        if one.schemes or not come:
            kind = "security-removed" if one.schemes else "security-became-required"
            where = context.about(new, _location(one))
            effect: Effect = "different" if one in locked_out else "none"
            edit = where.edit(
                kind,
                "remove" if one.schemes else "change",
                effect,
                one.spot,
                now[0].spot if not one.schemes else None,
                name=_name(one),
            )
            yield where.sees(edit, "security")
    for one in come:
        if one.schemes or not gone:
            kind = "security-added" if one.schemes else "security-became-optional"
            where = context.about(new, _location(one))
            effect = "different" if locked_out and not any(other.schemes for other in before) else "none"
            edit = where.edit(
                kind,
                "add" if one.schemes else "change",
                effect,
                before[0].spot if not one.schemes else None,
                one.spot,
                name=_name(one),
            )
            yield where.sees(edit, "security")


def credentials(context: Context, old: Item, new: Item) -> Iterator[Sighting]:
    """Yield that a call to the caller comes with other credentials; whether the caller looks at them is not known."""
    before, now = alternatives(context.old, old), alternatives(context.new, new)
    if [one.schemes for one in before] != [one.schemes for one in now]:
        about = context.about(new)
        edit = about.edit(
            "unclassified", "change", "unclear", before[0].spot, now[0].spot, name="security", detail="security"
        )
        yield about.sees(edit, "operation")


def alternatives(reader: Reader, item: Item) -> list[Alternative]:
    """Give the ways to be let in to an operation: its own, or else the document's, or else anybody's."""
    spot = item.spot.get("security")
    if spot is None:
        spot = reader.root.get("security")
    found = [
        Alternative(entry, {name: frozenset(_texts(scopes)) for name, scopes in entry.members()})
        for entry in (() if spot is None else spot.entries())
    ]
    return found or [Alternative(spot or item.spot, {})]


def schemes(context: Context) -> Iterator[Sighting]:
    """Yield what changed about the schemes, at each operation of the new document that uses them."""
    before, now = (
        members(reader, reader.root.get("components"), "securitySchemes") for reader in (context.old, context.new)
    )
    changed = {name for name in before.keys() & now.keys() if not context.unchanged(before[name], now[name])}
    if not changed:
        return
    for item in operations(context.new):
        used = {name for one in alternatives(context.new, item) for name in one.schemes}
        for name in sorted(used & changed):
            yield from _scheme(context, context.about(item, f"security.{name}"), before[name], now[name])


_MEANING = ("type", "in", "name", "scheme", "openIdConnectUrl")
_URLS = (("authorizationUrl", "oauth-url"), ("tokenUrl", "oauth-token-url"), ("refreshUrl", "oauth-refresh-url"))


def _scheme(context: Context, where: Where, old: Spot, new: Spot) -> Iterator[Sighting]:
    if any(_meaning(old, field) != _meaning(new, field) for field in _MEANING):
        yield where.sees(where.edit("component-type-changed", "change", "different", old, new), "security")
    before, now = members(context.old, old, "flows"), members(context.new, new, "flows")
    for flow in sorted(before.keys() | now.keys()):
        first, second = before.get(flow), now.get(flow)
        if first is None or second is None:
            kind, action, effect = _came_or_went("component-oauth-flow", first)
            yield where.sees(where.edit(kind, action, effect, first, second, name=flow, detail=flow), "security")
            continue
        for field, name in _URLS:
            if text(first, field) != text(second, field):
                edit = where.edit(
                    f"component-{name}-changed",
                    "change",
                    "unclear",
                    first.get(field) or first,
                    second.get(field) or second,
                )
                yield where.sees(edit, "security")
        scopes, rescopes = members(context.old, first, "scopes"), members(context.new, second, "scopes")
        for scope in sorted(scopes.keys() ^ rescopes.keys()):
            kind, action, effect = _came_or_went("component-oauth-scope", scopes.get(scope))
            edit = where.edit(kind, action, effect, scopes.get(scope), rescopes.get(scope), name=scope, detail=scope)
            yield where.sees(edit, "security")
    yield from context.leftovers(where, old, new, {*_MEANING, "flows", "bearerFormat"}, "security")


def _scopes(context: Context, item: Item, old: Alternative, new: Alternative, locked_out: bool) -> Iterator[Sighting]:
    for name in sorted(old.schemes):
        where = context.about(item, f"security.{name}")
        for scope in sorted(old.schemes[name] ^ new.schemes[name]):
            action: Action = "add" if scope in new.schemes[name] else "remove"
            effect: Effect = "different" if action == "add" and locked_out else "none"
            edit = where.edit(
                "scope-added" if action == "add" else "scope-removed",
                action,
                effect,
                old.spot,
                new.spot,
                name=scope,
                detail=scope,
            )
            yield where.sees(edit, "security")


def _came_or_went(kind: str, old: Spot | None) -> tuple[str, Action, Effect]:
    return (f"{kind}-added", "add", "none") if old is None else (f"{kind}-removed", "remove", "unclear")


def _meaning(spot: Spot, field: str) -> str:
    value = text(spot, field)
    return value.lower() if field == "scheme" or (field == "name" and text(spot, "in") == "header") else value


def _location(one: Alternative) -> str:
    return f"security.{_name(one)}" if one.schemes else ""


def _name(one: Alternative) -> str:
    return " + ".join(sorted(one.schemes))


def _texts(spot: Spot) -> Iterator[str]:
    return (entry.value for entry in spot.entries() if isinstance(entry.value, str))
