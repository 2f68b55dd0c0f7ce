"""What the API shows when it calls: the credentials of webhooks and callbacks, which the caller may check."""

from __future__ import annotations

from functools import partial

from codegen.compat.rules.rule import Say, one
from codegen.model import Json, JsonObject

_comes = partial(one, subject="security", direction="response", form="document")

_SCHEMES: JsonObject = {
    "key": {"type": "apiKey", "in": "header", "name": "X-Key"},
    "login": {"type": "http", "scheme": "basic"},
    "token": {"type": "openIdConnect", "openIdConnectUrl": "https://pets.example/openid"},
}
_KEY: JsonObject = {"key": []}
_LOGIN: JsonObject = {"login": []}
_BOTH: JsonObject = {"key": [], "login": []}
_READ: JsonObject = {"token": ["read"]}
_WRITE: JsonObject = {"token": ["read", "write"]}

_KNOWN = Say("Each call comes with what came before.", "Nothing has to change.")
_UNKNOWN = Say(
    "A caller that checks what comes by the old document takes such a call for somebody else's.",
    "Check the credentials that come now.",
)


def _event(requirements: Json) -> JsonObject:
    operation = {"security": requirements, "responses": {"204": {"description": "Heard"}}}
    return {"components": {"securitySchemes": _SCHEMES}, "webhooks": {"petSold": {"post": operation}}}


RULES = (
    _comes(
        "webhook-security-added",
        "security-added",
        message="{thing} may come with {name}",
        say=_UNKNOWN,
        mirror="webhook-security-removed",
        before=_event([_KEY]),
        after=_event([_KEY, _LOGIN]),
        near=(_event([_KEY, _LOGIN]), _event([_LOGIN, _KEY])),
    ),
    _comes(
        "webhook-security-removed",
        "security-removed",
        message="{thing} no longer comes with {name}; what it comes with now: {new}",
        say=_UNKNOWN,
        mirror="webhook-security-added",
        before=_event([_KEY, _LOGIN]),
        after=_event([_KEY]),
        near=(_event([_KEY, _BOTH]), _event([_KEY])),
    ),
    _comes(
        "webhook-security-became-required",
        "security-became-required",
        message="{thing} always comes with credentials now",
        say=_KNOWN,
        mirror="webhook-security-became-optional",
        before=_event([_KEY, {}]),
        after=_event([_KEY]),
        near=(_event([]), _event([_KEY])),
    ),
    _comes(
        "webhook-security-became-optional",
        "security-became-optional",
        message="{thing} may come without credentials now",
        say=_UNKNOWN,
        mirror="webhook-security-became-required",
        before=_event([_KEY]),
        after=_event([_KEY, {}]),
        near=(_event([_KEY]), _event([])),
    ),
    _comes(
        "webhook-security-scheme-added",
        "security-scheme-added",
        message="{thing} comes with {name} too",
        say=_KNOWN,
        mirror="webhook-security-scheme-removed",
        before=_event([_KEY]),
        after=_event([_BOTH]),
        near=(_event([_KEY]), _event([_KEY, _LOGIN])),
    ),
    _comes(
        "webhook-security-scheme-removed",
        "security-scheme-removed",
        message="{thing} no longer comes with {name}; what it comes with now: {new}",
        say=_UNKNOWN,
        mirror="webhook-security-scheme-added",
        before=_event([_BOTH]),
        after=_event([_KEY]),
        near=(_event([_KEY, _LOGIN]), _event([_KEY])),
    ),
    _comes(
        "webhook-security-scope-added",
        "scope-added",
        message="the token with which {thing} comes has the scope `{name}` now",
        say=_KNOWN,
        mirror="webhook-security-scope-removed",
        before=_event([_READ]),
        after=_event([_WRITE]),
        near=(_event([_READ]), _event([_READ, _WRITE])),
    ),
    _comes(
        "webhook-security-scope-removed",
        "scope-removed",
        message="the token with which {thing} comes no longer has the scope `{name}`",
        say=_UNKNOWN,
        mirror="webhook-security-scope-added",
        before=_event([_WRITE]),
        after=_event([_READ]),
        near=(_event([_READ, _WRITE]), _event([_READ])),
    ),
)
