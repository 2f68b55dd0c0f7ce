"""Who may call: requirements of operations, and the schemes that they name."""

from __future__ import annotations

from functools import partial

from codegen.compat.rules.rule import Say, one
from codegen.model import Json, JsonObject

_needs = partial(one, subject="security", direction="none", form="operation")
_scheme = partial(one, subject="security", direction="none", form="document")

_OPEN: JsonObject = {"security": []}
_KEY: JsonObject = {"security": [{"key": []}]}
_TOKEN: JsonObject = {"security": [{"token": ["read"]}]}
_STILL = Say("Who was let in before is let in now.", "Nothing has to change.")
_OUT = Say("A caller with what was enough before gets 401 or 403.", "Send the credentials that are asked for now.")
_ELSEWHERE = Say("A caller that asks at the old address may get no token.", "Ask for tokens at the new address.")


def _flow(**fields: Json) -> JsonObject:
    flow = {"tokenUrl": "https://a.example/token", "scopes": {"read": "Reads"}, **fields}
    return _schemes({"type": "oauth2", "flows": {"clientCredentials": flow}})


def _schemes(scheme: JsonObject) -> JsonObject:
    operation = {"security": [{"token": []}], "responses": {"204": {"description": "Done"}}}
    return {"paths": {"/pets": {"get": operation}}, "components": {"securitySchemes": {"token": scheme}}}


def _urls(**fields: Json) -> JsonObject:
    flow = {"authorizationUrl": "https://a.example/ask", "tokenUrl": "https://a.example/token", "scopes": {}, **fields}
    return _schemes({"type": "oauth2", "flows": {"authorizationCode": flow}})


_BASIC = _schemes({"type": "http", "scheme": "basic"})
_BEARER = _schemes({"type": "http", "scheme": "bearer"})

RULES = (
    _needs(
        "api-security-added",
        "security-added",
        message="{thing} can be called with {name}",
        say=Say("Where nothing was asked for before, a caller without credentials gets 401.", _OUT.instead),
        mirror="api-security-removed",
        before=_OPEN,
        after=_KEY,
        near=({"security": [{"key": []}, {"token": []}]}, {"security": [{"token": []}, {"key": []}]}),
    ),
    _needs(
        "api-security-removed",
        "security-removed",
        message="{thing} is no longer called with {name}",
        say=Say("Unless nothing is asked for any more, a caller with these credentials gets 401.", _OUT.instead),
        mirror="api-security-added",
        before=_KEY,
        after=_OPEN,
        near=({"security": [{"key": []}, {"token": []}]}, {"security": [{"token": []}, {"key": []}]}),
    ),
    _needs(
        "api-security-became-required",
        "security-became-required",
        message="{thing} can no longer be called without credentials",
        say=_OUT,
        mirror="api-security-became-optional",
        before={"security": [{"key": []}, {}]},
        after=_KEY,
        near=(_OPEN, _KEY),
    ),
    _needs(
        "api-security-became-optional",
        "security-became-optional",
        message="{thing} can be called without credentials now",
        say=_STILL,
        mirror="api-security-became-required",
        before=_KEY,
        after={"security": [{"key": []}, {}]},
        near=(_KEY, _OPEN),
    ),
    _needs(
        "api-security-scope-added",
        "scope-added",
        message="{thing} asks for the scope `{name}` now",
        say=Say("A token without this scope is refused with 403.", "Ask for a token with the scope."),
        mirror="api-security-scope-removed",
        before=_TOKEN,
        after={"security": [{"token": ["read", "write"]}]},
        near=(_TOKEN, {"security": [{"token": ["read"]}, {}]}),
    ),
    _needs(
        "api-security-scope-removed",
        "scope-removed",
        message="{thing} no longer asks for the scope `{name}`",
        say=_STILL,
        mirror="api-security-scope-added",
        before={"security": [{"token": ["read", "write"]}]},
        after=_TOKEN,
        near=(_TOKEN, {"security": [{"token": ["read"]}, {}]}),
    ),
    _scheme(
        "api-security-component-type-changed",
        "component-type-changed",
        message="{thing}: {place} is another kind of scheme, or stands elsewhere in the request",
        say=Say("Credentials that are sent in the old way are not seen.", "Send them in the new way."),
        mirror="api-security-component-type-changed",
        before=_BASIC,
        after=_BEARER,
        near=(_BEARER, _schemes({"type": "http", "scheme": "Bearer"})),
    ),
    _scheme(
        "api-security-component-oauth-url-changed",
        "component-oauth-url-changed",
        message="{thing}: {place} is asked for at another address",
        say=_ELSEWHERE,
        mirror="api-security-component-oauth-url-changed",
        before=_urls(),
        after=_urls(authorizationUrl="https://b.example/ask"),
        near=(_urls(), _urls(tokenUrl="https://b.example/token")),
    ),
    _scheme(
        "api-security-component-oauth-token-url-changed",
        "component-oauth-token-url-changed",
        message="{thing}: {place} has its tokens at another address",
        say=_ELSEWHERE,
        mirror="api-security-component-oauth-token-url-changed",
        before=_urls(),
        after=_urls(tokenUrl="https://b.example/token"),
        near=(_urls(), _urls(authorizationUrl="https://b.example/ask")),
    ),
    _scheme(
        "api-security-component-oauth-refresh-url-changed",
        "component-oauth-refresh-url-changed",
        message="{thing}: {place} renews its tokens at another address",
        say=_ELSEWHERE,
        mirror="api-security-component-oauth-refresh-url-changed",
        before=_urls(refreshUrl="https://a.example/again"),
        after=_urls(refreshUrl="https://b.example/again"),
        near=(_urls(), _urls(tokenUrl="https://b.example/token")),
    ),
    _scheme(
        "api-security-component-oauth-scope-added",
        "component-oauth-scope-added",
        message="{thing}: {place} knows the scope `{name}` now",
        say=_STILL,
        mirror="api-security-component-oauth-scope-removed",
        before=_flow(),
        after=_flow(scopes={"read": "Reads", "write": "Writes"}),
        near=(_flow(), _flow(scopes={"read": "Reads all"})),
    ),
    _scheme(
        "api-security-component-oauth-scope-removed",
        "component-oauth-scope-removed",
        message="{thing}: {place} no longer knows the scope `{name}`",
        say=Say("A caller that asks for this scope may get no token.", "Ask for the scopes that are left."),
        mirror="api-security-component-oauth-scope-added",
        before=_flow(scopes={"read": "Reads", "write": "Writes"}),
        after=_flow(),
        near=(_flow(), _flow(scopes={"read": "Reads all"})),
    ),
    _scheme(
        "api-security-component-oauth-flow-added",
        "component-oauth-flow-added",
        message="{thing}: {place} has the flow `{name}` now",
        say=_STILL,
        mirror="api-security-component-oauth-flow-removed",
        before=_schemes({"type": "oauth2", "flows": {}}),
        after=_flow(),
        near=(_flow(), _flow(scopes={})),
    ),
    _scheme(
        "api-security-component-oauth-flow-removed",
        "component-oauth-flow-removed",
        message="{thing}: {place} no longer has the flow `{name}`",
        say=Say("A caller that gets its tokens by this flow gets none.", "Use a flow that is left."),
        mirror="api-security-component-oauth-flow-added",
        before=_flow(),
        after=_schemes({"type": "oauth2", "flows": {}}),
        near=(_flow(), _flow(scopes={})),
    ),
)
