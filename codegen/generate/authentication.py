"""The security schemes of a document -> how its client proves who calls."""

from __future__ import annotations

from collections import Counter
from typing import Any

from codegen.document import refs
from codegen.generate import text
from codegen.generate.operations import operations
from codegen.generate.views import Secret
from codegen.model import ClientSettings, JsonObject
from codegen.record import record


@record
class Authentication:
    """The secrets a client takes, the class of the runtime that uses them, and further arguments of it."""

    secrets: tuple[Secret, ...] = ()
    kind: str = ""
    further: str = ""
    takes_token_url: bool = False
    token_url: str | None = None

    @property
    def imports(self) -> tuple[str, ...]:
        """What the client's module needs of the runtime for it."""
        return (self.kind,) if self.kind else ()

    def expression(self, token_url: str) -> str:
        """The source of the Auth that a client uses; ``token_url`` is that of the URL of its tokens."""
        if not self.kind:
            return "auth"
        given = [
            f"_given({one.argument}, {text.literal(one.argument)}, {text.literal(one.variable)})"
            for one in self.secrets
        ]
        if self.takes_token_url:
            given.append(f"_given({token_url}, 'token_url')")
        return f"auth or {self.kind}({', '.join(given)}{self.further})"


def authentication(tree: JsonObject, settings: ClientSettings) -> Authentication:
    """Choose the scheme that most operations accept; of equals the first by name (OpenAPI 3.1, Security Scheme Object)."""
    declared = tree.get("components", {}).get("securitySchemes") if isinstance(tree.get("components"), dict) else None
    schemes = {name: _resolved(tree, value) for name, value in declared.items()} if isinstance(declared, dict) else {}
    uses = Counter(name for one in operations(tree, lambda _: None) for name in one.security)
    for name in sorted(schemes, key=lambda name: (-uses[name], name)):
        made = _of_scheme(schemes[name], settings.env_prefix)
        if made is not None:
            return made
    return Authentication()


def _resolved(tree: JsonObject, scheme: Any) -> JsonObject:
    if isinstance(scheme, dict) and isinstance(scheme.get("$ref"), str):
        try:
            scheme = refs.resolve(tree, scheme["$ref"])[1]
        except refs.RefError:
            scheme = None
    return scheme if isinstance(scheme, dict) else {}


def _of_scheme(scheme: JsonObject, prefix: str) -> Authentication | None:
    def secrets(*arguments: str) -> tuple[Secret, ...]:
        return tuple(Secret(one, f"{prefix}_{one}".upper().lstrip("_")) for one in arguments)

    match scheme:
        case {"type": "oauth2", "flows": {"clientCredentials": {**flow}}}:
            url = flow.get("tokenUrl")
            known = url if isinstance(url, str) and url.startswith(("https://", "http://")) else None
            return Authentication(
                secrets("client_id", "client_secret"), "ClientCredentials", takes_token_url=True, token_url=known
            )
        case {"type": "oauth2"} | {"type": "openIdConnect"}:
            return Authentication(secrets("token"), "Bearer")
        case {"type": "http", "scheme": str(named)} if named.lower() in {"basic", "bearer"}:
            if named.lower() == "basic":
                return Authentication(secrets("username", "password"), "Basic")
            return Authentication(secrets("token"), "Bearer")
        case {"type": "apiKey", "name": str(name), "in": "header" | "query" | "cookie" as place}:
            further = f", name={text.literal(name)}, location={text.literal(place)}"
            return Authentication(secrets("api_key"), "ApiKey", further)
        case _:
            return None
