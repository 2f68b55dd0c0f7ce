"""The secret by which a vendor knows who asks: where it comes from, and how it is kept out of everything that is told."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import field
from urllib.parse import quote

from codegen.errors import UsageError
from codegen.record import record

VARIABLE = "ENODE_CODEGEN_TOKEN"

_SYNTAX = re.compile(r"(?=.{8,4096}$)[A-Za-z0-9._~+/-]+=*")
"""``b64token`` of RFC 6750, section 2.1. What is shorter is no secret, and hiding it would garble every message."""


@record
class Token:
    """A bearer token, or none where ``secret`` is empty. Neither ``repr`` nor ``str`` tells it."""

    secret: str = field(default="", repr=False)

    def __bool__(self) -> bool:
        return bool(self.secret)

    def hide(self, text: str) -> str:
        """Give a text from outside without the token, as it is or percent-encoded: before the text is cut or escaped."""
        for form in (self.secret, quote(self.secret, safe="")) if self else ():
            text = text.replace(form, "***")
        return text

    def refuse_in(self, address: str, of: str) -> None:
        """Refuse an address ``of`` something that holds the token.

        Raises:
            UsageError: it does; the address is not told.
        """
        if self.hide(address) != address:
            advice = f"It is sent from {VARIABLE} by itself; addresses go into the lock."
            raise UsageError(f"the address of {of} holds the token", advice=advice)

    def is_in(self, data: bytes) -> bool:
        """Whether bytes hold the token."""
        return bool(self) and self.secret.encode("ascii") in data


NO_TOKEN = Token()


def from_environment(environment: Mapping[str, str]) -> Token:
    """Read the token; white space around it, a line's end from a file say, is none of it.

    Raises:
        UsageError: it cannot be sent as one; what it is, is not said.
    """
    secret = environment.get(VARIABLE, "").strip()
    if secret and not _SYNTAX.fullmatch(secret):
        raise UsageError(
            f"{VARIABLE} holds no bearer token",
            advice="Give 8 to 4096 letters, digits and any of ._~+/- with = at the end only, or take it away.",
        )
    return Token(secret)
