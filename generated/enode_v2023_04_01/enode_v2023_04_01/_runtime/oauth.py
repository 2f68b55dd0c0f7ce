"""OAuth 2.0 client credentials (RFC 6749 section 4.4)."""

from __future__ import annotations

import json
import math
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import quote_plus, urlencode

from .auth import Auth, Credential, basic, bearer
from .errors import AuthenticationError, Call, printable
from .io import IO, Gate
from .operation import Answer, PreparedRequest
from .shapes import is_object
from .urls import checked_url

_MARGIN = 60.0
_LARGEST_SHARE = 0.2


@dataclass(frozen=True, slots=True)
class _Token:
    """A token, and the second of the clock at which it is to be replaced."""

    credential: Credential = field(repr=False)
    renew_at: float


class ClientCredentials(Auth):
    """A token for id and secret, kept and renewed.

    Renewed 60 seconds before it ends (a fifth of its life, where that is less), and when the server refuses it; by one
    thread or task while the others wait. A token without ``expires_in`` is kept until it is refused. Id and secret go
    to ``token_url`` only, by HTTP Basic with each form-encoded first (RFC 6749 section 2.3.1).
    """

    def __init__(
        self,
        client_id: str,
        client_secret: str,
        token_url: str,
        *,
        scopes: Sequence[str] = (),
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        if not client_id or not client_secret:
            raise ValueError("client_id and client_secret must not be empty")
        self._client_id = client_id
        url = checked_url(token_url, "token_url")
        self._token_url = str(url.copy_with(query=None))
        self._clock = clock
        proof = basic(quote_plus(client_id), quote_plus(client_secret)).headers
        self._secrets = (client_secret, quote_plus(client_secret), proof[0][1].removeprefix("Basic "))
        form = {"grant_type": "client_credentials"} | ({"scope": " ".join(scopes)} if scopes else {})
        self._request = PreparedRequest(
            "POST",
            "",
            base=str(url),
            headers=(
                ("Accept", "application/json"),
                ("Content-Type", "application/x-www-form-urlencoded"),
                *proof,
            ),
            content=urlencode(form).encode("ascii"),
        )
        self._call = Call("POST", self._token_url, "token")
        self._gate = Gate()
        self._token: _Token | None = None

    def __repr__(self) -> str:
        return f"ClientCredentials(client_id={self._client_id!r}, token_url={self._token_url!r})"

    async def credential(self, io: IO, refused: Credential | None = None) -> Credential | None:
        """See :class:`Auth`. A credential that was renewed since the refused one was sent counts as new."""
        token = self._usable(refused)
        if token is None:
            async with io.enter(self._gate):
                token = self._token = self._usable(refused) or await self._asked(io)
        return token.credential

    async def _asked(self, io: IO) -> _Token:
        """A new token. To ask twice for one does no harm: what nobody uses ends by itself."""
        asked_at = self._clock()
        return self._read(await io.send(self._request, self._call, repeatable=True), asked_at)

    def _usable(self, refused: Credential | None) -> _Token | None:
        token = self._token
        if token is None or token.credential is refused or self._clock() >= token.renew_at:
            return None
        return token

    def _read(self, answer: Answer, asked_at: float) -> _Token:
        """RFC 6749 sections 5.1 and 5.2; AuthenticationError says why there is no token, without quoting the answer."""
        try:
            body = json.loads(answer.content)
        except (ValueError, RecursionError):
            body = None
        said: Mapping[str, Any] = body if is_object(body) else {}
        if answer.status != 200:
            code, description = (self._told(said.get(name)) for name in ("error", "error_description"))
            reason = ": ".join(text for text in (f"status {answer.status}", code, description) if text)
            raise AuthenticationError(f"no token: {reason}", self._call, answer.status, code)
        if str(said.get("token_type", "")).lower() != "bearer":
            raise AuthenticationError("no token: the answer's token_type is not bearer", self._call, answer.status)
        try:
            credential = bearer(said["access_token"])
            lifetime = _lifetime(said.get("expires_in"))
        except (AttributeError, KeyError, TypeError, ValueError):
            message = "no token: the answer's access_token or expires_in is not what RFC 6749 section 5.1 says"
            raise AuthenticationError(message, self._call, answer.status) from None
        return _Token(credential, asked_at + lifetime - min(_MARGIN, lifetime * _LARGEST_SHARE))

    def _told(self, said: object) -> str:
        """What a server says of a refusal, as it may be shown: some of them quote what they were sent."""
        text = str(said or "")
        for secret in self._secrets:
            text = text.replace(secret, "***")
        return printable(text)


def _lifetime(expires_in: Any) -> float:
    """Seconds, also where a server sends them as text; without end where it sends none."""
    seconds = math.inf if expires_in is None else float(expires_in)
    if not seconds >= 0:
        raise ValueError("negative, or not a number")
    return seconds
