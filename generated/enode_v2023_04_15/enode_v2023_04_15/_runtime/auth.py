"""How a call proves who makes it. No secret is part of a repr."""

from __future__ import annotations

import re
from abc import ABC, abstractmethod
from base64 import b64encode
from dataclasses import dataclass, field, replace
from typing import Literal

from .errors import printable
from .io import IO
from .operation import Pairs, PreparedRequest
from .options import merged
from .styles import encode, header_name, header_text

_SHORTEST = 8
_ESCAPE = re.compile(rb"\\(?:u([0-9A-Fa-f]{4})|(.))", re.DOTALL)


@dataclass(frozen=True, slots=True)
class Credential:
    """What is added to a request."""

    headers: Pairs = field(default=(), repr=False)
    query: Pairs = field(default=(), repr=False)
    cookies: Pairs = field(default=(), repr=False)

    @property
    def secrets(self) -> tuple[str, ...]:
        """What is not to be shown: each value, as it is sent too, and that of a header also without its scheme (``Bearer``)."""
        values = [value for pairs in (self.headers, self.query, self.cookies) for _, value in pairs]
        sent = [encode(value) for pairs in (self.query, self.cookies) for _, value in pairs]
        bare = [value.partition(" ")[2] for _, value in self.headers]
        return tuple(dict.fromkeys(text for text in (*values, *sent, *bare) if text))

    def left_out_of(self, content: bytes) -> bytes:
        """What a server said, ``***`` in place of what proved who calls, whichever of its characters JSON escapes.

        What is shorter than eight characters stays: no secret is, and half of all words would go with it.
        """
        plain = content if b"\\" not in content else _ESCAPE.sub(_unescaped, content)
        for secret in self.secrets:
            if len(secret) >= _SHORTEST and secret.encode() in plain:
                content = re.sub(b"".join(map(_spelled, secret)), b"***", content)
        return content

    def added_to(self, request: PreparedRequest) -> PreparedRequest:
        """The request with this credential, which wins over an argument of the same header."""
        query = tuple(f"{encode(name)}={encode(value)}" for name, value in self.query)
        cookies = [f"{encode(name)}={encode(value)}" for name, value in self.cookies]
        others = [part for part in request.query.split("&") if part not in query]  # a link that was given may have it
        return replace(
            request,
            query="&".join(others),
            headers=merged(request.headers, self.headers),
            cookies=(*request.cookies, *cookies),
            proof=(*request.proof, *query),
        )


class Auth(ABC):
    """A source of credentials, shared by all calls of a client, and by several clients where that is wanted.

    One of your own is a class with one method::

        class FromVault(Auth):
            async def credential(self, io: IO, refused: Credential | None = None) -> Credential | None:
                return Credential(headers=(("Authorization", f"Bearer {vault.read()}"),))

    Sync clients use it too: there, it must not wait for anything but ``io``.
    """

    @abstractmethod
    async def credential(self, io: IO, refused: Credential | None = None) -> Credential | None:
        """The credential for the next request; None where there is none to send.

        ``refused`` is the one that the server has just answered with 401: then a new one, or None where none can be
        had. Raises AuthenticationError, ConnectionFailed.
        """


class _FixedAuth(Auth):
    """Auth whose credential never changes."""

    def __init__(self, credential: Credential) -> None:
        self._credential = credential

    async def credential(self, io: IO, refused: Credential | None = None) -> Credential | None:
        """See :class:`Auth`; a refused one cannot be renewed."""
        del io
        return self._credential if refused is None else None

    def __repr__(self) -> str:
        return f"{type(self).__name__}(…)"


class NoAuth(_FixedAuth):
    """No credential at all."""

    def __init__(self) -> None:
        super().__init__(Credential())


class ApiKey(_FixedAuth):
    """An API key in a header, in the query or in a cookie (OpenAPI's ``apiKey``)."""

    def __init__(self, key: str, *, name: str, location: Literal["header", "query", "cookie"] = "header") -> None:
        pair = ((name, key),)
        if location == "header":
            super().__init__(Credential(headers=_checked(name, key)))
        else:
            super().__init__(Credential(query=pair) if location == "query" else Credential(cookies=pair))


class Bearer(_FixedAuth):
    """A token that was had elsewhere (RFC 6750)."""

    def __init__(self, token: str) -> None:
        super().__init__(bearer(token))


class Basic(_FixedAuth):
    """User name and password (RFC 7617), in UTF-8."""

    def __init__(self, username: str, password: str) -> None:
        if ":" in username:
            raise ValueError("a user name with a colon cannot be sent by HTTP Basic (RFC 7617 section 2)")
        super().__init__(basic(username, password))


def _unescaped(escape: re.Match[bytes]) -> bytes:
    return escape[2] if escape[1] is None else chr(int(escape[1], 16)).encode("utf-8", "surrogatepass")


def _spelled(character: str) -> bytes:
    r"""A pattern for a character as text has it, or as a string of JSON may (RFC 8259, section 7): ``/``, ``\/``, ``\u002F``."""
    return rf"(?:\\?{re.escape(character)}|\\u(?i:{ord(character):04x}))".encode()


def bearer(token: str) -> Credential:
    """The credential of a bearer token; ValueError where it cannot stand in a header."""
    if not token or not token.isascii() or not token.isprintable() or " " in token:
        raise ValueError("the token is empty, or holds a character that no token has (a newline at the end?)")
    return Credential(headers=(("Authorization", f"Bearer {token}"),))


def basic(username: str, password: str) -> Credential:
    """The credential of a name and a password."""
    joined = b64encode(f"{username}:{password}".encode()).decode("ascii")
    return Credential(headers=(("Authorization", f"Basic {joined}"),))


def _checked(name: str, value: str) -> Pairs:
    try:
        header_name(name)
    except ValueError as error:
        raise ValueError(f"the API key {error}: {printable(name)}") from None
    try:
        return ((name, header_text(value)),)
    except ValueError as error:
        raise ValueError(f"the value of header {name} {error}") from None
