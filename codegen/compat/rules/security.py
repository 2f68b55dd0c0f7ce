"""Who may call: the ways to be let in, of an operation and of all that say nothing of their own."""

from __future__ import annotations

from codegen.compat.rules.rule import Rule, Say, one
from codegen.model import Json, JsonObject

_SCHEMES: JsonObject = {
    "components": {
        "securitySchemes": {
            "key": {"type": "apiKey", "in": "header", "name": "X-Key"},
            "login": {"type": "http", "scheme": "basic"},
            "token": {
                "type": "openIdConnect",
                "openIdConnectUrl": "https://pets.example/openid",
            },
        }
    }
}
_KEY: JsonObject = {"key": []}
_LOGIN: JsonObject = {"login": []}
_BOTH: JsonObject = {"key": [], "login": []}
_READ: JsonObject = {"token": ["read"]}
_WRITE: JsonObject = {"token": ["read", "write"]}

_STILL = Say("Who was let in before is let in now.", "Nothing has to change.")
_OUT = Say("A caller with what was enough before gets 401 or 403.", "Send the credentials that are asked for now.")


def _pair(
    ids: str, kind: str, *, message: str, say: Say, mirror: str, before: Json, after: Json, near: tuple[Json, Json]
) -> tuple[Rule, Rule]:
    """Declare an edit of an operation's own requirements, and of those of the document; ``ids`` in this order.

    ``before``, ``after`` and ``near`` are requirement lists; ``message`` follows the words for who is called.
    """
    own, shared = ids.split()
    return (
        one(
            own,
            kind,
            subject="security",
            direction="none",
            form="document",
            message=f"{{thing}} {message}",
            say=say,
            mirror=mirror,
            before=_own(before),
            after=_own(after),
            near=(_own(near[0]), _own(near[1])),
        ),
        one(
            shared,
            f"global-{kind}",
            subject="security",
            direction="none",
            form="document",
            message=f"an operation that says nothing of its own {message}",
            say=say,
            mirror=mirror.replace("api-security", "api-global-security"),
            before=_shared(before),
            after=_shared(after),
            near=(_shared(near[0]), _shared(near[1])),
        ),
    )


def _own(requirements: Json) -> JsonObject:
    operation = {"security": requirements, "responses": {"204": {"description": "Done"}}}
    return {**_SCHEMES, "paths": {"/pets": {"get": operation}}}


def _shared(requirements: Json) -> JsonObject:
    operation = {"responses": {"204": {"description": "Done"}}}
    return {**_SCHEMES, "security": requirements, "paths": {"/pets": {"get": operation}}}


RULES = (
    *_pair(
        "api-security-added api-global-security-added",
        "security-added",
        message="can be called with {name}",
        say=Say(
            "Where nothing was asked for before, a caller without credentials gets 401; else it is one way more.",
            "Where you send no credentials, send some.",
        ),
        mirror="api-security-removed",
        before=[],
        after=[_KEY],
        near=([_KEY, _LOGIN], [_LOGIN, _KEY]),
    ),
    *_pair(
        "api-security-removed api-global-security-removed",
        "security-removed",
        message="is no longer called with {name}; enough now: {new}",
        say=Say("A caller with these credentials gets 401, unless it is let in by another way.", _OUT.instead),
        mirror="api-security-added",
        before=[_KEY],
        after=[],
        near=([_KEY, _BOTH], [_KEY]),
    ),
    *_pair(
        "api-security-became-required api-global-security-became-required",
        "security-became-required",
        message="can no longer be called without credentials; enough now: {new}",
        say=Say("A caller without credentials gets 401.", _OUT.instead),
        mirror="api-security-became-optional",
        before=[_KEY, {}],
        after=[_KEY],
        near=([], [_KEY]),
    ),
    *_pair(
        "api-security-became-optional api-global-security-became-optional",
        "security-became-optional",
        message="can be called without credentials now",
        say=_STILL,
        mirror="api-security-became-required",
        before=[_KEY],
        after=[_KEY, {}],
        near=([_KEY], []),
    ),
    *_pair(
        "api-security-scheme-added api-global-security-scheme-added",
        "security-scheme-added",
        message="asks for {name} too; enough now: {new}",
        say=_OUT,
        mirror="api-security-scheme-removed",
        before=[_KEY],
        after=[_BOTH],
        near=([_KEY], [_KEY, _LOGIN]),
    ),
    *_pair(
        "api-security-scheme-removed api-global-security-scheme-removed",
        "security-scheme-removed",
        message="no longer asks for {name} too",
        say=_STILL,
        mirror="api-security-scheme-added",
        before=[_BOTH],
        after=[_KEY],
        near=([_KEY, _LOGIN], [_KEY]),
    ),
    *_pair(
        "api-security-scope-added api-global-security-scope-added",
        "scope-added",
        message="asks for the scope `{name}` now",
        say=Say("A token without this scope is refused with 403.", "Ask for a token with the scope."),
        mirror="api-security-scope-removed",
        before=[_READ],
        after=[_WRITE],
        near=([_READ], [_READ, _WRITE]),
    ),
    *_pair(
        "api-security-scope-removed api-global-security-scope-removed",
        "scope-removed",
        message="no longer asks for the scope `{name}`",
        say=_STILL,
        mirror="api-security-scope-added",
        before=[_WRITE],
        after=[_READ],
        near=([_READ, _WRITE], [_READ]),
    ),
)
