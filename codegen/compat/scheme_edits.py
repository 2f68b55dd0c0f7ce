"""What changed about one security scheme: what is sent, where tokens come from, and what they can be asked for."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from codegen.compat import unresolved
from codegen.compat.context import Context, Where
from codegen.compat.edit import Edit, Effect, shown
from codegen.compat.reader import Spot
from codegen.compat.schemes import MEANT, SCHEME_URLS, URLS, Scheme, address, field
from codegen.compat.surface import flag, members
from codegen.compat.unchanged import same
from codegen.model import Place

_ADDRESSES = {
    "authorizationUrl": "component-oauth-url-changed",
    "deviceAuthorizationUrl": "component-oauth-device-url-changed",
    "tokenUrl": "component-oauth-token-url-changed",
    "refreshUrl": "component-oauth-refresh-url-changed",
    "openIdConnectUrl": "component-openid-url-changed",
    "oauth2MetadataUrl": "component-oauth-metadata-url-changed",
}
_ABOUT = Where(Place("", ""), "none")


def edits(context: Context, old: Scheme, new: Scheme) -> Iterator[Edit]:
    """Yield the edits between two schemes that are one: also of one that a document names and does not define."""
    if old.lost is not None or new.lost is not None:
        yield from _lost(old, new)
    elif old.spot is None and new.spot is not None:
        yield _ABOUT.edit("component-added", "add", "unclear", None, new.spot, name=new.name)
    elif old.spot is not None and new.spot is None:
        yield _ABOUT.edit("component-removed", "remove", "unclear", old.spot, None, name=old.name)
    elif old.spot is not None and new.spot is not None and not context.unchanged(old.spot, new.spot):
        yield from _edits(context, old.spot, new.spot, "unclear" if old.travels_like(new) else "different")


def _lost(old: Scheme, new: Scheme) -> Iterator[Edit]:
    before, now = old.lost or old.spot, new.lost or new.spot
    for one in unresolved.between(_ABOUT, "security", before, now, old.lost, new.lost):
        yield replace(one.edit, kind="component-reference-unresolved", name=new.name)


def _edits(context: Context, old: Spot, new: Spot, different: Effect) -> Iterator[Edit]:
    kind = field(old, "type")
    if kind != field(new, "type"):
        yield _changed("component-type-changed", different, old, new, "type")
        return
    moved = field(old, "in") != field(new, "in")
    for name in MEANT.get(kind, ()):
        before, now = field(old, name), field(new, name)
        # A name that moves into a header or out of it loses or gets its case.
        if before != now and not (moved and name == "name" and before.lower() == now.lower()):
            yield _changed(f"component-{name}-changed", different, old, new, name)
    if field(old, "bearerFormat") != field(new, "bearerFormat"):
        yield _changed("component-bearer-format-changed", "none", old, new, "bearerFormat")
    if flag(old, "deprecated") != flag(new, "deprecated"):
        became = "component-deprecated" if flag(new, "deprecated") else "component-reactivated"
        yield _ABOUT.edit(became, "change", "none", old, new)
    yield from _urls(context, SCHEME_URLS, old, new)
    yield from _flows(context, old, new)
    known = {"type", *MEANT.get(kind, ()), "bearerFormat", "deprecated", *SCHEME_URLS, "flows"}
    yield from (sighting.edit for sighting in context.leftovers(_ABOUT, old, new, known, "security"))


def _flows(context: Context, old: Spot, new: Spot) -> Iterator[Edit]:
    before, now = members(context.old, old, "flows"), members(context.new, new, "flows")
    for flow in sorted(before.keys() | now.keys()):
        if flow not in before:
            yield _ABOUT.edit("component-oauth-flow-added", "add", "none", None, now[flow], name=flow, detail=flow)
        elif flow not in now:
            # Who gets tokens by it gets none: as an operation that is gone.
            yield _ABOUT.edit(
                "component-oauth-flow-removed", "remove", "different", before[flow], None, name=flow, detail=flow
            )
        else:
            first, second = before[flow], now[flow]
            yield from _urls(context, URLS, first, second)
            yield from _scopes(context, first, second)
            known = {*URLS, "scopes"}
            yield from (sighting.edit for sighting in context.leftovers(_ABOUT, first, second, known, "security"))


def _urls(context: Context, urls: tuple[str, ...], old: Spot, new: Spot) -> Iterator[Edit]:
    """An address that is written the same is the same: a server that moved it with all others is told of by itself.

    Where tokens come from elsewhere, who asks at the old address is as a caller of a server that is gone.
    """
    for url in urls:
        before, now = old.get(url), new.get(url)
        written = before is not None and now is not None and same(before.value, now.value)
        if not written and address(context.old, before) != address(context.new, now):
            lost: Effect = "unclear" if url == "oauth2MetadataUrl" else "different"
            yield _changed(_ADDRESSES[url], "none" if before is None else lost, old, new, url)


def _scopes(context: Context, old: Spot, new: Spot) -> Iterator[Edit]:
    before, now = members(context.old, old, "scopes"), members(context.new, new, "scopes")
    for scope in sorted(before.keys() | now.keys()):
        first, second = before.get(scope), now.get(scope)
        if first is None:
            yield _ABOUT.edit("component-oauth-scope-added", "add", "none", None, second, name=scope, detail=scope)
        elif second is None:
            # RFC 6749, 3.3: a scope that is not known may be refused, or left out of the token.
            yield _ABOUT.edit(
                "component-oauth-scope-removed", "remove", "unclear", first, None, name=scope, detail=scope
            )
        elif not same(first.value, second.value):
            yield _ABOUT.edit(
                "component-oauth-scope-changed", "change", "none", first, second, name=scope, detail=scope
            )


def _changed(kind: str, effect: Effect, old: Spot, new: Spot, name: str) -> Edit:
    before, now = old.get(name), new.get(name)
    return shown(_ABOUT.edit(kind, "change", effect, before or old, now or new), before, now)
