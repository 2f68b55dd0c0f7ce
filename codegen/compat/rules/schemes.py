"""What the security schemes are that operations name: what is sent, and where tokens come from."""

from __future__ import annotations

from functools import partial

from codegen.compat.rules.rule import Say, one
from codegen.model import Json, JsonObject

_scheme = partial(one, subject="security", direction="none", form="document")

_STILL = Say("Who was let in before is let in now.", "Nothing has to change.")
_UNSEEN = Say("Credentials that are sent in the old way are not seen.", "Send them in the new way.")
_ELSEWHERE = Say("A caller that asks at the old address gets no token.", "Ask for tokens at the new address.")


def _used(scheme: Json) -> JsonObject:
    operation = {"security": [{"token": []}], "responses": {"204": {"description": "Done"}}}
    return {"paths": {"/pets": {"get": operation}}, "components": {"securitySchemes": {"token": scheme}}}


def _flow(name: str = "clientCredentials", **fields: Json) -> JsonObject:
    flow = {"tokenUrl": "https://a.example/token", "scopes": {"read": "Reads"}, **fields}
    return _used({"type": "oauth2", "flows": {name: flow}})


def _code(**fields: Json) -> JsonObject:
    return _flow("authorizationCode", authorizationUrl="https://a.example/ask", **fields)


def _device(url: str, **fields: Json) -> JsonObject:
    return {"openapi": "3.2.0", **_flow("deviceAuthorization", deviceAuthorizationUrl=url, **fields)}


def _oauth(**fields: Json) -> JsonObject:
    return {"openapi": "3.2.0", **_used({"type": "oauth2", "flows": {}, **fields})}


def _key(at: str = "header", name: str = "X-Key") -> JsonObject:
    return _used({"type": "apiKey", "in": at, "name": name})


def _http(scheme: str, **fields: Json) -> JsonObject:
    return _used({"type": "http", "scheme": scheme, **fields})


def _discovered(url: str) -> JsonObject:
    return _used({"type": "openIdConnect", "openIdConnectUrl": url})


def _unused(**schemes: Json) -> JsonObject:
    return {**_UNDEFINED, "components": {"securitySchemes": schemes}}


_UNDEFINED = {"paths": _used(None)["paths"]}
_BASIC: JsonObject = {"type": "http", "scheme": "basic"}
_A, _B = "https://a.example/other", "https://b.example/other"

RULES = (
    _scheme(
        "api-security-component-added",
        "component-added",
        message="{place}, which was only named, is defined now",
        say=Say(
            "What the operations that name it ask for was not said before, so it may be something else than was known.",
            "Hold what you send against the definition.",
        ),
        mirror="api-security-component-removed",
        before=_UNDEFINED,
        after=_http("basic"),
        near=(_unused(), _unused(login=_BASIC)),
    ),
    _scheme(
        "api-security-component-removed",
        "component-removed",
        message="{place} is named still and defined no more",
        say=Say(
            "What the operations that name it ask for is not said any more.",
            "Ask the vendor what these operations accept.",
        ),
        mirror="api-security-component-added",
        before=_http("basic"),
        after=_UNDEFINED,
        near=(_unused(login=_BASIC), _unused()),
    ),
    _scheme(
        "api-security-component-type-changed",
        "component-type-changed",
        message="{place} is of the type {new} now, where it was {old}",
        say=_UNSEEN,
        mirror="api-security-component-type-changed",
        before=_http("basic"),
        after=_key(),
        near=(_http("basic"), _http("bearer")),
    ),
    _scheme(
        "api-security-component-in-changed",
        "component-in-changed",
        message="{place} is sent in {new} now, where it was in {old}",
        say=_UNSEEN,
        mirror="api-security-component-in-changed",
        before=_key(),
        after=_key("query"),
        near=(_key(), _key(name="X-Secret")),
    ),
    _scheme(
        "api-security-component-name-changed",
        "component-name-changed",
        message="{place} is sent as {new} now, where it was {old}",
        say=_UNSEEN,
        mirror="api-security-component-name-changed",
        before=_key(),
        after=_key(name="X-Secret"),
        near=(_key(), _key(name="x-key")),
    ),
    _scheme(
        "api-security-component-scheme-changed",
        "component-scheme-changed",
        message="{place} follows the HTTP scheme {new} now, where it was {old}",
        say=_UNSEEN,
        mirror="api-security-component-scheme-changed",
        before=_http("basic"),
        after=_http("bearer"),
        near=(_http("bearer"), _http("Bearer")),
    ),
    _scheme(
        "api-security-component-bearer-format-changed",
        "component-bearer-format-changed",
        message="the token of {place} is said to be {new} now, where it was {old}",
        say=Say("It is a hint: a token is made by the server, and sent back as it is.", "Do not take tokens apart."),
        mirror="api-security-component-bearer-format-changed",
        before=_http("bearer", bearerFormat="JWT"),
        after=_http("bearer", bearerFormat="opaque"),
        near=(_http("bearer", bearerFormat="JWT"), _http("basic", bearerFormat="JWT")),
    ),
    _scheme(
        "api-security-component-deprecated",
        "component-deprecated",
        message="{place} is deprecated",
        say=Say(
            "It still lets in; it is announced that it will not for ever.", "Use another scheme where there is one."
        ),
        mirror="api-security-component-reactivated",
        before={"openapi": "3.2.0", **_http("basic")},
        after={"openapi": "3.2.0", **_http("basic", deprecated=True)},
        near=({"openapi": "3.2.0", **_http("basic")}, {"openapi": "3.2.0", **_http("basic", deprecated=False)}),
    ),
    _scheme(
        "api-security-component-reactivated",
        "component-reactivated",
        message="{place} is no longer deprecated",
        say=_STILL,
        mirror="api-security-component-deprecated",
        before={"openapi": "3.2.0", **_http("basic", deprecated=True)},
        after={"openapi": "3.2.0", **_http("basic")},
        near=({"openapi": "3.2.0", **_http("basic")}, {"openapi": "3.2.0", **_http("basic", deprecated=False)}),
    ),
    _scheme(
        "api-security-component-openid-url-changed",
        "component-openid-url-changed",
        message="{place} is described by the provider at {new} now, where it was at {old}",
        say=Say(
            "Another provider gives other tokens, and may refuse those that were good.",
            "Find the provider at the new address, and get tokens from it.",
        ),
        mirror="api-security-component-openid-url-changed",
        before=_discovered(_A),
        after=_discovered(_B),
        near=(_discovered(_A), _discovered("HTTPS://A.example/other")),
    ),
    _scheme(
        "api-security-component-oauth-metadata-url-changed",
        "component-oauth-metadata-url-changed",
        message="the metadata of {place} is at {new} now, where it was at {old}",
        say=Say("A caller that reads it at the old address may find nothing.", "Read it at the new address."),
        mirror="api-security-component-oauth-metadata-url-changed",
        before=_oauth(oauth2MetadataUrl=_A),
        after=_oauth(oauth2MetadataUrl=_B),
        near=(_oauth(), _oauth(deprecated=True)),
    ),
    _scheme(
        "api-security-component-oauth-url-changed",
        "component-oauth-url-changed",
        message="{place} is asked for at {new} now, where it was at {old}",
        say=_ELSEWHERE,
        mirror="api-security-component-oauth-url-changed",
        before=_code(),
        after=_code() | _flow("authorizationCode", authorizationUrl=_B),
        near=(_code(), _code(tokenUrl=_B)),
    ),
    _scheme(
        "api-security-component-oauth-device-url-changed",
        "component-oauth-device-url-changed",
        message="devices ask for {place} at {new} now, where it was at {old}",
        say=_ELSEWHERE,
        mirror="api-security-component-oauth-device-url-changed",
        before=_device(_A),
        after=_device(_B),
        near=(_device(_A), _device(_A, tokenUrl=_B)),
    ),
    _scheme(
        "api-security-component-oauth-token-url-changed",
        "component-oauth-token-url-changed",
        message="{place} has its tokens at {new} now, where it was at {old}",
        say=_ELSEWHERE,
        mirror="api-security-component-oauth-token-url-changed",
        before=_flow(),
        after=_flow(tokenUrl=_B),
        near=(_flow(), _flow(refreshUrl=_B)),
    ),
    _scheme(
        "api-security-component-oauth-refresh-url-changed",
        "component-oauth-refresh-url-changed",
        message="{place} renews its tokens at {new} now, where it was at {old}",
        say=_ELSEWHERE,
        mirror="api-security-component-oauth-refresh-url-changed",
        before=_flow(refreshUrl=_A),
        after=_flow(refreshUrl=_B),
        near=(_flow(), _flow(tokenUrl=_B)),
    ),
    _scheme(
        "api-security-component-oauth-scope-added",
        "component-oauth-scope-added",
        message="{place} knows the scope `{name}` now",
        say=_STILL,
        mirror="api-security-component-oauth-scope-removed",
        before=_flow(),
        after=_flow(scopes={"read": "Reads", "write": "Writes"}),
        near=(_flow(), _flow(scopes={"read": "Reads all"})),
    ),
    _scheme(
        "api-security-component-oauth-scope-removed",
        "component-oauth-scope-removed",
        message="{place} no longer knows the scope `{name}`",
        say=Say("A caller that asks for this scope may get no token.", "Ask for the scopes that are left."),
        mirror="api-security-component-oauth-scope-added",
        before=_flow(scopes={"read": "Reads", "write": "Writes"}),
        after=_flow(),
        near=(_flow(), _flow(scopes={"read": "Reads all"})),
    ),
    _scheme(
        "api-security-component-oauth-scope-changed",
        "component-oauth-scope-changed",
        message="the scope `{name}` of {place} is described as {new} now, where it was {old}",
        say=Say("Its name is the same, and so is what is asked for.", "Read whether it still grants what you need."),
        mirror="api-security-component-oauth-scope-changed",
        before=_flow(),
        after=_flow(scopes={"read": "Reads all"}),
        near=(_flow(), _flow(scopes={"write": "Reads"})),
    ),
    _scheme(
        "api-security-component-oauth-flow-added",
        "component-oauth-flow-added",
        message="{place} has the flow `{name}` now",
        say=_STILL,
        mirror="api-security-component-oauth-flow-removed",
        before=_used({"type": "oauth2", "flows": {}}),
        after=_flow(),
        near=(_flow(), _flow(scopes={})),
    ),
    _scheme(
        "api-security-component-oauth-flow-removed",
        "component-oauth-flow-removed",
        message="{place} no longer has the flow `{name}`",
        say=Say("A caller that gets its tokens by this flow gets none.", "Use a flow that is left."),
        mirror="api-security-component-oauth-flow-added",
        before=_flow(),
        after=_used({"type": "oauth2", "flows": {}}),
        near=(_flow(), _flow(scopes={})),
    ),
)
